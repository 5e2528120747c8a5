"""The whole content folder becomes a guide, with every problem met on the way."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from kiosk.guide.language import NAMES
from kiosk.guide.model import Guide, Item, Kind, Office, Panel, Place, Route, Story
from kiosk.reading.folder import SLUG, Folder
from kiosk.reading.glyphs import glyph
from kiosk.reading.instruments import Links
from kiosk.reading.items import ItemReader
from kiosk.reading.pictures import Published, pictures_in
from kiosk.reading.problem import Problem, Problems, suggest
from kiosk.reading.quiz import read_quiz
from kiosk.reading.sheet import Sheet
from kiosk.reading.trouble import Trouble

LANGUAGES = ("fr", "en", "nl", "de")
"""The languages of an office that names none."""

_LANGUAGE = re.compile(r"[a-z]{2}")
_OF_A_PAGE = re.compile(r"([a-z]{2}\.md|(panel|place|route|story)\.)", re.IGNORECASE)
ROUTES = "routes"


class PanelFolder(msgspec.Struct, frozen=True):
    """A panel's folder, its places' and its stories'."""

    panel: Folder
    places: tuple[Folder, ...]
    stories: tuple[Folder, ...]


class Survey(msgspec.Struct, frozen=True):
    """The folders that hold an item, before any is read."""

    panels: tuple[PanelFolder, ...]
    routes: tuple[Folder, ...]

    @property
    def items(self) -> tuple[Folder, ...]:
        """All of them."""
        inner = (folder for found in self.panels for folder in (found.panel, *found.places, *found.stories))
        return (*inner, *self.routes)


Publisher = Callable[[Iterable[tuple[Folder, str]], Problems], Mapping[str, Published]]
"""Makes the files of pictures, given by folder and name, and returns them by content path."""


class Reading(msgspec.Struct, frozen=True):
    """What was understood, and what was not."""

    guide: Guide
    problems: tuple[Problem, ...]
    folders: dict[str, Item] = {}
    """The pages by their folder, relative to content/."""


def read_content(root: Path, publish: Publisher) -> Reading:
    """Read the staff's folders; what is wrong is left out and named, the rest goes on."""
    problems = Problems()
    folder = Folder(root, problems)
    if not folder.exists():
        problems.add(Trouble.NO_CONTENT, str(root))
        return Reading(Guide(), problems.all())
    survey = _survey(folder, problems)
    if not survey.panels:
        problems.add(Trouble.NO_PANEL, ".")
    with_pictures = (folder, *survey.items)
    published = publish(((inner, name) for inner in with_pictures for name in pictures_in(inner)), problems)
    office = Sheet.open(folder, "office.yaml", problems) if folder.has("office.yaml") else Sheet(None, "", problems)
    languages = _read_languages(office)
    kinds = _read_kinds(folder, languages, problems)
    reader = ItemReader(languages, [kind.slug for kind in kinds], published, problems)
    guide = _read_items(survey, reader, kinds)
    guide = msgspec.structs.replace(
        guide,
        office=_read_office(office, folder, reader, languages),
        quiz=read_quiz(folder, languages, problems, reader.links),
    )
    left_out = {inner.name: inner for inner in survey.items if inner.name not in guide.items}
    _name_left_out(left_out.values(), problems)
    _check_links([link for link in reader.links if link[2] not in left_out], guide, problems)
    folders = {inner.path_of(): guide.items[inner.name] for inner in survey.items if inner.name in guide.items}
    return Reading(guide, problems.all(), folders)


def read_texts(root: Path) -> Reading:
    """Read everything but the pictures, which the guide then has none of."""
    return read_content(root, lambda _wanted, _problems: {})


def _survey(root: Folder, problems: Problems) -> Survey:
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
    panels = [
        panel for panel in _holding((f for f in top if f.name != ROUTES), ("panel.yaml",), problems) if fresh(panel)
    ]
    found = []
    for panel in panels:
        inner = [item for item in _holding(panel.folders(), ("place.yaml", "story.yaml"), problems) if fresh(item)]
        places = tuple(item for item in inner if item.has("place.yaml"))
        found.append(PanelFolder(panel, places, tuple(item for item in inner if item not in places)))
    routes = (route for folder in top if folder.name == ROUTES for route in folder.folders())
    return Survey(tuple(found), tuple(route for route in _holding(routes, ("route.yaml",), problems) if fresh(route)))


