"""The Portuguese cemetery in the plain of the Lys: an iron gate between piers, a white chapel across the road."""

from __future__ import annotations

from artwork.svg import (
    Point,
    across,
    box,
    clip,
    disc,
    down,
    fade,
    outline,
    poly,
    polys,
    rect,
    segment,
    shape,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def iron_gate(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Hang two leaves of wrought iron, higher towards their posts, between square piers of pale stone."""
    s, w = tones.side, width / 2
    ink = mix(tones.steel, tones.mist, 0.12)
    lines, knobs, scrolls = [], [], []
    for k in (-1, 1):
        for i in range(10):
            u = (i + 0.5) / 10
            top = height * (0.62 + 0.2 * u * u)
            px = x + k * w * u
            lines.append(segment((px, foot - height * 0.05), (px, foot - top)))
            knobs.append([(px - 3.4, foot - top), (px, foot - top - 13), (px + 3.4, foot - top)])
        for a, b in ((0.06, 0.06), (0.3, 0.3), (0.54, 0.74)):
            lines.append(f"M{x + k * 2:.1f} {foot - height * a:.1f}Q{x + k * w * 0.55:.1f} {foot - height * a:.1f} {x + k * w:.1f} {foot - height * b:.1f}")
        scrolls += [f"M{x + k * w * u:.1f} {foot - height * 0.3:.1f}a{w * 0.09:.1f} {w * 0.09:.1f} 0 1 1 0.1 0" for u in (0.2, 0.4, 0.6, 0.8)]
    stone, dim = mix(tones.pale, tones.glow, 0.2), mix(tones.pale, tones.shade, 0.5)
    piers = ""
    for k in (-1, 1):
        cx, p = x + k * (w + height * 0.11), height * 0.11
        face = across(*((dim, stone) if s > 0 else (stone, mix(stone, dim, 0.75))))
        body = box(cx - p, foot - height * 0.98, 2 * p, height * 0.98)
        piers += poly(body, face) + speckle(outline(body), dim, fade("#000", 0.05, 0.6), 0.4) + polys([box(cx - p, foot - height * q, 2 * p, 2) for q in (0.2, 0.4, 0.6, 0.8)], dim, 0.6)
        piers += rect(cx - p * 1.3, foot - height * 1.03, 2.6 * p, height * 0.06, light(stone, 0.4)) + rect(cx - p * 1.15, foot - height * 0.97, 2.3 * p, height * 0.015, dim) + rect(cx - p * 1.2, foot - height * 0.07, 2.4 * p, height * 0.07, mix(stone, dim, 0.4))
        piers += poly([(cx - p * 1.1, foot - height * 1.03), (cx, foot - height * 1.14), (cx + p * 1.1, foot - height * 1.03)], face) + disc(cx, foot - height * 1.16, p * 0.34, stone)
    return strokes(lines, ink, 3.4) + strokes(scrolls, ink, 2.4) + polys(knobs, ink) + piers


def low_wall(tones: Tones, left: float, right: float, foot: float, height: float) -> str:
    """Run a low wall of pale stone with its coping."""
    stone, dim = mix(tones.pale, tones.shade, 0.18), mix(tones.pale, tones.shade, 0.5)
    body = box(left, foot - height, right - left, height)
    bays = [box(left + i * 74, foot - height, 2, height) for i in range(1, int((right - left) / 74) + 1)]
    return poly(body, down(stone, mix(stone, dim, 0.5))) + polys(bays, dim, 0.5) + speckle(outline(body), dim, fade("#000", 0.1, 0.6), 0.4) + rect(left, foot - height * 1.14, right - left, height * 0.2, light(stone, 0.5)) + rect(left, foot - height * 0.96, right - left, height * 0.06, dim)


def chapel(tones: Tones, x: float, foot: float, width: float) -> str:
    """Build a small white chapel: a gabled front with its bell, a porch arch, a low tiled side."""
    s, w = tones.side, width / 2
    white, dim = mix("#fffdf6", tones.glow, 0.12), mix(mix("#fffdf6", tones.shade, 0.42), tones.mist, 0.25)
    wall, rise, eaves = w * 1.15, w * 0.95, w * 1.9
    tile = tones.hazed(mix(tones.brick, tones.roof, 0.35), 0.3)
    k = -s
    flank = [(x + k * w, foot), (x + k * w, foot - wall), (x + k * (w + eaves), foot - wall), (x + k * (w + eaves), foot)]
    roof = [(x, foot - wall - rise), (x + k * (w + eaves - w * 0.7), foot - wall - rise), (x + k * (w + eaves + 8), foot - wall + 6), (x + k * (w + 2), foot - wall + 6)]
    gable = [(x - w, foot), (x - w, foot - wall), (x - w * 0.3, foot - wall - rise * 0.78), (x - w * 0.3, foot - wall - rise * 1.5), (x, foot - wall - rise * 1.82), (x + w * 0.3, foot - wall - rise * 1.5), (x + w * 0.3, foot - wall - rise * 0.78), (x + w, foot - wall), (x + w, foot)]

    def arch(cx: float, base: float, half: float, spring: float) -> str:
        return f"M{cx - half:.1f} {base:.1f}v{-spring:.1f}a{half:.1f} {half:.1f} 0 0 1 {2 * half:.1f} 0v{spring:.1f}Z"

    door, bell = arch(x, foot, w * 0.26, w * 0.52), arch(x, foot - wall - rise * 1.02, w * 0.16, w * 0.22)
    windows = "".join(arch(x + k * (w + eaves * q), foot - wall * 0.3, w * 0.1, w * 0.3) for q in (0.22, 0.5, 0.78))
    edge: list[Point] = [(x - w - 5, foot - wall + 3), (x - w * 0.3 - 4, foot - wall - rise * 0.8), (x - w * 0.3 + 3, foot - wall - rise * 0.74), (x - w + 4, foot - wall + 9)]
    trim = [edge, [(2 * x - px, py) for px, py in edge], [(x - w * 0.38, foot - wall - rise * 1.47), (x, foot - wall - rise * 1.9), (x + w * 0.38, foot - wall - rise * 1.47), (x + w * 0.3, foot - wall - rise * 1.42), (x, foot - wall - rise * 1.76), (x - w * 0.3, foot - wall - rise * 1.42)]]
    top = foot - wall - rise * 1.85
    return (
        poly(flank, dim) + shape(windows, mix(dim, tones.shade, 0.5)) + poly(roof, tile) + speckle(outline(roof), dark(tile, 0.4), fade("#000", 0.1, 0.6), 0.4)
        + poly(gable, white) + speckle(outline(gable), dim, fade("#000", 0.0, 0.5), 0.35) + polys(trim, tile)
        + shape(door, mix(tones.shade, tones.steel, 0.5)) + clip(door, rect(x - s * w * 0.26 - w * 0.08, foot - w, w * 0.16, w, mix(dim, tones.shade, 0.2))) + shape(bell, mix(tones.mist, tones.sky[1], 0.3))
        + disc(x, foot - wall - rise * 1.12, w * 0.085, mix(tones.steel, "#8a6a3a", 0.5)) + disc(x, foot - wall - rise * 0.42, w * 0.13, mix(tones.shade, tones.mist, 0.2))
        + strokes([segment((x, top), (x, top - w * 0.42)), segment((x - w * 0.13, top - w * 0.28), (x + w * 0.13, top - w * 0.28))], tones.steel, w * 0.05)
    )  # fmt: skip
