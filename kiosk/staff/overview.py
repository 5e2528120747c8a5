"""What stands in the content, and what is wrong with which page, in the order in which staff want to know."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.guide.model import Guide, Item
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problem, Problems, causes


class Share(msgspec.Struct, frozen=True):
    """How many pages of one kind there are ("panel", "place", "route"...), and how many speak each language."""

    kind: str
    pages: int
    languages: dict[str, int]


class Affected(msgspec.Struct, frozen=True):
    """A folder with something wrong in it: its path in the content, "." for the content's own files; its problems.

    `verdict` is "kept" where the last good version of the page is shown, "out" where the page is left out, else "".
    """

    folder: str
    verdict: str
    problems: tuple[Problem, ...]

    @property
    def slug(self) -> str:
        """The slug of its page, where it is a page's folder."""
        return self.folder.rpartition("/")[2]

    @property
    def mistakes(self) -> int:
        """How many of its problems are mistakes rather than gaps."""
        return sum(not problem.advice for problem in self.problems)


def shares(guide: Guide) -> tuple[Share, ...]:
    """Return what kinds of pages a guide has, in the order of its model; kinds without a page are left out."""
    kinds: dict[str, list[Item]] = {}
    for item in guide.items.values():
        kinds.setdefault(str(item.__struct_config__.tag), []).append(item)
    return tuple(
        Share(kind, len(items), {code: sum(code in item.pages for item in items) for code in guide.office.languages})
        for kind, items in kinds.items()
    )


def by_page(problems: Iterable[Problem], guide: Guide) -> tuple[Affected, ...]:
    """Return problems by the page they concern: pages that suffer first, then those with mistakes, then mere gaps."""
    problems = tuple(problems)
    suffering = {problem.file for problem in problems if problem.verdict}
    folders: dict[str, list[Problem]] = {}
    for problem in problems:
        inside, _, name = problem.file.rpartition("/")
        # Some problems name a page's folder itself rather than a file in it.
        own = problem.file in suffering or name in guide.items
        folders.setdefault(problem.file if own else inside or ".", []).append(problem)
    affected = [_affected(folder, found) for folder, found in folders.items()]
    return tuple(sorted(affected, key=lambda one: (not one.verdict, not one.mistakes, one.folder)))


def _affected(folder: str, problems: list[Problem]) -> Affected:
    verdict = next((problem.verdict for problem in problems if problem.verdict), "")
    # Whatever else is wrong says more than that the page suffers from it.
    return Affected(folder, verdict, tuple(sorted(causes(problems), key=lambda problem: problem.advice)))


def last_saved(content: Path) -> datetime | None:
    """Return when a file of the content was last saved, None where there is none."""
    times = [saved for _, _, saved in Folder(content, Problems()).walk()]
    return datetime.fromtimestamp(max(times) / 1e9).astimezone() if any(times) else None
