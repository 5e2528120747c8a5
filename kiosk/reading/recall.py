"""What earlier readings of the content knew, so that unchanged folders are not read again and broken ones not lost."""

import msgspec

from kiosk.guide.model import Event, Panel, Place, Route, Story
from kiosk.reading.problem import Problem

AnyItem = Panel | Place | Route | Story | Event

Link = tuple[str, int, str]
"""A slug named in a file, as (file, line, slug)."""


class Read(msgspec.Struct, frozen=True):
    """What one folder said: its item, None for a draft or where nothing could be understood and nothing was before.

    `mark` is that of the folder's files, `panel` the panel that a route belongs to, `order` the item's place in its
    row. A panel is read without its members.
    """

    mark: str
    item: AnyItem | None
    order: float = 0.0
    panel: str = ""
    problems: tuple[Problem, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether something is so wrong that the version before is the better one."""
        mistakes = [problem for problem in self.problems if not problem.advice]
        return any(problem.damage for problem in mistakes) or (self.item is None and bool(mistakes))


class Memory(msgspec.Struct, frozen=True):
    """What each folder said, by its path in the content; only of use to a reading of the same `context`.

    The context is what all folders are read with: the program's version, the office's languages, the kinds of places.
    """

    context: str = ""
    reads: dict[str, Read] = {}
