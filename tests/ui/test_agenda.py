"""Somebody plans a day: what goes on, whether it is open now, and what a clock that is wrong must not say."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from kiosk.bridge.dates import day_words
from kiosk.bridge.wording import word
from kiosk.guide.hours import PARIS
from kiosk.guide.model import Event
from kiosk.reading.publishing import publish
from kiosk.tour.inspection import inspect
from tests.ui.conftest import SAMPLES, Visitor

LANGUAGES = ("en", "nl", "de", "fr")
KILN_OPENS = "14:00"


def quarry_day(visitor: Visitor) -> datetime:
    """Return the next time that the sample guide's only event begins."""
    event = visitor.kiosk.library.guide.items["quarry-day"]
    assert isinstance(event, Event)
    return event.ahead(datetime.now(UTC))[0].starts


def summer(weekday: int, clock: str) -> datetime:
    """Return a time on a weekday (0 for Monday) of a July to come, when the lime kiln has its hours."""
    first = date(datetime.now(PARIS).year + 1, 7, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7)
    return datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=PARIS)


def to_agenda(visitor: Visitor) -> None:
    visitor.tap(text=word("dock.agenda"))
    assert visitor.shown() == "agenda"


def chosen(visitor: Visitor) -> list[str]:
    """Return the choice of dates that is marked."""
    return [item.property("dates") for item in visitor.buttons() if item.property("dates") and item.property("chosen")]


def test_the_dock_leads_to_the_agenda_and_an_event_to_its_place(visitor: Visitor) -> None:
    begins = quarry_day(visitor)
    visitor.at(begins - timedelta(days=5))
    to_agenda(visitor)
    assert chosen(visitor) == ["fortnight"]
    words = visitor.texts()
    assert {"Fête de la carrière", "10:00–18:00", str(begins.day), "samedi"} <= set(words)
    assert any("5 €, gratuit avant 12 ans" in text for text in words)
    visitor.tap(title="Fête de la carrière")
    assert (visitor.shown(), visitor.kiosk.navigator.here.slug) == ("event", "quarry-day")
    assert any(text.endswith(day_words(begins.date(), "fr", weekday=True)[1:]) for text in visitor.texts())
    visitor.kiosk.navigator.open("quarry-museum", 0.0)
    visitor.settle()
    visitor.tap(text="Retour")
    visitor.tap(text="Retour")
    assert visitor.shown() == "agenda"


def test_what_was_chosen_is_kept_for_the_visitor_and_not_for_the_next_one(visitor: Visitor) -> None:
    begins = quarry_day(visitor)
    visitor.at(begins - timedelta(days=5))
    to_agenda(visitor)
    month = f"{begins:%Y-%m}"
    visitor.tap(dates=month)
    visitor.tap(title="Fête de la carrière")
    visitor.tap(text="Retour")
    assert chosen(visitor) == [month]
    visitor.kiosk.rest()
    visitor.settle()
    visitor.go_home()
    to_agenda(visitor)
    assert chosen(visitor) == ["fortnight"]


def test_dates_without_anything_say_so_and_lead_to_those_with_something(visitor: Visitor) -> None:
    begins = quarry_day(visitor)
    visitor.at(begins - timedelta(days=40))
    to_agenda(visitor)
    assert chosen(visitor) == [f"{begins:%Y-%m}"]
    visitor.tap(dates="today")
    assert word("agenda.nothing") in visitor.texts()
    visitor.tap(text="Juin")
    assert "Fête de la carrière" in visitor.texts()


def test_a_place_announces_what_takes_place_there(visitor: Visitor) -> None:
    begins = quarry_day(visitor)
    visitor.at(begins - timedelta(days=5))
    visitor.open("quarry-museum")
    assert word("agenda.here") in visitor.texts()
    visitor.page().setProperty("contentY", 700.0)
    visitor.tap(title="Fête de la carrière")
    assert visitor.shown() == "event"
    assert visitor.kiosk.navigator.property("panel") == "quarry"


def test_an_event_begins_and_ends_while_it_is_looked_at(visitor: Visitor) -> None:
    begins = quarry_day(visitor)
    visitor.at(begins - timedelta(minutes=1))
    to_agenda(visitor)
    assert word("agenda.running") not in visitor.texts()
    visitor.at(begins)
    assert word("agenda.running") in visitor.texts()
    visitor.tap(title="Fête de la carrière")
    assert word("agenda.running") in visitor.texts()
    visitor.at(begins + timedelta(hours=8))
    assert word("agenda.running") not in visitor.texts()


