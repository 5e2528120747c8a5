"""How long routes are and take, and how their tracks are drawn to scale."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.geography import Position, distance_km, length_km
from kiosk.guide.journey import minutes, thinned
from kiosk.guide.labels import Box
from kiosk.guide.plan import Plan, cut

ARTOIS = st.builds(Position, st.floats(50.2, 50.8), st.floats(2.2, 3.1))
TRACKS = st.lists(ARTOIS, min_size=2, max_size=40)


def test_a_track_is_as_long_as_its_legs_together() -> None:
    # A degree of latitude is 111.1951 km on the mean sphere; there and half back.
    track = (Position(50, 3), Position(51, 3), Position(50.5, 3))
    assert length_km(track) == pytest.approx(111.1951 * 1.5, rel=1e-5)


@given(TRACKS)
def test_no_track_is_shorter_than_from_end_to_end(track: list[Position]) -> None:
    assert length_km(track) >= distance_km(track[0], track[-1]) - 1e-6


@pytest.mark.parametrize(
    ("kilometres", "on_foot", "by_bike"),
    # 4 and 12 km an hour; to 5 min below an hour, to a quarter above.
    [(0.1, 5, 5), (2.0, 30, 10), (3.9, 60, 20), (4.5, 75, 25), (5.0, 75, 25), (14.0, 210, 75)],
)
def test_times_are_rounded_as_signposts_round_them(kilometres: float, on_foot: int, by_bike: int) -> None:
    assert (minutes(kilometres, "foot"), minutes(kilometres, "bike")) == (on_foot, by_bike)


@given(TRACKS, st.integers(2, 30))
def test_a_thinned_track_keeps_its_ends_and_its_order(track: list[Position], most: int) -> None:
    thin = thinned(track, most)
    assert 2 <= len(thin) <= max(most, 2)
    if len(track) <= most:
        assert thin == tuple(track)
    assert (thin[0], thin[-1]) == (track[0], track[-1])
    left = iter(track)
    assert all(position in left for position in thin)


def test_a_thinned_track_does_not_linger_where_the_device_did() -> None:
    rest = [Position(50.4, 2.8 + step * 1e-6) for step in range(900)]
    walk = [Position(50.4, 2.81 + step * 1e-3) for step in range(100)]
    thin = thinned([*rest, *walk], 50)
    assert sum(position in rest for position in thin) <= 2
    assert len(thin) >= 40


@given(TRACKS)
def test_a_plan_shows_every_position_within_its_box(track: list[Position]) -> None:
    box = Box(40, 100, 600, 300)
    plan = Plan.fitted(track, box)
    for position in track:
        assert box.holds(plan.place(position), edge=1e-3)


def test_a_plan_is_to_scale() -> None:
    # At 60 degrees north a degree of longitude is half as long as one of latitude.
    south, north = Position(59.9, 3.0), Position(60.1, 3.0)
    west, east = Position(60.0, 2.8), Position(60.0, 3.2)
    plan = Plan.fitted((south, north, west, east), Box(0, 0, 500, 500))
    tall = plan.place(south)[1] - plan.place(north)[1]
    wide = plan.place(east)[0] - plan.place(west)[0]
    assert tall == pytest.approx(wide, rel=1e-3)
    assert tall == pytest.approx(500 / 1.04, rel=1e-3)


BOX = Box(0, 0, 100, 50)
SPOTS = st.tuples(st.integers(-200, 300).map(float), st.integers(-200, 300).map(float))


def test_a_line_through_a_drawing_is_cut_at_its_edges() -> None:
    assert cut([(-50, 25), (150, 25)], BOX) == (((0, 25), (100, 25)),)


def test_a_line_that_comes_back_is_two_stretches() -> None:
    assert cut([(50, 25), (50, 75), (90, 75), (90, 25)], BOX) == (((50, 25), (50, 50)), ((90, 50), (90, 25)))


def test_a_line_inside_stays_whole_and_one_outside_is_gone() -> None:
    inside = ((10.0, 10.0), (20.0, 40.0), (90.0, 5.0))
    assert cut(inside, BOX) == (inside,)
    assert cut([(-10, -10), (-10, 60)], BOX) == ()


@given(st.lists(SPOTS, max_size=12))
def test_nothing_of_a_cut_line_lies_outside(points: list[tuple[float, float]]) -> None:
    for stretch in cut(points, BOX):
        assert len(stretch) >= 2
        assert all(BOX.holds(point, 1e-6) for point in stretch)
