"""Museum: long low walls of brushed aluminium and glass."""

from __future__ import annotations

import random

from artwork.svg import Gradient, box, fade, group, outline, polys, rect
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

WIDTH = 1200


def aluminium(tones: Tones, x: float, top: float, width: float, height: float, seed: int) -> str:
    """Raise a wall of brushed aluminium that mirrors sky and meadow in soft bands."""
    rng = random.Random(seed)
    base = mix("#dfe5e6", tones.sky[2], 0.3)
    inks = (light(base, 0.45), base, mix(base, tones.sky[0], 0.45), light(base, 0.2), mix(base, tones.sky[0], 0.25))
    stops = [(i / 8, rng.choice(inks), 1.0) for i in range(9)]
    out = rect(x, top, width, height, Gradient(tuple(stops), (0, 0), (1, 0)))
    out += rect(x, top + height * 0.5, width, height * 0.5, fade(tones.near, 0, 0.3))
    out += rect(x, top + height * 0.78, width, height * 0.22, fade(tones.pale, 0, 0.55))
    seams = [box(x + width * i / 12, top, 1.2, height) for i in range(1, 12)]
    out += polys(seams, dark(base, 0.25), 0.3)
    return out


def pavilion(
    tones: Tones, x: float, top: float, width: float, height: float, bays: int, seed: int, behind: str = ""
) -> str:
    """Raise a hall of glass through which sky, trees and people show."""
    rng = random.Random(seed)
    glass = mix(tones.sky[1], tones.water[0], 0.5)
    out = [rect(x, top, width, height, Gradient(((0, light(glass, 0.35), 1), (0.6, glass, 1), (1, mix(glass, tones.near, 0.35), 1))))]
    out.append(behind)
    step = width / bays
    shine = [box(x + step * i, top, step * rng.uniform(0.4, 1), height) for i in range(bays) if rng.random() < 0.4]
    out.append(polys(shine, "#ffffff", 0.28))
    slant = []
    for _ in range(4):
        a = x + rng.uniform(0.02, 0.8) * width
        w = width * rng.uniform(0.03, 0.1)
        slant.append([(a + height * 0.5, top), (a + w + height * 0.5, top), (a + w, top + height), (a, top + height)])
    out.append(polys(slant, "#ffffff", 0.2))
    mullions = [box(x + step * i - 1, top, 2, height) for i in range(bays + 1)]
    out.append(polys(mullions, mix(tones.steel, glass, 0.4)))
    return group(*out)


def long_museum(tones: Tones, top: float, foot: float, seed: int, glass: tuple[float, float] = (380, 820)) -> str:
    """Lay the long low museum across the sheet: aluminium wings and a glass hall between."""
    height = foot - top
    left, right = glass
    out = [
        aluminium(tones, -20, top + height * 0.1, left + 20, height * 0.9, seed),
        aluminium(tones, right, top + height * 0.1, WIDTH - right + 20, height * 0.9, seed + 1),
        pavilion(tones, left, top, right - left, height, 30, seed + 2, lobby(tones, left, foot, right - left, height, seed)),
        rect(left - 26, top - 7, right - left + 52, 10, light(tones.pale, 0.7)),
        rect(left - 26, top + 3, right - left + 52, 4, mix(tones.steel, tones.mist, 0.3), 0.6),
        rect(-20, top + height * 0.1 - 4, left + 20, 6, light(tones.pale, 0.6)),
        rect(right, top + height * 0.1 - 4, WIDTH - right + 20, 6, light(tones.pale, 0.6)),
        rect(left - 16, top + height * 0.1, 16, height * 0.9, fade(tones.steel, 0.35, 0.2)),
        rect(right, top + height * 0.1, 14, height * 0.9, fade(tones.steel, 0.35, 0.2)),
        rect(-20, foot - 5, WIDTH + 40, 9, mix(tones.steel, tones.pale, 0.35)),
    ]
    body = outline(box(-20, top, WIDTH + 40, height))
    return group(*out, speckle(body, tones.steel, fade("#000", 0.0, 0.55), 0.22))


def lobby(tones: Tones, x: float, foot: float, width: float, height: float, seed: int) -> str:
    """Show round glass rooms and people inside the hall."""
    rng = random.Random(seed + 7)
    dim = mix(tones.steel, tones.sky[1], 0.45)
    rooms = [box(x + width * k, foot - height * 0.62, width * w, height * 0.62) for k, w in ((0.1, 0.16), (0.62, 0.2))]
    bodies, heads = [], []
    for _ in range(9):
        px, h = x + rng.uniform(0.03, 0.97) * width, height * rng.uniform(0.2, 0.27)
        bodies.append([(px - h * 0.13, foot), (px - h * 0.11, foot - h * 0.8), (px + h * 0.11, foot - h * 0.8), (px + h * 0.13, foot)])
        heads.append(box(px - h * 0.08, foot - h, h * 0.16, h * 0.17))
    return polys(rooms, light(dim, 0.35), 0.5) + polys(bodies + heads, dim, 0.85)
