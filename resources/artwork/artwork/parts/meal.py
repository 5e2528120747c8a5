"""A meal on a checked cloth: the pot of stew, bread, a glass of amber beer and the miner's tin."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.parts.carriage import rounded
from artwork.svg import (
    Gradient,
    Point,
    across,
    blob_data,
    box,
    clip,
    curve,
    discs,
    down,
    ellipse_data,
    fade,
    fade_across,
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
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def checked_cloth(tones: Tones, top: float, ink: str, eye: float = 420) -> str:
    """Spread a checked cloth from a table's far edge to the foot of the sheet, in perspective."""
    cloth = light(tones.pale, 0.45)
    k = (top - eye) / (1520 - eye)
    along = [[(600 + i * 150 * k, top), (600 + (i * 150 + 75) * k, top), (600 + i * 150 + 75, 1520), (600 + i * 150, 1520)] for i in range(-15, 15)]
    bands, depth = [], 0.96
    while depth < 1 / k:
        a, b = eye + (1520 - eye) / depth, eye + (1520 - eye) / min(1 / k, depth + 0.112)
        bands.append([(0, a), (1200, a), (1200, b), (0, b)])
        depth += 0.224
    sheet = f"M0 {top:.0f}H1200V1500H0Z"
    fall = Gradient(((0, "#000", 0.75), (0.6, "#000", 0.1), (1, "#000", 0.0)), (0, 1), (0.7 if tones.side > 0 else 0.3, 0))
    return clip(sheet, rect(0, top, 1200, 1500 - top, down(cloth, mix(cloth, tones.shade, 0.15))), polys(along, ink, 0.45), polys(bands, ink, 0.45), speckle(sheet, tones.shade, fall, 0.4)) + rect(0, top - 3, 1200, 6, light(cloth, 0.5))


def cast(tones: Tones, x: float, y: float, rx: float, ry: float) -> str:
    """Lay the soft shade of a thing on the cloth, away from the light."""
    s = tones.side
    return oval(x - s * rx * 0.55, y + ry * 0.25, rx * 1.25, ry, tones.ink, 0.3) + oval(x - s * rx * 0.12, y + ry * 0.05, rx, ry * 0.8, tones.ink, 0.35)


def stew_pot(tones: Tones, x: float, foot: float, rx: float, height: float, ink: str, seed: int) -> str:
    """Set a cast-iron pot full of stew, a ladle in it."""
    rng = random.Random(seed)
    s, ry = tones.side, rx * 0.24
    top = foot - height
    body = f"M{x - rx:.1f} {top:.1f}C{x - rx * 1.02:.1f} {top + height * 0.7:.1f} {x - rx * 0.94:.1f} {foot - ry * 0.2:.1f} {x - rx * 0.72:.1f} {foot:.1f}C{x - rx * 0.4:.1f} {foot + ry * 0.5:.1f} {x + rx * 0.4:.1f} {foot + ry * 0.5:.1f} {x + rx * 0.72:.1f} {foot:.1f}C{x + rx * 0.94:.1f} {foot - ry * 0.2:.1f} {x + rx * 1.02:.1f} {top + height * 0.7:.1f} {x + rx:.1f} {top:.1f}Z"
    steps = (dark(ink, 0.55), dark(ink, 0.3), ink, light(ink, 0.2), ink)
    grade = across(*(steps if s > 0 else steps[::-1]))
    ears = "".join(shape(f"M{x + k * rx * 0.97:.1f} {top + height * 0.2:.1f}C{x + k * rx * 1.3:.1f} {top + height * 0.12:.1f} {x + k * rx * 1.3:.1f} {top + height * 0.46:.1f} {x + k * rx * 0.98:.1f} {top + height * 0.42:.1f}L{x + k * rx * 0.98:.1f} {top + height * 0.36:.1f}C{x + k * rx * 1.16:.1f} {top + height * 0.38:.1f} {x + k * rx * 1.16:.1f} {top + height * 0.22:.1f} {x + k * rx * 0.97:.1f} {top + height * 0.27:.1f}Z", light(ink, 0.08) if k == s else dark(ink, 0.45)) for k in (-1, 1))
    inner = ellipse_data(x, top, rx * 0.91, ry * 0.86)
    carrots, meat, herbs, shine = "", "", [], ""
    for i in range(26):
        angle, far = rng.uniform(0, 2 * pi), rng.random() ** 0.5 * 0.82
        px, py = x + cos(angle) * far * rx, top + ry * 0.24 + sin(angle) * far * ry * 0.72
        r = rx * rng.uniform(0.06, 0.1)
        if i % 3 == 0:
            carrots += ellipse_data(px, py, r * 0.85, r * 0.42)
        else:
            meat += blob_data(px, py, r * 1.35, r * 0.6, rng, 0.18, 7)
            shine += blob_data(px + s * r * 0.4, py - r * 0.2, r * 0.5, r * 0.16, rng, 0.2, 6)
        herbs.append((px + rng.uniform(-30, 30), py + rng.uniform(-8, 8), rx * 0.011))
    stew = shape(ellipse_data(x, top + ry * 0.26, rx * 0.86, ry * 0.74), down("#7a3d1f", "#5a2a17")) + shape(meat, "#8f5430") + shape(shine, "#c98a55", 0.8) + shape(carrots, "#ee8a33") + discs(herbs, "#6f9a4e")
    ladle = stroke([(x + rx * 0.3, top + ry * 0.2), (x + rx * 0.62, top - height * 0.5), (x + rx * 0.8, top - height * 0.86)], mix(tones.steel, tones.pale, 0.5), rx * 0.05) + stroke([(x + rx * 0.33, top + ry * 0.1), (x + rx * 0.64, top - height * 0.5), (x + rx * 0.82, top - height * 0.86)], light(tones.pale, 0.3), rx * 0.014)
    return group(
        cast(tones, x, foot, rx * 0.95, ry * 1.15), ears, shape(body, grade), speckle(body, dark(ink, 0.7), fade_across("#000", *((0.75, 0.0) if s > 0 else (0.0, 0.75))), 0.5), stroke([(x + s * rx * 0.66, top + height * 0.24), (x + s * rx * 0.66, top + height * 0.55), (x + s * rx * 0.56, top + height * 0.8)], light(ink, 0.55), rx * 0.035, smooth=True, opacity=0.75),
        oval(x, top, rx, ry, dark(ink, 0.2)), oval(x, top - 3, rx * 0.985, ry * 0.96, light(ink, 0.25)), oval(x, top, rx * 0.92, ry * 0.87, "#efe3cb"), oval(x, top + ry * 0.08, rx * 0.9, ry * 0.8, mix("#efe3cb", tones.shade, 0.45)), clip(inner, stew), ladle,
    )  # fmt: skip


