"""Leisure: the art deco pool and its bathers, parasols, people who sit on the grass."""

from __future__ import annotations

import random

from artwork.parts.people import HAIRS, SKINS, limb
from artwork.parts.water import glints
from artwork.svg import (
    across,
    box,
    disc,
    down,
    ellipse_data,
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


def pool(tones: Tones, top: float, bottom: float, seed: int) -> str:
    """Fill a wide basin with lane lines that run away from the viewer."""
    water = poly([(90, top), (1110, top), (1420, bottom), (-220, bottom)], down(*tones.water))
    rim = poly([(70, top - 10), (1130, top - 10), (1460, bottom + 14), (-260, bottom + 14)], light(tones.pale, 0.5))
    lanes = []
    for k in range(1, 6):
        a, b = 90 + 1020 * k / 6, -220 + 1640 * k / 6
        lanes.append([(a - 2, top), (a + 2, top), (b + 9, bottom), (b - 9, bottom)])
    return rim + water + polys(lanes, dark(tones.water[1], 0.15), 0.35) + glints("#eafaf2", top + 10, bottom, seed, 90, opacity=0.65)


def diving_stage(tones: Tones, x: float, foot: float, height: float) -> str:
    """Raise a white streamlined diving stage of round tiers, one above the other."""
    s = tones.side
    white, dim = "#fdf6e6", mix("#c9a58c", tones.water[1], 0.25)
    out = [oval(x, foot + 10, height * 0.62, height * 0.075, dark(tones.water[1], 0.2), 0.45)]
    column = height * 0.075
    grade = across(*((dim, white) if s > 0 else (white, dim)))
    tiers = ((0.0, 0.56, 0.1), (0.2, 0.4, 0.065), (0.47, 0.29, 0.05), (0.76, 0.2, 0.045))
    last = foot
    for i, (rise, half, thick) in enumerate(tiers):
        y, rx, th = foot - height * rise, height * half, height * thick
        ry = rx * 0.13
        if i:
            out.append(rect(x - column * (1.2 - 0.2 * i), y, 2 * column * (1.2 - 0.2 * i), last - y, grade))
            out.append(strokes([segment((x + k * rx * 0.7, y + th), (x + k * rx * 0.8, last)) for k in (-1, 1)], dim, 6))
        body = f"M{x - rx:.1f} {y:.1f}v{th:.1f}a{rx:.1f} {ry:.1f} 0 0 0 {2 * rx:.1f} 0v{-th:.1f}Z"
        out += [shape(body, grade), speckle(body, dark(dim, 0.3), fade_across("#000", *((0.8, 0) if s > 0 else (0, 0.8))), 0.5),
                shape(f"M{x - rx:.1f} {y + th * 0.45:.1f}a{rx:.1f} {ry:.1f} 0 0 0 {2 * rx:.1f} 0v{th * 0.2:.1f}a{rx:.1f} {ry:.1f} 0 0 1 {-2 * rx:.1f} 0Z", tones.accent),
                shape(ellipse_data(x, y, rx, ry), light(white, 0.3)), shape(ellipse_data(x, y, rx * 0.86, ry * 0.84), mix(white, dim, 0.3))]  # fmt: skip
        if i:
            board = x + s * -1 * rx * 0.5
            out.append(rect(min(board, board - s * rx * 0.95), y - 5, rx * 0.95, 8, mix(dim, tones.water[1], 0.5)))
            posts = [segment((x + k * rx * 0.9, y), (x + k * rx * 0.9, y - height * 0.075)) for k in (-1, -0.5, 0, 0.5, 1)]
            out.append(strokes(posts, dim, 4))
            out.append(strokes([segment((x - rx * 0.9, y - height * 0.075), (x + rx * 0.9, y - height * 0.075))], white, 5))
        last = y
    top = foot - height * 0.76
    out.append(bather(tones, x - s * height * 0.24, top - 6, height * 0.19, 31, "#b8323a", arms=True))
    ladder = [segment((x + s * column * 1.5, foot - height * k / 20), (x + s * column * 2.4, foot - height * k / 20)) for k in range(1, 16)]
    rail = [segment((x + s * column * k, foot), (x + s * column * k, top)) for k in (1.5, 2.4)]
    out.append(strokes(ladder + rail, tones.steel, 3.2))
    return group(*out)


def pergola(tones: Tones, x: float, foot: float, width: float, height: float, bays: int) -> str:
    """Run a long white pergola with round columns and climbing green."""
    rng = random.Random(bays)
    white, dim = "#fbf1dc", mix("#fbf1dc", tones.brick, 0.35)
    step = width / bays
    out = [rect(x, foot - height * 0.92, width, height * 0.92, mix(tones.brick, tones.pale, 0.25), 0.85)]
    out += [rect(x + step * (i + 0.32), foot - height * 0.62, step * 0.36, height * 0.62, mix(tones.roof, tones.brick, 0.4)) for i in range(bays) if i % 2]
    out += [disc(x + step * (i + 0.5), foot - height * 0.5, height * 0.14, tones.window) for i in range(bays) if not i % 2]
    out.append(rect(x, foot - height, width, height * 0.13, white) + rect(x, foot - height * 0.87, width, height * 0.05, dim))
    out += [rect(x + step * i - 8, foot - height * 0.9, 16, height * 0.9, across(*((dim, white) if tones.side > 0 else (white, dim)))) for i in range(bays + 1)]
    out.append(polys([box(x + step * i / 3, foot - height * 1.07, 7, height * 0.09) for i in range(bays * 3)], white))
    leaf = mix("#5d7a3c", tones.near, 0.2)
    out += [oval(x + step * rng.randrange(bays) + rng.uniform(-30, 30), foot - height * rng.uniform(0.86, 1.04), rng.uniform(16, 36), rng.uniform(9, 16), light(leaf, rng.uniform(0, 0.15))) for _ in range(26)]
    return group(*out)


def parasol(tones: Tones, x: float, foot: float, height: float, ink: str) -> str:
    """Open a striped parasol."""
    r, y = height * 0.72, foot - height * 0.7
    s = tones.side
    cap = [(x - r, y), (x - r * 0.7, y - height * 0.2), (x, y - height * 0.32), (x + r * 0.7, y - height * 0.2), (x + r, y)]
    stripes = [[(x, y - height * 0.32), (x + r * a, y), (x + r * b, y)] for a, b in ((-0.6, -0.2), (0.2, 0.6))]
    dim = [(x, y - height * 0.32), (x - s * r * 0.7, y - height * 0.2), (x - s * r, y), (x - s * r * 0.3, y)]
    return group(oval(x - s * height * 0.3, foot + 2, r, height * 0.05, tones.ink, 0.2), stroke([(x, foot), (x, y)], tones.steel, 5), poly(cap, ink), polys(stripes, light(tones.pale, 0.5)), poly(dim, dark(ink, 0.5), 0.3))


def bather(tones: Tones, x: float, foot: float, height: float, seed: int, suit: str, arms: bool = False) -> str:
    """Stand a bather in a swimsuit, arms raised for the dive if asked."""
    rng = random.Random(seed)
    h, skin, s = height, rng.choice(SKINS[:4]), tones.side
    dim = dark(skin, 0.25)
    out = [poly([(x - h * 0.07, foot), (x + h * 0.07, foot), (x - s * h * 0.7, foot + h * 0.08), (x - s * h * 0.8, foot + h * 0.07)], tones.ink, 0.2)] if not arms else []
    for k in (-1, 1):
        tone = skin if k == s else dim
        out.append(limb((x + k * h * 0.045, foot - h * 0.46), (x + k * h * 0.055, foot - h * 0.23), (x + k * h * 0.05, foot - h * 0.01), h * 0.075, tone))
        hand = (x + k * h * 0.03, foot - h * 1.14) if arms else (x + k * h * 0.15, foot - h * 0.46)
        elbow = (x + k * h * 0.09, foot - h * 0.97) if arms else (x + k * h * 0.15, foot - h * 0.64)
        out.append(limb((x + k * h * 0.1, foot - h * 0.79), elbow, hand, h * 0.048, tone))
    out.append(poly([(x - h * 0.115, foot - h * 0.8), (x + h * 0.115, foot - h * 0.8), (x + h * 0.085, foot - h * 0.6), (x + h * 0.1, foot - h * 0.44), (x - h * 0.1, foot - h * 0.44), (x - h * 0.085, foot - h * 0.6)], skin))
    out.append(poly([(x - h * 0.09, foot - h * 0.74), (x + h * 0.09, foot - h * 0.74), (x + h * 0.085, foot - h * 0.6), (x + h * 0.105, foot - h * 0.42), (x - h * 0.105, foot - h * 0.42), (x - h * 0.085, foot - h * 0.6)], suit))
    out += [oval(x, foot - h * 0.9, h * 0.058, h * 0.07, skin), shape(f"M{x - h * 0.066:.1f} {foot - h * 0.9:.1f}a{h * 0.066:.1f} {h * 0.08:.1f} 0 0 1 {h * 0.132:.1f} 0Z", rng.choice((suit, *HAIRS[:3])))]
    return group(*out)


def swimmer(tones: Tones, x: float, y: float, size: float, way: int) -> str:
    """Let a swimmer glide with one arm out of the water."""
    skin, foam = "#e2ab80", "#f2fbf4"
    return group(
        oval(x - way * size * 0.4, y + size * 0.1, size * 0.95, size * 0.1, foam, 0.55),
        stroke([(x + way * size * 0.1, y), (x + way * size * 0.32, y - size * 0.3), (x + way * size * 0.62, y - size * 0.02)], skin, size * 0.11),
        oval(x - way * size * 0.25, y, size * 0.36, size * 0.1, skin),
        disc(x + way * size * 0.14, y - size * 0.08, size * 0.15, tones.accent),
        rect(x - size * 0.7, y + size * 0.1, size * 1.3, size * 0.05, foam, 0.8, size * 0.02),
    )


def seated(tones: Tones, x: float, foot: float, height: float, seed: int, way: int = 1, laptop: bool = False, coat: str = "") -> str:
    """Sit a person on the grass, with a laptop on the knees if asked; height is seated."""
    rng = random.Random(seed)
    h, skin, hair = height, rng.choice(SKINS), rng.choice(HAIRS)
    coat = coat or rng.choice(("#c8502d", "#e3a93c", "#3f7185", "#f0e4cc", "#5f3b52", "#2f7d5b"))
    legs = rng.choice((mix(tones.ink, "#3b5a7c", 0.6), tones.ink, "#6b5a48"))

    def p(a: float, b: float) -> tuple[float, float]:
        return x + way * a * h, foot - b * h

    out = [
        oval(x + way * h * 0.2 - tones.side * h * 0.2, foot + h * 0.02, h * 0.75, h * 0.07, tones.deep, 0.35),
        limb(p(-0.1, 0.13), p(0.3, 0.42), p(0.62, 0.05), h * 0.17, dark(legs, 0.2)),
        poly([p(-0.24, 0.02), p(-0.28, 0.4), p(-0.2, 0.68), p(-0.04, 0.74), p(0.1, 0.66), p(0.1, 0.04)], coat),
        poly([p(-0.24, 0.02), p(-0.28, 0.4), p(-0.2, 0.68), p(-0.14, 0.7), p(-0.12, 0.04)], dark(coat, 0.3)) if way * tones.side > 0 else poly([p(0.1, 0.04), p(0.1, 0.66), p(0.0, 0.7), p(0.0, 0.04)], dark(coat, 0.3)),
        limb(p(-0.1, 0.12), p(0.42, 0.34), p(0.78, 0.05), h * 0.17, legs),
        limb(p(-0.04, 0.6), p(0.14, 0.36), p(0.36, 0.42), h * 0.11, dark(coat, 0.15)),
        oval(*p(0.0, 0.87), h * 0.115, h * 0.135, skin),
        poly([p(-0.13, 0.78), p(-0.13, 0.96), p(0.0, 1.04), p(0.11, 0.98), p(0.1, 0.92), p(-0.02, 0.9), p(-0.05, 0.78)], hair),
    ]
    if laptop:
        out += [poly([p(0.26, 0.42), p(0.54, 0.44), p(0.55, 0.4), p(0.27, 0.38)], "#c7ccd0"), poly([p(0.53, 0.42), p(0.62, 0.7), p(0.65, 0.69), p(0.57, 0.41)], "#e9ecee")]
    return group(*out)
