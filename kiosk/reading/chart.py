"""The land becomes drawings: SVG files, one a scale, that Qt draws sharp at whatever scale the visitor zooms to.

Each holds the whole land in the same square of `SIDE` units; what differs are the widths of the pens, so that a
motorway is as thick on the glass at every scale. Colours are those of the posters.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.guide.geography import Frame, Position
from kiosk.guide.land import COARSEST, LEVELS, Course, Land, Region, Sign, Town
from kiosk.guide.schematic import curves

SIDE = 65536
GROUND = "#E9E2D0"
INKS = {
    "brick": "#C8502D",
    "leaf": "#2F7D5B",
    "glass": "#3F7185",
    "ember": "#8A4A63",
    "canal": "#2F6F8F",
    "sun": "#F7C65B",
}
_CARD, _COAL, _STONE, _WATER = "#FFFFFF", "#17181C", "#6B6358", "#3F86A6"
_ROAD, _CASE = "#F5C55E", "#A99468"
_FIELDS = 1100
_FIELD = 0.022
"""How wide a field is, as a share of the land's width."""

_ORDER = ("river", "canal", "railway", "fast-railway", "motorway", "greenway", "path")
Pen = tuple[str, float, str, float]
"""Ink, width in px, dashes and gaps in px, opacity."""

_PENS: dict[str, tuple[Pen, ...]] = {
    "river": (("#7FB3C4", 4.5, "", 1),),
    "canal": ((_CARD, 14, "", 0.75), (_WATER, 9.5, "", 1)),
    "railway": ((_STONE, 4.4, "", 1), (GROUND, 2, "9 7", 1)),
    "fast-railway": ((_STONE, 5.4, "", 1), (GROUND, 2.8, "18 6", 1)),
    "motorway": ((_CASE, 12.5, "", 1), (_ROAD, 9, "", 1)),
    "greenway": ((_CARD, 9.5, "", 0.85), (INKS["leaf"], 6, "0.1 11", 1)),
    "path": ((_CARD, 11, "", 0.9), ("", 6.5, "", 1)),
}


def draw_land(land: Land, store: Path) -> tuple[str, ...]:
    """Write the drawings into a folder and return their names, the coarsest first."""
    names = []
    for level in range(LEVELS):
        name = f"land-{level}.svg"
        (store / name).write_text(drawing(land, level), encoding="utf-8")
        names.append(name)
    return tuple(names)


def drawing(land: Land, level: int) -> str:
    """Return one drawing as SVG."""
    frame = land.frame
    # Units to a px on the glass at this level's scale.
    px = SIDE / (frame.width_km * COARSEST * 2**level)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">',
        f'<rect width="{SIDE}" height="{SIDE}" fill="{GROUND}"/>',
        *_fields(),
        *(_region(region, frame, px) for region in land.regions),
        *(_built(town, frame) for town in land.towns),
    ]
    for kind in _ORDER:
        parts += _courses([course for course in land.courses if course.kind == kind], frame, px)
    parts += [_sign(sign, frame, px) for sign in land.signs]
    parts += [_town(town, frame, px) for town in land.towns if town.size <= level + 2]
    return "\n".join((*parts, "</svg>\n"))


def _fields() -> Iterable[str]:
    """Yield faint fields, each a little turned, spread evenly by the plastic number (Roberts, 2018)."""
    inks = (INKS["leaf"], INKS["sun"], _CARD, INKS["leaf"], _CARD)
    for number in range(_FIELDS):
        x, y = number * 0.7548777 % 1 * SIDE, number * 0.5698403 % 1 * SIDE
        wide, high = _FIELD * SIDE * (0.6 + number % 5 * 0.2), _FIELD * SIDE * 0.6 * (0.7 + number % 3 * 0.3)
        yield (
            f'<rect x="{x:.0f}" y="{y:.0f}" width="{wide:.0f}" height="{high:.0f}" rx="{high / 8:.0f}" '
            f'fill="{inks[number % 5]}" fill-opacity="{0.06 if number % 2 else 0.1}" '
            f'transform="rotate({(number % 7 - 3) * 3} {x:.0f} {y:.0f})"/>'
        )


def _region(region: Region, frame: Frame, px: float) -> str:
    ink = INKS.get(region.color, INKS["leaf"])
    spots = _spots(region.ring, frame)
    # A ring is rounded across its end as everywhere else.
    closed = spots[:-1] if spots[0] == spots[-1] else spots
    line = _line(closed, smooth=False) if region.exact else _ring(closed)
    return (
        f'<path d="{line} Z" fill="{ink}" fill-opacity="0.1" stroke="{ink}" stroke-opacity="0.16" '
        f'stroke-width="{3 * px:.1f}" stroke-linejoin="round"/>'
    )