def steam(x: float, foot: float, height: float, ink: str) -> str:
    """Let three ribbons of steam rise and thin out."""
    out = ""
    for i, (dx, k, lean) in enumerate(((-0.3, 0.82, -1), (0.02, 1.0, 1), (0.3, 0.74, -1))):
        h, w = height * k, height * 0.075
        px = x + dx * height * 0.62
        left = [(px + lean * sin(t * 5.2 + i) * w * (0.5 + t), foot - h * t) for t in (0, 0.17, 0.34, 0.51, 0.68, 0.85, 1)]
        right = [(a + w * (0.28 + 0.62 * sin(pi * min(1, (foot - b) / h))), b) for a, b in left]
        out += shape(curve(left) + "L" + curve(right[::-1])[1:] + "Z", fade(ink, 0.0, 0.1, 0.5))
    return out


def beer(tones: Tones, x: float, foot: float, height: float) -> str:
    """Pour a stemmed glass of amber beer with a head of foam."""
    h, s = height, tones.side
    rng = random.Random(3)

    def p(a: float, b: float) -> Point:
        return x + a * h, foot - b * h

    bowl = curve([p(-0.235, 0.98), p(-0.265, 0.8), p(-0.255, 0.6), p(-0.17, 0.4), p(-0.04, 0.3)]) + "L" + curve([p(0.04, 0.3), p(0.17, 0.4), p(0.255, 0.6), p(0.265, 0.8), p(0.235, 0.98)])[1:] + "Z"
    drink = curve([p(-0.25, 0.8), p(-0.242, 0.61), p(-0.16, 0.42), p(-0.035, 0.335)]) + "L" + curve([p(0.035, 0.335), p(0.16, 0.42), p(0.242, 0.61), p(0.25, 0.8)])[1:] + "Z"
    amber = Gradient(((0, "#5e3018", 1), (0.35, "#8c4c1e", 1), (0.72, "#b9772f", 1), (1, "#9c6128", 1)) if s > 0 else ((0, "#9c6128", 1), (0.28, "#b9772f", 1), (0.65, "#8c4c1e", 1), (1, "#5e3018", 1)), (0, 0), (1, 0))
    foam = "".join(blob_data(*p(a, b), r * h, r * h * 0.75, rng, 0.08, 9) for a, b, r in ((-0.18, 0.9, 0.075), (-0.08, 0.94, 0.085), (0.04, 0.95, 0.09), (0.15, 0.91, 0.085), (-0.13, 0.84, 0.09), (0.0, 0.85, 0.1), (0.12, 0.84, 0.1)))
    bubbles = [(*p(rng.uniform(-0.16, 0.18), rng.uniform(0.45, 0.76)), rng.uniform(1.4, 3.4)) for _ in range(26)]
    return group(
        cast(tones, x, foot, h * 0.2, h * 0.055), poly([p(-s * 0.1, 0.02), p(s * 0.08, 0.02), p(-s * 0.5, -0.2), p(-s * 0.92, -0.16)], fade_across("#b9772f", 0.05, 0.25)),
        oval(*p(0, 0.02), h * 0.19, h * 0.04, mix(tones.pale, tones.water[1], 0.35), 0.9), oval(*p(0, 0.032), h * 0.18, h * 0.034, light(tones.pale, 0.3), 0.8), poly([p(-0.03, 0.32), p(0.03, 0.32), p(0.024, 0.1), p(0.06, 0.03), p(-0.06, 0.03), p(-0.024, 0.1)], mix(tones.pale, "#d98426", 0.35)),
        shape(bowl, light(tones.pale, 0.4), 0.45), shape(drink, amber), discs(bubbles, "#e0bb80", 0.6), shape(foam, "#dccdb0"), stroke([p(-0.2, 0.875), p(-0.08, 0.9), p(0.06, 0.905), p(0.2, 0.875)], "#bfa982", h * 0.012, smooth=True, opacity=0.7), stroke([p(s * 0.2, 0.84), p(s * 0.205, 0.62), p(s * 0.14, 0.46)], "#f0e2c4", h * 0.022, smooth=True, opacity=0.5), stroke([p(-s * 0.225, 0.78), p(-s * 0.22, 0.62)], "#fff6dc", h * 0.01, smooth=True, opacity=0.4),
    )  # fmt: skip


