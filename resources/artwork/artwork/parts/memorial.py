"""Places of memory: white pylons, a mourning figure, a lantern tower, crosses and the ring."""

from __future__ import annotations

import random

from artwork.svg import (
    Gradient,
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
    shape,
)
from artwork.texture import speckle
from artwork.tones import Tones, light, mix

MARBLE, DIM = "#f7f1e3", "#a9acb0"


def pylons(tones: Tones, x: float, foot: float, height: float) -> str:
    """Raise two tall pylons of pale stone on a long stepped wall."""
    s = tones.side
    white, dim = mix(MARBLE, tones.glow, 0.15), mix(DIM, tones.sky[1], 0.35)
    plinth, wide = height * 0.2, height * 1.15
    base = foot - plinth
    out = []
    for k, lift in ((-1, 0.0), (1, 0.025)):
        cx, w = x + k * height * 0.135, height * 0.07
        top = foot - height * (1 - lift * 0.8)
        body = [(cx - w, base + 4), (cx - w * 0.86, top + height * 0.03 * (1 if k > 0 else 0.2)), (cx - w * 0.55, top), (cx + w * 0.6, top), (cx + w * 0.86, top + height * 0.03 * (0.2 if k > 0 else 1)), (cx + w, base + 4)]
        out.append(poly(body, white))
        edge = -s * w
        out.append(poly([(cx + edge, base + 4), (cx + edge * 0.86, top + height * 0.03), (cx + edge * 0.55, top), (cx + edge * 0.3, top), (cx + edge * 0.42, base + 4)], dim))
        inner = [(cx - k * w * 0.34, top + height * 0.02), (cx - k * w * 0.18, top + height * 0.02), (cx - k * w * 0.14, base), (cx - k * w * 0.38, base)]
        out.append(poly(inner, mix(white, dim, 0.55)))
        out.append(statues(cx - k * w * 0.1, top + height * 0.05, height * 0.09, white, mix(white, dim, 0.6)))
        out.append(statues(cx + k * w * 0.2, base + 2, height * 0.1, white, mix(white, dim, 0.75)))
        out.append(speckle(outline(body), mix(dim, tones.shade, 0.4), Gradient(((0, "#000", 0.6), (0.7, "#000", 0.0)), *(((0, 0), (1, 0)) if s > 0 else ((1, 0), (0, 0)))), 0.4))
    wall = [(x - wide / 2, foot), (x - wide / 2 + 10, base), (x + wide / 2 - 10, base), (x + wide / 2, foot)]
    out.append(poly(wall, across(*((mix(dim, white, 0.35), white) if s > 0 else (white, mix(dim, white, 0.35))))))
    out.append(rect(x - wide / 2, base - height * 0.012, wide, height * 0.022, light(white, 0.4)))
    courses = [box(x - wide / 2, base + plinth * k / 6, wide, 1.3) for k in range(1, 6)]
    out.append(polys(courses, dim, 0.55))
    for i, k in enumerate((0.3, 0.2, 0.1)):
        w, y = height * (0.2 + 0.07 * i), foot - plinth * k
        out.append(rect(x - w, y, 2 * w, plinth * 0.1 + 1, mix(white, dim, 0.12 + 0.2 * (i % 2))))
    for k in (-1, 1):
        cx = x + k * wide * 0.4
        out.append(rect(cx - height * 0.05, base - height * 0.035, height * 0.1, plinth + height * 0.035, mix(white, dim, 0.2 if k == s else 0.6)))
        out.append(statues(cx, base - height * 0.03, height * 0.07, white, mix(white, dim, 0.7)))
    out.append(speckle(outline(wall), mix(dim, tones.shade, 0.5), fade("#000", 0.0, 0.55), 0.35))
    return group(*out)


