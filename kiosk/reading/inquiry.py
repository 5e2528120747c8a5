"""One question to a search index: what is written so, what is nearly so, and words that are near."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cached_property
from itertools import takewhile

import msgspec
from tantivy import Index, Occur, Query

from kiosk.guide.search import pattern
from kiosk.reading.lexicon import PARTS, SLUG, Grammar, Word, field

ENOUGH = 6
"""Items found as they are written, from which on nothing is looked for that is only nearly so."""

_WRITTEN = dict(zip(PARTS, (3.0, 1.5, 1.0), strict=True))
"""What a part weighs, times how rare the word is and how short the part (BM25, Robertson and Zaragoza 2009)."""

_BEGUN = dict(zip(PARTS, (6.0, 2.0, 0.7), strict=True))
_NEARLY = dict(zip(PARTS, (3.0, 1.0, 0.5), strict=True))
"""What a part weighs with a word that only begins so, or is spelt nearly so: there is no telling how rare that is."""

_OTHER_FORM = 0.7
_LONGER_FORM = 5
_FAMILY = 60
_STEM = 3
"""Weight of another form of a word; letters that it may be longer; words looked at; letters of the shortest stem."""

_FORGIVEN = (4, 8)
"""Letters of a word from which on one typing error is forgiven, and two; a figure is never another one."""

_LIKELY = 200
_NEAREST = 3
_NEAR = 0.6
"""Words that are held against one that was not found, those kept, and the least likeness of one that is."""


class Asked(msgspec.Struct, frozen=True):
    """What is looked for: words in one language, of which the last may be `begun` only."""

    language: str
    words: tuple[Word, ...]
    begun: bool


class Inquiry:
    """Puts one question to an index."""

    def __init__(self, index: Index, grammar: Grammar, asked: Asked) -> None:
        """Ask an index about words whose grammar is known."""
        self._schema = index.schema
        self._searcher = index.searcher()
        self._grammar = grammar
        self._asked = asked

    def slugs(self, limit: int) -> list[str]:
        """Return the best items: first with all words as written, then with errors, else with some of the words."""
        written = [[*self._written(number)] for number in range(len(self._asked.words))]
        found = self._search([(Occur.Must, queries) for queries in written], limit)
        for errors in range(1, len(_FORGIVEN) + 1):
            if len(found) < (ENOUGH if errors == 1 else 1) and any(
                self._errors(w) >= errors for w in self._asked.words
            ):
                nearly = [[*same, *self._nearly(number, errors)] for number, same in enumerate(written)]
                more = self._search([(Occur.Must, queries) for queries in nearly], limit)
                found += [slug for slug in more if slug not in found]
        if not found and len(written) > 1:
            found = self._search([(Occur.Should, queries) for queries in written], limit)
        return found[:limit]

    @property
    def pattern(self) -> re.Pattern[str]:
        """What finds the words in a folded text, in all their forms."""
        begun = self._asked.words[-1].letters if self._asked.begun else ""
        return pattern((form for family in self.families for form in family), begun)

    @cached_property
    def families(self) -> tuple[tuple[str, ...], ...]:
        """Each word with those of the guide that have the same stem, the word itself first."""
        return tuple(self._family(word) for word in self._asked.words)

    def nearest(self) -> list[str]:
        """Return the words of the guide, without accents, that are most like those that it has not."""
        near: dict[str, float] = {}
        for word in self._asked.words:
            if not self._terms(word.letters, 1):
                likeness = SequenceMatcher(b=word.letters, autojunk=False)
                for term in self._terms(word.letters[:2], _LIKELY):
                    likeness.set_seq1(term)
                    if likeness.real_quick_ratio() > _NEAR and likeness.quick_ratio() > _NEAR:
                        near[term] = max(near.get(term, 0), likeness.ratio())
        best = sorted(near, key=lambda term: (-near[term], term))
        return [term for term in best if near[term] > _NEAR][:_NEAREST]

    def holder(self, term: str) -> str:
        """Return the slug of an item that has this word, as it is in the index; "" where there is none."""
        queries = [Query.term_query(self._schema, self._field(part), term) for part in PARTS]
        return next(iter(self._search([(Occur.Must, queries)], 1)), "")

    def _search(self, words: list[tuple[Occur, list[Query]]], limit: int) -> list[str]:
        """Return the slugs of what has the words, each of which counts by the best of its queries."""
        query = Query.boolean_query([(occur, Query.disjunction_max_query(queries)) for occur, queries in words])
        hits = self._searcher.search(query, limit, count=False).hits
        return [self._searcher.doc(address)[SLUG][0] for _score, address in hits]

    def _written(self, number: int) -> Iterator[Query]:
        """Yield what finds a word as it is written, in another form, or as the beginning of another where it may be."""
        for part, weight in _WRITTEN.items():
            name = self._field(part)
            for place, form in enumerate(self.families[number]):
                query = Query.term_query(self._schema, name, form, index_option="freq")
                yield Query.boost_query(query, weight * (_OTHER_FORM if place else 1.0))
            if self._begun(number):
                letters = self._asked.words[number].letters
                query = Query.fuzzy_term_query(self._schema, name, letters, distance=0, prefix=True)
                yield Query.boost_query(query, _BEGUN[part])

    def _nearly(self, number: int, errors: int) -> Iterator[Query]:
        """Yield what finds a word with at most so many letters too many, missing, other or turned round."""
        word = self._asked.words[number]
        forgiven = min(errors, self._errors(word))
        if forgiven:
            begun = self._begun(number)
            for part, weight in _NEARLY.items():
                name = self._field(part)
                query = Query.fuzzy_term_query(self._schema, name, word.letters, distance=forgiven, prefix=begun)
                yield Query.boost_query(query, weight)

    def _errors(self, word: Word) -> int:
        if any(letter.isdigit() for letter in word.letters):
            return 0
        return sum(len(word.letters) >= shortest for shortest in _FORGIVEN)

    def _begun(self, number: int) -> bool:
        return self._asked.begun and number == len(self._asked.words) - 1

    def _family(self, word: Word) -> tuple[str, ...]:
        pairs = zip(word.stem, word.letters, strict=False)
        root = "".join(same for same, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if len(root) < _STEM:
            return (word.letters,)
        longest = len(word.letters) + _LONGER_FORM
        likely = (term for term in self._terms(root, _FAMILY) if len(term) <= longest and term != word.letters)
        return (word.letters, *(term for term in likely if self._grammar.stem(term) == word.stem))

    def _terms(self, beginning: str, most: int) -> list[str]:
        """Return words of the index that begin so, for each part the most frequent ones."""
        return list(
            dict.fromkeys(
                term
                for part in PARTS
                for term, _documents in self._searcher.terms_with_prefix(self._field(part), beginning, limit=most)
            )
        )

    def _field(self, part: str) -> str:
        return field(part, self._asked.language)
