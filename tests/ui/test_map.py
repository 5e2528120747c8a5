"""A visitor at the map: finds a place, looks closer, reads its card, opens its page and comes back to the pin."""

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.atlas import Atlas
from kiosk.bridge.wording import word
from kiosk.tour.finger import centre, is_a, visible_items
from tests.ui.conftest import Visitor


def map_view(visitor: Visitor) -> QQuickItem:
    return next(item for item in visible_items(visitor.glass) if item.property("perKm") and item.property("free"))


def turn_to_map(visitor: Visitor) -> QQuickItem:
    visitor.tap(text="Carte")
    assert visitor.shown() == "map"
    return map_view(visitor)


def across(visitor: Visitor) -> float:
    visitor.finger.wait(0.5)
    return float(map_view(visitor).property("across"))


def pins(visitor: Visitor) -> list[QQuickItem]:
    return [
        item for item in visitor.buttons() if item.property("count") is not None and item.property("glyph") is not None
    ]


def atlas(visitor: Visitor) -> Atlas:
    found = visitor.kiosk.visitor.findChild(Atlas)
    assert isinstance(found, Atlas)
    return found


def cards(visitor: Visitor) -> int:
    return len(atlas(visitor).chosen)


def near(visitor: Visitor) -> None:
    """Look so near that no place of the valley is in a group any more."""
    for _ in range(8):
        visitor.finger.wait(0.45)
        visitor.tap(text="Agrandir")
        visitor.finger.wait(0.45)


def point(visitor: Visitor, slug: str) -> None:
    atlas(visitor).point(slug)
    visitor.kiosk.navigator.turn("map", 0.0)
    visitor.settle()


def test_the_map_shows_every_place_alone_or_in_a_group_and_where_one_is(visitor: Visitor) -> None:
    turn_to_map(visitor)
    assert sum(int(pin.property("count")) for pin in pins(visitor)) == len(visitor.kiosk.library.guide.places)
    words = visitor.texts()
    assert "Vous êtes ici" in words
    assert any("Carte schématique" in said for said in words)
    assert any(said.endswith("m") and "\N{NO-BREAK SPACE}" in said for said in words), "the scale says how far"


def test_plus_minus_pinch_and_double_tap_change_the_scale_and_the_whole_comes_back(visitor: Visitor) -> None:
    turn_to_map(visitor)
    whole = across(visitor)
    visitor.tap(text="Agrandir")
    closer = across(visitor)
    assert 1.9 < closer / whole < 2.1
    visitor.finger.pinch(visitor.middle, 200, 400)
    pinched = across(visitor)
    assert 1.6 < pinched / closer < 2.4
    visitor.tap(text="Réduire")
    assert across(visitor) < pinched
    ground = QPoint(visitor.kiosk.window.width() // 3, visitor.kiosk.window.height() // 3)
    before = across(visitor)
    visitor.finger.tap_at(ground)
    visitor.finger.wait(0.08)
    visitor.finger.tap_at(ground)
    assert across(visitor) > 1.5 * before
    visitor.tap(text=word("map.whole"))
    assert abs(across(visitor) - whole) < 2


def test_one_finger_draws_the_map_along(visitor: Visitor) -> None:
    turn_to_map(visitor)
    visitor.tap(text="Agrandir")
    visitor.finger.wait(0.5)
    flick = visitor.page()
    before = float(flick.property("contentX"))
    visitor.finger.drag(visitor.middle, visitor.middle - QPoint(200, 0))
    visitor.finger.wait(0.3)
    assert float(flick.property("contentX")) > before + 120


def test_a_group_parts_when_it_is_tapped(visitor: Visitor) -> None:
    turn_to_map(visitor)
    groups = [pin for pin in pins(visitor) if int(pin.property("count")) > 1]
    assert groups, "places of the valley stand close together"
    before = across(visitor)
    visitor.finger.tap(groups[0])
    assert across(visitor) > before


def test_a_pin_leads_to_its_card_its_page_and_back_to_the_pin(visitor: Visitor) -> None:
    point(visitor, "mill-pond")
    near(visitor)
    title = visitor.kiosk.library.title("mill-pond")
    # Put away, then tapped anew.
    visitor.tap(text="Fermer")
    assert cards(visitor) == 0
    pin = next(pin for pin in pins(visitor) if pin.property("title") == title)
    visitor.finger.tap(pin)
    visitor.settle()
    card = next(item for item in visitor.buttons() if item.property("title") == title and item.property("summary"))
    scale = across(visitor)
    visitor.finger.tap(card)
    visitor.settle()
    assert (visitor.shown(), visitor.kiosk.navigator.here.slug) == ("place", "mill-pond")
    visitor.tap(text="Retour")
    assert visitor.shown() == "map"
    assert cards(visitor) == 1
    assert abs(across(visitor) - scale) < 3, "the map is where it was left"


def test_a_place_is_shown_on_the_map_from_its_page(visitor: Visitor) -> None:
    visitor.open("lime-kiln")
    button = visitor.button(text=word("map.show"))
    page = visitor.page()
    page.setProperty("contentY", float(page.property("contentY")) + centre(button).y() - 900)
    visitor.tap(text=word("map.show"))
    assert visitor.shown() == "map"
    chosen = [pin for pin in pins(visitor) if pin.property("chosen")]
    assert [pin.property("title") for pin in chosen] == [visitor.kiosk.library.title("lime-kiln")]
    assert visitor.kiosk.window.width() > centre(chosen[0]).x() > 0


def test_chips_narrow_the_map_down_and_walks_are_drawn(visitor: Visitor) -> None:
    turn_to_map(visitor)
    everything = sum(int(pin.property("count")) for pin in pins(visitor))
    visitor.tap(kind="river")
    some = sum(int(pin.property("count")) for pin in pins(visitor))
    assert 0 < some < everything
    visitor.tap(kind="routes")
    point(visitor, "four-stones")
    assert str(atlas(visitor).property("way")).startswith("M")
    assert visitor.kiosk.library.title("four-stones") in visitor.texts()


def test_the_map_speaks_the_visitors_language(visitor: Visitor) -> None:
    turn_to_map(visitor)
    visitor.tap(code="de")
    words = visitor.texts()
    assert "Sie sind hier" in words
    assert "Touren" in words
    assert "Alle" in words or word("panel.all") in words


def test_the_next_visitor_finds_the_whole_map(visitor: Visitor) -> None:
    point(visitor, "mill-pond")
    near(visitor)
    closer = across(visitor)
    visitor.kiosk.rest()
    visitor.settle()
    visitor.go_home()
    turn_to_map(visitor)
    assert across(visitor) < closer / 4
    assert not [pin for pin in pins(visitor) if pin.property("chosen")]


def test_the_ground_is_drawn_sharp_once_the_hand_rests(visitor: Visitor) -> None:
    turn_to_map(visitor)
    visitor.tap(text="Agrandir")
    visitor.finger.wait(0.6)
    visitor.finger.wait_for(lambda: map_view(visitor).property("ready"), "the ground to be drawn")
    tiles = [
        item
        for item in visible_items(visitor.glass)
        if is_a(item, "QQuickImage")
        and str(item.property("source").toString()).endswith(".svg")
        and item.width() == 512
    ]
    assert len(tiles) >= 6, "tiles at the very size they were drawn in"
