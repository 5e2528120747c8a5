"""The musical house: a tall box of vertical slats in metal, wood and glass, and its evening lights."""

from __future__ import annotations

import random
from math import pi

from artwork.svg import (
    Gradient,
    Point,
    box,
    disc,
    discs,
    fade,
    group,
    outline,
    poly,
    polys,
    rect,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def slatted_hall(tones: Tones, x: float, foot: float, width: float, height: float, seed: int) -> str:
    """Build the hall whose slats of metal, wood and glass rise to uneven heights."""
    rng = random.Random(seed)
    rust, wood, steel = "#a8472a", "#c98d4e", mix("#b9c0c4", tones.mist, 0.3)
    top = foot - height
    out = [rect(x, top, width, height, dark(tones.roof, 0.45))]
    kinds: dict[str, list[list[Point]]] = {rust: [], dark(rust, 0.35): [], wood: [], dark(wood, 0.3): [], steel: [], tones.window: []}
    px = x
    while px < x + width - 4:
        w = rng.uniform(9, 17)
        share = (px - x) / width
        weights = (5, 3, 2, 1, 1, 1) if share < 0.34 else (1, 1, 4, 3, 2, 3) if share < 0.68 else (2, 1, 1, 1, 5, 3)
        ink = rng.choices(list(kinds), weights)[0]
        rise = rng.uniform(0, 0.12) * height
        kinds[ink].append(box(px, top - rise, min(w, x + width - px) - 2.5, height + rise))
        px += w
    for ink, slats in kinds.items():
        out.append(polys(slats, ink))
        out.append(polys([box(s[0][0] + (s[1][0] - s[0][0]) * (0.68 if tones.side < 0 else 0), s[0][1], (s[1][0] - s[0][0]) * 0.32, s[2][1] - s[1][1]) for s in slats], dark(ink, 0.4), 0.45))
    door_w, door_h = width * 0.26, height * 0.36
    left = x + width * 0.42
    out.append(rect(left - 8, foot - door_h - 8, door_w + 16, door_h + 8, dark(tones.roof, 0.5)))
    out.append(rect(left, foot - door_h, door_w, door_h, Gradient(((0, light(tones.window, 0.3), 1), (1, mix(tones.window, tones.accent, 0.35), 1)))))
    out.append(polys([box(left + door_w * k / 5 - 2, foot - door_h, 4, door_h) for k in range(1, 5)], dark(tones.roof, 0.4)))
    out.append(rect(x - 12, foot - 10, width + 24, 12, dark(tones.roof, 0.55)))
    out.append(speckle(outline(box(x, top, width, height)), tones.ink, fade("#000", 0.45, 0.0), 0.22))
    out.append(disc(left + door_w / 2, foot - door_h * 0.3, width * 0.5, Gradient(((0, tones.window, 0.5), (1, tones.window, 0)), (0.5, 0.5), radius=0.5)))
    return group(*out)


def sound(x: float, y: float, radii: tuple[float, ...], colour: str, width: float = 5) -> str:
    """Let rings of sound spread into the evening."""
    out = ""
    for i, r in enumerate(radii):
        arc = f"M{x - r:.1f} {y:.1f}A{r:.1f} {r:.1f} 0 0 1 {x + r:.1f} {y:.1f}"
        out += strokes([arc], colour, width * (1 - i * 0.1), 0.34 * (1 - i / (len(radii) + 1)))
    return out


def beams(tones: Tones, x: float, y: float, ways: tuple[float, ...], length: float) -> str:
    """Throw beams of light upwards, each leaning by its way."""
    out = ""
    for way in ways:
        tip = (x + way * length, y - length)
        out += poly([(x - 6, y), (x + 6, y), (tip[0] + length * 0.09, tip[1]), (tip[0] - length * 0.09, tip[1])], fade(tones.glow, 0, 0.34))
    return out


def garland(a: Point, b: Point, sag: float, count: int, ink: str, glow: str) -> str:
    """Hang a garland of small lamps between two points."""
    spots = []
    for i in range(1, count):
        t = i / count
        spots.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t)))
    line = stroke([a, *spots, b], ink, 2, smooth=True)
    halo = Gradient(((0, glow, 0.7), (1, glow, 0)), (0.5, 0.5), radius=0.5)
    return line + "".join(disc(x, y + 7, 22, halo) for x, y in spots) + discs([(x, y + 7, 5) for x, y in spots], light(glow, 0.4))


def listeners(tones: Tones, foot: float, height: float, count: int, seed: int) -> str:
    """Stand a dark crowd seen from behind, some with raised arms."""
    rng = random.Random(seed)
    out = ""
    for rank in range(3):
        bodies, heads, arms = [], [], []
        h = height * (0.72 + 0.15 * rank)
        for i in range(count):
            x = (i + rng.uniform(0.1, 0.9)) * 1240 / count - 20
            top = foot + rank * height * 0.3 - h * rng.uniform(0.92, 1.06)
            w = h * 0.15
            half = [(1.0, 1520), (1.15, top + h * 0.5), (1.28, top + h * 0.33), (1.12, top + h * 0.24), (0.4, top + h * 0.19)]
            bodies.append([(x - w * k, py) for k, py in half] + [(x + w * k, py) for k, py in half[::-1]])
            heads.append((x, top + h * 0.08, h * 0.083))
            if rng.random() < 0.22:
                way = rng.choice((-1, 1))
                arms.append(f"M{x + way * w * 0.8:.0f} {top + h * 0.28:.0f}L{x + way * w * 1.5:.0f} {top + h * 0.1:.0f}L{x + way * w * 1.3:.0f} {top - h * 0.13:.0f}")
        ink = mix(tones.near, tones.ink, 0.3 + 0.3 * rank)
        rim = mix(ink, tones.window, 0.42)
        lift = [(x, y - r * 0.14, r) for x, y, r in heads]
        out += discs(lift, rim) + polys([[(px, py - 3) for px, py in b] for b in bodies], mix(ink, tones.window, 0.22))
        out += polys(bodies, ink) + discs(heads, ink) + strokes(arms, ink, h * 0.05)
    return out


def quavers(spots: tuple[tuple[float, float, float], ...], ink: str) -> str:
    """Scatter a few notes of music."""
    out = ""
    for x, y, s in spots:
        turn = f"rotate(-20 {x:.1f} {y:.1f})"
        out += group(f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{s * 0.5:.1f}" ry="{s * 0.36:.1f}" fill="{ink}"/>', transform=turn)
        out += strokes([f"M{x + s * 0.46:.1f} {y:.1f}V{y - s * 1.9:.1f}q{s * 0.1:.1f} {s * pi / 6:.1f} {s * 0.7:.1f} {s * 0.8:.1f}"], ink, s * 0.13)
    return out
