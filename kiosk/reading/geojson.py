"""A GeoJSON file becomes lines and areas (RFC 7946)."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from kiosk.guide.geography import Position, on_earth
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems, suggest
from kiosk.reading.trouble import Trouble

LARGEST = 20_000_000
"""Bytes of a file that is read at most: all the footpaths of a county."""
_SHORTEST, _FEWEST_CORNERS = 2, 4
Path = tuple[Position, ...]


class Shapes(msgspec.Struct):
    """Lines and the outer rings of areas, each in one of the guide's colours where the file names one."""

    lines: tuple[Path, ...] = ()
    areas: tuple[Path, ...] = ()
    colors: dict[Path, str] = {}

    def color_of(self, path: Path) -> str:
        """Return the colour of a line or ring, brick where none was named."""
        return self.colors.get(path, "brick")


def read_geojson(folder: Folder, name: str, colors: Sequence[str], problems: Problems) -> Shapes:
    """Return what a file draws; a feature that draws nothing is a problem, and so is a colour that is unknown."""
    text = folder.text(name, LARGEST)
    if text is None:
        return Shapes()
    file = folder.path_of(name)
    try:
        features = list(_features(json.loads(text)))
    except (TypeError, ValueError, RecursionError) as error:
        problems.add(Trouble.BAD_GEOJSON, file, getattr(error, "lineno", 0))
        return Shapes()
    lines: list[Path] = []
    areas: list[Path] = []
    named: dict[Path, str] = {}
    for number, feature in enumerate(features, start=1):
        try:
            drawn = list(_drawn(feature.get("geometry")))
        except (TypeError, ValueError, KeyError):
            drawn = []
        if not drawn:
            problems.add(Trouble.BAD_FEATURE, file, number=number)
        color = _color(feature.get("properties"), colors, file, problems)
        for path, closed in drawn:
            (areas if closed else lines).append(path)
            named |= {path: color} if color else {}
    return Shapes(tuple(lines), tuple(areas), named)


def _features(read: object) -> Iterator[Mapping[str, Any]]:
    """Yield the features of a document: a collection, one feature, or a bare geometry."""
    if not isinstance(read, dict) or not isinstance(read.get("type"), str):
        message = "no GeoJSON object"
        raise TypeError(message)
    if read["type"] == "FeatureCollection":
        features = read.get("features")
        if not isinstance(features, list):
            message = "a collection of nothing"
            raise TypeError(message)
        yield from (feature if isinstance(feature, dict) else {} for feature in features)
    else:
        yield read if read["type"] == "Feature" else {"geometry": read}


def _drawn(geometry: object) -> Iterator[tuple[Path, bool]]:
    """Yield the lines of a geometry and the outer rings of its areas; ValueError where it has neither."""
    if not isinstance(geometry, dict):
        message = "no geometry"
        raise TypeError(message)
    match geometry["type"]:
        case "LineString":
            yield _path(geometry["coordinates"], _SHORTEST), False
        case "MultiLineString":
            yield from ((_path(line, _SHORTEST), False) for line in geometry["coordinates"])
        case "Polygon":
            yield _path(geometry["coordinates"][0], _FEWEST_CORNERS), True
        case "MultiPolygon":
            yield from ((_path(area[0], _FEWEST_CORNERS), True) for area in geometry["coordinates"])
        case "GeometryCollection":
            for inner in geometry["geometries"]:
                yield from _drawn(inner)
        case other:
            message = f"{other} draws nothing"
            raise ValueError(message)


def _path(coordinates: Sequence[Sequence[float]], fewest: int) -> Path:
    path = tuple(Position(float(latitude), float(longitude)) for longitude, latitude, *_ in coordinates)
    if len(path) < fewest or not all(on_earth(position.latitude, position.longitude) for position in path):
        message = "no path on the earth"
        raise ValueError(message)
    return path


def _color(properties: object, colors: Sequence[str], file: str, problems: Problems) -> str:
    color = properties.get("color") if isinstance(properties, dict) else None
    if color is None or color in colors:
        return color or ""
    known = ", ".join(colors)
    problems.add(
        Trouble.UNKNOWN_VALUE, file, key="color", value=color, options=known, **suggest(str(color), tuple(colors))
    )
    return ""
