"""The program is told to end, by the system or at its console, and ends as if its window were closed."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

ENDINGS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""Those that the system knows of; Windows has no SIGHUP, others no SIGBREAK."""


class Ending(QObject):
    """Turns the system's signals into one of Qt: Python's own handler would wait until Qt next calls Python."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen from now on; to be made in the main thread."""
        super().__init__(parent)
        # A pair of sockets, which Windows watches too, unlike a pipe. Python's side of a signal writes into one end.
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)
        self._before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, _hear)
            for name in ENDINGS
            if (number := getattr(signal, name, None)) is not None
        }

    def close(self) -> None:
        """Leave the signals to whoever had them before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _tell(self) -> None:
        self._reading.recv(64)
        self.asked.emit()


def _hear(_number: int, _frame: FrameType | None) -> None:
    """Have Python write into the socket, which is all that is needed of a handler."""
