"""How far and which way, against published values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.geography import EARTH_RADIUS_KM, Frame, Position, bearing, distance_km

PARIS = Position(48.8566, 2.3522)
LONDON = Position(51.5074, -0.1278)
LENS = Position(50.4287, 2.8319)
ARTOIS = st.builds(Position, st.floats(50.2, 50.8), st.floats(2.2, 3.1))
ANYWHERE = st.builds(Position, st.floats(-90, 90), st.floats(-180, 180))


def test_a_degree_of_latitude_is_111_195_km() -> None:
    # 2 pi R1 / 360 with the mean radius of the earth, 6371.0088 km.
    assert distance_km(Position(50, 3), Position(51, 3)) == pytest.approx(111.1951, abs=0.0005)


def test_paris_to_london_is_344_km() -> None:
    # Great circle between the two city centres, movable-type.co.uk/scripts/latlong.html: 343.6 km.
    assert distance_km(PARIS, LONDON) == pytest.approx(343.6, abs=0.2)


def test_opposite_points_are_half_a_circumference_apart() -> None:
    assert distance_km(Position(0, 0), Position(0, 180)) == pytest.approx(3.14159265 * EARTH_RADIUS_KM, rel=1e-6)


@given(ANYWHERE, ANYWHERE)
def test_a_way_is_as_long_there_as_back(here: Position, there: Position) -> None:
    assert distance_km(here, there) == pytest.approx(distance_km(there, here), abs=1e-6)
    assert 0 <= distance_km(here, there) <= 3.1416 * EARTH_RADIUS_KM


@given(ANYWHERE)
def test_nothing_is_far_from_itself(here: Position) -> None:
    assert distance_km(here, here) == 0


@pytest.mark.parametrize(
    ("there", "way"),
    [
        (Position(50.5287, 2.8319), 0),
        (Position(50.3287, 2.8319), 180),
        (Position(50.4287, 2.9319), 90),
        (Position(50.4287, 2.7319), 270),
    ],
)
def test_the_four_winds_are_where_they_belong(there: Position, way: float) -> None:
    assert bearing(LENS, there) == pytest.approx(way, abs=0.1)


def test_london_lies_north_west_of_paris() -> None:
    # Initial bearing by the same calculator: 330.0 degrees.
    assert bearing(PARIS, LONDON) == pytest.approx(330.0, abs=0.2)


@given(ANYWHERE, ANYWHERE)
def test_a_bearing_is_a_point_of_the_compass(here: Position, there: Position) -> None:
    assert 0 <= bearing(here, there) < 360 + 1e-9


@given(st.lists(ARTOIS, min_size=1, max_size=12).map(tuple))
def test_a_frame_holds_what_it_was_made_around(positions: tuple[Position, ...]) -> None:
    frame = Frame.around(positions)
    for position in positions:
        x, y = frame.place(position)
        assert 0 < x < 1
        assert 0 < y < 1


def test_a_single_place_stands_in_the_middle_of_its_frame() -> None:
    assert Frame.around((LENS,)).place(LENS) == pytest.approx((0.5, 0.5), abs=1e-5)


def test_a_frame_around_nothing_shows_the_artois() -> None:
    x, y = Frame.around(()).place(LENS)
    assert 0 < x < 1
    assert 0 < y < 1


def test_north_is_up_and_east_is_right() -> None:
    frame = Frame(50, 2, 51, 3)
    assert frame.place(Position(51, 2)) == (0, 0)
    assert frame.place(Position(50, 3)) == (1, 1)


def test_a_degree_of_longitude_is_drawn_narrower_than_one_of_latitude() -> None:
    assert Frame(50, 2, 51, 3).aspect == pytest.approx(0.636, abs=0.001)
