"""The Ring of Memory seen from inside: leaves of bronze full of names and the far arm over the slope."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.parts.view import View
from artwork.svg import Gradient, Point, poly, polys
from artwork.tones import Tones, dark, light, mix

BRONZE = "#b07a3e"


def oval_line(half_across: float, half_away: float, centre: Point, first: float, last: float, steps: int, grow: float = 0) -> list[Point]:
    """Walk along a stretch of the ellipse; grow pushes it outwards, angles are in turns."""
    walk = [2 * pi * (first + (last - first) * i / steps) for i in range(steps + 1)]
    return [(centre[0] + (half_across + grow) * cos(a), centre[1] + (half_away + grow) * sin(a)) for a in walk]


def between(a: Point, b: Point, t: float) -> Point:
    """Return a point on the way from one to another."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def names(quad: list[Point], size: float, rng: random.Random, columns: int = 2) -> list[list[Point]]:
    """Engrave a leaf with fine lines that stand for names."""
    low_a, low_b, high_b, high_a = quad
    lines = []
    rows = min(84, int(size / 7.5))
    for r in range(rows):
        v = 0.05 + 0.91 * r / rows
        a, b = between(low_a, high_a, v), between(low_b, high_b, v)
        up = (low_a[1] - high_a[1]) / rows * 0.34
        for c in range(columns):
            start = (c + 0.1) / columns
            end = start + rng.uniform(0.5, 0.82) / columns
            p, q = between(a, b, start), between(a, b, end)
            lines.append([p, q, (q[0], q[1] - up), (p[0], p[1] - up)])
    return lines


def leaves(tones: Tones, view: View, line: list[Point], height: float, seed: int, sunny: Point) -> str:
    """Stand bronze leaves along a line, each turned a little like a page; sunny is where the light comes from."""
    rng = random.Random(seed)
    order = sorted(range(len(line) - 1), key=lambda i: -view.depth(*line[i]))
    out = ""
    for i in order:
        a, b = line[i], line[i + 1]
        quad = view.wall(a, b, 0, height)
        size = quad[0][1] - quad[3][1]
        along = ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5
        facing = ((b[1] - a[1]) * sunny[0] - (b[0] - a[0]) * sunny[1]) / along
        lit = max(0.0, min(1.0, 0.34 + 0.62 * facing)) * (1 if i % 2 else 0.8) + rng.uniform(-0.04, 0.04)
        base = mix(dark(BRONZE, 0.62), mix(BRONZE, tones.glow, 0.46), max(0.0, lit))
        base = mix(base, tones.mist, min(0.34, view.depth(a[0], a[1]) / 190))
        warm, cool = light(base, 0.22 * lit), dark(base, 0.2)
        out += poly(quad, Gradient(((0, mix(base, tones.sky[1], 0.22), 1), (0.4, warm, 1), (1, cool, 1)), (0, 0), (0.25, 1)))
        if size > 64:
            out += polys(names(quad, size, rng, 2 if size > 330 else 1), dark(base, 0.55), 0.55)
        w = size * 0.008 + 0.5
        out += polys([[quad[1], (quad[1][0] + w, quad[1][1]), (quad[2][0] + w, quad[2][1]), quad[2]]], dark(base, 0.6), 0.8)
        out += polys([view.wall(a, b, height, height + 0.2)], mix(tones.steel, tones.mist, 0.15 + min(0.3, view.depth(*a) / 200)))
    return out


def walk(tones: Tones, view: View, line: list[Point], inner: list[Point]) -> str:
    """Lay the walk of pale concrete at the foot of the leaves, with a joint every few steps."""
    pale = mix(tones.pale, tones.steel, 0.28)
    cuts = [(line[i], inner[i], between(inner[i], inner[i + 1], 0.05), between(line[i], line[i + 1], 0.05)) for i in range(0, len(line) - 1, 3)]
    edge = [*view.floor(inner), *view.floor(inner, 0.12)[::-1]]
    return poly([*view.floor(line), *view.floor(inner)[::-1]], pale) + polys([view.floor(list(cut)) for cut in cuts], dark(pale, 0.4), 0.5) + poly(edge, dark(pale, 0.3), 0.7)


def keel(tones: Tones, view: View, line: list[Point]) -> str:
    """Give the far arm its keel of dark concrete, free of the ground."""
    rim = mix(tones.steel, tones.mist, 0.12)
    low, base = view.floor(line, 0.02), view.floor(line, -0.55)
    return poly([*base, *low[::-1]], rim)
