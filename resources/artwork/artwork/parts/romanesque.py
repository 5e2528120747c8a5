"""A Romanesque church seen from its side: nave and aisle, transept, crossing tower, choir and round apse."""

from __future__ import annotations

from artwork.parts.masonry import cone, limestone, round_tower, round_windows, slate_roof, walling
from artwork.parts.towns import arch
from artwork.svg import Point, box, group, poly, polys, rect, shape
from artwork.tones import Tones, dark, light, mix

SLATE = "#4a5f73"


def collegiate_church(tones: Tones, x: float, foot: float, width: float) -> str:
    """Build the whole church, its crossing tower behind the gable of the transept."""
    t, u = tones, width / 100
    mid, bright, dim = limestone(t, 0.66, 0.35), limestone(t, 0.95, 0.35), limestone(t, 0.35, 0.35)
    roof, pane = mix(SLATE, t.shade, 0.2), dark(t.shade, 0.25)

    def p(a: float, b: float) -> Point:
        return x + a * u, foot - b * u

    def block(a: float, b: float, low: float, high: float) -> list[Point]:
        return [p(a, low), p(a, high), p(b, high), p(b, low)]

    def bays(first: float, step: float, count: int, low: float, w: float, h: float) -> list[tuple[float, float, float, float]]:
        return [(*p(first + step * i, low), w * u, h * u) for i in range(count)]

    buttresses = [box(*p(5 + 9.2 * i, 17), 1.8 * u, 17 * u) for i in range(6)]
    lit_edges = [box(b[0][0] if t.side < 0 else b[1][0] - 0.5 * u, b[0][1], 0.5 * u, 17 * u) for b in buttresses]
    return group(
        crossing_tower(t, p(61, 0)[0], p(0, 40)[1], u, roof, pane),
        # Choir and the upper nave, then what is lower and nearer.
        slate_roof(t, [p(68, 33), p(68, 44), p(86, 44), p(90, 33)], roof, 9), walling(t, block(68, 89, 0, 33.4), mid, 3), round_windows(bays(76, 7, 2, 22, 2.4, 7), bright, pane),
        round_tower(t, p(89, 0)[0], foot, 17 * u, 31 * u, mid, 5, corbels=False, bulge=0), cone(t, p(89, 0)[0], p(0, 30.4)[1], 9.2 * u, 10 * u, roof), round_windows(bays(86, 6, 2, 19, 2.2, 6), bright, pane),
        round_tower(t, p(89, 0)[0], foot, 26 * u, 15 * u, mid, 6, corbels=False, bulge=0), cone(t, p(89, 0)[0], p(0, 14.6)[1], 13.8 * u, 7.4 * u, roof), round_windows(bays(81.4, 7.2, 3, 4, 2.6, 7), bright, pane),
        slate_roof(t, [p(2.4, 33), p(3.6, 46), p(55, 46), p(55, 33)], roof, 11), walling(t, block(3.4, 55, 0, 33.4), mid, 7), rect(*p(3, 34), 52 * u, 1.1 * u, bright), corbels(t, p(3.4, 32.9), 50 * u, 1.3 * u, mid),
        round_windows(bays(9.8, 9.2, 5, 26, 2.6, 5.6), bright, pane), rect(*p(2, 46.8), 53 * u, 0.9 * u, light(roof, 0.35)),
        slate_roof(t, [p(2, 17.4), p(3.6, 25), p(55, 25), p(55, 17.4)], dark(roof, 0.06), 7), walling(t, block(3, 55, 0, 17.6), mid, 9), rect(*p(2.4, 18.2), 53 * u, 1 * u, bright),
        polys(buttresses, limestone(t, 0.55, 0.35)), polys(lit_edges, bright), round_windows(bays(10.6, 9.2, 5, 6, 3, 8.4), bright, pane),
        rect(*p(2.4, 2.4), 53 * u, 2.6 * u, dim), west_edge(t, p(2.2, 0), u, roof),
        transept(t, x, foot, u, roof, pane), rect(*p(50, 2.4), 52 * u, 2.6 * u, dim, 0.9),
    )  # fmt: skip


def west_edge(tones: Tones, at: Point, u: float, roof: str) -> str:
    """Close the nave on the left with the thickness of its west gable and a small cross."""
    x, foot = at
    ink = limestone(tones, 0.95 if tones.side < 0 else 0.4, 0.35)
    return (
        walling(tones, [(x - 1.6 * u, foot), (x - 1.6 * u, foot - 34 * u), (x - 0.4 * u, foot - 48 * u), (x + 1.8 * u, foot - 48 * u), (x + 1.8 * u, foot)], ink, 15, 20, 0.1)
        + polys([box(x + 0.2 * u, foot - 52 * u, 0.6 * u, 4 * u), box(x - 0.8 * u, foot - 51 * u, 2.6 * u, 0.6 * u)], dark(roof, 0.2))
    )  # fmt: skip


def corbels(tones: Tones, at: Point, width: float, size: float, ink: str) -> str:
    """Hang a row of little round arches under an eave."""
    count = int(width / (size * 1.5))
    step = width / count
    return shape("".join(arch(at[0] + step * i + step * 0.18, at[1] + size * 1.2, step * 0.64, size) for i in range(count)), dark(ink, 0.35), 0.6)


