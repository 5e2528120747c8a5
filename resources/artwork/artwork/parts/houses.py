"""Miners' houses: long brick rows with lit windows, gables, chimneys and gardens."""

from __future__ import annotations

import random

from artwork.svg import Gradient, across, box, down, fade, group, outline, poly, polys, rect
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def row(
    tones: Tones,
    x: float,
    foot: float,
    width: float,
    houses: int,
    seed: int,
    *,
    lit: float = 0.7,
    gables: bool = True,
) -> str:
    """Build a row of miners' houses seen from the street."""
    rng = random.Random(seed)
    unit = width / houses
    wall, rise = unit * 0.62, unit * 0.42
    eave = foot - wall
    s = tones.side
    pale, deep = mix(tones.brick, tones.pale, 0.55), dark(tones.brick, 0.38)
    pieces = [rect(x, eave, width, wall, down(light(tones.brick, 0.05), dark(tones.brick, 0.16)))]
    stacks, caps, ridge = [], [], eave - rise
    for i in range(houses + 1):
        cx = x + unit * i
        if i % 2 == 0:
            stacks.append(box(cx - unit * 0.075, ridge - unit * 0.2, unit * 0.15, rise * 0.9))
            caps.append(box(cx - unit * 0.095, ridge - unit * 0.22, unit * 0.19, unit * 0.045))
            caps += [box(cx + unit * k, ridge - unit * 0.28, unit * 0.045, unit * 0.07) for k in (-0.06, 0.015)]
    pieces.append(polys(stacks, deep))
    pieces.append(polys([box(b[0][0] + (unit * 0.08 if s > 0 else 0), b[0][1], unit * 0.07, b[2][1] - b[0][1]) for b in stacks], mix(tones.brick, tones.glow, 0.15)))
    pieces.append(polys(caps, dark(tones.roof, 0.3)))
    roof = [(x - unit * 0.06, eave + unit * 0.02), (x + unit * 0.18, ridge), (x + width - unit * 0.18, ridge), (x + width + unit * 0.06, eave + unit * 0.02)]
    pieces.append(poly(roof, down(light(tones.roof, 0.1), tones.roof)))
    pieces.append(polys([box(x + unit * 0.18, ridge, width - unit * 0.36, unit * 0.025)], light(tones.roof, 0.35)))
    tiles = [box(x - unit * 0.02, ridge + rise * k, width + unit * 0.04, 1.4) for k in (0.3, 0.5, 0.7, 0.88)]
    pieces.append(polys(tiles, dark(tones.roof, 0.4), 0.5))
    if gables:
        front, lit_half, bands, round_windows = [], [], [], []
        for i in range(0, houses, 2):
            cx, half, top = x + unit * (i + 1), unit * 0.5, ridge + unit * 0.04
            front.append([(cx - half, eave + 1), (cx, top), (cx + half, eave + 1)])
            lit_half.append([(cx - half * 1.14, eave + unit * 0.05), (cx, top - unit * 0.06), (cx + half * 1.14, eave + unit * 0.05), (cx + half, eave + 2), (cx, top + unit * 0.05), (cx - half, eave + 2)])
            bands.append(box(cx - half * 0.5, eave - unit * 0.1, half, unit * 0.03))
            round_windows.append(box(cx - unit * 0.06, eave - unit * 0.24, unit * 0.12, unit * 0.13))
        pieces += [polys(front, light(tones.brick, 0.03)), polys(lit_half, dark(tones.roof, 0.15)), polys(bands, pale), polys(round_windows, tones.window)]
    pieces.append(fronts(tones, x, foot, unit, houses, rng, lit))
    pieces.append(rect(x, eave + wall * 0.06, width, unit * 0.03, pale, 0.8))
    pieces.append(rect(x, foot - unit * 0.07, width, unit * 0.07, dark(tones.brick, 0.55)))
    body = outline(box(x, eave, width, wall)) + outline(roof)
    pieces.append(speckle(body, dark(tones.roof, 0.5), fade("#000", 0.1, 0.75), 0.4))
    return group(*pieces)


