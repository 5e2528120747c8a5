"""Forest and aerial land: wooded slopes, a house of nature with its dome, fields seen from above."""

from __future__ import annotations

import itertools
import random
from math import cos, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    across,
    blob_data,
    box,
    curve,
    disc,
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


def along(points: list[Point], t: float) -> Point:
    """Return the point at a share of the way along straight legs."""
    i = min(int(t * (len(points) - 1)), len(points) - 2)
    k = t * (len(points) - 1) - i
    (ax, ay), (bx, by) = points[i], points[i + 1]
    return ax + (bx - ax) * k, ay + (by - ay) * k


def forest(tones: Tones, line: list[Point], height: float, seed: int, ink: str, count: int = 40, firs: float = 0.2) -> str:
    """Cover a slope with crowns and a few firs whose feet follow a line, then fill down to the bottom."""
    rng = random.Random(seed)
    body, glow, deep, cones, lit_cones = [], [], [], [], []
    s = tones.side
    for i in range(count):
        x, y = along(line, min(0.9999, (i + rng.uniform(0, 0.9)) / count))
        h = height * rng.uniform(0.7, 1.15)
        if rng.random() < firs:
            tall, w = h * 1.5, h * 0.34
            cones.append([(x - w, y), (x - w * 0.5, y - tall * 0.42), (x - w * 0.62, y - tall * 0.4), (x, y - tall), (x + w * 0.62, y - tall * 0.4), (x + w * 0.5, y - tall * 0.42), (x + w, y)])
            lit_cones.append([(x + s * w * 0.9, y), (x + s * w * 0.6, y - tall * 0.4), (x, y - tall), (x + s * w * 0.1, y - tall * 0.4), (x + s * w * 0.35, y)])
            continue
        body.append(blob_data(x, y - h * 0.42, h * 0.5, h * 0.56, rng, 0.1, 9))
        glow.append(blob_data(x + s * h * 0.18, y - h * 0.6, h * 0.24, h * 0.27, rng, 0.16, 7))
        deep.append(blob_data(x - s * h * 0.2, y - h * 0.18, h * 0.26, h * 0.26, rng, 0.16, 7))
    low = curve(line) + f"L{line[-1][0]:.0f} 1500L{line[0][0]:.0f} 1500Z"
    return (
        polys(cones, dark(ink, 0.2)) + polys(lit_cones, light(ink, 0.05), 0.8)
        + shape(low, ink) + shape("".join(body), ink) + shape("".join(deep), dark(ink, 0.24), 0.7)
        + shape("".join(glow), light(ink, 0.16), 0.75)
    )  # fmt: skip


def canopy(tones: Tones, line: list[Point], seed: int, ink: str, count: int) -> str:
    """String small round crowns along a line seen from above, larger towards the viewer."""
    rng = random.Random(seed)
    low, high = line[0][1], line[-1][1]
    body, glow, cast = [], [], []
    for i in range(count):
        x, y = along(line, min(0.9999, ((i + rng.random()) / count)))
        near = (y - low) / (high - low)
        r = (5 + 26 * near) * rng.uniform(0.6, 1.1)
        px, py = x + rng.uniform(-0.9, 0.9) * r, y + rng.uniform(-0.5, 0.3) * r
        body.append(blob_data(px, py - r * 0.5, r, r * 0.95, rng, 0.1, 8))
        glow.append(blob_data(px + tones.side * r * 0.3, py - r * 0.8, r * 0.5, r * 0.45, rng, 0.14, 6))
        cast.append(f"M{px - tones.side * r * 1.6:.0f} {py + r * 0.3:.0f}h{r * 2:.0f}v{r * 0.3:.0f}h{-r * 2:.0f}Z")
    return shape("".join(cast), dark(ink, 0.5), 0.4) + shape("".join(body), ink) + shape("".join(glow), light(ink, 0.2), 0.8)


