"""A moated castle: walls and round towers that stand in water, a bridge of arches, a swan and lily pads."""

from __future__ import annotations

import random

from artwork.parts.masonry import cone, limestone, round_tower, slate_roof, walling
from artwork.parts.towns import arch
from artwork.svg import (
    Point,
    box,
    curve,
    disc,
    down,
    group,
    oval,
    poly,
    polys,
    rect,
    shape,
    stroke,
    strokes,
)
from artwork.tones import Tones, dark, light, mix

SLATE = "#41566a"


def casements(spots: list[tuple[float, float]], size: float, frame: str, pane: str) -> str:
    """Open stone-framed windows divided by a cross, their foot at given spots."""
    frames, panes, bars = [], [], []
    for x, y in spots:
        w, h = size, size * 1.5
        frames.append(box(x - w * 0.68, y - h - w * 0.18, w * 1.36, h + w * 0.3))
        panes.append(box(x - w / 2, y - h, w, h))
        bars += [box(x - w * 0.07, y - h, w * 0.14, h), box(x - w / 2, y - h * 0.66, w, w * 0.13)]
    return polys(frames, frame) + polys(panes, pane) + polys(bars, frame)


def dormer(tones: Tones, x: float, foot: float, width: float, ink: str, roof: str) -> str:
    """Set a stone dormer with a pointed gable before a roof."""
    w, h = width / 2, width * 1.15
    return (
        rect(x - w, foot - h, width, h, ink) + poly([(x - w * 1.25, foot - h), (x, foot - h - width * 0.85), (x + w * 1.25, foot - h)], light(ink, 0.1))
        + poly([(x - w * 1.25, foot - h), (x, foot - h - width * 0.85), (x, foot - h)] if tones.side > 0 else [(x + w * 1.25, foot - h), (x, foot - h - width * 0.85), (x, foot - h)], dark(ink, 0.2))
        + casements([(x, foot - width * 0.1)], width * 0.5, light(ink, 0.3), dark(roof, 0.4))
    )  # fmt: skip


def moated_castle(tones: Tones, x: float, foot: float, width: float) -> str:
    """Build the castle: a keep between round towers, a slim watch-tower, a gatehouse on the right."""
    t, u = tones, width / 100
    mid, bright, dim = limestone(t, 0.62), limestone(t, 0.92), limestone(t, 0.3)
    roof, pane, brick = mix(SLATE, t.shade, 0.25), dark(t.shade, 0.4), mix(t.brick, t.shade, 0.2)

    def p(a: float, b: float) -> Point:
        return x + a * u, foot - b * u

    keep = [p(16, 0), p(16, 46), p(66, 46), p(66, 0)]
    hall = [p(52, 0), p(52, 31), p(92, 31), p(92, 0)]
    watch_x = p(52, 0)[0]
    parts = [
        # The watch-tower and the keep stand behind, the curtain and the corner towers before them.
        round_tower(t, watch_x, p(0, 40)[1], u * 9, u * 34, mid, 3, slits=((-0.1, 0.72), (0.1, 0.4))), cone(t, watch_x, p(0, 75)[1], u * 5.8, u * 17, roof),
        slate_roof(t, [p(13, 45), p(20, 68), p(60, 68), p(69, 45)], roof, 13), polys([box(*p(20, 68.8), 40 * u, u)], light(roof, 0.35)),
        walling(t, box(*p(24, 79), 4.6 * u, 14 * u), brick, 2, 9), walling(t, box(*p(40, 77), 4.6 * u, 12 * u), brick, 4, 9), polys([box(*p(a, b), 5.8 * u, 1.3 * u) for a, b in ((23.4, 80), (39.4, 78))], bright),
        walling(t, keep, mid, 5, 26), rect(*p(15.4, 47), 51.2 * u, 1.6 * u, bright), dormer(t, p(30, 0)[0], p(0, 46)[1], u * 7, bright, roof),
        casements([p(30, 30), p(42, 30), p(42, 14), p(30, 14)], u * 4.6, bright, pane),
        slate_roof(t, [p(50, 30), p(55, 44), p(90, 44), p(95, 30)], dark(roof, 0.08), 9), polys([box(*p(55, 44.8), 35 * u, u)], light(roof, 0.3)),
        walling(t, hall, limestone(t, 0.7), 7, 26), rect(*p(52, 32), 40.6 * u, 1.4 * u, bright), casements([p(64, 15), p(73, 15)], u * 4, bright, pane), dormer(t, p(69, 0)[0], p(0, 31)[1], u * 6, bright, roof),
        round_tower(t, p(11, 0)[0], foot, u * 21, u * 52, mid, 11, slits=((0.1, 0.72), (-0.2, 0.42), (0.25, 0.2))), cone(t, p(11, 0)[0], p(0, 53)[1], u * 12.6, u * 30, roof),
        round_tower(t, p(53, 0)[0], foot, u * 15, u * 38, mid, 12, slits=((0.0, 0.66), (-0.1, 0.3))), cone(t, p(53, 0)[0], p(0, 39)[1], u * 9.2, u * 22, roof),
        gatehouse(t, p(82, 0)[0], foot, u * 18, u * 47, roof),
    ]  # fmt: skip
    # A dark wet foot where the walls meet the moat.
    parts.append(rect(*p(0, 1.6), 101 * u, 1.8 * u, dark(dim, 0.35), 0.75))
    return group(*parts)


