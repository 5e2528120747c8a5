"""Writes base maps as an installer drops them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.guide.geography import Position, tile_of

PNG = b"\x89PNG\r\n\x1a\n and so on"
LENS = Position(50.43, 2.83)


def tiles(file: Path, *, picture: bytes = PNG, around: int = 0, where: Position = LENS, **about: str) -> None:
    """Write a tile at zoom 10, and a square of tiles at zoom 12 (at 16 where `around` is large), about a position."""
    file.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(file)) as base:
        base.execute("CREATE TABLE metadata (name text, value text)")
        base.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)")
        base.executemany("INSERT INTO metadata VALUES (?, ?)", about.items())
        for zoom, reach in ((10, 0), (16 if around else 12, around)):
            middle, across = (int(part) for part in tile_of(where, zoom))
            rows = (
                (zoom, column, 2**zoom - 1 - row, picture)
                for column in range(middle - reach, middle + reach + 1)
                for row in range(across - reach, across + reach + 1)
            )
            base.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
        base.commit()
