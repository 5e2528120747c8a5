"""The folder map/ becomes the land beneath the places: land.yaml, and lines and areas that staff drop beside it."""

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import get_args

from kiosk.guide.geography import Frame, Position
from kiosk.guide.journey import thinned
from kiosk.guide.land import Course, CourseKind, Land, Region, Sign, SignKind, Town
from kiosk.guide.model import ColorName, Guide
from kiosk.reading.basemap import BASEMAP, read_basemap
from kiosk.reading.folder import Folder
from kiosk.reading.geojson import Shapes, read_geojson
from kiosk.reading.problem import Problems
from kiosk.reading.sheet import Sheet
from kiosk.reading.track import read_lines
from kiosk.reading.trouble import Trouble

LAND = "land.yaml"
COLORS: tuple[str, ...] = (*get_args(ColorName), "sun")
_KINDS: tuple[CourseKind, ...] = get_args(CourseKind)
_SIGNS: tuple[SignKind, ...] = get_args(SignKind)
_SIZES = ("1", "2", "3", "4")
_SHORTEST, _FEWEST_CORNERS, _CORNERS = 2, 3, 2
_NARROWEST_KM = 20.0
_MOST_POINTS = 3000
"""Positions of a staff's line that are kept."""


def read_land(folder: Folder, guide: Guide, problems: Problems) -> Land:
    """Return the land; without land.yaml it is that of the guide's places, with nothing on it but staff's own lines."""
    if not folder.exists():
        return Land(territory=_around(guide))
    sheet = Sheet.open(folder, LAND, problems) if folder.has(LAND) else Sheet(None, "", problems)
    towns = tuple(town for inner in sheet.sheets("towns") if (town := _town(inner)))
    courses = [course for inner in sheet.sheets("lines") if (course := _course(inner))]
    regions = [region for inner in sheet.sheets("areas") if (region := _region(inner))]
    signs = tuple(sign for inner in sheet.sheets("signs") if (sign := _sign(inner)))
    territory, credit = _territory(sheet) or _around(guide), sheet.text("credit")
    sheet.close()
    for name in folder.files():
        shapes = _dropped(folder, name, problems)
        if shapes.lines or shapes.areas:
            _check_near(shapes, territory, folder.path_of(name), problems)
        title = PurePosixPath(name).stem
        courses += [
            Course(kind="path", path=line, name=title, color=shapes.color_of(line), exact=True)
            for line in map(_thin, shapes.lines)
        ]
        regions += [
            Region(ring=ring, color=shapes.color_of(ring), name=title, exact=True) for ring in map(_thin, shapes.areas)
        ]
    return Land(
        territory=territory,
        towns=towns,
        courses=tuple(courses),
        regions=tuple(regions),
        signs=signs,
        credit=credit,
        basemap=read_basemap(folder, territory, problems),
    )


def _around(guide: Guide) -> Frame:
    """Return the land of all places, widened where they stand close together: a map shows some land around."""
    frame = Frame.around(tuple(guide.positions.values()))
    return frame if frame.width_km >= _NARROWEST_KM else frame.squared(_NARROWEST_KM / frame.width_km)


def _dropped(folder: Folder, name: str, problems: Problems) -> Shapes:
    """Return the lines and areas of a file that staff dropped; what is none of these is passed over or named."""
    ending = PurePosixPath(name).suffix.lower()
    if ending == ".gpx":
        return Shapes(read_lines(folder, name, problems))
    if ending in {".geojson", ".json"}:
        return read_geojson(folder, name, COLORS, problems)
    if ending in {".kml", ".kmz", ".shp", ".mbtiles", ".pmtiles"} and name != BASEMAP:
        expected = BASEMAP if "tiles" in ending else f"{PurePosixPath(name).stem}.geojson"
        problems.add(Trouble.MISNAMED, folder.path_of(name), expected=expected)
    return Shapes()


def _check_near(shapes: Shapes, territory: Frame, file: str, problems: Problems) -> None:
    frame = Land(territory=territory).frame
    spots = [frame.place(position) for path in (*shapes.lines, *shapes.areas) for position in path]
    if not any(0 <= x <= 1 and 0 <= y <= 1 for x, y in spots):
        problems.add(Trouble.OFF_MAP, file)


def _thin(path: Sequence[Position]) -> tuple[Position, ...]:
    return thinned(tuple(path), _MOST_POINTS)


def _territory(sheet: Sheet) -> Frame | None:
    corners = sheet.path("territory")
    if len(corners) != _CORNERS:
        if "territory" in sheet:
            sheet.add(Trouble.NOT_A_POSITION, "territory", value=sheet.line_of("territory"))
        return None
    (south, west), (north, east) = ((corner.latitude, corner.longitude) for corner in corners)
    if south >= north or west >= east:
        sheet.add(Trouble.NOT_A_POSITION, "territory", value=f"{south}, {west}")
        return None
    return Frame(south, west, north, east)


def _town(sheet: Sheet) -> Town | None:
    complete = sheet.require("name", "where")
    name, where = sheet.text("name"), sheet.position("where")
    size, outside = int(sheet.choice("size", _SIZES, "3")), sheet.flag("outside")
    sheet.close()
    return Town(name=name, where=where, size=size, outside=outside) if complete and where else None


def _course(sheet: Sheet) -> Course | None:
    complete = sheet.require("kind", "path")
    kind = sheet.choice("kind", _KINDS, "path")
    name, color, path = sheet.text("name"), sheet.choice("color", COLORS, ""), sheet.path("path")
    sheet.close()
    return Course(kind=kind, path=path, name=name, color=color) if complete and len(path) >= _SHORTEST else None


def _region(sheet: Sheet) -> Region | None:
    complete = sheet.require("color", "path")
    color, name, ring = sheet.choice("color", COLORS, "leaf"), sheet.text("name"), sheet.path("path")
    sheet.close()
    return Region(ring=ring, color=color, name=name) if complete and len(ring) >= _FEWEST_CORNERS else None


def _sign(sheet: Sheet) -> Sign | None:
    complete = sheet.require("sign", "where")
    sign, where = sheet.choice("sign", _SIGNS, "trees"), sheet.position("where")
    sheet.close()
    return Sign(sign, where) if complete and where else None
