"""What was counted over a span of days, added up for staff."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta

import msgspec

from kiosk.duty.counters import Key, What
from kiosk.duty.usage import days_without_touch

Hours = Callable[[date, int], bool]
"""Tells of an hour of a day whether the office is open in it."""


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The days from `since` to `until`, both included; rankings have the most first, hours are local time."""

    since: date
    until: date
    touches: dict[tuple[date, int], int]
    visits: dict[tuple[date, int], int]
    rankings: dict[What, tuple[tuple[str, int], ...]]
    silent: tuple[date, ...] = ()
    """Days without a single touch while the office was open; the last day is not over and left out."""

    @property
    def visits_by_day(self) -> Counter[date]:
        """Visits of each day that had any."""
        days: Counter[date] = Counter()
        for (day, _), number in self.visits.items():
            days[day] += number
        return days

    @property
    def visits_by_hour(self) -> tuple[int, ...]:
        """Visits begun in each of the 24 hours."""
        return tuple(sum(number for (_, at), number in self.visits.items() if at == hour) for hour in range(24))

    @property
    def days_in_use(self) -> int:
        """Days with a touch or a visit."""
        return len({day for day, _ in (*self.touches, *self.visits)})

    def total(self, what: What) -> int:
        """Return how often something was counted in all."""
        counted = {What.TOUCH: self.touches, What.VISIT: self.visits}.get(what)
        return sum(number for _, number in self.rankings.get(what, ())) if counted is None else sum(counted.values())

    def ranking(self, what: What) -> tuple[tuple[str, int], ...]:
        """Return the details by how often they were counted, without what was counted without a detail."""
        return tuple((detail, number) for detail, number in self.rankings.get(what, ()) if detail)


def summarise(counts: Iterable[tuple[Key, int]], since: date, until: date, is_open: Hours | None = None) -> Summary:
    """Add up counts that lie between two days; days before the first that was counted are not told of.

    Without opening hours a day is silent when nobody touched from midnight to midnight.
    """
    by_hour: dict[What, Counter[tuple[date, int]]] = {What.TOUCH: Counter(), What.VISIT: Counter()}
    by_detail: dict[What, Counter[str]] = {}
    first = until
    for key, number in counts:
        first = min(first, key.day)
        if key.what in by_hour:
            by_hour[key.what][key.day, key.hour] += number
        else:
            by_detail.setdefault(key.what, Counter())[key.detail] += number
    since = max(since, first)
    touches = dict(by_hour[What.TOUCH])
    return Summary(
        since=since,
        until=until,
        touches=touches,
        visits=dict(by_hour[What.VISIT]),
        rankings={what: tuple(sorted(counter.items(), key=_most)) for what, counter in by_detail.items()},
        silent=days_without_touch(touches, since, until - timedelta(days=1), is_open or _always),
    )


def _most(entry: tuple[str, int]) -> tuple[int, str]:
    return -entry[1], entry[0]


def _always(day: date, hour: int) -> bool:
    del day, hour
    return True


class Period(msgspec.Struct, frozen=True):
    """One column of the chart over time: its first day, and the visits until the next one begins."""

    first: date
    visits: int


def periods(summary: Summary, most: int) -> tuple[str, tuple[Period, ...]]:
    """Return visits by "day" where there are at most `most` of them, else by "week", else by "month"."""
    span = (summary.until - summary.since).days + 1
    unit = "day" if span <= most else "week" if span <= most * 7 else "month"
    visits: Counter[date] = Counter()
    by_day = summary.visits_by_day
    for number in range(span):
        day = summary.since + timedelta(days=number)
        first = day if unit == "day" else day.replace(day=1) if unit == "month" else day - timedelta(day.weekday())
        visits[first] += by_day[day]
    return unit, tuple(Period(first, number) for first, number in visits.items())
