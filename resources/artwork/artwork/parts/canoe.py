"""Canoes with paddlers and a designers' cabin of wooden slats on the shore."""

from __future__ import annotations

from artwork.parts.water import ripples
from artwork.svg import (
    Gradient,
    Point,
    box,
    curve,
    disc,
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


def paddler(tones: Tones, x: float, y: float, size: float, way: int, coat: str, skin: str, over: bool) -> str:
    """Seat a paddler to the waist, both hands on the paddle; over draws only what passes in front of the hull."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, y - b * s

    top, blade = p(0.16, 0.86), p(0.66, -0.2)
    paddle = strokes([segment(top, blade)], "#e7c48a", s * 0.045) + poly([p(0.57, 0.04), p(0.66, 0.0), p(0.76, -0.24), p(0.68, -0.3), p(0.6, -0.2)], "#d9a85c")
    lit = tones.side * way > 0
    trunk = poly([p(-0.2, 0), p(-0.2, 0.5), p(-0.08, 0.66), p(0.12, 0.66), p(0.22, 0.46), p(0.2, 0)], coat)
    trunk += poly([p(-0.2, 0), p(-0.2, 0.5), p(-0.08, 0.66), p(0.0, 0.66), p(-0.04, 0)] if lit else [p(0.2, 0), p(0.22, 0.46), p(0.12, 0.66), p(0.02, 0.66), p(0.06, 0)], dark(coat, 0.3))
    vest = poly([p(-0.21, 0.08), p(-0.19, 0.5), p(-0.1, 0.6), p(0.12, 0.6), p(0.2, 0.46), p(0.2, 0.08)], "#f2b84b" if coat != "#f2b84b" else "#e0623a", 0.92)
    head = disc(*p(0.07, 0.84), s * 0.145, skin) + poly([p(-0.09, 0.82), p(-0.07, 0.96), p(0.06, 1.02), p(0.19, 0.96), p(0.22, 0.9), p(0.1, 0.9), p(0.0, 0.84)], mix("#4a2f22", tones.ink, 0.5))
    arms = stroke([p(-0.02, 0.56), p(0.16, 0.6), p(0.2, 0.76)], dark(coat, 0.12), s * 0.1) + stroke([p(0.08, 0.52), p(0.26, 0.34), p(0.42, 0.32)], light(coat, 0.1), s * 0.1) + disc(*p(0.43, 0.31), s * 0.055, skin) + disc(*p(0.19, 0.79), s * 0.055, skin)
    if over:
        return group(paddle, arms)
    return group(paddle, trunk, vest, head, arms)


def canoe(tones: Tones, x: float, y: float, length: float, colour: str, way: int, crew: tuple[tuple[str, str], ...]) -> str:
    """Float an open canoe with its crew; x is its middle, y the waterline."""
    k = length

    def p(a: float, b: float) -> Point:
        return x + way * a * k, y - b * k

    hull = [(-0.5, 0.125), (-0.485, 0.06), (-0.43, 0.0), (-0.2, -0.018), (0.2, -0.018), (0.43, 0.0), (0.488, 0.065), (0.5, 0.14), (0.44, 0.1), (0.22, 0.066), (0, 0.056), (-0.22, 0.062), (-0.44, 0.09)]
    inner = [(-0.49, 0.12), (-0.4, 0.1), (-0.2, 0.088), (0, 0.084), (0.2, 0.092), (0.4, 0.112), (0.49, 0.132), (0.42, 0.09), (0.2, 0.066), (0, 0.056), (-0.2, 0.062), (-0.42, 0.086)]
    rim = [(-0.5, 0.125), (-0.44, 0.092), (-0.22, 0.063), (0, 0.057), (0.22, 0.067), (0.44, 0.102), (0.5, 0.14)]
    data = curve([p(*q) for q in hull], closed=True)
    seats = [-0.26, 0.14] if len(crew) == 2 else [-0.3, -0.04, 0.22]
    people = [[paddler(tones, *p(a, 0.05), k * 0.24, way, *who, over) for a, who in zip(seats, crew, strict=True)] for over in (False, True)]
    shadow = oval(x - tones.side * k * 0.06, y + k * 0.035, k * 0.52, k * 0.035, tones.ink, 0.28)
    return group(
        shadow, shape(curve([p(*q) for q in inner], closed=True), dark(colour, 0.55)), *people[0],
        shape(data, down(light(colour, 0.1), dark(colour, 0.25))), speckle(data, dark(colour, 0.6), fade("#000", 0.0, 0.85), 0.45),
        stroke([p(*q) for q in rim], light(colour, 0.6), k * 0.014, smooth=True), people[1][-1], ripples(x - way * k * 0.05, y + k * 0.03, k * 0.9, light(tones.water[0], 0.5), 0.7),
        shape(curve([p(0.5, 0.0), p(0.62, -0.014), p(0.8, -0.03), p(0.6, -0.03)], closed=True), light(tones.water[0], 0.6), 0.7),
    )  # fmt: skip


def slat_cabin(tones: Tones, x: float, foot: float, width: float, height: float, wood: str = "#c08a52") -> str:
    """Build a gabled cabin whose walls and roof are slats that let the light through, on a deck over the water."""
    w, h, s = width, height, tones.side
    eave, depth, rise = foot - h * 0.52, w * 0.62, h * 0.05
    face, dim = light(wood, 0.2), dark(wood, 0.4)

    def top(k: float) -> float:
        return eave - h * 0.48 * (1 - abs(2 * k - 1))

    side = [(x + w, foot), (x + w, eave), (x + w + depth, eave - rise), (x + w + depth, foot - rise)]
    roof = [(x + w / 2, foot - h), (x + w / 2 + depth, foot - h - rise), (x + w + depth, eave - rise), (x + w, eave)]
    front = [(x, foot), (x, eave), (x + w / 2, foot - h), (x + w, eave), (x + w, foot)]
    glow = Gradient(((0, light(tones.glow, 0.3), 1), (1, mix(tones.window, wood, 0.35), 1)))
    n = 19
    slats = [[(x + w * (i + 0.16) / n, foot), (x + w * (i + 0.16) / n, top((i + 0.16) / n)), (x + w * (i + 0.84) / n, top((i + 0.84) / n)), (x + w * (i + 0.84) / n, foot)] for i in range(n) if not 7 <= i <= 11]
    slats += [[(x + w * (i + 0.16) / n, eave - h * 0.02), (x + w * (i + 0.16) / n, top((i + 0.16) / n)), (x + w * (i + 0.84) / n, top((i + 0.84) / n)), (x + w * (i + 0.84) / n, eave - h * 0.02)] for i in range(7, 12)]
    walls = [[(x + w + depth * i / 15, foot - rise * i / 15), (x + w + depth * i / 15, eave - rise * i / 15), (x + w + depth * (i + 0.62) / 15, eave - rise * (i + 0.62) / 15), (x + w + depth * (i + 0.62) / 15, foot - rise * (i + 0.62) / 15)] for i in range(15)]
    tiles = [[(roof[0][0] + depth * i / 15, roof[0][1] - rise * i / 15), (roof[3][0] + depth * i / 15, roof[3][1] - rise * i / 15), (roof[3][0] + depth * (i + 0.7) / 15, roof[3][1] - rise * (i + 0.7) / 15), (roof[0][0] + depth * (i + 0.7) / 15, roof[0][1] - rise * (i + 0.7) / 15)] for i in range(15)]
    deck = [(x - w * 0.34, foot + h * 0.03), (x - w * 0.2, foot - h * 0.01), (x + w + depth + w * 0.1, foot - h * 0.05), (x + w + depth + w * 0.2, foot - h * 0.01), (x + w, foot + h * 0.05)]
    stilts = [box(x + w * k, foot, w * 0.035, h * 0.2) for k in (-0.26, 0.06, 0.4, 0.74, 1.0, 1.3)]
    lit_front = s < 0
    return group(
        polys(stilts, dark(wood, 0.65)), poly(deck, light(wood, 0.25)), poly([(deck[0][0], deck[0][1]), (deck[4][0], deck[4][1]), (deck[3][0], deck[3][1]), (deck[3][0], deck[3][1] + h * 0.035), (deck[4][0], deck[4][1] + h * 0.04), (deck[0][0], deck[0][1] + h * 0.035)], dark(wood, 0.5)),
        poly(side, mix(tones.window, dim, 0.72)), poly(roof, mix(tones.window, dim, 0.6)), polys(walls, dark(wood, 0.5 if lit_front else 0.1)), polys(tiles, dark(wood, 0.3 if lit_front else 0.0)),
        poly(front, glow), rect(x + w * 0.37, foot - h * 0.12, w * 0.26, h * 0.05, dark(wood, 0.4)), polys(slats, face if lit_front else wood),
        stroke([front[0], front[1], front[2], front[3], front[4]], dark(wood, 0.35), w * 0.03), stroke([roof[0], roof[1], roof[2]], dark(wood, 0.5), w * 0.022),
        strokes([segment((x + w * 0.365, foot), (x + w * 0.365, eave)), segment((x + w * 0.635, foot), (x + w * 0.635, eave)), segment((x + w * 0.365, eave), (x + w * 0.635, eave))], dark(wood, 0.35), w * 0.022),
        speckle(outline(side), tones.ink, fade("#000", 0.1, 0.8), 0.4), speckle(outline(front), dark(wood, 0.6), fade("#000", 0.0, 0.6), 0.3),
    )  # fmt: skip
