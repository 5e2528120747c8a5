"""Sport: stands full of people, a pitch, fans with scarves, a hall of arches, runners and a vaulter."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
    curve,
    disc,
    discs,
    down,
    fade,
    group,
    oval,
    poly,
    polys,
    rect,
    segment,
    shape,
    stroke,
    strokes,
)  # fmt: skip
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

RED, GOLD = "#c62a2f", "#f6c445"
Quad = tuple[Point, Point, Point, Point]


def inside(quad: Quad, u: float, v: float) -> Point:
    """Place a point in a quad given as top-left, top-right, bottom-right and bottom-left."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad
    tx, ty, lx, ly = ax + (bx - ax) * u, ay + (by - ay) * u, dx + (cx - dx) * u, dy + (cy - dy) * u
    return tx + (lx - tx) * v, ty + (ly - ty) * v


def stand(quad: Quad, seats: str, rows: int, columns: int, seed: int, size: tuple[float, float], colours: tuple[str, ...], full: float = 0.9) -> str:
    """Fill a tier with spectators; size gives a head's radius at the left and right end."""
    rng = random.Random(seed)
    tiers = [[inside(quad, 0, k / rows), inside(quad, 1, k / rows), inside(quad, 1, k / rows + 0.012), inside(quad, 0, k / rows + 0.012)] for k in range(1, rows)]
    people: dict[str, list[tuple[float, float, float]]] = {colour: [] for colour in colours}
    faces = []
    for r in range(rows):
        for c in range(columns):
            if rng.random() > full:
                continue
            u = (c + rng.uniform(0.25, 0.75)) / columns
            x, y = inside(quad, u, (r + 0.55) / rows)
            s = size[0] + (size[1] - size[0]) * u
            people[rng.choice(colours)].append((x, y + s * 0.7, s))
            faces.append((x, y - s * 0.5, s * 0.6))
    out = poly(quad, seats) + polys(tiers, dark(seats, 0.4), 0.7)
    return out + "".join(blocks(items, colour) for colour, items in people.items()) + blocks(faces, "#e3b48c")


def blocks(items: list[tuple[float, float, float]], ink: str) -> str:
    """Draw tiny people as soft lozenges in one path."""
    return polys([[(x - s, y), (x, y - s), (x + s, y), (x, y + s)] for x, y, s in items], ink)


def roof(points: list[Point], ink: str, bays: int, thick: float) -> str:
    """Span a stand with a roof slab and the zigzag truss below its edge."""
    (ax, ay), (bx, by) = points[2], points[3]
    zig = []
    for i in range(bays):
        p, q = i / bays, (i + 1) / bays
        mid = (p + q) / 2
        zig.append(f"M{bx + (ax - bx) * p:.0f} {by + (ay - by) * p:.0f}L{bx + (ax - bx) * mid:.0f} {by + (ay - by) * mid + thick:.0f}L{bx + (ax - bx) * q:.0f} {by + (ay - by) * q:.0f}")
    low = [(ax, ay + thick), (bx, by + thick)]
    return poly(points, down(light(ink, 0.18), ink)) + strokes(zig, ink, thick * 0.12) + stroke(low, ink, thick * 0.16) + stroke([points[2], points[3]], light(ink, 0.4), thick * 0.14)


def pitch(quad: Quad, green: str) -> str:
    """Mow a pitch in stripes and chalk its lines."""
    stripes = [[inside(quad, i / 12, 0), inside(quad, (i + 1) / 12, 0), inside(quad, (i + 1) / 12, 1), inside(quad, i / 12, 1)] for i in range(0, 12, 2)]
    ring = [inside(quad, 0.5 + 0.085 * cos(2 * pi * i / 24), 0.42 + 0.16 * sin(2 * pi * i / 24)) for i in range(24)]
    edge = [inside(quad, u, v) for u, v in ((0.03, 0.06), (0.97, 0.06), (0.97, 0.95), (0.03, 0.95), (0.03, 0.06))]
    boxes = [[inside(quad, u, v) for u, v in ((a, 0.24), (b, 0.24), (b, 0.66), (a, 0.66))] for a, b in ((0.03, 0.15), (0.97, 0.85))]
    chalk = "#f3f4e2"
    return (
        poly(quad, down(light(green, 0.12), green)) + polys(stripes, light(green, 0.12), 0.7)
        + stroke(edge, chalk, 2.6) + stroke([inside(quad, 0.5, 0.06), inside(quad, 0.5, 0.95)], chalk, 2.4)
        + strokes([curve(ring, closed=True)], chalk, 2.2) + "".join(stroke(b, chalk, 2.2) for b in boxes)
    )  # fmt: skip


