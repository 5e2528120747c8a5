"""Opening hours, agenda and clock, looked over as of one moment."""

from datetime import date, datetime
from pathlib import Path

import msgspec

from kiosk.guide.agenda import next_days
from kiosk.guide.hours import PARIS, openings, opens_again, plausible
from kiosk.guide.model import Guide, Office
from kiosk.reading.problem import Problem
from kiosk.reading.trouble import Trouble
from kiosk.staff.overview import last_saved
from kiosk.staff.summary import Hours

AHEAD_DAYS = 14
OLD_DAYS = 30
"""Days after which an agenda that nobody saved is worth a look."""


class Today(msgspec.Struct, frozen=True):
    """A place that is open today, with its hours: pairs of times in Paris."""

    slug: str
    openings: tuple[tuple[datetime, datetime], ...]


class Checks(msgspec.Struct, frozen=True, kw_only=True):
    """What was found; places by slug. Where the clock is not `clock_right`, what depends on the day is not told.

    `over` are places whose hours have no opening ahead; `agenda_days` the days since the agenda was saved, None
    where there is no agenda.
    """

    clock_right: bool = True
    unread: int = 0
    over: tuple[str, ...] = ()
    open: tuple[Today, ...] = ()
    closed: tuple[str, ...] = ()
    without_hours: int = 0
    events_ahead: int = 0
    agenda_days: int | None = None


def look_over(guide: Guide, problems: tuple[Problem, ...], content: Path, published: date, now: datetime) -> Checks:
    """Look over a guide, published on a day, and the agenda's files as of `now`."""
    unread = sum(problem.trouble is Trouble.BAD_HOURS for problem in problems)
    known = [place for place in guide.places if place.opening_hours]
    clock_right = plausible(now, published)
    if not clock_right:
        return Checks(clock_right=False, unread=unread, without_hours=len(guide.places) - len(known))
    today = now.astimezone(PARIS).date()
    hours = {
        place.slug: openings(place.opening_hours, today, place.closed, place.where) or ()
        for place in known
        if opens_again(place.opening_hours, now, place.closed, place.where)
    }
    saved = last_saved(content / "agenda")
    return Checks(
        unread=unread,
        over=tuple(place.slug for place in known if place.slug not in hours),
        open=tuple(Today(slug, found) for slug, found in hours.items() if found),
        closed=tuple(slug for slug, found in hours.items() if not found),
        without_hours=len(guide.places) - len(known),
        events_ahead=len(next_days(guide.events, now, AHEAD_DAYS)),
        agenda_days=(now - saved).days if saved else None,
    )


def hours_of(office: Office) -> Hours | None:
    """Return what tells in which hours the office is open, None where it has not said."""
    if not office.opening_hours:
        return None
    known: dict[date, frozenset[int]] = {}

    def is_open(day: date, hour: int) -> bool:
        if day not in known:
            spans = openings(office.opening_hours, day, office.closed, office.where) or ()
            known[day] = frozenset(hour for hour in range(24) if any(_in(day, hour, span) for span in spans))
        return hour in known[day]

    return is_open


def _in(day: date, hour: int, span: tuple[datetime, datetime]) -> bool:
    """Tell whether an hour of a day lies in an opening at least in part."""
    begins = datetime(day.year, day.month, day.day, hour, tzinfo=PARIS)
    ends = begins.replace(minute=59, second=59)
    return begins < span[1] and span[0] <= ends
