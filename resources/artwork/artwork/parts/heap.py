"""Slag heap: a cone of black shale with a lit face, a shadow face, gullies and young green."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from artwork.svg import Gradient, Point, blob_data, clip, curve, outline, polys, rect, shape
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


@dataclass(frozen=True)
class Cone:
    """The geometry of a heap: how wide it is at each height, and where its ridge runs."""

    x: float
    foot: float
    width: float
    height: float
    top: float
    lean: float
    side: int
    seed: int
    ridge: tuple[float, ...] = field(default=())

    def at(self, u: float, t: float) -> Point:
        """Place a point: u from -1 (left edge) to 1, t from 0 (summit) to 1 (foot)."""
        spread = self.top + (1 - self.top) * (0.88 * t + 0.12 * t**4)
        drift = self.lean * self.width * (1 - t)
        return self.x + drift + u * spread * self.width / 2, self.foot - self.height * (1 - t)

    def crest(self, t: float) -> float:
        """Return where the ridge between both faces stands at a height."""
        steps = len(self.ridge) - 1
        i = min(int(t * steps), steps - 1)
        part = t * steps - i
        return self.ridge[i] + (self.ridge[i + 1] - self.ridge[i]) * part


def build(
    x: float, foot: float, width: float, height: float, top: float, lean: float, side: int, seed: int
) -> Cone:
    """Give a cone its own jagged ridge."""
    rng = random.Random(seed)
    ridge, level = [], 0.0
    for i in range(33):
        level += rng.uniform(-0.06, 0.06) - level * 0.2
        ridge.append(-side * (0.02 + 0.16 * i / 32) + level * min(1, 0.35 + i / 20))
    return Cone(x, foot, width, height, top, lean, side, seed, tuple(ridge))


def silhouette(cone: Cone) -> list[Point]:
    """Return the outline of the heap from its left foot over the summit to its right foot."""
    rng = random.Random(cone.seed + 1)
    left = [cone.at(-1 + rng.uniform(-0.012, 0.008), i / 24) for i in range(24, 0, -1)]
    right = [cone.at(1 + rng.uniform(-0.008, 0.012), i / 24) for i in range(1, 25)]
    lift = cone.height * 0.006
    crown = [cone.at(u, 0) for u in (-0.95, -0.5, 0.1, 0.6, 0.95)]
    crown = [(px, py + rng.uniform(-1, 1) * lift) for px, py in crown]
    return [*left, *crown, *right]


def tongue(cone: Cone, u: float, start: float, end: float, spread: float, rng: random.Random) -> list[Point]:
    """Shape a gully: a sliver that opens down the slope, ragged on its far side."""
    steps = 9
    smooth, ragged = [], []
    for i in range(steps + 1):
        t = start + (end - start) * i / steps
        open_ = spread * (i / steps) ** 1.2 * (1 if i < steps else 0.55)
        smooth.append(cone.at(u - cone.side * open_ * 0.25, t))
        ragged.append(cone.at(u + cone.side * open_ * (0.8 + rng.uniform(-0.25, 0.25)), t))
    return smooth + ragged[::-1]


def streak(cone: Cone, u: float, start: float, end: float, thick: float) -> list[Point]:
    """Shape a fine line down the slope, thickest in its middle."""
    (ax, ay), (bx, by) = cone.at(u, start), cone.at(u * 1.01, end)
    mx, my = (ax + bx) / 2, (ay + by) / 2
    return [(ax, ay), (mx + thick / 2, my), (bx, by), (mx - thick / 2, my)]


def streaks(cone: Cone, rng: random.Random, count: int, lit: bool, scale: float) -> list[list[Point]]:
    """Rake fine lines over one face."""
    lines = []
    for _ in range(count):
        start = rng.uniform(0.04, 0.8) ** 1.1
        end = min(0.98, start + rng.uniform(0.06, 0.34))
        crest, edge = cone.crest(start), cone.side if lit else -cone.side
        u = crest + (edge - crest) * rng.uniform(0.06, 0.95)
        if lit == ((u - cone.crest(end)) * cone.side > 0):
            lines.append(streak(cone, u, start, end, rng.uniform(1.2, 4.2) * scale))
    return lines


def shadow_face(cone: Cone) -> list[Point]:
    """Return the face turned away from the sun."""
    steps = 32
    down = [cone.at(cone.crest(i / steps), i / steps) for i in range(steps + 1)]
    edge = [cone.at(-cone.side * 1.05, i / 8) for i in range(8, -1, -1)]
    return down + edge


def green(cone: Cone, tones: Tones, share: float, depth: float, scale: float) -> str:
    """Let grass and young birches climb the heap from its foot."""
    rng = random.Random(cone.seed + 5)
    lit_ink, dark_ink = mix(tones.blades[2], tones.near, 0.35), mix(tones.near, tones.shade, 0.45)
    grass: dict[bool, list[str]] = {True: [], False: []}
    tops: list[str] = []
    for _ in range(int(260 * share)):
        t = 1 - abs(rng.gauss(0, 0.36 * share + 0.05))
        if t < 1 - 1.05 * share - 0.1:
            continue
        u = rng.uniform(-0.96, 0.96)
        lit = (u - cone.crest(t)) * cone.side > 0
        px, py = cone.at(u, t)
        r = rng.uniform(2.5, 8) * scale * (0.25 + 0.85 * t**3)
        grass[lit].append(blob_data(px, py, r * 1.25, r * 0.85, rng, 0.2, 7))
        if lit or rng.random() < 0.4:
            tops.append(blob_data(px + cone.side * r * 0.3, py - r * 0.3, r * 0.6, r * 0.4, rng, 0.2, 6))
    skirt = []
    for i in range(int(26 * share) + 4):
        u = -1 + 2 * (i + rng.random()) / (int(26 * share) + 4)
        t = 1 - share * rng.uniform(0.15, 0.62)
        w = rng.uniform(0.06, 0.13)
        skirt.append([cone.at(u - w, 1.02), cone.at(u - w * 0.3, (t + 1) / 2), cone.at(u, t),
                      cone.at(u + w * 0.4, (t + 1) / 2), cone.at(u + w, 1.02)])  # fmt: skip
    haze = [tones.hazed(ink, depth) for ink in (lit_ink, dark_ink, light(lit_ink, 0.18))]
    return (
        polys(skirt, haze[1], 0.55)
        + shape("".join(grass[False]) or "M0 0", haze[1])
        + shape("".join(grass[True]) or "M0 0", haze[0])
        + shape("".join(tops) or "M0 0", haze[2], 0.8)
    )


def heap(
    tones: Tones,
    x: float,
    foot: float,
    width: float,
    height: float,
    seed: int,
    *,
    depth: float = 0.0,
    grown: float = 0.3,
    top: float = 0.03,
    lean: float = 0.0,
    misty: float = 0.6,
) -> str:
    """Raise a slag heap; depth hazes it, grown greens it, top widens a flat summit."""
    cone = build(x, foot, width, height, top, lean, tones.side, seed)
    rng = random.Random(seed + 2)
    scale = height / 520
    lit, shade = tones.hazed(tones.lit, depth), tones.hazed(tones.shade, depth * 0.92)
    body = curve(silhouette(cone)) + "Z"
    start, end = ((0, 0), (1, 0)) if tones.side > 0 else ((1, 0), (0, 0))
    face = Gradient(((0, mix(lit, shade, 0.2), 1), (0.6, lit, 1), (1, mix(lit, tones.glow, 0.28), 1)), start, end)
    dusk = outline(shadow_face(cone))
    out = [shape(body, face), shape(dusk, shade)]
    gullies, spurs = [], []
    for i in range(9):
        t = rng.uniform(0.12, 0.5)
        u = cone.crest(t) + (cone.side - cone.crest(t)) * (i + rng.uniform(0.2, 0.9)) / 9
        gullies.append(tongue(cone, u, t, rng.uniform(0.8, 1.02), rng.uniform(0.03, 0.085), rng))
        t = rng.uniform(0.1, 0.55)
        u = cone.crest(t) - (cone.side + cone.crest(t)) * (i + rng.uniform(0.2, 0.9)) / 9
        spurs.append(tongue(cone, u, t, rng.uniform(0.8, 1.02), rng.uniform(0.03, 0.08), rng))
    out.append(polys(gullies, mix(lit, shade, 0.62), 0.8))
    out.append(polys(spurs, mix(shade, lit, 0.2), 0.6))
    out.append(polys(streaks(cone, rng, 90, True, scale), mix(lit, shade, 0.75), 0.6))
    out.append(polys(streaks(cone, rng, 46, True, scale), mix(lit, tones.glow, 0.45), 0.7))
    out.append(polys(streaks(cone, rng, 70, False, scale), dark(shade, 0.55), 0.7))
    out.append(polys(streaks(cone, rng, 34, False, scale), mix(shade, lit, 0.42), 0.5))
    out.append(speckle(body, dark(shade, 0.3), Gradient(((0, "#000", 0.75), (0.6, "#000", 0.1)), start, end), 0.4))
    out.append(speckle(body, light(lit, 0.35), Gradient(((0.62, "#000", 0), (1, "#000", 0.7)), start, end), 0.4))
    if grown:
        out.append(green(cone, tones, grown, depth, max(scale, 0.35)))
    if misty:
        veil = Gradient(((0, tones.mist, 0), (0.5, tones.mist, 0.32 * misty), (1, tones.mist, misty)))
        out.append(rect(x - width * 0.7, foot - height * 0.36, width * 1.4, height * 0.38, veil))
    return clip(body, *out)
