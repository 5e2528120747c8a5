"""Animals of water and stone: heron, ducks, kingfisher, dragonfly and lizard."""

from __future__ import annotations

from math import cos, sin

from artwork.svg import (
    Point,
    curve,
    disc,
    group,
    oval,
    poly,
    polys,
    segment,
    shape,
    stroke,
    strokes,
)
from artwork.tones import Tones, dark, light, mix


def heron(tones: Tones, x: float, foot: float, height: float, way: int = 1) -> str:
    """Stand a grey heron in shallow water."""
    h = height

    def p(a: float, b: float) -> Point:
        return x + way * a * h, foot - b * h

    grey, white = mix(tones.pale, "#5f7f92", 0.62), light(tones.pale, 0.5)
    body = [(-0.3, 0.36), (-0.2, 0.5), (-0.04, 0.62), (0.09, 0.66), (0.15, 0.58), (0.11, 0.47),
            (-0.02, 0.41), (-0.16, 0.38)]  # fmt: skip
    wing = [(-0.32, 0.345), (-0.2, 0.47), (-0.05, 0.565), (0.05, 0.56), (0.02, 0.49), (-0.12, 0.42)]
    neck = [(0.09, 0.58), (0.165, 0.69), (0.1, 0.79), (0.085, 0.88), (0.13, 0.945)]
    legs = [segment(p(-0.02, 0.42), p(0.01, 0.22)), segment(p(0.01, 0.22), p(-0.02, 0)),
            segment(p(0.04, 0.43), p(0.06, 0.22)), segment(p(0.06, 0.22), p(0.06, 0))]  # fmt: skip
    return group(
        strokes(legs, dark("#b08d4a", 0.25), h * 0.013),
        shape(curve([p(*q) for q in body], closed=True), grey),
        stroke([p(*q) for q in neck], white, h * 0.058, smooth=True),
        stroke([p(a - 0.018, b) for a, b in neck[1:]], grey, h * 0.022, smooth=True),
        shape(curve([p(*q) for q in wing], closed=True), dark(grey, 0.35)),
        polys([[p(-0.32, 0.345), p(-0.1, 0.44), p(-0.14, 0.385)]], tones.ink),
        polys([[p(a, 0.5), p(a + 0.03, 0.5), p(a + 0.05, 0.4 - a * 0.4)] for a in (0.06, 0.09)], white),
        oval(*p(0.15, 0.952), h * 0.05, h * 0.031, white),
        poly([p(0.17, 0.98), p(0.1, 0.978), p(-0.07, 0.915), p(0.1, 0.953)], tones.ink),
        poly([p(0.18, 0.97), p(0.42, 0.925), p(0.185, 0.93)], "#e8a43a"),
        disc(*p(0.172, 0.957), h * 0.008, tones.ink),
    )


def duck(tones: Tones, x: float, y: float, size: float, way: int = 1, hen: bool = False) -> str:
    """Float a mallard; a hen is brown, a drake has a green head."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, y - b * s

    body = [(-0.58, 0.3), (-0.36, 0.25), (0, 0.33), (0.3, 0.28), (0.42, 0.12), (0.32, -0.03),
            (-0.3, -0.04), (-0.47, 0.08)]  # fmt: skip
    wing = [(-0.5, 0.24), (-0.2, 0.3), (0.14, 0.27), (0.16, 0.14), (-0.1, 0.08)]
    down, head = ("#8d6742", "#7a5636") if hen else (mix(tones.pale, "#8b97a0", 0.4), "#1f6a4c")
    return group(
        stroke([p(0.28, 0.15), p(0.34, 0.38), p(0.37, 0.52)], head, s * 0.16, smooth=True),
        shape(curve([p(*q) for q in body], closed=True), down),
        poly([p(0.18, 0.3), p(0.33, 0.28), p(0.42, 0.12), p(0.32, -0.03), p(0.14, -0.03)], "#6d4530"),
        shape(curve([p(*q) for q in wing], closed=True), dark(down, 0.3)),
        polys([[p(-0.22, 0.16), p(-0.04, 0.2), p(-0.02, 0.13), p(-0.18, 0.11)]], "#3f6fb0"),
        "" if hen else strokes([segment(p(0.26, 0.34), p(0.41, 0.31))], "#f7f1e2", s * 0.045),
        oval(*p(0.4, 0.56), s * 0.15, s * 0.125, head),
        oval(*p(0.4, 0.6), s * 0.1, s * 0.06, light(head, 0.22), 0.8),
        poly([p(0.5, 0.6), p(0.7, 0.53), p(0.68, 0.49), p(0.51, 0.49)], "#eab23c"),
        disc(*p(0.46, 0.6), s * 0.02, tones.ink),
    )


def kingfisher(tones: Tones, x: float, foot: float, size: float, way: int = 1) -> str:
    """Perch a kingfisher, blue and orange."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    belly = [(-0.12, 0.02), (0.1, 0.06), (0.26, 0.32), (0.2, 0.6), (0, 0.6), (-0.16, 0.3)]
    back = [(-0.34, -0.3), (-0.26, 0.12), (-0.18, 0.42), (0, 0.66), (0.1, 0.5), (0.02, 0.18), (-0.14, -0.04)]
    return group(
        shape(curve([p(*q) for q in belly], closed=True), "#e8813a"),
        shape(curve([p(*q) for q in back], closed=True), "#1f7fa6"),
        polys([[p(-0.3, -0.22), p(-0.12, 0.3), p(-0.04, 0.5), p(-0.14, 0.1)]], "#5fc4d6"),
        oval(*p(0.12, 0.74), s * 0.21, s * 0.18, "#1f7fa6"),
        oval(*p(0.1, 0.82), s * 0.15, s * 0.07, "#5fc4d6", 0.8),
        poly([p(0.26, 0.8), p(0.78, 0.73), p(0.28, 0.68)], tones.ink),
        poly([p(0.06, 0.7), p(0.3, 0.72), p(0.2, 0.64)], "#e8813a"),
        poly([p(0.0, 0.66), p(0.18, 0.62), p(0.16, 0.54), p(0.0, 0.58)], "#fbf4e2"),
        disc(*p(0.2, 0.78), s * 0.03, tones.ink),
        strokes([segment(p(0.02, 0.06), p(0.03, -0.03)), segment(p(0.09, 0.07), p(0.1, -0.03))], "#c8502d", s * 0.035),
    )


