"""Publishing: the staff's folders are read, their pictures made, and all of it becomes the current edition."""

import hashlib
import logging
import shutil
import tempfile
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk import __version__
from kiosk.disk import flush
from kiosk.guide.hours import PARIS
from kiosk.reading.content import Publisher, Reading, read_content
from kiosk.reading.edition import Colophon, Edition, current, fingerprint, folders_of, number_of, point, shown
from kiosk.reading.history import release
from kiosk.reading.pictures import publish_pictures, take_over

KEPT = 3
_STAGING = ".staging-"
_ABANDONED_S = 3600
"""Seconds after which an unfinished publishing is taken to be dead; the longest seen takes minutes."""
_log = logging.getLogger(__name__)


def check(content: Path) -> Reading:
    """Read the content and everything in it without publishing."""
    with tempfile.TemporaryDirectory(prefix="kiosk-check-") as scratch:
        return read_content(content, _publisher(Path(scratch), None))


def publish(content: Path, editions: Path) -> Edition:
    """Publish the content as the current edition and return it; OSError when the disk refuses.

    Where nothing changed that edition is the one before.

    A content folder without a panel, such as a network share that is not there, never replaces an edition that has
    some: that one is returned as it is.
    """
    editions.mkdir(parents=True, exist_ok=True)
    _sweep(editions)
    mark = fingerprint(content)
    before = current(editions)
    staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=editions))
    (staging / "pictures").mkdir()
    reading = _read(content, staging / "pictures", before)
    if before and before.guide.panels and not reading.guide.panels:
        shutil.rmtree(staging, ignore_errors=True)
        _log.warning("there is no panel in %s; edition %s stays", content, before.folder.name)
        return before
    if before and before.colophon.fingerprint == mark and _says_the_same(reading, before):
        shutil.rmtree(staging, ignore_errors=True)
        return before
    number = max((number_of(folder) for folder in folders_of(editions)), default=0) + 1
    colophon = _write(reading, staging, number, mark)
    final = editions / f"{number:06}-{colophon.guide_sha256[:12]}"
    staging.rename(final)
    flush(editions)
    point(editions, final.name)
    release(editions)
    for folder in folders_of(editions)[KEPT:]:
        if folder.name != shown(editions):
            shutil.rmtree(folder, ignore_errors=True)
    return Edition(final, colophon, reading.guide)


def _says_the_same(reading: Reading, edition: Edition) -> bool:
    with suppress(OSError):
        return reading.guide == edition.guide and reading.problems == edition.problems()
    return False


def _read(content: Path, store: Path, before: Edition | None) -> Reading:
    """Read what changed since the edition before, and take its pictures over for what did not."""
    publisher = _publisher(store, before.pictures if before else None)
    if before is None:
        return read_content(content, publisher)
    reading = read_content(content, publisher, before.memory())
    office = reading.guide.office.poster
    pictures = [picture for item in reading.guide.items.values() for picture in item.pictures]
    names = {name for picture in (*pictures, *([office] if office else [])) for name in (picture.small, picture.large)}
    if all(take_over(before.pictures / name, store / name) for name in names):
        return reading
    # A picture of the edition before is gone: everything is made anew.
    return read_content(content, publisher)


def _write(reading: Reading, staging: Path, number: int, mark: str) -> Colophon:
    """Write everything beside the pictures and have the disk keep it; the colophon comes last."""
    guide = msgspec.msgpack.encode(reading.guide)
    (staging / "guide.msgpack").write_bytes(guide)
    (staging / "problems.msgpack").write_bytes(msgspec.msgpack.encode(reading.problems))
    (staging / "memory.msgpack").write_bytes(msgspec.msgpack.encode(reading.memory))
    files = sorted(path for path in staging.rglob("*") if path.is_file())
    sizes = {path.relative_to(staging).as_posix(): path.stat().st_size for path in files}
    today = datetime.now(PARIS).date()
    colophon = Colophon(number, __version__, mark, hashlib.sha256(guide).hexdigest(), sizes, today)
    (staging / "edition.json").write_bytes(msgspec.json.encode(colophon))
    # A picture linked from the edition before is on the disk already.
    made = (path for path in files if path.stat().st_nlink == 1)
    for path in (*made, staging / "edition.json", staging / "pictures", staging):
        flush(path)
    return colophon


def _publisher(store: Path, earlier: Path | None) -> Publisher:
    return lambda wanted, problems: publish_pictures(wanted, store, earlier, problems)


def _sweep(editions: Path) -> None:
    """Remove what an interrupted publishing left behind; one that is under way elsewhere is younger than that."""
    for path in editions.glob(f"{_STAGING}*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(path, ignore_errors=True)
