"""All texts and facts of the content handed out as a spreadsheet for translators, and brought back from it."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from kiosk.reading.progress import Progress
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.amend import KeyPath
from kiosk.staff.aside import replace_file
from kiosk.staff.console import STOPPED, Stopped, lasting, say
from kiosk.staff.intake import Reason, Refused
from kiosk.staff.scalar import Value
from kiosk.staff.translation import delimited, xlsx
from kiosk.staff.translation.pieces import TEXTS, Piece, Pieces, gather
from kiosk.staff.translation.state import Line, States, told
from kiosk.staff.translation.table import LONGEST_CELL, NoColumnsError, prints, rows
from kiosk.staff.translation.taking import Taker, Taking
from kiosk.staff.translation.writing import changes_of, write_sheet, write_text

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMS = {".xlsx": xlsx.workbook, ".csv": delimited.document}

_STEPS = {
    "fr": {
        "reading": "Lecture des dossiers",
        "gathering": "Relevé des textes",
        "writing": "Écriture du tableau",
        "texts": "Reprise des textes",
        "sheets": "Reprise des fiches",
    },
    "en": {
        "reading": "Reading folders",
        "gathering": "Gathering texts",
        "writing": "Writing the table",
        "texts": "Taking texts over",
        "sheets": "Taking facts over",
    },
}
_STOPPED = {
    "fr": "Arrêté : aucun tableau n’est écrit, rien n’a changé.",
    "en": "Stopped: no table was written, nothing has changed.",
}
_INTERRUPTED = {
    "fr": "Arrêté : ce qui est repris est en place, chaque fichier est entier ; relancez la commande pour finir.",
    "en": "Stopped: what was taken over is in place, every file is whole; run the command again to finish.",
}
_EXPORTED = {
    "fr": "{rows} lignes dans {file} ; {gaps} demandent une traduction ou une relecture.",
    "en": "{rows} rows in {file}; {gaps} ask for a translation or a second reading.",
}
_LEFT_OUT = {
    "fr": "{piece} : laissé de côté, une cellule ne peut pas le contenir ; traduisez-le dans le dossier.",
    "en": "{piece}: left out, a cell cannot hold it; translate it in the folder.",
}
_IMPORTED = {
    "fr": "Textes repris : {taken}. Refusés : {refused}.",
    "en": "Texts taken over: {taken}. Refused: {refused}.",
}


def export_spreadsheet(file: Path, content: Path, language: StaffLanguage) -> int:
    """Write every piece of the content into a new .xlsx or .csv file.

    Return 1 where that cannot be done, 130 where it was stopped, else 0.
    """
    form = _FORMS.get(file.suffix.lower())
    if form is None or file.exists():
        reason = Reason.EXISTS if form else Reason.NO_SPREADSHEET
        say([Refused.of(reason, str(file), reason=file.suffix or "?").sentence(language)])
        return 1
    try:
        with lasting(_STEPS[language]) as bars:
            found = gather(content, bars.reach)
            fitting = [piece for piece in found.pieces if _fits(piece)]
            lines = tuple(_lines(fitting, found.languages, content, language, bars.reach))
            replace_file(file.parent, file, form(lines, found.languages))
    except Stopped:
        say([_STOPPED[language]])
        return STOPPED
    except OSError as error:
        say([Refused.of(Reason.UNREADABLE, str(file), reason=error.strerror or error).sentence(language)])
        return 1
    say(problem.sentence(language) for problem in found.problems)
    left_out = (piece for piece in found.pieces if piece not in fitting)
    say(_LEFT_OUT[language].format(piece=f"{piece.folder} › {piece.name}") for piece in left_out)
    gaps = sum(bool(line.gaps) for line in lines)
    say([_EXPORTED[language].format(rows=len(lines), file=file.name, gaps=gaps)])
    return 0


def import_spreadsheet(file: Path, content: Path, language: StaffLanguage) -> int:
    """Write back what a table changes, and only that; each file as a whole: it may be stopped anywhere, and done again.

    Return 1 where anything was refused, 130 where it was stopped, else 0.
    """
    try:
        with lasting(_STEPS[language]) as bars:
            found = gather(content, bars.reach)
            taking = _read(file, found)
            refused: tuple[Refused, ...] = ()
            if not isinstance(taking, Refused):
                taken, refused = _write(content, taking, found.languages, bars.reach)
    except Stopped:
        say([_INTERRUPTED[language]])
        return STOPPED
    if isinstance(taking, Refused):
        say([taking.sentence(language)])
        return 1
    refused = (*taking.refused, *refused)
    say(entry.sentence(language) for entry in refused)
    say([_IMPORTED[language].format(taken=taken, refused=len(refused))])
    return 1 if refused else 0


def _fits(piece: Piece) -> bool:
    """Tell whether cells hold a piece: no text too long, none with characters that no XML may have."""
    texts = (piece.folder, piece.name, *piece.says.values())
    return all(len(text) <= LONGEST_CELL and not _NOT_IN_XML.search(text) for text in texts)


def _lines(
    pieces: Sequence[Piece], languages: Sequence[str], content: Path, language: StaffLanguage, progress: Progress
) -> Iterator[Line]:
    states = States(content, languages)
    for done, piece in enumerate(pieces, start=1):
        progress("writing", done, len(pieces))
        cells = {code: piece.said(code, languages[0]) for code in languages}
        gaps = states.gaps(piece)
        yield Line(piece.folder, piece.name, cells, told(piece, gaps, language), prints(cells), gaps)


def _read(file: Path, found: Pieces) -> Taking | Refused:
    """Return what a file changes, or why it is not read."""
    readers = {".xlsx": xlsx.table, ".csv": delimited.table}
    reader = readers.get(file.suffix.lower())
    if reader is None:
        return Refused.of(Reason.NO_SPREADSHEET, str(file), reason=file.suffix or "?")
    try:
        table = reader(file)
        if isinstance(table, Refused):
            return table
        return Taker(file.name, found, lossy=table.lossy).take(rows(table.rows, found.languages))
    except NoColumnsError as error:
        return Refused.of(Reason.NO_COLUMNS, str(file), columns=error)
    except OSError as error:
        return Refused.of(Reason.UNREADABLE, str(file), reason=error.strerror or error)
    except (csv.Error, *xlsx.UNREADABLE) as error:
        return Refused.of(Reason.NO_SPREADSHEET, str(file), reason=f"{type(error).__name__}: {error}")


def _write(
    content: Path, taking: Taking, languages: tuple[str, ...], progress: Progress
) -> tuple[int, tuple[Refused, ...]]:
    """Write all changes, each file once; return how many words were taken, and what was refused at last."""
    sheets: dict[PurePosixPath, dict[KeyPath, Value]] = defaultdict(dict)
    refused: list[Refused] = []
    wanted = 0
    for done, (piece, words) in enumerate(taking.changes, start=1):
        progress("texts", done, len(taking.changes))
        if piece.file == TEXTS:
            wanted += len(words)
            for code, text in words.items():
                refused += write_text(content, piece.path_of(code), text)
        else:
            sheets[piece.path_of()] |= changes_of(piece, words, languages[0])
    for done, (path, values) in enumerate(sheets.items(), start=1):
        progress("sheets", done, len(sheets))
        wanted += len(values)
        refused += write_sheet(content, path, values, languages)
    return wanted - len(refused), tuple(refused)
