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
_NIGHT = timedelta(hours=6)
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


class _Stretch(msgspec.Struct, frozen=True):
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
    if now.tzinfo is None:
        raise ValueError("the time of a machine without a time zone says nothing")
    instant = now.astimezone(UTC)
    stretches = _known(text, instant, closed, where)
    before = None
    for current in stretches:
        if current.until > instant:
            ends_open = bool(_OPEN_END.search(_COMMENT.sub("", text)))
            if current.open is False and ends_open and before and instant < before.until + _NIGHT:
                return State()
            return _told(current, next(stretches, None), ends_open=ends_open)
        before = current
    return State()


def openings(
    text: str, day: date, closed: Sequence[Closure] = (), where: Position | None = None
) -> tuple[tuple[datetime, datetime], ...]:
    """Return from when until when a place with these hours is certainly open on a day, in Paris time and in order.

    An opening that goes on over midnight is returned whole. Nothing where the text is no opening hours.
    """
    since, until = _midnight(day), _midnight(day + _DAY)
    found = []
    for stretch in _known(text, since, closed, where):
        if stretch.since >= until:
            break
        if stretch.open and stretch.until > since:
            found.append((stretch.since.astimezone(PARIS), stretch.until.astimezone(PARIS)))
    return tuple(found)


def opens_again(text: str, now: datetime, closed: Sequence[Closure] = (), where: Position | None = None) -> bool:
    """Tell whether a place with these hours is, or perhaps is, open from now on within the next 400 days."""
    instant = now.astimezone(UTC)
    return any(
        stretch.open is not False and stretch.until > instant for stretch in _known(text, instant, closed, where)
    )


def _known(text: str, instant: datetime, closed: Sequence[Closure], where: Position | None) -> Iterator[_Stretch]:
    """Yield what can be said from two days before an instant on; nothing where the text or the position does not do."""
    if fault(text) is None and (where is not None or not _SUN.search(_COMMENT.sub("", text))):
        yield from _merged(_cut(_stretches(text, instant, where), closed))


def _told(current: _Stretch, following: _Stretch | None, *, ends_open: bool) -> State:
    """Return what a stretch says, with the change at its end where that is certain."""
    change = current.until.astimezone(PARIS) if following else None
    if current.open:
        return State(open=True, closes=None if ends_open else change, note=current.note)
    if current.open is False:
        return State(open=False, opens=change if following and following.open else None, note=current.note)
    return State(note=current.note)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=PARIS).astimezone(UTC)


def _stretches(text: str, instant: datetime, where: Position | None) -> Iterator[_Stretch]:
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
        yield _Stretch(since.astimezone(UTC), until.astimezone(UTC), opened, note)


def _cut(stretches: Iterator[_Stretch], closed: Sequence[Closure]) -> Iterator[_Stretch]:
    """Yield the stretches with every opening that begins on a closed day taken away.

    The library's own `off` days would cut the night before short and leave the night after open.
    """
    spans = sorted((_midnight(closure.first), _midnight(closure.last + _DAY)) for closure in closed)
    for stretch in stretches:
        since = stretch.since
        for shut, back in spans if stretch.open is not False else ():
            if since >= min(back, stretch.until) or (since < shut and stretch.until <= shut + _NIGHT):
                continue
            reopened = stretch.until if stretch.until <= back + _NIGHT else back
            yield _Stretch(since, max(since, shut), stretch.open, stretch.note)
            yield _Stretch(max(since, shut), reopened, open=False)
            since = reopened
        yield msgspec.structs.replace(stretch, since=since)


def _merged(stretches: Iterator[_Stretch]) -> Iterator[_Stretch]:
    """Yield the stretches that last, with neighbours of the same state joined under the first one's note."""
    joined: _Stretch | None = None
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
