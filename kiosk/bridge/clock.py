"""Date and time as the screens tell them, and whether they can be believed."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.dates import day_words, hour
from kiosk.bridge.library import Library
from kiosk.guide.hours import EARLIEST, PARIS, plausible

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTE_MS = 60_000
_AFTER_MS = 20
"""Milliseconds after the full minute, so that a timer that is a little early does not tell the minute before."""


def machine_time() -> datetime:
    """Return what the machine takes the time to be."""
    return datetime.now(UTC)


@QmlElement
class Clock(QObject):
    """Changes once a minute, on the minute; times are those of Paris, whatever zone the machine was set up for."""

    changed = Signal()

    def __init__(
        self, library: Library, now: Callable[[], datetime] = machine_time, parent: QObject | None = None
    ) -> None:
        """Tell the time, which `now` knows, in the library's language."""
        super().__init__(parent)
        self._library = library
        self._now = now
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.advance)
        library.changed.connect(self.changed)
        self.advance()

    def advance(self) -> None:
        """Tell the time as it is now, and again at the next minute."""
        now = self._now()
        self._timer.start(_MINUTE_MS - now.second * 1000 - now.microsecond // 1000 + _AFTER_MS)
        self.changed.emit()

    @property
    def now(self) -> datetime:
        """The time in Paris, for Python."""
        return self._now().astimezone(PARIS)

    @property
    def believed(self) -> bool:
        """Whether the machine's clock can be right, as far as the edition shown can tell, for Python."""
        return plausible(self.now, self._library.published or EARLIEST)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The weekday, day, month and time in the visitor's language."""
        return f"{day_words(self.now.date(), self._library.spoken, weekday=True)} · {hour(self.now)}"
