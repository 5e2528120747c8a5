"""Slopes: wooden stairs, crates of grapes, light trails and a concrete headframe."""

from __future__ import annotations

import random

from artwork.svg import (
    Gradient,
    Point,
    across,
    box,
    curve,
    disc,
    discs,
    down,
    group,
    outline,
    poly,
    polys,
    rect,
    segment,
    shape,
    stroke,
    strokes,
)  # fmt: skip
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def stairs(tones: Tones, points: list[Point], widths: list[float], wood: str = "#b98a56") -> str:
    """Run a straight wooden stair up a slope: treads that shrink with height between two handrails."""
    treads, risers = [], []
    rails: list[list[Point]] = [[], []]
    posts = []
    y, i = points[0][1], 0
    while i < len(points) - 1:
        (ax, ay), (bx, by) = points[i], points[i + 1]
        if y <= by:
            i += 1
            continue
        k = (ay - y) / (ay - by)
        x, w = ax + (bx - ax) * k, widths[i] + (widths[i + 1] - widths[i]) * k
        step = max(3.4, w * 0.15)
        treads.append(box(x - w / 2, y - step * 0.45, w, step * 0.45))
        risers.append(box(x - w / 2, y, w, step * 0.55))
        if len(treads) % 4 == 1:
            for side, rail in ((-1, rails[0]), (1, rails[1])):
                px = x + side * w * 0.54
                rail.append((px, y - w * 0.42))
                posts.append([(px - w * 0.025 - 0.4, y), (px - w * 0.025 - 0.4, y - w * 0.42), (px + w * 0.025 + 0.4, y - w * 0.42), (px + w * 0.025 + 0.4, y)])
        y -= step
    side = [[(x - w * 0.57, y) for (x, y), w in zip(points, widths, strict=True)] + [(x + w * 0.57, y) for (x, y), w in zip(points[::-1], widths[::-1], strict=True)]]
    return group(
        polys(side, dark(wood, 0.62)), polys(risers, dark(wood, 0.5)), polys(treads, light(wood, 0.15)), polys(posts, dark(wood, 0.3)),
        *(stroke(rail, light(wood, 0.3), 4.5) for rail in rails if len(rail) > 1),
    )  # fmt: skip


def crate(tones: Tones, x: float, foot: float, width: float, seed: int, fruit: str = "#c9d27a", wood: str = "#c2914f") -> str:
    """Fill a slatted crate with grapes and leaves."""
    rng = random.Random(seed)
    h = width * 0.42
    berries = [(x + width * rng.uniform(0.04, 0.96), foot - h - rng.uniform(-0.02, 0.13) * width * (1 - 0.5 * abs(i - 20) / 20), width * 0.045) for i in range(44)]
    shine = [(a + tones.side * r * 0.3, b - r * 0.3, r * 0.4) for a, b, r in berries[::2]]
    leaf = [[(x + width * k, foot - h), (x + width * (k - 0.12), foot - h * 1.3), (x + width * (k + 0.02), foot - h * 1.45), (x + width * (k + 0.13), foot - h * 1.2)] for k in (0.12, 0.86)]
    slats = [box(x, foot - h + h * k, width, h * 0.27) for k in (0, 0.36, 0.72)]
    ends = [box(x + width * k, foot - h * 1.03, width * 0.06, h * 1.05) for k in (0, 0.47, 0.94)]
    return group(
        discs(berries, dark(fruit, 0.15)), discs(shine, light(fruit, 0.5)), polys(leaf, mix(tones.near, "#c98a3a", 0.6)),
        rect(x, foot - h, width, h, dark(wood, 0.6)), polys(slats, down(light(wood, 0.12), dark(wood, 0.2))), polys(ends, light(wood, 0.2)),
    )  # fmt: skip


def trails(lanes: list[list[Point]], colour: str, width: float, seed: int) -> str:
    """Draw the light trails of traffic: a soft glow, bright lines and a few lamps."""
    rng = random.Random(seed)
    out = ""
    for lane in lanes:
        data = curve(lane)
        out += strokes([data], colour, width * 5, 0.1) + strokes([data], colour, width * 2.4, 0.25) + strokes([data], light(colour, 0.25), width * rng.uniform(0.8, 1.3), 0.95)
    return out


def offset(points: list[Point], widths: list[float], share: float) -> list[Point]:
    """Shift a road's middle line sideways by a share of its half width."""
    out = []
    for i, ((x, y), w) in enumerate(zip(points, widths, strict=True)):
        (ax, ay), (bx, by) = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        dx, dy = bx - ax, by - ay
        length = (dx * dx + dy * dy) ** 0.5 or 1
        out.append((x - dy / length * w / 2 * share, y + dx / length * w / 2 * share))
    return out


