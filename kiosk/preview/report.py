"""The list of what is to be mended, as the side panel shows it."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.bridge.wording import word
from kiosk.preview.findings import Finding, findings, language_of
from kiosk.reading.problem import Problem, causes
from kiosk.reading.trouble import StaffLanguage

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class ReportRow(msgspec.Struct, frozen=True):
    """A page's heading (`what` is "" then) or one of its problems; a tap shows the page `slug` in `language`."""

    slug: str
    title: str = ""
    folder: str = ""
    here: bool = False
    draft: bool = False
    shown: bool = True
    what: str = ""
    remedy: str = ""
    spot: str = ""
    gap: bool = False
    language: str = ""


@QmlElement
class Report(QObject):
    """The problems of the last reading by page, those of the page on the glass first."""

    changed = Signal()

    def __init__(self, library: Library, language: StaffLanguage, parent: QObject | None = None) -> None:
        """Begin with no problem."""
        super().__init__(parent)
        self._library = library
        self._language: StaffLanguage = language
        self._problems: tuple[Problem, ...] = ()
        self._here = ""
        self._rows = Records(ReportRow, self)

    def show(self, problems: Sequence[Problem]) -> None:
        """Show the problems of another reading."""
        self._problems = tuple(problems)
        self._tell()

    def speak(self, language: StaffLanguage) -> None:
        """Tell them in another language of the staff."""
        self._language = language
        self._tell()

    def turn_to(self, slug: str) -> None:
        """Have the problems of a page come first."""
        if slug != self._here:
            self._here = slug
            self._tell()

    def _tell(self) -> None:
        rows: list[ReportRow] = []
        for finding in findings(self._problems, self._library.guide, self._here):
            rows.append(self._heading(finding))
            rows += [self._row(finding, problem) for problem in finding.problems]
        self._rows.show(rows)
        self.changed.emit()

    def _heading(self, finding: Finding) -> ReportRow:
        item = self._library.guide.items.get(finding.slug)
        return ReportRow(
            slug=finding.shows,
            title=(self._library.title(finding.slug) if item else finding.folder) or word("preview.root"),
            folder=finding.folder,
            here=bool(finding.slug) and finding.slug == self._here,
            draft=bool(item and item.draft),
            shown=bool(item) or not finding.folder,
        )

    def _row(self, finding: Finding, problem: Problem) -> ReportRow:
        what = problem.what(self._language)
        return ReportRow(
            slug=finding.shows,
            what=what[:1].upper() + what[1:],
            remedy=problem.remedy(self._language),
            spot=f"{problem.file}:{problem.line}" if problem.line else problem.file,
            gap=problem.advice,
            language=language_of(problem.file),
        )

    @Property(Records, constant=True)
    def rows(self) -> Records:
        """Headings and problems."""
        return self._rows

    @Property(int, notify=changed)
    def mistakes(self) -> int:
        """How many problems are mistakes."""
        return sum(not problem.advice for problem in causes(self._problems))

    @Property(int, notify=changed)
    def gaps(self) -> int:
        """How many problems are mere gaps."""
        return sum(problem.advice for problem in causes(self._problems))
