"""The content folder, read so that nothing outside it can be reached."""

import hashlib
import os
import re
import stat
from contextlib import suppress
from pathlib import Path, PurePosixPath

from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble

LARGEST_TEXT = 2_000_000
"""Bytes of a text file read at most; the longest guide book is shorter."""

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

PASSING = re.compile(
    r"^(\.|~)|(~|\.tmp|\.part|\.crdownload|\.swp|\.bak)$|^(desktop\.ini|thumbs\.db)$",
    re.IGNORECASE,
)
"""Names that editors, file explorers and syncing programs leave behind for a while."""


_ROOT = PurePosixPath()


class Folder:
    """One folder of the content, by its path relative to the content's root ("." for the root itself)."""

    def __init__(self, root: Path, problems: Problems, relative: PurePosixPath = _ROOT) -> None:
        """Look at a folder; nothing is read yet."""
        self._root = root
        self._real_root = os.path.realpath(root)
        self._problems = problems
        self.relative = relative

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self.relative.name

    def telling(self, problems: Problems) -> "Folder":
        """Return the same folder with another place for its problems."""
        return Folder(self._root, problems, self.relative)

    def mark(self) -> str:
        """Return a hash over name, size and time of its files, which changes when staff change one."""
        digest = hashlib.sha1(usedforsecurity=False)
        with suppress(OSError), os.scandir(self._absolute()) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if not PASSING.search(entry.name):
                    with suppress(OSError):
                        about = entry.stat()
                        digest.update(f"{entry.name}\0{about.st_size}\0{about.st_mtime_ns}\n".encode(errors="replace"))
        return digest.hexdigest()

    def saved(self) -> float:
        """Return when the newest of its files was saved, in seconds since 1970; 0 where it has none."""
        newest = 0.0
        for name in self.files():
            with suppress(OSError):
                newest = max(newest, (self._absolute() / name).stat().st_mtime)
        return newest

    def path_of(self, name: str = "") -> str:
        """Return the path of a file in it as staff see it, relative to content/."""
        return str(self.relative / name) if name else str(self.relative)

    def exists(self) -> bool:
        """Tell whether there is such a folder that can be listed."""
        return os.access(self._absolute(), os.R_OK | os.X_OK) and self._absolute().is_dir()

    def files(self) -> tuple[str, ...]:
        """Return the names of the files, sorted; those on their way in or out are passed over."""
        return self._names(directories=False)

    def folders(self) -> "tuple[Folder, ...]":
        """Return the folders inside, sorted by name; one that leads outside is a problem and passed over."""
        inner = (name for name in self._names(directories=True) if not self._may_lead_away(name) or self._inside(name))
        return tuple(Folder(self._root, self._problems, self.relative / name) for name in inner)

    def _may_lead_away(self, name: str) -> bool:
        """Tell whether a name may be a link; Windows knows other links than those that it calls so."""
        return os.name == "nt" or (self._absolute() / name).is_symlink()

    def has(self, name: str) -> bool:
        """Tell whether a file of that name is in the folder; one that may not even be looked at is a problem."""
        try:
            return stat.S_ISREG((self._absolute() / name).stat().st_mode)
        except (FileNotFoundError, NotADirectoryError, ValueError):
            return False
        except OSError as error:
            self._problems.add(Trouble.UNREADABLE, self.path_of(name), reason=error.strerror or error)
            return False

    def find(self, name: str) -> Path | None:
        """Return the real path of a file in it, or None with a problem when it leads outside or is no file at all."""
        real = self._inside(name)
        if real and _is_special(real):
            self._problems.add(Trouble.UNREADABLE, self.path_of(name), reason="not a file")
            return None
        return real

    def _inside(self, name: str) -> Path | None:
        """Return the real path behind a name, or None with a problem when it leads outside."""
        real = Path(os.path.realpath(self._absolute() / name))
        if real.is_relative_to(self._real_root):
            return real
        self._problems.add(Trouble.OUTSIDE, self.path_of(name))
        return None

    def text(self, name: str, largest: int = LARGEST_TEXT) -> str | None:
        """Return the text of a file in it of at most so many bytes, or None with a problem."""
        path = self.find(name)
        if path is None:
            return None
        try:
            with path.open("rb") as file:
                raw = file.read(largest + 1)
        except OSError as error:
            self._problems.add(Trouble.UNREADABLE, self.path_of(name), reason=error.strerror or error)
            return None
        if len(raw) > largest:
            size = round(path.stat().st_size / 1e6)
            self._problems.add(Trouble.TOO_LARGE, self.path_of(name), size=size, limit=largest // 1_000_000)
            return None
        try:
            return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError as error:
            self._problems.add(Trouble.NOT_TEXT, self.path_of(name), raw.count(b"\n", 0, error.start) + 1)
            return None

    def _absolute(self) -> Path:
        return self._root / self.relative

    def _names(self, *, directories: bool) -> tuple[str, ...]:
        try:
            with os.scandir(self._absolute()) as entries:
                found = [entry.name for entry in entries if _is_folder(entry) == directories]
        except OSError as error:
            self._problems.add(Trouble.UNREADABLE, self.path_of(), reason=error.strerror or error)
            return ()
        return tuple(sorted(name for name in found if not PASSING.search(name)))


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _is_special(path: Path) -> bool:
    """Tell whether a path is a folder, pipe or device; opening a pipe would wait for ever."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:  # opening it will tell why
        return False
