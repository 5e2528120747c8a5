"""What is taken away opens as what it is: a contact, an entry of the calendar, or a text that a code holds."""

from datetime import UTC, date, datetime

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Event as Entry

from kiosk.guide.code import drawn
from kiosk.guide.geography import Position
from kiosk.guide.occurrence import Occurrence
from kiosk.guide.takeaway import LIMIT_BYTES, Contact, Line, Takeaway, contact, directions, entry, map_of, visit

HERE = Position(50.43, 2.83)
DAY = date(2026, 11, 24)
LARGEST = 97
"""Modules across a code of version 20."""

# What people type: quotation marks, commas, umlauts, emoji, line ends; what no keyboard gives is dropped on the way.
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=60)


def a_card(taken: Takeaway) -> vobject.base.Component:
    """Return the one vCard inside."""
    assert taken.form == "contact"
    return vobject.readOne(taken.text)


def an_entry(taken: Takeaway) -> Entry:
    """Return the one entry inside."""
    assert taken.form == "entry"
    found = Entry.from_ical(taken.text)
    assert isinstance(found, Entry)
    return found


def test_a_place_becomes_a_contact_with_everything_in_it() -> None:
    card = a_card(
        contact(
            Contact(
                "Café « Ö; l’Été », 2",
                street="4, chemin du Four",
                town="Orme-le-Haut",
                phone="+33 3 00 00 00 00",
                website="example.org/four?a=1;b=2",
                where=HERE,
                map=map_of(HERE),
                note="lun. fermé\nmar. 10:00–18:00",
            )
        )
    )
    assert card.fn.value == "Café « Ö; l’Été », 2"
    assert card.org.value == ["Café « Ö; l’Été », 2"]
    assert (card.adr.value.street, card.adr.value.city) == ("4, chemin du Four", "Orme-le-Haut")
    assert card.tel.value == "+33 3 00 00 00 00"
    assert [url.value for url in card.url_list] == ["https://example.org/four?a=1;b=2", map_of(HERE)]
    assert card.geo.value == "50.43000;2.83000"
    assert card.note.value == "lun. fermé\nmar. 10:00–18:00"


@given(WORDS, WORDS, WORDS)
def test_whatever_staff_write_arrives_as_they_wrote_it(name: str, street: str, note: str) -> None:
    card = a_card(contact(Contact(name, street=street, town="Lens", note=note)))
    assert card.fn.value == name
    assert card.adr.value.street == street
    assert card.note.value == note


@given(st.text(max_size=80))
def test_no_word_of_staff_becomes_a_line_of_its_own(text: str) -> None:
    lines = contact(Contact(text, street=text, phone=text, website=text, note=text)).text.split("\r\n")
    keys = {line.partition(":")[0] for line in lines if line}
    assert keys <= {"BEGIN", "VERSION", "N", "FN", "ORG", "ADR;TYPE=WORK", "TEL", "URL", "NOTE", "END"}


@given(WORDS, WORDS, WORDS)
def test_an_event_becomes_an_entry_at_its_time_and_place(title: str, note: str, place: str) -> None:
    time = Occurrence(datetime(2026, 6, 6, 8, 0, tzinfo=UTC), datetime(2026, 6, 6, 16, 0, tzinfo=UTC))
    found = an_entry(entry(title, time, Line(place, "Lens", HERE), note, "example.org"))
    assert str(found["SUMMARY"]) == title
    assert found.decoded("DTSTART") == time.start
    assert found.decoded("DTEND") == time.end
    assert str(found["LOCATION"]) == f"{place}, Lens"
    assert str(found["DESCRIPTION"]) == f"{note}\n{map_of(HERE)}"
    assert str(found["URL"]) == "https://example.org"


def test_whole_days_have_no_hours_and_end_on_the_day_after() -> None:
    found = an_entry(entry("Fête", Occurrence.on(date(2026, 10, 24), date(2026, 10, 25)), Line("")))
    assert found.decoded("DTSTART") == date(2026, 10, 24)
    assert found.decoded("DTEND") == date(2026, 10, 26)


