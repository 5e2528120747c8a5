"""The desk's page of statistics: how many came, when, in which language, and what they opened or looked for."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.desk import saying
from kiosk.bridge.desk.columns import MOST_COLUMNS, by_hour, over_time
from kiosk.bridge.desk.errands import Errands
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.desk.rows import BarRow, DayRow
from kiosk.bridge.desk.topic import Topic
from kiosk.bridge.records import Records
from kiosk.bridge.wording import word
from kiosk.duty.counters import NewerCountersError, What, read_counts
from kiosk.duty.usage import Usage, local_now
from kiosk.guide.language import NAMES
from kiosk.staff.checks import hours_of
from kiosk.staff.summary import Hours, Summary, periods, summarise

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1

_DAYS = 30
_RANKED = 10


class _Read(msgspec.Struct, frozen=True):
    """What was counted, None where nothing ever was; or that the counters cannot be read."""

    summary: Summary | None = None
    broken: bool = False


@QmlElement
class Statistics(Topic):
    """Adds up the counters of the last days in a thread, and tells them."""

    changed = Signal()

    def __init__(self, premises: Premises, parent: QObject | None = None) -> None:
        """Begin with the last 30 days."""
        super().__init__(parent)
        self._library = premises.library
        self._file = premises.state / "usage.sqlite"
        self._usage = premises.usage
        self._errands = Errands(self)
        self._days = _DAYS
        self._read: _Read | None = None
        self._over_time = Records(BarRow, self)
        self._hours = Records(BarRow, self)
        self._languages = Records(BarRow, self)
        self._pages = Records(BarRow, self)
        self._panels = Records(BarRow, self)
        self._unfound = Records(BarRow, self)
        self._silent = Records(DayRow, self)
        premises.library.changed.connect(self._tell)
        self._ask()

    def close(self) -> None:
        """Let go of what is still being read."""
        self._errands.close()

    @Slot(int)
    def span(self, days: int) -> None:
        """Add up another number of days, today included."""
        if days != self._days:
            self._days = days
            self._ask()

    def _ask(self) -> None:
        days, file, usage, is_open = self._days, self._file, self._usage, hours_of(self._library.guide.office)
        broken = _Read(broken=True)
        self._errands.ask(lambda: _add_up(file, days, usage, is_open), self._take, lambda: self._take(broken))
        self.changed.emit()

    def _take(self, read: _Read) -> None:
        self._read = read
        self._tell()

    @property
    def _summary(self) -> Summary | None:
        return self._read.summary if self._read else None

    @Slot()
    def _tell(self) -> None:
        if summary := self._summary:
            locale, title = self._library.locale, self._title
            self._over_time.show(over_time(summary, locale))
            self._hours.show(by_hour(summary, locale))
            self._languages.show(self._ranked(What.LANGUAGE, lambda code: NAMES.get(code, code), of_all=True))
            self._pages.show(self._ranked(What.PAGE, title))
            self._panels.show(self._ranked(What.PANEL, title))
            self._unfound.show(self._ranked(What.UNFOUND, str))
            self._silent.show([DayRow(saying.day(day, locale)) for day in reversed(summary.silent[-_RANKED:])])
        self.changed.emit()

    def _title(self, slug: str) -> str:
        return self._library.title(slug) or slug

    def _ranked(self, what: What, said: Callable[[str], str], *, of_all: bool = False) -> list[BarRow]:
        """Return bars, the longest first; `of_all` writes the share of all beside the number."""
        locale = self._library.locale
        ranking = self._summary.ranking(what) if self._summary else ()
        whole, most = sum(number for _, number in ranking), max((number for _, number in ranking), default=0)
        rows = []
        for detail, number in ranking[:_RANKED]:
            written = locale.toString(number)
            if of_all:
                written = saying.filled(word("desk.statistics.share"), written, round(100 * number / whole))
            rows.append(BarRow(said(detail), "", written, number / most, strong=number == most))
        return rows

    @Property(str, notify=changed)
    def state(self) -> str:
        """What there is to show: "reading", "empty" (nothing counted yet), "broken" or "there"."""
        if self._read is None:
            return "reading"
        if self._read.broken:
            return "broken"
        return "there" if self._summary else "empty"

    @Property(int, notify=changed)
    def days(self) -> int:
        """How many days were asked for."""
        return self._days

    @Property(str, notify=changed)
    def since(self) -> str:
        """The first day counted."""
        return saying.day(self._summary.since, self._library.locale) if self._summary else ""

    @Property(str, notify=changed)
    def unit(self) -> str:
        """What a column over time is: "day" or "week", for a year has no more weeks than columns."""
        return periods(self._summary, MOST_COLUMNS)[0] if self._summary else "day"

    @Property(str, notify=changed)
    def visits(self) -> str:
        """Visits in all."""
        return self._total(What.VISIT)

    @Property(str, notify=changed)
    def touches(self) -> str:
        """Touches in all."""
        return self._total(What.TOUCH)

    @Property(str, notify=changed)
    def opened(self) -> str:
        """Pages opened in all."""
        return self._total(What.PAGE)

    @Property(str, notify=changed)
    def aDay(self) -> str:
        """Visits on a day when the kiosk was used, on average."""
        if self._summary is None:
            return ""
        average = self._summary.total(What.VISIT) / max(1, self._summary.days_in_use)
        return self._library.locale.toString(average, "f", 0 if average >= _RANKED else 1)

    def _total(self, what: What) -> str:
        return self._library.locale.toString(self._summary.total(what)) if self._summary else ""

    @Property(int, notify=changed)
    def silentDays(self) -> int:
        """How many days passed without a touch in opening hours."""
        return len(self._summary.silent) if self._summary else 0

    @Property(bool, notify=changed)
    def hoursKnown(self) -> bool:
        """Whether the office has said when it is open; without, a day is silent from midnight to midnight."""
        return bool(self._library.guide.office.opening_hours)

    @Property(Records, constant=True)
    def overTime(self) -> Records:
        """Visits over time."""
        return self._over_time

    @Property(Records, constant=True)
    def hours(self) -> Records:
        """Visits by the hour of the day."""
        return self._hours

    @Property(Records, constant=True)
    def languages(self) -> Records:
        """Languages."""
        return self._languages

    @Property(Records, constant=True)
    def pages(self) -> Records:
        """The most opened pages."""
        return self._pages

    @Property(Records, constant=True)
    def panels(self) -> Records:
        """Panels."""
        return self._panels

    @Property(Records, constant=True)
    def unfound(self) -> Records:
        """Searches without a result."""
        return self._unfound

    @Property(Records, constant=True)
    def silent(self) -> Records:
        """The last days without a touch."""
        return self._silent


def _add_up(file: Path, days: int, usage: Usage | None, is_open: Hours | None) -> _Read:
    """Read and add up what was counted, up to this minute."""
    if usage:
        usage.flush()
    today = local_now().date()
    since = today - timedelta(days=days - 1)
    try:
        counts = list(read_counts(file, since, today))
    except FileNotFoundError:
        return _Read()
    except (NewerCountersError, sqlite3.Error, OSError):
        return _Read(broken=True)
    return _Read(summarise(counts, since, today, is_open)) if counts else _Read()
