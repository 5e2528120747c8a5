"""How long a route takes, on foot or by bike."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kiosk.guide.geography import Position, distance_km, length_km
from kiosk.guide.model import Means

PACE_KMH: Mapping[Means, float] = {"foot": 4.0, "bike": 12.0}
"""Kilometres an hour of people who look around: 4 is what French hiking signs reckon with on the flat."""

DETOUR = 1.3
"""How much longer ways are than the line between their stops (about what road networks show: Barthelemy, 2011)."""

_SHORT_MIN, _HOUR_MIN = 5, 60
_LONG_MIN = 15


def minutes(length_km: float, by: Means) -> int:
    """Return the time for a length, rounded to 5 min, or to a quarter of an hour where it takes longer than one.

    >>> minutes(1.0, "foot"), minutes(9.2, "foot"), minutes(0.01, "bike")
    (15, 135, 5)
    """
    exact = length_km / PACE_KMH[by] * _HOUR_MIN
    step = _SHORT_MIN if exact < _HOUR_MIN else _LONG_MIN
    return max(step, int(exact / step + 0.5) * step)


def thinned(track: Sequence[Position], most: int) -> tuple[Position, ...]:
    """Return a track of at most so many positions, evenly spread along the way, its two ends among them."""
    if len(track) <= most:
        return tuple(track)
    step = length_km(track) / (most - 1)
    kept, walked = [track[0]], 0.0
    for before, position in pairwise(track[:-1]):
        walked += distance_km(before, position)
        if walked >= step * len(kept) and len(kept) < most - 1:
            kept.append(position)
    return (*kept, track[-1])
