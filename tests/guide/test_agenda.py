"""The agenda lists what takes place, in order, and drops what is over."""

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.guide.agenda import (
    Entry,
    between,
    by_month,
    next_days,
    this_weekend,
    today,
)
from kiosk.guide.hours import PARIS
from kiosk.guide.model import Event, Page
from kiosk.guide.occurrence import Occurrence, midnight


def at(written: str) -> datetime:
    """Return a time of Paris."""
    return datetime.fromisoformat(written).replace(tzinfo=PARIS)


def time(start: str, end: str = "") -> Occurrence:
    """Return an occurrence by the clock."""
    return Occurrence.at(at(start), at(end) if end else None)


def days(first: str, last: str = "") -> Occurrence:
    """Return an occurrence of whole days."""
    return Occurrence.on(date.fromisoformat(first), date.fromisoformat(last) if last else None)


def event(slug: str, *occurrences: Occurrence) -> Event:
    """Return an event that takes place then."""
    return Event(slug=slug, pages={"fr": Page(slug)}, occurrences=occurrences)


# Monday 23 November to Sunday 29 November 2026.
MARKET = event("market", *(time(f"2026-11-{day} 08:00", f"2026-11-{day} 13:00") for day in (21, 28)))
CONCERT = event("concert", time("2026-11-27 20:30", "2026-11-28 00:30"))
EXHIBITION = event("exhibition", days("2026-09-30", "2027-01-24"))
TALK = event("talk", time("2026-11-24 18:00"))
FAIR = event("fair", days("2026-11-28", "2026-11-29"))
ALL = (TALK, EXHIBITION, CONCERT, FAIR, MARKET)


def slugs(entries: tuple[Entry, ...]) -> list[str]:
    """Return the slugs of entries, in their order."""
    return [entry.event.slug for entry in entries]


def test_entries_come_by_their_start_whatever_the_order_of_the_events() -> None:
    expected = ["exhibition", "talk", "concert", "fair", "market"]
    assert slugs(between(ALL, at("2026-11-23 00:00"), at("2026-11-30 00:00"))) == expected
    assert slugs(between(ALL[::-1], at("2026-11-23 00:00"), at("2026-11-30 00:00"))) == expected


def test_what_starts_at_the_same_time_comes_by_name() -> None:
    twins = (event("b", time("2026-11-24 18:00")), event("a", time("2026-11-24 18:00")))
    assert slugs(between(twins, at("2026-11-24 00:00"), at("2026-11-25 00:00"))) == ["a", "b"]


def test_what_runs_already_is_included_and_what_just_ended_or_begins_at_the_end_is_not() -> None:
    assert slugs(between([CONCERT], at("2026-11-28 00:00"), at("2026-11-29 00:00"))) == ["concert"]
    assert slugs(between([CONCERT], at("2026-11-28 00:30"), at("2026-11-29 00:00"))) == []
    assert slugs(between([CONCERT], at("2026-11-26 00:00"), at("2026-11-27 20:30"))) == []
    assert slugs(between([TALK], at("2026-11-24 18:00"), at("2026-11-24 18:01"))) == ["talk"]


def test_today_drops_what_is_over_and_keeps_what_has_no_known_end() -> None:
    assert slugs(today(ALL, at("2026-11-28 07:00"))) == ["exhibition", "fair", "market"]
    assert slugs(today(ALL, at("2026-11-28 00:10"))) == ["exhibition", "concert", "fair", "market"]
    assert slugs(today(ALL, at("2026-11-28 13:00"))) == ["exhibition", "fair"]
    assert slugs(today(ALL, at("2026-11-24 23:59"))) == ["exhibition", "talk"]
    assert slugs(today(ALL, at("2026-11-25 00:00"))) == ["exhibition"]


def test_whole_days_last_until_midnight_of_the_last() -> None:
    assert slugs(today([FAIR], at("2026-11-29 23:59"))) == ["fair"]
    assert slugs(today([FAIR], at("2026-11-30 00:00"))) == []
    assert FAIR.occurrences[0].last_day == date(2026, 11, 29)


@pytest.mark.parametrize("day", ["23", "24", "25", "26", "27", "28"])
def test_the_weekend_is_the_one_of_this_week_with_what_friday_night_brings_into_it(day: str) -> None:
    assert slugs(this_weekend(ALL, at(f"2026-11-{day} 00:15"))) == ["exhibition", "concert", "fair", "market"]
    assert slugs(this_weekend(ALL, at("2026-11-28 00:30"))) == ["exhibition", "fair", "market"]


def test_on_sunday_saturday_is_gone() -> None:
    assert slugs(this_weekend(ALL, at("2026-11-29 09:00"))) == ["exhibition", "fair"]


def test_the_next_fourteen_days_begin_today_and_end_with_the_thirteenth_after_it() -> None:
    edges = [
        event(f"d{number}", days((date(2026, 11, 23) + timedelta(days=number)).isoformat())) for number in range(16)
    ]
    assert slugs(next_days(edges, at("2026-11-23 22:00"))) == [f"d{number}" for number in range(14)]
    assert slugs(next_days(edges, at("2026-11-24 08:00"), 2)) == ["d1", "d2"]


