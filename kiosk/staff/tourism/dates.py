"""When an event of the export takes place: its periods, drawn together where they follow each other."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import msgspec

from kiosk.staff.tourism.jsonld import Node, first, nodes, texts

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = timedelta(days=1)
_LONGEST = 5 * 366
"""Days of a period whose weekdays are counted out; longer ones are a slip of the pen."""


class Run(msgspec.Struct, frozen=True, order=True):
    """Days in a row: the first and the last of them, with the times of day where they are known."""

    since: date
    until: date
    opens: time | None = None
    closes: time | None = None

    @property
    def all_day(self) -> bool:
        """Whether no time of day is known."""
        return self.opens is None

    @property
    def start(self) -> str:
        """The beginning, 2026-12-05 or 2026-12-05 14:30, in local time."""
        return _told(self.since, self.opens)

    @property
    def end(self) -> str:
        """The end in the same form: the last day itself, or the minute (on the next day after midnight); "" unknown."""
        if self.opens is None:
            return _told(self.until, None)
        if self.closes is None:
            return ""
        return _told(self.until + _DAY if self.closes <= self.opens else self.until, self.closes)


def runs(node: Node) -> tuple[Run, ...]:
    """Return the days of an event, sorted; days in a row with the same times are one run.

    Raise ValueError where a date or time cannot be read.
    """
    joined: list[Run] = []
    for run in sorted(set(_periods(node)), key=lambda run: (str(run.opens), str(run.closes), run.since, run.until)):
        last = joined[-1] if joined else None
        alike = last and (run.opens, run.closes) == (last.opens, last.closes) and (run.closes or not run.opens)
        if last and alike and run.since <= last.until + _DAY:
            joined[-1] = msgspec.structs.replace(last, until=max(last.until, run.until))
        else:
            joined.append(run)
    return tuple(sorted(joined, key=lambda run: (run.since, str(run.opens), run.until)))


def _periods(node: Node) -> Iterator[Run]:
    told = list(nodes(node, "takesPlaceAt"))
    for period in told:
        yield from _of_period(period)
    if not told:
        for since, until in zip(texts(node, "schema:startDate"), texts(node, "schema:endDate"), strict=True):
            yield Run(date.fromisoformat(since[:10]), date.fromisoformat(until[:10]))


def _of_period(period: Node) -> Iterator[Run]:
    since = date.fromisoformat(first(period, "startDate")[:10])
    until = date.fromisoformat((first(period, "endDate") or first(period, "startDate"))[:10])
    if until < since:
        raise ValueError(period)
    opens, closes = (_time(first(period, key)) for key in ("startTime", "endTime"))
    named = [*texts(period, "appliesOnDay", "@id"), *texts(period, "appliesOnDay")]
    days = {_DAYS.index(name.rpartition(":")[2]) for name in named}
    if not days:
        # Where only the beginning of several days is known, the times of day would tell nothing.
        timed = opens if closes or since == until else None
        yield Run(since, until, timed, closes if timed else None)
        return
    if (until - since).days > _LONGEST:
        raise ValueError(period)
    for number in range((until - since).days + 1):
        day = since + number * _DAY
        if day.weekday() in days:
            yield Run(day, day, opens, closes if opens else None)


def _time(text: str) -> time | None:
    return time.fromisoformat(text[:5]) if text else None


def _told(day: date, moment: time | None) -> str:
    return f"{day.isoformat()} {moment:%H:%M}" if moment else day.isoformat()
