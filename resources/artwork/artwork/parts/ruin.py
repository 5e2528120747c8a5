"""A Gothic church in ruins: a broken tower and walls whose pointed windows hold the sky."""

from __future__ import annotations

import random
from itertools import pairwise

from artwork.svg import (
    Gradient,
    Point,
    across,
    blob_data,
    clip,
    curve,
    down,
    fade,
    outline,
    poly,
    polys,
    rect,
    shape,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, light, mix

STONE = "#efe4cd"


def lancet(x: float, foot: float, width: float, height: float) -> str:
    """Write a pointed opening around a middle line."""
    w, spring = width / 2, foot - height + width * 0.95
    return f"M{x - w:.1f} {foot:.1f}V{spring:.1f}Q{x - w:.1f} {spring - width * 0.62:.1f} {x:.1f} {foot - height:.1f}Q{x + w:.1f} {spring - width * 0.62:.1f} {x + w:.1f} {spring:.1f}V{foot:.1f}Z"


def tracery(x: float, foot: float, width: float, height: float, ink: str, broken: bool) -> str:
    """Leave what stands of the flamboyant tracery in a pointed window."""
    w, spring, thick = width / 2, foot - height + width * 0.95, width * 0.075
    lines = [f"M{x - w:.0f} {spring:.0f}Q{x - w * 0.9:.0f} {spring - width * 0.42:.0f} {x - w * 0.45:.0f} {spring - width * 0.45:.0f}Q{x - w * 0.05:.0f} {spring - width * 0.4:.0f} {x:.0f} {spring:.0f}"]
    lines.append(f"M{x:.0f} {spring + (height * 0.12 if broken else 0):.0f}Q{x + w * 0.05:.0f} {spring - width * 0.4:.0f} {x + w * 0.45:.0f} {spring - width * 0.45:.0f}Q{x + w * 0.9:.0f} {spring - width * 0.42:.0f} {x + w:.0f} {spring:.0f}")
    lines.append(f"M{x - w * 0.45:.0f} {spring - width * 0.45:.0f}Q{x - w * 0.3:.0f} {spring - width * 0.75:.0f} {x:.0f} {spring - width * 0.84:.0f}Q{x + w * 0.3:.0f} {spring - width * 0.75:.0f} {x + w * 0.45:.0f} {spring - width * 0.45:.0f}")
    if not broken:
        lines.append(f"M{x:.0f} {spring - 4:.0f}V{foot:.0f}")
    else:
        lines = [lines[0], f"M{x:.0f} {foot:.0f}V{foot - height * 0.2:.0f}"]
    return clip(lancet(x, foot, width, height), strokes(lines, ink, thick))


def ragged(a: Point, b: Point, rough: float, rng: random.Random, step: float = 22) -> list[Point]:
    """Break a straight edge into steps of fallen masonry."""
    length = ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5
    count = max(2, int(length / step))
    points = [a]
    for i in range(1, count):
        x, y = a[0] + (b[0] - a[0]) * i / count, a[1] + (b[1] - a[1]) * i / count + rng.uniform(-rough, rough)
        points += [(x, points[-1][1]), (x, y)]
    return [*points, (b[0], points[-1][1]), b]


def courses(left: float, right: float, top: float, bottom: float, size: float, rng: random.Random, share: float = 0.3) -> list[list[Point]]:
    """Pick out a few stones of a wall."""
    stones = []
    y, row = top, 0
    while y < bottom:
        x = left + (row % 2) * size
        while x < right - size:
            if rng.random() < share:
                w = size * rng.uniform(1.2, 2.0)
                stones.append([(x, y), (x + w, y), (x + w, y + size * 0.8), (x, y + size * 0.8)])
            x += size * 2.1
        y, row = y + size, row + 1
    return stones


def ruined_wall(tones: Tones, top: list[Point], foot: float, windows: list[tuple[float, float, float]], seed: int, depth: float = 0.0, sill: float = 90, traced: bool = True) -> str:
    """Stand a wall below a broken top line; windows are (x, width, height), open to the sky."""
    rng, s = random.Random(seed), tones.side
    lit = tones.hazed(mix(STONE, tones.glow, 0.2), depth)
    dim = tones.hazed(mix(STONE, tones.shade, 0.5), depth)
    jagged: list[Point] = []
    for a, b in pairwise(top):
        jagged += ragged(a, b, 9, rng)[:-1] if abs(a[0] - b[0]) > 12 else [a]
    body = outline([*jagged, top[-1], (top[-1][0], foot), (top[0][0], foot)])
    holes = "".join(lancet(x, foot - sill, w, h) for x, w, h in windows)
    left, right, high = top[0][0], top[-1][0], min(y for _, y in top)
    even = ' fill-rule="evenodd"'
    out = shape(body + holes, across(*((mix(dim, lit, 0.6), lit) if s > 0 else (lit, mix(dim, lit, 0.6)))), extra=even)
    marks = courses(left + 6, right - 6, high + 6, foot - 10, 17, rng, 0.22)
    marks = [q for q in marks if not any(abs(q[0][0] + 14 - x) < w / 2 + 26 and foot - sill - h - 14 < q[0][1] < foot - sill + 6 for x, w, h in windows)]
    out += clip(body, polys(marks[::2], dim, 0.5), polys(marks[1::2], light(lit, 0.5), 0.6))
    out += speckle(body, dim, fade("#000", 0.05, 0.55), 0.4) if not windows else ""
    for i, (x, w, h) in enumerate(windows):
        opening, jamb = lancet(x, foot - sill, w, h), w * 0.16
        reveal = clip(opening, shape(opening + lancet(x - s * jamb, foot - sill, w, h + 4), mix(dim, tones.shade, 0.35), extra=even))
        out += reveal + (tracery(x, foot - sill, w, h, mix(dim, lit, 0.35), i % 3 == 1) if traced else "")
        ring = lancet(x, foot - sill, w + 16, h + 12) + opening
        out += shape(ring, light(lit, 0.4), 0.75, even) + rect(x - w * 0.62, foot - sill - 2, w * 1.24, 9, light(lit, 0.45)) + rect(x - w * 0.6, foot - sill + 7, w * 1.2, 4, dim)
    return out


def buttress(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Prop the wall with a stepped buttress."""
    s = tones.side
    lit, dim = mix(STONE, tones.glow, 0.2), mix(STONE, tones.shade, 0.5)
    body = [(x - width / 2, foot), (x - width / 2, foot - height * 0.5), (x - width * 0.36, foot - height * 0.58), (x - width * 0.36, foot - height * 0.94), (x, foot - height), (x + width * 0.36, foot - height * 0.94), (x + width * 0.36, foot - height * 0.58), (x + width / 2, foot - height * 0.5), (x + width / 2, foot)]
    shade = [(x - s * px * width, foot - height * py) for px, py in ((0.5, 0), (0.5, 0.5), (0.36, 0.58), (0.36, 0.94), (0.12, 0.96), (0.12, 0))]
    return poly(body, light(lit, 0.25)) + poly(shade, dim) + speckle(outline(body), dim, fade("#000", 0, 0.5), 0.3)


def ivy(x: float, y: float, spread: float, drop: float, seed: int, ink: str, count: int = 40) -> str:
    """Let ivy hang over a broken wall."""
    rng = random.Random(seed)
    low, high = [], []
    for _ in range(count):
        t = rng.random() ** 1.4
        px = x + max(-0.6, min(0.6, rng.gauss(0, 0.35))) * spread * (1 - 0.5 * t)
        r = rng.uniform(4, 9)
        low.append(blob_data(px, y + t * drop, r * 1.1, r, rng, 0.25, 7))
        high.append(blob_data(px + 2, y + t * drop - 3, r * 0.6, r * 0.5, rng, 0.25, 6))
    return shape("".join(low), ink) + shape("".join(high), light(ink, 0.25), 0.8)


def broken_tower(tones: Tones, x: float, foot: float, width: float, height: float, seed: int) -> str:
    """Raise the square tower, its crown shot away, a tall open arch through each storey."""
    rng, s, w = random.Random(seed), tones.side, width / 2
    lit, dim = light(mix(STONE, tones.glow, 0.15), 0.2), mix(STONE, tones.shade, 0.55)
    top = foot - height
    crown = [(x - w, top + height * 0.1), (x - w * 0.72, top + height * 0.02), (x - w * 0.5, top), (x - w * 0.22, top + height * 0.08), (x + w * 0.05, top + height * 0.05), (x + w * 0.3, top + height * 0.2), (x + w * 0.62, top + height * 0.15), (x + w, top + height * 0.3)]
    jagged: list[Point] = []
    for a, b in pairwise(crown):
        jagged += ragged(a, b, 6, rng, 14)[:-1]
    body = outline([*jagged, crown[-1], (x + w, foot), (x - w, foot)])
    bell = [(x - w * 0.36, foot - height * 0.6, width * 0.22, height * 0.24), (x + w * 0.3, foot - height * 0.6, width * 0.22, height * 0.13)]
    tall, door = (x - w * 0.02, foot - height * 0.2, width * 0.42, height * 0.33), (x - w * 0.02, foot, width * 0.34, height * 0.15)
    even = ' fill-rule="evenodd"'
    holes = "".join(lancet(*hole) for hole in (bell[0], tall))
    out = shape(body + holes, across(*((dim, lit) if s > 0 else (lit, mix(dim, lit, 0.5)))), extra=even)
    marks = courses(x - w + 4, x + w - 4, top + height * 0.3, foot, 15, rng, 0.2) + courses(x - w + 4, x, top + height * 0.1, top + height * 0.3, 15, rng, 0.2)
    keep = [q for q in marks if not any(abs(q[0][0] + 12 - hx) < hw / 2 + 22 and hf - hh - 12 < q[0][1] < hf + 4 for hx, hf, hw, hh in (*bell, tall, door))]
    out += clip(body, polys(keep[::2], dim, 0.45), polys(keep[1::2], light(lit, 0.6), 0.6))
    for hx, hf, hw, hh in (bell[0], tall):
        opening = lancet(hx, hf, hw, hh)
        out += clip(opening, shape(opening + lancet(hx - s * hw * 0.2, hf, hw, hh + 4), mix(dim, tones.shade, 0.4), extra=even)) + shape(lancet(hx, hf, hw + 14, hh + 10) + opening, light(lit, 0.5), 0.8, even)
    broken = clip(body, shape(lancet(*bell[1]), mix(dim, tones.shade, 0.35)), shape(lancet(*door), mix(dim, tones.shade, 0.6)), shape(lancet(door[0], door[1], door[2] + 22, door[3] + 16) + lancet(*door), light(lit, 0.4), 0.9, even))
    bands = [[(x - w - 5, foot - height * k), (x + w + 5, foot - height * k), (x + w + 5, foot - height * k + 8), (x - w - 5, foot - height * k + 8)] for k in (0.17, 0.565)]
    piers = "".join(buttress(tones, x + k * w * 1.02, foot, width * 0.19, height * (0.78 if k < 0 else 0.6)) for k in (-1, 1))
    return out + broken + polys(bands, light(lit, 0.5)) + speckle(body, dim, Gradient(((0, "#000", 0.0), (1, "#000", 0.75)), *(((1, 0), (0, 0.2)) if s > 0 else ((0, 0), (1, 0.2)))), 0.4) + piers


def stump(tones: Tones, x: float, foot: float, width: float, height: float, seed: int) -> str:
    """Leave the stump of a pillar of the nave in the grass."""
    rng, s, w = random.Random(seed), tones.side, width / 2
    lit, dim = light(mix(STONE, tones.glow, 0.15), 0.2), mix(STONE, tones.shade, 0.5)
    top = ragged((x - w, foot - height), (x + w, foot - height * rng.uniform(0.7, 0.95)), height * 0.07, rng, width / 4)
    body = outline([*top, (x + w, foot), (x - w, foot)])
    face = across(*((dim, lit, lit) if s > 0 else (lit, lit, dim)))
    drums = [[(x - w, foot - height * k), (x + w, foot - height * k), (x + w, foot - height * k + 2.5), (x - w, foot - height * k + 2.5)] for k in (0.28, 0.52)]
    return rect(x - w * 1.4, foot - w * 0.45, w * 2.8, w * 0.6, down(lit, dim)) + shape(body, face) + polys(drums, dim, 0.8) + speckle(body, dim, fade("#000", 0.1, 0.6), 0.35)


def swallow(x: float, y: float, size: float, turn: int, ink: str, pale: str) -> str:
    """Let a swallow glide on curved wings, its tail forked."""
    k = turn
    wings = curve([(x - size * 1.05 * k, y - size * 0.5), (x - size * 0.4 * k, y - size * 0.34), (x + size * 0.12 * k, y - size * 0.06), (x + size * 0.5 * k, y - size * 0.62), (x + size * 0.95 * k, y - size * 0.82), (x + size * 0.6 * k, y - size * 0.3), (x + size * 0.3 * k, y + size * 0.12), (x - size * 0.1 * k, y + size * 0.16), (x - size * 0.5 * k, y - size * 0.16)], closed=True)
    body = curve([(x + size * 0.46 * k, y + size * 0.16), (x + size * 0.2 * k, y - size * 0.04), (x - size * 0.16 * k, y + size * 0.1), (x - size * 0.3 * k, y + size * 0.3), (x + size * 0.1 * k, y + size * 0.3)], closed=True)
    tail = [[(x - size * 0.2 * k, y + size * 0.14), (x - size * 0.86 * k, y + size * 0.3), (x - size * 0.26 * k, y + size * 0.28)], [(x - size * 0.2 * k, y + size * 0.2), (x - size * 0.72 * k, y + size * 0.58), (x - size * 0.14 * k, y + size * 0.32)]]
    return shape(wings, ink) + polys(tail, ink) + shape(body, ink) + shape(curve([(x + size * 0.34 * k, y + size * 0.22), (x, y + size * 0.2), (x - size * 0.16 * k, y + size * 0.27), (x + size * 0.1 * k, y + size * 0.3)], closed=True), pale)
