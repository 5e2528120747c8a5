"""Whether a glass feels touches where the picture is: four corners are touched, and eight ways of mounting it tried."""

from collections.abc import Sequence
from enum import Enum

Point = tuple[float, float]
"""Across and down, both from 0 to 1."""

CORNERS: tuple[Point, ...] = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
"""Where the marks are that are to be touched, in their order."""

_NEAR = 0.15
"""A finger hits a mark within this part of the screen."""


class Turning(Enum):
    """How touches lie to the picture; a quarter turn is clockwise."""

    STRAIGHT = "straight"
    QUARTER = "quarter"
    HALF = "half"
    THREE_QUARTERS = "threequarters"
    MIRRORED = "mirrored"
    """Left and right, or above and below, are changed, or across and down."""
    OFF = "off"
    """None of these: the glass is not adjusted, or somebody missed the marks."""


DEGREES = {Turning.QUARTER: 90, Turning.HALF: 180, Turning.THREE_QUARTERS: 270}


def turned(point: Point, turning: Turning) -> Point:
    """Return where a glass that is turned so feels a touch at a point."""
    x, y = point
    match turning:
        case Turning.QUARTER:
            return 1 - y, x
        case Turning.HALF:
            return 1 - x, 1 - y
        case Turning.THREE_QUARTERS:
            return y, 1 - x
        case Turning.MIRRORED:
            return 1 - x, y
    return point


def turning_of(touches: Sequence[Point]) -> Turning:
    """Return how a glass is turned that felt these touches on the corners, in their order."""
    for turning in (Turning.STRAIGHT, Turning.QUARTER, Turning.HALF, Turning.THREE_QUARTERS):
        if _fits(touches, turning):
            return turning
    # A glass that is mirrored feels the same as one that is turned, seen from behind.
    behind = [turned(touch, Turning.MIRRORED) for touch in touches]
    if any(_fits(behind, turning) for turning in Turning):
        return Turning.MIRRORED
    return Turning.OFF


def _fits(touches: Sequence[Point], turning: Turning) -> bool:
    wanted = [turned(corner, turning) for corner in CORNERS]
    pairs = zip(touches, wanted, strict=True)
    return all(abs(x - to_x) <= _NEAR and abs(y - to_y) <= _NEAR for (x, y), (to_x, to_y) in pairs)
