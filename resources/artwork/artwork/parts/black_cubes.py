"""Plain blocks of dark concrete on wet ground, rain that clears and beams between clouds."""

from __future__ import annotations

import random

from artwork.parts.sky import cloud
from artwork.parts.view import View
from artwork.svg import Gradient, Point, down, fade, outline, poly, polys, shape
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

BLACK = "#202329"


def block(tones: Tones, view: View, near: Point, wide: float, deep: float, height: float, seams: int = 4) -> str:
    """Stand one block: its front, and the flank that shows on the sunny side."""
    (x, z), s = near, tones.side
    front = view.wall((x, z), (x + wide, z), -0.2, height)
    flank = view.wall((x + (wide if s > 0 else 0), z), (x + (wide if s > 0 else 0), z + deep), -0.2, height)
    face, glow = mix(BLACK, tones.sky[1], 0.1), mix(mix(BLACK, tones.sky[1], 0.35), tones.glow, 0.42)
    out = poly(flank, down(light(glow, 0.12), glow)) + poly(front, down(light(face, 0.1), dark(face, 0.1)))
    lines = []
    for k in range(1, seams):
        h = height * k / seams
        for a, b in (((x, z), (x + wide, z)), ((x + (wide if s > 0 else 0), z), (x + (wide if s > 0 else 0), z + deep))):
            lines.append(view.wall(a, b, h - 0.025, h + 0.025))
    lines += [view.wall((x + wide * k - 0.03, z), (x + wide * k + 0.03, z), 0, height) for k in (1 / 3, 2 / 3)]
    edge = view.wall((x, z), (x + wide, z), height - 0.1, height)
    return (
        out + polys(lines, dark(face, 0.55), 0.8) + poly(edge, light(face, 0.3))
        + speckle(outline(front), light(face, 0.5), fade("#000", 0.5, 0.05), 0.25) + speckle(outline(flank), dark(glow, 0.6), fade("#000", 0.05, 0.6), 0.4)
    )  # fmt: skip


def opening(tones: Tones, view: View, near: Point, wide: float, height: float) -> str:
    """Cut a tall opening into a front and light it from within."""
    (x, z) = near
    glass = view.wall((x, z), (x + wide, z), 0, height)
    inner = view.wall((x + wide * 0.2, z), (x + wide * 0.98, z), 0.5, height * 0.98)
    reveal = view.wall((x, z), (x + wide * 0.13, z), 0, height)
    bars = [view.wall((x + wide * 0.55 - 0.04, z), (x + wide * 0.55 + 0.04, z), 0, height), view.wall((x, z), (x + wide, z), 2.6, 2.7)]
    return poly(glass, down(mix(tones.window, "#f4b45a", 0.3), tones.window)) + poly(inner, light(tones.window, 0.4), 0.6) + poly(reveal, mix(tones.window, "#7a4a22", 0.55)) + polys(bars, mix(BLACK, "#7a4a22", 0.4))


def wet(quad: list[Point], colour: str, opacity: float, stretch: float = 0.8) -> str:
    """Mirror an upright face faintly in wet ground, from its own foot down."""
    low_a, low_b, high_b, high_a = quad
    down_to = [(high_b[0], low_b[1] + (low_b[1] - high_b[1]) * stretch), (high_a[0], low_a[1] + (low_a[1] - high_a[1]) * stretch)]
    return poly([low_a, low_b, *down_to], fade(colour, opacity, 0))


def joints(view: View) -> str:
    """Score the wet ground with the joints of its slabs."""
    lines = [view.floor([(x, 26), (x + 0.05, 26), (x + 0.05, 6), (x, 6)]) for x in range(-14, 50, 4)]
    lines += [view.floor([(-20, z), (60, z), (60, z + 0.06), (-20, z + 0.06)]) for z in (9, 12, 15, 18, 21, 24)]
    return polys(lines, BLACK, 0.28)


def rain(x: float, top: float, bottom: float, width: float, slant: float, colour: str, seed: int, opacity: float = 0.5) -> str:
    """Let a far curtain of rain hang from a cloud."""
    rng = random.Random(seed)
    out, threads = "", []
    for i in range(7):
        a = x + width * (i / 7) * 0.8
        b = a + width * rng.uniform(0.16, 0.4)
        out += poly([(a, top), (b, top), (b + slant, bottom), (a + slant, bottom)], fade(colour, opacity * rng.uniform(0.3, 0.7), 0.05))
    for _ in range(70):
        u, a = rng.random(), top + (bottom - top) * rng.uniform(0.02, 0.6)
        b = a + (bottom - top) * rng.uniform(0.1, 0.3)
        px, qx = (x + u * width + slant * (v - top) / (bottom - top) for v in (a, b))
        threads.append([(px, a), (px + 1.6, a), (qx + 1.6, b), (qx, b)])
    return out + polys(threads, light(colour, 0.4), 0.3)


def cloud_deck(tones: Tones, seed: int) -> str:
    """Draw the deck of rain cloud that draws off: heavy long bars, brighter towards its edge."""
    rng = random.Random(seed)
    out = ""
    inks = (mix(tones.sky[2], tones.glow, 0.35), tones.sky[2], mix(tones.sky[1], tones.sky[2], 0.45), tones.sky[1], mix(tones.sky[0], tones.sky[1], 0.4))
    for level, ink in enumerate(inks):
        y = 430 - 82 * level
        bars = []
        for i in range(5):
            bars += cloud(-260 + i * 320 + rng.uniform(-60, 60), y + rng.uniform(-16, 18), rng.uniform(420, 700), rng, rng.uniform(44, 66))
        deck = f"M-20 -20H1220V{y - 22}H-20Z" if level else ""
        data = deck + "".join(bars)
        out += shape(data, Gradient(((0, dark(ink, 0.3), 1), (1, ink, 1)))) + (speckle(deck, dark(ink, 0.45), fade("#000", 0.1, 0.5), 0.3) if deck else "")
    return out
