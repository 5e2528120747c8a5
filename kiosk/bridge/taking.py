"""What each page gives to take away, in the visitor's language."""

from collections.abc import Sequence
from datetime import date, datetime

from kiosk.bridge.library import Library
from kiosk.bridge.times import week_of, written
from kiosk.bridge.wording import word
from kiosk.guide.model import Event, Item, Place, Route
from kiosk.guide.occurrence import Occurrence
from kiosk.guide.takeaway import Contact, Line, Takeaway, contact, directions, entry, map_of, visit
from kiosk.guide.visit import Course, position_of

NOTHING = Takeaway("", "text")
FURTHER = 5
"""Further times of an event that are written down."""


def of_page(item: Item, library: Library, now: datetime, today: date | None) -> Takeaway:
    """Return what an item's page gives; a story or a panel gives nothing. `today` is None for a wrong clock."""
    match item:
        case Place():
            return _place(item, library, today)
        case Route():
            return _route(item, library)
        case Event():
            return _event(item, library, now)
    return NOTHING


def of_visit(course: Course, library: Library, day: date | None) -> Takeaway:
    """Return what a whole visit gives."""
    lines = [line(library.guide.items[stop.slug], library) for stop in course.stops]
    if not lines:
        return NOTHING
    way = [position for stop in course.stops for position in (stop.arrive, stop.leave) if position]
    office = library.guide.office.where
    ends = ([office] if office else [], [office] if office and course.back_km is not None else [])
    spots = list(dict.fromkeys([*ends[0], *way])) + ends[1]
    title = f"{word('dock.visit')} · {library.officeName}"
    return visit(title, day, lines, directions(spots, course.total_km, library.spoken))


def line(item: Item, library: Library) -> Line:
    """Return an item as it is written down."""
    title = library.page(item)[1].title
    if isinstance(item, Place):
        return Line(title, _address(item.address, item.commune), item.where)
    if not isinstance(item, Event):
        return Line(title)
    where, place = position_of(library.guide, item), library.guide.place(item.place)
    if place is None:
        return Line(title, item.address, where)
    return Line(title, _address(library.title(place.slug), place.address, place.commune), where)


def _address(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _place(place: Place, library: Library, today: date | None) -> Takeaway:
    week = week_of(place, today, library) if today else ""
    note = "\n".join(part for part in (week, library.said(place.visit)) if part)
    found = Contact(
        library.page(place)[1].title,
        street=place.address,
        town=place.commune,
        phone=place.phone,
        website=place.website,
        where=place.where,
        map=map_of(place.where),
        note=note,
    )
    return contact(found)


def _route(route: Route, library: Library) -> Takeaway:
    stops = library.guide.places_of(route.stops)
    names = [f"{number}. {library.title(stop.slug)}" for number, stop in enumerate(stops, start=1)]
    length = library.kilometres(route.length_km, about=route.length_guessed)
    found = Contact(
        library.page(route)[1].title,
        map=directions([stop.where for stop in stops], route.length_km, library.spoken),
        note="\n".join([length, *names]),
    )
    return contact(found)


def _event(event: Event, library: Library, now: datetime) -> Takeaway:
    ahead = event.ahead(now) or event.occurrences[-1:]
    if not ahead:
        return NOTHING
    page = library.page(event)[1]
    notes = (page.summary, _further(ahead[1 : 1 + FURTHER], library))
    note = "\n".join(part for part in notes if part)
    return entry(page.title, ahead[0], line(event, library), note, event.website)


def _further(times: Sequence[Occurrence], library: Library) -> str:
    days = ", ".join(written(time.starts.date(), library.locale) for time in times)
    return word("take.further").replace("%1", days) if days else ""
