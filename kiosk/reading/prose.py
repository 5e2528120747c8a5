"""The description of a calendar's event becomes a page; the small HTML that some programs write in it is undone."""

import re
from html import escape
from html.parser import HTMLParser

from kiosk.guide.model import Block, Page

_HTML = re.compile(r"</?(?:br|p|div|span|b|i|u|strong|em|a|ul|ol|li|h[1-6]|table|html)\b[^<>]*>", re.IGNORECASE)
_BREAKS = frozenset({"br", "p", "div", "ul", "ol", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset({"head", "script", "style", "title"})
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_KEPT_SPACES = {0xA0: "&nbsp;", 0x202F: "&nbsp;"}
_BULLET = re.compile(r"[-*•]\s+")


class _Words(HTMLParser):
    """Gathers the words of HTML, a line for each of its blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # the parser's call
        self.words.append("\n" * (tag in _BREAKS) + "• " * (tag == "li"))
        if tag in _SILENT and not self._silent:
            self._silent = tag

    def handle_endtag(self, tag: str) -> None:
        self.words.append("\n" * (tag in _BREAKS))
        if tag == self._silent:
            self._silent = ""

    def handle_data(self, data: str) -> None:
        self.words.append("" if self._silent else data)


def page_of(title: str, description: str) -> Page:
    """Return a page whose first paragraph is the summary; lines are paragraphs, lines with a bullet are list items."""
    text = _plain(description) if _HTML.search(description) else description
    lines = [line for raw in text.split("\n") if (line := one_line(raw))]
    blocks = [_block(line) for line in lines]
    if blocks and blocks[0].kind == "paragraph":
        return Page(one_line(title), lines[0], tuple(blocks[1:]))
    return Page(one_line(title), "", tuple(blocks))


def one_line(text: str) -> str:
    """Return a text on one line, without commands to a terminal and with single spaces."""
    return re.sub(r"[ \n]+", " ", _CONTROLS.sub(" ", text)).strip()


def _block(line: str) -> Block:
    kind = "item" if _BULLET.match(line) else "paragraph"
    html = escape(_BULLET.sub("", line, count=1) if kind == "item" else line, quote=False).translate(_KEPT_SPACES)
    return Block("item" if kind == "item" else "paragraph", html)


def _plain(html: str) -> str:
    parser = _Words()
    parser.feed(html)
    parser.close()
    return "".join(parser.words)
