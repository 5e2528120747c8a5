"""A company's palace: long brick front, steep roofs with dormers, and the formal garden before it."""

from __future__ import annotations

import random

from artwork.parts.towns import arch, stone
from artwork.svg import (
    Gradient,
    Point,
    across,
    box,
    curve,
    disc,
    down,
    fade,
    fade_across,
    group,
    outline,
    oval,
    poly,
    polys,
    rect,
    segment,
    shape,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

SLATE = "#4a4257"


def hipped(tones: Tones, x: float, eave: float, width: float, ridge: float, inset: float) -> str:
    """Set a steep slate roof, its slope towards the sun lit."""
    over = width * 0.03
    a, b, c, d = (x - over, eave), (x + width * inset, ridge), (x + width * (1 - inset), ridge), (x + width + over, eave)
    s = tones.side
    slate = mix(SLATE, tones.roof, 0.3)
    lines = []
    for k in range(1, 9):
        t = k / 9
        left, right = a[0] + (b[0] - a[0]) * t, d[0] + (c[0] - d[0]) * t
        y = eave + (ridge - eave) * t
        lines.append(segment((left, y), (right, y)))
    flank = [c, d, (d[0] - width * 0.3, eave), (c[0] - width * 0.02, ridge)] if s > 0 else [b, a, (a[0] + width * 0.3, eave), (b[0] + width * 0.02, ridge)]
    return group(
        poly([a, b, c, d], down(light(slate, 0.1), dark(slate, 0.15))), poly(flank, mix(slate, tones.glow, 0.32), 0.85) if inset else "",
        strokes(lines, dark(slate, 0.4), 1.1, 0.4), rect(b[0] - 3, ridge - 5, c[0] - b[0] + 6, 7, mix(slate, tones.glow, 0.3)),
        speckle(outline([a, b, c, d]), dark(slate, 0.6), fade_across("#000", *((0.7, 0) if s > 0 else (0, 0.7))), 0.45),
    )  # fmt: skip


def finial(x: float, foot: float, height: float, ink: str) -> str:
    """Top a roof with a turned spike."""
    return poly([(x - height * 0.08, foot), (x - height * 0.03, foot - height * 0.4), (x, foot - height), (x + height * 0.03, foot - height * 0.4), (x + height * 0.08, foot)], ink) + disc(x, foot - height * 0.42, height * 0.09, ink)


def bell_turret(tones: Tones, x: float, foot: float, size: float) -> str:
    """Crown a ridge with a small open turret under a slate bulb."""
    slate, glow = mix(SLATE, tones.roof, 0.3), tones.window
    posts = [box(x - size * 0.42 + size * 0.26 * k, foot - size * 0.7, size * 0.08, size * 0.7) for k in range(4)]
    bulb = [(x - size * 0.58, foot - size * 0.68), (x - size * 0.46, foot - size * 1.05), (x - size * 0.16, foot - size * 1.35), (x, foot - size * 1.85), (x + size * 0.16, foot - size * 1.35), (x + size * 0.46, foot - size * 1.05), (x + size * 0.58, foot - size * 0.68)]
    return group(
        rect(x - size * 0.42, foot - size * 0.7, size * 0.84, size * 0.7, glow), polys(posts, dark(slate, 0.2)), rect(x - size * 0.56, foot - size * 0.14, size * 1.12, size * 0.16, slate),
        shape(curve(bulb, closed=True), slate), poly([bulb[1], bulb[2], bulb[3], (x - size * 0.06, foot - size)] if tones.side < 0 else [bulb[5], bulb[4], bulb[3], (x + size * 0.06, foot - size)], mix(slate, tones.glow, 0.3)), finial(x, foot - size * 1.7, size * 0.9, slate),
    )  # fmt: skip


def dormer(tones: Tones, x: float, foot: float, width: float) -> str:
    """Set a dormer with a stepped brick gable and a lit window into a roof."""
    lit, _ = stone(tones)
    h, w = width * 1.15, width
    steps = [(x - w / 2, foot), (x - w / 2, foot - h * 0.72), (x - w * 0.3, foot - h * 0.72), (x - w * 0.3, foot - h), (x - w * 0.13, foot - h), (x - w * 0.13, foot - h * 1.24)]
    face = steps + [(2 * x - px, py) for px, py in steps[::-1]]
    caps = [box(x - w * 0.55, foot - h * 0.76, w * 0.27, h * 0.06), box(x + w * 0.28, foot - h * 0.76, w * 0.27, h * 0.06), box(x - w * 0.34, foot - h * 1.04, w * 0.24, h * 0.06), box(x + w * 0.1, foot - h * 1.04, w * 0.24, h * 0.06), box(x - w * 0.17, foot - h * 1.29, w * 0.34, h * 0.07)]
    return poly(face, tones.brick) + polys([*caps, box(x - w * 0.29, foot - h * 0.76, w * 0.58, h * 0.68)], lit) + rect(x - w * 0.2, foot - h * 0.68, w * 0.4, h * 0.56, tones.window) + rect(x - w * 0.02, foot - h * 0.68, w * 0.04, h * 0.56, dark(tones.brick, 0.4))


def bays(tones: Tones, x: float, foot: float, width: float, height: float, count: int, seed: int) -> str:
    """Fill a wall with three storeys of tall windows in white stone frames, some lit."""
    rng = random.Random(seed)
    lit, _ = stone(tones)
    step = width / count
    panes: list[list[Point]] = []
    dim: list[list[Point]] = []
    frames, bars = [], []
    for i in range(count):
        for low, tall in ((0.06, 0.24), (0.37, 0.3), (0.74, 0.19)):
            w, h = step * 0.46, height * tall
            px, py = x + step * (i + 0.5) - w / 2, foot - height * low - h
            frames.append(box(px - step * 0.09, py - step * 0.09, w + step * 0.18, h + step * 0.16))
            (panes if rng.random() < 0.62 else dim).append(box(px, py, w, h))
            bars += [box(px + w / 2 - 1, py, 2, h), box(px, py + h * 0.32, w, 2)]
    bands = [box(x, foot - height * b, width, height * 0.022) for b in (0.335, 0.7, 0.975)]
    return polys(bands, mix(lit, tones.brick, 0.12)) + polys(frames, lit) + polys(panes, tones.window) + polys(dim, mix(SLATE, tones.sky[1], 0.4)) + polys(bars, dark(tones.brick, 0.45))


def wall(tones: Tones, x: float, foot: float, width: float, height: float, quoins: bool = True) -> str:
    """Raise a brick wall on a stone foot, with stone at its corners."""
    lit, shade = stone(tones)
    s = tones.side
    sides = [box(px, foot - height + height * k / 14, width * 0.05, height / 28) for px in (x, x + width * 0.95) for k in range(14)] if quoins else []
    return (
        rect(x, foot - height, width, height, down(light(tones.brick, 0.08), dark(tones.brick, 0.16))) + polys(sides, lit, 0.9) + rect(x - 3, foot - height - 5, width + 6, 9, lit)
        + rect(x - 3, foot - height * 0.05, width + 6, height * 0.05, shade) + speckle(outline(box(x, foot - height, width, height)), dark(tones.brick, 0.65), fade_across("#000", *((0.7, 0.05) if s > 0 else (0.05, 0.7))), 0.42)
    )  # fmt: skip


def frontispiece(tones: Tones, cx: float, foot: float, half: float, height: float) -> str:
    """Raise the middle pavilion: scrolled gable with a small window over tall arched windows and the door."""
    lit, _ = stone(tones)
    top = foot - height
    left = [(cx - half, top), (cx - half, top - height * 0.1), (cx - half * 0.86, top - height * 0.12), (cx - half * 0.7, top - height * 0.26), (cx - half * 0.62, top - height * 0.38), (cx - half * 0.4, top - height * 0.4), (cx - half * 0.34, top - height * 0.54), (cx - half * 0.16, top - height * 0.62)]
    gable = [*left, (cx, top - height * 0.64), *[(2 * cx - px, py) for px, py in left[::-1]]]
    out = [wall(tones, cx - half, foot, 2 * half, height), poly([(cx + (px - cx) * 1.06, py - 7) for px, py in gable], lit), poly(gable, light(tones.brick, 0.06))]
    out += [rect(cx - half * 0.86, top - height * 0.14, half * 1.72, height * 0.03, lit), rect(cx - half * 0.6, top - height * 0.39, half * 1.2, height * 0.03, lit), shape(arch(cx - half * 0.19, top - height * 0.165, half * 0.38, height * 0.2), lit), shape(arch(cx - half * 0.13, top - height * 0.165, half * 0.26, height * 0.17), down(tones.window, mix(tones.window, tones.brick, 0.25))), rect(cx - 1.2, top - height * 0.33, 2.4, height * 0.165, dark(tones.brick, 0.45)), rect(cx - half * 0.13, top - height * 0.25, half * 0.26, 2.4, dark(tones.brick, 0.45))]
    frames = "".join(arch(cx + half * k - half * 0.2, foot - height * 0.4, half * 0.4, height * 0.52) for k in (-0.56, 0, 0.56))
    glass = "".join(arch(cx + half * k - half * 0.145, foot - height * 0.41, half * 0.29, height * 0.48) for k in (-0.56, 0, 0.56))
    doors = "".join(arch(cx + half * k - half * 0.16, foot, half * 0.32, height * 0.3) for k in (-0.56, 0, 0.56))
    bars = [box(cx + half * k - 1.2, foot - height * 0.88, 2.4, height * 0.47) for k in (-0.56, 0, 0.56)] + [box(cx + half * k - half * 0.145, foot - height * b, half * 0.29, 2.4) for k in (-0.56, 0, 0.56) for b in (0.56, 0.7)]
    out += [shape(frames, lit), shape(glass, down(tones.window, mix(tones.window, tones.brick, 0.25))), polys(bars, dark(tones.brick, 0.45)), rect(cx - half, foot - height * 0.38, 2 * half, height * 0.03, lit), shape("".join(arch(cx + half * k - half * 0.21, foot, half * 0.42, height * 0.345) for k in (-0.56, 0, 0.56)), lit), shape(doors, down(tones.window, mix(tones.window, tones.roof, 0.6)))]
    s = tones.side
    out.append(speckle(outline(gable), dark(tones.brick, 0.65), fade_across("#000", *((0.8, 0) if s > 0 else (0, 0.8))), 0.45))
    return group(*out)


def palace(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Build the long offices: two wings with dormers, pavilions at the ends and a gabled middle."""
    eave, end, mid = height * 0.44, width * 0.15, width * 0.12
    cx = x + width / 2
    wing = width / 2 - mid - end
    stacks = [box(cx + k * width, foot - height * 0.84, width * 0.018, height * 0.3) for k in (-0.27, -0.18, 0.18, 0.27)]
    out = [polys(stacks, dark(tones.brick, 0.3)), polys([box(b[0][0] - 3, b[0][1], b[1][0] - b[0][0] + 6, 6) for b in stacks], stone(tones)[0])]
    for left in (x + end, cx + mid):
        out += [hipped(tones, left, foot - eave, wing, foot - height * 0.74, 0.0), *(dormer(tones, left + wing * (i + 0.5) / 4, foot - height * 0.47, wing * 0.13) for i in range(4))]
        out += [wall(tones, left, foot, wing, eave, quoins=False), bays(tones, left, foot, wing, eave, 8, int(left))]
    out += [hipped(tones, cx - mid, foot - height * 0.5, 2 * mid, foot - height * 0.96, 0.24), bell_turret(tones, cx, foot - height * 0.955, height * 0.1), frontispiece(tones, cx, foot, mid, height * 0.5)]
    for left in (x, x + width - end):
        out += [hipped(tones, left, foot - height * 0.52, end, foot - height * 0.9, 0.3), finial(left + end * 0.34, foot - height * 0.9, height * 0.09, SLATE), finial(left + end * 0.66, foot - height * 0.9, height * 0.09, SLATE)]
        out += [dormer(tones, left + end / 2, foot - height * 0.55, end * 0.34), wall(tones, left, foot, end, height * 0.52), bays(tones, left + end * 0.08, foot, end * 0.84, height * 0.5, 4, int(left) + 3)]
    return group(*out)


def yew(tones: Tones, x: float, foot: float, height: float, seed: int, ball: bool = False) -> str:
    """Clip a yew to a cone or a ball, lit on the sun's side."""
    s, w = tones.side, height * (0.46 if ball else 0.27)
    ink = mix(tones.near, tones.deep, 0.45)
    if ball:
        body = [(x - w, foot - height * 0.5), (x - w * 0.7, foot - height * 0.87), (x, foot - height), (x + w * 0.7, foot - height * 0.87), (x + w, foot - height * 0.5), (x + w * 0.7, foot - height * 0.1), (x, foot), (x - w * 0.7, foot - height * 0.1)]
        data = curve(body, closed=True)
    else:
        data = curve([(x - w, foot - height * 0.05), (x - w * 0.62, foot - height * 0.42), (x - w * 0.26, foot - height * 0.78), (x, foot - height)]) + curve([(x, foot - height), (x + w * 0.26, foot - height * 0.78), (x + w * 0.62, foot - height * 0.42), (x + w, foot - height * 0.05)]).replace("M", "L", 1) + f"Q{x:.1f} {foot + height * 0.05:.1f} {x - w:.1f} {foot - height * 0.05:.1f}Z"
    rng = random.Random(seed)
    flecks: list[list[Point]] = []
    for _ in range(26):
        t = rng.uniform(0.08, 0.9)
        half = w * (1 - t) if not ball else w * 0.8
        px, py, r = x + s * rng.uniform(-0.1, 0.85) * half, foot - height * t, height * 0.012
        flecks.append([(px - r, py), (px, py - r), (px + r, py), (px, py + r)])
    reach = -s * height * 0.8
    shade = Gradient(((0, "#000", 0.9), (0.6, "#000", 0.1), (1, "#000", 0)), *(((0, 0), (1, 0)) if s > 0 else ((1, 0), (0, 0))))
    return group(
        poly([(x - w * 0.8, foot), (x + w * 0.8, foot), (x + reach + 4, foot + height * 0.16), (x + reach - 4, foot + height * 0.15)], tones.deep, 0.4), oval(x, foot, w, w * 0.18, tones.deep, 0.6),
        shape(data, across(*((dark(ink, 0.25), ink, light(ink, 0.28)) if s > 0 else (light(ink, 0.28), ink, dark(ink, 0.25))))), speckle(data, dark(ink, 0.6), shade, 0.55), polys(flecks, light(ink, 0.34), 0.8),
    )  # fmt: skip


def box_hedge(tones: Tones, points: list[Point], height: float) -> str:
    """Run a low clipped hedge along a line of the ground, taller towards the viewer."""
    nearest = max(y for _, y in points)
    farthest = min(y for _, y in points)
    ink = mix(tones.near, tones.deep, 0.25)

    def tall(y: float) -> float:
        return height * (0.16 + 0.84 * (y - farthest) / max(1, nearest - farthest))

    top = [(x, y - tall(y)) for x, y in points]
    return poly([*points, *top[::-1]], down(light(ink, 0.12), dark(ink, 0.25))) + poly([*top, *[(x, y - tall(y) * 0.28) for x, y in top[::-1]]], light(ink, 0.26)) + speckle(outline([*points, *top[::-1]]), tones.deep, fade("#000", 0.1, 0.7), 0.4)