def gatehouse(tones: Tones, x: float, foot: float, width: float, height: float, roof: str) -> str:
    """Build a square gatehouse seen from its corner, its gate in the right-hand face."""
    t, w, h = tones, width, height
    front, flank = limestone(t, 0.5 if t.side > 0 else 0.9), limestone(t, 0.95 if t.side > 0 else 0.35)
    turn = x + w * 0.62
    left = [(x, foot), (x, foot - h), (turn, foot - h), (turn, foot)]
    right = [(turn, foot), (turn, foot - h), (x + w * 1.14, foot - h), (x + w * 1.14, foot)]
    peak = foot - h * 1.5
    apex_a, apex_b = (x + w * 0.4, peak), (x + w * 0.74, peak)
    deck = foot - 62
    gate = arch(turn + w * 0.12, deck, w * 0.3, h * 0.36)
    return group(
        walling(t, left, front, 21, 24, 0.5), walling(t, right, flank, 22, 24, 0.2),
        polys([[(x - w * 0.05, foot - h), (x - w * 0.05, foot - h - 8), (x + w * 1.19, foot - h - 8), (x + w * 1.19, foot - h)]], light(flank, 0.3)),
        poly([(x - w * 0.08, foot - h - 6), apex_a, apex_b, (turn, foot - h - 6)], dark(roof, 0.12)), poly([(turn, foot - h - 6), apex_b, (x + w * 1.22, foot - h - 6)], light(roof, 0.16)),
        stroke([apex_a, apex_b], light(roof, 0.4), 3), shape(arch(turn + w * 0.07, deck, w * 0.4, h * 0.42), light(flank, 0.3)), shape(gate, dark(t.shade, 0.55)),
        casements([(x + w * 0.3, foot - h * 0.62)], w * 0.16, light(front, 0.25), dark(t.shade, 0.4)), casements([(turn + w * 0.27, foot - h * 0.68)], w * 0.13, light(flank, 0.2), dark(t.shade, 0.3)),
    )  # fmt: skip


def bridge(tones: Tones, left: float, right: float, foot: float, height: float) -> str:
    """Span the moat with a low stone bridge on round arches."""
    t, deck, ink = tones, foot - height, limestone(tones, 0.6)
    count = 4
    step = (right - left) / count
    body = [(left, foot), (left, deck - 16), (right, deck - 16), (right, foot)]
    holes, rings = "", ""
    for i in range(count):
        px = left + step * (i + 0.14)
        rings += arch(px - 6, foot + 1, step * 0.72 + 12, min(step * 0.42, height * 0.86) + 6) if step * 0.36 <= height else ""
        r = step * 0.36
        rings += f"M{px - 7:.1f} {foot}A{r + 7:.1f} {height * 0.82:.1f} 0 0 1 {px + 2 * r + 7:.1f} {foot}Z"
        holes += f"M{px:.1f} {foot + 1}A{r:.1f} {height * 0.7:.1f} 0 0 1 {px + 2 * r:.1f} {foot + 1}Z"
    return group(
        walling(t, body, ink, 31, 20, 0.2), shape(rings, light(ink, 0.3)), shape(holes, down(dark(t.shade, 0.3), mix(t.water[1], t.shade, 0.3))),
        polys([box(left, deck - 22, right - left, 7)], light(ink, 0.45)), polys([box(left, deck - 15, right - left, 4)], dark(ink, 0.3), 0.6),
    )  # fmt: skip


