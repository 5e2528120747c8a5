"""Which pages speak which language, printed for staff as a table."""

import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.guide.language import NAMES
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.console import take_all_letters
from kiosk.staff.coverage import Row, State, coverage

_WIDTH = 100
_SUMMARY = {
    "fr": "Pages complètes : {complete} sur {pages}.",
    "en": "Complete pages: {complete} of {pages}.",
}
_NOTHING = {
    "fr": "{content} : aucune page ici ; vérifiez le chemin du dossier de contenu",
    "en": "{content}: there is no page here; check the path of the content folder",
}
_LEGEND = {
    "fr": "plus ancien : enregistré avant {file} ; relisez la traduction, puis enregistrez-la de nouveau",
    "en": "older: saved before {file}; read the translation again, then save it anew",
}


def show(content: Path, language: str, *, only_gaps: bool) -> int:
    """Print the table in French or English, all of it or only pages with something left to do.

    Return 1 when there are such pages, else 0.
    """
    take_all_letters()
    asked: StaffLanguage = "fr" if language == "fr" else "en"
    rows = coverage(content)
    if len(rows) == 1:
        sys.stderr.write(_NOTHING[asked].format(content=content) + "\n")
        return 1
    told = [row for row in rows if not (only_gaps and row.complete)]
    console = Console(highlight=False, width=None if sys.stdout.isatty() else _WIDTH)
    if told:
        console.print(_table(told, asked))
    if any(cell.state is State.OLDER for row in rows for cell in row.cells.values()):
        console.print(_LEGEND[asked].format(file=f"{next(iter(rows[0].cells))}.md"))
    pages = [row for row in rows if row.is_page]
    console.print(_SUMMARY[asked].format(complete=sum(row.complete for row in pages), pages=len(pages)))
    return 0 if all(row.complete for row in rows) else 1


def _table(rows: list[Row], language: StaffLanguage) -> Table:
    table = Table()
    table.add_column("Page", overflow="fold", min_width=20)
    for code in rows[0].cells:
        table.add_column(NAMES.get(code, code), no_wrap=True)
    for row in rows:
        cells = (Text(cell.state.said(language, cell.gaps), style=cell.state.value[-1]) for cell in row.cells.values())
        table.add_row(row.folder, *cells)
    return table
