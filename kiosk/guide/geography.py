"""Positions on the earth: how far, which way, and where on a map (spherical Mercator, EPSG:3857)."""

from collections.abc import Sequence
from itertools import pairwise
from math import asin, asinh, atan, atan2, cos, degrees, pi, radians, sin, sinh, sqrt, tan

import msgspec

EARTH_RADIUS_KM = 6371.0088
"""Mean radius R1 of the earth (IUGG 1980)."""
_POLE, _DATE_LINE = 90, 180
_EDGE = degrees(atan(sinh(pi)))
"""Where the square map of the world ends: 85.0511 degrees north and south."""


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
        """Width over height on the map, which at the size of a region is that on the ground."""
        return radians(self.east - self.west) / (_northing(self.north) - _northing(self.south))

    @property
    def south_west(self) -> Position:
        """The lower left corner."""
        return Position(self.south, self.west)

    @property
    def north_east(self) -> Position:
        """The upper right corner."""
        return Position(self.north, self.east)

    @property
    def south_east(self) -> Position:
        """The lower right corner."""
        return Position(self.south, self.east)

    @property
    def north_west(self) -> Position:
        """The upper left corner."""
        return Position(self.north, self.west)

    @property
    def middle(self) -> Position:
        """The position in the middle of the map."""
        return Position(_latitude((_northing(self.south) + _northing(self.north)) / 2), (self.west + self.east) / 2)

    @property
    def width_km(self) -> float:
        """How wide it is on the ground at its middle latitude."""
        return radians(self.east - self.west) * EARTH_RADIUS_KM * cos(radians(self.middle.latitude))

    def squared(self, times: float) -> "Frame":
        """Return a square on the map about the same middle, so many times as wide as the longer side."""
        half = max(radians(self.east - self.west), _northing(self.north) - _northing(self.south)) * times / 2
        middle = self.middle
        north = _northing(middle.latitude)
        return Frame(
            _latitude(north - half),
            middle.longitude - degrees(half),
            _latitude(north + half),
            middle.longitude + degrees(half),
        )

    def place(self, position: Position) -> tuple[float, float]:
        """Return where a position falls in the frame: 0 to 1 from west to east and from north to south."""
        top = _northing(self.north)
        x = (position.longitude - self.west) / (self.east - self.west)
        y = (top - _northing(position.latitude)) / (top - _northing(self.south))
        return x, y


def tile_of(position: Position, zoom: int) -> tuple[float, float]:
    """Return the column and row of a position among the 2**zoom tiles across the world, from the north west."""
    across = (position.longitude + _DATE_LINE) / (2 * _DATE_LINE)
    return across * 2**zoom, (1 - _northing(position.latitude) / pi) / 2 * 2**zoom


def tile_corner(column: int, row: int, zoom: int) -> Position:
    """Return the north-western corner of a tile."""
    return Position(_latitude(pi * (1 - 2 * row / 2**zoom)), column / 2**zoom * 2 * _DATE_LINE - _DATE_LINE)


def _northing(latitude: float) -> float:
    """Return how far north of the equator a latitude is drawn, in radians of the equator."""
    return asinh(tan(radians(min(max(latitude, -_EDGE), _EDGE))))


def _latitude(northing: float) -> float:
    return degrees(atan(sinh(northing)))
