"""Publishers take turns: a lock on the editions that the system takes back when its process ends, however it ends."""

import logging
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EAGAIN, EDEADLK
from pathlib import Path

from kiosk.reading.progress import Progress

LOCK = ".turn"
_LOOK_S = 0.1
_BUSY = {EACCES, EAGAIN, EDEADLK}
"""What flock(2), and Windows' _locking, say of a file that another process has."""
_log = logging.getLogger(__name__)

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def turn(editions: Path, progress: Progress) -> Iterator[bool]:
    """Wait until nobody else publishes into a folder, then let nobody else; what `progress` raises ends the waiting.

    Yield whether that holds: some network disks know no locks, and there one goes on without. OSError where the folder
    cannot be written.
    """
    # Reading suffices for a lock, and another user may have made the file. The processes that help do not inherit it.
    descriptor = os.open(editions / LOCK, os.O_RDONLY | os.O_CREAT, 0o644)
    try:
        yield _taken(descriptor, progress)
    finally:
        os.close(descriptor)


def _taken(descriptor: int, progress: Progress) -> bool:
    while True:
        try:
            _lock(descriptor)
        except OSError as error:
            if error.errno not in _BUSY:
                _log.warning("publishing goes on without a lock: %s", error)
                return False
            progress("waiting", 0, 1)
            time.sleep(_LOOK_S)
        else:
            return True
