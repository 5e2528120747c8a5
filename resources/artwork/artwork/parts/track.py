"""Track: a stair up the rim of a heap, steel slides, trail runners and an old railway bed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import hypot

from artwork.svg import (
    Gradient,
    Point,
    curve,
    disc,
    fade,
    group,
    poly,
    polys,
    segment,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def trail_runner(tones: Tones, x: float, foot: float, size: float, way: int, vest: str, skin: str, phase: int, climb: float = 0.0) -> str:
    """Draw a trail runner with a small pack, leaning forward, the front knee lifted by the climb."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    lift = climb * 0.22
    legs = [((-0.02, 0.5), (0.19, 0.44 + lift * 0.5), (0.15, 0.2 + lift), (0.24, 0.17 + lift)), ((-0.04, 0.5), (-0.1, 0.26), (-0.2, 0.03), (-0.12, 0.0))]
    if phase:
        legs = [((-0.02, 0.5), (0.13, 0.34), (0.1, 0.04 + lift * 0.4), (0.19, 0.02 + lift * 0.4)), ((-0.04, 0.5), (-0.14, 0.27), (-0.36, 0.24), (-0.38, 0.16))]
    out = []
    for i in (1, 0):
        hip, knee, ankle, toe = (p(*q) for q in legs[i])
        tone = skin if i == 0 else dark(skin, 0.3)
        out += [stroke([hip, knee], tone, s * 0.1), stroke([knee, ankle], tone, s * 0.07), stroke([ankle, toe], "#f4e6c8", s * 0.06)]
    lit = tones.side * way > 0
    out += [
        stroke([p(0.06, 0.76), p(0.2, 0.62), p(0.34, 0.7)] if phase else [p(0.06, 0.76), p(-0.1, 0.62), p(-0.02, 0.5)], dark(skin, 0.25), s * 0.055),
        poly([p(-0.12, 0.56), p(0.08, 0.55), p(0.13, 0.42), p(-0.13, 0.4)], dark(tones.ink, 0.1)),
        poly([p(-0.1, 0.54), p(-0.02, 0.82), p(0.12, 0.83), p(0.15, 0.7), p(0.09, 0.54)], vest),
        poly([p(-0.1, 0.54), p(-0.02, 0.82), p(0.04, 0.82), p(0.0, 0.54)] if lit else [p(0.09, 0.54), p(0.15, 0.7), p(0.12, 0.83), p(0.07, 0.82), p(0.05, 0.54)], dark(vest, 0.32)),
        poly([p(-0.06, 0.8), p(-0.18, 0.74), p(-0.19, 0.6), p(-0.1, 0.58)], dark(tones.accent, 0.3)),
        stroke([p(0.03, 0.77), p(-0.12, 0.64), p(0.0, 0.56)] if phase else [p(0.03, 0.77), p(0.19, 0.62), p(0.34, 0.72)], skin, s * 0.058),
        stroke([p(0.08, 0.82), p(0.1, 0.88)], skin, s * 0.06), disc(*p(0.125, 0.92), s * 0.068, skin),
        poly([p(0.05, 0.92), p(0.05, 0.99), p(0.13, 1.02), p(0.2, 0.985), p(0.27, 0.96), p(0.2, 0.945)], vest if size > 60 else light(vest, 0.2)),
    ]  # fmt: skip
    return group(*out)


def rim_stair(points: Sequence[Point], sizes: Sequence[float], wood: str, shade: str) -> str:
    """Step a wooden stair up the rim of a slope, seen from the side, with posts and a handrail."""
    steps, risers, posts, rail = [], [], [], []
    for (ax, ay), (bx, by), wa, wb in zip(points, points[1:], sizes, sizes[1:], strict=False):
        x, y = ax, ay
        length = hypot(bx - ax, by - ay)
        done = 0.0
        while done < length:
            t = done / length
            w = wa + (wb - wa) * t
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            dx, dy = (bx - ax) / length * w, (by - ay) / length * w
            steps.append([(x - w * 0.1, y + dy), (x + dx + w * 0.12, y + dy), (x + dx + w * 0.12, y + dy + w * 0.3), (x - w * 0.1, y + dy + w * 0.3)])
            risers.append([(x, y + dy), (x + dx, y + dy), (x + dx, y + w * 1.1), (x, y + w * 1.5)])
            if len(steps) % 3 == 1:
                posts.append(segment((x + dx * 0.5, y + dy), (x + dx * 0.5, y + dy - w * 2.2)))
                rail.append((x + dx * 0.5, y + dy - w * 2.2))
            done += w
    mean = sum(sizes) / len(sizes)
    return polys(risers, shade) + polys(steps, wood) + strokes(posts, dark(wood, 0.25), mean * 0.16) + stroke(rail, light(wood, 0.35), mean * 0.22)


