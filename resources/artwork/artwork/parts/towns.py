"""Town buildings: belfry, stepped gables, the union house and the station."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import (
    across,
    box,
    clip,
    curve,
    disc,
    down,
    fade,
    fade_across,
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


def stone(tones: Tones) -> tuple[str, str]:
    """Return the lit and the shaded tone of dressed stone."""
    lit = mix(tones.pale, tones.glow, 0.25)
    return lit, mix(lit, tones.shade, 0.5)


def clock(x: float, y: float, r: float, face: str, ink: str) -> str:
    """Hang a clock face with its hands at ten past ten."""
    marks = [segment((x + r * 0.74 * cos(k * pi / 6), y + r * 0.74 * sin(k * pi / 6)), (x + r * 0.86 * cos(k * pi / 6), y + r * 0.86 * sin(k * pi / 6))) for k in range(12)]
    return (
        disc(x, y, r * 1.14, ink) + disc(x, y, r, face) + strokes(marks, ink, r * 0.08)
        + strokes([segment((x, y), (x - r * 0.38, y - r * 0.28)), segment((x, y), (x + r * 0.52, y - r * 0.36))], ink, r * 0.1)
    )  # fmt: skip


def arch(x: float, foot: float, width: float, height: float) -> str:
    """Write a round-headed opening."""
    r = width / 2
    return f"M{x:.1f} {foot:.1f}v{-(height - r):.1f}a{r:.1f} {r:.1f} 0 0 1 {width:.1f} 0v{height - r:.1f}Z"


def turned(x: float, profile: list[tuple[float, float]], ink: str, shade: str, side: int) -> str:
    """Turn a profile of (half width, y) into a body that is dark away from the sun."""
    full = [(x - w, y) for w, y in profile] + [(x + w, y) for w, y in profile[::-1]]
    dim = [(x - side * w, y) for w, y in profile] + [(x - side * w * 0.12, y) for w, y in profile[::-1]]
    return shape(curve(full, closed=True), ink) + clip(curve(full, closed=True), poly(dim, shade))


def belfry(tones: Tones, x: float, foot: float, width: float, height: float, *, flag: bool = True) -> str:
    """Raise a square sandstone belfry with corner turrets and a wooden top of two bulbs."""
    lit, shade = stone(tones)
    s, w = tones.side, width / 2
    top = foot - height * 0.58
    u = height * 0.01
    wood, deep = mix(tones.roof, tones.steel, 0.35), dark(tones.roof, 0.5)
    glow = tones.window
    body = box(x - w, top, width, foot - top)
    out = [poly(body, across(*((shade, lit) if s > 0 else (lit, shade))))]
    out.append(rect(x - w if s > 0 else x + w * 0.28, top, w * 0.72, foot - top, shade, 0.55))
    courses = [box(x - w, top + (foot - top) * k / 16, width, 1.3) for k in range(1, 16)]
    out.append(polys(courses, dark(shade, 0.2), 0.4))
    for k in (0.0, 0.3, 0.62):
        y = top + (foot - top) * k
        out.append(rect(x - w * 1.05, y, width * 1.05, u * 1.4, light(lit, 0.2)) + rect(x - w * 1.05, y + u * 1.4, width * 1.05, u * 0.7, dark(shade, 0.3), 0.7))
    openings = "".join(arch(x + k * w - w * 0.13, top + (foot - top) * y, w * 0.26, height * 0.1) for k in (-0.42, 0.42) for y in (0.24,))
    openings += "".join(arch(x + k * w - w * 0.09, top + (foot - top) * 0.54, w * 0.18, height * 0.075) for k in (-0.45, 0, 0.45))
    openings += arch(x - w * 0.14, top + (foot - top) * 0.86, w * 0.28, height * 0.1)
    out += [shape(openings, dark(tones.shade, 0.1)), clock(x, top + (foot - top) * 0.4 - u * 0.5, w * 0.19, light(lit, 0.4), dark(shade, 0.5))]
    out.append(speckle(outline(body), dark(shade, 0.5), fade_across("#000", *((0.8, 0.05) if s > 0 else (0.05, 0.8))), 0.45))
    # Battlements and corner turrets under their caps.
    teeth = [box(x - w + width * (k + 0.15) / 7, top - u * 2.2, width / 7 * 0.62, u * 2.4) for k in range(7)]
    out.append(polys(teeth, lit))
    for k in (-1, 1):
        cx = x + k * w * 0.98
        tone = lit if k == s else shade
        out.append(poly([(cx - w * 0.09, top + u * 7), (cx - w * 0.2, top + u * 3), (cx - w * 0.2, top - u * 4), (cx + w * 0.2, top - u * 4), (cx + w * 0.2, top + u * 3), (cx + w * 0.09, top + u * 7)], tone))
        out.append(turned(cx, [(w * 0.25, top - u * 4), (w * 0.12, top - u * 8), (w * 0.02, top - u * 13.5)], wood, deep, s))
        out.append(rect(cx - w * 0.05, top - u * 2.2, w * 0.1, u * 3.4, deep))
    y = top - u * 1.5
    out.append(turned(x, [(w * 0.74, y), (w * 0.62, y - u * 5), (w * 0.56, y - u * 7)], wood, deep, s))
    out.append(lantern(x, y - u * 7, w * 0.46, u * 6.5, wood, deep, glow))
    y -= u * 13.5
    out.append(turned(x, [(w * 0.6, y), (w * 0.62, y - u * 1.5), (w * 0.58, y - u * 4), (w * 0.4, y - u * 6.5), (w * 0.24, y - u * 8), (w * 0.22, y - u * 9)], wood, deep, s))
    out.append(lantern(x, y - u * 9, w * 0.2, u * 4.2, wood, deep, glow))
    y -= u * 13.2
    out.append(turned(x, [(w * 0.28, y), (w * 0.33, y - u * 1.6), (w * 0.3, y - u * 3), (w * 0.12, y - u * 5), (w * 0.05, y - u * 7), (w * 0.012, y - u * 14)], wood, deep, s))
    vane = poly([(x, y - u * 13), (x + w * 0.2, y - u * 12.4), (x + w * 0.14, y - u * 11.9), (x, y - u * 12)], glow)
    return group(*out, vane if flag else "")


def lantern(x: float, foot: float, half: float, height: float, wood: str, deep: str, glow: str) -> str:
    """Build one open storey of a wooden top, lit from inside."""
    posts = [box(x - half + 2 * half * k / 4 - half * 0.07, foot - height, half * 0.15, height) for k in range(5)]
    return (
        rect(x - half, foot - height, 2 * half, height, mix(glow, wood, 0.25)) + polys(posts, deep)
        + rect(x - half * 1.12, foot - height * 0.22, half * 2.24, height * 0.22, wood)
        + rect(x - half * 1.12, foot - height * 1.04, half * 2.24, height * 0.12, deep)
    )  # fmt: skip


def gable_front(tones: Tones, x: float, foot: float, width: float, height: float, seed: int, wall: str = "") -> str:
    """Build one narrow town house with a stepped gable and a lit shop below."""
    rng = random.Random(seed)
    lit, _ = stone(tones)
    wall = wall or rng.choice((tones.brick, mix(tones.brick, lit, 0.55), mix(tones.brick, tones.roof, 0.4), lit))
    trim = light(lit, 0.25) if wall != lit else mix(tones.brick, lit, 0.3)
    steps = rng.choice((3, 4, 4, 5))
    eave, peak = foot - height * 0.74, foot - height
    rise, tread = (eave - peak) / steps, width * 0.4 / steps
    left: list[tuple[float, float]] = [(x, foot), (x, eave)]
    for i in range(1, steps + 1):
        left += [(x + tread * (i - 1), eave - rise * i), (x + tread * i, eave - rise * i)]
    body = left + [(2 * x + width - px, py) for px, py in left[::-1]]
    caps = [box(x + tread * i - 2, eave - rise * (i + 1) - 3, tread + 4, 6) for i in range(steps)]
    caps += [box(x + width - tread * (i + 1) - 2, eave - rise * (i + 1) - 3, tread + 4, 6) for i in range(steps)]
    caps.append(box(x + tread * steps - 3, peak - 4, width - 2 * tread * steps + 6, 7))
    out = [poly(body, down(light(wall, 0.06), dark(wall, 0.14))), polys(caps, trim)]
    rows, cols = 3, rng.choice((2, 2, 3))
    frames, panes, dim = [], [], []
    for r in range(rows):
        top = eave + (foot - eave) * (0.04 + 0.235 * r)
        for c in range(cols):
            w, h = width * 0.5 / cols, (foot - eave) * 0.16
            px = x + width * (c + 0.5) / cols - w / 2
            frames.append(box(px - 3, top - 5, w + 6, h + 10))
            (panes if rng.random() < 0.55 else dim).append(box(px, top, w, h))
    attic = arch(x + width * 0.42, eave - rise * 0.5, width * 0.16, rise * 1.5)
    bars = [box((b[0][0] + b[1][0]) / 2 - 1, b[0][1], 2, b[2][1] - b[1][1]) for b in panes + dim]
    shop = foot - height * 0.17
    out += [polys(frames, trim), polys(panes, tones.window), polys(dim, mix(tones.roof, tones.sky[1], 0.55)), polys(bars, dark(wall, 0.5)),
            shape(attic, dark(wall, 0.5)), rect(x, shop - 8, width, 7, trim), rect(x + width * 0.08, shop, width * 0.84, foot - shop, dark(tones.roof, 0.35)),
            rect(x + width * 0.13, shop + 10, width * 0.44, foot - shop - 18, tones.window), rect(x + width * 0.66, shop + 10, width * 0.2, foot - shop - 10, mix(tones.window, tones.roof, 0.4))]  # fmt: skip
    if rng.random() < 0.6:
        fall = (foot - shop) * 0.36
        out.append(poly([(x + width * 0.05, shop - 1), (x + width * 0.95, shop - 1), (x + width, shop + fall), (x, shop + fall)], rng.choice((tones.accent, tones.roof, mix(tones.pale, tones.brick, 0.2)))))
    s = tones.side
    out.append(speckle(outline(body), dark(wall, 0.65), fade_across("#000", *((0.7, 0.05) if s > 0 else (0.05, 0.7))), 0.45))
    return group(*out)


def gables(tones: Tones, x: float, foot: float, widths: list[float], height: float, seed: int) -> str:
    """Build a row of narrow town houses of uneven height."""
    rng = random.Random(seed)
    out, left = "", x
    for i, width in enumerate(widths):
        out += gable_front(tones, left, foot, width, height * rng.uniform(0.86, 1.08), seed * 17 + i)
        left += width
    return out


def union_house(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Build the union house: brick and stone, tall windows under a large curved pediment."""
    lit, shade = stone(tones)
    trim, s = light(lit, 0.2), tones.side
    wing, half = height * 0.6, width * 0.23
    cx, top = x + width / 2, foot - height * 0.74
    wall = down(light(tones.brick, 0.06), dark(tones.brick, 0.18))
    out = [rect(x, foot - wing, width, wing, wall), poly([(x - 8, foot - wing), (x + width * 0.05, foot - wing - height * 0.13), (x + width * 0.95, foot - wing - height * 0.13), (x + width + 8, foot - wing)], down(light(tones.roof, 0.1), tones.roof))]
    out.append(rect(cx - half, top, 2 * half, foot - top, down(light(tones.brick, 0.12), dark(tones.brick, 0.08))))
    peak = foot - height
    left = [(cx - half * 1.08, top), (cx - half * 1.08, top - height * 0.035), (cx - half * 0.82, top - height * 0.045), (cx - half * 0.72, top - height * 0.12), (cx - half * 0.44, top - height * 0.16), (cx - half * 0.36, peak + height * 0.01), (cx - half * 0.2, peak)]
    gable = left + [(2 * cx - px, py) for px, py in left[::-1]]
    out += [poly(gable, trim), poly([(cx + (px - cx) * 0.86, py + (top - py) * 0.1 - 4) for px, py in gable], mix(tones.brick, lit, 0.12)),
            poly([(cx - s * 0, peak), *[(2 * cx - px, py) if s < 0 else (px, py) for px, py in left[::-1]], (cx, top)], dark(tones.brick, 0.5), 0.28)]  # fmt: skip
    out += [disc(cx, top - height * 0.09, height * 0.062, trim), clock(cx, top - height * 0.09, height * 0.045, light(lit, 0.5), dark(shade, 0.5))]
    out += [rect(cx - half * 1.1, top - 4, half * 2.2, 13, trim), rect(cx - half * 0.78, top + height * 0.05, half * 1.56, height * 0.07, mix(lit, tones.brick, 0.15))]
    tall, frames = "", ""
    for k in (-0.55, 0, 0.55):
        w, h = half * 0.36, height * 0.32
        frames += arch(cx + half * k - w / 2 - 7, foot - height * 0.27, w + 14, h + 9)
        tall += arch(cx + half * k - w / 2, foot - height * 0.27, w, h)
    small, frame = [], []
    for side in (-1, 1):
        for c in range(3):
            px = cx + side * (half + (width / 2 - half) * (c + 0.5) / 3) - width * 0.022
            for level, h in ((0.9, 0.2), (0.52, 0.26)):
                frame.append(box(px - 5, foot - wing * level - 6, width * 0.044 + 10, wing * h + 10))
                small.append(box(px, foot - wing * level, width * 0.044, wing * h))
    quoins = [box(cx + side * half - (16 if side > 0 else 0), top + (foot - top) * k / 12, 16, (foot - top) / 24) for side in (-1, 1) for k in range(1, 12)]
    quoins += [box(px, foot - wing + wing * k / 10, 14, wing / 20) for px in (x, x + width - 14) for k in range(10)]
    doors = "".join(arch(cx + half * k - half * 0.17, foot, half * 0.34, height * 0.2) for k in (-0.55, 0, 0.55))
    glass = down(tones.window, mix(tones.window, tones.brick, 0.35))
    bars = [box(cx + half * k - 1.5, foot - height * 0.59, 3, height * 0.32) for k in (-0.55, 0, 0.55)]
    bars += [box(cx + half * k - half * 0.18, foot - height * y, half * 0.36, 3) for k in (-0.55, 0, 0.55) for y in (0.34, 0.42, 0.5)]
    bars += [box((b[0][0] + b[1][0]) / 2 - 1, b[0][1], 2, b[2][1] - b[1][1]) for b in small]
    out += [polys(quoins, trim, 0.9), shape(frames, trim), polys(frame, trim), shape(tall, glass), polys(small, glass), polys(bars, dark(tones.brick, 0.5)), shape(doors, dark(tones.roof, 0.4))]
    out += [rect(x - 4, foot - wing - 5, width * 0.27 + 4, 10, trim), rect(x + width * 0.73, foot - wing - 5, width * 0.27 + 4, 10, trim), rect(x, foot - height * 0.235, width, 6, trim), rect(x - 6, foot - 16, width + 12, 16, shade)]
    out += [rect(cx - half * 0.9 - k * 8, foot - 12 + k * 5, half * 1.8 + k * 16, 6, light(lit, 0.1 - k * 0.1)) for k in range(3)]
    body = outline(box(x, foot - wing, width, wing)) + outline(box(cx - half, top, 2 * half, foot - top))
    out.append(speckle(body, dark(tones.brick, 0.65), fade_across("#000", *((0.7, 0.05) if s > 0 else (0.05, 0.7))), 0.4))
    return group(*out)


