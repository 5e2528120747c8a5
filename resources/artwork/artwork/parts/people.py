"""People: small figures who stand, walk, cycle and ski, and their dogs."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import Point, box, disc, discs, group, oval, poly, polys, segment, stroke, strokes
from artwork.tones import Tones, dark, light, mix

SKINS = ("#f0c8a0", "#d9a377", "#a8714a", "#7a4b32", "#f3d3b3")
HAIRS = ("#2a1d1a", "#4a2f22", "#8a5a34", "#c9a26a", "#8d8a88")
COATS = ("#c8502d", "#2f6f8f", "#e3a93c", "#f0e4cc", "#5f3b52", "#2f7d5b", "#b5473c", "#3b4a5c")


def limb(a: Point, b: Point, c: Point, thick: float, ink: str) -> str:
    """Draw an arm or leg bent at its middle joint."""
    return stroke([a, b, c], ink, thick)


def person(
    tones: Tones,
    x: float,
    foot: float,
    height: float,
    seed: int,
    *,
    pose: str = "stand",
    way: int = 1,
    coat: str = "",
    pack: bool = False,
    stick: bool = False,
    hat: str = "",
    lifted: bool = False,
    cast: float = 0.3,
) -> str:
    """Draw one small figure; pose is stand, walk or back, way is where it looks."""
    rng = random.Random(seed)
    h = height
    skin, hair = rng.choice(SKINS), rng.choice(HAIRS)
    coat = coat or mix(rng.choice(COATS), tones.near, 0.2)
    legs = rng.choice((tones.ink, dark(tones.ink, 0.2), mix(tones.ink, "#3b4a5c", 0.6), "#5a4a42"))
    skirt = rng.random() < 0.22 and pose != "walk"
    hip, neck = foot - h * 0.47, foot - h * 0.83
    out = []
    if cast:
        reach = -tones.side * h * 0.85
        out.append(poly([(x - h * 0.09, foot), (x + h * 0.09, foot), (x + reach + h * 0.05, foot + h * 0.09), (x + reach - h * 0.05, foot + h * 0.07)], tones.ink, cast))
    stride = h * 0.13 if pose == "walk" else h * 0.045
    if pose == "walk":
        out.append(limb((x, hip), (x - way * stride * 0.4, foot - h * 0.22), (x - way * stride * 1.1, foot - h * 0.02), h * 0.075, dark(legs, 0.15)))
        out.append(limb((x, hip), (x + way * stride * 0.75, foot - h * 0.25), (x + way * stride, foot), h * 0.08, legs))
    else:
        out.append(limb((x - stride, hip), (x - stride, foot - h * 0.2), (x - stride, foot), h * 0.08, legs))
        out.append(limb((x + stride, hip), (x + stride, foot - h * 0.2), (x + stride, foot), h * 0.08, dark(legs, 0.15)))
    w = h * 0.115
    hem = hip + h * (0.16 if skirt else 0.05)
    wide = w * (1.35 if skirt else 1.02)
    if pack:
        out.append(poly([(x - way * w * 0.4, neck + h * 0.02), (x - way * w * 1.9, neck + h * 0.06), (x - way * w * 1.9, hip - h * 0.05), (x - way * w * 0.4, hip)], dark(tones.accent, 0.25)))
    body = [(x - w * 0.82, neck + h * 0.035), (x - w * 0.45, neck), (x + w * 0.45, neck), (x + w * 0.82, neck + h * 0.035), (x + wide, hem), (x - wide, hem)]
    out.append(poly(body, coat))
    s = tones.side
    out.append(poly([(x - s * w * 0.82, neck + h * 0.035), (x - s * w * 0.1, neck), (x - s * w * 0.25, hem), (x - s * wide, hem)], dark(coat, 0.35)))
    sleeve = dark(coat, 0.2)
    if lifted:
        out.append(limb((x + way * w * 0.7, neck + h * 0.06), (x + way * h * 0.2, neck - h * 0.02), (x + way * h * 0.22, neck - h * 0.16), h * 0.055, sleeve))
    elif pose == "walk":
        out.append(limb((x, neck + h * 0.07), (x + way * h * 0.09, neck + h * 0.22), (x + way * h * 0.17, neck + h * 0.28), h * 0.055, sleeve))
    else:
        out += [limb((x + k * w * 0.8, neck + h * 0.06), (x + k * w * 1.15, neck + h * 0.22), (x + k * w * 0.95, hip + h * 0.02), h * 0.052, sleeve) for k in (-1, 1)]
    if stick:
        hand = (x + way * h * 0.17, neck + h * 0.28)
        out.append(stroke([(hand[0] - way * h * 0.02, hand[1] - h * 0.06), (hand[0] + way * h * 0.1, foot)], tones.ink, h * 0.02))
    head_y = foot - h * 0.915
    out.append(oval(x + way * h * 0.008, head_y, h * 0.062, h * 0.072, skin if pose != "back" else hair))
    if pose != "back":
        out.append(poly([(x - way * h * 0.066, head_y + h * 0.03), (x - way * h * 0.07, head_y - h * 0.04), (x - way * h * 0.02, head_y - h * 0.085), (x + way * h * 0.05, head_y - h * 0.065), (x + way * h * 0.055, head_y - h * 0.035), (x - way * h * 0.015, head_y - h * 0.02)], hair))
    if hat:
        out.append(poly([(x - h * 0.075, head_y - h * 0.02), (x - h * 0.06, head_y - h * 0.09), (x + h * 0.06, head_y - h * 0.09), (x + h * 0.075, head_y - h * 0.02)], hat))
    return group(*out)


def crowd(
    tones: Tones, spots: list[tuple[float, float]], height: float, seed: int, horizon: float = 0, walkers: float = 0.5
) -> str:
    """Set people on given (x, foot) spots; with a horizon, nearer ones are taller."""
    rng = random.Random(seed)
    nearest = max(y for _, y in spots)
    out = ""
    for i, (x, y) in enumerate(sorted(spots, key=lambda spot: spot[1])):
        tall = height * ((y - horizon) / (nearest - horizon) if horizon else 1) * rng.uniform(0.9, 1.05)
        pose = "walk" if rng.random() < walkers else rng.choice(("stand", "back"))
        out += person(tones, x, y, tall, seed * 31 + i, pose=pose, way=rng.choice((-1, 1)))
    return out


def cyclist(tones: Tones, x: float, foot: float, height: float, way: int = 1, coat: str = "", seed: int = 1) -> str:
    """Draw a cyclist on a touring bicycle; height is from the ground to the helmet."""
    rng = random.Random(seed)
    h, ink = height, tones.ink
    coat = coat or tones.accent
    r = h * 0.195

    def p(a: float, b: float) -> Point:
        return x + way * a * h, foot - b * h

    back, front = p(-0.3, 0.195), p(0.3, 0.195)
    hub, bar = p(-0.05, 0.19), p(0.23, 0.53)
    rings = "".join(
        f"M{cx - r:.1f} {cy:.1f}a{r:.1f} {r:.1f} 0 1 1 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 1 {-2 * r:.1f} 0" for cx, cy in (back, front)
    )
    spokes = [segment(c, (c[0] + r * cos(k * pi / 5), c[1] + r * sin(k * pi / 5))) for c in (back, front) for k in range(10)]
    frame = [segment(back, hub), segment(hub, bar), segment(back, p(-0.115, 0.44)), segment(p(-0.115, 0.44), p(0.215, 0.46)), segment(hub, p(-0.13, 0.48)), segment(front, bar)]
    skin = rng.choice(SKINS)
    hip, shoulder = p(-0.14, 0.55), p(0.05, 0.83)
    return group(
        poly([p(-0.45, 0.0), p(0.45, 0.0), (x - tones.side * h * 0.75 + h * 0.3, foot + h * 0.09), (x - tones.side * h * 0.75 - h * 0.3, foot + h * 0.09)], ink, 0.28),
        strokes(spokes, ink, h * 0.005, 0.6),
        strokes([rings], ink, h * 0.028),
        limb(hip, p(0.07, 0.42), p(-0.01, 0.21), h * 0.075, dark(tones.ink, 0.1)),
        strokes(frame, light(tones.accent, 0.1) if coat != tones.accent else tones.pale, h * 0.024),
        strokes([segment(p(-0.19, 0.505), p(-0.07, 0.505)), segment(bar, p(0.29, 0.56))], ink, h * 0.032),
        limb(hip, p(0.1, 0.39), p(-0.09, 0.165), h * 0.08, mix(tones.ink, "#3b4a5c", 0.5)),
        poly([p(-0.22, 0.53), p(-0.2, 0.63), p(-0.02, 0.84), p(0.09, 0.84), p(0.1, 0.76), p(-0.05, 0.52)], coat),
        poly([p(-0.22, 0.53), p(-0.2, 0.63), p(-0.1, 0.75), p(-0.08, 0.6), p(-0.05, 0.52)] if tones.side * way > 0 else [p(-0.05, 0.52), p(0.1, 0.76), p(0.07, 0.83), p(-0.02, 0.66)], dark(coat, 0.3)),
        limb(shoulder, p(0.14, 0.66), p(0.25, 0.57), h * 0.055, dark(coat, 0.15)),
        disc(*p(0.125, 0.91), h * 0.062, skin),
        poly([p(0.04, 0.91), p(0.05, 0.97), p(0.11, 0.995), p(0.18, 0.97), p(0.195, 0.925)], tones.pale),
    )


def dog(x: float, foot: float, size: float, way: int, ink: str) -> str:
    """Draw a small dog that trots."""

    def p(a: float, b: float) -> Point:
        return x + way * a * size, foot - b * size

    return group(
        poly([p(-0.5, 0.5), p(-0.45, 0.62), p(0.3, 0.64), p(0.42, 0.85), p(0.5, 0.98), p(0.58, 0.86), p(0.78, 0.78), p(0.76, 0.68), p(0.55, 0.62), p(0.42, 0.4), p(-0.4, 0.38)], ink),
        strokes([segment(p(-0.42, 0.45), p(-0.55, 0)), segment(p(-0.32, 0.45), p(-0.22, 0)), segment(p(0.3, 0.45), p(0.22, 0)), segment(p(0.36, 0.45), p(0.5, 0.02)), segment(p(-0.46, 0.57), p(-0.72, 0.82))], ink, size * 0.1),
    )


def skier(tones: Tones, x: float, y: float, height: float, way: int = 1, coat: str = "") -> str:
    """Draw a skier in a turn, leaning into the slope."""
    h, coat = height, coat or tones.brick

    def p(a: float, b: float) -> Point:
        return x + way * a * h, y - b * h

    return group(
        strokes([segment(p(-0.5, 0.16), p(0.55, -0.14)), segment(p(-0.42, 0.26), p(0.62, -0.04))], tones.ink, h * 0.035),
        limb(p(-0.12, 0.48), p(0.16, 0.3), p(0.0, 0.05), h * 0.11, tones.ink),
        poly([p(-0.24, 0.46), p(-0.02, 0.86), p(0.16, 0.84), p(0.16, 0.72), p(-0.02, 0.42)], coat),
        limb(p(0.08, 0.78), p(0.22, 0.56), p(0.36, 0.6), h * 0.075, dark(coat, 0.2)),
        strokes([segment(p(0.36, 0.62), p(0.02, 0.2)), segment(p(0.4, 0.6), p(0.6, 0.1))], tones.ink, h * 0.02),
        disc(*p(0.14, 0.93), h * 0.09, tones.accent),
        poly([p(0.13, 0.95), p(0.24, 0.95), p(0.24, 0.89), p(0.15, 0.88)], tones.ink),
    )


def dots(spots: list[tuple[float, float]], height: float, ink: str) -> str:
    """Mark far people as mere strokes with heads."""
    bodies = [box(x - height * 0.12, y - height * 0.75, height * 0.24, height * 0.75) for x, y in spots]
    return polys(bodies, ink) + discs([(x, y - height * 0.87, height * 0.13) for x, y in spots], ink)