def steel_slide(points: Sequence[Point], widths: Sequence[float], tones: Tones) -> str:
    """Run a steel slide down a slope: a bright trough between two raised rims, on short legs."""

    def edge(k: float) -> list[Point]:
        out = []
        for i, ((x, y), w) in enumerate(zip(points, widths, strict=True)):
            (ax, ay), (bx, by) = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
            length = hypot(bx - ax, by - ay)
            out.append((x - (by - ay) / length * w * k, y + (bx - ax) / length * w * k))
        return out

    a, b = edge(-0.5), edge(0.5)
    data = curve(a) + "L" + curve(b[::-1])[1:] + "Z"
    drop = [(x, y + w * 0.35) for (x, y), w in zip(points, widths, strict=True)]
    steel = mix("#dfe3ea", tones.mist, 0.25)
    run = Gradient(((0, light(steel, 0.3), 1), (0.5, mix(steel, tones.mid, 0.35), 1), (1, steel, 1)), (0, 0), (1, 0.6))
    mean = sum(widths) / len(widths)
    return group(
        stroke(drop, tones.ink, mean * 0.9, smooth=True, opacity=0.35), shape(data, run), speckle(data, tones.mid, fade("#000", 0.6, 0.2), 0.5),
        stroke(edge(0.12), light(steel, 0.7), mean * 0.16, smooth=True, opacity=0.9),
        strokes([curve(a), curve(b)], tones.accent, mean * 0.17), strokes([curve(edge(-0.55))], light(tones.accent, 0.45), mean * 0.05),
    )  # fmt: skip


def slider(x: float, y: float, size: float, way: int, coat: str, skin: str) -> str:
    """Let someone slide down, arms up, legs ahead."""
    s = size

    def p(a: float, b: float) -> Point:
        return x + way * a * s, y - b * s

    return group(
        stroke([p(0, 0.06), p(0.34, 0.06), p(0.62, -0.16)], "#2b2f45", s * 0.15), stroke([p(0.62, -0.16), p(0.68, -0.06)], "#f4e6c8", s * 0.12),
        poly([p(-0.14, 0), p(-0.22, 0.46), p(0.0, 0.5), p(0.12, 0.04)], coat), poly([p(-0.14, 0), p(-0.22, 0.46), p(-0.12, 0.48), p(-0.02, 0.02)], dark(coat, 0.3)),
        strokes([segment(p(-0.18, 0.44), p(-0.34, 0.82)), segment(p(0.0, 0.46), p(0.16, 0.84))], coat, s * 0.1), disc(*p(-0.34, 0.86), s * 0.055, skin), disc(*p(0.16, 0.88), s * 0.055, skin),
        disc(*p(-0.09, 0.66), s * 0.13, skin), poly([p(-0.24, 0.66), p(-0.22, 0.8), p(-0.08, 0.84), p(0.05, 0.76), p(-0.1, 0.72)], "#33231f"),
    )  # fmt: skip


def trampoline(tones: Tones, x: float, y: float, width: float) -> str:
    """Sink a round trampoline in the ground, with a padded rim."""
    out = []
    for k, ink in ((1.0, tones.accent), (0.96, light(tones.accent, 0.3)), (0.82, "#1c1b2c")):
        w = width * k / 2
        out.append(shape(f"M{x - w:.0f} {y:.0f}a{w:.0f} {w * 0.24:.0f} 0 1 0 {2 * w:.0f} 0a{w:.0f} {w * 0.24:.0f} 0 1 0 {-2 * w:.0f} 0Z", ink))
    return group(*out)


def railway_bed(tones: Tones, vanish: Point, bottom: float, half: float, seed: int, earth: str) -> str:
    """Run an old railway bed to one point: a sandy path, and at its side a rusty rail sunk in grass."""
    rng = random.Random(seed)
    x0, y0 = vanish

    def at(k: float, t: float) -> Point:
        return x0 + half * k * t, y0 + (bottom - y0) * t

    bed = [at(-1, 0.004), at(1, 0.004), at(1, 1), at(-1, 1)]
    data = "M" + "L".join(f"{a:.0f} {b:.0f}" for a, b in bed) + "Z"
    out = [shape(data, Gradient(((0, tones.hazed(light(earth, 0.3), 0.4), 1), (0.4, light(earth, 0.12), 1), (1, dark(earth, 0.25), 1)))), speckle(data, dark(earth, 0.6), fade("#000", 0.1, 0.8), 0.5)]
    sleepers, t = [], 0.03
    while t < 1:
        u = t * 1.04 + 0.002
        sleepers.append([at(-0.62, t), at(0.62, t), at(0.62, u), at(-0.62, u)])
        t *= 1.13
    stones = []
    for _ in range(150):
        t = rng.random() ** 0.6
        (px, py), w = at(rng.uniform(-0.96, 0.96), t), 1.5 + 7 * t
        stones.append([(px - w, py), (px - w * 0.3, py - w * 0.5), (px + w, py), (px, py + w * 0.3)])
    out += [polys(sleepers, dark(earth, 0.5), 0.5), polys(stones, light(earth, 0.3), 0.5)]
    for k in (-0.45, 0.45):
        out.append(poly([at(k - 0.004, 0.004), at(k + 0.004, 0.004), at(k + 0.028, 1), at(k - 0.028, 1)], "#6b3d33"))
        out.append(poly([at(k, 0.004), at(k + 0.003, 0.004), at(k + 0.016, 1), at(k, 1)], light("#b5694a", 0.35)))
    return group(*out)


def leaves(seed: int, top: float, bottom: float, inks: tuple[str, ...], count: int) -> str:
    """Scatter fallen leaves over the ground, larger towards the viewer."""
    rng = random.Random(seed)
    items: list[list[list[Point]]] = [[] for _ in inks]
    for i in range(count):
        near = rng.random() ** 0.9
        x, y, w = rng.uniform(0, 1200), top + (bottom - top) * near, (2 + 9 * near) * rng.uniform(0.6, 1.1)
        k = rng.uniform(-0.6, 0.6) * w
        items[i % len(inks)].append([(x - w, y + k * 0.4), (x, y - w * 0.45), (x + w, y - k * 0.4), (x + w * 0.1, y + w * 0.4)])
    return "".join(polys(some, ink, 0.9) for some, ink in zip(items, inks, strict=True))
