"""The page about the machine: program, clock, disk and memory."""

import threading
import time
from datetime import UTC, datetime

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import __version__
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.desk.topic import Topic
from kiosk.bridge.records import Records
from kiosk.bridge.wording import duration, word
from kiosk.duty.health import Health, health

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_MS = 5000


class MachineRow(msgspec.Struct, frozen=True):
    """One thing about the machine; `tone` is "", "good" or "bad"."""

    label: str
    value: str
    tone: str = ""


@QmlElement
class Machine(Topic):
    """Looks at the machine every few seconds."""

    changed = Signal()
    _looked = Signal(object)

    def __init__(self, premises: Premises, parent: QObject | None = None) -> None:
        """Look at once, in a thread: a network folder may take its time."""
        super().__init__(parent)
        self._premises = premises
        self._health: Health | None = None
        self._rows = Records(MachineRow, self)
        self._looked.connect(self._take)
        premises.library.changed.connect(self._tell)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._worker: threading.Thread | None = None
        self._look()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._worker:
            self._worker.join(1)

    @Slot()
    def _look(self) -> None:
        if self._worker is None:
            self._worker = threading.Thread(target=self._read, name="health", daemon=True)
            self._worker.start()

    def _read(self) -> None:
        self._looked.emit(health(self._premises.state, datetime.now(UTC)))

    @Slot(object)
    def _take(self, found: Health) -> None:
        self._worker = None
        self._health = found
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._health is not None:
            self._rows.show(self._said(self._health))
            self.changed.emit()

    def _said(self, found: Health) -> list[MachineRow]:
        up = time.monotonic() - self._premises.begun
        rows = [
            MachineRow(word("desk.machine.version"), __version__),
            MachineRow(word("desk.machine.running"), self._time(up)),
        ]
        return rows

    def _time(self, seconds: float) -> str:
        return duration(int(seconds // 60))

    @Property(Records, constant=True)
    def rows(self) -> Records:
        """What is known, one thing a row."""
        return self._rows
