"""What becomes of staff's files: bytes mixed up on dying sticks, and sheets, texts and tracks of another shape."""

import copy
import os
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import yaml

from kiosk.reading.content import Reading, read_content
from kiosk.reading.folder import Folder
from kiosk.reading.pictures import Published
from kiosk.reading.problem import Problems
from kiosk.reading.recall import Memory
from tests.staff_folder import ITEMS, SAMPLE

TEXTS = sorted(
    str(path.relative_to(SAMPLE)) for path in SAMPLE.rglob("*") if path.suffix in {".yaml", ".md", ".gpx", ".ics"}
)

SCRAPS = [
    b"", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\n", b"\t", b"- ", b": ", b"{", b"}", b"[", b"]",
    b"*a", b"&a", b"!!binary ", b"'", b'"', b"|\n", b"? ", b"---\n", b"...\n", b"%YAML 9.9\n", b"<<: ", b"# ", b"> ",
    b"```\n", b"&#xD800;", b"9" * 400, b"-1e999", b"\\ud800", b"\xc2\x85", b"\xe2\x80\xa8", b"~", b"null", b"[x](y)",
    b"![", b"<b>",
]  # fmt: skip

VALUES: tuple[object, ...] = (
    None, True, False, 0, -1, 10**30, 1.5, float("nan"), float("inf"), "", " ", "x", "é" * 3000, "\u202e", "2026-02-30",
    "12:30", "91, 181", "50.4, 2.5", "[", "{fr}", "../..", "/etc/passwd", "a/b", "http://", "javascript:x", [], {},
    [None], [[]], [{}], {"fr": None}, {"fr": []}, {"xx": "x"}, {"": ""}, {"fr": {"fr": "x"}},
    "24/7; Mo-Fr 25:00-99:00", "2026-01-01..2025-01-01", "FREQ=SECONDLY", "\x85", "9" * 400, -0.0, "true", "no",
)  # fmt: skip
"""What may stand in a sheet where something else should."""


def spoil(raw: bytes, chance: random.Random) -> bytes:
    """Return bytes with a few things staff, editors, and dying sticks do to them."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(raw))
        reach = min(len(raw), at + chance.choice((0, 1, 5, 60)))
        match chance.randint(0, 4):
            case 0:
                raw = raw[:at]
            case 1:
                raw = raw[:at] + raw[reach:]
            case 2:
                raw = raw[:at] + chance.choice(SCRAPS) + raw[reach:]
            case 3:
                raw = raw[:at] + chance.randbytes(reach - at) + raw[reach:]
            case _:
                raw = raw[:at] + raw[at:reach] * 3 + raw[reach:]
    return raw


def reshape(name: str, raw: bytes, chance: random.Random) -> bytes:
    """Return a file that its format still allows, with something else in it than was meant."""
    text = raw.decode()
    for _ in range(chance.randint(1, 3)):
        text = (_sheet if name.endswith(".yaml") else _lines)(text, chance)
    return text.encode(errors="surrogatepass")


def _sheet(text: str, chance: random.Random) -> str:
    """Return a sheet one of whose values, keys or branches is another."""
    tree = yaml.safe_load(text)
    branches = list(_branches(tree))
    if not branches:
        return str(yaml.safe_dump(chance.choice(VALUES), allow_unicode=True))
    branch = chance.choice(branches)
    if isinstance(branch, dict):
        key = chance.choice(list(branch))
        if chance.random() < 1 / 5:
            branch[chance.choice((f"{key}s", "", 7, None, "draft", "kind", "pictures"))] = branch.pop(key)
        elif chance.random() < 1 / 4:
            del branch[key]
        else:
            branch[key] = _instead(branch[key], branches, chance)
    else:
        place = chance.randrange(len(branch))
        branch[place : place + 1] = chance.choice(([], [_instead(branch[place], branches, chance)]))
    return str(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False))


def _instead(value: object, branches: Sequence[object], chance: random.Random) -> object:
    match chance.randint(0, 3):
        case 0:
            return [value]
        case 1:
            return copy.deepcopy(chance.choice(branches))
        case _:
            return chance.choice(VALUES)


def _branches(tree: object) -> Iterator[dict[object, object] | list[object]]:
    if isinstance(tree, dict | list) and tree:
        yield tree
        for inner in tree.values() if isinstance(tree, dict) else tree:
            yield from _branches(inner)


def _lines(text: str, chance: random.Random) -> str:
    """Return a text, track or calendar whose lines, words or numbers are in disorder."""
    lines = text.split("\n")
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randint(0, 5):
        case 0:
            lines[at], lines[other] = lines[other], lines[at]
        case 1:
            del lines[at]
        case 2:
            lines.insert(at, lines[other] * chance.choice((1, 2, 200)))
        case 3:
            lines[at] = (
                chance.choice(("# ", "## ", "> " * 80, "- " * 80, "    ", "1. ", "***", "<!--", "|")) + lines[at]
            )
        case 4:
            lines[at] = re.sub(r"\d+", lambda _: chance.choice(("", "-1", "9" * 60, "1e999", "nan")), lines[at])
        case _:
            lines[at] = re.sub(r"\w+", lambda _: chance.choice(("", "é", "&amp;", "\u202e", "END")), lines[at], count=1)
    return "\n".join(lines)


MUTATORS: dict[str, Callable[[str, bytes, random.Random], bytes]] = {
    "bytes": lambda _name, raw, chance: spoil(raw, chance),
    "shape": reshape,
}


class MutatedGuide:
    """A copy of the sample guide one file of which is another for a moment."""

    def __init__(self, root: Path) -> None:
        """Take the copy's root, and read all of it once: what a mutation leaves alone is not read again."""
        self.root = root
        self._whole = read_content(root, pretend).memory

    def read(self, name: str, mutated: bytes) -> Reading:
        """Read it with a file of other bytes; nothing remembered of its folder stands in for it."""
        path = self.root / name
        before, status = path.read_bytes(), path.stat()
        home = str(Path(name).parent)
        known = {folder: read for folder, read in self._whole.reads.items() if folder != home}
        try:
            path.write_bytes(mutated)
            return read_content(self.root, pretend, Memory(self._whole.context, known))
        finally:
            path.write_bytes(before)
            os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def unexplained(name: str, mutated: bytes, reading: Reading) -> set[str]:
    """Return the pages that a mutated file made vanish without a problem of that file or of their folder.

    A sheet that now says it is a draft leaves its own page out without a word, and a panel with its pages.
    """
    lost = set(ITEMS - set(reading.guide.items))
    named = {problem.file for problem in reading.problems}
    if name in named or b"draft" in mutated:
        return set()
    return lost - {Path(file).name for file in named} - {Path(file).parent.name for file in named}


def pretend(wanted: Iterable[tuple[Folder, str]], _problems: Problems) -> dict[str, Published]:
    """Say of every picture that it was made: its bytes are mutated elsewhere."""
    return {folder.path_of(name): Published("s", "l", 1, 1) for folder, name in wanted}