def crossing_tower(tones: Tones, x: float, foot: float, u: float, roof: str, pane: str) -> str:
    """Raise the square crossing tower: two storeys of paired arches under a low pyramid of slate."""
    t, w, h = tones, 11.5 * u, 23.5 * u
    mid, bright = limestone(t, 0.7, 0.35), limestone(t, 0.98, 0.35)
    top = foot - h
    spots = [(x + k * u, foot - 13 * u, 2.5 * u, 7.6 * u) for k in (-6.6, -3.2, 3.2, 6.6)]
    low = [(x + k * u, foot - 4.6 * u, 1.9 * u, 5 * u) for k in (-6.6, -3.3, 0, 3.3, 6.6)]
    edge = [(x - w, foot + 2 * u), (x - w, top), (x - w + 2 * u, top), (x - w + 2 * u, foot + 2 * u)]
    other = [(2 * x - a, b) for a, b in edge]
    peak = (x, top - 13 * u)
    return group(
        walling(t, box(x - w, top, 2 * w, h + 2 * u), mid, 31), poly(edge, bright if t.side < 0 else limestone(t, 0.4, 0.35), 0.85), poly(other, limestone(t, 0.4, 0.35) if t.side < 0 else bright, 0.85),
        round_windows(spots, bright, pane, 0.3), round_windows(low, bright, dark(mid, 0.4), 0.2), corbels(t, (x - w, top + 1.4 * u), 2 * w, 1.5 * u, mid),
        rect(x - w - u, foot - 12 * u, 2 * w + 2 * u, 1.1 * u, bright), rect(x - w - u, top - 0.6 * u, 2 * w + 2 * u, 1.4 * u, bright),
        poly([(x - w - 1.4 * u, top), peak, (x + w + 1.4 * u, top)], roof), poly([peak, (x + t.side * (w + 1.4 * u), top), (x - t.side * w * 0.1, top)], light(roof, 0.16)), polys([box(x - 0.3 * u, peak[1] - 5 * u, 0.6 * u, 5.4 * u), box(x - 1.4 * u, peak[1] - 3.8 * u, 2.8 * u, 0.6 * u)], dark(roof, 0.3)),
    )  # fmt: skip


def transept(tones: Tones, x: float, foot: float, u: float, roof: str, pane: str) -> str:
    """Build the gabled front of the transept: a deep portal, blind arches and tall round-headed windows."""
    t = tones
    mid, bright, dim = limestone(t, 0.8, 0.35), limestone(t, 0.98, 0.35), limestone(t, 0.38, 0.35)

    def p(a: float, b: float) -> Point:
        return x + a * u, foot - b * u

    wall = [p(50, 0), p(50, 34), p(61, 48), p(72, 34), p(72, 0)]
    coping = [p(48.8, 33), p(61, 49.8), p(73.2, 33), p(71.6, 33), p(61, 47), p(50.4, 33)]
    far = -1 if t.side > 0 else 1
    dim_side = [p(61, 49.8), p(61 + far * 12.2, 33), p(61 + far * 10.6, 33), p(61, 47)]
    posts = [box(*p(49.4, 33), 2.4 * u, 33 * u), box(*p(70.2, 33), 2.4 * u, 33 * u)]
    rings = "".join(arch(p(61 - r, 0)[0], foot, 2 * r * u, (9.4 + r) * u) for r in (5.2,))
    rings_in = "".join(arch(p(61 - r, 0)[0], foot, 2 * r * u, (9.2 + r) * u) for r in (4.2,))
    shadow = [p(72, 0), p(72, 33), p(74.6, 30), p(74.6, 0)] if t.side < 0 else [p(50, 0), p(50, 33), p(47.4, 30), p(47.4, 0)]
    return group(
        poly(shadow, t.ink, 0.28), walling(t, wall, mid, 41), poly(coping, bright), poly(dim_side, dim), polys(posts, limestone(t, 0.6, 0.35)), polys([box(b[0][0] if t.side < 0 else b[1][0] - 0.6 * u, b[0][1], 0.6 * u, 33 * u) for b in posts], bright),
        round_windows([(*p(k, 20), 3.2 * u, 10 * u) for k in (56, 61, 66)], bright, pane), round_windows([(*p(61, 36), 2.6 * u, 5.4 * u)], bright, pane), rect(*p(51.8, 18.6), 18.4 * u, 1 * u, bright),
        round_windows([(*p(k, 5), 1.8 * u, 9 * u) for k in (53.4, 68.6)], bright, dark(mid, 0.35)), shape(rings, bright), shape(rings_in, dark(mid, 0.3)),
        shape(arch(p(57.6, 0)[0], foot, 6.8 * u, 12 * u), light(mid, 0.2)), shape(arch(p(58.4, 0)[0], foot, 5.2 * u, 10.8 * u), dark(mix(t.roof, t.shade, 0.4), 0.2)), rect(*p(60.8, 10.4), 0.4 * u, 10.4 * u, t.ink, 0.7), rect(*p(55, 0.9), 12 * u, 0.9 * u, bright),
    )  # fmt: skip
