"""The whole content folder becomes a guide, with every problem met on the way."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import msgspec

from kiosk import __version__
from kiosk.guide.hours import PARIS
from kiosk.guide.model import Event, Guide, Kind
from kiosk.reading.assembly import assembled
from kiosk.reading.folder import Folder
from kiosk.reading.instruments import Links
from kiosk.reading.items import ItemReader
from kiosk.reading.land import read_land
from kiosk.reading.office import read_kinds, read_languages, read_office
from kiosk.reading.pictures import Published, pictures_in
from kiosk.reading.problem import Problem, Problems, suggest
from kiosk.reading.progress import Progress, silent
from kiosk.reading.quiz import read_quiz
from kiosk.reading.recall import Memory, PlacesRead, Read
from kiosk.reading.sheet import Sheet
from kiosk.reading.survey import Survey, survey
from kiosk.reading.task import Publisher, Said, Task, kind_of, read_folder, read_with, route, without_pictures
from kiosk.reading.trouble import Trouble
from kiosk.reading.workers import Workers

if TYPE_CHECKING:
    from kiosk.reading.calendar import Surroundings


class Reading(msgspec.Struct, frozen=True):
    """What was understood, and what was not; `folders` are the slugs of the pages by folder, relative to content/."""

    guide: Guide
    problems: tuple[Problem, ...]
    folders: dict[str, str] = {}
    memory: Memory = Memory()
    read_anew: int = 0
    """How many folders were read rather than recalled."""

    @property
    def pictures(self) -> set[str]:
        """The names of all picture files that the guide shows."""
        poster = self.guide.office.poster
        names = {name for read in self.memory.reads.values() for name in read.pictures}
        return names | ({poster.small, poster.large} if poster else set())


def read_content(  # noqa: PLR0913  # what a reading may be told beside its folder
    root: Path | Folder,
    publish: Publisher,
    memory: Memory | None = None,
    progress: Progress = silent,
    today: date | None = None,
    *,
    drafts: bool = False,
) -> Reading:
    """Read the staff's folders; what is wrong is left out and named, the rest goes on.

    With the memory of an earlier reading, unchanged folders are not read again, and an item whose files are spoilt
    stays as it was. Pictures of unchanged folders are not published again either. `publish` is a function of a module,
    or a partial of one: much is read by several processes. The agenda is read as of `today`, or else of the machine's
    day. `drafts` are read like finished pages, or else left out.
    """
    problems = Problems()
    folder = root.telling(problems) if isinstance(root, Folder) else Folder(root, problems)
    if not folder.exists():
        problems.add(Trouble.NO_CONTENT, str(folder.root))
        return Reading(Guide(), problems.all())
    found = survey(folder, problems)
    if not found.panels:
        problems.add(Trouble.NO_PANEL, ".")
    office = Sheet.open(folder, "office.yaml", problems) if folder.has("office.yaml") else Sheet(None, "", problems)
    languages = read_languages(office)
    kinds = read_kinds(folder, languages, problems)
    content = _Content(found, languages, kinds, publish, memory or Memory(), drafts=drafts)
    reads = content.reads(progress, today or datetime.now(PARIS).date())
    for read in reads.values():
        problems.take(read.problems)
    links = [link for read in reads.values() for link in read.links]
    pictures = dict(publish(((folder, name) for name in pictures_in(folder)), problems))
    guide = assembled(found, reads, kinds)
    guide = msgspec.structs.replace(
        guide,
        office=read_office(office, ItemReader(languages, content.kinds, pictures, problems), folder, languages),
        quiz=read_quiz(folder, languages, problems, links),
        events=(*guide.events, *content.calendars(problems)),
        agenda_saved=_saved(found),
    )
    guide = msgspec.structs.replace(guide, land=read_land(folder.inside("map"), guide, problems))
    left_out = {inner.name: inner for inner in found.items if inner.name not in guide.items}
    _name_left_out(left_out.values(), problems)
    _check_links([link for link in links if link[2] not in left_out], guide, problems)
    folders = {inner.path_of(): inner.name for inner in found.items if inner.name not in left_out}
    return Reading(guide, problems.all(), folders, Memory(content.context, reads), content.read_anew)


def read_texts(root: Path, progress: Progress = silent) -> Reading:
    """Read everything but the pictures, which the guide then has none of."""
    return read_content(root, _no_pictures, progress=progress)


def _no_pictures(_wanted: Iterable[tuple[Folder, str]], _problems: Problems) -> Mapping[str, Published]:
    return {}


class _Content:
    """Reads the surveyed folders that changed, and recalls the others."""

    def __init__(  # noqa: PLR0913  # what all folders are read with
        self,
        found: Survey,
        languages: Sequence[str],
        kinds: Sequence[Kind],
        publish: Publisher,
        memory: Memory,
        *,
        drafts: bool,
    ) -> None:
        self._drafts = drafts
        self._found = found
        self._languages = tuple(languages)
        self.kinds = tuple(kind.slug for kind in kinds)
        self._publish = publish
        self._memory = memory
        self._surroundings: Surroundings | None = None
        self.read_anew = 0
        said = "\n".join((__version__, *languages, "", *self.kinds, "drafts" if drafts else ""))
        self.context = hashlib.sha256(said.encode()).hexdigest()

    def reads(self, progress: Progress, today: date) -> dict[str, Read]:
        """Return what each folder says, by its path; panels, places and stories, then routes and events."""
        themed = [folder for found in self._found.panels for folder in (found.panel, *found.places, *found.stories)]
        marks = {folder.path_of(): folder.mark() for folder in self._found.items}
        known = self._memory.reads if self._memory.context == self.context else {}
        # What could not be read is read again: a file that another program held looks the same when it is free.
        reads = {
            path: read
            for folder in themed
            if (read := known.get(path := folder.path_of())) and read.mark == marks[path] and not read.broken
        }
        fresh = [folder for folder in themed if folder.path_of() not in reads]
        self.read_anew = len(fresh)
        tasks = [self._task(folder, marks) for folder in fresh]
        weight = sum(folder.size_of(name) for folder in fresh for name in pictures_in(folder))
        progress("reading", 0, len(tasks))
        for done, (task, read) in enumerate(Workers(read_folder).results(tasks, weight), start=1):
            reads[task.path] = self._kept(task, read or read_folder(without_pictures(task)))
            progress("reading", done, len(tasks))
        reads = {path: reads[path] for path in map(Folder.path_of, themed)}
        # What a route or an event says depends on places and on the day too: it is quickly read again.
        places = PlacesRead(reads[folder.path_of()] for found in self._found.panels for folder in found.places)
        if self._found.agenda:
            from kiosk.reading.calendar import Surroundings

            self._surroundings = Surroundings(self._languages, places, today)
        panels = tuple(found.panel.name for found in self._found.panels)
        for folder in (*self._found.routes, *self._found.events):
            task = self._task(folder, marks)
            said = self._event if task.kind == "event" else partial(route, panels, places)
            reads[task.path] = self._kept(task, read_with(task, said))
        return reads

    def calendars(self, problems: Problems) -> tuple[Event, ...]:
        """Return the events of the agenda's calendars; its folders must have been read."""
        if self._found.agenda is None or self._surroundings is None:
            return ()
        from kiosk.reading.calendar import read_calendars

        return read_calendars(self._found.agenda, self._surroundings, problems)

    def _event(self, reader: ItemReader, folder: Folder, _kind: str) -> Said:
        from kiosk.reading.event import read_event

        known = self._surroundings
        return (read_event(folder, reader, known, reader.problems) if known else None), 0.0, ""

    def _task(self, folder: Folder, marks: Mapping[str, str]) -> Task:
        path = folder.path_of()
        kind = kind_of(folder)
        return Task(folder.root, path, marks[path], kind, self._languages, self.kinds, self._publish, self._drafts)

    def _kept(self, task: Task, now: Read) -> Read:
        """Return what a folder said before where it is spoilt now."""
        before = self._memory.reads.get(task.path)
        if not now.broken or before is None or not before.written or before.kind != task.kind:
            return now
        problems = Problems()
        problems.take(now.problems)
        problems.add(Trouble.KEPT, task.path)
        return msgspec.structs.replace(before, mark=task.mark, problems=problems.all())


def _saved(found: Survey) -> date | None:
    """Return the day on which staff last saved a file of the agenda, None without any."""
    newest = max((folder.saved() for folder in (found.agenda, *found.events) if folder), default=0.0)
    return datetime.fromtimestamp(newest, PARIS).date() if newest else None


def _name_left_out(folders: Iterable[Folder], problems: Problems) -> None:
    """Say of every page with a mistake of its own that it is left out; a draft has none."""
    wrong = {problem.file for problem in problems.all() if not problem.advice}
    wrong |= {str(folder) for file in wrong for folder in PurePosixPath(file).parents}
    for folder in folders:
        if folder.path_of() in wrong:
            problems.add(Trouble.LEFT_OUT, folder.path_of())


def _check_links(links: Links, guide: Guide, problems: Problems) -> None:
    for file, line, slug in links:
        if slug not in guide.items:
            problems.add(Trouble.UNKNOWN_LINK, file, line, value=slug, **suggest(slug, tuple(guide.items)))
