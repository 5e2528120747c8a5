"""One object of the export, in the words of place.yaml or event.yaml and of the texts beside it."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from kiosk.guide.geography import Position
from kiosk.staff.amend import KeyPath
from kiosk.staff.intake import Reason
from kiosk.staff.scalar import Value
from kiosk.staff.tourism.dates import Run, runs
from kiosk.staff.tourism.descriptions import hours_in_words, machine_translated, pages, title
from kiosk.staff.tourism.hours import opening_hours
from kiosk.staff.tourism.jsonld import Node, every, first, nodes, texts, types, words
from kiosk.staff.tourism.kinds import candidates, kinds_of
from kiosk.staff.tourism.prices import price, price_in_words

PLACE_KEYS = (
    *("kind", "also", "where", "commune", "address", "opening_hours", "phone", "website", "price", "access", "visit"),
    *("sources", "checked"),
)
EVENT_KEYS = ("start", "end", "all_day", "place", "where", "address", "website", "price", "sources", "checked")
MOST_DATES = 20
"""Separate dates of one event that are taken, the nearest first."""

_EVENTS = frozenset({"EntertainmentAndEvent", "Event"})
_NOT_SHOWN = re.compile(r"^\w+://|/$")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_POLE, _DATE_LINE = 90, 180
_LONGEST_SLUG = 60
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
"""Names of devices, which Windows gives no folder."""


class Record(msgspec.Struct, frozen=True):
    """What one folder should hold, and by what it is known again at the next import.

    `machine` are the languages of texts that the export had from a translating program; `until` is the last day of an
    event in ISO 8601, "" for a place.
    """

    known_by: str
    slug: str
    title: str
    where: Position
    values: dict[KeyPath, Value]
    texts: dict[str, str]
    machine: tuple[str, ...] = ()
    until: str = ""

    @property
    def uri(self) -> str:
        """The object's address in the open data."""
        return self.known_by.partition("#")[0]


class Office(msgspec.Struct, frozen=True):
    """What records depend on: the office's languages in order, its kinds of places, the day it is."""

    languages: tuple[str, ...]
    kinds: tuple[str, ...]
    today: date


class Unfit(msgspec.Struct, frozen=True):
    """Why an object gives no record."""

    reason: Reason
    details: dict[str, object] = {}


