"""A round land seen from above: its curved edge, far landmarks, ways of rail, road and water that meet."""

from __future__ import annotations

import itertools
import random
from math import atan2, cos, degrees, hypot, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
    curve,
    disc,
    ellipse_data,
    group,
    oval,
    poly,
    polys,
    segment,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def globe(tones: Tones, x: float, y: float, r: float, inks: tuple[str, ...], seed: int) -> str:
    """Round a land of fields whose plots shrink towards its edge."""
    rng = random.Random(seed)
    data = ellipse_data(x, y, r, r)
    plots = []
    for ring in range(9):
        a0, a1 = r * (ring / 9) ** 0.8, r * ((ring + 1) / 9) ** 0.8
        count = 7 + ring * 4
        turn = rng.uniform(0, 1)
        for i in range(count):
            b0, b1 = turn + 2 * pi * i / count, turn + 2 * pi * (i + 1) / count
            cell = [(x + a * cos(b), y + a * sin(b)) for a, b in ((a0, b0), (a1, b0), (a1, b1), (a0, b1))]
            ink = rng.choice(inks)
            plots.append(poly(cell, ink))
            if rng.random() < 0.5:
                n = 5
                plots.append(strokes([segment((x + a0 * cos(b), y + a0 * sin(b)), (x + a1 * cos(b), y + a1 * sin(b))) for b in (b0 + (b1 - b0) * k / n for k in range(1, n))], dark(ink, 0.14), 2, 0.6))
    shade = Gradient(((0, "#000", 0), (0.6, "#000", 0.05), (1, "#000", 0.85)), (0.5 + 0.12 * tones.side, 0.4), radius=0.62)
    glow = Gradient(((0, tones.mist, 0.0), (0.86, tones.mist, 0.0), (1, tones.mist, 0.75)), (0.5, 0.5), radius=0.5)
    halo = Gradient(((0, tones.glow, 0), (0.88, tones.glow, 0.55), (1, tones.glow, 0)), (0.5, 0.5), radius=0.5)
    return disc(x, y, r * 1.1, halo) + shape(data, inks[0]) + clip(data, *plots, shape(data, glow)) + speckle(data, dark(tones.near, 0.5), shade, 0.5)


def spoke(x: float, y: float, angle: float, start: float, end: float, bend: float) -> list[Point]:
    """Return a gently bent way that runs from the centre outwards."""
    out = []
    for i in range(9):
        t = i / 8
        a = angle + bend * sin(t * pi) * 0.5
        d = start + (end - start) * t
        out.append((x + cos(a) * d, y + sin(a) * d))
    return out


def railway(points: list[Point], width: float, tones: Tones) -> str:
    """Lay a railway as seen on a map: ballast, sleepers and two rails."""
    data = curve(points)
    ties = []
    for (ax, ay), (bx, by) in itertools.pairwise(points):
        length = hypot(bx - ax, by - ay)
        nx, ny = -(by - ay) / length, (bx - ax) / length
        for k in range(int(length / (width * 0.55))):
            t = k * width * 0.55 / length
            cx, cy = ax + (bx - ax) * t, ay + (by - ay) * t
            ties.append(segment((cx - nx * width * 0.42, cy - ny * width * 0.42), (cx + nx * width * 0.42, cy + ny * width * 0.42)))
    return (
        strokes([data], mix(tones.roof, tones.pale, 0.42), width) + strokes(ties, dark(tones.roof, 0.1), width * 0.17)
        + strokes([data], tones.ink, width * 0.5) + strokes([data], mix(tones.roof, tones.pale, 0.42), width * 0.32) + strokes(ties, dark(tones.roof, 0.1), width * 0.08)
    )  # fmt: skip


def motorway(points: list[Point], width: float, tones: Tones) -> str:
    """Lay a motorway: two carriageways with dashes."""
    data = curve(points)
    dashes = []
    for (ax, ay), (bx, by) in itertools.pairwise(points):
        dashes += [segment((ax + (bx - ax) * k, ay + (by - ay) * k), (ax + (bx - ax) * (k + 0.2), ay + (by - ay) * (k + 0.2))) for k in (0.1, 0.6)]
    return strokes([data], light(tones.pale, 0.4), width) + strokes([data], tones.steel, width * 0.84) + strokes([data], tones.sun, width * 0.1) + strokes(dashes, "#f4ead2", width * 0.045)


