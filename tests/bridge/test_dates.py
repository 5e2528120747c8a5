"""Days and times are written as natives write them."""

from datetime import UTC, date, datetime

import pytest

from kiosk.app import application
from kiosk.bridge.dates import day_words, hour, hours_words
from kiosk.bridge.wording import Interpreter
from kiosk.guide.hours import PARIS


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("fr", date(2026, 11, 24), "mardi 24 novembre 2026"),
        ("fr", date(2026, 12, 1), "mardi 1er décembre 2026"),
        ("fr", date(2026, 12, 11), "vendredi 11 décembre 2026"),
        ("en", date(2026, 12, 1), "Tuesday 1 December 2026"),
        ("nl", date(2026, 12, 1), "dinsdag 1 december 2026"),
        ("de", date(2026, 12, 1), "Dienstag, 1. Dezember 2026"),
    ],
)
def test_a_day_in_four_languages(language: str, day: date, said: str) -> None:
    assert day_words(day, language, weekday=True, year=True) == said


def test_times_are_those_of_paris_wherever_the_machine_stands() -> None:
    assert hour(datetime(2026, 7, 1, 12, 0, tzinfo=UTC)) == "14:00"
    assert hour(datetime(2026, 12, 1, 12, 0, tzinfo=UTC)) == "13:00"


def test_hours_that_last_until_midnight_end_at_24() -> None:
    app = application()
    interpreter = Interpreter()
    app.installTranslator(interpreter)
    start, end = datetime(2026, 11, 24, 20, tzinfo=PARIS), datetime(2026, 11, 25, tzinfo=PARIS)
    assert hours_words(start, end) == "20:00–24:00"
    interpreter.speak("de")
    assert hours_words(start, end) == "20:00–24:00 Uhr"
    app.removeTranslator(interpreter)
