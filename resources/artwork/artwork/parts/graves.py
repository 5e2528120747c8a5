"""War cemeteries: rows of headstones with flowers, fallen maple leaves, a stone gate, a cross between pavilions."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from math import cos, pi, sin

from artwork.parts.plants import blade
from artwork.parts.view import View
from artwork.svg import (
    Gradient,
    Point,
    across,
    clip,
    discs,
    fade,
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

PORTLAND = "#f6f1e4"
FLOWERS = ("#d8554a", "#f0a0a4", "#f4e9d2", "#e8b84a", "#8f6aa8")
MAPLE = ((0, 1.0), (0.12, 0.72), (0.29, 0.8), (0.21, 0.36), (0.48, 0.6), (0.54, 0.46), (0.86, 0.5), (0.75, 0.3), (0.88, 0.17), (0.42, -0.2), (0.48, -0.38), (0.05, -0.32), (0.04, -0.9))


def slab(view: View, x: float, z: float, wide: float, high: float, round_top: bool) -> list[Point]:
    """Return the front outline of one headstone, its top flat or gently curved."""
    rise = high * 0.1
    if not round_top:
        return view.wall((x, z), (x + wide, z), 0, high)
    top = [view.at(x + wide * t, high - rise + rise * sin(pi * t), z) for t in (1, 0.85, 0.68, 0.5, 0.32, 0.15, 0)]
    return [view.at(x, 0, z), view.at(x + wide, 0, z), *top]


@dataclass
class Row:
    """What one row of headstones is made of: its faces, what is carved on them and what grows before them."""

    fronts: list[list[Point]] = field(default_factory=list)
    flanks: dict[int, list[list[Point]]] = field(default_factory=lambda: {-1: [], 1: []})
    tops: list[list[Point]] = field(default_factory=list)
    casts: list[list[Point]] = field(default_factory=list)
    marks: list[list[Point]] = field(default_factory=list)
    leaves: list[str] = field(default_factory=list)
    beds: list[list[tuple[float, float, float]]] = field(default_factory=lambda: [[] for _ in FLOWERS])


def carve(row: Row, view: View, x: float, z: float, size: tuple[float, float, float], side: int, round_top: bool) -> None:
    """Add one headstone to a row: its front, the flank that shows, and its top and shade when near."""
    wide, high, thick = size
    unit = view.unit(x, z)
    front = slab(view, x, z, wide, high, round_top and unit > 30)
    row.fronts.append(front)
    k = 1 if view.at(x, 0, z + thick)[0] > view.at(x, 0, z)[0] else -1
    flank_x = x + wide * (k > 0)
    row.flanks[k].append(view.wall((flank_x, z), (flank_x, z + thick), 0, high * (0.9 if round_top else 1)))
    if unit > 48:
        row.tops.append([*front[2:], *slab(view, x, z + thick, wide, high, round_top)[2:][::-1]])
        reach = -side * high * 1.1
        row.casts.append(view.floor([(x, z), (x + wide, z), (x + wide + reach, z + 0.22), (x + reach, z + 0.22)]))
    if unit > 120:
        for r, (a, b) in enumerate(((0.3, 0.7), (0.22, 0.78), (0.26, 0.74))):
            row.marks.append(view.wall((x + wide * a, z), (x + wide * b, z), high * (0.62 - 0.1 * r), high * (0.645 - 0.1 * r)))


def plant(row: Row, view: View, x: float, z: float, wide: float, flowers: float, rng: random.Random) -> None:
    """Plant low flowers before one headstone."""
    unit = view.unit(x, z)
    for _ in range(int((20 if unit > 110 else 9 if unit > 56 else 3) * flowers)):
        ahead = rng.uniform(0.04, 0.22)
        beside = x + rng.uniform(-0.3, wide + 0.3)
        fx, fy = view.at(beside, rng.uniform(0.05, 0.16), z - ahead)
        row.beds[rng.randrange(len(FLOWERS))].append((fx, fy, unit * rng.uniform(0.014, 0.024) + 0.6))
        if unit > 56:
            root = view.at(beside, 0, z - ahead)[1]
            row.leaves += [blade(fx + k * unit * 0.016, root, (root - fy) * rng.uniform(0.7, 1.05), k * unit * rng.uniform(0.01, 0.04), unit * 0.02) for k in (-1, 1)]


def headstones(
    tones: Tones, view: View, rows: list[float], spots: list[float], *, stone: str = PORTLAND, size: tuple[float, float, float] = (0.4, 0.82, 0.09),
    round_top: bool = True, seed: int = 1, flowers: float = 0.0, soil: str = "",
) -> str:  # fmt: skip
    """Set rows of headstones from the farthest to the nearest, lit on the sun's side; size is width, height, thickness."""
    rng, s = random.Random(seed), tones.side
    out = ""
    for z in sorted(rows, reverse=True):
        haze = min(0.55, max(0.0, (view.depth(0, z) - 6) / 60))
        face, edge, top = (mix(c, tones.mist, haze) for c in (mix(stone, tones.shade, 0.16), mix(stone, tones.glow, 0.3), light(stone, 0.6)))
        row = Row()
        for x in spots:
            px, py = view.at(x, 0, z)
            if view.depth(x, z) > 1.3 and -260 < px < 1300 and py < 1900:
                carve(row, view, x, z, size, s, round_top)
                plant(row, view, x, z, size[0], flowers, rng)
        if soil:
            out += poly(view.floor([(spots[0] - 0.6, z - 0.28), (spots[-1] + 1, z - 0.28), (spots[-1] + 1, z + 0.06), (spots[0] - 0.6, z + 0.06)]), mix(soil, tones.mist, haze), 0.6)
        out += polys(row.casts, tones.deep, 0.34 * (1 - haze)) + polys(row.flanks[s], edge) + polys(row.flanks[-s], dark(face, 0.3))
        out += polys(row.tops, top) + polys(row.fronts, face) + polys(row.marks, dark(face, 0.3), 0.7)
        out += shape("".join(row.leaves) or "M0 0", mix(mix(tones.blades[0], tones.blades[1], 0.5), tones.mist, haze)) + "".join(discs(b, mix(c, tones.mist, haze * 0.8)) for b, c in zip(row.beds, FLOWERS, strict=True))
    return out


