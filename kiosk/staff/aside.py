"""Files of the content replaced as a whole or not at all, and never outside the content folder.

Written aside under a hidden name, flushed to the disk, then renamed: whoever pulls the plug finds the old or the new.
"""

import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from kiosk.disk import flush

_PREFIX, _SUFFIX = ".kiosk-", ".part"


class OutsideError(ValueError):
    """A path leads out of the content folder."""


def is_inside(content: Path, path: Path) -> bool:
    """Tell whether a path, links followed, stays in the content folder; the path itself need not exist yet."""
    return Path(os.path.realpath(path.parent)).is_relative_to(os.path.realpath(content))


def replace_file(content: Path, path: Path, raw: bytes) -> None:
    """Write a file; its permissions stay. Raise OutsideError, or OSError where the disk or another program refuses."""
    _require_inside(content, path)
    aside = _aside(path.parent)
    try:
        _write(aside, raw)
        if path.exists():
            shutil.copymode(path, aside)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
    flush(path.parent)


def make_folder(content: Path, path: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder that is not there yet, with its files; nobody ever sees it half filled."""
    _require_inside(content, path)
    path.parent.mkdir(exist_ok=True)
    aside = _aside(path.parent)
    try:
        aside.mkdir()
        for name, raw in files.items():
            _write(aside / name, raw)
        flush(aside)
        if path.exists():  # an empty folder would be replaced without a word
            raise FileExistsError(path)
        aside.rename(path)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    flush(path.parent)


def sweep(folder: Path) -> None:
    """Take away what an interrupted import left aside in a folder and its subfolders."""
    for left in [*folder.glob(f"{_PREFIX}*{_SUFFIX}"), *folder.glob(f"*/{_PREFIX}*{_SUFFIX}")]:
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def _require_inside(content: Path, path: Path) -> None:
    if not is_inside(content, path):
        raise OutsideError(path)


def _aside(folder: Path) -> Path:
    return folder / f"{_PREFIX}{secrets.token_hex(6)}{_SUFFIX}"


def _write(path: Path, raw: bytes) -> None:
    with path.open("xb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())
