"""Which language a visitor is shown."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.language import Wording, pick, preferred

OFFICE = ("fr", "en", "nl", "de")
CODES = st.sampled_from((*OFFICE, "es", "pl"))


def test_the_visitors_language_comes_before_the_offices_order() -> None:
    assert preferred("nl", OFFICE) == ("nl", "fr", "en", "de")


def test_a_language_the_office_does_not_speak_falls_back_to_its_order() -> None:
    assert preferred("es", OFFICE) == ("es", *OFFICE)


def test_a_missing_language_falls_back_to_the_first_of_the_office_and_says_which() -> None:
    assert pick({"en": "pit", "fr": "fosse"}, preferred("de", OFFICE)) == ("fr", "fosse")


def test_a_language_outside_the_list_is_better_than_silence() -> None:
    assert pick({"pl": "kopalnia"}, OFFICE) == ("pl", "kopalnia")


def test_nothing_said_is_nothing_picked() -> None:
    assert pick({}, OFFICE) is None


@given(st.dictionaries(CODES, st.text(min_size=1)), CODES)
def test_where_anything_is_said_something_is_picked_and_nothing_is_made_up(said: dict[str, str], own: str) -> None:
    found = pick(said, preferred(own, OFFICE))
    assert (found is None) == (not said)
    assert found is None or said[found[0]] == found[1]
    assert own not in said or found == (own, said[own])


def test_a_wording_is_said_in_the_visitors_language() -> None:
    assert Wording({"fr": "terril", "de": "Halde"}).said(preferred("de", OFFICE)) == "Halde"


def test_a_wording_without_the_language_falls_back() -> None:
    assert Wording({"fr": "terril", "de": "Halde"}).said(preferred("nl", OFFICE)) == "terril"


def test_a_proper_name_is_said_the_same_everywhere() -> None:
    name = Wording.same("Louvre-Lens")
    assert {name.said(preferred(language, OFFICE)) for language in OFFICE} == {"Louvre-Lens"}


def test_an_empty_wording_is_false_and_says_nothing() -> None:
    assert not Wording()
    assert Wording().said(OFFICE) == ""
    assert Wording.same("43")
