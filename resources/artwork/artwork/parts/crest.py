"""Crest: a stepped heap with a flat top, and rows of houses on a wide plain seen from above."""

from __future__ import annotations

import itertools
import random

from artwork.svg import Gradient, Point, box, clip, discs, polys, shape
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def terraces(tones: Tones, top: float, bottom: float, seed: int, count: int, depth: float = 0.35, left: float = 0, right: float = 1200) -> str:
    """Lay rows of miners' houses over a plain seen from high up, with a few lit windows and round trees."""
    rng = random.Random(seed)
    out = ""
    for i in range(count):
        near = (i + rng.random()) / count
        y, unit = top + (bottom - top) * near**1.3, 7 + 15 * near
        x, houses = rng.uniform(left, right - 120), rng.randrange(5, 11)
        tilt = rng.uniform(-0.12, 0.12)
        haze = depth * (1.25 - near)
        wall, roof = tones.hazed(tones.brick, haze + 0.05), tones.hazed(tones.roof, haze)
        walls, roofs, panes, trees = [], [], [], []
        for k in range(houses):
            a, b = x + k * unit * 1.25, y + k * unit * 1.25 * tilt
            walls.append(box(a, b - unit * 0.62, unit * 1.25, unit * 0.66))
            roofs.append([(a, b - unit * 0.6), (a + unit * 0.25, b - unit * 1.15), (a + unit * 1.5, b - unit * 1.15 + unit * 1.25 * tilt), (a + unit * 1.3, b - unit * 0.6 + unit * 1.25 * tilt)])
            if rng.random() < 0.5:
                panes.append(box(a + unit * 0.45, b - unit * 0.42, unit * 0.26, unit * 0.3))
            trees.append((a + unit * rng.uniform(0, 1.2), b + unit * rng.uniform(0.35, 0.75), unit * rng.uniform(0.2, 0.42)))
        out += polys(walls, wall) + polys(roofs, roof) + polys(panes, tones.window) + discs(trees, tones.hazed(mix(tones.near, "#66704f", 0.5), haze))
    return out


def terrace_heap(tones: Tones, line: list[Point], foot: float, seed: int, depth: float = 0.0, levels: tuple[float, ...] = ()) -> str:
    """Raise a stepped heap with a flat top, lit on the sun's side; benches run round it at the given levels."""
    rng = random.Random(seed)
    lit, shade, s = tones.hazed(tones.lit, depth), tones.hazed(tones.shade, depth), tones.side
    body = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in [(line[0][0], foot), *line, (line[-1][0], foot)]) + "Z"
    left, right = line[0][0], line[-1][0]
    sun, away = ((0, 0), (1, 0)) if s < 0 else ((1, 0), (0, 0))
    glow = mix(lit, tones.glow, 0.35)
    out = [shape(body, Gradient(((0, glow, 1), (0.3, lit, 1), (0.52, mix(lit, shade, 0.55), 1), (0.62, shade, 1), (1, dark(shade, 0.1), 1)), sun, away))]
    middle = (left + right) / 2
    gullies, bright, ledges = [], [], []
    for (ax, ay), (bx, by) in itertools.pairwise(line):
        for _ in range(int(abs(bx - ax) / 13) + 3):
            t = rng.random()
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            lean = (x - middle) / (right - left) * 1.1
            fall = (foot - y) * rng.uniform(0.25, 0.95)
            w = rng.uniform(5, 17) * (0.4 + (foot - y) / 500)
            start = y + rng.uniform(0, 0.3) * (foot - y)
            tip = (x + lean * (start - y), start)
            end = start + fall * (foot - start) / (foot - y)
            ex = x + lean * (end - y)
            (gullies if rng.random() < 0.6 else bright).append([tip, (ex + w, end), (ex + w * 0.2, end - w), (ex - w * 0.6, end)])
    for (ax, ay), (bx, by) in itertools.pairwise(line):
        if abs(by - ay) < abs(bx - ax) * 0.3:
            ledges.append([(ax, ay), (bx, by), (bx, by + 6), (ax, ay + 6)])
    benches = []
    for level in levels:
        crossed = [(ax + (bx - ax) * (level - ay) / (by - ay)) for (ax, ay), (bx, by) in itertools.pairwise(line) if min(ay, by) <= level < max(ay, by)]
        a, b = min(crossed), max(crossed)
        sag = [(a + (b - a) * i / 16, level + 0.075 * (b - a) * (1 - (i / 8 - 1) ** 2)) for i in range(17)]
        benches.append([*sag, *((x, y + 9 - abs(x - middle) / (b - a) * 8) for x, y in sag[::-1])])
    out += [polys(gullies, mix(shade, "#0c0a18", 0.35), 0.42), polys(bright, glow, 0.22), polys(ledges, glow, 0.5)]
    for bench in benches:
        data = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in bench) + "Z"
        out += [shape(data, Gradient(((0, light(glow, 0.25), 0.9), (0.5, glow, 0.6), (1, mix(shade, glow, 0.35), 0.8)), sun, away)), polys([[(x, y + 9) for x, y in bench]], dark(shade, 0.3), 0.35)]
    out.append(speckle(body, dark(shade, 0.4), Gradient(((0.2, "#000", 0.1), (1, "#000", 0.8)), sun, away), 0.45))
    out.append(speckle(body, light(glow, 0.3), Gradient(((0, "#000", 0.8), (0.4, "#000", 0)), sun, away), 0.4))
    green = []
    for _ in range(90):
        x, k = rng.uniform(left, right), rng.random() ** 0.4
        y, r = foot - 130 + 130 * k, rng.uniform(4, 13) * (0.5 + k)
        green.append([(x - r, y), (x - r * 0.4, y - r * 0.9), (x + r * 0.5, y - r * 0.8), (x + r, y)])
    return clip(body, *out, polys(green, mix(tones.near, shade, 0.4), 0.7))
