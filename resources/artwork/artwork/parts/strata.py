"""Underground: layers of rock, shaft, galleries, miners; and sheets of torn paper."""

from __future__ import annotations

import random
from math import sin

from artwork.parts.mine import lamp
from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
    curve,
    disc,
    down,
    fade,
    group,
    outline,
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

WIDTH, HEIGHT = 1200, 1500


def layer_line(y: float, swing: float, seed: int) -> list[Point]:
    """Return the gently folded top of a layer."""
    rng = random.Random(seed)
    a, b = rng.uniform(0, 6), rng.uniform(200, 330)
    return [(x, y + swing * sin(x / b + a) + rng.uniform(-0.12, 0.12) * swing) for x in range(-40, 1260, 50)]


def layers(tones: Tones, tops: list[tuple[float, str]], swing: float, seed: int) -> str:
    """Stack layers of rock of given (top, colour), each speckled towards its foot."""
    rng = random.Random(seed)
    out = ""
    for i, (top, colour) in enumerate(tops):
        data = curve(layer_line(top, swing if i else 0, seed + i)) + f"L1240 {HEIGHT}L-40 {HEIGHT}Z"
        stones = []
        for _ in range(26):
            x, y, s = rng.uniform(0, WIDTH), top + rng.uniform(24, 110), rng.uniform(3, 9)
            stones.append([(x - s, y), (x - s * 0.3, y - s * 0.7), (x + s * 0.8, y - s * 0.4), (x + s, y + s * 0.3), (x - s * 0.2, y + s * 0.5)])
        shading = Gradient(((0, "#000", 0.75), (0.25, "#000", 0.1), (1, "#000", 0.1)))
        out += shape(data, colour) + polys(stones, light(colour, 0.14), 0.6) + speckle(data, dark(colour, 0.5), shading, 0.5)
    return out


def seam(y: float, thick: float, swing: float, seed: int, ink: str, shine: str) -> str:
    """Draw a seam of coal that glints."""
    line = layer_line(y, swing, seed)
    low = [(x, py + thick * (1 + 0.15 * sin(x / 60))) for x, py in line]
    rng = random.Random(seed)
    glints = []
    for x, py in line:
        gx, gy, s = x + rng.uniform(-20, 20), py + thick * rng.uniform(0.2, 0.8), rng.uniform(4, 10)
        glints.append([(gx - s, gy), (gx, gy - s * 0.6), (gx + s * 0.7, gy + s * 0.1)])
    return poly(line + low[::-1], ink) + polys(glints, shine, 0.75)


def gallery(tones: Tones, x: float, top: float, width: float, height: float, inside: str, glow_at: float = 0.5) -> str:
    """Cut a timbered gallery, warm with lamp light, around what happens inside."""
    r = height * 0.3
    data = f"M{x:.1f} {top + height:.1f}V{top + r:.1f}q0{-r:.1f} {r:.1f}{-r:.1f}h{width - 2 * r:.1f}q{r:.1f} 0 {r:.1f} {r:.1f}V{top + height:.1f}Z"
    warm = Gradient(((0, mix(tones.window, tones.brick, 0.25), 1), (0.45, mix(tones.brick, tones.deep, 0.25), 1), (1, dark(tones.deep, 0.3), 1)), (glow_at, 0.55), radius=0.62)
    foot = top + height
    props, caps = [], []
    gap = height * 0.62
    px = x + gap * 0.4
    while px < x + width - height * 0.1:
        props.append([(px - height * 0.035, foot), (px - height * 0.028, top + height * 0.12), (px + height * 0.028, top + height * 0.12), (px + height * 0.035, foot)])
        caps.append(box(px - height * 0.16, top + height * 0.06, height * 0.32, height * 0.08))
        px += gap
    wood = mix("#8a5a34", tones.deep, 0.35)
    shine = [[(b[1][0] + 1, b[1][1]), (b[1][0] + height * 0.022, b[1][1]), (b[0][0] + height * 0.028, foot), (b[0][0] + 1, foot)] for b in props]
    track = [box(x, foot - height * 0.04, width, height * 0.04), box(x, top + height * 0.03, width, height * 0.035)]
    return clip(data, shape(data, warm), polys(props + caps, wood), polys(shine, light(wood, 0.3), 0.7), polys(track, dark(wood, 0.45)), inside)


