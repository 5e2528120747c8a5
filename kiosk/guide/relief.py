"""The faces of a slag heap as SVG path data: lit and shadow side, gullies, streaks of shale, young green.

The same hand as the posters (resources/artwork/artwork/parts/heap.py), with fewer strokes and polygons only.
Units are decimetres from the middle of the foot, y down, so that a renderer's rounding is not seen.
"""

from collections.abc import Callable, Iterable
from functools import cache
from math import cos, pi, sin
from random import Random
from zlib import crc32

import msgspec

from kiosk.guide.skyline import SECOND, SPREAD, twin_width

Point = tuple[float, float]
Outline = list[Point]

_UNIT = 10
_STEPS = 24
_EDGE = 0.95


class Relief(msgspec.Struct, frozen=True):
    """One mound in layers to be filled in this order; `middle` and the width `span` are in metres."""

    middle: float
    span: float
    back: bool
    body: str
    shadow: str
    gullies: str
    spurs: str
    grain: str
    glints: str
    grass: str
    leaves: str


class _Mound:
    """The geometry of a mound: u from -1 (left edge) to 1 across, t from 0 (crown) to 1 (foot) down."""

    def __init__(self, width: float, height: float, top: float, crown: tuple[Point, ...], seed: int) -> None:
        self.width, self.height, self.top, self.crown = width, height, top, crown
        self.random = Random(seed)  # noqa: S311  # a ragged edge is no secret
        self.ridge = self._ridge()

    def _ridge(self) -> list[float]:
        """Let the line between both faces wander down the slope, further towards the shadow on a broad top."""
        level, ridge = 0.0, []
        for step in range(_STEPS + 1):
            level += self.random.uniform(-0.07, 0.07) - level * 0.2
            ridge.append(
                -0.02 - self.top * 0.75 - (0.16 - self.top * 0.2) * step / _STEPS + level * min(1, 0.3 + step / 16)
            )
        return ridge

    def at(self, u: float, t: float) -> Point:
        """Return the point in decimetres."""
        spread = self.top + (1 - self.top) * (0.88 * t + 0.12 * t**4)
        level = _between(self.crown, u)
        return u * spread * self.width / 2 * _UNIT, -self.height * level * (1 - t) * _UNIT

    def crest(self, t: float) -> float:
        """Return where the ridge between both faces runs at a height."""
        return self.ridge[min(round(t * _STEPS), _STEPS)]

    def body(self) -> Outline:
        """Return the outline from the left foot over the crown to the right foot."""
        jitter = self.random.uniform
        left = [self.at(-1 + jitter(-0.012, 0.008), step / _STEPS) for step in range(_STEPS, 0, -1)]
        right = [self.at(1 + jitter(-0.008, 0.012), step / _STEPS) for step in range(1, _STEPS + 1)]
        return [*left, *(self.at(step / 20, 0) for step in range(-20, 21)), *right]

    def shadow(self) -> Outline:
        """Return the face turned away from the sun, which sets at the right."""
        down = [self.at(self.crest(step / _STEPS), step / _STEPS) for step in range(_STEPS + 1)]
        up = [self.at(-0.995, step / _STEPS) for step in range(_STEPS, -1, -1)]
        along = [self.at(-1 + (self.crest(0) + 1) * step / 8, 0) for step in range(8)]
        return [*down, *up, *along]

    def across(self, t: float, share: float, *, lit: bool) -> float:
        """Return the u at a share of the way from the ridge to the edge of one face."""
        return self.crest(t) + ((_EDGE if lit else -_EDGE) - self.crest(t)) * share

    def tongue(self, share: float, *, lit: bool) -> Outline:
        """Return a gully: a sliver that opens down the slope, ragged on the side of the sun."""
        start, end = self.random.uniform(0.1, 0.5), self.random.uniform(0.8, 1)
        u, wide = self.across(start, share, lit=lit), self.random.uniform(0.04, 0.1)
        smooth, ragged = [], []
        for step in range(7):
            t, opened = start + (end - start) * step / 6, wide * (step / 6) ** 1.2 * (1 if step < 6 else 0.5)  # noqa: PLR2004  # the last step
            smooth.append(self.at(max(u - opened * 0.25, -_EDGE), t))
            ragged.append(self.at(min(u + opened * (0.8 + self.random.uniform(-0.25, 0.25)), _EDGE), t))
        return smooth + ragged[::-1]

    def streak(self, *, lit: bool) -> Outline:
        """Return a fine line down one face, thickest in its middle."""
        start = self.random.uniform(0.03, 0.8) ** 1.1
        end = min(0.98, start + self.random.uniform(0.08, 0.36))
        u = self.across(start, self.random.uniform(0.06, 1), lit=lit)
        (ax, ay), (bx, by) = self.at(u, start), self.at(u, end)
        thick = self.random.uniform(2, 7) * self.height / 140
        return [(ax, ay), ((ax + bx) / 2 + thick, (ay + by) / 2), (bx, by), ((ax + bx) / 2 - thick, (ay + by) / 2)]

    def bush(self, *, lit: bool) -> Outline:
        """Return a clump of grass or young birch, larger towards the foot."""
        t = 1 - min(abs(self.random.gauss(0, 0.2)), 0.62)
        x, y = self.at(self.across(t, self.random.uniform(0.03, 1), lit=lit), t)
        size = self.random.uniform(7, 22) * (0.3 + 0.7 * t**3)
        return [
            (x + size * 1.3 * cos(turn * pi / 4) * self.random.uniform(0.8, 1.15), y + size * 0.8 * sin(turn * pi / 4))
            for turn in range(8)
        ]


