"""What earlier readings of the content knew, so that unchanged folders are not read again and broken ones not lost."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from kiosk.guide.model import Event, Guide, Panel, Place, Route, Story
from kiosk.guide.shelf import Shelf
from kiosk.reading.problem import Problem

AnyItem = Panel | Place | Route | Story | Event

Link = tuple[str, int, str]
"""A slug named in a file, as (file, line, slug)."""


_ITEM: msgspec.msgpack.Decoder[AnyItem] = msgspec.msgpack.Decoder(AnyItem)


class Read(msgspec.Struct, frozen=True):
    """What one folder said: its item as it is written in editions, b"" for a draft or where nothing was understood.

    `mark` is that of the folder's files, `kind` the item's, `pictures` the files that it shows, `panel` the panel that
    a route belongs to, `order` the item's place in its row. A panel is read without its members.
    """

    mark: str
    slug: str
    kind: str
    written: bytes = b""
    order: float = 0.0
    panel: str = ""
    pictures: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether something is so wrong that the version before is the better one."""
        mistakes = [problem for problem in self.problems if not problem.advice]
        return any(problem.damage for problem in mistakes) or (not self.written and bool(mistakes))

    @property
    def item(self) -> AnyItem | None:
        """The item."""
        return _ITEM.decode(self.written) if self.written else None


class Memory(msgspec.Struct, frozen=True):
    """What each folder said, by its path in the content; only of use to a reading of the same `context`.

    The context is what all folders are read with: the program's version, the office's languages, the kinds of places.
    """

    context: str = ""
    reads: dict[str, Read] = {}

    def without(self, guide: Guide) -> "Memory":
        """Return it without what the guide says already."""
        told = _written(guide)
        lighter = {
            path: msgspec.structs.replace(read, written=b"") if told.get(read.slug) == read.written else read
            for path, read in self.reads.items()
        }
        return Memory(self.context, lighter)

    def completed(self, guide: Guide) -> "Memory":
        """Return it with what the guide says."""
        told = _written(guide)
        whole = {
            path: msgspec.structs.replace(read, written=told[read.slug])
            if not read.written and read.slug in told
            else read
            for path, read in self.reads.items()
        }
        return Memory(self.context, whole)


def _written(guide: Guide) -> dict[str, bytes]:
    """Return the places and stories of a guide as they were written, by slug."""
    shelves = (row.written for row in (guide.places, guide.stories) if isinstance(row, Shelf))
    return {slug: bytes(written) for shelf in shelves for slug, written in shelf.items()}


class PlacesRead(Mapping[str, Place | None]):
    """Places by slug, each unpacked when it is asked for; None for one that has a folder and could not be read."""

    def __init__(self, reads: Iterable[Read]) -> None:
        """Take what the folders of places said."""
        self._reads = {read.slug: read for read in reads}

    def __getitem__(self, slug: str) -> Place | None:
        """Return a place."""
        item = self._reads[slug].item
        return item if isinstance(item, Place) else None

    def __contains__(self, slug: object) -> bool:
        """Tell whether there is a folder of that name."""
        return slug in self._reads

    def __iter__(self) -> Iterator[str]:
        """Yield the slugs."""
        return iter(self._reads)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._reads)