def round_tree(tones: Tones, x: float, foot: float, height: float, seed: int, ink: str) -> str:
    """Grow a plain round tree in few shapes, for the middle distance."""
    rng = random.Random(seed)
    w, s = height * 0.03, tones.side
    lobes = [(0, 0.66, 0.27), (-0.2, 0.52, 0.19), (0.2, 0.54, 0.19), (-0.04, 0.46, 0.2)]
    lobes = [(x + a * height + rng.uniform(-0.02, 0.02) * height, foot - b * height, r * height) for a, b, r in lobes]
    body = "".join(blob_data(px, py, r, r * 0.92, rng, 0.07, 11) for px, py, r in lobes)
    glow = "".join(blob_data(px + s * r * 0.36, py - r * 0.32, r * 0.52, r * 0.46, rng, 0.12, 9) for px, py, r in lobes)
    deep = "".join(blob_data(px - s * r * 0.35, py + r * 0.36, r * 0.55, r * 0.42, rng, 0.12, 9) for px, py, r in lobes)
    trunk = [(x - w, foot), (x - w * 0.6, foot - height * 0.5), (x + w * 0.6, foot - height * 0.5), (x + w, foot)]
    return (
        poly(trunk, dark(ink, 0.5)) + shape(body, ink) + shape(deep, dark(ink, 0.28), 0.75)
        + shape(glow, light(ink, 0.16), 0.8) + speckle(body, dark(ink, 0.5), fade("#000", 0.0, 0.7), 0.4)
    )  # fmt: skip


def nature_house(tones: Tones, x: float, foot: float, width: float) -> str:
    """Build the round timber house: lit glass ring, planted roof and the open dome of its observatory."""
    w, h = width / 2, width * 0.3
    s = tones.side
    wood = "#a8703f"
    eave = foot - h
    grade = across(*((dark(wood, 0.55), wood) if s > 0 else (wood, dark(wood, 0.55))))
    out = [rect(x - w * 0.94, eave, 2 * w * 0.94, h, grade)]
    slats, panes = [], []
    for i in range(37):
        a = pi * i / 36
        slats.append(box(x - cos(a) * w * 0.94 - 1, eave, 2, h))
    for i in range(12):
        a, b = pi * (i + 0.12) / 12, pi * (i + 0.88) / 12
        xa, xb = x - cos(a) * w * 0.94, x - cos(b) * w * 0.94
        panes.append([(xa, eave + h * 0.2), (xb, eave + h * 0.2), (xb, eave + h * 0.74), (xa, eave + h * 0.74)])
    out += [polys(slats, dark(wood, 0.6), 0.7), polys(panes, Gradient(((0, light(tones.window, 0.3), 1), (1, tones.window, 1))))]
    door = [(x - w * 0.1, eave + h * 0.2), (x + w * 0.1, eave + h * 0.2), (x + w * 0.1, foot), (x - w * 0.1, foot)]
    out += [poly(door, light(tones.window, 0.3)), strokes([segment((x, eave + h * 0.2), (x, foot))], dark(wood, 0.5), 3)]
    roof = [(x - w * 1.08, eave + h * 0.06), (x - w * 0.9, eave - h * 0.16), (x - w * 0.4, eave - h * 0.42), (x + w * 0.4, eave - h * 0.42), (x + w * 0.9, eave - h * 0.16), (x + w * 1.08, eave + h * 0.06)]
    data = curve(roof) + "Z"
    out += [shape(data, across(*((tones.deep, tones.near) if s > 0 else (tones.near, tones.deep)))),
            rect(x - w * 1.08, eave + h * 0.03, w * 2.16, h * 0.07, dark(wood, 0.35), r=4),
            speckle(data, dark(tones.deep, 0.4), fade("#000", 0.1, 0.8), 0.5)]  # fmt: skip
    out.append(dome(tones, x, eave - h * 0.36, w * 0.52))
    return group(*out)


def dome(tones: Tones, x: float, foot: float, r: float) -> str:
    """Set an observatory dome whose slit stands open on a telescope."""
    s = tones.side
    white, dim = light(tones.pale, 0.35), mix(tones.pale, tones.sky[0], 0.62)
    drum = rect(x - r, foot - r * 0.34, 2 * r, r * 0.4, across(*((dark(dim, 0.2), white) if s > 0 else (white, dark(dim, 0.2)))))
    base = foot - r * 0.34
    shell = f"M{x - r * 1.06:.1f} {base:.1f}A{r * 1.06:.1f} {r * 1.06:.1f} 0 0 1 {x + r * 1.06:.1f} {base:.1f}Z"
    grade = Gradient(((0, white, 1), (0.55, mix(white, dim, 0.35), 1), (1, dim, 1)), (0.5 + 0.32 * s, 0.3), radius=0.95)
    ribs = [
        curve([(x + k * r * 1.05, base), (x + k * r * 0.9, base - r * 0.55 * (1.15 - k * k)), (x + k * r * 0.2, base - r * 1.04)])
        for k in (-0.78, -0.5, -0.24, 0.5, 0.78)
    ]
    # The slit opens towards the upper side away from the sun.
    slit = [(x - s * r * 0.52, base - r * 0.1), (x - s * r * 0.5, base - r * 0.62), (x - s * r * 0.22, base - r * 0.99), (x + s * r * 0.06, base - r * 1.05),
            (x + s * r * 0.0, base - r * 0.85), (x - s * r * 0.14, base - r * 0.5), (x - s * r * 0.16, base - r * 0.1)]  # fmt: skip
    tube = [(x - s * r * 0.3, base - r * 0.28), (x - s * r * 0.72, base - r * 1.16)]
    return (
        drum + rect(x - r * 1.1, base - r * 0.03, r * 2.2, r * 0.08, dark(dim, 0.3)) + shape(shell, grade)
        + strokes(ribs, dark(dim, 0.15), r * 0.014, 0.7)
        + poly(slit, mix("#f0b45c", tones.window, 0.5)) + strokes([segment(slit[0], slit[1]), segment(slit[4], slit[6])], dark(dim, 0.4), r * 0.03)
        + stroke(tube, tones.ink, r * 0.16) + stroke([tube[0], (tube[1][0] + s * r * 0.04, tube[1][1] + r * 0.08)], mix(tones.ink, tones.pale, 0.25), r * 0.05)
        + speckle(shell, dark(dim, 0.4), Gradient(((0.4, "#000", 0), (1, "#000", 0.75)), *(((1, 0), (0, 0.3)) if s > 0 else ((0, 0), (1, 0.3)))), 0.4)
    )  # fmt: skip


