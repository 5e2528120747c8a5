"""Outdoor play: lookout towers, a zip line, rope bridges, parasols, bathers, pedal boats and kites."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import (
    Point,
    box,
    disc,
    group,
    oval,
    poly,
    polys,
    rect,
    segment,
    shape,
    stroke,
    strokes,
)
from artwork.tones import Tones, dark, light, mix


def lookout(tones: Tones, x: float, foot: float, height: float, wood: str = "#9a6b40", floors: int = 5) -> str:
    """Raise a timber lookout tower with flights of stairs and a roofed platform."""
    h = height
    wide_top, wide_foot = h * 0.15, h * 0.24
    top = foot - h * 0.84

    def edge(t: float, k: float) -> Point:
        return x + k * (wide_top + (wide_foot - wide_top) * t) / 2, top + (foot - top) * t

    lit, dim = light(wood, 0.25), dark(wood, 0.45)
    back, flights, braces, decks = [], [], [], []
    for i in range(floors):
        a, b = i / floors, (i + 1) / floors
        way = 1 if i % 2 else -1
        flights.append([edge(b, -way * 0.75), edge(a, way * 0.75), (edge(a, way * 0.75)[0], edge(a, 0)[1] + h * 0.018), (edge(b, -way * 0.75)[0], edge(b, 0)[1] + h * 0.018)])
        back.append(segment((edge(b, -way * 0.75)[0], edge(b, 0)[1] - h * 0.035), (edge(a, way * 0.75)[0], edge(a, 0)[1] - h * 0.035)))
        braces += [segment(edge(a, -1), edge(b, 1)), segment(edge(a, 1), edge(b, -1))]
        decks.append([edge(a, -1.12), edge(a, 1.12), (edge(a, 1.12)[0], edge(a, 0)[1] + h * 0.014), (edge(a, -1.12)[0], edge(a, 0)[1] + h * 0.014)])
    w = wide_top * 0.86
    posts = [box(x + k * w - h * 0.006, top - h * 0.12, h * 0.012, h * 0.12) for k in (-0.9, -0.3, 0.3, 0.9)]
    rail = [box(x - w, top - h * 0.052, 2 * w, h * 0.009), box(x - w, top - h * 0.03, 2 * w, h * 0.006)]
    bars = [box(x - w + i * w / 8, top - h * 0.05, h * 0.003, h * 0.05) for i in range(17)]
    s = tones.side
    return group(
        strokes(braces, dim, h * 0.007), polys(flights, wood), strokes(back, dim, h * 0.006),
        polys(decks, lit), strokes([segment(edge(0, -s), edge(1, -s))], dim, h * 0.02),
        strokes([segment(edge(0, s), edge(1, s))], lit, h * 0.02),
        rect(x - w * 1.05, top, w * 2.1, h * 0.02, lit), polys([*posts, *rail, *bars], dim),
        poly([(x - w * 1.2, top - h * 0.115), (x - w * 0.2, top - h * 0.165), (x + w * 0.2, top - h * 0.165), (x + w * 1.2, top - h * 0.115)], dark(tones.roof, 0.05)),
        poly([(x + s * w * 0.1, top - h * 0.165), (x + s * w * 0.2, top - h * 0.165), (x + s * w * 1.2, top - h * 0.115), (x + s * w * 0.3, top - h * 0.115)], light(tones.roof, 0.3)),
        strokes([segment((x, top - h * 0.165), (x, top - h * 0.23))], dim, h * 0.006),
        poly([(x, top - h * 0.23), (x + h * 0.06, top - h * 0.215), (x, top - h * 0.198)], tones.accent),
    )  # fmt: skip


def zip_rider(tones: Tones, x: float, y: float, size: float, way: int = -1, coat: str = "") -> str:
    """Hang a rider with stretched legs and a wide-open arm under the pulley at (x, y)."""
    s, coat = size, coat or tones.accent

    def p(a: float, b: float) -> Point:
        return x + way * a * s, y + b * s

    return group(
        strokes([segment(p(0, 0), p(0.02, 0.42)), segment(p(0, 0), p(-0.1, 0.5))], tones.ink, s * 0.03),
        rect(p(0, 0)[0] - s * 0.09, y - s * 0.05, s * 0.18, s * 0.1, tones.ink, r=s * 0.04),
        stroke([p(-0.02, 0.84), p(0.34, 0.78), p(0.66, 0.66)], "#34465a", s * 0.14),
        stroke([p(-0.02, 0.88), p(0.36, 0.9), p(0.68, 0.8)], "#24333f", s * 0.13),
        strokes([segment(p(0.66, 0.66), p(0.74, 0.58)), segment(p(0.68, 0.8), p(0.77, 0.72))], tones.ink, s * 0.1),
        poly([p(-0.3, 0.42), p(-0.08, 0.36), p(0.1, 0.8), p(0.02, 0.96), p(-0.14, 0.92)], coat),
        poly([p(-0.3, 0.42), p(-0.2, 0.4), p(-0.06, 0.92), p(-0.14, 0.92)], dark(coat, 0.3)),
        strokes([segment(p(-0.12, 0.46), p(0.0, 0.1))], dark(coat, 0.12), s * 0.085),
        strokes([segment(p(-0.22, 0.48), p(-0.52, 0.3)), segment(p(-0.52, 0.3), p(-0.6, 0.04))], light(coat, 0.12), s * 0.08),
        disc(*p(-0.23, 0.27), s * 0.12, "#d9a377"),
        poly([p(-0.37, 0.29), p(-0.36, 0.17), p(-0.25, 0.11), p(-0.12, 0.15), p(-0.09, 0.24)], light(tones.sun, 0.2)),
    )  # fmt: skip


def rope_bridge(tones: Tones, left: Point, right: Point, sag: float, rail: float, wood: str = "#b98a56") -> str:
    """Hang a rope bridge with planks and a net between two trunks."""
    n = 22

    def at(t: float, up: float = 0) -> Point:
        dip = sag * (1 - (2 * t - 1) ** 2)
        return left[0] + (right[0] - left[0]) * t, left[1] + (right[1] - left[1]) * t + dip - up

    planks = [[at(i / n + 0.004), at((i + 0.78) / n), (at((i + 0.78) / n)[0], at((i + 0.78) / n)[1] + rail * 0.1), (at(i / n + 0.004)[0], at(i / n)[1] + rail * 0.1)] for i in range(n)]
    net = [segment(at(i / n), at((i + 1) / n, rail)) for i in range(n)] + [segment(at((i + 1) / n), at(i / n, rail)) for i in range(n)]
    rope = mix(tones.pale, wood, 0.35)
    return group(
        strokes(net, rope, rail * 0.022, 0.85), polys(planks, wood),
        stroke([at(i / n) for i in range(n + 1)], dark(wood, 0.4), rail * 0.04),
        stroke([at(i / n, rail) for i in range(n + 1)], rope, rail * 0.06),
    )  # fmt: skip


def parasol(tones: Tones, x: float, foot: float, height: float, first: str, second: str, tilt: float = 0.0) -> str:
    """Plant a striped parasol that throws an oval shade."""
    h = height
    tip = (x + tilt * h, foot - h)
    r = h * 0.62
    rim = []
    for i in range(9):
        k = -1 + 2 * i / 8
        rim.append((tip[0] + r * k - tilt * h * 0.2, tip[1] + h * 0.36 - h * 0.05 * (1 - k * k) + tilt * r * k * 0.6))
    out = [oval(x - tones.side * h * 0.5, foot + h * 0.02, r * 0.9, h * 0.1, tones.shade, 0.3)]
    out.append(stroke([(x, foot), (tip[0], tip[1] + 4)], light(tones.pale, 0.3), h * 0.028))
    for i in range(8):
        a, b = rim[i], rim[i + 1]
        bow = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + h * 0.05)
        k = (i + 0.5) / 4 - 1
        shoulder = [(tip[0] + (q[0] - tip[0]) * 0.62, tip[1] + (q[1] - tip[1]) * 0.42) for q in (a, b)]
        tone = first if i % 2 else second
        if k * tones.side < -0.2:
            tone = dark(tone, 0.2)
        out.append(poly([tip, shoulder[0], a, bow, b, shoulder[1]], tone))
    out.append(disc(tip[0], tip[1], h * 0.025, light(tones.pale, 0.4)))
    return group(*out)


def bather(tones: Tones, x: float, y: float, size: float, skin: str, cap: str, arm: int = 1) -> str:
    """Show a bather to the shoulders in the water, one arm up."""
    s = size
    return group(
        oval(x, y, s * 0.75, s * 0.12, light(tones.water[0], 0.6), 0.8),
        poly([(x - s * 0.28, y), (x - s * 0.22, y - s * 0.24), (x + s * 0.22, y - s * 0.24), (x + s * 0.28, y)], skin),
        strokes([segment((x + arm * s * 0.22, y - s * 0.16), (x + arm * s * 0.5, y - s * 0.55))], skin, s * 0.11),
        disc(x, y - s * 0.42, s * 0.17, skin),
        poly([(x - s * 0.18, y - s * 0.42), (x - s * 0.13, y - s * 0.6), (x + s * 0.13, y - s * 0.6), (x + s * 0.18, y - s * 0.42)], cap),
    )  # fmt: skip


def lounger(tones: Tones, x: float, foot: float, size: float, way: int, skin: str, suit: str) -> str:
    """Lay someone on a towel on the sand, propped on an elbow."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    return group(
        poly([p(-0.62, -0.04), p(0.62, -0.04), p(0.54, 0.07), p(-0.54, 0.07)], light(suit, 0.55)),
        strokes([segment(p(0.1, 0.12), p(0.32, 0.3)), segment(p(0.32, 0.3), p(0.5, 0.05))], skin, s * 0.085),
        strokes([segment(p(-0.28, 0.3), p(0.1, 0.11))], suit, s * 0.15),
        strokes([segment(p(-0.28, 0.3), p(-0.4, 0.06))], skin, s * 0.06),
        disc(*p(-0.34, 0.45), s * 0.09, skin),
        poly([p(-0.44, 0.46), p(-0.4, 0.56), p(-0.28, 0.55), p(-0.25, 0.47)], dark(suit, 0.5)),
    )


