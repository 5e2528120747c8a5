"""Masonry: walls of single stones, round towers under slate cones, steep roofs and round arches."""

from __future__ import annotations

import random
from math import asin, cos, sin

from artwork.parts.towns import arch
from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
    disc,
    down,
    fade,
    fade_across,
    group,
    outline,
    poly,
    polys,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def limestone(tones: Tones, share: float, warm: float = 0.25) -> str:
    """Return the tone of pale stone, from full shade (0) to full sun (1)."""
    lit = mix(tones.pale, tones.glow, warm)
    return mix(mix(lit, tones.shade, 0.62), light(lit, 0.25), share)


def bounds(points: list[Point]) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of some points."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def stones(area: tuple[float, float, float, float], ink: str, seed: int, size: float, share: float = 0.3) -> str:
    """Scatter single lighter and darker stones over an area, in courses."""
    rng = random.Random(seed)
    left, top, right, bottom = area
    pale, dim = [], []
    y = top
    while y < bottom:
        x = left - size * rng.random()
        while x < right:
            w = size * rng.uniform(0.8, 1.7)
            if rng.random() < share:
                (pale if rng.random() < 0.5 else dim).append(box(x + 1, y + 1, w - 2, size * 0.52 - 2))
            x += w
        y += size * 0.52
    return polys(pale, light(ink, 0.3), 0.5) + polys(dim, dark(ink, 0.22), 0.5)


def walling(tones: Tones, points: list[Point], ink: str, seed: int, size: float = 24, shade: float = 0.6) -> str:
    """Build a wall inside a polygon, darker towards its foot and away from the sun."""
    data, s = outline(points), tones.side
    return group(
        shape(data, down(light(ink, 0.08), dark(ink, 0.1))),
        clip(data, stones(bounds(points), ink, seed, size)),
        speckle(data, dark(ink, 0.5), fade_across("#000", *((shade, 0.05) if s > 0 else (0.05, shade))), 0.42),
        speckle(data, dark(ink, 0.5), Gradient(((0.55, "#000", 0), (1, "#000", 0.7))), 0.38),
    )


def cone(tones: Tones, x: float, y: float, half: float, rise: float, ink: str) -> str:
    """Set a slate cone with a flared eave and a finial on a round tower."""
    s, bow = tones.side, half * 0.16
    body = f"M{x - half:.1f} {y:.1f}Q{x - half * 0.72:.1f} {y - rise * 0.2:.1f} {x:.1f} {y - rise:.1f}Q{x + half * 0.72:.1f} {y - rise * 0.2:.1f} {x + half:.1f} {y:.1f}Q{x:.1f} {y - bow * 2:.1f} {x - half:.1f} {y:.1f}Z"
    dim = [(x, y - rise), (x - s * half * 1.1, y + 4), (x - s * half * 0.2, y + 4)]
    lit = [(x, y - rise), (x + s * half * 0.38, y + 4), (x + s * half * 0.74, y + 4)]
    rows = []
    for i in range(1, 13):
        level = y - rise * (1 - (1 - i / 13) ** 0.9)
        w = half * (1 - i / 13) * 1.1
        rows.append(f"M{x - w:.1f} {level:.1f}q{w:.1f} {-bow * (1 - i / 13) * 2:.1f} {2 * w:.1f} 0")
    return group(
        shape(f"M{x - half * 0.96:.1f} {y - 1:.1f}Q{x:.1f} {y - bow * 2.2:.1f} {x + half * 0.96:.1f} {y - 1:.1f}Q{x:.1f} {y + bow * 0.7:.1f} {x - half * 0.96:.1f} {y - 1:.1f}Z", dark(ink, 0.55)), shape(body, ink),
        clip(body, poly(dim, dark(ink, 0.4)), poly(lit, light(ink, 0.22)), strokes(rows, dark(ink, 0.45), 1.3, 0.5)),
        speckle(body, dark(ink, 0.6), fade_across("#000", *((0.7, 0.0) if s > 0 else (0.0, 0.7))), 0.4),
        stroke([(x, y - rise + 4), (x, y - rise - half * 0.34)], dark(ink, 0.4), max(1.6, half * 0.035)),
        disc(x, y - rise - half * 0.2, max(2.4, half * 0.06), light(ink, 0.35)),
    )


def turning(tones: Tones, ink: str) -> Gradient:
    """Grade a cylinder: bright a little inside its sunny edge, dark at the other."""
    stops = [(0.0, dark(ink, 0.42), 1.0), (0.3, dark(ink, 0.2), 1.0), (0.74, light(ink, 0.3), 1.0), (1.0, ink, 1.0)]
    if tones.side < 0:
        stops = [(1 - k, colour, o) for k, colour, o in stops[::-1]]
    return Gradient(tuple(stops), (0, 0), (1, 0))


