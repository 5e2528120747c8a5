"""A winter vigil: people in shawls and caps seen from behind, the gate of a pit, snow."""

from __future__ import annotations

import random

from artwork.parts.mine import lamp
from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
    curve,
    disc,
    discs,
    down,
    fade,
    group,
    outline,
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


def lit_edge(tones: Tones, data: str, x: float, width: float, top: float, height: float, side: int, glow: float) -> str:
    """Warm one edge of a figure and leave its other half in the dark."""
    edge = [(x + side * width, top), (x + side * width * 0.8, top), (x + side * width * 0.78, top + height), (x + side * width * 1.3, top + height)]
    dim = [(x - side * width * 1.5, top), (x - side * width * 0.1, top), (x - side * width * 0.25, top + height), (x - side * width * 1.5, top + height)]
    return clip(data, poly(dim, tones.ink, 0.32), poly(edge, tones.glow, glow))


def shawl(tones: Tones, x: float, foot: float, height: float, cloth: str, wool: str, side: int, glow: float = 0.3) -> str:
    """Show a woman from behind: kerchief, shawl to a point, long skirt."""
    h = height

    def p(a: float, b: float) -> Point:
        return x + a * h, foot - b * h

    skirt = curve([p(-0.1, 0.5), p(-0.13, 0.3), p(-0.19, 0.03), p(0, 0.0), p(0.19, 0.03), p(0.13, 0.3), p(0.1, 0.5)], closed=True)
    wrap = curve([p(-0.055, 0.85), p(-0.145, 0.76), p(-0.18, 0.62), p(-0.165, 0.5), p(-0.07, 0.42), p(0, 0.34), p(0.07, 0.42), p(0.165, 0.5), p(0.18, 0.62), p(0.145, 0.76), p(0.055, 0.85)], closed=True)
    head = curve([p(-0.062, 0.84), p(-0.078, 0.9), p(-0.055, 0.975), p(0, 1.0), p(0.055, 0.975), p(0.078, 0.9), p(0.062, 0.84), p(0, 0.8)], closed=True)
    folds = [f"M{p(k, 0.4)[0]:.1f} {p(k, 0.4)[1]:.1f}L{p(k * 1.7, 0.04)[0]:.1f} {p(k * 1.7, 0.04)[1]:.1f}" for k in (-0.08, -0.03, 0.03, 0.08)]
    fringe = [segment(p(k * 0.16, 0.505 - 0.16 * (1 - abs(k))), p(k * 0.165, 0.47 - 0.16 * (1 - abs(k)))) for k in (-0.9, -0.65, -0.4, -0.2, 0, 0.2, 0.4, 0.65, 0.9)]
    return group(
        oval(x, foot, h * 0.26, h * 0.035, tones.ink, 0.4), shape(skirt, cloth), strokes(folds, dark(cloth, 0.45), h * 0.008), lit_edge(tones, skirt, x, h * 0.15, foot - h * 0.5, h * 0.5, side, glow * 0.6),
        strokes(fringe, wool, h * 0.012), shape(wrap, wool), lit_edge(tones, wrap, x, h * 0.16, foot - h * 0.85, h * 0.5, side, glow),
        strokes([curve([p(-0.06, 0.82), p(-0.03, 0.62), p(0, 0.42)]), curve([p(0.07, 0.82), p(0.04, 0.62), p(0.01, 0.42)])], dark(wool, 0.35), h * 0.007),
        shape(head, light(wool, 0.07)), lit_edge(tones, head, x, h * 0.075, foot - h * 1.0, h * 0.2, side, glow), strokes([curve([p(-0.05, 0.86), p(0, 0.83), p(0.05, 0.86)])], dark(wool, 0.35), h * 0.009),
    )  # fmt: skip


def capped(tones: Tones, x: float, foot: float, height: float, cloth: str, cap: str, side: int, glow: float = 0.3) -> str:
    """Show a man from behind: flat cap, muffler, heavy jacket."""
    h = height

    def p(a: float, b: float) -> Point:
        return x + a * h, foot - b * h

    jacket = curve([p(-0.05, 0.85), p(-0.135, 0.8), p(-0.165, 0.62), p(-0.16, 0.42), p(-0.13, 0.38), p(0.13, 0.38), p(0.16, 0.42), p(0.165, 0.62), p(0.135, 0.8), p(0.05, 0.85)], closed=True)
    legs = [[p(k * 0.02, 0.42), p(k * 0.125, 0.42), p(k * 0.11, 0.0), p(k * 0.03, 0.0)] for k in (-1, 1)]
    neck = curve([p(-0.06, 0.86), p(-0.07, 0.82), p(0, 0.8), p(0.07, 0.82), p(0.06, 0.86)], closed=True)
    hat = curve([p(-0.085, 0.925), p(-0.075, 0.97), p(0, 0.995), p(0.075, 0.97), p(0.085, 0.925), p(0, 0.905)], closed=True)
    return group(
        oval(x, foot, h * 0.2, h * 0.03, tones.ink, 0.4), polys(legs, dark(cloth, 0.4)), shape(jacket, cloth), lit_edge(tones, jacket, x, h * 0.15, foot - h * 0.85, h * 0.48, side, glow),
        strokes([segment(p(0, 0.78), p(0, 0.4)), segment(p(-0.11, 0.72), p(-0.125, 0.44)), segment(p(0.11, 0.72), p(0.125, 0.44))], dark(cloth, 0.4), h * 0.007),
        disc(*p(0, 0.895), h * 0.058, mix("#6d4d40", cloth, 0.45)), shape(neck, mix(tones.brick, cloth, 0.6)), shape(hat, cap), lit_edge(tones, hat, x, h * 0.085, foot - h * 1.0, h * 0.1, side, glow),
    )  # fmt: skip


