"""A walk: found in its panel, drawn over the land, followed from stop to stop."""

from tests.ui.conftest import Visitor


def test_a_panel_offers_its_routes_with_length_and_time(visitor: Visitor) -> None:
    visitor.open("river")
    card = visitor.button(slug="river-ride")
    assert card.property("title") == "Au fil de l’eau"
    # 4.5 km, from the sheet; on foot 67.5 min, by bike 22.5 min, rounded up to five.
    assert (
        card.property("note")
        == "4,5\N{NO-BREAK SPACE}km · 1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}15 à pied · 25\N{NO-BREAK SPACE}min à vélo"
    )


def test_a_route_page_numbers_its_stops_on_the_plan_and_in_the_list(visitor: Visitor) -> None:
    visitor.open("four-stones")
    assert visitor.shown() == "route"
    words = visitor.texts()
    assert "Tracé schématique" in words
    for number in ("1", "2", "3"):
        # Once on the plan, once in the list.
        assert words.count(number) >= 2, number


def test_a_stop_opens_its_place_and_back_returns_to_the_route(visitor: Visitor) -> None:
    visitor.open("four-stones")
    signs = [item for item in visitor.buttons() if item.property("text") == visitor.kiosk.library.title("mill-pond")]
    assert signs
    visitor.finger.tap(signs[0])
    visitor.settle()
    assert (visitor.shown(), visitor.kiosk.navigator.here.slug) == ("place", "mill-pond")
    visitor.tap(text="Retour")
    assert (visitor.shown(), visitor.kiosk.navigator.here.slug) == ("route", "four-stones")


def test_a_route_speaks_the_visitors_language(visitor: Visitor) -> None:
    visitor.open("river-ride")
    visitor.tap(code="de")
    words = visitor.texts()
    assert "Am Wasser entlang" in words
    assert "1:15\N{NO-BREAK SPACE}Std. zu Fuß" in words
    assert "Die Stationen" in words
