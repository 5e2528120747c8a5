"""Which page each problem belongs to: problems know files, staff think in pages."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import msgspec

from kiosk.guide.model import Event, Guide, Route
from kiosk.reading.problem import Problem
from kiosk.reading.survey import AGENDA, ROUTES

_ITEM_DEPTH = 2
"""Folders that lead to a page at most: its panel's, or routes or agenda, and its own."""


class Finding(msgspec.Struct, frozen=True):
    """The problems of one folder, relative to content/ ("" for the content itself); `slug` is "" for a page not shown.

    `shows` is the page to look at: the item itself, or its panel where it is not shown.
    """

    folder: str
    slug: str
    shows: str
    problems: tuple[Problem, ...]


def findings(problems: Iterable[Problem], guide: Guide, here: str) -> tuple[Finding, ...]:
    """Return the problems by folder, in the order of the folders but those of the page `here` first.

    Within a folder mistakes come before gaps.
    """
    met: dict[str, list[Problem]] = {}
    for problem in problems:
        met.setdefault(folder_of(problem.file), []).append(problem)
    found = []
    for folder, those in sorted(met.items()):
        name = PurePosixPath(folder).name
        slug = name if name in guide.items else ""
        panel = PurePosixPath(folder).parts[0] if folder else ""
        shows = slug or (panel if panel in guide.items else "")
        found.append(Finding(folder, slug, shows, tuple(sorted(those, key=lambda problem: problem.advice))))
    return tuple(sorted(found, key=lambda finding: finding.slug != here or not here))


def folder_of(file: str) -> str:
    """Return the page's folder that a problem's file lies in, "" for the content itself; some name the folder."""
    path = PurePosixPath(file)
    # A page's folder has no dot in its name, or it would not be read at all.
    inner = path.parts[:-1] if path.suffix else path.parts
    return "/".join(part for part in inner[:_ITEM_DEPTH] if part != ".")


def language_of(file: str) -> str:
    """Return the language of a text, by its file's name; "" for anything else."""
    path = PurePosixPath(file)
    return path.stem if path.suffix == ".md" else ""


def place_of(slug: str, guide: Guide, content: Path) -> Path:
    """Return the folder that holds a page's files, or the nearest one above that is there."""
    item, panel = guide.items.get(slug), guide.panel_of.get(slug)
    shelf = ROUTES if isinstance(item, Route) else AGENDA if isinstance(item, Event) else panel.slug if panel else ""
    wanted = content / shelf if panel and panel.slug == slug else content / shelf / slug
    return next((folder for folder in (wanted, wanted.parent) if folder.is_dir()), content)
