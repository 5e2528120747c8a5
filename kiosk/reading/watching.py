"""Notices that staff changed the content, once they are done."""

import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from watchfiles import Change, watch

from kiosk.reading.edition import fingerprint
from kiosk.reading.folder import PASSING

QUIET_MS = 350
"""Milliseconds without a change after which a copy or a saving is taken to be over."""
LONGEST_COPY_S = 3600.0
_GATHERED_MS = 50
"""Milliseconds over which changes are told together: whether they are over is then seen on the files themselves."""
POLL_S = 15.0
"""Seconds after which one looks all the same: many network shares tell nobody of changes made elsewhere."""

_log = logging.getLogger(__name__)


def changes(content: Path, stop: threading.Event, *, poll_s: float = POLL_S, quiet_ms: int = QUIET_MS) -> Iterator[str]:
    """Yield the content's fingerprint whenever it may be another and is quiet for `quiet_ms`, until `stop` is set.

    What editors, file explorers and syncing programs leave behind for a while is passed over. Quiet is when no file
    below it has another size or time than before: one that is written in pieces is told of as a single path.
    """
    seen = fingerprint(content)
    while not stop.is_set():
        try:
            for _ in watch(
                content,
                watch_filter=_lasting,
                step=_GATHERED_MS,
                rust_timeout=round(poll_s * 1000),
                yield_on_timeout=True,
                stop_event=stop,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                seen = _when_quiet(content, seen, stop, quiet_ms / 1000)
                if stop.is_set():
                    return
                yield seen
        except (OSError, RuntimeError) as error:
            # No such folder yet, a share that went away, a system that watches no more folders: looking is left.
            _log.info("%s cannot be watched (%s)", content, error)
            if not stop.wait(poll_s):
                seen = _when_quiet(content, seen, stop, quiet_ms / 1000)
                yield seen


def _lasting(_change: Change, path: str) -> bool:
    return not PASSING.search(Path(path).name)


def _when_quiet(content: Path, seen: str, stop: threading.Event, quiet_s: float) -> str:
    """Return the fingerprint once it is what was last seen or that of a moment ago; a copy without end is let be."""
    until = time.monotonic() + LONGEST_COPY_S
    now = fingerprint(content)
    while now != seen and time.monotonic() < until and not stop.wait(quiet_s):
        seen, now = now, fingerprint(content)
    return now
