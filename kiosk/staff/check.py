"""The content's problems, told to staff in their language."""

import sys
import threading
from pathlib import Path
from typing import get_args

import msgspec

from kiosk.reading.content import Reading
from kiosk.reading.problem import Problem
from kiosk.reading.publishing import check
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.console import take_all_letters

_SUMMARY = {
    "fr": "Pages lues : {pages}. Erreurs : {mistakes}. Manques : {gaps}.",
    "en": "Pages read: {pages}. Mistakes: {mistakes}. Gaps: {gaps}.",
}


class Told(msgspec.Struct, frozen=True):
    """A problem as other programs read it."""

    file: str
    line: int
    trouble: str
    gap: bool
    what: dict[str, str]
    remedy: dict[str, str]


def report(content: Path, language: str, *, as_json: bool = False, page: Path | None = None) -> int:
    """Print every problem of the content in French, English or both, or as JSON; return 1 when there is one, else 0.

    `page` is written too, for a browser.
    """
    take_all_letters()
    reading = check(content)
    if page is not None:
        from kiosk.staff.check_page import write_page

        write_page(reading, content, page)
    sys.stdout.write(_json(reading) if as_json else _text(reading, language))
    sys.stdout.flush()
    return 1 if reading.problems else 0


def keep_reporting(content: Path, language: str, *, as_json: bool = False, page: Path | None = None) -> int:
    """Report again whenever the content changed, until interrupted; return what the last report did."""
    from kiosk.reading.edition import fingerprint
    from kiosk.reading.watching import changes

    status, known = 0, ""
    try:
        status, known = report(content, language, as_json=as_json, page=page), fingerprint(content)
        for now in changes(content, threading.Event()):
            if now != known:
                known = now
                sys.stdout.write("\n" if as_json else "\n" + "─" * 60 + "\n\n")
                status = report(content, language, as_json=as_json, page=page)
    except KeyboardInterrupt:
        return status
    return status


def _text(reading: Reading, language: str) -> str:
    asked = [known for known in get_args(StaffLanguage) if language in (known, "both")]
    told = "".join("".join(problem.sentence(known) + "\n" for known in asked) + "\n" for problem in reading.problems)
    gaps = sum(problem.advice for problem in reading.problems)
    counts = {"pages": len(reading.guide.items), "mistakes": len(reading.problems) - gaps, "gaps": gaps}
    return told + "".join(_SUMMARY[known].format(**counts) + "\n" for known in asked)


def _json(reading: Reading) -> str:
    told = {"pages": len(reading.guide.items), "problems": [_told(problem) for problem in reading.problems]}
    return msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n"


def _told(problem: Problem) -> Told:
    languages = get_args(StaffLanguage)
    return Told(
        problem.file,
        problem.line,
        problem.trouble.name,
        problem.advice,
        {language: problem.what(language) for language in languages},
        {language: problem.remedy(language) for language in languages},
    )
