"""What a visitor takes away on their phone: the text inside a code, as phones understand it without any network.

A place and a route become a contact (vCard 3.0, RFC 2426), an event and a whole visit an entry of the calendar
(RFC 5545), because the camera of every phone files these two away, while iPhones search the web for a bare text. The
entry stands alone, without a VCALENDAR around it: iPhones take no other. Lines are not folded, for readers of codes do
not unfold them.

A map is a link, not a geo: URI, which iPhones do not open. The one for several stops leads to the directions of
FOSSGIS, the association behind OpenStreetMap in Germany: it takes as many stops as there are, and asks for no account;
Google's drops all but three on a phone, and OpenStreetMap's own takes two.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal

import msgspec

from kiosk.guide.geography import Position
from kiosk.guide.occurrence import Occurrence

LIMIT_BYTES = 660
"""What a code of 97 by 97 modules holds at error level M; larger ones are read badly across a glass."""

Loss = Literal["", "note", "address", "map", "names", "stops"]
"""What had to be left out: remarks, addresses, the map, parts of long names, the last stops (whose number is said)."""

_ON_FOOT_KM, _BY_BIKE_KM = 12.0, 40.0
_SHORT_NAME = 24
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029]")


class Takeaway(msgspec.Struct, frozen=True):
    """The text of a code, what it is to a phone, and what had to be left out of it."""

    text: str
    form: Literal["contact", "entry", "text"]
    loss: Loss = ""
    left_out: int = 0


class Contact(msgspec.Struct, frozen=True):
    """A place or a route as a phone keeps it."""

    name: str
    street: str = ""
    town: str = ""
    phone: str = ""
    website: str = ""
    where: Position | None = None
    map: str = ""
    note: str = ""


class Line(msgspec.Struct, frozen=True):
    """A stop as it is written down."""

    name: str
    address: str = ""
    where: Position | None = None


def map_of(where: Position) -> str:
    """Return the address of a map with one place marked."""
    latitude, longitude = f"{where.latitude:.5f}", f"{where.longitude:.5f}"
    return f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"


def directions(way: Sequence[Position], length_km: float, language: str) -> str:
    """Return the address of a map that leads from stop to stop, on foot, by bike or by car as the length asks for.

    Four decimals are 11 m, and no comma has to be escaped. "" where there is no way.
    """
    if len(way) < 2:  # noqa: PLR2004  # one leads nowhere
        return map_of(way[0]) if way else ""
    by = 2 if length_km <= _ON_FOOT_KM else 1 if length_km <= _BY_BIKE_KM else 0
    spots = "".join(f"&loc={where.latitude:.4f}%2C{where.longitude:.4f}" for where in way)
    return f"https://routing.openstreetmap.de/?hl={language}&srv={by}{spots}"


def contact(found: Contact) -> Takeaway:
    """Return a vCard; without its note where it would grow too large, and as a plain text where it still does."""
    bare = msgspec.structs.replace(found, note="")
    address = ", ".join(part for part in (found.street, found.town) if part)
    return _first_that_fits(
        (
            Takeaway(_vcard(found), "contact"),
            Takeaway(_vcard(bare), "contact", "note"),
            *_plain("", (Line(found.name, address, found.where),), found.map, numbered=False),
        )
    )


def entry(title: str, time: Occurrence, place: Line, note: str = "", website: str = "") -> Takeaway:
    """Return an entry of the calendar for one time of an event, or a plain text where it would grow too large."""
    link = map_of(place.where) if place.where else ""
    notes = [part for part in (note, link) if part]
    whole = _vevent(title, time, _place(place), "\n".join(notes), website)
    bare = _vevent(title, time, _place(place), link, "")
    when = f"{time.starts:%d/%m/%Y}" if time.all_day else f"{time.starts:%d/%m/%Y %H:%M}"
    return _first_that_fits(
        (
            Takeaway(whole, "entry"),
            Takeaway(bare, "entry", "note"),
            *_plain(when, (Line(title, place.address, place.where),), link, numbered=False),
        )
    )


def visit(title: str, day: date | None, stops: Sequence[Line], link: str) -> Takeaway:
    """Return the entry of a day with its stops and their map; without a day, and where it grows too large, a text.

    First the addresses go, then the form of an entry, the map, the ends of long names, and at last the last stops.
    """
    plain = _plain(f"{title} · {day:%d/%m/%Y}" if day else title, stops, link, numbered=True)
    return _first_that_fits((*(_entries(title, day, stops, link) if day else ()), *plain))


def _entries(title: str, day: date, stops: Sequence[Line], link: str) -> Iterator[Takeaway]:
    losses: tuple[Loss, ...] = ("", "address")
    for loss in losses:
        lines = [*_numbered(stops, addresses=not loss), link]
        note = "\n".join(line for line in lines if line)
        yield Takeaway(_vevent(title, Occurrence.on(day), "", note, ""), "entry", loss)


def _plain(head: str, stops: Sequence[Line], link: str, *, numbered: bool) -> Iterator[Takeaway]:
    def text(lines: Iterable[str], *more: str) -> str:
        return "\n".join(part for part in (head, *lines, *more) if part)

    def lines(found: Sequence[Line], *, addresses: bool) -> list[str]:
        return _numbered(found, addresses=addresses) if numbered else [_said(stop, addresses) for stop in found]

    yield Takeaway(text(lines(stops, addresses=True), link), "text", "" if numbered else "note")
    yield Takeaway(text(lines(stops, addresses=False), link), "text", "address")
    yield Takeaway(text(lines(stops, addresses=False)), "text", "map")
    short = [Line(_shortened(stop.name)) for stop in stops]
    yield Takeaway(text(lines(short, addresses=False)), "text", "names")
    for kept in range(len(stops) - 1, 0, -1):
        fewer = lines(short[:kept], addresses=False)
        yield Takeaway(text(fewer), "text", "stops", len(stops) - kept)


def _first_that_fits(variants: Iterable[Takeaway]) -> Takeaway:
    """Return the first text that a code holds; the last one, a single short name, always does."""
    found = Takeaway("", "text")
    for found in variants:
        if len(found.text.encode()) <= LIMIT_BYTES:
            return found
    return found


def _numbered(stops: Sequence[Line], *, addresses: bool = True) -> list[str]:
    return [f"{number}. {_said(stop, addresses)}" for number, stop in enumerate(stops, start=1)]


def _said(stop: Line, address: bool) -> str:  # noqa: FBT001  # the one thing it is asked
    return f"{stop.name}, {stop.address}" if address and stop.address else stop.name


def _shortened(name: str) -> str:
    """Return a name that ends after a word where it is long."""
    if len(name) <= _SHORT_NAME:
        return name
    return name[:_SHORT_NAME].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def _place(stop: Line) -> str:
    return _said(stop, address=True)


def _escaped(text: str) -> str:
    """Return a text as a value of both standards: no control character, commas, semicolons and line ends escaped."""
    clean = _CONTROLS.sub(" ", text.replace("\r\n", "\n"))
    return clean.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _link(address: str) -> str:
    """Return an address of the web with its scheme, as phones need it, and without anything that ends a line."""
    clean = re.sub(r"\s", "", _CONTROLS.sub("", address))
    return clean if not clean or "://" in clean else f"https://{clean}"


def _vcard(found: Contact) -> str:
    name, where = _escaped(found.name), found.where
    address = f";;{_escaped(found.street)};{_escaped(found.town)};;;" if found.street or found.town else ""
    # Without a name of its own a phone shows the organisation's; FN is the one name that all readers of codes take.
    return _object(
        "VCARD",
        ("VERSION", "3.0"),
        ("N", ";;;;"),
        ("FN", name),
        ("ORG", name),
        ("ADR;TYPE=WORK", address),
        ("TEL", _escaped(found.phone)),
        ("URL", _link(found.website)),
        ("URL", found.map),
        ("GEO", f"{where.latitude:.5f};{where.longitude:.5f}" if where else ""),
        ("NOTE", _escaped(found.note)),
    )


def _vevent(title: str, time: Occurrence, place: str, note: str, website: str) -> str:
    if time.all_day:
        after = time.last_day + timedelta(days=1)
        times = [
            ("DTSTART;VALUE=DATE", f"{time.starts:%Y%m%d}"),
            ("DTEND;VALUE=DATE", f"{after:%Y%m%d}"),
        ]
    else:
        times = [("DTSTART", _instant(time.start)), ("DTEND", _instant(time.end) if time.end > time.start else "")]
    return _object(
        "VEVENT",
        ("SUMMARY", _escaped(title)),
        *times,
        ("LOCATION", _escaped(place)),
        ("DESCRIPTION", _escaped(note)),
        ("URL", _link(website)),
    )


def _instant(time: datetime) -> str:
    return f"{time.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _object(kind: str, *lines: tuple[str, str]) -> str:
    told = [f"{name}:{value}" for name, value in lines if value]
    return "".join(f"{line}\r\n" for line in (f"BEGIN:{kind}", *told, f"END:{kind}"))
