"""Garden-city houses: a row of gables turned hotel, cottages seen from above, and the concrete church."""

from __future__ import annotations

import random

from artwork.parts.towns import stone
from artwork.svg import (
    Gradient,
    Point,
    blob_data,
    box,
    discs,
    down,
    fade,
    fade_across,
    group,
    outline,
    oval,
    poly,
    polys,
    rect,
    segment,
    shape,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def hotel_house(tones: Tones, x: float, foot: float, width: float, flip: bool, seed: int) -> str:
    """Build one pair of the row: a steep gable with lit windows, a door under the eave, chimneys."""
    rng = random.Random(seed)
    w, s = width, tones.side
    brick, pale, roof = tones.brick, mix(tones.brick, tones.pale, 0.72), tones.roof

    def p(a: float, b: float) -> Point:
        return x + (1 - a if flip else a) * w, foot - b * w

    def pane(a: float, b: float, c: float, d: float) -> list[Point]:
        return [p(a, b), p(a + c, b), p(a + c, b + d), p(a, b + d)]

    roof_face = [p(-0.02, 0.7), p(-0.02, 1.14), p(1.02, 1.14), p(1.02, 0.7)]
    tiles = [segment(p(-0.02, 0.7 + 0.055 * i), p(1.02, 0.7 + 0.055 * i)) for i in range(1, 8)]
    gable = [p(0.1, 0.68), p(0.38, 1.19), p(0.66, 0.68)]
    verge = [p(0.05, 0.66), p(0.38, 1.27), p(0.71, 0.66), p(0.665, 0.66), p(0.38, 1.18), p(0.095, 0.66)]
    glow = [pane(0.17, 0.18, 0.15, 0.3), pane(0.44, 0.18, 0.15, 0.3), pane(0.25, 0.68, 0.1, 0.22), pane(0.41, 0.68, 0.1, 0.22), pane(0.345, 0.99, 0.07, 0.09)]
    dormer = [pane(0.8, 0.74, 0.12, 0.17)]
    door = pane(0.76, 0.04, 0.16, 0.45)
    frames = [[(min(q[0][0], q[1][0]) - w * 0.02, q[2][1] - w * 0.035), (max(q[0][0], q[1][0]) + w * 0.02, q[2][1] - w * 0.035), (max(q[0][0], q[1][0]) + w * 0.02, q[0][1] + w * 0.02), (min(q[0][0], q[1][0]) - w * 0.02, q[0][1] + w * 0.02)] for q in glow]
    bars = [box((q[0][0] + q[1][0]) / 2 - 1.6, q[2][1], 3.2, q[0][1] - q[2][1]) for q in glow + dormer] + [box(min(q[0][0], q[1][0]), q[2][1] + (q[0][1] - q[2][1]) * 0.34, abs(q[1][0] - q[0][0]), 3) for q in glow]
    courses = [box(x + rng.uniform(0, 0.95) * w, foot - w * 0.7 * rng.random(), w * 0.04, w * 0.012) for _ in range(46)]
    stack = pane(0.01, 1.05, 0.13, 0.3)
    shade = fade_across("#000", *((0.55, 0.0) if s > 0 else (0.0, 0.55)))
    lit = Gradient(((0, light(tones.window, 0.5), 1), (0.6, tones.window, 1), (1, mix(tones.window, tones.accent, 0.35), 1)))
    return group(
        poly(stack, dark(brick, 0.25)), poly(pane(-0.01, 1.335, 0.17, 0.03), pale), polys([pane(a, 1.365, 0.04, 0.06) for a in (0.025, 0.085)], dark(roof, 0.2)),
        poly(roof_face, down(light(roof, 0.14), dark(roof, 0.1))), strokes(tiles, dark(roof, 0.35), 1.4, 0.6), poly(pane(-0.02, 1.125, 1.04, 0.028), light(roof, 0.3)),
        poly(pane(0, 0, 1, 0.7), down(light(brick, 0.04), dark(brick, 0.2))), polys(courses, dark(brick, 0.25), 0.6), poly(gable, light(brick, 0.05)), poly(pane(-0.02, 0.68, 1.04, 0.03), dark(roof, 0.3)), poly([gable[0], p(0.66, 0.68), p(0.64, 0.715), p(0.12, 0.715)], light(brick, 0.05)),
        speckle(outline(pane(0, 0, 1, 0.7)) + outline(gable), dark(brick, 0.65), shade, 0.4), polys([pane(0, 0.54, 1, 0.028), pane(0, 0.14, 1, 0.02), pane(0.16, 0.94, 0.44, 0.022)], pale, 0.85), poly(verge, mix(roof, tones.pale, 0.12)),
        poly([p(0.755, 0.7), p(0.755, 0.93), p(0.86, 1.02), p(0.965, 0.93), p(0.965, 0.7)], dark(roof, 0.25)), polys(frames, pale), polys(glow + dormer, lit), polys(bars, dark(brick, 0.5)),
        poly(pane(0.735, 0.04, 0.21, 0.49), pale), poly(door, dark(tones.sky[0], 0.1)), poly(pane(0.79, 0.3, 0.1, 0.14), lit), poly(pane(0.7, 0, 0.28, 0.04), stone(tones)[1]), rect(x, foot - w * 0.05, w, w * 0.05, dark(brick, 0.5), 0.7),
    )  # fmt: skip


def lobby(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Join two rows by a hall of glass that glows over its step."""
    panes = [box(x + width * (0.04 + 0.24 * i), foot - height * 0.95, width * 0.2, height * 0.95) for i in range(4)]
    lamps = [segment((x + width * k, foot - height * 0.95), (x + width * k, foot - height * 0.62)) for k in (0.26, 0.5, 0.74)]
    glow = Gradient(((0, light(tones.window, 0.6), 1), (1, mix(tones.window, tones.accent, 0.2), 1)))
    return group(
        rect(x, foot - height, width, height, dark(tones.steel, 0.1)), polys(panes, glow), strokes(lamps, tones.steel, 2), polys([[(x + width * k, foot - height * 0.66), (x + width * (k - 0.06), foot - height * 0.58), (x + width * (k + 0.06), foot - height * 0.58)] for k in (0.26, 0.5, 0.74)], tones.accent),
        rect(x + width * 0.16, foot - height * 0.2, width * 0.3, height * 0.2, mix(tones.roof, tones.accent, 0.35)), rect(x - 6, foot - height - 8, width + 12, 12, light(tones.steel, 0.25)),
    )  # fmt: skip


def cottage(tones: Tones, x: float, foot: float, width: float, way: int, seed: int, depth: float = 0.0) -> str:
    """Build a cottage seen from above: a gable towards us, a long tiled roof that runs back to one side."""
    rng = random.Random(seed)
    w = width
    lit = way == tones.side
    brick = tones.hazed(mix(tones.brick, tones.pale, rng.uniform(0, 0.12)), depth)
    render = tones.hazed(mix(tones.pale, tones.mist, 0.25), depth)
    tile = tones.hazed(mix(tones.roof, tones.brick, rng.uniform(0.3, 0.55)), depth)
    glass = tones.hazed(tones.window, depth * 0.5)

    def p(a: float, b: float, back: float = 0) -> Point:
        return x + way * (a + 0.74 * back) * w, foot - (b + 0.26 * back) * w

    front = [p(0, 0), p(0.5, 0), p(0.5, 0.32), p(0.25, 0.66), p(0, 0.32)]
    upper = [p(0, 0.3), p(0.5, 0.3), p(0.5, 0.32), p(0.25, 0.66), p(0, 0.32)]
    flank = [p(0.5, 0), p(0.5, 0.34), p(0.5, 0.34, 1), p(0.5, 0, 1)]
    plane = [p(0.25, 0.7, -0.06), p(0.56, 0.28, -0.06), p(0.56, 0.28, 1.05), p(0.25, 0.7, 1.05)]
    verge = [p(-0.07, 0.27, -0.06), p(0.25, 0.71, -0.06), p(0.57, 0.27, -0.06), p(0.52, 0.27, -0.04), p(0.25, 0.64, -0.04), p(-0.02, 0.27, -0.04)]
    tiles = [segment(p(0.25 + 0.31 * k, 0.7 - 0.42 * k, -0.06), p(0.25 + 0.31 * k, 0.7 - 0.42 * k, 1.05)) for k in (0.2, 0.4, 0.6, 0.8)]
    panes = [[p(a, b), p(a + 0.11, b), p(a + 0.11, b + c), p(a, b + c)] for a, b, c in ((0.07, 0.1, 0.15), (0.32, 0.1, 0.15), (0.195, 0.38, 0.13))]
    side = [[p(0.5, 0.1, k), p(0.5, 0.25, k), p(0.5, 0.25, k + 0.14), p(0.5, 0.1, k + 0.14)] for k in (0.14, 0.7)]
    door = [p(0.5, 0, 0.42), p(0.5, 0.24, 0.42), p(0.5, 0.24, 0.56), p(0.5, 0, 0.56)]
    chimney = [p(0.2, 0.86, 0.45), p(0.32, 0.86, 0.45), p(0.32, 0.6, 0.45), p(0.2, 0.68, 0.45)]
    bars = [box((q[0][0] + q[1][0]) / 2 - w * 0.006, q[2][1], w * 0.012, q[0][1] - q[2][1]) for q in panes]
    shade = Gradient(((0, "#000", 0.0), (1, "#000", 0.7)))
    reach = -tones.side
    return group(
        poly([p(0.0, 0), p(0.5, 0), p(0.5, 0, 1), (p(0.5, 0, 1)[0] + reach * w * 0.4, p(0, 0, 1)[1] + w * 0.1), (x + (way * 0.5 if way == reach else 0) * w + reach * w * 0.5, foot + w * 0.08)], tones.deep, 0.32),
        poly(flank, light(brick, 0.08) if lit else dark(brick, 0.34)), polys(side, glass), poly(door, dark(tile, 0.4)), poly(front, brick if not lit else dark(brick, 0.16)), poly(upper, render if not lit else dark(render, 0.14)),
        poly([p(0, 0.285), p(0.5, 0.285), p(0.5, 0.31), p(0, 0.31)], dark(tile, 0.25)), polys([[(q[0][0] + (q[1][0] - q[0][0]) * -0.18, q[2][1] - w * 0.02), (q[1][0] + (q[1][0] - q[0][0]) * 0.18, q[2][1] - w * 0.02), (q[1][0] + (q[1][0] - q[0][0]) * 0.18, q[0][1] + w * 0.015), (q[0][0] + (q[1][0] - q[0][0]) * -0.18, q[0][1] + w * 0.015)] for q in panes], render), polys(panes, glass), polys(bars, dark(brick, 0.4)),
        speckle(outline(front), dark(brick, 0.6), shade, 0.4), poly(plane, light(tile, 0.16) if lit else dark(tile, 0.2)), strokes(tiles, dark(tile, 0.35), max(1.0, w * 0.008), 0.5), speckle(outline(plane), dark(tile, 0.6), shade, 0.45), poly(verge, dark(tile, 0.3)), strokes([segment(p(0.25, 0.71, -0.06), p(0.25, 0.71, 1.05))], light(tile, 0.34), max(1.5, w * 0.018)),
        poly(chimney, dark(brick, 0.2)), poly([(chimney[0][0] - w * 0.02, chimney[0][1] - w * 0.03), (chimney[1][0] + w * 0.02, chimney[0][1] - w * 0.03), (chimney[1][0] + w * 0.02, chimney[0][1] + w * 0.01), (chimney[0][0] - w * 0.02, chimney[0][1] + w * 0.01)], render),
    )  # fmt: skip


def hedge_run(tones: Tones, points: list[Point], height: float, ink: str) -> str:
    """Run a clipped hedge along the ground, its top lit."""
    top = [(x, y - height) for x, y in points]
    thick = height * 0.42
    cap = [*top, *[(x, y - thick) for x, y in top[::-1]]]
    return poly([*points, *top[::-1]], dark(ink, 0.34)) + poly(cap, light(ink, 0.12))


def garden(tones: Tones, x: float, foot: float, width: float, way: int, seed: int, ink: str) -> str:
    """Plant a kitchen garden on a slope seen from above: rows of green, a hedge in flower before it."""
    rng = random.Random(seed)

    def p(a: float, back: float) -> Point:
        return x + way * (a + 0.5 * back) * width, foot - 0.34 * back * width

    inks = (mix(ink, "#6f9a4e", 0.5), mix(ink, "#b3a850", 0.5), mix(ink, "#4f7a4c", 0.5), mix(ink, tones.accent, 0.3))
    out = poly([p(-0.03, -0.06), p(1.03, -0.06), p(1.03, 1.06), p(-0.03, 1.06)], mix(tones.roof, tones.deep, 0.3))
    heads: list[list[tuple[float, float, float]]] = [[], [], [], []]
    for i in range(6):
        back = 1 - i / 5.4
        for j in range(13):
            px, py = p(0.04 + 0.92 * j / 12, back)
            heads[i % 4].append((px + rng.uniform(-1, 1), py, width * 0.036 * (1.1 - 0.3 * back) * rng.uniform(0.85, 1.15)))
    out += "".join(discs(items, tone) for items, tone in zip(heads, inks, strict=True))
    glint = [(px + tones.side * r * 0.3, py - r * 0.35, r * 0.5) for items in heads for px, py, r in items]
    blooms = [(*p(-0.05 + 1.1 * i / 10, -0.12), width * 0.017) for i in range(11)]
    return out + discs(glint, light(ink, 0.3), 0.55) + hedge_run(tones, [p(-0.08, -0.1), p(1.08, -0.1)], width * 0.1, ink) + discs([(bx, by - width * (0.04 + 0.03 * (i % 2)), r) for i, (bx, by, r) in enumerate(blooms)], "#f6dcb4")


def apple_tree(tones: Tones, x: float, foot: float, height: float, seed: int, ink: str) -> str:
    """Grow a small fruit tree in few shapes, for the middle distance."""
    rng = random.Random(seed)
    h, s = height, tones.side
    masses = "".join(blob_data(x + a * h, foot - b * h, r * h, r * h * 0.92, rng, 0.12, 9) for a, b, r in ((-0.17, 0.55, 0.2), (0.17, 0.55, 0.2), (0, 0.72, 0.25), (0, 0.5, 0.24)))
    shine = "".join(blob_data(x + (a + 0.05 * s) * h, foot - b * h, r * h, r * h * 0.8, rng, 0.16, 8) for a, b, r in ((0.08 * s, 0.8, 0.13), (0.2 * s, 0.62, 0.1), (-0.05 * s, 0.66, 0.07)))
    fruit = [(x + rng.uniform(-0.26, 0.26) * h, foot - rng.uniform(0.4, 0.82) * h, h * 0.022) for _ in range(9)]
    return (
        oval(x - s * h * 0.2, foot + h * 0.02, h * 0.36, h * 0.06, tones.deep, 0.35) + poly([(x - h * 0.03, foot), (x - h * 0.02, foot - h * 0.5), (x + h * 0.02, foot - h * 0.5), (x + h * 0.03, foot)], dark(tones.roof, 0.35))
        + shape(masses, dark(ink, 0.2)) + shape(shine, light(ink, 0.16), 0.9) + discs(fruit, tones.accent)
    )  # fmt: skip


def concrete_church(tones: Tones, x: float, foot: float, height: float) -> str:
    """Raise the pale concrete church: stepped front with tall slits and a slender open belfry."""
    h, s = height, tones.side
    wall = mix(light(tones.pale, 0.35), tones.mist, 0.2)
    dim = mix(wall, tones.shade, 0.48)
    grade = Gradient(((0, dim, 1), (0.26, dim, 1), (0.26, wall, 1), (1, wall, 1)) if s > 0 else ((0, wall, 1), (0.74, wall, 1), (0.74, dim, 1), (1, dim, 1)), (0, 0), (1, 0))

    def bar(a: float, b: float, c: float, d: float) -> list[Point]:
        return box(x + a * h, foot - (b + d) * h, c * h, d * h)

    def slit(a: float, b: float, c: float, d: float) -> list[Point]:
        return [(x + (a - c / 2) * h, foot - b * h), (x + (a - c / 2) * h, foot - (b + d - c * 0.8) * h), (x + a * h, foot - (b + d) * h), (x + (a + c / 2) * h, foot - (b + d - c * 0.8) * h), (x + (a + c / 2) * h, foot - b * h)]

    front = [(x + a * h, foot - b * h) for a, b in ((-0.36, 0), (-0.36, 0.24), (-0.27, 0.29), (-0.27, 0.36), (-0.18, 0.42), (-0.18, 0.47), (-0.1, 0.53), (0.1, 0.53), (0.18, 0.47), (0.18, 0.42), (0.27, 0.36), (0.27, 0.29), (0.36, 0.24), (0.36, 0))]
    roof = [(x - 0.27 * h, foot - 0.3 * h), (x - 0.18 * h, foot - 0.475 * h), (x + 0.18 * h, foot - 0.475 * h), (x + 0.27 * h, foot - 0.3 * h)]
    tower = bar(-0.095, 0.3, 0.19, 0.4)
    slits = [slit(a, b, 0.03, d) for a, b, d in ((-0.23, 0.1, 0.16), (-0.31, 0.08, 0.1), (0.23, 0.1, 0.16), (0.31, 0.08, 0.1), (-0.045, 0.36, 0.16), (0.0, 0.36, 0.2), (0.045, 0.36, 0.16))]
    lattice = [bar(-0.07 + 0.04 * i, 0.705, 0.018, 0.1) for i in range(4)]
    spire = [(x - 0.1 * h, foot - 0.82 * h), (x, foot - 0.97 * h), (x + 0.1 * h, foot - 0.82 * h)]
    return group(
        poly(roof, tones.hazed(tones.roof, 0.15)), poly(front, grade), polys([bar(-0.36 + 0.24 * i, 0, 0.02, 0.24 + 0.14 * (i in (1, 2))) for i in range(3)], light(wall, 0.3), 0.6), polys(slits, mix(tones.window, tones.roof, 0.15)),
        poly(tower, grade), polys([bar(-0.105, 0.68, 0.21, 0.025), bar(-0.105, 0.805, 0.21, 0.02)], light(wall, 0.3)), poly(bar(-0.08, 0.7, 0.16, 0.11), tones.window), polys(lattice, dim), polys([slits[4], slits[5], slits[6]], mix(tones.window, tones.roof, 0.15)),
        poly(spire, mix(tones.roof, tones.shade, 0.3)), poly([spire[1], spire[0] if s < 0 else spire[2], (x - s * -0.02 * h, spire[0][1])], mix(tones.roof, tones.glow, 0.25)), strokes([segment((x, spire[1][1] + 4), (x, spire[1][1] - 0.07 * h)), segment((x - 0.02 * h, spire[1][1] - 0.045 * h), (x + 0.02 * h, spire[1][1] - 0.045 * h))], tones.shade, h * 0.008),
        poly(slit(0, 0, 0.12, 0.21), light(wall, 0.3)), poly(slit(0, 0, 0.085, 0.18), tones.window), rect(x - 0.37 * h, foot - 0.02 * h, 0.74 * h, 0.02 * h, dim),
        speckle(outline(front) + outline(tower), dark(dim, 0.4), fade_across("#000", *((0.8, 0) if s > 0 else (0, 0.8))), 0.45), rect(x - 0.36 * h, foot - 0.2 * h, 0.72 * h, 0.2 * h, fade(tones.mist, 0, 0.35)),
    )  # fmt: skip
