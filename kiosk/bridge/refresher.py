"""New editions: the content is watched and published aside, and shown when it disturbs nobody."""

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.reading.edition import Edition, current, fingerprint, mark_shown, pointed_to
from kiosk.reading.history import held, release
from kiosk.reading.spare import Store
from kiosk.reading.trouble import Trouble

PATIENCE_S = 5.0
_log = logging.getLogger(__name__)


class _EndedError(Exception):
    """Publishing is left off."""


class Refresher(QObject):
    """Publishes the content in a thread whenever it changed, and swaps the whole guide when nobody is reading."""

    published = Signal(object)
    """A new Edition is ready."""
    began = Signal()
    """The content is being published."""
    ended = Signal(str, bool)
    """The content of that folder is as published; (False) it cannot be, or has no panel: the one before stays."""
    shown = Signal()
    """The screen shows another edition."""

    def __init__(
        self, content: Path, store: Store, library: Library, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Watch over `content` for a library, and keep its editions in a store; nothing is read yet."""
        super().__init__(parent)
        self._content = content
        self._store = store
        self._library = library
        self._navigator = navigator
        self._shown: Edition | None = None
        self._waiting: Edition | None = None
        self._latest: Edition | None = None
        self._in_vain: tuple[Path, str] | None = None
        self._worker: threading.Thread | None = None
        self._closing = threading.Event()
        self._turn = threading.Event()
        self.published.connect(self._take)
        navigator.moved.connect(self._swap)

    @property
    def content(self) -> Path:
        """The folder that is published."""
        return self._content

    @property
    def editions(self) -> Path:
        """Where the editions are kept: elsewhere for as long as the disk refuses."""
        return self._store.editions

    @property
    def edition(self) -> Edition | None:
        """The edition on the screen."""
        return self._shown

    def show(self, edition: Edition) -> None:
        """Show an edition at once."""
        self._shown = edition
        mark_shown(edition)
        _log.info("edition %d is on the screen", edition.colophon.number)
        self._library.show(edition.guide, edition.pictures, edition.colophon.published)
        self.shown.emit()

    @Slot()
    def refresh(self) -> None:
        """From now on publish in a thread what staff change; the screen goes on meanwhile."""
        self._latest = self._shown
        self._worker = threading.Thread(target=self._watch, name="publish", daemon=True)
        self._worker.start()

    def follow(self, content: Path) -> None:
        """From now on publish another folder; to be called from any thread."""
        self._content = content
        self._turn.set()

    def look(self) -> None:
        """Look at once whether there is something to publish, or to return to; to be called from any thread."""
        self._turn.set()

    def publish(self) -> None:
        """Publish what the content is now, even where staff had returned to an earlier edition; from any thread."""
        release(self.editions)
        self._in_vain = None
        self._turn.set()

    def close(self) -> None:
        """Give a publishing under way a moment to finish; one that is cut off leaves the current edition as it is."""
        self._closing.set()
        self._turn.set()
        if self._worker is not None:
            self._worker.join(PATIENCE_S)
        self._store.close()

    def _watch(self) -> None:
        self._store.adopt()
        while True:
            # Cleared before it is asked what to do: whatever is asked for later begins another round.
            self._turn.clear()
            if self._closing.is_set():
                return
            content = self._content
            self._look(content, fingerprint(content))
            # Imported here, as is publishing: a start without news pays for none of it.
            from kiosk.reading.watching import changes

            for mark in changes(content, self._turn):
                self._look(content, mark)

    def _look(self, content: Path, mark: str) -> None:
        well = False
        try:
            well = self._rolled_back(mark) or self._is_published(content, mark)
        except _EndedError:
            _log.info("publishing was left off: the kiosk ends")
            return
        except Exception:  # noqa: BLE001  # the worker's boundary: the screen keeps the edition it has
            _log.exception("the content could not be published")
        self.ended.emit(str(content), well)

    def _go_on(self, _step: str, _done: int, _total: int) -> None:
        if self._closing.is_set():
            raise _EndedError

    def _is_published(self, content: Path, mark: str) -> bool:
        """Publish the content, which has that fingerprint, where it is not yet, and tell whether it is now."""
        if self._in_vain == (content, mark):
            return False
        if self._latest and not self._news(self._latest, mark) and not self._store.is_accepted_again():
            return True
        self.began.emit()
        done = self._store.publish(content, self._go_on)
        if self._latest is None or done.edition.folder != self._latest.folder:
            self.published.emit(done.edition)
        self._latest = done.edition
        # What has no panel is not read over and over, but once something has changed.
        self._in_vain = (content, mark) if done.is_kept else None
        return not done.is_kept

    def _rolled_back(self, mark: str) -> bool:
        """Show the edition that staff preferred to the latest one, and tell whether it is still preferred."""
        preferred = held(self.editions)
        if not preferred or preferred != mark:
            return False
        name = pointed_to(self.editions)
        if self._latest is None or self._latest.folder.name != name:
            self._latest = current(self.editions)
            if self._latest is not None:
                self.published.emit(self._latest)
        return self._latest is not None

    def _news(self, edition: Edition, mark: str) -> bool:
        """Tell whether content with that fingerprint differs from an edition, or was not all read, or searchable."""
        if edition.colophon.fingerprint != mark or not edition.searchable:
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
