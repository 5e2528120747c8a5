"""A finger: touches sent to the window as a touch screen sends them, and the wait for what they bring about."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, QPointF, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

BUTTON = "QQuickAbstractButton"
FLICKABLE = "QQuickFlickable"
_STEPS = 8
PATIENCE_S = 10.0


class LostError(RuntimeError):
    """What the finger looked for is not there, or never came."""


class Finger:
    """One finger (or two) on a window's glass."""

    _glass: QPointingDevice | None = None

    def __init__(self, window: QQuickWindow) -> None:
        """Touch that window, through one touch device a process: Qt never takes devices back."""
        self._window = window
        Finger._glass = Finger._glass or QTest.createTouchDevice()
        self.device = Finger._glass

    def tap(self, item: QQuickItem) -> None:
        """Tap the middle of an item."""
        self.tap_at(centre(item))

    def tap_at(self, point: QPoint) -> None:
        """Touch and let go."""
        self.press(point)
        self.release(point)

    def press(self, point: QPoint) -> None:
        """Put the finger down."""
        QTest.touchEvent(self._window, self.device).press(0, point, self._window).commit()

    def move(self, point: QPoint) -> None:
        """Move the finger that is down."""
        QTest.touchEvent(self._window, self.device).move(0, point, self._window).commit()

    def release(self, point: QPoint) -> None:
        """Lift the finger."""
        QTest.touchEvent(self._window, self.device).release(0, point, self._window).commit()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Draw the finger over the glass slowly enough not to flick, and lift it."""
        self.press(start)
        for step in range(1, _STEPS + 1):
            point = start + (end - start) * (step / _STEPS)
            self.move(point)
            self.wait(0.012)
        for rest in range(_STEPS):
            # A finger that rests before it is lifted throws nothing; and no finger rests without trembling.
            self.move(end + QPoint(0, rest % 2))
            self.wait(0.012)
        self.release(end)

    def pinch(self, middle: QPoint, start: int, end: int) -> None:
        """Move two fingers apart or together along a line through `middle`, from and to a distance in px."""
        for step in range(_STEPS + 1):
            half = QPoint((start + (end - start) * step // _STEPS) // 2, 0)
            touch = QTest.touchEvent(self._window, self.device)
            if step == 0:
                touch.press(0, middle - half, self._window).press(1, middle + half, self._window)
            else:
                touch.move(0, middle - half, self._window).move(1, middle + half, self._window)
            touch.commit()
            self.wait(0.012)
        half = QPoint(end // 2, 0)
        touch = QTest.touchEvent(self._window, self.device)
        touch.release(0, middle - half, self._window).release(1, middle + half, self._window).commit()

    def wait(self, seconds: float) -> None:
        """Let the program go on for a while."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            time.sleep(0.001)

    def wait_for(self, happened: Callable[[], object], what: str, seconds: float = PATIENCE_S) -> None:
        """Let the program go on until something is so; LostError when it never is."""
        until = time.perf_counter() + seconds
        while not happened():
            if time.perf_counter() > until:
                message = f"waited {seconds:g} s in vain for {what}"
                raise LostError(message)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            time.sleep(0.001)


def visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and all that is in it, as far as it can be seen, from back to front."""
    if not root.isVisible() or root.opacity() == 0:
        return
    yield root
    for child in root.childItems():
        yield from visible_items(child)


def is_a(item: QObject, kind: str) -> bool:
    """Tell whether an item is of a C++ class of that name, or of one made from it."""
    return item.inherits(kind)


def area(item: QQuickItem) -> QRectF:
    """Return the rectangle of an item in the window, in px."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def centre(item: QQuickItem) -> QPoint:
    """Return the middle of an item in the window."""
    return QPointF(area(item).center()).toPoint()


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item's parent, its parent's parent, and so on."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()
