"""Slow work of the desk goes on in threads, and what comes of it arrives in the thread of the screen."""

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Errands(QObject):
    """The work sent out by one page of the desk; once the desk is closed nothing of it arrives any more."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Send nothing yet."""
        super().__init__(parent)
        self._lock = threading.Lock()
        self._closed = False
        self._asked = 0
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def send(self, work: Callable[[], T], receive: Callable[[T], None], fail: Callable[[], None]) -> None:
        """Do some work in a thread, then receive its result on the screen; `fail` where it raised, which is logged."""

        def run() -> None:
            try:
                result = work()
            except Exception:  # noqa: BLE001  # the worker's boundary: the desk says that it failed, the screen goes on
                _log.exception("the staff desk could not finish its work")
                self.tell(fail)
            else:
                self.tell(lambda: receive(result))

        threading.Thread(target=run, name="desk", daemon=True).start()

    def ask(self, work: Callable[[], T], receive: Callable[[T], None], fail: Callable[[], None]) -> None:
        """Like `send`, but for readings of the same thing: only what comes of the latest one is received."""
        self._asked += 1
        asked = self._asked

        def take(result: T) -> None:
            if asked == self._asked:
                receive(result)

        def give_up() -> None:
            if asked == self._asked:
                fail()

        self.send(work, take, give_up)

    def tell(self, act: Callable[[], None]) -> None:
        """Call `act` in the thread of the screen, unless the desk is closed by then; to be called from any thread."""
        with self._lock:
            if not self._closed:
                self._arrived.emit(act)

    def close(self) -> None:
        """Receive nothing any more; what is under way goes on to its end."""
        with self._lock:
            self._closed = True

    @Slot(object)
    def _call(self, act: Callable[[], None]) -> None:
        if not self._closed:
            act()
