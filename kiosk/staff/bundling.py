"""A signed update is made of the content folder."""

import hashlib
import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from unicodedata import normalize
from zipfile import ZipFile, ZipInfo

import msgspec

from kiosk.reading.folder import PASSING
from kiosk.staff.archive import PACKED, SIGNATURE
from kiosk.staff.bundle import inspect
from kiosk.staff.keys import SecretKey
from kiosk.staff.manifest import (
    FORMAT,
    MANIFEST,
    MOST_BYTES,
    MOST_FILES,
    ROOT,
    Entry,
    Manifest,
    check_names,
    fingerprint,
    too_large,
)
from kiosk.staff.refusal import Refusal, RefusedError

_CHUNK = 1 << 20
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_TEXTS = frozenset({".csv", ".geojson", ".gpx", ".ics", ".json", ".md", ".svg", ".txt", ".vtt", ".yaml", ".yml"})

Steps = Callable[[str, int, int], None]
"""Hears of the step, "hashing" or "packing", of the bytes just done, and of all there are."""


class Cover(msgspec.Struct, frozen=True):
    """What stands on an update: a name of 200 letters at most, and when it was made, which tells older from newer."""

    name: str
    made: datetime


class _Source(msgspec.Struct, frozen=True):
    """A file to go in: where it is, what it is called in the update, its bytes."""

    file: Path
    path: str
    size: int


def make(content: Path, out: Path, key: SecretKey, cover: Cover, progress: Steps = lambda *_: None) -> Manifest:
    """Write the content as an update signed by a key; RefusedError, and nothing left behind, where that fails.

    Files that editors and explorers leave behind for a while are passed over, as they are in publishing.
    """
    try:
        sources = _sources(content)
        size = sum(source.size for source in sources)
        entries = tuple(_entry(source, lambda done: progress("hashing", done, size)) for source in sources)
        made = cover.made.astimezone(UTC)
        mark = fingerprint(entries)
        manifest = Manifest(format=FORMAT, name=cover.name, made=made, fingerprint=mark, files=entries)
    except OSError as error:
        raise RefusedError(Refusal.UNREADABLE, error.filename or content, reason=error.strerror or error) from error
    aside = out.with_name(f".{out.name}.part")
    try:
        with aside.open("wb") as file:
            with ZipFile(file, "w", allowZip64=False) as archive:
                _write(archive, manifest, sources, key, lambda done: progress("packing", done, size))
            file.flush()
            os.fsync(file.fileno())
        # What a kiosk would refuse must not leave the office.
        inspect(aside, (key.public,))
        aside.replace(out)
    except OSError as error:
        ours = error.filename in {None, str(aside), str(out)}
        refusal = Refusal.UNWRITABLE if ours else Refusal.UNREADABLE
        raise RefusedError(refusal, out if ours else error.filename, reason=error.strerror or error) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    return manifest


def _sources(content: Path) -> tuple[_Source, ...]:
    """Return the files to go in by path; RefusedError where one cannot, or where there is no panel."""
    sources = tuple(sorted(_walk(content, ROOT), key=lambda source: source.path))
    if not any(source.file.name == "panel.yaml" for source in sources):
        raise RefusedError(Refusal.NO_CONTENT, content)
    if len(sources) > MOST_FILES:
        raise RefusedError(Refusal.TOO_MANY, content, limit=MOST_FILES)
    if (size := sum(source.size for source in sources)) > MOST_BYTES:
        raise too_large(size, content)
    check_names((source.path for source in sources), content)
    return sources


def _walk(folder: Path, prefix: str) -> Iterator[_Source]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = prefix + normalize("NFC", entry.name)
            if PASSING.search(entry.name):
                continue
            # Python knows Windows' junctions from 3.12 on.
            if entry.is_symlink() or getattr(entry, "is_junction", bool)():
                raise RefusedError(Refusal.LINK, folder, name=path)
            if entry.is_dir():
                yield from _walk(Path(entry.path), f"{path}/")
            elif entry.is_file():
                yield _Source(Path(entry.path), path, entry.stat().st_size)
            else:
                raise RefusedError(Refusal.LINK, folder, name=path)


def _entry(source: _Source, progress: Callable[[int], None]) -> Entry:
    digest = hashlib.sha256()
    size = 0
    with source.file.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
            size += len(piece)
            progress(len(piece))
    return Entry(source.path, size, digest.hexdigest())


def _write(
    archive: ZipFile,
    manifest: Manifest,
    sources: tuple[_Source, ...],
    key: SecretKey,
    progress: Callable[[int], None],
) -> None:
    raw = msgspec.json.encode(manifest)
    archive.writestr(_info(MANIFEST, manifest), raw)
    archive.writestr(_info(SIGNATURE, manifest), f"{key.public.name} {key.sign(raw).hex()}\n")
    for entry, source in zip(manifest.files, sources, strict=True):
        info = _info(entry.path, manifest)
        info.file_size = entry.size
        if entry.size <= PACKED and source.file.suffix.lower() in _TEXTS:
            info.compress_type = zipfile.ZIP_DEFLATED
        digest = hashlib.sha256()
        with source.file.open("rb") as file, archive.open(info, "w") as target:
            # Never more than was signed, however a copy under way may grow.
            left = entry.size
            while piece := file.read(min(_CHUNK, left)):
                left -= len(piece)
                digest.update(piece)
                target.write(piece)
                progress(len(piece))
        if digest.hexdigest() != entry.sha256:
            raise RefusedError(Refusal.CHANGED, source.file, name=entry.path)


def _info(name: str, manifest: Manifest) -> ZipInfo:
    """Return an entry of a plain file that nobody may run; its time is the update's, so that equal content is equal."""
    made = manifest.made
    when = (made.year, made.month, made.day, made.hour, made.minute, made.second)
    info = ZipInfo(name, max(_EARLIEST, when))
    info.create_system = 3  # Unix, wherever it is made: only that carries the kind of file
    info.external_attr = 0o100644 << 16
    return info