def statues(x: float, foot: float, height: float, lit: str, dim: str) -> str:
    """Carve a small group of figures out of the stone."""
    h = height
    return group(
        polys([[(x - h * 0.22, foot), (x - h * 0.16, foot - h * 0.6), (x - h * 0.06, foot - h * 0.78), (x + h * 0.04, foot - h * 0.62), (x + h * 0.02, foot)],
               [(x + h * 0.0, foot), (x + h * 0.06, foot - h * 0.74), (x + h * 0.14, foot - h * 0.92), (x + h * 0.22, foot - h * 0.7), (x + h * 0.26, foot)]], dim),
        disc(x - h * 0.06, foot - h * 0.84, h * 0.08, lit), disc(x + h * 0.14, foot - h * 0.98, h * 0.08, lit),
        polys([[(x + h * 0.02, foot), (x - h * 0.04, foot - h * 0.7), (x - h * 0.0, foot - h * 0.62)], [(x + h * 0.26, foot), (x + h * 0.15, foot - h * 0.85), (x + h * 0.2, foot - h * 0.8)]], lit),
    )  # fmt: skip


def mourner(x: float, foot: float, height: float, side: int, way: int = -1, lit: str = MARBLE, dim: str = "#7d8795") -> str:
    """Carve the cloaked woman seen from the side: hooded head bowed, chin on her hand, a long fall of folds."""
    h = height

    def p(a: float, b: float) -> tuple[float, float]:
        return x + way * a * h, foot - b * h

    cloak = curve([p(-0.27, 0), p(-0.22, 0.14), p(-0.185, 0.34), p(-0.175, 0.54), p(-0.17, 0.68), p(-0.14, 0.79), p(-0.07, 0.875), p(0.0, 0.96), p(0.08, 0.995), p(0.155, 0.97), p(0.185, 0.91), p(0.165, 0.85), p(0.14, 0.79), p(0.13, 0.7), p(0.17, 0.6), p(0.2, 0.52), p(0.165, 0.44), p(0.15, 0.3), p(0.18, 0.12), p(0.24, 0)], closed=True)
    back = [p(-0.3, -0.02), p(-0.3, 0.7), p(-0.1, 0.95), p(-0.04, 0.86), p(-0.08, 0.6), p(-0.07, 0.3), p(-0.1, -0.02)]
    front = [p(0.26, -0.02), p(0.1, 0.3), p(0.08, 0.6), p(0.12, 0.72), p(0.3, 0.72)]
    folds = [[p(a, -0.01), p(b, 0.34), p(c, 0.66), p(b + 0.022, 0.34), p(a + 0.05, -0.01)] for a, b, c in ((-0.2, -0.135, -0.1), (-0.09, -0.05, -0.02), (0.01, 0.03, 0.02), (0.11, 0.09, 0.05))]
    mantle = [p(-0.12, 0.74), p(0.02, 0.5), p(0.17, 0.46), p(0.19, 0.5), p(0.05, 0.56), p(-0.06, 0.8)]
    hollow = curve([p(0.075, 0.945), p(0.13, 0.945), p(0.17, 0.9), p(0.15, 0.84), p(0.12, 0.8), p(0.085, 0.83), p(0.06, 0.89)], closed=True)
    face = [p(0.115, 0.92), p(0.165, 0.9), p(0.178, 0.872), p(0.198, 0.85), p(0.182, 0.842), p(0.178, 0.818), p(0.15, 0.802), p(0.11, 0.84)]
    arm = [p(0.03, 0.7), p(0.1, 0.55), p(0.17, 0.51), p(0.215, 0.55), p(0.195, 0.68), p(0.19, 0.775), p(0.2, 0.8), p(0.165, 0.815), p(0.135, 0.79), p(0.145, 0.68), p(0.13, 0.64), p(0.09, 0.74)]
    away = back if side == way else front
    return group(
        shape(cloak, lit), clip(cloak, poly(away, dim, 0.85), polys(folds, dim, 0.75), poly(mantle, dim, 0.8)),
        shape(hollow, mix(dim, "#2b333d", 0.15)), poly(face, lit if side == way else mix(lit, dim, 0.5)),
        poly(arm, mix(lit, dim, 0.34 if side == way else 0.6)), polys([[p(0.1, 0.55), p(0.17, 0.51), p(0.215, 0.55), p(0.17, 0.545), p(0.12, 0.575)]], dim, 0.8),
        speckle(cloak, dim, fade("#000", 0.0, 0.5), 0.4),
    )  # fmt: skip


