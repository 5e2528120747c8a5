"""What grew over the front: poppies, an old trench in the grass and landmarks far off on the ridge."""

from __future__ import annotations

import random
from itertools import pairwise

from artwork.parts.plants import blade
from artwork.parts.view import View
from artwork.svg import (
    Gradient,
    Point,
    blob_data,
    box,
    clip,
    curve,
    disc,
    discs,
    fade_across,
    oval,
    poly,
    polys,
    shape,
    stroke,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

POPPY = "#d8362a"


def poppy(x: float, foot: float, height: float, seed: int, side: int, stem: str, red: str = POPPY) -> str:
    """Raise one poppy: a thin bent stem, a bowl of crumpled petals, a dark heart."""
    rng = random.Random(seed)
    tip = (x + rng.uniform(-0.2, 0.2) * height, foot - height)
    r = height * rng.uniform(0.12, 0.15)
    back = blob_data(tip[0], tip[1] - r * 0.3, r * 1.02, r * 0.72, rng, 0.08, 9)
    front = curve([(tip[0] - r * 1.08, tip[1] - r * 0.35), (tip[0] - r * 0.7, tip[1] + r * 0.5), (tip[0], tip[1] + r * 0.74), (tip[0] + r * 0.7, tip[1] + r * 0.5), (tip[0] + r * 1.08, tip[1] - r * 0.35), (tip[0] + r * 0.5, tip[1] - r * 0.02), (tip[0], tip[1] - r * 0.2), (tip[0] - r * 0.5, tip[1] + r * 0.02)], closed=True)
    edge = curve([(tip[0] + side * r * 0.2, tip[1] + r * 0.62), (tip[0] + side * r * 0.75, tip[1] + r * 0.4), (tip[0] + side * r * 1.06, tip[1] - r * 0.33), (tip[0] + side * r * 0.6, tip[1] + r * 0.1)], closed=True)
    return (
        stroke([(x, foot), (x + (tip[0] - x) * 0.2, foot - height * 0.5), (tip[0], tip[1] + r * 0.5)], stem, height * 0.014 + 1, smooth=True)
        + shape(back, dark(red, 0.28)) + oval(tip[0], tip[1] - r * 0.28, r * 0.3, r * 0.2, "#241016")
        + shape(front, red) + shape(edge, light(red, 0.25))
    )  # fmt: skip


def poppy_drift(view: View, spots: list[tuple[float, float, float]], count: int, seed: int, side: int, red: str = POPPY) -> str:
    """Scatter poppies in drifts of (across, away, spread), true to the distance."""
    rng = random.Random(seed)
    found = []
    for i in range(count):
        cx, cz, spread = spots[i % len(spots)]
        across, away = cx + rng.gauss(0, 0.55) * spread, cz * (1 + rng.gauss(0, 0.16))
        x, y = view.at(across, rng.uniform(0.25, 0.55), max(away, 4))
        found.append((x, y, max(1.5, view.unit(across, max(away, 4)) * 0.055)))
    under = [(x - side * r * 0.2, y + r * 0.35, r) for x, y, r in found]
    return discs(under, dark(red, 0.4), 0.8) + discs(found, red) + discs([(x + side * r * 0.35, y - r * 0.35, r * 0.4) for x, y, r in found], light(red, 0.3), 0.9)


def trench(view: View, line: list[Point], width: float, side: int, grass: tuple[str, str, str], seed: int) -> str:
    """Wind the grown-over hollow of an old trench through the grass, one bank lit, one in shade."""
    rng = random.Random(seed)
    lit, ink, deep = grass

    def edge(k: float, up: float = 0.0) -> list[Point]:
        return [view.at(x + k * width / 2, up, z) for x, z in line]

    left, right, bed = edge(-1), edge(1), edge(side * 0.1, -0.9)

    def band(a: list[Point], b: list[Point]) -> str:
        return curve(a) + "L" + curve(b[::-1])[1:] + "Z"

    sunny, shady = (right, left) if side < 0 else (left, right)
    whole, shade = band(left, right), band(shady, bed)
    core = band(edge(side * 0.62, -0.35), edge(side * 0.1, -0.8))
    berms = (band(edge(-2.1), edge(-1, 0.25)), band(edge(1, 0.25), edge(2.1)))
    lips = band(sunny, edge(-side * 0.8, -0.12))
    out = shape(berms[0], light(ink, 0.26)) + shape(berms[1], light(ink, 0.26))
    out += speckle("".join(berms), mix(deep, ink, 0.4), fade_across("#000", *((0.1, 0.6) if side < 0 else (0.6, 0.1))), 0.4)
    out += shape(whole, mix(ink, lit, 0.7)) + clip(whole, shape(lips, lit), shape(shade, mix(deep, ink, 0.35)), shape(core, deep, 0.7))
    out += speckle(whole, dark(deep, 0.2), Gradient(((0, "#000", 0.1), (1, "#000", 0.7))), 0.4)
    blades: dict[int, list[str]] = {-1: [], 1: []}
    for k, rim in ((-1, left), (1, right)):
        for (ax, ay), (bx, by) in pairwise(rim):
            for _ in range(0 if abs(by - ay) > 0.75 * abs(bx - ax) else 11):
                t = rng.random()
                y = ay + (by - ay) * t
                h = min(44.0, (y - view.horizon) * rng.uniform(0.05, 0.12))
                blades[k].append(blade(ax + (bx - ax) * t + rng.uniform(-0.5, 0.5) * h, y + 2, h, rng.uniform(-0.4, 0.4) * h, h * 0.13 + 1))
    return out + shape("".join(blades[side]), mix(deep, ink, 0.4)) + shape("".join(blades[-side]), mix(ink, lit, 0.35))


def far_lantern(tones: Tones, x: float, foot: float, height: float, ink: str) -> str:
    """Stand the lantern tower far off, storey upon storey, with its lamp lit."""
    h, s = height, tones.side
    storeys = ((0, 0.18, 0.13), (0.18, 0.46, 0.095), (0.46, 0.7, 0.075), (0.7, 0.88, 0.056))
    bodies = [box(x - w * h, foot - b * h, 2 * w * h, (b - a) * h + 1) for a, b, w in storeys]
    ledges = [box(x - w * h * 1.18, foot - b * h - 2, 2.36 * w * h, h * 0.022) for _, b, w in storeys]
    faces = [box(x + s * w * h * (0.35 if s > 0 else 1), foot - b * h, w * h * 0.65, (b - a) * h + 1) for a, b, w in storeys]
    return (
        polys(bodies, ink) + polys(faces, mix(ink, tones.glow, 0.6)) + polys(ledges, light(ink, 0.25))
        + disc(x, foot - h * 0.93, h * 0.3, Gradient(((0, tones.sun, 0.9), (1, tones.glow, 0)), (0.5, 0.5), radius=0.5))
        + polys([box(x - h * 0.036, foot - h * 0.96, h * 0.072, h * 0.08)], tones.sun)
        + poly([(x - h * 0.05, foot - h * 0.955), (x, foot - h * 1.02), (x + h * 0.05, foot - h * 0.955)], ink)
    )  # fmt: skip


def far_pylons(tones: Tones, x: float, foot: float, height: float, ink: str) -> str:
    """Stand the two white pylons far off on their long wall."""
    h, s = height, tones.side
    pair = [[(x + k * h * 0.15 - h * 0.07, foot - h * 0.16), (x + k * h * 0.15 - h * 0.055, foot - h), (x + k * h * 0.15 + h * 0.055, foot - h), (x + k * h * 0.15 + h * 0.07, foot - h * 0.16)] for k in (-1, 1)]
    lit = [[(px := x + k * h * 0.15, foot - h * 0.16), (px, foot - h), (px + s * h * 0.055, foot - h), (px + s * h * 0.07, foot - h * 0.16)] for k in (-1, 1)]
    wall = [(x - h * 0.58, foot + 2), (x - h * 0.56, foot - h * 0.17), (x + h * 0.56, foot - h * 0.17), (x + h * 0.58, foot + 2)]
    return polys([*pair, wall], ink) + polys(lit, mix(ink, tones.pale, 0.75)) + polys([box(x - h * 0.57, foot - h * 0.185, h * 1.14, h * 0.035)], mix(ink, tones.pale, 0.7))
