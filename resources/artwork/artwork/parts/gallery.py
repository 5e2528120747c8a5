"""The long gallery: silver walls with blurred reflections, and works of art on plinths."""

from __future__ import annotations

import random

from artwork.svg import (
    Gradient,
    Point,
    across,
    box,
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
    shape,
    stroke,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

WIDTH, HEIGHT = 1200, 1500


def room(tones: Tones, far: tuple[float, float, float, float], seed: int) -> str:
    """Open a room in one-point perspective; far is the end wall (left, top, right, bottom)."""
    rng = random.Random(seed)
    left, top, right, bottom = far
    lift, low = 130, 1240
    silver, blue = "#dfe4e4", mix(tones.sky[0], "#dfe4e4", 0.35)
    out = [rect(0, 0, WIDTH, HEIGHT, light(silver, 0.3))]
    out.append(poly([(0, -60), (WIDTH, -60), (right, top), (left, top)], down("#fbfaf4", mix(silver, tones.pale, 0.4))))
    ribs = []
    for i in range(15):
        t = 1 - 1 / (1 + 0.3 * i)
        y, inset = -20 + (top + 20) * t, left * t
        w = 9 * (1 - t) + 1.4
        ribs.append([(inset, y), (WIDTH - (WIDTH - right) * t, y), (WIDTH - (WIDTH - right) * t, y + w), (inset, y + w)])
    out.append(polys(ribs, mix(silver, tones.steel, 0.3), 0.7))
    beams = [[(WIDTH * k - 26, -60), (WIDTH * k + 26, -60), (left + (right - left) * k + 3, top), (left + (right - left) * k - 3, top)] for k in (0.2, 0.4, 0.6, 0.8)]
    out.append(polys(beams, "#ffffff", 0.85))
    floor = [(left, bottom), (right, bottom), (WIDTH + 700, HEIGHT + 20), (-700, HEIGHT + 20)]
    out.append(poly(floor, down(mix(silver, tones.steel, 0.12), mix(tones.steel, silver, 0.58))))
    for side in (-1, 1):
        near, end = (0.0, left) if side < 0 else (float(WIDTH), right)
        panes = 13
        for i in range(panes):
            a, b = 1 - 1 / (1 + 0.42 * i), 1 - 1 / (1 + 0.42 * (i + 1))
            if i == panes - 1:
                b = 1.0
            quad = []
            for t in (a, b):
                x = near + (end - near) * t
                quad.append((x, lift + (top - lift) * t, low + (bottom - low) * t))
            (ax, at, al), (bx, bt, bl) = quad
            tone = rng.choice((silver, light(silver, 0.5), mix(silver, blue, 0.95), mix(silver, blue, 0.6), mix(silver, tones.steel, 0.24), mix(silver, tones.pale, 0.5)))
            tone = dark(tone, 0.07) if side == tones.side else tone
            out.append(poly([(ax, at), (bx + side * -0.5, bt), (bx + side * -0.5, bl), (ax, al)], across(tone, light(tone, 0.3), mix(tone, blue, 0.5))))
            out.append(poly([(ax, al - (al - at) * 0.42), (bx, bl - (bl - bt) * 0.42), (bx, bl), (ax, al)], fade(mix(tones.steel, silver, 0.3), 0, 0.5)))
    out.append(rect(left, top, right - left, bottom - top, down("#f6f5ee", mix(silver, blue, 0.4))))
    out.append(rect(left + (right - left) * 0.38, top + (bottom - top) * 0.3, (right - left) * 0.24, (bottom - top) * 0.7, down("#ffffff", mix(tones.sky[2], "#ffffff", 0.3))))
    floor_shade = Gradient(((0, "#000", 0), (1, "#000", 0.6)))
    out.append(speckle(outline(floor), mix(tones.steel, tones.ink, 0.4), floor_shade, 0.35))
    return group(*out)


def echo(x: float, y: float, width: float, height: float, colour: str, opacity: float = 0.3) -> str:
    """Blur a coloured reflection onto a silver wall."""
    glow = Gradient(((0, colour, opacity), (0.6, colour, opacity * 0.5), (1, colour, 0)), (0.5, 0.5), radius=0.5)
    return oval(x, y, width / 2, height / 2, glow)


def plinth(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Set a white plinth with its reflection on the floor; its top is at foot - height."""
    s, w = tones.side, width / 2
    white, dim = "#faf8f1", mix("#c9ced0", tones.steel, 0.12)
    return (
        rect(x - w, foot, width, height * 0.8, fade("#fbfaf5", 0.55, 0))
        + poly([(x - w, foot), (x + w, foot), (x + w - s * width * 1.5, foot + width * 0.12), (x - w - s * width * 1.2, foot + width * 0.1)], tones.steel, 0.2)
        + rect(x - w, foot - height, width, height, across(*((dim, white) if s > 0 else (white, dim))))
        + rect(x - w, foot - height, width, height * 0.035, "#ffffff")
    )


def carved(data: str, lit: str, side: int, extra: str = "") -> str:
    """Model a silhouette of one stone by shade away from the sun and specks."""
    deep = dark(lit, 0.45)
    return (
        shape(data, across(*((mix(lit, deep, 0.6), lit, light(lit, 0.25)) if side > 0 else (light(lit, 0.25), lit, mix(lit, deep, 0.6)))))
        + extra + speckle(data, deep, fade_across("#000", *((0.85, 0.0) if side > 0 else (0.0, 0.85))), 0.5)
    )  # fmt: skip


def sphinx(x: float, foot: float, h: float, lit: str, side: int) -> str:
    """Carve a crouching sphinx in profile, looking right."""
    def p(a: float, b: float) -> Point:
        return x + a * h, foot - b * h

    body = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in (
        p(-0.95, 0), p(-0.98, 0.2), p(-0.9, 0.42), p(-0.68, 0.52), p(-0.3, 0.5), p(0.0, 0.52), p(0.08, 0.6), p(0.06, 0.72), p(0.08, 0.9), p(0.2, 1.0), p(0.38, 1.0), p(0.47, 0.92),
        p(0.46, 0.84), p(0.5, 0.77), p(0.45, 0.72), p(0.44, 0.66), p(0.4, 0.62), p(0.44, 0.42), p(0.42, 0.18), p(0.92, 0.15), p(0.98, 0.0))) + "Z"  # fmt: skip
    lines = stroke([p(-0.62, 0.02), p(-0.4, 0.14), p(-0.5, 0.38), p(-0.74, 0.42)], dark(lit, 0.4), h * 0.03, smooth=True) + stroke([p(0.1, 0.9), p(0.22, 0.58), p(0.36, 0.64)], dark(lit, 0.4), h * 0.03)
    return carved(body, lit, side, lines + polys([box(*p(0.1 + 0.02 * k, 0.62 + 0.08 * k), h * 0.26, h * 0.025) for k in range(4)], dark(lit, 0.35), 0.6))


def stele(x: float, foot: float, h: float, lit: str, side: int) -> str:
    """Raise a round-topped stone with lines of writing."""
    w = h * 0.24
    data = f"M{x - w:.1f} {foot:.1f}V{foot - h * 0.78:.1f}a{w:.1f} {w * 0.92:.1f} 0 0 1 {2 * w:.1f} 0V{foot:.1f}Z"
    lines = [box(x - w * 0.76, foot - h * (0.12 + 0.075 * i), w * (1.52 if i % 3 else 1.2), h * 0.022) for i in range(8)]
    figures = [box(x + k * w - w * 0.1, foot - h * 0.88, w * 0.2, h * 0.14) for k in (-0.35, 0.3)]
    return carved(data, lit, side, polys(lines + figures, dark(lit, 0.4), 0.6))


def framed(x: float, top: float, width: float, height: float, inks: tuple[str, str, str], kind: int = 0) -> str:
    """Hang a gilded painting: a portrait, a landscape, a seascape or a still life."""
    gold = "#c79a4a"
    m = min(width, height) * 0.09
    ix, iy, iw, ih = x + m, top + m, width - 2 * m, height - 2 * m

    def p(a: float, b: float) -> Point:
        return ix + iw * a, iy + ih * b

    out = rect(x, top, width, height, down(light(gold, 0.25), dark(gold, 0.2))) + rect(ix, iy, iw, ih, down(inks[0], light(inks[0], 0.3)))
    if kind == 0:
        out += rect(ix, iy, iw, ih, dark(inks[0], 0.4)) + poly([p(0.14, 1), p(0.24, 0.66), p(0.5, 0.54), p(0.76, 0.66), p(0.86, 1)], inks[2])
        out += oval(*p(0.5, 0.38), iw * 0.15, ih * 0.17, "#e3bd94") + oval(*p(0.47, 0.27), iw * 0.17, ih * 0.1, dark(inks[1], 0.5))
    elif kind == 1:
        out += disc(*p(0.72, 0.28), iw * 0.08, "#fbe9b8") + poly([p(0, 1), p(0, 0.6), p(0.35, 0.44), p(0.7, 0.62), p(1, 0.5), p(1, 1)], inks[1])
        out += poly([p(0, 1), p(0, 0.8), p(0.5, 0.7), p(1, 0.86), p(1, 1)], dark(inks[1], 0.35)) + oval(*p(0.2, 0.5), iw * 0.13, ih * 0.2, dark(inks[1], 0.5))
    elif kind == 2:
        out += poly([p(0, 1), p(0, 0.62), p(1, 0.62), p(1, 1)], dark(inks[0], 0.35)) + poly([p(0.3, 0.66), p(0.74, 0.66), p(0.66, 0.76), p(0.38, 0.76)], inks[2])
        out += poly([p(0.5, 0.62), p(0.5, 0.18), p(0.76, 0.6)], "#f3e8cf") + poly([p(0.47, 0.62), p(0.47, 0.26), p(0.3, 0.6)], "#dccba8")
    else:
        out += rect(ix, iy, iw, ih, dark(inks[1], 0.45)) + poly([p(0, 1), p(0, 0.7), p(1, 0.7), p(1, 1)], inks[2])
        out += disc(*p(0.35, 0.64), iw * 0.13, "#e0a13e") + disc(*p(0.58, 0.67), iw * 0.11, "#b5473c") + poly([p(0.7, 0.72), p(0.72, 0.3), p(0.82, 0.3), p(0.84, 0.72)], light(inks[0], 0.2))
    return out
