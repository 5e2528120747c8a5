"""A game of the quiz: which question it is at, what was answered, how many were right."""

from zlib import crc32

import msgspec

from kiosk.guide.language import Wording
from kiosk.guide.model import Question


class Choice(msgspec.Struct, frozen=True):
    """One answer to choose."""

    said: Wording
    right: bool


def answers(question: Question) -> tuple[Choice, ...]:
    """Return the answers of a question in the order they are shown: mixed, and the same in every game and language."""
    written = (Choice(question.right, right=True), *(Choice(wrong, right=False) for wrong in question.wrong))
    return tuple(sorted(written, key=lambda choice: _lot(question.question, choice.said)))


def _lot(*wordings: Wording) -> int:
    """Return a number that looks drawn by lot and is not: the same words give the same."""
    said = "|".join(f"{language}:{words}" for wording in wordings for language, words in sorted(wording.words.items()))
    return crc32(said.encode())


class Game(msgspec.Struct, frozen=True):
    """A game at its `at`-th question, with the answers chosen so far by their number in the order shown."""

    questions: tuple[Question, ...] = ()
    chosen: tuple[int, ...] = ()
    at: int = 0

    @property
    def finished(self) -> bool:
        """Whether every question was answered and looked at."""
        return self.at >= len(self.questions)

    @property
    def answered(self) -> bool:
        """Whether the question that is shown has its answer."""
        return len(self.chosen) > self.at

    @property
    def marks(self) -> tuple[bool, ...]:
        """Whether each answer so far was right."""
        return tuple(
            answers(question)[choice].right for question, choice in zip(self.questions, self.chosen, strict=False)
        )

    @property
    def score(self) -> int:
        """How many answers were right."""
        return sum(self.marks)

    def answer(self, choice: int) -> "Game":
        """Choose an answer; the first one counts, and one that is not there changes nothing."""
        if self.finished or self.answered or not 0 <= choice < len(answers(self.questions[self.at])):
            return self
        return msgspec.structs.replace(self, chosen=(*self.chosen, choice))

    def go_on(self) -> "Game":
        """Go to the next question, or to the score after the last; before an answer nothing changes."""
        return msgspec.structs.replace(self, at=self.at + 1) if self.answered else self

    def again(self) -> "Game":
        """Begin anew."""
        return Game(self.questions)
