"""Publishing: the staff's folders are read, their pictures made, and all of it becomes the current edition."""

import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec

from kiosk import __version__
from kiosk.disk import ASIDE, flush
from kiosk.guide.hours import PARIS
from kiosk.reading.basemap import TILES
from kiosk.reading.content import Reading, read_content
from kiosk.reading.edition import (
    POINTER,
    SEARCH,
    Colophon,
    Edition,
    current,
    fingerprint,
    folders_of,
    number_of,
    point,
    pointed_to,
    shown,
)
from kiosk.reading.folder import Folder
from kiosk.reading.history import release
from kiosk.reading.landscape import with_land
from kiosk.reading.pictures import publish_pictures, take_over
from kiosk.reading.printing import print_guide
from kiosk.reading.problem import Problems
from kiosk.reading.progress import Progress, silent
from kiosk.reading.task import Publisher
from kiosk.reading.turn import turn

KEPT = 3
_STAGING = ".staging-"
_log = logging.getLogger(__name__)


class Published(msgspec.Struct, frozen=True):
    """What a publishing did: the edition that is current now, folders read, pictures made and taken over.

    `is_kept` tells that it is the edition before, because the content has no panel.
    """

    edition: Edition
    read: int = 0
    made: int = 0
    taken_over: int = 0
    is_kept: bool = False


def check(content: Path, progress: Progress = silent) -> Reading:
    """Read the content and everything in it without publishing."""
    with tempfile.TemporaryDirectory(prefix="kiosk-check-") as scratch:
        return read_content(content, _publisher(Path(scratch), None), progress=progress)


def publish(content: Path, editions: Path, progress: Progress = silent, *, drafts: bool = False) -> Edition:
    """Publish the content as the current edition and return it; see `publish_told`."""
    return publish_told(content, editions, progress, drafts=drafts).edition


def publish_told(content: Path, editions: Path, progress: Progress = silent, *, drafts: bool = False) -> Published:
    """Publish the content as the current edition and tell what was done; OSError when the disk refuses.

    Where nothing changed that edition is the one before. A content folder without a panel, such as a network share
    that is not there, never replaces an edition that has some: that one is returned as it is. Who publishes there
    meanwhile is waited for. What `progress` raises stops the publishing and leaves everything as it was. With `drafts`,
    which only a preview shows, everything is published as it is found, even nothing.
    """
    editions.mkdir(parents=True, exist_ok=True)
    with turn(editions, progress) as alone:
        if alone:
            _sweep(editions)
        return _publish(Folder(content, Problems()), editions, progress, drafts=drafts)


def _publish(content: Folder, editions: Path, progress: Progress, *, drafts: bool) -> Published:
    progress("looking", 0, 1)
    mark = fingerprint(content)
    before = current(editions)
    staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=editions))
    try:
        (staging / "pictures").mkdir()
        reading = _read(content, staging / "pictures", before, progress, drafts=drafts)
        if before and before.guide.panels and not reading.guide.panels and not drafts:
            _log.warning("there is no panel in %s; edition %s stays", content.root, before.folder.name)
            return Published(before, is_kept=True)
        reading = with_land(reading, content.root, staging / "pictures", before)
        guide = print_guide(reading.guide)
        if (
            before
            and before.searchable
            and before.colophon.fingerprint == mark
            and _says_the_same(guide, reading, before)
        ):
            return Published(before)
        progress("writing", 0, 1)
        number = max((number_of(folder) for folder in folders_of(editions)), default=0) + 1
        _index(reading, staging / SEARCH, before)
        taken_over = _taken_over(reading.pictures, staging / "pictures")
        colophon = _write(guide, reading, staging, number, mark)
        final = editions / f"{number:06}-{colophon.guide_sha256[:12]}"
        staging.rename(final)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    _make_current(final)
    progress("writing", 1, 1)
    made = len(reading.pictures) - taken_over
    return Published(Edition(final, colophon, reading.guide), reading.read_anew, made, taken_over)


