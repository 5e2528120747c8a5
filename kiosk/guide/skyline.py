"""Where slag heaps stand side by side, in metres, each in a stretch of its own that leaves room for its name."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

SPREAD = {"cone": 1.34, "twin": 1.82, "ridge": 2.05, "flat": 1.56}
"""How wide each shape is drawn, over its height: steep as on the posters, for only heights are known."""

SECOND = 0.84
"""The height of a twin's second cone over the first's: the pair is drawn so, the figure is the higher one's."""

_FEET = 0.86
_NARROWEST = 0.97
_STEPS = (10, 20, 50, 100, 200)
_MOST_MARKS = 4


class Stand(msgspec.Struct, frozen=True):
    """One heap in the row, in metres from the row's left end: its stretch, its drawing, and its summit."""

    start: float
    end: float
    foot: float
    width: float
    peak: float


def stand_in_row(heaps: Sequence[tuple[str, float]]) -> tuple[Stand, ...]:
    """Return where heaps of these shapes and heights stand from left to right; their feet overlap a little."""
    tallest = max((height for _, height in heaps), default=0.0)
    stands, left = [], 0.0
    for shape, height in heaps:
        width = SPREAD.get(shape, SPREAD["cone"]) * height
        right = left + max(width * _FEET, tallest * _NARROWEST)
        foot = (left + right - width) / 2
        peak = foot + twin_width(height) / 2 if shape == "twin" else (left + right) / 2
        stands.append(Stand(left, right, foot, width, peak))
        left = right
    # The outer feet reach beyond their stretches.
    start = min((stand.foot for stand in stands), default=0.0)
    return tuple(
        Stand(stand.start - start, stand.end - start, stand.foot - start, stand.width, stand.peak - start)
        for stand in stands
    )


def extent(stands: Sequence[Stand]) -> float:
    """Return how far the row reaches."""
    return max((max(stand.end, stand.foot + stand.width) for stand in stands), default=1.0)


def stand_between(stands: Sequence[Stand], count: int) -> tuple[Stand, ...]:
    """Return where a walker and then `count` buildings stand: in the valleys where there are enough, else evenly.

    Each has a stretch of its own; its `peak` is its middle.
    """
    reach = extent(stands)
    valleys = [stand.end for stand in stands[:-1]]
    middles = [reach * (place + 0.5) / (count + 1) for place in range(count + 1)]
    if len(valleys) >= count and stands:
        middles = [stands[0].end / 3, *valleys[:count]]
    borders = [0.0, *((one + other) / 2 for one, other in pairwise(middles)), reach]
    return tuple(
        Stand(start, end, middle, 0.0, middle) for middle, (start, end) in zip(middles, pairwise(borders), strict=True)
    )


def twin_width(height: float) -> float:
    """Return how wide the higher cone of a pair is."""
    return SPREAD["cone"] * height


def marks(tallest: float) -> tuple[int, ...]:
    """Return the marks of a scale of metres in round steps, from 0 to the first that is above the tallest."""
    step = next((step for step in _STEPS if step * _MOST_MARKS > tallest), _STEPS[-1])
    return tuple(range(0, int(tallest // step + 2) * step, step))
