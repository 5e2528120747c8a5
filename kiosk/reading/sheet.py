"""A YAML file as staff write it: every scalar a text, every value with its line, every unknown key named.

YAML 1.2 meaning is kept by taking no meaning from YAML at all: `no` is the word no, `12:30` the text 12:30
(YAML 1.2.2, section 10; PyYAML's own resolver speaks YAML 1.1).
"""

import difflib
import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

import yaml

from kiosk.guide.geography import Position
from kiosk.guide.language import Wording
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems, Trouble

DEEPEST = 20
"""Levels of nesting read; nothing staff write needs more, and a hostile file must not exhaust the stack."""

_POSITION = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*")
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_LANGUAGE = re.compile(r"[a-z]{2}")

Choice = TypeVar("Choice", bound=str)

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def suggest(word: str, known: Sequence[str]) -> dict[str, str]:
    """Return the "did you mean" of both languages, empty when nothing known is near."""
    near = difflib.get_close_matches(word, known, n=1)
    if not near:
        return {"suggestion_fr": "", "suggestion_en": ""}
    return {
        "suggestion_fr": f" ; vouliez-vous écrire « {near[0]} » ?",
        "suggestion_en": f"; did you mean “{near[0]}”?",
    }


def compose(folder: Folder, name: str, problems: Problems) -> yaml.Node | None:
    """Return the node tree of a YAML file, or None with a problem; aliases and deep nesting are refused."""
    text = folder.text(name)
    if text is None:
        return None
    file = folder.path_of(name)
    depth = 0
    try:
        for event in yaml.parse(text, Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST or isinstance(event, yaml.AliasEvent):
                line = event.start_mark.line + 1
                problems.add(
                    Trouble.BROKEN_YAML,
                    file,
                    line,
                    reason="alias (*) or too many levels",
                )
                return None
        return yaml.compose(text, Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "?"
        problems.add(Trouble.BROKEN_YAML, file, mark.line + 1 if mark else 0, reason=reason)
        return None
    except (ValueError, RecursionError) as error:
        problems.add(Trouble.BROKEN_YAML, file, reason=error)
        return None


class Sheet:
    """The keys and values of one mapping in a YAML file; `close` names the keys that nobody asked for."""

    def __init__(self, node: yaml.Node | None, file: str, problems: Problems) -> None:
        """Take a mapping node; anything else is a problem and reads as empty."""
        self.file = file
        self.problems = problems
        self.line = node.start_mark.line + 1 if node else 0
        self._values: dict[str, yaml.Node] = {}
        self._lines: dict[str, int] = {}
        self._asked: list[str] = []
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
        """Tell whether a key is written."""
        return key in self._values

    def keys(self) -> tuple[str, ...]:
        """Return the keys as written; asking for them all means knowing them all."""
        self._asked.extend(self._values)
        return tuple(self._values)

    def line_of(self, key: str) -> int:
        """Return the line of a key, or of the whole mapping where it is not written."""
        return self._lines.get(key, self.line)

    def add(self, trouble: Trouble, at: str, /, **details: object) -> None:
        """Note a problem at a key."""
        self.problems.add(trouble, self.file, self.line_of(at), **details)

    def require(self, *keys: str) -> bool:
        """Tell whether all keys are written, naming those that are not."""
        missing = [key for key in keys if key not in self._values]
        for key in missing:
            self.add(Trouble.MISSING_KEY, key, key=key)
        return not missing

    def _node(self, key: str) -> yaml.Node | None:
        self._asked.append(key)
        return self._values.get(key)

    def text(self, key: str, default: str = "") -> str:
        """Return a plain text."""
        node = self._node(key)
        if node is None:
            return default
        if isinstance(node, yaml.ScalarNode):
            return str(node.value).strip()
        self.add(Trouble.NOT_TEXT_VALUE, key, key=key)
        return default

    def choice(self, key: str, options: Sequence[Choice], default: Choice) -> Choice:
        """Return one of the options; anything else is a problem and reads as the default."""
        written = self.text(key)
        for option in options:
            if option == written:
                return option
        if key in self:
            known = ", ".join(options)
            self.add(
                Trouble.UNKNOWN_VALUE,
                key,
                key=key,
                value=written,
                options=known,
                **suggest(written, options),
            )
        return default

    def number(self, key: str, default: float = 0.0) -> float:
        """Return a number, at most 15 digits."""
        written = self.text(key)
        if not written:
            return default
        if re.fullmatch(r"-?\d{1,15}(\.\d{1,6})?", written):
            return float(written)
        self.add(Trouble.NOT_A_NUMBER, key, value=written)
        return default

    def flag(self, key: str) -> bool:
        """Return yes or no, written as true/false or yes/no."""
        return self.choice(key, ("true", "false", "yes", "no"), "false") in (
            "true",
            "yes",
        )

    def date(self, key: str, *, span: bool = False) -> str:
        """Return a year, month or day of ISO 8601, or with `span` two of them joined by a slash."""
        written = self.text(key)
        parts = written.split("/") if span else [written]
        if not written or (len(parts) <= 2 and all(_DATE.fullmatch(part) for part in parts)):
            return written
        self.add(Trouble.NOT_A_DATE, key, value=written)
        return ""

    def position(self, key: str) -> Position | None:
        """Return latitude and longitude as map sites copy them, "50.43, 2.83"."""
        written = self.text(key)
        found = _POSITION.fullmatch(written)
        if found and abs(float(found[1])) <= 90 and abs(float(found[2])) <= 180:
            return Position(float(found[1]), float(found[2]))
        if key in self:
            self.add(Trouble.NOT_A_POSITION, key, value=written)
        return None

    def wording(self, key: str, languages: Sequence[str] = ()) -> Wording:
        """Return a wording: one text for all languages, or a text a language; gaps in `languages` are named."""
        node = self._node(key)
        if node is None:
            return Wording()
        if isinstance(node, yaml.ScalarNode):
            return Wording.same(str(node.value).strip())
        if not isinstance(node, yaml.MappingNode):
            self.add(Trouble.NOT_TEXT_VALUE, key, key=key)
            return Wording()
        inner = Sheet(node, self.file, self.problems)
        words: dict[str, str] = {}
        for language in inner.keys():  # noqa: SIM118
            if not _LANGUAGE.fullmatch(language):
                inner.add(
                    Trouble.UNKNOWN_KEY,
                    language,
                    key=language,
                    **suggest(language, languages),
                )
            elif said := inner.text(language):
                words[language] = said
        if missing := [language for language in languages if language not in words]:
            self.add(Trouble.WORDS_MISSING, key, key=key, languages=", ".join(missing))
        return Wording(words)

    def sheet(self, key: str) -> "Sheet":
        """Return the mapping under a key, empty where there is none."""
        return Sheet(self._node(key), self.file, self.problems)

    def sheets(self, key: str) -> "Iterator[Sheet]":
        """Yield the mappings of the list under a key."""
        return _sheets(self._node(key), self.file, self.problems)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the plain texts of the list under a key."""
        node = self._node(key)
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            self.add(Trouble.NOT_A_LIST, key)
            return ()
        return tuple(str(item.value).strip() for item in node.value if isinstance(item, yaml.ScalarNode))

    def path(self, key: str) -> tuple[Position, ...]:
        """Return the positions of a list of [latitude, longitude] pairs."""
        node = self._node(key)
        if not isinstance(node, yaml.SequenceNode):
            if node is not None:
                self.add(Trouble.NOT_A_LIST, key)
            return ()
        positions = []
        for pair in node.value:
            parts = [str(part.value) for part in pair.value] if isinstance(pair, yaml.SequenceNode) else []
            found = _POSITION.fullmatch(", ".join(parts))
            if found:
                positions.append(Position(float(found[1]), float(found[2])))
            else:
                self.problems.add(
                    Trouble.NOT_A_POSITION,
                    self.file,
                    pair.start_mark.line + 1,
                    value=", ".join(parts),
                )
        return tuple(positions)

    def close(self) -> None:
        """Name the keys that are written but known to nobody."""
        known = sorted(set(self._asked))
        for key in self._values:
            if key not in self._asked:
                self.add(Trouble.UNKNOWN_KEY, key, key=key, **suggest(key, known))


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
