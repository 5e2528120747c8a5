"""An export as it was downloaded: one object, the unpacked folder with index.json and objects/, or the .zip of it."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import msgspec

from kiosk.staff.intake import Reason, Refused

LARGEST_OBJECT = 5_000_000
"""Bytes of one object read at most; real ones stay under a tenth of it."""
LARGEST_INDEX = 500_000_000
"""Bytes of index.json; that of the whole of France has about 50 million."""
_OBJECTS, _INDEX = "objects", "index.json"
_ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, EOFError)
"""RuntimeError: a password is asked for."""


class Export(msgspec.Struct, frozen=True):
    """The objects of an export, read one by one; `whole` where what is not in it is no longer in the open data."""

    total: int
    whole: bool
    objects: Iterator[tuple[str, bytes | Refused]]
    missing: tuple[Refused, ...] = ()


class _Entry(msgspec.Struct):
    file: str = ""


@contextmanager
def opened(source: Path) -> Iterator[Export | Refused]:
    """Open an export for reading, or tell why that cannot be done."""
    try:
        if source.is_dir():
            yield _folder(source)
        elif zipfile.is_zipfile(source):
            with zipfile.ZipFile(source) as archive:
                yield _archive(archive, source.name)
        elif source.suffix.lower() == ".json":
            yield Export(1, whole=False, objects=iter([(source.name, _read(source))]))
        else:
            yield Refused.of(Reason.NO_EXPORT, str(source))
    except zipfile.BadZipFile as error:
        yield Refused.of(Reason.UNREADABLE, str(source), reason=error)


def _folder(source: Path) -> Export | Refused:
    root = next(
        (found.parent for found in (source / _OBJECTS, *source.glob(f"*/{_OBJECTS}")) if found.is_dir()), source
    )
    objects = root / _OBJECTS if (root / _OBJECTS).is_dir() else root
    files = sorted(path for path in objects.rglob("*.json") if path.is_file() and path.name != _INDEX)
    if not files:
        return Refused.of(Reason.NO_EXPORT, str(source))
    index = _read(root / _INDEX, LARGEST_INDEX) if (root / _INDEX).is_file() else b"[]"
    missing = _missing(index, {path.relative_to(objects).as_posix() for path in files})
    return Export(len(files), whole=not missing, objects=((path.name, _read(path)) for path in files), missing=missing)


def _archive(archive: zipfile.ZipFile, name: str) -> Export | Refused:
    members = {PurePosixPath(info.filename): info for info in archive.infolist() if info.filename.endswith(".json")}
    inside = {path: info for path, info in members.items() if _OBJECTS in path.parts[:-1]}
    chosen = inside or {path: info for path, info in members.items() if path.name != _INDEX}
    if not chosen:
        return Refused.of(Reason.NO_EXPORT, name)
    listed = next((info for path, info in members.items() if path.name == _INDEX and path not in inside), None)
    index = _unpacked(archive, listed, LARGEST_INDEX) if listed and inside else b"[]"
    below = {PurePosixPath(*path.parts[path.parts.index(_OBJECTS) + 1 :]).as_posix() for path in inside}
    missing = _missing(index, below)
    objects = ((path.name, _unpacked(archive, info)) for path, info in sorted(chosen.items()))
    return Export(len(chosen), whole=not missing, objects=objects, missing=missing)


def _missing(index: bytes | Refused, found: set[str]) -> tuple[Refused, ...]:
    """Return a refusal for each file that the index lists and the export lacks."""
    if isinstance(index, Refused):
        return (index,)
    try:
        entries = msgspec.json.decode(index, type=list[_Entry])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return (Refused.of(Reason.UNREADABLE, _INDEX, reason=error),)
    lacking = (entry.file for entry in entries if entry.file and entry.file.removeprefix("objects/") not in found)
    return tuple(Refused.of(Reason.NOT_IN_EXPORT, file) for file in lacking)


def _read(path: Path, limit: int = LARGEST_OBJECT) -> bytes | Refused:
    try:
        size = path.stat().st_size
        return path.read_bytes() if size <= limit else _too_large(path.name, size, limit)
    except OSError as error:
        return Refused.of(Reason.UNREADABLE, path.name, reason=error.strerror or error)


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int = LARGEST_OBJECT) -> bytes | Refused:
    # Of these two, zipfile unpacks no more than the declared size; the others may burst while they are unpacked.
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return Refused.of(Reason.UNREADABLE, member.filename, reason="zip: neither stored nor deflated")
    if member.file_size > limit:
        return _too_large(member.filename, member.file_size, limit)
    try:
        return archive.read(member)
    except _ZIP_ERRORS as error:
        return Refused.of(Reason.UNREADABLE, member.filename, reason=error)


def _too_large(name: str, size: int, limit: int) -> Refused:
    return Refused.of(Reason.TOO_LARGE, name, size=round(size / 1e6), limit=limit // 1_000_000)
