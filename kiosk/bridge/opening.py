"""Open or not: what a place says at its door at this minute, and its hours of the coming days."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.clock import Clock
from kiosk.bridge.dates import capital, day_words, hour_words, hours_words, weekday_words
from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.bridge.rows import ClosureRow, DayRow
from kiosk.bridge.timed import Timed
from kiosk.bridge.wording import word
from kiosk.guide.hours import Closure, State, state
from kiosk.guide.model import Item, Place
from kiosk.guide.week import DayHours, Opening, closures_ahead, coming_days

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SOON = timedelta(hours=1)
"""Before closing, when a visitor had better know than set out."""
CLOSURES = 4
"""Closures told at most."""

_DAY = timedelta(days=1)
_DAYS_OF_WEEK = 7


@QmlElement
class OpenNow(Timed):
    """Tells of the place named by `slug` whether it is open; nothing where that is not known."""

    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to tell."""
        super().__init__(parent)
        self._text = self._mood = ""

    def read_at(self, library: Library, item: Item, clock: Clock) -> None:
        """Tell what is so now; a clock that cannot be right knows nothing."""
        said = ("", "")
        if isinstance(item, Place) and item.opening_hours and clock.believed:
            now = clock.now
            said = opening_words(state(item.opening_hours, now, item.closed, item.where), now, library.spoken)
        if said != (self._text, self._mood):
            self._text, self._mood = said
            self.told.emit()

    @Property(str, notify=told)
    def text(self) -> str:
        """Whether it is open and until when, or when it opens again; "" where that is not known."""
        return self._text

    @Property(str, notify=told)
    def brief(self) -> str:
        """The same where there is little room: one that is shut says no more than that."""
        return word("hours.closed") if self._mood == "closed" else self._text

    @Property(str, notify=told)
    def mood(self) -> str:
        """Either "open", "soon" (it closes soon), "closed" or ""."""
        return self._mood


@QmlElement
class OpeningHours(Timed):
    """Tells the hours of the place named by `slug`, today and on the six days after it."""

    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to tell."""
        super().__init__(parent)
        self._doubtful = False
        self._known = False
        self._days = Records(DayRow, self)
        self._closures = Records(ClosureRow, self)

    def read_at(self, library: Library, item: Item, clock: Clock) -> None:
        """Tell the hours as of today."""
        now, language = clock.now, library.spoken
        place = item if isinstance(item, Place) and item.opening_hours else None
        self._doubtful = place is not None and not clock.believed
        days: list[DayRow] = []
        closures: list[ClosureRow] = []
        if place and not self._doubtful:
            week = coming_days(place.opening_hours, now, place.closed, place.where)
            days = [_day_row(day, now.date(), language) for day in week]
            ahead = closures_ahead(place.closed, now.date())[:CLOSURES]
            closures = [ClosureRow(_closure_words(closure, now.date(), language)) for closure in ahead]
        self._days.show(days)
        self._closures.show(closures)
        self._known = bool(days) or self._doubtful
        self.told.emit()

    @Property(bool, notify=told)
    def known(self) -> bool:
        """Whether there is anything to say about hours."""
        return self._known

    @Property(bool, notify=told)
    def doubtful(self) -> bool:
        """Whether the machine's clock is wrong, so that nothing is said."""
        return self._doubtful

    @Property(Records, constant=True)
    def days(self) -> Records:
        """Seven days, today first; none where the hours are not understood."""
        return self._days

    @Property(Records, constant=True)
    def closures(self) -> Records:
        """The days ahead on which it stays shut whatever its hours say."""
        return self._closures


def opening_words(told: State, now: datetime, language: str) -> tuple[str, str]:
    """Return what a state says in words, and its mood."""
    if told.open is None:
        return "", ""
    if told.open:
        closes = told.closes
        if closes is None or closes - now >= _DAY:
            return word("hours.open"), "open"
        soon = closes - now <= SOON
        sentence = word("hours.soon") if soon else word("hours.until")
        return sentence.replace("%1", hour_words(closes)), "soon" if soon else "open"
    if told.opens is None:
        return word("hours.closed"), "closed"
    return _opens_words(told.opens, now.date(), language), "closed"


def _opens_words(opens: datetime, today: date, language: str) -> str:
    days = (opens.date() - today).days
    time = hour_words(opens)
    if days == 0:
        return word("hours.opens").replace("%1", time)
    if days == 1:
        return word("hours.tomorrow").replace("%1", time)
    if days < _DAYS_OF_WEEK:
        return word("hours.weekday").replace("%2", time).replace("%1", weekday_words(opens.date(), language))
    return word("hours.later").replace("%1", day_words(opens.date(), language))


def _day_row(hours: DayHours, today: date, language: str) -> DayRow:
    said = [_opening(opening) for opening in hours.openings]
    shut = not said and not hours.whole
    told = word("hours.always") if hours.whole else word("hours.shut") if shut else " · ".join(said)
    return DayRow(capital(day_words(hours.day, language, weekday=True)), told, hours.day == today, shut)


def _opening(opening: Opening) -> str:
    if opening.end is None:
        told = word("hours.from").replace("%1", hour_words(opening.start))
    else:
        told = hours_words(opening.start, opening.end)
    return f"{told} ({opening.note})" if opening.note else told


def _closure_words(closure: Closure, today: date, language: str) -> str:
    first = day_words(closure.first, language, year=closure.first.year not in (today.year, closure.last.year))
    last = day_words(closure.last, language, year=closure.last.year != today.year)
    if closure.first == closure.last:
        return word("hours.shutOn").replace("%1", last)
    if closure.first <= today:
        return word("hours.shutUntil").replace("%1", last)
    return word("hours.shutFrom").replace("%1", first).replace("%2", last)
