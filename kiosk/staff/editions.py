"""The editions kept, told to staff, and the way back."""

from datetime import datetime
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table

from kiosk.reading.edition import Edition, pointed_to
from kiosk.reading.history import kept, roll_back
from kiosk.reading.problem import causes


def list_editions(editions: Path) -> int:
    """Print the editions kept, the current one marked; return 1 where there is none."""
    found = kept(editions)
    if not found:
        typer.echo("Aucune édition / no edition yet: kiosk publish", err=True)
        return 1
    now = pointed_to(editions)
    table = Table("Édition", "Publiée / published", "Pages", "Problèmes / problems", "")
    for edition in found:
        table.add_row(
            str(edition.colophon.number),
            f"{_made(edition):%Y-%m-%d %H:%M}",
            str(len(edition.guide.items)),
            str(len(causes(edition.problems()))),
            "à l’écran / on the screen" if edition.folder.name == now else "",
        )
    Console(highlight=False).print(table)
    return 0


def return_to(editions: Path, content: Path, number: int) -> int:
    """Return to an earlier edition and say so; return 1 where there is no such edition."""
    edition = roll_back(editions, content, number)
    if edition is None:
        wanted = f"édition / edition {number}" if number else "édition plus ancienne / earlier edition"
        typer.echo(f"Aucune {wanted}: kiosk editions", err=True)
        return 1
    typer.echo(
        f"Édition {edition.colophon.number} : elle reste jusqu’à la prochaine modification du contenu.\n"
        f"Edition {edition.colophon.number}: it stays until the content is changed again."
    )
    return 0


def _made(edition: Edition) -> datetime:
    return datetime.fromtimestamp((edition.folder / "edition.json").stat().st_mtime).astimezone()
