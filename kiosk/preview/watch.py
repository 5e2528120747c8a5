"""Watches the staff's folder and reads it, drafts included, as soon as something was saved."""

import logging
import queue
import threading
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.reading.edition import Edition, fingerprint
from kiosk.reading.problem import Problem
from kiosk.reading.progress import silent
from kiosk.reading.spare import Store
from kiosk.reading.trouble import Trouble
from kiosk.reading.watching import changes

State = Literal["reading", "missing", "empty", "broken", "failed", "shown"]
POLL_S = 2.0
"""Seconds after which one looks all the same: a folder that was not there may be back."""
QUIET_MS = 150
"""Milliseconds without a change after which one reads: less than on a kiosk, for who has saved is waiting."""
PATIENCE_S = 5.0
_log = logging.getLogger(__name__)


class Proof(msgspec.Struct, frozen=True):
    """What a reading gave; an edition unless the folder is missing or could not be read."""

    state: State
    edition: Edition | None = None
    problems: tuple[Problem, ...] = ()


class Watch(QObject):
    """Reads in a thread of its own; another one waits for changes meanwhile."""

    began = Signal()
    """Something was saved and is being read."""
    done = Signal(object)
    """A Proof is ready."""

    def __init__(self, content: Path, editions: Path, parent: QObject | None = None) -> None:
        """Watch over `content` and publish into `editions`; nothing is read yet."""
        super().__init__(parent)
        self._content = content
        self._store = Store(editions)
        self._stop = threading.Event()
        self._asked: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._mark = ""
        self._state: State = "reading"
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._read, self._wait)]

    def start(self) -> None:
        """Read once, and from now on whenever something was saved."""
        for thread in self._threads:
            thread.start()

    @Slot()
    def again(self) -> None:
        """Read now, whether or not something seems to have changed."""
        self._asked.put(True)

    def close(self) -> None:
        """Give a reading under way a moment to finish."""
        self._stop.set()
        self._asked.put(False)
        for thread in self._threads:
            if thread.is_alive():
                thread.join(PATIENCE_S)
        self._store.close()

    def _wait(self) -> None:
        for _ in changes(self._content, self._stop, poll_s=POLL_S, quiet_ms=QUIET_MS):
            self._asked.put(False)

    def _read(self) -> None:
        asked = True
        while not self._stop.is_set():
            proof = self._look(anyway=asked)
            if proof is not None and not self._stop.is_set():
                self._state = proof.state
                self.done.emit(proof)
            asked = self._asked.get()
            while not self._asked.empty():
                asked = self._asked.get() or asked

    def _look(self, *, anyway: bool) -> Proof | None:
        """Return what there is now, None where nothing is new."""
        try:
            if not self._content.is_dir():
                self._mark = ""
                return Proof("missing") if anyway or self._state != "missing" else None
            mark = fingerprint(self._content)
            if mark == self._mark and not anyway:
                return None
            self.began.emit()
            proof = self._published()
        except Exception:  # noqa: BLE001  # the worker's boundary: the window keeps what it shows, and says so
            _log.exception("the content could not be read")
            return Proof("failed") if anyway or self._state != "failed" else None
        # A file that another program held is tried again at the next look.
        held = any(problem.trouble is Trouble.UNREADABLE for problem in proof.problems)
        self._mark = "" if held else mark
        return proof

    def _published(self) -> Proof:
        edition = self._store.publish(self._content, silent, drafts=True).edition
        problems = edition.problems()
        if edition.guide.panels:
            return Proof("shown", edition, problems)
        mistaken = any(problem.trouble is not Trouble.NO_PANEL and not problem.advice for problem in problems)
        return Proof("broken" if mistaken else "empty", edition, problems)
