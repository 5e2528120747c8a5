"""A miners' church: a stout brick porch tower with a slate spire before a broad nave."""

from __future__ import annotations

from artwork.parts.palace import SLATE, finial
from artwork.parts.towns import arch, clock, stone
from artwork.svg import across, box, down, fade_across, group, outline, poly, polys, rect, shape
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def brick_church(tones: Tones, x: float, foot: float, height: float) -> str:
    """Raise the church; x is its axis and height reaches the tip of the spire."""
    lit, shade = stone(tones)
    s, h = tones.side, height
    w = h * 0.135
    brick, slate = tones.brick, mix(SLATE, tones.roof, 0.35)
    top = foot - h * 0.62
    nave = [(x - w * 2.5, foot), (x - w * 2.5, foot - h * 0.2), (x - w * 1.55, foot - h * 0.24), (x - w * 1.55, foot - h * 0.3), (x, foot - h * 0.5), (x + w * 1.55, foot - h * 0.3), (x + w * 1.55, foot - h * 0.24), (x + w * 2.5, foot - h * 0.2), (x + w * 2.5, foot)]
    caps = [[(a[0], a[1] - 8), (b[0], b[1] - 8), (b[0], b[1] + 4), (a[0], a[1] + 4)] for a, b in ((nave[1], nave[2]), (nave[3], nave[4]), (nave[4], nave[5]), (nave[6], nave[7]))]
    sides = "".join(arch(x + k * w - w * 0.17, foot - h * 0.06, w * 0.34, h * 0.11) for k in (-1.95, 1.95))
    body = box(x - w, top, 2 * w, foot - top)
    grade = across(*((dark(brick, 0.3), light(brick, 0.05)) if s > 0 else (light(brick, 0.05), dark(brick, 0.3))))
    strips = [box(x + k * w - w * 0.13, top, w * 0.26, foot - top) for k in (-0.87, 0.87)]
    bands = [box(x - w * 1.05, top + (foot - top) * k, w * 2.1, h * 0.011) for k in (0.0, 0.34, 0.4, 0.68)]
    teeth = [box(x - w * 0.74 + w * 0.165 * i, top + (foot - top) * 0.035, w * 0.09, h * 0.022) for i in range(9)]
    bells, frames = "", ""
    for k in (-0.48, 0, 0.48):
        frames += arch(x + k * w - w * 0.2, top + (foot - top) * 0.33, w * 0.4, h * 0.15)
        bells += arch(x + k * w - w * 0.14, top + (foot - top) * 0.325, w * 0.28, h * 0.135)
    slats = [box(x + k * w - w * 0.14, top + (foot - top) * (0.17 + 0.035 * i), w * 0.28, h * 0.006) for k in (-0.48, 0, 0.48) for i in range(5)]
    spire = [(x - w * 1.12, top + 2), (x - w * 0.6, top - h * 0.09), (x, foot - h), (x + w * 0.6, top - h * 0.09), (x + w * 1.12, top + 2)]
    face = [spire[0], spire[1], spire[2], (x - w * 0.28, top - h * 0.09), (x - w * 0.5, top + 2)] if s < 0 else [spire[4], spire[3], spire[2], (x + w * 0.28, top - h * 0.09), (x + w * 0.5, top + 2)]
    portal = "".join(shape(arch(x - w * k, foot, 2 * w * k, h * (0.08 + 0.21 * k)), ink) for k, ink in ((0.62, lit), (0.53, dark(brick, 0.25)), (0.44, lit), (0.36, tones.window)))
    lancets = "".join(arch(x + k * w - w * 0.1, top + (foot - top) * 0.66, w * 0.2, h * 0.1) for k in (-0.3, 0, 0.3))
    return group(
        poly(nave, down(light(brick, 0.02), dark(brick, 0.28))), polys(caps, lit), shape(sides, tones.window, 0.9), speckle(outline(nave), dark(brick, 0.65), fade_across("#000", *((0.7, 0.1) if s > 0 else (0.1, 0.7))), 0.45),
        poly(body, grade), polys(strips, light(brick, 0.08), 0.35), polys(teeth, lit, 0.85), shape(frames, lit), shape(bells, dark(tones.shade, 0.1)), polys(slats, mix(SLATE, tones.glow, 0.2)), polys(bands, lit), shape(lancets, tones.window),
        clock(x, top + (foot - top) * 0.5, w * 0.28, light(lit, 0.4), dark(shade, 0.5)), portal, rect(x - w * 0.02, foot - h * 0.15, w * 0.04, h * 0.15, dark(brick, 0.4)),
        *(rect(x - w * (0.75 + 0.12 * i), foot - 4 + i * 5, w * (1.5 + 0.24 * i), 6, light(lit, 0.1 - 0.08 * i)) for i in range(3)),
        speckle(outline(body), dark(brick, 0.65), fade_across("#000", *((0.85, 0.0) if s > 0 else (0.0, 0.85))), 0.5),
        poly(spire, down(slate, dark(slate, 0.2))), poly(face, mix(slate, tones.glow, 0.32)), speckle(outline(spire), dark(slate, 0.6), fade_across("#000", *((0.8, 0) if s > 0 else (0, 0.8))), 0.45), finial(x, foot - h * 0.985, h * 0.075, slate),
        rect(x - w * 1.14, top - 3, w * 2.28, h * 0.014, lit),
    )  # fmt: skip
