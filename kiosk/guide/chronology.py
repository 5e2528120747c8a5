"""Years on a line: silences shortened, decades marked, a place to begin."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

import msgspec

SILENCE = 40
"""Years without a milestone from which on a line is shortened."""

_DECADE, _HALF_CENTURY, _CENTURY = 10, 50, 100


class Tick(msgspec.Struct, frozen=True):
    """A tick of the scale at `at`, 0 to 1; only some are `named`."""

    year: int
    at: float
    named: bool


def shares(years: Sequence[int]) -> tuple[float, ...]:
    """Return where each of the rising `years` stands from 0 to 1 when a silence counts for SILENCE years at most.

    >>> shares((1388, 1720, 1760))
    (0.0, 0.5, 1.0)
    """
    steps = [min(later - earlier, SILENCE) for earlier, later in pairwise(years)]
    whole = sum(steps) or 1
    return tuple(step / whole for step in accumulate(steps, initial=0))[: len(years)]


def openness(years: Sequence[int]) -> tuple[float, ...]:
    """Return how wide the way from each year to the next is, 0 for the same year to 1 for a silence; the last is 0."""
    return (*(min(later - earlier, SILENCE) / SILENCE for earlier, later in pairwise(years)), 0.0)[: len(years)]


def beginning(years: Sequence[int]) -> int:
    """Return the index of the year after the last silence of a century and more: there the story proper begins."""
    return max((index for index, (a, b) in enumerate(pairwise(years), start=1) if b - a >= _CENTURY), default=0)


def ticks(years: Sequence[int], apart: float) -> tuple[Tick, ...]:
    """Return the ticks of the scale under the rising `years`: each decade outside the silences, and every lone year.

    A tick is named where it stands at least `apart` (a share of the scale) from every tick named before it; the first
    year comes first, then centuries, the last year, half centuries, and years that stand alone between two silences.
    """
    if not years:
        return ()
    at = shares(years)
    lone = {year for year in years if not _spoken(years, year - 1) and not _spoken(years, year + 1)}
    decades = {year for year in range(years[0], years[-1] + 1, 1) if year % _DECADE == 0 and _spoken(years, year)}
    wanted = [years[0], *sorted(decade for decade in decades if decade % _CENTURY == 0), years[-1]]
    wanted += sorted(decade for decade in decades if decade % _HALF_CENTURY == 0)
    wanted += sorted(lone)
    named: dict[int, float] = {}
    for year in wanted:
        place = _place(year, years, at)
        if all(abs(place - other) >= apart for other in named.values()):
            named[year] = place
    return tuple(Tick(year, _place(year, years, at), year in named) for year in sorted(decades | lone | named.keys()))


def _spoken(years: Sequence[int], year: int) -> bool:
    """Return whether a year lies between two milestones that no silence parts."""
    after = bisect_right(years, year)
    return 0 < after < len(years) and years[after] - years[after - 1] <= SILENCE


def _place(year: int, years: Sequence[int], at: Sequence[float]) -> float:
    after = bisect_right(years, year)
    if after in {0, len(years)}:
        return at[min(after, len(years) - 1)]
    share = (year - years[after - 1]) / (years[after] - years[after - 1])
    return at[after - 1] + share * (at[after] - at[after - 1])
