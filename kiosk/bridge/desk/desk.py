"""The staff desk as QML sees it: closed, asking for the PIN, open; and closed again when nobody touches it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.attention import Attention
from kiosk.bridge.desk.corner import SEEN_MS, Corner
from kiosk.bridge.desk.premises import Premises

if TYPE_CHECKING:
    from kiosk.bridge.desk.door import Door
    from kiosk.bridge.desk.topic import Topic

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

IDLE_S, WARNING_S = 100, 20
"""Two minutes without a touch, the last seconds of them shown."""

LEFT, AGAIN = 0, 75
"""Exit statuses: staff left the kiosk; staff want it to start again."""


@QmlElement
class Desk(QObject):
    """Opens to the PIN only, holds its pages' topics while it is open, and begins closed whatever happened before."""

    changed = Signal()
    """It is closed, asking or open now."""
    turned = Signal()
    """Another page is to be shown."""
    holdingChanged = Signal()
    opened = Signal()
    closed = Signal()
    ended = Signal(int)
    """Staff end the program, with this exit status."""

    def __init__(self, premises: Premises, parent: QObject | None = None) -> None:
        """Look after the premises; nothing of the pages is there yet."""
        super().__init__(parent)
        self.corner = Corner(premises.settings.diagonal, self)
        self.corner.held.connect(self.ask)
        self.corner.holdingChanged.connect(self.holdingChanged)
        self._premises = premises
        self._window: QQuickWindow | None = None
        self._attention = Attention(IDLE_S, WARNING_S, self)
        self._attention.left.connect(self.close)
        premises.installation.changed.connect(self._attend)
        self._standing = "closed"
        self._page = ""
        self._door: Door | None = None
        self._topics: dict[str, Topic] = {}

    def watch(self, window: QQuickWindow) -> None:
        """Watch the corner of a window and, while the desk is open, whether somebody touches it."""
        self._window = window
        window.installEventFilter(self.corner)

    def unwatch(self, window: QQuickWindow) -> None:
        """Watch no more, and close."""
        window.removeEventFilter(self.corner)
        self.close()
        if self._door:
            self._door.end()
        self._premises.installation.close()
        self._window = None

    @Slot()
    def ask(self) -> None:
        """Ask for the PIN."""
        if self._standing != "closed":
            return
        from kiosk.bridge.desk import topics  # all types before the first QML file asks for one
        from kiosk.bridge.desk.door import Door

        self._page = next(iter(topics.PAGES))
        if self._door is None:
            self._door = Door(self._premises, self)
            self._door.unlocked.connect(self._open)
            self._door.left.connect(self.close)
        self._door.ask()
        self._stand("asking")

    @Slot()
    def close(self) -> None:
        """Close, and forget what the pages held; a visitor who only met the PIN finds the page where it was."""
        if self._standing == "closed":
            return
        was_open = self._standing == "open"
        self._attention.rest()
        if self._window:
            self._window.removeEventFilter(self._attention)
        if self._door:
            self._door.leave()
        self._stand("closed")
        gone, self._topics = self._topics, {}
        for topic in gone.values():
            topic.close()
            topic.deleteLater()
        if was_open:
            self.closed.emit()

    @Slot(str)
    def turn(self, page: str) -> None:
        """Turn to a page."""
        if page != self._page:
            self._page = page
            self.turned.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change the language."""
        self._premises.library.speak(language)

    @Slot()
    def restart(self) -> None:
        """End the program and have it start again."""
        self._end(AGAIN)

    @Slot()
    def leave(self) -> None:
        """End the program."""
        self._end(LEFT)

    def _end(self, status: int) -> None:
        if self._standing == "open":
            self.ended.emit(status)

    @Slot()
    def _open(self) -> None:
        if self._standing != "asking":
            return
        language = self._premises.library.spoken
        self.opened.emit()
        self._premises.library.speak(language)
        if self._window:
            self._window.installEventFilter(self._attention)
        self._stand("open")
        self._attend()

    @Slot()
    def _attend(self) -> None:
        """Wait for nobody to come back while an update is installed: staff do well to watch it."""
        busy = self._premises.installation.is_busy
        if self._standing == "open":
            (self._attention.rest if busy else self._attention.stay)()

    def _stand(self, standing: str) -> None:
        self._standing = standing
        self.changed.emit()

    @property
    def is_closed(self) -> bool:
        """Whether a visitor has the glass, for Python."""
        return self._standing == "closed"

    @Property(str, notify=changed)
    def standing(self) -> str:
        """What it is now: "closed", "asking" or "open"."""
        return self._standing

    @Property(bool, notify=holdingChanged)
    def holding(self) -> bool:
        """Whether a finger has been in the corner for so long that it is shown."""
        return self.corner.holding and self.is_closed

    @Property(int, constant=True)
    def holdingMs(self) -> int:
        """How long it is still to stay from then on, in ms."""
        return SEEN_MS

    @Property(QObject, notify=changed)
    def door(self) -> QObject | None:
        """What asks for the PIN, None before it was ever asked for."""
        return self._door

    @Property(QObject, constant=True)
    def attention(self) -> QObject:
        """Whether somebody is at the desk."""
        return self._attention

    @Property(QObject, constant=True)
    def library(self) -> QObject:
        """The guide, for its languages."""
        return self._premises.library

    @Property(str, notify=turned)
    def page(self) -> str:
        """The name of the page turned to."""
        return self._page

    @Property(QObject, notify=turned)
    def topic(self) -> QObject | None:
        """What the page turned to shows, None while the desk is not open."""
        if self._standing != "open":
            return None
        if self._page not in self._topics:
            from kiosk.bridge.desk.topics import PAGES

            topic = PAGES[self._page](self._premises)
            topic.setParent(self)
            self._topics[self._page] = topic
        return self._topics[self._page]
