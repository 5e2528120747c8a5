"""The street: art deco shopfront, cafe terrace, a house with an open door, a cargo bicycle and a college."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    across,
    blob_data,
    box,
    disc,
    discs,
    down,
    fade,
    group,
    outline,
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


def sunburst(x: float, y: float, r: float, rays: int, ink: str, paint: str) -> str:
    """Fan an art deco sunburst over a half disc."""
    data = f"M{x - r:.1f} {y:.1f}A{r:.1f} {r:.1f} 0 0 1 {x + r:.1f} {y:.1f}Z"
    wedges = [[(x, y), (x - r * cos(pi * i / rays), y - r * sin(pi * i / rays)), (x - r * cos(pi * (i + 0.5) / rays), y - r * sin(pi * (i + 0.5) / rays))] for i in range(rays)]
    return shape(data, paint) + polys(wedges, ink) + disc(x, y, r * 0.2, ink)


def shopfront(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Build the art deco shop of the tourist office: stepped crown, bow window, fluted piers, lit display."""
    w, h, s = width, height, tones.side
    stone = light(tones.pale, 0.35)
    dim, teal, gold = mix(stone, tones.shade, 0.42), mix(tones.water[1], tones.deep, 0.45), "#e3ad3f"
    top = foot - h

    def at(a: float, b: float) -> Point:
        return x + a * w, foot - b * h

    def bar(a: float, b: float, c: float, d: float) -> list[Point]:
        return box(x + a * w, foot - b * h, c * w, d * h)

    crown = [at(0, 0.84), at(0, 0.87), at(0.12, 0.87), at(0.12, 0.91), at(0.24, 0.91), at(0.24, 0.96), at(0.36, 0.96), at(0.36, 1), at(0.64, 1), at(0.64, 0.96), at(0.76, 0.96), at(0.76, 0.91), at(0.88, 0.91), at(0.88, 0.87), at(1, 0.87), at(1, 0.84)]
    wall = [at(0, 0), *crown, at(1, 0)]
    flutes = [bar(a + i * 0.016, 0.84, 0.007, 0.42) for a in (0.02, 0.9) for i in range(5)]
    frames, panes = [], []
    for a, c in ((0.13, 0.16), (0.71, 0.16)):
        frames.append(bar(a - 0.012, 0.795, c + 0.024, 0.3))
        panes += [bar(a + c * i / 3 + 0.004, 0.78, c / 3 - 0.008, 0.12) for i in range(3)] + [bar(a + c * i / 3 + 0.004, 0.65, c / 3 - 0.008, 0.14) for i in range(3)]
    bow = [at(0.34, 0.5), at(0.36, 0.8), at(0.42, 0.83), at(0.58, 0.83), at(0.64, 0.8), at(0.66, 0.5)]
    bow_panes = [bar(0.366 + i * 0.0555, 0.775 if i in (0, 4) else 0.79, 0.044, 0.1) for i in range(5)] + [bar(0.366 + i * 0.0555, 0.66, 0.044, 0.13) for i in range(5)]
    shop = [bar(0.07, 0.36, 0.3, 0.29), bar(0.63, 0.36, 0.3, 0.29)]
    door = bar(0.42, 0.36, 0.16, 0.36)
    lit = Gradient(((0, light(tones.window, 0.45), 1), (1, tones.window, 1)))
    shelves = [bar(a, b, 0.26, 0.008) for a in (0.09, 0.65) for b in (0.26, 0.17)]
    cards = [bar(a + i * 0.05, b + 0.055, 0.034, 0.05) for a in (0.1, 0.66) for i in range(5) for b in (0.17, 0.09)]
    zig = "M" + "L".join(f"{x + w * (0.02 + 0.96 * i / 48):.1f} {foot - h * (0.445 if i % 2 else 0.458):.1f}" for i in range(49))
    return group(
        poly(wall, across(*((dim, stone, light(stone, 0.3)) if s > 0 else (light(stone, 0.3), stone, dim)))), polys(flutes, dark(dim, 0.12), 0.7),
        polys([[a, b, (b[0], b[1] + h * 0.012), (a[0], a[1] + h * 0.012)] for a, b in zip(crown[1::2], crown[2::2], strict=False) if abs(a[1] - b[1]) < 1], light(stone, 0.6)),
        sunburst(x + w / 2, foot - h * 0.885, w * 0.1, 9, gold, teal), discs([(x + w * k, foot - h * 0.885, w * 0.014) for k in (0.3, 0.7)], gold),
        polys(frames, teal), polys(panes, mix(tones.sky[1], tones.sky[3], 0.6)), polys(panes[::4], tones.window),
        poly(bow, down(light(teal, 0.1), teal)), polys(bow_panes, mix(tones.sky[1], tones.sky[4], 0.55)), polys(bow_panes[1::3], tones.window),
        polys([bar(0.33, 0.505, 0.34, 0.02)], gold), rect(x, foot - h * 0.475, w, h * 0.085, teal), strokes([zig], gold, 2.4), rect(x, foot - h * 0.39, w, h * 0.008, gold),
        rect(x + w * 0.04, foot - h * 0.38, w * 0.92, h * 0.38, dark(teal, 0.35)), polys(shop, lit), polys(shelves, dark(teal, 0.2)), *(polys(cards[i::4], ink) for i, ink in enumerate((tones.accent, tones.water[1], "#57a06a", tones.brick))),
        poly(door, light(tones.window, 0.5)), polys([bar(0.497, 0.36, 0.006, 0.36), bar(0.42, 0.27, 0.16, 0.008)], teal), polys([bar(0.488, 0.2, 0.004, 0.07), bar(0.508, 0.2, 0.004, 0.07)], gold),
        polys([[(p[0][0], p[0][1]), (p[0][0] + w * 0.07, p[0][1]), (p[3][0] + w * 0.01, p[3][1]), p[3]] for p in shop], "#ffffff", 0.3),
        rect(x - w * 0.01, foot - h * 0.035, w * 0.42, h * 0.035, dim), rect(x + w * 0.59, foot - h * 0.035, w * 0.42, h * 0.035, dim),
        speckle(outline(wall), dark(dim, 0.4), fade("#000", 0.05, 0.55), 0.35), rect(x, top + h * 0.13, w, 3, dark(dim, 0.2), 0.5),
    )  # fmt: skip


