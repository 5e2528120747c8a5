"""How the commands for staff speak: lines that any console takes, and a bar while something lasts."""

import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn


def take_all_letters() -> None:
    """Have letters that the output lacks become question marks: Windows redirects into a set without any arrow."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def say(lines: Iterable[str]) -> None:
    """Print lines as they are, as far as the console has their letters."""
    take_all_letters()
    for line in lines:
        typer.echo(line)


@contextmanager
def bar(total: int) -> Iterator[tuple[Progress, TaskID]]:
    """Show a bar on the terminal, where there is one, until it is left; it moves as its task is advanced."""
    console = Console(stderr=True)
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("·"), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield progress, progress.add_task("", total=total)