def loaf(tones: Tones, x: float, foot: float, width: float) -> str:
    """Lay a floury loaf on its board with two cut slices before it."""
    w, s = width, tones.side
    crust, crumb = "#b9702f", "#f3dcae"

    def p(a: float, b: float) -> Point:
        return x + a * w, foot - b * w

    body = curve([p(-0.44, 0.12), p(-0.47, 0.26), p(-0.34, 0.42), p(-0.05, 0.49), p(0.26, 0.45), p(0.46, 0.3), p(0.47, 0.16), p(0.38, 0.07), p(0.0, 0.04), p(-0.36, 0.06)], closed=True)
    cuts = [[p(a, 0.2), p(a + 0.03, 0.35), p(a + 0.13, 0.44), p(a + 0.1, 0.33), p(a + 0.05, 0.2)] for a in (-0.2, 0.02, 0.22)]
    out = [cast(tones, x, foot + w * 0.05, w * 0.56, w * 0.13), poly([p(-0.62, 0.1), p(0.6, 0.1), p(0.66, -0.14), p(-0.7, -0.14)], "#c9945a"), poly([p(-0.7, -0.14), p(0.66, -0.14), p(0.66, -0.19), p(-0.7, -0.19)], "#8f6236"), strokes([segment(p(-0.64, 0.02), p(0.62, 0.02)), segment(p(-0.67, -0.07), p(0.64, -0.07))], "#a8763f", 2)]
    out += [shape(body, across(*((dark(crust, 0.4), crust, light(crust, 0.22)) if s > 0 else (light(crust, 0.22), crust, dark(crust, 0.4))))), speckle(body, dark(crust, 0.6), Gradient(((0, "#000", 0.0), (1, "#000", 0.8))), 0.45), *(shape(curve(q, closed=True), light(crumb, 0.2)) for q in cuts), speckle(body, "#fff6dc", Gradient(((0, "#000", 0.6), (0.5, "#000", 0.0), (1, "#000", 0.0))), 0.7)]
    for a, b in ((-0.46, -0.02), (-0.3, -0.07)):
        slice_ = curve([p(a - 0.13, b), p(a - 0.16, b + 0.14), p(a - 0.1, b + 0.27), p(a + 0.03, b + 0.31), p(a + 0.13, b + 0.26), p(a + 0.17, b + 0.13), p(a + 0.13, b), p(a, b - 0.02)], closed=True)
        inner = curve([p(a - 0.105, b + 0.02), p(a - 0.13, b + 0.14), p(a - 0.08, b + 0.24), p(a + 0.03, b + 0.28), p(a + 0.11, b + 0.235), p(a + 0.14, b + 0.13), p(a + 0.105, b + 0.02), p(a, b + 0.005)], closed=True)
        rng = random.Random(int(a * 100))
        holes = [(*p(a + rng.uniform(-0.08, 0.1), b + rng.uniform(0.05, 0.22)), w * rng.uniform(0.006, 0.013)) for _ in range(14)]
        out += [shape(slice_, dark(crust, 0.1)), shape(inner, crumb), discs(holes, mix(crumb, crust, 0.35)), speckle(inner, dark(crust, 0.2), Gradient(((0, "#000", 0.0), (1, "#000", 0.5))), 0.35)]
    return group(*out)


