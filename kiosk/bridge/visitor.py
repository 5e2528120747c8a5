"""What belongs to the visitor before the glass, and is forgotten with them."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.atlas import Atlas
from kiosk.bridge.library import Library
from kiosk.bridge.quiz import Quiz
from kiosk.bridge.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Visitor(QObject):
    """Keeps the quiz that is played, what the map shows, the dates chosen in the agenda, and what is to be seen."""

    datesChosen = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Begin with a visitor who has done nothing yet."""
        super().__init__(parent)
        self._library = library
        self._quiz = Quiz(library, self)
        self._atlas = Atlas(library, self)
        self._dates = ""
        self._visit = Visit(library, self)

    def forget(self) -> None:
        """Forget the visitor: the next one begins in the office's first language, with nothing done."""
        self._library.forget()
        self._quiz.again()
        self._atlas.forget()
        self.chooseDates("")
        self._visit.clear()

    @Property(Quiz, constant=True)
    def quiz(self) -> Quiz:
        """The quiz."""
        return self._quiz

    @Property(Atlas, constant=True)
    def atlas(self) -> Atlas:
        """The map."""
        return self._atlas

    @Slot(str)
    def chooseDates(self, dates: str) -> None:
        """Choose what the agenda shows, "" for what suits best."""
        if dates != self._dates:
            self._dates = dates
            self.datesChosen.emit()

    @Property(str, notify=datesChosen)
    def dates(self) -> str:
        """What the agenda is to show."""
        return self._dates

    @Property(Visit, constant=True)
    def visit(self) -> Visit:
        """What is kept for the visit."""
        return self._visit
