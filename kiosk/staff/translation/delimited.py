"""The table as CSV, in the form that a French Excel opens with a double click: semicolons, UTF-8 with its mark, CRLF.

RFC 4180 otherwise. Spreadsheets compute what begins like a formula and make numbers and dates of what looks like them:
such cells carry an apostrophe in front, which the way back takes off.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.staff.intake import Reason, Refused
from kiosk.staff.translation.state import Line
from kiosk.staff.translation.table import Cell, Table, header

LARGEST = 50_000_000
"""Bytes."""
OLD_WINDOWS = "cp1252"
"""What Excel saves as plain "CSV" on Western European machines; letters outside of it become question marks."""
_FORMULA = re.compile(r"[=+\-@\t\r|]")
_CONVERTED = re.compile(r"(?=.{1,40}\Z)(.*\d.*|true|false|vrai|faux|wahr|falsch|waar|onwaar)", re.IGNORECASE)
"""Numbers, dates ("mars 2024", "1/2") and truths are short: anything short with a digit is kept a text."""
_SEPARATORS = ";,\t"
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n")


def document(lines: Iterable[Line], languages: Sequence[str]) -> bytes:
    """Return the table as CSV."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=_SEPARATORS[0], lineterminator="\r\n")
    writer.writerow(header(languages))
    for line in lines:
        row = (line.folder, line.piece, *(line.cells[code] for code in languages), line.state, line.prints)
        writer.writerow(map(guarded, row))
    return codecs.BOM_UTF8 + file.getvalue().encode(errors="replace")


def table(path: Path) -> Table | Refused:
    """Return the rows of a CSV file: UTF-8, Excel's "Unicode text" (UTF-16), or the old character set of Windows.

    Reading them raises csv.Error where they are no CSV.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            return Refused.of(Reason.TOO_LARGE, path.name, size=round(size / 1e6), limit=LARGEST // 1_000_000)
        raw = path.read_bytes()
    except OSError as error:
        return Refused.of(Reason.UNREADABLE, path.name, reason=error.strerror or error)
    try:
        if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return Table(_cells(raw.decode("utf-16")))
        return Table(_cells(raw.decode("utf-8-sig")))
    except UnicodeDecodeError:
        return Table(_cells(raw.decode(OLD_WINDOWS, errors="replace")), lossy=True)


def _cells(text: str) -> Iterator[Sequence[Cell]]:
    """Yield the rows of a CSV text, its separator found in its first line."""
    if found := _SEPARATOR_LINE.match(text):
        text = text[found.end() :]
    first = text[: text.find("\n")] if "\n" in text else text
    separator = max(_SEPARATORS, key=first.count)
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        yield [unguarded(cell) for cell in row]


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet takes for anything but a text."""
    return f"'{text}" if _needs_guard(text) else text


def unguarded(cell: str) -> str:
    """Return what a guarded cell says; any other as it is."""
    return cell[1:] if cell.startswith("'") and _needs_guard(cell) else cell


def after_old_windows(text: str) -> str:
    """Return what is left of a text once it went through the old character set."""
    return text.encode(OLD_WINDOWS, errors="replace").decode(OLD_WINDOWS)


def _needs_guard(text: str) -> bool:
    # The apostrophes in front say nothing of it: so a text that has one of its own comes back with it.
    bare = text.lstrip("'")
    return bool(_FORMULA.match(bare) or _CONVERTED.match(bare))
