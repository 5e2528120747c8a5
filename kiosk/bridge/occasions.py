"""When an event takes place, in words."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.clock import Clock
from kiosk.bridge.dates import capital, day_words, hour_words, hours_words
from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.bridge.rows import OccasionRow
from kiosk.bridge.timed import Timed
from kiosk.bridge.wording import word
from kiosk.guide.model import Event, Item
from kiosk.guide.occurrence import Occurrence

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DATES = 8
"""Dates told at most on an event's page."""

_DAY = timedelta(days=1)


@QmlElement
class Occasions(Timed):
    """Tells when the event named by `slug` takes place from now on."""

    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to tell."""
        super().__init__(parent)
        self._coming = self._more = ""
        self._running = False
        self._dates = Records(OccasionRow, self)

    def read_at(self, library: Library, item: Item, clock: Clock) -> None:
        """Tell what is ahead; by a clock that cannot be right, every date."""
        occurrences: tuple[Occurrence, ...] = ()
        now = clock.now
        if isinstance(item, Event):
            occurrences = item.ahead(now) if clock.believed else item.occurrences
        rows = [
            OccasionRow(
                capital(days_words(occurrence, library.spoken, now)),
                hours_of(occurrence),
                clock.believed and goes_on(occurrence, now),
            )
            for occurrence in occurrences[:DATES]
        ]
        self._running = bool(rows) and rows[0].running
        self._coming = _coming(rows) if isinstance(item, Event) else ""
        left = len(occurrences) - len(rows)
        self._more = more_words(left)
        self._dates.show(rows)
        self.told.emit()

    @Property(str, notify=told)
    def coming(self) -> str:
        """Its next date in a few words, or that it goes on now, or that it is over."""
        return self._coming

    @Property(bool, notify=told)
    def running(self) -> bool:
        """Whether it goes on now."""
        return self._running

    @Property(str, notify=told)
    def more(self) -> str:
        """How many dates more there are, "" for none."""
        return self._more

    @Property(Records, constant=True)
    def dates(self) -> Records:
        """Its dates ahead."""
        return self._dates


def _coming(rows: list[OccasionRow]) -> str:
    if not rows:
        return word("agenda.over")
    return word("agenda.running") if rows[0].running else rows[0].day


def more_words(count: int) -> str:
    """Return how many dates more there are, "" for none."""
    if count <= 1:
        return word("agenda.oneMore") if count else ""
    return word("agenda.more").replace("%1", str(count))


def lasts_days(occurrence: Occurrence) -> bool:
    """Tell whether it goes on for days, not just into the night."""
    return occurrence.last_day > occurrence.starts.date() and occurrence.end - occurrence.start >= _DAY


def days_words(occurrence: Occurrence, language: str, now: datetime) -> str:
    """Return its day, or the first and last of its days; the year where it is not this one."""
    first, last = occurrence.starts.date(), occurrence.last_day
    if not lasts_days(occurrence):
        return day_words(first, language, weekday=True, year=first.year != now.year)
    begin = day_words(first, language, year=first.year not in (now.year, last.year))
    end = day_words(last, language, year=last.year != now.year)
    if occurrence.start <= now:
        return word("agenda.until").replace("%1", end)
    return word("agenda.span").replace("%1", begin).replace("%2", end)


def goes_on(occurrence: Occurrence, now: datetime) -> bool:
    """Tell whether it surely goes on at this minute: of whole days nobody knows the hours."""
    return bool(hours_of(occurrence)) and occurrence.end > occurrence.start and occurrence.running(now)


def hours_of(occurrence: Occurrence) -> str:
    """Return its hours; "" where it lasts whole days."""
    if occurrence.all_day or lasts_days(occurrence):
        return ""
    if occurrence.end == occurrence.start:
        return hour_words(occurrence.start)
    return hours_words(occurrence.start, occurrence.end)


def time_on(occurrence: Occurrence, day: date, language: str, now: datetime) -> str:
    """Return what the agenda says of its time under a day: hours, the last of its days, or all day long."""
    if not lasts_days(occurrence):
        return hours_of(occurrence) or word("agenda.allDay")
    last = occurrence.last_day
    if last == day:
        return word("agenda.lastDay")
    return word("agenda.until").replace("%1", day_words(last, language, year=last.year != now.year))
