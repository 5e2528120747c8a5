"""Miners' houses under solar roofs, close up, and the ladder of those who lay the panels."""

from __future__ import annotations

import random

from artwork.parts.houses import fronts
from artwork.parts.industry import panels
from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
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


def chimney_stack(tones: Tones, x: float, ridge: float, unit: float) -> str:
    """Stand a brick stack with three pots astride the ridge."""
    w, h, s = unit * 0.17, unit * 0.24, tones.side
    lit = x + (w * 0.18 if s > 0 else -w / 2)
    pots = [box(x - w * 0.36 + w * 0.27 * k, ridge - h * 1.2, w * 0.18, h * 0.24) for k in range(3)]
    return group(
        rect(x - w / 2, ridge - h, w, h * 1.5, dark(tones.brick, 0.3)), rect(lit, ridge - h, w * 0.32, h * 1.5, mix(tones.brick, tones.glow, 0.18)), polys(pots, dark(tones.roof, 0.2)),
        rect(x - w * 0.58, ridge - h * 1.02, w * 1.16, h * 0.12, dark(tones.roof, 0.3)), rect(x - w * 0.55, ridge - h * 0.78, w * 1.1, h * 0.06, mix(tones.brick, tones.pale, 0.4)),
    )  # fmt: skip


def solar_row(tones: Tones, x: float, foot: float, unit: float, houses: int, rise: float, seed: int) -> str:
    """Build a row of miners' houses whose large roofs carry solar panels from eave to ridge."""
    rng, wall, width = random.Random(seed), unit * 0.6, unit * houses
    eave, ridge = foot - wall, foot - wall - rise
    roof = [(x - 20, eave + 8), (x + 40, ridge), (x + width - 40, ridge), (x + width + 20, eave + 8)]
    front = box(x, eave, width, wall)
    courses = [box(x, eave + wall * i / 26, width, 1.3) for i in range(1, 26)]
    odd = [box(x + rng.uniform(0, width), eave + wall * rng.randrange(1, 25) / 26 + 1.5, unit * 0.05, wall / 26 - 2) for _ in range(40 * houses)]
    tiles = [box(x - 20, ridge + rise * i / 14, width + 40, 2) for i in range(1, 14)]
    stacks = [chimney_stack(tones, x + unit * i, ridge, unit) for i in range(0, houses + 1, 2)]
    arrays = ""
    for i in range(houses):
        left, right = x + unit * (i + (0.16 if i % 2 == 0 else 0.06)), x + unit * (i + (0.94 if i % 2 == 0 else 0.84))
        right -= unit * 0.07 if i == houses - 1 else 0
        top, low = ridge + rise * 0.1, eave - rise * 0.12
        corners: tuple[Point, Point, Point, Point] = ((left + 5, top), (right - 5, top), (right, low), (left, low))
        arrays += poly([(p + (6 if p > left + 9 else 0), q + 9) for p, q in corners], dark(tones.roof, 0.6), 0.7) + panels(corners, 5, 3, "#1d4b86", "#dbe3df")
        gleam = [(left + (right - left) * k, v) for k, v in ((0.5, top), (0.74, top), (0.5, low), (0.2, low))]
        arrays += poly(gleam, Gradient(((0, tones.sun, 0.5), (1, tones.sun, 0.08))))
    return group(
        *stacks, poly(roof, down(light(tones.roof, 0.16), tones.roof)), clip(outline(roof), polys(tiles, dark(tones.roof, 0.4), 0.45)), rect(x + 36, ridge - 5, width - 72, 9, light(tones.roof, 0.38)), speckle(outline(roof), dark(tones.roof, 0.5), fade("#000", 0.05, 0.6), 0.4), arrays,
        poly(front, down(light(tones.brick, 0.06), dark(tones.brick, 0.14))), polys(courses, dark(tones.brick, 0.35), 0.4), polys(odd, dark(tones.brick, 0.2), 0.6), rect(x - 24, eave + 4, width + 48, 11, light(tones.pale, 0.2)), rect(x, eave + 15, width, 16, dark(tones.brick, 0.5), 0.55),
        fronts(tones, x, foot, unit, houses, rng, 0.35), rect(x, foot - 16, width, 16, dark(tones.brick, 0.5)), speckle(outline(front), dark(tones.brick, 0.6), fade("#000", 0.05, 0.6), 0.4),
    )  # fmt: skip


def ladder(a: Point, b: Point, width: float, rungs: int, ink: str) -> str:
    """Lean a ladder from its foot to its top."""
    rails = [segment((a[0] + k * width / 2, a[1]), (b[0] + k * width * 0.42, b[1])) for k in (-1, 1)]
    steps = []
    for i in range(1, rungs):
        t = i / rungs
        x, y, w = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, width * (0.5 - 0.08 * t)
        steps.append(segment((x - w, y), (x + w, y)))
    return strokes(rails, ink, width * 0.11) + strokes(steps, ink, width * 0.08)
