"""What the folders said is put together as a guide."""

from collections.abc import Iterable, Mapping

import msgspec

from kiosk.guide.model import Event, Guide, Kind, Panel
from kiosk.reading.folder import Folder
from kiosk.reading.printing import bound
from kiosk.reading.recall import Read
from kiosk.reading.survey import Survey


def assembled(found: Survey, reads: Mapping[str, Read], kinds: tuple[Kind, ...]) -> Guide:
    """Put together what the folders said: panels in their order with their places, routes and stories."""
    routes = _ranked(found.routes, reads)
    panels: list[tuple[tuple[float, str], Panel]] = []
    places: list[Read] = []
    stories: list[Read] = []
    for theme in found.panels:
        own = reads[theme.panel.path_of()]
        panel = own.item
        if not isinstance(panel, Panel):
            continue
        own_places = [read for folder in theme.places if (read := reads[folder.path_of()]).written]
        own_stories = _ranked(theme.stories, reads)
        full = msgspec.structs.replace(
            panel,
            places=tuple(read.slug for read in own_places),
            routes=tuple(read.slug for read in routes if read.panel == panel.slug),
            stories=tuple(read.slug for read in own_stories),
        )
        panels.append(((own.order, own.slug), full))
        places += own_places
        stories += own_stories
    events = (reads[folder.path_of()].item for folder in found.events)
    head = Guide(
        kinds=kinds,
        panels=tuple(panel for _, panel in sorted(panels, key=lambda pair: pair[0])),
        events=tuple(event for event in events if isinstance(event, Event)),
    )
    return bound(head, _written(places), _written(routes), _written(stories))


def _ranked(folders: Iterable[Folder], reads: Mapping[str, Read]) -> list[Read]:
    """Return what these folders say, in the order that their sheets ask for."""
    said = (read for folder in folders if (read := reads[folder.path_of()]).written)
    return sorted(said, key=lambda read: (read.order, read.slug))


def _written(reads: Iterable[Read]) -> dict[str, memoryview]:
    return {read.slug: memoryview(read.written) for read in reads if read.written}