def _holding(folders: Iterable[Folder], sheets: tuple[str, ...], problems: Problems) -> Iterator[Folder]:
    """Yield the folders that hold one of the sheets; one that has words of a page but no sheet is a problem."""
    for folder in folders:
        if any(folder.has(sheet) for sheet in sheets):
            yield folder
        elif any(_OF_A_PAGE.match(name) for name in folder.files()):
            problems.add(Trouble.NO_SHEET, folder.path_of(), expected=" / ".join(sheets))


def _read_languages(sheet: Sheet) -> tuple[str, ...]:
    written = sheet.texts("languages")
    for language in written:
        if not _LANGUAGE.fullmatch(language):
            sheet.unknown("languages", language, tuple(NAMES))
    return tuple(dict.fromkeys(language for language in written if _LANGUAGE.fullmatch(language))) or LANGUAGES


def _read_office(sheet: Sheet, folder: Folder, reader: ItemReader, languages: tuple[str, ...]) -> Office:
    pictures = reader.pictures(folder, sheet)
    office = Office(
        name=sheet.wording("name", languages),
        where=sheet.position("where"),
        languages=languages,
        headline=sheet.wording("headline", languages),
        question=sheet.wording("question", languages),
        poster=pictures[0] if pictures else None,
    )
    sheet.close()
    return office


def _read_kinds(folder: Folder, languages: tuple[str, ...], problems: Problems) -> tuple[Kind, ...]:
    if not folder.has("kinds.yaml"):
        return ()
    sheet = Sheet.open(folder, "kinds.yaml", problems)
    kinds = []
    for slug in sheet.keys():  # noqa: SIM118  # a sheet is no mapping; its keys are asked for by name
        if not sheet.require(slug):
            continue
        inner = sheet.sheet(slug)
        inner.require("icon", "label")
        kinds.append(Kind(slug, glyph(inner, "icon"), inner.wording("label", languages)))
        inner.close()
    return tuple(kinds)


def _read_items(survey: Survey, reader: ItemReader, kinds: tuple[Kind, ...]) -> Guide:
    panels: list[tuple[float, Panel]] = []
    places: list[Place] = []
    stories: list[Story] = []
    for found in survey.panels:
        own_places = [place for folder in found.places if (place := reader.place(folder))]
        read = [story for folder in found.stories if (story := reader.story(folder))]
        own_stories = [story for _, story in sorted(read, key=lambda pair: (pair[0], pair[1].slug))]
        panel = reader.panel(found.panel, own_places, own_stories)
        if panel:
            panels.append(panel)
            places += own_places
            stories += own_stories
    panels.sort(key=lambda pair: (pair[0], pair[1].slug))
    routes = _read_routes(survey, reader, places)
    return Guide(
        kinds=kinds,
        panels=tuple(
            msgspec.structs.replace(panel, routes=tuple(route.slug for name, route in routes if name == panel.slug))
            for _, panel in panels
        ),
        places=tuple(places),
        routes=tuple(route for _, route in routes),
        stories=tuple(stories),
    )


def _read_routes(survey: Survey, reader: ItemReader, places: list[Place]) -> list[tuple[str, Route]]:
    """Return the routes in their order, each with the slug of its panel."""
    known: dict[str, Place | None] = {folder.name: None for found in survey.panels for folder in found.places}
    known |= {place.slug: place for place in places}
    panels = [found.panel.name for found in survey.panels]
    read = [route for folder in survey.routes if (route := reader.route(folder, panels, known))]
    return [(panel, route) for _, panel, route in sorted(read, key=lambda entry: (entry[0], entry[2].slug))]


def _name_left_out(folders: Iterable[Folder], problems: Problems) -> None:
    """Say of every page with a mistake of its own that it is left out; a draft has none."""
    wrong = [problem.file for problem in problems.all() if not problem.advice]
    for folder in folders:
        if any(file == folder.path_of() or file.startswith(f"{folder.path_of()}/") for file in wrong):
            problems.add(Trouble.LEFT_OUT, folder.path_of())


def _check_links(links: Links, guide: Guide, problems: Problems) -> None:
    for file, line, slug in links:
        if slug not in guide.items:
            problems.add(Trouble.UNKNOWN_LINK, file, line, value=slug, **suggest(slug, tuple(guide.items)))
