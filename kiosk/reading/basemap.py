"""An installer's base map: raster MBTiles, checked, and its tiles taken out into the edition.

MBTiles 1.3, github.com/mapbox/mbtiles-spec: rows count from the south (TMS), `metadata` holds format and attribution.
"""

import base64
import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.guide.geography import Frame, tile_corner, tile_of
from kiosk.guide.land import BaseMap, Land
from kiosk.reading.folder import Folder
from kiosk.reading.pictures import take_over
from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble

_log = logging.getLogger(__name__)
BASEMAP = "basemap.mbtiles"
TILES = "tiles"
MOST_TILES = 12_000
MOST_BYTES = 400_000_000
_SUFFIXES = {"png": "png", "jpg": "jpg", "jpeg": "jpg", "webp": "webp"}
_MAGIC = {"png": (b"\x89PNG", 0), "jpg": (b"\xff\xd8", 0), "webp": (b"WEBP", 8)}
_DEEPEST = 19
_HAIR = 1e-6
_BLANK = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""A clear PNG of one pixel, for a tile that is missing: the screen asks for every tile of the land that is covered."""

Range = tuple[int, int, int, int, int]
"""A zoom level and the first and last column and row (from the north) that the map can show."""


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as tiles:
        yield tiles


def read_basemap(folder: Folder, territory: Frame, problems: Problems) -> BaseMap | None:
    """Return the base map of a folder, None where there is none or, with a problem, none that can be shown."""
    if not folder.has(BASEMAP):
        return None
    file, path = folder.find(BASEMAP), folder.path_of(BASEMAP)
    if file is None:
        return None
    try:
        with _opened(file) as tiles:
            return _checked(tiles, file, territory, path, problems)
    except (sqlite3.Error, ValueError, OSError) as error:
        problems.add(Trouble.NOT_MBTILES, path, reason=error)
        return None


def _checked(tiles: sqlite3.Connection, file: Path, territory: Frame, path: str, problems: Problems) -> BaseMap | None:
    about = {str(name): str(value).strip() for name, value in tiles.execute("SELECT name, value FROM metadata")}
    levels = [zoom for (zoom,) in tiles.execute("SELECT DISTINCT zoom_level FROM tiles") if 0 <= int(zoom) <= _DEEPEST]
    shown = [_range(Land(territory=territory).frame, int(zoom)) for zoom in levels]
    counts = {zone[0]: _count(tiles, zone) for zone in shown}
    count, size = (sum(part) for part in zip((0, 0), *counts.values(), strict=True))
    suffix = _SUFFIXES.get(about.get("format", "").lower(), "")
    if not suffix or not _looks_like(suffix, tiles):
        problems.add(Trouble.TILES_FORMAT, path, value=about.get("format", ""))
    elif not count:
        problems.add(Trouble.TILES_ELSEWHERE, path)
    elif count > MOST_TILES or size > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        problems.add(Trouble.TILES_TOO_MANY, path, count=count, size=round(size / 1e6), limit=MOST_TILES, most=most)
    elif not about.get("attribution"):
        problems.add(Trouble.TILES_UNSIGNED, path)
    else:
        stat = file.stat()
        zooms = [zoom for zoom, (some, _) in counts.items() if some]
        mark = f"{stat.st_size:x}-{stat.st_mtime_ns:x}"
        return BaseMap(
            mark=mark,
            suffix=suffix,
            least=min(zooms),
            most=max(zooms),
            frame=_covered(tiles, _range(Land(territory=territory).frame, max(zooms))),
            credit=_plain(about["attribution"]),
        )
    return None


def _plain(html: str) -> str:
    """Return an attribution without its links."""
    from html import unescape
    from re import sub

    return " ".join(unescape(sub(r"<[^>]*>", "", html)).split())


def _looks_like(suffix: str, tiles: sqlite3.Connection) -> bool:
    row = tiles.execute("SELECT tile_data FROM tiles LIMIT 1").fetchone()
    magic, at = _MAGIC[suffix]
    return row is not None and bytes(row[0])[at : at + len(magic)] == magic


def _range(frame: Frame, zoom: int) -> Range:
    west, north = tile_of(frame.north_west, zoom)
    east, south = tile_of(frame.south_east, zoom)
    return zoom, int(west + _HAIR), int(east - _HAIR), int(north + _HAIR), int(south - _HAIR)


_WHERE = "FROM tiles WHERE zoom_level = ? AND tile_column BETWEEN ? AND ? AND tile_row BETWEEN ? AND ?"


def _keys(zone: Range) -> Range:
    """Return a range as it is stored: rows counted from the south."""
    zoom, west, east, north, south = zone
    last = 2**zoom - 1
    return zoom, west, east, last - south, last - north


def _count(tiles: sqlite3.Connection, zone: Range) -> tuple[int, int]:
    row = tiles.execute(f"SELECT count(*), total(length(tile_data)) {_WHERE}", _keys(zone)).fetchone()
    return int(row[0]), int(row[1])


def _covered(tiles: sqlite3.Connection, zone: Range) -> Frame:
    """Return the land that the tiles of a range cover."""
    ends = "min(tile_column), max(tile_column), min(tile_row), max(tile_row)"
    west, east, south, north = tiles.execute(f"SELECT {ends} {_WHERE}", _keys(zone)).fetchone()
    zoom, last = zone[0], 2 ** zone[0] - 1
    first, end = tile_corner(west, last - north, zoom), tile_corner(east + 1, last - south + 1, zoom)
    return Frame(end.latitude, first.longitude, first.latitude, end.longitude)


def take_tiles_out(file: Path, basemap: BaseMap, store: Path, earlier: Path | None) -> bool:
    """Write the tiles that the map can show as files `<zoom>-<column>-<row>`, rows counted from the north.

    An earlier folder of the very same base map is taken over instead. Returns whether all could be read: a file may be
    damaged where nobody looked yet.
    """
    store.mkdir()
    if earlier is not None and earlier.is_dir():
        for tile in earlier.iterdir():
            take_over(tile, store / tile.name)
        return True
    try:
        _write_tiles(file, basemap, store)
    except sqlite3.Error as error:
        _log.warning("%s cannot be read to its end (%s); the map is drawn without it", file.name, error)
        shutil.rmtree(store, ignore_errors=True)
        return False
    return True


def _write_tiles(file: Path, basemap: BaseMap, store: Path) -> None:
    with _opened(file) as tiles:
        for zoom in range(basemap.least, basemap.most + 1):
            _, west, east, north, south = zone = _range(basemap.frame, zoom)
            missing = {(column, row) for column in range(west, east + 1) for row in range(north, south + 1)}
            rows = tiles.execute(f"SELECT tile_column, tile_row, tile_data {_WHERE}", _keys(zone))
            for column, tms_row, picture in rows:
                row = 2**zoom - 1 - int(tms_row)
                missing.discard((int(column), row))
                (store / f"{zoom}-{int(column)}-{row}.{basemap.suffix}").write_bytes(picture)
            for column, row in missing:
                (store / f"{zoom}-{column}-{row}.{basemap.suffix}").write_bytes(_BLANK)
