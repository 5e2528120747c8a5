"""What visitors find, told to staff."""

from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.guide.search import Marked
from kiosk.reading.edition import current
from kiosk.reading.finder import Finder
from kiosk.staff.console import say, take_all_letters


def show(editions: Path, words: str, language: str) -> int:
    """Print what a visitor of that language finds with these words, the best first; return 1 where it is nothing."""
    edition = current(editions)
    if edition is None or not edition.searchable:
        say(["Rien à chercher encore / nothing to search yet: kiosk publish"])
        return 1
    known = edition.guide.office.languages
    if language and language not in known:
        raise typer.BadParameter(f"{language} is none of the office's languages: {', '.join(known)}")
    answer = Finder(edition.search, edition.guide).ask(words, language or known[0])
    if not answer.found:
        near = f" — {', '.join(answer.nearest)} ?" if answer.nearest else ""
        say([f"Rien trouvé / nothing found{near}"])
        return 1
    take_all_letters()
    table = Table("Page", "Titre / title", "Passage", "Dossier / folder")
    for found in answer.found:
        table.add_row(found.kind, _styled(found.title), _styled(found.passage), found.slug)
    Console(highlight=False).print(table)
    return 0


def _styled(marked: Marked) -> Text:
    text = Text(marked.text)
    for first, last in marked.marks:
        text.stylize("bold reverse", first, last)
    return text
