"""Between the rows: an alley with kitchen gardens that run to the horizon, and washing on a line."""

from __future__ import annotations

import random

from artwork.svg import Point, poly, polys, rect, stroke
from artwork.tones import Tones, dark, light, mix


def receding(vanish: Point, ground: float, offset: float, depth: float) -> Point:
    """Place a point of the ground: offset sideways and depth away, both in near units."""
    return vanish[0] + offset / depth, vanish[1] + ground / depth


def strip(vanish: Point, ground: float, left: float, right: float, paint: str, far: float = 12) -> str:
    """Fill a strip of ground between two offsets, from the viewer to far away."""
    corners = [(left, 0.5), (right, 0.5), (right, far), (left, far)]
    return poly([receding(vanish, ground, offset, depth) for offset, depth in corners], paint)


def beds(tones: Tones, vanish: Point, ground: float, offsets: tuple[float, ...], seed: int) -> str:
    """Plant rows of cabbages and leeks that run away from the viewer."""
    rng = random.Random(seed)
    inks = ("#7f9a4e", "#5f8450", "#a3b060", "#6c8f6a")
    plants = []
    for row, offset in enumerate(offsets):
        depth = 0.74
        while depth < 9:
            x, y = receding(vanish, ground, offset + rng.uniform(-4, 4), depth)
            plants.append((depth, x, y, 30 / depth * rng.uniform(0.85, 1.2), row))
            depth += 0.115 * depth**1.15
    out = ""
    for depth, x, y, s, row in sorted(plants, reverse=True):
        ink = tones.hazed(mix(inks[row % 4], tones.near, 0.2), min(0.5, depth / 14))
        if row % 3 == 1:
            leaf = [(x - s * 0.5, y), (x - s * 0.9, y - s * 2), (x - s * 0.1, y - s * 0.8), (x, y - s * 2.5), (x + s * 0.2, y - s * 0.8), (x + s, y - s * 1.9), (x + s * 0.5, y)]
            out += poly(leaf, ink)
            continue
        body = [(x - s, y - s * 0.2), (x - s * 1.05, y - s * 0.9), (x - s * 0.4, y - s * 1.35), (x + s * 0.4, y - s * 1.4), (x + s * 1.05, y - s * 0.85), (x + s, y - s * 0.2), (x, y + s * 0.2)]
        shine = [(x, y - s * 0.2), (x + tones.side * s * 0.2, y - s * 1.2), (x + tones.side * s * 0.8, y - s * 0.9), (x + tones.side * s * 0.7, y - s * 0.3)]
        out += poly(body, ink) + poly(shine, light(ink, 0.25))
    return out


def cobbles(tones: Tones, vanish: Point, ground: float, half: float, paint: str) -> str:
    """Pave the alley with courses of stone and a gutter down its middle."""
    out = strip(vanish, ground, -half, half, paint)
    lines = []
    depth = 0.5
    while depth < 9:
        a, b = receding(vanish, ground, -half, depth), receding(vanish, ground, half, depth)
        w = 2.4 / depth
        lines.append([a, b, (b[0], b[1] + w), (a[0], a[1] + w)])
        depth *= 1.07
    out += polys(lines, dark(paint, 0.35), 0.4)
    return out + strip(vanish, ground, -half * 0.1, half * 0.1, dark(paint, 0.28))


def washing(tones: Tones, a: Point, b: Point, size: float, seed: int) -> str:
    """Hang white washing on a sagging line."""
    rng = random.Random(seed)
    sag = size * 0.35
    mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag)
    out, sheets, folds = [], [], []
    x = a[0] + size * 0.5
    while x < b[0] - size * 1.2:
        t = (x - a[0]) / (b[0] - a[0])
        y = a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t) * 0.75
        w, h = size * rng.uniform(0.6, 1.1), size * rng.uniform(0.8, 1.3)
        drift = size * 0.1
        sheets.append([(x, y), (x + w, y + 2), (x + w + drift, y + h * 0.95), (x + w * 0.5 + drift, y + h), (x + drift, y + h * 0.93)])
        folds.append([(x + w * 0.55, y + 1), (x + w * 0.7, y + 1), (x + w * 0.7 + drift, y + h * 0.96), (x + w * 0.5 + drift, y + h)])
        x += w + size * rng.uniform(0.15, 0.5)
    out.append(stroke([a, mid, b], tones.ink, 2, smooth=True))
    out.append(polys(sheets, light(tones.pale, 0.6)) + polys(folds, mix(tones.pale, tones.shade, 0.3), 0.6))
    return "".join(out)


def bean_poles(x: float, foot: float, height: float, count: int, gap: float, ink: str, leaf: str) -> str:
    """Lean poles together for beans."""
    out = []
    for i in range(count):
        px = x + i * gap
        out.append([(px - gap * 0.3, foot), (px + gap * 0.28, foot - height), (px + gap * 0.32, foot - height), (px - gap * 0.24, foot)])
        out.append([(px + gap * 0.3, foot), (px - gap * 0.02, foot - height), (px + gap * 0.02, foot - height), (px + gap * 0.36, foot)])
    leaves = [[(x + (i % count) * gap + ((i * 7) % 5 - 2) * gap * 0.1 + k * 9, foot - height * (0.1 + 0.8 * ((i * 13) % 10) / 10)) for k in (0, 1)] for i in range(count * 7)]
    blobs = [[(a[0] - 8, a[1]), (a[0], a[1] - 9), (b[0], a[1]), (a[0], a[1] + 8)] for a, b in leaves]
    return polys(out, ink) + polys(blobs, leaf) + rect(x - gap * 0.4, foot - 3, gap * count, 4, dark(leaf, 0.4), 0.5)
