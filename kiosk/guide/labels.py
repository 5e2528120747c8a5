"""Names on a drawing: marks moved apart, labels set beside them where nothing else stands. Lengths are in px."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product
from math import ceil, hypot

import msgspec

Point = tuple[float, float]
"""Across and down."""

_ROUNDS = 200
_NOTHING = 1e-6
_BETTERINGS = 6
_NOWHERE = 1e6
_TRACK_STEP = 8.0
_SIZE_COST, _RING_COST, _ORDER_COST = 1.0, 2.0, 0.5
_RINGS = (1.0, 2.0)


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

    def holds(self, point: Point, edge: float = 0.0) -> bool:
        """Return whether a point lies in the box or no farther than `edge` from it."""
        across, down = point[0] - self.left, point[1] - self.top
        return -edge <= across <= self.width + edge and -edge <= down <= self.height + edge


_Place = tuple[float, Box]
"""What a place costs, and the place."""


class Sign(msgspec.Struct, frozen=True):
    """A mark that reaches so far from its middle, and how wide and high its label may be, the best first."""

    middle: Point
    reach: float
    sizes: tuple[tuple[float, float], ...]


class Track(msgspec.Struct, frozen=True):
    """A line that labels had better not hide: its points, how thick it is, and what a letter upon it costs."""

    points: tuple[Point, ...]
    pen: float
    cost: float


def spread(
    points: Sequence[Point], apart: float, frame: Box, *, fixed: Sequence[Point] = (), clear: float = 0.0
) -> tuple[Point, ...]:
    """Return the points moved to stand `apart` from each other, `clear` of the fixed ones, and within the frame.

    Every pair that is too near is pushed apart along the line between them, each by half, until none is. Points that
    have no room at all end where the last round left them.

    >>> spread([(50, 50), (50, 54)], 10, Box(0, 0, 100, 100))
    ((50.0, 47.0), (50.0, 57.0))
    """
    moved = [(float(x), float(y)) for x, y in points]
    for _ in range(_ROUNDS):
        calm = True
        for number, post in product(range(len(moved)), fixed):
            across, down, lack = _push(post, moved[number], clear)
            if lack > 0:
                x, y = moved[number]
                moved[number] = _inside((x + across * lack, y + down * lack), apart / 2, frame)
                calm = False
        for first, second in combinations(range(len(moved)), 2):
            across, down, lack = _push(moved[first], moved[second], apart)
            if lack > 0:
                (x, y), (u, v), half = moved[first], moved[second], lack / 2
                moved[first] = _inside((x - across * half, y - down * half), apart / 2, frame)
                moved[second] = _inside((u + across * half, v + down * half), apart / 2, frame)
                calm = False
        if calm:
            break
    return tuple(moved)


def _push(here: Point, there: Point, apart: float) -> tuple[float, float, float]:
    """Return the direction from one point to another, and how much they lack to be `apart`, 0 where nothing."""
    across, down = there[0] - here[0], there[1] - here[1]
    far = hypot(across, down)
    lack = apart - far
    return (across / far, down / far, lack if lack > _NOTHING else 0.0) if far else (1.0, 0.0, lack)


def _inside(point: Point, reach: float, frame: Box) -> Point:
    right, bottom = frame.left + frame.width - reach, frame.top + frame.height - reach
    return min(max(point[0], frame.left + reach), right), min(max(point[1], frame.top + reach), bottom)


def labelled(
    signs: Sequence[Sign], frame: Box, gap: float, tracks: Sequence[Track] = (), taken: Sequence[Box] = ()
) -> tuple[Box | None, ...]:
    """Return where the label of each sign stands, None where there is no room for it.

    A label never comes nearer than `gap` to a mark, another label, a `taken` box or the edge of the frame. Of the free
    places it takes the one that hides least of the tracks, near rather than far, and right rather than left, below or
    above (after Imhof, 1962). A greedy pass, the sign with the fewest places first, then rounds that move one or two
    at once.

    >>> labelled([Sign((50, 50), 5, ((20, 10),))], Box(0, 0, 100, 100), 2)
    (Box(left=57.0, top=45.0, width=20, height=10),)
    """
    steps = [(step, track) for track in tracks for step in _steps(track.points)]
    marks = [Box.about(sign.middle, sign.reach) for sign in signs]
    possible: dict[int, list[_Place]] = {}
    for number, sign in enumerate(signs):
        others = (*marks[:number], *marks[number + 1 :], *taken)
        around = Box.about(sign.middle, sign.reach + gap * _RINGS[-1] + max(max(size) for size in sign.sizes))
        others = tuple(other for other in others if other.meets(around, gap))
        near = [(step, track) for step, track in steps if around.holds(step)]
        possible[number] = [
            (cost + sum(track.cost for step, track in near if box.holds(step, track.pen / 2)), box)
            for box, cost in _places(sign, gap)
            if box.within(frame, gap) and not any(box.meets(other, gap) for other in others)
        ]
    labels: dict[int, _Place] = {}
    waiting = dict(possible)
    while waiting:
        number = min(waiting, key=lambda candidate: (len(waiting[candidate]), candidate))
        places = waiting.pop(number)
        if places:
            labels[number] = min(places, key=_cost)
            waiting = {other: _free(left, [labels[number]], gap) for other, left in waiting.items()}
    for _ in range(_BETTERINGS):
        for number in range(len(signs)):
            labels |= _bettered(number, possible, labels, gap)
    return tuple(labels[number][1] if number in labels else None for number in range(len(signs)))


def _cost(place: _Place) -> float:
    return place[0]


def _free(places: Sequence[_Place], taken: Sequence[_Place], gap: float) -> list[_Place]:
    return [place for place in places if not any(place[1].meets(other[1], gap) for other in taken)]


def _bettered(
    number: int, possible: dict[int, list[_Place]], labels: dict[int, _Place], gap: float
) -> dict[int, _Place]:
    """Return a better place for one label, and another for the one that stood there, if both together cost less."""
    now = _cost(labels[number]) if number in labels else _NOWHERE
    others = {other: place for other, place in labels.items() if other != number}
    for place in sorted(possible[number], key=_cost):
        if _cost(place) >= now:
            break
        rivals = [other for other, label in others.items() if label[1].meets(place[1], gap)]
        if not rivals:
            return {number: place}
        if len(rivals) == 1:
            kept = [place, *(label for other, label in others.items() if other != rivals[0])]
            second = min(_free(possible[rivals[0]], kept, gap), key=_cost, default=None)
            if second and _cost(place) + _cost(second) < now + _cost(labels[rivals[0]]):
                return {number: place, rivals[0]: second}
    return {}


def _places(sign: Sign, gap: float) -> Iterator[tuple[Box, float]]:
    """Give the places round a sign with what each costs, before what it hides."""
    x, y = sign.middle
    for (number, (width, height)), (ring, share) in product(enumerate(sign.sizes), enumerate(_RINGS)):
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
            (x - sign.reach, y + out),
            (x - sign.reach, y - out - height),
            (x + sign.reach - width, y + out),
            (x + sign.reach - width, y - out - height),
        )
        for order, (left, top) in enumerate(corners):
            yield Box(left, top, width, height), number * _SIZE_COST + ring * _RING_COST + order * _ORDER_COST


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
