"""Mine gear: tubs on rails, lamps and fences."""

from __future__ import annotations

import random

from artwork.svg import (
    Gradient,
    box,
    disc,
    down,
    fade,
    group,
    outline,
    poly,
    polys,
    rect,
    segment,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def rails(tones: Tones, y: float, height: float, left: float = -20, right: float = 1220) -> str:
    """Lay a straight track on sleepers, seen from the side and a little above."""
    step = height * 0.9
    sleepers = []
    x = left
    while x < right:
        sleepers.append([(x, y), (x + step * 0.42, y), (x + step * 0.3, y + height), (x - step * 0.2, y + height)])
        x += step
    shine = mix(tones.steel, tones.glow, 0.55)
    return (
        polys(sleepers, dark(tones.near, 0.35))
        + rect(left, y + height * 0.16, right - left, height * 0.09, tones.steel)
        + rect(left, y + height * 0.16, right - left, height * 0.03, shine)
        + rect(left, y + height * 0.66, right - left, height * 0.13, tones.steel)
        + rect(left, y + height * 0.66, right - left, height * 0.04, shine)
    )


def tub(tones: Tones, x: float, foot: float, width: float, seed: int, load: str = "") -> str:
    """Set a riveted mine tub heaped with coal on the rails."""
    rng = random.Random(seed)
    h = width * 0.62
    top, low = foot - h, foot - width * 0.17
    steel = mix(tones.steel, tones.brick, 0.22)
    load = load or tones.ink
    lumps = []
    for i in range(9):
        cx = x + width * (0.1 + 0.8 * i / 8)
        r = width * rng.uniform(0.07, 0.11)
        cy = top - width * 0.11 * (1 - (i / 4 - 1) ** 2) + r * 0.2
        lumps.append([(cx - r, cy + r * 0.4), (cx - r * 0.5, cy - r * 0.7), (cx + r * 0.35, cy - r), (cx + r, cy - r * 0.1), (cx + r * 0.6, cy + r)])
    s = tones.side
    facets = [[b[2], b[3], ((b[0][0] + b[3][0]) / 2, b[0][1])] if s > 0 else [b[0], b[1], ((b[1][0] + b[2][0]) / 2, b[0][1])] for b in lumps]
    body = [(x, top), (x + width, top), (x + width * 0.9, low), (x + width * 0.1, low)]
    bands = [[(x + width * k, top), (x + width * (k + 0.035), top), (x + width * (0.1 + 0.8 * k + 0.03), low), (x + width * (0.1 + 0.8 * k), low)] for k in (0.3, 0.66)]
    out = [
        polys(lumps, load), polys(facets, light(load, 0.22)),
        poly(body, down(light(steel, 0.14), dark(steel, 0.3))), polys(bands, dark(steel, 0.45)),
        rect(x - width * 0.03, top - width * 0.02, width * 1.06, width * 0.06, light(steel, 0.28)),
        rect(x + width * 0.04, low, width * 0.92, width * 0.06, dark(steel, 0.55)),
    ]  # fmt: skip
    for k in (0.24, 0.76):
        out += [disc(x + width * k, foot - width * 0.1, width * 0.105, tones.ink), disc(x + width * k, foot - width * 0.1, width * 0.045, light(steel, 0.2))]
    out.append(speckle(outline(body), tones.ink, fade("#000", 0.05, 0.7), 0.5))
    return group(*out)


def lamp(x: float, y: float, size: float, ink: str, glow: str) -> str:
    """Hang a miner's safety lamp that glows."""
    return group(
        disc(x, y, size * 4.5, Gradient(((0, glow, 0.55), (0.35, glow, 0.2), (1, glow, 0)), (0.5, 0.5), radius=0.5)),
        strokes([segment((x - size * 0.3, y - size * 0.6), (x, y - size * 1.3)), segment((x + size * 0.3, y - size * 0.6), (x, y - size * 1.3))], ink, size * 0.1),
        rect(x - size * 0.34, y - size * 0.8, size * 0.68, size * 0.4, ink),
        rect(x - size * 0.28, y - size * 0.4, size * 0.56, size * 0.7, light(glow, 0.4)),
        rect(x - size * 0.4, y + size * 0.3, size * 0.8, size * 0.36, ink),
    )


def fence(x: float, foot: float, width: float, height: float, ink: str, pitch: float = 18) -> str:
    """Run a picket fence."""
    stakes, i = [], 0.0
    while i < width:
        stakes.append([(x + i, foot), (x + i, foot - height), (x + i + pitch * 0.22, foot - height * 1.12), (x + i + pitch * 0.45, foot - height), (x + i + pitch * 0.45, foot)])
        i += pitch
    return polys([*stakes, box(x, foot - height * 0.8, width, height * 0.1), box(x, foot - height * 0.35, width, height * 0.1)], ink)