def floodlight(x: float, foot: float, height: float, ink: str, way: int) -> str:
    """Raise a lattice mast with a rack of lamps and its glow."""
    w = height * 0.03
    zig = "M" + "L".join(f"{x + (w if i % 2 else -w) * (1 - i / 22):.1f} {foot - height * i / 16:.1f}" for i in range(15))
    rack = [box(x + way * height * 0.02 - height * 0.11 + i * height * 0.055, foot - height * (1.02 - 0.055 * j), height * 0.042, height * 0.04) for i in range(4) for j in range(3)]
    glow = Gradient(((0, "#fff3c8", 0.7), (0.4, "#fff3c8", 0.18), (1, "#fff3c8", 0)), (0.5, 0.5), radius=0.5)
    return (
        strokes([zig], ink, height * 0.01) + strokes([segment((x + k * w, foot), (x + k * w * 0.4, foot - height)) for k in (-1, 1)], ink, height * 0.012)
        + disc(x, foot - height * 0.96, height * 0.42, glow) + rect(x - height * 0.13, foot - height * 1.05, height * 0.26, height * 0.19, ink) + polys(rack, "#fff6d8")
    )  # fmt: skip


def fan(x: float, foot: float, height: float, seed: int, scarf: bool) -> str:
    """Show a supporter from behind, to the waist, with a striped scarf stretched overhead or arms up."""
    rng = random.Random(seed)
    h = height
    coat = rng.choice((RED, RED, GOLD, "#8f1d25", "#23283a", "#d9d2c2"))
    hair = rng.choice(("#2a1d1a", "#4a2f22", "#8a5a34", "#c9a26a", GOLD))
    skin = rng.choice(("#f0c8a0", "#d9a377", "#a8714a", "#7a4b32"))
    w = h * 0.2
    body = [(x - w * 1.1, foot), (x - w * 1.02, foot - h * 0.38), (x - w * 0.7, foot - h * 0.5), (x + w * 0.7, foot - h * 0.5), (x + w * 1.02, foot - h * 0.38), (x + w * 1.1, foot)]
    hands = [(x - w * 1.5, foot - h * 0.95), (x + w * 1.5, foot - h * 0.97)]
    out = [poly(body, coat), poly([body[0], body[1], body[2], (x - w * 0.2, foot - h * 0.5), (x - w * 0.35, foot)], dark(coat, 0.3))]
    if coat in (RED, GOLD):
        out.append(polys([box(x - w * 0.12, foot - h * 0.5, w * 0.24, h * 0.5)], GOLD if coat == RED else RED, 0.85))
    for k, hand in zip((-1, 1), hands, strict=True):
        out.append(stroke([(x + k * w * 0.86, foot - h * 0.42), (x + k * w * 1.5, foot - h * 0.64), hand], coat, h * 0.085))
        out.append(disc(hand[0], hand[1], h * 0.045, skin))
    out += [rect(x - w * 0.24, foot - h * 0.56, w * 0.48, h * 0.1, dark(skin, 0.15)), oval(x, foot - h * 0.66, h * 0.098, h * 0.115, hair)]
    if scarf:
        (ax, ay), (bx, by) = hands
        n = 9
        for i in range(n):
            p, q = i / n, (i + 1) / n
            sag = [h * 0.05 * (1 - (2 * t - 1) ** 2) for t in (p, q)]
            a, b = (ax + (bx - ax) * p, ay + (by - ay) * p + sag[0]), (ax + (bx - ax) * q, ay + (by - ay) * q + sag[1])
            out.append(poly([(a[0], a[1] - h * 0.05), (b[0] + 0.6, b[1] - h * 0.05), (b[0] + 0.6, b[1] + h * 0.07), (a[0], a[1] + h * 0.07)], (RED, GOLD)[i % 2]))
        out.append(polys([[(e[0] + d, e[1] - h * 0.04), (e[0] + d + k * h * 0.05, e[1] + h * 0.05), (e[0] + d, e[1] + h * 0.05)] for e, k in ((hands[0], -1), (hands[1], 1)) for d in (0,)], GOLD))
    return group(*out)


