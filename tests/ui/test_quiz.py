"""A child plays the quiz: finds it, answers, learns, looks a place up, comes back, and sees the score."""

from kiosk.bridge.wording import word
from tests.ui.conftest import Visitor


def choose(visitor: Visitor, **properties: object) -> None:
    """Tap as somebody does who has read what there is to choose."""
    visitor.finger.wait(0.5)
    visitor.tap(**properties)


def play(visitor: Visitor) -> None:
    """Open the quiz from the foot of a panel."""
    visitor.open("numbers")
    page = visitor.page()
    page.setProperty("contentY", float(page.property("contentHeight")) - page.height())
    visitor.tap(title="Le quiz des curieux")
    assert visitor.shown() == "quiz"


def test_a_panel_leads_to_the_quiz_and_back(visitor: Visitor) -> None:
    play(visitor)
    assert "Question 1 sur 2" in visitor.texts()
    assert "Que brûlait-on dans le four ?" in visitor.texts()
    visitor.tap(text="Retour")
    assert visitor.kiosk.navigator.here.slug == "numbers"


def test_an_answer_is_judged_explained_and_leads_to_the_score(visitor: Visitor) -> None:
    play(visitor)
    choose(visitor, text="De la pierre")
    words = visitor.texts()
    assert "Bravo\N{NARROW NO-BREAK SPACE}!" in words
    assert "La pierre devenait chaux." in words
    # What was not chosen has left: there is no second thought.
    assert "Du pain" not in words
    choose(visitor, text="Question suivante")
    assert "Combien de marches ?" in visitor.texts()
    choose(visitor, text="12")
    assert "Presque…" in visitor.texts()
    choose(visitor, text="Voir le résultat")
    words = visitor.texts()
    assert "1 sur 2" in words
    assert visitor.kiosk.library.title("lime-kiln") in words
    visitor.tap(text="Rejouer")
    assert "Question 1 sur 2" in visitor.texts()


def test_looking_a_place_up_keeps_the_game_and_the_language_changes_it_in_place(visitor: Visitor) -> None:
    play(visitor)
    choose(visitor, text="Du café")
    visitor.tap(code="de")
    assert word("quiz.wrong") in visitor.texts()
    choose(visitor, text=visitor.kiosk.library.title("lime-kiln"))
    assert visitor.kiosk.navigator.here.slug == "lime-kiln"
    visitor.tap(text="Zurück")
    assert visitor.shown() == "quiz"
    assert word("quiz.wrong") in visitor.texts()


def test_the_next_visitor_begins_anew(visitor: Visitor) -> None:
    play(visitor)
    choose(visitor, text="De la pierre")
    visitor.kiosk.rest()
    visitor.settle()
    visitor.go_home()
    play(visitor)
    words = visitor.texts()
    assert "Bravo\N{NARROW NO-BREAK SPACE}!" not in words
    assert "Question 1 sur 2" in words


def test_a_double_tap_answers_nothing_that_was_not_read(visitor: Visitor) -> None:
    play(visitor)
    visitor.finger.wait(0.5)
    answer = visitor.button(letter="A")
    visitor.finger.tap(answer)
    visitor.finger.wait(0.1)
    onward = visitor.button(text="Question suivante")
    visitor.finger.tap(onward)
    visitor.finger.wait(0.1)
    assert "Question 1 sur 2" in visitor.texts()
    choose(visitor, text="Question suivante")
    assert "Question 2 sur 2" in visitor.texts()
