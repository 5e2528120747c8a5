"""View: a level camera that places points of a flat land, in metres, on the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, sin

from artwork.svg import Point


@dataclass(frozen=True)
class View:
    """A camera: where it looks on the sheet, how long its lens is, how high its eye, how far it turns."""

    x: float
    horizon: float
    focal: float
    eye: float
    turn: float = 0

    def depth(self, across: float, away: float) -> float:
        """Return how far ahead of the lens a point of the land lies."""
        return max(0.3, across * sin(self.turn) + away * cos(self.turn))

    def at(self, across: float, up: float, away: float) -> Point:
        """Place a point of the land at a height above it."""
        ahead = self.depth(across, away)
        aside = across * cos(self.turn) - away * sin(self.turn)
        return self.x + self.focal * aside / ahead, self.horizon + self.focal * (self.eye - up) / ahead

    def unit(self, across: float, away: float) -> float:
        """Return how tall one metre stands on the sheet at a point of the land."""
        return self.focal / self.depth(across, away)

    def wall(self, a: Point, b: Point, low: float, high: float) -> list[Point]:
        """Stand an upright face between two points of the land."""
        return [self.at(a[0], low, a[1]), self.at(b[0], low, b[1]), self.at(b[0], high, b[1]), self.at(a[0], high, a[1])]

    def floor(self, corners: list[Point], up: float = 0) -> list[Point]:
        """Lay a level face through points of the land."""
        return [self.at(across, up, away) for across, away in corners]