def maple_leaf(x: float, y: float, size: float, turn: float, ink: str, flat: float = 0.8) -> str:
    """Lay one maple leaf on the ground, flattened by the view."""
    half = [*MAPLE, *((-a, b) for a, b in MAPLE[::-1])]

    def p(a: float, b: float) -> Point:
        u, v = a * cos(turn) - b * sin(turn), a * sin(turn) + b * cos(turn)
        return x + u * size, y - v * size * flat

    veins = [segment(p(0, -0.3), p(a, b)) for a, b in ((0, 0.85), (0.68, 0.34), (-0.68, 0.34))]
    shade = [p(a + 0.1, b - 0.12) for a, b in half]
    return poly(shade, "#1d2416", 0.3) + poly([p(a, b) for a, b in half], ink) + poly([p(0, 1.0), *[p(a, b) for a, b in MAPLE[1:]], p(0, -0.18)], dark(ink, 0.16)) + strokes(veins, light(ink, 0.4), size * 0.02 + 0.4, 0.6)


def fallen(tones: Tones, left: float, right: float, top: float, bottom: float, count: int, seed: int, size: float = 34) -> str:
    """Strew maple leaves over the grass, larger towards the viewer."""
    rng = random.Random(seed)
    spots = sorted((top + (bottom - top) * rng.random() ** 0.9, rng.uniform(left, right)) for _ in range(count))
    reds = ("#c83f24", "#e06a2a", "#b02a22", "#eb9a38", "#d4532a")
    return "".join(maple_leaf(x, y, size * (0.25 + 0.75 * (y - top) / (bottom - top)) * rng.uniform(0.8, 1.15), rng.uniform(0, 6.28), rng.choice(reds)) for y, x in spots)


