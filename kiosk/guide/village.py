"""A row of miners' houses among trees at the foot of the slag heaps, as SVG path data.

Units are decimetres from the row's left end, y down from the ground: houses are 8 m high, poplars up to 20 m.
"""

from functools import cache
from math import cos, pi, sin
from random import Random

import msgspec

Point = tuple[float, float]

_HOUSE = 92
_WALL = 48
_RIDGE = 82


class Village(msgspec.Struct, frozen=True):
    """The row in layers to be filled in this order."""

    woods: str
    walls: str
    roofs: str
    windows: str


def _svg(outlines: list[list[Point]]) -> str:
    return "".join("M" + "L".join(f"{x:.0f},{y:.0f}" for x, y in outline) + "Z" for outline in outlines)


def _box(x: float, y: float, width: float, height: float) -> list[Point]:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def _crown(x: float, y: float, wide: float, high: float) -> list[Point]:
    """Return the crown of a tree as an oval of twelve corners about its middle."""
    return [(x + wide * cos(turn * pi / 6), y + high * sin(turn * pi / 6)) for turn in range(12)]


@cache
def village(extent: int, seed: int = 11) -> Village:
    """Return woods over the whole extent in metres, and terraces of houses in front of about a third of it."""
    random = Random(seed)  # noqa: S311  # where a tree stands is no secret
    end = extent * 10
    woods: list[list[Point]] = []
    walls: list[list[Point]] = []
    roofs: list[list[Point]] = []
    windows: list[list[Point]] = []
    x = 0.0
    while x < end:
        high = random.choice((45, 55, 65, 75, 130, 190))
        wide = high * 0.16 if high > 100 else high * random.uniform(0.55, 0.8)  # noqa: PLR2004  # poplars are slim
        woods.append(_crown(x, -high * 0.52, wide, high * 0.52))
        x += random.uniform(18, 52)
    for start, houses in ((0.03, 5), (0.36, 6), (0.86, 5)):
        for house in range(houses):
            left = start * end + house * _HOUSE
            walls.append(_box(left, -_WALL, _HOUSE, _WALL))
            roofs.append([(left, -_WALL), (left + _HOUSE / 2, -_RIDGE), (left + _HOUSE, -_WALL)])
            roofs.append(_box(left + _HOUSE * 0.7, -_RIDGE - 14, 13, 34))
            windows += [_box(left + _HOUSE * at, -_WALL + 14, 14, 20) for at in (0.16, 0.64)]
    return Village(_svg(woods), _svg(walls), _svg(roofs), _svg(windows))
