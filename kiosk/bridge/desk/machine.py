"""The page about the machine: program, clock, disk and memory; volume and brightness."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Property, QDateTime, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import __version__
from kiosk.bridge.desk.errands import Errands
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.desk.topic import Topic
from kiosk.bridge.records import Records
from kiosk.bridge.wording import duration, word
from kiosk.duty.health import Health, health
from kiosk.guide.hours import EARLIEST, plausible

if TYPE_CHECKING:
    from kiosk.duty.level import Level

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_MS = 5000
NOT_OFFERED = -1
_DAY_S = 86_400
_log = logging.getLogger(__name__)


class MachineRow(msgspec.Struct, frozen=True):
    """One thing about the machine; `tone` is "", "good" or "bad"."""

    label: str
    value: str
    tone: str = ""


class Found(msgspec.Struct, frozen=True):
    """What one look brought; levels in per cent, NOT_OFFERED where the system does not let them be set."""

    health: Health
    clock_plausible: bool
    volume: int
    brightness: int


@QmlElement
class Machine(Topic):
    """Looks at the machine every few seconds, and sets what it lets be set, both in one thread of its own."""

    changed = Signal()

    def __init__(self, premises: Premises, parent: QObject | None = None) -> None:
        """Look at once."""
        super().__init__(parent)
        self._premises = premises
        self._found: Found | None = None
        self._volume: Level | None = None
        self._light: Level | None = None
        self._sought = False
        self._rows = Records(MachineRow, self)
        self._errands = Errands(self)
        premises.library.changed.connect(self._tell)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="machine")
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._look()

    def close(self) -> None:
        """Look no more; what is under way ends by itself, and tells nobody."""
        self._timer.stop()
        self._errands.close()
        # Not waited for: a program that is asked for the volume may take seconds to answer.
        self._thread.shutdown(wait=False, cancel_futures=True)

    @Slot(int)
    def setVolume(self, percent: int) -> None:
        """Make it so loud."""
        self._set(lambda: self._volume, percent)

    @Slot(int)
    def setBrightness(self, percent: int) -> None:
        """Make the screen so bright."""
        self._set(lambda: self._light, percent)

    def _set(self, which: "Callable[[], Level | None]", percent: int) -> None:
        def act() -> None:
            if level := which():
                level.set(max(0, min(100, percent)))
            self._read()

        self._thread.submit(act)

    @Slot()
    def _look(self) -> None:
        self._thread.submit(self._read)

    def _read(self) -> None:
        try:
            if not self._sought:
                from kiosk.duty.level import brightness, volume

                self._sought = True
                self._volume, self._light = volume(), brightness()
            clock = plausible(datetime.now(UTC), _published(self._premises.state / "editions"))
            levels = _percent(self._volume), _percent(self._light)
            found = Found(health(self._premises.state), clock, *levels)
            self._errands.tell(lambda: self._take(found))
        except Exception:  # noqa: BLE001  # the worker's boundary: the page shows what it last knew
            _log.exception("the machine could not be looked at")

    def _take(self, found: Found) -> None:
        self._found = found
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._found:
            self._rows.show(self._said(self._found))
        self.changed.emit()

    def _said(self, found: Found) -> list[MachineRow]:
        seen = found.health
        locale = self._premises.library.locale
        now = locale.toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
        rows = [
            MachineRow(word("desk.machine.clock"), now, "" if found.clock_plausible else "bad"),
            MachineRow(word("desk.machine.version"), __version__),
            MachineRow(word("desk.machine.running"), self._time(time.monotonic() - self._premises.begun)),
            MachineRow(word("desk.machine.up"), self._time(seen.machine_up)),
            MachineRow(
                word("desk.machine.disk"),
                self._part(seen.disk_free, seen.disk),
                "bad" if seen.disk_is_low else "",
            ),
            MachineRow(
                word("desk.machine.memory"),
                self._part(seen.memory_free, seen.memory),
                "bad" if seen.memory_is_low else "",
            ),
            MachineRow(word("desk.machine.own"), self._size(seen.own_memory)),
        ]
        return [row for row in rows if row.value]

    def _part(self, free: int, whole: int) -> str:
        if free < 0:
            return ""
        return word("desk.machine.free").replace("%1", self._size(free)).replace("%2", self._size(whole))

    def _size(self, number: int) -> str:
        locale, style = self._premises.library.locale, QLocale.DataSizeFormat.DataSizeSIFormat
        return locale.formattedDataSize(number, 1, style) if number >= 0 else ""

    @staticmethod
    def _time(seconds: float) -> str:
        if seconds < 0:
            return ""
        days, rest = divmod(int(seconds), _DAY_S)
        if not days:
            return duration(rest // 60)
        said = word("desk.machine.day") if days == 1 else word("desk.machine.days")
        return f"{said.replace('%1', str(days))} {duration(rest // 3600 * 60)}"

    @Property(Records, constant=True)
    def rows(self) -> Records:
        """What is known, one thing a row."""
        return self._rows

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the first look is over."""
        return self._found is not None

    @Property(bool, notify=changed)
    def clockWrong(self) -> bool:
        """Whether the clock is plainly wrong."""
        return self._found is not None and not self._found.clock_plausible

    @Property(int, notify=changed)
    def volume(self) -> int:
        """How loud it is, in per cent; -1 where the system does not let it be set."""
        return self._found.volume if self._found else NOT_OFFERED

    @Property(int, notify=changed)
    def brightness(self) -> int:
        """How bright the screen is, in per cent; -1 where the system does not let it be set."""
        return self._found.brightness if self._found else NOT_OFFERED


def _percent(level: "Level | None") -> int:
    read = level.read() if level else None
    return NOT_OFFERED if read is None else read


def _published(editions: Path) -> date:
    """Return the day on which the latest edition was published; a clock that is before it was set back."""
    try:
        times = [folder.stat().st_mtime for folder in editions.iterdir()]
    except OSError:
        times = []
    return max([EARLIEST, *(datetime.fromtimestamp(seconds, UTC).date() for seconds in times)])
