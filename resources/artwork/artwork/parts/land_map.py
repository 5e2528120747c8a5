"""A drawn map of the land: canal, woods, fields, roads, greenway, slag heaps and small landmarks, without words."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

from artwork.svg import (
    Point,
    blob_data,
    box,
    curve,
    disc,
    discs,
    oval,
    poly,
    polys,
    rect,
    shape,
    stroke,
)
from artwork.tones import Tones, dark, light, mix

CANAL = ((-0.02, 0.3), (0.12, 0.24), (0.27, 0.27), (0.42, 0.2), (0.58, 0.27), (0.74, 0.34), (0.88, 0.3), (1.02, 0.36))
BRANCH = ((0.74, 0.34), (0.79, 0.5), (0.9, 0.62), (1.02, 0.7))
ROADS = (
    ((0.05, 1.02), (0.2, 0.8), (0.34, 0.66), (0.4, 0.5), (0.3, 0.32), (0.2, 0.1), (0.16, -0.02)),
    ((-0.02, 0.62), (0.16, 0.58), (0.34, 0.66), (0.54, 0.62), (0.72, 0.66), (1.02, 0.56)),
    ((0.5, 1.02), (0.54, 0.82), (0.54, 0.62), (0.64, 0.44), (0.66, 0.2), (0.72, -0.02)),
)
GREENWAY = ((0.02, 0.46), (0.16, 0.42), (0.3, 0.47), (0.44, 0.54), (0.56, 0.52), (0.7, 0.54), (0.82, 0.46), (0.98, 0.5))
HEAPS = ((0.445, 0.735, 0.085), (0.495, 0.74, 0.07), (0.8, 0.6, 0.05), (0.22, 0.5, 0.05), (0.9, 0.46, 0.045))
TOWNS = ((0.22, 0.24, 9), (0.53, 0.64, 11), (0.82, 0.7, 8), (0.12, 0.66, 7), (0.38, 0.36, 5), (0.68, 0.84, 5))


def land_map(tones: Tones, x: float, y: float, width: float, height: float, seed: int) -> str:
    """Print the map of the land on a sheet of the given size; nothing is drawn outside it by more than a line."""
    rng = random.Random(seed)
    u = height / 100

    def at(points: Sequence[Point]) -> list[Point]:
        return [(x + min(1.0, max(0.0, a)) * width, y + min(1.0, max(0.0, b)) * height) for a, b in points]

    paper, green = "#f3ead0", mix("#b9c98a", tones.pale, 0.3)
    fields: list[list[list[Point]]] = [[], [], []]
    for i in range(9):
        for j in range(7):
            a, b = i / 9, j / 7
            if rng.random() < 0.62:
                fields[(i * 2 + j * 3 + rng.randrange(2)) % 3].append(at([(a + 0.004, b + rng.uniform(0, 0.02)), (a + 0.107, b + rng.uniform(-0.01, 0.02)), (a + 0.107, b + 0.138), (a + 0.006, b + 0.135)]))
    woods = "".join(blob_data(x + a * width, y + b * height, r * u, r * u * 0.8, rng, 0.2, 9) for a, b, r in ((0.1, 0.84, 7), (0.15, 0.88, 6), (0.28, 0.9, 7), (0.35, 0.87, 6), (0.9, 0.85, 6), (0.86, 0.14, 7), (0.92, 0.18, 5), (0.46, 0.1, 5), (0.06, 0.12, 5), (0.62, 0.94, 4)))
    lakes = [oval(x + a * width, y + b * height, r * u, r * u * 0.6, tones.water[1]) for a, b, r in ((0.34, 0.2, 3), (0.93, 0.77, 4), (0.56, 0.4, 2.6))]
    blue = mix(tones.water[1], tones.water[0], 0.25)
    roads = "".join(stroke(at(line), "#c98f3e", u * 2.1, smooth=True) for line in ROADS) + "".join(stroke(at(line), "#f7d98a", u * 1.3, smooth=True) for line in ROADS)
    trail = at(GREENWAY)
    steps = [(p[0] + (q[0] - p[0]) * k / 6, p[1] + (q[1] - p[1]) * k / 6, u * 0.55) for p, q in pairwise(trail) for k in range(6)]
    houses = [box(x + a * width + rng.gauss(0, 3.4) * u, y + b * height + rng.gauss(0, 2.2) * u, u * rng.uniform(1.1, 2), u * rng.uniform(1, 1.6)) for a, b, n in TOWNS for _ in range(n * 2)]
    heaps, shades = [], []
    for a, b, r in HEAPS:
        hx, hy, w = x + a * width, y + b * height, r * height
        heaps.append([(hx - w, hy), (hx - w * 0.1, hy - w * 1.25), (hx + w * 0.1, hy - w * 1.22), (hx + w, hy)])
        k = -tones.side
        shades.append([(hx + k * w, hy), (hx + k * w * 0.1, hy - w * 1.24), (hx, hy - w * 0.7), (hx - k * w * 0.12, hy)])
    ink = dark(tones.shade, 0.1)
    return (
        rect(x, y, width, height, paper) + polys(fields[0], green) + polys(fields[1], mix("#dcd09a", paper, 0.4)) + polys(fields[2], mix(green, "#8fae72", 0.5)) + shape(woods, mix(tones.near, "#7fa062", 0.35)) + "".join(lakes)
        + stroke(at(CANAL), light(blue, 0.5), u * 3.2, smooth=True) + stroke(at(BRANCH), light(blue, 0.5), u * 2.8, smooth=True) + stroke(at(CANAL), blue, u * 2.2, smooth=True) + stroke(at(BRANCH), blue, u * 1.9, smooth=True) + roads
        + discs(steps, tones.near) + polys(houses[::2], tones.brick) + polys(houses[1::2], mix(tones.brick, tones.roof, 0.4)) + polys(heaps, mix(ink, tones.lit, 0.35)) + polys(shades, ink) + landmarks(tones, x, y, width, height, u, ink)
    )  # fmt: skip


def landmarks(tones: Tones, x: float, y: float, width: float, height: float, u: float, ink: str) -> str:
    """Set small landmarks on the map: belfry, headframe, long museum, stadium, tower of light and a barge."""

    def spot(a: float, b: float) -> Point:
        return x + a * width, y + b * height

    (bx, by), (hx, hy), (mx, my), (sx, sy), (tx, ty), (cx, cy) = spot(0.24, 0.19), spot(0.68, 0.6), spot(0.53, 0.56), spot(0.62, 0.71), spot(0.27, 0.78), spot(0.5, 0.235)
    stone = mix(tones.pale, tones.shade, 0.35)
    return (
        polys([box(bx - u * 1.6, by - u * 7, u * 3.2, u * 7), [(bx - u * 2, by - u * 7), (bx - u * 1.2, by - u * 9.5), (bx, by - u * 12.5), (bx + u * 1.2, by - u * 9.5), (bx + u * 2, by - u * 7)]], ink) + rect(bx - u * 0.8, by - u * 5.6, u * 1.6, u * 1.6, tones.sun)
        + polys([[(hx - u * 1.6, hy), (hx - u * 0.6, hy - u * 8), (hx, hy - u * 8), (hx - u * 0.6, hy)], [(hx + u * 1, hy), (hx + u * 0.2, hy - u * 8), (hx + u * 0.8, hy - u * 8), (hx + u * 1.6, hy)], [(hx + u * 5, hy), (hx + u * 0.6, hy - u * 7.6), (hx + u * 1.4, hy - u * 8), (hx + u * 6, hy)]], ink) + disc(hx + u * 0.2, hy - u * 8.6, u * 1.9, ink) + disc(hx + u * 0.2, hy - u * 8.6, u * 1.1, tones.pale)
        + polys([box(mx - u * 6, my - u * 1.8, u * 12, u * 1.8)], "#8fb3c0") + polys([box(mx - u * 2, my - u * 2.5, u * 4, u * 2.5)], "#d5e6e8")
        + oval(sx, sy, u * 3.6, u * 2.4, "#c23a35") + oval(sx, sy, u * 2.9, u * 1.8, tones.sun) + oval(sx, sy, u * 2.1, u * 1.2, "#6f9a4e")
        + poly([(tx - u * 1.3, ty), (tx - u * 0.8, ty - u * 9), (tx + u * 0.8, ty - u * 9), (tx + u * 1.3, ty)], stone) + disc(tx, ty - u * 9.6, u * 1, tones.sun)
        + shape(curve([(cx - u * 4, cy - u * 0.8), (cx + u * 4, cy - u * 0.8), (cx + u * 3, cy + u * 1.2), (cx - u * 3, cy + u * 1.2)], closed=True), tones.accent)
    )  # fmt: skip


def pin(x: float, y: float, size: float, ink: str, paper: str) -> str:
    """Stick a drop-shaped marker whose tip touches the point."""
    drop = curve([(x, y), (x - size * 0.36, y - size * 0.58), (x - size * 0.34, y - size * 0.92), (x, y - size * 1.1), (x + size * 0.34, y - size * 0.92), (x + size * 0.36, y - size * 0.58)], closed=True)
    return oval(x + size * 0.2, y + size * 0.04, size * 0.3, size * 0.08, "#15141b", 0.3) + shape(drop, ink) + disc(x, y - size * 0.74, size * 0.15, paper)


def folds(x: float, y: float, width: float, height: float, columns: int, rows: int, ink: str) -> str:
    """Shade the panels of a map that was folded: every other one dimmer, a gleam along the creases."""
    w, h = width / columns, height / rows
    dim = [box(x + w * i, y + h * j, w, h) for i in range(columns) for j in range(rows) if (i + j) % 2]
    creases = [box(x + w * i - 1, y, 2.4, height) for i in range(1, columns)] + [box(x, y + h * j - 1, width, 2.4) for j in range(1, rows)]
    shade = [box(x + w * i + 1.6, y, 5, height) for i in range(1, columns)] + [box(x, y + h * j + 1.6, width, 5) for j in range(1, rows)]
    return polys(dim, ink, 0.09) + polys(shade, ink, 0.16) + polys(creases, "#fffaf0", 0.65)