def engine_station(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Build the station shaped like an engine: long body, arched bays as wheels, clock tower as chimney."""
    lit, shade = stone(tones)
    s, wall = tones.side, height * 0.42
    tower, tw = x + width * 0.76, width * 0.125
    eave = foot - wall
    out = []
    # The rear cab, the long boiler of a hall and its rounded nose.
    hall = f"M{x + width * 0.1:.1f} {foot:.1f}V{eave - height * 0.1:.1f}q0-14 14-14H{x + width * 0.92:.1f}q{width * 0.08:.1f} 0 {width * 0.08:.1f} {width * 0.07:.1f}V{foot:.1f}Z"
    out += [shape(hall, down(light(lit, 0.2), mix(lit, shade, 0.45)))]
    out.append(rect(x, eave - height * 0.24, width * 0.2, wall + height * 0.24, across(*((shade, lit) if s > 0 else (lit, shade)))))
    out.append(rect(x - 10, eave - height * 0.27, width * 0.2 + 20, 14, dark(shade, 0.3)))
    out.append(polys([box(x + width * (0.025 + 0.055 * i), eave - height * 0.16, width * 0.035, height * 0.22) for i in range(3)], tones.window))
    out.append(shape(f"M{x + width * 0.2:.1f} {eave - height * 0.1:.1f}Q{x + width * 0.5:.1f} {eave - height * 0.24:.1f} {x + width * 0.94:.1f} {eave - height * 0.1:.1f}Z", down(light(tones.roof, 0.14), tones.roof)))
    out.append(rect(x + width * 0.18, eave - height * 0.11, width * 0.79, 9, dark(shade, 0.2)))
    out.append(rect(x + width * 0.2, eave, width * 0.8, 6, dark(shade, 0.15), 0.6))
    arches, frames, bars = "", "", []
    for i in range(6):
        cx, r = x + width * (0.275 + 0.083 * i), width * 0.031
        frames += arch(cx - r - 6, foot - height * 0.06, 2 * r + 12, wall * 0.86)
        arches += arch(cx - r, foot - height * 0.06, 2 * r, wall * 0.8)
        bars += [box(cx - 1.5, foot - wall * 0.94, 3, wall * 0.8), box(cx - r, foot - wall * 0.62, 2 * r, 3), box(cx - r, foot - wall * 0.36, 2 * r, 3)]
    out += [shape(frames, mix(tones.brick, shade, 0.3)), shape(arches, down(tones.window, mix(tones.window, tones.brick, 0.4))), polys(bars, dark(tones.roof, 0.3))]
    out.append(polys([box(x + width * 0.92 + k * 18, foot - wall * 0.75, 10, wall * 0.4) for k in range(3)], tones.window))
    top = foot - height
    out.append(rect(tower, top + height * 0.09, tw, height * 0.91, across(*((shade, lit) if s > 0 else (lit, shade)))))
    ribs = [box(tower + tw * (0.17 + 0.2 * k), top + height * 0.31, tw * 0.075, height * 0.36) for k in range(4)]
    out.append(polys(ribs, dark(shade, 0.4), 0.8))
    for k, over in ((0.09, 0.1), (0.06, 0.02), (0.03, -0.08)):
        out.append(rect(tower - tw * over, top + height * k, tw * (1 + 2 * over), height * 0.034, dark(shade, 0.15 + k)))
    out.append(rect(tower + tw * 0.3, top, tw * 0.4, height * 0.04, dark(shade, 0.4)))
    out.append(clock(tower + tw / 2, top + height * 0.21, tw * 0.3, light(lit, 0.6), tones.ink))
    out.append(rect(tower - tw * 0.25, foot - wall * 0.7, tw * 1.5, 10, dark(shade, 0.35)))
    out.append(rect(x - 10, foot - height * 0.06, width + 16, height * 0.06, mix(tones.brick, tones.shade, 0.35)))
    body = hall + outline(box(tower, top + height * 0.1, tw, height * 0.9))
    out.append(speckle(body, dark(shade, 0.5), fade("#000", 0.05, 0.6), 0.4))
    out.append(speckle(outline(box(tower, top + height * 0.1, tw, height * 0.9)), dark(shade, 0.6), fade_across("#000", *((0.8, 0) if s > 0 else (0, 0.8))), 0.45))
    out.append(shape(arch(tower + tw * 0.24, foot, tw * 0.52, wall * 0.62), tones.window))
    return group(*out)


def street_lamp(x: float, foot: float, height: float, ink: str, glow: str, way: int = 1) -> str:
    """Raise a lamp with an enamel shade on a bent iron arm."""
    top = foot - height
    arm = curve([(x, top + height * 0.06), (x + way * height * 0.03, top), (x + way * height * 0.1, top - height * 0.02), (x + way * height * 0.16, top + height * 0.012)])
    sx, sy, r = x + way * height * 0.16, top + height * 0.015, height * 0.062
    return group(
        poly([(sx - r * 0.8, sy + r * 0.8), (sx + r * 0.8, sy + r * 0.8), (sx + r * 4.2, sy + height * 0.8), (sx - r * 4.2, sy + height * 0.8)], fade(glow, 0.34, 0)),
        strokes([segment((x, foot), (x, top + height * 0.06)), arm], ink, height * 0.014),
        rect(x - height * 0.012, foot - height * 0.16, height * 0.024, height * 0.16, ink),
        disc(sx, sy + r * 0.8, r * 0.42, light(glow, 0.5)),
        shape(f"M{sx - r * 1.25:.1f} {sy + r * 0.8:.1f}Q{sx - r * 0.9:.1f} {sy - r * 0.3:.1f} {sx - r * 0.3:.1f} {sy - r * 0.4:.1f}H{sx + r * 0.3:.1f}Q{sx + r * 0.9:.1f} {sy - r * 0.3:.1f} {sx + r * 1.25:.1f} {sy + r * 0.8:.1f}Z", ink),
    )
