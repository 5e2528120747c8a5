"""An old oak wood: far and near trunks, leaves overhead, rays of first light, ferns and a dolmen."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    blob_data,
    clip,
    curve,
    disc,
    discs,
    down,
    group,
    outline,
    oval,
    poly,
    polys,
    shape,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def far_trunks(foot: float, ink: str, seed: int, count: int, width: float, glow: str, sun_x: float) -> str:
    """Stand straight far trunks on one line, each with a bright edge towards the sun."""
    rng = random.Random(seed)
    bodies, edges = [], []
    for i in range(count):
        x = 1200 * (i + rng.uniform(0.1, 0.9)) / count
        w, lean, low = width * rng.uniform(0.6, 1.3), rng.uniform(-40, 40), foot + rng.uniform(-8, 12)
        bodies.append([(x - w * 0.8, low), (x - w * 0.42, low - 60), (x - w * 0.3 + lean, -20), (x + w * 0.3 + lean, -20), (x + w * 0.42, low - 60), (x + w * 0.8, low)])
        k = 1 if x < sun_x else -1
        edges.append([(x + k * w * 0.7, low), (x + k * w * 0.42, low - 60), (x + k * w * 0.3 + lean, -20), (x + k * w * 0.22 + lean, -20), (x + k * w * 0.28, low - 60)])
    return polys(bodies, ink) + polys(edges, glow, 0.4)


def limb_data(points: list[Point], widths: list[float]) -> str:
    """Write a tapering limb through the points."""
    left, right = [], []
    for i, ((x, y), w) in enumerate(zip(points, widths, strict=True)):
        (ax, ay), (bx, by) = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        length = max(1e-6, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
        nx, ny = -(by - ay) / length * w / 2, (bx - ax) / length * w / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return curve(left + right[::-1], closed=True)


def old_oak(tones: Tones, x: float, foot: float, girth: float, ink: str, rim: str, seed: int, limbs: list[tuple[list[Point], list[float]]], lit: int) -> str:
    """Grow a gnarled trunk with spread roots that leaves the sheet at the top; lit is the side towards the sun."""
    rng = random.Random(seed)
    g = girth
    left = [(x - g * 1.5, foot + g * 0.16), (x - g * 0.95, foot - g * 0.1), (x - g * 0.62, foot - g * 0.7), (x - g * 0.52, foot - g * 1.8), (x - g * 0.46, foot - g * 3.4), (x - g * 0.5, foot - g * 5), (x - g * 0.62, -40)]
    right = [(x + g * 0.66, -40), (x + g * 0.5, foot - g * 5), (x + g * 0.48, foot - g * 3.2), (x + g * 0.54, foot - g * 1.6), (x + g * 0.68, foot - g * 0.6), (x + g * 1.05, foot - g * 0.06), (x + g * 1.6, foot + g * 0.2)]
    base = [(x + g * 0.8, foot + g * 0.24), (x + g * 0.3, foot + g * 0.12), (x - g * 0.2, foot + g * 0.3), (x - g * 0.8, foot + g * 0.2)]
    data = curve(left + right + base, closed=True)
    arms = "".join(limb_data(points, widths) for points, widths in limbs)
    edge = [(x + lit * g * ((1.2, 0.72, 0.56, 0.5, 0.52)[i] - k * (0.0, 0.06, 0.09, 0.08, 0.02)[i]), foot - g * (0.0, 0.6, 1.6, 3.2, 5)[i]) for k, rows in ((0, range(5)), (1, range(4, -1, -1))) for i in rows]
    grooves = []
    for _ in range(26):
        px, py, h = x + rng.uniform(-0.5, 0.5) * g, foot - g * rng.uniform(0.2, 6), g * rng.uniform(0.4, 1.3)
        sway = rng.uniform(-0.07, 0.07) * g
        grooves.append(curve([(px, py), (px + sway, py - h * 0.5), (px - sway * 0.5, py - h), (px + sway + g * 0.03, py - h * 0.5), (px + g * 0.012, py)]) + "Z")
    return group(
        shape(data, ink), clip(data, shape("".join(grooves), dark(ink, 0.4), 0.8), shape(curve(edge, closed=True), rim, 0.6)), shape(arms, ink),
        speckle(data, dark(ink, 0.5), Gradient(((0, "#000", 0.1), (1, "#000", 0.8)), *(((1, 0), (0, 0)) if lit > 0 else ((0, 0), (1, 0)))), 0.5),
    )  # fmt: skip


def leaves_overhead(line: list[tuple[float, float, float]], ink: str, glow: str, seed: int) -> str:
    """Hang masses of oak leaves of given (x, y, size) from above, with single bright leaves at their rims."""
    rng = random.Random(seed)
    body, shine, single = "", "", []
    for x, y, size in line:
        for _ in range(15):
            a, far = rng.uniform(0, 2 * pi), rng.uniform(0.0, 0.85) * size
            px, py, r = x + cos(a) * far, y + sin(a) * far * 0.6, size * rng.uniform(0.16, 0.34)
            body += blob_data(px, py, r, r * 0.72, rng, 0.24, 8)
            shine += blob_data(px + r * 0.1, py + r * 0.16, r * 0.62, r * 0.4, rng, 0.24, 7) if rng.random() < 0.5 else ""
        for _ in range(34):
            a = rng.uniform(0.05, 0.95) * pi
            far = size * rng.uniform(0.6, 1.12)
            px, py, s = x + cos(a) * far, y + sin(a) * far * 0.72, size * rng.uniform(0.035, 0.07)
            turn = rng.uniform(0.5, 2.6)
            dx, dy = cos(turn) * s, sin(turn) * s
            leaf = [(px, py), (px + dx * 0.8 - dy * 0.5, py + dy * 0.8 + dx * 0.5), (px + dx * 2, py + dy * 2), (px + dx * 0.8 + dy * 0.5, py + dy * 0.8 - dx * 0.5)]
            single.append((leaf, rng.random() < 0.22))
    return shape(body, ink) + shape(shine, mix(ink, glow, 0.13)) + polys([leaf for leaf, lit in single if not lit], ink) + polys([leaf for leaf, lit in single if lit], glow, 0.9)


def rays(x: float, y: float, fans: list[tuple[float, float]], reach: float, colour: str, opacity: float) -> str:
    """Fan beams of light out of one point; each fan is (angle, width) in radians, seen from that point."""
    out = ""
    for angle, width in fans:
        a, b = angle - width / 2, angle + width / 2
        points = [(x, y), (x + cos(a) * reach, y + sin(a) * reach), (x + cos(b) * reach, y + sin(b) * reach)]
        shading = Gradient(((0, colour, opacity), (0.55, colour, opacity * 0.55), (1, colour, 0)), (x, y), (x + cos(angle) * reach, y + sin(angle) * reach), page=True)
        out += poly(points, shading)
    return out


def fern(x: float, foot: float, height: float, seed: int, ink: str, shine: str, fronds: int = 9) -> str:
    """Grow a clump of fern fronds that bow outwards."""
    rng = random.Random(seed)
    dim, lit, ribs = [], [], []
    for i in range(fronds):
        k = (i / (fronds - 1) - 0.5) * 2 + rng.uniform(-0.08, 0.08)
        reach, rise = k * height * rng.uniform(0.75, 1.05), height * (1.05 - 0.42 * abs(k)) * rng.uniform(0.85, 1.05)

        def at(t: float, reach: float = reach, rise: float = rise) -> Point:
            return x + reach * t**1.25, foot - rise * (1.7 * t - 0.75 * t * t)

        ribs.append(curve([at(j / 5) for j in range(6)]))
        for j in range(3, 22):
            t = j / 22
            (px, py), (qx, qy) = at(t), at(t + 0.03)
            length = max(1e-6, ((qx - px) ** 2 + (qy - py) ** 2) ** 0.5)
            ux, uy = (qx - px) / length, (qy - py) / length
            size = height * (0.1 + 0.07 * abs(k)) * (1 - t) ** 0.7 * min(1, t * 4)
            for way in (-1, 1):
                tip = (px + ux * size * 0.5 - way * uy * size, py + uy * size * 0.5 + way * ux * size)
                leaflet = [(px, py), ((px + tip[0]) / 2 + ux * size * 0.2, (py + tip[1]) / 2 + uy * size * 0.2), tip]
                (lit if tip[1] < py and i % 2 else dim).append(leaflet)
    return polys(dim, ink) + strokes(ribs, dark(ink, 0.2), height * 0.012) + polys(lit, shine)


def dolmen(tones: Tones, x: float, foot: float, width: float, seed: int) -> str:
    """Set a thick cracked slab, tilted to the left, on three uprights."""
    t, u = tones, width / 100
    rng = random.Random(seed)
    stone = mix(mix(t.pale, t.shade, 0.4), t.near, 0.2)

    def p(a: float, b: float) -> Point:
        return x + a * u, foot - b * u

    def block(points: list[Point], ink: str) -> str:
        """Model one rough stone, lit from the right."""
        data = outline(points)
        spots = [(rng.uniform(min(q[0] for q in points), max(q[0] for q in points)), rng.uniform(min(q[1] for q in points), max(q[1] for q in points)), u * rng.uniform(0.4, 1.5)) for _ in range(16)]
        return shape(data, Gradient(((0, dark(ink, 0.45), 1), (0.55, dark(ink, 0.16), 1), (1, light(ink, 0.12), 1)), (0, 0.7), (1, 0.2))) + clip(data, discs(spots[::2], dark(ink, 0.4), 0.25), discs(spots[1::2], light(ink, 0.3), 0.22)) + speckle(data, dark(ink, 0.6), Gradient(((0, "#000", 0.9), (1, "#000", 0.05)), (0, 1), (1, 0)), 0.55)

    back = [p(-12, 7), p(-14, 20), p(-8, 31), p(4, 33), p(9, 22), p(8, 6)]
    left = [p(-46, -2), p(-43, 10), p(-40, 21), p(-30, 24), p(-21, 22), p(-18, 9), p(-20, -4), p(-33, -5)]
    right = [p(22, -3), p(21, 16), p(24, 31), p(26, 41), p(38, 44), p(47, 40), p(50, 22), p(51, -1), p(38, -5)]
    front = [p(-57, 17), p(-60, 27), p(-57, 33), p(-30, 42), p(-6, 50), p(20, 57), p(46, 66), p(57, 68), p(60, 60), p(58, 49), p(52, 45), p(30, 38), p(4, 31), p(-22, 24), p(-44, 18)]
    top = [p(-57, 33), p(-46, 43), p(-18, 54), p(10, 63), p(36, 71), p(50, 73), p(57, 68), p(46, 66), p(20, 57), p(-6, 50), p(-30, 42)]
    moss = mix(t.near, t.blades[2], 0.5)
    pads = "".join(blob_data(*p(a, b), u * r, u * r * 0.3, rng, 0.25, 9) for a, b, r in ((-44, 39, 9), (-30, 46, 7), (-2, 57, 10), (12, 61, 6)))
    drips = "".join(blob_data(*p(a, b), u * r, u * r * 0.9, rng, 0.3, 9) for a, b, r in ((-50, 31, 4), (-38, 37, 5), (-10, 47, 4.5), (4, 51, 3)))
    crack = [p(-12, 56), p(-9, 50), p(-12, 42), p(-7, 36), p(-10, 28), p(-8.4, 28), p(-5, 36), p(-10.4, 42), p(-7, 50), p(-10, 56)]
    return group(
        poly([p(-50, -2), p(-62, -22), p(-34, -30), p(20, -26), p(52, -3)], t.ink, 0.26),
        shape(curve([p(-46, 0), p(-30, 22), p(0, 32), p(30, 40), p(48, 20), p(48, -2), p(0, -4)], closed=True), dark(t.deep, 0.3), 0.82), block(back, dark(stone, 0.42)),
        oval(*p(-2, -2), u * 48, u * 4, t.ink, 0.4), block(left, dark(stone, 0.1)), block(right, stone),
        poly([p(-46, 18), p(-44, 12), p(-20, 17), p(6, 24), p(30, 31), p(52, 39), p(52, 46), p(30, 38), p(4, 31), p(-22, 24)], t.ink, 0.4),
        block(front, stone), shape(outline(top), down(light(stone, 0.55), light(stone, 0.28))), clip(outline(top), shape(pads, moss, 0.9)), clip(outline(front), shape(drips, dark(moss, 0.15), 0.9)),
        poly(crack, dark(t.shade, 0.55)), strokes([curve([p(a, b), p(a + 9, b + 3.4 + (a % 3)), p(a + 20, b + 5.4)]) for a, b in ((-50, 23), (-34, 33), (2, 41), (14, 50), (30, 44))], dark(stone, 0.4), 1.8, 0.6), poly([p(46, 66), p(57, 68), p(60, 60), p(58, 49), p(56, 60)], t.glow, 0.4), poly([p(47, 40), p(50, 22), p(51, 0), p(48, 20), p(44, 38)], t.glow, 0.35),
    )  # fmt: skip


def robin(tones: Tones, x: float, foot: float, size: float, way: int = 1) -> str:
    """Perch a small robin."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    brown = mix("#7a5a3c", tones.shade, 0.25)
    return group(
        strokes([f"M{p(k, 0)[0]:.1f} {p(k, 0)[1]:.1f}L{p(k, 0.25)[0]:.1f} {p(k, 0.25)[1]:.1f}" for k in (-0.04, 0.1)], tones.ink, s * 0.04),
        poly([p(-0.25, 0.4), p(-0.78, 0.2), p(-0.74, 0.32), p(-0.2, 0.55)], brown), shape(curve([p(-0.4, 0.4), p(-0.2, 0.18), p(0.12, 0.16), p(0.36, 0.4), p(0.34, 0.72), p(0.18, 0.94), p(-0.02, 0.9), p(-0.16, 0.66)], closed=True), brown),
        shape(curve([p(0.06, 0.2), p(0.36, 0.42), p(0.38, 0.7), p(0.3, 0.86), p(0.12, 0.74), p(0.02, 0.45)], closed=True), tones.accent), poly([p(0.34, 0.8), p(0.48, 0.75), p(0.34, 0.72)], tones.ink), disc(*p(0.2, 0.82), s * 0.035, tones.ink),
    )  # fmt: skip
