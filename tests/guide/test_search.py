"""The letters that count as the same, and the passage that shows why a page was found."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.model import Block, Page
from kiosk.guide.search import LONGEST, clean, fold, marked, passage, pattern, plain, question

LONG = "Une phrase sans rien de ce que l’on cherche. " * 8


def test_accents_capitals_and_joined_letters_count_as_the_same() -> None:
    assert fold("Nœux, Béthune, STRASSE, Straße, Œuvre, Fördergerüst") == (
        "noeux, bethune, strasse, strasse, oeuvre, fordergerust"
    )
    assert fold("Łódź, Český") == "lodz, cesky"


@given(st.text(alphabet=st.characters(codec="cp1252")))
def test_the_quick_way_for_western_texts_says_the_same_as_the_other(text: str) -> None:
    # A letter that Western Europe has not takes the slow way.
    assert fold(text) == fold(f"{text}ő")[:-1]


def test_unseen_signs_do_not_cut_words() -> None:
    assert clean("Berg\u00adbau \u202emuse\u0301e\ud800") == "Bergbau musée"


def test_marks_stand_on_the_letters_as_they_are_written() -> None:
    told = marked("Œuvres et cœurs à Nœux", pattern(["noeux", "oeuvres"]))
    assert [told.text[first:last] for first, last in told.marks] == ["Œuvres", "Nœux"]


def test_a_word_begun_is_marked_to_its_end_and_no_word_is_marked_inside_another() -> None:
    told = marked("La mine, le mineur, l’examine", pattern([], "mine"))
    assert [told.text[first:last] for first, last in told.marks] == ["mine", "mineur"]


def test_without_words_nothing_is_marked() -> None:
    assert marked("La mine", pattern([])).marks == ()


def test_the_passage_is_where_the_page_speaks_of_it_and_short() -> None:
    page = Page(
        "Étang", "Un étang.", (Block("paragraph", LONG), Block("paragraph", f"{LONG}Le <b>héron</b> pêche. {LONG}"))
    )
    told = passage(page, pattern(["heron"]))
    assert [told.text[first:last] for first, last in told.marks] == ["héron"]
    assert len(told.text) < 170
    assert told.text.startswith("…")
    assert told.text.endswith("…")


def test_the_passage_is_the_summary_where_the_title_says_it_or_nothing_does() -> None:
    page = Page("Le héron", "Un étang.", (Block("paragraph", "Ici pêche le héron."),))
    assert passage(page, pattern(["heron"])).text == "Un étang."
    assert passage(page, pattern(["castor"])).text == "Un étang."


def test_the_address_of_a_link_is_no_passage() -> None:
    page = Page("Étang", "Un étang.", (Block("paragraph", 'Voyez <a href="heron">ici</a>.'),))
    assert passage(page, pattern(["heron"])).text == "Un étang."


def test_a_block_is_told_without_its_marks() -> None:
    assert plain('<b>4</b>&nbsp;km &amp; plus<br><a href="x">là</a>') == "4\N{NO-BREAK SPACE}km & plus là"


@given(st.text(), st.text())
def test_any_text_can_be_asked_and_marked(text: str, word: str) -> None:
    asked = question(text)
    assert len(asked) <= LONGEST
    told = marked(clean(text), pattern([fold(word)] if word else [], fold(asked)))
    assert all(0 <= first <= last <= len(told.text) for first, last in told.marks)
