"""Lagoons: a lens of wooden bricks, plumed grasses, painted basins, a lookout ring and a heron on the wing."""

from __future__ import annotations

import random
from collections.abc import Callable
from math import cos, pi, sin

from artwork.svg import (
    Gradient,
    Point,
    across,
    blob_data,
    clip,
    curve,
    disc,
    fade,
    group,
    oval,
    poly,
    polys,
    segment,
    shape,
    stroke,
    strokes,
)  # fmt: skip
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

WOODS = ("#8e5f38", "#a97442", "#c08a52", "#d3a467", "#9a7a5c", "#b98f63")


def lens_wall(x: float, eye: float, half: float, up: float, down: float) -> Callable[[float, float], Point]:
    """Return the place of a point on a wall that bulges towards the viewer; u and v run from 0 to 1."""

    def at(u: float, v: float) -> Point:
        near = 0.34 + 0.66 * sin(pi * u)
        return x - half * cos(pi * u), eye + near * (-up + (up + down) * v)

    return at


def bricks(at: Callable[[float, float], Point], rows: int, columns: int, seed: int, side: int) -> str:
    """Clad a bulging wall in small wooden bricks of many browns, lighter towards the sun."""
    rng = random.Random(seed)
    inks: dict[str, list[list[Point]]] = {}
    for r in range(rows):
        for c in range(-1, columns):
            a, b = ((c + 0.5 * (r % 2) + k) / columns for k in (0.06, 0.97))
            a, b = max(0.0, a), min(1.0, b)
            if b <= a:
                continue
            level = round(side * (a + b - 1) * 2.4)
            wood = rng.choice(WOODS)
            ink = light(wood, 0.1 * level) if level > 0 else dark(wood, -0.15 * level)
            v, w = (r + 0.06) / rows, (r + 0.95) / rows
            inks.setdefault(ink, []).append([at(a, v), at(b, v), at(b, w), at(a, w)])
    return "".join(polys(items, ink) for ink, items in inks.items())


