"""The content's problems, told to staff in their language."""

import io
import sys
from pathlib import Path
from typing import get_args

from kiosk.reading.problem import Problem
from kiosk.reading.publishing import check
from kiosk.reading.trouble import StaffLanguage

_SUMMARY = {
    "fr": "Pages lues : {pages}. Erreurs : {mistakes}. Manques : {gaps}.",
    "en": "Pages read: {pages}. Mistakes: {mistakes}. Gaps: {gaps}.",
}


def report(content: Path, language: str) -> int:
    """Print every problem of the content in French, English or both; return 1 when there is one, else 0."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Windows gives a redirected output a character set that has no arrow.
        sys.stdout.reconfigure(errors="replace")
    reading = check(content)
    asked = [known for known in get_args(StaffLanguage) if language in (known, "both")]
    for problem in reading.problems:
        sys.stdout.write(_told(problem, asked))
    gaps = sum(problem.advice for problem in reading.problems)
    counts = {"pages": len(reading.guide.items), "mistakes": len(reading.problems) - gaps, "gaps": gaps}
    for known in asked:
        sys.stdout.write(_SUMMARY[known].format(**counts) + "\n")
    return 1 if reading.problems else 0


def _told(problem: Problem, languages: list[StaffLanguage]) -> str:
    return "".join(problem.sentence(language) + "\n" for language in languages) + "\n"
