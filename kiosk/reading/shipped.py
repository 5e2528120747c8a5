"""The edition that a package brings along: its first start shows a guide and has no content to read."""

import logging
import shutil
import tempfile
from pathlib import Path

from kiosk.disk import flush
from kiosk.reading.edition import current, folders_of, point
from kiosk.reading.progress import Progress, silent
from kiosk.reading.turn import turn

_log = logging.getLogger(__name__)


def adopt(shipped: Path, editions: Path, progress: Progress = silent) -> None:
    """Put the shipped edition into `editions` where there is none yet; OSError, and all is as before, else.

    What is published next then goes on from it, and staff can return to it. Where a package brings none, nothing
    happens.
    """
    edition = None if folders_of(editions) else current(shipped)
    if edition is None:
        return
    editions.mkdir(parents=True, exist_ok=True)
    with turn(editions, progress):
        # Who waited for a turn may find that it was done meanwhile.
        if folders_of(editions):
            return
        final = editions / edition.folder.name
        with tempfile.TemporaryDirectory(prefix=".staging-", dir=editions) as aside:
            staging = Path(aside) / final.name
            # Times are left out: the package may be as old as it likes, and its files read-only.
            shutil.copytree(edition.folder, staging, copy_function=shutil.copyfile)
            for path in (*staging.rglob("*"), staging):
                flush(path)
            staging.rename(final)
        flush(editions)
        point(editions, final.name)
        _log.info("edition %s came with the program", final.name)
