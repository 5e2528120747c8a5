"""Trees: bushes, poplars, birches, bare trees and the far line of a wood."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import blob_data, curve, group, poly, polys, rect, segment, shape, strokes
from artwork.tones import Tones, dark, light, mix

WIDTH = 1200


def poplar_data(x: float, foot: float, height: float, rng: random.Random, thin: float = 0.13) -> str:
    """Write the flame of a poplar."""
    w = height * thin * rng.uniform(0.85, 1.15)
    bend = rng.uniform(-0.1, 0.1) * w
    left = [(x - w * k * rng.uniform(0.9, 1.1), foot - height * t)
            for k, t in ((0.35, 0.02), (0.85, 0.2), (1, 0.4), (0.8, 0.62), (0.45, 0.84))]  # fmt: skip
    right = [(2 * x - px + bend, py) for px, py in left[::-1]]
    return curve([*left, (x + bend, foot - height), *right], closed=True)


def poplars(
    tones: Tones, xs: list[tuple[float, float]], foot: float, seed: int, colour: str = ""
) -> str:
    """Stand poplars of given (x, height) on one line, lit on the sun's side."""
    rng = random.Random(seed)
    ink = colour or tones.near
    body, glow = [], []
    for x, height in xs:
        body.append(poplar_data(x, foot, height, rng))
        glow.append(poplar_data(x + tones.side * height * 0.045, foot - height * 0.08, height * 0.8, rng, 0.055))
    return shape("".join(body), ink) + shape("".join(glow), light(ink, 0.16), 0.8)


def treeline(
    tones: Tones,
    y: float,
    seed: int,
    *,
    height: float = 60,
    colour: str = "",
    left: float = -40,
    right: float = WIDTH + 40,
    poplar: float = 0.25,
    bottom: float = 30,
) -> str:
    """Grow a long line of bushes and poplars, lit on the sun's side."""
    rng = random.Random(seed)
    ink = colour or tones.mid
    body, glow, deep = [], [], []
    x = left
    while x < right:
        w = height * rng.uniform(0.45, 0.95)
        h = height * rng.uniform(0.5, 1.0)
        if rng.random() < poplar:
            for _ in range(rng.choice((1, 1, 2, 3))):
                tall = height * rng.uniform(1.3, 2.4)
                body.append(poplar_data(x, y + 4, tall, rng, 0.1))
                glow.append(poplar_data(x + tones.side * tall * 0.035, y - tall * 0.1, tall * 0.78, rng, 0.035))
                x += height * rng.uniform(0.28, 0.45)
        body.append(blob_data(x, y - h * 0.35, w * 0.62, h * 0.62, rng, 0.1))
        glow.append(blob_data(x + tones.side * w * 0.2, y - h * 0.52, w * 0.34, h * 0.34, rng, 0.16))
        deep.append(blob_data(x - tones.side * w * 0.28, y - h * 0.05, w * 0.36, h * 0.3, rng, 0.16))
        x += w * rng.uniform(0.55, 0.95)
    return (
        rect(left, y - height * 0.18, right - left, height * 0.18 + bottom, ink)
        + shape("".join(body), ink)
        + shape("".join(deep), dark(ink, 0.22), 0.7)
        + shape("".join(glow), light(ink, 0.17), 0.75)
    )


def crowns(
    tones: Tones, lobes: list[tuple[float, float, float]], rng: random.Random, ink: str
) -> str:
    """Model crowns of leaves back to front, each with a lit edge on the sun's side."""
    out = ""
    flecks = []
    last = max(1, len(lobes) - 1)
    for i, (x, y, r) in enumerate(lobes):
        tone = mix(dark(ink, 0.3), ink, i / last)
        shape_seed = rng.random()
        edge = blob_data(x, y, r, r * 0.94, random.Random(shape_seed), 0.09, 13)
        face = blob_data(x - tones.side * r * 0.14, y + r * 0.2, r * 0.97, r * 0.9, random.Random(shape_seed), 0.09, 13)
        out += shape(edge, light(tone, 0.11)) + shape(face, tone)
        for _ in range(5):
            px, py = x + tones.side * rng.uniform(-0.3, 0.6) * r, y - rng.uniform(-0.1, 0.7) * r
            s = r * rng.uniform(0.05, 0.09)
            flecks.append([(px - s, py), (px, py - s * 0.55), (px + s, py), (px, py + s * 0.55)])
    return out + polys(flecks, light(ink, 0.24), 0.7)


def bush(tones: Tones, x: float, foot: float, width: float, seed: int, colour: str = "") -> str:
    """Plant a bush of many crowns, with grass at its foot."""
    rng = random.Random(seed)
    ink = colour or tones.near
    lobes = []
    for rank, (count, rise, span) in enumerate(((5, 0.3, 0.32), (6, 0.17, 0.4), (7, 0.05, 0.46))):
        for i in range(count):
            across = (i / (count - 1) - 0.5) * 2
            r = width * rng.uniform(0.095, 0.145) * (1.1 - 0.3 * abs(across))
            lobes.append((x + across * span * width + rng.uniform(-0.02, 0.02) * width,
                          foot - rise * width * (1.1 - 0.55 * across * across) - r * 0.5, r))  # fmt: skip
        lobes[-count:] = rng.sample(lobes[-count:], count) if rank else lobes[-count:]
    blades = []
    for i in range(int(width / 9)):
        px, h = x + (i / (width / 9) - 0.5) * width * 1.05, width * rng.uniform(0.04, 0.11)
        blades.append([(px - 4, foot + 8), (px + rng.uniform(-0.4, 0.4) * h, foot - h), (px + 4, foot + 8)])
    base = poly([(x - width * 0.5, foot + 3), (x - width * 0.4, foot - width * 0.1), (x + width * 0.4, foot - width * 0.1), (x + width * 0.5, foot + 3)], dark(ink, 0.3))
    return base + crowns(tones, lobes, rng, ink) + polys(blades, dark(ink, 0.35))


