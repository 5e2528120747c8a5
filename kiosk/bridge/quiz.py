"""The quiz as QML sees it: one game, kept while the visitor looks something up, forgotten with them."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.bridge.rows import AnswerRow, Card, MarkRow
from kiosk.guide.language import Wording
from kiosk.guide.model import Question
from kiosk.guide.quiz import Game, answers

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PAGES_AFTER = 6
"""Pages offered at the end at most."""


@QmlElement
class Quiz(QObject):
    """Holds the game and tells it in the visitor's language."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Begin a game of the library's questions."""
        super().__init__(parent)
        self._library = library
        self._game = Game()
        self._answers = Records(AnswerRow, self)
        self._marks = Records(MarkRow, self)
        self._pages = Records(Card, self)
        library.changed.connect(self._read)

    @Slot()
    def _read(self) -> None:
        """Take the questions of a new guide, which begins the game anew, or the words of a new language."""
        if self._game.questions != self._library.guide.quiz:
            self._game = Game(self._library.guide.quiz)
        self._tell()

    def _tell(self) -> None:
        game, said = self._game, self._library.said
        rows = answers(self._question) if self._question else ()
        picked = game.chosen[game.at] if game.answered else -1
        self._answers.show(
            [
                AnswerRow("ABCDEFGH"[number], said(answer.said), game.answered and answer.right, number == picked)
                for number, answer in enumerate(rows)
            ]
        )
        marks = dict(enumerate(game.marks))
        self._marks.show(
            [
                MarkRow("right" if marks.get(number) else "wrong" if number in marks else "", number == game.at)
                for number in range(len(game.questions))
            ]
        )
        self._pages.show(self._learnt() if game.finished else [])
        self.changed.emit()

    def _learnt(self) -> list[Card]:
        """Return the pages behind the questions, first those behind a wrong answer."""
        asked = sorted(zip(self._game.marks, self._game.questions, strict=True), key=lambda pair: pair[0])
        slugs = dict.fromkeys(question.place for _, question in asked)
        items = (self._library.guide.items.get(slug) for slug in slugs)
        return [self._library.card(item) for item in items if item][:PAGES_AFTER]

    @property
    def _question(self) -> Question | None:
        return None if self._game.finished else self._game.questions[self._game.at]

    @property
    def _page(self) -> str:
        slug = self._question.place if self._question else ""
        return slug if slug in self._library.guide.items else ""

    def _take(self, game: Game) -> None:
        if game != self._game:
            self._game = game
            self._tell()

    @Slot(int)
    def answer(self, number: int) -> None:
        """Choose an answer by its place on the screen, from 0."""
        self._take(self._game.answer(number))

    @Slot()
    def goOn(self) -> None:
        """Go to the next question, or to the score."""
        self._take(self._game.go_on())

    @Slot()
    def again(self) -> None:
        """Begin anew."""
        self._take(self._game.again())

    def _said(self, wording: Wording | None) -> str:
        return self._library.said(wording) if wording else ""

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many questions there are."""
        return len(self._game.questions)

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which question is asked, from 1."""
        return self._game.at + 1

    @Property(int, notify=changed)
    def score(self) -> int:
        """How many answers were right."""
        return self._game.score

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        """Whether the score is shown."""
        return self._game.finished

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether the question has its answer."""
        return self._game.answered

    @Property(bool, notify=changed)
    def wasRight(self) -> bool:
        """Whether that answer is the right one."""
        return self._game.answered and self._game.marks[self._game.at]

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked."""
        return self._said(self._question.question if self._question else None)

    @Property(str, notify=changed)
    def because(self) -> str:
        """What one learns from the answer."""
        return self._said(self._question.because if self._question else None)

    @Property(str, notify=changed)
    def slug(self) -> str:
        """The page that tells more, "" for none."""
        return self._page

    @Property(str, notify=changed)
    def title(self) -> str:
        """That page's title."""
        return self._library.title(self._page)

    @Property(str, notify=changed)
    def poster(self) -> str:
        """The image URL of that page's first picture once the answer is given; until then it would give it away."""
        shown = self._library.poster(self._page) if self._game.answered else ""
        return shown or self._library.home_poster

    @Property(Records, constant=True)
    def answers(self) -> Records:
        """The answers to choose."""
        return self._answers

    @Property(Records, constant=True)
    def pages(self) -> Records:
        """At the end, what to look up."""
        return self._pages

    @Property(Records, constant=True)
    def marks(self) -> Records:
        """How each question went."""
        return self._marks
