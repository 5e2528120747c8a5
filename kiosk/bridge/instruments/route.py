"""A route drawn over the land: its track, its numbered stops, the waters and towns around."""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.instruments.drawing import Drawing, Seen, svg
from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.bridge.rows import LineRow, SpotRow
from kiosk.guide.geography import Position
from kiosk.guide.instruments import Network, Town
from kiosk.guide.labels import Box, Point, Sign, Track, labelled, spread
from kiosk.guide.model import Guide, Item, Place, Route
from kiosk.guide.plan import Plan, cut
from kiosk.guide.schematic import along

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RouteReader(Drawing):
    """A route's track and stops in px of the drawing; `top` and `bottom` are kept free for what stands over it."""

    changed = Signal()
    keptFree = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        self._top = self._bottom = 0.0
        self._way = ""
        self._water = Records(LineRow, self)
        self._towns = Records(SpotRow, self)
        self._stops = Records(SpotRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a route."""
        if not isinstance(item, Route) or min(self._across, self._down, self._mark, self._dot) <= 0:
            return
        room = self._down - self._top - self._bottom
        inner = Box(self._mark, self._top + self._mark, self._across - 2 * self._mark, room - 2 * self._mark)
        stops = [place for slug in item.stops if (place := library.guide.place(slug))]
        plan = Plan.fitted([*item.track, *(stop.where for stop in stops)], inner)
        self._way = svg(self._shares(plan, item.track), smooth=item.schematic)
        self._water.show(self._waters(plan, library.guide))
        self._name(plan, item, stops, library)
        self.changed.emit()

    def _name(self, plan: Plan, route: Route, stops: list[Place], library: Library) -> None:
        """Put the stops' marks apart and every name beside its mark, the stops first, in their order."""
        drawing = Box(0, self._top, self._across, self._down - self._top - self._bottom)
        spots = [plan.place(stop.where) for stop in stops]
        towns = [town for town in _towns(library.guide) if drawing.holds(plan.place(town.where), -self._mark)]
        dots = [plan.place(town.where) for town in towns]
        middles = [*spread(spots, self._mark + self._gap, drawing, fixed=(), clear=0.0), *dots]
        seen = [Seen(library.title(stop.slug), stop.slug, str(number)) for number, stop in enumerate(stops, start=1)]
        seen += [Seen(town.name) for town in towns]
        boxes: Sequence[Box | None] = [None] * len(seen)
        if self._letters:
            reaches = [self._mark / 2] * len(stops) + [self._dot / 2] * len(towns)
            sizes = [self.sizes(one.title) for one in seen]
            signs = [Sign(*sign) for sign in zip(middles, reaches, sizes, strict=True)]
            way = Track(tuple(plan.place(where) for where in route.track), self._dot, 4.0)
            boxes = labelled(signs, drawing, self._gap / 2, [way])
        rows = [self.row(*found) for found in zip(seen, [*spots, *dots], middles, boxes, strict=True)]
        self._stops.show(rows[: len(stops)])
        # A town that has no room for its name says nothing.
        self._towns.show([row for row in rows[len(stops) :] if row.name])

    def _waters(self, plan: Plan, guide: Guide) -> list[LineRow]:
        """Return canals and rivers as far as they cross the drawing; without a graphics card Qt clips no shape."""
        drawing = Box(0, 0, self._across, self._down)
        rows = []
        for line in chain.from_iterable(network.water for network in _networks(guide)):
            course = along([plan.place(position) for position in line.path])
            for stretch in cut(course, drawing):
                shares = [(x / self._across, y / self._down) for x, y in stretch]
                rows.append(LineRow("", "", "", line.color, svg(shares, smooth=False)))
        return rows

    def _shares(self, plan: Plan, path: tuple[Position, ...]) -> list[Point]:
        """Return a path in shares of the drawing's width and height."""
        points = (plan.place(position) for position in path)
        return [(x / self._across, y / self._down) for x, y in points]

    top = Property(float, lambda self: self._top, lambda self, px: self.resize(top=px), notify=keptFree)
    bottom = Property(float, lambda self: self._bottom, lambda self, px: self.resize(bottom=px), notify=keptFree)

    @Property(str, notify=changed)
    def way(self) -> str:
        """The track as SVG path data in a unit square."""
        return self._way

    @Property(Records, constant=True)
    def water(self) -> Records:
        """Canals and rivers."""
        return self._water

    @Property(Records, constant=True)
    def towns(self) -> Records:
        """Towns that are named."""
        return self._towns

    @Property(Records, constant=True)
    def stops(self) -> Records:
        """The stops in order, numbered."""
        return self._stops


def _networks(guide: Guide) -> list[Network]:
    return [panel.instrument for panel in guide.panels if isinstance(panel.instrument, Network)]


def _towns(guide: Guide) -> list[Town]:
    return list(chain.from_iterable(network.towns for network in _networks(guide)))
