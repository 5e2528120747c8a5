"""What a visitor wants to see: the favourites, the shortest way through them, and how long it is."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import msgspec

from kiosk.guide.geography import Position, distance_km
from kiosk.guide.journey import DETOUR
from kiosk.guide.model import Event, Guide, Item, Place, Route

MOST = 50
"""Favourites kept: a child who taps every heart must not make the way take for ever to find."""

EXACT = 9
"""Stops up to which the shortest way is found for certain."""


def can_be_visited(item: Item | None) -> bool:
    """Tell whether an item is something to go to: a place, a route or an event."""
    return isinstance(item, Place | Route | Event)


class Favourites(msgspec.Struct, frozen=True):
    """The items kept, by slug; in the order they were kept, or in the visitor's own where `arranged`."""

    slugs: tuple[str, ...] = ()
    arranged: bool = False
    returns: bool = False

    def toggled(self, slug: str) -> "Favourites":
        """Keep an item, or drop it where it is kept; past the most that are kept nothing changes."""
        if slug in self.slugs:
            return self._with(tuple(other for other in self.slugs if other != slug))
        return self if len(self.slugs) >= MOST else self._with((*self.slugs, slug))

    def moved(self, shown: Sequence[str], slug: str, by: int) -> "Favourites":
        """Move an item by so many places among those shown; from then on the order is the visitor's own."""
        here = list(shown).index(slug)
        there = min(max(here + by, 0), len(shown) - 1)
        order = [other for other in shown if other != slug]
        order.insert(there, slug)
        return msgspec.structs.replace(self, slugs=tuple(order), arranged=True)

    def still_there(self, guide: Guide) -> "Favourites":
        """Drop what a new guide no longer has."""
        return self._with(tuple(slug for slug in self.slugs if can_be_visited(guide.items.get(slug))))

    def _with(self, slugs: tuple[str, ...]) -> "Favourites":
        return msgspec.structs.replace(self, slugs=slugs, arranged=self.arranged and bool(slugs))


class Stop(msgspec.Struct, frozen=True):
    """Something on the way: where one comes to it and where one leaves it, None where nobody knows."""

    slug: str
    arrive: Position | None
    leave: Position | None
    length_km: float = 0.0


def stops(guide: Guide, slugs: Sequence[str]) -> tuple[Stop, ...]:
    """Return the stops of these slugs in their order, passing over what cannot be visited."""
    items = (guide.items.get(slug) for slug in slugs)
    return tuple(_stop(guide, item) for item in items if item and can_be_visited(item))


def _stop(guide: Guide, item: Item) -> Stop:
    if isinstance(item, Route):
        ends = item.track or tuple(place.where for place in guide.places_of(item.stops))
        return Stop(item.slug, ends[0] if ends else None, ends[-1] if ends else None, item.length_km)
    where = item.where if isinstance(item, Place) else position_of(guide, item)
    return Stop(item.slug, where, where)


def position_of(guide: Guide, item: Item) -> Position | None:
    """Return where an item is, an event at its place of the guide; None where nobody knows."""
    if isinstance(item, Event) and item.where is None:
        place = guide.place(item.place)
        return place.where if place else None
    return item.where if isinstance(item, Place | Event) else None


class Course(msgspec.Struct, frozen=True):
    """The way through the stops; a leg leads to its stop from the one before, `back_km` from the last to the office.

    Lengths are in km, longer than the line between two stops as ways are; None where it is unknown where a leg
    begins or ends.
    """

    stops: tuple[Stop, ...]
    legs_km: tuple[float | None, ...]
    back_km: float | None = None

    @property
    def total_km(self) -> float:
        """The length of all legs that are known and of the routes among the stops."""
        legs = sum(leg for leg in (*self.legs_km, self.back_km) if leg is not None)
        return legs + sum(stop.length_km for stop in self.stops)


def course(found: Sequence[Stop], office: Position | None, *, returns: bool = False) -> Course:
    """Return the way from the office through the stops in their order, and back where one `returns`."""
    here, legs = office, []
    for stop in found:
        legs.append(_way_km(here, stop.arrive))
        here = stop.leave or here
    back = _way_km(here, office) if returns and found else None
    return Course(tuple(found), tuple(legs), back)


