"""The table as an Excel workbook: every cell a text, whatever it begins with, and none ever computed.

Office Open XML, ECMA-376; openpyxl reads its XML with defusedxml, which refuses entities; the size is looked at
before.
"""

import re
import warnings
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from kiosk.staff.intake import Reason, Refused
from kiosk.staff.translation.state import Gap, Line
from kiosk.staff.translation.table import MOST_COLUMNS, MOST_ROWS, Cell, Table, header

LARGEST, LARGEST_UNPACKED = 50_000_000, 400_000_000
"""Bytes of a workbook, and of what it unpacks to."""
UNREADABLE = (
    *(ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, EOFError, RuntimeError),
    *(ET.ParseError, zipfile.BadZipFile, zlib.error, InvalidFileException),
)
"""What openpyxl raises on files that are no workbooks, or were spoilt."""
_TEXT = "@"
_WIDE, _NARROW = 60, 28
_FILLS: dict[Gap, str] = {"missing": "FFF2CC", "older": "FCE4D6", "machine": "DDEBF7"}
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def workbook(lines: Iterable[Line], languages: Sequence[str]) -> bytes:
    """Return the table as a workbook: the columns' names stay in sight, the fingerprints hidden, gaps coloured."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("kiosk")
    names = header(languages)
    sheet.freeze_panes = "C2"
    for place in range(1, len(names) + 1):
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = _WIDE if 2 < place <= len(names) - 2 else _NARROW  # noqa: PLR2004  # after folder and piece
        dimension.hidden = place == len(names)
    fills = {gap: PatternFill("solid", fgColor=colour) for gap, colour in _FILLS.items()}
    wrapped, bold = Alignment(wrap_text=True, vertical="top"), Font(bold=True)

    def cell(text: str, gap: Gap | None = None) -> openpyxl.cell.Cell:
        made = WriteOnlyCell(sheet, value=_TO_ESCAPE.sub("_x005F_", text))
        # Set after the value: openpyxl takes what begins with "=" for a formula, what reads "#N/A" for an error.
        made.data_type = "s"
        made.number_format, made.alignment = _TEXT, wrapped
        # What Excel shows as an apostrophe before the text: it stays a text when somebody edits it.
        made.quotePrefix = True
        if gap:
            made.fill = fills[gap]
        return made

    first = [cell(name) for name in names]
    for made in first:
        made.font = bold
    sheet.append(first)
    for line in lines:
        languages_cells = (cell(line.cells[code], line.gaps.get(code)) for code in languages)
        sheet.append([cell(line.folder), cell(line.piece), *languages_cells, cell(line.state), cell(line.prints)])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def table(path: Path) -> Table | Refused:
    """Return the rows of a workbook's first sheet, or why it is not opened: what it is, or its size.

    Raise OSError where the file cannot be read; reading the rows raises one of UNREADABLE where it is no workbook.
    """
    size = path.stat().st_size
    if not zipfile.is_zipfile(path):
        return Refused.of(Reason.NO_SPREADSHEET, path.name, reason="zip")
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    for actual, limit in ((size, LARGEST), (unpacked, LARGEST_UNPACKED)):
        if actual > limit:
            size_mb = round(actual / 1e6)
            return Refused.of(Reason.TOO_LARGE, path.name, size=size_mb, limit=limit // 1_000_000)
    if any(member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for member in members):
        return Refused.of(Reason.NO_SPREADSHEET, path.name, reason="zip")
    return Table(_cells(path))


def _cells(path: Path) -> Iterator[Sequence[Cell]]:
    if not openpyxl.DEFUSEDXML:
        raise RuntimeError("defusedxml is not installed")
    with warnings.catch_warnings():
        # Styles and extensions that openpyxl does not know, and that no text depends on.
        warnings.simplefilter("ignore", UserWarning)
        book = openpyxl.load_workbook(path, read_only=True, keep_links=False)
        try:
            sheet = book.worksheets[0]
            for number, row in enumerate(sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS)):
                if number >= MOST_ROWS:
                    raise ValueError(f"more than {MOST_ROWS} rows")
                yield [_words(cell.value, cell.data_type) for cell in row]
        finally:
            book.close()


def _words(value: object, kind: str) -> Cell:
    """Return what a cell says; a number that somebody typed as the text it looks like."""
    if value is None:
        return ""
    if isinstance(value, str) and kind in {"s", "inlineStr", "str"}:
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:.15g}"
    return None
