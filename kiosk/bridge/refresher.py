"""New editions: the content is watched and published aside, and shown when it disturbs nobody."""

import logging
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.reading.edition import Edition, current, fingerprint, mark_shown, pointed_to
from kiosk.reading.history import held
from kiosk.reading.trouble import Trouble

PATIENCE_S = 5.0
_log = logging.getLogger(__name__)


class _EndedError(Exception):
    """Publishing is left off."""


class Refresher(QObject):
    """Publishes the content in a thread whenever it changed, and swaps the whole guide when nobody is reading."""

    published = Signal(object)
    """A new Edition is ready."""

    def __init__(
        self, content: Path, editions: Path, library: Library, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Watch over `content` for a library; nothing is read yet."""
        super().__init__(parent)
        self._content = content
        self._editions = editions
        self._library = library
        self._navigator = navigator
        self._shown: Edition | None = None
        self._waiting: Edition | None = None
        self._latest: Edition | None = None
        self._worker: threading.Thread | None = None
        self._stop = threading.Event()
        self.published.connect(self._take)
        navigator.moved.connect(self._swap)

    def show(self, edition: Edition) -> None:
        """Show an edition at once."""
        self._shown = edition
        mark_shown(edition)
        self._library.show(edition.guide, edition.pictures, edition.colophon.published)

    @Slot()
    def refresh(self) -> None:
        """From now on publish in a thread what staff change; the screen goes on meanwhile."""
        self._latest = self._shown
        self._worker = threading.Thread(target=self._watch, name="publish", daemon=True)
        self._worker.start()

    def close(self) -> None:
        """Give a publishing under way a moment to finish; one that is cut off leaves the current edition as it is."""
        self._stop.set()
        if self._worker is not None:
            self._worker.join(PATIENCE_S)

    def _watch(self) -> None:
        self._look()
        # Imported here, as is publishing: a start without news pays for none of it.
        from kiosk.reading.watching import changes

        for _ in changes(self._content, self._stop):
            self._look()

    def _look(self) -> None:
        try:
            if self._rolled_back() or (self._latest is not None and not self._news(self._latest)):
                return
            # Reading staff's folders needs YAML, Markdown and Pillow.
            from kiosk.reading.publishing import publish

            try:
                self._latest = publish(self._content, self._editions, self._go_on)
            except OSError as error:
                # A full or locked disk must not leave visitors without a guide.
                _log.warning("%s cannot be written (%s); the guide is kept for this run only", self._editions, error)
                self._editions = Path(tempfile.mkdtemp(prefix="kiosk-editions-"))
                self._latest = publish(self._content, self._editions, self._go_on)
            self.published.emit(self._latest)
        except _EndedError:
            _log.info("publishing was left off: the kiosk ends")
        except Exception:  # noqa: BLE001  # the worker's boundary: the screen keeps the edition it has
            _log.exception("the content could not be published")

    def _go_on(self, _step: str, _done: int, _total: int) -> None:
        if self._stop.is_set():
            raise _EndedError

    def _rolled_back(self) -> bool:
        """Show the edition that staff preferred to the latest one, and tell whether it is still preferred."""
        preferred = held(self._editions)
        if not preferred or preferred != fingerprint(self._content):
            return False
        name = pointed_to(self._editions)
        if self._latest is None or self._latest.folder.name != name:
            self._latest = current(self._editions)
            if self._latest is not None:
                self.published.emit(self._latest)
        return self._latest is not None

    def _news(self, edition: Edition) -> bool:
        """Tell whether the content differs from an edition, or could not all be read or searched when it was made."""
        if edition.colophon.fingerprint != fingerprint(self._content) or not edition.searchable:
            return True
        try:
            return any(problem.trouble is Trouble.UNREADABLE for problem in edition.problems())
        except OSError:  # somebody took the edition away
            return True

    @Slot(object)
    def _take(self, edition: Edition) -> None:
        self._waiting = edition
        self._swap()

    @Slot()
    def _swap(self) -> None:
        calm = self._shown is None or self._navigator.here.screen in ("attract", "home")
        if self._waiting is not None and calm:
            edition, self._waiting = self._waiting, None
            self.show(edition)