def info_sign(x: float, y: float, r: float, ink: str, paper: str) -> str:
    """Hang a round information sign: one letter i drawn with a dot and a stem."""
    return (
        disc(x, y, r * 1.1, paper) + disc(x, y, r, ink) + disc(x, y - r * 0.46, r * 0.17, paper)
        + poly([(x - r * 0.3, y - r * 0.18), (x + r * 0.16, y - r * 0.18), (x + r * 0.16, y + r * 0.5), (x + r * 0.32, y + r * 0.5), (x + r * 0.32, y + r * 0.64), (x - r * 0.32, y + r * 0.64), (x - r * 0.32, y + r * 0.5), (x - r * 0.14, y + r * 0.5), (x - r * 0.14, y - r * 0.04), (x - r * 0.3, y - r * 0.04)], paper)
    )  # fmt: skip


def open_map(tones: Tones, x: float, y: float, size: float) -> str:
    """Unfold a large map held in both hands."""
    s = size
    folds = [[(x - s + s * 0.5 * i, y + (s * 0.08 if i % 2 else 0)), (x - s + s * 0.5 * (i + 1), y + (0 if i % 2 else s * 0.08)), (x - s + s * 0.5 * (i + 1), y + s * 0.8 + (0 if i % 2 else s * 0.08)), (x - s + s * 0.5 * i, y + s * 0.8 + (s * 0.08 if i % 2 else 0))] for i in range(4)]
    return (
        polys(folds[::2], "#fbf3de") + polys(folds[1::2], "#e2d6bc") + stroke([(x - s * 0.8, y + s * 0.6), (x - s * 0.2, y + s * 0.3), (x + s * 0.3, y + s * 0.5), (x + s * 0.8, y + s * 0.2)], tones.water[1], s * 0.07, smooth=True)
        + polys([[(x - s * 0.5, y + s * 0.35), (x - s * 0.35, y + s * 0.12), (x - s * 0.2, y + s * 0.35)], [(x + s * 0.1, y + s * 0.3), (x + s * 0.22, y + s * 0.12), (x + s * 0.34, y + s * 0.3)]], tones.shade) + disc(x + s * 0.55, y + s * 0.28, s * 0.08, tones.accent)
    )  # fmt: skip


