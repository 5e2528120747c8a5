"""A charterhouse turned farm: walls of brick and white stone, a gateway, long tiled roofs, an apple tree, hens."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.parts.masonry import bounds, limestone, slate_roof, stones
from artwork.parts.towns import arch
from artwork.svg import (
    Point,
    blob_data,
    box,
    clip,
    curve,
    disc,
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
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def banded(tones: Tones, points: list[Point], brick: str, stone: str, seed: int, gap: float = 46, band: float = 11) -> str:
    """Build a brick wall inside a polygon, crossed by bands of white stone."""
    data, (left, top, right, bottom) = outline(points), bounds(points)
    courses = [f"M{left:.0f} {bottom - 8 * i:.0f}H{right:.0f}" for i in range(1, int((bottom - top) / 8) + 1)]
    bars, y = [], bottom - gap
    while y > top + 6:
        bars.append(box(left, y - band, right - left, band))
        y -= gap
    s = tones.side
    return group(
        shape(data, down(light(brick, 0.08), dark(brick, 0.1))),
        clip(data, stones((left, top, right, bottom), brick, seed, 16, 0.22), strokes(courses, dark(brick, 0.35), 1, 0.35), polys(bars, stone)),
        speckle(data, dark(brick, 0.6), fade_across("#000", *((0.55, 0.05) if s > 0 else (0.05, 0.55))), 0.4),
        speckle(data, dark(brick, 0.6), fade("#000", 0.0, 0.5), 0.3),
    )  # fmt: skip


def quoins(x: float, top: float, foot: float, width: float, stone: str) -> str:
    """Dress a corner with stones, long and short in turn."""
    count = max(2, int((foot - top) / (width * 0.62)))
    h = (foot - top) / count
    return polys([box(x - width * (0.5 if i % 2 else 0.34), top + h * i, width * (1 if i % 2 else 0.68), h - 1.4) for i in range(count)], stone)


def tiles(tones: Tones, points: list[Point], ink: str, seed: int) -> str:
    """Lay an old tiled roof, patched here and there."""
    rng = random.Random(seed)
    left, top, right, bottom = bounds(points)
    patch = [box(rng.uniform(left, right), top + (bottom - top) * rng.randrange(12) / 12, rng.uniform(16, 60), (bottom - top) / 12) for _ in range(46)]
    return slate_roof(tones, points, ink) + clip(outline(points), polys(patch[::2], light(ink, 0.2), 0.35), polys(patch[1::2], dark(ink, 0.25), 0.35))


def farmhouse(tones: Tones, x: float, foot: float, width: float, height: float, bays: int, seed: int) -> str:
    """Build a long monastery range: banded walls, tall windows, a steep tiled roof with dormers and a chimney."""
    t, w, h = tones, width, height
    brick, stone, roof = t.brick, limestone(t, 0.9), mix(t.roof, t.brick, 0.42)
    eave, ridge = foot - h * 0.5, foot - h
    out = [banded(t, box(x, eave, w, foot - eave), brick, stone, seed), quoins(x + 8, eave, foot, 26, stone), quoins(x + w - 8, eave, foot, 26, stone)]
    frames, panes, bars, spots = [], [], [], []
    for i in range(bays):
        cx, ww, hh = x + w * (i + 0.5) / bays, w / bays * 0.26, h * 0.2
        frames.append(box(cx - ww * 0.72, eave + h * 0.08, ww * 1.44, hh + h * 0.05))
        panes.append(box(cx - ww / 2, eave + h * 0.1, ww, hh))
        bars += [box(cx - 1.5, eave + h * 0.1, 3, hh), box(cx - ww / 2, eave + h * 0.1 + hh * 0.36, ww, 3)]
        if i % 2:
            spots.append(cx)
    out += [polys(frames, stone), polys(panes, down(mix(t.window, t.sky[1], 0.45), mix(t.window, t.roof, 0.35))), polys(bars, stone)]
    out += [banded(t, box(x + w * k, ridge - h * 0.16, h * 0.13, h * 0.3), dark(brick, 0.15), stone, seed + 3, 30, 7) for k in (0.16, 0.7)]
    out.append(tiles(t, [(x - 14, eave + 4), (x + h * 0.2, ridge), (x + w - h * 0.2, ridge), (x + w + 14, eave + 4)], roof, seed))
    out.append(rect(x + h * 0.2, ridge - 4, w - h * 0.4, 8, light(roof, 0.3)) + rect(x - 14, eave, w + 28, 8, stone))
    for cx in spots:
        d = h * 0.075
        out.append(rect(cx - d, eave - h * 0.24, 2 * d, h * 0.18, stone) + rect(cx - d * 0.6, eave - h * 0.21, d * 1.2, h * 0.14, dark(t.shade, 0.3)) + poly([(cx - d * 1.4, eave - h * 0.235), (cx, eave - h * 0.37), (cx + d * 1.4, eave - h * 0.235)], dark(roof, 0.2)) + poly([(cx, eave - h * 0.37), (cx + t.side * d * 1.4, eave - h * 0.235), (cx, eave - h * 0.235)], light(roof, 0.16)))
    return group(*out)


def chapel_gable(tones: Tones, x: float, foot: float, width: float, height: float, seed: int) -> str:
    """Raise the banded gable end of the old chapel, with a round window over a tall walled-up arch."""
    t, w = tones, width / 2
    brick, stone = light(t.brick, 0.05), limestone(t, 0.92)
    eave = foot - height * 0.55
    wall = [(x - w, foot), (x - w, eave), (x, foot - height), (x + w, eave), (x + w, foot)]
    coping = [(x - w * 1.1, eave + 12), (x, foot - height - 16), (x + w * 1.1, eave + 12), (x + w * 0.94, eave + 12), (x, foot - height + 10), (x - w * 0.94, eave + 12)]
    cy = eave + height * 0.02
    return group(
        banded(t, wall, brick, stone, seed, 40, 10), quoins(x - w + 8, eave, foot, 28, stone), quoins(x + w - 8, eave, foot, 28, stone), poly(coping, stone), poly([(x, foot - height - 16), *((x - t.side * w * k, eave + 12) for k in (1.1, 0.94)), (x, foot - height + 10)], limestone(t, 0.4)),
        disc(x, cy - height * 0.1, w * 0.27, stone), disc(x, cy - height * 0.1, w * 0.19, dark(t.shade, 0.25)), strokes([f"M{x + w * 0.19 * cos(k * pi / 3):.1f} {cy - height * 0.1 + w * 0.19 * sin(k * pi / 3):.1f}L{x - w * 0.19 * cos(k * pi / 3):.1f} {cy - height * 0.1 - w * 0.19 * sin(k * pi / 3):.1f}" for k in range(3)], stone, 4),
        shape(arch(x - w * 0.34, foot, w * 0.68, height * 0.46), stone), shape(arch(x - w * 0.26, foot, w * 0.52, height * 0.42), dark(brick, 0.2)),
    )  # fmt: skip


def long_wall(tones: Tones, left: float, right: float, top: float, foot: float, seed: int) -> str:
    """Run a wall of brick on a white stone base, with pilasters and a coping of tiles."""
    t, stone = tones, limestone(tones, 0.85)
    roof = mix(t.roof, t.brick, 0.4)
    out = [banded(t, box(left, top, right - left, foot - top), t.brick, stone, seed, (foot - top) * 0.42, 12), rect(left, foot - (foot - top) * 0.2, right - left, (foot - top) * 0.2, limestone(t, 0.62))]
    x = left + 30
    while x < right:
        out.append(rect(x - 15, top, 30, foot - top, across_stone(t)) + rect(x - 20, top - 4, 40, 10, stone))
        x += 158
    out.append(poly([(left, top + 8), (left, top - 2), (left, top - 18), (right, top - 18), (right, top + 8)], down(light(roof, 0.25), roof)))
    out.append(strokes([f"M{left + 12 * i:.0f} {top - 18:.0f}v26" for i in range(int((right - left) / 12))], dark(roof, 0.35), 1.6, 0.6) + rect(left, top + 8, right - left, 6, t.ink, 0.25))
    return group(*out)


def across_stone(tones: Tones) -> str:
    """Return the tone of a pilaster a little out of the sun."""
    return limestone(tones, 0.74)


def gateway(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Raise the gateway: white stone and brick, a round arch open on the sunlit court, a pediment with a niche."""
    t, w = tones, width / 2
    stone, dim, brick = limestone(t, 0.95), limestone(t, 0.45), light(t.brick, 0.06)
    top, s = foot - height * 0.74, t.side
    ow, oh = width * 0.46, height * 0.52
    inner = arch(x - ow / 2, foot, ow, oh)
    jamb = width * 0.07
    leaf = [(x - s * ow * 0.5, foot - oh * 0.62), (x - s * ow * 0.26, foot - oh * 0.6), (x - s * ow * 0.26, foot + 6), (x - s * ow * 0.5, foot)]
    peak = foot - height
    pediment = [(x - w * 1.12, top), (x, peak), (x + w * 1.12, top)]
    far = foot - oh * 0.28
    return group(
        banded(t, box(x - w, top, width, height * 0.74), brick, stone, 41, height * 0.105, 12), quoins(x - w + 12, top, foot, 40, stone), quoins(x + w - 12, top, foot, 40, stone),
        shape(arch(x - ow / 2 - jamb, foot, ow + 2 * jamb, oh + jamb), stone), shape(inner, down(t.sky[3], t.sky[4])),
        clip(inner, rect(x - ow, far - oh * 0.28, ow * 2, oh * 0.3, mix(t.brick, t.mist, 0.4)), poly([(x - ow, far - oh * 0.26), (x - ow * 0.7, far - oh * 0.48), (x + ow * 0.7, far - oh * 0.48), (x + ow, far - oh * 0.26)], mix(t.roof, t.mist, 0.3)), rect(x - ow, far, ow * 2, oh * 0.4, down(light(t.near, 0.45), light(t.pale, 0.1))), disc(x + s * ow * 0.25, far - oh * 0.1, ow * 0.16, mix(t.near, t.mist, 0.25)), rect(x + s * ow * 0.25 - 2, far - oh * 0.06, 4, oh * 0.1, t.roof),
             poly([(x + s * ow * 0.5, foot - oh * 1.1), (x + s * ow * 0.4, foot - oh * 1.1), (x + s * ow * 0.4, foot), (x + s * ow * 0.5, foot)], dim)),
        poly(leaf, "#3f6a63"), strokes([f"M{x - s * ow * k:.1f} {foot - oh * 0.6:.1f}V{foot:.1f}" for k in (0.44, 0.38, 0.32)], dark("#3f6a63", 0.4), 1.6),
        polys([box(x - w * 1.08, top - 8, width * 1.08, 15)], stone), poly(pediment, stone), poly([(x - w * 0.86, top - 8), (x, peak + height * 0.045), (x + w * 0.86, top - 8)], brick),
        poly([(x, peak), (x - s * w * 1.12, top), (x - s * w * 0.86, top - 8), (x, peak + height * 0.045)], dim), shape(arch(x - width * 0.075, top - 10, width * 0.15, height * 0.13), stone), shape(arch(x - width * 0.05, top - 10, width * 0.1, height * 0.105), dark(t.shade, 0.1)),
        polys([box(x - width * 0.05, foot - oh - jamb - 10, width * 0.1, jamb + 14)], light(stone, 0.4)), disc(x, peak - 9, 9, stone), rect(x - w - 8, foot - 20, width * 0.27 + 6, 20, limestone(t, 0.6)), rect(x + ow / 2 + jamb * 0.4, foot - 20, width * 0.22 + 4, 20, limestone(t, 0.6)),
    )  # fmt: skip


