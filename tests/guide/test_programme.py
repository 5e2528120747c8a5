"""What one chooses from the agenda is told day by day, and nothing is told again and again."""

from datetime import date, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as some

from kiosk.guide.agenda import by_month, next_days
from kiosk.guide.model import Event
from kiosk.guide.occurrence import Occurrence
from kiosk.guide.programme import FORTNIGHT, OFTEN, TODAY, WEEKEND, coming_at, first_choice, lines, month_key, month_of
from tests.guide.test_agenda import at, days, event, time

TUESDAY = at("2026-11-24 14:00")


def told(events: list[Event], key: str) -> list[str]:
    """Return day and event of each line."""
    return [f"{line.day:%m-%d} {line.entry.event.slug}" for line in lines(events, TUESDAY, key)]


CONCERT = event("concert", time("2026-11-24 20:00", "2026-11-24 22:00"))
TOUR = event("tour", time("2026-11-24 11:00", "2026-11-24 12:00"), time("2026-11-28 11:00", "2026-11-28 12:00"))
SHOW = event("show", days("2026-09-24", "2027-01-18"))
MARKET = event("market", *(time(f"2026-12-{day:02} 11:00", f"2026-12-{day:02} 20:00") for day in range(1, 25)))
ALL = [SHOW, MARKET, TOUR, CONCERT]


def test_today_tells_what_is_not_over_and_what_begins_before_what_goes_on() -> None:
    assert told(ALL, TODAY) == ["11-24 concert", "11-24 show"]


def test_the_weekend_begins_on_its_saturday_even_for_what_began_before() -> None:
    assert told(ALL, WEEKEND) == ["11-28 tour", "11-28 show"]


def test_a_weekend_that_has_begun_begins_today() -> None:
    sunday = at("2026-11-29 10:00")
    assert [line.day for line in lines([SHOW], sunday, WEEKEND)] == [date(2026, 11, 29)]


def test_what_takes_place_every_day_is_told_once_with_how_often_it_still_does() -> None:
    market = next(line for line in lines(ALL, TUESDAY, FORTNIGHT) if line.entry.event is MARKET)
    assert (market.day, market.more) == (date(2026, 12, 1), 6)
    assert told(ALL, FORTNIGHT).count("12-01 market") == 1
    assert told([TOUR], FORTNIGHT) == ["11-28 tour"]


def test_a_month_tells_what_is_left_of_it() -> None:
    assert told(ALL, "2026-11") == ["11-24 concert", "11-24 show", "11-28 tour"]
    assert told(ALL, "2026-12") == ["12-01 market", "12-01 show"]
    assert told(ALL, "2027-06") == []


def test_who_has_chosen_nothing_is_shown_something_wherever_there_is_something() -> None:
    assert first_choice(ALL, TUESDAY) == FORTNIGHT
    assert first_choice([event("fair", time("2027-06-05 10:00"))], TUESDAY) == "2027-06"
    assert first_choice([], TUESDAY) == FORTNIGHT


def test_a_place_tells_its_own_events_at_their_next_date() -> None:
    there = [msgspec.structs.replace(each, place="hall") for each in (MARKET, TOUR, CONCERT)]
    found = coming_at("hall", [SHOW, *there], TUESDAY)
    assert [(line.entry.event.slug, line.day.day, line.more) for line in found] == [
        ("concert", 24, 0),
        ("tour", 28, 0),
        ("market", 1, 23),
    ]
    assert coming_at("hall", there, at("2026-12-24 20:00")) == ()


def test_only_months_are_months() -> None:
    assert month_of("2026-12") == date(2026, 12, 1)
    assert [month_of(key) for key in (TODAY, WEEKEND, FORTNIGHT, "", "2026-1")] == [None] * 5


@given(
    some.lists(
        some.lists(some.tuples(some.integers(-400, 400), some.integers(0, 200)), min_size=1, max_size=6), max_size=6
    )
)
def test_every_event_of_a_choice_is_told_and_in_order(spans: list[list[tuple[int, int]]]) -> None:
    events = [
        event(
            f"event-{number}",
            *sorted(
                Occurrence.at(start := TUESDAY + timedelta(hours=after), start + timedelta(hours=length))
                for after, length in times
            ),
        )
        for number, times in enumerate(spans)
    ]
    keys = [FORTNIGHT, *(month_key(month) for month in by_month(events, TUESDAY))]
    for key in keys:
        found = lines(events, TUESDAY, key)
        assert [line.day for line in found] == sorted(line.day for line in found)
        assert all(line.day >= TUESDAY.date() for line in found)
    shown = [line.entry.event.slug for line in lines(events, TUESDAY, FORTNIGHT)]
    assert set(shown) == {entry.event.slug for entry in next_days(events, TUESDAY)}
    assert all(shown.count(slug) <= OFTEN for slug in shown)
