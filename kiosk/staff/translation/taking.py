"""What a translated table changes in the content, cell by cell, and what of it is not taken."""

from collections.abc import Iterator
from typing import TypeAlias

import msgspec

from kiosk.staff.intake import Reason, Refused
from kiosk.staff.translation.delimited import after_old_windows
from kiosk.staff.translation.pieces import TEXTS, Piece, Pieces, normal
from kiosk.staff.translation.table import Cell, Row, fingerprint

Changes: TypeAlias = dict[str, str]
"""The new words of a piece, by language."""


class Taking(msgspec.Struct, frozen=True):
    """The changes to take, piece by piece, and the refusals."""

    changes: tuple[tuple[Piece, Changes], ...]
    refused: tuple[Refused, ...]


class Taker:
    """Compares the rows of a table with the pieces of the content as they are now."""

    def __init__(self, file: str, found: Pieces, *, lossy: bool) -> None:
        """Compare for a file of that name; `lossy` where its character set may have lost letters."""
        self._file = file
        self._first = found.languages[0]
        self._pieces = {(piece.folder, piece.name): piece for piece in found.pieces}
        self._lossy = lossy
        self._met: set[tuple[str, str]] = set()

    def take(self, rows: Iterator[Row]) -> Taking:
        """Return what the rows change and what of them is refused."""
        changes: list[tuple[Piece, Changes]] = []
        refused: list[Refused] = []
        for row in rows:
            key = (row.folder, row.piece)
            name = f"{row.folder} › {row.piece}"
            piece = self._pieces.get(key)
            if piece is None or key in self._met:
                reason = Reason.TWICE if piece else Reason.NO_SUCH_PIECE
                refused.append(Refused.of(reason, self._file, row.number, piece=name))
                continue
            self._met.add(key)
            wanted, why = self._of_row(row, piece)
            refused += (
                Refused.of(reason, self._file, row.number, piece=name, language=code) for code, reason in why.items()
            )
            if wanted:
                changes.append((piece, wanted))
        return Taking(tuple(changes), tuple(refused))

    def _of_row(self, row: Row, piece: Piece) -> tuple[Changes, dict[str, Reason]]:
        wanted: Changes = {}
        refused: dict[str, Reason] = {}
        for code, cell in row.cells.items():
            if self._untouched(row, piece, code, cell):
                continue
            reason = self._refusal(row, piece, code, cell)
            if reason:
                refused[code] = reason
            else:
                wanted[code] = normal(cell or "")
        # Without its fingerprint, a first language that differs may as well be the older one.
        others = (set(wanted) | set(refused)) - {self._first}
        if self._source_moved(row, piece) and (others or self._first not in row.prints):
            return {}, {self._first: Reason.SOURCE_CHANGED}
        return wanted, refused

    def _untouched(self, row: Row, piece: Piece, code: str, cell: Cell) -> bool:
        """Tell whether a cell is as it was exported, or says what the folder says by now."""
        if cell is None:
            return False
        return self._same(cell, piece.said(code, self._first)) or fingerprint(cell) == row.prints.get(code)

    def _same(self, cell: str, here: str) -> bool:
        there, now = normal(cell), normal(here)
        return there == now or (self._lossy and there == normal(after_old_windows(now)))

    def _moved(self, row: Row, piece: Piece, code: str) -> bool:
        """Tell whether the folder changed in a language since the export; without a fingerprint nobody knows."""
        return code in row.prints and row.prints[code] != fingerprint(piece.said(code, self._first))

    def _source_moved(self, row: Row, piece: Piece) -> bool:
        cell = row.cells.get(self._first)
        same = cell is not None and self._same(cell, piece.said(self._first, self._first))
        if self._first not in row.prints:
            return self._first in row.cells and not same
        return self._moved(row, piece, self._first) and not same

    def _refusal(self, row: Row, piece: Piece, code: str, cell: Cell) -> Reason | None:
        """Return the first reason not to take a cell."""
        text = normal(cell or "")
        reasons = (
            (cell is None, Reason.NO_WORDS),
            (not text, Reason.EMPTIED),
            (self._moved(row, piece, code), Reason.BOTH_CHANGED),
            (self._lossy and "?" in text, Reason.LOST_LETTERS),
            (piece.fact and code != self._first, Reason.ONE_FOR_ALL),
            (piece.file == TEXTS and not text.startswith("# "), Reason.NO_TITLE),
        )
        return next((reason for applies, reason in reasons if applies), None)
