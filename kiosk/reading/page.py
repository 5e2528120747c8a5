"""A text file of one language becomes a page: title, summary, blocks."""

import re
from collections.abc import Iterator
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.guide.model import Block, Page
from kiosk.guide.search import plain
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble

_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_LANGUAGE_FILE = re.compile(r"([a-z]{2})\.md")
_SLUG = re.compile(r"[a-z0-9-]+")
_KEPT_SPACES = {0xA0: "&nbsp;", 0x202F: "&nbsp;"}
_BLOCK_KINDS = {
    "heading_open": "heading",
    "list_item_open": "item",
    "blockquote_open": "quote",
}


def read_pages(folder: Folder, problems: Problems) -> tuple[dict[str, Page], list[tuple[str, int, str]]]:
    """Return the pages of a folder by language, and the links in them as (file, line, slug) to be checked."""
    pages: dict[str, Page] = {}
    links: list[tuple[str, int, str]] = []
    for name in folder.files():
        found = _LANGUAGE_FILE.fullmatch(name)
        text = folder.text(name) if found else None
        if found is None or text is None:
            continue
        page = _Reader(folder.path_of(name), problems, links).read(text)
        if page:
            pages[found[1]] = page
    return pages, links


class _Reader:
    """Reads one text; links to other items are gathered, links that leave the guide keep only their words."""

    def __init__(self, file: str, problems: Problems, links: list[tuple[str, int, str]]) -> None:
        self._file = file
        self._problems = problems
        self._links = links

    def read(self, text: str) -> Page | None:
        tokens = _MARKDOWN.parse(text.replace("\0", ""))
        title = plain(self._inline(tokens[1])) if tokens and tokens[0].tag == "h1" else ""
        if not title:
            self._problems.add(Trouble.NO_TITLE, self._file, 1)
            return None
        blocks = tuple(self._blocks(tokens[3:]))
        if blocks and blocks[0].kind == "paragraph":
            return Page(title, plain(blocks[0].html), blocks[1:])
        return Page(title, "", blocks)

    def _blocks(self, tokens: list[Token]) -> Iterator[Block]:
        kinds = ["paragraph"]
        for token in tokens:
            if token.type in _BLOCK_KINDS:
                kinds.append(_BLOCK_KINDS[token.type])
            elif token.type in ("heading_close", "list_item_close", "blockquote_close"):
                kinds.pop()
            elif token.type == "inline":
                html = self._inline(token)
                if html:
                    yield Block(kinds[-1], html)  # type: ignore[arg-type]  # the table above holds only block kinds
            elif token.type in ("fence", "code_block"):
                yield Block("paragraph", _html(token.content.strip()))

    def _inline(self, parent: Token) -> str:
        line = parent.map[0] + 1 if parent.map else 0
        html: list[str] = []
        closing: list[str] = []
        for token in parent.children or []:
            match token.type:
                case "text" | "code_inline":
                    html.append(_html(token.content))
                case "softbreak":
                    html.append(" ")
                case "hardbreak":
                    html.append("<br>")
                case "strong_open" | "strong_close":
                    html.append("<b>" if token.nesting > 0 else "</b>")
                case "em_open" | "em_close":
                    html.append("<i>" if token.nesting > 0 else "</i>")
                case "link_open":
                    opened, closed = self._link(str(token.attrGet("href")), line)
                    html.append(opened)
                    closing.append(closed)
                case "link_close":
                    html.append(closing.pop())
                case "image":
                    html.append(_html(token.content))
        return "".join(html)

    def _link(self, href: str, line: int) -> tuple[str, str]:
        if _SLUG.fullmatch(href):
            self._links.append((self._file, line, href))
            return f'<a href="{href}">', "</a>"
        self._problems.add(Trouble.OUTER_LINK, self._file, line, value=href)
        return "", ""


def _html(text: str) -> str:
    """Return a text as Qt's small HTML; its reader takes a no-break space written as it is for an ordinary one."""
    return escape(text, quote=False).translate(_KEPT_SPACES)
