"""The hall of a winding engine: brick front, one great arched window, and the engine that stands behind it."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
    disc,
    down,
    ellipse_data,
    fade,
    fade_across,
    group,
    outline,
    poly,
    polys,
    rect,
    segment,
    shape,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def arched(x: float, foot: float, width: float, height: float) -> str:
    """Write a window with a round head; height is up to the crown."""
    r = width / 2
    return f"M{x - r:.1f} {foot:.1f}V{foot - height + r:.1f}a{r:.1f} {r:.1f} 0 0 1 {width:.1f} 0V{foot:.1f}Z"


def voussoirs(x: float, y: float, r: float, thick: float, count: int) -> list[list[Point]]:
    """Lay the stones of an arch."""
    stones = []
    for i in range(count):
        a, b = pi + pi * (i + 0.06) / count, pi + pi * (i + 0.94) / count
        stones.append([(x + k * cos(c), y + k * sin(c)) for k, c in ((r, a), (r + thick, a), (r + thick, b), (r, b))])
    return stones


def drum(x: float, y: float, r: float, ink: str, shine: str, side: int) -> str:
    """Wind the rope on a great spoked drum."""
    spokes = [segment((x + r * 0.16 * cos(a), y + r * 0.16 * sin(a)), (x + r * 0.86 * cos(a), y + r * 0.86 * sin(a))) for a in (2 * pi * i / 10 + 0.16 for i in range(10))]
    rims = [ellipse_data(x, y, r * k, r * k) for k in (0.74, 0.86)]
    start, end = ((-pi * 0.5, pi * 0.1) if side > 0 else (-pi * 1.1, -pi * 0.5))
    arc = f"M{x + r * cos(start):.1f} {y + r * sin(start):.1f}A{r:.1f} {r:.1f} 0 0 1 {x + r * cos(end):.1f} {y + r * sin(end):.1f}"
    return group(
        strokes(spokes, ink, r * 0.07), strokes(rims, mix(ink, shine, 0.3), r * 0.05), strokes([ellipse_data(x, y, r * 0.97, r * 0.97)], ink, r * 0.17),
        strokes([ellipse_data(x, y, r * 0.97, r * 0.97)], mix(ink, shine, 0.35), r * 0.03), strokes([arc], shine, r * 0.045),
        disc(x, y, r * 0.2, ink), disc(x, y, r * 0.11, shine), disc(x, y, r * 0.05, ink),
    )  # fmt: skip


def winding_engine(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Set the engine in its warm hall: drum, crank, connecting rod, lagged cylinder and a lamp above."""
    w, iron, brass = width, dark(tones.roof, 0.55), mix(tones.glow, tones.brick, 0.2)
    green = mix("#3f5a3c", tones.ink, 0.25)
    top, cx, cy, r = foot - height, x + w * 0.12, foot - height * 0.47, w * 0.35
    crank = (cx - r * 0.34, cy + r * 0.3)
    head = (x - w * 0.2, foot - height * 0.24)
    warm = Gradient(((0, light(tones.window, 0.45), 1), (0.5, tones.window, 1), (1, mix(tones.window, tones.brick, 0.55), 1)), (0.45, 0.3), radius=0.75)
    panes = [box(x - w * 0.42 + w * 0.19 * k, top + height * 0.12, w * 0.12, height * 0.4) for k in range(5)]
    return group(
        rect(x - w / 2, top, w, height, warm), polys(panes, light(tones.window, 0.65), 0.55), rect(x - w / 2, foot - height * 0.1, w, height * 0.1, down(mix(tones.brick, tones.ink, 0.3), dark(tones.brick, 0.6))),
        strokes([segment((cx + r * 0.72, cy - r * 0.68), (x + w * 0.5, top + height * 0.1)), segment((cx + r * 0.9, cy - r * 0.4), (x + w * 0.5, top + height * 0.2))], iron, w * 0.012),
        poly([(cx - r * 0.5, foot - height * 0.1), (cx - r * 0.22, cy + r * 0.1), (cx + r * 0.22, cy + r * 0.1), (cx + r * 0.5, foot - height * 0.1)], iron),
        drum(cx, cy, r, iron, brass, tones.side),
        rect(x - w * 0.46, foot - height * 0.19, w * 0.56, height * 0.09, down(light(iron, 0.1), iron)),
        strokes([segment(crank, (head[0] + w * 0.04, head[1]))], light(iron, 0.3), w * 0.035), disc(*crank, w * 0.032, brass), strokes([segment((cx, cy), crank)], iron, w * 0.06),
        rect(x - w * 0.47, head[1] - height * 0.075, w * 0.25, height * 0.15, down(light(green, 0.3), green, dark(green, 0.4)), r=w * 0.03),
        *(rect(x - w * k, head[1] - height * 0.08, w * 0.022, height * 0.16, brass) for k in (0.45, 0.35, 0.25)),
        rect(x - w * 0.4, head[1] - height * 0.2, w * 0.05, height * 0.13, iron), disc(x - w * 0.375, head[1] - height * 0.22, w * 0.045, brass), disc(x - w * 0.375, head[1] - height * 0.22, w * 0.03, tones.pale),
        strokes([segment((x - w / 2 + w * 0.05, foot - height * 0.055), (x + w * 0.5, foot - height * 0.055))], brass, w * 0.012),
        strokes([segment((x - w * 0.42 + w * 0.21 * k, foot), (x - w * 0.42 + w * 0.21 * k, foot - height * 0.055)) for k in range(5)], brass, w * 0.012),
        strokes([segment((x - w * 0.16, top), (x - w * 0.16, top + height * 0.14))], iron, w * 0.01), disc(x - w * 0.16, top + height * 0.19, w * 0.3, Gradient(((0, "#fff8df", 0.85), (1, "#fff8df", 0)), (0.5, 0.5), radius=0.5)),
        poly([(x - w * 0.23, top + height * 0.18), (x - w * 0.18, top + height * 0.13), (x - w * 0.14, top + height * 0.13), (x - w * 0.09, top + height * 0.18)], iron), disc(x - w * 0.16, top + height * 0.19, w * 0.03, "#fffbe8"),
    )  # fmt: skip


