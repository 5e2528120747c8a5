"""Words in several languages, and which of them a visitor is shown."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

import msgspec

T = TypeVar("T")

NAMES: Mapping[str, str] = {
    "fr": "Français",
    "en": "English",
    "nl": "Nederlands",
    "de": "Deutsch",
    "es": "Español",
    "it": "Italiano",
    "pl": "Polski",
    "pt": "Português",
    "uk": "Українська",
}
"""Languages by ISO 639-1 code, each under its own name as speakers look for it."""


def preferred(language: str, order: Sequence[str]) -> tuple[str, ...]:
    """Return the languages to try for a visitor of `language`: theirs, then the office's in order."""
    return (language, *(other for other in order if other != language))


def pick(said: Mapping[str, T], languages: Sequence[str]) -> tuple[str, T] | None:
    """Return the first of `languages` that has something said, with what it says.

    A language outside the list is taken last rather than saying nothing; None only where nothing is said at all.
    """
    for language in (*languages, *said):
        if language in said:
            return language, said[language]
    return None


class Wording(msgspec.Struct, frozen=True):
    """A short text in each of its languages; one without a language says the same everywhere."""

    words: dict[str, str] = {}

    @classmethod
    def same(cls, text: str) -> "Wording":
        """Return a wording that needs no translation, such as a year or a proper name."""
        return cls({"": text})

    def said(self, languages: Sequence[str]) -> str:
        """Return the words in the first language that has them, or "" where there are none."""
        found = pick(self.words, ("", *languages))
        return found[1] if found else ""

    def __bool__(self) -> bool:
        """Tell whether anything is said in any language."""
        return bool(self.words)
