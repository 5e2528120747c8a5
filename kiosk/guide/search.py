"""What a visitor's words find: results, the passage that shows why, and which letters count as the same."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import accumulate

import msgspec

from kiosk.guide.model import Page

LONGEST = 200
"""Letters of a question that are looked at; nobody types more at a standing screen."""

_PASSAGE = 160
_LEAD = 50
_SURELY_LONGER = 4
"""How many times longer a question may be before it is composed: its marks may be letters of their own."""

_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Soft hyphens, joiners, marks of direction (Unicode's category Cf) and halves of letters: words go on through them."""

_OWN = {"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i", "ŋ": "n"}
_FOLDED = {
    code: "".join(letter for letter in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(letter))
    for code in (*range(0xDF, 0x180), *range(0x1E00, 0x1F00))
} | {ord(letter): plain for letter, plain in _OWN.items()}

_WIDTHS = {
    letter: len(folded)
    for code, folded in _FOLDED.items()
    if len(folded) > 1
    for letter in (chr(code), chr(code).upper())
}
"""Letters that are more than one once they are folded, and how many."""

_DOUBLE = tuple((letter.encode("cp1252"), plain.encode()) for letter, plain in _OWN.items() if letter in "ßœæþ")
_WESTERN = b"".join(
    small.encode("cp1252") if len(folded := small.translate(_FOLDED)) > 1 else folded.encode("cp1252")
    for small in (
        bytes([code]).decode("cp1252", "replace").lower().replace("\N{REPLACEMENT CHARACTER}", "?")
        for code in range(256)
    )
)
"""The same for texts of Western Europe, ten times as quick."""


class Marked(msgspec.Struct, frozen=True):
    """A text, and the stretches of it that were looked for, each from its first letter to the one after its last."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Found(msgspec.Struct, frozen=True):
    """An item that was found; `kind` is panel, place, route, story or event."""

    slug: str
    kind: str
    title: Marked
    passage: Marked


class Answer(msgspec.Struct, frozen=True):
    """The items found, the best first; where there is none, words of the guide that are nearest to what was typed."""

    found: tuple[Found, ...] = ()
    nearest: tuple[str, ...] = ()


def question(typed: str) -> str:
    """Return what was typed as far as it is looked at: any text, of any length, with anything in it."""
    return clean(typed[: LONGEST * _SURELY_LONGER])[:LONGEST]


def clean(text: str) -> str:
    r"""Return a text with composed letters and without signs that nobody sees or that no other program takes.

    >>> clean("Berg\u00adbau \u202emuse\u0301e\ud800")
    'Bergbau musée'
    """
    return text if text.isascii() else unicodedata.normalize("NFKC", _UNSEEN.sub("", text))


def plain(html: str) -> str:
    """Return the words of a block without its marks."""
    return unescape(re.sub(r"<[^>]+>", "", html.replace("<br>", " "))).strip()


def fold(text: str) -> str:
    """Return a text in small letters without accents.

    >>> fold("Nœux-les-Mines, Béthune, Fördergerüst")
    'noeux-les-mines, bethune, fordergerust'
    """
    try:
        western = text.encode("cp1252").translate(_WESTERN)
    except UnicodeEncodeError:
        return text.lower().translate(_FOLDED)
    for letter, plain_letters in _DOUBLE:
        western = western.replace(letter, plain_letters)
    return western.decode("cp1252")


def pattern(words: Iterable[str], begun: str = "") -> re.Pattern[str]:
    """Return what finds these folded words in a folded text, and every word that begins with `begun`."""
    choices = sorted(map(re.escape, words), key=len, reverse=True) + ([re.escape(begun) + r"\w*"] if begun else [])
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(choices)})(?![^\W_])" if choices else r"(?!)")


def marked(text: str, looked_for: re.Pattern[str]) -> Marked:
    """Return a text with what a pattern of folded words finds in it."""
    folded = fold(text)
    spans = [match.span() for match in looked_for.finditer(folded)]
    if spans and len(folded) != len(text):
        starts = [0, *accumulate(_WIDTHS.get(letter, 1) for letter in text)]
        return Marked(text, tuple((starts.index(first), _at(starts, last)) for first, last in spans if first in starts))
    return Marked(text, tuple(spans))


def passage(page: Page, looked_for: re.Pattern[str]) -> Marked:
    """Return where a page speaks of what was looked for, in at most two lines.

    That is its summary where its title says enough, and where the page nowhere speaks of it.
    """
    summary = clean(page.summary)
    for text in (summary, *([] if looked_for.search(fold(page.title)) else _likely(page, looked_for))):
        found = looked_for.search(fold(text))
        if found:
            return marked(_excerpt(text, found.start()), looked_for)
    return Marked(_excerpt(summary, 0))


def _likely(page: Page, looked_for: re.Pattern[str]) -> Iterator[str]:
    """Yield the blocks that hold what is looked for, if not in a link's address: to take all apart would last."""
    for block in page.blocks:
        if looked_for.search(fold(block.html)):
            yield clean(plain(block.html))


def _at(starts: list[int], position: int) -> int:
    return next(number for number, start in enumerate(starts) if start >= position)


def _excerpt(text: str, position: int) -> str:
    """Return about two lines of a text that hold a position, cut between words."""
    if len(text) <= _PASSAGE:
        return text
    first = 0 if position < _PASSAGE // 2 else text.rfind(" ", 0, max(1, position - _LEAD)) + 1
    cut = text[first : first + _PASSAGE]
    if first + _PASSAGE < len(text):
        cut = cut[: max(cut.rfind(" "), _PASSAGE // 2)].rstrip(" ,;:–") + "\N{NO-BREAK SPACE}…"
    return ("…\N{NO-BREAK SPACE}" if first else "") + cut