def apple_tree(tones: Tones, x: float, foot: float, height: float, seed: int) -> str:
    """Grow an old apple tree in full blossom: a crooked trunk, open boughs and petals on the grass below."""
    rng = random.Random(seed)
    h, s, bark = height, tones.side, mix(tones.shade, "#4a352c", 0.6)
    petal, rose, snow = "#f3d6d8", "#dd8f9e", "#fff8f2"

    def p(a: float, b: float) -> Point:
        return x + a * h, foot - b * h

    boughs = [
        ([p(0.0, 0.22), p(-0.1, 0.36), p(-0.25, 0.45), p(-0.4, 0.5)], 0.04), ([p(0.01, 0.26), p(0.12, 0.38), p(0.26, 0.43), p(0.42, 0.47)], 0.036),
        ([p(0, 0.26), p(-0.03, 0.44), p(-0.12, 0.6), p(-0.2, 0.72)], 0.034), ([p(0.01, 0.28), p(0.06, 0.46), p(0.12, 0.62), p(0.2, 0.74)], 0.03), ([p(0, 0.4), p(0.02, 0.6), p(0.0, 0.82)], 0.022),
    ]  # fmt: skip
    trunk = [p(-0.075, -0.005), p(-0.045, 0.05), p(-0.03, 0.13), p(-0.045, 0.24), p(-0.02, 0.32), p(0.035, 0.31), p(0.025, 0.22), p(0.04, 0.12), p(0.055, 0.04), p(0.085, -0.005)]
    spots = [(a, b, r) for a, b, r in ((-0.42, 0.52, 0.1), (-0.3, 0.6, 0.13), (-0.33, 0.47, 0.09), (-0.2, 0.74, 0.13), (-0.12, 0.58, 0.11), (-0.04, 0.86, 0.12), (0.02, 0.7, 0.13), (0.14, 0.8, 0.13), (0.2, 0.62, 0.12), (0.3, 0.7, 0.12), (0.34, 0.5, 0.1), (0.44, 0.52, 0.1), (0.42, 0.62, 0.09), (-0.18, 0.48, 0.08), (0.22, 0.48, 0.08))]
    layers: list[str] = ["", "", "", ""]
    heads: list[list[tuple[float, float, float]]] = [[], [], []]
    for a, b, r in spots:
        for _ in range(8):
            t, far = rng.uniform(0, 2 * pi), r * rng.uniform(0.2, 1.0)
            px, py, size = x + (a + cos(t) * far * 1.1) * h, foot - (b + sin(t) * far * 0.8) * h, h * r * rng.uniform(0.27, 0.46)
            layers[0] += blob_data(px - s * size * 0.3, py + size * 0.5, size, size * 0.8, rng, 0.2, 7)
            layers[1] += blob_data(px, py, size * 0.95, size * 0.8, rng, 0.2, 7)
            layers[2] += blob_data(px + s * size * 0.35, py - size * 0.35, size * 0.6, size * 0.42, rng, 0.25, 6)
            layers[3] += blob_data(px + rng.uniform(-1, 1) * size, py + rng.uniform(-0.2, 1) * size, size * 0.16, size * 0.1, rng, 0.3, 5) if rng.random() < 0.6 else ""
            heads[rng.choice((0, 0, 1))].append((px + rng.uniform(-1.2, 1.2) * size, py + rng.uniform(-1, 1) * size, h * rng.uniform(0.003, 0.007)))
    fallen = [(x + rng.gauss(-s * 0.06, 0.24) * h, foot + rng.gauss(0.03, 0.03) * h, rng.uniform(2, 4.4)) for _ in range(90)]
    drift = [(x - s * rng.uniform(0.1, 0.9) * h, foot - rng.uniform(0.06, 0.55) * h, rng.uniform(2, 4)) for _ in range(22)]
    return group(
        oval(x - s * h * 0.12, foot + 4, h * 0.4, h * 0.045, tones.ink, 0.26), "".join(oval(a, b, r, r * 0.45, (petal, snow)[i % 2], 0.9) for i, (a, b, r) in enumerate(fallen)),
        shape(layers[0], mix(rose, tones.shade, 0.38)), shape(curve(trunk, closed=True), bark), *(stroke(points, bark, h * w, smooth=True) for points, w in boughs),
        speckle(curve(trunk, closed=True), dark(bark, 0.6), fade_across("#000", *((0.8, 0.0) if s > 0 else (0.0, 0.8))), 0.5),
        shape(layers[1], petal), shape(layers[3], mix(tones.blades[1], tones.blades[2], 0.6)), shape(layers[2], snow), discs(heads[0], snow), discs(heads[1], rose, 0.85), discs(drift, snow, 0.9),
    )  # fmt: skip


