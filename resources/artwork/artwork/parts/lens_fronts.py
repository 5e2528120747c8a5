"""Fronts of a rebuilt mining town: plain brick houses with a straight eave, and art deco fronts with a curved crown."""

from __future__ import annotations

from artwork.svg import (
    Point,
    box,
    down,
    fade_across,
    group,
    outline,
    poly,
    polys,
    rect,
    shape,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def panes(tones: Tones, x: float, top: float, width: float, height: float, columns: int, lit: int) -> str:
    """Set a row of upright windows under pale lintels, one of them lit."""
    step = width / columns
    frames = [box(x + step * (i + 0.2), top, step * 0.6, height) for i in range(columns)]
    bars = [box(x + step * (i + 0.5) - 1, top, 2, height) for i in range(columns)] + [box(x + step * (i + 0.2), top + height * 0.34, step * 0.6, 2) for i in range(columns)]
    lintels = [box(x + step * (i + 0.13), top - height * 0.13, step * 0.74, height * 0.13) for i in range(columns)] + [box(x + step * (i + 0.13), top + height, step * 0.74, height * 0.06) for i in range(columns)]
    glass = mix(tones.sky[1], tones.sky[3], 0.45)
    return polys(lintels, light(tones.pale, 0.3)) + polys(frames, glass) + polys([f for i, f in enumerate(frames) if i == lit], tones.window) + polys(bars, light(tones.pale, 0.3))


def shop(tones: Tones, x: float, foot: float, width: float, height: float, blind: str) -> str:
    """Open a shop at street level under a blind."""
    frame = dark(tones.roof, 0.35)
    fall = [(x + width * 0.06, foot - height * 0.84), (x + width * 0.94, foot - height * 0.84), (x + width * 0.99, foot - height * 0.62), (x + width * 0.01, foot - height * 0.62)]
    return rect(x + width * 0.06, foot - height * 0.84, width * 0.88, height * 0.84, frame) + rect(x + width * 0.12, foot - height * 0.66, width * 0.48, height * 0.5, tones.window) + rect(x + width * 0.68, foot - height * 0.66, width * 0.2, height * 0.66, mix(tones.window, tones.roof, 0.45)) + poly(fall, blind)


def shaded(tones: Tones, data: str, ink: str) -> str:
    """Stipple the side of a front that is turned from the sun."""
    return speckle(data, dark(ink, 0.6), fade_across("#000", *((0.7, 0.05) if tones.side > 0 else (0.05, 0.7))), 0.42)


def brick_front(tones: Tones, x: float, foot: float, width: float, height: float, lit: int = 1) -> str:
    """Build a plain brick house: straight eave, slate roof along the street, bands of pale stone."""
    wall, stone = tones.brick, light(tones.pale, 0.2)
    eave, floor = foot - height * 0.84, height * 0.22
    roof = [(x, eave), (x, foot - height), (x + width, foot - height), (x + width, eave)]
    body = outline(box(x, eave, width, foot - eave))
    slate = mix(tones.roof, tones.shade, 0.55)
    stack = rect(x + width * 0.7, foot - height * 1.08, width * 0.13, height * 0.1, dark(wall, 0.25)) + rect(x + width * 0.685, foot - height * 1.09, width * 0.16, height * 0.014, stone)
    courses = [box(x, eave + height * k, width, 3) for k in (0.27, 0.5)]
    dormer = rect(x + width * 0.36, foot - height * 0.965, width * 0.26, height * 0.11, stone) + rect(x + width * 0.4, foot - height * 0.945, width * 0.18, height * 0.09, mix(tones.sky[1], tones.sky[3], 0.45))
    return group(
        stack, poly(roof, down(light(slate, 0.14), slate)), dormer, shape(body, down(light(wall, 0.08), dark(wall, 0.16))), shaded(tones, body, wall), rect(x - 2, eave - 4, width + 4, height * 0.022, stone), polys(courses, stone, 0.85),
        panes(tones, x + width * 0.04, eave + height * 0.08, width * 0.92, height * 0.14, 3, lit), panes(tones, x + width * 0.04, eave + height * 0.08 + floor * 1.08, width * 0.92, height * 0.14, 3, (lit + 2) % 3), shop(tones, x, foot, width, height * 0.3, tones.accent),
    )  # fmt: skip


def deco_front(tones: Tones, x: float, foot: float, width: float, height: float, lit: int = 1) -> str:
    """Build an art deco front: a pale wall between brick piers, a tall bay window and one curved crown."""
    wall, brick = light(tones.pale, 0.15), mix(tones.brick, tones.pale, 0.08)
    eave = foot - height * 0.86
    crown = f"M{x:.1f} {foot:.1f}V{eave:.1f}H{x + width * 0.14:.1f}C{x + width * 0.24:.1f} {eave - height * 0.12:.1f} {x + width * 0.76:.1f} {eave - height * 0.12:.1f} {x + width * 0.86:.1f} {eave:.1f}H{x + width:.1f}V{foot:.1f}Z"

    def bar(a: float, b: float, c: float, d: float) -> list[Point]:
        return box(x + a * width, foot - b * height, c * width, d * height)

    piers = [bar(0.0, 0.85, 0.12, 0.85), bar(0.88, 0.85, 0.12, 0.85)]
    bay = [bar(0.25, 0.78, 0.5, 0.46)]
    fan = [f"M{x + width * 0.5:.1f} {eave + height * 0.035:.1f}L{x + width * a:.1f} {eave - height * b:.1f}" for a, b in ((0.3, 0.02), (0.38, 0.05), (0.46, 0.062), (0.54, 0.062), (0.62, 0.05), (0.7, 0.02))]
    teal = mix(tones.water[1], tones.deep, 0.4)
    return group(
        shape(crown, down(light(wall, 0.3), mix(wall, tones.shade, 0.2))), polys(piers, brick), strokes(fan, "#d9a43c", 3.2), polys(bay, teal),
        panes(tones, x + width * 0.26, foot - height * 0.745, width * 0.48, height * 0.15, 3, lit), panes(tones, x + width * 0.26, foot - height * 0.53, width * 0.48, height * 0.15, 3, (lit + 1) % 3),
        polys([bar(0.12, k, 0.76, 0.012) for k in (0.8, 0.33)], brick), rect(x - 2, eave - 3, width * 0.16, 7, light(wall, 0.4)), rect(x + width * 0.85, eave - 3, width * 0.15 + 2, 7, light(wall, 0.4)), shaded(tones, crown, wall), shop(tones, x, foot, width, height * 0.31, teal),
    )  # fmt: skip
