"""Items as they were written, each read when somebody first asks for it: a start need not read ten thousand pages."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar, overload

if TYPE_CHECKING:
    from kiosk.guide.model import Item

Kind = TypeVar("Kind", bound="Item", covariant=True)  # noqa: PLC0105  # the kind of item that stands on a shelf


class Shelf(Sequence[Kind], Generic[Kind]):
    """A row of items of one kind, in order, that equals a tuple of the same items."""

    def __init__(self, written: Mapping[str, memoryview], read: Callable[[memoryview], Kind]) -> None:
        """Take items as they were written, by slug, and what reads one; views, for a whole guide is not copied."""
        self.written = written
        self._read = read
        self._slugs = tuple(written)
        self._items: dict[str, Kind] = {}

    @property
    def slugs(self) -> tuple[str, ...]:
        """The slugs of the items in order; nothing is read for them."""
        return self._slugs

    @overload
    def __getitem__(self, place: int) -> Kind: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Kind, ...]: ...
    def __getitem__(self, place: int | slice) -> Kind | tuple[Kind, ...]:
        """Return an item by its place in the row, or several."""
        if isinstance(place, slice):
            return tuple(self._item(slug) for slug in self._slugs[place])
        return self._item(self._slugs[place])

    def _item(self, slug: str) -> Kind:
        item = self._items.get(slug)
        if item is None:
            item = self._items[slug] = self._read(self.written[slug])
        return item

    def __len__(self) -> int:
        """Return how many items there are."""
        return len(self._slugs)

    def __eq__(self, other: object) -> bool:
        """Tell whether another row has the same items in the same order."""
        if isinstance(other, Shelf) and other.written == self.written:
            return other.slugs == self._slugs
        return isinstance(other, tuple | Shelf) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Return what equal rows have in common."""
        return hash(self._slugs)


class Catalogue(Mapping[str, "Item"]):
    """All items of several rows by slug."""

    def __init__(self, *rows: "Sequence[Item]") -> None:
        """Note where each item stands; none is read."""
        self._places = {slug: (row, place) for row in rows for place, slug in enumerate(slugs_of(row))}

    def __getitem__(self, slug: str) -> "Item":
        """Return the item of a slug."""
        row, place = self._places[slug]
        return row[place]

    def __contains__(self, slug: object) -> bool:
        """Tell whether there is an item of that slug, without reading it."""
        return slug in self._places

    def __iter__(self) -> Iterator[str]:
        """Yield the slugs in order."""
        return iter(self._places)

    def __len__(self) -> int:
        """Return how many items there are."""
        return len(self._places)


def slugs_of(row: "Sequence[Item]") -> tuple[str, ...]:
    """Return the slugs of a row of items, in order."""
    return row.slugs if isinstance(row, Shelf) else tuple(item.slug for item in row)
