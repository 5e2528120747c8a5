"""Land: far hills, fields, mist, paths and ground."""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import sin

from artwork.svg import Gradient, Paint, Point, curve, fade, poly, polys, rect, shape
from artwork.texture import speckle
from artwork.tones import Tones, dark, light

WIDTH, HEIGHT = 1200, 1500


def swell(y: float, height: float, seed: int, step: float = 60) -> list[Point]:
    """Return the points of a rolling line across the sheet."""
    rng = random.Random(seed)
    a, b = rng.uniform(0, 6), rng.uniform(0, 6)
    count = int(WIDTH / step) + 3
    return [
        (
            i * step - step,
            y - height * (0.5 + 0.35 * sin(i * step / 260 + a) + 0.15 * sin(i * step / 90 + b))
            + rng.uniform(-0.04, 0.04) * height,
        )
        for i in range(count)
    ]  # fmt: skip


def hills(
    colour: str, y: float, height: float, seed: int, bottom: float | None = None, shade: float = 0.3
) -> str:
    """Roll a band of hills whose foot dissolves into speckled shade."""
    line = swell(y, height, seed)
    low = y + height * 2 if bottom is None else bottom
    data = curve(line) + f"L{WIDTH + 60} {low:.0f}L-60 {low:.0f}Z"
    shading = fade("#000000", 0.0, 0.85)
    out = shape(data, colour)
    if shade:
        out += speckle(data, dark(colour, 0.35), shading, shade)
    return out


def mist(tones: Tones, y: float, height: float, opacity: float = 0.8) -> str:
    """Lay a band of mist that is densest at its middle."""
    return rect(0, y, WIDTH, height, fade(tones.mist, 0, 0, opacity))


def fields(
    tones: Tones, y: float, bottom: float, seed: int, vanish: float = 600, count: int = 14
) -> str:
    """Spread fields in stripes that run towards one point of the horizon."""
    rng = random.Random(seed)
    out = rect(0, y, WIDTH, bottom - y, tones.mid)
    edges = sorted(rng.uniform(-1500, WIDTH + 1500) for _ in range(count * 2))
    inks = (light(tones.mid, 0.16), dark(tones.mid, 0.18), tones.near, light(tones.mid, 0.3))
    for i, (a, b) in enumerate(zip(edges[::2], edges[1::2], strict=True)):
        top = [(vanish + (edge - vanish) * 0.16, y) for edge in (a, b)]
        out += poly([*top, (b, bottom), (a, bottom)], inks[i % len(inks)], 0.8)
    return out


def ground(points: Sequence[Point], paint: Paint, shade: str = "", depth: float = 0.45) -> str:
    """Fill the land below a smooth line down to the bottom of the sheet."""
    data = curve(points) + f"L{points[-1][0]:.0f} {HEIGHT}L{points[0][0]:.0f} {HEIGHT}Z"
    out = shape(data, paint)
    if shade:
        out += speckle(data, shade, fade("#000000", 0.05, 0.95), depth)
    return out


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> str:
    """Write the outline of a path that widens towards the viewer."""
    left = [(x - w / 2, y) for (x, y), w in zip(points, widths, strict=True)]
    right = [(x + w / 2, y) for (x, y), w in zip(points, widths, strict=True)]
    back = curve(right[::-1])
    return curve(left) + "L" + back[1:] + "Z"


def path(
    points: Sequence[Point], widths: Sequence[float], colour: str, shade: str, dashes: bool = False
) -> str:
    """Lay a pale path with a shaded edge, and a dashed middle line if asked."""
    data = ribbon(points, widths)
    edge = ribbon([(x, y + w * 0.05 + 2) for (x, y), w in zip(points, widths, strict=True)],
                  [w * 1.08 for w in widths])  # fmt: skip
    out = shape(edge, shade, 0.55) + shape(data, colour)
    out += speckle(data, shade, Gradient(fade("#000000", 0.75, 0.15).stops, (1, 0), (0, 0.4)), 0.4)
    if dashes:
        marks = []
        for i in range(len(points) - 1):
            (ax, ay), (bx, by) = points[i], points[i + 1]
            for t in (0.15, 0.55):
                u = t + 0.18
                p, q = (ax + (bx - ax) * t, ay + (by - ay) * t), (ax + (bx - ax) * u, ay + (by - ay) * u)
                w = 0.012 * (widths[i] + (widths[i + 1] - widths[i]) * t) + 0.5
                marks.append([(p[0] - w, p[1]), (p[0] + w, p[1]), (q[0] + w * 1.2, q[1]), (q[0] - w * 1.2, q[1])])
        out += polys(marks, shade, 0.5)
    return out


def paving(y: float, bottom: float, paint: Paint, line: str, vanish: float = 600, n: int = 18) -> str:
    """Pave a square with joints that run towards one point of the horizon."""
    joints = []
    for i in range(-n, n + 1):
        x = vanish + i * 2600 / n
        top = vanish + (x - vanish) * 0.22
        joints.append([(top - 0.6, y), (top + 0.6, y), (x + 2, bottom), (x - 2, bottom)])
    rows = []
    for i in range(1, 9):
        level = y + (bottom - y) * (i / 9) ** 1.8
        rows.append([(0, level), (WIDTH, level), (WIDTH, level + 0.5 + i / 4), (0, level + 0.5 + i / 4)])
    return rect(0, y, WIDTH, bottom - y, paint) + polys(joints + rows, line, 0.35)


def shadow(x: float, y: float, width: float, reach: float, colour: str, opacity: float = 0.35) -> str:
    """Cast a long flat shadow along the ground from a base; a negative reach goes left."""
    lift = abs(reach) * 0.05
    return poly(
        [(x - width / 2, y), (x + width / 2, y), (x + width / 2 + reach, y + lift + width * 0.1),
         (x - width / 2 + reach, y + lift - width * 0.02)], colour, opacity,
    )  # fmt: skip
