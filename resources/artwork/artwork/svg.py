"""Plain drawing primitives that return SVG fragments."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from zlib import crc32

Point = tuple[float, float]
Stop = tuple[float, str, float]


def num(value: float) -> str:
    """Write a number with one decimal at most."""
    text = f"{value:.1f}"
    return text.removesuffix(".0")


def pair(point: Point) -> str:
    """Write a point."""
    return f"{num(point[0])} {num(point[1])}"


def name(content: str) -> str:
    """Name a definition after its content, so that equal definitions share one name."""
    return f"d{crc32(content.encode()):08x}"


@dataclass(frozen=True)
class Gradient:
    """A gradient given in fractions of the shape it fills, or in page units."""

    stops: tuple[Stop, ...]
    start: Point = (0, 0)
    end: Point = (0, 1)
    radius: float = 0
    page: bool = False

    def define(self) -> tuple[str, str]:
        """Return the definition and the reference to it."""
        units = ' gradientUnits="userSpaceOnUse"' if self.page else ""
        body = "".join(
            f'<stop offset="{offset:.3g}" stop-color="{colour}"'
            + (f' stop-opacity="{opacity:.3g}"' if opacity < 1 else "")
            + "/>"
            for offset, colour, opacity in self.stops
        )
        (ax, ay), (bx, by) = self.start, self.end
        if self.radius:
            kind, place = "radialGradient", f'cx="{ax:.4g}" cy="{ay:.4g}" r="{self.radius:.4g}"'
        else:
            kind = "linearGradient"
            place = f'x1="{ax:.4g}" y1="{ay:.4g}" x2="{bx:.4g}" y2="{by:.4g}"'
        key = name(kind + place + units + body)
        return f'<{kind} id="{key}" {place}{units}>{body}</{kind}>', f"url(#{key})"


Paint = str | Gradient


def down(*colours: str) -> Gradient:
    """Grade evenly from top to bottom."""
    last = len(colours) - 1
    return Gradient(tuple((i / last, colour, 1.0) for i, colour in enumerate(colours)))


def across(*colours: str) -> Gradient:
    """Grade evenly from left to right."""
    last = len(colours) - 1
    stops = tuple((i / last, colour, 1.0) for i, colour in enumerate(colours))
    return Gradient(stops, (0, 0), (1, 0))


def fade(colour: str, first: float, last: float, middle: float | None = None) -> Gradient:
    """Grade the opacity of one colour from top to bottom."""
    stops = [(0.0, colour, first), (1.0, colour, last)]
    if middle is not None:
        stops.insert(1, (0.5, colour, middle))
    return Gradient(tuple(stops))


def fade_across(colour: str, first: float, last: float, middle: float | None = None) -> Gradient:
    """Grade the opacity of one colour from left to right."""
    return Gradient(fade(colour, first, last, middle).stops, (0, 0), (1, 0))


def shape(data: str, paint: Paint, opacity: float = 1, extra: str = "") -> str:
    """Fill a path."""
    before = ""
    if isinstance(paint, Gradient):
        before, paint = paint.define()
    veil = f' opacity="{opacity:.3g}"' if opacity < 1 else ""
    return f'{before}<path d="{data}" fill="{paint}"{veil}{extra}/>'


def outline(points: Iterable[Point]) -> str:
    """Write a closed path with straight sides, in short relative steps."""
    parts: list[str] = []
    x = y = 0.0
    for px, py in points:
        across, along = num(px - x), num(py - y)
        parts.append(f"{across} {along}")
        x, y = x + float(across), y + float(along)
    return f"M{parts[0]}l{' '.join(parts[1:])}Z".replace(" -", "-")


def poly(points: Iterable[Point], paint: Paint, opacity: float = 1) -> str:
    """Fill a polygon."""
    return shape(outline(points), paint, opacity)


def polys(shapes: Iterable[Sequence[Point]], paint: Paint, opacity: float = 1) -> str:
    """Fill many polygons as one shape."""
    data = "".join(outline(points) for points in shapes)
    return shape(data, paint, opacity) if data else ""


def box(x: float, y: float, width: float, height: float) -> list[Point]:
    """Return the corners of a rectangle."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def rect(
    x: float, y: float, width: float, height: float, paint: Paint, opacity: float = 1, r: float = 0
) -> str:
    """Fill a rectangle, with round corners if a radius is given."""
    if not r:
        return poly(box(x, y, width, height), paint, opacity)
    r = min(r, width / 2, height / 2)
    data = (
        f"M{pair((x + r, y))}h{num(width - 2 * r)}a{num(r)} {num(r)} 0 0 1 {num(r)} {num(r)}"
        f"v{num(height - 2 * r)}a{num(r)} {num(r)} 0 0 1 {num(-r)} {num(r)}h{num(2 * r - width)}"
        f"a{num(r)} {num(r)} 0 0 1 {num(-r)} {num(-r)}v{num(2 * r - height)}"
        f"a{num(r)} {num(r)} 0 0 1 {num(r)} {num(-r)}Z"
    )
    return shape(data, paint, opacity)