def lens_house(tones: Tones, x: float, eye: float, half: float, up: float, down: float) -> str:
    """Build the lens-shaped timber house: brick-clad upper floor over a band of glass, under a pointed roof."""
    s = tones.side
    at = lens_wall(x, eye, half, up, down)
    steps = [i / 40 for i in range(41)]

    def band(v: float, w: float, a: float = 0, b: float = 1) -> list[Point]:
        inner = [u for u in steps if a < u < b]
        return [at(u, v) for u in (a, *inner, b)] + [at(u, w) for u in (b, *inner[::-1], a)]

    grade = across(*((tones.ink, dark(WOODS[0], 0.3)) if s > 0 else (dark(WOODS[0], 0.3), tones.ink)))
    glass = Gradient(((0, light(tones.window, 0.25), 1), (1, mix(tones.window, "#d98a3c", 0.35), 1)))
    posts = [[at(u - 0.004, 0.64), at(u + 0.004, 0.64), at(u + 0.004, 1), at(u - 0.004, 1)] for u in (0.1 + 0.8 * i / 26 for i in range(27))]
    panes = [band(0.2, 0.36, a, b) for a, b in ((0.2, 0.25), (0.3, 0.33), (0.53, 0.58), (0.7, 0.72))]
    panes += [band(0.4, 0.54, a, b) for a, b in ((0.14, 0.17), (0.4, 0.47), (0.63, 0.66), (0.78, 0.83))]
    rim = [(px + k * 14, py) for k, (px, py) in zip([-1] + [0] * 39 + [1], (at(u, -0.02) for u in steps), strict=True)]
    roof = rim + [(px, py - 15 * sin(pi * u) - 5) for u, (px, py) in zip(steps[::-1], rim[::-1], strict=True)]
    body = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in band(0, 1)) + "Z"
    shade = Gradient(((0, "#000", 0.8), (0.6, "#000", 0.05)), *(((0, 0), (1, 0)) if s > 0 else ((1, 0), (0, 0))))
    return group(
        shape(body, grade), poly(band(0.66, 0.97, 0.09, 0.91), glass), polys(posts, dark(WOODS[0], 0.45)),
        clip("M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in band(0, 0.64)) + "Z", bricks(at, 12, 54, 4, s)),
        polys([[(px, py) for px, py in pane] for pane in panes], glass), strokes(["M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in pane) + "Z" for pane in panes], dark(WOODS[0], 0.5), 3),
        poly(band(0.62, 0.665), dark(WOODS[0], 0.35)), speckle(body, tones.ink, shade, 0.45),
        poly([(px, py + 16) for px, py in rim[1:-1]] + rim[1:-1][::-1], tones.ink, 0.35),
        poly(roof, across(*((dark(tones.pale, 0.45), light(tones.pale, 0.3)) if s > 0 else (light(tones.pale, 0.3), dark(tones.pale, 0.45))))),
        poly(band(0.97, 1.03), mix(tones.pale, WOODS[0], 0.4)),
    )  # fmt: skip


def plumes(tones: Tones, seed: int, left: float, right: float, foot: float, height: float, count: int, ink: str, feather: str) -> str:
    """Raise tall grasses whose silky plumes lean in the wind."""
    rng = random.Random(seed)
    stems, tufts, shine = [], [], []
    for _ in range(count):
        x, h = rng.uniform(left, right), height * rng.uniform(0.6, 1)
        bend = h * rng.uniform(0.06, 0.2)
        stems.append(curve([(x, foot), (x + bend * 0.25, foot - h * 0.5), (x + bend * 0.9, foot - h * 0.97)]))
        for i in range(12):
            t = 0.74 + 0.022 * i
            px, py = x + bend * t * t, foot - h * t
            r = height * (0.13 - 0.005 * i) * rng.uniform(0.8, 1.1)
            way, w = (1 if i % 3 else -0.6), r * 0.11
            tip = (px + way * r * 0.5, py - r * 0.72)
            (shine if i % 4 == 1 else tufts).append([(px - w, py), (px + way * r * 0.14, py - r * 0.6), tip, (px + way * r * 0.28, py - r * 0.36), (px + w, py + w)])
    return strokes(stems, ink, height * 0.009 + 1) + polys(tufts, feather) + polys(shine, light(feather, 0.5))


def net_child(tones: Tones, x: float, foot: float, height: float, way: int, coat: str, skin: str) -> str:
    """Let a child kneel at the water's edge and dip a net."""
    h = height

    def p(a: float, b: float) -> Point:
        return x + way * a * h, foot - b * h

    return group(
        stroke([p(-0.12, 0.3), p(0.16, 0.26), p(0.1, 0.03), p(-0.2, 0.02)], dark(tones.ink, 0.1), h * 0.14),
        poly([p(-0.22, 0.26), p(-0.06, 0.72), p(0.14, 0.7), p(0.1, 0.24)], coat),
        poly([p(-0.22, 0.26), p(-0.06, 0.72), p(0.02, 0.71), p(-0.06, 0.25)] if tones.side * way > 0 else [p(0.0, 0.25), p(0.06, 0.71), p(0.14, 0.7), p(0.1, 0.24)], dark(coat, 0.3)),
        strokes([segment(p(0.02, 0.58), p(1.05, -0.06))], "#7a5a3c", h * 0.035),
        oval(*p(1.15, -0.08), h * 0.16, h * 0.06, light(tones.pale, 0.5), 0.85),
        stroke([p(0.06, 0.64), p(0.24, 0.46), p(0.36, 0.38)], dark(coat, 0.15), h * 0.1),
        disc(*p(0.08, 0.86), h * 0.14, skin), poly([p(-0.08, 0.86), p(-0.06, 0.98), p(0.08, 1.04), p(0.2, 0.97), p(0.18, 0.92)], mix("#4a2f22", tones.ink, 0.4)),
    )  # fmt: skip


def painted_basin(quad: tuple[Point, Point, Point, Point], water: str, seed: int, rim: str) -> str:
    """Fill one basin seen from above with its own colour: pale rim, soft corners, glints and floating leaves."""
    rng = random.Random(seed)

    def at(u: float, v: float) -> Point:
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad
        tx, ty, lx, ly = ax + (bx - ax) * u, ay + (by - ay) * u, dx + (cx - dx) * u, dy + (cy - dy) * u
        return tx + (lx - tx) * v, ty + (ly - ty) * v

    corners = [(0.04, 0.2), (0.07, 0.05), (0.2, 0.0), (0.5, 0.015), (0.8, 0), (0.93, 0.05), (0.97, 0.2), (0.985, 0.5), (0.97, 0.8), (0.93, 0.95), (0.8, 1), (0.5, 0.985), (0.2, 1), (0.07, 0.95), (0.03, 0.8), (0.02, 0.5)]
    edge = [at(u, v) for u, v in corners]
    deep = quad[2][1] - quad[0][1]
    data, bank = curve(edge, closed=True), curve([(px, py - deep * 0.045) for px, py in edge], closed=True)
    marks, pads = [], []
    for _ in range(10):
        (px, py), w = at(rng.uniform(0.12, 0.7), rng.uniform(0.1, 0.95)), deep * rng.uniform(0.2, 0.55)
        marks.append(f"M{px:.0f} {py:.0f}q{w / 2:.0f} {-deep * 0.018:.1f} {w:.0f} 0q{-w / 2:.0f} {deep * 0.018:.1f} {-w:.0f} 0Z")
    for _ in range(16):
        px, py = at(rng.uniform(0.08, 0.34), rng.uniform(0.5, 0.94))
        pads.append(blob_data(px, py, deep * rng.uniform(0.02, 0.05), deep * rng.uniform(0.008, 0.016), rng, 0.1, 7))
    return group(
        shape(bank, rim), shape(data, Gradient(((0, light(water, 0.42), 1), (0.35, light(water, 0.12), 1), (1, dark(water, 0.16), 1)))),
        clip(data, shape(bank, dark(water, 0.5), 0.0), shape("".join(marks), light(water, 0.6), 0.75), shape("".join(pads), mix(water, "#3f7a45", 0.6)), speckle(data, dark(water, 0.5), fade("#000", 0.0, 0.7), 0.4)),
        strokes([data], dark(water, 0.45), 2, 0.5),
    )  # fmt: skip


def reed_strip(tones: Tones, a: Point, b: Point, height: float, seed: int, spread: float) -> str:
    """Plant a strip of reeds along a dyke, taller towards the viewer's end."""
    rng = random.Random(seed)
    tufts: list[list[list[Point]]] = [[], [], []]
    spots = sorted(rng.random() for _ in range(int(70 + spread)))
    for i, t in enumerate(spots):
        x, y = a[0] + (b[0] - a[0]) * t + rng.uniform(-0.5, 0.5) * spread * (0.4 + 0.6 * t), a[1] + (b[1] - a[1]) * t
        h = height * (0.45 + 0.55 * t) * rng.uniform(0.6, 1.1)
        w, lean = h * 0.09 + 1, rng.uniform(-0.15, 0.3) * h
        tufts[i % 3].append([(x - w, y), (x + lean, y - h), (x + w, y)])
    inks = (tones.near, mix(tones.near, tones.blades[2], 0.6), dark(tones.near, 0.3))
    return "".join(polys(items, ink) for items, ink in zip(tufts, inks, strict=True))


def lookout_ring(tones: Tones, x: float, y: float, r: float, wood: str = "#b98a56") -> str:
    """Set a round timber platform on posts, seen from above, and return it without its front rail."""
    squash = 0.42
    planks = [segment((x + k * r, y - squash * r * (1 - k * k) ** 0.5), (x + k * r, y + squash * r * (1 - k * k) ** 0.5)) for k in (i / 11 for i in range(-10, 11))]
    deck = f"M{x - r:.0f} {y:.0f}a{r:.0f} {r * squash:.0f} 0 1 0 {2 * r:.0f} 0a{r:.0f} {r * squash:.0f} 0 1 0 {-2 * r:.0f} 0Z"
    skirt = f"M{x - r:.0f} {y:.0f}v{r * 0.13:.0f}a{r:.0f} {r * squash:.0f} 0 0 0 {2 * r:.0f} 0v{-r * 0.13:.0f}Z"
    back = ring_rail(x, y, r, squash, range(12, 25))
    shade = Gradient(((0, "#000", 0.75), (0.8, "#000", 0.05)), *(((0, 0), (1, 0)) if tones.side > 0 else ((1, 0), (0, 0))))
    return group(
        oval(x - tones.side * r * 0.3, y + r * 0.34, r * 1.12, r * 0.44, tones.ink, 0.35), shape(skirt, dark(wood, 0.55)),
        shape(deck, light(wood, 0.18)), clip(deck, strokes(planks, dark(wood, 0.35), 2.4, 0.8)), speckle(deck, dark(wood, 0.6), shade, 0.4), rails(back, dark(wood, 0.35), r),
    )  # fmt: skip


def ring_rail(x: float, y: float, r: float, squash: float, turns: range) -> list[tuple[Point, Point]]:
    """Return foot and top of the posts of a round railing for some of its 24 turns."""
    spots = [(x + r * 0.97 * cos(pi * i / 12), y + squash * r * 0.97 * sin(pi * i / 12)) for i in turns]
    return [((px, py), (px, py - r * 0.3)) for px, py in spots]


def rails(posts: list[tuple[Point, Point]], ink: str, r: float) -> str:
    """Join posts by a handrail and two thin wires."""
    out = strokes([segment(a, b) for a, b in posts], ink, r * 0.024)
    out += strokes([curve([(a[0], a[1] + (b[1] - a[1]) * k) for a, b in posts]) for k in (0.35, 0.68)], ink, r * 0.01)
    return out + stroke([b for _, b in posts], light(ink, 0.35), r * 0.04, smooth=True)


def flying_heron(tones: Tones, x: float, y: float, size: float, way: int = 1) -> str:
    """Send a grey heron across the sky: bowed wings, folded neck, trailing legs."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, y - b * s

    grey, white, tip = mix(tones.pale, "#5f7f92", 0.62), light(tones.pale, 0.5), "#24404c"
    far = [(0.14, 0.06), (0.2, 0.3), (0.38, 0.5), (0.66, 0.56), (0.5, 0.36), (0.3, 0.12), (0.2, 0.0)]
    wing = [(0.2, 0.05), (0.14, 0.3), (-0.06, 0.56), (-0.42, 0.68), (-0.86, 0.56), (-0.66, 0.48), (-0.72, 0.4), (-0.5, 0.38), (-0.5, 0.28), (-0.32, 0.26), (-0.22, 0.08), (0.0, -0.02)]
    hand = [(-0.3, 0.655), (-0.5, 0.675), (-0.86, 0.56), (-0.66, 0.48), (-0.72, 0.4), (-0.5, 0.38), (-0.5, 0.28), (-0.34, 0.27), (-0.26, 0.42)]
    body = [(0.36, 0.04), (0.24, 0.1), (0.0, 0.08), (-0.26, 0.03), (-0.42, -0.01), (-0.24, -0.06), (0.04, -0.1), (0.28, -0.08)]
    return group(
        shape(curve([p(*q) for q in far], closed=True), dark(grey, 0.3)), shape(curve([p(0.38, 0.5), p(0.52, 0.56), p(0.66, 0.56), p(0.5, 0.36), p(0.4, 0.36)], closed=True), tip),
        strokes([segment(p(-0.3, -0.02), p(-0.78, -0.1)), segment(p(-0.3, -0.04), p(-0.76, -0.15))], "#8a6d3c", s * 0.018),
        shape(curve([p(*q) for q in body], closed=True), grey), shape(curve([p(0.3, -0.07), p(0.1, -0.1), p(-0.2, -0.06), p(0.1, -0.03)], closed=True), white, 0.8),
        stroke([p(0.3, 0.0), p(0.42, -0.09), p(0.49, -0.02), p(0.46, 0.08), p(0.54, 0.11)], white, s * 0.075, smooth=True),
        poly([p(0.54, 0.16), p(0.92, 0.08), p(0.56, 0.07)], "#e8a43a"), oval(*p(0.54, 0.115), s * 0.07, s * 0.048, white),
        poly([p(0.58, 0.155), p(0.5, 0.17), p(0.3, 0.15), p(0.48, 0.13)], tones.ink), disc(*p(0.57, 0.125), s * 0.011, tones.ink),
        poly([p(q[0], q[1]) for q in wing], grey), poly([p(*q) for q in hand], tip),
        strokes([segment(p(0.1, 0.1), p(a, b)) for a, b in ((-0.22, 0.5), (-0.3, 0.38), (-0.26, 0.22))], dark(grey, 0.3), s * 0.01), stroke([p(0.2, 0.06), p(0.14, 0.3), p(-0.06, 0.56), p(-0.42, 0.68)], light(grey, 0.45), s * 0.02, smooth=True),
    )  # fmt: skip
