"""Days and hours as a visit tells them, in the visitor's language."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby

from PySide6.QtCore import QDate, QLocale

from kiosk.bridge.library import Library
from kiosk.bridge.wording import word
from kiosk.guide.hours import openings
from kiosk.guide.model import Event, Place

WEEK = 7

Told = tuple[str, str]
"""Words, and whether they say "open", "closed" or "" for neither."""
_UNKNOWN: Told = ("", "")
_WHOLE_DAY = "00:00–24:00"


def hours_of(place: Place, day: date, now: datetime, locale: QLocale) -> Told:
    """Return what a place's hours say of a day, seen from `now`."""
    spans = openings(place.opening_hours, day, place.closed, place.where)
    today = day == now.date()
    if spans is None:
        return _UNKNOWN
    if not spans:
        on = locale.toString(_qdate(day), "dddd")
        return word("visit.closedToday") if today else word("visit.closed").replace("%1", on), "closed"
    if today and spans[-1][1] <= now:
        return word("visit.over"), "closed"
    if _spans(spans) == _WHOLE_DAY:
        return word("visit.allDay"), "open"
    return word("visit.open").replace("%1", _spans(spans)), "open"


def times_of(event: Event, day: date, locale: QLocale) -> Told:
    """Return when an event takes place on a day, or on which day it does next."""
    here = [one for one in event.occurrences if one.starts.date() <= day <= one.last_day]
    if here:
        first = here[0]
        if first.all_day or first.starts.date() != day:
            return word("visit.allDay"), "open"
        ended = "" if first.end == first.start else f"–{first.ends:%H:%M}"
        return f"{first.starts:%H:%M}{ended}", "open"
    later = next((one for one in event.occurrences if one.starts.date() > day), None)
    if later is None:
        return word("visit.overEvent"), "closed"
    return word("visit.otherDay").replace("%1", written(later.starts.date(), locale)), "closed"


def week_of(place: Place, today: date, library: Library) -> str:
    """Return the hours of the next seven days, days alike in one line; "" where the hours do not tell."""
    days = [today + timedelta(days=ahead) for ahead in range(WEEK)]
    spans = {day: openings(place.opening_hours, day, place.closed, place.where) for day in days}
    if None in spans.values():
        return ""
    lines, shut = [], word("visit.shut")
    for open_at, alike in groupby(days, key=lambda day: _spans(spans[day] or ())):
        first, *others = alike
        until = f"–{_short(others[-1], library.locale)}" if others else ""
        lines.append(f"{_short(first, library.locale)}{until} {open_at or shut}")
    return "\n".join(lines)


def written(day: date, locale: QLocale) -> str:
    """Return a day with its weekday and month."""
    form = {"en": "dddd d MMMM", "de": "dddd, d. MMMM"}.get(locale.name()[:2], "dddd d MMMM")
    return locale.toString(_qdate(day), form)


def weekday(day: date, locale: QLocale) -> str:
    """Return a weekday in a few letters, without a full stop."""
    return locale.toString(_qdate(day), "ddd").rstrip(".")


def _short(day: date, locale: QLocale) -> str:
    return f"{weekday(day, locale)} {day.day}"


def _spans(spans: Sequence[tuple[datetime, datetime]]) -> str:
    return ", ".join(
        f"{since:%H:%M}–{'24:00' if until.time() == time() else f'{until:%H:%M}'}" for since, until in spans
    )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