def road(points: list[Point], widths: list[float], ink: str, edge: str) -> str:
    """Lay a road as one band along its middle line with pale edges and a barrier."""
    left, right = offset(points, widths, -1), offset(points, widths, 1)
    data = curve(left) + "L" + curve(right[::-1])[1:] + "Z"
    return (
        shape(data, ink) + strokes([curve(offset(points, widths, k)) for k in (-0.92, 0.92)], edge, 2.4, 0.8)
        + strokes([curve(offset(points, widths, 0))], edge, 5, 0.35)
    )


def concrete_headframe(tones: Tones, x: float, foot: float, height: float) -> str:
    """Raise the small headframe of reinforced concrete: solid legs, a wheel chamber and a stay."""
    h, s = height, tones.side
    face = mix(tones.pale, tones.lit, 0.4)
    dim = mix(face, tones.shade, 0.6)
    w = h * 0.2
    deck = foot - h * 0.68
    grade = across(*((dim, face) if s > 0 else (face, dim)))
    stay = [(x + w * 0.6, deck - h * 0.06), (x + w * 0.95, deck - h * 0.02), (x + h * 0.62, foot), (x + h * 0.5, foot)]
    legs = [poly([(x + k * w * 0.5 - h * 0.032, deck), (x + k * w * 0.5 + h * 0.032, deck), (x + k * w * 0.72 + h * 0.04, foot), (x + k * w * 0.72 - h * 0.04, foot)], face if k == s else dim) for k in (-1, 1)]
    ties = [box(x - w * 0.62, foot - h * k, w * 1.24, h * 0.026) for k in (0.2, 0.42)]
    head = [(x - w * 0.9, deck + h * 0.02), (x - w * 0.9, deck - h * 0.22), (x - w * 0.5, deck - h * 0.3), (x + w * 0.5, deck - h * 0.3), (x + w * 0.9, deck - h * 0.22), (x + w * 0.9, deck + h * 0.02)]
    return group(
        poly(stay, mix(face, dim, 0.5)), *legs, polys(ties, mix(face, dim, 0.4)), poly(head, grade),
        disc(x, deck - h * 0.14, w * 0.52, dark(tones.shade, 0.2)), disc(x, deck - h * 0.14, w * 0.46, mix(tones.window, dim, 0.25)),
        strokes([segment((x - w * 0.46 * a, deck - h * 0.14 - w * 0.46 * b), (x + w * 0.46 * a, deck - h * 0.14 + w * 0.46 * b)) for a, b in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7))], dark(tones.shade, 0.2), h * 0.008),
        rect(x - w * 0.98, deck - h * 0.235, w * 1.96, h * 0.02, light(face, 0.2)), rect(x - w * 0.98, deck, w * 1.96, h * 0.03, dark(dim, 0.2)),
        speckle(outline(head), dark(dim, 0.5), Gradient(((0, "#000", 0.7), (0.8, "#000", 0.05)), *(((0, 0), (1, 0)) if s > 0 else ((1, 0), (0, 0)))), 0.45),
    )  # fmt: skip


def village(tones: Tones, x: float, foot: float, width: float, seed: int, depth: float = 0.3) -> str:
    """Huddle the roofs of a small village with lit windows around its church."""
    rng = random.Random(seed)
    brick, roof = tones.hazed(tones.brick, depth + 0.1), tones.hazed(tones.roof, depth)
    walls, roofs, panes = [], [], []
    for i in range(int(width / 34)):
        left = x + i * 34 + rng.uniform(-6, 6)
        y, w, h = foot + rng.uniform(-10, 12), rng.uniform(34, 54), rng.uniform(16, 26)
        walls.append(box(left, y - h, w, h))
        roofs.append([(left - 4, y - h), (left + w * 0.2, y - h - w * 0.36), (left + w * 0.8, y - h - w * 0.36), (left + w + 4, y - h)])
        panes += [box(left + w * k, y - h * 0.72, 6, 8) for k in (0.2, 0.6) if rng.random() < 0.8]
    cx = x + width * 0.55
    tower = box(cx - 13, foot - 78, 26, 80)
    return (
        poly(tower, mix(brick, roof, 0.3)) + poly([(cx - 17, foot - 76), (cx, foot - 150), (cx + 17, foot - 76)], roof)
        + polys(walls, brick) + polys(roofs, roof) + polys([*panes, box(cx - 4, foot - 66, 8, 14)], tones.window)
    )  # fmt: skip