def hen(tones: Tones, x: float, foot: float, size: float, way: int, coat: str) -> str:
    """Set a hen that pecks about."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    body = [p(-0.5, 0.8), p(-0.44, 0.44), p(-0.18, 0.24), p(0.16, 0.26), p(0.34, 0.5), p(0.36, 0.86), p(0.26, 1.0), p(0.14, 0.84), p(-0.06, 0.66), p(-0.3, 0.7)]
    return group(
        oval(x - tones.side * s * 0.2, foot + 1, s * 0.5, s * 0.07, tones.ink, 0.3), strokes([f"M{p(k, 0)[0]:.1f} {p(k, 0)[1]:.1f}L{p(k, 0.3)[0]:.1f} {p(k, 0.3)[1]:.1f}" for k in (-0.04, 0.1)], "#d99a3c", s * 0.05),
        shape(curve(body, closed=True), coat), shape(curve([p(-0.3, 0.6), p(-0.08, 0.6), p(0.1, 0.46), p(-0.06, 0.34), p(-0.24, 0.42)], closed=True), dark(coat, 0.25)),
        shape(curve([p(0.2, 0.98), p(0.22, 1.1), p(0.3, 1.03), p(0.36, 1.08), p(0.36, 0.94)], closed=True), tones.accent), poly([p(0.36, 0.94), p(0.5, 0.88), p(0.36, 0.84)], "#e9a83c"), disc(*p(0.32, 0.84), s * 0.05, tones.accent), disc(*p(0.29, 0.93), s * 0.025, tones.ink),
    )  # fmt: skip
