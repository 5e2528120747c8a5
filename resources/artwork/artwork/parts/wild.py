"""Wild foreground: orchids, shale plates, a fern's print and dead trunks."""

from __future__ import annotations

import itertools
import random
from math import sin

from artwork.svg import (
    Gradient,
    Point,
    blob_data,
    curve,
    disc,
    fade,
    group,
    polys,
    segment,
    shape,
    stroke,
    strokes,
)  # fmt: skip
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def orchid(x: float, foot: float, height: float, colour: str, leaf: str, seed: int) -> str:
    """Raise one wild orchid: a spike of lipped blossoms above lance leaves."""
    rng = random.Random(seed)
    lean = rng.uniform(-0.06, 0.06) * height
    petals, lips, hearts, leaves = [], [], [], []
    for i in range(26):
        t = i / 25
        px = x + lean * (0.55 + 0.45 * t) + (1 if i % 2 else -1) * height * 0.062 * (1 - t * 0.85) * rng.uniform(0.6, 1.1)
        py, r = foot - height * (0.52 + 0.48 * t), height * 0.034 * (1.1 - 0.72 * t)
        petals.append(blob_data(px, py - r * 0.5, r * 1.1, r * 0.8, rng, 0.2, 6))
        lips.append(blob_data(px, py + r * 0.5, r * 0.85, r * 0.75, rng, 0.18, 6))
        hearts.append((px, py + r * 0.3, r * 0.26))
    for k in (-1, 1, -0.55, 0.6):
        tip = (x + k * height * 0.24, foot - height * (0.32 if abs(k) == 1 else 0.44))
        mid = (x + k * height * 0.1, foot - height * 0.24)
        leaves.append(curve([(x - 4, foot), (mid[0] - height * 0.025, mid[1]), tip, (mid[0] + height * 0.03, mid[1] + height * 0.02), (x + 5, foot)]) + "Z")
    return group(
        shape("".join(leaves[2:]), dark(leaf, 0.25)),
        shape("".join(leaves[:2]), leaf),
        stroke([(x, foot), (x + lean * 0.5, foot - height * 0.5), (x + lean, foot - height * 0.97)], leaf, height * 0.022, smooth=True),
        shape("".join(petals), dark(colour, 0.18)),
        shape("".join(lips), light(colour, 0.2)),
        *(disc(*heart, dark(colour, 0.45)) for heart in hearts[::2]),
    )  # fmt: skip


def shale(tones: Tones, top: float, bottom: float, seed: int, count: int = 150, tilt: float = 0.12) -> str:
    """Scatter flat plates of black shale, larger towards the viewer, each with a lit edge."""
    rng = random.Random(seed)
    plates = sorted((rng.random() ** 0.9, rng.uniform(-40, 1240)) for _ in range(count))
    bodies: list[list[list[Point]]] = [[], [], []]
    tops: list[list[list[Point]]] = [[], [], []]
    out = ""
    for i, (near, x) in enumerate(plates):
        y, w = top + (bottom - top) * near, (12 + 88 * near) * rng.uniform(0.5, 1.2)
        h, k = w * rng.uniform(0.2, 0.42), rng.uniform(-tilt, tilt)
        a, b = (x - w, y + k * w), (x + w, y - k * w)
        peak, back = (x - w * rng.uniform(0.1, 0.6), y - h), (x + w * rng.uniform(0.2, 0.7), y - h * rng.uniform(0.7, 1))
        thick = w * rng.uniform(0.14, 0.26)
        bodies[i % 3].append([a, peak, back, b, (b[0] - w * 0.15, b[1] + thick), (a[0] + w * 0.2, a[1] + thick * 1.1)])
        tops[i % 3].append([a, peak, back, b])
        if i % 30 == 29 or i == count - 1:
            for tone, (low, high) in enumerate(zip(bodies, tops, strict=True)):
                face = mix(tones.shade, tones.lit, (0.08, 0.26, 0.42)[tone] + 0.1 * near)
                out += polys(low, dark(tones.shade, 0.25)) + polys(high, face)
                low.clear()
                high.clear()
    return out