def miner(tones: Tones, x: float, foot: float, height: float, way: int = 1, digging: bool = False) -> str:
    """Draw a miner with helmet and lamp, upright or swinging a pick."""
    h, cloth = height, mix("#4f6478", tones.brick, 0.12)
    skin, ink = "#c98f63", dark(tones.deep, 0.4)

    def p(a: float, b: float) -> Point:
        return x + way * a * h, foot - b * h

    lean = 0.1 if digging else 0.0
    out = [
        stroke([p(-0.03, 0.47), p(-0.1, 0.23), p(-0.14, 0)], ink, h * 0.1),
        stroke([p(0.02, 0.47), p(0.1, 0.25), p(0.1, 0)], mix(cloth, ink, 0.55), h * 0.1),
        poly([p(-0.13, 0.45), p(-0.1 + lean, 0.8), p(0.0 + lean, 0.84), p(0.12 + lean, 0.8), p(0.12, 0.45)], cloth),
        poly([p(-0.13, 0.45), p(-0.1 + lean, 0.8), p(-0.03 + lean, 0.83), p(-0.04, 0.45)], mix(cloth, ink, 0.5)),
    ]
    head = p(0.03 + lean * 1.2, 0.91)
    if digging:
        out += [stroke([p(0.1, 0.76), p(0.27, 0.86), p(0.36, 1.0)], cloth, h * 0.07), stroke([p(0.2, 0.72), p(0.5, 1.2)], "#a8764a", h * 0.03),
                strokes([f"M{p(0.33, 1.24)[0]:.1f} {p(0.33, 1.24)[1]:.1f}Q{p(0.5, 1.28)[0]:.1f} {p(0.5, 1.28)[1]:.1f} {p(0.68, 1.08)[0]:.1f} {p(0.68, 1.08)[1]:.1f}"], "#c3c6c8", h * 0.04)]  # fmt: skip
    else:
        out += [stroke([p(0.06, 0.76), p(0.16, 0.6), p(0.24, 0.5)], cloth, h * 0.07), lamp(*p(0.25, 0.38), h * 0.1, ink, tones.window)]
    out += [disc(*head, h * 0.075, skin), poly([p(-0.06 + lean, 0.93), p(-0.03 + lean, 1.0), p(0.06 + lean, 1.02), p(0.12 + lean, 0.98), p(0.16 + lean, 0.93)], tones.accent)]
    spot = p(0.13 + lean, 0.965)
    out += [poly([spot, p(0.9, 1.12), p(0.9, 0.66)], Gradient(((0, tones.window, 0.5), (1, tones.window, 0)), (0, 0) if way > 0 else (1, 0), (1, 0) if way > 0 else (0, 0))), disc(*spot, h * 0.03, "#fff6d8")]
    return group(*out)


def shaft(tones: Tones, x: float, top: float, width: float, cage: float, bottom: float) -> str:
    """Sink the shaft with its lining, ropes and a cage full of miners."""
    w, stone = width / 2, mix(tones.pale, tones.deep, 0.55)
    lining = [box(x - w - 12, top + 26 * k, 12, 22) for k in range(int((bottom - top) / 26))]
    lining += [box(x + w, b[0][1], 12, 22) for b in lining]
    c = width * 0.86
    bars = [box(x - c / 2 + c * k / 6 - 1.5, cage, 3, c * 1.2) for k in range(7)]
    heads = [disc(x + k * c * 0.26, cage + c * 0.42, c * 0.1, "#c98f63") + rect(x + k * c * 0.26 - c * 0.14, cage + c * 0.54, c * 0.28, c * 0.66, mix("#4f6478", tones.deep, 0.3), r=c * 0.1)
             + poly([(x + k * c * 0.26 - c * 0.12, cage + c * 0.4), (x + k * c * 0.26, cage + c * 0.27), (x + k * c * 0.26 + c * 0.12, cage + c * 0.4)], tones.accent) for k in (-1, 0, 1)]  # fmt: skip
    return group(
        rect(x - w, top, width, bottom - top, down(mix(tones.deep, tones.brick, 0.3), dark(tones.deep, 0.5))),
        polys(lining, stone), strokes([segment((x - w * 0.2, top - 10), (x - w * 0.2, cage)), segment((x + w * 0.2, top - 10), (x + w * 0.2, cage))], dark(tones.ink, 0.2), 3),
        disc(x, cage + c * 0.5, width * 1.5, Gradient(((0, tones.window, 0.55), (1, tones.window, 0)), (0.5, 0.5), radius=0.5)),
        rect(x - c / 2, cage, c, c * 1.2, mix(tones.window, tones.brick, 0.45)), *heads, polys(bars, tones.ink, 0.75),
        polys([box(x - c * 0.56, cage - 6, c * 1.12, 12), box(x - c * 0.56, cage + c * 1.18, c * 1.12, 12), box(x - c * 0.56, cage + c * 0.72, c * 1.12, 5)], tones.ink),
    )  # fmt: skip