def dragonfly(x: float, y: float, size: float, turn: float, body: str, wing: str) -> str:
    """Hang a dragonfly in the air, its body turned by an angle in degrees."""
    s = size
    wings = [[(0, 0), (0.22, way * 0.18), (0.16 + lean, way * 0.62), (lean - 0.02, way * 0.68), (-0.06, way * 0.3)]
             for way in (-1, 1) for lean in (0.12, -0.16)]  # fmt: skip
    return group(
        *(shape(curve([(a * s, b * s) for a, b in w], closed=True), wing, 0.75) for w in wings),
        strokes([segment((0, 0), (s * 0.22, way * s * 0.6)) for way in (-1, 1)], body, s * 0.012),
        stroke([(-s * 0.85, 0), (s * 0.05, 0)], body, s * 0.05),
        oval(s * 0.06, 0, s * 0.14, s * 0.07, body),
        disc(s * 0.22, 0, s * 0.065, light(body, 0.3)),
        polys([[(-s * k, -s * 0.025), (-s * k + s * 0.03, -s * 0.025), (-s * k + s * 0.03, s * 0.025), (-s * k, s * 0.025)]
               for k in (0.25, 0.4, 0.55, 0.7)], light(body, 0.4)),
        transform=f"translate({x:.0f} {y:.0f}) rotate({turn:.0f})",
    )  # fmt: skip


def lizard(x: float, y: float, size: float, ink: str, shine: str, turn: float = 0) -> str:
    """Rest a wall lizard, seen from above, on a warm stone."""
    s = size
    spine = [(0.5, -0.02), (0.4, 0), (0.28, 0.02), (0.1, 0.0), (-0.08, -0.05), (-0.25, -0.03), (-0.45, 0.06), (-0.7, 0.05), (-0.95, -0.1)]
    wide = (0.015, 0.055, 0.045, 0.075, 0.07, 0.045, 0.028, 0.016, 0.004)
    top = [(a * s, (b - w) * s) for (a, b), w in zip(spine, wide, strict=True)]
    low = [(a * s, (b + w) * s) for (a, b), w in zip(spine, wide, strict=True)]
    legs = []
    for a, way, lean in ((0.22, -1, 0.08), (0.22, 1, 0.1), (-0.12, -1, -0.12), (-0.12, 1, -0.1)):
        knee, hand = (a + lean * 1.4, way * 0.15), (a + lean * 0.3, way * 0.22)
        legs.append("M" + " L".join(f"{u * s:.0f} {v * s:.0f}" for u, v in ((a, way * 0.03), knee, hand)))
        legs += [segment((hand[0] * s, hand[1] * s), ((hand[0] + 0.07 * cos(k)) * s, (hand[1] + 0.07 * sin(k) * 0.8 + way * 0.02) * s)) for k in (-0.5, 0.1, 0.7)]
    spots = [(a * s, b * s) for a, b in spine[2:7]]
    return group(
        strokes(legs, ink, s * 0.03),
        shape(curve([*top, *low[::-1]], closed=True), ink),
        stroke(spots, shine, s * 0.025, smooth=True),
        stroke([(a, b - s * 0.035) for a, b in spots], light(shine, 0.3), s * 0.008, smooth=True),
        disc(s * 0.43, -s * 0.035, s * 0.012, light(shine, 0.6)),
        transform=f"translate({x:.0f} {y:.0f}) rotate({turn:.0f})",
    )
