"""A content folder under staff's hands: texts changed, files dropped and taken away."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.reading.content import Reading
from kiosk.reading.problem import Problem
from kiosk.reading.publishing import check
from kiosk.reading.trouble import Trouble

SAMPLE = Path(__file__).parent / "samples" / "content"
"""A made-up valley in four languages: five panels, every instrument, two routes, a yearly event, a quiz, no mistake."""

PANELS = frozenset({"quarry", "river", "glass-hall", "hills", "numbers"})
ITEMS = PANELS | {
    *("lime-kiln", "quarry-museum", "last-blast", "mill-pond", "stone-bridge"),
    *("four-stones", "river-ride", "quarry-day"),
}

UNMEASURED = {"COVERAGE_PROCESS_START": "", "COVERAGE_PROCESS_CONFIG": ""}
"""For a program that is stopped on its way: a stop inside the lock of coverage's tracer would never end it."""


@dataclass(frozen=True, slots=True)
class StaffFolder:
    """A folder in the form of content/."""

    root: Path

    def write(self, name: str, text: str | bytes) -> None:
        """Write a file anew, with the folders it needs."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace a passage, which must be there."""
        text = self.text(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def append(self, name: str, text: str) -> None:
        """Write on at the end of a file."""
        self.write(name, self.text(name) + text)

    def text(self, name: str) -> str:
        """Return what a file says."""
        return (self.root / name).read_text(encoding="utf-8")

    def line_with(self, name: str, passage: str) -> int:
        """Return the first line, from 1, that holds a passage."""
        lines = self.text(name).split("\n")
        return next(number for number, line in enumerate(lines, start=1) if passage in line)

    def read(self) -> Reading:
        """Read it as `kiosk check` does."""
        return check(self.root)

    def problems(self, trouble: Trouble) -> list[Problem]:
        """Read it and return the problems of one kind."""
        return [problem for problem in self.read().problems if problem.trouble is trouble]
