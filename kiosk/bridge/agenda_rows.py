"""The lines of the agenda and the places that are open, in the visitor's words."""

from collections.abc import Iterable
from datetime import date, datetime

from kiosk.bridge.dates import capital, day_words, month_words, weekday_words
from kiosk.bridge.library import Library
from kiosk.bridge.occasions import goes_on, more_words, time_on
from kiosk.bridge.rows import Card, EntryRow
from kiosk.bridge.wording import word
from kiosk.guide.hours import state
from kiosk.guide.model import Event
from kiosk.guide.programme import FORTNIGHT, TODAY, WEEKEND, Line, month_of

OPEN_SHOWN = 6
"""Open places shown at most."""


def dates_words(key: str, now: datetime, language: str) -> str:
    """Return a choice of dates in words; the first month of another year says which."""
    if key == TODAY:
        return word("agenda.today")
    if key == WEEKEND:
        return word("agenda.weekend")
    if key == FORTNIGHT:
        return word("agenda.fortnight")
    month = month_of(key)
    if month is None:
        return ""
    name = capital(month_words(month, language))
    return f"{name} {month.year}" if month.year != now.year and month.month == 1 else name


def entry_rows(lines: Iterable[Line], library: Library, now: datetime, *, sure: bool) -> list[EntryRow]:
    """Return the rows of the agenda; `sure` means that the clock can be believed."""
    rows: list[EntryRow] = []
    before: date | None = None
    for line in lines:
        rows.append(_row(line, library, now, sure=sure, first=line.day != before))
        before = line.day
    return rows


def _row(line: Line, library: Library, now: datetime, *, sure: bool, first: bool) -> EntryRow:
    event, occurrence, language = line.entry.event, line.entry.occurrence, library.spoken
    today = sure and line.day == now.date()
    card = library.card(event)
    return EntryRow(
        slug=event.slug,
        title=card.title,
        dayName=_day_name(line.day, now, language, sure=sure) if first else "",
        weekday=weekday_words(line.day, language) if first else "",
        number=str(line.day.day) if first else "",
        month=month_words(line.day, language) if first else "",
        today=today and first,
        time=time_on(occurrence, line.day, language, now),
        place=" · ".join(part for part in (where_words(event, library), card.distance) if part),
        price=price_words(event, library),
        more=more_words(line.more),
        running=sure and goes_on(occurrence, now),
        poster=card.poster,
        color=card.color,
    )


def _day_name(day: date, now: datetime, language: str, *, sure: bool) -> str:
    name = day_words(day, language, weekday=True, year=day.year != now.year)
    return f"{word('agenda.today')}, {name}" if sure and day == now.date() else name


def where_words(event: Event, library: Library) -> str:
    """Return where an event takes place: the name of the place, or else the address."""
    return library.title(event.place) or event.address


def price_words(event: Event, library: Library) -> str:
    """Return what an event costs, "" where nobody says."""
    return word(f"price.{event.price}") if event.price else library.said(event.price_words)


def open_now(library: Library, now: datetime) -> list[Card]:
    """Return the nearest places that are open."""
    places = (place for place in library.guide.places if place.opening_hours)
    opened = (place for place in places if state(place.opening_hours, now, place.closed, place.where).open)
    nearest = sorted(opened, key=library.kilometres_to)
    return [library.card(place) for place in nearest[:OPEN_SHOWN]]
