"""The agenda's calendar files (.ics) become events, one event for all the languages that its UID is written in."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import icalendar
import msgspec

from kiosk.guide.geography import Position
from kiosk.guide.language import NAMES
from kiosk.guide.model import Event, Page, Place
from kiosk.guide.occurrence import Occurrence
from kiosk.reading.folder import Folder
from kiosk.reading.ical import PARSER_ERRORS, Entry, read_calendar, text_of
from kiosk.reading.problem import Problems
from kiosk.reading.prose import one_line, page_of
from kiosk.reading.recurrence import Window, backwards, occurrences, wrong_time
from kiosk.reading.trouble import Trouble

MOST_FILES = 50
MOST_EVENTS = 2000
"""Events of all calendars that are kept; more would fill no visitor's evening."""

_CALENDAR = re.compile(r"(?P<stem>.+?)(?:\.(?P<language>[a-z]{2}))?\.ics", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}", re.IGNORECASE)
_POLE, _DATE_LINE = 90, 180
_SAID = ("SUMMARY", "DESCRIPTION", "LOCATION", "URL")


class Surroundings(msgspec.Struct, frozen=True, dict=True):
    """What an agenda is read with: the office's languages, the places of the guide by slug, the day it is.

    A place is None that has a folder and could not be read.
    """

    languages: Sequence[str]
    places: Mapping[str, Place | None]
    today: date

    @property
    def window(self) -> Window:
        """The days of which occurrences are kept."""
        return Window.around(self.today)

    @cached_property
    def _slugs(self) -> dict[str, str]:
        known = {slug: place for slug, place in self.places.items() if place}
        titles = {page.title.casefold(): slug for slug, place in known.items() for page in place.pages.values()}
        return titles | {slug: slug for slug in known}

    def place_of(self, location: str) -> str:
        """Return the slug of the place that a location names by its slug or title, alone or before a comma; else ""."""
        names = (name.strip().casefold() for name in (location, location.partition(",")[0]))
        return next((self._slugs[name] for name in names if name in self._slugs), "")


@dataclass(frozen=True, slots=True)
class _File:
    """A calendar file: its name, what its name says of it."""

    name: str
    stem: str
    language: str


def read_calendars(folder: Folder, surroundings: Surroundings, problems: Problems) -> tuple[Event, ...]:
    """Return the events of the .ics files of a folder that take place in the window, by slug.

    Whatever is rejected is a problem; cancelled events are passed over.
    """
    reader = _Reader(folder, surroundings, problems)
    files = sorted(_files(folder, surroundings.languages), key=lambda file: _rank(file, surroundings.languages))
    for file in files[MOST_FILES:]:
        problems.add(Trouble.TOO_MANY_EVENTS, folder.path_of(file.name), limit=MOST_FILES)
    for file in files[:MOST_FILES]:
        reader.read(file)
    _name_missing(files, folder, surroundings.languages, problems)
    return tuple(sorted(reader.events.values(), key=lambda event: event.slug))


def _files(folder: Folder, languages: Sequence[str]) -> Iterator[_File]:
    for name in folder.files() if folder.exists() else ():
        if found := _CALENDAR.fullmatch(name):
            written = (found["language"] or "").lower()
            known = written in languages or written in NAMES
            stem = found["stem"] if known or not written else f"{found['stem']}.{found['language']}"
            yield _File(name, stem, written if known else languages[0])


def _rank(file: _File, languages: Sequence[str]) -> tuple[int, str]:
    return languages.index(file.language) if file.language in languages else len(languages), file.name


def _name_missing(files: Iterable[_File], folder: Folder, languages: Sequence[str], problems: Problems) -> None:
    said = defaultdict[str, set[str]](set)
    for file in files:
        said[file.stem].add(file.language)
    for stem, written in said.items():
        for language in languages:
            if language not in written:
                name = folder.path_of(f"{stem}.{language}.ics")
                problems.add(Trouble.CALENDAR_LANGUAGE_MISSING, name, language=language)