def round_tower(
    tones: Tones, x: float, foot: float, width: float, height: float, ink: str, seed: int,
    *, corbels: bool = True, slits: tuple[tuple[float, float], ...] = (), bulge: float = 0.05,
) -> str:  # fmt: skip
    """Raise a round tower of single stones that spreads a little at its foot; slits are (across, up)."""
    rng = random.Random(seed)
    r, top = width / 2, foot - height
    data = outline([(x - r, top), (x + r, top), (x + r, foot - height * 0.2), (x + r * (1 + bulge), foot), (x - r * (1 + bulge), foot), (x - r, foot - height * 0.2)])
    pale, dim = [], []
    size = max(9, width * 0.13)
    for row in range(int(height / (size * 0.55)) + 1):
        y, turn = top + row * size * 0.55, -1.5 + rng.random() * 0.3
        while turn < 1.4:
            step = size / r * rng.uniform(0.8, 1.6)
            if rng.random() < 0.26:
                a, b = x + r * sin(turn + 0.03), x + r * sin(min(1.5, turn + step - 0.03))
                lift = r * 0.1 * (0.5 - (y - top) / height)
                drop = [lift * (1 - cos(turn)), lift * (1 - cos(min(1.5, turn + step)))]
                (pale if rng.random() < 0.5 else dim).append([(a, y + drop[0]), (b, y + drop[1]), (b, y + drop[1] + size * 0.45), (a, y + drop[0] + size * 0.45)])
            turn += step
    s = tones.side
    parts = [shape(data, turning(tones, ink)), clip(data, polys(pale, light(ink, 0.35), 0.45), polys(dim, dark(ink, 0.3), 0.45))]
    for across, up in slits:
        w = width * 0.07 * cos(asin(min(0.9, abs(across))))
        px, py = x + r * across, foot - height * up
        parts += [polys([box(px - w, py - width * 0.02, 2 * w, width * 0.36)], light(ink, 0.2), 0.7), polys([box(px - w * 0.45, py, w * 0.9, width * 0.3)], dark(tones.shade, 0.35))]
    parts.append(speckle(data, dark(ink, 0.55), fade_across("#000", *((0.8, 0.0) if s > 0 else (0.0, 0.8))), 0.42))
    if corbels:
        parts.append(corbel_ring(tones, x, top, r, ink))
    return group(*parts)


def corbel_ring(tones: Tones, x: float, top: float, r: float, ink: str) -> str:
    """Ring the head of a round tower with a parapet on corbels."""
    high = r * 0.34
    band = outline([(x - r * 1.09, top - high * 0.3), (x + r * 1.09, top - high * 0.3), (x + r * 1.09, top + high * 0.5), (x - r * 1.09, top + high * 0.5)])
    teeth, gaps = [], ""
    for i in range(11):
        a, b = -1.45 + 2.9 * i / 11, -1.45 + 2.9 * (i + 0.55) / 11
        px, qx = x + r * 1.07 * sin(a), x + r * 1.07 * sin(b)
        teeth.append([(px, top + high * 0.45), (qx, top + high * 0.45), (qx, top + high * 0.95), ((px + qx) / 2, top + high * 1.1), (px, top + high * 0.95)])
        gaps += f"M{px:.1f} {top + high * 0.52:.1f}H{qx:.1f}"
    return shape(band, turning(tones, light(ink, 0.1))) + polys(teeth, dark(ink, 0.14)) + strokes([gaps], dark(ink, 0.5), 1.4, 0.6)


def slate_roof(tones: Tones, points: list[Point], ink: str, courses: int = 12) -> str:
    """Lay a plain roof inside a polygon, with its courses and a pale ridge along its upper edge."""
    data, (left, top, right, bottom) = outline(points), bounds(points)
    lines = [f"M{left:.0f} {top + (bottom - top) * i / courses:.1f}H{right:.0f}" for i in range(1, courses)]
    return group(
        shape(data, down(light(ink, 0.16), ink)), clip(data, strokes(lines, dark(ink, 0.4), 1.4, 0.5)),
        speckle(data, dark(ink, 0.55), fade("#000", 0.0, 0.65), 0.42),
    )  # fmt: skip


def round_windows(spots: list[tuple[float, float, float, float]], frame: str, pane: str, edge: float = 0.22) -> str:
    """Pierce round-headed windows of (x, foot, width, height) within pale arches."""
    frames = "".join(arch(x - w * (0.5 + edge), foot, w * (1 + 2 * edge), h + w * edge) for x, foot, w, h in spots)
    panes = "".join(arch(x - w / 2, foot, w, h) for x, foot, w, h in spots)
    inner = "".join(arch(x - w * 0.5, foot, w * 0.28, h - w * 0.12) for x, foot, w, h in spots)
    return shape(frames, frame) + shape(panes, pane) + shape(inner, dark(pane, 0.35), 0.6)
