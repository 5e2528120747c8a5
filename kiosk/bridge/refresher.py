"""New editions: the content is compared and published aside, and shown when it disturbs nobody."""

import logging
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.reading.edition import Edition, fingerprint, mark_shown

PATIENCE_S = 5.0
_log = logging.getLogger(__name__)


class Refresher(QObject):
    """Publishes the content in a thread when it differs from the edition shown, then swaps the whole guide."""

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
        self._worker: threading.Thread | None = None
        self.published.connect(self._take)
        navigator.moved.connect(self._swap)

    def show(self, edition: Edition) -> None:
        """Show an edition at once."""
        self._shown = edition
        mark_shown(edition)
        self._library.show(edition.guide, edition.pictures)

    @Slot()
    def refresh(self) -> None:
        """Compare and publish in a thread; the screen goes on meanwhile."""
        self._worker = threading.Thread(target=self._publish, name="publish", daemon=True)
        self._worker.start()

    def close(self) -> None:
        """Give a publishing under way a moment to finish; one that is cut off leaves the current edition as it is."""
        if self._worker is not None:
            self._worker.join(PATIENCE_S)

    def _publish(self) -> None:
        try:
            if self._shown is not None and self._shown.colophon.fingerprint == fingerprint(self._content):
                return
            # Imported here: reading staff's folders needs YAML, Markdown and Pillow, which a start without news
            # does not pay for.
            from kiosk.reading.publishing import publish

            try:
                edition = publish(self._content, self._editions)
            except OSError as error:
                # A full or locked disk must not leave visitors without a guide.
                _log.warning("%s cannot be written (%s); the guide is kept for this run only", self._editions, error)
                edition = publish(self._content, Path(tempfile.mkdtemp(prefix="kiosk-editions-")))
            self.published.emit(edition)
        except Exception:  # noqa: BLE001  # the worker's boundary: the screen keeps the edition it has
            _log.exception("the content could not be published")

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
