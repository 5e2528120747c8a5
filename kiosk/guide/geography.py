"""Positions on the earth: how far, which way."""

from collections.abc import Sequence
from itertools import pairwise
from math import asin, atan2, cos, degrees, radians, sin, sqrt

import msgspec

EARTH_RADIUS_KM = 6371.0088
"""Mean radius R1 of the earth (IUGG 1980)."""
_POLE, _DATE_LINE = 90, 180


class Position(msgspec.Struct, frozen=True):
    """Latitude and longitude in degrees, WGS 84."""

    latitude: float
    longitude: float


def on_earth(latitude: float, longitude: float) -> bool:
    """Tell whether there is such a position; what is no number is nowhere."""
    return abs(latitude) <= _POLE and abs(longitude) <= _DATE_LINE


def distance_km(here: Position, there: Position) -> float:
    """Return the great-circle distance in kilometres by the haversine formula (Sinnott, 1984)."""
    north = radians(there.latitude - here.latitude)
    east = radians(there.longitude - here.longitude)
    chord = sin(north / 2) ** 2 + cos(radians(here.latitude)) * cos(radians(there.latitude)) * sin(east / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(chord)))


def length_km(track: Sequence[Position]) -> float:
    """Return how long a track is in kilometres, without its climbs."""
    return sum(distance_km(here, there) for here, there in pairwise(track))


def bearing(here: Position, there: Position) -> float:
    """Return the initial bearing in degrees, 0 north, 90 east."""
    east = radians(there.longitude - here.longitude)
    y = sin(east) * cos(radians(there.latitude))
    x = cos(radians(here.latitude)) * sin(radians(there.latitude)) - sin(radians(here.latitude)) * cos(
        radians(there.latitude)
    ) * cos(east)
    return degrees(atan2(y, x)) % 360


class Frame(msgspec.Struct, frozen=True):
    """The rectangle of land that a drawing shows, in degrees."""

    south: float
    west: float
    north: float
    east: float

    @classmethod
    def around(cls, positions: tuple[Position, ...], margin: float = 0.06) -> "Frame":
        """Return the smallest frame round all positions, with a margin as a share of its size."""
        if not positions:
            return cls(50.36, 2.3, 50.65, 3.08)
        south, north = (
            min(p.latitude for p in positions),
            max(p.latitude for p in positions),
        )
        west, east = (
            min(p.longitude for p in positions),
            max(p.longitude for p in positions),
        )
        tall, wide = max(north - south, 0.01) * margin, max(east - west, 0.01) * margin
        return cls(south - tall, west - wide, north + tall, east + wide)

    @property
    def aspect(self) -> float:
        """Width over height on the ground, in the equirectangular projection at the middle latitude."""
        middle = radians((self.south + self.north) / 2)
        return (self.east - self.west) * cos(middle) / (self.north - self.south)

    def place(self, position: Position) -> tuple[float, float]:
        """Return where a position falls in the frame: 0 to 1 from west to east and from north to south."""
        x = (position.longitude - self.west) / (self.east - self.west)
        y = (self.north - position.latitude) / (self.north - self.south)
        return x, y
