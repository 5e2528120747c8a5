"""A GPX file becomes a track.

GPX 1.1, topografix.com/GPX/1/1; the first line that a file draws is taken, a track rather than a route.
"""

import re
from collections.abc import Sequence

import gpxpy
from gpxpy.geo import Location
from gpxpy.gpx import GPX, GPXException

from kiosk.guide.geography import Position, on_earth
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble

TRACK = "track.gpx"
LARGEST = 30_000_000
"""Bytes of a track that is read at most: a device that notes every second for three days."""
_GPX = re.compile(r"\.gpx(\.|$)", re.IGNORECASE)
_LINE = re.compile(r"line (\d+)")
_SHORTEST = 2


def read_track(folder: Folder, problems: Problems) -> tuple[Position, ...]:
    """Return the positions of a route's GPX file, () where it has none or, with a problem, where it draws none."""
    named = [name for name in folder.files() if _GPX.search(name)]
    for name in named:
        if not name.lower().endswith(".gpx"):
            problems.add(Trouble.MISNAMED, folder.path_of(name), expected=TRACK)
    found = sorted((name for name in named if name.lower().endswith(".gpx")), key=lambda name: (name != TRACK, name))
    return _read(folder, found[0], problems) if found else ()


def _read(folder: Folder, name: str, problems: Problems) -> tuple[Position, ...]:
    text = folder.text(name, LARGEST)
    if text is None:
        return ()
    try:
        track = tuple(_positions(gpxpy.parse(text.encode())))
    except (GPXException, ValueError) as error:  # ValueError: numbers that are none
        line = _LINE.search(str(error))
        problems.add(Trouble.BAD_TRACK, folder.path_of(name), int(line[1]) if line else 0)
        return ()
    if len(track) < _SHORTEST:
        problems.add(Trouble.BAD_TRACK, folder.path_of(name))
        return ()
    return track


def _positions(gpx: GPX) -> list[Position]:
    walked = [[point for segment in track.segments for point in segment.points] for track in gpx.tracks]
    lines: list[Sequence[Location]] = [*walked, *(route.points for route in gpx.routes)]
    drawn = next((line for line in lines if len(line) >= _SHORTEST), ())
    return [Position(point.latitude, point.longitude) for point in drawn if on_earth(point.latitude, point.longitude)]
