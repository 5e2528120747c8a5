"""Pit-head: lattice headframe, winding wheels, concrete tower and chimney."""

from __future__ import annotations

from itertools import pairwise
from math import cos, hypot, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    across,
    box,
    disc,
    fade,
    group,
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


def truss(a: Point, b: Point, wide_a: float, wide_b: float, bays: int, chord: float) -> dict[str, list[str]]:
    """Lay out a lattice beam between two points: its two chords and its bracing."""
    length = hypot(b[0] - a[0], b[1] - a[1])
    nx, ny = (b[1] - a[1]) / length, -(b[0] - a[0]) / length

    def at(t: float, way: int) -> Point:
        w = (wide_a + (wide_b - wide_a) * t) / 2 * way
        return a[0] + (b[0] - a[0]) * t + nx * w, a[1] + (b[1] - a[1]) * t + ny * w

    levels = [i / bays for i in range(bays + 1)]
    braces = []
    for t, u in pairwise(levels):
        braces += [segment(at(t, -1), at(u, 1)), segment(at(t, 1), at(u, -1)), segment(at(u, -1), at(u, 1))]
    return {
        "left": [segment(at(0, -1), at(1, -1))],
        "right": [segment(at(0, 1), at(1, 1))],
        "braces": [*braces, segment(at(0, -1), at(0, 1))],
    }


def wheel(x: float, y: float, r: float, ink: str, shine: str, side: int, spokes: int = 12) -> str:
    """Draw a winding wheel with spokes and a lit rim."""
    lines = [segment((x, y), (x + r * cos(2 * pi * i / spokes + 0.13), y + r * sin(2 * pi * i / spokes + 0.13))) for i in range(spokes)]
    rim = f"M{x - r:.1f} {y:.1f}a{r:.1f} {r:.1f} 0 1 1 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 1 {-2 * r:.1f} 0"
    q = r * 1.02
    a0, a1 = (-pi * 0.42, pi * 0.12) if side > 0 else (-pi * 1.12, -pi * 0.58)
    arc = f"M{x + q * cos(a0):.1f} {y + q * sin(a0):.1f}A{q:.1f} {q:.1f} 0 0 1 {x + q * cos(a1):.1f} {y + q * sin(a1):.1f}"
    return (
        strokes(lines, ink, r * 0.06)
        + strokes([rim], ink, r * 0.15)
        + strokes([arc], shine, r * 0.05)
        + disc(x, y, r * 0.16, ink)
    )


def headframe(
    tones: Tones, x: float, foot: float, height: float, way: int = 1, ink: str = "", roof: bool = True
) -> str:
    """Raise a steel lattice headframe whose stay leans to one side (way)."""
    ink = ink or tones.steel
    back, shine = mix(ink, tones.mist, 0.3), mix(ink, tones.glow, 0.62)
    h = height
    deck = foot - h * 0.76
    wide_top, wide_foot = h * 0.125, h * 0.215
    c = h * 0.021
    stay_top, stay_foot = (x + way * wide_top * 0.55, deck - h * 0.02), (x + way * h * 0.5, foot)
    out = []
    far = truss((stay_top[0] + way * h * 0.02, stay_top[1]), (stay_foot[0] + way * h * 0.045, foot), h * 0.02, h * 0.05, 9, c)
    out.append(strokes(far["left"] + far["right"], back, c * 0.55))
    tower_back = truss((x + way * h * 0.018, deck), (x + way * h * 0.03, foot), wide_top * 0.7, wide_foot * 0.62, 6, c)
    out.append(strokes(tower_back["left"] + tower_back["right"] + tower_back["braces"], back, c * 0.42))
    cable = [segment((x - h * 0.045, deck), (x - h * 0.03, foot)), segment((x + h * 0.04, deck), (x + h * 0.03, foot))]
    out.append(strokes(cable, ink, c * 0.16))
    stay = truss(stay_top, stay_foot, h * 0.03, h * 0.062, 11, c)
    out.append(strokes(stay["braces"], ink, c * 0.34))
    out.append(strokes(stay["left"] + stay["right"], ink, c * 0.8))
    lit_stay = stay["right"] if (tones.side < 0) else stay["left"]
    out.append(strokes(lit_stay, shine, c * 0.2))
    tower = truss((x, deck), (x, foot), wide_top, wide_foot, 6, c)
    out.append(strokes(tower["braces"], ink, c * 0.55))
    out.append(strokes(tower["left"] + tower["right"], ink, c * 1.15))
    lit = tower["left"] if tones.side > 0 else tower["right"]
    out.append(group(strokes(lit, shine, c * 0.24), transform=f"translate({tones.side * c * 0.42:.1f} 0)"))
    ties = [box(x - (wide_top + (wide_foot - wide_top) * t) / 2 - c, deck + h * 0.76 * t - c * 0.35, wide_top + (wide_foot - wide_top) * t + 2 * c, c * 0.7) for t in (1 / 3, 2 / 3)]
    out.append(polys(ties, ink))
    out.append(headgear(x, deck, h, ink, shine, tones.side, roof))
    return group(*out)


