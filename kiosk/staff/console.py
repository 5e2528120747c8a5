"""How the commands for staff speak: lines that any console takes, and a bar while something lasts."""

import io
import signal
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import FrameType

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)

from kiosk.reading.trouble import StaffLanguage

STOPPED = 130
"""The exit status of what was stopped, as shells have it."""


def take_all_letters() -> None:
    """Have letters that the output lacks become question marks: Windows redirects into a set without any arrow."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def say(lines: Iterable[str]) -> None:
    """Print lines as they are, as far as the console has their letters."""
    take_all_letters()
    for line in lines:
        typer.echo(line)


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


class Bars:
    """A bar for each step of a long work; `words` say what the steps are called."""

    def __init__(self, progress: Progress, words: Mapping[str, str]) -> None:
        """Show no bar yet."""
        self._progress = progress
        self._words = words
        self._tasks: dict[str, TaskID] = {}

    def reach(self, step: str, done: int, total: int) -> None:
        """Show how much of a step is done, and of all there is."""
        self._progress.update(self._task(step), completed=done, total=total)

    def advance(self, step: str, more: int, total: int) -> None:
        """Show that so much more of a step is done."""
        self._progress.update(self._task(step), advance=more, total=total)

    def _task(self, step: str) -> TaskID:
        if step not in self._tasks:
            self._tasks[step] = self._progress.add_task(self._words[step])
        return self._tasks[step]


@contextmanager
def lasting(words: Mapping[str, str], *, in_bytes: bool = False) -> Iterator[Bars]:
    """Have something last: it shows bars where there is a terminal, and Ctrl+C or the system's end raise Stopped.

    What is counted are things, or bytes.
    """
    console = Console(stderr=True)
    count = DownloadColumn() if in_bytes else MofNCompleteColumn()
    columns = (TextColumn("{task.description}"), BarColumn(), count, TimeRemainingColumn())
    with stoppable(), Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        yield Bars(progress, words)


def counted(number: int, word: tuple[str, str], language: StaffLanguage) -> str:
    """Return a number with its word, given for one and for many, as French (nought is singular) and English count."""
    singular = number in {0, 1} if language == "fr" else number == 1
    return f"{number}\N{NO-BREAK SPACE}{word[0] if singular else word[1]}"
