"""Around the museum: mossy mounds, the reserve under its grass roof and the old school."""

from __future__ import annotations

import random

from artwork.parts.gallery import framed
from artwork.parts.plants import blade
from artwork.parts.towns import arch, clock
from artwork.svg import (
    Gradient,
    box,
    clip,
    down,
    ellipse_data,
    fade,
    fade_across,
    group,
    outline,
    poly,
    polys,
    rect,
    shape,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def moss_mound(tones: Tones, x: float, y: float, r: float, seed: int) -> str:
    """Swell a mossy mound out of the pale path, with a concrete rim."""
    rng = random.Random(seed)
    s = tones.side
    data = f"M{x - r:.1f} {y:.1f}C{x - r * 0.8:.1f} {y - r * 0.42:.1f} {x - r * 0.3:.1f} {y - r * 0.5:.1f} {x + s * r * 0.1:.1f} {y - r * 0.48:.1f}C{x + r * 0.5:.1f} {y - r * 0.46:.1f} {x + r * 0.85:.1f} {y - r * 0.34:.1f} {x + r:.1f} {y:.1f}A{r:.1f} {r * 0.24:.1f} 0 0 1 {x - r:.1f} {y:.1f}Z"
    moss = mix(tones.near, "#a9b45a", rng.uniform(0.1, 0.5))
    tufts = "".join(blade(x + rng.uniform(-0.85, 0.85) * r, y + rng.uniform(-0.2, 0.16) * r, rng.uniform(8, 20), rng.uniform(-5, 5), 4) for _ in range(26))
    shading = Gradient(((0.2, "#000", 0), (1, "#000", 0.95)), (0.7, 0) if s > 0 else (0.3, 0), (0.1, 1) if s > 0 else (0.9, 1))
    return group(
        shape(ellipse_data(x, y + r * 0.02, r * 1.09, r * 0.29), mix(tones.pale, tones.steel, 0.22)),
        shape(ellipse_data(x, y - r * 0.005, r * 1.09, r * 0.28), light(tones.pale, 0.5)),
        shape(data, Gradient(((0, light(moss, 0.32), 1), (0.5, moss, 1), (1, dark(moss, 0.3), 1)), shading.start, shading.end)),
        speckle(data, dark(moss, 0.45), shading, 0.5), shape(tufts, dark(moss, 0.25), 0.6),
    )  # fmt: skip


def reserve(tones: Tones, top: float, foot: float, paintings: tuple[tuple[str, str, str], ...], seed: int) -> str:
    """Build the reserve: one long glass wall between the meadow and a grass roof that rises to the right."""
    rng = random.Random(seed)
    low = foot - 70
    roof = [(-20, low - 40), (300, low - 86), (760, top + 60), (1220, top), (1220, top + 54), (760, top + 112), (300, low - 34), (-20, low + 4)]
    wall = [(90, low + 4), (300, low - 30), (760, top + 112), (1220, top + 54), (1220, foot), (90, foot)]
    inside = [rect(60, top, 1180, foot - top, down("#fff5dc", "#f3d9a4", "#cfae7c"))]
    x = 190.0
    while x < 1190:
        share = (x - 90) / 1130
        height = (foot - top - 40) * (0.28 + 0.62 * share)
        width = rng.uniform(92, 120)
        y = foot - 16 - height
        inside.append(rect(x - 4, y - 8, width + 8, height + 24, mix(tones.steel, "#e8d6b0", 0.55), 0.55))
        inside.append(polys([box(x + width * k / 8, y - 8, 1.4, height + 24) for k in range(9)], tones.steel, 0.25))
        level = y + 4
        while level < foot - 66:
            h = min(rng.uniform(56, 98), foot - 26 - level)
            w = min(width - 8, h * rng.uniform(0.75, 1.25))
            inside.append(framed(x + (width - w) / 2, level, w, h, rng.choice(paintings), rng.randrange(4)))
            level += h + 12
        x += width + rng.uniform(14, 26)
    glass = outline(wall)
    step = 1130 / 22
    mullions = [box(90 + step * i - 2, top, 4, foot - top) for i in range(23)]
    slants = [[(k, foot), (k + 70, foot), (k + 300, top), (k + 230, top)] for k in (200, 520, 900)]
    turf = outline(roof)
    blades = "".join(blade(px, low - 40 - (low - 40 - top) * ((px + 20) / 1240) ** 1.12 + rng.uniform(2, 16), rng.uniform(12, 26), rng.uniform(-6, 6), 5) for px in (rng.uniform(0, 1200) for _ in range(260)))
    grass = mix(tones.near, "#a9b85c", 0.3)
    return group(
        clip(glass, *inside, polys(slants, "#ffffff", 0.16), rect(60, top, 1180, foot - top, fade(tones.sky[1], 0.32, 0.02)), polys(mullions, mix(tones.steel, tones.pale, 0.15))),
        shape(blades, dark(grass, 0.2)),
        shape(turf, Gradient(((0, light(grass, 0.2), 1), (1, mix(grass, tones.near, 0.6), 1)))),
        speckle(turf, dark(grass, 0.45), Gradient(((0.2, "#000", 0), (1, "#000", 0.75))), 0.5),
        poly([(-20, low + 4), (300, low - 34), (760, top + 112), (1220, top + 54), (1220, top + 68), (760, top + 125), (300, low - 22), (60, low + 10)], light(tones.pale, 0.5)),
        rect(60, foot - 8, 1180, 10, mix(tones.steel, tones.pale, 0.4)),
    )  # fmt: skip


def school(tones: Tones, x: float, foot: float, width: float, height: float) -> str:
    """Build the brick school with a gabled front, tall arched windows and a bell turret."""
    s, wall = tones.side, height * 0.52
    eave, cx = foot - wall, x + width / 2
    trim, half = mix(tones.brick, tones.pale, 0.68), width * 0.17
    peak = foot - height * 0.84
    out = [
        rect(x, eave, width, wall, down(light(tones.brick, 0.08), dark(tones.brick, 0.12))),
        poly([(x - 12, eave + 3), (x + width * 0.07, eave - height * 0.2), (x + width * 0.93, eave - height * 0.2), (x + width + 12, eave + 3)], down(light(tones.roof, 0.16), tones.roof)),
        rect(cx - half * 0.24, peak - height * 0.13, half * 0.48, height * 0.16, trim), rect(cx - half * 0.12, peak - height * 0.1, half * 0.24, height * 0.09, tones.ink),
        poly([(cx - half * 0.36, peak - height * 0.13), (cx, peak - height * 0.25), (cx + half * 0.36, peak - height * 0.13)], tones.roof),
        poly([(cx, peak - height * 0.25), (cx + s * half * 0.36, peak - height * 0.13), (cx, peak - height * 0.13)], light(tones.roof, 0.2)),
        poly([(cx - half, foot), (cx - half, eave - height * 0.02), (cx, peak), (cx + half, eave - height * 0.02), (cx + half, foot)], down(light(tones.brick, 0.14), tones.brick)),
        polys([[(cx - half * 1.12, eave + 6), (cx, peak - 14), (cx + half * 1.12, eave + 6), (cx + half * 0.96, eave + 8), (cx, peak + 8), (cx - half * 0.96, eave + 8)]], trim),
        clock(cx, eave - height * 0.08, half * 0.26, light(tones.pale, 0.4), tones.ink),
    ]  # fmt: skip
    frames, panes, bars = "", "", []
    spots = [x + width * (0.055 + 0.098 * i) for i in range(3)] + [cx - half * 0.62, cx + half * 0.14] + [x + width * (0.7 + 0.098 * i) for i in range(3)]
    for px in spots:
        w, h = width * 0.062, wall * 0.56
        frames += arch(px - 6, foot - wall * 0.24, w + 12, h + 8)
        panes += arch(px, foot - wall * 0.24, w, h)
        bars += [box(px + w / 2 - 1.5, foot - wall * 0.8, 3, h), box(px, foot - wall * 0.62, w, 3), box(px, foot - wall * 0.43, w, 3)]
    out += [shape(frames, trim), shape(panes, down(mix(tones.sky[0], tones.window, 0.35), tones.window)), polys(bars, light(tones.pale, 0.5))]
    out += [rect(x, foot - wall * 0.17, width, 6, trim), rect(x, eave + 8, cx - half - x, 6, trim), rect(cx + half, eave + 8, x + width - cx - half, 6, trim), rect(x - 4, foot - 14, width + 8, 14, mix(tones.brick, tones.steel, 0.5))]
    body = outline(box(x, eave, width, wall))
    out.append(speckle(body, dark(tones.brick, 0.6), fade_across("#000", *((0.75, 0.05) if s > 0 else (0.05, 0.75))), 0.4) + speckle(body, dark(tones.brick, 0.6), fade("#000", 0.0, 0.5), 0.3))
    return group(*out)
