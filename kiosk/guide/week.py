"""The opening hours of the coming days, day by day, as somebody reads them who plans a visit."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec

from kiosk.guide.geography import Position
from kiosk.guide.hours import NIGHT, PARIS, Closure, Stretch, open_ended, stretches
from kiosk.guide.occurrence import midnight

_DAY = timedelta(days=1)
_DAYS = 7


class Opening(msgspec.Struct, frozen=True):
    """A time of one day during which a place is open, in Paris time; `end` is None where nobody says when it ends.

    `sure` is False where the hours only say perhaps; `note` is the remark that goes with them.
    """

    start: datetime
    end: datetime | None
    sure: bool = True
    note: str = ""


class DayHours(msgspec.Struct, frozen=True):
    """When a place is open on one day; shut where there is no opening. `whole` means day and night."""

    day: date
    openings: tuple[Opening, ...] = ()
    whole: bool = False


def coming_days(
    text: str, now: datetime, closed: Sequence[Closure] = (), where: Position | None = None
) -> tuple[DayHours, ...]:
    """Return today and the six days after it; () where the text is no opening hours.

    An opening that runs on into the night belongs to the day on which it began.
    """
    found = tuple(stretches(text, now, closed, where))
    if not found:
        return ()
    today = now.astimezone(PARIS).date()
    ends_open = open_ended(text)
    return tuple(_day(today + number * _DAY, found, ends_open=ends_open) for number in range(_DAYS))


def closures_ahead(closed: Sequence[Closure], today: date) -> tuple[Closure, ...]:
    """Return the closures that are not over, the next one first."""
    return tuple(sorted((span for span in closed if span.last >= today), key=lambda span: (span.first, span.last)))


def _day(day: date, found: Sequence[Stretch], *, ends_open: bool) -> DayHours:
    since, until = midnight(day), midnight(day + _DAY)
    openings = []
    for stretch in found:
        start, end = max(stretch.since, since), min(stretch.until, until)
        evening_before = stretch.since < since and stretch.until <= since + NIGHT
        if stretch.open is False or start >= end or evening_before:
            continue
        if (start, end) == (since, until) and stretch.open:
            return DayHours(day, (), whole=True)
        if until < stretch.until <= until + NIGHT:
            end = stretch.until
        openings.append(_opening(stretch, start, None if ends_open and stretch.open else end))
    return DayHours(day, tuple(openings))


def _opening(stretch: Stretch, start: datetime, end: datetime | None) -> Opening:
    ends = end.astimezone(PARIS) if end else None
    return Opening(start.astimezone(PARIS), ends, sure=stretch.open is True, note=stretch.note)
