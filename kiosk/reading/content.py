"""The whole content folder becomes a guide, with every problem met on the way."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kiosk import __version__
from kiosk.guide.hours import PARIS
from kiosk.guide.model import Event, Guide, Item, Kind, Panel, Place, Route, Story
from kiosk.reading.folder import Folder
from kiosk.reading.instruments import Links
from kiosk.reading.items import ItemReader
from kiosk.reading.office import read_kinds, read_languages, read_office
from kiosk.reading.pictures import Published, pictures_in
from kiosk.reading.problem import Problem, Problems, suggest
from kiosk.reading.quiz import read_quiz
from kiosk.reading.recall import Memory, Read
from kiosk.reading.sheet import Sheet
from kiosk.reading.survey import Survey, survey
from kiosk.reading.trouble import Trouble

if TYPE_CHECKING:
    from kiosk.reading.calendar import Surroundings

Publisher = Callable[[Iterable[tuple[Folder, str]], Problems], Mapping[str, Published]]
"""Makes the files of pictures, given by folder and name, and returns them by content path."""


AnyKind = TypeVar("AnyKind", Place, Route, Story, Event)


class Reading(msgspec.Struct, frozen=True):
    """What was understood, and what was not; `folders` are the pages by their folder, relative to content/."""

    guide: Guide
    problems: tuple[Problem, ...]
    folders: dict[str, Item] = {}
    memory: Memory = Memory()


def read_content(root: Path, publish: Publisher, memory: Memory | None = None, today: date | None = None) -> Reading:
    """Read the staff's folders; what is wrong is left out and named, the rest goes on.

    With the memory of an earlier reading, unchanged folders are not read again, and an item whose files are spoilt
    stays as it was. Pictures of unchanged folders are not published again either. The agenda is read as of
    `today`, or else of the machine's day.
    """
    problems = Problems()
    folder = Folder(root, problems)
    if not folder.exists():
        problems.add(Trouble.NO_CONTENT, str(root))
        return Reading(Guide(), problems.all())
    found = survey(folder, problems)
    if not found.panels:
        problems.add(Trouble.NO_PANEL, ".")
    office = Sheet.open(folder, "office.yaml", problems) if folder.has("office.yaml") else Sheet(None, "", problems)
    languages = read_languages(office)
    kinds = read_kinds(folder, languages, problems)
    content = _Content(found, languages, kinds, publish, memory or Memory())
    reads = content.reads(today or datetime.now(PARIS).date())
    for read in reads.values():
        problems.take(read.problems)
    guide = _assembled(found, reads, kinds)
    links = [link for read in reads.values() for link in read.links]
    guide = msgspec.structs.replace(
        guide,
        office=read_office(office, content.reader(folder, problems), folder, languages),
        quiz=read_quiz(folder, languages, problems, links),
        events=(*guide.events, *content.calendars(problems)),
        agenda_saved=_saved(found),
    )
    left_out = {inner.name: inner for inner in found.items if inner.name not in guide.items}
    _name_left_out(left_out.values(), problems)
    _check_links([link for link in links if link[2] not in left_out], guide, problems)
    folders = {inner.path_of(): guide.items[inner.name] for inner in found.items if inner.name in guide.items}
    return Reading(guide, problems.all(), folders, Memory(content.context, reads))


def read_texts(root: Path) -> Reading:
    """Read everything but the pictures, which the guide then has none of."""
    return read_content(root, lambda _wanted, _problems: {})


class _Content:
    """Reads the surveyed folders that changed, and recalls the others."""

    def __init__(
        self,
        found: Survey,
        languages: Sequence[str],
        kinds: Sequence[Kind],
        publish: Publisher,
        memory: Memory,
    ) -> None:
        self._found = found
        self._languages = languages
        self._kinds = [kind.slug for kind in kinds]
        self._publish = publish
        self._memory = memory
        self._published: dict[str, Published] = {}
        self._spoilt = Problems()
        self._surroundings: Surroundings | None = None
        said = "\n".join((__version__, *languages, "", *self._kinds))
        self.context = hashlib.sha256(said.encode()).hexdigest()

    def reads(self, today: date) -> dict[str, Read]:
        """Return what each folder says, by its path; panels, places and stories, then routes and events."""
        marks = {folder.path_of(): folder.mark() for folder in self._found.items}
        known = self._memory.reads if self._memory.context == self.context else {}
        # What a route or an event says depends on places and on the day too: it is quickly read again. So is what could
        # not be read: a file that another program held looks the same when it is free.
        again = {folder.path_of() for folder in (*self._found.routes, *self._found.events)}
        same = {
            path: read
            for path, mark in marks.items()
            if (read := known.get(path)) and read.mark == mark and not read.broken
        }
        fresh = [folder for folder in self._found.items if folder.path_of() not in same or folder.path_of() in again]
        self._make_pictures(fresh)
        reads: dict[str, Read] = {}
        for found in self._found.panels:
            for folder in (found.panel, *found.places, *found.stories):
                path = folder.path_of()
                reads[path] = same.get(path) or self._read(folder, marks[path], self._themed)
        places = self._places(reads)
        for folder in self._found.routes:
            path = folder.path_of()
            reads[path] = self._read(folder, marks[path], partial(self._route, places))
        if self._found.agenda:
            from kiosk.reading.calendar import Surroundings

            self._surroundings = Surroundings(self._languages, places, today)
        for folder in self._found.events:
            path = folder.path_of()
            reads[path] = self._read(folder, marks[path], self._event)
        return reads

    def calendars(self, problems: Problems) -> tuple[Event, ...]:
        """Return the events of the agenda's calendars; its folders must have been read."""
        if self._found.agenda is None or self._surroundings is None:
            return ()
        from kiosk.reading.calendar import read_calendars

        return read_calendars(self._found.agenda, self._surroundings, problems)

    def reader(self, folder: Folder, problems: Problems) -> ItemReader:
        """Return a reader for one folder whose pictures are made."""
        if folder.path_of() == ".":
            made = self._publish(((folder, name) for name in pictures_in(folder)), problems)
            self._published.update(made)
        return ItemReader(self._languages, self._kinds, self._published, problems)

    def _make_pictures(self, folders: Sequence[Folder]) -> None:
        wanted = ((folder, name) for folder in folders for name in pictures_in(folder))
        self._published = dict(self._publish(wanted, self._spoilt))

    def _read(
        self, folder: Folder, mark: str, read: Callable[[ItemReader, Folder], tuple[Item | None, float, str]]
    ) -> Read:
        problems = Problems()
        inside = f"{folder.path_of()}/"
        problems.take(problem for problem in self._spoilt.all() if problem.file.startswith(inside))
        reader = self.reader(folder, problems)
        item, order, panel = read(reader, folder.telling(problems))
        now = Read(mark, item, order, panel, problems.all(), tuple(reader.links))  # type: ignore[arg-type]  # AnyItem
        before = self._memory.reads.get(folder.path_of())
        if not now.broken or before is None or before.item is None or type(before.item) is not _kind(folder):
            return now
        problems.add(Trouble.KEPT, folder.path_of())
        return msgspec.structs.replace(before, mark=mark, problems=problems.all())

    def _themed(self, reader: ItemReader, folder: Folder) -> tuple[Item | None, float, str]:
        read: tuple[float, Item] | None
        match _kind(folder):
            case kind if kind is Panel:
                read = reader.panel(folder)
            case kind if kind is Place:
                place = reader.place(folder)
                read = (0.0, place) if place else None
            case _:
                read = reader.story(folder)
        return (read[1], read[0], "") if read else (None, 0.0, "")

    def _route(
        self, places: Mapping[str, Place | None], reader: ItemReader, folder: Folder
    ) -> tuple[Item | None, float, str]:
        panels = [found.panel.name for found in self._found.panels]
        order, panel, item = reader.route(folder, panels, places) or (0.0, "", None)
        return item, order, panel

    def _event(self, reader: ItemReader, folder: Folder) -> tuple[Item | None, float, str]:
        from kiosk.reading.event import read_event

        known = self._surroundings
        return (read_event(folder, reader, known, reader.problems) if known else None), 0.0, ""

    def _places(self, reads: Mapping[str, Read]) -> dict[str, Place | None]:
        """Return the places by slug, None for one that has a folder and could not be read."""
        known: dict[str, Place | None] = {}
        for found in self._found.panels:
            for folder in found.places:
                item = reads[folder.path_of()].item
                known[folder.name] = item if isinstance(item, Place) else None
        return known