def dead_trunk(tones: Tones, x: float, foot: float, height: float, wide: float, seed: int, ink: str) -> str:
    """Leave a drowned tree standing: a bare grey stem with broken limbs, lit on the sun's side."""
    rng = random.Random(seed)
    lean = rng.uniform(-0.05, 0.05) * height

    def at(t: float, k: float) -> Point:
        return x + lean * t * t + k * wide * (1 - 0.72 * t), foot - height * t

    left = [at(t, -0.5 + rng.uniform(-0.05, 0.05)) for t in (0, 0.2, 0.4, 0.6, 0.8, 0.95)]
    right = [at(t, 0.5 + rng.uniform(-0.05, 0.05)) for t in (0.92, 0.8, 0.6, 0.4, 0.2, 0)]
    crown = [at(1.0, -0.3), at(0.95, 0), at(1.03, 0.25)]
    body = [*left, *crown, *right]
    s = tones.side
    lit = [at(t, s * 0.5) for t in (0, 0.3, 0.6, 0.93)] + [at(t, s * 0.12) for t in (0.93, 0.6, 0.3, 0)]
    limbs = []
    for _ in range(rng.choice((3, 4, 5))):
        t, way = rng.uniform(0.45, 0.92), rng.choice((-1, 1))
        reach = height * rng.uniform(0.06, 0.16)
        bx, by = at(t, 0)
        rise = reach * rng.uniform(0.3, 0.9)
        w = wide * 0.2 * (1.1 - t * 0.5)
        limbs.append([(bx, by + w), (bx + way * reach * 0.6, by - rise * 0.4 + w * 0.5), (bx + way * reach, by - rise), (bx + way * reach * 0.55, by - rise * 0.55 - w * 0.4), (bx, by - w)])
    marks = [[at(t, -0.3), at(t + 0.01, 0.1), at(t - 0.006, 0.2)] for t in (rng.uniform(0.03, 0.9) for _ in range(9))]
    path = "M" + "L".join(f"{a:.1f} {b:.1f}" for a, b in body) + "Z"
    return group(
        polys(limbs, dark(ink, 0.15)), shape(path, ink), polys([lit], light(ink, 0.32), 0.7),
        polys(marks, dark(ink, 0.5), 0.8), speckle(path, dark(ink, 0.5), "#000000", 0.25),
    )  # fmt: skip


def smoke(x: float, y: float, height: float, colour: str, seed: int) -> str:
    """Let a thread of smoke rise, sway, widen and dissolve."""
    rng = random.Random(seed)
    sway, left, right = rng.uniform(0.8, 1.3), [], []
    for i in range(13):
        t = i / 12
        cx = x + height * (0.1 * sin(t * 6.5 * sway) * t + 0.16 * t * t)
        w = height * (0.012 + 0.075 * t)
        left.append((cx - w, y - height * t))
        right.append((cx + w, y - height * t))
    data = curve(left) + "L" + curve(right[::-1])[1:] + "Z"
    core = curve([(px + height * 0.01, py) for px, py in left]) + "L" + curve([(px - height * 0.04 * i / 12, py) for i, (px, py) in enumerate(right)][::-1])[1:] + "Z"
    return shape(data, fade(colour, 0.0, 0.5)) + shape(core, fade(colour, 0.0, 0.45))


def fossil(tones: Tones, points: list[Point], stem: list[Point], thick: float) -> str:
    """Lay a split plate of shale that shows the print of a fern."""
    data = "M" + "L".join(f"{a:.0f} {b:.0f}" for a, b in points) + "Z"
    side = [[p, q, (q[0] - 4, q[1] + thick), (p[0] - 4, p[1] + thick)] for p, q in zip(points, points[1:] + points[:1], strict=True) if q[0] < p[0] + 30]
    inner = [[p, q, (q[0] * 0.97 + 24, q[1] * 0.97 + 25), (p[0] * 0.97 + 24, p[1] * 0.97 + 25)] for p, q in itertools.pairwise(points[:4])]
    fronds, veins = [], []
    count = 26
    for i in range(count):
        t = i / count
        k = t * (len(stem) - 1)
        j = int(k)
        (ax, ay), (bx, by) = stem[j], stem[j + 1]
        x, y = ax + (bx - ax) * (k - j), ay + (by - ay) * (k - j)
        dx, dy = bx - ax, by - ay
        length = (dx * dx + dy * dy) ** 0.5
        ux, uy = dx / length, dy / length
        r = 88 * (1 - t) ** 0.8 + 10
        for way in (-1, 1):
            vx, vy = -uy * way + ux * 0.55, ux * way + uy * 0.55
            tip, mid = (x + vx * r, y + vy * r), (x + vx * r * 0.5, y + vy * r * 0.5)
            w = 5.5 * (1.15 - t)
            fronds.append(curve([(x, y), (mid[0] + ux * w, mid[1] + uy * w), tip, (mid[0] - ux * w, mid[1] - uy * w)], closed=True))
            veins.append(segment((x, y), tip))
    dim, pale = dark(tones.shade, 0.15), mix(tones.lit, tones.pale, 0.55)
    return group(
        polys(side, dark(tones.shade, 0.5)), shape(data, Gradient(((0, light(tones.lit, 0.16), 1), (1, mix(tones.lit, tones.shade, 0.5), 1)), (1, 0), (0, 1))),
        polys(inner, light(tones.lit, 0.3), 0.35), speckle(data, tones.shade, Gradient(((0, "#000", 0.1), (1, "#000", 0.7)), (1, 0), (0, 1)), 0.45),
        shape("".join(fronds), dim, 0.9), strokes(veins, pale, 1.3, 0.55), stroke(stem, dim, 8, smooth=True), stroke(stem, pale, 1.6, smooth=True, opacity=0.7),
    )  # fmt: skip
