"""The pieces of the content that a translator works on: a text, a wording of a YAML file, a fact."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

import msgspec
import yaml

from kiosk.reading.content import read_texts
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problem, Problems
from kiosk.reading.progress import Progress, silent
from kiosk.reading.syntax import compose
from kiosk.staff.amend import KeyPath
from kiosk.staff.scalar import plain

TEXTS = "*.md"
"""The name of the piece that is a page's text, a file in each language."""
_SEPARATOR = " › "
_LANGUAGE = re.compile(r"[a-z]{2}")
_SHEETS = ("panel.yaml", "place.yaml", "story.yaml", "route.yaml", "event.yaml")

_WORDINGS = (
    *(
        "*/visit",
        "*/poster",
        "*/short",
        "*/facts/*/value",
        "*/facts/*/label",
        "*/pictures/*/alt",
        "*/pictures/*/caption",
    ),
    *("office.yaml/name", "office.yaml/headline", "office.yaml/question", "kinds.yaml/*/label"),
    *("timeline.yaml/*/title", "timeline.yaml/*/text", "network.yaml/lines/*/name", "network.yaml/lines/*/text"),
    *("network.yaml/water/*/name", "network.yaml/water/*/text"),
    *("galleries.yaml/*/name", "galleries.yaml/*/figure", "galleries.yaml/*/text"),
    *("heights.yaml/heaps/*/name", "heights.yaml/heaps/*/note", "heights.yaml/compare/*/name"),
    *("heights.yaml/compare/*/note", "heights.yaml/activities/*/name", "heights.yaml/activities/*/text"),
    *("figures.yaml/figures/*/before", "figures.yaml/figures/*/unit", "figures.yaml/figures/*/label"),
    *("figures.yaml/position/*/to", "figures.yaml/position/*/text", "figures.yaml/links/*/name"),
    *("figures.yaml/links/*/text", "figures.yaml/sectors/*/name", "figures.yaml/sectors/*/text"),
    *("quiz.yaml/*/question", "quiz.yaml/*/right", "quiz.yaml/*/wrong/*", "quiz.yaml/*/because"),
)
"""Where a plain text stands for all languages and may become a text a language."""
_FACTS = tuple(
    f"{sheet}/{key}"
    for sheet in ("place.yaml", "event.yaml")
    for key in ("commune", "address", "phone", "website", "opening_hours", "unesco", "pictures/*/credit")
)
"""Where a text is the same in every language, and stays so."""


class Piece(msgspec.Struct, frozen=True):
    """One row: the folder relative to content/ ("." for itself), the file, the key path in it, what it says.

    `says` is by language; of a value for all languages by "". `fact` where it stays one for all.
    """

    folder: str
    file: str
    path: KeyPath
    says: dict[str, str]
    fact: bool = False

    @property
    def name(self) -> str:
        """What stands in the table for file and key path; places in lists count from 1."""
        return _SEPARATOR.join((self.file, *(str(step + 1) if isinstance(step, int) else step for step in self.path)))

    def said(self, language: str, first: str) -> str:
        """Return what a cell shows; a value for all languages stands in the column of the office's first."""
        return self.says.get(language) or (self.says.get("", "") if language == first else "")

    def path_of(self, language: str = "") -> PurePosixPath:
        """Return the file that holds the piece, relative to content/."""
        return PurePosixPath(self.folder) / (f"{language}.md" if self.file == TEXTS else self.file)


class Pieces(msgspec.Struct, frozen=True):
    """Every piece of the content, the office's languages in order, and what could not be read."""

    languages: tuple[str, ...]
    pieces: tuple[Piece, ...]
    problems: tuple[Problem, ...]


def gather(content: Path, progress: Progress = silent) -> Pieces:
    """Return the pieces of a content folder, file by file: the texts of a folder first."""
    languages = read_texts(content, progress).guide.office.languages
    problems = Problems()
    root = Folder(content, problems)
    top = root.folders() if root.exists() else ()
    folders = (root, *(inner for folder in top for inner in (folder, *folder.folders()))) if root.exists() else ()
    pieces: list[Piece] = []
    for done, folder in enumerate(folders, start=1):
        pieces += _of_folder(folder, languages, problems)
        progress("gathering", done, len(folders))
    return Pieces(languages, tuple(pieces), problems.all())


def normal(text: str) -> str:
    """Return a text as it is compared: spreadsheets write line ends their own way, and spaces round it say nothing."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _of_folder(folder: Folder, languages: Sequence[str], problems: Problems) -> Iterator[Piece]:
    names = folder.files()
    written = [code for code in languages if f"{code}.md" in names]
    if written or any(sheet in names for sheet in _SHEETS):
        texts = {code: folder.text(f"{code}.md") for code in written}
        yield Piece(folder.path_of(), TEXTS, (), {code: normal(text) for code, text in texts.items() if text})
    for name in names:
        if name.endswith(".yaml") and (node := compose(folder, name, problems)):
            yield from _of_node(node, folder.path_of(), name, ())


def _of_node(node: yaml.Node, folder: str, file: str, path: KeyPath) -> Iterator[Piece]:
    if _is_wording(node):
        said = plain(node)
        if isinstance(said, dict) and any(said.values()):
            yield Piece(folder, file, path, {code: str(text) for code, text in said.items()})
    elif isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        for key, value in node.value:
            # A key with the separator in it could not be told from two, nor one written twice from the other.
            if keys.count(key.value) == 1 and _SEPARATOR not in key.value:
                yield from _of_node(value, folder, file, (*path, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for place, value in enumerate(node.value):
            yield from _of_node(value, folder, file, (*path, place))
    elif said := plain(node):
        fact = _matches(file, path, _FACTS)
        if fact or _matches(file, path, _WORDINGS):
            yield Piece(folder, file, path, {"": str(said)}, fact=fact)


def _is_wording(node: yaml.Node) -> bool:
    """Tell whether a node is a text a language."""
    return isinstance(node, yaml.MappingNode) and all(
        isinstance(key, yaml.ScalarNode) and _LANGUAGE.fullmatch(key.value) and isinstance(value, yaml.ScalarNode)
        for key, value in node.value
    )


def _matches(file: str, path: KeyPath, patterns: Sequence[str]) -> bool:
    steps = (file, *path)
    return any(
        len(wanted) == len(steps) and all(part in {"*", step} for part, step in zip(wanted, steps, strict=True))
        for wanted in (pattern.split("/") for pattern in patterns)
    )