def constellation(points: list[Point], links: list[tuple[int, int]], colour: str, size: float = 4) -> str:
    """Draw a constellation with fine links between its stars."""
    lines = [segment(points[a], points[b]) for a, b in links]
    out = strokes(lines, colour, 1.3, 0.45)
    for x, y in points:
        out += disc(x, y, size * 3.2, Gradient(((0, colour, 0.5), (1, colour, 0)), (0.5, 0.5), radius=0.5)) + disc(x, y, size, colour)
    return out


def hives(tones: Tones, x: float, foot: float, size: float, count: int) -> str:
    """Set a few wooden beehives in a row."""
    out = ""
    for i in range(count):
        left, tint = x + i * size * 1.35, ("#e3b04a", "#f0e4cc", "#7fb0a0")[i % 3]
        out += rect(left, foot - size * 0.9, size, size * 0.8, down(tint, dark(tint, 0.35)))
        out += rect(left - size * 0.08, foot - size * 1.02, size * 1.16, size * 0.16, dark(tones.roof, 0.1))
        out += rect(left, foot - size * 0.5, size, size * 0.05, dark(tint, 0.45)) + oval(left + size * 0.5, foot - size * 0.24, size * 0.16, size * 0.05, tones.ink)
        out += polys([box(left + size * k, foot - size * 0.1, size * 0.1, size * 0.14) for k in (0.08, 0.82)], tones.ink)
    return out


def patchwork(tones: Tones, top: float, bottom: float, seed: int, inks: tuple[str, ...], cells: int = 7) -> str:
    """Spread fields seen from the air: slanted plots with furrows, larger towards the viewer."""
    rng = random.Random(seed)
    rows, y, h = [], top, (bottom - top) * 0.035
    while y < bottom:
        rows.append(y)
        y += h
        h *= 1.3
    rows.append(bottom + 40)
    out = rect(0, top, 1200, bottom - top + 40, inks[0])
    for r, (a, b) in enumerate(itertools.pairwise(rows)):
        near = (r + 1) / len(rows)
        wide = 1200 / (cells * (1.5 - near))
        x = -200.0 + rng.uniform(-60, 60)
        while x < 1300:
            w = wide * rng.uniform(0.7, 1.6)
            slant = (b - a) * rng.uniform(0.3, 0.5)
            drop = (b - a) * 0.12
            cell = [(x + slant, a + drop), (x + w + slant, a - drop), (x + w - slant * 0.2, b + 2), (x - slant * 0.2, b + 2 + drop)]
            ink = rng.choice(inks)
            out += poly(cell, ink)
            if rng.random() < 0.75:
                n = rng.choice((5, 7, 9))
                lines = [segment((cell[0][0] + w * k / n, cell[0][1]), (cell[3][0] + w * k / n, cell[3][1] - 2)) for k in range(1, n)]
                out += strokes(lines, rng.choice((light(ink, 0.2), dark(ink, 0.18))), 1 + 1.6 * near, 0.7)
            x += w
    return out


def star_trail(x: float, y: float, length: float, angle: float, colour: str) -> str:
    """Let one shooting star pass."""
    dx, dy = cos(angle) * length, sin(angle) * length
    return poly([(x, y), (x + dx, y + dy), (x + 2, y + 4)], colour, 0.8) + disc(x, y + 2, 3.4, colour)
