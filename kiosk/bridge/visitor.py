"""What belongs to the visitor before the glass, and is forgotten with them."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.quiz import Quiz
from kiosk.bridge.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Visitor(QObject):
    """Keeps the quiz that is being played, and what the visitor wants to see."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Begin with a visitor who has done nothing yet."""
        super().__init__(parent)
        self._library = library
        self._quiz = Quiz(library, self)
        self._visit = Visit(library, self)

    def forget(self) -> None:
        """Forget the visitor: the next one begins in the office's first language, with nothing done."""
        self._library.forget()
        self._quiz.again()
        self._visit.clear()

    @Property(Quiz, constant=True)
    def quiz(self) -> Quiz:
        """The quiz."""
        return self._quiz

    @Property(Visit, constant=True)
    def visit(self) -> Visit:
        """What is kept for the visit."""
        return self._visit
