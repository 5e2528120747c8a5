"""What was found out about opening hours, agenda and clock, put into words for staff."""

from collections.abc import Iterator
from datetime import date, datetime

from kiosk.bridge.desk.rows import CheckRow
from kiosk.bridge.desk.saying import filled
from kiosk.bridge.library import Library
from kiosk.bridge.wording import word
from kiosk.staff.checks import AHEAD_DAYS, OLD_DAYS, Checks, Today

_NAMED = 12
"""Places named in one line; more are counted."""


def check_rows(checks: Checks, library: Library) -> list[CheckRow]:
    """Return what was found, what needs somebody first."""
    rows = [*_clock(checks), *_hours(checks, library), *_agenda(checks), *_today(checks, library)]
    order = ("wrong", "note", "good")
    return sorted(rows, key=lambda row: order.index(row.tone))


def _clock(checks: Checks) -> Iterator[CheckRow]:
    if checks.clock_right:
        yield CheckRow("good", word("desk.checks.clock"), "")
    else:
        yield CheckRow("wrong", word("desk.checks.clockWrong"), word("desk.checks.clockHint"))


def _hours(checks: Checks, library: Library) -> Iterator[CheckRow]:
    if checks.unread:
        title = filled(word("desk.checks.unread"), checks.unread)
        yield CheckRow("wrong", title, word("desk.checks.unreadHint"))
    if checks.over:
        yield CheckRow("wrong", filled(word("desk.checks.over"), len(checks.over)), _named(checks.over, library))
    if checks.without_hours:
        title = filled(word("desk.checks.without"), checks.without_hours)
        yield CheckRow("note", title, word("desk.checks.withoutHint"))


def _agenda(checks: Checks) -> Iterator[CheckRow]:
    if not checks.clock_right:
        return
    if checks.agenda_days is None:
        yield CheckRow("note", word("desk.checks.noAgenda"), word("desk.checks.noAgendaHint"))
        return
    ahead = filled(word("desk.checks.ahead"), checks.events_ahead, AHEAD_DAYS)
    saved = filled(word("desk.checks.agendaSaved"), checks.agenda_days)
    old = checks.agenda_days > OLD_DAYS
    yield CheckRow("note" if old or not checks.events_ahead else "good", ahead, saved)


def _today(checks: Checks, library: Library) -> Iterator[CheckRow]:
    if checks.open:
        title = filled(word("desk.checks.open"), len(checks.open))
        yield CheckRow("good", title, "\n".join(_told(place, library) for place in checks.open))
    if checks.closed:
        title = filled(word("desk.checks.closed"), len(checks.closed))
        yield CheckRow("good", title, _named(checks.closed, library))


def _told(place: Today, library: Library) -> str:
    """Return a place with its hours of today: an end after midnight is a time of the night."""
    hours = ", ".join(
        f"{_time(since, since.date())}\N{EN DASH}{_time(until, since.date())}" for since, until in place.openings
    )
    return filled(word("desk.checks.hours"), library.title(place.slug), hours)


def _time(when: datetime, day: date) -> str:
    midnight = when.date() > day and not (when.hour or when.minute)
    return "24:00" if midnight else f"{when:%H:%M}"


def _named(slugs: tuple[str, ...], library: Library) -> str:
    named = ", ".join(library.title(slug) or slug for slug in slugs[:_NAMED])
    return f"{named}\N{HORIZONTAL ELLIPSIS}" if len(slugs) > _NAMED else named
