"""The way to the desk that no visitor finds by chance: one finger that rests in a corner for four seconds."""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QInputDevice, QMouseEvent, QTouchEvent, QWindow

CORNER_MM = 14.0
TREMBLING_MM = 4.0
"""A finger never rests quite still."""
UNSEEN_MS, SEEN_MS = 2000, 2000
"""Nothing is to be seen of the first two seconds; then a ring tells staff to go on holding."""

_INCH_MM = 25.4
_DOWN = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate})
_OVER = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})


class Corner(QObject):
    """Watches the upper right corner, where no screen has a control of its own, and takes no event away."""

    holdingChanged = Signal()
    held = Signal()
    """The finger rested there for the whole time."""

    def __init__(self, diagonal_inches: float, parent: QObject | None = None) -> None:
        """Watch a window, once installed as its event filter, on a glass of that diagonal."""
        super().__init__(parent)
        self.holding = False
        self._diagonal_mm = diagonal_inches * _INCH_MM
        self._start: QPointF | None = None
        self._unseen = QTimer(self, singleShot=True, interval=UNSEEN_MS)
        self._unseen.timeout.connect(self._show)
        self._seen = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._seen.timeout.connect(self._arrive)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the finger; one that moves away, or a second one, ends the hold."""
        kind = event.type()
        if kind in _DOWN and isinstance(event, QTouchEvent) and isinstance(watched, QWindow):
            points = event.points()
            if len(points) == 1:
                self._follow(points[0].position(), watched, begins=kind == QEvent.Type.TouchBegin)
            else:
                self._let_go()
        elif isinstance(event, QMouseEvent) and isinstance(watched, QWindow) and not _of_touch(event):
            if kind == QEvent.Type.MouseButtonPress:
                self._follow(event.position(), watched, begins=True)
            elif kind == QEvent.Type.MouseMove and event.buttons():
                self._follow(event.position(), watched, begins=False)
            elif kind in _OVER:
                self._let_go()
        elif kind in _OVER and self._start is not None and isinstance(event, QTouchEvent):
            self._let_go()
        return super().eventFilter(watched, event)

    def _follow(self, finger: QPointF, window: QWindow, *, begins: bool) -> None:
        px_per_mm = (window.width() ** 2 + window.height() ** 2) ** 0.5 / self._diagonal_mm
        if begins:
            self._let_go()
            side = CORNER_MM * px_per_mm
            if finger.x() >= window.width() - side and finger.y() <= side:
                self._start = finger
                self._unseen.start()
        elif self._start is not None:
            way = finger - self._start
            if (way.x() ** 2 + way.y() ** 2) ** 0.5 > TREMBLING_MM * px_per_mm:
                self._let_go()

    def _show(self) -> None:
        self._hold(holding=True)
        self._seen.start()

    def _arrive(self) -> None:
        self._let_go()
        self.held.emit()

    def _let_go(self) -> None:
        self._start = None
        self._unseen.stop()
        self._seen.stop()
        self._hold(holding=False)

    def _hold(self, *, holding: bool) -> None:
        if holding != self.holding:
            self.holding = holding
            self.holdingChanged.emit()


def _of_touch(event: QMouseEvent) -> bool:
    """Tell whether Qt made a click of a touch that nobody took."""
    return event.device().type() == QInputDevice.DeviceType.TouchScreen
