"""Ridge: a long heap in terraces that winds away from the viewer, seen along its crest; its mushrooms."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass

from artwork.svg import (
    Gradient,
    Point,
    blob_data,
    clip,
    curve,
    down,
    fade,
    group,
    outline,
    oval,
    polys,
    shape,
    stroke,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


@dataclass(frozen=True)
class Winding:
    """The eye and the line of the crest: horizon, scale, height of the eye, and where the axis is at each depth."""

    horizon: float
    scale: float
    eye: float
    axis: tuple[Point, ...]

    def middle(self, z: float) -> float:
        """Return where the axis stands on the sheet at a depth."""
        spots = self.axis
        for (za, xa), (zb, xb) in itertools.pairwise(spots):
            if z <= zb:
                k = max(0.0, (1 / z - 1 / za) / (1 / zb - 1 / za))
                return xa + (xb - xa) * k * k * (3 - 2 * k)
        return spots[-1][1]

    def at(self, side: float, up: float, z: float) -> Point:
        """Place a point: side from the axis, up from the first terrace, at a depth."""
        return self.middle(z) + self.scale * side / z, self.horizon + self.scale * (self.eye - up) / z


def depths(first: float, last: float, count: int = 26) -> list[float]:
    """Space depths evenly on the sheet between two of them."""
    return [1 / (1 / first + (1 / last - 1 / first) * i / (count - 1)) for i in range(count)]


def terrace(tones: Tones, view: Winding, first: float, last: float, wide: float, low: float, high: float, run: float, seed: int) -> str:
    """Raise one terrace: its two slopes and its front of shale under a green top."""
    rng = random.Random(seed)
    zs, s = depths(first + run, last), tones.side
    edge = {k: [view.at(k * wide, high, z) for z in zs] for k in (-1, 1)}
    foot = {k: [view.at(k * (wide + run), low, z - run * (1 - i / (len(zs) - 1))) for i, z in enumerate(zs)] for k in (-1, 1)}
    haze = tones.hazed
    lit, shade = mix(tones.lit, tones.glow, 0.2), tones.shade
    far = min(0.5, 0.02 * first)
    out = []
    for k in (-1, 1):
        ink = lit if k == s else shade
        data = outline([*edge[k], *foot[k][::-1]])
        out.append(shape(data, Gradient(((0, haze(ink, 0.45), 1), (0.5, haze(ink, far + 0.1), 1), (1, haze(ink, far), 1)))))
        rills = []
        for i in range(len(zs) - 1):
            for _ in range(3):
                u = rng.random()
                a = tuple(p + (q - p) * u for p, q in zip(edge[k][i], edge[k][i + 1], strict=True))
                b = tuple(p + (q - p) * u for p, q in zip(foot[k][i], foot[k][i + 1], strict=True))
                size, t = 26 / zs[i], rng.uniform(0.6, 1)
                rills.append([(a[0], a[1]), (a[0] + (b[0] - a[0]) * t - size, a[1] + (b[1] - a[1]) * t), (a[0] + (b[0] - a[0]) * t + size, a[1] + (b[1] - a[1]) * t)])
        out.append(clip(data, polys(rills[::2], mix(ink, dark(shade, 0.3), 0.45), 0.6), polys(rills[1::2], light(ink, 0.16), 0.5)))
        out.append(speckle(data, dark(shade, 0.3), Gradient(((0, "#000", 0.0), (1, "#000", 0.6))), 0.35))
    front = [edge[-1][0], edge[1][0], foot[1][0], foot[-1][0]]
    face = outline(front)
    sun, away = ((0, 0), (1, 0)) if s > 0 else ((1, 0), (0, 0))
    out.append(shape(face, Gradient(((0, haze(shade, far), 1), (0.55, haze(mix(shade, lit, 0.5), far), 1), (1, haze(mix(lit, shade, 0.12), far), 1)), sun, away)))
    rills = []
    for _ in range(34):
        a, t = rng.random(), rng.uniform(0.55, 1.0)
        top = (front[0][0] + (front[1][0] - front[0][0]) * a, front[0][1] + 1)
        low_x = front[3][0] + (front[2][0] - front[3][0]) * a
        end = (top[0] + (low_x - top[0]) * t, top[1] + (front[3][1] - top[1]) * t)
        size = rng.uniform(10, 34) / first
        rills.append([top, (end[0] - size, end[1]), (end[0] + size, end[1])])
    out.append(clip(face, polys(rills[::2], dark(shade, 0.25), 0.35), polys(rills[1::2], light(lit, 0.12), 0.3)))
    out.append(speckle(face, dark(shade, 0.4), Gradient(((0, "#000", 0.7), (0.7, "#000", 0.05)), sun, away), 0.4))
    if high < view.eye:
        lawn = mix(tones.near, tones.blades[2], 0.3)
        green = outline([*edge[-1], *edge[1][::-1]])
        out.append(shape(green, down(haze(lawn, 0.45), haze(lawn, far), haze(dark(lawn, 0.1), far))) + speckle(green, tones.deep, fade("#000", 0.05, 0.6), 0.4))
    out.append(stroke([edge[-1][0], edge[1][0]], haze(light(tones.blades[2], 0.2), far), 16 / first))
    out.append(stroke(edge[s], haze(light(tones.blades[2], 0.3), far + 0.1), 9 / first))
    return group(*out, tufted(tones, view, (edge, foot), front, rng, first, far))


def tufted(tones: Tones, view: Winding, slopes: tuple[dict[int, list[Point]], dict[int, list[Point]]], front: list[Point], rng: random.Random, first: float, far: float) -> str:
    """Let bushes root along the edges and at the foot of a terrace."""
    edge, foot = slopes
    dots, tops = "", ""
    for k in (-1, 1):
        for i in range(26):
            j, t = rng.randrange(len(edge[k]) // 2), rng.uniform(0.3, 1)
            x, y = (a + (b - a) * t for a, b in zip(edge[k][j], foot[k][j], strict=True))
            if (x - front[k > 0][0]) * k > 0:
                r = (foot[k][j][1] - edge[k][j][1]) * rng.uniform(0.025, 0.055) + i % 2
                dots += blob_data(x, y, r * 1.4, r, rng, 0.15, 7)
    for k in (-1, 1):
        for x, y in edge[k][:: 2 if k == tones.side else 3]:
            r = (y - view.horizon + 60) * rng.uniform(0.02, 0.06) + 2
            dots += blob_data(x, y, r * 1.4, r, rng, 0.15, 8)
            tops += blob_data(x + tones.side * r * 0.4, y - r * 0.35, r * 0.8, r * 0.5, rng, 0.15, 7)
    for _ in range(9):
        a, r = rng.random(), rng.uniform(40, 100) / first
        x = front[3][0] + (front[2][0] - front[3][0]) * a
        dots += blob_data(x, front[3][1] - r * 0.5, r * 1.4, r * 0.9, rng, 0.15, 8)
        tops += blob_data(x + tones.side * r * 0.4, front[3][1] - r * 0.85, r * 0.8, r * 0.45, rng, 0.15, 7)
    ink = tones.hazed(mix(tones.near, tones.deep, 0.35), far)
    return shape(dots, ink) + shape(tops, light(ink, 0.18))


def mushroom(tones: Tones, x: float, foot: float, height: float, cap: str, lean: float = 0.0) -> str:
    """Raise one stout mushroom with a round cap, lit from the sun's side."""
    h, s = height, tones.side
    flesh = "#efe0c2"

    def p(a: float, b: float) -> Point:
        return x + (a + lean * b) * h, foot - b * h

    stem = curve([p(-0.13, 0.02), p(-0.14, 0.16), p(-0.1, 0.42), p(-0.09, 0.66), p(0.09, 0.66), p(0.1, 0.42), p(0.14, 0.16), p(0.13, 0.02), p(0, -0.01)], closed=True)
    dome = curve([p(-0.46, 0.6), p(-0.45, 0.72), p(-0.32, 0.91), p(-0.1, 1.0), p(0.12, 1.0), p(0.33, 0.91), p(0.45, 0.72), p(0.46, 0.6), p(0.25, 0.575), p(0, 0.565), p(-0.25, 0.575)], closed=True)
    sun, away = ((1, 0), (0, 0)) if s < 0 else ((0, 0), (1, 0))
    flecks = [[p(a, b), p(a + 0.03, b + 0.005), p(a + 0.012, b + 0.03)] for a, b in ((-0.07, 0.16), (0.02, 0.24), (-0.05, 0.34), (0.06, 0.4), (0.07, 0.12), (-0.02, 0.46), (0.0, 0.08))]
    return group(
        oval(x - s * h * 0.22, foot + h * 0.015, h * 0.42, h * 0.06, tones.ink, 0.4),
        shape(stem, Gradient(((0, mix(flesh, tones.shade, 0.5), 1), (0.6, flesh, 1), (1, light(flesh, 0.5), 1)), sun, away)), polys(flecks, mix(flesh, tones.shade, 0.6)), speckle(stem, tones.shade, Gradient(((0, "#000", 0.7), (0.6, "#000", 0)), sun, away), 0.4),
        oval(*p(0, 0.6), h * 0.43, h * 0.055, mix(flesh, tones.shade, 0.45)),
        shape(dome, Gradient(((0, dark(cap, 0.5), 1), (0.5, cap, 1), (0.85, light(cap, 0.25), 1), (1, cap, 1)), sun, away)), speckle(dome, dark(cap, 0.6), Gradient(((0, "#000", 0.8), (0.7, "#000", 0.0)), sun, away), 0.5),
        stroke([p(s * 0.12, 0.93), p(s * 0.27, 0.85), p(s * 0.36, 0.74)], light(cap, 0.6), h * 0.03, smooth=True, opacity=0.7),
    )  # fmt: skip