def _built(town: Town, frame: Frame) -> str:
    """Return the built-up ground of a town: soft, and as large on the land at every scale."""
    ((x, y),) = _spots((town.where,), frame)
    kilometre = SIDE / frame.width_km
    reach = kilometre * (1.9, 1.25, 0.85, 0.55)[town.size - 1]
    shape = f'cx="{x:.0f}" cy="{y:.0f}" rx="{reach:.0f}" ry="{reach * 0.8:.0f}"'
    return f'<ellipse {shape} fill="#CDBEA3" fill-opacity="0.4"/>'


def _courses(courses: Sequence[Course], frame: Frame, px: float) -> Iterable[str]:
    """Yield the lines of one kind: all their cases, then all their inks, so that they join where they meet."""
    for number in range(2):
        for course in courses:
            pens = _PENS[course.kind]
            if number < len(pens):
                ink, width, dashes, opacity = pens[number]
                dashed = " ".join(f"{float(dash) * px:.2f}" for dash in dashes.split())
                yield (
                    f'<path d="{_line(_spots(course.path, frame), smooth=not course.exact)}" fill="none" '
                    f'stroke="{ink or INKS.get(course.color, INKS["brick"])}" stroke-width="{width * px:.2f}" '
                    f'stroke-opacity="{opacity}" stroke-linejoin="round" '
                    f'stroke-linecap="{"butt" if "railway" in course.kind else "round"}"'
                    + (f' stroke-dasharray="{dashed}"/>' if dashed else "/>")
                )


def _sign(sign: Sign, frame: Frame, px: float) -> str:
    ((x, y),) = _spots((sign.where,), frame)
    if sign.sign == "heap":
        return _heap(x - 12 * px, y, px) + _heap(x + 10 * px, y, 0.72 * px)
    if sign.sign == "trees":
        return "".join(_tree(x + dx * px, y + dy * px, px) for dx, dy in ((-15, 0), (14, 2), (0, 7)))
    return (
        f'<rect x="{x - 8 * px:.1f}" y="{y - 8 * px:.1f}" width="{16 * px:.1f}" height="{16 * px:.1f}" '
        f'rx="{4 * px:.1f}" fill="{_CARD}" stroke="{_STONE}" stroke-width="{3 * px:.1f}"/>'
    )


def _heap(x: float, y: float, px: float) -> str:
    """Return a slag heap, lit from the right as on the posters."""
    foot, top, half = y, y - 25 * px, 21 * px
    return (
        f'<path fill="#2B2A2E" d="M{x - half:.1f},{foot:.1f} L{x - 2 * px:.1f},{top:.1f} '
        f'L{x + half:.1f},{foot:.1f} Z"/>'
        f'<path d="M{x - 2 * px:.1f},{top:.1f} L{x + half:.1f},{foot:.1f} L{x + 4 * px:.1f},{foot:.1f} '
        f'L{x + 1 * px:.1f},{foot - 12 * px:.1f} Z" fill="#6E5649"/>'
    )


def _tree(x: float, y: float, px: float) -> str:
    return (
        f'<path d="M{x:.1f},{y:.1f} v{7 * px:.1f}" stroke="{_STONE}" stroke-width="{2.5 * px:.1f}"/>'
        f'<ellipse cx="{x:.1f}" cy="{y - 3 * px:.1f}" rx="{7 * px:.1f}" ry="{9 * px:.1f}" fill="#4B8A5E"/>'
    )


def _town(town: Town, frame: Frame, px: float) -> str:
    ((x, y),) = _spots((town.where,), frame)
    reach = (7.0, 5.0, 4.0, 3.2)[town.size - 1] * px
    if town.outside:
        return (
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{reach:.1f}" fill="{GROUND}" stroke="{_STONE}" '
            f'stroke-width="{2.5 * px:.1f}"/>'
        )
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{reach:.1f}" fill="{_COAL}"/>'


def _spots(path: Sequence[Position], frame: Frame) -> list[tuple[float, float]]:
    return [(x * SIDE, y * SIDE) for x, y in (frame.place(position) for position in path)]


def _ring(points: Sequence[tuple[float, float]]) -> str:
    """Return a closed and rounded way through the points as SVG path data."""
    bends = curves([points[-1], *points, *points[:2]])[1:-1]
    (x, y) = points[0]
    return f"M{x:.1f},{y:.1f} C" + " ".join(" ".join(f"{x:.1f},{y:.1f}" for x, y in corners) for corners in bends)


def _line(points: Sequence[tuple[float, float]], *, smooth: bool) -> str:
    """Return a way through the points as SVG path data, with the precision of a metre or two."""
    (x, y), *rest = points
    if not smooth:
        return f"M{x:.1f},{y:.1f} L" + " ".join(f"{x:.1f},{y:.1f}" for x, y in rest)
    bends = (" ".join(f"{x:.1f},{y:.1f}" for x, y in corners) for corners in curves(points))
    return f"M{x:.1f},{y:.1f} C" + " ".join(bends)
