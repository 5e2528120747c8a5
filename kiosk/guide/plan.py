"""A stretch of land fitted into a drawing, to scale."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from kiosk.guide.geography import Frame, Position
from kiosk.guide.labels import Box, Point

_AIR = 0.02
"""Margin of the frame as a share of its size: a single spot too has some land around it."""


class Plan(msgspec.Struct, frozen=True):
    """A frame of land with its left upper corner at `left`, `top` and so many px high on the drawing."""

    frame: Frame
    left: float
    top: float
    height: float

    @classmethod
    def fitted(cls, positions: Sequence[Position], box: Box) -> "Plan":
        """Return the largest plan that shows all positions within a box, in its middle."""
        frame = Frame.around(tuple(positions), margin=_AIR)
        height = min(box.height, box.width / frame.aspect)
        left = box.left + (box.width - height * frame.aspect) / 2
        return cls(frame, left, box.top + (box.height - height) / 2, height)

    def place(self, position: Position) -> Point:
        """Return where a position stands on the drawing, in px; what lies beyond the frame lies beyond it there too."""
        x, y = self.frame.place(position)
        return self.left + x * self.height * self.frame.aspect, self.top + y * self.height


def cut(points: Sequence[Point], box: Box) -> tuple[tuple[Point, ...], ...]:
    """Return the stretches of a line that lie within a box, each ending where it leaves it (Liang and Barsky, 1984)."""
    stretches: list[list[Point]] = []
    for start, end in pairwise(points):
        kept = _within(start, end, box)
        # A line that only touches the edge draws nothing.
        if kept is None or kept[0] == kept[1]:
            continue
        if stretches and stretches[-1][-1] == kept[0]:
            stretches[-1].append(kept[1])
        else:
            stretches.append(list(kept))
    return tuple(tuple(stretch) for stretch in stretches)


def _within(start: Point, end: Point, box: Box) -> tuple[Point, Point] | None:
    across, down = end[0] - start[0], end[1] - start[1]
    first, last = 0.0, 1.0
    # How fast one goes towards each edge, and how far off it is.
    for speed, room in (
        (-across, start[0] - box.left),
        (across, box.left + box.width - start[0]),
        (-down, start[1] - box.top),
        (down, box.top + box.height - start[1]),
    ):
        if speed == 0 and room < 0:
            return None
        if speed < 0:
            first = max(first, room / speed)
        elif speed > 0:
            last = min(last, room / speed)
    if first > last:
        return None
    return _along(start, end, first), _along(start, end, last)


def _along(start: Point, end: Point, share: float) -> Point:
    """Return the point so far along; an end stays the very point that it was, for the next stretch begins there."""
    if not 0 < share < 1:
        return end if share else start
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
