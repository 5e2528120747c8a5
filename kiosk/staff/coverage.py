"""Which pages speak which language, and what is left to translate."""

from enum import Enum
from pathlib import Path
from typing import get_args

import msgspec

from kiosk.guide.model import Item
from kiosk.reading.content import Reading, read_texts
from kiosk.reading.trouble import StaffLanguage, Trouble

SAME_SAVING_S = 60
"""Seconds within which two texts count as saved together: copying a tree writes its files one after the other."""


class State(Enum):
    """How one language stands on one page: its words in French and English, its colour."""

    COMPLETE = ("complet", "complete", "green")
    MISSING = ("manque", "missing", "red")
    OLDER = ("plus ancien", "older", "yellow")
    PARTIAL = ("{gaps} à compléter", "{gaps} to fill in", "yellow")

    def said(self, language: StaffLanguage, gaps: int) -> str:
        """Return the words in one of the staff's languages, with the number of gaps where there are."""
        said: str = self.value[get_args(StaffLanguage).index(language)].format(gaps=gaps)
        return f"{said} ({gaps})" if self is State.OLDER and gaps else said


class Cell(msgspec.Struct, frozen=True):
    """One page in one language; `gaps` counts the wordings of its sheet that lack the language."""

    state: State
    gaps: int = 0


class Row(msgspec.Struct, frozen=True):
    """One page: its folder relative to content/, and how each language of the office stands."""

    folder: str
    cells: dict[str, Cell]

    @property
    def is_page(self) -> bool:
        """Whether it is a page, rather than what stands in no page's folder."""
        return self.folder != "."

    @property
    def complete(self) -> bool:
        """Whether nothing is left to do."""
        return all(cell.state is State.COMPLETE for cell in self.cells.values())


def coverage(content: Path) -> tuple[Row, ...]:
    """Return every page of the content with its languages, sorted by folder.

    A text counts as older where its file was saved more than a minute before the text in the office's first
    language: after a translation is checked, saving it again is enough.
    """
    reading = read_texts(content)
    languages = reading.guide.office.languages
    pages = ((folder, reading.guide.items[slug]) for folder, slug in sorted(reading.folders.items()))
    rows = (_row(folder, item, languages, reading, content) for folder, item in pages)
    return (_root_row(languages, reading), *rows)


def _root_row(languages: tuple[str, ...], reading: Reading) -> Row:
    """Return the row of what stands in no page's folder: office, kinds of places, quiz."""
    cells = {language: _gaps(".", language, reading) for language in languages}
    return Row(".", {code: Cell(State.PARTIAL if gaps else State.COMPLETE, gaps) for code, gaps in cells.items()})


def _gaps(folder: str, language: str, reading: Reading) -> int:
    """Return how many wordings of a folder's sheets lack a language."""
    return sum(
        language in problem.details["languages"].split(", ")
        for problem in reading.problems
        if problem.trouble is Trouble.WORDS_MISSING and (problem.file.rpartition("/")[0] or ".") == folder
    )


def _row(folder: str, item: Item, languages: tuple[str, ...], reading: Reading, content: Path) -> Row:
    first = _saved(content / folder / f"{languages[0]}.md")
    cells = {}
    for language in languages:
        unsaid = _gaps(folder, language, reading)
        if language not in item.pages:
            cells[language] = Cell(State.MISSING)
        elif _saved(content / folder / f"{language}.md") < first - SAME_SAVING_S:
            cells[language] = Cell(State.OLDER, unsaid)
        else:
            cells[language] = Cell(State.PARTIAL if unsaid else State.COMPLETE, unsaid)
    return Row(folder, cells)


def _saved(text: Path) -> float:
    try:
        return text.stat().st_mtime
    except OSError:  # just now taken away, or never written
        return 0.0
