"""The search index of an edition: written with it, and from the one before where only a few pages changed."""

import hashlib
import logging
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from zlib import crc32

import msgspec
import tantivy

from kiosk import __version__
from kiosk.guide.language import pick, preferred
from kiosk.guide.model import Event, Guide, Item, Page, Panel, Place
from kiosk.guide.search import clean, plain
from kiosk.reading.edition import SEARCH_RECORD
from kiosk.reading.lexicon import PARTS, SLUG, field, register, schema
from kiosk.reading.pictures import take_over

_FORM = 1
"""Changes whenever pages become words in another way."""

_MEMORY = 128_000_000
_LITTLE_MEMORY = 15_000_000
"""Bytes that may be filled before they are written; the least that the library takes is enough for a few pages."""

_FEW = 0.25
_LITTLE = 4
"""Share of the pages, and number of them, that may have changed for the earlier index to be worth going on with."""

_log = logging.getLogger(__name__)


class Record(msgspec.Struct, frozen=True):
    """What an index holds: the mark of each item by its slug, all of them read in the same `context`.

    `sums` are the checksums (CRC-32) of its files by name: one wrong bit, and the library may end the program.
    """

    context: str = ""
    marks: dict[str, str] = {}
    sums: dict[str, int] = {}


def write_index(guide: Guide, marks: Mapping[str, str], folder: Path, earlier: Path | None = None) -> None:
    """Write the index of a guide into a new folder; OSError when the disk refuses.

    `marks` say of items, by slug, which state of their files they come from; an item without one is known by what it
    says. Only items that an `earlier` index does not hold in the same state are written, the rest of it is linked.
    """
    states = {slug: marks.get(slug) or _digest(guide.items[slug]) for slug in guide.items}
    record = Record(_context(guide), states)
    try:
        if earlier is None or not _amend(earlier, folder, guide, record):
            _fill(folder, guide, guide.items.values(), (), _MEMORY)
    except ValueError as error:  # what the library makes of a disk that refuses
        raise OSError(f"the search index cannot be written: {error}") from error
    for lock in folder.glob(".*.lock"):
        lock.unlink(missing_ok=True)
    record = msgspec.structs.replace(record, sums=_sums(folder, folder.iterdir()))
    (folder / SEARCH_RECORD).write_bytes(msgspec.msgpack.encode(record))


def open_index(folder: Path) -> tantivy.Index | None:
    """Open an index to be asked, None where there is none that is whole."""
    record = _record(folder)
    try:
        if not record.sums or record.sums != _sums(folder, record.sums):
            return None
        index = tantivy.Index.open(str(folder))
        # An edition never changes: without this, a thread would look out for changes.
        index.config_reader("manual")
    except (OSError, ValueError) as error:
        _log.warning("the search index in %s cannot be opened: %s", folder, error)
        return None
    return index


def _amend(earlier: Path, folder: Path, guide: Guide, record: Record) -> bool:
    """Go on from an earlier index where that is worth it; tell whether it was, and that index sound."""
    before = _record(earlier)
    fresh = [guide.items[slug] for slug in guide.items if before.marks.get(slug) != record.marks[slug]]
    stale = {item.slug for item in fresh} | (before.marks.keys() - record.marks.keys())
    if before.context != record.context or len(stale) > max(_LITTLE, _FEW * len(before.marks)):
        return False
    folder.mkdir()
    try:
        sound = before.sums == _sums(earlier, before.sums)
        if sound and all(take_over(earlier / name, folder / name) for name in before.sums):
            _fill(folder, guide, fresh, stale, _LITTLE_MEMORY)
            return True
    except (OSError, ValueError) as error:
        _log.warning("the search index in %s is not gone on with: %s", earlier, error)
    shutil.rmtree(folder)
    return False


def _fill(folder: Path, guide: Guide, fresh: Iterable[Item], stale: Iterable[str], memory: int) -> None:
    """Write items into an index, which is made where there is none, once others are taken out of it."""
    folder.mkdir(exist_ok=True)
    index = tantivy.Index(schema(guide.office.languages), path=str(folder))
    # Nobody asks it meanwhile: without this, a thread would look out for changes.
    index.config_reader("manual")
    register(index)
    # One thread writes one segment, which is quicker to ask than several and no slower to write beside the reading.
    writer = index.writer(memory, 1)
    for slug in stale:
        writer.delete_documents_by_term(SLUG, slug)
    for item in fresh:
        for document in _documents(item, guide):
            writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()


def _documents(item: Item, guide: Guide) -> Iterator[tantivy.Document]:
    """Yield an item as it is shown in each language.

    One document a language, not one for all: only so do a few thousand places outnumber the segments that the library
    merges with each other (10,000 documents), and are not written anew with every eighth change.
    """
    for language in guide.office.languages:
        languages = preferred(language, guide.office.languages)
        found = pick(item.pages, languages)
        if found is None:
            continue
        page = found[1]
        blocks = "\n".join(plain(block.html) for block in page.blocks)
        facts = "\n".join((page.summary, *_facts(item, guide, languages)))
        document = tantivy.Document()
        document.add_text(SLUG, item.slug)
        for part, text in zip(PARTS, (_names(item, page, languages), facts, blocks), strict=True):
            document.add_text(field(part, language), clean(text))
        yield document


def _names(item: Item, page: Page, languages: Sequence[str]) -> str:
    return f"{page.title}\n{item.short.said(languages)}" if isinstance(item, Panel) else page.title


def _facts(item: Item, guide: Guide, languages: Sequence[str]) -> Iterator[str]:
    """Yield what the sheet of an item says: its kinds, where it is, its figures."""
    if isinstance(item, Place):
        yield from (item.commune, item.address, item.visit.said(languages))
        for slug in (item.kind, *item.also):
            if kind := guide.kinds_by_slug.get(slug):
                yield kind.label.said(languages)
    if isinstance(item, Event):
        yield item.address
    for figure in item.facts:
        yield figure.value.said(languages)
        yield figure.label.said(languages)


def _context(guide: Guide) -> str:
    """Return a hash over what all items are indexed with."""
    with_all = (_FORM, __version__, guide.office.languages, guide.kinds)
    return hashlib.sha256(msgspec.msgpack.encode(with_all)).hexdigest()


def _digest(item: Item) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(item)).hexdigest()


def _record(folder: Path) -> Record:
    """Return what an earlier index holds, nothing where that cannot be read."""
    try:
        return msgspec.msgpack.decode((folder / SEARCH_RECORD).read_bytes(), type=Record)
    except (OSError, ValueError, msgspec.MsgspecError):
        return Record()


def _sums(folder: Path, names: Iterable[str | Path]) -> dict[str, int]:
    paths = [folder / name for name in names]
    return {path.name: crc32(path.read_bytes()) for path in paths}
