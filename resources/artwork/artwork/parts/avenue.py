"""Streets in one-point perspective: a view that places points, twin houses, kerbs and road marks."""

from __future__ import annotations

import random
from dataclasses import dataclass
from math import cos, pi, sin

from artwork.svg import (
    Point,
    blob_data,
    box,
    curve,
    down,
    fade,
    fade_across,
    group,
    outline,
    oval,
    poly,
    polys,
    shape,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


@dataclass(frozen=True)
class View:
    """One eye: the vanishing point and how far the ground lies below it at depth 1."""

    x: float
    y: float
    ground: float

    def at(self, side: float, up: float, depth: float) -> Point:
        """Place a point: side from the axis, up from the ground, both in units of depth 1."""
        return self.x + side / depth, self.y + (self.ground - up) / depth

    def floor(self, left: float, right: float, near: float, far: float) -> list[Point]:
        """Return the corners of a patch of ground."""
        return [self.at(left, 0, near), self.at(right, 0, near), self.at(right, 0, far), self.at(left, 0, far)]

    def wall(self, side: float, low: float, high: float, near: float, far: float) -> list[Point]:
        """Return the corners of an upright patch that runs away from the viewer."""
        return [self.at(side, low, near), self.at(side, high, near), self.at(side, high, far), self.at(side, low, far)]


def house_block(tones: Tones, view: View, k: int, front: float, near: float, far: float, *, eave: float = 610, ridge: float = 1010, deep: float = 900, seed: int = 1, depth: float = 0.0) -> str:
    """Build a pair of houses beside the street (k is its side): gable end, street front, roof and chimneys."""
    rng = random.Random(seed)
    brick, roof = tones.hazed(tones.brick, depth), tones.hazed(tones.roof, depth)
    pale, glow = tones.hazed(mix(tones.brick, tones.pale, 0.72), depth), tones.hazed(tones.window, depth * 0.5)
    lit = k != tones.side
    side, end = (light(brick, 0.1), dark(brick, 0.2)) if lit else (dark(brick, 0.3), dark(brick, 0.14))
    a, mid, back = front * k, (front + deep / 2) * k, (front + deep) * k

    def along(u: float) -> float:
        return near + (far - near) * u

    def panel(u: float, v: float, low: float, high: float) -> list[Point]:
        return view.wall(a, low, high, along(u), along(v))

    over = 60 * k
    slope = [view.at(a - over, eave - 30, near * 0.97), view.at(mid, ridge, near * 0.97), view.at(mid, ridge, far), view.at(a - over, eave - 30, far)]
    gable = [view.at(a, 0, near), view.at(a, eave, near), view.at(mid, ridge, near), view.at(back, eave, near), view.at(back, 0, near)]
    verge = [view.at(a - over, eave - 30, near * 0.97), view.at(mid, ridge, near * 0.97), view.at(back + over, eave - 30, near * 0.97), view.at(back + over, eave - 75, near * 0.97), view.at(mid, ridge - 60, near * 0.97), view.at(a - over, eave - 75, near * 0.97)]
    stacks, caps = [], []
    for u in (0.12, 0.5, 0.88):
        p, q = view.at(mid, ridge + 190, along(u)), view.at(mid, ridge - 120, along(u))
        w = 78 / along(u)
        stacks.append([(p[0] - w, p[1]), (p[0] + w, p[1]), (q[0] + w, q[1]), (q[0] - w, q[1])])
        caps.append([(p[0] - w * 1.25, p[1] - w * 0.3), (p[0] + w * 1.25, p[1] - w * 0.3), (p[0] + w * 1.25, p[1] + w * 0.2), (p[0] - w * 1.25, p[1] + w * 0.2)])
    panes: list[list[Point]] = []
    dim: list[list[Point]] = []
    frames, doors, lintels, fronts, edges = [], [], [], [], []
    for half in (0, 1):
        for u, w, low, high in ((0.1, 0.1, 190, 430), (0.3, 0.1, 190, 430)):
            lo, hi = (1 - u - w, 1 - u) if half else (u, u + w)
            frames.append(panel(lo - 0.015, hi + 0.015, low - 26, high + 44))
            (panes if rng.random() < 0.8 else dim).append(panel(lo, hi, low, high))
            lintels.append(panel((lo + hi) / 2 - 0.006, (lo + hi) / 2 + 0.006, low, high))
        d = 0.42 if not half else 0.5
        doors.append(panel(d, d + 0.08, 0, 400))
        g0, g1 = (0.08, 0.4) if not half else (0.6, 0.92)
        peak = view.at(a, eave + 330, along((g0 + g1) / 2))
        fronts.append([view.at(a, eave - 2, along(g0)), peak, view.at(a, eave - 2, along(g1))])
        foot_a, foot_b = view.at(a, eave - 20, along(g0 - 0.012)), view.at(a, eave - 20, along(g1 + 0.012))
        thick = [62 / along(g) for g in (g0, (g0 + g1) / 2, g1)]
        edges.append([foot_a, (foot_a[0], foot_a[1] - thick[0] * 0.7), (peak[0], peak[1] - thick[1] * 0.8), (foot_b[0], foot_b[1] - thick[2] * 0.7), foot_b, (peak[0], peak[1] + thick[1] * 0.25)])
        panes.append(panel((g0 + g1) / 2 - 0.035, (g0 + g1) / 2 + 0.035, eave - 20, eave + 130))
    wall = panel(0, 1, 0, eave)
    cx = (gable[0][0] + gable[4][0]) / 2
    unit = 1 / near
    attic = [box(cx - 62 * unit, view.at(0, eave + 190, near)[1], 124 * unit, 170 * unit), box(cx - 190 * unit, view.at(0, 440, near)[1], 120 * unit, 240 * unit), box(cx + 70 * unit, view.at(0, 440, near)[1], 120 * unit, 240 * unit)]
    surround = [[(q[0][0] - 18 * unit, q[0][1] - 34 * unit), (q[1][0] + 18 * unit, q[1][1] - 34 * unit), (q[2][0] + 18 * unit, q[2][1] + 18 * unit), (q[3][0] - 18 * unit, q[3][1] + 18 * unit)] for q in attic]
    return group(
        polys(stacks, dark(brick, 0.35)), polys(caps, dark(roof, 0.3)), poly(slope, down(light(roof, 0.22 if lit else 0.06), roof if lit else dark(roof, 0.15))), poly(wall, side), polys(fronts, light(side, 0.05)), polys(edges, dark(roof, 0.2)),
        polys(frames, mix(side, pale, 0.75)), polys(panes, glow), polys(dim, mix(roof, tones.sky[1], 0.4)), polys(lintels, dark(side, 0.4)), polys(doors, dark(roof, 0.3)), poly(panel(0, 1, 500, 535), pale, 0.75), poly(panel(0, 1, 0, 60), dark(side, 0.4)),
        poly(gable, end), polys(surround, mix(end, pale, 0.75)), polys(attic, mix(roof, tones.sky[1], 0.4)), polys(attic[2:] if seed % 2 else attic[:1], glow), poly([view.at(a, 500, near), view.at(back, 500, near), view.at(back, 535, near), view.at(a, 535, near)], mix(end, pale, 0.6)), poly(verge, dark(roof, 0.25)),
        speckle(outline(gable), dark(brick, 0.65), fade("#000", 0.05, 0.7), 0.4), speckle(outline(wall), dark(brick, 0.65), fade("#000", 0.05, 0.6), 0.35),
    )  # fmt: skip


def lime(tones: Tones, view: View, side: float, depth: float, seed: int, ink: str) -> str:
    """Grow an avenue's lime: a tall clear trunk under a high crown of small leafy masses."""
    rng = random.Random(seed)
    (x, foot), u, s = view.at(side, 0, depth), 1 / depth, tones.side
    bark = dark(mix(ink, tones.shade, 0.5), 0.3)
    w, fork, top = 38 * u, foot - 760 * u, foot - 1000 * u
    trunk = [(x - w * 1.5, foot), (x - w * 0.85, foot - 120 * u), (x - w * 0.7, fork), (x - w * 0.5, top), (x + w * 0.5, top), (x + w * 0.7, fork), (x + w * 0.85, foot - 120 * u), (x + w * 1.5, foot)]
    edge = [(x + s * w * 1.5, foot), (x + s * w * 0.85, foot - 120 * u), (x + s * w * 0.7, fork), (x + s * w * 0.25, fork), (x + s * w * 0.3, foot - 120 * u), (x + s * w * 0.7, foot)]
    boughs = [curve([(x, fork + 60 * u), (x + k * 110 * u, fork - 90 * u), (x + k * 190 * u, fork - 260 * u)]) for k in (-1, 1)]
    cx, cy, rx, ry = x, foot - 1210 * u, 215 * u, 420 * u

    def masses(count: int, reach: float, size: float, shift: float) -> str:
        out = ""
        for i in range(count):
            angle = 2 * pi * i / count + rng.uniform(-0.2, 0.2)
            far = reach * rng.uniform(0.85, 1.1)
            r = size * u * rng.uniform(0.8, 1.2)
            out += blob_data(cx + s * shift * rx + cos(angle) * far * rx, cy - abs(shift) * 0.3 * ry + sin(angle) * far * ry, r * 1.15, r * 0.85, rng, 0.16, 8)
        return out

    leaves: list[list[Point]] = []
    dim: list[list[Point]] = []
    for i in range(150):
        angle, far = rng.uniform(0, 2 * pi), rng.random() ** 0.5
        px, py, r = cx + s * 0.2 * rx + cos(angle) * far * rx, cy - 0.1 * ry + sin(angle) * far * ry, u * rng.uniform(7, 14)
        (dim if i % 3 == 0 else leaves).append([(px - r, py), (px, py - r * 0.6), (px + r, py), (px, py + r * 0.6)])
    mass = blob_data(cx, cy, rx * 0.98, ry * 0.98, rng, 0.05, 14) + masses(19, 0.92, 76, 0)
    return group(
        poly(trunk, bark), poly(edge, mix(bark, tones.glow, 0.4)), strokes(boughs, bark, w * 0.8), shape(mass, dark(ink, 0.34)), shape(masses(14, 0.72, 88, 0.08), dark(ink, 0.14)), shape(masses(11, 0.46, 92, 0.2) + masses(4, 0.15, 100, 0.15), ink),
        speckle(mass, dark(ink, 0.7), fade_across("#000", *((0.75, 0.0) if s > 0 else (0.0, 0.75))), 0.5), shape(masses(8, 0.5, 58, 0.36), light(ink, 0.09)), polys(dim, dark(ink, 0.4), 0.6), polys(leaves, light(ink, 0.3), 0.7),
    )  # fmt: skip


def long_shade(tones: Tones, view: View, side: float, depth: float, reach: float = 1500) -> str:
    """Cast a trunk's shade flat along the ground, with the shade of the crown at its end."""
    x, y = view.at(side, 0, depth)
    u, way = 1 / depth, -tones.side
    return poly([(x, y - 14 * u), (x, y + 20 * u), (x + way * reach * u, y + 108 * u), (x + way * reach * u, y + 58 * u)], tones.shade, 0.3) + oval(x + way * (reach + 260) * u, y + 92 * u, 420 * u, 66 * u, tones.shade, 0.24)