def stone_gate(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Build the stone gate: a great round arch under a shallow dome, low wings with niches at its sides."""
    s, w, h = tones.side, width / 2, height
    lit, dim = mix(PORTLAND, tones.glow, 0.28), mix(mix(PORTLAND, tones.shade, 0.46), tones.sky[0], 0.1)
    wall = across(*((mix(dim, lit, 0.35), lit) if s > 0 else (lit, mix(dim, lit, 0.35))))

    def arch(cx: float, base: float, half: float, spring: float) -> str:
        return f"M{cx - half:.1f} {base:.1f}V{base - spring:.1f}a{half:.1f} {half:.1f} 0 0 1 {2 * half:.1f} 0V{base:.1f}Z"

    core, wing, even = w * 0.54, h * 0.5, ' fill-rule="evenodd"'
    big = arch(x, foot, w * 0.3, h * 0.34)
    front = outline([(x - core, foot), (x - core, foot - h * 0.74), (x + core, foot - h * 0.74), (x + core, foot)])
    dome = f"M{x - core * 0.84:.1f} {foot - h * 0.8:.1f}C{x - core * 0.7:.1f} {foot - h * 1.02:.1f} {x + core * 0.7:.1f} {foot - h * 1.02:.1f} {x + core * 0.84:.1f} {foot - h * 0.8:.1f}Z"
    out = [rect(x + k * (core + w) / 2 - (w - core) / 2, foot - wing, w - core, wing, mix(lit, dim, 0.2 if k == s else 0.55)) for k in (-1, 1)]
    out += [rect(x + k * (core + w) / 2 - (w - core) / 2 - 4, foot - wing - h * 0.03, w - core + 8, h * 0.045, light(lit, 0.4)) for k in (-1, 1)]
    out += [shape(arch(x + k * (core + w) / 2, foot - h * 0.08, (w - core) * 0.24, wing * 0.42), mix(dim, tones.shade, 0.4)) for k in (-1, 1)]
    voussoirs = [segment((x + w * 0.31 * cos(a), foot - h * 0.34 - w * 0.31 * sin(a)), (x + w * 0.4 * cos(a), foot - h * 0.34 - w * 0.4 * sin(a))) for a in (pi * i / 10 for i in range(11))]
    out += [
        shape(dome, across(*((dim, lit) if s > 0 else (lit, dim)))), speckle(dome, dim, fade("#000", 0, 0.6), 0.35), rect(x - core * 0.88, foot - h * 0.82, core * 1.76, h * 0.06, mix(lit, dim, 0.25)),
        shape(front + big, wall, extra=even), clip(big, shape(big + arch(x - s * w * 0.09, foot, w * 0.3, h * 0.34), mix(dim, tones.shade, 0.3), extra=even)),
        shape(arch(x, foot, w * 0.4, h * 0.34) + big, light(lit, 0.3), 0.8, even), strokes(voussoirs, dim, 1.6, 0.8),
        rect(x - core * 1.08, foot - h * 0.77, core * 2.16, h * 0.05, light(lit, 0.45)), rect(x - core * 1.02, foot - h * 0.72, core * 2.04, h * 0.016, dim),
        polys([[(x - core, foot - h * k), (x - w * 0.41, foot - h * k), (x - w * 0.41, foot - h * k + 1.6), (x - core, foot - h * k + 1.6)] for k in (0.12, 0.24, 0.36)] + [[(x + w * 0.41, foot - h * k), (x + core, foot - h * k), (x + core, foot - h * k + 1.6), (x + w * 0.41, foot - h * k + 1.6)] for k in (0.12, 0.24, 0.36)], dim, 0.7),
        speckle(front + big, dim, Gradient(((0, "#000", 0.6), (1, "#000", 0)), *(((0, 0.4), (1, 0)) if s > 0 else ((1, 0.4), (0, 0)))), 0.35),
        speckle(f"M{x - w:.0f} {foot - wing:.0f}H{x - core:.0f}V{foot:.0f}H{x - w:.0f}ZM{x + core:.0f} {foot - wing:.0f}H{x + w:.0f}V{foot:.0f}H{x + core:.0f}Z", dim, fade("#000", 0.1, 0.6), 0.35),
    ]
    return "".join(out)


def stone_cross(tones: Tones, x: float, foot: float, height: float) -> str:
    """Raise the tall cross of stone on its eight-sided steps, a bronze sword upon it."""
    s, h = tones.side, height
    lit, dim = mix(PORTLAND, tones.glow, 0.3), mix(mix(PORTLAND, tones.shade, 0.55), tones.sky[1], 0.1)
    out = []
    for w, y0, y1 in ((0.27, 0, 0.035), (0.215, 0.035, 0.07), (0.15, 0.07, 0.13), (0.095, 0.13, 0.2)):
        grade = across(*((dim, mix(dim, lit, 0.5), lit) if s > 0 else (lit, mix(dim, lit, 0.5), dim)))
        out += [rect(x - w * h, foot - y1 * h, 2 * w * h, (y1 - y0) * h + 0.5, grade), rect(x - w * h - 2, foot - y1 * h, 2 * w * h + 4, h * 0.008, light(lit, 0.5))]
    a, b, arm, bar = h * 0.052, h * 0.034, h * 0.19, h * 0.036
    y = foot - h * 0.77
    body = [(x - a, foot - h * 0.2), (x - b * 1.05, y + bar), (x - arm, y + bar * 0.86), (x - arm, y - bar * 0.86), (x - b, y - bar), (x - b * 0.82, foot - h), (x + b * 0.82, foot - h), (x + b, y - bar), (x + arm, y - bar * 0.86), (x + arm, y + bar * 0.86), (x + b * 1.05, y + bar), (x + a, foot - h * 0.2)]
    edge = [(x - s * k * h, foot - v * h) for k, v in ((0.052, 0.2), (0.036, 0.734), (0.19, 0.739), (0.19, 0.755), (0.03, 0.75), (0.016, 0.75), (0.026, 0.2))]
    upper = [(x - s * k * h, foot - v * h) for k, v in ((0.034, 0.806), (0.028, 1.0), (0.012, 1.0), (0.014, 0.806))]
    out += [poly(body, lit), polys([edge, upper], dim), speckle(outline(body), dim, fade("#000", 0.05, 0.5), 0.35)]
    bronze, glint = mix("#5a4a30", tones.shade, 0.2), mix("#b08a4a", tones.glow, 0.3)
    out += [poly([(x - h * 0.011, foot - h * 0.82), (x + h * 0.011, foot - h * 0.82), (x + h * 0.008, foot - h * 0.42), (x, foot - h * 0.38), (x - h * 0.008, foot - h * 0.42)], bronze), rect(x - h * 0.05, foot - h * 0.785, h * 0.1, h * 0.016, bronze), rect(x - h * 0.006, foot - h * 0.86, h * 0.012, h * 0.06, bronze), rect(x + (0 if s > 0 else -h * 0.006), foot - h * 0.77, h * 0.005, h * 0.34, glint)]
    return "".join(out)


def wreath(x: float, y: float, r: float, seed: int, side: int) -> str:
    """Lay a wreath of red poppies against the steps."""
    rng = random.Random(seed)
    ring = [(x + cos(a) * r, y + sin(a) * r * 0.92, r * rng.uniform(0.26, 0.34)) for a in (2 * pi * i / 16 for i in range(16))]
    under = [(px, py + r * 0.1, q * 1.15) for px, py, q in ring]
    return discs(under, "#22361f") + discs(ring, "#cf3328") + discs([(px + side * q * 0.3, py - q * 0.3, q * 0.42) for px, py, q in ring], "#f0705a") + discs([(px, py, q * 0.2) for px, py, q in ring], "#2a1214")
