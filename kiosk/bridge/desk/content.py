"""The desk's page about the content: what there is, what is wrong, what is missing in which language."""

from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.desk import saying
from kiosk.bridge.desk.checks import check_rows
from kiosk.bridge.desk.coverage import Coverage
from kiosk.bridge.desk.errands import Errands
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.desk.rows import CheckRow, ProblemRow, ShareRow
from kiosk.bridge.desk.topic import Topic
from kiosk.bridge.records import Records
from kiosk.bridge.wording import word
from kiosk.reading.edition import POINTER, Edition, open_edition
from kiosk.staff.checks import Checks, look_over
from kiosk.staff.coverage import Row, coverage
from kiosk.staff.overview import Affected, Share, by_page, last_saved, shares

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 20
"""Rows that a list begins with, and grows by."""


class _Found(msgspec.Struct, frozen=True, kw_only=True):
    """What was read of the content."""

    saved: datetime | None = None
    since: datetime | None = None
    shares: tuple[Share, ...] = ()
    affected: tuple[Affected, ...] = ()
    checks: Checks | None = None
    pages: tuple[Row, ...] = ()


@QmlElement
class Content(Topic):
    """Reads the content in a thread when the page opens or another edition is shown, and tells what came of it."""

    changed = Signal()

    def __init__(self, premises: Premises, parent: QObject | None = None) -> None:
        """Begin to read at once."""
        super().__init__(parent)
        self._library = premises.library
        self._refresher = premises.refresher
        self._errands = Errands(self)
        self._found = _Found()
        self._reading = False
        self._failed = False
        self._told = _STEP
        self._shares = Records(ShareRow, self)
        self._problems = Records(ProblemRow, self)
        self._checks = Records(CheckRow, self)
        self._coverage = Coverage(premises.library, self)
        premises.library.changed.connect(self._tell)
        premises.refresher.shown.connect(self._read)
        self._read()

    def close(self) -> None:
        """Let go of what is still being read."""
        self._errands.close()

    @Slot()
    def _read(self) -> None:
        self._reading = True
        self._failed = False
        content, edition = self._refresher.content, self._refresher.edition
        self._errands.ask(lambda: _read(content, edition), self._receive, self._fail)
        self._tell()

    @Slot()
    def more(self) -> None:
        """Show the next problems."""
        self._told += _STEP
        self._tell()

    def _receive(self, found: _Found) -> None:
        self._reading = False
        self._found = found
        self._coverage.take(found.pages)
        self._tell()

    def _fail(self) -> None:
        self._reading = False
        self._failed = True
        self._tell()

    @Slot()
    def _tell(self) -> None:
        locale, said = self._library.locale, _kinds()
        self._shares.show(
            [
                ShareRow(
                    said.get(share.kind, share.kind),
                    locale.toString(share.pages),
                    [locale.toString(number) for number in share.languages.values()],
                )
                for share in self._found.shares
            ]
        )
        self._problems.show(self._problem_rows()[: self._told])
        self._checks.show(check_rows(self._found.checks, self._library) if self._found.checks else [])
        self.changed.emit()

    def _problem_rows(self) -> list[ProblemRow]:
        language = saying.staff_language(self._library.spoken)
        return [
            ProblemRow(
                first=number == 0,
                page=saying.title(page.folder, self._library),
                folder=page.folder,
                verdict=page.verdict,
                place=self._place(problem.file, problem.line, page.folder),
                what=saying.begun_large(problem.what(language)),
                remedy=problem.remedy(language),
                advice=problem.advice,
            )
            for page in self._found.affected
            for number, problem in enumerate(page.problems)
        ]

    def _place(self, file: str, line: int, folder: str) -> str:
        """Return where to look: the file within its folder, and the line."""
        name = file.removeprefix(f"{folder}/") if file != folder else ""
        return saying.filled(word("desk.content.line"), name, line) if line else name

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The folder that is published."""
        return str(self._refresher.content)

    @Property(str, notify=changed)
    def saved(self) -> str:
        """When a file was last saved, "" while that is not known."""
        return saying.moment(self._found.saved, self._library.locale) if self._found.saved else ""

    @Property(int, notify=changed)
    def edition(self) -> int:
        """The number of the edition on the screen, 0 for none."""
        return self._refresher.edition.colophon.number if self._refresher.edition else 0

    @Property(str, notify=changed)
    def since(self) -> str:
        """Since when that edition is the one to show, "" while that is not known."""
        return saying.moment(self._found.since, self._library.locale) if self._found.since else ""

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether the content is being read."""
        return self._reading

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it could not be read; the log says why."""
        return self._failed

    @Property(int, notify=changed)
    def mistakes(self) -> int:
        """How many problems are mistakes."""
        return sum(page.mistakes for page in self._found.affected)

    @Property(int, notify=changed)
    def advices(self) -> int:
        """How many problems are mere gaps."""
        return sum(len(page.problems) - page.mistakes for page in self._found.affected)

    @Property(int, notify=changed)
    def kept(self) -> int:
        """How many pages keep their last good version."""
        return sum(page.verdict == "kept" for page in self._found.affected)

    @Property(int, notify=changed)
    def leftOut(self) -> int:
        """How many pages are left out."""
        return sum(page.verdict == "out" for page in self._found.affected)

    @Property(int, notify=changed)
    def hidden(self) -> int:
        """How many problems are still to be shown."""
        return max(0, sum(len(page.problems) for page in self._found.affected) - self._told)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs take no name of Qt's
    def languages(self) -> list[str]:
        """The office's languages, by their codes as signs write them."""
        return [code.upper() for code in self._library.guide.office.languages]

    @Property(Records, constant=True)
    def kinds(self) -> Records:
        """Pages by kind and language."""
        return self._shares

    @Property(Records, constant=True)
    def problems(self) -> Records:
        """What is wrong, page by page."""
        return self._problems

    @Property(Records, constant=True)
    def checks(self) -> Records:
        """Opening hours, agenda, clock."""
        return self._checks

    @Property(Coverage, constant=True)
    def coverage(self) -> Coverage:
        """Pages by language."""
        return self._coverage


def _read(content: Path, edition: Edition | None) -> _Found:
    """Read what takes a while."""
    saved, pages = last_saved(content), coverage(content)
    if edition is None:
        return _Found(saved=saved, pages=pages)
    problems = edition.problems()
    made = _saved(edition.folder / "edition.json")
    # Opened once more: whatever is read of it here is let go of, and the screen's own guide stays as small as it was.
    own = open_edition(edition.folder) or edition
    return _Found(
        saved=saved,
        since=_saved(edition.folder.parent / POINTER),
        shares=shares(own.guide),
        affected=by_page(problems, own.guide),
        checks=look_over(own.guide, problems, content, made.date(), datetime.now().astimezone()),
        pages=pages,
    )


def _saved(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime).astimezone()


def _kinds() -> dict[str, str]:
    """Return what the kinds of pages are called."""
    return {
        "panel": word("desk.content.panels"),
        "place": word("desk.content.places"),
        "route": word("desk.content.routes"),
        "story": word("desk.content.stories"),
        "event": word("desk.content.events"),
    }
