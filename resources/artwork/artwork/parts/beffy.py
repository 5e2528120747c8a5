"""Beffy: the gilt dragon that turns with the wind on top of the belfry of Béthune."""

from __future__ import annotations

from math import hypot

from artwork.svg import (
    Gradient,
    Point,
    curve,
    disc,
    group,
    poly,
    polys,
    rect,
    shape,
    stroke,
    strokes,
)
from artwork.tones import Tones, dark, light

GILT = "#f2b83c"
SPINE = [(-0.39, 0.33), (-0.31, 0.27), (-0.27, 0.15), (-0.23, 0.04), (-0.1, -0.05), (0.06, -0.04), (0.2, -0.08), (0.32, -0.05), (0.39, 0.04), (0.36, 0.14), (0.42, 0.22)]
GIRTH = (0.1, 0.085, 0.095, 0.13, 0.185, 0.17, 0.115, 0.075, 0.052, 0.036, 0.022)


def edges() -> tuple[list[Point], list[Point]]:
    """Return the back and the belly of the dragon along its spine."""
    back, belly = [], []
    for i, ((x, y), wide) in enumerate(zip(SPINE, GIRTH, strict=True)):
        ax, ay = SPINE[max(0, i - 1)]
        bx, by = SPINE[min(len(SPINE) - 1, i + 1)]
        far = hypot(bx - ax, by - ay)
        nx, ny = -(by - ay) / far * wide / 2, (bx - ax) / far * wide / 2
        back.append((x + nx, y + ny))
        belly.append((x - nx, y - ny))
    return back, belly


def dragon(tones: Tones, x: float, foot: float, size: float) -> str:
    """Perch the gilt copper dragon on its rod, head to the left, wings up, tail curled."""
    s = size

    def at(points: list[Point], dx: float = 0, dy: float = 0) -> list[Point]:
        return [(x + (a + dx) * s, foot - (b + dy + 0.42) * s) for a, b in points]

    back, belly = edges()
    body = curve(at([*back, *belly[::-1]]), closed=True)
    head = [(-0.3, 0.26), (-0.3, 0.35), (-0.36, 0.41), (-0.44, 0.405), (-0.5, 0.37), (-0.6, 0.355), (-0.63, 0.325), (-0.6, 0.3), (-0.47, 0.305), (-0.57, 0.245), (-0.555, 0.215), (-0.43, 0.22), (-0.36, 0.23)]
    horns = [[(-0.4, 0.4), (-0.33, 0.43), (-0.22, 0.53), (-0.31, 0.36)], [(-0.33, 0.36), (-0.28, 0.38), (-0.18, 0.41), (-0.29, 0.31)]]
    wing = [(-0.13, 0.05), (-0.17, 0.22), (-0.1, 0.42), (0.04, 0.64), (0.09, 0.47), (0.27, 0.52), (0.23, 0.34), (0.39, 0.32), (0.26, 0.18), (0.21, 0.06), (0.08, 0.09), (-0.02, -0.03)]
    ribs = [[(-0.1, 0.42), (0.0, 0.2), (0.05, 0.03)], [(-0.1, 0.42), (0.09, 0.47)], [(-0.12, 0.36), (0.23, 0.34)], [(-0.14, 0.28), (0.26, 0.18)]]
    barb = [(0.4, 0.17), (0.33, 0.24), (0.45, 0.38), (0.53, 0.2), (0.45, 0.22)]
    legs = [[(-0.17, -0.05), (-0.24, -0.15), (-0.17, -0.22), (-0.23, -0.23)], [(0.12, -0.06), (0.2, -0.15), (0.1, -0.22), (0.04, -0.23)]]
    spikes = [[(a - 0.028, b - 0.02), (a + 0.05, b + 0.055), (a + 0.04, b - 0.02)] for a, b in back[1:4] + back[6:9]]
    metal = Gradient(((0, light(GILT, 0.45), 1), (0.45, GILT, 1), (1, dark(GILT, 0.4), 1)), (0.7, 0), (0.4, 1))
    deep = dark(GILT, 0.42)
    return group(
        rect(x - s * 0.016, foot - s * 0.22, s * 0.032, s * 0.24, deep), disc(x, foot - s * 0.02, s * 0.055, metal), rect(x - s * 0.3, foot - s * 0.2, s * 0.6, s * 0.028, deep),
        poly(at(wing, -0.1, 0.02), deep), *(stroke(at(leg), dark(GILT, 0.2), s * 0.045) for leg in legs),
        polys([at(p) for p in spikes], dark(GILT, 0.15)), poly(at(barb), metal), shape(body, metal), polys([at(p) for p in horns], light(GILT, 0.2)), poly(at(head), metal),
        poly(at(wing), Gradient(((0, light(GILT, 0.55), 1), (1, GILT, 1)), (0.8, 0), (0.2, 1))), strokes(["M" + "L".join(f"{a:.1f} {b:.1f}" for a, b in at(rib)) for rib in ribs], deep, s * 0.014), disc(*at([(-0.43, 0.36)])[0], s * 0.02, tones.ink),
        stroke(at([(-0.56, 0.275), (-0.66, 0.28), (-0.72, 0.31)]), tones.accent, s * 0.022), stroke(at([(-0.66, 0.28), (-0.72, 0.255)]), tones.accent, s * 0.022),
    )  # fmt: skip