def held_lamp(tones: Tones, x: float, y: float, size: float, arm: Point) -> str:
    """Hold out a lamp on a sleeved arm."""
    return oval(x, y + size * 5.6, size * 8, size * 1.9, Gradient(((0, tones.glow, 0.28), (1, tones.glow, 0)), (0.5, 0.5), radius=0.5)) + stroke([arm, (x, y - size * 1.6)], mix(tones.shade, tones.brick, 0.12), size * 0.95) + disc(x, y - size * 1.45, size * 0.42, "#a9795c") + lamp(x, y, size, tones.ink, tones.window)


def pit_gate(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Close the gate of the pit: brick pillars capped with snow, a wall on both sides, iron bars with spikes."""
    half, pier = width / 2, width * 0.13
    brick = mix(tones.brick, tones.shade, 0.55)
    snow = mix(tones.pale, tones.sky[1], 0.22)
    out = []
    for k in (-1, 1):
        inner = x + k * (half + pier)
        span = (-20, inner) if k < 0 else (inner, 1220)
        wall = box(span[0], foot - height * 0.5, span[1] - span[0], height * 0.5)
        courses = [box(span[0], foot - height * 0.5 * i / 9, span[1] - span[0], 1.6) for i in range(1, 9)]
        out += [poly(wall, down(brick, dark(brick, 0.35))), polys(courses, dark(brick, 0.5), 0.6), speckle(outline(wall), tones.ink, fade("#000", 0.15, 0.8), 0.5), rect(span[0], foot - height * 0.535, span[1] - span[0], height * 0.045, snow), rect(span[0], foot - height * 0.495, span[1] - span[0], 4, dark(brick, 0.6))]
        left = x + (half if k > 0 else -half - pier)
        out += [rect(left, foot - height * 0.92, pier, height * 0.92, down(light(brick, 0.06), dark(brick, 0.25))), polys([box(left, foot - height * 0.92 * i / 17, pier, 1.6) for i in range(1, 17)], dark(brick, 0.5), 0.6)]
        out += [rect(left + (pier * 0.6 if tones.side < 0 else 0), foot - height * 0.92, pier * 0.4, height * 0.92, tones.ink, 0.35), rect(left - pier * 0.12, foot - height * 0.98, pier * 1.24, height * 0.07, mix(tones.pale, tones.shade, 0.55)), poly([(left - pier * 0.14, foot - height * 0.98), (left + pier * 0.1, foot - height * 1.025), (left + pier * 0.9, foot - height * 1.025), (left + pier * 1.14, foot - height * 0.98)], snow)]
    bars, tips = [], []
    for i in range(21):
        bx = x - half + width * i / 20
        top = foot - height * (0.72 + 0.1 * (1 - abs(i / 10 - 1)))
        bars.append(box(bx - 2.2, top, 4.4, foot - top))
        tips.append([(bx - 5, top), (bx, top - 18), (bx + 5, top)])
    rails = [box(x - half, foot - height * k, width, 6) for k in (0.08, 0.4, 0.66)]
    posts = [box(x - 6, foot - height * 0.8, 12, height * 0.8)]
    return group(*out, polys([*bars, *tips, *rails, *posts], tones.ink))


def snowfall(seed: int, count: int, colour: str, bottom: float = 1500) -> str:
    """Let a few flakes fall."""
    rng = random.Random(seed)
    flakes = [(rng.uniform(0, 1200), rng.uniform(60, bottom), rng.uniform(1.2, 3.8)) for _ in range(count)]
    return discs(flakes[::2], colour, 0.75) + discs(flakes[1::2], colour, 0.4)


def tracks(seed: int, left: float, right: float, top: float, bottom: float, count: int, ink: str) -> str:
    """Tread footprints into the snow, larger towards the viewer."""
    rng = random.Random(seed)
    prints = []
    for _ in range(count):
        near = rng.random() ** 0.8
        x, y, s = 600 + (rng.uniform(left, right) - 600) * (0.55 + 0.45 * near), top + (bottom - top) * near, 4 + 12 * near
        for k in (-1, 1):
            px, py = x + k * s * 0.9, y + k * s * 0.7
            prints.append([(px - s * 0.45, py + s * 0.5), (px - s * 0.35, py - s * 0.6), (px, py - s * 0.8), (px + s * 0.35, py - s * 0.6), (px + s * 0.45, py + s * 0.5)])
    return polys(prints, ink, 0.55)
