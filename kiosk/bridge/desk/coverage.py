"""The desk's table of pages and languages: what is missing, incomplete, or older than the first language."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.desk.rows import CoverageRow
from kiosk.bridge.desk.saying import title
from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.staff.coverage import Row, State

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 20
"""Rows that the table begins with, and grows by."""


@QmlElement
class Coverage(QObject):
    """Shows the pages with something left to do, or all of them, some at a time."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._library = library
        self._pages: tuple[Row, ...] = ()
        self._everything = False
        self._told = _STEP
        self._rows = Records(CoverageRow, self)
        library.changed.connect(self._tell)

    def take(self, pages: tuple[Row, ...]) -> None:
        """Show other pages."""
        self._pages = pages
        self._tell()

    @Slot(bool)
    def show(self, everything: bool) -> None:  # noqa: FBT001  # QML passes what was chosen
        """Show every page, or only those with something left to do."""
        self._everything = everything
        self._told = _STEP
        self._tell()

    @Slot()
    def more(self) -> None:
        """Show the next pages."""
        self._told += _STEP
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._rows.show([self._row(page) for page in self._wanted()[: self._told]])
        self.changed.emit()

    def _wanted(self) -> list[Row]:
        return [page for page in self._pages if self._everything or not page.complete]

    def _row(self, page: Row) -> CoverageRow:
        cells = page.cells.values()
        return CoverageRow(
            title(page.folder, self._library),
            page.folder,
            [cell.state.name.lower() for cell in cells],
            [str(cell.gaps or "") for cell in cells],
        )

    @Property(Records, constant=True)
    def rows(self) -> Records:
        """The pages shown."""
        return self._rows

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs take no name of Qt's
    def languages(self) -> list[str]:
        """The office's languages, by their codes as signs write them."""
        return [code.upper() for code in self._codes]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs take no name of Qt's
    def complete(self) -> list[str]:
        """How many pages are complete in each language, written."""
        complete = (
            sum(page.cells[code].state is State.COMPLETE for page in self._pages if page.is_page)
            for code in self._codes
        )
        return [self._library.locale.toString(number) for number in complete]

    @property
    def _codes(self) -> tuple[str, ...]:
        return tuple(self._pages[0].cells) if self._pages else ()

    @Property(str, notify=changed)
    def pages(self) -> str:
        """How many pages there are, written."""
        return self._library.locale.toString(sum(page.is_page for page in self._pages))

    @Property(int, notify=changed)
    def unfinished(self) -> int:
        """How many pages have something left to do."""
        return sum(not page.complete for page in self._pages)

    @Property(bool, notify=changed)
    def everything(self) -> bool:
        """Whether complete pages are shown too."""
        return self._everything

    @Property(int, notify=changed)
    def hidden(self) -> int:
        """How many pages are still to be shown."""
        return max(0, len(self._wanted()) - self._told)
