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
    return next(iter(read_lines(folder, found[0], problems)), ()) if found else ()


def read_lines(folder: Folder, name: str, problems: Problems) -> tuple[tuple[Position, ...], ...]:
    """Return the lines of a GPX file, tracks before routes, () with a problem where it draws none."""
    text = folder.text(name, LARGEST)
    if text is None:
        return ()
    try:
        lines = _lines(gpxpy.parse(text.encode()))
    except (GPXException, ValueError) as error:  # ValueError: numbers that are none
        line = _LINE.search(str(error))
        problems.add(Trouble.BAD_TRACK, folder.path_of(name), int(line[1]) if line else 0)
        return ()
    if not lines:
        problems.add(Trouble.BAD_TRACK, folder.path_of(name))
    return lines


def _lines(gpx: GPX) -> tuple[tuple[Position, ...], ...]:
    walked = [[point for segment in track.segments for point in segment.points] for track in gpx.tracks]
    drawn: list[Sequence[Location]] = [*walked, *(route.points for route in gpx.routes)]
    lines = (
        tuple(Position(point.latitude, point.longitude) for point in line if on_earth(point.latitude, point.longitude))
        for line in drawn
    )
    return tuple(line for line in lines if len(line) >= _SHORTEST)
