"""Which folders of the content hold an item, before any is read."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from kiosk.reading.folder import SLUG, Folder
from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble

ROUTES, AGENDA = "routes", "agenda"
_OF_A_PAGE = re.compile(r"([a-z]{2}\.md|(panel|place|route|story|event)\.)", re.IGNORECASE)


class PanelFolder(msgspec.Struct, frozen=True):
    """A panel's folder, its places' and its stories'."""

    panel: Folder
    places: tuple[Folder, ...]
    stories: tuple[Folder, ...]


class Survey(msgspec.Struct, frozen=True):
    """The folders that hold an item."""

    panels: tuple[PanelFolder, ...]
    routes: tuple[Folder, ...]
    events: tuple[Folder, ...] = ()
    agenda: Folder | None = None

    @property
    def items(self) -> tuple[Folder, ...]:
        """All of them."""
        inner = (folder for found in self.panels for folder in (found.panel, *found.places, *found.stories))
        return (*inner, *self.routes, *self.events)


def survey(root: Folder, problems: Problems) -> Survey:
    """Return the items' folders; a name used twice is left out where it comes second."""
    taken: dict[str, str] = {}

    def fresh(folder: Folder) -> bool:
        if not SLUG.fullmatch(folder.name):
            problems.add(Trouble.BAD_SLUG, folder.path_of(), value=folder.name)
            return False
        if folder.name in taken:
            problems.add(Trouble.SLUG_TWICE, folder.path_of(), value=folder.name, other=taken[folder.name])
            return False
        taken[folder.name] = folder.path_of()
        return True

    top = root.folders()
    for folder in top:
        for shelf, sheet in ((ROUTES, "route.yaml"), (AGENDA, "event.yaml")):
            if folder.name != shelf and any(inner.has(sheet) for inner in folder.folders()):
                problems.add(Trouble.MISNAMED, folder.path_of(), expected=shelf)
    themes = (folder for folder in top if folder.name not in {ROUTES, AGENDA})
    found = []
    for panel in [panel for panel in _holding(themes, ("panel.yaml",), problems) if fresh(panel)]:
        inner = [item for item in _holding(panel.folders(), ("place.yaml", "story.yaml"), problems) if fresh(item)]
        places = tuple(item for item in inner if item.has("place.yaml"))
        found.append(PanelFolder(panel, places, tuple(item for item in inner if not item.has("place.yaml"))))
    routes = (route for folder in top if folder.name == ROUTES for route in folder.folders())
    agenda = next((folder for folder in top if folder.name == AGENDA), None)
    events = agenda.folders() if agenda else ()
    return Survey(
        tuple(found),
        tuple(route for route in _holding(routes, ("route.yaml",), problems) if fresh(route)),
        tuple(event for event in _holding(events, ("event.yaml",), problems) if fresh(event)),
        agenda,
    )


def _holding(folders: Iterable[Folder], sheets: tuple[str, ...], problems: Problems) -> Iterator[Folder]:
    """Yield the folders that hold one of the sheets; one that has words of a page but no sheet is a problem."""
    for folder in folders:
        if any(folder.has(sheet) for sheet in sheets):
            yield folder
        elif any(_OF_A_PAGE.match(name) for name in folder.files()):
            problems.add(Trouble.NO_SHEET, folder.path_of(), expected=" / ".join(sheets))
