"""A pale church in the Byzantine manner: a cube under a large octagonal dome, four towers at its corners."""

from __future__ import annotations

from artwork.parts.masonry import limestone, round_windows
from artwork.parts.towns import arch
from artwork.svg import (
    Gradient,
    Point,
    box,
    curve,
    disc,
    down,
    fade,
    group,
    outline,
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


def pale(tones: Tones, share: float) -> str:
    """Return the tone of pale render, from full shade (0) to full sun (1)."""
    return mix(limestone(tones, share, 0.18), "#f6ead8", 0.2)


def plain(tones: Tones, points: list[Point], share: float) -> str:
    """Build one smooth face, a little darker at its foot."""
    ink = pale(tones, share)
    data = outline(points)
    return shape(data, down(light(ink, 0.12), dark(ink, 0.08))) + speckle(data, dark(ink, 0.45), fade("#000", 0.02, 0.55), 0.35)


def facets(tones: Tones, x: float, foot: float, half: float, height: float, shares: tuple[float, float, float]) -> str:
    """Build three visible sides of an octagonal drum; shares give the light of each, from the left."""
    edges = [-half, -half * 0.414, half * 0.414, half]
    return "".join(plain(tones, [(x + a, foot), (x + a, foot - height), (x + b, foot - height), (x + b, foot)], k) for a, b, k in zip(edges, edges[1:], shares, strict=False))


def octagonal_dome(tones: Tones, x: float, foot: float, half: float, rise: float, shares: tuple[float, float, float], ink: str) -> str:
    """Vault an octagon with curved webs between ribs."""
    def rib(k: float) -> list[Point]:
        return [(x + k * half * w, foot - rise * h) for w, h in ((1, 0), (0.985, 0.22), (0.93, 0.44), (0.82, 0.64), (0.64, 0.82), (0.4, 0.94), (0.12, 1.0))]

    ribs = [rib(k) for k in (-1, -0.414, 0.414, 1)]
    webs, rows = "", []
    for a, b, share in zip(ribs, ribs[1:], shares, strict=False):
        tone = mix(dark(ink, 0.42), light(ink, 0.34), share)
        data = curve(a) + "L" + curve(b[::-1])[1:] + "Z"
        webs += shape(data, down(light(tone, 0.1), tone)) + speckle(data, dark(tone, 0.5), fade("#000", 0.0, 0.6), 0.4)
        rows += [f"M{p[0]:.1f} {p[1]:.1f}L{q[0]:.1f} {q[1]:.1f}" for p, q in zip(a[1:-1], b[1:-1], strict=True)]
    return webs + strokes(rows, dark(ink, 0.35), 1.5, 0.4) + "".join(stroke(points, light(ink, 0.4), max(2.4, half * 0.022), smooth=True) for points in ribs)


def bell_tower(tones: Tones, x: float, foot: float, half: float, height: float, ink: str, pane: str) -> str:
    """Raise a square bell tower in set-back stages, three tall openings, an octagonal cap with a small dome."""
    t, s, w, h = tones, tones.side, half, height
    lit, mid, dim = 0.98, 0.74, 0.34
    turn = w * 0.5
    out = []
    for low, high, k in ((0.0, 0.5, 1.0), (0.5, 0.84, 0.9)):
        a, b, c = -w * k, (w - turn) * k if s > 0 else -(w - turn) * k, w * k
        y0, y1 = foot - h * low, foot - h * high
        out.append(plain(t, [(x + a, y0), (x + a, y1), (x + b, y1), (x + b, y0)], mid if s > 0 else lit) + plain(t, [(x + b, y0), (x + b, y1), (x + c, y1), (x + c, y0)], lit if s > 0 else dim))
        out.append(rect(x - w * k - 4, y1 - 4, 2 * w * k + 8, h * 0.018, pale(t, 1.0)) + rect(x - w * k, y1 + h * 0.012, 2 * w * k, 5, t.shade, 0.25))
    cx = x - turn * 0.45 * s
    out.append(round_windows([(cx + k * w * 0.42, foot - h * 0.56, w * 0.24, h * 0.22) for k in (-1, 0, 1)], pale(t, 0.9), pane))
    out.append(round_windows([(cx, foot - h * 0.24, w * 0.2, h * 0.16), (cx, foot - h * 0.06, w * 0.2, h * 0.11)], pale(t, 0.95), pane))
    out.append(round_windows([(x + s * (w - turn * 0.55) * 0.95, foot - h * 0.56, w * 0.13, h * 0.22)], pale(t, 1.0), pane))
    top = foot - h * 0.84
    shares = (0.3, 0.7, 1.0) if s > 0 else (1.0, 0.7, 0.3)
    out.append(facets(t, x, top, w * 0.66, h * 0.085, shares) + round_windows([(x, top - h * 0.012, w * 0.2, h * 0.056)], pale(t, 0.95), pane) + rect(x - w * 0.72, top - h * 0.095, w * 1.44, h * 0.014, pale(t, 1.0)))
    out.append(octagonal_dome(t, x, top - h * 0.092, w * 0.66, h * 0.075, shares, ink) + rect(x - 2, top - h * 0.205, 4, h * 0.05, dark(ink, 0.4)) + disc(x, top - h * 0.172, w * 0.08, pale(t, 0.9)))
    return group(*out)


def domed_church(tones: Tones, x: float, foot: float, u: float) -> str:
    """Build the whole church from its front; u is a hundredth of its width."""
    t, s = tones, tones.side
    pane, ink = dark(t.shade, 0.12), mix("#9fb3ad", t.mist, 0.3)
    shares = (0.3, 0.72, 1.0) if s > 0 else (1.0, 0.72, 0.3)
    rear = t.but(shade=mix(t.shade, t.mist, 0.4), pale=mix(t.pale, t.mist, 0.3))

    def p(a: float, b: float) -> Point:
        return x + a * u, foot - b * u

    def block(a: float, b: float, low: float, high: float) -> list[Point]:
        return [p(a, low), p(a, high), p(b, high), p(b, low)]

    bays = [(*p(k, 43.4), 2.5 * u, 6 * u) for k in (-5.4, 0, 5.4)] + [(*p(k, 43.4), 1.6 * u, 6 * u) for k in (-16.6, -12.4, 12.4, 16.6)]
    arc = arch(p(-15, 0)[0], p(0, 17)[1], 30 * u, 22 * u)
    arc_in = arch(p(-12.4, 0)[0], p(0, 17)[1], 24.8 * u, 19 * u)
    parts = [
        *(bell_tower(rear, *p(k * 27, 24), 5 * u, 34 * u, mix(ink, t.mist, 0.3), mix(pane, t.mist, 0.3)) for k in (-1, 1)),
        # Dome, drum and lantern.
        facets(t, *p(0, 38), 21 * u, 13 * u, shares), rect(*p(-21.8, 42.6), 43.6 * u, 1.1 * u, pale(t, 0.95)), round_windows(bays, pale(t, 0.98), pane), rect(*p(-22.4, 52.4), 44.8 * u, 1.7 * u, pale(t, 1.0)), rect(*p(-21, 50.7), 42 * u, 0.8 * u, t.shade, 0.25),
        octagonal_dome(t, *p(0, 52), 21 * u, 20 * u, shares, ink), facets(t, *p(0, 71), 3.2 * u, 4.4 * u, shares), round_windows([(*p(0, 71.6), 1.5 * u, 3 * u)], pale(t, 0.98), pane), octagonal_dome(t, *p(0, 75.4), 3.6 * u, 2.8 * u, shares, ink), polys([box(*p(-0.25, 82), 0.5 * u, 4.4 * u), box(*p(-1.2, 80.8), 2.4 * u, 0.5 * u)], dark(ink, 0.45)),
        # The cube, its great arch, and the low aisles at its sides.
        plain(t, block(-31, 31, 0, 36), 0.6), poly(block(22, 27, 0, 36) if s > 0 else block(-27, -22, 0, 36), t.shade, 0.22), poly(block(-19, -15.6, 0, 16) if s > 0 else block(15.6, 19, 0, 16), t.shade, 0.22), rect(*p(-32, 37), 64 * u, 1.8 * u, pale(t, 1.0)), plain(t, [p(-25, 36.6), p(-25, 40), p(25, 40), p(25, 36.6)], 0.66), rect(*p(-25.6, 40.8), 51.2 * u, 1.1 * u, pale(t, 1.0)),
        *(plain(t, block(a, b, 0, 15), k) + rect(*p(a - 0.6, 16), 14.2 * u, 1.4 * u, pale(t, 1.0)) + round_windows([(*p((a + b) / 2 + j, 4), 2 * u, 7 * u) for j in (-3, 3)], pale(t, 0.95), pane) for a, b, k in ((-50, -37, 0.6), (37, 50, 0.85))),
        shape(arc, pale(t, 1.0)), shape(arc_in, pale(t, 0.45)), great_window(t, p(0, 17), u, pane), plain(t, block(-15.6, 15.6, 0, 17), 0.86), rect(*p(-16.4, 18), 32.8 * u, 1.5 * u, pale(t, 1.0)),
        *(bell_tower(t, *p(k * 34, 0), 7 * u, 57 * u, ink, pane) for k in (-1, 1)),
        portals(t, p(0, 0), u), rect(*p(-51, 1.6), 102 * u, 1.8 * u, pale(t, 0.4), 0.9), *(rect(*p(-17 - k, 1.8 - k * 0.75), (34 + 2 * k) * u, 0.85 * u, pale(t, 0.98 - 0.14 * k)) for k in range(3)),
    ]  # fmt: skip
    return group(*parts)


def great_window(tones: Tones, at: Point, u: float, pane: str) -> str:
    """Open five round-headed lights that rise and fall under the great arch."""
    x, y = at
    heights = (6.5, 11.5, 14.5, 11.5, 6.5)
    return round_windows([(x + (i - 2) * 4.5 * u, y - 1.4 * u, 2.7 * u, h * u) for i, h in enumerate(heights)], pale(tones, 0.95), pane, 0.18)


def portals(tones: Tones, at: Point, u: float) -> str:
    """Open three round-arched doors, the middle one higher."""
    x, foot = at
    out, door = "", mix(tones.brick, tones.shade, 0.5)
    for k, w, h in ((-9.6, 5.2, 10), (9.6, 5.2, 10), (0, 7.4, 14)):
        for grow, share in ((2.2, 1.0), (1.1, 0.5)):
            out += shape(arch(x + (k - w / 2 - grow / 2) * u, foot, (w + grow) * u, (h + grow / 2) * u), pale(tones, share))
        data = arch(x + (k - w / 2) * u, foot, w * u, h * u)
        out += shape(data, Gradient(((0, dark(door, 0.3), 1), (1, door, 1)))) + rect(x + k * u - 1.5, foot - h * u * 0.9, 3, h * u * 0.9, dark(door, 0.5))
        out += oval(x + (k - 0.7) * u, foot - h * u * 0.36, 2.4, 2.4, tones.sun)
    return out