def cafe(tones: Tones, x: float, foot: float, size: float, seed: int, coats: tuple[str, str]) -> str:
    """Set a round cafe table with two people seated face to face."""
    rng = random.Random(seed)
    s = size
    out = [oval(x, foot + s * 0.03, s * 0.8, s * 0.07, tones.ink, 0.3)]
    for k, coat in zip((-1, 1), coats, strict=True):
        skin, hair = rng.choice(("#f0c8a0", "#d9a377", "#a8714a", "#7a4b32")), rng.choice(("#2a1d1a", "#4a2f22", "#8a5a34", "#c9a26a", "#8d8a88"))

        def p(a: float, b: float, k: int = k) -> Point:
            return x + k * a * s, foot - b * s

        out += [
            strokes([segment(p(0.72, 0.42), p(0.76, 0)), segment(p(0.42, 0.42), p(0.4, 0)), segment(p(0.74, 0.42), p(0.82, 0.92)), segment(p(0.4, 0.42), p(0.76, 0.42))], dark(tones.roof, 0.2), s * 0.035),
            stroke([p(0.6, 0.47), p(0.3, 0.47), p(0.26, 0.04)], mix(tones.ink, "#3b4a5c", 0.4), s * 0.1), poly([p(0.5, 0.42), p(0.72, 0.42), p(0.7, 0.94), p(0.62, 1.0), p(0.52, 0.98), p(0.47, 0.88)], coat),
            poly([p(0.62, 0.42), p(0.72, 0.42), p(0.7, 0.94), p(0.62, 1.0)], dark(coat, 0.3)), stroke([p(0.58, 0.88), p(0.46, 0.68), p(0.24, 0.72)], dark(coat, 0.15), s * 0.075),
            oval(*p(0.57, 1.13), s * 0.085, s * 0.1, skin), poly([p(0.65, 1.06), p(0.67, 1.18), p(0.58, 1.25), p(0.48, 1.21), p(0.48, 1.17), p(0.6, 1.15)], hair),
        ]  # fmt: skip
    out += [strokes([segment((x, foot - s * 0.66), (x, foot)), segment((x - s * 0.16, foot), (x + s * 0.16, foot))], tones.ink, s * 0.04), oval(x, foot - s * 0.67, s * 0.36, s * 0.05, light(tones.pale, 0.4)), rect(x - s * 0.36, foot - s * 0.67, s * 0.72, s * 0.03, dark(tones.pale, 0.25))]
    out += [poly([(x - s * 0.15, foot - s * 0.8), (x - s * 0.04, foot - s * 0.8), (x - s * 0.06, foot - s * 0.69), (x - s * 0.13, foot - s * 0.69)], tones.accent), poly([(x + s * 0.06, foot - s * 0.87), (x + s * 0.16, foot - s * 0.87), (x + s * 0.14, foot - s * 0.69), (x + s * 0.08, foot - s * 0.69)], "#f0c35a")]
    return group(*out)