def great_window(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Open the arched window on the engine: stone arch, glass bars and sill."""
    r, stone = width / 2, mix(tones.pale, tones.brick, 0.22)
    data, frame = arched(x, foot, width, height), arched(x, foot, width * 1.07, height + width * 0.035)
    bars = [box(x - r + width * k / 4 - 2.5, foot - height, 5, height) for k in (1, 2, 3)] + [box(x - r, foot - height * k, width, 4) for k in (0.3, 0.62)]
    spring = foot - height + r
    return group(
        shape(frame, dark(tones.roof, 0.45)), clip(data, winding_engine(tones, x, foot, width, height), polys(bars, dark(tones.roof, 0.4)), strokes([segment((x, spring), (x + r * cos(a), spring + r * sin(a))) for a in (-pi * 0.78, -pi * 0.22)], dark(tones.roof, 0.4), 4)),
        polys(voussoirs(x, spring, r * 1.07, width * 0.085, 15), stone), polys(voussoirs(x, spring, r * 1.07, width * 0.085, 15)[1::2], mix(stone, tones.brick, 0.35)),
        polys([box(x + k * r * 1.07 - (0 if k > 0 else width * 0.085), spring + j * height * 0.09, width * 0.085, height * 0.045) for k in (-1, 1) for j in range(6)], stone, 0.9),
        rect(x - r * 1.25, foot, width * 1.25, height * 0.035, light(stone, 0.2)), rect(x - r * 1.25, foot + height * 0.035, width * 1.25, height * 0.015, dark(tones.brick, 0.55)),
    )  # fmt: skip


def engine_hall(tones: Tones, x: float, foot: float, width: float, wall: float, depth: float) -> str:
    """Build the hall with its gable to the viewer and its long side running back to the right, in the shade."""
    left, right, eave, peak = x - width / 2, x + width / 2, foot - wall, foot - wall - width * 0.24
    lit, dim = tones.brick, dark(tones.brick, 0.45)
    front = [(left, foot), (left, eave), (x, peak), (right, eave), (right, foot)]
    back = 0.9
    side = [(right, eave), (right + depth, foot - wall * back), (right + depth, foot - 0.02 * wall), (right, foot)]
    roof = [(x, peak), (x + depth * 0.96, peak + wall * 0.06), (right + depth * 1.04, foot - wall * back + 4), (right + width * 0.02, eave + 8)]
    stone = mix(tones.pale, tones.brick, 0.25)
    piers = [box(left + width * k, eave + (0 if k in (0, 0.945) else -width * 0.07), width * 0.055, foot - eave + (0 if k in (0, 0.945) else width * 0.07)) for k in (0, 0.2, 0.745, 0.945)]
    wing = "".join(arched(left + width * k, foot - wall * 0.2, width * 0.09, wall * 0.55) for k in (0.128, 0.872))
    blind = "".join(arched(left + width * k, foot - wall * 0.2, width * 0.115, wall * 0.57) for k in (0.128, 0.872))
    ports = [[(right + depth * k, foot - wall * (0.72 - 0.05 * k)), (right + depth * (k + 0.16), foot - wall * (0.71 - 0.05 * k)), (right + depth * (k + 0.16), foot - wall * 0.22), (right + depth * k, foot - wall * 0.22)] for k in (0.16, 0.48, 0.78)]
    courses = [box(left, eave + (foot - eave) * i / 34, width, 1.2) for i in range(1, 34)]
    coping = [(left - width * 0.03, eave + 10), (x, peak - width * 0.022), (right + width * 0.03, eave + 10), (right + width * 0.005, eave + 14), (x, peak + width * 0.012), (left - width * 0.005, eave + 14)]
    return group(
        poly(side, dim), polys(ports, mix(tones.window, tones.brick, 0.3)), speckle(outline(side), tones.ink, fade_across("#000", 0.2, 0.75), 0.5), poly(roof, down(light(tones.roof, 0.08), dark(tones.roof, 0.3))),
        poly(front, Gradient(((0, light(lit, 0.12), 1), (1, dark(lit, 0.14), 1)), (0, 0), (1, 0.2))), polys(courses, dark(tones.brick, 0.4), 0.28), polys(piers, light(lit, 0.07)), polys([[b[1], (b[1][0] + 5, b[1][1]), (b[2][0] + 5, b[2][1]), b[2]] for b in piers], dark(lit, 0.5), 0.6),
        rect(left, eave + wall * 0.03, width, 9, stone), rect(left - 6, foot - wall * 0.12, width + 12, wall * 0.12, down(mix(stone, tones.shade, 0.25), mix(stone, tones.shade, 0.55))), rect(left - 8, foot - wall * 0.125, width + 16, 7, light(stone, 0.15)),
        poly(coping, stone), disc(x, eave - width * 0.035, width * 0.055, stone), disc(x, eave - width * 0.035, width * 0.04, mix(tones.window, tones.brick, 0.2)),
        shape(blind, stone), shape(wing, down(tones.window, mix(tones.window, tones.brick, 0.5))), strokes([segment((left + width * k, foot - wall * 0.2), (left + width * k, foot - wall * 0.74)) for k in (0.128, 0.872)] + [segment((left + width * (k - 0.045), foot - wall * j), (left + width * (k + 0.045), foot - wall * j)) for k in (0.128, 0.872) for j in (0.34, 0.48, 0.62)], tones.roof, 3),
        speckle(outline(front), dark(tones.brick, 0.65), Gradient(((0, "#000", 0.0), (1, "#000", 0.75)), (0.2, 0), (1, 1)), 0.45),
        great_window(tones, x, foot - wall * 0.14, width * 0.46, wall * 0.94),
    )  # fmt: skip


def leaves(seed: int, spots: tuple[float, float, float, float], count: int, size: float, inks: tuple[str, ...], flat: float = 1) -> str:
    """Scatter autumn leaves in a field of left, top, right and bottom; flat presses them to the ground."""
    rng = random.Random(seed)
    left, top, right, bottom = spots
    heaps: list[list[list[Point]]] = [[] for _ in inks]
    for i in range(count):
        x, y, a = rng.uniform(left, right), rng.uniform(top, bottom), rng.uniform(0, 2 * pi)
        s = size * rng.uniform(0.6, 1.2) * ((0.45 + 0.75 * (y - top) / (bottom - top)) if flat < 1 else 1)
        form = ((1.1, 0), (0.35, 0.42), (-0.5, 0.36), (-1.0, 0.02), (-1.35, 0.1), (-1.0, -0.06), (-0.5, -0.32), (0.35, -0.42))
        heaps[i % len(inks)].append([(x + s * (p * cos(a) - q * sin(a)), y + s * (p * sin(a) + q * cos(a)) * flat) for p, q in form])
    return "".join(polys(heap, ink) for heap, ink in zip(heaps, inks, strict=True))


def glow_on_ground(x: float, y: float, width: float, reach: float, glow: str) -> str:
    """Throw the light of the window on the ground before it."""
    return poly([(x - width / 2, y), (x + width / 2, y), (x + width * 0.95, y + reach), (x - width * 0.95, y + reach)], fade(glow, 0.5, 0.0))
