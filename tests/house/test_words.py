"""The interface's own words: the same in every language, all of them used, none missing."""

import re
from pathlib import Path

import pytest

from kiosk.bridge.wording import words_of
from kiosk.guide.model import Place

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "en", "nl", "de")


def _used() -> set[str]:
    qml = "".join(file.read_text() for file in (ROOT / "kiosk" / "ui").rglob("*.qml"))
    folders = (ROOT / "kiosk" / "bridge", ROOT / "kiosk" / "preview")
    python = "".join(file.read_text() for folder in folders for file in folder.rglob("*.py"))
    return set(re.findall(r'qsTrId\("([^"]+)"\)', qml)) | set(re.findall(r'word\("([^"]+)"\)', python))


def test_every_word_that_is_asked_for_is_there() -> None:
    assert _used() - set(words_of("fr")) == set()


def test_no_word_is_there_for_nothing() -> None:
    put_together = re.compile(r"(price|access|by|preview\.glass)\.")
    assert {key for key in words_of("fr") if not put_together.match(key)} - _used() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_every_word(language: str) -> None:
    words = words_of(language)
    assert set(words) == set(words_of("fr"))
    assert all(words.values())
    placeholders = {key: text.count("%1") for key, text in words_of("fr").items()}
    assert {key: text.count("%1") for key, text in words.items()} == placeholders


def test_every_answer_about_access_has_its_words() -> None:
    for key in ("wheelchair", "pushchair", "dogs", "parking", "toilets"):
        for answer in ("yes", "no", "limited"):
            assert f"access.{key}.{answer}" in words_of("fr")
    assert {f"price.{price}" for price in Place.__annotations__["price"].__args__ if price} <= set(words_of("fr"))


def test_french_keeps_its_thin_spaces() -> None:
    straight = [text for text in words_of("fr").values() if re.search(r" [:;!?]", text) or "'" in text]
    assert straight == []
