"""Water: a graded sheet with glints, a path of light and mirrored shores."""

from __future__ import annotations

import random

from artwork.svg import Gradient, box, clip, group, outline, rect, shape
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

WIDTH = 1200


def water(tones: Tones, top: float, bottom: float, seed: int, count: int = 60) -> str:
    """Lay a sheet of water, pale far away and deep near, with tapered glints."""
    data = outline(box(0, top, WIDTH, bottom - top))
    grade = Gradient(((0, tones.water[0], 1), (0.25, mix(*tones.water, 0.3), 1), (1, tones.water[1], 1)))
    shading = Gradient(((0.35, "#000", 0), (1, "#000", 0.7)))
    return (
        shape(data, grade)
        + speckle(data, dark(tones.water[1], 0.3), shading, 0.35)
        + glints(light(tones.water[0], 0.5), top + 6, bottom, seed, count)
        + glints(dark(tones.water[1], 0.2), top + 40, bottom, seed + 1, count // 2, opacity=0.35)
    )




def glints(
    colour: str, top: float, bottom: float, seed: int, count: int,
    left: float = 0, right: float = WIDTH, opacity: float = 0.6,
) -> str:  # fmt: skip
    """Scatter flat tapered strokes, longer and thicker towards the viewer."""
    rng = random.Random(seed)
    marks = []
    for _ in range(count):
        near = rng.random() ** 1.3
        y = top + (bottom - top) * near
        w = rng.uniform(18, 60) * (0.6 + 1.5 * near)
        h = (1 + 2.6 * near) * rng.uniform(0.6, 1.2)
        x = rng.uniform(left - w / 2, right - w / 2)
        marks.append(f"M{x:.0f} {y:.1f}Q{x + w / 2:.0f} {y - h:.1f} {x + w:.0f} {y:.1f}Q{x + w / 2:.0f} {y + h:.1f} {x:.0f} {y:.1f}Z")
    return shape("".join(marks), colour, opacity)


def sun_path(tones: Tones, x: float, top: float, bottom: float, seed: int, width: float = 90) -> str:
    """Break the sun's reflection into flat strokes that widen towards the viewer."""
    rng = random.Random(seed)
    marks = []
    y = top + 3
    while y < bottom:
        near = (y - top) / (bottom - top)
        w = width * (0.7 + 1.2 * near) * rng.uniform(0.35, 1)
        h = 1.6 + 4 * near
        left = x - w / 2 + rng.uniform(-0.35, 0.35) * width * (0.5 + near)
        marks.append(f"M{left:.0f} {y:.1f}Q{left + w / 2:.0f} {y - h:.1f} {left + w:.0f} {y:.1f}Q{left + w / 2:.0f} {y + h:.1f} {left:.0f} {y:.1f}Z")
        y += 4 + 9 * near + rng.uniform(0, 4)
    return shape("".join(marks), tones.sun, 0.85)


def mirror(tones: Tones, fragment: str, y: float, bottom: float, opacity: float = 0.35, squash: float = 0.7) -> str:
    """Mirror a fragment at the water's edge and let it fade into the water."""
    flipped = group(fragment, opacity=opacity, transform=f"translate(0 {y * (1 + squash):.1f}) scale(1 {-squash})")
    return clip(outline(box(0, y, WIDTH, bottom - y)), flipped)


def ripples(x: float, y: float, width: float, colour: str, opacity: float = 0.5) -> str:
    """Ring something that floats with a few flat ripples."""
    out = ""
    for i, k in enumerate((1, 0.7, 1.3)):
        w = width * k
        out += rect(x - w / 2 + (i - 1) * width * 0.12, y + i * 6, w, 2.4, colour, opacity * (1 - i * 0.25), 1.2)
    return out
