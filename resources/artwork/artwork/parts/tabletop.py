"""A table seen from above: planks with light from a window, pointing hands, a cup, a pencil and a flower."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    across,
    box,
    curve,
    disc,
    discs,
    down,
    ellipse_data,
    fade,
    group,
    num,
    oval,
    poly,
    polys,
    rect,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def planks(tones: Tones, wood: str, seed: int, count: int = 7) -> str:
    """Lay the planks of a table top across the sheet, with grain and joints."""
    rng = random.Random(seed)
    h = 1500 / count
    out = rect(0, 0, 1200, 1500, wood)
    grain: list[str] = []
    for i in range(count):
        out += rect(0, i * h, 1200, h, mix(wood, rng.choice((light(wood, 0.12), dark(wood, 0.12))), rng.uniform(0.2, 0.8)))
        for _ in range(7):
            y, x = i * h + rng.uniform(0.08, 0.92) * h, rng.uniform(-300, 900)
            grain.append(curve([(x, y), (x + 150, y + rng.uniform(-5, 5)), (x + rng.uniform(280, 520), y + rng.uniform(-5, 5))]))
    joints = [box(0, i * h - 2, 1200, 4) for i in range(1, count)]
    gleams = [box(0, i * h + 2, 1200, 2.4) for i in range(1, count)]
    return out + strokes(grain, dark(wood, 0.25), 1.6, 0.4) + polys(joints, dark(wood, 0.5)) + polys(gleams, light(wood, 0.3), 0.6) + speckle("M0 0H1200V1500H0Z", dark(wood, 0.6), Gradient(((0, "#000", 0.0), (1, "#000", 0.7)), (1, 0) if tones.side > 0 else (0, 0), (0, 1) if tones.side > 0 else (1, 1)), 0.45)


def window_light(tones: Tones, opacity: float = 0.24) -> str:
    """Throw the light of a window with its cross aslant over everything below."""
    panes = [[(x, y), (x + 330, y + 46), (x + 330 - 250, y + 46 + 470), (x - 250, y + 470)] for x, y in ((560, -60), (930, -8), (272, 480), (642, 532), (-16, 1020), (354, 1072))]
    return polys(panes, tones.glow, opacity)


def hand_shape(s: float) -> dict[str, list[Point]]:
    """Return the outlines of a hand that points up, its wrist at the origin."""
    outline = {
        "palm": [(-0.17, 0.06), (-0.2, -0.2), (-0.22, -0.42), (-0.2, -0.56), (-0.06, -0.62), (0.08, -0.6), (0.2, -0.52), (0.24, -0.36), (0.2, -0.12), (0.16, 0.06)],
        "index": [(-0.2, -0.46), (-0.2, -0.78), (-0.185, -1.06), (-0.13, -1.13), (-0.075, -1.06), (-0.06, -0.78), (-0.05, -0.5)],
        "thumb": [(-0.18, -0.14), (-0.3, -0.28), (-0.37, -0.46), (-0.36, -0.58), (-0.29, -0.6), (-0.24, -0.5), (-0.15, -0.36)],
        "curl1": [(-0.06, -0.66), (-0.05, -0.52), (0.0, -0.42), (0.06, -0.46), (0.07, -0.6), (0.05, -0.71), (-0.01, -0.73)],
        "curl2": [(0.06, -0.62), (0.06, -0.48), (0.1, -0.38), (0.16, -0.42), (0.17, -0.56), (0.15, -0.66), (0.1, -0.68)],
        "curl3": [(0.16, -0.54), (0.15, -0.42), (0.19, -0.32), (0.24, -0.36), (0.25, -0.48), (0.23, -0.57), (0.19, -0.58)],
        "arm": [(-0.17, 0.04), (0.17, 0.04), (0.22, 0.4), (-0.22, 0.4)],
        "sleeve": [(-0.27, 0.3), (0.27, 0.3), (0.56, 5.2), (-0.56, 5.2)],
        "cuff": [(-0.29, 0.22), (0.29, 0.22), (0.3, 0.36), (-0.3, 0.36)],
    }
    return {part: [(a * s, b * s) for a, b in points] for part, points in outline.items()}


def pointing_hand(x: float, y: float, size: float, turn: float, skin: str, sleeve: str, *, mirror: bool = False, shade: tuple[float, float] = (-16, 22), lit: int = 1) -> str:
    """Point with one finger at (x, y), seen from above; turn is in degrees, zero points up the sheet."""
    parts = hand_shape(size)
    flip = -1 if mirror else 1
    place = f"rotate({num(turn)}) scale({flip} 1) translate({num(size * 0.13)} {num(size * 1.12)})"
    smooth = {part: curve(points, closed=True) for part, points in parts.items() if part not in {"arm", "sleeve", "cuff"}}
    silhouette = "".join(smooth[part] for part in ("palm", "index", "thumb", "curl1", "curl2", "curl3"))
    k = lit * flip
    knit = [curve([(-0.3 * size - 0.055 * size * i / 4, (0.5 + 0.28 * i) * size), (0, (0.54 + 0.28 * i) * size), (0.3 * size + 0.055 * size * i / 4, (0.5 + 0.28 * i) * size)]) for i in range(17)]
    nail = curve([(-0.165 * size, -1.05 * size), (-0.13 * size, -1.1 * size), (-0.095 * size, -1.05 * size), (-0.1 * size, -0.99 * size), (-0.16 * size, -0.99 * size)], closed=True)
    tendons = [curve([(a * size, -0.5 * size), (b * size, -0.22 * size)]) for a, b in ((-0.1, -0.06), (0.02, 0.01), (0.11, 0.07))]
    joints = [curve([(-0.175 * size, b * size), (-0.13 * size, (b - 0.015) * size), (-0.085 * size, b * size)]) for b in (-0.72, -0.9)]
    drawn = group(
        poly(parts["arm"], dark(skin, 0.08)), poly(parts["sleeve"], across(*((dark(sleeve, 0.3), sleeve, light(sleeve, 0.12)) if k > 0 else (light(sleeve, 0.12), sleeve, dark(sleeve, 0.3))))), strokes(knit, dark(sleeve, 0.3), size * 0.018, 0.6), poly(parts["cuff"], light(sleeve, 0.2)),
        shape(smooth["thumb"], dark(skin, 0.1)), shape(smooth["palm"], skin), *(shape(smooth[part], tone) for part, tone in (("curl3", dark(skin, 0.12)), ("curl2", dark(skin, 0.07)), ("curl1", dark(skin, 0.03)))), shape(smooth["index"], light(skin, 0.08)),
        strokes(tendons, dark(skin, 0.2), size * 0.014, 0.5), strokes(joints, dark(skin, 0.3), size * 0.012, 0.7), shape(nail, light(skin, 0.45)), strokes([curve(parts[part][1:5]) for part in ("curl1", "curl2", "curl3")], dark(skin, 0.3), size * 0.012, 0.7),
        transform=f"translate({num(x)} {num(y)}) {place}",
    )  # fmt: skip
    cast = group(shape(silhouette, "#15202b"), poly(parts["sleeve"], "#15202b"), opacity=0.28, transform=f"translate({num(x + shade[0])} {num(y + shade[1])}) {place}")
    return cast + drawn


def cup(tones: Tones, x: float, y: float, r: float, ink: str) -> str:
    """Set a cup of coffee on its saucer, seen from above."""
    s = tones.side
    china = light(tones.pale, 0.5)
    return group(
        disc(x - s * r * 0.16, y + r * 0.22, r * 1.04, "#15202b", 0.3), disc(x, y, r, across(*((mix(china, ink, 0.35), china) if s > 0 else (china, mix(china, ink, 0.35))))), shape(ellipse_data(x, y, r * 0.9, r * 0.9) + ellipse_data(x, y, r * 0.84, r * 0.84), ink, extra=' fill-rule="evenodd"'), disc(x - s * r * 0.07, y + r * 0.1, r * 0.62, "#15202b", 0.22),
        stroke([(x + r * 0.42, y - r * 0.36), (x + r * 0.72, y - r * 0.62)], china, r * 0.17), stroke([(x + r * 0.44, y - r * 0.32), (x + r * 0.72, y - r * 0.56)], mix(china, tones.shade, 0.35), r * 0.05),
        disc(x, y, r * 0.58, china), disc(x, y, r * 0.5, mix(china, tones.shade, 0.35)), disc(x, y + r * 0.02, r * 0.47, Gradient(((0, "#7a4a2c", 1), (1, "#3f2318", 1)))), shape(curve([(x - r * 0.3, y - r * 0.1), (x - r * 0.06, y - r * 0.28), (x + r * 0.24, y - r * 0.2), (x + r * 0.05, y - r * 0.12)], closed=True), "#b98a5c", 0.8),
        stroke([(x - r * 1.02, y + r * 0.5), (x - r * 0.36, y + r * 0.84)], mix(tones.pale, tones.steel, 0.4), r * 0.07), oval(x - r * 0.36, y + r * 0.84, r * 0.15, r * 0.09, mix(tones.pale, tones.steel, 0.3)),
    )  # fmt: skip


def pencil(tones: Tones, a: Point, b: Point, thick: float, ink: str) -> str:
    """Lay a pencil from its end a to its point b."""
    (ax, ay), (bx, by) = a, b
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    ux, uy = (bx - ax) / length, (by - ay) / length

    def p(d: float, e: float) -> Point:
        return ax + ux * d * length - uy * e * thick, ay + uy * d * length + ux * e * thick

    s = -tones.side
    return group(
        poly([(px + s * 7, py + 11) for px, py in (p(0, -0.5), p(0.9, -0.5), p(1, 0), p(0.9, 0.5), p(0, 0.5))], "#15202b", 0.32), poly([p(0.07, -0.5), p(0.88, -0.5), p(0.88, 0.5), p(0.07, 0.5)], ink), poly([p(0.07, -0.5), p(0.88, -0.5), p(0.88, -0.17), p(0.07, -0.17)], light(ink, 0.3)), poly([p(0.07, 0.2), p(0.88, 0.2), p(0.88, 0.5), p(0.07, 0.5)], dark(ink, 0.28)),
        poly([p(0.88, -0.5), p(1, 0), p(0.88, 0.5), p(0.9, 0.16), p(0.885, -0.16)], "#ecd0a0"), poly([p(0.962, -0.16), p(1, 0), p(0.962, 0.16)], tones.ink), poly([p(0.03, -0.5), p(0.07, -0.5), p(0.07, 0.5), p(0.03, 0.5)], "#c9b98f"), poly([p(0, -0.45), p(0.03, -0.5), p(0.03, 0.5), p(0, 0.45)], "#d98a8a"),
    )  # fmt: skip


def posy(tones: Tones, x: float, y: float, r: float) -> str:
    """Stand a small vase with three flowers, seen from above."""
    s = tones.side
    out = [disc(x - s * r * 0.2, y + r * 0.28, r * 0.62, "#15202b", 0.28), disc(x, y, r * 0.5, mix(tones.water[0], tones.pale, 0.4)), disc(x, y, r * 0.4, mix(tones.water[1], tones.deep, 0.4))]
    for angle in (0.5, 1.7, 2.8, 4.1, 5.2):
        tip = (x + cos(angle) * r * 1.02, y + sin(angle) * r * 1.02)
        nx, ny = -sin(angle) * r * 0.2, cos(angle) * r * 0.2
        mid = (x + cos(angle) * r * 0.55, y + sin(angle) * r * 0.55)
        out += [shape(curve([(x, y), (mid[0] + nx, mid[1] + ny), tip, (mid[0] - nx, mid[1] - ny)], closed=True), mix(tones.near, "#6f9a4e", 0.4)), stroke([(x, y), tip], light(tones.near, 0.35), r * 0.02)]
    for fx, fy, size, ink in ((-0.3, -0.18, 0.46, "#f7f0d8"), (0.34, -0.12, 0.4, tones.accent), (0.02, 0.38, 0.42, "#f2c14e")):
        cx, cy, k = x + fx * r, y + fy * r, size * r
        out.append(disc(cx - s * k * 0.14, cy + k * 0.18, k * 0.9, "#15202b", 0.2))
        out.append("".join(shape(ellipse_data(cx + cos(i * pi / 5) * k * 0.58, cy + sin(i * pi / 5) * k * 0.58, k * 0.34, k * 0.34), ink if i % 2 else dark(ink, 0.08)) for i in range(10)))
        out += [disc(cx, cy, k * 0.34, "#e3ad3f" if ink != "#f2c14e" else "#8a5a34"), discs([(cx + cos(i) * k * 0.18, cy + sin(i) * k * 0.18, k * 0.05) for i in range(6)], "#6b3f24", 0.7)]
    return group(*out)


def leaflet(x: float, y: float, width: float, height: float, turn: float, inks: tuple[str, str, str]) -> str:
    """Leave a folded leaflet with a tiny poster on its cover and no words."""
    sky, land, sun = inks
    return group(
        rect(-width / 2 - 8, -height / 2 + 14, width, height, "#15202b", 0.3), rect(-width / 2, -height / 2, width, height, "#fbf3de"), rect(-width * 0.42, -height * 0.43, width * 0.84, height * 0.62, down(sky, light(sky, 0.5))), disc(width * 0.16, -height * 0.2, width * 0.11, sun), poly([(-width * 0.42, height * 0.19), (-width * 0.12, -height * 0.12), (width * 0.12, height * 0.1), (width * 0.24, 0), (width * 0.42, height * 0.19)], land),
        polys([box(-width * 0.42, height * b, width * w, height * 0.028) for b, w in ((0.26, 0.6), (0.33, 0.76), (0.4, 0.5))], "#c9bfa6"), rect(-width / 2, -height / 2, width * 0.05, height, fade("#15202b", 0.12, 0.2)), transform=f"translate({num(x)} {num(y)}) rotate({num(turn)})",
    )  # fmt: skip