def flag(x: float, foot: float, height: float, way: int, first: str, second: str) -> str:
    """Wave a large two-coloured flag."""
    h = height
    top = foot - h

    def p(a: float, b: float) -> Point:
        return x + way * a * h, top + b * h

    upper = [p(0, 0), p(0.2, 0.05), p(0.42, -0.02), p(0.66, 0.05)]
    middle = [p(0.68, 0.23), p(0.42, 0.16), p(0.2, 0.23), p(0, 0.19)]
    lower = [p(0, 0.37), p(0.2, 0.41), p(0.42, 0.35), p(0.7, 0.41)]
    return (
        stroke([(x, foot), (x, top - h * 0.02)], "#2a2430", h * 0.018)
        + shape(curve(upper) + "L" + curve(middle)[1:] + "Z", first) + shape(curve(middle[::-1]) + "L" + curve(lower[::-1])[1:] + "Z", second)
        + shape(curve([p(0.2, 0.05), p(0.26, 0.2), p(0.2, 0.41), p(0.32, 0.38), p(0.36, 0.18), p(0.3, 0.02)], closed=True), "#15141b", 0.16)
    )  # fmt: skip


def runner(tones: Tones, x: float, foot: float, height: float, vest: str, skin: str, way: int = 1, phase: int = 0) -> str:
    """Draw a sprinter in full stride."""
    h = height

    def p(a: float, b: float) -> Point:
        return x + way * a * h, foot - b * h

    shade = dark(skin, 0.22)
    legs = (((-0.02, 0.5), (0.2, 0.42), (0.13, 0.2), (0.2, 0.17)), ((-0.02, 0.5), (-0.14, 0.29), (-0.4, 0.32), (-0.43, 0.26)))
    if phase:
        legs = (((-0.02, 0.5), (0.16, 0.34), (0.2, 0.08), (0.28, 0.05)), ((-0.02, 0.5), (-0.18, 0.34), (-0.36, 0.14), (-0.36, 0.06)))
    front, back = legs
    return group(
        oval(x, foot + h * 0.02, h * 0.34, h * 0.035, tones.ink, 0.3),
        stroke([p(0.06, 0.78), p(-0.08, 0.64), p(0.02, 0.53)], shade, h * 0.06) if phase else stroke([p(0.06, 0.78), p(0.2, 0.64), p(0.34, 0.73)], shade, h * 0.06),
        stroke([p(*back[0]), p(*back[1])], shade, h * 0.105), stroke([p(*back[1]), p(*back[2])], shade, h * 0.07),
        stroke([p(*back[2]), p(*back[3])], "#f4ead2", h * 0.055),
        stroke([p(*front[0]), p(*front[1])], skin, h * 0.115), stroke([p(*front[1]), p(*front[2])], skin, h * 0.075),
        stroke([p(*front[2]), p(*front[3])], "#f4ead2", h * 0.058),
        poly([p(-0.1, 0.58), p(0.07, 0.56), p(0.13, 0.44), p(-0.02, 0.4), p(-0.13, 0.47)], dark(vest, 0.45)),
        poly([p(-0.1, 0.56), p(-0.03, 0.82), p(0.1, 0.83), p(0.13, 0.72), p(0.07, 0.55)], vest),
        poly([p(-0.1, 0.56), p(-0.03, 0.82), p(0.02, 0.82), p(-0.01, 0.56)], dark(vest, 0.28)),
        rect(*sorted_box(p(0.0, 0.72), p(0.09, 0.62)), "#f4ead2"),
        stroke([p(0.0, 0.79), p(-0.17, 0.68), p(-0.1, 0.52)], skin, h * 0.062) if not phase else stroke([p(0.02, 0.79), p(0.17, 0.64), p(0.33, 0.72)], skin, h * 0.062),
        stroke([p(0.05, 0.82), p(0.08, 0.88)], skin, h * 0.06), oval(*p(0.1, 0.925), h * 0.06, h * 0.07, skin),
        poly([p(0.03, 0.91), p(0.03, 0.97), p(0.08, 1.0), p(0.15, 0.985), p(0.15, 0.96), p(0.07, 0.945)], "#2a1d1a"),
    )  # fmt: skip


def sorted_box(a: Point, b: Point) -> tuple[float, float, float, float]:
    """Turn two corners into left, top, width and height."""
    return min(a[0], b[0]), min(a[1], b[1]), abs(a[0] - b[0]), abs(a[1] - b[1])


