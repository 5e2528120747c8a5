"""Names on a drawing: marks moved apart, labels set beside them where nothing else stands. Lengths are in px."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from math import ceil, hypot

import msgspec

Point = tuple[float, float]
"""Across and down."""

_ROUNDS = 60
_TRACK_STEP = 6.0
_TRACK_COST, _RING_COST, _ORDER_COST = 1.0, 2.0, 0.5
_RINGS = (1.0, 2.5, 5.0)


class Box(msgspec.Struct, frozen=True):
    """An upright rectangle by its left upper corner."""

    left: float
    top: float
    width: float
    height: float

    @classmethod
    def about(cls, middle: Point, reach: float) -> "Box":
        """Return the square that reaches so far from its middle."""
        return cls(middle[0] - reach, middle[1] - reach, 2 * reach, 2 * reach)

    def meets(self, other: "Box", gap: float = 0.0) -> bool:
        """Return whether the two come nearer to each other than `gap`, both across and down."""
        return (
            self.left < other.left + other.width + gap
            and other.left < self.left + self.width + gap
            and self.top < other.top + other.height + gap
            and other.top < self.top + self.height + gap
        )

    def within(self, other: "Box", gap: float = 0.0) -> bool:
        """Return whether the box lies in the other, at least `gap` from its edge."""
        return (
            self.left >= other.left + gap
            and self.top >= other.top + gap
            and self.left + self.width <= other.left + other.width - gap
            and self.top + self.height <= other.top + other.height - gap
        )

    def holds(self, point: Point) -> bool:
        """Return whether a point lies in the box."""
        return 0 <= point[0] - self.left <= self.width and 0 <= point[1] - self.top <= self.height


class Sign(msgspec.Struct, frozen=True):
    """A mark that reaches so far from its middle, and how large its label is."""

    middle: Point
    reach: float
    width: float
    height: float


def spread(points: Sequence[Point], apart: float, frame: Box) -> tuple[Point, ...]:
    """Return the points moved as little as needed to stand `apart` from each other, half of it inside the frame.

    Every pair that is too near is pushed apart along the line between them, each by half, until none is. Points that
    have no room at all end where the last round left them.

    >>> spread([(50, 50), (50, 54)], 10, Box(0, 0, 100, 100))
    ((50.0, 47.0), (50.0, 57.0))
    """
    moved = [(float(x), float(y)) for x, y in points]
    for _ in range(_ROUNDS):
        calm = True
        for first, second in combinations(range(len(moved)), 2):
            (x, y), (u, v) = moved[first], moved[second]
            far = hypot(u - x, v - y)
            if far < apart - 1e-6:
                across, down = ((u - x) / far, (v - y) / far) if far else (1.0, 0.0)
                push = (apart - far) / 2
                moved[first] = _inside((x - across * push, y - down * push), apart / 2, frame)
                moved[second] = _inside((u + across * push, v + down * push), apart / 2, frame)
                calm = False
        if calm:
            break
    return tuple(moved)


def _inside(point: Point, reach: float, frame: Box) -> Point:
    right, bottom = frame.left + frame.width - reach, frame.top + frame.height - reach
    return min(max(point[0], frame.left + reach), right), min(max(point[1], frame.top + reach), bottom)


def labelled(
    signs: Sequence[Sign], frame: Box, gap: float, tracks: Sequence[Sequence[Point]] = ()
) -> tuple[Box | None, ...]:
    """Return where the label of each sign stands, None where there is no room for it.

    A greedy pass in the order given: a label never comes nearer than `gap` to a mark, to another label or to the edge
    of the frame. Of the free places it takes the one that hides least of the tracks, near rather than far, and right
    rather than left, below or above (the order of Imhof, 1962).

    >>> labelled([Sign((50, 50), 5, 20, 10)], Box(0, 0, 100, 100), 2)
    (Box(left=57.0, top=45.0, width=20, height=10),)
    """
    steps = [step for track in tracks for step in _steps(track)]
    taken = [Box.about(sign.middle, sign.reach) for sign in signs]
    labels: list[Box | None] = []
    for number, sign in enumerate(signs):
        others = taken[:number] + taken[number + 1 :]
        best, least = None, float("inf")
        for box, cost in _places(sign, gap):
            if box.within(frame, gap) and not any(box.meets(other, gap) for other in others):
                dear = cost + _TRACK_COST * sum(box.holds(step) for step in steps)
                if dear < least:
                    best, least = box, dear
        labels.append(best)
        if best is not None:
            taken.append(best)
    return tuple(labels)


def _places(sign: Sign, gap: float) -> Iterator[tuple[Box, float]]:
    """Give the places round a sign with what each costs, before what it hides."""
    (x, y), width, height = sign.middle, sign.width, sign.height
    for ring, share in enumerate(_RINGS):
        out = sign.reach + gap * share
        corner = out * 0.75
        corners = (
            (x + out, y - height / 2),
            (x - out - width, y - height / 2),
            (x - width / 2, y + out),
            (x - width / 2, y - out - height),
            (x + corner, y + corner),
            (x + corner, y - corner - height),
            (x - corner - width, y + corner),
            (x - corner - width, y - corner - height),
        )
        for order, (left, top) in enumerate(corners):
            yield Box(left, top, width, height), ring * _RING_COST + order * _ORDER_COST


def _steps(track: Sequence[Point]) -> Iterator[Point]:
    """Give points along a track, never farther apart than a letter is wide."""
    for (x, y), (u, v) in pairwise(track):
        count = max(1, ceil(hypot(u - x, v - y) / _TRACK_STEP))
        for step in range(count):
            yield x + (u - x) * step / count, y + (v - y) * step / count


def folded(name: str, longest: int) -> str:
    r"""Return a name broken into two lines of about the same length where it has more than `longest` letters.

    >>> folded("Parc des Berges de la Souchez", 18)
    'Parc des Berges\nde la Souchez'
    """
    breaks = [place for place, letter in enumerate(name) if letter == " "]
    if len(name) <= longest or not breaks:
        return name
    middle = min(breaks, key=lambda place: abs(len(name) - 1 - 2 * place))
    return name[:middle] + "\n" + name[middle + 1 :]