def channel(points: list[Point], width: float, tones: Tones) -> str:
    """Dig a canal with pale towpaths."""
    data = curve(points)
    return strokes([data], light(tones.pale, 0.2), width * 1.3) + strokes([data], tones.water[1], width) + strokes([data], mix(*tones.water, 0.55), width * 0.6)


def along_way(points: list[Point], t: float) -> tuple[float, float, float]:
    """Return place and heading (degrees) at a share of a way."""
    i = min(int(t * (len(points) - 1)), len(points) - 2)
    (ax, ay), (bx, by) = points[i], points[i + 1]
    k = t * (len(points) - 1) - i
    return ax + (bx - ax) * k, ay + (by - ay) * k, degrees(atan2(by - ay, bx - ax))


def toy_train(points: list[Point], t: float, size: float, tones: Tones, ink: str) -> str:
    """Run a train of three cars along a way, seen from above."""
    out = ""
    length = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in itertools.pairwise(points))
    for i in range(3):
        x, y, turn = along_way(points, t - i * size * 2.75 / length)
        nose = [(-1.28, -0.5), (0.8, -0.5), (1.5, -0.22), (1.5, 0.22), (0.8, 0.5), (-1.28, 0.5)] if i == 0 else [(-1.28, -0.5), (1.28, -0.5), (1.28, 0.5), (-1.28, 0.5)]
        body = [(a * size, b * size) for a, b in nose]
        out += group(
            poly([(a + 5, b + 7) for a, b in body], tones.ink, 0.3), poly(body, light(tones.pale, 0.5)), polys([[(a * size, b * size) for a, b in ((-1.28, k), (1.2, k), (1.2, k + 0.16), (-1.28, k + 0.16))] for k in (-0.5, 0.34)], ink),
            poly([(a * size, b * size) for a, b in ((0.84, -0.34), (1.2, -0.18), (1.2, 0.18), (0.84, 0.34))], tones.ink) if i == 0 else "", polys([box((-0.9 + 0.7 * k) * size, -0.2 * size, size * 0.4, size * 0.4) for k in range(3)], mix(tones.pale, tones.shade, 0.35)),
            transform=f"translate({x:.1f} {y:.1f}) rotate({turn:.1f})",
        )  # fmt: skip
    return out


def toy_truck(x: float, y: float, turn: float, size: float, tones: Tones, ink: str) -> str:
    """Drive a lorry seen from above."""
    s = size
    return group(
        poly([(-s + 4, -s * 0.36 + 6), (s + 4, -s * 0.36 + 6), (s + 4, s * 0.36 + 6), (-s + 4, s * 0.36 + 6)], tones.ink, 0.3), polys([box(-s, -s * 0.36, s * 1.4, s * 0.72)], ink), polys([box(s * 0.46, -s * 0.32, s * 0.54, s * 0.64)], light(tones.pale, 0.4)),
        polys([box(s * 0.74, -s * 0.26, s * 0.14, s * 0.52)], tones.ink), strokes([segment((-s * 0.8 + s * 0.3 * k, -s * 0.3), (-s * 0.8 + s * 0.3 * k, s * 0.3)) for k in range(4)], dark(ink, 0.3), 2), transform=f"translate({x:.1f} {y:.1f}) rotate({turn:.1f})",
    )  # fmt: skip


def toy_barge(x: float, y: float, turn: float, size: float, tones: Tones, load: str) -> str:
    """Float a barge seen from above."""
    s = size
    hull = [(-s * 1.5, -s * 0.32), (s * 1.2, -s * 0.32), (s * 1.62, 0), (s * 1.2, s * 0.32), (-s * 1.5, s * 0.32)]
    return group(
        poly(hull, tones.ink), poly([(a * 0.93, b * 0.72) for a, b in hull], mix(tones.accent, tones.glow, 0.3)), polys([box(-s * 0.7 + s * 0.6 * k, -s * 0.2, s * 0.5, s * 0.4) for k in range(3)], load),
        polys([box(-s * 1.36, -s * 0.2, s * 0.5, s * 0.4)], light(tones.pale, 0.4)), transform=f"translate({x:.1f} {y:.1f}) rotate({turn:.1f})",
    )  # fmt: skip


