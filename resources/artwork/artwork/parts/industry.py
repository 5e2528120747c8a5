"""New industry: robot arm, gantry crane, containers, factory, solar panels, electric bus and planting hands."""

from __future__ import annotations

import random
from math import cos, hypot, sin

from artwork.svg import (
    Gradient,
    Point,
    across,
    blob_data,
    box,
    curve,
    disc,
    down,
    fade,
    group,
    outline,
    oval,
    poly,
    polys,
    rect,
    segment,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def beam(a: Point, b: Point, wide_a: float, wide_b: float, ink: str, side: int) -> str:
    """Draw a tapering arm between two joints, lit on one edge."""
    length = hypot(b[0] - a[0], b[1] - a[1])
    nx, ny = (b[1] - a[1]) / length, -(b[0] - a[0]) / length
    if nx * side < 0:
        nx, ny = -nx, -ny
    body = [(a[0] + nx * wide_a, a[1] + ny * wide_a), (b[0] + nx * wide_b, b[1] + ny * wide_b), (b[0] - nx * wide_b, b[1] - ny * wide_b), (a[0] - nx * wide_a, a[1] - ny * wide_a)]
    dim = [(a[0] - nx * wide_a * 0.1, a[1] - ny * wide_a * 0.1), (b[0] - nx * wide_b * 0.1, b[1] - ny * wide_b * 0.1), body[2], body[3]]
    edge = [body[0], body[1], (b[0] + nx * wide_b * 0.7, b[1] + ny * wide_b * 0.7), (a[0] + nx * wide_a * 0.7, a[1] + ny * wide_a * 0.7)]
    return poly(body, ink) + poly(dim, dark(ink, 0.32)) + poly(edge, light(ink, 0.3))


def robot_arm(tones: Tones, x: float, foot: float, size: float, ink: str, way: int = 1) -> str:
    """Reach out with an industrial robot that lifts a battery cell."""
    s, side = size, tones.side

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    def joint(q: Point, r: float) -> str:
        return disc(*q, r, dark(ink, 0.45)) + disc(q[0] + side * r * 0.1, q[1] - r * 0.1, r * 0.8, ink) + disc(*q, r * 0.4, tones.steel) + disc(q[0], q[1], r * 0.16, tones.pale)

    shoulder, elbow, wrist, hand = p(0, 0.3), p(-0.16, 0.86), p(0.46, 1.02), p(0.6, 0.82)
    base = [p(-0.26, 0), p(-0.2, 0.1), p(-0.13, 0.12), p(-0.11, 0.3), p(0.11, 0.3), p(0.13, 0.12), p(0.2, 0.1), p(0.26, 0)]
    hose = [p(-0.12, 0.2), p(-0.3, 0.5), p(-0.25, 0.85), p(0.0, 1.02), p(0.3, 1.08)]
    cell = [p(0.46, 0.7), p(0.74, 0.7), p(0.74, 0.36), p(0.46, 0.36)]
    left, top = min(c[0] for c in cell), cell[0][1]
    return group(
        oval(x, foot + s * 0.015, s * 0.34, s * 0.04, tones.ink, 0.4), poly(base, across(*((dark(tones.steel, 0.2), light(tones.steel, 0.25)) if side > 0 else (light(tones.steel, 0.25), dark(tones.steel, 0.2))))),
        stroke(hose, tones.ink, s * 0.028, smooth=True), beam(shoulder, elbow, s * 0.09, s * 0.07, ink, side), beam(elbow, wrist, s * 0.075, s * 0.045, ink, side),
        joint(shoulder, s * 0.115), joint(elbow, s * 0.095), stroke([wrist, hand], tones.steel, s * 0.06), joint(wrist, s * 0.062),
        strokes([segment(p(0.48, 0.78), p(0.72, 0.78)), segment(p(0.49, 0.78), p(0.49, 0.66)), segment(p(0.71, 0.78), p(0.71, 0.66))], tones.ink, s * 0.03),
        rect(left, top, s * 0.28, s * 0.34, down(light(tones.water[0], 0.3), mix(tones.water[0], tones.water[1], 0.6)), r=s * 0.02),
        rect(left + s * 0.05, top - s * 0.025, s * 0.05, s * 0.03, tones.accent), rect(left + s * 0.18, top - s * 0.025, s * 0.05, s * 0.03, tones.ink),
        poly([(left + s * 0.16, top + s * 0.06), (left + s * 0.08, top + s * 0.19), (left + s * 0.135, top + s * 0.19), (left + s * 0.11, top + s * 0.29), (left + s * 0.21, top + s * 0.15), (left + s * 0.15, top + s * 0.15)], tones.sun),
    )  # fmt: skip


def containers(tones: Tones, x: float, foot: float, width: float, stack: list[int], inks: tuple[str, ...], seed: int) -> str:
    """Stack ribbed containers in columns of given heights."""
    rng = random.Random(seed)
    h, out = width * 0.4, []
    for c, count in enumerate(stack):
        for r in range(count):
            left, top, ink = x + c * width * 1.03, foot - (r + 1) * h, rng.choice(inks)
            out.append(rect(left, top, width, h * 0.97, down(light(ink, 0.1), dark(ink, 0.16))))
            out.append(polys([box(left + width * k / 14, top + h * 0.08, width * 0.018, h * 0.8) for k in range(1, 14)], dark(ink, 0.3), 0.7))
            out.append(rect(left, top, width, h * 0.06, light(ink, 0.28)) + rect(left, top + h * 0.9, width, h * 0.07, dark(ink, 0.4)))
    return group(*out)


def gantry(tones: Tones, x: float, foot: float, width: float, height: float, ink: str, load: str) -> str:
    """Straddle the quay with a gantry crane whose spreader holds a container."""
    h, s = height, tones.side
    top = foot - h
    beam_h = h * 0.085
    zig = "M" + "L".join(f"{x - width * 0.42 + i * width * 0.1:.0f} {top + (beam_h if i % 2 else 0):.0f}" for i in range(19))
    legs = [[(x + k * width - h * 0.03, top + beam_h), (x + k * width + h * 0.03, top + beam_h), (x + k * width * 1.06 + h * 0.028, foot), (x + k * width * 1.06 - h * 0.028, foot)] for k in (0, 1)]
    lit = [[(q[0][0] if s < 0 else q[1][0] - h * 0.018, q[0][1]), (q[0][0] + h * 0.018 if s < 0 else q[1][0], q[0][1]), (q[3][0] + h * 0.018 if s < 0 else q[2][0], foot), (q[3][0] if s < 0 else q[2][0] - h * 0.018, foot)] for q in legs]
    tx, box_top = x + width * 0.42, top + h * 0.42
    cw = width * 0.5
    return group(
        strokes([segment((x, foot - h * 0.3), (x + width, top + h * 0.3)), segment((x, top + h * 0.3), (x + width, foot - h * 0.3))], mix(ink, tones.mist, 0.35), h * 0.012),
        polys(legs, dark(ink, 0.15)), polys(lit, light(ink, 0.25)), strokes([zig], ink, h * 0.012),
        rect(x - width * 0.45, top - 4, width * 1.85, h * 0.022, light(ink, 0.15)), rect(x - width * 0.45, top + beam_h - 4, width * 1.85, h * 0.024, dark(ink, 0.1)),
        strokes([segment((x + width * 0.5, top - h * 0.16), (x - width * 0.42, top)), segment((x + width * 0.5, top - h * 0.16), (x + width * 1.36, top)), segment((x + width * 0.5, top - h * 0.16), (x + width * 0.3, top)), segment((x + width * 0.5, top - h * 0.16), (x + width * 0.7, top))], ink, h * 0.012),
        rect(tx - width * 0.1, top + beam_h, width * 0.2, h * 0.05, tones.pale), rect(tx + width * 0.1, top + beam_h, width * 0.1, h * 0.1, tones.steel), rect(tx + width * 0.115, top + beam_h + h * 0.03, width * 0.07, h * 0.05, tones.window),
        strokes([segment((tx + k * width * 0.08, top + beam_h), (tx + k * cw * 0.42, box_top)) for k in (-1, 1)], tones.ink, 2.4),
        rect(tx - cw * 0.5, box_top - h * 0.02, cw, h * 0.025, tones.sun), containers(tones, tx - cw * 0.5, box_top + cw * 0.4, cw, [1], (load,), 1),
        polys([box(x + k * width * 1.06 - h * 0.07, foot - h * 0.02, h * 0.14, h * 0.03) for k in (0, 1)], tones.ink),
    )  # fmt: skip


def factory(tones: Tones, x: float, foot: float, width: float, height: float, depth: float = 0.15) -> str:
    """Build a very long white hall with a glazed band, light sheds and a green stripe."""
    wall, dim = tones.hazed(light(tones.pale, 0.5), depth), tones.hazed(mix(tones.pale, tones.shade, 0.4), depth)
    top = foot - height
    sheds = [[(x + width * i / 9, top), (x + width * (i + 0.12) / 9, top - height * 0.32), (x + width * (i + 1) / 9, top)] for i in range(9)]
    lights = [[(x + width * i / 9 + 2, top), (x + width * (i + 0.12) / 9, top - height * 0.28), (x + width * (i + 0.14) / 9, top)] for i in range(9)]
    body = box(x, top, width, height)
    doors = [box(x + width * k, foot - height * 0.4, width * 0.035, height * 0.4) for k in (0.08, 0.14, 0.2, 0.8, 0.86)]
    return group(
        polys(sheds, dim), polys(lights, tones.window), poly(body, down(wall, dim)), rect(x, top + height * 0.2, width, height * 0.16, tones.hazed(tones.water[1], depth)),
        polys([box(x + width * i / 30, top + height * 0.2, 2, height * 0.16) for i in range(31)], wall), rect(x, top + height * 0.42, width, height * 0.08, tones.hazed("#57a06a", depth)),
        polys(doors, tones.hazed(tones.steel, depth)), polys([box(x + width * i / 16, top, 1.4, height) for i in range(17)], dim, 0.5),
        speckle(outline(body), dark(dim, 0.4), fade("#000", 0.0, 0.6), 0.35),
    )  # fmt: skip


def panels(points: tuple[Point, Point, Point, Point], columns: int, rows: int, glass: str, frame: str) -> str:
    """Lay solar panels on a roof plane given by four corners."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points

    def at(u: float, v: float) -> Point:
        tx, ty, lx, ly = ax + (bx - ax) * u, ay + (by - ay) * u, dx + (cx - dx) * u, dy + (cy - dy) * u
        return tx + (lx - tx) * v, ty + (ly - ty) * v

    cells = [[at((c + 0.04) / columns, (r + 0.06) / rows), at((c + 0.96) / columns, (r + 0.06) / rows), at((c + 0.96) / columns, (r + 0.94) / rows), at((c + 0.04) / columns, (r + 0.94) / rows)] for c in range(columns) for r in range(rows)]
    shine = [[q[0], q[1], q[3]] for i, q in enumerate(cells) if i % 3 == 0]
    return poly(points, frame) + polys(cells, Gradient(((0, light(glass, 0.28), 1), (1, glass, 1)))) + polys(shine, "#ffffff", 0.2)


def bus(tones: Tones, x: float, foot: float, length: float, ink: str, way: int = 1) -> str:
    """Run a rounded electric bus with large windows and a leaf-green belt."""
    h = length * 0.3
    top = foot - h
    nose = x + length if way > 0 else x
    panes = [box(x + length * (0.05 + 0.155 * i), top + h * 0.16, length * 0.13, h * 0.42) for i in range(6)]
    heads = [(x + length * (0.1 + 0.155 * i), top + h * 0.46) for i in (0, 1, 3, 4)]
    return group(
        oval(x + length / 2, foot + 3, length * 0.5, h * 0.06, tones.ink, 0.35), rect(x + length * 0.1, top - h * 0.1, length * 0.62, h * 0.13, dark(ink, 0.25), r=8),
        rect(x, top, length, h * 0.92, down(light(tones.pale, 0.6), mix(tones.pale, tones.shade, 0.2)), r=h * 0.16), rect(x, foot - h * 0.36, length, h * 0.2, ink),
        rect(x + length * 0.03, top + h * 0.12, length * 0.94, h * 0.5, tones.ink, r=h * 0.08), polys(panes, down(light(tones.water[0], 0.35), tones.water[0])),
        *(disc(a, b, h * 0.07, tones.steel) + rect(a - h * 0.09, b + h * 0.05, h * 0.18, h * 0.08, tones.steel) for a, b in heads),
        polys([[(q[0][0], q[0][1]), (q[0][0] + length * 0.06, q[0][1]), (q[3][0] + length * 0.01, q[3][1]), (q[3][0], q[3][1])] for q in panes], "#ffffff", 0.25),
        rect(nose - (length * 0.035 if way > 0 else 0), foot - h * 0.26, length * 0.035, h * 0.1, tones.sun, r=4),
        *(disc(x + length * k, foot - h * 0.02, h * 0.17, tones.ink) + disc(x + length * k, foot - h * 0.02, h * 0.08, tones.pale) for k in (0.2, 0.78)),
        poly([(x + length * 0.5, foot - h * 0.35), (x + length * 0.47, foot - h * 0.25), (x + length * 0.5, foot - h * 0.25), (x + length * 0.48, foot - h * 0.17), (x + length * 0.53, foot - h * 0.28), (x + length * 0.5, foot - h * 0.28)], tones.sun),
    )  # fmt: skip


def hands(tones: Tones, x: float, y: float, size: float, skin: str, sleeve: str, leaf: str) -> str:
    """Cup two hands around a handful of earth with a seedling."""
    s = size
    out = []
    for k in (-1, 1):

        def p(a: float, b: float, k: int = k) -> Point:
            return x + k * a * s, y + b * s

        tone = skin if k == tones.side else dark(skin, 0.16)
        arm = [p(0.4, 0.28), p(0.62, 0.1), p(1.25, 0.72), p(1.0, 1.0)]
        palm = [p(0.0, 0.36), p(0.02, 0.16), p(0.18, 0.02), p(0.38, -0.06), p(0.52, -0.06), p(0.66, 0.08), p(0.6, 0.26), p(0.42, 0.4), p(0.18, 0.44)]
        thumb = [p(0.5, 0.0), p(0.44, -0.18), p(0.33, -0.26), p(0.27, -0.2), p(0.34, -0.04)]
        out += [poly(arm, sleeve), poly([p(0.38, 0.31), p(0.6, 0.08), p(0.68, 0.15), p(0.46, 0.38)], light(sleeve, 0.3)), shape(curve(thumb, closed=True), dark(tone, 0.08)), shape(curve(palm, closed=True), tone)]
        out.append(strokes([curve([p(0.03, 0.2 + 0.07 * i), p(0.2, 0.12 + 0.075 * i), p(0.36, 0.12 + 0.07 * i)]) for i in range(1, 4)], dark(tone, 0.28), s * 0.012))
    rng = random.Random(5)
    soil = shape(blob_data(x, y + s * 0.02, s * 0.37, s * 0.17, rng, 0.1, 14), "#3a2a26") + shape(blob_data(x + tones.side * s * 0.08, y - s * 0.05, s * 0.22, s * 0.07, rng, 0.15, 10), "#5c4236")
    sprout = stroke([(x, y - s * 0.02), (x + s * 0.02, y - s * 0.3), (x - s * 0.01, y - s * 0.58)], dark(leaf, 0.2), s * 0.035, smooth=True)
    leaves = ""
    for a, r, t in ((-0.5, 0.36, 0.42), (3.65, 0.34, 0.36), (-0.95, 0.27, 0.6), (4.2, 0.25, 0.56)):
        bx, by = x, y - s * t
        tip = (bx + cos(a) * s * r, by + sin(a) * s * r)
        nx, ny = -sin(a) * s * r * 0.3, cos(a) * s * r * 0.3
        mid = ((bx + tip[0]) / 2, (by + tip[1]) / 2)
        leaves += shape(curve([(bx, by), (mid[0] + nx, mid[1] + ny), tip, (mid[0] - nx, mid[1] - ny)], closed=True), leaf) + poly([(bx, by), (mid[0] + nx * tones.side, mid[1] - abs(ny)), tip], light(leaf, 0.25), 0.7)
    return group(sprout, leaves, soil, *out)