class _Reader:
    """Gathers the events of several files; those of a file in another language add their words to those before."""

    def __init__(self, folder: Folder, surroundings: Surroundings, problems: Problems) -> None:
        self._folder = folder
        self._surroundings = surroundings
        self._problems = problems
        self._told_in: dict[str, str] = {}
        self.events: dict[str, Event] = {}

    def read(self, file: _File) -> None:
        """Take in the events of a file."""
        calendar = read_calendar(self._folder, file.name, self._problems)
        groups = defaultdict[str, list[Entry]](list)
        for entry in calendar.entries:
            groups[entry.text("UID") or f"{entry.text('SUMMARY')} {entry.written('DTSTART')}"].append(entry)
        public = {uid: entries for uid, entries in groups.items() if not _is_private(entries)}
        if len(public) < len(groups):
            path, count = self._folder.path_of(file.name), len(groups) - len(public)
            self._problems.add(Trouble.EVENTS_PRIVATE, path, count=count)
        for uid, entries in public.items():
            for key, entry, times in self._times(uid, entries, calendar.zone, file):
                self._add(_slug(key), entry, times, file)

    def _times(
        self, uid: str, entries: Sequence[Entry], zone: str, file: _File
    ) -> Iterator[tuple[str, Entry, tuple[Occurrence, ...]]]:
        """Yield an event with its times; times of which something else is said are events of their own."""
        sound = [entry for entry in entries if self._has_time(entry, file)]
        if not sound or _main(sound).text("STATUS").upper() == "CANCELLED":
            return
        try:
            found = occurrences([entry.event for entry in sound], zone, self._surroundings.window)
        except PARSER_ERRORS:
            self._reject(sound[0], "DTSTART", file)
            return
        said = {_said(entry.event): entry for entry in reversed(sound)}
        times = defaultdict[tuple[str, ...], list[Occurrence]](list)
        for event, occurrence in found:
            times[_said(event)].append(occurrence)
        for words, own in times.items():
            changed = "" if words == _said(_main(sound).event) else f" {said[words].written('RECURRENCE-ID')}"
            yield f"{uid}{changed}", said[words], tuple(own)

    def _has_time(self, entry: Entry, file: _File) -> bool:
        wrong = wrong_time(entry.event)
        if not entry.text("SUMMARY"):
            self._reject(entry, "SUMMARY", file)
        elif wrong:
            self._reject(entry, wrong, file)
        return bool(entry.text("SUMMARY")) and not wrong

    def _reject(self, entry: Entry, name: str, file: _File) -> None:
        path, line = self._folder.path_of(file.name), entry.line_of(name)
        if name == "RRULE":
            self._problems.add(Trouble.BAD_REPEAT, path, line, value=entry.written(name))
            return
        with suppress(*PARSER_ERRORS):
            if name == "DTEND" and backwards(entry.event):
                ends = {"start": entry.written("DTSTART"), "end": entry.written("DTEND")}
                self._problems.add(Trouble.END_BEFORE_START, path, line, **ends)
                return
        details = {"title": one_line(entry.text("SUMMARY")), "key": name, "value": entry.written(name)}
        self._problems.add(Trouble.BAD_EVENT, path, line, **details)

    def _add(self, slug: str, entry: Entry, times: tuple[Occurrence, ...], file: _File) -> None:
        path, line = self._folder.path_of(file.name), entry.lines[0].number
        page = page_of(entry.text("SUMMARY"), entry.text("DESCRIPTION"))
        known = self.events.get(slug)
        if known is None:
            if len(self.events) == MOST_EVENTS:
                self._problems.add(Trouble.TOO_MANY_EVENTS, path, limit=MOST_EVENTS)
                return
            self._told_in[slug] = path
            self.events[slug] = self._event(slug, entry, times, {file.language: page}, path)
            return
        about = {"title": page.title, "other": self._told_in[slug]}
        if file.language in known.pages:
            self._problems.add(Trouble.EVENT_TWICE, path, line, stem=file.stem, **about)
            return
        if times != known.occurrences:
            self._problems.add(Trouble.EVENT_DIFFERS, path, line, **about)
        self.events[slug] = msgspec.structs.replace(known, pages={**known.pages, file.language: page})

    def _event(
        self, slug: str, entry: Entry, times: tuple[Occurrence, ...], pages: dict[str, Page], path: str
    ) -> Event:
        location, website = one_line(entry.text("LOCATION")), entry.text("URL")
        if website and not _ADDRESS.fullmatch(website):
            details = {"title": entry.text("SUMMARY"), "key": "URL", "value": website}
            self._problems.add(Trouble.BAD_DETAIL, path, entry.line_of("URL"), **details)
            website = ""
        return Event(
            slug=slug,
            pages=pages,
            occurrences=times,
            place=self._surroundings.place_of(location),
            where=_position(entry),
            address=location,
            website=website,
        )


def _is_private(entries: Iterable[Entry]) -> bool:
    return any(entry.text("CLASS").upper() in {"PRIVATE", "CONFIDENTIAL"} for entry in entries)


def _main(entries: Sequence[Entry]) -> Entry:
    """Return the event itself rather than one of its changed times."""
    return next((entry for entry in entries if "RECURRENCE-ID" not in entry.event), entries[0])


def _said(event: icalendar.Event) -> tuple[str, ...]:
    return tuple(text_of(event, name) for name in _SAID)


def _position(entry: Entry) -> Position | None:
    geo = entry.event.get("GEO")
    latitude, longitude = getattr(geo, "latitude", 0.0), getattr(geo, "longitude", 0.0)
    on_earth = abs(latitude) <= _POLE and abs(longitude) <= _DATE_LINE
    return Position(latitude, longitude) if on_earth and (latitude or longitude) else None


def _slug(key: str) -> str:
    """Return a slug that stays the same as long as the calendar program keeps the event's UID."""
    return f"event-{hashlib.sha256(key.encode(errors='replace')).hexdigest()[:12]}"
