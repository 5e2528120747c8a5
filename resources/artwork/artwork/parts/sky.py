"""Sky: graded air, a pale sun and long low clouds."""

from __future__ import annotations

import random
from collections.abc import Sequence

from artwork.svg import (
    Gradient,
    Paint,
    curve,
    disc,
    discs,
    fade_across,
    group,
    polys,
    rect,
    shape,
    stroke,
)
from artwork.texture import speckle
from artwork.tones import Tones, light

WIDTH, HEIGHT = 1200, 1500


def sky(tones: Tones, horizon: float = 1000) -> str:
    """Grade the air from the top of the sheet to the horizon and a little below."""
    last = len(tones.sky) - 1
    stops = tuple((i / last, colour, 1.0) for i, colour in enumerate(tones.sky))
    shading = Gradient(((0, "#000000", 0.75), (0.55, "#000000", 0)), (0, 0), (0.0, 1))
    return rect(0, 0, WIDTH, horizon + 60, Gradient(stops)) + speckle(
        f"M0 0H{WIDTH}V{horizon:.0f}H0Z", tones.sky[0], shading, 0.22
    )


def sun(tones: Tones, x: float, y: float, r: float = 85, spread: float = 6) -> str:
    """Hang a pale disc in two soft rings of glow."""
    halo = Gradient(
        ((0, tones.glow, 0.75), (0.25, tones.glow, 0.38), (0.6, tones.glow, 0.1), (1, tones.glow, 0)),
        (0.5, 0.5), radius=0.5,
    )  # fmt: skip
    face = Gradient(((0, light(tones.sun, 0.5), 1), (1, tones.sun, 1)))
    return (
        disc(x, y, r * spread, halo)
        + disc(x, y, r * 1.55, tones.glow, 0.14)
        + disc(x, y, r, face)
    )


def cloud(x: float, y: float, length: float, rng: random.Random, thick: float = 13) -> list[str]:
    """Shape one long cloud with tapered ends as a few overlapping bars."""
    bars = []
    for i in range(rng.choice((2, 2, 3))):
        span = length * (1 if i == 0 else rng.uniform(0.3, 0.62))
        left = x + (0 if i == 0 else rng.uniform(0.08, 0.34) * length)
        high = thick * (1 if i == 0 else rng.uniform(0.6, 0.95))
        top = y - i * thick * 0.72
        bars.append(
            curve(
                [
                    (left, top),
                    (left + span * 0.06, top - high * 0.45),
                    (left + span * 0.4, top - high * 0.5),
                    (left + span * 0.92, top - high * 0.42),
                    (left + span, top),
                    (left + span * 0.9, top + high * 0.44),
                    (left + span * 0.5, top + high * 0.5),
                    (left + span * 0.08, top + high * 0.4),
                ],
                closed=True,
            )
        )
    return bars


def clouds(
    tones: Tones,
    seed: int,
    top: float = 120,
    bottom: float = 760,
    count: int = 11,
    opacity: float = 0.5,
) -> str:
    """Float long low clouds, thinner and longer towards the horizon."""
    rng = random.Random(seed)
    parts = []
    for i in range(count):
        down = (i + rng.uniform(0.1, 0.9)) / count
        y = top + (bottom - top) * down
        length = rng.uniform(210, 520) * (1 + 0.25 * down)
        x = rng.uniform(-160, WIDTH - length * 0.45)
        thick = rng.uniform(11, 20) * (1.2 - 0.55 * down)
        ends = fade_across(tones.cloud, 0.35, 0.55, 1)
        veil = opacity * rng.uniform(0.5, 1)
        bars = [shape(bar, ends) for bar in cloud(x, y, length, rng, thick)]
        parts.append(group(*bars, opacity=veil))
    return "".join(parts)


def stars(seed: int, bottom: float = 500, count: int = 60, colour: str = "#fff4dc") -> str:
    """Prick the first stars into the upper sky."""
    rng = random.Random(seed)
    spots = []
    for _ in range(count):
        y = bottom * rng.random() ** 1.4
        spots.append((rng.uniform(0, WIDTH), y, rng.uniform(0.9, 2.4)))
    return discs(spots[::2], colour, 0.85) + discs(spots[1::2], colour, 0.5)


def flock(x: float, y: float, count: int, seed: int, colour: str, size: float = 16) -> str:
    """Send a loose flock of birds across the sky."""
    rng = random.Random(seed)
    wings: list[Sequence[tuple[float, float]]] = []
    for i in range(count):
        bx = x + i * size * rng.uniform(1.2, 2.6) * (1 if i % 2 else 0.7)
        by = y + rng.uniform(-2.4, 2.4) * size
        s = size * rng.uniform(0.65, 1.1)
        lift = rng.uniform(0.15, 0.5)
        wings.append(
            [
                (bx - s, by - s * lift),
                (bx - s * 0.45, by - s * (lift * 0.9)),
                (bx, by),
                (bx + s * 0.45, by - s * lift),
                (bx + s, by - s * (lift * 0.6)),
                (bx + s * 0.4, by - s * (lift - 0.2)),
                (bx, by + s * 0.16),
                (bx - s * 0.4, by - s * (lift - 0.2)),
            ]
        )
    return polys(wings, colour)


def beam(x: float, y: float, reach: Sequence[tuple[float, float]], paint: Paint) -> str:
    """Throw a beam of light from one point."""
    return polys([[(x, y), *reach]], paint)


def wire(points: Sequence[tuple[float, float]], colour: str, width: float = 2) -> str:
    """Hang a wire through the points."""
    return stroke(points, colour, width, smooth=True)