def headgear(x: float, deck: float, h: float, ink: str, shine: str, side: int, roof: bool) -> str:
    """Build the deck with two wheels, railing and a small roof on top of the tower."""
    w, c = h * 0.155, h * 0.021
    r = h * 0.073
    cy = deck - h * 0.092
    out = [
        rect(x - w, deck - c * 0.9, 2 * w, c * 1.5, ink),
        rect(x - w, deck - c * 0.9, 2 * w, c * 0.3, shine),
        rect(x - w * 1.12, deck + c * 0.6, 2.24 * w, c * 0.5, ink),
    ]
    rail = [box(x - w + i * w / 5, deck - h * 0.048, c * 0.22, h * 0.035) for i in range(11)]
    out.append(polys([*rail, box(x - w, deck - h * 0.05, 2 * w, c * 0.3)], ink))
    out.append(wheel(x + w * 0.18, cy + r * 0.1, r, mix(ink, shine, 0.25), shine, side))
    out.append(wheel(x - w * 0.22, cy, r, ink, shine, side))
    top = deck - h * 0.215
    posts = [box(x + k * w - c * 0.35, top, c * 0.7, deck - top) for k in (-0.86, 0.86)]
    out.append(polys(posts, ink))
    out.append(strokes([segment((x - w * 0.86, top + h * 0.05), (x - w * 0.5, top)), segment((x + w * 0.86, top + h * 0.05), (x + w * 0.5, top))], ink, c * 0.4))
    out.append(rect(x - w * 1.05, top - c * 0.2, 2.1 * w, c * 0.95, ink))
    if roof:
        out.append(poly([(x - w * 1.12, top), (x - w * 0.72, top - h * 0.034), (x + w * 0.72, top - h * 0.034), (x + w * 1.12, top)], ink))
        edge = (x + side * w * 0.72, top - h * 0.034)
        out.append(poly([(x, top - h * 0.034), edge, (x + side * w * 1.12, top), (edge[0] - side * c * 0.3, edge[1] + c * 0.5), (x, top - h * 0.029)], shine))
    return "".join(out)


def winding_house(tones: Tones, x: float, foot: float, width: float, height: float, panes: int = 5) -> str:
    """Build a brick hall with tall round-headed lit windows and a low pediment."""
    wall = across(*((dark(tones.brick, 0.25), tones.brick) if tones.side > 0 else (tones.brick, dark(tones.brick, 0.25))))
    out = [rect(x, foot - height, width, height, wall)]
    eave = foot - height
    out.append(poly([(x - width * 0.03, eave), (x + width / 2, eave - height * 0.26), (x + width * 1.03, eave)], tones.roof))
    out.append(poly([(x + width / 2, eave - height * 0.26), (x + width * (0.5 + 0.53 * tones.side), eave), (x + width / 2, eave)], light(tones.roof, 0.14)))
    out.append(rect(x - width * 0.02, eave, width * 1.04, height * 0.05, tones.pale, 0.8))
    pitch = width / panes
    frames, glass = "", ""
    for i in range(panes):
        w, top = pitch * 0.5, foot - height * 0.62
        px = x + pitch * (i + 0.25)
        for grow, store in ((w * 0.14, "frame"), (0, "glass")):
            d = f"M{px - grow:.1f} {foot - height * 0.14:.1f}V{top:.1f}a{w / 2 + grow:.1f} {w / 2 + grow:.1f} 0 0 1 {w + 2 * grow:.1f} 0V{foot - height * 0.14:.1f}Z"
            frames, glass = (frames + d, glass) if store == "frame" else (frames, glass + d)
        out.append(rect(x + pitch * i - pitch * 0.04, eave, pitch * 0.08, height, dark(tones.brick, 0.3), 0.6))
    out += [shape(frames, mix(tones.brick, tones.pale, 0.5)), shape(glass, Gradient(((0, tones.window, 1), (1, mix(tones.window, tones.brick, 0.4), 1))))]
    bars = []
    for i in range(panes):
        px = x + pitch * (i + 0.25)
        bars += [box(px + pitch * 0.5 * k - 1, foot - height * 0.85, 2, height * 0.71) for k in (0.33, 0.66)]
        bars += [box(px, foot - height * k, pitch * 0.5, 2) for k in (0.3, 0.46, 0.62)]
    out.append(polys(bars, tones.roof))
    out.append(speckle(outline(box(x, eave, width, height)), dark(tones.brick, 0.6), fade("#000", 0.1, 0.7), 0.5))
    return group(*out)


