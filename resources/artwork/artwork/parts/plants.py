"""Plants of the foreground: grass, flowers, reeds and vines."""

from __future__ import annotations

import random
from math import cos, sin

from artwork.svg import Point, blob_data, discs, oval, poly, polys, shape, stroke
from artwork.tones import Tones, light

WIDTH, HEIGHT = 1200, 1500


def blade(x: float, foot: float, height: float, bend: float, thick: float) -> str:
    """Write one curved blade that tapers to its tip."""
    tip_x, tip_y = x + bend, foot - height
    mid_y = foot - height * 0.55
    return (
        f"M{x - thick / 2:.0f} {foot:.0f}Q{x - thick * 0.3 + bend * 0.2:.1f} {mid_y:.0f} {tip_x:.1f} {tip_y:.0f}"
        f"Q{x + thick * 0.5 + bend * 0.25:.1f} {mid_y:.0f} {x + thick / 2:.0f} {foot:.0f}Z"
    )


def grass(
    tones: Tones,
    seed: int,
    *,
    y: float = HEIGHT + 10,
    height: float = 190,
    count: int = 420,
    left: float = -20,
    right: float = WIDTH + 20,
    dip: float = 0.0,
    inks: tuple[str, ...] = (),
) -> str:
    """Let blades of grass rise in layers; dip lowers them in the middle of their span."""
    rng = random.Random(seed)
    out = ""
    layers = inks or (*tones.blades, tones.blades[1])
    for level, ink in enumerate(layers):
        blades = []
        tall = height * (1 - 0.14 * level)
        for _ in range(count // len(layers)):
            x = rng.uniform(left, right)
            middle = 1 - abs(2 * (x - left) / (right - left) - 1)
            h = tall * rng.uniform(0.4, 1) * (1 - dip * middle)
            blades.append(blade(x, y, h, rng.gauss(0, 0.17) * h, rng.uniform(5, 11) * height / 190))
        out += shape("".join(blades), ink)
    return out


def tufts(tones: Tones, spots: list[tuple[float, float, float]], seed: int, ink: str = "") -> str:
    """Set tufts of grass of given (x, y, height)."""
    rng = random.Random(seed)
    blades = []
    for x, y, h in spots:
        for _ in range(8):
            tall = h * rng.uniform(0.5, 1)
            blades.append(blade(x + rng.uniform(-0.3, 0.3) * h, y, tall, rng.uniform(-0.45, 0.45) * tall, h * 0.08 + 1))
    return shape("".join(blades), ink or tones.blades[1])


def meadow(
    seed: int, top: float, bottom: float, colours: tuple[str, ...], count: int = 160,
    left: float = 0, right: float = WIDTH,
) -> str:  # fmt: skip
    """Scatter flower heads, larger towards the viewer."""
    rng = random.Random(seed)
    spots: list[list[tuple[float, float, float]]] = [[] for _ in colours]
    for i in range(count):
        near = rng.random() ** 0.8
        y = top + (bottom - top) * near
        spots[i % len(colours)].append((rng.uniform(left, right), y, (1.6 + 4.6 * near) * rng.uniform(0.6, 1.1)))
    return "".join(discs(items, colour, 0.92) for items, colour in zip(spots, colours, strict=True))


def flower(x: float, foot: float, height: float, colour: str, stem: str, seed: int, petals: int = 6) -> str:
    """Raise one flower on a bent stem in the near foreground."""
    rng = random.Random(seed)
    tip = (x + rng.uniform(-0.16, 0.16) * height, foot - height)
    size = height * 0.09
    leaves = []
    turn = rng.uniform(0, 1)
    for i in range(petals):
        angle = turn + 6.283 * i / petals
        leaves.append((tip[0] + cos(angle) * size * 0.75, tip[1] + sin(angle) * size * 0.55, size * 0.52))
    return (
        stroke([(x, foot), (x + (tip[0] - x) * 0.3, foot - height * 0.5), tip], stem, height * 0.018 + 1, smooth=True)
        + discs(leaves, colour)
        + oval(tip[0], tip[1], size * 0.42, size * 0.34, light(colour, 0.5))
    )


def reeds(
    tones: Tones, seed: int, left: float, right: float, foot: float, height: float, count: int = 60
) -> str:
    """Stand reeds with brown heads and bent leaves."""
    rng = random.Random(seed)
    stems: list[list[str]] = [[], [], []]
    heads: list[str] = []
    for i in range(count):
        x = rng.uniform(left, right)
        h = height * rng.uniform(0.55, 1)
        bend = rng.uniform(-0.08, 0.12) * h
        stems[i % 3].append(blade(x, foot, h, bend, height * 0.02 + 2))
        if i % 4 == 0:
            px, py = x + bend * 0.93, foot - h * 0.97
            heads.append(blob_data(px, py, height * 0.017 + 1, height * 0.075, rng, 0.05, 8))
        else:
            stems[(i + 1) % 3].append(blade(x, foot - h * 0.1, h * 0.8, rng.choice((-1, 1)) * h * 0.28, height * 0.022 + 1))
    out = "".join(shape("".join(data), ink) for data, ink in zip(stems, tones.blades, strict=True))
    return out + shape("".join(heads), tones.roof)


def vines(
    rows: list[tuple[Point, Point]], seed: int, leaf: str, fruit: str, stake: str, size: float = 9
) -> str:
    """Draw rows of vines on stakes along given segments, larger towards the last row."""
    rng = random.Random(seed)
    out = ""
    for i, ((ax, ay), (bx, by)) in enumerate(rows):
        s = size * (0.7 + 0.6 * i / max(1, len(rows) - 1))
        count = max(4, int(((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5 / (s * 1.5)))
        posts, leaves, shine, grapes = [], [], [], []
        for j in range(count + 1):
            x, y = ax + (bx - ax) * j / count, ay + (by - ay) * j / count
            r = s * rng.uniform(0.75, 1.15)
            leaves.append(blob_data(x, y - s * 1.3, r * 1.1, r, rng, 0.22, 8))
            shine.append(blob_data(x + s * 0.25, y - s * 1.65, r * 0.6, r * 0.5, rng, 0.2, 7))
            if j % 3 == 0:
                posts.append([(x - s * 0.13, y + s * 0.6), (x - s * 0.13, y - s * 2.7), (x + s * 0.13, y - s * 2.7), (x + s * 0.13, y + s * 0.6)])
            if rng.random() < 0.45:
                grapes.append((x + rng.uniform(-0.4, 0.4) * s, y - s * 0.7, s * 0.4))
        out += polys(posts, stake) + shape("".join(leaves), leaf) + shape("".join(shine), light(leaf, 0.25), 0.8) + discs(grapes, fruit)
    return out


def bank(points: list[Point], ink: str) -> str:
    """Fill a dark bank in the foreground."""
    return poly([*points, (points[-1][0], HEIGHT), (points[0][0], HEIGHT)], ink)