def _way_km(here: Position | None, there: Position | None) -> float | None:
    return None if here is None or there is None else distance_km(here, there) * DETOUR


def shortest(found: Sequence[Stop], office: Position | None, *, returns: bool = False) -> tuple[Stop, ...]:
    """Return the stops in the order that makes the way from the office shortest; those nowhere known come last.

    Up to nine the order is the best there is (Held and Karp, 1962), beyond it is one that no turning round and no
    moving of a single stop makes shorter (2-opt: Croes, 1958).
    """
    known = [stop for stop in found if stop.arrive]
    unknown = [stop for stop in found if not stop.arrive]
    if len(known) < 2 and (office or not known):  # noqa: PLR2004  # one stop has one order
        return (*known, *unknown)
    table = _Table(known, office, returns=returns)
    order = _held_karp(table) if len(known) <= EXACT else _bettered(table, _nearest_first(table))
    return (*(known[number] for number in order), *unknown)


class _Table:
    """Lengths in km between stops by their numbers, the office among them as -1."""

    def __init__(self, known: Sequence[Stop], office: Position | None, *, returns: bool) -> None:
        """Measure every leg once; from an office that is nowhere every first leg is as long as any other."""
        self.count = len(known)
        ends = [stop.leave or stop.arrive for stop in known]
        self.between = [[_km(leave, stop.arrive) for stop in known] for leave in ends]
        self.first = [_km(office, stop.arrive) for stop in known]
        self.last = [_km(leave, office) if returns else 0.0 for leave in ends]

    def length(self, order: Sequence[int]) -> float:
        """Return the length of the whole way."""
        legs = sum(self.between[here][there] for here, there in pairwise(order))
        return self.first[order[0]] + legs + self.last[order[-1]]


def _km(here: Position | None, there: Position | None) -> float:
    return distance_km(here, there) if here and there else 0.0


_Ways = dict[tuple[int, int], tuple[float, tuple[int, ...]]]
"""By the set of stops seen, as bits, and the last one of them: the length so far and the order."""


def _held_karp(table: _Table) -> tuple[int, ...]:
    """Return the shortest order: of all ways through the same stops to the same last one, the best alone goes on."""
    best: _Ways = {(1 << stop, stop): (table.first[stop], (stop,)) for stop in range(table.count)}
    for _ in range(table.count - 1):
        longer: _Ways = {}
        for (seen, last), (km, order) in best.items():
            for stop in range(table.count):
                if seen >> stop & 1:
                    continue
                key, whole = (seen | 1 << stop, stop), (km + table.between[last][stop], (*order, stop))
                if key not in longer or whole < longer[key]:
                    longer[key] = whole
        best = longer
    return min((km + table.last[last], order) for (_, last), (km, order) in best.items())[1]


def _nearest_first(table: _Table) -> tuple[int, ...]:
    left = set(range(table.count))
    order = [min(left, key=lambda stop: (table.first[stop], stop))]
    while left := left - {order[-1]}:
        order.append(min(left, key=lambda stop: (table.between[order[-1]][stop], stop)))
    return tuple(order)


def _bettered(table: _Table, order: tuple[int, ...]) -> tuple[int, ...]:
    """Return the order once nothing that is tried makes it shorter any more."""
    nothing = 1e-9
    length = table.length(order)
    while True:
        better, other = min((table.length(other), other) for other in _neighbours(order))
        if better > length - nothing:
            return order
        length, order = better, other


def _neighbours(order: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Yield the order with each stretch turned round, and with each stop moved elsewhere."""
    for start, end in combinations(range(len(order) + 1), 2):
        yield (*order[:start], *order[start:end][::-1], *order[end:])
    for here, there in combinations(range(len(order)), 2):
        yield (*order[:here], *order[here + 1 : there + 1], order[here], *order[there + 1 :])
        yield (*order[:here], order[there], *order[here:there], *order[there + 1 :])
