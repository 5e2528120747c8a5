"""Searching an edition: words as they are typed become ranked items, or words of the guide that are near."""

import logging
import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.guide.language import pick, preferred
from kiosk.guide.model import Guide, Item, Page
from kiosk.guide.search import Answer, Found, clean, fold, marked, passage, plain, question

if TYPE_CHECKING:
    # Imported at the first question: a start does not wait for the search engine.
    from tantivy import Index

    from kiosk.reading.inquiry import Inquiry
    from kiosk.reading.lexicon import Grammar

MOST_WORDS = 8
_log = logging.getLogger(__name__)


class Finder:
    """Finds the items of one guide by an index, which is opened at the first question."""

    def __init__(self, folder: Path, guide: Guide) -> None:
        """Search the index in that folder; where there is none, nothing is found."""
        self._folder = folder
        self._guide = guide
        self._grammars: dict[str, Grammar] = {}

    def ask(self, typed: str, language: str, limit: int = 12) -> Answer:
        """Return the best items for what a visitor typed so far, as their pages are shown in that language.

        Whatever is typed, nothing is raised. The last word counts as begun until a space or the like follows it. A
        language that the office has not is taken for its first.
        """
        asked = question(typed)
        known = self._guide.office.languages
        spoken = language if language in known else known[0]
        inquiry = self._inquiry(asked, spoken)
        if inquiry is None:
            return Answer()
        items = [item for slug in inquiry.slugs(limit) if (item := self._guide.items.get(slug))]
        if not items:
            return Answer(nearest=tuple(self._as_written(inquiry, spoken)))
        looked_for = inquiry.pattern
        begins = fold(asked.strip())
        found = (self._shown(item, spoken, looked_for) for item in items)
        return Answer(tuple(sorted(found, key=lambda item: not fold(item.title.text).startswith(begins))))

    def _inquiry(self, asked: str, language: str) -> "Inquiry | None":
        """Return the question as it is put to the index, None where there is no index or nothing is asked."""
        if not any(map(str.isalnum, asked)) or self._index is None:
            return None
        from kiosk.reading.inquiry import Asked, Inquiry
        from kiosk.reading.lexicon import Grammar

        if language not in self._grammars:
            self._grammars[language] = Grammar(language)
        grammar = self._grammars[language]
        begun = asked[-1:].isalnum()
        words = grammar.words(asked, MOST_WORDS, typing=begun)
        return Inquiry(self._index, grammar, Asked(language, tuple(words), begun)) if words else None

    @cached_property
    def _index(self) -> "Index | None":
        from kiosk.reading.index import open_index

        index = open_index(self._folder)
        if index is None:
            _log.warning("there is no sound search index in %s; a later publishing makes one", self._folder)
        return index

    def _shown(self, item: Item, language: str, looked_for: re.Pattern[str]) -> Found:
        page = self._page(item, language)
        kind = str(item.__struct_config__.tag)
        return Found(item.slug, kind, marked(clean(page.title), looked_for), passage(page, looked_for))

    def _page(self, item: Item, language: str) -> Page:
        found = pick(item.pages, preferred(language, self._guide.office.languages))
        return found[1] if found else Page(item.slug)

    def _as_written(self, inquiry: "Inquiry", language: str) -> Iterable[str]:
        """Yield the nearest words as the guide writes them, with accents and capitals."""
        for term in inquiry.nearest():
            item = self._guide.items.get(inquiry.holder(term))
            if item is None:
                continue
            page = self._page(item, language)
            texts = (page.title, page.summary, *(plain(block.html) for block in page.blocks))
            words = (word for text in texts for word in re.findall(r"[^\W_]+", clean(text)))
            yield next((word for word in words if fold(word) == term), term)
