"""The table as translators have it: which columns there are, and a row read back from one."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from kiosk.guide.language import NAMES
from kiosk.staff.translation.pieces import normal

FOLDER = "dossier · folder"
PIECE = "pièce · piece"
STATE = "état · state"
PRINTS = "empreinte · fingerprint"
LONGEST_CELL = 32_767
"""Characters that a cell of Excel holds; it cuts longer ones without a word."""
MOST_ROWS = 200_000
MOST_COLUMNS = 40

_LANGUAGE = re.compile(r"\(([a-z]{2})\)\s*$")
_PRINT = re.compile(r"([a-z]{2})-([0-9a-f]{12})")
_HEADER_WITHIN = 5
"""Rows in which the columns' names are looked for: some put a heading of their own above."""

Cell = str | None
"""What a cell says; None where it holds no words: a formula, a date, an error."""


class Table(msgspec.Struct, frozen=True):
    """The rows of a file as they are read; `lossy` where its character set may have lost letters."""

    rows: Iterator[Sequence[Cell]]
    lossy: bool = False


class Row(msgspec.Struct, frozen=True):
    """One row read back: its number in the file, which piece, the cells and the fingerprints at the export."""

    number: int
    folder: str
    piece: str
    cells: dict[str, Cell]
    prints: dict[str, str]


class NoColumnsError(ValueError):
    """A table without the columns of an export; the text names those that lack."""


def header(languages: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the columns; the fingerprints come last, where they can be hidden."""
    return (FOLDER, PIECE, *(f"{NAMES.get(code, code)} ({code})" for code in languages), STATE, PRINTS)


def fingerprint(text: str) -> str:
    """Return 12 hexadecimal digits that tell a text from another, blind to what spreadsheets do to line ends."""
    return hashlib.sha256(normal(text).encode(errors="replace")).hexdigest()[:12]


def prints(said: Mapping[str, str]) -> str:
    """Return the fingerprints of a row in one cell, of a form that no spreadsheet takes for a number or a date."""
    return " ".join(f"{code}-{fingerprint(text)}" for code, text in said.items())


def rows(read: Iterable[Sequence[Cell]], languages: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of a table as read, columns found by their names; raise NoColumnsError where they lack.

    Columns may have been moved, left out (but for folder and piece) or added, and rows sorted: each names its piece.
    """
    columns: dict[str, int] = {}
    for number, cells in enumerate(read, start=1):
        if not columns:
            columns = _columns(cells, languages)
            if not columns and number >= _HEADER_WITHIN:
                break
            continue
        if any(cells):
            yield _row(number, cells, columns, languages)
    if not columns:
        raise NoColumnsError(", ".join((FOLDER, PIECE, languages[0])))


def _columns(cells: Sequence[Cell], languages: Sequence[str]) -> dict[str, int]:
    """Return where the columns are, {} where this is not the row with their names."""
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        name = normal(cell or "")
        language = _LANGUAGE.search(name)
        found.setdefault(language[1] if language else name, place)
    return found if {FOLDER, PIECE} <= set(found) and set(languages) & set(found) else {}


def _row(number: int, cells: Sequence[Cell], columns: Mapping[str, int], languages: Sequence[str]) -> Row:
    def cell(name: str) -> Cell:
        return cells[columns[name]] if columns[name] < len(cells) else ""

    return Row(
        number=number,
        folder=normal(cell(FOLDER) or ""),
        piece=normal(cell(PIECE) or ""),
        cells={code: cell(code) for code in languages if code in columns},
        prints=dict(_PRINT.findall((cell(PRINTS) if PRINTS in columns else "") or "")),
    )
