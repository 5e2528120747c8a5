"""The agenda as one chooses from it: today, this weekend, the next fourteen days or a month, day by day."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import msgspec

from kiosk.guide.agenda import Entry, Month, by_month, next_days, this_weekend, today
from kiosk.guide.hours import PARIS
from kiosk.guide.model import Event

SPANS = TODAY, WEEKEND, FORTNIGHT = "today", "weekend", "fortnight"
OFTEN = 3
"""An event that takes place more often than that in what was chosen is told once, with how many times it still does."""

_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)


class Line(msgspec.Struct, frozen=True):
    """An entry under the day it is told on: its first, or the first of those chosen where it goes on already.

    `more` is how many times more its event takes place in what was chosen, told nowhere else.
    """

    day: date
    entry: Entry
    more: int = 0


def month_key(month: Month) -> str:
    """Return the choice that shows a month, such as "2026-11"."""
    return f"{month.year:04}-{month.month:02}"


def month_of(key: str) -> date | None:
    """Return the first day of the month that a choice shows, None for any other choice."""
    found = _MONTH.fullmatch(key)
    return date(int(found[1]), int(found[2]), 1) if found else None


def first_choice(events: Sequence[Event], now: datetime) -> str:
    """Return what to show somebody who has chosen nothing: the coming days, or else the first month with something."""
    if next_days(events, now):
        return FORTNIGHT
    return next((month_key(month) for month in by_month(events, now)), FORTNIGHT)


def lines(events: Sequence[Event], now: datetime, key: str) -> tuple[Line, ...]:
    """Return what a choice shows, day by day; on a day what begins comes before what goes on since earlier."""
    here = now.astimezone(PARIS).date()
    month = month_of(key)
    if month:
        found = next((each.entries for each in by_month(events, now) if month_key(each) == key), ())
        return _lines(found, max(here, month))
    if key == WEEKEND:
        weekend = this_weekend(events, now)
        saturday = date.fromordinal(here.toordinal() - here.weekday() + 5)
        return _lines(weekend, max(here, saturday))
    return _lines(today(events, now) if key == TODAY else next_days(events, now), here)


def coming_at(place: str, events: Iterable[Event], now: datetime) -> tuple[Line, ...]:
    """Return the events ahead at a place, each at its next date with how many more there are."""
    here = now.astimezone(PARIS).date()
    found = []
    for event in events:
        ahead = event.ahead(now) if event.place == place else ()
        if ahead:
            found.append(Line(max(ahead[0].starts.date(), here), Entry(ahead[0], event), len(ahead) - 1))
    return tuple(sorted(found, key=_order))


def _lines(entries: Iterable[Entry], first: date) -> tuple[Line, ...]:
    chosen = tuple(entries)
    times = Counter(entry.event.slug for entry in chosen)
    told: set[str] = set()
    found = []
    for entry in chosen:
        slug = entry.event.slug
        often = times[slug] > OFTEN
        if not often or slug not in told:
            day = max(entry.occurrence.starts.date(), first)
            found.append(Line(day, entry, times[slug] - 1 if often else 0))
        told.add(slug)
    return tuple(sorted(found, key=_order))


def _order(line: Line) -> tuple[date, bool, datetime, str]:
    start = line.entry.occurrence.starts
    return line.day, start.date() < line.day, start, line.entry.event.slug
