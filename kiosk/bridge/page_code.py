"""The code with which one page is taken away."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.reader import Reader
from kiosk.bridge.shown_code import ShownCode
from kiosk.bridge.visit import Visit
from kiosk.guide.model import Item

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PageCode(Reader):
    """The code of the page named by `slug`; the `visit` knows what day it is."""

    visitChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to take away."""
        super().__init__(parent)
        self._visit: Visit | None = None
        self._code = ShownCode(self)

    def read(self, library: Library, item: Item) -> None:
        """Show the code of an item."""
        if self._visit:
            from kiosk.bridge.taking import of_page

            self._code.show(of_page(item, library, self._visit.clock(), self._visit.today))

    def _get_visit(self) -> Visit | None:
        return self._visit

    def _set_visit(self, visit: Visit) -> None:
        self._visit = visit
        self._again()
        self.visitChanged.emit()

    visit = Property(Visit, _get_visit, _set_visit, notify=visitChanged)

    @Property(ShownCode, constant=True)
    def code(self) -> ShownCode:
        """The code."""
        return self._code
