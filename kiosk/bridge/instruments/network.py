"""The greenways of a panel as a schematic drawing."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.instruments.drawing import Drawing, Seen, svg
from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.bridge.rows import (
    LineRow,
    SpotRow,
)
from kiosk.guide.geography import Frame, Position
from kiosk.guide.instruments import (
    Line,
    Network,
)
from kiosk.guide.labels import Box, Point, Sign, Track, labelled, spread
from kiosk.guide.model import Item, Panel, Place
from kiosk.guide.schematic import Schema, along

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_TALLER = 0.76
"""The network's aspect over that of the land: a little height is lent to the crowded middle."""


@QmlElement
class NetworkReader(Drawing):
    """The greenways as paths in a unit square, with parks and towns where their names have room."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        self._aspect = 1.0
        self._lines = Records(LineRow, self)
        self._water = Records(LineRow, self)
        self._towns = Records(SpotRow, self)
        self._stops = Records(SpotRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's network."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Network):
            return
        network = item.instrument
        stops = library.guide.places_of(network.stops)
        positions = [position for line in network.lines for position in line.path]
        positions += [town.where for town in network.towns] + [place.where for place in stops]
        frame = Frame.around(tuple(positions), margin=0.03)
        spots = [place.where for place in stops] + [town.where for town in network.towns]
        schema = Schema.of(frame, spots)
        self._aspect = frame.aspect * _TALLER
        self.changed.emit()
        self._lines.show([_line(line, schema, library) for line in network.lines])
        self._water.show([_line(line, schema, library) for line in network.water])
        if min(self._across, self._mark, self._dot, self._gap, self._letters) > 0:
            self._name(network, stops, schema, library)

    def _name(self, network: Network, stops: list[Place], schema: Schema, library: Library) -> None:
        """Put the parks' marks apart and every name beside its mark, the parks first."""
        drawing = Box(0, 0, self._across, self._across / self._aspect)
        seen = [Seen(library.title(place.slug), place.slug) for place in stops] + [
            Seen(town.name) for town in network.towns
        ]
        parks = [_spot(place.where, schema, drawing) for place in stops]
        towns = [_spot(town.where, schema, drawing) for town in network.towns]
        clear = (self._mark + self._dot) / 2
        middles = [*spread(parks, self._mark + self._gap, drawing, fixed=towns, clear=clear), *towns]
        reaches = [self._mark / 2] * len(parks) + [self._dot / 2] * len(towns)
        sizes = [self.sizes(one.title) for one in seen]
        boxes = labelled(
            [Sign(*sign) for sign in zip(middles, reaches, sizes, strict=True)],
            drawing,
            self._gap / 2,
            [Track(_way(line, schema, drawing), self._dot, 4.0) for line in network.lines]
            + [Track(_way(line, schema, drawing), self._gap, 0.2) for line in network.water],
        )
        rows = [self.row(*found) for found in zip(seen, [*parks, *towns], middles, boxes, strict=True)]
        self._stops.show(rows[: len(parks)])
        self._towns.show(rows[len(parks) :])

    @Property(float, notify=changed)
    def aspect(self) -> float:
        """Width of the drawing over its height."""
        return self._aspect

    @Property(Records, constant=True)
    def lines(self) -> Records:
        """Greenways."""
        return self._lines

    @Property(Records, constant=True)
    def water(self) -> Records:
        """Canals and rivers."""
        return self._water

    @Property(Records, constant=True)
    def towns(self) -> Records:
        """Towns."""
        return self._towns

    @Property(Records, constant=True)
    def stops(self) -> Records:
        """Parks."""
        return self._stops


def _spot(where: Position, schema: Schema, drawing: Box) -> Point:
    x, y = schema.place(where)
    return x * drawing.width, y * drawing.height


def _way(line: Line, schema: Schema, drawing: Box) -> tuple[Point, ...]:
    return along([_spot(where, schema, drawing) for where in line.path])


def _line(line: Line, schema: Schema, library: Library) -> LineRow:
    return LineRow(
        name=library.said(line.name),
        text=library.said(line.text),
        length=library.kilometres(line.length_km) if line.length_km else "",
        color=line.color,
        svg=svg([schema.place(position) for position in line.path], smooth=True),
    )
