"""A modern church at evening: one steep plain roof, a gable of coloured glass lit from inside, a stele."""

from __future__ import annotations

import random

from artwork.parts.masonry import limestone
from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
    discs,
    fade,
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

GLASS = ("#c8362f", "#e0652f", "#f2b33d", "#fbe08a", "#2f7fb0", "#1d4f9a", "#2f8f7a", "#7a3f86", "#f6d6b0", "#b5306a")


def lerp(a: Point, b: Point, share: float) -> Point:
    """Return a point between two."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def coloured_gable(apex: Point, left: Point, right: Point, seed: int, lead: str) -> str:
    """Fill a steep triangle with upright strips of coloured panes, warmer and brighter at the heart."""
    rng = random.Random(seed)
    data = outline([left, apex, right])
    out = [shape(data, dark(lead, 0.1))]
    cols = 15
    cx, cy, reach = apex[0], left[1] - (left[1] - apex[1]) * 0.36, (left[1] - apex[1]) * 0.62
    panes = []
    for c in range(cols):
        x0, x1 = left[0] + (right[0] - left[0]) * c / cols, left[0] + (right[0] - left[0]) * (c + 1) / cols
        y = apex[1] - 10
        while y < left[1]:
            h = rng.uniform(20, 62)
            mid = ((x0 + x1) / 2, y + h / 2)
            near = min(1.0, (((mid[0] - cx) / (reach * 0.7)) ** 2 + ((mid[1] - cy) / reach) ** 2) ** 0.5)
            pool = GLASS[1:4] + GLASS[8:9] if rng.random() > near * 1.15 else GLASS
            ink = rng.choice(pool)
            ink = mix(light(ink, 0.34 * (1 - near)), "#141c33", 0.1 + 0.24 * near * rng.random())
            slant = rng.uniform(-10, 10)
            panes.append(poly([(x0 + 2, y + 2), (x1 - 2, y + 2 + slant * 0.4), (x1 - 2, y + h - 2), (x0 + 2, y + h - 2 + slant * 0.4)], ink))
            y += h
    glow = Gradient(((0, "#fff0c0", 0.6), (0.5, "#ffd27a", 0.2), (1, "#ffd27a", 0)), (0.5, 0.62), radius=0.5)
    out.append(clip(data, *panes, shape(data, glow)))
    ribs = [lerp(left, right, k) for k in (0.2, 0.4, 0.6, 0.8)]
    tops = [lerp(left, apex, k * 2) if k <= 0.5 else lerp(right, apex, 2 - 2 * k) for k in (0.2, 0.4, 0.6, 0.8)]
    out.append(polys([[(a[0] - 5, a[1]), (b[0] - 5, b[1]), (b[0] + 5, b[1]), (a[0] + 5, a[1])] for a, b in zip(ribs, tops, strict=True)], lead))
    return group(*out)


def steep_church(tones: Tones, apex: Point, left: Point, right: Point, far_ridge: Point, far_eave: Point, seed: int) -> str:
    """Build the church: glass gable to the viewer, the great roof plane running back to the right."""
    t = tones
    slate, edge = mix("#33465c", t.shade, 0.45), limestone(t, 0.72)
    seams = [segment(lerp(apex, far_ridge, k), lerp(right, far_eave, k)) for k in (0.09, 0.18, 0.27, 0.36, 0.45, 0.54, 0.63, 0.72, 0.81, 0.9)]
    thick = 26
    outer_l, outer_r, peak = (left[0] - thick * 1.3, left[1]), (right[0] + thick * 1.3, right[1]), (apex[0], apex[1] - thick * 2.4)
    barge = [outer_l, peak, outer_r, right, apex, left]
    roof = [peak, (far_ridge[0], far_ridge[1] - thick * 1.4), (far_eave[0] + thick * 0.8, far_eave[1] + 2), outer_r]
    wall = [(right[0] + 4, right[1]), (far_eave[0] - 6, far_eave[1] - 2), (far_eave[0] - 6, far_eave[1] + 26), (right[0] + 4, right[1] + 4)]
    door = box(apex[0] - 44, left[1] - 118, 88, 118)
    return group(
        poly(wall, dark(edge, 0.5)), poly(roof, Gradient(((0, light(slate, 0.2), 1), (0.5, slate, 1), (1, dark(slate, 0.35), 1)), (0, 0), (1, 0.6))),
        strokes(seams, dark(slate, 0.4), 2.6, 0.75), strokes([segment(peak, roof[1])], light(slate, 0.35), 4), speckle(outline(roof), dark(slate, 0.6), Gradient(((0, "#000", 0.05), (1, "#000", 0.85)), (0, 0), (1, 0.7)), 0.5),
        coloured_gable(apex, left, right, seed, dark(t.shade, 0.45)),
        poly(barge, edge), poly([peak, outer_r, right, apex], dark(edge, 0.3)), poly([outer_l, peak, (peak[0] - 7, peak[1] + 24), (outer_l[0] + 10, outer_l[1])], mix(t.glow, edge, 0.3), 0.8),
        poly([(door[0][0] - 16, door[0][1] - 16), (door[1][0] + 16, door[0][1] - 16), (door[1][0] + 16, left[1]), (door[0][0] - 16, left[1])], dark(t.shade, 0.4)), poly(door, Gradient(((0, "#fff3cf", 1), (1, "#f6b65c", 1)))), rect(apex[0] - 2.5, left[1] - 118, 5, 118, dark(t.roof, 0.3)),
    )  # fmt: skip


def spilled_light(x: float, y: float, half: float, reach: float, seed: int) -> str:
    """Spill coloured light of the window on the ground before it, in strokes that widen and fade."""
    rng = random.Random(seed)
    out = poly([(x - half, y), (x + half, y), (x + half * 2.1, y + reach), (x - half * 2.1, y + reach)], fade("#f2b35c", 0.5, 0.0))
    for i in range(15):
        k = (i + 0.5) / 15 * 2 - 1
        ink = rng.choice(GLASS[:8])
        w = half / 15 * 0.9
        tail = reach * (1 - 0.45 * abs(k)) * rng.uniform(0.6, 1)
        out += poly([(x + k * half - w, y), (x + k * half + w, y), (x + k * (half + tail * 0.55) + w * 1.7, y + tail), (x + k * (half + tail * 0.55) - w * 1.7, y + tail)], fade(ink, 0.6, 0.0))
    return out


def plain_stele(tones: Tones, x: float, foot: float, height: float, seed: int) -> str:
    """Raise a plain upright stone with a slanted head on a step, flowers at its foot."""
    rng = random.Random(seed)
    h, w, s = height, height * 0.2, tones.side
    ink = limestone(tones, 0.55)
    front = [(x - w, foot - h * 0.07), (x - w * 0.92, foot - h * 0.9), (x + w * 0.9, foot - h), (x + w, foot - h * 0.07)]
    flank = [(x + w, foot - h * 0.07), (x + w * 0.9, foot - h), (x + w * 1.3, foot - h * 0.96), (x + w * 1.42, foot - h * 0.09)]
    heads = [(x + rng.uniform(-1.5, 1.5) * w, foot + rng.uniform(-0.09, 0.02) * h, h * rng.uniform(0.014, 0.026)) for _ in range(26)]
    return group(
        oval(x - s * w, foot + 3, w * 3, h * 0.045, tones.ink, 0.4), poly([(x - w * 1.8, foot), (x - w * 1.6, foot - h * 0.08), (x + w * 1.9, foot - h * 0.08), (x + w * 2.1, foot)], dark(ink, 0.15)),
        poly(front, Gradient(((0, light(ink, 0.2), 1), (1, dark(ink, 0.2), 1)), (0, 0), (1, 0.4))), poly(flank, dark(ink, 0.42)), speckle(outline(front), dark(ink, 0.6), fade("#000", 0.1, 0.8), 0.5), poly([front[0], front[1], (front[1][0] + 5, front[1][1]), (front[0][0] + 5, front[0][1])], tones.glow, 0.6),
        discs(heads[::3], "#c8362f"), discs(heads[1::3], "#fbf1e2"), discs(heads[2::3], mix(tones.near, tones.blades[2], 0.3)),
    )  # fmt: skip
