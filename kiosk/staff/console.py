"""How the commands for staff speak: lines that any console takes, and a bar while something lasts."""

import io
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import FrameType

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


class Stopped(KeyboardInterrupt):
    """Whoever waits has had enough, or the system ends."""


@contextmanager
def stoppable() -> Iterator[None]:
    """Have Ctrl+C and the system's wish to end raise Stopped, once: what cleans up is not stopped again."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        for number in before:
            signal.signal(number, signal.SIG_IGN)
        raise Stopped

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def bars(words: Mapping[str, str]) -> Iterator[Callable[[str, int, int], None]]:
    """Give what hears of a step, how much of it is done and of all there is, and shows it on a terminal.

    `words` say what the steps are called.
    """
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        tasks: dict[str, TaskID] = {}

        def hear(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = progress.add_task(words[step])
            progress.update(tasks[step], completed=done, total=total)

        yield hear