def pedal_boat(tones: Tones, x: float, y: float, size: float, colour: str, way: int = 1) -> str:
    """Float a pedal boat with two people on board and a little slide at its stern."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, y - b * s

    out = [
        oval(x, y + s * 0.05, s * 0.8, s * 0.07, light(tones.water[0], 0.4), 0.6),
        shape("M" + "L".join(f"{a:.0f} {b:.0f}" for a, b in (p(-0.6, 0.12), p(0.5, 0.12), p(0.72, 0.22), p(0.6, -0.02), p(-0.55, -0.02))) + "Z", light(tones.pale, 0.4)),
        poly([p(-0.6, 0.12), p(0.5, 0.12), p(0.72, 0.22), p(0.66, 0.11), p(0.5, 0.05), p(-0.58, 0.05)], colour),
        poly([p(-0.6, 0.12), p(-0.62, 0.46), p(-0.48, 0.46), p(-0.34, 0.12)], dark(colour, 0.15)),
    ]
    for a, coat, skin in ((-0.18, "#e3a93c", "#a8714a"), (0.14, "#f0e4cc", "#f0c8a0")):
        out += [
            stroke([p(a, 0.16), p(a + 0.22, 0.26), p(a + 0.32, 0.12)], dark(tones.ink, 0.1), s * 0.07),
            poly([p(a - 0.1, 0.14), p(a - 0.12, 0.46), p(a + 0.04, 0.46), p(a + 0.08, 0.14)], coat),
            disc(*p(a - 0.03, 0.56), s * 0.085, skin),
            poly([p(a - 0.12, 0.56), p(a - 0.1, 0.66), p(a + 0.04, 0.65), p(a + 0.05, 0.59)], tones.ink),
        ]
    return group(*out)


def kite(x: float, y: float, size: float, first: str, second: str, hand: Point) -> str:
    """Fly a diamond kite on a long bowed line from a hand."""
    mid = ((x + hand[0]) / 2 + size * 0.6, (y + hand[1]) / 2 + size * 1.4)
    tail = [(x - size * 0.2 + size * 0.22 * sin(i * 1.1), y + size * (1.2 + i * 0.2)) for i in range(8)]
    return group(
        stroke([(x, y + size * 0.2), mid, hand], "#fff8e4", 1.6, smooth=True, opacity=0.8),
        stroke(tail, second, size * 0.05, smooth=True),
        poly([(x, y - size), (x + size * 0.62, y), (x - size * 0.1, y + size * 1.2), (x - size * 0.62, y - size * 0.1)], first),
        poly([(x, y - size), (x + size * 0.62, y), (x - size * 0.1, y + size * 1.2)], second),
    )  # fmt: skip


def lift(tones: Tones, low: Point, high: Point, pylons: int, seats: int, ink: str, riders: str = "") -> str:
    """String a ski lift up a slope: pylons that shrink with distance, a cable and its seats."""
    rng = random.Random(seats)
    out, cable = [], []
    for i in range(pylons):
        t = i / (pylons - 1)
        k = 1 - 0.72 * t
        x, y = low[0] + (high[0] - low[0]) * t, low[1] + (high[1] - low[1]) * t
        h = 150 * k
        cable.append((x, y - h))
        out.append(strokes([segment((x, y), (x, y - h)), segment((x - 26 * k, y - h), (x + 26 * k, y - h))], ink, 8 * k + 1))
    for side in (-22, 22):
        line = [(x + side * (1 - 0.72 * i / (pylons - 1)), y) for i, (x, y) in enumerate(cable)]
        out.append(stroke(line, ink, 1.8))
        for j in range(seats):
            t = (j + 0.5) / seats
            k = 1 - 0.72 * t
            x = low[0] + (high[0] - low[0]) * t + side * k
            y = low[1] + (high[1] - low[1]) * t - 150 * k
            out.append(strokes([segment((x, y), (x, y + 52 * k)), segment((x - 13 * k, y + 52 * k), (x + 13 * k, y + 52 * k))], ink, 3.4 * k + 0.6))
            if riders and side > 0 and rng.random() < 0.8:
                out.append(oval(x, y + 38 * k, 9 * k, 14 * k, riders) + disc(x, y + 20 * k, 7 * k, light(riders, 0.5)))
    return group(*out)


def burst(x: float, y: float, r: float, colour: str, rays: int = 16, opacity: float = 0.5) -> str:
    """Let a lamp burst in fine rays."""
    lines = [segment((x + r * 0.25 * cos(2 * pi * i / rays), y + r * 0.25 * sin(2 * pi * i / rays)), (x + r * (1 if i % 2 else 0.6) * cos(2 * pi * i / rays), y + r * (1 if i % 2 else 0.6) * sin(2 * pi * i / rays))) for i in range(rays)]
    return strokes(lines, colour, r * 0.04, opacity)