def ellipse_data(x: float, y: float, rx: float, ry: float) -> str:
    """Write an ellipse as a path."""
    arc = f"a{num(rx)} {num(ry)} 0 1 0"
    return f"M{pair((x - rx, y))}{arc} {num(2 * rx)} 0{arc} {num(-2 * rx)} 0Z"


def disc(x: float, y: float, r: float, paint: Paint, opacity: float = 1) -> str:
    """Fill a circle."""
    return shape(ellipse_data(x, y, r, r), paint, opacity)


def oval(x: float, y: float, rx: float, ry: float, paint: Paint, opacity: float = 1) -> str:
    """Fill an ellipse."""
    return shape(ellipse_data(x, y, rx, ry), paint, opacity)


def discs(items: Iterable[tuple[float, float, float]], paint: Paint, opacity: float = 1) -> str:
    """Fill many circles as one shape."""
    data = "".join(ellipse_data(x, y, r, r) for x, y, r in items)
    return shape(data, paint, opacity) if data else ""


def curve(points: Sequence[Point], closed: bool = False) -> str:
    """Write a smooth path through the points, in short relative steps."""
    count = len(points)
    last = count if closed else count - 1
    x, y = round(points[0][0], 1), round(points[0][1], 1)
    parts = [f"M{pair((x, y))}c"]
    for i in range(last):
        p0 = points[i - 1] if closed or i else points[0]
        p1, p2 = points[i], points[(i + 1) % count]
        p3 = points[(i + 2) % count] if closed else points[min(i + 2, count - 1)]
        a = (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)
        b = (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6)
        steps = [num(v - o) for point in (a, b, p2) for v, o in zip(point, (x, y), strict=True)]
        parts.append(" ".join(steps) + " ")
        x, y = x + float(steps[4]), y + float(steps[5])
    return "".join(parts).rstrip().replace(" -", "-") + ("Z" if closed else "")


def blob_data(
    x: float, y: float, rx: float, ry: float, rng: random.Random, rough: float = 0.12, n: int = 10
) -> str:
    """Write an uneven round shape, such as a crown of leaves."""
    points = []
    for i in range(n):
        angle, far = 2 * pi * i / n, 1 + rng.uniform(-rough, rough)
        points.append((x + rx * far * cos(angle), y + ry * far * sin(angle)))
    return curve(points, closed=True)


def stroke(
    points: Sequence[Point], colour: str, width: float, smooth: bool = False, opacity: float = 1
) -> str:
    """Draw a line with round ends."""
    data = curve(points) if smooth else "M" + "L".join(pair(point) for point in points)
    return strokes([data], colour, width, opacity)


def strokes(data: Iterable[str], colour: str, width: float, opacity: float = 1) -> str:
    """Draw many lines of one colour and width."""
    veil = f' opacity="{opacity:.3g}"' if opacity < 1 else ""
    return (
        f'<path d="{"".join(data)}" fill="none" stroke="{colour}" stroke-width="{num(width)}"'
        f' stroke-linecap="round" stroke-linejoin="round"{veil}/>'
    )


def segment(a: Point, b: Point) -> str:
    """Write a straight line."""
    return f"M{pair(a)}L{pair(b)}"


def group(*parts: str, opacity: float = 1, transform: str = "") -> str:
    """Bind fragments together."""
    veil = f' opacity="{opacity:.3g}"' if opacity < 1 else ""
    move = f' transform="{transform}"' if transform else ""
    return f"<g{veil}{move}>{''.join(parts)}</g>"


def clip(data: str, *parts: str) -> str:
    """Keep what lies inside a path."""
    key = name("clip" + data)
    return (
        f'<clipPath id="{key}"><path d="{data}"/></clipPath>'
        f'<g clip-path="url(#{key})">{"".join(parts)}</g>'
    )
