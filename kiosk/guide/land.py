"""The land that a map shows beneath the places: towns, roads, waters, areas, or an installer's base map."""

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

import msgspec

from kiosk.guide.geography import Frame, Position

CourseKind = Literal["motorway", "railway", "fast-railway", "canal", "river", "greenway", "path"]
SignKind = Literal["heap", "trees", "station"]

TIMES = 2.3
"""The map is so many times as wide as the territory is long: a tall narrow glass shows land beyond it too."""

LEVELS = 6
"""The land is drawn so many times, each for twice the scale of the one before."""

COARSEST = 16.0
"""Px to a kilometre for which the first drawing is made, on a glass of 1080 px across its short side."""


class Town(msgspec.Struct, frozen=True, kw_only=True):
    """A town's name where it stands; size 1 is a city, 4 a village. `outside` lies beyond the territory."""

    name: str
    where: Position
    size: int = 3
    outside: bool = False


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """A road, a railway, a water or a way as a line; `exact` lines go from point to point, others are rounded."""

    kind: CourseKind
    path: tuple[Position, ...]
    name: str = ""
    color: str = ""
    exact: bool = False


class Region(msgspec.Struct, frozen=True, kw_only=True):
    """An area in a soft colour; an `exact` one has straight edges."""

    ring: tuple[Position, ...]
    color: str
    name: str = ""
    exact: bool = False


class Sign(msgspec.Struct, frozen=True):
    """A small drawing on the ground."""

    sign: SignKind
    where: Position


class BaseMap(msgspec.Struct, frozen=True, kw_only=True):
    """Tiles of a real map: what they are called, the zoom levels they have, the land they cover, whom to thank."""

    mark: str
    suffix: str
    least: int
    most: int
    frame: Frame
    credit: str


class Land(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What the map shows beneath the places; `drawings` are its files in the edition, the coarsest first."""

    territory: Frame = Frame.around(())
    towns: tuple[Town, ...] = ()
    courses: tuple[Course, ...] = ()
    regions: tuple[Region, ...] = ()
    signs: tuple[Sign, ...] = ()
    credit: str = ""
    drawings: tuple[str, ...] = ()
    basemap: BaseMap | None = None

    @cached_property
    def frame(self) -> Frame:
        """The square of land that the map is drawn on."""
        return self.territory.squared(TIMES)


def gathered(points: Sequence[tuple[float, float]], apart: float) -> tuple[tuple[int, ...], ...]:
    """Return groups of points, by their numbers, whose middles all stand at least so far apart.

    Each round every group takes in what is too near, the first ones first; rounds go on until none is.

    >>> gathered([(0, 0), (1, 0), (9, 0)], 3)
    ((0, 1), (2,))
    """
    groups = [([number], point) for number, point in enumerate(points)]
    while True:
        merged = _round(groups, points, apart)
        if len(merged) == len(groups):
            return tuple(tuple(sorted(members)) for members, _ in merged)
        groups = merged


_Group = tuple[list[int], tuple[float, float]]


def _round(groups: list[_Group], points: Sequence[tuple[float, float]], apart: float) -> list[_Group]:
    cells: dict[tuple[int, int], list[int]] = {}
    for number, (_, (x, y)) in enumerate(groups):
        cells.setdefault((int(x // apart), int(y // apart)), []).append(number)
    taken: set[int] = set()
    merged: list[_Group] = []
    for number, (members, (x, y)) in enumerate(groups):
        if number in taken:
            continue
        taken.add(number)
        column, row = int(x // apart), int(y // apart)
        around = (cells.get((column + across, row + down), ()) for across in (-1, 0, 1) for down in (-1, 0, 1))
        near = [
            other
            for cell in around
            for other in cell
            if other not in taken and (groups[other][1][0] - x) ** 2 + (groups[other][1][1] - y) ** 2 < apart**2
        ]
        taken.update(near)
        everyone = [*members, *(member for other in near for member in groups[other][0])]
        middle = (
            sum(points[member][0] for member in everyone) / len(everyone),
            sum(points[member][1] for member in everyone) / len(everyone),
        )
        merged.append((everyone, middle))
    return merged
