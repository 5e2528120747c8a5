"""Publishing: the staff's folders are read, their pictures made, and all of it becomes the current edition."""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import msgspec

from kiosk import __version__
from kiosk.reading.content import Publisher, Reading, read_content
from kiosk.reading.edition import (
    POINTER,
    Colophon,
    Edition,
    current,
    fingerprint,
    folders_of,
    number_of,
)
from kiosk.reading.pictures import publish_pictures

KEPT = 3
_STAGING = ".staging-"


def check(content: Path) -> Reading:
    """Read the content and everything in it without publishing."""
    with tempfile.TemporaryDirectory(prefix="kiosk-check-") as scratch:
        return read_content(content, _publisher(Path(scratch), None))


def publish(content: Path, editions: Path) -> Edition:
    """Publish the content as the current edition and return it; OSError when the disk refuses."""
    editions.mkdir(parents=True, exist_ok=True)
    _sweep(editions)
    mark = fingerprint(content)
    before = current(editions)
    staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=editions))
    (staging / "pictures").mkdir()
    reading = read_content(content, _publisher(staging / "pictures", before.pictures if before else None))
    guide = msgspec.msgpack.encode(reading.guide)
    number = max((number_of(folder) for folder in folders_of(editions)), default=0) + 1
    colophon = Colophon(number, __version__, mark, hashlib.sha256(guide).hexdigest())
    (staging / "guide.msgpack").write_bytes(guide)
    (staging / "problems.msgpack").write_bytes(msgspec.msgpack.encode(reading.problems))
    (staging / "edition.json").write_bytes(msgspec.json.encode(colophon))
    for path in (*(staging / "pictures").iterdir(), *staging.iterdir(), staging):
        _flush(path)
    final = editions / f"{number:06}-{colophon.guide_sha256[:12]}"
    staging.rename(final)
    _flush(editions)
    _point(editions, final.name)
    for folder in folders_of(editions)[KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)
    return Edition(final, colophon, reading.guide)


def _publisher(store: Path, earlier: Path | None) -> Publisher:
    return lambda wanted, problems: publish_pictures(wanted, store, earlier, problems)


def _sweep(editions: Path) -> None:
    """Remove what an interrupted publishing left behind."""
    for path in editions.glob(f"{_STAGING}*"):
        shutil.rmtree(path, ignore_errors=True)


def _point(editions: Path, name: str) -> None:
    aside = editions / f".{POINTER}"
    aside.write_text(name + "\n", encoding="utf-8")
    _flush(aside)
    aside.replace(editions / POINTER)
    _flush(editions)


def _flush(path: Path) -> None:
    """Have the system write a file or folder to the disk; Windows cannot flush folders and need not."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