def _kind(folder: Folder) -> type[Item]:
    """Return what a folder holds by its sheet."""
    kinds: tuple[tuple[str, type[Item]], ...] = (("panel", Panel), ("place", Place), ("route", Route), ("event", Event))
    return next((kind for sheet, kind in kinds if folder.has(f"{sheet}.yaml")), Story)


def _assembled(found: Survey, reads: Mapping[str, Read], kinds: tuple[Kind, ...]) -> Guide:
    """Put together what the folders said: panels in their order with their places, routes and stories."""
    routes = _items(sorted((reads[folder.path_of()] for folder in found.routes), key=_rank), Route)
    route_panels = {read.item.slug: read.panel for read in reads.values() if isinstance(read.item, Route)}
    panels: list[tuple[tuple[float, str], Panel]] = []
    places: list[Place] = []
    stories: list[Story] = []
    for theme in found.panels:
        own = reads[theme.panel.path_of()]
        if not isinstance(own.item, Panel):
            continue
        own_places = _items((reads[folder.path_of()] for folder in theme.places), Place)
        own_stories = _items(sorted((reads[folder.path_of()] for folder in theme.stories), key=_rank), Story)
        full = msgspec.structs.replace(
            own.item,
            places=tuple(place.slug for place in own_places),
            routes=tuple(route.slug for route in routes if route_panels[route.slug] == own.item.slug),
            stories=tuple(story.slug for story in own_stories),
        )
        panels.append((_rank(own), full))
        places += own_places
        stories += own_stories
    return Guide(
        kinds=kinds,
        panels=tuple(panel for _, panel in sorted(panels, key=lambda pair: pair[0])),
        places=tuple(places),
        routes=tuple(routes),
        stories=tuple(stories),
        events=tuple(_items((reads[folder.path_of()] for folder in found.events), Event)),
    )


def _saved(found: Survey) -> date | None:
    """Return the day on which staff last saved a file of the agenda, None without any."""
    newest = max((folder.saved() for folder in (found.agenda, *found.events) if folder), default=0.0)
    return datetime.fromtimestamp(newest, PARIS).date() if newest else None


def _items(reads: Iterable[Read], kind: type[AnyKind]) -> list[AnyKind]:
    return [read.item for read in reads if isinstance(read.item, kind)]


def _rank(read: Read) -> tuple[float, str]:
    return read.order, read.item.slug if read.item else ""


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
