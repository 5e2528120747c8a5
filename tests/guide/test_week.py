"""The hours of the coming days say the same as the door does at every minute of them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.guide.hours import PARIS, Closure, State, state
from kiosk.guide.occurrence import midnight
from kiosk.guide.week import DayHours, closures_ahead, coming_days
from tests.guide.test_hours import BAR, LENS, LOUVRE, OFFICE, REAL, TOWER, at, closed

MONDAY = "2026-11-23 09:30"
_DAY = timedelta(days=1)


def told(text: str, now: str = MONDAY, *shut: str) -> list[str]:
    """Return the hours of seven days, each as "Mo 10:00-18:00"."""
    return [line(day) for day in coming_days(text, at(now), closed(*shut), LENS)]


def line(day: DayHours) -> str:
    """Return the hours of a day."""
    spans = [
        f"{opening.start:%H:%M}-{f'{opening.end:%H:%M}' if opening.end else ''}"
        + ("" if opening.sure else "?")
        + (f" {opening.note}" if opening.note else "")
        for opening in day.openings
    ]
    return f"{day.day:%a}"[:2] + " " + ("day and night" if day.whole else ", ".join(spans) or "off")


def test_seven_days_begin_with_today() -> None:
    week = coming_days(LOUVRE, at("2026-11-25 23:59"))
    assert [day.day for day in week] == [date(2026, 11, 25) + number * _DAY for number in range(7)]


def test_a_lunch_break_makes_two_openings() -> None:
    assert told(OFFICE)[0] == "Mo 09:00-12:00, 14:00-18:00"
    assert told(OFFICE)[5] == "Sa off"


def test_the_night_belongs_to_the_evening() -> None:
    week = told(BAR)
    assert week[4:] == ["Fr 20:00-02:00", "Sa 20:00-02:00", "Su off"]
    assert told(BAR, "2026-11-29 01:00")[0] == "Su off", "what is open now began yesterday"


def test_holidays_and_closures_are_told_on_their_day() -> None:
    assert told(LOUVRE, "2026-12-24 12:00")[:3] == ["Th 10:00-18:00", "Fr off", "Sa 10:00-18:00"]
    assert told(LOUVRE, MONDAY, "2026-11-25..2026-11-26")[:5] == [
        "Mo 10:00-18:00",
        "Tu off",
        "We off",
        "Th off",
        "Fr 10:00-18:00",
    ]


def test_a_season_ends_within_the_week() -> None:
    assert told(TOWER, "2026-09-28 12:00")[2:4] == ["We 13:00-19:00", "Th 13:00-18:00"]


def test_day_and_night_is_said_in_one() -> None:
    assert told("24/7") == [f"{day} day and night" for day in ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")]
    assert told("24/7", MONDAY, "2026-11-25")[1:4] == ["Tu day and night", "We off", "Th day and night"]


def test_an_open_end_stays_open() -> None:
    assert told("Mo-Fr 10:00+")[0] == "Mo 10:00-"


def test_what_is_only_perhaps_says_so() -> None:
    assert told('Mo 10:00-12:00 "sur rendez-vous"')[0] == "Mo 10:00-12:00? sur rendez-vous"


@pytest.mark.parametrize("text", ["", "on demand", "Mo-Fr 25:00", "SH 10:00-12:00"])
def test_what_is_no_opening_hours_says_nothing(text: str) -> None:
    assert told(text) == []


def test_the_days_on_which_clocks_change_keep_their_hours() -> None:
    assert told("Su 01:00-04:00; Mo 10:00-12:00", "2026-10-24 12:00")[1] == "Su 01:00-04:00"
    assert told("Su 01:00-04:00", "2027-03-27 12:00")[1] == "Su 01:00-04:00"


def test_closures_ahead_come_in_order_and_leave_when_they_are_over() -> None:
    spans = closed("2027-01-10..2027-01-12", "2026-12-24", "2026-11-01")
    assert closures_ahead(spans, date(2026, 11, 23)) == (spans[1], spans[0])
    assert closures_ahead(spans, date(2027, 1, 12)) == (spans[0],)
    assert closures_ahead((), date(2027, 1, 12)) == ()


@given(
    text=some.sampled_from([hours for hours in REAL if "+" not in hours and "sun" not in hours]),
    start=some.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 1), timezones=some.just(UTC)),  # noqa: DTZ001
    later=some.integers(0, 6 * 24 * 60),
    shut=some.none() | some.integers(0, 6),
)
def test_the_week_and_the_door_never_contradict_each_other(
    text: str, start: datetime, later: int, shut: int | None
) -> None:
    now = start.astimezone(PARIS)
    day = now.date() + (shut or 0) * _DAY
    closures = () if shut is None else (Closure(day, day),)
    # From the second day on: what is open early on the first one began on the day before, which is not told.
    moment = midnight(now.date() + _DAY) + timedelta(minutes=later)
    moment = min(moment, midnight(now.date() + 7 * _DAY) - timedelta(minutes=1))
    week = coming_days(text, now, closures)
    within = any(
        (hours.whole and midnight(hours.day) <= moment < midnight(hours.day + _DAY))
        or any(opening.start <= moment < (opening.end or moment) and opening.sure for opening in hours.openings)
        for hours in week
    )
    door: State = state(text, moment, closures)
    assert within == (door.open is True)
