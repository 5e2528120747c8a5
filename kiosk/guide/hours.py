"""Opening hours as OpenStreetMap writes them: open or not, until when, and when again.

The syntax is that of wiki.openstreetmap.org/wiki/Key:opening_hours/specification, public holidays are those of France
as the library knows them. Times are those of Paris, whose rules zoneinfo takes from the system: Windows has none, and
there the package tzdata brings them.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from kiosk.guide.geography import Position

PARIS = ZoneInfo("Europe/Paris")
LONGEST = 1000
"""Characters of a text that is read; the longest in OpenStreetMap has 255."""
EARLIEST = date(2026, 1, 1)
"""No edition is older: a clock before it was never set."""

_BACK, _AHEAD = timedelta(days=2), timedelta(days=400)
NIGHT = timedelta(hours=6)
"""An opening that runs on after midnight for no longer belongs to the evening before."""
_OFFICE_LIFE = timedelta(days=3660)
_DAY = timedelta(days=1)
_ENDS = 2

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_COMMENT = re.compile(r'"[^"]*"')
_SUN = re.compile(r"\b(sunrise|sunset|dawn|dusk)\b", re.IGNORECASE)
_OPEN_END = re.compile(r"(:\d\d|sunrise|sunset|dawn|dusk|\))\+(?!\d)", re.IGNORECASE)
_SCHOOL_HOLIDAYS = re.compile(r"\bSH\b", re.IGNORECASE)
_LONGEST_MONTHS = {
    "jan": 31, "feb": 29, "mar": 31, "apr": 30, "may": 31, "jun": 30,
    "jul": 31, "aug": 31, "sep": 30, "oct": 31, "nov": 30, "dec": 31,
}  # fmt: skip
_MONTH_DAY = re.compile(rf"\b({'|'.join(_LONGEST_MONTHS)}) *(\d{{1,2}})(?:-(\d{{1,2}}))?(?![\d:])", re.IGNORECASE)
_PARSED_UNTIL = re.compile(r"--> (\d+):(\d+)")


class Closure(msgspec.Struct, frozen=True):
    """Days on which a place stays shut whatever its hours say, the first and the last included."""

    first: date
    last: date

    @classmethod
    def read(cls, text: str) -> "Closure | None":
        """Return the days of "2026-12-24" or "2026-12-24..2027-01-08", None for anything else."""
        days = [day.strip() for day in text.split("..")]
        if len(days) > _ENDS or not all(_ISO_DAY.fullmatch(day) for day in days):
            return None
        try:
            closure = cls(date.fromisoformat(days[0]), date.fromisoformat(days[-1]))
        except ValueError:  # a day that no calendar has
            return None
        return closure if closure.first <= closure.last else None


class State(msgspec.Struct, frozen=True):
    """What can be said of a place at an instant: whether it is open, and the next change that is certain (Paris time).

    `open` is None where the hours do not tell. `note` is the remark in quotation marks that goes with it.
    """

    open: bool | None = None
    closes: datetime | None = None
    opens: datetime | None = None
    note: str = ""


class Stretch(msgspec.Struct, frozen=True):
    """A time, in UTC, during which a place is open (True), shut (False) or perhaps open (None)."""

    since: datetime
    until: datetime
    open: bool | None
    note: str = ""


def fault(text: str) -> str | None:
    """Return the passage that keeps a text from being opening hours, from where it is not understood; else None.

    School holidays (SH) are such a passage: nobody tells the kiosk when they are.
    """
    if len(text) > LONGEST:
        return text[LONGEST:]
    plain = _COMMENT.sub('""', text)
    if unknown := _SCHOOL_HOLIDAYS.search(plain):
        return unknown[0]
    for found in _MONTH_DAY.finditer(plain):
        if any(int(day) > _LONGEST_MONTHS[found[1].lower()] for day in found.groups()[1:] if day):
            return found[0]
    return _unparsed(text)


def _unparsed(text: str) -> str | None:
    from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # its stub forgets the error

    try:
        OpeningHours(text)
    except ParserError as error:
        place = _PARSED_UNTIL.search(str(error))
        lines = text.split("\n")[int(place[1]) - 1 :] if place else [text]
        rest = "\n".join(lines)[int(place[2]) - 1 :] if place else text
        return rest.strip() or text.strip()
    return None if text.strip() else text


def state(text: str, now: datetime, closed: Sequence[Closure] = (), where: Position | None = None) -> State:
    """Return what can be said at `now` of a place with these hours; nothing where the text is no opening hours.

    The position is needed only for hours that follow the sun. Raise ValueError where `now` has no time zone.
    """
    instant = now.astimezone(UTC)
    following = stretches(text, now, closed, where)
    ends_open = open_ended(text)
    before = None
    for current in following:
        if current.until > instant:
            if current.open is False and ends_open and before and instant < before.until + NIGHT:
                return State()
            return _told(current, next(following, None), ends_open=ends_open)
        before = current
    return State()


def stretches(
    text: str, now: datetime, closed: Sequence[Closure] = (), where: Position | None = None
) -> Iterator[Stretch]:
    """Yield the stretches from two days before `now` to 400 days after it, as `state` reads them; none where it cannot.

    Raise ValueError where `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("the time of a machine without a time zone says nothing")
    if fault(text) is None and (where is not None or not _SUN.search(_COMMENT.sub("", text))):
        yield from _merged(_cut(_stretches(text, now.astimezone(UTC), where), closed))


def open_ended(text: str) -> bool:
    """Tell whether hours name a beginning without an end ("10:00+")."""
    return bool(_OPEN_END.search(_COMMENT.sub("", text)))


def opens_again(text: str, now: datetime, closed: Sequence[Closure] = (), where: Position | None = None) -> bool:
    """Tell whether a place with these hours is, or perhaps is, open from now on within the next 400 days."""
    return any(stretch.open is not False and stretch.until > now for stretch in stretches(text, now, closed, where))


def _told(current: Stretch, following: Stretch | None, *, ends_open: bool) -> State:
    """Return what a stretch says, with the change at its end where that is certain."""
    change = current.until.astimezone(PARIS) if following else None
    if current.open:
        return State(open=True, closes=None if ends_open else change, note=current.note)
    if current.open is False:
        return State(open=False, opens=change if following and following.open else None, note=current.note)
    return State(note=current.note)


def openings(
    text: str, day: date, closed: Sequence[Closure] = (), where: Position | None = None
) -> tuple[tuple[datetime, datetime], ...] | None:
    """Return when a place with these hours opens and shuts on a day (Paris time), empty where it stays shut.

    What runs on after midnight belongs to the evening before. None where the hours do not tell for certain.
    """
    begins, ends = _midnight(day), _midnight(day + _DAY)
    if fault(text) is not None or (where is None and _SUN.search(_COMMENT.sub("", text))):
        shut = any(closure.first <= day <= closure.last for closure in closed)
        return () if shut else None
    found: list[tuple[datetime, datetime]] = []
    for stretch in _merged(_cut(_stretches(text, begins, where), closed)):
        if stretch.since >= ends:
            break
        if stretch.until <= begins or stretch.open is False:
            continue
        if stretch.open is None:
            return None
        if stretch.since < begins and stretch.until <= begins + NIGHT:
            continue
        until = stretch.until if stretch.until <= ends + NIGHT else ends
        found.append((max(stretch.since, begins).astimezone(PARIS), until.astimezone(PARIS)))
    # Hours with an open end tell when it opens and no more.
    return None if found and _OPEN_END.search(_COMMENT.sub("", text)) else tuple(found)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=PARIS).astimezone(UTC)


def _stretches(text: str, instant: datetime, where: Position | None) -> Iterator[Stretch]:
    """Yield what the hours alone say from two days before an instant to 400 days after it."""
    from opening_hours import OpeningHours
    from opening_hours import State as Told

    # Only with its own look at the position does the library follow the sun; zone and country given here win over it.
    coordinates = (where.latitude, where.longitude) if where else None
    hours = OpeningHours(text, timezone=PARIS, country="FR", coords=coordinates)
    today = instant.astimezone(PARIS).date()
    ends = [datetime(day.year, day.month, day.day, tzinfo=PARIS) for day in (today - _BACK, today + _AHEAD)]
    for since, until, told, note in hours.intervals(*ends):
        # A remark alone makes it "perhaps", one after the word open does not: the library takes both for open.
        certain = not note or re.search(rf'\bopen\s*"{re.escape(note)}"', text, re.IGNORECASE)
        opened = {Told.OPEN: True if certain else None, Told.CLOSED: False, Told.UNKNOWN: None}[told]
        yield Stretch(since.astimezone(UTC), until.astimezone(UTC), opened, note)


def _cut(stretches: Iterator[Stretch], closed: Sequence[Closure]) -> Iterator[Stretch]:
    """Yield the stretches with every opening that begins on a closed day taken away.

    The library's own `off` days would cut the night before short and leave the night after open.
    """
    spans = sorted((_midnight(closure.first), _midnight(closure.last + _DAY)) for closure in closed)
    for stretch in stretches:
        since = stretch.since
        for shut, back in spans if stretch.open is not False else ():
            if since >= min(back, stretch.until) or (since < shut and stretch.until <= shut + NIGHT):
                continue
            reopened = stretch.until if stretch.until <= back + NIGHT else back
            yield Stretch(since, max(since, shut), stretch.open, stretch.note)
            yield Stretch(max(since, shut), reopened, open=False)
            since = reopened
        yield msgspec.structs.replace(stretch, since=since)


def _merged(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Yield the stretches that last, with neighbours of the same state joined under the first one's note."""
    joined: Stretch | None = None
    for stretch in stretches:
        if stretch.until <= stretch.since:  # an opening within the hour that spring leaves out
            continue
        if joined and joined.open == stretch.open:
            joined = msgspec.structs.replace(joined, until=stretch.until)
            continue
        if joined:
            yield joined
        joined = stretch
    if joined:
        yield joined


def plausible(now: datetime, edition: date) -> bool:
    """Tell whether a machine's clock can be right: not before the day its edition was published, nor ten years later.

    A day is allowed between the clocks of two machines.
    """
    today = now.date()
    return max(EARLIEST, edition - _DAY) <= today <= edition + _OFFICE_LIFE
