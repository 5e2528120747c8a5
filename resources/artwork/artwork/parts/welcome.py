"""A welcome room: counter, shelves of leaflets, hanging lamps, a potted plant and the map on the wall."""

from __future__ import annotations

import random

from artwork.parts.land_map import land_map, pin
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

WOOD = "#c08a55"


def wall_map(tones: Tones, x: float, y: float, width: float, height: float) -> str:
    """Hang the large framed map of the land, its glass catching the window's light."""
    edge = dark(WOOD, 0.2)
    s = tones.side
    gleam = [[(x + width * a, y), (x + width * (a + b), y), (x + width * (a + b - 0.22), y + height), (x + width * (a - 0.22), y + height)] for a, b in ((0.52, 0.09), (0.66, 0.03))]
    return group(
        rect(x - 22 - s * 14, y - 22 + 18, width + 44, height + 44, tones.ink, 0.22), rect(x - 22, y - 22, width + 44, height + 44, edge), rect(x - 22, y - 22, width + 44, 6, light(WOOD, 0.4)), rect(x + width + 14 if s > 0 else x - 22, y - 22, 8, height + 44, light(WOOD, 0.3)), rect(x - 10, y - 10, width + 20, height + 20, "#fbf5e4"),
        land_map(tones, x, y, width, height, 9), pin(x + width * 0.24, y + height * 0.26, 64, tones.accent, "#fbf5e4"), polys(gleam, "#ffffff", 0.16),
    )  # fmt: skip


