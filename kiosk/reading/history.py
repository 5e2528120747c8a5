"""The editions kept, and the way back to an earlier one."""

from contextlib import suppress
from pathlib import Path

from kiosk.disk import replace_text
from kiosk.reading.edition import Edition, current, fingerprint, folders_of, open_edition, point
from kiosk.reading.progress import Progress, silent
from kiosk.reading.turn import turn

HELD = "held"
"""Holds the fingerprint of content that an earlier edition was preferred to: it is not published by itself."""


def kept(editions: Path) -> tuple[Edition, ...]:
    """Return the editions that can be shown, newest first."""
    return tuple(edition for folder in folders_of(editions) if (edition := open_edition(folder)))


def roll_back(editions: Path, content: Path, number: int = 0, progress: Progress = silent) -> Edition | None:
    """Return to the edition of that number, or to the one before the current one; None where there is no such edition.

    It stays until staff change the content: what they have now is what was not wanted. Who publishes there meanwhile
    is waited for, so that what comes of it does not undo the return; what `progress` raises ends the waiting.
    OSError, and all is as before, where the disk refuses.
    """
    if not editions.is_dir():
        return None
    with turn(editions, progress):
        return _roll_back(editions, content, number)


def _roll_back(editions: Path, content: Path, number: int) -> Edition | None:
    now = current(editions)
    earlier = [edition for edition in kept(editions) if now and edition.colophon.number < now.colophon.number]
    if number:
        earlier = [edition for edition in kept(editions) if edition.colophon.number == number]
    if not earlier:
        return None
    # First, and for good: the pointer alone would be moved on by the next look at the content.
    replace_text(editions / HELD, fingerprint(content))
    point(editions, earlier[0].folder.name)
    return earlier[0]


def held(editions: Path) -> str:
    """Return the fingerprint of content that is not to be published again, "" for none."""
    with suppress(OSError, ValueError):
        return (editions / HELD).read_text(encoding="ascii").strip()
    return ""


def release(editions: Path) -> None:
    """Let the content be published again."""
    (editions / HELD).unlink(missing_ok=True)
