"""The folder of an event, with event.yaml and a text a language, becomes that event."""

import re
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

import icalendar
from icalendar.prop import vRecur

from kiosk.guide.hours import PARIS
from kiosk.guide.language import Wording
from kiosk.guide.model import Event
from kiosk.guide.occurrence import Occurrence
from kiosk.reading.calendar import Surroundings
from kiosk.reading.folder import Folder
from kiosk.reading.ical import PARSER_ERRORS
from kiosk.reading.items import ItemReader
from kiosk.reading.problem import Problems, suggest
from kiosk.reading.recurrence import occurrences, wrong_time
from kiosk.reading.sheet import Sheet
from kiosk.reading.trouble import Trouble

SHEET = "event.yaml"
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d?:\d\d))?", re.ASCII)
_CLOCK = re.compile(r"\d\d?:\d\d", re.ASCII)
_PRICES: tuple[Literal["free", "paid"], ...] = ("free", "paid")
_DAY = timedelta(days=1)


def read_event(folder: Folder, reader: ItemReader, surroundings: Surroundings, problems: Problems) -> Event | None:
    """Return the event of a folder, or None where its times or its text are missing, or it is over."""
    sheet = Sheet.open(folder, SHEET, problems)
    complete = sheet.require("start")
    times = _times(sheet, surroundings)
    place = sheet.text("place")
    if place and place not in surroundings.places:
        sheet.add(Trouble.UNKNOWN_LINK, "place", value=place, **suggest(place, tuple(surroundings.places)))
    price, price_words = _price(sheet, surroundings)
    facts: dict[str, Any] = {
        "place": place if surroundings.places.get(place) else "",
        "where": sheet.position("where"),
        "address": sheet.text("address"),
        "website": sheet.text("website"),
        "price": price,
        "price_words": price_words,
    }
    common = reader.common(folder, sheet, pictured=False)
    sheet.close()
    if not complete or not times or common is None:
        return None
    return Event(occurrences=times, **facts, **common)


def _price(sheet: Sheet, surroundings: Surroundings) -> tuple[Literal["", "free", "paid"], Wording]:
    """Return free or paid, or else words a language."""
    said = sheet.wording("price", surroundings.languages)
    for known in _PRICES:
        if said == Wording.same(known):
            return known, Wording()
    return "", said


def _times(sheet: Sheet, surroundings: Surroundings) -> tuple[Occurrence, ...]:
    """Return when an event takes place in the window; () with a problem where that is never."""
    start, end = _span(sheet)
    repeat, dropped = sheet.text("repeat"), _days(sheet, "except")
    if start is None or end is None:
        return ()
    event = icalendar.Event()
    event.add("dtstart", start)
    event.add("dtend", end)
    try:
        if repeat:
            event["RRULE"] = vRecur.from_ical(repeat.removeprefix("RRULE:"))
        if dropped:
            event.add("exdate", list(dropped))
        wrong = wrong_time(event)
        found = [] if wrong else occurrences([event], "", surroundings.window)
    except PARSER_ERRORS:
        wrong = "RRULE"
    if wrong:
        _name_wrong(sheet, wrong, repeat)
        return ()
    if not found:
        window = surroundings.window
        sheet.add(Trouble.EVENT_OVER, "start", since=window.since, until=window.until)
    return tuple(occurrence for _, occurrence in found)


def _name_wrong(sheet: Sheet, wrong: str, repeat: str) -> None:
    if wrong == "RRULE":
        sheet.add(Trouble.BAD_REPEAT, "repeat", value=repeat)
    else:
        key = {"DTSTART": "start", "DTEND": "end"}.get(wrong, "except")
        sheet.add(Trouble.NOT_A_MOMENT, key, value=sheet.text(key) if key != "except" else key)


def _span(sheet: Sheet) -> tuple[date | None, date | None]:
    """Return start and end: times, or days with the end after the last; None where they cannot be understood."""
    start, all_day = _moment(sheet, "start"), sheet.flag("all_day")
    written = sheet.text("end")
    end = _end(sheet, start) if start else None
    if start is None or (written and end is None):
        return None, None
    if all_day or not isinstance(start, datetime):
        first, last = _day(start), _day(end or start)
        span: tuple[date, date] = first, last + _DAY
        early = last < first
    else:
        finish = end if isinstance(end, datetime) else None
        if end and finish is None:  # a day: until its midnight
            finish = datetime.combine(end + _DAY, time.min, PARIS)
        span = start, finish or start
        early = finish is not None and finish < start
    if early:
        sheet.add(Trouble.END_BEFORE_START, "end", start=sheet.text("start"), end=written)
        return None, None
    return span


def _end(sheet: Sheet, start: date) -> date | None:
    """Return the end; a time alone is the next one on the clock."""
    written = sheet.text("end")
    if not isinstance(start, datetime) or not _CLOCK.fullmatch(written):
        return _moment(sheet, "end") if written else None
    end = _parsed(f"{start.date().isoformat()} {written}")
    if end is None:
        sheet.add(Trouble.NOT_A_MOMENT, "end", value=written)
    elif isinstance(end, datetime) and end < start:
        return datetime.combine(end.date() + _DAY, end.time(), PARIS)
    return end


def _moment(sheet: Sheet, key: str) -> date | None:
    """Return a day or a time of Paris; None, with a problem, where something else is written."""
    written = sheet.text(key)
    moment = _parsed(written)
    if written and moment is None:
        sheet.add(Trouble.NOT_A_MOMENT, key, value=written)
    return moment


def _parsed(written: str) -> date | None:
    found = _MOMENT.fullmatch(written)
    try:
        if found and found[2]:
            return datetime.fromisoformat(f"{found[1]} {found[2]:0>5}").replace(tzinfo=PARIS)
        return date.fromisoformat(found[1]) if found else None
    except ValueError:  # a day or an hour that there is not
        return None


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _days(sheet: Sheet, key: str) -> tuple[date, ...]:
    days = []
    for written in sheet.texts(key):
        day = _parsed(written)
        if day is None:
            sheet.add(Trouble.NOT_A_MOMENT, key, value=written)
        else:
            days.append(_day(day))
    return tuple(days)
