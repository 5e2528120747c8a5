"""Titles and descriptions of the export become a text of the guide: "# Title", the summary, the rest in paragraphs."""

import re
from html import unescape
from itertools import pairwise

_BREAKS = re.compile(r"<\s*(?:br|/p|/li|/div|/h\d)\b[^>]*>", re.IGNORECASE)
_ITEM = re.compile(r"<\s*li\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<\s*/?\s*(?:p|ul|ol|li|div|span|strong|b|i|em|u|a|h\d|font|img)\b[^>]*>", re.IGNORECASE)
_BULLET = re.compile(r"^[-*•·–>✓▪]+[ \t\u00a0]+")
_MARK = re.compile(r"([\\`*_\[\]<>])")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_OPENS = re.compile(r"(\d{1,9}(?=[.)])|(?=[#+=~-]))")
_SENTENCE = re.compile(r"(.{20,}?[.!?…])\s+(?=[A-ZÀ-Ý«“\"(\d])", re.DOTALL)
_CUT = re.compile(r"\s*(?:…|\.\.\.)\s*$")
LONGEST_SUMMARY = 200
"""Characters; a longer first paragraph gives its first sentence alone."""


def page(title: str, short: str, long: str, closing: str = "") -> str:
    """Return the text of one language: what is short first, then what is long, then what closes it."""
    lines = [sentence(short), *_lines(long)] if short and long else _lines(short or long)
    lines += _lines(closing)
    if lines and not _is_item(lines[0]):
        lines[:1] = _first_alone(lines[0])
    written = f"# {_marked(sentence(title), title=True)}\n"
    for before, line in pairwise(["", *lines]):
        gap = "" if _is_item(before) and _is_item(line) else "\n"
        written += f"{gap}{'- ' if _is_item(line) else ''}{_marked(_BULLET.sub('', line))}\n"
    return written


def sentence(text: str) -> str:
    """Return a description in one line, without tags."""
    return " ".join(_lines(text))


def repeats(long: str, short: str) -> bool:
    """Tell whether a long description begins with the short one, be it cut off in the middle."""
    return sentence(long).startswith(sentence(_CUT.sub("", short)))


def _lines(text: str) -> list[str]:
    # Only plain spaces are drawn together: French typography needs its no-break ones.
    stripped = (re.sub(r"[ \t]+", " ", line).strip() for line in _without_tags(text).splitlines())
    return [line for line in stripped if _BULLET.sub("", f"{line} ").strip()]


def _without_tags(text: str) -> str:
    for pattern, told in ((_BREAKS, "\n"), (_ITEM, "\n- "), (_TAG, "")):
        text = pattern.sub(told, text)
    return unescape(text)


def _is_item(line: str) -> bool:
    return bool(_BULLET.match(line))


def _first_alone(paragraph: str) -> list[str]:
    """Return a first paragraph in two where it is too long for a summary."""
    found = _SENTENCE.match(paragraph)
    if len(paragraph) <= LONGEST_SUMMARY or not found or len(found[1]) > LONGEST_SUMMARY:
        return [paragraph]
    return [found[1], paragraph[found.end() :]]


def _marked(line: str, *, title: bool = False) -> str:
    """Return a line in which nothing is a mark of Markdown."""
    line = _ENTITY.sub(r"\\&", _MARK.sub(r"\\\1", line))
    if title:
        return line.replace("#", r"\#")
    return _OPENS.sub(r"\1\\", line, count=1) if _OPENS.match(line) else line
