"""Around the museum: mossy mounds, the reserve under its grass roof and the old school."""

from __future__ import annotations

import random
from itertools import pairwise

from artwork.parts.plants import blade
from artwork.parts.towns import arch, clock
from artwork.svg import (
    Gradient,
    Point,
    box,
    clip,
    curve,
    discs,
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
    strokes,
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


def reserve(tones: Tones, foot: float, seed: int, mirrored: str) -> str:
    """Build the reserve: a meadow for a roof that climbs to the right over concrete vaults, mirrored trees in its glass."""
    rng = random.Random(seed)
    near = ((-20, foot - 42), (60, foot - 62), (300, foot - 152), (700, foot - 286), (1230, foot - 424))
    far = ((1230, foot - 520), (700, foot - 384), (300, foot - 252), (90, foot - 160), (-20, foot - 128))
    turf = curve(near) + "L" + curve(far)[1:] + "Z"
    grass = mix(tones.near, "#a9b85c", 0.35)
    blades, flowers = "", []
    for _ in range(420):
        x, k = rng.uniform(-10, 1215), rng.random()
        y = at(near, x) + (at(far[::-1], x) - at(near, x)) * k
        tall = rng.uniform(10, 22) * (1.2 - 0.4 * k)
        blades += blade(x, y + 3, tall, rng.uniform(-0.4, 0.4) * tall, 4.5)
        if rng.random() < 0.3:
            flowers.append((x, y - tall * 0.4, rng.uniform(1.6, 3.2)))
    return group(
        vaults(tones, near, foot, mirrored), shape(turf, Gradient(((0, light(grass, 0.3), 1), (0.6, grass, 1), (1, mix(grass, tones.near, 0.5), 1)), (1, 0), (0.2, 1))),
        speckle(turf, dark(grass, 0.45), Gradient(((0, "#000", 0.75), (0.8, "#000", 0.0)), (0, 1), (1, 0)), 0.45), shape(blades, dark(grass, 0.16), 0.55),
        discs(flowers[::3], "#fffaf0"), discs(flowers[1::3], "#f4cf5d"), discs(flowers[2::3], "#b79bc9"),
    )  # fmt: skip


def at(line: tuple[Point, ...], x: float) -> float:
    """Return the height of a line that runs to the right at a given place."""
    for (ax, ay), (bx, by) in pairwise(line):
        if ax <= x <= bx:
            return ay + (by - ay) * (x - ax) / (bx - ax)
    return line[-1][1]


def vaults(tones: Tones, edge: tuple[Point, ...], foot: float, mirrored: str) -> str:
    """Carry the edge of the roof on a row of concrete vaults and slim columns, glass set back beneath them."""
    pale, s = light(tones.pale, 0.35), tones.side
    step, first = 112.0, 110.0
    face = [(-20, edge[0][1] + 6), *((x, at(edge, x) - 2) for x in range(0, 1230, 40)), (1230, edge[-1][1]), (1230, foot), (-20, foot)]
    openings, glass, shade = "", "", ""
    posts, lit, dim = [], [], []
    count = int((1230 - first) / step) + 1
    for i in range(count):
        x0, x1 = first + step * i + 6, first + step * (i + 1) - 6
        y0, y1 = at(edge, x0) + 58, at(edge, min(1230, x1)) + 58
        crown = (y0 + y1) / 2 - 62
        if foot - y0 < 26:
            continue
        openings += f"M{x0:.1f} {foot}V{y0:.1f}Q{(x0 + x1) / 2:.1f} {crown:.1f} {x1:.1f} {y1:.1f}V{foot}Z"
        inset, drop = 9, 22
        glass += f"M{x0:.1f} {foot}V{y0 + drop:.1f}Q{(x0 + x1) / 2 - 4:.1f} {crown + drop:.1f} {x1 - inset:.1f} {y1 + drop:.1f}V{foot}Z"
        posts.append(box(x0 - 11, y0 - 6, 10, foot - y0 + 6))
        (lit if s > 0 else dim).append(box(x0 - 4.5, y0 - 6, 3.5, foot - y0 + 6))
        shade += f"M{x0:.1f} {y0 + drop:.1f}Q{(x0 + x1) / 2 - 4:.1f} {crown + drop:.1f} {x1 - inset:.1f} {y1 + drop:.1f}v{16}Q{(x0 + x1) / 2 - 4:.1f} {crown + drop + 22:.1f} {x0:.1f} {y0 + drop + 16:.1f}Z"
    low = foot - 16
    bars = [box(first + step * (i + k) - 1.5, foot - 460, 3, 460) for i in range(count) for k in (0.33, 0.66)] + [box(0, foot - 128, 1230, 3)]
    slants = [[(k, foot), (k + 46, foot), (k + 220, foot - 460), (k + 174, foot - 460)] for k in (330, 640, 900, 1040)]
    return group(
        shape(outline(face), down(light(pale, 0.3), mix(pale, tones.steel, 0.2))), speckle(outline(face), mix(tones.steel, pale, 0.4), fade_across("#000", *((0.7, 0.1) if s > 0 else (0.1, 0.7))), 0.3),
        shape(openings, mix(tones.steel, pale, 0.45)), clip(glass, rect(-20, foot - 460, 1250, 460, down(mix(tones.sky[0], "#ffffff", 0.1), tones.sky[2], light(tones.sky[3], 0.2))), mirrored, rect(-20, foot - 460, 1250, 460, tones.sky[1], 0.22), polys(slants, "#ffffff", 0.2), polys(bars, mix(tones.steel, tones.pale, 0.2), 0.8), shape(shade, tones.ink, 0.3)),
        rect(60, low, 1180, 16, mix(tones.steel, pale, 0.4)), polys(posts, mix(pale, tones.steel, 0.22)), polys(lit, "#ffffff"), polys(dim, tones.steel, 0.4),
        strokes([curve([(x, y + 12) for x, y in edge])], mix(pale, tones.steel, 0.3), 3, 0.7),
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
