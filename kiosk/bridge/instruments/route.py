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
from kiosk.guide.instruments import Network
from kiosk.guide.labels import Box, Point, Sign, Track, labelled, spread
from kiosk.guide.land import Town
from kiosk.guide.model import Guide, Item, Route
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
        self._begin: Point = (0.0, 0.0)
        self._water = Records(LineRow, self)
        self._towns = Records(SpotRow, self)
        self._stops = Records(SpotRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a route."""
        if isinstance(item, Route):
            stops = [(place.slug, place.where) for place in library.guide.places_of(item.stops)]
            self.draw(library, item.track, stops, smooth=item.schematic)

    def draw(
        self,
        library: Library,
        track: Sequence[Position],
        stops: Sequence[tuple[str, Position]],
        *,
        smooth: bool,
        begin: bool = False,
    ) -> None:
        """Show a track and stops by slug; a smooth track is rounded between its positions.

        Where the `begin` of the track has a sign of its own, room is kept for it.
        """
        if min(self._across, self._down, self._mark, self._dot) <= 0 or not track:
            return
        # Marks that stand close are moved apart, and names stand beside them: both need some room round the track.
        beside, above = self._mark, self._mark * (1.7 if self._letters else 1.0)
        room = self._down - self._top - self._bottom
        inner = Box(beside, self._top + above, self._across - 2 * beside, room - 2 * above)
        plan = Plan.fitted([*track, *(where for _, where in stops)], inner)
        self._way = svg(self._shares(plan, track), smooth=smooth)
        self._water.show(self._waters(plan, library.guide))
        self._begin = plan.place(track[0])
        self._name(plan, track, stops, library, begin=begin)
        self.changed.emit()

    def _name(
        self,
        plan: Plan,
        track: Sequence[Position],
        stops: Sequence[tuple[str, Position]],
        library: Library,
        *,
        begin: bool,
    ) -> None:
        """Put the stops' marks apart and every name beside its mark; a town is named where room is left for it."""
        drawing = Box(0, self._top, self._across, self._down - self._top - self._bottom)
        spots = [plan.place(where) for _, where in stops]
        signs = [self._begin, *spots] if begin else spots
        apart = spread(signs, self._mark + self._gap, drawing)
        begins, middles = apart[: len(apart) - len(spots)], apart[len(apart) - len(spots) :]
        self._begin = begins[0] if begins else self._begin
        seen = [Seen(library.title(slug), slug, str(number)) for number, (slug, _) in enumerate(stops, start=1)]
        way = Track(tuple(plan.place(where) for where in track), self._dot, 4.0)
        kept = [Box.about(middle, self._mark / 2) for middle in begins]
        names = self._boxes(seen, middles, self._mark / 2, (drawing, way, kept))
        self._stops.show([self.row(*found) for found in zip(seen, spots, middles, names, strict=True)])
        taken = kept + [Box.about(middle, self._mark / 2) for middle in middles] + [box for box in names if box]
        towns = [
            (Seen(town.name), dot)
            for town in _towns(library.guide)
            if drawing.holds(dot := plan.place(town.where), -self._mark)
            and not any(box.holds(dot, self._dot) for box in taken)
        ]
        dots = [dot for _, dot in towns]
        boxes = self._boxes([town for town, _ in towns], dots, self._dot / 2, (drawing, way, taken))
        # A town that has no room for its name says nothing.
        rows = [self.row(town, dot, dot, box) for (town, dot), box in zip(towns, boxes, strict=True) if box]
        self._towns.show(rows)

    def _boxes(
        self, seen: Sequence[Seen], middles: Sequence[Point], reach: float, room: tuple[Box, Track, Sequence[Box]]
    ) -> Sequence[Box | None]:
        """Return where the names stand that belong to marks of that reach; `room` is frame, way and what is taken."""
        if not self._letters:
            return [None] * len(seen)
        drawing, way, taken = room
        signs = [Sign(middle, reach, self.sizes(one.title)) for one, middle in zip(seen, middles, strict=True)]
        return labelled(signs, drawing, self._gap / 2, [way], taken)

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

    def _shares(self, plan: Plan, path: Sequence[Position]) -> list[Point]:
        """Return a path in shares of the drawing's width and height."""
        points = (plan.place(position) for position in path)
        return [(x / self._across, y / self._down) for x, y in points]

    top = Property(float, lambda self: self._top, lambda self, px: self.resize(top=px), notify=keptFree)
    bottom = Property(float, lambda self: self._bottom, lambda self, px: self.resize(bottom=px), notify=keptFree)

    @Property(str, notify=changed)
    def way(self) -> str:
        """The track as SVG path data in a unit square."""
        return self._way

    @Property(float, notify=changed)
    def beginX(self) -> float:
        """Where the track begins, across, in px."""
        return self._begin[0]

    @Property(float, notify=changed)
    def beginY(self) -> float:
        """The same, down."""
        return self._begin[1]

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