def parsed(raw: bytes) -> Node | Unfit:
    """Return the object in a file, or why there is none."""
    try:
        node: Any = msgspec.json.decode(raw.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        return Unfit(Reason.NO_OBJECT, {"reason": error})
    if not isinstance(node, dict) or not first(node, "@id").startswith("http") or not types(node):
        return Unfit(Reason.NO_OBJECT, {"reason": "@id, @type"})
    return node


def records(node: Node, office: Office) -> tuple[Record, ...] | Unfit:
    """Return the record of a place, or one for each stretch of days of an event that are still to come."""
    where = _position(node)
    if not title(node):
        return Unfit(Reason.NO_NAME)
    if where is None:
        return Unfit(Reason.NO_POSITION)
    if True in every(node, "isObsolete"):
        return Unfit(Reason.OBSOLETE)
    return _events(node, office, where) if _EVENTS & set(types(node)) else _place(node, office, where)


def _place(node: Node, office: Office, where: Position) -> tuple[Record, ...] | Unfit:
    kinds = kinds_of(types(node), office.kinds)
    if not kinds:
        options = ", ".join(candidates(types(node))) or "…"
        return Unfit(Reason.UNKNOWN_KIND, {"types": ", ".join(types(node)), "options": options})
    address = next(nodes(node, "isLocatedAt", "schema:address"), {})
    hours = opening_hours(node.get("isLocatedAt"), office.today)
    in_words = {} if hours else hours_in_words(node, office.languages)
    values: dict[KeyPath, Value] = {
        ("kind",): kinds[0],
        ("also",): kinds[1:],
        ("commune",): _commune(address),
        ("address",): _street(address),
        ("opening_hours",): hours,
        ("phone",): _contact(node, "schema:telephone"),
        ("access", "wheelchair"): "yes" if True in every(node, "reducedMobilityAccess") else "",
        ("access", "dogs"): _yes_or_no(every(node, "isLocatedAt", "petsAllowed")),
        **{("visit", language): said for language, said in in_words.items()},
    }
    return (_record(node, where, values, pages(node, office.languages)),)


def _events(node: Node, office: Office, where: Position) -> tuple[Record, ...] | Unfit:
    try:
        told = runs(node)
    except ValueError:
        told = ()
    if not told:
        return Unfit(Reason.NO_DATES)
    to_come = [run for run in told if run.until >= office.today]
    if not to_come:
        return Unfit(Reason.OVER, {"date": max(run.until for run in told)})
    address = next(nodes(node, "isLocatedAt", "schema:address"), {})
    town = f"{first(address, 'schema:postalCode')} {_commune(address)}".strip()
    values: dict[KeyPath, Value] = {("address",): ", ".join(filter(None, (_street(address), town)))}
    if in_words := price_in_words(node, office.languages):
        # One value: it may be `free` at the next import.
        values[("price",)] = in_words
    made = _record(node, where, values, pages(node, office.languages))
    return tuple(_on(made, run, alone=len(told) == 1) for run in to_come)


def _on(event: Record, run: Run, *, alone: bool) -> Record:
    """Return the record of an event on one of its dates."""
    times: dict[KeyPath, Value] = {
        ("start",): run.start,
        ("end",): run.end,
        ("all_day",): "true" if run.all_day else "",
    }
    # One date of several is known by its end: exports drop the days that are past, so that a start slides along.
    return msgspec.structs.replace(
        event,
        known_by=event.uri if alone else f"{event.uri}#{run.until.isoformat()}",
        slug=event.slug if alone else slug_of(event.title, run.since.isoformat()),
        values={path: value for path, value in times.items() if value} | event.values,
        until=run.until.isoformat(),
    )


def _record(node: Node, where: Position, values: dict[KeyPath, Value], written: dict[str, str]) -> Record:
    uri, name = first(node, "@id"), title(node)
    day = first(node, "lastUpdate")[:10]
    shared: dict[KeyPath, Value] = {
        ("where",): ", ".join(f"{degrees:.6f}" for degrees in (where.latitude, where.longitude)),
        # As staff write it: no https://, no last stroke.
        ("website",): _NOT_SHOWN.sub("", _contact(node, "foaf:homepage")),
        ("price",): values.get(("price",)) or price(node),
        ("sources",): (uri,),
        ("checked",): day if _DAY.fullmatch(day) else "",
    }
    said = {path: value for path, value in (values | shared).items() if value}
    by_machine = machine_translated(node)
    machine = tuple(code for code in written if code in by_machine)
    return Record(uri, slug_of(name), name, where, said, written, machine)


def slug_of(name: str, ending: str = "") -> str:
    """Return a folder name: lower-case letters without accents, digits and hyphens."""
    folded = name.lower().replace("œ", "oe").replace("æ", "ae").replace("ß", "ss")
    plain = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    letters = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(letters) > _LONGEST_SLUG:
        cut = letters[:_LONGEST_SLUG]
        letters = cut.rpartition("-")[0] or cut
    slug = "-".join(filter(None, (letters or "lieu", ending)))
    return f"{slug}-1" if _RESERVED.fullmatch(slug) else slug


def _position(node: Node) -> Position | None:
    geo = next(nodes(node, "isLocatedAt", "schema:geo"), {})
    try:
        position = Position(float(first(geo, "schema:latitude")), float(first(geo, "schema:longitude")))
    except ValueError:
        return None
    # Null island, where a position left blank ends up, is no place in France; NaN compares with nothing.
    on_earth = abs(position.latitude) <= _POLE and abs(position.longitude) <= _DATE_LINE
    return position if on_earth and (position.latitude or position.longitude) else None


def _street(address: Node) -> str:
    return ", ".join(dict.fromkeys(texts(address, "schema:streetAddress")))


def _commune(address: Node) -> str:
    return first(address, "schema:addressLocality") or words(address, "hasAddressCity", "rdfs:label").get("fr", "")


def _contact(node: Node, key: str) -> str:
    return first(node, "hasContact", key) or first(node, "hasBookingContact", key)


def _yes_or_no(answers: Iterator[Any]) -> str:
    answer = next(answers, None)
    return "yes" if answer is True else "no" if answer is False else ""
