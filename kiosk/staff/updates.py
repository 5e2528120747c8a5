"""The updates on the disk: folders beside each other, and the file `current` that names the one to show.

Moving that file into place is one rename: whatever is killed before it leaves the old content whole.
"""

import re
import shutil
import time
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.disk import flush
from kiosk.staff.manifest import MANIFEST, Manifest

POINTER = "current"
CONTENT = "content"
PREFIX = "update-"

_FOLDER = re.compile(rf"{PREFIX}\w+", re.ASCII)
_KEPT = 2
"""Updates that stay on the disk: the one that is shown, and the one before, whose pictures may still be open."""
_ABANDONED_S = 3600
"""Seconds after which an unfinished unpacking is taken to be dead; the slowest stick takes minutes."""


class Installed(msgspec.Struct, frozen=True):
    """The update that is shown: its content folder, and what it says of itself."""

    content: Path
    manifest: Manifest


def installed(into: Path) -> Installed | None:
    """Return the update that is to be shown, None where there is none and the staff's own folder stands."""
    for name in pointed(into)[:1]:
        with suppress(OSError, ValueError, msgspec.MsgspecError):
            manifest = msgspec.json.decode((into / name / MANIFEST).read_bytes(), type=Manifest)
            if (into / name / CONTENT).is_dir():
                return Installed(into / name / CONTENT, manifest)
    return None


def pointed(into: Path) -> list[str]:
    """Return the folders that the pointer names: the one that is shown, then those before it."""
    with suppress(OSError, ValueError):  # ValueError: a damaged disk may leave what is no text
        lines = (into / POINTER).read_text(encoding="utf-8").split("\n")
        return [line for line in lines if _FOLDER.fullmatch(line)][:_KEPT]
    return []


def point(into: Path, name: str) -> None:
    """Name the update that is shown from now on; before the one rename nothing of it is seen, after it all is."""
    aside = into / f".{POINTER}-{name}"
    try:
        aside.write_text("\n".join([name, *pointed(into)[: _KEPT - 1], ""]), encoding="utf-8", newline="\n")
        flush(aside)
        aside.replace(into / POINTER)
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    with suppress(OSError):  # it is moved: a disk that does not confirm it must not have the new content removed
        flush(into)


def withdraw(into: Path) -> None:
    """Show no update any more, so that the staff's own folder stands again; OSError where the disk refuses.

    The files of the update are swept away with the next one.
    """
    (into / POINTER).unlink(missing_ok=True)
    with suppress(OSError):
        flush(into)


def sweep(into: Path) -> None:
    """Remove updates that are shown no more and what an interrupted unpacking left behind."""
    kept = pointed(into)
    paths: list[Path] = []
    with suppress(OSError):
        paths = list(into.iterdir())
    for path in paths:
        pointer = path.name.startswith(f".{POINTER}-")
        if path.name in kept or not (pointer or _FOLDER.fullmatch(path.name)):
            continue
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_S:
                path.unlink() if pointer else shutil.rmtree(path, ignore_errors=True)
