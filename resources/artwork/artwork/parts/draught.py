"""Draught: a heavy grey horse in harness, the trunk it hauls, alders and a patch of light through leaves."""

from __future__ import annotations

import random
from collections.abc import Callable
from math import hypot

from artwork.parts.trees import crowns
from artwork.svg import (
    Gradient,
    Point,
    clip,
    curve,
    discs,
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

BODY = (
    (0.70, 1.20), (0.76, 1.13), (0.84, 0.98), (0.91, 0.86), (0.925, 0.79), (0.90, 0.745), (0.85, 0.755), (0.80, 0.82), (0.73, 0.885), (0.665, 0.90),
    (0.63, 0.85), (0.615, 0.74), (0.57, 0.6), (0.48, 0.5), (0.34, 0.43), (0.1, 0.395), (-0.14, 0.41), (-0.3, 0.46), (-0.46, 0.47), (-0.585, 0.56),
    (-0.635, 0.72), (-0.6, 0.88), (-0.5, 0.985), (-0.34, 1.02), (-0.12, 0.96), (0.1, 0.93), (0.27, 0.985), (0.4, 1.08), (0.54, 1.2), (0.64, 1.24),
)  # fmt: skip
MANE = ((0.7, 1.24), (0.62, 1.26), (0.5, 1.2), (0.38, 1.1), (0.26, 1.0), (0.31, 0.92), (0.37, 0.95), (0.39, 0.88), (0.46, 0.95), (0.47, 0.9), (0.53, 1.0), (0.56, 0.96), (0.6, 1.07), (0.64, 1.05), (0.66, 1.14))
NEAR = (((0.44, 0.62), (0.56, 0.36), (0.53, 0.12), (0.5, 0.0), 0.2), ((-0.42, 0.66), (-0.5, 0.38), (-0.66, 0.16), (-0.7, 0.0), 0.29))
FAR = (((0.4, 0.56), (0.3, 0.33), (0.2, 0.12), (0.16, 0.0), 0.18), ((-0.3, 0.6), (-0.2, 0.36), (-0.24, 0.13), (-0.2, 0.0), 0.25))


Place = Callable[[float, float], Point]


def thick_line(points: list[Point], widths: list[float]) -> str:
    """Write the outline of a bent line whose thickness changes from joint to joint."""
    left, right = [], []
    for i, ((x, y), w) in enumerate(zip(points, widths, strict=True)):
        (ax, ay), (bx, by) = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        length = hypot(bx - ax, by - ay) or 1
        nx, ny = -(by - ay) / length * w / 2, (bx - ax) / length * w / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return curve(left) + "L" + curve(right[::-1])[1:] + "Z"


def draught_horse(tones: Tones, x: float, foot: float, size: float, way: int, coat: str) -> str:
    """Let a heavy draught horse lean into its collar; size is its height at the withers."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    dim, deep, pale = mix(coat, tones.shade, 0.4), mix(coat, tones.ink, 0.68), light(coat, 0.5)
    body = curve([p(*q) for q in BODY], closed=True)
    sun = Gradient(((0, "#000", 0), (0.45, "#000", 0.15), (1, "#000", 0.9)), (0.5 + 0.35 * tones.side, 0), (0.5 - 0.2 * tones.side, 1))
    belly = [(0.6, 0.62), (0.4, 0.56), (0.1, 0.52), (-0.2, 0.53), (-0.4, 0.6), (-0.66, 0.6), (-0.6, 0.3), (0.6, 0.3)]
    rng = random.Random(4)
    dapples = [(*p(rng.uniform(-0.55, 0.1), rng.uniform(0.68, 0.95)), s * rng.uniform(0.01, 0.02)) for _ in range(34)]
    ears = [[p(0.62, 1.22), p(0.63, 1.34), p(0.69, 1.23)], [p(0.67, 1.22), p(0.72, 1.33), p(0.74, 1.18)]]
    tail = [(-0.56, 0.95), (-0.66, 0.93), (-0.72, 0.78), (-0.74, 0.56), (-0.68, 0.44), (-0.62, 0.56), (-0.6, 0.78)]
    return group(
        oval(x - tones.side * s * 0.12, foot + s * 0.01, s * 0.8, s * 0.06, tones.ink, 0.4),
        *(leg(p, s, joints, dim, deep, mix(pale, dim, 0.5)) for joints in FAR),
        shape(curve([p(*q) for q in tail], closed=True), dark(pale, 0.25)), shape(body, coat),
        clip(body, shape(curve([p(*q) for q in belly], closed=True), dim, 0.75), speckle(body, deep, sun, 0.5), discs(dapples, pale, 0.6), poly([p(0.86, 0.74), p(0.95, 0.74), p(0.95, 0.84), p(0.85, 0.82)], mix(dim, "#c98f80", 0.4))),
        *(leg(p, s, joints, coat, dim, pale) for joints in NEAR), polys(ears, dim), shape(curve([p(*q) for q in MANE], closed=True), pale),
        strokes([curve([p(a, b), p(a - 0.03, b - 0.1), p(a - 0.01, b - 0.17)]) for a, b in ((0.62, 1.2), (0.55, 1.13), (0.48, 1.08), (0.42, 1.03), (0.36, 1.0))], dark(pale, 0.25), s * 0.012),
        harness(p, s, tones.accent), oval(*p(0.755, 1.06), s * 0.017, s * 0.02, deep), strokes([segment(p(0.875, 0.785), p(0.905, 0.79))], deep, s * 0.012),
    )  # fmt: skip


def leg(p: Place, s: float, joints: tuple[Point, Point, Point, Point, float], ink: str, shade: str, feather: str) -> str:
    """Draw one strong leg with a feathered fetlock above a dark hoof."""
    *spots, wide = joints
    points = [p(*q) for q in spots]
    (ax, ay), (bx, by) = points[2], points[3]
    data = thick_line([*points[:3], ((ax + bx) / 2, (ay + by) / 2)], [wide * s, wide * s * 0.55, s * 0.085, s * 0.11])
    turn = bx - ax
    tuft = [(ax - s * 0.045, ay - s * 0.03), (bx - s * 0.075 - turn * 0.1, by - s * 0.055), (bx - s * 0.085, by - s * 0.02), (bx, by - s * 0.035), (bx + s * 0.085, by - s * 0.02), (bx + s * 0.06 - turn * 0.1, by - s * 0.07), (ax + s * 0.045, ay - s * 0.03)]
    hoof = [(bx - s * 0.07, by - s * 0.05), (bx + s * 0.07, by - s * 0.05), (bx + s * 0.1, by), (bx - s * 0.09, by)]
    return poly(hoof, "#3a2d28") + shape(data, ink) + speckle(data, shade, "#000000", 0.3) + shape(curve(tuft, closed=True), feather)


def harness(p: Place, s: float, accent: str) -> str:
    """Put on a padded collar, bridle, back strap and traces."""
    leather, brass = "#4a2a1c", "#f2c14e"
    collar = [(0.27, 1.03), (0.36, 0.97), (0.43, 0.86), (0.5, 0.7), (0.56, 0.56), (0.6, 0.6), (0.575, 0.76), (0.51, 0.94), (0.42, 1.07), (0.33, 1.12)]
    rim = [(0.33, 1.06), (0.42, 0.96), (0.49, 0.83), (0.545, 0.67), (0.572, 0.58)]

    def at(*spots: Point) -> list[Point]:
        return [p(*q) for q in spots]

    return group(
        stroke(at((0.5, 0.72), (0.1, 0.66), (-0.4, 0.62), (-0.8, 0.36)), leather, s * 0.03, smooth=True), strokes([segment(*at((0.02, 0.94), (0.0, 0.42)))], leather, s * 0.03),
        stroke(at((0.36, 1.02), (0.02, 0.95), (-0.3, 1.02), (-0.56, 0.9)), leather, s * 0.022, smooth=True), stroke(at((-0.3, 1.02), (-0.44, 0.82), (-0.5, 0.66)), leather, s * 0.022, smooth=True),
        shape(curve(at(*collar), closed=True), accent), stroke(at(*rim), light(accent, 0.4), s * 0.02, smooth=True),
        stroke(at((0.68, 1.21), (0.72, 1.0), (0.78, 0.85)), leather, s * 0.02, smooth=True), strokes([segment(*at((0.73, 0.98), (0.845, 0.965))), segment(*at((0.79, 0.83), (0.885, 0.9)))], leather, s * 0.02),
        stroke(at((0.79, 0.84), (0.62, 0.93), (0.42, 1.0), (0.2, 0.95), (-0.1, 0.95), (-0.36, 1.02)), leather, s * 0.014, smooth=True),
        discs([(*p(*q), s * 0.018) for q in ((0.5, 0.72), (0.02, 0.66), (0.73, 0.98), (0.79, 0.84))], brass),
    )  # fmt: skip


def log(tones: Tones, head: Point, tail: Point, r: float) -> str:
    """Lay a felled trunk along the ground, its sawn end with rings at the tail."""
    (ax, ay), (bx, by) = head, tail
    bark, wood = mix("#6a5140", tones.near, 0.15), "#e0a766"
    body = [(ax, ay - r * 0.8), (bx, by - r), (bx, by + r), (ax, ay + r * 0.8), (ax + r * 0.3, ay)]
    data = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in body) + "Z"
    rng = random.Random(3)
    cracks = []
    for _ in range(46):
        t, k = rng.random(), rng.uniform(-0.85, 0.85)
        x, y = ax + (bx - ax) * t, ay + (by - ay) * t + k * r * 0.85
        w = rng.uniform(12, 44)
        cracks.append([(x - w, y), (x, y - 1.6), (x + w, y), (x, y + 1.6)])
    shade = Gradient(((0.15, "#000", 0), (1, "#000", 0.9)))
    stubs = [[(ax + (bx - ax) * t - 12, ay + (by - ay) * t - r * 0.8), (ax + (bx - ax) * t - 4, ay + (by - ay) * t - r * 1.3), (ax + (bx - ax) * t + 12, ay + (by - ay) * t - r * 1.25), (ax + (bx - ax) * t + 15, ay + (by - ay) * t - r * 0.8)] for t in (0.3, 0.66)]
    rings = "".join(oval(bx, by, r * 0.46 * k, r * k, ink) for k, ink in ((1, dark(bark, 0.3)), (0.9, wood), (0.68, dark(wood, 0.14)), (0.62, wood), (0.4, dark(wood, 0.16)), (0.34, light(wood, 0.15)), (0.12, dark(wood, 0.3))))
    return group(
        poly([(ax + r, ay + r * 0.7), (bx - r * 0.6, by + r * 0.9), (bx - r, by + r * 1.25), (ax + r, ay + r * 1.1)], tones.ink, 0.4), polys(stubs, dark(bark, 0.2)),
        shape(data, bark), polys(cracks[::2], dark(bark, 0.4), 0.8), polys(cracks[1::2], light(bark, 0.2), 0.7), speckle(data, tones.ink, shade, 0.6), rings,
    )  # fmt: skip


def alders(tones: Tones, spots: list[tuple[float, float, float, float]], seed: int, ink: str) -> str:
    """Stand clumps of alder stems of given (x, foot, height, width), each lit on the sun's side."""
    rng = random.Random(seed)
    stems, glow, twigs = [], [], []
    for x, foot, height, wide in spots:
        for k in rng.sample((-1, -0.35, 0.4, 1), rng.choice((2, 3))):
            w, lean = wide * rng.uniform(0.7, 1.1), k * height * rng.uniform(0.07, 0.13)
            line = [(x + k * wide * 0.5, foot), (x + k * wide * 0.55 + lean * 0.2, foot - height * 0.3), (x + k * wide * 0.6 + lean * 0.6, foot - height * 0.65), (x + k * wide * 0.6 + lean, foot - height)]
            stems.append(thick_line(line, [w * 1.35, w, w * 0.8, w * 0.5]))
            glow.append(thick_line([(px + tones.side * w * 0.32, py) for px, py in line], [w * 0.34, w * 0.26, w * 0.22, w * 0.1]))
            for t in (0.5, 0.68, 0.82):
                bx, by = line[2][0] + lean * (t - 0.65), foot - height * t
                way = rng.choice((-1, 1))
                twigs.append(thick_line([(bx, by), (bx + way * height * 0.06, by - height * 0.06), (bx + way * height * 0.13, by - height * 0.09)], [w * 0.34, w * 0.22, w * 0.08]))
    return shape("".join(twigs), dark(ink, 0.1)) + shape("".join(stems), ink) + shape("".join(glow), light(ink, 0.3), 0.75)


def shafts(tones: Tones, source: Point, feet: list[tuple[float, float]], y: float, opacity: float) -> str:
    """Let shafts of light fall from the sun through the leaves."""
    x0, y0 = source
    out = ""
    for a, b in feet:
        ray = [(x0 + (a - x0) * 0.06, y0), (x0 + (b - x0) * 0.06, y0), (b, y), (a, y)]
        out += poly(ray, Gradient(((0, tones.glow, opacity), (0.55, tones.glow, opacity * 0.6), (1, tones.glow, 0))))
    return out


def leaf_roof(tones: Tones, seed: int, ink: str, low: float, sag: float) -> str:
    """Hang a roof of leaves from the top of the sheet, deeper at both sides."""
    rng = random.Random(seed)
    lobes = []
    for i in range(54):
        x = -60 + 1320 * ((i * 0.618) % 1)
        edge = low + sag * abs(x / 600 - 1) ** 1.7
        lobes.append((x, edge * (1 - (i // 9) / 5.4) + rng.uniform(-22, 22), rng.uniform(62, 96)))
    return crowns(tones, lobes, rng, ink)