def home_front(tones: Tones, x: float, foot: float, width: float, seed: int) -> str:
    """Build one miner's house close up: gable, brick courses, pale lintels, an open door that pours light."""
    rng = random.Random(seed)
    w, s = width, tones.side
    h, rise = w * 0.66, w * 0.5
    eave = foot - h
    brick = light(tones.brick, 0.04)
    body = [(x, foot), (x, eave), (x + w / 2, eave - rise), (x + w, eave), (x + w, foot)]
    courses = "".join(f"M{x:.0f} {foot - h * i / 22:.1f}H{x + w:.0f}" for i in range(1, 23))
    odd = [box(x + rng.uniform(0, w * 0.93), foot - h * rng.randrange(0, 22) / 22 - h / 22 + 2, w * 0.045, h / 22 - 3) for _ in range(70)]
    pale, deep = mix(tones.brick, tones.pale, 0.7), dark(tones.roof, 0.15)
    eaves = [(x - w * 0.08, eave + w * 0.06), (x + w / 2, eave - rise - w * 0.07), (x + w * 1.08, eave + w * 0.06), (x + w * 1.04, eave + w * 0.1), (x + w / 2, eave - rise + w * 0.035), (x - w * 0.04, eave + w * 0.1)]
    lit_edge = [(x + w / 2, eave - rise - w * 0.07), (x + w * (0.5 + 0.58 * s), eave + w * 0.06), (x + w * (0.5 + 0.56 * s), eave + w * 0.08), (x + w / 2, eave - rise - w * 0.04)]
    parts = [rect(x + w * 0.66, eave - rise * 0.95, w * 0.14, rise * 0.8, dark(tones.brick, 0.25)), rect(x + w * 0.645, eave - rise * 0.98, w * 0.17, w * 0.04, deep), poly(body, down(brick, dark(brick, 0.14))), strokes([courses], dark(tones.brick, 0.3), 1.4, 0.5), polys(odd, dark(tones.brick, 0.18), 0.6)]
    for cx, top, ww, hh in ((0.24, 0.74, 0.22, 0.36), (0.5, 1.14, 0.18, 0.24)):
        left, up = x + w * (cx - ww / 2), foot - h * top
        parts += [rect(left - w * 0.02, up - w * 0.05, w * (ww + 0.04), w * 0.055, pale), rect(left, up, w * ww, h * hh, deep), polys([box(left + w * ww * (0.07 + 0.46 * i), up + h * hh * j, w * ww * 0.4, h * hh * k) for i in (0, 1) for j, k in ((0.05, 0.3), (0.4, 0.54))], tones.window), rect(left - w * 0.03, up + h * hh, w * (ww + 0.06), w * 0.025, pale)]
        parts += [poly([(left - w * 0.075, up), (left - w * 0.005, up), (left - w * 0.005, up + h * hh), (left - w * 0.075, up + h * hh)], "#3f7f86"), poly([(left + w * ww + w * 0.005, up), (left + w * ww + w * 0.075, up), (left + w * ww + w * 0.075, up + h * hh), (left + w * ww + w * 0.005, up + h * hh)], "#3f7f86")]
    dx, dw, dh = x + w * 0.56, w * 0.24, h * 0.72
    parts += [rect(dx - w * 0.03, foot - dh - w * 0.06, dw + w * 0.06, w * 0.06, pale), rect(dx, foot - dh, dw, dh, Gradient(((0, light(tones.window, 0.5), 1), (1, tones.window, 1)))), rect(dx + dw * 0.55, foot - dh * 0.6, dw * 0.3, dh * 0.6, mix(tones.window, tones.brick, 0.35), 0.5),
              poly([(dx + dw, foot - dh), (dx + dw * 1.75, foot - dh * 0.94), (dx + dw * 1.75, foot + dh * 0.05), (dx + dw, foot)], across("#2a6a72", "#3f8f92")), polys([[(dx + dw * 1.12, foot - dh * a), (dx + dw * 1.62, foot - dh * (a - 0.03)), (dx + dw * 1.62, foot - dh * b), (dx + dw * 1.12, foot - dh * b)] for a, b in ((0.86, 0.54), (0.44, 0.1))], "#235860", 0.7), disc(dx + dw * 1.66, foot - dh * 0.46, w * 0.012, tones.sun)]  # fmt: skip
    parts += [poly(eaves, deep), poly(lit_edge, light(tones.roof, 0.35)), poly([(dx, foot), (dx + dw, foot), (dx + dw * 0.8, foot + w * 0.22), (dx - dw * 0.9, foot + w * 0.22)], fade(tones.window, 0.55, 0.0)), rect(dx - w * 0.04, foot - w * 0.015, dw + w * 0.08, w * 0.035, light(pale, 0.2)), speckle(outline(body), dark(tones.brick, 0.6), fade("#000", 0.05, 0.6), 0.4)]
    return group(*parts)


