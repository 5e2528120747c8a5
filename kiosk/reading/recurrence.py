"""The dates of an event become occurrences: its first time, its rule, the times that were moved, added or dropped."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from math import prod
from typing import Any

import msgspec
import recurring_ical_events
from dateutil.rrule import rrulestr
from icalendar import Calendar, Event
from icalendar.prop import vDDDTypes, vRecur, vText

from kiosk.guide.hours import PARIS
from kiosk.guide.occurrence import Occurrence, midnight
from kiosk.reading.ical import PARSER_ERRORS

MOST = 1200
"""Occurrences of one event that are kept; every day of the window is less."""

_YEARS_AHEAD = 3
_LONGEST = timedelta(days=1100)
_FIRST_YEAR, _LAST_YEAR = 1980, 2100
_CYCLE, _END_OF_TIME = 400, 9999
"""Years after which the calendar repeats itself, weekdays and all; the last year that Python counts."""
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_SPARSEST = 1000
_MOST_A_DAY = 12
_DAY = timedelta(days=1)


class Window(msgspec.Struct, frozen=True):
    """The days of which occurrences are kept: one that repeats for ever must end somewhere."""

    since: date
    until: date

    @classmethod
    def around(cls, today: date) -> "Window":
        """Return the month before a day's own, that month and the three years after: so long may an agenda lie still.

        Within a month the window stays the same, and with it what is published.
        """
        this_month = today.replace(day=1)
        return cls((this_month - _DAY).replace(day=1), this_month.replace(year=this_month.year + _YEARS_AHEAD))


def wrong_time(event: Event) -> str:
    """Return the first property that leaves it unknown when an event takes place, "" where there is none.

    The event is made ready on the way: the last day of its rule is made to count in full.
    """
    checks: dict[str, Callable[[], bool]] = {
        "DTSTART": lambda: _in_our_time(_moment(event, "DTSTART")),
        "DTEND": lambda: _ends_well(event),
        "DURATION": lambda: _lasts_well(event),
        "RECURRENCE-ID": lambda: _in_our_time(_moment(event, "RECURRENCE-ID")),
        "RDATE": lambda: _few_days(event, "RDATE"),
        "EXDATE": lambda: _few_days(event, "EXDATE"),
        "RRULE": lambda: _repeats(event),
    }
    for name, holds in checks.items():
        try:
            if (name in event or name == "DTSTART") and not holds():
                return name
        except PARSER_ERRORS:  # what the file gave instead has nothing of a time
            return name
    return ""


def backwards(event: Event) -> bool:
    """Tell whether an event with a start ends before it, by the clock on the wall where both are of one zone."""
    return "DTEND" in event and _moment(event, "DTEND") < _moment(event, "DTSTART")


def _moment(event: Event, name: str) -> date:
    """Return a day or a time; raise TypeError where there is none."""
    value = event.get(name)
    moment = value.dt if isinstance(value, vDDDTypes) else None
    if not isinstance(moment, date):
        raise TypeError(f"{name} is no date")
    return moment


def _instant(moment: date) -> datetime:
    if not isinstance(moment, datetime):
        return midnight(moment)
    return (moment if moment.tzinfo else moment.replace(tzinfo=PARIS)).astimezone(UTC)


def _in_our_time(moment: object) -> bool:
    return isinstance(moment, date) and _FIRST_YEAR <= moment.year <= _LAST_YEAR


def _ends_well(event: Event) -> bool:
    start, end = _moment(event, "DTSTART"), _moment(event, "DTEND")
    return _in_our_time(end) and isinstance(start, datetime) == isinstance(end, datetime) and not backwards(event)


def _lasts_well(event: Event) -> bool:
    duration: Any = event["DURATION"]
    return bool(timedelta(0) <= duration.dt <= _LONGEST)


def _few_days(event: Event, name: str) -> bool:
    value: Any = event[name]
    days = [day.dt for part in (value if isinstance(value, list) else [value]) for day in part.dts]
    return len(days) <= MOST and all(_in_our_time(day[0] if isinstance(day, tuple) else day) for day in days)


def _repeats(event: Event) -> bool:
    """Tell whether the rule of an event can be followed in reasonable time; its last day is made whole."""
    rule, start = event["RRULE"], _moment(event, "DTSTART")
    if not isinstance(rule, vRecur) or not _FREQUENCIES.issuperset(map(str, rule["FREQ"])):
        return False
    if ("COUNT" in rule and "UNTIL" in rule) or ("BYSETPOS" in rule and "DAILY" in rule["FREQ"]):
        return False
    a_day = prod(len(rule.get(part, [0])) for part in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    if a_day > _MOST_A_DAY or not all(1 <= number <= _SPARSEST for number in rule.get("INTERVAL", [])):
        return False
    if "UNTIL" in rule:
        rule["UNTIL"] = [_whole(rule["UNTIL"][0], start)]
    return _comes_true(rule, start)


def _whole(until: date, start: date) -> date:
    """Return the end of a rule in the form that its start asks for; a day without a time is meant as a whole."""
    if not isinstance(start, datetime):
        return _instant(until).astimezone(PARIS).date() if isinstance(until, datetime) else until
    return _instant(until if isinstance(until, datetime) else datetime.combine(until, time(23, 59, 59)))


def _comes_true(rule: vRecur, start: date) -> bool:
    """Tell whether a rule ever falls on a day: 30 February would be looked for until the end of time.

    As the calendar repeats itself, it is looked for in the last centuries that Python counts.
    """
    endless = vRecur({key: value for key, value in rule.items() if key not in {"UNTIL", "COUNT"}})
    shift = (_END_OF_TIME - start.year) // _CYCLE * _CYCLE
    late = datetime(start.year + shift, start.month, start.day)  # noqa: DTZ001  # a rule counts by the clock on the wall
    written = endless.to_ical().decode()  # type: ignore[no-untyped-call]  # the library's types end here
    return next(iter(rrulestr(written, dtstart=late)), None) is not None


def occurrences(events: Sequence[Event], zone: str, window: Window) -> list[tuple[Event, Occurrence]]:
    """Return when an event takes place in the window, in order, each time with what is said of it then.

    `events` are the event and its changed times, all of one UID and without a wrong time; `zone` is the one in which
    times in UTC repeat. Cancelled times are left out. Raise one of PARSER_ERRORS where the dates contradict each other.
    """
    calendar = Calendar()
    if zone:
        calendar["X-WR-TIMEZONE"] = vText(zone)
    for event in events:
        calendar.add_component(event)
    found = recurring_ical_events.of(calendar).between(midnight(window.since), midnight(window.until))
    times = [(event, _occurrence(event)) for event in found if str(event.get("STATUS", "")).upper() != "CANCELLED"]
    return list(islice(sorted(times, key=lambda pair: pair[1]), MOST))


def _occurrence(event: Event) -> Occurrence:
    start, end = _moment(event, "DTSTART"), _moment(event, "DTEND")
    if not isinstance(start, datetime):
        return Occurrence.on(start, max(start, end - _DAY))
    found = Occurrence.at(start, max(_instant(start), _instant(end)))
    # Some programs write whole days as midnight to midnight.
    days = found.end > found.start and found.starts.time() == found.ends.time() == time.min
    return msgspec.structs.replace(found, all_day=days)