def _make_current(final: Path) -> None:
    """Point to a whole edition and let go of the oldest; where that is refused or stopped, it is as if never made."""
    editions = final.parent
    try:
        flush(editions)
        point(editions, final.name)
    except BaseException:
        # On a full disk, each attempt would leave one more.
        if pointed_to(editions) != final.name:
            shutil.rmtree(final, ignore_errors=True)
        raise
    release(editions)
    for old in folders_of(editions)[KEPT:]:
        if old.name != shown(editions):
            shutil.rmtree(old, ignore_errors=True)


def _says_the_same(guide: bytes, reading: Reading, edition: Edition) -> bool:
    with suppress(OSError):
        same = hashlib.sha256(guide).hexdigest() == edition.colophon.guide_sha256
        return same and reading.problems == edition.problems()
    return False


def _read(content: Folder, store: Path, before: Edition | None, progress: Progress, *, drafts: bool) -> Reading:
    """Read what changed since the edition before, and take its pictures over for what did not."""
    publisher = _publisher(store, before.pictures if before else None)
    if before is None:
        return read_content(content, publisher, progress=progress, drafts=drafts)
    reading = read_content(content, publisher, before.memory(), progress, drafts=drafts)
    if all(take_over(before.pictures / name, store / name) for name in reading.pictures):
        return reading
    # A picture of the edition before is gone: everything is made anew.
    return read_content(content, publisher, progress=progress, drafts=drafts)


def _taken_over(names: Iterable[str], store: Path) -> int:
    """Return how many pictures are those of the edition before; on a disk without links they count as made."""
    return sum(os.stat(store / name).st_nlink > 1 for name in names)  # noqa: PTH116  # thousands of them


def _index(reading: Reading, folder: Path, before: Edition | None) -> None:
    """Write the search index; of a page whose folder is as it was, the index of the edition before knows the words."""
    # The search engine is a large library, and checking needs none.
    from kiosk.reading.index import write_index

    marks = {read.slug: read.mark for read in reading.memory.reads.values() if read.written and not read.broken}
    write_index(reading.guide, marks, folder, before.search if before and before.searchable else None)


def _write(guide: bytes, reading: Reading, staging: Path, number: int, mark: str) -> Colophon:
    """Write everything beside the pictures and the index, and have the disk keep it; the colophon comes last."""
    (staging / "guide.msgpack").write_bytes(guide)
    (staging / "problems.msgpack").write_bytes(msgspec.msgpack.encode(reading.problems))
    (staging / "memory.msgpack").write_bytes(msgspec.msgpack.encode(reading.memory.without(reading.guide)))
    about = {path: path.stat() for path in sorted(staging.rglob("*")) if path.is_file()}
    # Tiles may be thousands, and the ground is drawn beneath one that is missing: a start need not look at each.
    counted = {path: status for path, status in about.items() if path.parent.name != TILES}
    sizes = {path.relative_to(staging).as_posix(): status.st_size for path, status in counted.items()}
    today = datetime.now(PARIS).date()
    colophon = Colophon(number, __version__, mark, hashlib.sha256(guide).hexdigest(), sizes, today)
    (staging / "edition.json").write_bytes(msgspec.json.encode(colophon))
    # A picture linked from the edition before is on the disk already.
    made = (path for path, status in about.items() if status.st_nlink == 1)
    for path in (*made, staging / "edition.json", staging / "pictures", staging / SEARCH, staging):
        flush(path)
    return colophon


def _publisher(store: Path, earlier: Path | None) -> Publisher:
    return partial(publish_pictures, store=store, earlier=earlier)


def _sweep(editions: Path) -> None:
    """Remove what an interrupted publishing left behind; whose turn it is has no other beside it."""
    for path in editions.glob(f"{_STAGING}*"):
        shutil.rmtree(path, ignore_errors=True)
    # A name of early versions, too.
    for path in (*editions.glob(f"{ASIDE}*"), editions / f".{POINTER}"):
        with suppress(OSError):
            path.unlink(missing_ok=True)