def fronts(tones: Tones, x: float, foot: float, unit: float, houses: int, rng: random.Random, lit: float) -> str:
    """Set doors and windows with pale lintels, some of them lit."""
    doors, steps, panes, glass, dim, bars, lintels = [], [], [], [], [], [], []
    w, h = unit * 0.2, unit * 0.27
    for i in range(houses):
        left = x + unit * i
        flip = i % 2
        door = left + unit * (0.09 if flip else 0.71)
        doors.append(box(door, foot - unit * 0.43, unit * 0.19, unit * 0.4))
        steps.append(box(door - unit * 0.03, foot - unit * 0.04, unit * 0.25, unit * 0.04))
        lintels.append(box(door - unit * 0.02, foot - unit * 0.475, unit * 0.23, unit * 0.045))
        for k in (0.1, 0.4):
            px, py = left + unit * (k + (0.3 if flip else 0)), foot - unit * 0.43
            (glass if rng.random() < lit else dim).append(box(px, py, w, h))
            panes.append(box(px - unit * 0.02, py - unit * 0.02, w + unit * 0.04, h + unit * 0.04))
            lintels.append(box(px - unit * 0.03, py - unit * 0.06, w + unit * 0.06, unit * 0.05))
            lintels.append(box(px - unit * 0.03, py + h + unit * 0.01, w + unit * 0.06, unit * 0.025))
            bars += [box(px + w / 2 - unit * 0.01, py, unit * 0.02, h), box(px, py + h * 0.36, w, unit * 0.018)]
    return (
        polys(panes, dark(tones.brick, 0.45))
        + polys(glass, tones.window)
        + polys(dim, mix(tones.roof, tones.sky[1], 0.5))
        + polys(bars, dark(tones.brick, 0.5))
        + polys(doors, dark(tones.roof, 0.35))
        + polys(steps, mix(tones.pale, tones.shade, 0.4))
        + polys(lintels, mix(tones.brick, tones.pale, 0.55))
    )


def receding_row(
    tones: Tones, near: tuple[float, float, float], far: tuple[float, float, float], houses: int, seed: int
) -> str:
    """Build a row that runs into the distance; near and far are (x, eave, foot)."""
    rng = random.Random(seed)
    (nx, ne, nf), (fx, fe, ff) = near, far
    lit = (fx > nx) == (tones.side < 0)
    brick = light(tones.brick, 0.06) if lit else dark(tones.brick, 0.32)

    ratio = (nf - ne) / (ff - fe)

    def at(t: float, k: float) -> tuple[float, float]:
        depth = (1 - 1 / (1 + t * (ratio - 1))) / (1 - 1 / ratio)
        x, top, low = nx + (fx - nx) * depth, ne + (fe - ne) * depth, nf + (ff - nf) * depth
        return x, top + (low - top) * k

    wall = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)]
    way = 1 if fx > nx else -1
    inset = (nf - ne) * 0.34
    ridge_far, ridge_near = at(1, -0.55), at(0, -0.6)
    roof = [(ridge_near[0] - way * inset, ridge_near[1]), (ridge_far[0] - way * 6, ridge_far[1]), at(1, 0.02), at(0, 0.03)]
    out = [poly(roof, across(*((light(tones.roof, 0.16), tones.roof) if lit else (dark(tones.roof, 0.2), tones.roof)))), poly(wall, brick)]
    doors, panes, dim, lintels, stacks, bars = [], [], [], [], [], []
    for i in range(houses):
        a, step = i / houses, 1 / houses
        if i % 2 == 0:
            (px, _), (qx, _) = at(a, 0), at(a + step * 0.5, 0)
            slope = (at(a, 1)[1] - at(a, 0)[1]) / (nf - ne)
            shift, base = way * inset * slope * 0.86, at(a, -0.5)[1]
            tall = (nf - ne) * 0.24 * slope
            stacks.append([(px - shift, base - tall), (qx - shift, base - tall), (qx - shift, base + tall * 0.4), (px - shift, base + tall * 0.4)])
        d0, d1 = a + step * 0.68, a + step * 0.86
        doors.append([at(d0, 0.28), at(d1, 0.28), at(d1, 0.98), at(d0, 0.98)])
        for k in (0.1, 0.4):
            w0, w1 = a + step * k, a + step * (k + 0.18)
            (panes if rng.random() < 0.65 else dim).append([at(w0, 0.3), at(w1, 0.3), at(w1, 0.72), at(w0, 0.72)])
            lintels.append([at(w0, 0.22), at(w1, 0.22), at(w1, 0.29), at(w0, 0.29)])
            lintels.append([at(w0, 0.72), at(w1, 0.72), at(w1, 0.755), at(w0, 0.755)])
            mid, thin = (w0 + w1) / 2, step * 0.008
            bars.append([at(mid - thin, 0.3), at(mid + thin, 0.3), at(mid + thin, 0.72), at(mid - thin, 0.72)])
            bars += [[at(w0, k), at(w1, k), at(w1, k + 0.012), at(w0, k + 0.012)] for k in (0.43, 0.57)]
    out += [
        polys(stacks, dark(tones.brick, 0.4)),
        polys(panes, tones.window),
        polys(dim, mix(tones.roof, tones.sky[1], 0.5)),
        polys(bars, dark(tones.brick, 0.5)),
        polys(doors, dark(tones.roof, 0.35)),
        polys(lintels, mix(brick, tones.pale, 0.5)),
    ]
    shading = Gradient(((0, "#000", 0.6), (0.8, "#000", 0.05)), *(((0, 1), (1, 0)) if way > 0 else ((1, 1), (0, 0))))
    out.append(speckle(outline(wall), dark(tones.brick, 0.6), shading, 0.45))
    return group(*out)