def landmark(kind: str, x: float, y: float, height: float, turn: float, ink: str) -> str:
    """Stand a far landmark on the edge: an iron tower, a clock tower, an atom, a belfry or a windmill."""
    h = height
    if kind == "iron":
        parts = [shape(f"M{-h * 0.24:.1f} 0Q{-h * 0.07:.1f} {-h * 0.3:.1f} {-h * 0.02:.1f} {-h:.1f}H{h * 0.02:.1f}Q{h * 0.07:.1f} {-h * 0.3:.1f} {h * 0.24:.1f} 0H{h * 0.14:.1f}Q0 {-h * 0.26:.1f} {-h * 0.14:.1f} 0Z", ink), polys([box(-h * 0.14, -h * 0.3, h * 0.28, h * 0.035), box(-h * 0.08, -h * 0.56, h * 0.16, h * 0.03)], ink)]
    elif kind == "clock":
        parts = [polys([box(-h * 0.09, -h * 0.74, h * 0.18, h * 0.74), box(-h * 0.105, -h * 0.76, h * 0.21, h * 0.18)], ink), poly([(-h * 0.1, -h * 0.76), (0, -h * 1.04), (h * 0.1, -h * 0.76)], ink), disc(0, -h * 0.67, h * 0.06, "#f7efd8")]
    elif kind == "atom":
        spots = [(0, -0.5), (0, -0.88), (0, -0.14), (-0.33, -0.32), (0.33, -0.32), (-0.33, -0.7), (0.33, -0.7)]
        parts = [strokes([segment((0, -0.5 * h), (a * h, b * h)) for a, b in spots[1:]] + [segment((spots[3][0] * h, spots[3][1] * h), (spots[5][0] * h, spots[5][1] * h)), segment((spots[4][0] * h, spots[4][1] * h), (spots[6][0] * h, spots[6][1] * h)), segment((0, -0.14 * h), (0, 0))], ink, h * 0.035), *(disc(a * h, b * h, h * 0.115, ink) for a, b in spots)]
    elif kind == "belfry":
        parts = [polys([box(-h * 0.1, -h * 0.7, h * 0.2, h * 0.7), box(-h * 0.24, -h * 0.34, h * 0.48, h * 0.34)], ink), poly([(-h * 0.1, -h * 0.7), (-h * 0.07, -h * 0.84), (0, -h * 1.05), (h * 0.07, -h * 0.84), (h * 0.1, -h * 0.7)], ink)]
    else:
        parts = [poly([(-h * 0.11, 0), (-h * 0.07, -h * 0.56), (h * 0.07, -h * 0.56), (h * 0.11, 0)], ink), strokes([segment((-h * 0.3 * a, -h * 0.56 - h * 0.3 * b), (h * 0.3 * a, -h * 0.56 + h * 0.3 * b)) for a, b in ((0.8, 0.6), (-0.6, 0.8))], ink, h * 0.06)]
    return group(*parts, transform=f"translate({x:.1f} {y:.1f}) rotate({turn:.1f})")


def plaza(tones: Tones, x: float, y: float, r: float) -> str:
    """Pave the round square where all ways meet."""
    return oval(x, y + r * 0.08, r, r * 0.94, dark(tones.near, 0.4), 0.5) + oval(x, y, r, r * 0.9, light(tones.pale, 0.3)) + stroke([(x + r * 0.82 * cos(2 * pi * i / 40), y + r * 0.73 * sin(2 * pi * i / 40)) for i in range(41)], tones.accent, 5) + oval(x, y, r * 0.7, r * 0.62, mix(tones.pale, tones.shade, 0.12))