def extraction_tower(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Raise the tall concrete tower: slim shaft legs under a wide glazed machine hall."""
    face = mix(tones.pale, tones.lit, 0.45)
    shade = mix(face, tones.shade, 0.62)
    hall = height * 0.3
    top = foot - height
    s = tones.side
    out = []
    leg = width * 0.15
    out += [rect(x + width * k, top + hall, leg, height - hall, face if (k > 0.5) == (s > 0) else shade) for k in (0.02, 0.83)]
    out.append(rect(x + width * 0.3, top + hall, width * 0.4, height - hall, mix(face, shade, 0.72)))
    out.append(rect(x + width * (0.5 if s > 0 else 0.3), top + hall, width * 0.2, height - hall, mix(face, shade, 0.4)))
    slits = [box(x + width * 0.47, top + hall + (height - hall) * (0.06 + 0.105 * i), width * 0.06, height * 0.035) for i in range(9)]
    out.append(polys(slits, tones.ink, 0.75))
    ties = [box(x, top + hall + (height - hall) * k, width, height * 0.02) for k in (0.3, 0.62)]
    out.append(polys(ties, mix(face, shade, 0.5)))
    wide = width * 1.16
    left = x - width * 0.08
    out.append(rect(left, top, wide, hall, across(*((shade, face) if s > 0 else (face, shade)))))
    out.append(rect(left, top, wide, height * 0.018, light(face, 0.3)))
    out.append(rect(left, top + hall - height * 0.014, wide, height * 0.02, shade))
    panes = [box(left + wide * (0.08 + 0.107 * i), top + hall * r, wide * 0.075, hall * 0.2) for i in range(8) for r in (0.2, 0.52)]
    out.append(polys(panes, mix(tones.ink, tones.steel, 0.4)))
    lit = [pane for i, pane in enumerate(panes) if i % 5 in (1, 4)]
    out.append(polys(lit, tones.window))
    out.append(rect(x + width * 0.3, top - height * 0.045, width * 0.42, height * 0.046, mix(face, shade, 0.45)))
    body = outline(box(left, top, wide, hall)) + outline(box(x + width * 0.3, top + hall, width * 0.4, height - hall))
    shading = Gradient(((0, "#000", 0.7), (0.7, "#000", 0.05)), *(((0, 0), (1, 0.1)) if s > 0 else ((1, 0), (0, 0.1))))
    out.append(speckle(body, dark(shade, 0.5), shading, 0.45))
    return group(*out)


def chimney(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Raise a round brick chimney."""
    wall = across(*((dark(tones.brick, 0.5), tones.brick) if tones.side > 0 else (tones.brick, dark(tones.brick, 0.5))))
    w = width / 2
    return (
        poly([(x - w, foot), (x - w * 0.62, foot - height), (x + w * 0.62, foot - height), (x + w, foot)], wall)
        + rect(x - w * 0.78, foot - height, w * 1.56, height * 0.03, dark(tones.brick, 0.55))
        + rect(x - w * 0.74, foot - height * 0.9, w * 1.48, height * 0.014, dark(tones.brick, 0.4))
    )