def tree(tones: Tones, x: float, foot: float, height: float, seed: int, colour: str = "") -> str:
    """Grow a full round tree on a short trunk."""
    rng = random.Random(seed)
    ink = colour or tones.near
    w = height * 0.035
    bark = dark(ink, 0.5)
    out = poly([(x - w, foot), (x - w * 0.5, foot - height * 0.5), (x + w * 0.5, foot - height * 0.5), (x + w, foot)], bark)
    out += strokes([segment((x, foot - height * 0.3), (x + k * height * 0.15, foot - height * 0.52)) for k in (-1, 1)], bark, w * 0.7)
    lobes = []
    for count, far, rise in ((7, 0.23, 0.7), (6, 0.17, 0.64), (5, 0.11, 0.58), (3, 0.06, 0.66)):
        for i in range(count):
            angle = 2 * pi * i / count + rng.uniform(-0.3, 0.3)
            lobes.append((x + cos(angle) * far * height, foot - height * rise + sin(angle) * far * height * 0.95, height * rng.uniform(0.085, 0.125)))
    return out + crowns(tones, lobes, rng, ink)


def birch(tones: Tones, x: float, foot: float, height: float, seed: int, leaf: str = "") -> str:
    """Grow a slim birch with a marked white stem and airy hanging leaves."""
    rng = random.Random(seed)
    ink = leaf or mix(tones.near, tones.blades[2], 0.45)
    lean = rng.uniform(-0.06, 0.06) * height
    w = height * 0.016

    def stem(t: float) -> float:
        return x + lean * t * t

    left = [(stem(t) - w * (1.1 - t), foot - height * t) for t in (0, 0.25, 0.5, 0.75, 1)]
    right = [(stem(t) + w * (1.1 - t), foot - height * t) for t in (1, 0.75, 0.5, 0.25, 0)]
    bark = mix(tones.pale, tones.shade, 0.1)
    dim = [(stem(t) - tones.side * w * (1.1 - t) * k, foot - height * t)
           for k, ts in ((1, (0, 0.3, 0.6, 1)), (0.2, (1, 0.6, 0.3, 0))) for t in ts]  # fmt: skip
    marks, twigs = [], []
    leaves: list[list[list[tuple[float, float]]]] = [[], [], []]
    for _ in range(int(9 + height / 40)):
        t = rng.uniform(0.02, 0.8)
        px, py, s = stem(t) + rng.uniform(-0.5, 0.5) * w, foot - height * t, w * (1.1 - t)
        marks.append([(px - s, py), (px, py - s * 0.3), (px + s * 0.8, py), (px, py + s * 0.35)])
    for i in range(16):
        t = 0.3 + 0.68 * i / 15
        reach = height * 0.2 * (1.08 - abs(t - 0.58) * 1.75) * rng.uniform(0.75, 1.1)
        way = 1 if i % 2 else -1
        rise = height * rng.uniform(0.07, 0.11)
        start, bow = (stem(t), foot - height * t), (stem(t) + way * reach * 0.55, foot - height * t - rise)
        tip = (stem(t) + way * reach, foot - height * t - rise * 0.55)
        twigs.append(curve([start, bow, tip]))
        for _ in range(15):
            k = rng.uniform(0.25, 1.12)
            px = start[0] + way * reach * k + rng.uniform(-0.028, 0.028) * height
            py = start[1] - rise * (1 - (k - 0.6) ** 2 * 2.2) + abs(rng.gauss(0, 0.03)) * height
            s = height * rng.uniform(0.009, 0.017)
            tilt = rng.uniform(-0.5, 0.5) * s
            tone = 2 if (px - stem(t)) * tones.side > 0 and rng.random() < 0.6 else rng.choice((0, 1, 1))
            leaves[tone].append([(px, py - s * 1.2), (px + s * 0.85, py + tilt), (px, py + s * 1.3), (px - s * 0.85, py - tilt)])
    return group(
        polys(leaves[0], dark(ink, 0.25)),
        poly(left + right, bark),
        poly(dim, mix(bark, tones.shade, 0.45)),
        polys(marks, tones.ink),
        strokes(twigs, dark(ink, 0.45), max(1.2, w * 0.22)),
        polys(leaves[1], ink),
        polys(leaves[2], light(ink, 0.24)),
    )


def bare_tree(x: float, foot: float, height: float, seed: int, colour: str) -> str:
    """Grow a leafless tree by forking."""
    rng = random.Random(seed)
    limbs: list[list[tuple[float, float]]] = []

    def grow(px: float, py: float, angle: float, length: float, width: float, left: int) -> None:
        qx, qy = px + cos(angle) * length, py - sin(angle) * length
        nx, ny = sin(angle) * width / 2, cos(angle) * width / 2
        limbs.append([(px - nx, py - ny), (qx - nx * 0.6, qy - ny * 0.6), (qx + nx * 0.6, qy + ny * 0.6), (px + nx, py + ny)])
        if left:
            for turn in (rng.uniform(0.2, 0.6), -rng.uniform(0.2, 0.6), rng.uniform(-0.2, 0.2))[: 2 + (left > 3)]:
                lift = (pi / 2 - angle) * 0.12
                grow(qx, qy, angle + turn + lift, length * rng.uniform(0.64, 0.84), width * 0.62, left - 1)

    grow(x, foot, pi / 2 + rng.uniform(-0.06, 0.06), height * 0.27, height * 0.05, 6)
    return polys(limbs, colour)