def test_what_lasts_stands_in_each_month_and_empty_months_are_left_out() -> None:
    far = event("far", time("2027-06-21 19:00", "2027-06-21 23:00"))
    months = by_month([*ALL, far], at("2026-11-27 12:00"))
    assert [(month.year, month.month) for month in months] == [(2026, 11), (2026, 12), (2027, 1), (2027, 6)]
    assert [slugs(month.entries) for month in months] == [
        ["exhibition", "concert", "fair", "market"],
        ["exhibition"],
        ["exhibition"],
        ["far"],
    ]
    assert [month.month for month in by_month([far], at("2026-11-27 12:00"), months=7)] == []
    assert [month.month for month in by_month([far], at("2026-11-27 12:00"), months=8)] == [6]


def test_an_event_knows_what_lies_ahead_of_it() -> None:
    assert MARKET.ahead(at("2026-11-23 00:00")) == MARKET.occurrences[1:]
    assert MARKET.ahead(at("2026-12-01 00:00")) == ()


def test_running_is_between_start_and_end() -> None:
    (concert,) = CONCERT.occurrences
    assert not concert.running(at("2026-11-27 20:29"))
    assert concert.running(at("2026-11-27 20:30"))
    assert concert.running(at("2026-11-28 00:29"))
    assert not concert.running(at("2026-11-28 00:30"))
    assert concert.over(at("2026-11-28 00:30"))


def test_days_are_as_long_as_the_clock_makes_them() -> None:
    # 25 October 2026 has 25 hours, 28 March 2027 has 23.
    assert midnight(date(2026, 10, 26)) - midnight(date(2026, 10, 25)) == timedelta(hours=25)
    assert midnight(date(2027, 3, 29)) - midnight(date(2027, 3, 28)) == timedelta(hours=23)
    late = [event("late", time("2026-10-25 23:30", "2026-10-25 23:45"))]
    assert slugs(today(late, at("2026-10-25 00:00"))) == ["late"]
    assert slugs(today(late, at("2026-10-24 23:59"))) == []
    early = [event("early", time("2027-03-29 00:15", "2027-03-29 00:30"))]
    assert slugs(today(early, at("2027-03-28 12:00"))) == []
    assert slugs(today(early, at("2027-03-29 00:00"))) == ["early"]
    assert days("2026-10-25").end - days("2026-10-25").start == timedelta(hours=25)
    assert days("2026-10-25").last_day == date(2026, 10, 25)


def test_the_same_clock_time_before_and_after_the_change_is_shown_as_such() -> None:
    assert [time(f"2026-10-{day} 09:00").starts.hour for day in (24, 31)] == [9, 9]
    assert [time(f"2026-10-{day} 09:00").start.hour for day in (24, 31)] == [7, 8]


def test_a_clock_in_another_zone_sees_the_same_day() -> None:
    now = at("2026-11-28 07:00")
    assert today(ALL, now.astimezone(UTC)) == today(ALL, now)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (datetime(2026, 11, 28, 8), datetime(2026, 11, 28, 9)),  # noqa: DTZ001  # that is the mistake
        (at("2026-11-28 08:00"), at("2026-11-28 09:00")),
        (at("2026-11-28 09:00").astimezone(UTC), at("2026-11-28 08:00").astimezone(UTC)),
    ],
)
def test_times_without_zone_not_in_utc_or_backwards_are_our_mistake(start: datetime, end: datetime) -> None:
    with pytest.raises(ValueError, match="no time to take place"):
        Occurrence(start, end)


def test_an_event_comes_back_from_an_edition_as_it_went_in() -> None:
    for item in ALL:
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(item), type=Event) == item


instants = some.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=some.just(UTC))  # noqa: DTZ001
times = some.builds(
    lambda start, minutes: Occurrence(start, start + timedelta(minutes=minutes)), instants, some.integers(0, 90_000)
)
calendars = some.lists(
    some.builds(
        lambda slug, when: event(f"e{slug}", *sorted(when)), some.integers(0, 9), some.lists(times, max_size=4)
    ),
    max_size=5,
)


@given(calendars, instants)
def test_today_is_part_of_the_fortnight_and_nothing_listed_is_over(events: list[Event], now: datetime) -> None:
    fortnight = next_days(events, now)
    assert set(map(id, (entry.occurrence for entry in today(events, now)))) <= {
        id(entry.occurrence) for entry in fortnight
    }
    assert all(not entry.occurrence.over(now) for entry in fortnight)
    assert list(fortnight) == sorted(fortnight, key=lambda entry: entry.occurrence)


@given(calendars, instants)
def test_every_occurrence_of_the_year_stands_in_some_month_exactly_where_it_takes_place(
    events: list[Event], now: datetime
) -> None:
    months = by_month(events, now, 12)
    listed = {(entry.event.slug, entry.occurrence) for month in months for entry in month.entries}
    begins = midnight(now.astimezone(PARIS).date())
    first = now.astimezone(PARIS).date().replace(day=1)
    ends = midnight(first.replace(year=first.year + 1))
    assert listed == {
        (found.slug, when)
        for found in events
        for when in found.occurrences
        if when.touches(begins, ends) and not when.over(now)
    }
