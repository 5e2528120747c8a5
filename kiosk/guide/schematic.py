"""A schematic drawing of the land: more room where much stands close together, and still left of what is left of it."""

from collections.abc import Sequence
from math import tanh

import msgspec

from kiosk.guide.geography import Frame, Position

REACH = 0.06
"""How far a spot widens the land around it, as a share of the drawing."""

WIDENED = 0.75
"""How much of the drawing is given away by what stands where; the rest stays to scale."""


MARGIN = 0.05
"""How much of the drawing is left free at each edge."""

Point = tuple[float, float]
Curve = tuple[Point, Point, Point]
"""A cubic Bézier curve from where the last one ended: its two handles and its end."""

_BITS = 10


class Axis(msgspec.Struct, frozen=True):
    """One direction of a drawing, 0 to 1, widened around `spots`: rising everywhere, without a kink."""

    spots: tuple[float, ...]

    def at(self, share: float) -> float:
        """Return where a share of the land's width stands on the drawing; 0 stays 0 and 1 stays 1.

        >>> Axis((0.5,)).at(0.5)
        0.5
        """
        if not self.spots:
            return share
        first, here, last = (self._passed(point) for point in (0.0, share, 1.0))
        return WIDENED * (here - first) / (last - first) + (1 - WIDENED) * share

    def _passed(self, share: float) -> float:
        """Return how many spots lie before, each counted gradually."""
        return sum(tanh((share - spot) / REACH) for spot in self.spots)


class Schema(msgspec.Struct, frozen=True):
    """Both directions of a drawing, over a frame of land."""

    frame: Frame
    across: Axis
    down: Axis

    @classmethod
    def of(cls, frame: Frame, spots: Sequence[Position]) -> "Schema":
        """Return the drawing of a frame with room for these spots."""
        places = [frame.place(spot) for spot in spots]
        return cls(frame, Axis(tuple(x for x, _ in places)), Axis(tuple(y for _, y in places)))

    def place(self, position: Position) -> tuple[float, float]:
        """Return where a position stands: 0 to 1 from west to east and from north to south."""
        x, y = self.frame.place(position)
        return MARGIN + (1 - 2 * MARGIN) * self.across.at(x), MARGIN + (1 - 2 * MARGIN) * self.down.at(y)


def curves(points: Sequence[Point]) -> tuple[Curve, ...]:
    """Return a Catmull-Rom spline through the points as cubic curves (Catmull and Rom, 1974)."""
    padded = [*points[:1], *points, *points[-1:]]
    return tuple(
        (
            (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6),
            (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6),
            end,
        )
        for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
    )


def along(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return points along the spline through the given ones, ten for each of its curves."""
    found = [*points[:1]]
    for start, (first, second, end) in zip(points, curves(points), strict=False):
        for bit in range(1, _BITS + 1):
            t = bit / _BITS
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
            corners = (start, first, second, end)
            x, y = (sum(w * corner[axis] for w, corner in zip(weights, corners, strict=True)) for axis in (0, 1))
            found.append((x, y))
    return tuple(found)
