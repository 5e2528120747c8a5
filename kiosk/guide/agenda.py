"""What goes on, and when: what is on today, at the weekend, in the next days, month by month."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import pairwise

import msgspec

from kiosk.guide.hours import PARIS
from kiosk.guide.model import Event
from kiosk.guide.occurrence import Occurrence, midnight

_DAY = timedelta(days=1)
_SATURDAY = 5
_DAYS_OF_WEEK = 7
_MONTHS = 12


class Entry(msgspec.Struct, frozen=True):
    """A line of the agenda: one occurrence of one event."""

    occurrence: Occurrence
    event: Event


class Month(msgspec.Struct, frozen=True):
    """A month of the agenda; January is 1."""

    year: int
    month: int
    entries: tuple[Entry, ...]


def between(events: Iterable[Event], since: datetime, until: datetime) -> tuple[Entry, ...]:
    """Return what takes place between two instants, the second excluded, by start; what runs already is included."""
    entries = [
        Entry(occurrence, event)
        for event in events
        for occurrence in event.occurrences
        if occurrence.touches(since, until)
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.occurrence, entry.event.slug)))


def today(events: Iterable[Event], now: datetime) -> tuple[Entry, ...]:
    """Return what takes place today and is not over."""
    return next_days(events, now, 1)


def next_days(events: Iterable[Event], now: datetime, days: int = 14) -> tuple[Entry, ...]:
    """Return what takes place today or on the days after it, so many in all, and is not over."""
    return _days(events, now, _today(now), _today(now) + days * _DAY)


def this_weekend(events: Iterable[Event], now: datetime) -> tuple[Entry, ...]:
    """Return what takes place on the Saturday and Sunday of this week and is not over."""
    monday = _today(now) - _today(now).weekday() * _DAY
    return _days(events, now, monday + _SATURDAY * _DAY, monday + _DAYS_OF_WEEK * _DAY)


def by_month(events: Iterable[Event], now: datetime, months: int = 12) -> tuple[Month, ...]:
    """Return what is not over, month by month beginning with this one; months without anything are left out.

    What goes on from one month into another stands in both.
    """
    starts = [_month(_today(now), number) for number in range(months + 1)]
    entries = _days(events, now, starts[0], starts[-1])
    found = []
    for first, after in pairwise(starts):
        since, until = midnight(first), midnight(after)
        inside = tuple(entry for entry in entries if entry.occurrence.touches(since, until))
        found.append(Month(first.year, first.month, inside))
    return tuple(month for month in found if month.entries)


def _days(events: Iterable[Event], now: datetime, first: date, after: date) -> tuple[Entry, ...]:
    since = max(midnight(first), midnight(_today(now)))
    entries = between(events, since, midnight(after))
    return tuple(entry for entry in entries if not entry.occurrence.over(now))


def _today(now: datetime) -> date:
    return now.astimezone(PARIS).date()


def _month(day: date, later: int) -> date:
    """Return the first day of a day's month, or of the one so many months later."""
    years, month = divmod(day.month - 1 + later, _MONTHS)
    return date(day.year + years, month + 1, 1)