def test_a_place_says_at_every_minute_whether_it_is_open(visitor: Visitor) -> None:
    visitor.at(summer(2, "13:59"))
    visitor.open("lime-kiln")
    for clock, said in (
        ("13:59", "Fermé · ouvre à 14:00"),
        ("14:00", "Ouvert · jusqu’à 18:00"),
        ("17:00", "Ferme à 18:00"),
        ("18:00", "Fermé · ouvre demain à 14:00"),
    ):
        visitor.at(summer(2, clock))
        assert said in visitor.texts(), clock
    visitor.at(summer(6, "18:00"))
    assert "Fermé · ouvre mercredi à 14:00" in visitor.texts()


def test_the_door_speaks_every_language_and_its_words_fit(visitor: Visitor) -> None:
    visitor.at(summer(6, "18:00"))
    visitor.open("lime-kiln")
    said = {
        "en": "Closed · opens on Wednesday at 14:00",
        "nl": "Gesloten · opent woensdag om 14:00",
        "de": "Geschlossen · öffnet am Mittwoch um 14:00 Uhr",
        "fr": "Fermé · ouvre mercredi à 14:00",
    }
    for language in LANGUAGES:
        visitor.tap(code=language)
        assert said[language] in visitor.texts()
        assert word("hours.title") in visitor.texts()
        assert inspect(visitor.glass) == []


def test_the_week_begins_with_today_and_has_seven_days(visitor: Visitor) -> None:
    visitor.at(summer(2, "15:00"))
    visitor.open("lime-kiln")
    words = visitor.texts()
    assert words.count("14:00–18:00") == 5
    assert words.count(word("hours.shut")) == 2
    assert any(text.startswith("Mercredi ") for text in words)


def test_a_card_says_that_its_place_is_open(visitor: Visitor) -> None:
    visitor.at(summer(2, "15:00"))
    visitor.open("quarry")
    assert "Ouvert · jusqu’à 18:00" in visitor.texts()
    visitor.at(summer(2, "19:00"))
    assert word("hours.closed") in visitor.texts()


def test_the_agenda_names_what_is_open(visitor: Visitor) -> None:
    visitor.at(summer(2, "15:00"))
    to_agenda(visitor)
    assert word("agenda.open") in visitor.texts()
    visitor.at(summer(2, "18:00"))
    assert word("agenda.open") not in visitor.texts()


@pytest.mark.parametrize("wrong", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 7, 1, 14, tzinfo=UTC)])
def test_a_clock_that_is_plainly_wrong_says_nothing_of_now(visitor: Visitor, wrong: datetime) -> None:
    visitor.at(wrong)
    visitor.open("lime-kiln")
    assert word("hours.doubt") in visitor.texts()
    assert not any(text.startswith(("Ouvert", "Fermé", "Ferme ")) for text in visitor.texts())
    visitor.go_home()
    to_agenda(visitor)
    assert word("agenda.doubt") in visitor.texts()
    assert "Fête de la carrière" in visitor.texts()
    assert not {"today", "weekend", "fortnight"} & {item.property("dates") for item in visitor.buttons()}


@pytest.fixture
def without_agenda(visitor: Visitor, tmp_path: Path) -> Iterator[Visitor]:
    """Bring the visitor before a guide in which nothing is announced."""
    content = tmp_path / "content"
    copytree(SAMPLES, content)
    rmtree(content / "agenda")
    visitor.kiosk.refresher.show(publish(content, tmp_path / "editions"))
    yield visitor
    visitor.kiosk.refresher.show(publish(SAMPLES, tmp_path / "samples"))
    visitor.go_home()


def test_an_empty_agenda_is_honest_and_dated(without_agenda: Visitor) -> None:
    visitor = without_agenda
    to_agenda(visitor)
    for language in LANGUAGES:
        visitor.tap(code=language)
        words = visitor.texts()
        assert word("agenda.none") in words
        today = day_words(datetime.now(PARIS).date(), language, year=True)
        assert any(today in text for text in words)
        assert inspect(visitor.glass) == []


def test_an_agenda_at_rest_draws_nothing_between_two_minutes(visitor: Visitor) -> None:
    visitor.at(quarry_day(visitor) - timedelta(days=5))
    to_agenda(visitor)
    visitor.finger.wait(0.5)
    frames: list[bool] = []

    def note() -> None:
        frames.append(True)

    visitor.kiosk.window.frameSwapped.connect(note)
    visitor.finger.wait(0.6)
    visitor.kiosk.window.frameSwapped.disconnect(note)
    assert frames == []