def cargo_bike(tones: Tones, x: float, foot: float, size: float, way: int, ink: str, seed: int) -> str:
    """Load a cargo bicycle with moving boxes, a lamp and a plant, and set a rider on it."""
    rng = random.Random(seed)
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    wheels = ((-0.5, 0.2, 0.2), (0.78, 0.15, 0.15))
    rings = "".join(f"M{p(a, b)[0] - r * s:.1f} {p(a, b)[1]:.1f}a{r * s:.1f} {r * s:.1f} 0 1 1 {2 * r * s:.1f} 0a{r * s:.1f} {r * s:.1f} 0 1 1 {-2 * r * s:.1f} 0" for a, b, r in wheels)
    spokes = [segment(p(a, b), (p(a, b)[0] + r * s * cos(i * pi / 5), p(a, b)[1] + r * s * sin(i * pi / 5))) for a, b, r in wheels for i in range(10)]
    left = min(p(0.1, 0)[0], p(0.64, 0)[0])
    crates = [(0.0, 0.3, 0.3, 0.2), (0.3, 0.3, 0.24, 0.24), (0.06, 0.5, 0.24, 0.18)]
    boxes = "".join(rect(left + a * s, foot - (b + hh) * s, ww * s, hh * s, down("#d9a866", "#b07f45")) + rect(left + (a + ww * 0.42) * s, foot - (b + hh) * s, ww * 0.14 * s, hh * s, "#efd3a0") + rect(left + a * s, foot - (b + hh) * s, ww * s, 2.4, "#f3deb4") for a, b, ww, hh in crates)
    plant = shape("".join(blob_data(left + (0.42 + rng.uniform(-0.1, 0.1)) * s, foot - (0.72 + rng.uniform(-0.04, 0.14)) * s, s * 0.06, s * 0.075, rng, 0.2, 7) for _ in range(7)), "#57a06a")
    return group(
        oval(x + way * s * 0.1, foot + 2, s * 0.85, s * 0.045, tones.ink, 0.3), strokes(spokes, tones.ink, s * 0.005, 0.6), strokes([rings], tones.ink, s * 0.03),
        stroke([p(-0.26, 0.44), p(-0.06, 0.21), p(-0.2, 0.05)], dark(tones.ink, 0.1), s * 0.075), strokes([segment(p(-0.5, 0.2), p(-0.2, 0.2)), segment(p(-0.2, 0.2), p(-0.3, 0.46)), segment(p(-0.2, 0.2), p(0.08, 0.3)), segment(p(-0.5, 0.2), p(-0.29, 0.42)), segment(p(0.08, 0.22), p(0.7, 0.22)), segment(p(0.64, 0.26), p(0.78, 0.15)), segment(p(0.02, 0.6), p(0.08, 0.22))], ink, s * 0.032),
        boxes, plant, poly([(left + 0.38 * s, foot - 0.66 * s), (left + 0.48 * s, foot - 0.66 * s), (left + 0.46 * s, foot - 0.54 * s), (left + 0.4 * s, foot - 0.54 * s)], tones.brick),
        poly([p(0.08, 0.34), p(0.66, 0.34), p(0.62, 0.2), p(0.12, 0.2)], ink), strokes([segment(p(-0.36, 0.48), p(-0.24, 0.48)), segment(p(-0.04, 0.6), p(0.04, 0.62))], tones.ink, s * 0.035),
        stroke([p(-0.28, 0.5), p(-0.02, 0.38), p(-0.14, 0.12)], mix(tones.ink, "#3b4a5c", 0.6), s * 0.08), poly([p(-0.38, 0.48), p(-0.34, 0.62), p(-0.2, 0.84), p(-0.09, 0.84), p(-0.08, 0.74), p(-0.2, 0.48)], tones.sun),
        poly([p(-0.38, 0.48), p(-0.34, 0.62), p(-0.24, 0.78), p(-0.24, 0.48)], dark(tones.sun, 0.25)), stroke([p(-0.14, 0.8), p(-0.08, 0.66), p(0.02, 0.62)], dark(tones.sun, 0.14), s * 0.06),
        disc(*p(-0.06, 0.93), s * 0.062, "#a8714a"), poly([p(-0.14, 0.93), p(-0.13, 0.99), p(-0.06, 1.015), p(0.01, 0.985), p(0.01, 0.95)], tones.accent),
    )  # fmt: skip