def swan(tones: Tones, x: float, y: float, size: float, way: int = 1) -> str:
    """Float a swan with a lifted wing and a curved neck."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, y - b * s

    white, dim = light(tones.pale, 0.75), mix(tones.pale, tones.water[1], 0.35)
    body = [p(-0.58, 0.34), p(-0.44, 0.12), p(-0.3, 0.0), p(0.2, -0.01), p(0.36, 0.08), p(0.4, 0.2), p(0.3, 0.3), p(0.0, 0.34), p(-0.3, 0.3)]
    wing = [p(-0.66, 0.46), p(-0.42, 0.47), p(-0.08, 0.5), p(0.16, 0.38), p(0.2, 0.22), p(0.0, 0.14), p(-0.3, 0.17), p(-0.5, 0.3)]
    neck = [p(0.3, 0.14), p(0.45, 0.3), p(0.42, 0.5), p(0.3, 0.64), p(0.3, 0.8), p(0.42, 0.88), p(0.52, 0.83)]
    feathers = [curve([p(0.1 - k, 0.2 + k * 0.12), p(-0.1 - k, 0.26 + k * 0.16), p(-0.34 - k * 0.8, 0.4 + k * 0.06)]) for k in (0, 0.11, 0.22)]
    return group(
        oval(x, y + s * 0.02, s * 0.6, s * 0.06, dark(tones.water[1], 0.3), 0.35), shape(curve(body, closed=True), down(white, dim)),
        stroke(neck, white, s * 0.095, smooth=True), stroke([(a - way * s * 0.03, b + 1) for a, b in neck[:5]], dim, s * 0.03, smooth=True), oval(*p(0.47, 0.855), s * 0.085, s * 0.062, white),
        poly([p(0.52, 0.89), p(0.7, 0.79), p(0.54, 0.8)], tones.accent), poly([p(0.5, 0.88), p(0.56, 0.86), p(0.55, 0.8), p(0.5, 0.82)], tones.ink),
        shape(curve(wing, closed=True), white), strokes(feathers, dim, s * 0.022, 0.9), disc(*p(0.475, 0.87), s * 0.012, tones.ink),
    )  # fmt: skip


def lily_pads(tones: Tones, x: float, y: float, width: float, seed: int) -> str:
    """Spread lily pads and a few pale flowers on the water."""
    rng = random.Random(seed)
    out, ink = "", mix(tones.near, tones.blades[2], 0.35)
    for i in range(int(width / 22)):
        px, py = x + rng.uniform(-0.5, 0.5) * width, y + rng.uniform(-0.12, 0.12) * width
        r = width * rng.uniform(0.04, 0.075)
        out += oval(px, py + 3, r, r * 0.34, dark(tones.water[1], 0.4), 0.4) + oval(px, py, r, r * 0.33, rng.choice((ink, light(ink, 0.14), dark(ink, 0.14)))) + poly([(px, py), (px + r, py - r * 0.16), (px + r, py + r * 0.08)], dark(tones.water[1], 0.15))
        if i % 4 == 0:
            out += polys([[(px + k * r * 0.34, py - r * (0.5 - abs(k) * 0.12)), (px + k * r * 0.12 - r * 0.1, py), (px + k * r * 0.12 + r * 0.1, py)] for k in (-1, -0.5, 0, 0.5, 1)], "#fbe9e2") + oval(px, py - r * 0.08, r * 0.12, r * 0.08, "#f2c14e")
    return out
