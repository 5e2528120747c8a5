"""Wetland: plank walks, islands, arched bridges, willows, hides and a bird's view of ponds."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.parts.forest import round_tree
from artwork.parts.land import ribbon
from artwork.svg import (
    Gradient,
    Point,
    blob_data,
    box,
    clip,
    curve,
    down,
    fade,
    group,
    outline,
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

WOOD = "#b98a56"


def boardwalk(tones: Tones, points: list[Point], widths: list[float], seed: int, wood: str = WOOD) -> str:
    """Lay a raised walk of planks on posts, wider towards the viewer."""
    rng = random.Random(seed)
    data = ribbon(points, widths)
    side = ribbon([(x, y + w * 0.1 + 3) for (x, y), w in zip(points, widths, strict=True)], widths)
    gaps, tints, posts = [], [], []
    for (ax, ay), (bx, by), wa, wb in zip(points, points[1:], widths, widths[1:], strict=False):
        steps = max(2, int(abs(by - ay) / ((wa + wb) * 0.055 + 2)))
        for i in range(steps):
            t = i / steps
            x, y, w = ax + (bx - ax) * t, ay + (by - ay) * t, wa + (wb - wa) * t
            gap = 0.6 + w * 0.012
            gaps.append(box(x - w, y, 2 * w, gap))
            if rng.random() < 0.4:
                tints.append(box(x - w, y + gap, 2 * w, (by - ay) / steps - gap))
            if i % 4 == 0:
                posts += [box(x + k * w * 0.47 - w * 0.03, y, w * 0.06 + 1, w * 0.3) for k in (-1, 1)]
    body = outline([(0, 0), (1200, 0), (1200, 1500), (0, 1500)])
    return group(
        polys(posts, dark(wood, 0.65)), shape(side, dark(wood, 0.6)), shape(data, wood),
        clip(data, polys(tints, light(wood, 0.2), 0.6), polys(gaps, dark(wood, 0.6), 0.8),
             speckle(body, dark(wood, 0.5), Gradient(fade("#000", 0.7, 0.15).stops, (1, 0), (0, 0)), 0.35)),
    )  # fmt: skip


def island(tones: Tones, x: float, y: float, width: float, seed: int, trees: int = 2, reedy: bool = True) -> str:
    """Float a small green island with trees, a pale shore and reeds."""
    rng = random.Random(seed)
    h = width * 0.2
    out = [
        shape(blob_data(x, y + h * 0.5, width * 0.53, h * 0.8, rng, 0.05, 14), dark(tones.water[1], 0.3), 0.4),
        shape(blob_data(x, y + h * 0.22, width * 0.51, h * 0.72, rng, 0.05, 14), mix(tones.pale, tones.lit, 0.35)),
        shape(blob_data(x, y, width * 0.5, h * 0.72, rng, 0.05, 14), down(light(tones.near, 0.22), tones.near)),
    ]
    if reedy:
        blades = []
        for i in range(int(width / 5)):
            a = pi * (0.03 + 0.94 * i / (width / 5))
            px, py = x + cos(a) * width * 0.49, y + sin(a) * h * 0.72
            r = width * rng.uniform(0.03, 0.09)
            blades.append([(px - 2, py + 2), (px + rng.uniform(-0.3, 0.3) * r, py - r), (px + 2, py + 2)])
        out.append(polys(blades, tones.blades[1]))
    tone = mix(tones.near, tones.blades[2], 0.3)
    low = "".join(blob_data(x + k * width, y + h * 0.02 - r * width * 0.4, r * width, r * width * 0.7, rng, 0.1, 9) for k, r in ((-0.34, 0.07), (-0.24, 0.1), (-0.13, 0.08), (0.36, 0.06)))
    tip = "".join(blob_data(x + (k + 0.02 * tones.side) * width, y - r * width * 0.65, r * width * 0.55, r * width * 0.32, rng, 0.12, 8) for k, r in ((-0.34, 0.07), (-0.24, 0.1), (-0.13, 0.08), (0.36, 0.06)))
    out += [shape(low, dark(tone, 0.12)), shape(tip, light(tone, 0.16), 0.8)]
    for i in range(trees):
        tx = x + width * (0.06 + 0.24 * i - 0.08 * (trees - 1))
        out.append(round_tree(tones, tx, y + h * (0.06 + 0.1 * (i % 2)), width * rng.uniform(0.5, 0.72), seed + i, (tones.near, mix(tones.near, tones.blades[2], 0.4))[i % 2]))
    return group(*out)


def arched_bridge(tones: Tones, left: Point, right: Point, rise: float, rail: float, paint: str) -> str:
    """Span water with a slender arched footbridge and its railing."""
    n = 24

    def at(t: float, up: float = 0) -> Point:
        return (left[0] + (right[0] - left[0]) * t,
                left[1] + (right[1] - left[1]) * t - rise * (1 - (2 * t - 1) ** 2) - up)  # fmt: skip

    deck, hand = [at(i / n) for i in range(n + 1)], [at(i / n, rail) for i in range(n + 1)]
    under = [at(i / n, -rail * 0.22) for i in range(n + 1)]
    posts = [segment(at(i / n), at(i / n, rail)) for i in range(n + 1)]
    piers = [segment(at(t, -rail * 0.2), (at(t)[0], max(left[1], right[1]) + rail * 0.5)) for t in (0.24, 0.5, 0.76)]
    return group(
        strokes(piers, dark(paint, 0.45), rail * 0.12),
        poly([*deck, *under[::-1]], dark(paint, 0.3)),
        stroke(deck, light(paint, 0.3), rail * 0.09),
        strokes(posts, paint, rail * 0.045),
        stroke(hand, light(paint, 0.12), rail * 0.085),
        stroke([at(i / n, rail * 0.5) for i in range(n + 1)], paint, rail * 0.035),
    )


def willow(tones: Tones, x: float, foot: float, height: float, seed: int, colour: str = "") -> str:
    """Hang a weeping willow over the water."""
    rng = random.Random(seed)
    ink = colour or tones.near
    w = height * 0.05
    bark = dark(ink, 0.55)
    trunk = [(x - w, foot), (x - w * 0.6, foot - height * 0.4), (x - w * 0.2, foot - height * 0.7), (x + w * 0.5, foot - height * 0.7), (x + w * 0.5, foot - height * 0.4), (x + w * 0.9, foot)]
    strands: list[list[str]] = [[], [], []]
    for _ in range(120):
        a = rng.uniform(-1, 1)
        top = foot - height * (0.98 - 0.3 * a * a - rng.uniform(0, 0.12))
        px = x + a * height * 0.42
        low = foot - height * rng.uniform(0.08, 0.42) * (1.15 - 0.45 * abs(a))
        sway, thick = rng.uniform(-0.02, 0.05) * height, height * rng.uniform(0.008, 0.016)
        tone = 2 if a * tones.side > 0.1 and rng.random() < 0.5 else rng.choice((0, 1))
        strands[tone].append(curve([(px - thick, top), (px + a * height * 0.05 - thick * 1.4, (top + low) / 2), (px + sway, low), (px + a * height * 0.05 + thick * 1.4, (top + low) / 2), (px + thick, top)]) + "Z")
    dome = blob_data(x, foot - height * 0.76, height * 0.42, height * 0.22, rng, 0.08, 14)
    return group(
        poly(trunk, bark), shape(dome, dark(ink, 0.25)), shape("".join(strands[0]), dark(ink, 0.25)),
        shape("".join(strands[1]), ink), shape("".join(strands[2]), light(ink, 0.2)),
    )  # fmt: skip


def hide(tones: Tones, x: float, foot: float, width: float) -> str:
    """Set a wooden bird hide on stilts with a long slit to look out of."""
    wood = mix(WOOD, tones.shade, 0.35)
    h = width * 0.42
    top = foot - width * 0.78
    s = tones.side
    boards = [box(x, top + h * i / 7, width, 1.6) for i in range(1, 7)]
    stilts = [box(x + width * k, top + h, width * 0.035, foot - top - h + 10) for k in (0.06, 0.34, 0.63, 0.9)]
    wall = box(x, top, width, h)
    return group(
        polys(stilts, dark(wood, 0.5)),
        strokes([segment((x + width * 0.07, foot), (x + width * 0.36, top + h)), segment((x + width * 0.64, top + h), (x + width * 0.92, foot))], dark(wood, 0.5), width * 0.02),
        poly(wall, down(light(wood, 0.12), dark(wood, 0.25))), polys(boards, dark(wood, 0.4), 0.7),
        polys([box(x + width * 0.08, top + h * 0.32, width * 0.84, h * 0.2)], tones.ink),
        polys([box(x + width * (0.08 if s < 0 else 0.86), top, width * 0.06, h)], light(wood, 0.2), 0.4),
        poly([(x - width * 0.1, top + h * 0.06), (x - width * 0.04, top - h * 0.3), (x + width * 1.06, top - h * 0.12), (x + width * 1.1, top + h * 0.1)], dark(tones.roof, 0.1)),
        poly([(x - width * 0.04, top - h * 0.3), (x + width * 1.06, top - h * 0.12), (x + width * 1.06, top - h * 0.05), (x - width * 0.05, top - h * 0.22)], light(tones.roof, 0.25)),
        speckle(outline(wall), dark(wood, 0.6), fade("#000", 0.2, 0.7), 0.4),
    )  # fmt: skip


def basin(tones: Tones, points: list[Point], seed: int, rim: float = 7) -> str:
    """Show a pond from above: pale rim, graded water and a few glints."""
    rng = random.Random(seed)
    data = curve(points, closed=True)
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    glints = []
    for _ in range(9):
        px, py, w = rng.uniform(min(xs), max(xs)), rng.uniform(min(ys), max(ys)), (max(xs) - min(xs)) * rng.uniform(0.08, 0.2)
        glints.append(f"M{px:.0f} {py:.0f}q{w / 2:.0f} -3 {w:.0f} 0q{-w / 2:.0f} 3 {-w:.0f} 0Z")
    edge = curve([(px, py + rim) for px, py in points], closed=True)
    return group(
        shape(edge, light(tones.pale, 0.1)), shape(data, down(mix(*tones.water, 0.75), tones.water[0])),
        clip(data, shape("".join(glints), light(tones.water[0], 0.6), 0.7),
             speckle(data, dark(tones.water[1], 0.4), fade("#000", 0.8, 0.0), 0.4)),
        strokes([data], dark(tones.near, 0.3), 2.5, 0.5),
    )  # fmt: skip


def rod(tones: Tones, x: float, y: float, reach: float, way: int) -> str:
    """Hold a fishing rod over the water with its line and float."""
    tip = (x + way * reach, y - reach * 0.42)
    return (
        stroke([(x, y), (x + way * reach * 0.6, y - reach * 0.32), tip], tones.ink, 3, smooth=True)
        + stroke([tip, (tip[0] + way * 6, y + reach * 0.5)], light(tones.pale, 0.4), 1.2)
        + oval(tip[0] + way * 6, y + reach * 0.5, 5, 7, tones.accent)
    )
