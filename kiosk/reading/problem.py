"""What is wrong in the staff's folders: file, line, trouble."""

import difflib
import re
from collections.abc import Iterable, Sequence

import msgspec

from kiosk.reading.trouble import ADVICE, DAMAGE, StaffLanguage, Trouble

_LONGEST = 500
"""Characters of a detail told at most: a whole file in quotation marks would hide the sentence round it."""
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
"""Line breaks, terminal commands, and halves of characters from file names that are no text."""
_VERDICTS = {Trouble.KEPT: "kept", Trouble.LEFT_OUT: "out"}


class Problem(msgspec.Struct, frozen=True):
    """One mistake: its trouble's name, the file (relative to content/), the line (0 for all of it), the details."""

    name: str
    file: str
    line: int = 0
    details: dict[str, str] = {}

    @property
    def trouble(self) -> Trouble:
        """What kind of mistake it is."""
        return Trouble[self.name]

    @property
    def advice(self) -> bool:
        """Whether this is a gap rather than a mistake."""
        return self.trouble in ADVICE

    @property
    def damage(self) -> bool:
        """Whether a file itself is spoilt, as by a half-finished copy."""
        return self.trouble in DAMAGE

    @property
    def verdict(self) -> str:
        """What becomes of the page it names: "kept" as it was, left "out", "" for any other problem."""
        return _VERDICTS.get(self.trouble, "")

    def what(self, language: StaffLanguage) -> str:
        """Return what is wrong."""
        return self.trouble.template(language)[0].format(**self.details)

    def remedy(self, language: StaffLanguage) -> str:
        """Return how to mend it."""
        return self.trouble.template(language)[1].format(**self.details)

    def sentence(self, language: StaffLanguage) -> str:
        """Return file, line, what and remedy in one line."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        colon, arrow = (" : ", " → ") if language == "fr" else (": ", " → ")
        return f"{place}{colon}{self.what(language)}{arrow}{self.remedy(language)}"


def causes(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems without those that only say that a page suffers from another one told: what staff count."""
    problems = tuple(problems)
    mistaken = {place for one in problems if not one.verdict for place in (one.file, one.file.rpartition("/")[0])}
    return tuple(one for one in problems if not one.verdict or one.file not in mistaken)


class Problems:
    """The problems met so far, each of them once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._met: dict[tuple[object, ...], Problem] = {}

    def add(self, trouble: Trouble, file: str, line: int = 0, /, **details: object) -> None:
        """Note a problem."""
        told = {key: _printable(str(value)) for key, value in details.items()}
        problem = Problem(trouble.name, _printable(file), line, told)
        self._met[trouble, problem.file, line, *told.items()] = problem

    def take(self, problems: Iterable[Problem]) -> None:
        """Note problems met elsewhere."""
        for problem in problems:
            self._met[problem.trouble, problem.file, problem.line, *problem.details.items()] = problem

    def all(self) -> tuple[Problem, ...]:
        """Return them, by file and line."""
        return tuple(sorted(self._met.values(), key=lambda problem: (problem.file, problem.line)))


def _printable(text: str) -> str:
    plain = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text[:_LONGEST])
    return plain if len(text) <= _LONGEST else f"{plain}…"


def suggest(word: str, known: Sequence[str]) -> dict[str, str]:
    """Return the "did you mean" of both languages, empty when nothing known is near."""
    near = difflib.get_close_matches(word, known, n=1)
    if not near:
        return {"suggestion_fr": "", "suggestion_en": ""}
    return {
        "suggestion_fr": f" ; vouliez-vous écrire « {near[0]} » ?",
        "suggestion_en": f"; did you mean “{near[0]}”?",
    }