def bastion(x: float, top: float, foot: float, width: float, side: int) -> str:
    """Push a block of the long wall forward, for a figure to stand on."""
    body = [(x - width * 0.5, top), (x + width * 0.5, top), (x + width * 0.54, foot), (x - width * 0.54, foot)]
    shade = [(x - side * width * 0.5, top), (x - side * width * 0.32, top), (x - side * width * 0.34, foot), (x - side * width * 0.54, foot)]
    return poly(body, mix(MARBLE, DIM, 0.14)) + poly(shade, mix(MARBLE, DIM, 0.8)) + polys([box(x - width * 0.52, top + (foot - top) * k / 5, width * 1.04, 1.3) for k in range(1, 5)], DIM, 0.55) + rect(x - width * 0.55, top - 5, width * 1.1, 11, MARBLE) + rect(x - width * 0.53, top + 6, width * 1.06, 3, DIM)


def lantern_tower(tones: Tones, x: float, foot: float, height: float) -> str:
    """Raise the square tower of light, storey upon storey, with a lamp at its top."""
    s, out = tones.side, []
    white, dim = mix(MARBLE, tones.glow, 0.2), mix(DIM, tones.sky[1], 0.45)
    storeys = ((0.0, 0.16, 0.155), (0.16, 0.44, 0.115), (0.44, 0.66, 0.098), (0.66, 0.84, 0.08), (0.84, 0.93, 0.056))
    for low, high, half in storeys:
        y0, y1, w = foot - height * low, foot - height * high, height * half
        body = [(x - w, y0), (x - w * 0.95, y1), (x + w * 0.95, y1), (x + w, y0)]
        out += [poly(body, across(*((dim, white) if s > 0 else (white, dim)))), rect(x - w * 1.1, y1, w * 2.2, height * 0.014, light(white, 0.3)), rect(x - w * 1.1, y1 + height * 0.014, w * 2.2, height * 0.007, dim)]
        out.append(polys([box(x + k * w - w * 0.07, y1 + height * 0.02, w * 0.14, y0 - y1 - height * 0.025) for k in (-0.33, 0, 0.33)], mix(dim, tones.shade, 0.55), 0.8))
        out.append(speckle(outline(body), mix(dim, tones.shade, 0.4), fade_across("#000", *((0.7, 0) if s > 0 else (0, 0.7))), 0.4))
    top = foot - height * 0.93
    w = height * 0.038
    out += [disc(x, top - height * 0.022, height * 0.16, Gradient(((0, tones.glow, 0.8), (1, tones.glow, 0)), (0.5, 0.5), radius=0.5)),
            rect(x - w, top - height * 0.045, 2 * w, height * 0.046, tones.sun), polys([box(x + k * w - 1.5, top - height * 0.045, 3, height * 0.046) for k in (-1, -0.35, 0.35, 1)], dim),
            shape(f"M{x - w * 1.2:.1f} {top - height * 0.045:.1f}Q{x:.1f} {top - height * 0.085:.1f} {x + w * 1.2:.1f} {top - height * 0.045:.1f}Z", white), rect(x - 1.5, top - height * 0.085, 3, height * 0.03, dim)]  # fmt: skip
    out.append(shape(f"M{x - height * 0.04:.1f} {foot:.1f}v{-height * 0.07:.1f}a{height * 0.04:.1f} {height * 0.04:.1f} 0 0 1 {height * 0.08:.1f} 0v{height * 0.07:.1f}Z", mix(dim, tones.shade, 0.7)))
    return group(*out)


