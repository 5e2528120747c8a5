"""Inside a train: the wide window, seats, a traveller who dreams out of it, and luggage."""

from __future__ import annotations

from artwork.svg import (
    Gradient,
    Point,
    across,
    box,
    curve,
    discs,
    down,
    fade,
    fade_across,
    group,
    num,
    oval,
    pair,
    poly,
    polys,
    rect,
    segment,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def rounded(x: float, y: float, width: float, height: float, r: float) -> str:
    """Write a rectangle with round corners as a path."""
    arc = f"a{num(r)} {num(r)} 0 0 1 "
    return f"M{pair((x + r, y))}h{num(width - 2 * r)}{arc}{num(r)} {num(r)}v{num(height - 2 * r)}{arc}{num(-r)} {num(r)}h{num(2 * r - width)}{arc}{num(-r)} {num(-r)}v{num(2 * r - height)}{arc}{num(r)} {num(-r)}Z"


def suitcase(tones: Tones, x: float, foot: float, size: float, ink: str) -> str:
    """Roll a suitcase on its wheels, its handle drawn out."""
    return (
        strokes([segment((x - size * 0.2, foot - size), (x - size * 0.34, foot - size * 1.55)), segment((x + size * 0.2, foot - size), (x - size * 0.02, foot - size * 1.55)), segment((x - size * 0.36, foot - size * 1.55), (x, foot - size * 1.55))], tones.ink, size * 0.06)
        + rect(x - size * 0.36, foot - size * 1.02, size * 0.72, size * 0.94, down(light(ink, 0.1), dark(ink, 0.2)), r=size * 0.1) + discs([(x - size * 0.24, foot - size * 0.05, size * 0.08), (x + size * 0.24, foot - size * 0.05, size * 0.08)], tones.ink)
    )  # fmt: skip


def valise(tones: Tones, x: float, foot: float, width: float, height: float, ink: str) -> str:
    """Stand an old suitcase with straps, corners and a handle."""
    w, h, s = width, height, tones.side
    leather = mix(tones.roof, "#5a3524", 0.6)
    body = rounded(x, foot - h, w, h, w * 0.07)
    grade = across(*((dark(ink, 0.32), ink, light(ink, 0.12)) if s > 0 else (light(ink, 0.12), ink, dark(ink, 0.32))))
    corners = [[(cx, cy), (cx + kx * w * 0.14, cy), (cx, cy + ky * w * 0.14)] for cx, kx in ((x + 3, 1), (x + w - 3, -1)) for cy, ky in ((foot - h + 3, 1), (foot - 3, -1))]
    handle = curve([(x + w * 0.38, foot - h), (x + w * 0.4, foot - h - w * 0.1), (x + w * 0.6, foot - h - w * 0.1), (x + w * 0.62, foot - h)])
    return group(
        strokes([handle], leather, w * 0.045), shape(body, grade), rect(x, foot - h * 0.9, w, 4, light(ink, 0.3)), rect(x, foot - h * 0.88, w, 5, dark(ink, 0.4), 0.6), polys(corners, leather),
        polys([box(x + w * k, foot - h, w * 0.07, h) for k in (0.2, 0.73)], leather), polys([box(x + w * k - w * 0.015, foot - h * 0.62, w * 0.1, h * 0.075) for k in (0.2, 0.73)], "#e3ad3f"), speckle(body, dark(ink, 0.6), fade_across("#000", *((0.8, 0) if s > 0 else (0, 0.8))), 0.45),
    )  # fmt: skip


def window(tones: Tones, x: float, y: float, width: float, height: float, r: float) -> str:
    """Frame a carriage window: moulded surround, black rubber and gleams on the pane."""
    def ring(a: float, b: float) -> str:
        outer, inner = rounded(x - a, y - a, width + 2 * a, height + 2 * a, r + a), rounded(x - b, y - b, width + 2 * b, height + 2 * b, r + b)
        return outer + inner
    pane = light(tones.pale, 0.2)
    rule = ' fill-rule="evenodd"'
    gleam = [[(x + width * a, y), (x + width * (a + b), y), (x + width * (a + b - 0.3), y + height), (x + width * (a - 0.3), y + height)] for a, b in ((0.44, 0.05), (0.52, 0.14), (0.97, 0.03))]
    return group(
        polys(gleam, "#ffffff", 0.07), shape(ring(40, 14), down(light(pane, 0.1), mix(pane, tones.shade, 0.35)), extra=rule), shape(ring(14, 0), tones.ink, extra=rule), shape(ring(42, 38), mix(pane, tones.shade, 0.6), 0.6, rule),
    )  # fmt: skip


def seat(tones: Tones, x: float, foot: float, size: float, way: int, cloth: str) -> str:
    """Set a carriage seat seen from the side; x is its back, way where it looks."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    back = curve([p(0.0, 0.34), p(-0.06, 0.8), p(-0.08, 1.2), p(0.0, 1.34), p(0.14, 1.32), p(0.18, 1.16), p(0.17, 0.8), p(0.3, 0.4), p(0.2, 0.3)], closed=True)
    cushion = curve([p(0.04, 0.42), p(0.3, 0.46), p(0.76, 0.46), p(0.86, 0.4), p(0.84, 0.31), p(0.7, 0.28), p(0.1, 0.28), p(0.02, 0.32)], closed=True)
    rest = curve([p(0.02, 1.32), p(0.13, 1.31), p(0.175, 1.16), p(0.16, 1.04), p(0.02, 1.06), p(-0.03, 1.2)], closed=True)
    lit = tones.side * way > 0
    seams = [curve([p(0.03, b), p(0.1, b + 0.01), p(0.16, b)]) for b in (0.62, 0.76, 0.9)]
    face = down(light(cloth, 0.16 if lit else 0.04), dark(cloth, 0.18))
    edge = curve([p(0.165, 1.2), p(0.175, 1.0), p(0.165, 0.8), p(0.23, 0.5)])
    return group(
        poly([p(0.1, 0.3), p(0.7, 0.3), p(0.6, 0.04), p(0.2, 0.04)], dark(cloth, 0.55)), rect(min(p(0.1, 0)[0], p(0.72, 0)[0]), foot - s * 0.05, s * 0.62, s * 0.05, tones.ink),
        shape(back, face), shape(rest, light(tones.pale, 0.15)), strokes(seams, dark(cloth, 0.35), s * 0.008), shape(cushion, face), speckle(back + cushion, dark(cloth, 0.6), fade("#000", 0.05, 0.6), 0.45),
        strokes([edge], mix(cloth, tones.glow, 0.55), s * 0.012, 0.9 if lit else 0.2), stroke([p(0.06, 0.445), p(0.3, 0.468), p(0.76, 0.468)], mix(cloth, tones.glow, 0.45), s * 0.01, smooth=True, opacity=0.8),
        rect(min(p(0.06, 0)[0], p(0.46, 0)[0]), foot - s * 0.66, s * 0.4, s * 0.055, dark(cloth, 0.5), r=s * 0.027),
    )  # fmt: skip


def dreamer(tones: Tones, x: float, y: float, size: float, coat: str, scarf: str, skin: str, hair: str) -> str:
    """Seat a traveller in profile, looking right, chin on hand; (x, y) is where the hip rests."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + a * s, y - b * s

    def blob(points: list[tuple[float, float]], paint: str | Gradient) -> str:
        return shape(curve([p(a, b) for a, b in points], closed=True), paint)

    trousers = mix(tones.ink, "#3b5a7c", 0.35)
    face = [(0.02, 0.98), (0.12, 0.985), (0.155, 0.92), (0.16, 0.87), (0.19, 0.825), (0.158, 0.81), (0.16, 0.775), (0.14, 0.735), (0.08, 0.73), (0.05, 0.68), (-0.04, 0.68), (-0.05, 0.85)]
    locks = [(0.13, 0.955), (0.1, 1.02), (0.0, 1.035), (-0.1, 0.99), (-0.13, 0.88), (-0.1, 0.77), (-0.03, 0.745), (0.0, 0.8), (0.03, 0.87), (0.09, 0.9)]
    torso = [(-0.16, 0.0), (-0.19, 0.25), (-0.15, 0.5), (-0.06, 0.64), (0.06, 0.66), (0.14, 0.56), (0.17, 0.35), (0.15, 0.12), (0.16, -0.04), (0.0, -0.08)]
    light_edge = [(0.06, 0.655), (0.14, 0.56), (0.17, 0.35), (0.155, 0.12), (0.16, -0.03), (0.12, 0.1), (0.125, 0.34), (0.1, 0.52)]
    return group(
        stroke([p(0.0, 0.02), p(0.62, 0.02), p(0.66, -0.62)], dark(trousers, 0.3), s * 0.15), blob([(0.58, -0.6), (0.74, -0.6), (0.86, -0.68), (0.86, -0.72), (0.58, -0.72)], tones.ink),
        stroke([p(0.0, -0.01), p(0.54, 0.02), p(0.5, -0.62)], trousers, s * 0.165), stroke([p(0.1, 0.07), p(0.52, 0.09)], mix(trousers, tones.glow, 0.3), s * 0.014), blob([(0.42, -0.6), (0.6, -0.6), (0.72, -0.68), (0.72, -0.73), (0.42, -0.73)], dark(tones.roof, 0.2)),
        blob(torso, coat), blob([(-0.16, 0.0), (-0.19, 0.25), (-0.15, 0.5), (-0.06, 0.64), (-0.02, 0.5), (-0.06, 0.2), (-0.04, -0.06)], dark(coat, 0.34)), blob(light_edge, mix(coat, tones.glow, 0.42)),
        blob(face, skin), blob([(0.0, 0.8), (0.05, 0.76), (0.09, 0.73), (0.05, 0.68), (-0.04, 0.68), (-0.05, 0.8)], dark(skin, 0.25)), blob(locks, hair), blob([(0.11, 0.96), (0.08, 1.015), (0.0, 1.025), (0.02, 0.985), (0.08, 0.96)], light(hair, 0.25)), blob([(-0.07, 1.0), (-0.13, 1.03), (-0.19, 0.99), (-0.18, 0.93), (-0.11, 0.92)], dark(hair, 0.15)),
        stroke([p(0.115, 0.865), p(0.14, 0.87)], tones.ink, s * 0.012),
        blob([(-0.1, 0.7), (0.02, 0.72), (0.1, 0.69), (0.12, 0.62), (0.04, 0.58), (-0.1, 0.6), (-0.13, 0.65)], scarf), blob([(-0.1, 0.62), (-0.02, 0.6), (-0.05, 0.4), (-0.13, 0.34), (-0.16, 0.4)], dark(scarf, 0.18)),
        stroke([p(-0.01, 0.52), p(0.13, 0.24), p(0.48, 0.215)], dark(coat, 0.12), s * 0.125), stroke([p(0.48, 0.215), p(0.31, 0.52), p(0.215, 0.64)], coat, s * 0.1), stroke([p(0.51, 0.24), p(0.355, 0.52), p(0.265, 0.64)], mix(coat, tones.glow, 0.42), s * 0.018),
        blob([(0.2, 0.62), (0.26, 0.655), (0.25, 0.71), (0.19, 0.755), (0.14, 0.75), (0.12, 0.72), (0.16, 0.68)], skin), strokes([curve([p(0.15, 0.735), p(0.19, 0.715), p(0.215, 0.69)])], dark(skin, 0.3), s * 0.008),
    )  # fmt: skip


def side_table(tones: Tones, left: float, right: float, top: float, ink: str) -> str:
    """Fold out the small table under the window with a paper cup."""
    cx = right - 70
    return group(
        poly([(left + 60, top + 14), (right - 60, top + 14), ((left + right) / 2 + 30, top + 150), ((left + right) / 2 - 30, top + 150)], dark(ink, 0.45)), rect(left, top, right - left, 24, down(light(ink, 0.35), ink), r=12), rect(left + 8, top + 2, right - left - 16, 5, light(ink, 0.7), r=2),
        oval(cx, top + 1, 44, 6, tones.ink, 0.3), poly([(cx - 30, top - 92), (cx + 30, top - 92), (cx + 22, top), (cx - 22, top)], across(mix(tones.pale, tones.shade, 0.4), light(tones.pale, 0.4))), poly([(cx - 28, top - 68), (cx + 28, top - 68), (cx + 24, top - 24), (cx - 24, top - 24)], tones.accent), oval(cx, top - 92, 31, 6, tones.roof),
    )  # fmt: skip
