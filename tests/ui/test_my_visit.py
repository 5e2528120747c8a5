"""A visitor keeps what they like, sees the way through it, and takes it away: every code is read from the glass."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import copytree, rmtree

import pytest
import vobject
import zxingcpp
from icalendar import Event as Entry
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.visit import Visit
from kiosk.bridge.wording import word
from kiosk.guide.hours import PARIS
from kiosk.reading.publishing import publish
from kiosk.tour.finger import area, visible_items
from tests.ui.conftest import SAMPLES, Visitor

WEDNESDAY = datetime(2026, 10, 7, 11, 0, tzinfo=PARIS)


@pytest.fixture
def visit(visitor: Visitor) -> Iterator[Visit]:
    """Return the visit of somebody who stands there on a Wednesday in autumn."""
    kept = visitor.kiosk.visitor.findChild(Visit)
    assert isinstance(kept, Visit)
    before, kept.clock = kept.clock, lambda: WEDNESDAY
    yield kept
    kept.clock = before


def heart(visitor: Visitor, slug: str, *, kept: bool = False) -> QQuickItem:
    """Return the heart of an item, empty or full."""
    words = word("visit.drop" if kept else "visit.keep").replace("%1", visitor.kiosk.library.title(slug))
    # Hearts come a moment after the cards that bear them.
    visitor.finger.wait_for(lambda: words in [button.property("text") for button in visitor.buttons()], words)
    return visitor.button(text=words)


def my_visit(visitor: Visitor) -> None:
    """Open the visit from the dock."""
    visitor.tap(text=word("dock.visit"))
    assert visitor.shown() == "visit"


def read_code(visitor: Visitor) -> str:
    """Return what a phone reads from the glass; the page is scrolled to its code as a visitor would."""
    visitor.finger.wait_for(lambda: _codes(visitor), "a code")
    field = _codes(visitor)[0]
    page = visitor.page()
    top = area(field).top() + float(page.property("contentY"))
    page.setProperty("contentY", max(0.0, top - 300.0))
    visitor.finger.wait(0.1)
    found = zxingcpp.read_barcodes(_glass(visitor))
    assert len(found) == 1
    return found[0].text


def _codes(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visible_items(visitor.glass) if item.property("svg") and item.property("across")]


def _glass(visitor: Visitor) -> Image.Image:
    """Return what is on the glass, as a photograph without flaws."""
    image = visitor.kiosk.window.grabWindow().convertToFormat(QImage.Format.Format_RGBX8888)
    size = (image.width(), image.height())
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGBX", image.bytesPerLine())


def stops(visitor: Visitor) -> list[str]:
    """Return the titles of the stops in order, from above."""
    cards = [item for item in visitor.buttons() if item.property("sign") and item.property("leg") is not None]
    return [str(card.property("title")) for card in sorted(cards, key=lambda card: area(card).top())]


def titles(visitor: Visitor, *slugs: str) -> list[str]:
    return [visitor.kiosk.library.title(slug) for slug in slugs]


def test_a_heart_on_a_card_keeps_the_place_and_does_not_open_it(visitor: Visitor, visit: Visit) -> None:
    visitor.open("quarry")
    page = visitor.page()
    card = visitor.button(slug="lime-kiln")
    page.setProperty("contentY", area(card).top() - 600)
    visitor.finger.wait(0.1)
    visitor.finger.tap(heart(visitor, "lime-kiln"))
    visitor.settle()
    assert visitor.shown() == "panel"
    assert visit.property("kept") == ["lime-kiln"]
    assert "1" in visitor.texts()
    visitor.finger.tap(heart(visitor, "lime-kiln", kept=True))
    visitor.settle()
    assert visit.property("count") == 0


def test_a_finger_beside_the_disc_still_meets_the_heart(visitor: Visitor, visit: Visit) -> None:
    visitor.open("quarry")
    card = visitor.button(slug="lime-kiln")
    visitor.page().setProperty("contentY", area(card).top() - 600)
    visitor.finger.wait(0.1)
    box = area(heart(visitor, "lime-kiln"))
    # 32 inches across 1080 by 1920: 2.71 px a millimetre.
    assert min(box.width(), box.height()) >= 20 * 2.71
    visitor.finger.tap_at(QPoint(round(box.left()) + 3, round(box.bottom()) - 3))
    visitor.settle()
    assert (visitor.shown(), visit.property("kept")) == ("panel", ["lime-kiln"])


def test_a_page_has_its_heart_and_a_story_has_none(visitor: Visitor, visit: Visit) -> None:
    visitor.open("mill-pond")
    visitor.finger.tap(heart(visitor, "mill-pond"))
    visitor.settle()
    visitor.open("four-stones")
    visitor.finger.tap(heart(visitor, "four-stones"))
    visitor.settle()
    assert visit.property("kept") == ["mill-pond", "four-stones"]
    visitor.open("last-blast")
    words = word("visit.keep").replace("%1", visitor.kiosk.library.title("last-blast"))
    assert words not in [button.property("text") for button in visitor.buttons()]


def test_an_empty_visit_invites_with_hearts_that_fill_it(visitor: Visitor, visit: Visit) -> None:
    my_visit(visitor)
    assert word("visit.invitation") in visitor.texts()
    first = visitor.kiosk.library.guide.places_of(visitor.kiosk.library.guide.panels[0].places)[0]
    visitor.finger.tap(heart(visitor, first.slug))
    visitor.settle()
    assert visit.property("kept") == [first.slug]
    assert word("visit.invitation") not in visitor.texts()
    assert stops(visitor) == titles(visitor, first.slug)


def test_stops_come_in_the_shortest_order_and_move_as_the_visitor_wants(visitor: Visitor, visit: Visit) -> None:
    for slug in ("stone-bridge", "lime-kiln", "mill-pond"):
        visit.toggle(slug)
    my_visit(visitor)
    shortest = stops(visitor)
    assert shortest == titles(visitor, *(stop.slug for stop in visit.way().stops))
    page = visitor.page()
    page.setProperty("contentY", 700.0)
    visitor.finger.wait(0.1)
    visitor.tap(text=word("visit.later").replace("%1", shortest[0]))
    assert stops(visitor) == [shortest[1], shortest[0], shortest[2]]
    # The last one has nowhere to go.
    assert not visitor.button(text=word("visit.later").replace("%1", shortest[2])).isEnabled()
    page.setProperty("contentY", 1000.0)
    visitor.finger.wait(0.1)
    visitor.tap(text=word("visit.shorten"))
    assert stops(visitor) == shortest
    visitor.tap(text=word("visit.comeBack"))
    assert any(text.startswith("Retour ici") for text in visitor.texts())


def test_the_chosen_day_says_what_is_shut(visitor: Visitor, visit: Visit) -> None:
    visit.toggle("lime-kiln")
    my_visit(visitor)
    words = visitor.texts()
    assert "Ouvert 14:00–18:00" in words
    assert "Aujourd’hui, mercredi 7 octobre" in words
    visitor.tap(weekday="lun", day="12")
    words = visitor.texts()
    assert "Fermé lundi" in words
    assert "lundi 12 octobre" in words
    visit.clock = lambda: WEDNESDAY.replace(hour=19)
    visitor.tap(weekday="mer", day="7")
    assert word("visit.over") in visitor.texts()


def test_a_clock_that_was_never_set_hides_days_and_hours(visitor: Visitor, visit: Visit) -> None:
    visit.clock = lambda: datetime(1970, 1, 1, tzinfo=PARIS)
    visit.toggle("lime-kiln")
    my_visit(visitor)
    words = visitor.texts()
    assert not any("Ouvert" in text or "Fermé" in text or "janvier" in text for text in words)
    assert read_code(visitor).splitlines()[0] == "Ma visite · Maison du val d’Orme"


@pytest.mark.usefixtures("visit")
def test_a_place_is_taken_away_as_a_contact(visitor: Visitor) -> None:
    visitor.open("lime-kiln")
    card = vobject.readOne(read_code(visitor))
    assert card.fn.value == visitor.kiosk.library.title("lime-kiln")
    assert (card.adr.value.street, card.adr.value.city) == ("4 chemin du Four", "Orme-le-Haut")
    assert card.tel.value == "+33 3 00 00 00 00"
    assert card.geo.value == "50.44120;2.81050"
    urls = [url.value for url in card.url_list]
    assert urls[0] == "https://example.org/four"
    assert "mlat=50.44120&mlon=2.81050" in urls[1]
    assert card.note.value.splitlines() == [
        "mer 7–dim 11 14:00–18:00",
        "lun 12–mar 13 fermé",
        "Entrée libre, deux marches.",
    ]


@pytest.mark.usefixtures("visit")
def test_a_route_is_taken_away_with_its_stops_and_their_map(visitor: Visitor) -> None:
    visitor.open("four-stones")
    route = visitor.kiosk.library.guide.items["four-stones"]
    card = vobject.readOne(read_code(visitor))
    names = card.note.value.splitlines()[1:]
    places = visitor.kiosk.library.guide.places_of(route.stops)  # type: ignore[attr-defined]  # it is a route
    assert names == [f"{n}. {visitor.kiosk.library.title(place.slug)}" for n, place in enumerate(places, start=1)]
    assert card.url.value.count("loc=") == len(places)


@pytest.mark.usefixtures("visit")
def test_an_event_is_taken_away_as_an_entry_of_the_calendar(visitor: Visitor) -> None:
    visitor.open("quarry-day")
    entry = Entry.from_ical(read_code(visitor))
    assert str(entry["SUMMARY"]) == "Fête de la carrière"
    assert entry.decoded("DTSTART") == datetime(2027, 6, 5, 10, 0, tzinfo=PARIS)
    assert entry.decoded("DTEND") == datetime(2027, 6, 5, 18, 0, tzinfo=PARIS)
    assert visitor.kiosk.library.title("quarry-museum") in str(entry["LOCATION"])
    assert "openstreetmap.org" in str(entry["DESCRIPTION"])


@pytest.mark.parametrize("language", ["fr", "de"])
def test_a_visit_is_taken_away_in_the_visitors_language(visitor: Visitor, visit: Visit, language: str) -> None:
    visitor.kiosk.library.speak(language)
    for slug in ("lime-kiln", "mill-pond"):
        visit.toggle(slug)
    my_visit(visitor)
    entry = Entry.from_ical(read_code(visitor))
    office = visitor.kiosk.library.property("officeName")
    assert str(entry["SUMMARY"]) == f"{word('dock.visit')} · {office}"
    assert entry.decoded("DTSTART") == WEDNESDAY.date()
    lines = str(entry["DESCRIPTION"]).splitlines()
    assert [line.partition(",")[0] for line in lines[:2]] == [
        f"{number}. {visitor.kiosk.library.title(stop.slug)}" for number, stop in enumerate(visit.way().stops, start=1)
    ]
    assert "4 chemin du Four, Orme-le-Haut" in str(entry["DESCRIPTION"])
    assert f"hl={language}" in lines[2]


def test_a_button_leads_to_the_code(visitor: Visitor, visit: Visit) -> None:
    for slug in ("lime-kiln", "mill-pond", "stone-bridge", "quarry-museum"):
        visit.toggle(slug)
    my_visit(visitor)
    visitor.finger.wait_for(lambda: _codes(visitor), "a code")
    visitor.tap(text=word("visit.take"))
    visitor.finger.wait(0.5)
    assert len(zxingcpp.read_barcodes(_glass(visitor))) == 1


def test_a_stop_opens_its_page_and_back_returns_to_the_visit(visitor: Visitor, visit: Visit) -> None:
    visit.toggle("mill-pond")
    my_visit(visitor)
    card = next(item for item in visitor.buttons() if item.property("leg") is not None)
    visitor.finger.tap_at(area(card).topLeft().toPoint() + QPoint(100, 100))
    visitor.settle()
    assert visitor.kiosk.navigator.here.slug == "mill-pond"
    visitor.tap(text="Retour")
    assert stops(visitor) == titles(visitor, "mill-pond")


def test_everything_is_cleared_only_at_the_second_tap(visitor: Visitor, visit: Visit) -> None:
    visit.toggle("mill-pond")
    my_visit(visitor)
    page = visitor.page()
    page.setProperty("contentY", float(page.property("contentHeight")) - page.height())
    visitor.finger.wait(0.1)
    visitor.tap(text=word("visit.clear"))
    assert visit.property("count") == 1
    visitor.tap(text=word("visit.reallyClear"))
    assert visit.property("count") == 0


def test_the_next_visitor_finds_nothing_kept(visitor: Visitor, visit: Visit) -> None:
    visit.toggle("mill-pond")
    visit.choose(3)
    visitor.kiosk.rest()
    assert (visit.property("count"), visit.ahead) == (0, 0)


def test_a_screen_that_was_left_no_longer_listens(
    visitor: Visitor, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: raised.append(error))
    visit.toggle("mill-pond")
    my_visit(visitor)
    visitor.kiosk.rest()
    visitor.settle()
    visitor.finger.wait(0.5)
    visit.toggle("lime-kiln")
    visit.clear()
    assert raised == []


def test_a_new_edition_keeps_what_is_still_there(visitor: Visitor, visit: Visit, tmp_path: Path) -> None:
    kiosk = visitor.kiosk
    for slug in ("mill-pond", "stone-bridge", "lime-kiln"):
        visit.toggle(slug)
    my_visit(visitor)
    content = tmp_path / "content"
    copytree(SAMPLES, content)
    rmtree(content / "river" / "stone-bridge")
    kiosk.refresher.show(publish(content, tmp_path / "editions"))
    visitor.settle()
    assert visit.property("kept") == ["mill-pond", "lime-kiln"]
    assert len(stops(visitor)) == 2
    kiosk.refresher.show(publish(SAMPLES, tmp_path / "editions"))
    visitor.settle()


def test_thirty_stops_with_long_odd_names_are_read_from_the_glass(
    visitor: Visitor, visit: Visit, tmp_path: Path
) -> None:
    kiosk, content = visitor.kiosk, tmp_path / "content"
    copytree(SAMPLES, content)
    for number in range(30):
        folder = content / "quarry" / f"kiln-{number}"
        copytree(content / "quarry" / "lime-kiln", folder)
        (folder / "fr.md").write_text(f"# Café « Ö » 🚲 n° {number} ; l’été à Noyelles\n\nRésumé.\n", encoding="utf-8")
    kiosk.refresher.show(publish(content, tmp_path / "editions"))
    for number in range(30):
        visit.toggle(f"kiln-{number}")
    my_visit(visitor)
    head, *lines = read_code(visitor).splitlines()
    assert head == "Ma visite · Maison du val d’Orme · 07/10/2026"
    assert all(f"{place}. Café « Ö » 🚲 n°" in line for place, line in enumerate(lines, start=1))
    assert word("take.withoutStops").replace("%1", str(30 - len(lines))) in visitor.texts()
    kiosk.refresher.show(publish(SAMPLES, tmp_path / "editions"))
    visitor.settle()