def vaulter(x: float, foot: float, height: float, ink: str) -> str:
    """Send a pole vaulter over the bar."""
    h = height

    def p(a: float, b: float) -> Point:
        return x + a * h, foot - b * h

    return group(
        strokes([segment(p(-0.34, 0), p(-0.34, 1.08)), segment(p(0.34, 0), p(0.34, 1.08))], "#f4ead2", h * 0.022),
        stroke([p(-0.34, 0.86), p(0.34, 0.86)], GOLD, h * 0.02),
        rect(x - h * 0.5, foot - h * 0.14, h, h * 0.15, down("#4f8fc0", "#2a5f8f"), r=h * 0.03),
        stroke([p(-0.42, 0), p(-0.3, 0.4), p(-0.2, 0.72)], "#f0d9a0", h * 0.014, smooth=True),
        stroke([p(-0.06, 0.92), p(0.04, 0.97), p(0.16, 0.88)], ink, h * 0.07), stroke([p(0.16, 0.88), p(0.24, 0.72)], ink, h * 0.045),
        stroke([p(-0.06, 0.92), p(-0.2, 0.88)], "#d9a377", h * 0.04), stroke([p(-0.03, 0.94), p(-0.13, 1.04)], "#d9a377", h * 0.035), disc(*p(-0.11, 0.95), h * 0.045, "#d9a377"),
    )  # fmt: skip


def vault(tones: Tones, x: float, y: float, ribs: int) -> str:
    """Arch the ribs of a great hall one behind another towards a bright end wall."""
    out = []
    steel = mix(tones.steel, tones.sky[0], 0.35)
    for i in range(ribs):
        k = (1 - i / ribs) ** 1.35
        rx, ry = 150 + 720 * k, 110 + 560 * k
        tone = mix(dark(tones.sky[0], 0.35), light(tones.sky[3], 0.1), i / ribs)
        out.append(shape(f"M{x - rx:.0f} {y:.0f}A{rx:.0f} {ry:.0f} 0 0 1 {x + rx:.0f} {y:.0f}Z", tone))
        arc = [(x - rx * cos(pi * j / 40), y - ry * sin(pi * j / 40)) for j in range(41)]
        inner = [(x - rx * 0.965 * cos(pi * j / 40), y - ry * 0.955 * sin(pi * j / 40)) for j in range(41)]
        zig = "M" + "L".join(f"{px:.0f} {py:.0f}" for j in range(40) for px, py in ((arc[j] if j % 2 else inner[j]),))
        rib = mix(steel, tones.sky[2], i / ribs * 0.8)
        out.append(strokes([curve(arc)], rib, 7 * k + 2) + strokes([curve(inner)], rib, 4 * k + 1) + strokes([zig], rib, 2.4 * k + 0.6))
        lamps = [(x - rx * 0.9 * cos(a), y - ry * 0.9 * sin(a), 9 * k + 2) for a in (0.9, 1.2, 1.57, 1.94, 2.24)]
        out.append(discs([(px, py, r * 2.4) for px, py, r in lamps], "#fff3c8", 0.2) + discs(lamps, "#fff8e0"))
    wall = f"M{x - 150} {y}A150 110 0 0 1 {x + 150} {y}Z"
    out.append(shape(wall, down("#fff6da", light(tones.sky[4], 0.2))) + strokes([segment((x, y), (x - 148 * cos(a), y - 108 * sin(a))) for a in (0.5, 0.9, 1.25, 1.57, 1.9, 2.25, 2.65)], steel, 2))
    return group(*out)


def oval_track(tones: Tones, x: float, y: float, rx: float, ry: float, lanes: int, tar: str, field: str) -> str:
    """Lay an oval track with chalked lanes round a coloured field."""
    data = f"M{x - rx:.0f} {y:.0f}a{rx:.0f} {ry:.0f} 0 1 0 {2 * rx:.0f} 0a{rx:.0f} {ry:.0f} 0 1 0 {-2 * rx:.0f} 0Z"
    out = [oval(x, y + 18, rx * 1.01, ry * 1.02, dark(tar, 0.5)), shape(data, Gradient(((0, dark(tar, 0.12), 1), (1, light(tar, 0.1), 1))))]
    for i in range(lanes + 1):
        k = 1 - 0.36 * i / lanes
        ring = f"M{x - rx * k:.0f} {y:.0f}a{rx * k:.0f} {ry * k * (1 - 0.06 * i / lanes):.0f} 0 1 0 {2 * rx * k:.0f} 0a{rx * k:.0f} {ry * k * (1 - 0.06 * i / lanes):.0f} 0 1 0 {-2 * rx * k:.0f} 0Z"
        out.append(strokes([ring], "#fbeedd", 2.6 if i < lanes else 4))
    out += [oval(x, y, rx * 0.62, ry * 0.58, field), clip(data, speckle(data, dark(tar, 0.5), fade("#000", 0.6, 0.05), 0.4))]
    return group(*out)
