"""Cornfields: wheat in ear, poppies, larks and the stout concrete headframe that stands among them."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.parts.plants import blade
from artwork.parts.upward import Eye, Space, bar, big_wheel
from artwork.svg import Point, blob_data, curve, group, poly, polys, shape, stroke, strokes
from artwork.tones import Tones, dark, light, mix


def lean_of(bend: float, height: float, size: float) -> float:
    """Return how far an ear of some size nods."""
    return size * 1.6 * bend / height


def ear(x: float, foot: float, height: float, bend: float, size: float) -> tuple[str, list[list[Point]], list[str]]:
    """Lay out one stalk of wheat: its stem, the two sides of its ear and its awns."""
    tip = (x + bend, foot - height)
    stem = blade(x, foot, height, bend, size * 0.5)
    if size < 9:
        return stem, [[(tip[0], tip[1] + size * 0.5), (tip[0] + way * size * 0.5, tip[1] - size * 2.4), (tip[0] + lean_of(bend, height, size), tip[1] - size * 4.4)] for way in (-1, 1)], []
    lean, sides, awns = lean_of(bend, height, 1), [], []
    for way in (-1, 1):
        edge = [(tip[0], tip[1] + size * 0.42)]
        for k in range(5):
            cx, cy = tip[0] + lean * k * size * 0.7, tip[1] - k * size * 0.7
            edge += [(cx + way * size * 0.5, cy - size * 0.12), (cx + way * size * 0.34, cy - size * 0.78)]
            if k % 2:
                awns.append(f"M{cx + way * size * 0.4:.0f} {cy - size * 0.5:.0f}l{way * size * 0.7 + lean * size:.0f} {-size * 1.9:.0f}")
        sides.append([*edge, (tip[0] + lean * size * 3.7, tip[1] - size * 3.9)])
    return stem, sides, awns


def wheat(tones: Tones, seed: int, foot: float, height: float, size: float, count: int, inks: tuple[str, str, str], left: float = -30, right: float = 1230) -> str:
    """Let a band of ripe wheat stand, stalks and ears, each ear half lit."""
    rng = random.Random(seed)
    stems, first, second, awns = [], [], [], []
    for i in range(count):
        x = left + (right - left) * (i + rng.random()) / count
        h = height * rng.uniform(0.72, 1)
        stem, grains, hairs = ear(x, foot, h, rng.gauss(0.06, 0.07) * h, size * rng.uniform(0.85, 1.15))
        stems.append(stem)
        first.append(grains[0 if tones.side < 0 else 1])
        second.append(grains[1 if tones.side < 0 else 0])
        awns += hairs
    return strokes(awns, inks[2], max(0.8, size * 0.07), 0.7) + shape("".join(stems), inks[0]) + polys(second, inks[1]) + polys(first, inks[2])


def poppy(x: float, foot: float, height: float, size: float, seed: int, stem: str, red: str = "#d8402a") -> str:
    """Raise a poppy: two back petals, two front petals and a dark heart."""
    rng = random.Random(seed)
    tip = (x + rng.uniform(-0.18, 0.18) * height, foot - height)
    turn = rng.uniform(-0.25, 0.25)
    cx, cy, s = tip[0], tip[1], size

    def petal(a: float, wide: float, tall: float) -> str:
        px, py = cx + cos(a + turn) * s * 0.42, cy + sin(a + turn) * s * 0.3
        return blob_data(px, py, s * wide, s * tall, rng, 0.08, 9)

    return group(
        stroke([(x, foot), (x + (tip[0] - x) * 0.2, foot - height * 0.5), tip], stem, max(1.6, size * 0.1), smooth=True),
        shape(petal(-pi * 0.5, 0.62, 0.46), dark(red, 0.22)), shape(petal(pi, 0.55, 0.48), red), shape(petal(0, 0.55, 0.48), dark(red, 0.1)),
        shape(blob_data(cx, cy - s * 0.02, s * 0.16, s * 0.13, rng, 0.1, 8), "#231319"), shape(petal(pi * 0.5, 0.6, 0.36), light(red, 0.14)),
    )  # fmt: skip


def lark(x: float, y: float, size: float, turn: float, ink: str, pale: str) -> str:
    """Let a lark climb singing, wings spread."""

    def p(a: float, b: float) -> Point:
        return x + size * (a * cos(turn) + b * sin(turn)), y + size * (a * sin(turn) - b * cos(turn))

    body = curve([p(0, 0.62), p(0.13, 0.45), p(0.12, 0.0), p(0.05, -0.4), p(-0.05, -0.4), p(-0.12, 0.0), p(-0.13, 0.45)], closed=True)
    wings = [[p(k * 0.08, 0.34), p(k * 0.5, 0.52), p(k * 1.02, 0.3), p(k * 0.78, 0.16), p(k * 0.55, 0.06), p(k * 0.3, -0.06), p(k * 0.08, -0.02)] for k in (-1, 1)]
    tail = [p(-0.05, -0.36), p(-0.16, -0.74), p(0, -0.66), p(0.16, -0.74), p(0.05, -0.36)]
    bars = [[p(k * 0.3, -0.06), p(k * 0.55, 0.06), p(k * 0.78, 0.16), p(k * 0.7, 0.19), p(k * 0.3, 0.02)] for k in (-1, 1)]
    return group(polys([*wings, tail], ink), polys(bars, pale), shape(body, mix(ink, pale, 0.25)), poly([p(-0.03, 0.6), p(0, 0.78), p(0.04, 0.6)], ink))


def stout_headframe(tones: Tones, eye: Eye, ink: str) -> str:
    """Raise a low headframe of thick concrete: four legs, a slab, two cheeks with one wheel, two raking stays."""
    x_way, y_way = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)

    def beam(a: Space, b: Space, wide: float, deep: float, across: Space = x_way, back: float = 0) -> str:
        return bar(tones, eye, a, b, wide, deep, mix(ink, tones.mist, back), across, rough=0.35)

    def leg(i: int, j: int, back: float = 0) -> str:
        return beam((i * 3.0, j * 2.7, -0.3), (i * 2.3, j * 2.2, 8.0), 1.25, 1.25, back=back)

    def tie(y: float, back: float = 0) -> str:
        haunches = "".join(beam((i * 2.3, y, 5.9), (i * 0.7, y, 7.7), 0.8, 0.7, y_way, back) for i in (-1, 1))
        return beam((-2.5, y, 4.0), (2.5, y, 4.0), 0.9, 0.9, y_way, back) + haunches

    def cheek(y: float, back: float = 0) -> str:
        rakes = "".join(beam((i * 2.7, y, 8.4), (i * 0.5, y, 11.9), 0.75, 0.5, y_way, back) for i in (-1, 1))
        return beam((-1.6, y, 9.9), (1.6, y, 9.9), 0.5, 0.5, y_way, back) + rakes + beam((-1.3, y, 12.0), (1.3, y, 12.0), 0.6, 0.6, y_way, back)

    def stay(y: float, back: float = 0) -> str:
        return beam((9.6, y * 1.3, -0.3), (2.4, y, 8.0), 0.95, 0.95, y_way, back)

    return group(
        stay(1.8, 0.15), beam((6.4, -2.1, 3.9), (6.4, 2.1, 3.9), 0.7, 0.7, back=0.1), leg(-1, 1, 0.15), leg(1, 1, 0.15), tie(2.4, 0.15),
        beam((2.6, -2.4, 4.0), (2.6, 2.4, 4.0), 0.8, 0.8, back=0.1), beam((-2.6, -2.4, 4.0), (-2.6, 2.4, 4.0), 0.9, 0.9),
        leg(1, -1), stay(-1.8), tie(-2.4), leg(-1, -1), beam((-3.6, 0, 8.4), (3.6, 0, 8.4), 6.2, 1.0, y_way), beam((-3.8, 0, 8.98), (3.8, 0, 8.98), 6.6, 0.25, y_way),
        cheek(1.4, 0.15), big_wheel(tones, eye, (0, 0, 11.6), y_way, 2.3, 0.5, mix(tones.brick, tones.steel, 0.25), 8), cheek(-1.4),
    )  # fmt: skip
