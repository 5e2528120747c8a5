"""The content folder, read so that nothing outside it can be reached."""

import hashlib
import os
import re
import stat
from collections.abc import Iterator
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


class Listing:
    """What lies in one folder, looked at once; `refused` says why it could not be listed, "" where it could."""

    def __init__(self, path: str) -> None:
        """List a folder."""
        self.entries: dict[str, os.DirEntry[str]] = {}
        self.inner: dict[str, Listing] = {}
        self.refused = ""
        try:
            with os.scandir(path) as entries:
                self.entries = {entry.name: entry for entry in entries}
        except OSError as error:
            self.refused = str(error.strerror or error)
        self.lasting = tuple(sorted(name for name in self.entries if not PASSING.search(name)))

    def within(self, name: str, path: str) -> "Listing":
        """Return what lies in a folder inside, which is at that path; it too is looked at once."""
        if name not in self.inner:
            self.inner[name] = Listing(path)
        return self.inner[name]


class Folder:
    """One folder of the content, by its path relative to the content's root ("." for the root itself).

    Each folder is listed once, when it is first asked: two readers of the same tree see the same files.
    """

    def __init__(
        self, root: Path, problems: Problems, relative: str | PurePosixPath = ".", listing: Listing | None = None
    ) -> None:
        """Look at a folder; nothing is read yet."""
        self._root = root
        self._problems = problems
        self._path = str(relative)
        self._absolute = str(root) if self._path == "." else os.path.join(root, self._path)  # noqa: PTH118  # 40,000 times
        self._listing = listing

    @property
    def name(self) -> str:
        """The folder's own name, "" for the root."""
        return "" if self._path == "." else self._path.rpartition("/")[2]

    @property
    def relative(self) -> PurePosixPath:
        """Its path relative to the content's root."""
        return PurePosixPath(self._path)

    @property
    def root(self) -> Path:
        """The content's root."""
        return self._root

    def telling(self, problems: Problems) -> "Folder":
        """Return the same folder with another place for its problems."""
        return Folder(self._root, problems, self._path, self._listed)

    def inside(self, name: str) -> "Folder":
        """Return the folder of that name in it, there or not."""
        return Folder(self._root, self._problems, self.relative / name)

    def mark(self) -> str:
        """Return a hash over name, size and time of its files, which changes when staff change one."""
        digest = hashlib.sha1(usedforsecurity=False)
        for name in self._listed.lasting:
            with suppress(OSError):
                about = self._listed.entries[name].stat()
                digest.update(f"{name}\0{about.st_size}\0{about.st_mtime_ns}\n".encode(errors="replace"))
        return digest.hexdigest()

    def walk(self) -> Iterator[tuple[str, int, int]]:
        """Yield all lasting files below it by path with size (bytes) and time (ns).

        Folders come without these, for theirs change with what passes through.
        """
        waiting = [(self._listed, "" if self._path == "." else f"{self._path}/", self._absolute)]
        while waiting:
            listed, path, absolute = waiting.pop()
            for name in listed.lasting:
                entry = listed.entries[name]
                try:
                    if entry.is_dir(follow_symlinks=False):
                        inner = f"{absolute}{os.sep}{name}"
                        waiting.append((listed.within(name, inner), f"{path}{name}/", inner))
                        yield path + name, 0, 0
                    else:
                        about = entry.stat(follow_symlinks=False)
                        yield path + name, about.st_size, about.st_mtime_ns
                except OSError:
                    continue  # it is gone already

    def size_of(self, name: str) -> int:
        """Return the bytes of a file, 0 for one that is not there."""
        with suppress(OSError, KeyError):
            return self._listed.entries[name].stat().st_size
        return 0

    def saved(self) -> float:
        """Return when the newest of its files was saved, in seconds since 1970; 0 where it has none."""
        newest = 0.0
        for name in self._listed.lasting:
            with suppress(OSError):
                entry = self._listed.entries[name]
                newest = max(newest, entry.stat().st_mtime if entry.is_file() else 0.0)
        return newest

    def path_of(self, name: str = "") -> str:
        """Return the path of a file in it as staff see it, relative to content/."""
        if self._path == ".":
            return name or "."
        return f"{self._path}/{name}" if name else self._path

    def exists(self) -> bool:
        """Tell whether there is such a folder that can be listed."""
        return os.access(self._absolute, os.R_OK | os.X_OK) and Path(self._absolute).is_dir()

    def files(self) -> tuple[str, ...]:
        """Return the names of the files, sorted; those on their way in or out are passed over."""
        return self._names(directories=False)

    def folders(self) -> "tuple[Folder, ...]":
        """Return the folders inside, sorted by name; one that leads outside is a problem and passed over."""
        inner = (name for name in self._names(directories=True) if self._stays(name) or self._inside(name))
        return tuple(Folder(self._root, self._problems, self.path_of(name), self._inner(name)) for name in inner)

    def _inner(self, name: str) -> Listing:
        return self._listed.within(name, os.path.join(self._absolute, name))  # noqa: PTH118  # 10,000 times

    def _stays(self, name: str) -> bool:
        """Tell whether a name is no link; Windows knows other links than those that it calls so."""
        entry = self._listed.entries.get(name)
        return os.name != "nt" and entry is not None and not entry.is_symlink()

    def has(self, name: str) -> bool:
        """Tell whether a file of that name is in the folder; one that may not even be looked at is a problem."""
        entry = self._listed.entries.get(name)
        if entry is None and not self._listed.refused and os.name != "nt":
            return False
        try:
            return stat.S_ISREG((entry.stat() if entry else os.stat(os.path.join(self._absolute, name))).st_mode)  # noqa: PTH116, PTH118  # as above
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
        if self._stays(name):
            # No link, in a folder that was found inside.
            return Path(self._absolute, name)
        real = Path(os.path.realpath(os.path.join(self._absolute, name)))  # noqa: PTH118  # as above
        if real.is_relative_to(os.path.realpath(self._root)):
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

    @property
    def _listed(self) -> Listing:
        if self._listing is None:
            self._listing = Listing(self._absolute)
        return self._listing

    def _names(self, *, directories: bool) -> tuple[str, ...]:
        listed = self._listed
        if listed.refused:
            self._problems.add(Trouble.UNREADABLE, self.path_of(), reason=listed.refused)
        return tuple(name for name in listed.lasting if _is_folder(listed.entries[name]) == directories)


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
