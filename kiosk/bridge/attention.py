"""Whether somebody is there: touches keep the screen, silence first warns and then forgets."""

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


@QmlElement
class Attention(QObject):
    """Watches the window's events; `left` is emitted when nobody came back after the warning."""

    left = Signal()
    touched = Signal()
    """A finger or a button came down."""
    secondsChanged = Signal()

    def __init__(self, idle_seconds: int, warning_seconds: int, parent: QObject | None = None) -> None:
        """Wait `idle_seconds` before warning, and `warning_seconds` more before forgetting."""
        super().__init__(parent)
        self._warning_seconds = warning_seconds
        self._seconds = 0
        self._idle = QTimer(self, singleShot=True, interval=idle_seconds * 1000)
        self._idle.timeout.connect(self.idle_over)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.second_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take any touch, click or key as a sign; while the warning is up, only its own button counts."""
        if event.type() in _SIGNS and self._idle.isActive():
            self._idle.start()
        if _comes_down(event):
            self.touched.emit()
        return super().eventFilter(watched, event)

    @Slot()
    def stay(self) -> None:
        """Begin to wait anew: somebody is there."""
        self._tick.stop()
        self._set(0)
        self._idle.start()

    @Slot()
    def rest(self) -> None:
        """Stop waiting: nobody is there."""
        self._idle.stop()
        self._tick.stop()
        self._set(0)

    @Slot()
    def idle_over(self) -> None:
        """Warn: nobody touched for as long as the settings wait."""
        self._idle.stop()
        self._set(self._warning_seconds)
        self._tick.start()

    @Slot()
    def second_over(self) -> None:
        """Count a second of the warning down, and forget at the last."""
        self._set(self._seconds - 1)
        if self._seconds <= 0:
            self.rest()
            self.left.emit()

    def _set(self, seconds: int) -> None:
        if seconds != self._seconds:
            self._seconds = seconds
            self.secondsChanged.emit()

    @property
    def remaining(self) -> int:
        """Seconds until everything is forgotten, for Python."""
        return self._seconds

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        """Seconds until everything is forgotten, 0 while nobody need be warned."""
        return self._seconds


def _comes_down(event: QEvent) -> bool:
    """Tell whether a finger or a button comes down; the click that Qt makes of a touch that nobody took is none."""
    if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
        return event.device().type() != QInputDevice.DeviceType.TouchScreen
    return event.type() == QEvent.Type.TouchBegin
