"""What stands on the map: groups far enough apart, names that meet nothing, a selection that survives a new guide."""

from itertools import combinations
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.geography import Frame, Position, tile_of
from kiosk.guide.labels import Box
from kiosk.guide.land import Course, Land, Town, gathered
from kiosk.guide.language import Wording
from kiosk.guide.map import ROUTES, Pin, Scale, Selection, named, pinned, pins_of
from kiosk.guide.model import Guide, Kind, Page, Panel, Place, Route

SPOTS = st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 1000)), max_size=60)
FRAME = Frame(50.36, 2.3, 50.65, 3.08)


def place(slug: str, where: Position, kind: str = "park") -> Place:
    return Place(slug=slug, pages={"fr": Page(slug)}, kind=kind, where=where)


def guide() -> Guide:
    lens, hinges, off = Position(50.43, 2.83), Position(50.57, 2.6), Position(43.3, 5.4)
    track = (lens, Position(50.45, 2.9))
    return Guide(
        kinds=(Kind("park", "p", Wording()), Kind("museum", "m", Wording())),
        panels=(
            Panel(slug="parks", pages={}, color="leaf", glyph="p", places=("pond", "grove", "abroad")),
            Panel(slug="art", pages={}, color="glass", glyph="m", places=("gallery",), routes=("walk",)),
        ),
        places=(place("pond", lens), place("grove", hinges), place("abroad", off), place("gallery", lens, "museum")),
        routes=(Route(slug="walk", pages={}, by=("foot",), stops=(), track=track, length_km=5),),
        land=Land(territory=FRAME),
    )


def shown(selection: Selection, chosen: str = "") -> list[str]:
    return [pin.slugs[0] for pin in pins_of(guide(), selection, guide().land.frame, chosen)]


@given(SPOTS, st.floats(5, 300))
def test_groups_stand_apart_and_nobody_is_lost(spots: list[tuple[float, float]], apart: float) -> None:
    groups = gathered(spots, apart)
    assert sorted(number for group in groups for number in group) == list(range(len(spots)))
    middles = [
        (sum(spots[number][0] for number in group) / len(group), sum(spots[number][1] for number in group) / len(group))
        for group in groups
    ]
    for one, other in combinations(middles, 2):
        assert dist(one, other) >= apart - 1e-6


def test_a_panel_a_kind_and_the_routes_narrow_the_map_down() -> None:
    # What lies beyond the land that is drawn has no pin.
    assert shown(Selection()) == ["pond", "grove", "gallery"]
    assert shown(Selection("parks")) == ["pond", "grove"]
    assert shown(Selection("", "museum")) == ["gallery"]
    assert shown(Selection(ROUTES)) == ["walk"]


def test_what_is_chosen_is_shown_whatever_is_selected() -> None:
    assert shown(Selection("parks"), "gallery") == ["pond", "grove", "gallery"]


def test_a_selection_that_a_new_guide_does_not_know_shows_everything() -> None:
    assert Selection("gone").within(guide()) == Selection()
    assert Selection("parks", "museum").within(guide()) == Selection("parks")
    assert Selection(ROUTES).within(guide()) == Selection(ROUTES)


def test_near_places_are_one_group_that_knows_the_land_it_takes_up() -> None:
    pins = [Pin((name,), x, 0.5, x, 0.5) for name, x in (("a", 0.5), ("b", 0.52), ("far", 0.9))]
    group, far = sorted(pinned(pins, 1000, 50, "", alone=False), key=lambda pin: pin.x)
    assert group.slugs == ("a", "b")
    assert (group.x, group.west, group.wide) == pytest.approx((0.51, 0.5, 0.02))
    assert far.slugs == ("far",)


def test_the_chosen_place_is_never_in_a_group_and_stands_in_front() -> None:
    pins = [Pin((name,), 0.5, 0.5, 0.5, 0.5) for name in ("a", "b", "c")]
    assert [pin.slugs for pin in pinned(pins, 1000, 50, "b", alone=False)] == [("a", "c"), ("b",)]


def measure(name: str, pixels: float) -> tuple[float, float]:
    return len(name) * pixels * 0.6, pixels * 1.4


@given(st.lists(st.tuples(st.floats(50.37, 50.64), st.floats(2.31, 3.07)), min_size=1, max_size=25), st.integers(0, 8))
def test_no_name_meets_another_or_a_pin(spots: list[tuple[float, float]], step: int) -> None:
    towns = tuple(
        Town(name=f"Ville {number}", where=Position(*spot), size=number % 4 + 1) for number, spot in enumerate(spots)
    )
    road = Course(kind="motorway", name="A26", path=(Position(50.6, 2.3), Position(50.4, 3.0)))
    land = Land(territory=FRAME, towns=towns, courses=(road,))
    across = land.frame.width_km * 16 * 2 ** (step / 2)
    scale = Scale(1, 76, 12, 24, across, step)
    pin = Pin(("lens",), *land.frame.place(Position(50.43, 2.83)), 0, 0)
    names = named(land, [pin], scale, measure)
    boxes = [Box(n.spotX * across + n.left, n.spotY * across + n.top, n.wide, n.high) for n in names]
    mark = Box(pin.x * across - 38, pin.y * across - 91.2, 76, 91.2)
    for one, other in combinations([mark, *boxes], 2):
        assert not one.meets(other)


def test_a_real_map_bears_its_own_names() -> None:
    from kiosk.guide.land import BaseMap

    real = BaseMap(mark="", suffix="png", least=9, most=12, frame=FRAME, credit="©")
    land = Land(territory=FRAME, towns=(Town(name="Lens", where=Position(50.43, 2.83), size=1),), basemap=real)
    assert named(land, [], Scale(1, 76, 12, 24, 2000, 4), measure) == ()


def test_the_land_is_a_square_about_the_territory() -> None:
    frame = Land(territory=FRAME).frame
    assert frame.aspect == pytest.approx(1)
    assert frame.place(FRAME.middle) == pytest.approx((0.5, 0.5))
    # 55 km of territory, 2.3 times as much drawn.
    assert frame.width_km == pytest.approx(2.3 * FRAME.width_km, rel=1e-3)


def test_a_tile_is_found_where_the_world_map_has_it() -> None:
    # Lens at zoom 12 by the formula of OpenStreetMap's wiki (Slippy map tilenames): column 2080, row 1381.
    column, row = tile_of(Position(50.4287, 2.8319), 12)
    assert (int(column), int(row)) == (2080, 1381)
