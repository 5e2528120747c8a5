"""Editions: the content as published, immutable, complete, and reached through one pointer.

An edition is a folder `<number>-<hash>` with `guide.msgpack`, `problems.msgpack`, `memory.msgpack`, `pictures/`,
`search/` and, written last, `edition.json`. The file `current` names the one that is shown. Whatever is interrupted
leaves the pointer where it was: everything is written aside, flushed to the disk, renamed, and only then pointed to.
"""

import hashlib
import logging
from contextlib import suppress
from datetime import date
from pathlib import Path

import msgspec

from kiosk import __version__
from kiosk.disk import replace_text
from kiosk.guide.model import Guide
from kiosk.reading.folder import Folder
from kiosk.reading.printing import read_guide
from kiosk.reading.problem import Problem, Problems
from kiosk.reading.recall import Memory

POINTER = "current"
SHOWN = "shown"
SEARCH = "search"
SEARCH_RECORD = "record.msgpack"
"""Written last into the search index: where it is, the index is whole."""

_log = logging.getLogger(__name__)


class Colophon(msgspec.Struct, frozen=True):
    """What an edition says of itself: its number, the program's version, the content's fingerprint, and its files.

    `published` is the day on which it was made; editions of before it was noted have none.

    The guide's hash is checked whenever the edition is opened; of the others only that each is there in its size
    (bytes), for a start cannot wait until all pictures are read.
    """

    number: int
    version: str
    fingerprint: str
    guide_sha256: str
    sizes: dict[str, int]
    published: date | None = None


class Edition(msgspec.Struct, frozen=True):
    """An edition that was read back whole."""

    folder: Path
    colophon: Colophon
    guide: Guide

    @property
    def pictures(self) -> Path:
        """The folder of its pictures."""
        return self.folder / "pictures"

    @property
    def search(self) -> Path:
        """The folder of its search index."""
        return self.folder / SEARCH

    @property
    def searchable(self) -> bool:
        """Whether it has a search index; an edition of an early version has none."""
        return f"{SEARCH}/{SEARCH_RECORD}" in self.colophon.sizes

    def problems(self) -> tuple[Problem, ...]:
        """Return what was wrong in the content when it was published."""
        raw = (self.folder / "problems.msgpack").read_bytes()
        return msgspec.msgpack.decode(raw, type=tuple[Problem, ...])

    def memory(self) -> Memory:
        """Return what its reading knew; nothing where that cannot be read any more."""
        try:
            return msgspec.msgpack.decode((self.folder / "memory.msgpack").read_bytes(), type=Memory).completed(
                self.guide
            )
        except (OSError, ValueError, msgspec.MsgspecError):
            return Memory()


def fingerprint(content: Path | Folder) -> str:
    """Return a hash over name, size and time of every lasting file of the content: it changes when staff change one."""
    folder = content if isinstance(content, Folder) else Folder(content, Problems())
    files = "".join(f"{path}\0{size}\0{saved}\n" for path, size, saved in sorted(folder.walk()))
    return hashlib.sha256(f"{__version__}{files}".encode(errors="surrogateescape")).hexdigest()


def pointed_to(editions: Path) -> str:
    """Return the name of the current edition, "" where a power cut left anything else in the pointer."""
    with suppress(OSError, ValueError):
        return (editions / POINTER).read_text(encoding="utf-8").strip()
    return ""


def current(editions: Path) -> Edition | None:
    """Return the edition pointed to or, where it cannot be read, the newest that can; None when there is none."""
    name = pointed_to(editions)
    pointed = [folder for folder in folders_of(editions) if folder.name == name]
    for folder in (*pointed, *folders_of(editions)):
        if edition := open_edition(folder):
            return edition
    return None


def point(editions: Path, name: str) -> None:
    """Have one edition be the current one, in a single step that the disk keeps."""
    replace_text(editions / POINTER, name + "\n")


def mark_shown(edition: Edition) -> None:
    """Note that a screen shows an edition, which publishing then leaves alone however many come after it."""
    with suppress(OSError):
        (edition.folder.parent / SHOWN).write_text(edition.folder.name + "\n", encoding="utf-8")


def shown(editions: Path) -> str:
    """Return the name of the edition that a screen shows, "" where none was noted."""
    with suppress(OSError, ValueError):
        return (editions / SHOWN).read_text(encoding="utf-8").strip()
    return ""


def open_edition(folder: Path) -> Edition | None:
    """Read an edition back, None where it is not whole."""
    try:
        colophon = msgspec.json.decode((folder / "edition.json").read_bytes(), type=Colophon)
        raw = (folder / "guide.msgpack").read_bytes()
        if hashlib.sha256(raw).hexdigest() != colophon.guide_sha256:
            return None
        if any((folder / name).stat().st_size != size for name, size in colophon.sizes.items()):
            _log.warning("edition %s is damaged", folder.name)
            return None
        return Edition(folder, colophon, read_guide(raw))
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        _log.info("edition %s cannot be read: %s", folder.name, error)
        return None


def folders_of(editions: Path) -> list[Path]:
    """Return the editions' folders, newest first."""
    try:
        folders = [path for path in editions.iterdir() if number_of(path)]
    except OSError:
        return []
    return sorted(folders, key=number_of, reverse=True)


def number_of(folder: Path) -> int:
    """Return an edition's number from its folder's name, 0 for any other folder."""
    number = folder.name.partition("-")[0]
    return int(number) if number.isdecimal() else 0
