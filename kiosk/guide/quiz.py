"""A game of the quiz: which question it is at, what was answered, how many were right."""

import msgspec

from kiosk.guide.language import Wording
from kiosk.guide.model import Question

_STEP = 5
"""Turns the answers a little from question to question, so that the right one has no place of its own."""


class Answer(msgspec.Struct, frozen=True):
    """One answer to choose."""

    said: Wording
    right: bool


def answers(question: Question, number: int) -> tuple[Answer, ...]:
    """Return the answers of a question in the order they are shown, the same at every game and in every language."""
    written = (Answer(question.right, right=True), *(Answer(wrong, right=False) for wrong in question.wrong))
    turn = number * _STEP % len(written)
    return written[turn:] + written[:turn]


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
            answers(question, number)[choice].right
            for number, (question, choice) in enumerate(zip(self.questions, self.chosen, strict=False))
        )

    @property
    def score(self) -> int:
        """How many answers were right."""
        return sum(self.marks)

    def answer(self, choice: int) -> "Game":
        """Choose an answer; the first one counts, and one that is not there changes nothing."""
        if self.finished or self.answered or not 0 <= choice < len(answers(self.questions[self.at], self.at)):
            return self
        return msgspec.structs.replace(self, chosen=(*self.chosen, choice))

    def go_on(self) -> "Game":
        """Go to the next question, or to the score after the last; before an answer nothing changes."""
        return msgspec.structs.replace(self, at=self.at + 1) if self.answered else self

    def again(self) -> "Game":
        """Begin anew."""
        return Game(self.questions)
