"""A spare place for editions while the disk refuses them, so that nobody is left without a guide."""

import logging
import shutil
import tempfile
from errno import EACCES, EEXIST, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.reading.progress import Progress

if TYPE_CHECKING:
    from kiosk.reading.publishing import Published

_REFUSALS = {EACCES, EEXIST, ENOSPC, ENOTDIR, EPERM, EROFS}
"""No right, no room, or a file where the folder should be."""
_log = logging.getLogger(__name__)


class Store:
    """Where editions are published: a folder or, for as long as its disk refuses, a spare one until it is closed."""

    def __init__(self, editions: Path, shipped: Path | None = None) -> None:
        """Keep editions in a folder, beginning with the `shipped` one if there is; nothing is written yet."""
        self._own = editions
        self._shipped = shipped
        self._spare: tempfile.TemporaryDirectory[str] | None = None
        self._away = False

    @property
    def editions(self) -> Path:
        """The folder that holds the latest edition."""
        return Path(self._spare.name) if self._spare and self._away else self._own

    def adopt(self) -> None:
        """Put the shipped edition where there is none yet; a disk that refuses is left as it is."""
        if self._shipped is None or not self._shipped.is_dir():
            return
        from kiosk.reading.shipped import adopt

        try:
            adopt(self._shipped, self._own)
        except OSError as error:
            _log.warning("%s cannot be written (%s); the shipped edition is shown from where it is", self._own, error)

    def publish(self, content: Path, progress: Progress, *, drafts: bool = False) -> "Published":
        """Publish in the folder itself or, where its disk refuses that, in the spare one; OSError for all else."""
        # Reading staff's folders needs YAML, Markdown and Pillow: a start without news pays for none of it.
        from kiosk.reading.publishing import publish_told

        try:
            done = publish_told(content, self._own, progress, drafts=drafts)
            self._away = False
        except OSError as error:
            if not self._is_refusal(error):
                raise
            _log.warning("%s cannot be written (%s); editions are kept for this run only", self._own, error)
            if self._spare is None:
                self._spare = tempfile.TemporaryDirectory(prefix="kiosk-editions-", ignore_cleanup_errors=True)
            done = publish_told(content, Path(self._spare.name), progress, drafts=drafts)
            self._away = True
        return done

    def is_accepted_again(self) -> bool:
        """Tell whether the disk that had refused would take now what the spare folder holds."""
        if not self._spare or not self._away:
            return False
        try:
            self._own.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._own) as probe:
                probe.write(b"kiosk")
            needed = sum(path.stat().st_size for path in Path(self._spare.name).rglob("*") if path.is_file())
            return shutil.disk_usage(self._own).free > needed
        except OSError:
            return False

    def close(self) -> None:
        """Remove the spare folder."""
        if self._spare:
            self._spare.cleanup()

    def _is_refusal(self, error: OSError) -> bool:
        """Tell whether it is the editions' own disk that refuses, not the content's, a network's or a bad sector's."""
        if error.errno not in _REFUSALS:
            return False
        # A write says nothing of its file; nothing but editions is written.
        place = Path(str(error.filename)) if error.filename else self._own
        return place.is_relative_to(self._own) or self._own.is_relative_to(place)
