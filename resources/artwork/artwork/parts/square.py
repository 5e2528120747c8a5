"""A town square: plane trees with mottled bark, benches, pigeons that peck and pigeons that fly up."""

from __future__ import annotations

import random
from math import cos, pi, sin

from artwork.parts.trees import crowns
from artwork.svg import (
    Point,
    blob_data,
    box,
    clip,
    curve,
    fade_across,
    group,
    oval,
    poly,
    polys,
    rect,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def plane_tree(tones: Tones, x: float, foot: float, height: float, seed: int, ink: str = "", cast: float = 0.26) -> str:
    """Grow a plane tree: a tall mottled trunk that forks into a broad crown, its shadow long on the ground."""
    rng = random.Random(seed)
    h, s, ink = height, tones.side, ink or tones.near
    bark = mix(tones.pale, tones.shade, 0.5)
    trunk = [(x - h * 0.042, foot), (x - h * 0.028, foot - h * 0.1), (x - h * 0.026, foot - h * 0.42), (x + h * 0.026, foot - h * 0.42), (x + h * 0.03, foot - h * 0.1), (x + h * 0.045, foot)]
    data = curve(trunk, closed=True)
    spots = "".join(blob_data(x + rng.uniform(-0.03, 0.03) * h, foot - rng.uniform(0.02, 0.42) * h, h * rng.uniform(0.006, 0.014), h * rng.uniform(0.01, 0.022), rng, 0.25, 7) for _ in range(22))
    pale = "".join(blob_data(x + rng.uniform(-0.03, 0.03) * h, foot - rng.uniform(0.02, 0.42) * h, h * rng.uniform(0.005, 0.012), h * rng.uniform(0.01, 0.02), rng, 0.25, 7) for _ in range(16))
    arms = [curve([(x + k * h * 0.01, foot - h * 0.36), (x + k * h * 0.07, foot - h * 0.5), (x + k * h * 0.18, foot - h * 0.6)]) for k in (-1, 1)]
    lobes = []
    for count, far, rise in ((9, 0.27, 0.7), (8, 0.2, 0.67), (6, 0.12, 0.64), (4, 0.06, 0.7)):
        for i in range(count):
            angle = 2 * pi * i / count + rng.uniform(-0.3, 0.3)
            lobes.append((x + cos(angle) * far * h, foot - h * rise + sin(angle) * far * h * 0.95, h * rng.uniform(0.085, 0.12)))
    reach = -s * h * 0.5
    shadow = poly([(x - h * 0.03, foot), (x + h * 0.03, foot), (x + reach + h * 0.03, foot + h * 0.1), (x + reach - h * 0.03, foot + h * 0.1)], tones.ink, cast) + oval(x + reach * 1.25, foot + h * 0.125, h * 0.3, h * 0.05, tones.ink, cast)
    return group(
        shadow, strokes(arms, dark(bark, 0.3), h * 0.026), shape(data, bark), clip(data, shape(spots, dark(bark, 0.35), 0.8), shape(pale, light(bark, 0.5), 0.8)),
        speckle(data, dark(bark, 0.6), fade_across("#000", *((0.9, 0.0) if s > 0 else (0.0, 0.9))), 0.55), crowns(tones, lobes, rng, ink),
    )  # fmt: skip


def bench(tones: Tones, x: float, foot: float, width: float) -> str:
    """Set a slatted bench."""
    w, wood = width, mix(tones.brick, tones.shade, 0.3)
    return (
        oval(x - tones.side * w * 0.1, foot + 2, w * 0.56, w * 0.05, tones.ink, 0.25) + polys([box(x + k * w * 0.4 - w * 0.02, foot - w * 0.4, w * 0.04, w * 0.4) for k in (-1, 1)], tones.ink)
        + polys([box(x - w / 2, foot - w * y, w, w * 0.055) for y in (0.42, 0.34, 0.22)], wood) + rect(x - w / 2, foot - w * 0.42, w, w * 0.018, light(wood, 0.3))
    )  # fmt: skip


def pigeon(tones: Tones, x: float, foot: float, size: float, way: int, peck: bool = False) -> str:
    """Set a pigeon on the ground, walking or pecking."""
    s, grey = size, mix("#8494a6", tones.shade, 0.15)

    def p(a: float, b: float) -> Point:
        return x + way * a * s, foot - b * s

    head = p(0.42, 0.24) if peck else p(0.36, 0.72)
    body = [p(-0.6, 0.26), p(-0.2, 0.2), p(0.16, 0.2), p(0.34, 0.38), p(0.24, 0.56), p(-0.1, 0.52)]
    return group(
        oval(x - tones.side * s * 0.2, foot + 1, s * 0.46, s * 0.07, tones.ink, 0.25), strokes([f"M{p(k, 0)[0]:.1f} {p(k, 0)[1]:.1f}L{p(k, 0.24)[0]:.1f} {p(k, 0.24)[1]:.1f}" for k in (0.0, 0.12)], tones.accent, s * 0.06),
        stroke([p(0.2, 0.44), head], grey, s * 0.2), shape(curve(body, closed=True), grey), poly([p(-0.72, 0.22), p(-0.36, 0.46), p(0.1, 0.5), p(-0.1, 0.3)], dark(grey, 0.3)), oval(*head, s * 0.13, s * 0.11, dark(grey, 0.25)),
        poly([(head[0] + way * s * 0.1, head[1] - s * 0.03), (head[0] + way * s * (0.2 if peck else 0.25), head[1] + s * (0.16 if peck else 0.02)), (head[0] + way * s * 0.06, head[1] + s * 0.06)], tones.ink), stroke([p(0.22, 0.42), p(0.3, 0.5)], "#5f8f7a", s * 0.07),
    )  # fmt: skip


def pigeon_aloft(x: float, y: float, size: float, turn: float, coat: str, tip: str) -> str:
    """Send up a pigeon with both wings raised; turn is its slant in degrees."""
    s = size
    body = [(-0.5, 0.06), (-0.2, -0.08), (0.2, -0.1), (0.42, -0.14), (0.46, 0.0), (0.2, 0.1), (-0.2, 0.12)]
    far = [(0.1, -0.04), (0.26, -0.4), (0.16, -0.72), (-0.02, -0.5), (-0.1, -0.06)]
    near = [(0.2, -0.02), (0.1, -0.36), (-0.24, -0.66), (-0.56, -0.74), (-0.38, -0.4), (-0.16, 0.04)]
    end = [(-0.08, -0.52), (-0.24, -0.66), (-0.56, -0.74), (-0.42, -0.48)]
    tail = [(-0.4, 0.0), (-0.82, 0.02), (-0.8, 0.18), (-0.4, 0.1)]

    def scaled(points: list[Point]) -> list[Point]:
        return [(a * s, b * s) for a, b in points]

    return group(
        poly(scaled(far), mix(coat, tip, 0.5)), poly(scaled(tail), mix(coat, tip, 0.4)), shape(curve(scaled(body), closed=True), coat), poly(scaled(near), light(coat, 0.25)), poly(scaled(end), tip),
        transform=f"translate({x:.0f} {y:.0f}) rotate({turn:.0f})",
    )  # fmt: skip
