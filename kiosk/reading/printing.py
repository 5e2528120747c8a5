"""A guide as an edition holds it: its head read at once, its pages each when somebody asks for one."""

from collections.abc import Mapping, Sequence

import msgspec

from kiosk.guide.model import Guide, Item, Place, Route, Story
from kiosk.guide.shelf import Shelf

_PLACE, _ROUTE, _STORY = (msgspec.msgpack.Decoder(kind) for kind in (Place, Route, Story))


class Printed(msgspec.Struct, frozen=True):
    """A guide without its places, routes and stories, and these by slug, each packed by itself."""

    head: Guide
    places: dict[str, memoryview]
    routes: dict[str, memoryview]
    stories: dict[str, memoryview]


def bound(
    head: Guide,
    places: Mapping[str, memoryview],
    routes: Mapping[str, memoryview],
    stories: Mapping[str, memoryview],
) -> Guide:
    """Return a guide whose pages are read when they are asked for."""
    return msgspec.structs.replace(
        head,
        places=Shelf(places, _PLACE.decode),
        routes=Shelf(routes, _ROUTE.decode),
        stories=Shelf(stories, _STORY.decode),
    )


def print_guide(guide: Guide) -> bytes:
    """Return a guide as a file."""
    head = msgspec.structs.replace(guide, places=(), routes=(), stories=())
    return msgspec.msgpack.encode(
        Printed(head, *(_written(row) for row in (guide.places, guide.routes, guide.stories)))
    )


def read_guide(raw: bytes) -> Guide:
    """Return the guide of a file; msgspec.MsgspecError where it is none."""
    printed = msgspec.msgpack.decode(raw, type=Printed)
    return bound(printed.head, printed.places, printed.routes, printed.stories)


def _written(row: Sequence[Item]) -> dict[str, memoryview]:
    if isinstance(row, Shelf):
        return dict(row.written)
    return {item.slug: memoryview(msgspec.msgpack.encode(item)) for item in row}
