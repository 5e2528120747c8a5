"""What is left to do on each piece: missing languages, texts older than the first, translations by a program."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.coverage import State, coverage
from kiosk.staff.tourism.ledger import read_ledger, text_fingerprint
from kiosk.staff.translation.pieces import TEXTS, Piece

Gap = Literal["missing", "older", "machine"]

_SAID: Mapping[str, Mapping[str, str]] = {
    "fr": {"missing": "manque : ", "older": "plus ancien : ", "machine": "traduction automatique : "},
    "en": {"missing": "missing: ", "older": "older: ", "machine": "machine translation: "},
}
_COMPLETE = {"fr": "complet", "en": "complete"}
_FOR_ALL = {"fr": "toutes les langues", "en": "all languages"}


class States:
    """How each language stands on each piece of a content folder."""

    def __init__(self, content: Path, languages: Sequence[str]) -> None:
        """Look at when the texts were saved, once for all."""
        self._content = content
        self._languages = languages
        self._older = {
            row.folder: {code for code, cell in row.cells.items() if cell.state is State.OLDER}
            for row in coverage(content)
        }

    def gaps(self, piece: Piece) -> dict[str, Gap]:
        """Return the languages with something left to do."""
        if "" in piece.says:
            return {}
        gaps: dict[str, Gap] = {}
        machine = self._machine(piece) if piece.file == TEXTS else set()
        for code in self._languages:
            if not piece.says.get(code):
                gaps[code] = "missing"
            elif piece.file == TEXTS and code in self._older.get(piece.folder, ()):
                gaps[code] = "older"
            elif code in machine:
                gaps[code] = "machine"
        return gaps

    def _machine(self, piece: Piece) -> set[str]:
        """Return the languages whose text is still as a program translated it."""
        ledger = read_ledger(self._content / piece.folder)
        if ledger is None:
            return set()
        return {
            code
            for code in set(ledger.machine) & set(piece.says)
            if text_fingerprint(piece.says[code].encode()) in ledger.texts.get(f"{code}.md", ())
        }


def told(piece: Piece, gaps: Mapping[str, Gap], language: StaffLanguage) -> str:
    """Return the state of a piece in words."""
    if "" in piece.says:
        return _FOR_ALL[language]
    kinds: dict[str, list[str]] = {}
    for code, gap in gaps.items():
        kinds.setdefault(gap, []).append(code)
    parts = (words + ", ".join(kinds[gap]) for gap, words in _SAID[language].items() if gap in kinds)
    return "; ".join(parts) or _COMPLETE[language]


class Line(msgspec.Struct, frozen=True):
    """A row to be written: its cells as texts, and which language cells have something left to do."""

    folder: str
    piece: str
    cells: dict[str, str]
    state: str
    prints: str
    gaps: dict[str, Gap]