def fern(x: float, y: float, size: float, turn: float, ink: str) -> str:
    """Print a fossil fern into the rock."""
    leaves = []
    for i in range(11):
        t = i / 10
        for way in (-1, 1):
            s, px = size * 0.3 * (1 - t) + 3, x + size * t
            leaves.append([(px, y), (px + s * 0.35, y + way * s * 0.55), (px + s * 0.9, y + way * s), (px + s * 0.6, y + way * s * 0.35)])
    return group(polys(leaves, ink), stroke([(x - size * 0.15, y), (x + size, y)], ink, 3), transform=f"rotate({turn} {x} {y})")


def paper(points: list[Point], colour: str, edge: str) -> str:
    """Lay a torn sheet of coloured paper: pale torn edge, soft shadow behind, grain towards its foot."""
    def body(rise: float) -> str:
        return curve([(x, y - rise) for x, y in points]) + f"L{points[-1][0]:.0f} {HEIGHT}L{points[0][0]:.0f} {HEIGHT}Z"

    shade = "".join(shape(body(rise), "#140c12", 0.07) for rise in (24, 18, 12))
    return shade + shape(body(6), edge) + shape(body(0), colour) + speckle(body(0), dark(colour, 0.5), fade("#000", 0.0, 0.75, 0.5), 0.4)


def torn(y: float, seed: int, swing: float = 26) -> list[Point]:
    """Return a torn edge across the sheet."""
    rng = random.Random(seed)
    a = rng.uniform(0, 6)
    return [(x, y + swing * sin(x / 190 + a) + rng.uniform(-5, 5)) for x in range(-30, 1250, 24)]


def church(tones: Tones, x: float, foot: float, size: float, wall: str, roof: str) -> str:
    """Build a village church with a tall slate steeple."""
    s = size
    return group(
        rect(x, foot - s * 0.42, s * 0.95, s * 0.42, down(light(wall, 0.1), dark(wall, 0.15))),
        poly([(x - s * 0.03, foot - s * 0.42), (x + s * 0.1, foot - s * 0.68), (x + s * 0.9, foot - s * 0.68), (x + s * 1.0, foot - s * 0.42)], roof),
        rect(x - s * 0.22, foot - s * 0.86, s * 0.32, s * 0.86, wall),
        rect(x - s * 0.22 if tones.side > 0 else x - s * 0.02, foot - s * 0.86, s * 0.12, s * 0.86, dark(wall, 0.3)),
        poly([(x - s * 0.26, foot - s * 0.86), (x - s * 0.06, foot - s * 1.55), (x + s * 0.14, foot - s * 0.86)], roof),
        poly([(x - s * 0.06, foot - s * 1.55), (x + (s * 0.14 if tones.side > 0 else -s * 0.26), foot - s * 0.86), (x - s * 0.06, foot - s * 0.86)], light(roof, 0.2)),
        polys([box(x + s * (0.2 + 0.19 * i), foot - s * 0.32, s * 0.08, s * 0.22) for i in range(4)] + [box(x - s * 0.12, foot - s * 0.76, s * 0.1, s * 0.15), box(x - s * 0.12, foot - s * 0.18, s * 0.12, s * 0.18)], dark(roof, 0.2)),
        strokes([segment((x - s * 0.06, foot - s * 1.54), (x - s * 0.06, foot - s * 1.68)), segment((x - s * 0.1, foot - s * 1.64), (x - s * 0.02, foot - s * 1.64))], roof, s * 0.02),
        speckle(outline(box(x, foot - s * 0.42, s * 0.95, s * 0.42)), dark(wall, 0.5), fade("#000", 0.05, 0.7), 0.4),
    )
