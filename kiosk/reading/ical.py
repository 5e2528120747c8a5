"""An iCalendar file (RFC 5545) becomes its events, each with the lines where it stands.

Every event is parsed by itself, so that a broken one takes no other with it. Only the properties that an agenda needs
are looked at: guests and attachments are never read. A time zone counts by its name: the rules that a file may bring
along for it can be wrong, or without an end.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from zoneinfo import available_timezones

from icalendar import Event
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble

MOST_EVENTS = 5000
"""Events of one file that are read: parsing so many takes about a second."""

PARSER_ERRORS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What the calendar libraries raise where a value is not what they expect."""

TIMES = frozenset({"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"})
"""Properties without which nobody knows when an event takes place."""

_READ = TIMES | {"UID", "SEQUENCE", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "GEO", "STATUS", "CLASS"}
_DATES = frozenset({"DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"})
_PROPERTY = re.compile(r"([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:\"[^\"]*\"|[^\";:])*)*):(.*)", re.DOTALL)
_ZONE = re.compile(r";TZID=(\"[^\"]*\"|[^;:]*)", re.IGNORECASE)
_KIND = re.compile(r";(?:VALUE|RANGE)=[A-Za-z-]+", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_FLOATING = re.compile(r"\d{8}T\d{6}(?!Z)", re.IGNORECASE)
_DEEPEST = 8
_HERE = "Europe/Paris"
_OFFSETS_HERE = frozenset({"+0100", "+0200"})


class Line(NamedTuple):
    """A line after unfolding, with the number at which it begins in the file."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of a file, its times in known zones, with its lines."""

    event: Event
    lines: tuple[Line, ...]

    def line_of(self, name: str) -> int:
        """Return the line of a property, or of the whole event where it has none."""
        return next((line.number for line in self.lines if _name(line) == name), self.lines[0].number)

    def written(self, name: str) -> str:
        """Return the value of a property as it stands in the file."""
        return next((_value(line) for line in self.lines if _name(line) == name), "")

    def text(self, name: str) -> str:
        """Return a text, "" where there is none."""
        return text_of(self.event, name)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The events of a file that can be used, and the time zone in which those in UTC repeat ("" for UTC)."""

    entries: tuple[Entry, ...] = ()
    zone: str = ""


def text_of(event: Event, name: str) -> str:
    """Return a text of an event, "" where there is none; of several the first."""
    value = event.get(name, "")
    return str(value[0] if isinstance(value, list) else value).strip()


def read_calendar(folder: Folder, name: str, problems: Problems) -> Calendar:
    """Return the events of an iCalendar file; whatever is rejected is a problem with its line."""
    text = folder.text(name)
    if text is None:
        return Calendar()
    lines = _unfolded(text)
    if not any(_is(line, "BEGIN", "VCALENDAR") for line in lines):
        problems.add(Trouble.BAD_CALENDAR, folder.path_of(name))
        return Calendar()
    reader = _Reader(folder.path_of(name), lines, problems)
    return Calendar(tuple(reader.entries(lines)), reader.zone)


class _Reader:
    """Reads the events of one file whose lines are known."""

    def __init__(self, file: str, lines: Sequence[Line], problems: Problems) -> None:
        self._file = file
        self._problems = problems
        self._known = available_timezones()
        self._own = dict(_own_zones(lines))
        written = next((_value(line) for line in lines if _name(line) == "X-WR-TIMEZONE"), "")
        self.zone = self._zone_named(written) or ""

    def entries(self, lines: Sequence[Line]) -> Iterator[Entry]:
        """Yield the events that can be parsed."""
        for count, block in enumerate(self._blocks(lines)):
            if count == MOST_EVENTS:
                self._problems.add(Trouble.TOO_MANY_EVENTS, self._file, block[0].number, limit=MOST_EVENTS)
                return
            if entry := self._entry(block):
                yield entry

    def _blocks(self, lines: Sequence[Line]) -> Iterator[list[Line]]:
        """Yield the lines of each event, without what is nested in it and without its last."""
        block: list[Line] = []
        nested = 0
        for line in lines:
            if _is(line, "BEGIN", "VEVENT") or _is(line, "BEGIN", "VCALENDAR") or _is(line, "END", "VCALENDAR"):
                self._name_cut(block)
                block, nested = [line] if _is(line, "BEGIN", "VEVENT") else [], 0
            elif block and _is(line, "END", "VEVENT"):
                yield block
                block = []
            elif block and _name(line) in {"BEGIN", "END"}:
                nested = max(0, nested + (1 if _name(line) == "BEGIN" else -1))
            elif block and not nested:
                block.append(line)
        self._name_cut(block)

    def _name_cut(self, block: Sequence[Line]) -> None:
        if block:
            self._problems.add(Trouble.CALENDAR_CUT, self._file, block[0].number)

    def _entry(self, block: Sequence[Line]) -> Entry | None:
        strange = next((line for line in block if not _PROPERTY.fullmatch(line.text)), None)
        if strange:
            self._problems.add(Trouble.CALENDAR_LINE, self._file, strange.number, value=strange.text)
        read = [self._plain(line) for line in block if _name(line) in _READ]
        try:
            event = Event.from_ical("\r\n".join(("BEGIN:VEVENT", *read, "END:VEVENT")))
        except PARSER_ERRORS:
            event = None
        if not isinstance(event, Event):
            self._problems.add(Trouble.BAD_EVENT, self._file, block[0].number, title="", key="VEVENT", value="")
            return None
        entry = Entry(event, tuple(block))
        return entry if self._usable(entry) else None

    def _usable(self, entry: Entry) -> bool:
        """Name the properties that could not be parsed; tell whether the event can do without them."""
        broken = [str(name) for name, _ in entry.event.errors]
        for name in broken:
            details = {"title": entry.text("SUMMARY"), "key": name, "value": entry.written(name)}
            trouble = Trouble.BAD_EVENT if name in TIMES else Trouble.BAD_DETAIL
            if name == "RRULE":
                trouble, details = Trouble.BAD_REPEAT, {"value": entry.written(name)}
            self._problems.add(trouble, self._file, entry.line_of(name), **details)
            entry.event.pop(name, None)
        return TIMES.isdisjoint(broken)

    def _plain(self, line: Line) -> str:
        """Return a property with no parameters but those that its time needs, in a zone that every system knows."""
        found = _PROPERTY.fullmatch(line.text)
        if found is None or found[1].upper() not in _DATES:
            return f"{found[1]}:{found[3]}" if found else ""
        name, parameters, value = found.groups()
        written = _ZONE.search(parameters)
        zone = self._zone_of(written[1], line) if written else self.zone or _HERE
        kind = "".join(_KIND.findall(parameters))
        return f"{name}{kind};TZID={zone}:{value}" if _FLOATING.match(value) else f"{name}{kind}:{value}"

    def _zone_of(self, written: str, line: Line) -> str:
        zone = self._zone_named(written)
        if zone is None:
            self._problems.add(Trouble.UNKNOWN_ZONE, self._file, line.number, value=written.strip('"'))
        return zone or _HERE

    def _zone_named(self, written: str) -> str | None:
        """Return the zone of the tz database that a name means: its own, Windows's, or one after a maker's prefix."""
        name = written.strip().strip('"').strip()
        parts = name.split("/")
        # /maker/version/Europe/Paris: RFC 5545, section 3.2.19
        tails = ["/".join(parts[start:]) for start in range(1, len(parts))] if name.startswith("/") else []
        for candidate in (name, *tails[:_DEEPEST], WINDOWS_TO_OLSON.get(name, ""), self._own.get(name, "")):
            if candidate in self._known:
                return candidate
        return None


def _own_zones(lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """Yield the zones that a file describes: the name that it gives, and the zone that it says or seems to be."""
    name, place, offsets = "", "", set[str]()
    for line in lines:
        key, _, value = line.text.partition(":")
        match key.partition(";")[0].upper():
            case "BEGIN" if value.upper() == "VTIMEZONE":
                name, place, offsets = "", "", set()
            case "TZID":
                name = value.strip()
            case "X-LIC-LOCATION":
                place = value.strip()
            case "TZOFFSETTO":
                offsets.add(value.strip())
            case "END" if value.upper() == "VTIMEZONE" and name:
                yield name, place or (_HERE if offsets == _OFFSETS_HERE else "")


def _unfolded(text: str) -> list[Line]:
    """Return the lines with those that begin with a space joined to the one before (RFC 5545, section 3.1)."""
    found: list[tuple[int, list[str]]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line[:1] in {" ", "\t"} and found:
            found[-1][1].append(line[1:])
        elif line.strip():
            found.append((number, [line]))
    return [Line(number, _CONTROLS.sub("", "".join(parts))) for number, parts in found]


def _name(line: Line) -> str:
    return re.split("[;:]", line.text, maxsplit=1)[0].upper()


def _value(line: Line) -> str:
    found = _PROPERTY.fullmatch(line.text)
    return found[3] if found else ""


def _is(line: Line, name: str, value: str) -> bool:
    return line.text.strip().upper() == f"{name}:{value}"