def counter(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Build the counter: a thick top, slats of pale wood and a blue plinth, lit from one side."""
    top, s = foot - height, tones.side
    n = 26
    slats = [box(x + 14 + (width - 28) * i / n, top + 34, (width - 28) / n * 0.62, height - 74) for i in range(n)]
    edges = [box(b[0][0] + (b[1][0] - b[0][0]) * (0.74 if s > 0 else 0), b[0][1], (b[1][0] - b[0][0]) * 0.26, b[2][1] - b[0][1]) for b in slats]
    body = box(x, top + 20, width, height - 20)
    data = f"M{body[0][0]:.0f} {body[0][1]:.0f}h{width:.0f}v{height - 20:.0f}h{-width:.0f}Z"
    return group(
        poly([(x, foot), (x + width, foot), (x + width - s * 190, foot + 70), (x - s * 190, foot + 70)], tones.ink, 0.26), rect(x, top + 20, width, height - 20, dark(tones.water[1], 0.35)), polys(slats, across(*((dark(WOOD, 0.22), WOOD, light(WOOD, 0.15)) if s > 0 else (light(WOOD, 0.15), WOOD, dark(WOOD, 0.22))))), polys(edges, light(WOOD, 0.4), 0.8),
        rect(x - 4, foot - 34, width + 8, 34, dark(tones.water[1], 0.5)), speckle(data, tones.ink, fade_across("#000", *((0.6, 0.05) if s > 0 else (0.05, 0.6))), 0.4),
        poly([(x - 22, top + 12), (x + width + 22, top + 12), (x + width - 4, top - 14), (x + 4, top - 14)], light(tones.pale, 0.35)), rect(x - 22, top + 10, width + 44, 20, down(light(tones.pale, 0.1), mix(tones.pale, tones.shade, 0.3))), rect(x - 10, top + 30, width + 20, 12, tones.ink, 0.25),
    )  # fmt: skip


def leaflets(tones: Tones, x: float, foot: float, width: float, height: float, rows: int, columns: int, seed: int) -> str:
    """Stand a rack of leaflets, each cover a tiny poster without words."""
    rng = random.Random(seed)
    s = tones.side
    frame = mix(WOOD, tones.roof, 0.25)
    out = [poly([(x, foot), (x + width, foot), (x + width - s * 90, foot + 40), (x - s * 90, foot + 40)], tones.ink, 0.25), rect(x, foot - height, width, height, dark(frame, 0.3)), rect(x + 8, foot - height + 8, width - 16, height - 30, mix(tones.pale, tones.shade, 0.45))]
    covers = (("#7d3b3a", "#2b1722", "#f9cf8c"), ("#3a938c", "#123f38", "#fffae2"), ("#93bccb", "#5f8a63", "#fffdf0"), ("#5c4a80", "#181528", "#fdeac8"), ("#2f7396", "#163a40", "#ffe09a"), ("#d9713f", "#4c1f27", "#fdf0cd"))
    step, gap = (height - 40) / rows, (width - 24) / columns
    for r in range(rows):
        base = foot - height + 14 + step * (r + 1)
        for c in range(columns):
            sky, land, orb = covers[(r * 2 + c + rng.randrange(2)) % 6]
            w, h = gap * 0.8, step * 0.78
            px, py = x + 12 + gap * (c + 0.5) - w / 2, base - h
            peak = px + w * rng.uniform(0.3, 0.7)
            out += [rect(px + 3, py - 4, w, h, light(tones.pale, 0.3)), rect(px, py, w, h, down(sky, light(sky, 0.55))), disc(px + w * rng.uniform(0.25, 0.75), py + h * 0.3, w * 0.13, orb), poly([(px, base), (px, base - h * 0.24), (peak - w * 0.2, base - h * 0.3), (peak, base - h * rng.uniform(0.45, 0.6)), (peak + w * 0.26, base - h * 0.28), (px + w, base - h * 0.2), (px + w, base)], land)]
        out += [rect(x + 6, base - step * 0.2, width - 12, step * 0.2, frame), rect(x + 6, base - step * 0.2, width - 12, 4, light(frame, 0.35))]
    out += [rect(x, foot - height, 9, height, light(frame, 0.3 if s < 0 else 0.0)), rect(x + width - 9, foot - height, 9, height, light(frame, 0.3 if s > 0 else 0.0)), rect(x - 6, foot - height - 12, width + 12, 16, frame), rect(x - 6, foot - height - 12, width + 12, 5, light(frame, 0.4))]
    return group(*out)


def pendant(tones: Tones, x: float, y: float, size: float, ink: str) -> str:
    """Hang a lamp with a wide enamel shade from the ceiling."""
    s = tones.side
    shade = f"M{x - size:.1f} {y:.1f}C{x - size * 0.95:.1f} {y - size * 0.5:.1f} {x - size * 0.4:.1f} {y - size * 0.72:.1f} {x - size * 0.16:.1f} {y - size * 0.86:.1f}H{x + size * 0.16:.1f}C{x + size * 0.4:.1f} {y - size * 0.72:.1f} {x + size * 0.95:.1f} {y - size * 0.5:.1f} {x + size:.1f} {y:.1f}Z"
    return group(
        strokes([segment((x, -10), (x, y - size * 0.84))], tones.ink, 4), disc(x, y, size * 2.6, Gradient(((0, tones.window, 0.38), (1, tones.window, 0)), (0.5, 0.5), radius=0.5)), oval(x, y, size * 0.96, size * 0.13, light(tones.window, 0.4)),
        shape(shade, across(*((dark(ink, 0.35), ink, light(ink, 0.2)) if s > 0 else (light(ink, 0.2), ink, dark(ink, 0.35))))), rect(x - size * 0.12, y - size * 0.98, size * 0.24, size * 0.14, tones.ink, r=3),
    )  # fmt: skip


def potted_plant(tones: Tones, x: float, foot: float, height: float, seed: int, pot: str) -> str:
    """Stand a leafy plant in a glazed pot."""
    rng = random.Random(seed)
    h, s = height, tones.side
    w = h * 0.19
    leaf = mix(tones.near, "#6f9a4e", 0.3)
    back, front = "", ""
    for i in range(15):
        angle = -1.25 + 2.5 * i / 14 + rng.uniform(-0.08, 0.08)
        reach = h * rng.uniform(0.44, 0.68)
        tip: Point = (x + reach * angle * 0.62, foot - h * 0.34 - reach * (1 - abs(angle) * 0.42))
        mid = ((x + tip[0]) / 2 + angle * h * 0.03, (foot - h * 0.34 + tip[1]) / 2 - h * 0.05)
        nx, ny = h * 0.055 * (1 - abs(angle) * 0.3), h * 0.055 * abs(angle)
        blade = curve([(x, foot - h * 0.33), (mid[0] - nx, mid[1] - ny), tip, (mid[0] + nx, mid[1] + ny)], closed=True)
        if i % 2:
            back += shape(blade, dark(leaf, 0.3))
        else:
            front += shape(blade, light(leaf, 0.14) if angle * s > 0 else leaf) + stroke([(x, foot - h * 0.33), mid, tip], light(leaf, 0.35), h * 0.006, smooth=True, opacity=0.7)
    body = [(x - w, foot - h * 0.36), (x + w, foot - h * 0.36), (x + w * 0.72, foot), (x - w * 0.72, foot)]
    return group(oval(x - s * w * 0.8, foot + 3, w * 1.6, h * 0.035, tones.ink, 0.28), back, front, poly(body, across(*((dark(pot, 0.4), pot, light(pot, 0.15)) if s > 0 else (light(pot, 0.15), pot, dark(pot, 0.4))))), rect(x - w * 1.08, foot - h * 0.37, w * 2.16, h * 0.05, light(pot, 0.12)), rect(x - w * 1.08, foot - h * 0.325, w * 2.16, h * 0.012, tones.ink, 0.3))


def tall_window(tones: Tones, x: float, y: float, width: float, height: float) -> str:
    """Frame a tall window: white casing, cross bars, a deep sill, gleams on the panes."""
    frame = light(tones.pale, 0.45)
    dim = mix(frame, tones.shade, 0.42)
    s = tones.side
    bars = [box(x + width / 2 - 8, y, 16, height), *(box(x, y + height * k - 5, width, 11) for k in (0.3, 0.65)), box(x - 24, y - 24, 24, height + 24), box(x + width, y - 24, 24, height + 24), box(x - 24, y - 24, width + 48, 24)]
    inner = [box(x + (0 if s > 0 else width - 7), y, 7, height), box(x, y, width, 7), box(x + width / 2 + (-8 if s > 0 else 3), y, 5, height)]
    gleam = [[(x + width * a, y), (x + width * (a + b), y), (x + width * (a + b - 0.4), y + height), (x + width * (a - 0.4), y + height)] for a, b in ((0.6, 0.12), (0.8, 0.05))]
    return group(polys(gleam, "#ffffff", 0.12), polys(bars, frame), polys(inner, dim, 0.8), rect(x - 44, y + height, width + 88, 26, light(frame, 0.4)), rect(x - 36, y + height + 26, width + 72, 14, fade(tones.ink, 0.35, 0.05)))