def college(tones: Tones, x: float, foot: float, width: float, depth: float) -> str:
    """Build the old mine headquarters, now a faculty: long brick palace, steep roofs and a central tower."""
    def ink(colour: str) -> str:
        return tones.hazed(colour, depth)

    w, h = width, width * 0.26
    brick, roof, pale = ink(tones.brick), ink(tones.roof), ink(light(tones.pale, 0.3))
    eave = foot - h
    s = tones.side
    hoods = [[(x + w * a, eave), (x + w * (a + c * 0.14), eave - h * r), (x + w * (a + c * 0.86), eave - h * r), (x + w * (a + c), eave)] for a, c, r in ((0.0, 0.16, 0.62), (0.16, 0.68, 0.42), (0.84, 0.16, 0.62))]
    lit = [[q[1], q[2], q[3], ((q[2][0] + q[3][0]) / 2 - 4, q[3][1])] if s > 0 else [q[1], q[2], q[0]] for q in hoods]
    cx = x + w / 2
    tower = box(cx - w * 0.055, eave - h * 0.75, w * 0.11, h * 1.75)
    spire = [(cx - w * 0.065, eave - h * 0.75), (cx - w * 0.03, eave - h * 1.3), (cx, eave - h * 1.75), (cx + w * 0.03, eave - h * 1.3), (cx + w * 0.065, eave - h * 0.75)]
    panes = [box(x + w * (0.02 + 0.0435 * i), foot - h * b, w * 0.022, h * 0.22) for i in range(22) for b in (0.86, 0.5) if abs(i - 10.7) > 1.6]
    bands = [box(x, foot - h * b, w, h * 0.035) for b in (0.6, 0.22)]
    return group(
        polys(hoods, roof), polys([lit[0], lit[2]], light(roof, 0.14), 0.8), rect(x, eave, w, h, down(brick, dark(brick, 0.15))), polys(bands, pale, 0.8), rect(x - 4, eave - 4, w + 8, 7, pale), polys(panes, ink(tones.window)),
        poly(tower, across(*((dark(brick, 0.22), brick) if s > 0 else (brick, dark(brick, 0.22))))), poly(spire, roof), disc(cx, eave - h * 0.45, w * 0.03, pale), strokes([segment((cx, eave - h * 0.45), (cx, eave - h * 0.6)), segment((cx, eave - h * 0.45), (cx + w * 0.016, eave - h * 0.4))], roof, 2),
        polys([box(cx - w * 0.03, foot - h * 0.42, w * 0.06, h * 0.42)], dark(roof, 0.3)), polys([box(cx - w * 0.055, eave - h * 0.75, w * 0.11, h * 0.05)], pale),
    )  # fmt: skip
