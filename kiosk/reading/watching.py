"""Notices that staff changed the content, once they are done."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

from watchfiles import Change, watch

from kiosk.reading.folder import PASSING

QUIET_MS = 350
"""Milliseconds without a change after which a copy or a saving is taken to be over."""
LONGEST_COPY_MS = 3_600_000
POLL_S = 15.0
"""Seconds after which one looks all the same: many network shares tell nobody of changes made elsewhere."""

_log = logging.getLogger(__name__)


def changes(
    content: Path, stop: threading.Event, *, poll_s: float = POLL_S, quiet_ms: int = QUIET_MS
) -> Iterator[None]:
    """Yield whenever the content may have changed and is quiet again for `quiet_ms`, until `stop` is set.

    What editors, file explorers and syncing programs leave behind for a while is passed over.
    """
    while not stop.is_set():
        try:
            for _ in watch(
                content,
                watch_filter=_lasting,
                step=quiet_ms,
                debounce=LONGEST_COPY_MS,
                rust_timeout=round(poll_s * 1000),
                yield_on_timeout=True,
                stop_event=stop,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                if stop.is_set():
                    return
                yield
        except (OSError, RuntimeError) as error:
            # No such folder yet, a share that went away, a system that watches no more folders: looking is left.
            _log.info("%s cannot be watched (%s)", content, error)
            if not stop.wait(poll_s):
                yield


def _lasting(_change: Change, path: str) -> bool:
    return not PASSING.search(Path(path).name)