def test_an_event_whose_end_nobody_knows_has_none() -> None:
    start = datetime(2026, 6, 6, 8, 0, tzinfo=UTC)
    assert "DTEND" not in an_entry(entry("Fête", Occurrence(start, start), Line("")))


def some_stops(count: int, name: str = "Base de loisirs n° {} à Noyelles-sous-Lens") -> list[Line]:
    """Return stops with long names and addresses."""
    return [Line(name.format(number), f"{number} rue de la Fosse, Lens", HERE) for number in range(1, count + 1)]


def link(count: int) -> str:
    """Return the map through so many stops."""
    return directions([HERE] * (count + 1), 20.0, "fr")


def test_a_short_visit_is_a_day_in_the_calendar_with_names_addresses_and_map() -> None:
    stops = some_stops(3)
    taken = visit("Ma visite · Office", DAY, stops, link(3))
    found = an_entry(taken)
    assert taken.loss == ""
    assert (found.decoded("DTSTART"), found.decoded("DTEND")) == (DAY, date(2026, 11, 25))
    lines = str(found["DESCRIPTION"]).split("\n")
    assert lines[:3] == [f"{number}. {stop.name}, {stop.address}" for number, stop in enumerate(stops, start=1)]
    assert lines[3] == link(3)
    assert link(3).count("loc=") == 4


def test_a_longer_visit_says_less_and_less_and_says_so() -> None:
    losses = [visit("Ma visite", DAY, some_stops(count), link(count)).loss for count in range(1, 40)]
    order = ["", "address", "map", "names", "stops"]
    assert list(dict.fromkeys(losses)) == order
    assert losses == sorted(losses, key=order.index)


def test_thirty_stops_with_long_names_are_all_counted() -> None:
    taken = visit("Ma visite", DAY, some_stops(30), link(30))
    lines = taken.text.splitlines()[1:]
    assert taken.loss == "stops"
    assert len(lines) + taken.left_out == 30
    assert lines[0] == "1. Base de loisirs n° 1 à…"


def test_a_clock_that_is_wrong_dates_nothing() -> None:
    taken = visit("Ma visite", None, some_stops(2), link(2))
    assert taken.form == "text"
    assert taken.text.splitlines()[0] == "Ma visite"


@given(st.lists(st.builds(Line, WORDS, WORDS), min_size=1, max_size=40), WORDS)
def test_every_visit_fits_into_a_code_that_phones_read(stops: list[Line], title: str) -> None:
    taken = visit(title, DAY, stops, link(len(stops)))
    assert len(taken.text.encode()) <= LIMIT_BYTES


@given(st.text(max_size=900), st.text(max_size=900))
def test_every_page_fits_into_a_code_that_phones_read(name: str, note: str) -> None:
    taken = contact(Contact(name, street=note, note=note, map=map_of(HERE), website=note))
    assert len(taken.text.encode()) <= LIMIT_BYTES
    time = Occurrence.on(DAY)
    assert len(entry(name, time, Line(note, name, HERE), note, note).text.encode()) <= LIMIT_BYTES


def test_the_largest_code_is_no_larger_than_promised() -> None:
    assert drawn("é" * (LIMIT_BYTES // 2)).across <= LARGEST


@pytest.mark.parametrize(("length", "by"), [(3.0, "srv=2"), (20.0, "srv=1"), (80.0, "srv=0")])
def test_the_map_leads_on_foot_by_bike_or_by_car(length: float, by: str) -> None:
    found = directions([HERE, Position(50.5, 2.9)], length, "nl")
    assert by in found
    assert found.startswith("https://routing.openstreetmap.de/?hl=nl&")
    assert found.endswith("&loc=50.4300%2C2.8300&loc=50.5000%2C2.9000")


def test_one_stop_has_a_map_of_its_own_and_none_has_none() -> None:
    assert directions([HERE], 1.0, "fr") == map_of(HERE)
    assert directions([], 1.0, "fr") == ""
