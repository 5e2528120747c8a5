"""A YAML file as staff write it: every scalar a text, every value with its line, every unknown key named.

YAML 1.2 meaning is kept by taking no meaning from YAML at all: `no` is the word no, `12:30` the text 12:30
(YAML 1.2.2, section 10; PyYAML's own resolver speaks YAML 1.1).
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from math import inf
from typing import TypeVar

import yaml

from kiosk.guide.geography import Position, on_earth
from kiosk.guide.language import Wording
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems, suggest
from kiosk.reading.syntax import compose
from kiosk.reading.trouble import ADVICE, Trouble

_POSITION = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,6})?", re.ASCII)
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)
_SPAN_ENDS = 2
_LANGUAGE = re.compile(r"[a-z]{2}")

Choice = TypeVar("Choice", bound=str)


class Sheet:
    """The keys and values of one mapping in a YAML file; `close` names the keys that nobody asked for.

    A key without a value counts as left out. A sheet that could not be read asks for nothing more: its problem is told.
    """

    def __init__(self, node: yaml.Node | None, file: str, problems: Problems) -> None:
        """Take a mapping node; anything else is a problem and reads as empty."""
        self.file = file
        self.problems = problems
        self.readable = isinstance(node, yaml.MappingNode)
        self.line = node.start_mark.line + 1 if node else 0
        self._values: dict[str, yaml.Node] = {}
        self._lines: dict[str, int] = {}
        self._asked: set[str] = set()
        self._wrong: set[str] = set()
        if isinstance(node, yaml.MappingNode):
            self._fill(node)
        elif node is not None:
            problems.add(Trouble.NOT_A_MAPPING, file, self.line)

    @classmethod
    def open(cls, folder: Folder, name: str, problems: Problems) -> "Sheet":
        """Read a file of a folder; one that cannot be read is a problem and reads as empty."""
        return cls(compose(folder, name, problems), folder.path_of(name), problems)

    def _fill(self, node: yaml.MappingNode) -> None:
        for key_node, value in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "?"
            line = key_node.start_mark.line + 1
            if key in self._values:
                self.problems.add(Trouble.TWICE, self.file, line, key=key)
                continue
            self._values[key] = value
            self._lines[key] = line

    def __contains__(self, key: str) -> bool:
        """Tell whether a key is written with a value."""
        return key in self._values and not _blank(self._values[key])

    def keys(self) -> tuple[str, ...]:
        """Return the keys as written; asking for them all means knowing them all."""
        self._asked.update(self._values)
        return tuple(self._values)

    def line_of(self, key: str) -> int:
        """Return the line of a key, or of the whole mapping where it is not written."""
        return self._lines.get(key, self.line)

    def add(self, trouble: Trouble, at: str, /, **details: object) -> None:
        """Note a problem at a key."""
        if trouble not in ADVICE:
            self._wrong.add(at)
        self.problems.add(trouble, self.file, self.line_of(at), **details)

    def require(self, *keys: str) -> bool:
        """Tell whether all keys are written, naming those that are not, and none was found wrong so far."""
        if not self.readable:
            return False
        for key in keys:
            if key not in self:
                self.add(Trouble.MISSING_KEY, key, key=key)
        return self._wrong.isdisjoint(keys)

    def _node(self, key: str) -> yaml.Node | None:
        self._asked.add(key)
        return self._values[key] if key in self else None

    def text(self, key: str) -> str:
        """Return a plain text, "" where there is none; a list or mapping is a problem."""
        node = self._node(key)
        if node is None or isinstance(node, yaml.ScalarNode):
            return str(node.value).strip() if node else ""
        self.add(Trouble.NOT_TEXT_VALUE, key, key=key)
        return ""

    def choice(self, key: str, options: Sequence[Choice], default: Choice) -> Choice:
        """Return one of the options; anything else is a problem and reads as the default."""
        written = self.text(key)
        for option in options:
            if option == written:
                return option
        if written:
            self.unknown(key, written, options)
        return default

    def unknown(self, key: str, value: str, options: Sequence[str]) -> None:
        """Note that a value is none of the options."""
        known = ", ".join(options)
        self.add(Trouble.UNKNOWN_VALUE, key, key=key, value=value, options=known, **suggest(value, options))

    def number(self, key: str, default: float = 0.0, *, least: float = -inf) -> float:
        """Return a number of at most 15 digits; one below the least is a problem and reads as the default."""
        written = self.text(key)
        if _NUMBER.fullmatch(written) and float(written) >= least:
            return float(written)
        if written:
            self.add(Trouble.NOT_A_NUMBER, key, value=written)
        return default

    def flag(self, key: str) -> bool:
        """Return yes or no, written as true/false or yes/no."""
        return self.choice(key, ("true", "false", "yes", "no"), "false") in {"true", "yes"}

    def date(self, key: str, *, span: bool = False) -> str:
        """Return a year, month or day of ISO 8601, or with `span` two of them joined by a slash."""
        written = self.text(key)
        parts = written.split("/") if span else [written]
        if not written or (len(parts) <= _SPAN_ENDS and all(_is_date(part) for part in parts)):
            return written
        self.add(Trouble.NOT_A_DATE, key, value=written)
        return ""

    def position(self, key: str) -> Position | None:
        """Return latitude and longitude as map sites copy them, "50.43, 2.83"."""
        written = self.text(key)
        position = _position(written)
        if written and position is None:
            self.add(Trouble.NOT_A_POSITION, key, value=written)
        return position

    def wording(self, key: str, languages: Sequence[str] = ()) -> Wording:
        """Return a wording: one text for all languages, or a text a language; gaps in `languages` are named."""
        node = self._node(key)
        return self._said(key, node, self.line_of(key), languages) if node else Wording()

    def wordings(self, key: str, languages: Sequence[str] = ()) -> tuple[Wording, ...]:
        """Return the wordings of the list under a key."""
        entries = ((node, node.start_mark.line + 1) for node in self._list(key))
        return tuple(said for node, line in entries if (said := self._said(key, node, line, languages)))

    def _said(self, key: str, node: yaml.Node, line: int, languages: Sequence[str]) -> Wording:
        if isinstance(node, yaml.ScalarNode):
            return Wording.same(str(node.value).strip())
        if not isinstance(node, yaml.MappingNode):
            self.add(Trouble.NOT_TEXT_VALUE, key, key=key)
            return Wording()
        inner = Sheet(node, self.file, self.problems)
        words: dict[str, str] = {}
        for language in inner.keys():  # noqa: SIM118  # a sheet is no mapping
            if not _LANGUAGE.fullmatch(language):
                inner.add(Trouble.UNKNOWN_KEY, language, key=language, **suggest(language, languages))
            elif said := inner.text(language):
                words[language] = said
        if missing := [language for language in languages if language not in words]:
            self.problems.add(Trouble.WORDS_MISSING, self.file, line, key=key, languages=", ".join(missing))
        return Wording(words)

    def sheet(self, key: str) -> "Sheet":
        """Return the mapping under a key, empty where there is none."""
        return Sheet(self._node(key), self.file, self.problems)

    def sheets(self, key: str) -> "Iterator[Sheet]":
        """Yield the mappings of the list under a key."""
        return _sheets(self._node(key), self.file, self.problems)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the plain texts of the list under a key."""
        entries = self._list(key)
        for entry in entries:
            if not isinstance(entry, yaml.ScalarNode):
                self.problems.add(Trouble.NOT_TEXT_VALUE, self.file, entry.start_mark.line + 1, key=key)
        return tuple(str(entry.value).strip() for entry in entries if isinstance(entry, yaml.ScalarNode))

    def _list(self, key: str) -> list[yaml.Node]:
        node = self._node(key)
        if node is None or isinstance(node, yaml.SequenceNode):
            return list(node.value) if node else []
        self.add(Trouble.NOT_A_LIST, key)
        return []

    def path(self, key: str) -> tuple[Position, ...]:
        """Return the positions of a list of [latitude, longitude] pairs."""
        positions = []
        for pair in self._list(key):
            parts = [str(part.value) for part in pair.value] if isinstance(pair, yaml.SequenceNode) else []
            written = ", ".join(parts)
            if position := _position(written):
                positions.append(position)
            else:
                self.problems.add(Trouble.NOT_A_POSITION, self.file, pair.start_mark.line + 1, value=written)
        return tuple(positions)

    def close(self) -> None:
        """Name the keys that are written but known to nobody."""
        known = sorted(set(self._asked))
        for key in self._values:
            if key not in self._asked:
                self.add(Trouble.UNKNOWN_KEY, key, key=key, **suggest(key, known))


def _blank(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and not str(node.value).strip()


def _position(written: str) -> Position | None:
    found = _POSITION.fullmatch(written)
    if found and on_earth(float(found[1]), float(found[2])):
        return Position(float(found[1]), float(found[2]))
    return None


def _is_date(written: str) -> bool:
    """Tell whether a year, month or day is in the calendar."""
    if not _DATE.fullmatch(written):
        return False
    try:
        date.fromisoformat(written + "-01-01"[len(written) - 4 :])
    except ValueError:
        return False
    return True


def _sheets(node: yaml.Node | None, file: str, problems: Problems) -> Iterator[Sheet]:
    if node is None:
        return
    if not isinstance(node, yaml.SequenceNode):
        problems.add(Trouble.NOT_A_LIST, file, node.start_mark.line + 1)
        return
    for entry in node.value:
        yield Sheet(entry, file, problems)


def open_list(folder: Folder, name: str, problems: Problems) -> Iterator[Sheet]:
    """Yield the mappings of a file that is one list."""
    return _sheets(compose(folder, name, problems), folder.path_of(name), problems)