def lunch_tin(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Set the miner's tin: a flat rounded box of worn aluminium with a lid, a clasp and a wire handle."""
    w, h, s = width, height, tones.side
    metal, dim = mix("#cfd4d0", tones.sky[2], 0.2), mix("#6f7a80", tones.shade, 0.4)
    steps = (dim, mix(metal, dim, 0.5), light(metal, 0.5), metal, mix(metal, dim, 0.35))
    grade = across(*(steps if s > 0 else steps[::-1]))
    body, lid = rounded(x, foot - h * 0.64, w, h * 0.64, h * 0.16), rounded(x - w * 0.015, foot - h, w * 1.03, h * 0.44, h * 0.2)
    dents = [curve([(x + w * a, foot - h * b), (x + w * (a + 0.05), foot - h * (b - 0.05)), (x + w * (a + 0.11), foot - h * b)]) for a, b in ((0.18, 0.28), (0.68, 0.38), (0.52, 0.12), (0.3, 0.85))]
    handle = curve([(x + w * 0.28, foot - h * 0.97), (x + w * 0.3, foot - h * 1.17), (x + w * 0.7, foot - h * 1.17), (x + w * 0.72, foot - h * 0.97)])
    return group(
        cast(tones, x + w / 2, foot, w * 0.54, h * 0.26), strokes([handle], dim, h * 0.05), shape(body, grade), speckle(body, tones.ink, fade("#000", 0.1, 0.7), 0.35), rect(x - w * 0.012, foot - h * 0.6, w * 1.024, h * 0.04, dark(dim, 0.3), 0.7), shape(lid, grade), stroke([(x + w * 0.08, foot - h * 0.945), (x + w * 0.92, foot - h * 0.945)], light(metal, 0.7), h * 0.022, opacity=0.9),
        strokes(dents, dark(dim, 0.1), h * 0.014, 0.6), rect(x + w * 0.44, foot - h * 0.66, w * 0.12, h * 0.24, mix("#e3ad3f", dim, 0.25), r=h * 0.03), rect(x + w * 0.475, foot - h * 0.57, w * 0.05, h * 0.09, dark(dim, 0.4), r=3), polys([box(x + w * k, foot - h * 0.99, w * 0.035, h * 0.05) for k in (0.265, 0.7)], dark(dim, 0.2)),
    )  # fmt: skip


def soup_plate(tones: Tones, x: float, y: float, rx: float, rim: str) -> str:
    """Lay a place: a deep plate with a coloured rim, a fork and a spoon."""
    ry = rx * 0.34
    china, silver = light(tones.pale, 0.55), mix(tones.pale, tones.steel, 0.72)
    tines = [segment((x - rx * 1.36 + k * rx * 0.055, y - ry * 0.5), (x - rx * 1.34 + k * rx * 0.05, y - ry * 1.1)) for k in (-1.5, -0.5, 0.5, 1.5)]
    return group(
        oval(x - tones.side * rx * 0.1, y + ry * 0.2, rx * 1.04, ry, tones.ink, 0.3), oval(x, y, rx, ry, china), shape(ellipse_data(x, y, rx * 0.95, ry * 0.94) + ellipse_data(x, y, rx * 0.87, ry * 0.85), rim, extra=' fill-rule="evenodd"'), oval(x, y + ry * 0.03, rx * 0.66, ry * 0.62, mix(china, tones.shade, 0.28)), oval(x, y + ry * 0.1, rx * 0.6, ry * 0.5, china),
        stroke([(x - rx * 1.42, y + ry * 1.05), (x - rx * 1.36, y - ry * 0.4)], silver, rx * 0.045), strokes(tines, silver, rx * 0.024), strokes([segment((x - rx * 1.445, y - ry * 0.46), (x - rx * 1.275, y - ry * 0.46))], silver, rx * 0.04), stroke([(x + rx * 1.42, y + ry * 1.05), (x + rx * 1.34, y - ry * 0.5)], silver, rx * 0.045), oval(x + rx * 1.325, y - ry * 0.75, rx * 0.085, ry * 0.4, silver), oval(x + rx * 1.325, y - ry * 0.78, rx * 0.055, ry * 0.28, mix(silver, tones.shade, 0.35)),
    )  # fmt: skip
