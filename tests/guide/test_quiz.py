"""A game of the quiz keeps its rules whatever is tapped."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.language import Wording
from kiosk.guide.model import Question
from kiosk.guide.quiz import Game, answers


def question(name: str, wrong: int = 2) -> Question:
    """Return a question with some wrong answers."""
    return Question(
        question=Wording.same(name),
        right=Wording.same("yes"),
        wrong=tuple(Wording.same(f"no {number}") for number in range(wrong)),
    )


QUESTIONS = tuple(question(str(number), 2 + number % 2) for number in range(12))
TAPS = st.lists(st.integers(-2, 5), max_size=80)


def right(number: int) -> int:
    """Return where the right answer of a question is shown."""
    return where(QUESTIONS[number])


def where(asked: Question) -> int:
    """Return where the right answer is shown."""
    return next(at for at, answer in enumerate(answers(asked)) if answer.right)


def test_the_right_answer_has_no_place_of_its_own() -> None:
    for wrong in (1, 2, 3, 4):
        places = [where(question(f"question {number}", wrong)) for number in range(200)]
        shares = [places.count(place) / len(places) for place in range(wrong + 1)]
        # Drawn by lot, each place would have its even share.
        assert all(abs(share - 1 / (wrong + 1)) < 0.12 for share in shares), shares
        assert not any(places[: 200 - step] == places[step:] for step in range(1, 20)), "it comes round"


def test_every_answer_is_shown_once() -> None:
    for asked in QUESTIONS:
        shown = [answer.said.said(()) for answer in answers(asked)]
        assert sorted(shown) == sorted(said.said(()) for said in (asked.right, *asked.wrong))


def test_a_game_without_a_mistake_scores_every_question() -> None:
    game = Game(QUESTIONS)
    for number in range(12):
        game = game.answer(right(number)).go_on()
    assert game.finished
    assert game.score == 12


def test_the_first_answer_counts() -> None:
    game = Game(QUESTIONS).answer(right(0) - 1 if right(0) else 1)
    assert game.answer(right(0)) is game
    assert game.score == 0


def test_nobody_goes_on_without_an_answer() -> None:
    game = Game(QUESTIONS)
    assert game.go_on() is game


def test_a_quiz_without_questions_is_over_at_once_and_scores_nothing() -> None:
    assert Game().finished
    assert Game().answer(0).go_on().score == 0


@given(TAPS)
def test_whatever_is_tapped_the_score_is_the_number_of_right_marks(taps: list[int]) -> None:
    game = Game(QUESTIONS)
    for tap in taps:
        game = game.go_on() if tap < 0 else game.answer(tap)
        assert 0 <= game.score == sum(game.marks) <= len(game.chosen)
        assert len(game.chosen) in (game.at, game.at + 1)
        assert game.at <= 12
