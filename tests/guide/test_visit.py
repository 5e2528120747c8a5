"""The visit: the shortest way there is, and favourites that stay in order."""

from datetime import date
from itertools import permutations
from math import cos, pi, sin
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.geography import Position, distance_km
from kiosk.guide.journey import DETOUR
from kiosk.guide.model import Event, Guide, Office, Page, Place, Route, Story
from kiosk.guide.occurrence import Occurrence
from kiosk.guide.visit import EXACT, MOST, Favourites, Stop, can_be_visited, course, shortest, stops

ARTOIS = st.builds(Position, st.floats(50.2, 50.8), st.floats(2.2, 3.1))
OFFICE = Position(50.43, 2.83)
PAGES = {"fr": Page("Titre")}


def somewhere(slug: str, north: float = 50.5, east: float = 2.8) -> Place:
    """Return a place."""
    return Place(slug=slug, pages=PAGES, kind="works", where=Position(north, east))


WALK = Route(
    slug="walk",
    pages=PAGES,
    by=("foot",),
    stops=("a", "b"),
    track=(Position(50.5, 2.8), Position(50.6, 2.8)),
    length_km=12.0,
)
FAIR = Event(slug="fair", pages=PAGES, occurrences=(Occurrence.on(date(2026, 12, 1)),), place="a")
FAR_FAIR = Event(slug="far-fair", pages=PAGES, occurrences=(Occurrence.on(date(2026, 12, 1)),))
GUIDE = Guide(
    office=Office(where=OFFICE),
    places=(somewhere("a"), somewhere("b", 50.6), somewhere("c", 50.7)),
    routes=(WALK,),
    events=(FAIR, FAR_FAIR),
    stories=(Story(slug="tale", pages=PAGES),),
)


def numbered(found: list[tuple[Position, Position]]) -> list[Stop]:
    """Return stops where one leaves elsewhere than one comes."""
    return [Stop(str(number), arrive, leave) for number, (arrive, leave) in enumerate(found)]


@given(st.lists(st.tuples(ARTOIS, ARTOIS), min_size=1, max_size=6), st.booleans())
def test_few_stops_come_in_the_shortest_order_of_all(ends: list[tuple[Position, Position]], returns: bool) -> None:  # noqa: FBT001
    found = numbered(ends)
    best = min(course(order, OFFICE, returns=returns).total_km for order in permutations(found))
    order = shortest(found, OFFICE, returns=returns)
    assert sorted(stop.slug for stop in order) == sorted(stop.slug for stop in found)
    assert course(order, OFFICE, returns=returns).total_km == pytest.approx(best)


@given(st.lists(ARTOIS, min_size=EXACT + 1, max_size=16), st.randoms(use_true_random=False))
def test_many_stops_are_never_further_than_as_they_were_kept_from_the_nearest_on(
    spots: list[Position], chance: Random
) -> None:
    found = numbered([(spot, spot) for spot in spots])
    order = shortest(found, OFFICE)
    assert sorted(stop.slug for stop in order) == sorted(stop.slug for stop in found)
    length = course(order, OFFICE).total_km
    for _ in range(20):
        start, end = sorted(chance.sample(range(len(order) + 1), 2))
        turned = (*order[:start], *order[start:end][::-1], *order[end:])
        assert length <= course(turned, OFFICE).total_km + 1e-6


def test_thirty_stops_on_a_ring_are_walked_round() -> None:
    ring = [Position(50.43 + 0.1 * sin(2 * pi * n / 30), 2.83 + 0.157 * cos(2 * pi * n / 30)) for n in range(30)]
    mixed = [ring[number * 7 % 30] for number in range(30)]
    order = shortest(numbered([(spot, spot) for spot in mixed]), ring[0], returns=True)
    around = sum(distance_km(ring[n], ring[(n + 1) % 30]) for n in range(30))
    assert course(order, ring[0], returns=True).total_km == pytest.approx(around * DETOUR)


def test_a_leg_is_longer_than_the_line_as_roads_are() -> None:
    way = course(stops(GUIDE, ["a", "b"]), OFFICE, returns=True)
    first, second = GUIDE.places[0].where, GUIDE.places[1].where
    straight = [distance_km(OFFICE, first), distance_km(first, second), distance_km(second, OFFICE)]
    assert [*way.legs_km, way.back_km] == pytest.approx([km * DETOUR for km in straight])
    assert way.total_km == pytest.approx(sum(straight) * DETOUR)


def test_a_route_is_left_where_it_ends_and_its_length_counts() -> None:
    way = course(stops(GUIDE, ["walk", "b"]), OFFICE)
    assert way.legs_km[1] == pytest.approx(0.0)
    assert way.legs_km[0] is not None
    assert way.total_km == pytest.approx(way.legs_km[0] + 12.0)


def test_an_event_is_where_its_place_is_and_one_without_a_place_comes_last_without_a_leg() -> None:
    found = stops(GUIDE, ["far-fair", "fair", "c"])
    assert found[1].arrive == GUIDE.places[0].where
    order = shortest(found, OFFICE)
    assert [stop.slug for stop in order] == ["fair", "c", "far-fair"]
    assert course(order, OFFICE).legs_km[-1] is None


def test_without_an_office_the_way_begins_anywhere() -> None:
    order = shortest(stops(GUIDE, ["b", "a", "c"]), None)
    assert [stop.slug for stop in order] in (["a", "b", "c"], ["c", "b", "a"])
    assert course(order, None).legs_km[0] is None


def test_what_is_only_read_is_no_stop() -> None:
    assert not can_be_visited(GUIDE.items["tale"])
    assert not can_be_visited(None)
    assert [stop.slug for stop in stops(GUIDE, ["tale", "a", "gone"])] == ["a"]


SLUGS = st.lists(st.sampled_from("abcdefgh"), max_size=30)


@given(SLUGS)
def test_a_heart_touched_twice_is_as_before(touched: list[str]) -> None:
    kept = Favourites()
    for slug in touched:
        kept = kept.toggled(slug)
    assert all((slug in kept.slugs) is (touched.count(slug) % 2 == 1) for slug in "abcdefgh")
    assert kept.toggled("z").toggled("z") == kept


def test_past_the_most_a_heart_stays_empty() -> None:
    kept = Favourites(tuple(map(str, range(MOST))))
    assert kept.toggled("one more") == kept
    assert len(kept.toggled("7").slugs) == MOST - 1


@pytest.mark.parametrize(("by", "order"), [(-1, "bac"), (1, "acb"), (-9, "bac"), (9, "acb")])
def test_a_stop_moves_and_never_off_the_list(by: int, order: str) -> None:
    moved = Favourites(("c", "b", "a")).moved(["a", "b", "c"], "b", by)
    assert (moved.slugs, moved.arranged) == (tuple(order), True)


def test_a_new_guide_drops_what_it_no_longer_has_and_keeps_the_order() -> None:
    kept = Favourites(("c", "gone", "a", "tale"), arranged=True, returns=True)
    assert kept.still_there(GUIDE) == Favourites(("c", "a"), arranged=True, returns=True)