def _between(points: tuple[Point, ...], at: float) -> float:
    """Return the height of a broken line at a place, level beyond its ends."""
    before = points[0]
    for point in points:
        if at <= point[0]:
            share = (at - before[0]) / (point[0] - before[0]) if point[0] > before[0] else 1.0
            return before[1] + (point[1] - before[1]) * share
        before = point
    return before[1]


def _svg(outlines: Iterable[Outline]) -> str:
    return "".join("M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in outline) + "Z" for outline in outlines)


def _draw(mound: _Mound, middle: float, *, back: bool = False) -> Relief:
    def many(count: int, draw: Callable[[], Outline]) -> str:
        return _svg(draw() for _ in range(count))

    return Relief(
        middle=middle,
        span=mound.width,
        back=back,
        body=_svg([mound.body()]),
        shadow=_svg([mound.shadow()]),
        gullies=_svg(mound.tongue((step + mound.random.random()) / 8, lit=True) for step in range(8)),
        spurs=_svg(mound.tongue((step + mound.random.random()) / 8, lit=False) for step in range(8)),
        grain=many(34, lambda: mound.streak(lit=True)),
        glints=many(26, lambda: mound.streak(lit=True)),
        grass=many(46, lambda: mound.bush(lit=False)),
        leaves=many(46, lambda: mound.bush(lit=True)),
    )


_LEVEL = ((-1.0, 1.0),)
_TABLE = ((-1.0, 0.97), (-0.6, 0.99), (-0.1, 1.0), (0.45, 0.98), (1.0, 0.965))
_TERRACES = ((-1.0, 0.7), (-0.52, 0.73), (-0.4, 0.86), (-0.12, 0.88), (0.0, 1.0), (0.4, 0.99), (0.52, 0.9), (1.0, 0.87))
_TOPS = {"flat": (0.42, _TABLE), "ridge": (0.6, _TERRACES)}


@cache
def reliefs(shape: str, height: float, name: str) -> tuple[Relief, ...]:
    """Return the mounds of a heap, the further one first; the same name is always drawn the same way."""
    seed = crc32(name.encode())
    width = SPREAD.get(shape, SPREAD["cone"]) * height
    if shape == "twin":
        high, low = twin_width(height), twin_width(height) * SECOND
        second = _Mound(low, height * SECOND, 0.04, _LEVEL, seed + 1)
        first = _Mound(high, height, 0.035, _LEVEL, seed)
        return (_draw(second, width - low / 2, back=True), _draw(first, high / 2))
    top, crown = _TOPS.get(shape, (0.035, _LEVEL))
    return (_draw(_Mound(width, height, top, crown, seed), width / 2),)
