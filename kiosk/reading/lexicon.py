"""How texts become the words of an index, in the same way when it is written and when it is asked."""

from collections.abc import Mapping, Sequence

import msgspec
from tantivy import Filter, Index, Schema, SchemaBuilder, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

PARTS = ("title", "summary", "text")
"""What is told apart in a page: its title; its summary with its facts; the rest."""

SLUG = "slug"
LONGEST_WORD = 60
"""Bytes: longer ones are no words of any language here."""

_WORDS = "words"
_GRAMMARS: Mapping[str, str] = {
    "fr": "french",
    "en": "english",
    "nl": "dutch",
    "de": "german",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
}
"""Languages whose words are known by their stems (Snowball) and whose little words are known to say nothing."""


class Word(msgspec.Struct, frozen=True):
    """A word of a question: without accents, and without its ending."""

    letters: str
    stem: str


def field(part: str, language: str) -> str:
    """Return the name under which the index keeps a part of the pages in a language."""
    return f"{part}_{language}"


def schema(languages: Sequence[str]) -> Schema:
    """Return the form of the index of an office that speaks these languages.

    Each language has a dictionary of its own, so that what a visitor types is never taken for another language.
    """
    builder = SchemaBuilder()
    builder.add_text_field(SLUG, stored=True, tokenizer_name="raw", index_option="basic")
    for language in languages:
        for part in PARTS:
            builder.add_text_field(field(part, language), tokenizer_name=_WORDS, index_option="freq")
    return builder.build()


def register(index: Index) -> None:
    """Have an index split texts into words without accents."""
    index.register_tokenizer(_WORDS, _splitter().filter(Filter.ascii_fold()).build())


class Grammar:
    """Takes questions of one language apart."""

    def __init__(self, language: str) -> None:
        """Know a language, or at least how to split it into words."""
        self._split = _splitter().build()
        self._fold = _splitter().filter(Filter.ascii_fold()).build()
        name = _GRAMMARS.get(language)
        self._sift: TextAnalyzer = _splitter().filter(Filter.stopword(name)).build() if name else self._split
        stem = _splitter().filter(Filter.ascii_fold())
        self._stem: TextAnalyzer = stem.filter(Filter.stemmer(name)).build() if name else self._fold

    def words(self, question: str, most: int, *, typing: bool) -> list[Word]:
        """Return at most so many words of a question, without those that say nothing unless there are no others.

        While it is being typed, the last word may be the beginning of another one and is always among them.
        """
        written = self._split.analyze(question)
        telling = [word for word in written[:-1] if self._sift.analyze(word)]
        telling += [word for word in written[-1:] if typing or self._sift.analyze(word)]
        if len(telling) > most:
            telling = [*telling[: most - 1], telling[-1]]
        folded = (letters for word in telling or written[-1:] for letters in self._fold.analyze(word))
        return [Word(letters, self.stem(letters)) for letters in folded]

    def stem(self, letters: str) -> str:
        """Return the stem of a word, which has no accents."""
        return next(iter(self._stem.analyze(letters)), letters)


def _splitter() -> TextAnalyzerBuilder:
    builder = TextAnalyzerBuilder(Tokenizer.simple())
    return builder.filter(Filter.remove_long(LONGEST_WORD)).filter(Filter.lowercase())
