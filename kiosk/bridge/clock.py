"""Date and time as the home screen tells them."""

from PySide6.QtCore import Property, QDateTime, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_DATE = {"en": "dddd d MMMM", "de": "dddd, d. MMMM"}


@QmlElement
class Clock(QObject):
    """Changes once a minute, on the minute."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Tell the time in the library's language."""
        super().__init__(parent)
        self._library = library
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._advance)
        library.changed.connect(self.changed)
        self._advance()

    def _advance(self) -> None:
        now = QDateTime.currentDateTime().time()
        self._timer.start(60_000 - now.second() * 1000 - now.msec() + 20)
        self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        """The weekday, day, month and time in the visitor's language."""
        now, locale = QDateTime.currentDateTime(), self._library.locale
        date = locale.toString(now.date(), _DATE.get(self._library.spoken, "dddd d MMMM"))
        return f"{date} · {locale.toString(now.time(), 'HH:mm')}"
