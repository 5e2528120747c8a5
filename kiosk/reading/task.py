"""One folder of the content and what it says: its pictures made, its item read."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from kiosk.guide.model import Item, Place
from kiosk.reading.folder import Folder
from kiosk.reading.items import ItemReader
from kiosk.reading.pictures import Published, pictures_in, refuse_pictures
from kiosk.reading.problem import Problems
from kiosk.reading.recall import Read

Publisher = Callable[[Iterable[tuple[Folder, str]], Problems], Mapping[str, Published]]
"""Makes the files of pictures, given by folder and name, and returns them by content path."""

Said = tuple[Item | None, float, str]
"""An item, its place in its row, and the panel that a route belongs to."""


class Task(msgspec.Struct, frozen=True):
    """One folder to be read, and what it is read with."""

    root: Path
    path: str
    mark: str
    kind: str
    languages: tuple[str, ...]
    kinds: tuple[str, ...]
    publish: Publisher
    drafts: bool


def read_folder(task: Task) -> Read:
    """Read the folder of a panel, a place or a story, and make its pictures."""
    return read_with(task, _themed)


def read_with(task: Task, read: Callable[[ItemReader, Folder, str], Said]) -> Read:
    """Read a folder by a function that understands its kind, and make its pictures."""
    problems = Problems()
    folder = Folder(task.root, problems, task.path)
    made = dict(task.publish(((folder, name) for name in pictures_in(folder)), problems))
    reader = ItemReader(task.languages, task.kinds, made, problems, drafts=task.drafts)
    item, order, panel = read(reader, folder, task.kind)
    return Read(
        task.mark,
        folder.name,
        task.kind,
        msgspec.msgpack.encode(item) if item else b"",
        order,
        panel,
        tuple(name for picture in (item.pictures if item else ()) for name in (picture.small, picture.large)),
        problems.all(),
        tuple(reader.links),
    )


def _themed(reader: ItemReader, folder: Folder, kind: str) -> Said:
    if kind == "place":
        return reader.place(folder), 0.0, ""
    read: tuple[float, Item] | None = reader.panel(folder) if kind == "panel" else reader.story(folder)
    return (read[1], read[0], "") if read else (None, 0.0, "")


def route(
    panels: Sequence[str],
    places: Mapping[str, Place | None],
    reader: ItemReader,
    folder: Folder,
    _kind: str,
) -> Said:
    """Read a route, which passes places and belongs to a panel."""
    order, panel, item = reader.route(folder, panels, places) or (0.0, "", None)
    return item, order, panel


def without_pictures(task: Task) -> Task:
    """Return a task whose pictures ended the worker that opened them."""
    return msgspec.structs.replace(task, publish=refuse_pictures)


def kind_of(folder: Folder) -> str:
    """Return what a folder holds by its sheet."""
    return next((kind for kind in ("panel", "place", "route", "event") if folder.has(f"{kind}.yaml")), "story")