def crosses(tones: Tones, top: float, bottom: float, rows: int, vanish: float, spacing: float, seed: int = 1) -> str:
    """Set rows of white crosses that grow towards the viewer."""
    rng = random.Random(seed)
    out = ""
    for r in range(rows):
        near = (r / (rows - 1)) ** 1.7
        y = top + (bottom - top) * near
        size = 14 + 92 * near
        gap = spacing * (0.16 + 0.84 * near)
        white, shade, cast = [], [], []
        count = int(700 / gap) + 2
        for i in range(-count, count + 1):
            cx = vanish + (i + 0.5) * gap + rng.uniform(-0.3, 0.3)
            if not -60 < cx < 1260:
                continue
            w, arm = size * 0.09, size * 0.3
            white += [box(cx - w, y - size, 2 * w, size), box(cx - arm, y - size * 0.74, 2 * arm, 2 * w)]
            side = cx - w if tones.side > 0 else cx + w * 0.2
            shade += [box(side, y - size, w * 0.8, size)]
            cast.append([(cx - w, y), (cx + w, y), (cx - tones.side * size * 0.9 + w, y + size * 0.16), (cx - tones.side * size * 0.9 - w, y + size * 0.16)])
        tone = mix(MARBLE, tones.mist, 0.45 * (1 - near))
        out += polys(cast, tones.deep, 0.28) + polys(white, tone) + polys(shade, mix(tone, DIM, 0.75))
    return out


def ring(tones: Tones, x: float, y: float, rx: float, ry: float, band: float) -> str:
    """Float the thin ring of memory, an ellipse of dark concrete open to the sky."""
    outer = f"M{x - rx:.1f} {y:.1f}a{rx:.1f} {ry:.1f} 0 1 1 {2 * rx:.1f} 0a{rx:.1f} {ry:.1f} 0 1 1 {-2 * rx:.1f} 0Z"

    def face(grow: float, drop: float, paint: str) -> str:
        a, b = rx * grow, ry * grow
        data = f"M{x - a:.1f} {y:.1f}A{a:.1f} {b:.1f} 0 0 0 {x + a:.1f} {y:.1f}v{drop:.1f}A{a:.1f} {b:.1f} 0 0 1 {x - a:.1f} {y + drop:.1f}Z"
        return shape(data, paint)

    def back(grow: float, drop: float, paint: str) -> str:
        a, b = rx * grow, ry * grow
        data = f"M{x - a:.1f} {y:.1f}A{a:.1f} {b:.1f} 0 0 1 {x + a:.1f} {y:.1f}v{drop:.1f}A{a:.1f} {b:.1f} 0 0 0 {x - a:.1f} {y + drop:.1f}Z"
        return shape(data, paint)

    grey, gold = mix(tones.steel, tones.mist, 0.35), mix(tones.glow, tones.pale, 0.35)
    inner = f"M{x - rx * 0.965:.1f} {y:.1f}a{rx * 0.965:.1f} {ry * 0.93:.1f} 0 1 0 {1.93 * rx:.1f} 0a{rx * 0.965:.1f} {ry * 0.93:.1f} 0 1 0 {-1.93 * rx:.1f} 0Z"
    return group(
        back(0.965, band * 0.8, gold), shape(outer + inner, light(grey, 0.35), extra=' fill-rule="evenodd"'),
        face(1.0, band, grey), face(1.0, band * 0.14, light(grey, 0.4)),
    )  # fmt: skip


def candles(tones: Tones, rows: int, columns: int, x: float, top: float, width: float, depth: float) -> str:
    """Set small lights in rows on the ground."""
    halo, cups, flames = [], [], []
    glow = Gradient(((0, tones.glow, 0.75), (1, tones.glow, 0)), (0.5, 0.5), radius=0.5)
    for r in range(rows):
        near = r / (rows - 1)
        y, spread, size = top + depth * near**1.15, width * (0.62 + 0.38 * near), 7 + 7 * near
        for c in range(columns):
            cx = x + spread * (c / (columns - 1) - 0.5)
            halo.append(disc(cx, y - size, size * 3.3, glow))
            cups.append(box(cx - size * 0.5, y - size * 1.3, size, size * 1.3))
            flames.append([(cx - size * 0.28, y - size * 1.3), (cx, y - size * 2.6), (cx + size * 0.28, y - size * 1.3)])
    return "".join(halo) + polys(cups, mix(tones.glow, tones.brick, 0.25)) + polys(flames, tones.sun)


def parapet(tones: Tones, y: float, height: float, paint: str) -> str:
    """Run a low stone wall across the sheet."""
    return rect(0, y, 1200, height, down(light(paint, 0.15), paint)) + rect(0, y, 1200, height * 0.12, light(tones.pale, 0.3))
