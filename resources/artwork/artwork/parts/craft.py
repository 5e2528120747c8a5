"""Things that move or turn: barges, boats, trains and wind turbines."""

from __future__ import annotations

from math import cos, pi, sin

from artwork.svg import (
    Gradient,
    box,
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
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def barge(tones: Tones, x: float, deck: float, length: float, way: int = 1, load: str = "") -> str:
    """Float a loaded canal barge; x is its stern, way its course."""
    k = length / 100

    def p(a: float, b: float) -> tuple[float, float]:
        return x + way * a * k, deck + b * k

    hull = [p(0, -1), p(1, 6), p(4, 9), p(92, 9), p(97, 5), p(100, -3), p(92, -1.5), p(20, 0)]
    load = load or tones.accent
    out = [poly([p(20, 0), p(24, -4), p(33, -6.5), p(43, -4.2), p(50, -6.8), p(60, -7.4), p(69, -4.4), p(78, -6), p(86, -3), p(89, 0)], load)]
    shade = -1 if tones.side > 0 else 1
    out.append(polys([[p(c - 9, 0), p(c - shade * 2, -5.4), p(c + 3, -2.6), p(c + 2, 0)] for c in (33, 58, 79)], dark(load, 0.3), 0.7))
    out.append(poly(hull, down(light(tones.ink, 0.12), tones.ink)))
    out.append(poly([p(0, -1), p(20, 0), p(92, -1.5), p(100, -3), p(99.4, -1.4), p(92, 0), p(20, 1.5), p(0, 0.5)], mix(tones.accent, tones.glow, 0.4)))
    out.append(poly([p(1.6, 6.6), p(4, 9), p(92, 9), p(95.6, 6.4)], dark(tones.brick, 0.2)))
    out.append(poly([p(5, -0.5), p(5, -6), p(19, -6), p(19, -0.2)], light(tones.pale, 0.3)))
    out.append(poly([p(8, -6), p(8.6, -11.5), p(17, -11.5), p(17.4, -6)], tones.pale))
    out.append(poly([p(7, -11.4), p(7.6, -12.8), p(18.2, -12.8), p(18.6, -11.4)], tones.accent))
    out.append(polys([[p(9.4, -10.3), p(12.6, -10.3), p(12.6, -7.4), p(9.2, -7.4)], [p(13.5, -10.3), p(16.2, -10.3), p(16.4, -7.4), p(13.5, -7.4)]], tones.water[1]))
    out.append(polys([[p(a, -4.4), p(a + 2, -4.4), p(a + 2, -2.4), p(a, -2.4)] for a in (6.6, 10, 13.4)], tones.water[1]))
    out.append(strokes([segment(p(3, -1), p(3, -9)), segment(p(97, -3), p(97, -7))], tones.ink, k * 0.35))
    out.append(poly([p(3, -9), p(-1.5, -8.2), p(3, -6.6)], tones.brick))
    out.append(polys([[p(a, 2.4), p(a + 1.6, 2.4), p(a + 1.6, 3.4), p(a, 3.4)] for a in range(26, 92, 8)], mix(tones.ink, tones.pale, 0.35)))
    return group(*out)


def rowing_boat(tones: Tones, x: float, y: float, length: float, colour: str = "") -> str:
    """Float a small open boat."""
    colour, k = colour or tones.accent, length / 100
    hull = f"M{x:.1f} {y - 12 * k:.1f}Q{x + 50 * k:.1f} {y - 2 * k:.1f} {x + 100 * k:.1f} {y - 14 * k:.1f}Q{x + 94 * k:.1f} {y + 8 * k:.1f} {x + 78 * k:.1f} {y + 8 * k:.1f}H{x + 20 * k:.1f}Q{x + 4 * k:.1f} {y + 6 * k:.1f} {x:.1f} {y - 12 * k:.1f}Z"
    inner = f"M{x:.1f} {y - 12 * k:.1f}Q{x + 50 * k:.1f} {y - 2 * k:.1f} {x + 100 * k:.1f} {y - 14 * k:.1f}Q{x + 50 * k:.1f} {y - 9 * k:.1f} {x:.1f} {y - 12 * k:.1f}Z"
    return group(
        shape(inner, dark(colour, 0.55)),
        shape(hull, down(colour, dark(colour, 0.35))),
        rect(x + 30 * k, y - 10 * k, 9 * k, 5 * k, tones.pale),
        rect(x + 62 * k, y - 10.5 * k, 9 * k, 5 * k, tones.pale),
        strokes([f"M{x + 2 * k:.1f} {y - 10 * k:.1f}Q{x + 50 * k:.1f} {y:.1f} {x + 98 * k:.1f} {y - 12 * k:.1f}"], tones.pale, 2.4 * k),
    )


def turbine(tones: Tones, x: float, foot: float, height: float, turn: float = 0.3, depth: float = 0.0) -> str:
    """Raise a wind turbine whose blades stand at an angle (radians)."""
    white = tones.hazed(light(tones.pale, 0.6), depth)
    shade = tones.hazed(mix(tones.pale, tones.shade, 0.38), depth)
    w = height * 0.016
    hub = (x, foot - height)
    tower = [(x - w, foot), (x - w * 0.45, hub[1]), (x + w * 0.45, hub[1]), (x + w, foot)]
    s = tones.side
    dim = [(x - s * w, foot), (x - s * w * 0.45, hub[1]), (x, hub[1]), (x, foot)]
    blades, backs = [], []
    r = height * 0.56
    for i in range(3):
        a = turn + 2 * pi * i / 3
        ux, uy, vx, vy = sin(a), -cos(a), cos(a), sin(a)

        def at(d: float, e: float) -> tuple[float, float]:
            return hub[0] + ux * r * d + vx * r * e, hub[1] + uy * r * d + vy * r * e  # noqa: B023

        blades.append([at(0, -0.016), at(0.1, -0.026), at(0.24, -0.05), at(1, -0.004), at(1, 0.006), at(0.1, 0.02), at(0, 0.016)])
        backs.append([at(0, 0), at(0.2, 0.0), at(1, 0.002), at(1, 0.006), at(0.1, 0.02), at(0, 0.016)])
    return group(
        poly(tower, white), poly(dim, shade), polys(blades, white), polys(backs, shade),
        disc(*hub, height * 0.019, white), disc(hub[0] - s * height * 0.004, hub[1] + height * 0.003, height * 0.011, shade),
    )  # fmt: skip


def train(tones: Tones, x: float, foot: float, cars: int, size: float, way: int = 1) -> str:
    """Run a regional train of rounded cars along a straight rail."""
    out, length = [], size * 3.1
    for i in range(cars):
        left = x + i * (length + size * 0.1)
        nose = i == (cars - 1 if way > 0 else 0)
        body = box(left, foot - size, length, size * 0.86)
        if nose:
            tip = left + (length if way > 0 else 0)
            base = left if way > 0 else left + length
            body = [(base, foot - size), (tip - way * size * 0.7, foot - size), (tip - way * size * 0.2, foot - size * 0.72), (tip, foot - size * 0.36), (tip, foot - size * 0.14), (base, foot - size * 0.14)]
            out.append(poly([(tip - way * size * 0.66, foot - size * 0.94), (tip - way * size * 0.2, foot - size * 0.64), (tip - way * size * 0.2, foot - size * 0.52), (tip - way * size * 0.8, foot - size * 0.52)], tones.ink))
        out.insert(0, poly(body, down(light(tones.pale, 0.5), mix(tones.pale, tones.shade, 0.3))))
        first = left + size * (0.2 if not (nose and way < 0) else 1.0)
        span = length - size * (1.2 if nose else 0.4)
        out.append(rect(first, foot - size * 0.82, span, size * 0.34, tones.ink, r=size * 0.06))
        panes = [box(first + size * 0.08 + j * span / 5, foot - size * 0.78, span / 5 - size * 0.1, size * 0.26) for j in range(5)]
        out.append(polys(panes, mix(tones.window, tones.water[0], 0.35)))
        out.append(rect(left, foot - size * 0.36, length - (size * 0.06 if nose else 0), size * 0.12, tones.accent))
        out += [oval(left + length * k, foot - size * 0.08, size * 0.13, size * 0.13, tones.ink) for k in (0.14, 0.24, 0.76, 0.86)]
        if i:
            out.append(rect(left - size * 0.12, foot - size * 0.9, size * 0.14, size * 0.7, tones.ink))
    return group(*out)


def cabin(tones: Tones, x: float, foot: float, width: float) -> str:
    """Set a small lit wooden cabin with a steep roof."""
    h = width * 0.98
    wood = mix("#a9682f", tones.brick, 0.25)
    peak = (x, foot - h)
    s = tones.side
    out = [
        disc(x, foot - h * 0.3, width * 1.3, Gradient(((0, tones.window, 0.42), (1, tones.window, 0)), (0.5, 0.5), radius=0.5)),
        poly([peak, (x - width * 0.56, foot), (x + width * 0.56, foot)], dark(tones.roof, 0.1)),
        poly([peak, (x + s * width * 0.56, foot), (x + s * width * 0.36, foot)], light(tones.roof, 0.2)),
        poly([(x, foot - h * 0.82), (x - width * 0.4, foot), (x + width * 0.4, foot)], down(wood, dark(wood, 0.3))),
        poly([(x, foot - h * 0.66), (x - width * 0.2, foot - h * 0.27), (x + width * 0.2, foot - h * 0.27)], tones.window),
        rect(x - width * 0.19, foot - h * 0.24, width * 0.2, h * 0.24, tones.window),
        rect(x + width * 0.07, foot - h * 0.21, width * 0.13, h * 0.13, tones.window),
        polys([box(x - width * 0.01, foot - h * 0.66, width * 0.02, h * 0.4), box(x - width * 0.12, foot - h * 0.43, width * 0.24, h * 0.02), box(x - width * 0.1, foot - h * 0.24, width * 0.02, h * 0.24)], dark(wood, 0.5)),
        rect(x - width * 0.5, foot - h * 0.02, width, h * 0.05, dark(wood, 0.35)),
    ]
    body = outline([peak, (x - width * 0.56, foot), (x + width * 0.56, foot)])
    return group(*out, speckle(body, tones.ink, fade("#000", 0.0, 0.6), 0.4))
