"""The Indian memorial: a column crowned by a lotus, stone tigers, a round pierced wall, marigolds."""

from __future__ import annotations

import random
from itertools import pairwise
from math import cos, pi, sin

from artwork.parts.view import View
from artwork.svg import (
    Gradient,
    Point,
    across,
    clip,
    curve,
    disc,
    discs,
    down,
    fade,
    outline,
    oval,
    poly,
    polys,
    rect,
    shape,
    stroke,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

STONE = "#f4ead6"


def inks(tones: Tones) -> tuple[str, str]:
    """Return the lit and the shaded tone of the white stone."""
    return mix(STONE, tones.glow, 0.2), mix(mix(STONE, tones.shade, 0.42), tones.sky[1], 0.12)


def petal(x: float, foot: float, height: float, width: float, lean: float) -> str:
    """Write one pointed petal that leans outwards."""
    tip = (x + lean, foot - height)
    return curve([(x - width * 0.3, foot), (x - width * 0.5 + lean * 0.35, foot - height * 0.5), (tip[0] + (0.12 * width if lean < 0 else -0.12 * width), foot - height * 0.88), tip, (tip[0] + (0.2 * width if lean < 0 else -0.04 * width), foot - height * 0.78), (x + width * 0.5 + lean * 0.4, foot - height * 0.45), (x + width * 0.3, foot)], closed=True)


def column(tones: Tones, x: float, foot: float, height: float) -> str:
    """Raise the tall slender column on its steps, a lotus in bloom at its top."""
    s, h = tones.side, height
    lit, dim = inks(tones)
    grade = across(*((dim, mix(dim, lit, 0.6), lit) if s > 0 else (lit, mix(dim, lit, 0.75), dim)))
    out = []
    for i, (w, y0, y1) in enumerate(((0.235, 0, 0.03), (0.19, 0.03, 0.062), (0.15, 0.062, 0.095), (0.098, 0.095, 0.2))):
        body = [(x - w * h, foot - y0 * h), (x - w * h, foot - y1 * h), (x + w * h, foot - y1 * h), (x + w * h, foot - y0 * h)]
        out += [poly(body, grade), rect(x - w * h - 2, foot - y1 * h, 2 * w * h + 4, h * 0.007, light(lit, 0.5)), speckle(outline(body), dim, fade("#000", 0.0, 0.5 - 0.05 * i), 0.3)]
    low, high, wide, slim = 0.2, 0.8, 0.056, 0.046
    shaft = [(x - wide * h, foot - low * h), (x - slim * h, foot - high * h), (x + slim * h, foot - high * h), (x + wide * h, foot - low * h)]
    out += [poly(shaft, grade), speckle(outline(shaft), mix(dim, tones.shade, 0.4), Gradient(((0, "#000", 0), (1, "#000", 0.7)), *(((1, 0), (0, 0)) if s > 0 else ((0, 0), (1, 0)))), 0.35)]
    out.append(polys([[(x + k * wide * h - 1.2, foot - low * h), (x + k * slim * h - 1, foot - high * h), (x + k * slim * h + 1, foot - high * h), (x + k * wide * h + 1.2, foot - low * h)] for k in (-0.55, -0.1, 0.4)], dim, 0.8))
    for y, w, thick in ((0.2, 0.075, 0.026), (0.235, 0.066, 0.014), (0.515, 0.058, 0.012), (0.79, 0.06, 0.016)):
        out += [rect(x - w * h, foot - (y + thick) * h, 2 * w * h, thick * h, grade, r=3), rect(x - w * h, foot - (y + thick) * h, 2 * w * h, thick * h * 0.3, light(lit, 0.5), r=1.5)]
    base, tall = foot - 0.806 * h, h * 0.125
    rose = mix(lit, "#eeb98c", 0.18)
    back = [petal(x + k * h * 0.03, base - tall * 0.1, tall * (1.0 - 0.06 * abs(k)), h * 0.046, k * h * 0.022) for k in (-1.6, -0.6, 0.6, 1.6)]
    out.append(shape("".join(back), mix(dim, lit, 0.25)))
    for k in (-2.1, 2.1, -1.15, 1.15, 0):
        ink = rose if k * s >= 0 else mix(dim, rose, 0.55)
        data = petal(x + k * h * 0.024, base, tall * (0.92 - 0.1 * abs(k) / 2), h * 0.058, k * h * 0.03)
        out += [shape(data, down(light(ink, 0.45), ink)), speckle(data, dim, fade("#000", 0.05, 0.7), 0.4)]
    out.append(oval(x, base, h * 0.056, h * 0.014, mix(dim, lit, 0.4)))
    out += [rect(x - h * 0.011, base - tall * 1.18, h * 0.022, tall * 0.3, mix(lit, dim, 0.3)), disc(x, base - tall * 1.26, h * 0.022, grade), poly([(x - h * 0.006, base - tall * 1.4), (x, base - tall * 1.62), (x + h * 0.006, base - tall * 1.4)], lit)]
    return "".join(out)


def tiger(tones: Tones, x: float, foot: float, size: float, way: int) -> str:
    """Carve a tiger that lies on its plinth, head high, paws before it, striped."""
    lit, dim = inks(tones)
    k, u, s = way, size, tones.side
    lit = light(lit, 0.45)

    def p(a: float, b: float) -> Point:
        return x + k * a * u, foot - u * 0.42 - b * u

    body = curve([p(-0.64, 0.0), p(-0.68, 0.2), p(-0.52, 0.4), p(-0.2, 0.38), p(0.06, 0.44), p(0.2, 0.62), p(0.42, 0.6), p(0.5, 0.46), p(0.44, 0.28), p(0.48, 0.13), p(0.76, 0.12), p(0.8, 0.0)], closed=True)
    head = curve([p(0.16, 0.66), p(0.19, 0.8), p(0.32, 0.86), p(0.47, 0.82), p(0.54, 0.72), p(0.66, 0.67), p(0.66, 0.57), p(0.52, 0.52), p(0.38, 0.47), p(0.24, 0.5)], closed=True)
    ears = [(*p(0.23, 0.82), u * 0.052), (*p(0.38, 0.85), u * 0.048)]
    stripes = [[p(a - 0.03, top), p(a + 0.032, top + 0.01), p(a + 0.0, low)] for a, top, low in ((-0.56, 0.36, 0.1), (-0.42, 0.42, 0.18), (-0.29, 0.41, 0.16), (-0.16, 0.4, 0.15), (-0.03, 0.43, 0.17), (0.09, 0.52, 0.28))]
    cheeks = [[p(0.17, 0.74), p(0.3, 0.7), p(0.17, 0.7)], [p(0.18, 0.64), p(0.32, 0.62), p(0.19, 0.6)], [p(0.26, 0.52), p(0.36, 0.57), p(0.31, 0.5)], [p(0.3, 0.87), p(0.32, 0.75), p(0.35, 0.86)]]
    haunch = curve([p(-0.62, 0.02), p(-0.6, 0.22), p(-0.42, 0.3), p(-0.24, 0.2), p(-0.2, 0.02)], closed=True)
    tail = stroke([p(-0.6, 0.05), p(-0.8, 0.03), p(-0.88, 0.16), p(-0.8, 0.28)], mix(dim, lit, 0.4), u * 0.065, smooth=True)
    face = across(*((dim, lit) if s > 0 else (lit, mix(dim, lit, 0.45))))
    block = across(*((dim, mix(lit, dim, 0.3)) if s > 0 else (mix(lit, dim, 0.3), dim)))
    mark = dark(dim, 0.5)
    return (
        rect(x - u * 0.88, foot - u * 0.42, u * 1.76, u * 0.42, block) + rect(x - u * 0.93, foot - u * 0.44, u * 1.86, u * 0.07, light(lit, 0.4)) + rect(x - u * 0.96, foot - u * 0.07, u * 1.92, u * 0.08, lit)
        + tail + shape(body, face) + shape(haunch, mix(dim, lit, 0.55), 0.8) + clip(body, polys(stripes, mark, 0.85)) + speckle(body, dark(dim, 0.2), fade("#000", 0, 0.6), 0.35)
        + discs(ears, mix(dim, lit, 0.4)) + shape(head, face) + clip(head, polys(cheeks, mark, 0.85))
        + disc(*p(0.47, 0.72), u * 0.026, mark) + polys([[p(0.59, 0.68), p(0.67, 0.67), p(0.65, 0.61)], [p(0.66, 0.59), p(0.5, 0.575), p(0.5, 0.56), p(0.65, 0.57)]], mark)
    )  # fmt: skip


def circle(radius: float, centre: Point, first: float, last: float, steps: int) -> list[Point]:
    """Walk along a circle on the ground, from one turn to another."""
    return [(centre[0] + radius * cos(2 * pi * (first + (last - first) * i / steps)), centre[1] + radius * sin(2 * pi * (first + (last - first) * i / steps))) for i in range(steps + 1)]


def back_wall(tones: Tones, view: View, line: list[Point], height: float) -> str:
    """Curve the solid wall behind, with its tall panels of names."""
    lit, dim = inks(tones)
    out, lines = "", []
    count = len(line) - 1
    for i in range(count):
        turn = (i + 0.5) / count
        share = turn if tones.side < 0 else 1 - turn
        tone = mix(mix(dim, tones.shade, 0.3), lit, 0.08 + 0.55 * share**1.5)
        out += poly(view.wall(line[i], line[i + 1], 0, height), tone)
        if i % 2 == 0:
            out += poly(view.wall(line[i], line[i + 1], 0.7, height - 0.6), light(tone, 0.3))
            quad = view.wall(line[i], line[i + 1], 0.85, height - 0.8)
            for r in range(9):
                t = r / 9
                a, b = (quad[0][0], quad[0][1] + (quad[3][1] - quad[0][1]) * t), (quad[1][0], quad[1][1] + (quad[2][1] - quad[1][1]) * t)
                lines.append([(a[0] + 3, a[1] - 2), (b[0] - 3, b[1] - 2), (b[0] - 3, b[1] - 3.6), (a[0] + 3, a[1] - 3.6)])
    cap = [*view.floor(line, height - 0.05), *view.floor(line, height + 0.32)[::-1]]
    return out + polys(lines, dim, 0.8) + poly(cap, light(lit, 0.35))


def pierced_wall(tones: Tones, view: View, line: list[Point], height: float, behind: str) -> str:
    """Curve the pierced stone wall in front: posts, a rail and a lattice of stars."""
    lit, dim = inks(tones)
    faces, holes, posts, shade, caps = [], [], [], [], []
    for a, b in pairwise(line):
        faces.append(view.wall(a, b, 0, height))
        for r in range(3):
            for c in range(4):
                u, v = (c + 0.5) / 4, height * (0.24 + 0.215 * r)
                cx, cz = a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u
                x, y = view.at(cx, v, cz)
                w = abs(view.at(b[0], 0, b[1])[0] - view.at(a[0], 0, a[1])[0]) / 10.5
                g = view.unit(cx, cz) * height * 0.085
                holes.append([(x - w, y), (x - w * 0.3, y - g * 0.3), (x, y - g), (x + w * 0.3, y - g * 0.3), (x + w, y), (x + w * 0.3, y + g * 0.3), (x, y + g), (x - w * 0.3, y + g * 0.3)])
    for a in line:
        x, y = view.at(a[0], 0, a[1])
        k = view.unit(*a)
        posts.append([(x - k * 0.15, y + 2), (x - k * 0.15, y - k * (height + 0.12)), (x + k * 0.15, y - k * (height + 0.12)), (x + k * 0.15, y + 2)])
        side = x + k * 0.03 if tones.side < 0 else x - k * 0.15
        shade.append([(side, y + 2), (side, y - k * (height + 0.12)), (side + k * 0.12, y - k * (height + 0.12)), (side + k * 0.12, y + 2)])
        caps.append((x, y - k * (height + 0.24), k * 0.19))
    rail = [*view.floor(line, height - 0.16), *view.floor(line, height + 0.02)[::-1]]
    foot = [*view.floor(line, 0), *view.floor(line, 0.18)[::-1]]
    return (
        polys(faces, mix(lit, dim, 0.4)) + polys(holes, behind) + poly(rail, light(lit, 0.4)) + poly(foot, dim)
        + polys(posts, light(lit, 0.2)) + polys(shade, dim) + discs(caps, lit)
    )  # fmt: skip


def kiosk(tones: Tones, x: float, foot: float, width: float) -> str:
    """Stand a small domed kiosk at an end of the wall."""
    s, w = tones.side, width / 2
    lit, dim = inks(tones)
    face = across(*((dim, lit) if s > 0 else (lit, mix(dim, lit, 0.3))))
    gap = f"M{x - w * 0.42:.1f} {foot:.1f}v{-w * 1.5:.1f}q0 {-w * 0.5:.1f} {w * 0.42:.1f} {-w * 0.66:.1f}q{w * 0.42:.1f} {w * 0.16:.1f} {w * 0.42:.1f} {w * 0.66:.1f}v{w * 1.5:.1f}Z"
    dome = f"M{x - w * 0.8:.1f} {foot - w * 2.75:.1f}c{-w * 0.12:.1f} {-w * 0.7:.1f} {w * 0.4:.1f} {-w * 1.0:.1f} {w * 0.8:.1f} {-w * 1.24:.1f}c{w * 0.4:.1f} {w * 0.24:.1f} {w * 0.92:.1f} {w * 0.54:.1f} {w * 0.8:.1f} {w * 1.24:.1f}Z"
    return (
        rect(x - w, foot - w * 2.5, w * 2, w * 2.5, face) + shape(gap, mix(dim, tones.shade, 0.55))
        + rect(x - w * 1.35, foot - w * 2.62, w * 2.7, w * 0.2, light(lit, 0.4)) + rect(x - w * 1.2, foot - w * 2.44, w * 2.4, w * 0.12, dim)
        + shape(dome, face) + speckle(dome, dim, fade("#000", 0, 0.6), 0.35) + rect(x - w * 0.05, foot - w * 4.3, w * 0.1, w * 0.4, lit)
    )  # fmt: skip


def marigolds(tones: Tones, left: float, right: float, top: float, bottom: float, count: int, seed: int) -> str:
    """Plant a bed of marigolds, round orange heads over dark leaves, larger towards the viewer."""
    rng = random.Random(seed)
    found = sorted((top + (bottom - top) * rng.random() ** 0.8, rng.uniform(left, right)) for _ in range(count))
    leaf, out = "", ""
    band: dict[int, list[tuple[float, float, float]]] = {}
    for i, (y, x) in enumerate(found):
        r = 5 + 17 * (y - top) / (bottom - top) * rng.uniform(0.8, 1.15)
        leaf += f"M{x:.0f} {y + r * 2.4:.0f}q{-r * 1.7:.0f} {-r * 0.6:.0f} {-r * 1.9:.0f} {-r * 1.7:.0f}q{r * 1.5:.0f} {r * 0.2:.0f} {r * 1.9:.0f} {r * 1.7:.0f}q{r * 1.6:.0f} {-r * 0.4:.0f} {r * 1.8:.0f} {-r * 1.8:.0f}q{-r * 1.6:.0f} {r * 0.4:.0f} {-r * 1.8:.0f} {r * 1.8:.0f}Z"
        band.setdefault(i * 5 // count, []).append((x, y, r))
    for key in sorted(band):
        low, mid, top_ring = [], [], []
        for x, y, r in band[key]:
            low += [(x + cos(a) * r * 0.62, y + sin(a) * r * 0.5, r * 0.48) for a in (i * pi / 4 for i in range(8))]
            mid += [(x + tones.side * r * 0.08 + cos(a) * r * 0.34, y - r * 0.12 + sin(a) * r * 0.26, r * 0.36) for a in (i * pi / 3 for i in range(6))]
            top_ring.append((x + tones.side * r * 0.18, y - r * 0.24, r * 0.24))
        out += discs(low, "#d86a1e") + discs(mid, "#f29a2c") + discs(top_ring, "#fbc75a")
    return shape(leaf, tones.blades[0]) + out
