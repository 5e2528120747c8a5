"""One time that something takes place."""

from datetime import UTC, date, datetime, timedelta

import msgspec

from kiosk.guide.hours import PARIS

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


def midnight(day: date) -> datetime:
    """Return the instant at which a day begins in Paris, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=PARIS).astimezone(UTC)


class Occurrence(msgspec.Struct, frozen=True, order=True):
    """One time that an event takes place, from its first instant to the one at which it is over, both in UTC.

    One of whole days lasts from midnight to midnight in Paris; one whose end nobody knows has its start for an end.
    """

    start: datetime
    end: datetime
    all_day: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError where the times have no zone or go backwards."""
        if self.start.utcoffset() != timedelta(0) or self.end.utcoffset() != timedelta(0) or self.end < self.start:
            raise ValueError(f"no time to take place at: {self.start} to {self.end}")

    @classmethod
    def at(cls, start: datetime, end: datetime | None = None) -> "Occurrence":
        """Return an occurrence between two instants of any time zone."""
        return cls(start.astimezone(UTC), (end or start).astimezone(UTC))

    @classmethod
    def on(cls, first: date, last: date | None = None) -> "Occurrence":
        """Return an occurrence of whole days, the last included."""
        return cls(midnight(first), midnight((last or first) + _DAY), all_day=True)

    @property
    def starts(self) -> datetime:
        """The start in Paris time."""
        return self.start.astimezone(PARIS)

    @property
    def ends(self) -> datetime:
        """The end in Paris time: of whole days, the midnight after the last."""
        return self.end.astimezone(PARIS)

    @property
    def last_day(self) -> date:
        """The last day on which it is still going on; one that ends at midnight ends on the day before."""
        return (max(self.start, self.end - _INSTANT)).astimezone(PARIS).date()

    def over(self, now: datetime) -> bool:
        """Tell whether it has ended; one whose end nobody knows ends with its day."""
        return (midnight(self.last_day + _DAY) if self.end == self.start else self.end) <= now

    def running(self, now: datetime) -> bool:
        """Tell whether it has begun and is not over."""
        return self.start <= now and not self.over(now)

    def touches(self, since: datetime, until: datetime) -> bool:
        """Tell whether any of it lies between two instants, the second excluded."""
        return self.start < until and (self.end > since or self.start >= since)
