"""The door of the desk: takes digits, has them tried in a thread, and says how long to wait after wrong ones."""

import logging
import math
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.wording import word

if TYPE_CHECKING:
    from kiosk.duty.pin import Lock

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_DIGITS = 8
IDLE_MS = 30_000
PATIENCE_S = 5.0
_log = logging.getLogger(__name__)


@QmlElement
class Door(QObject):
    """Asks for the PIN; how many digits it has, and whether the first ones are right, it tells nobody."""

    changed = Signal()
    unlocked = Signal()
    left = Signal()
    """Nobody typed for a while, or staff gave up."""
    _tried = Signal(int, str)

    def __init__(self, premises: Premises, parent: QObject | None = None) -> None:
        """Guard the premises; the PIN itself is read when it is first asked for."""
        super().__init__(parent)
        self._premises = premises
        self._lock: Lock | None = None
        self._digits = ""
        self._note = ""
        self._worker: threading.Thread | None = None
        self._turn = 0
        self._one_at_a_time = threading.Lock()
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.left)
        self._second = QTimer(self, interval=250)
        self._second.timeout.connect(self._tick)
        self._tried.connect(self._hear)

    def ask(self) -> None:
        """Begin: look for a renewed PIN, and wait for digits."""
        self._digits, self._note = "", ""
        self._idle.start()
        self._work(self._look)

    def leave(self) -> None:
        """Forget what was typed."""
        self._digits = ""
        self._idle.stop()
        self._second.stop()
        # Not waited for, the screen goes on; what comes of it belongs to a turn that is over.
        self._turn += 1

    def end(self) -> None:
        """Leave, and give what is being tried a moment to finish: the program ends."""
        self.leave()
        if self._worker:
            self._worker.join(PATIENCE_S)
            self._worker = None

    @Slot(int)
    def type(self, digit: int) -> None:
        """Add a digit."""
        self._idle.start()
        if self._ready and len(self._digits) < MOST_DIGITS:
            self._digits += str(digit % 10)
            self._note = ""
            self.changed.emit()

    @Slot(int)
    def strike(self, key: int) -> None:
        """Take a key of a keyboard."""
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.enter()
            case Qt.Key.Key_Backspace:
                self.erase()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case digit if Qt.Key.Key_0 <= digit <= Qt.Key.Key_9:
                self.type(digit - Qt.Key.Key_0)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._idle.start()
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Have what was typed tried."""
        self._idle.start()
        if self._ready and self._digits:
            pin, self._digits = self._digits, ""
            self._work(lambda lock: "right" if lock.opens(pin) else "wrong")

    def _work(self, task: "Callable[[Lock], str]") -> None:
        """Do what takes long in a thread; `_hear` is told what came of it."""
        self._turn += 1
        self._worker = threading.Thread(target=self._do, args=(task, self._turn), name="door", daemon=True)
        self._worker.start()
        self.changed.emit()

    def _do(self, task: "Callable[[Lock], str]", turn: int) -> None:
        try:
            with self._one_at_a_time:
                if self._lock is None:
                    from kiosk.duty.pin import Lock

                    self._lock = Lock(self._premises.state, self._premises.settings.folder, self._premises.begun)
                note = task(self._lock)
        except Exception:  # noqa: BLE001  # the worker's boundary: the door stays shut
            _log.exception("the PIN could not be tried")
            note = "wrong"
        self._tried.emit(turn, note)

    @staticmethod
    def _look(lock: "Lock") -> str:
        from kiosk.duty.pin import Renewal

        match lock.renew():
            case Renewal.TAKEN:
                return "renewed"
            case Renewal.REFUSED:
                return "refused"
        return "" if lock.is_set else "unset"

    @Slot(int, str)
    def _hear(self, turn: int, note: str) -> None:
        if turn != self._turn:
            return  # closed meanwhile, and perhaps asked for again
        self._worker = None
        if note == "right":
            self._note = ""
            self.changed.emit()
            self.unlocked.emit()
            return
        self._note = note if note != "wrong" or self._is_set else "unset"
        self._second.start()
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        if not self._wait:
            self._second.stop()
        self.changed.emit()

    @property
    def _is_set(self) -> bool:
        return self._lock is not None and self._lock.is_set

    @property
    def _wait(self) -> int:
        return math.ceil(self._lock.wait_s) if self._lock else 0

    @property
    def _ready(self) -> bool:
        return self._worker is None and not self._wait

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits stand there."""
        return len(self._digits)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether digits are taken now."""
        return self._ready

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Seconds to wait after wrong tries, 0 when none."""
        return self._wait

    @Property(str, notify=changed)
    def note(self) -> str:
        """What there is to say: "", "wrong", "unset", "renewed" or "refused"."""
        return self._note

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The same in the visitor's language, or how long to wait."""
        if self._wait:
            return word("desk.pin.wait").replace("%1", str(self._wait))
        match self._note:
            case "wrong":
                return word("desk.pin.wrong")
            case "unset":
                return word("desk.pin.unset")
            case "renewed":
                return word("desk.pin.renewed")
            case "refused":
                return word("desk.pin.refused")
        return ""
