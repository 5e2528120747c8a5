"""What each panel's instrument shows, in the visitor's language and in shares of the drawing."""

from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.reader import Reader
from kiosk.bridge.records import Records
from kiosk.bridge.rows import (
    HeightRow,
    KeyFigureRow,
    LineRow,
    MilestoneRow,
    ReachRow,
    RoomRow,
    ScaleRow,
    SpotRow,
    StrengthRow,
    TickRow,
)
from kiosk.bridge.wording import word
from kiosk.guide.chronology import SILENCE, beginning, openness, shares, ticks
from kiosk.guide.geography import Frame, Position, distance_km
from kiosk.guide.instruments import (
    Figures,
    Galleries,
    Height,
    Heights,
    Line,
    Network,
    Room,
    Strength,
    Timeline,
)
from kiosk.guide.labels import Box, Point, Sign, Track, folded, labelled, spread
from kiosk.guide.model import Item, Panel, Place
from kiosk.guide.mosaic import spans
from kiosk.guide.relief import Relief, reliefs
from kiosk.guide.schematic import Schema, along, curves
from kiosk.guide.skyline import Stand, extent, marks, stand_between, stand_in_row
from kiosk.guide.village import Village, village

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

WALKER_M = 1.75
"""The walker beside the heaps, in metres: a grown person, for scale only."""

NOWHERE = Stand(0, 0, 0, 0, 0)
METRE = "\N{NO-BREAK SPACE}m"
_DAY, _MONTH, _YEAR = len("1990-12-21"), len("1990-12"), len("1990")
_APART = 0.09
"""How far apart the named ticks of the time line stand, as a share of its scale."""

_TALLER = 0.76
"""The network's aspect over that of the land: a little height is lent to the crowded middle."""

_NAME_LETTERS = 12
"""Longer names on the network may be broken into two lines."""


def _metres(metres: float, locale: QLocale) -> str:
    return locale.toString(round(metres)) + METRE if metres else ""


@QmlElement
class TimelineReader(Reader):
    """The time line's milestones, and the scale under them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without milestones."""
        super().__init__(parent)
        self._begin = 0
        self._milestones = Records(MilestoneRow, self)
        self._scale = Records(TickRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's time line."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Timeline):
            return
        milestones = item.instrument.milestones
        years = [int(milestone.date[:4]) for milestone in milestones]
        silences = [later - earlier for earlier, later in pairwise(years)]
        self._begin = beginning(years)
        self._milestones.show(
            [
                MilestoneRow(
                    year=milestone.date[:4],
                    date=_date(milestone.date, library.locale) if len(milestone.date) > _YEAR else "",
                    title=library.said(milestone.title),
                    text=library.said(milestone.text),
                    slug=milestone.place,
                    poster=library.poster(milestone.place),
                    at=at,
                    openness=wide,
                    silence=word("timeline.later").replace("%1", str(silence)) if silence > SILENCE else "",
                )
                for milestone, at, wide, silence in zip(
                    milestones, shares(years), openness(years), [*silences, 0], strict=False
                )
            ]
        )
        self._scale.show([TickRow(str(tick.year) if tick.named else "", tick.at) for tick in ticks(years, _APART)])
        self.changed.emit()

    @Property(int, notify=changed)
    def begin(self) -> int:
        """The milestone to begin with."""
        return self._begin

    @Property(Records, constant=True)
    def scale(self) -> Records:
        """Ticks of the scale, oldest first."""
        return self._scale

    @Property(Records, constant=True)
    def milestones(self) -> Records:
        """Milestones, oldest first."""
        return self._milestones


def _date(iso: str, locale: QLocale) -> str:
    """Return a date, a month, a year or a span of them as the language writes it."""
    parts = []
    for part in iso.split("/"):
        if len(part) == _DAY:
            # "1er" is how French dates begin a month; QLocale does not know it.
            day = QDate.fromString(part, "yyyy-MM-dd")
            text = locale.toString(day, {"de": "d. MMMM yyyy"}.get(locale.name()[:2], "d MMMM yyyy"))
            parts.append("1er" + text[1:] if locale.name().startswith("fr") and day.day() == 1 else text)
        elif len(part) == _MONTH:
            parts.append(locale.toString(QDate.fromString(f"{part}-01", "yyyy-MM-dd"), "MMMM yyyy"))
        else:
            parts.append(part)
    return "\N{EN DASH}".join(parts)


@QmlElement
class NetworkReader(Reader):
    """The greenways as paths in a unit square, with parks and towns where their names have room."""

    changed = Signal()
    sized = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        self._aspect = 1.0
        self._across = self._mark = self._dot = self._gap = self._letters = 0.0
        self._lines = Records(LineRow, self)
        self._water = Records(LineRow, self)
        self._towns = Records(SpotRow, self)
        self._stops = Records(SpotRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's network."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Network):
            return
        network = item.instrument
        stops = [place for slug in network.stops if (place := library.guide.place(slug))]
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
        titles = [library.title(place.slug) for place in stops] + [town.name for town in network.towns]
        parks = [_spot(place.where, schema, drawing) for place in stops]
        towns = [_spot(town.where, schema, drawing) for town in network.towns]
        clear = (self._mark + self._dot) / 2
        middles = [*spread(parks, self._mark + self._gap, drawing, fixed=towns, clear=clear), *towns]
        reaches = [self._mark / 2] * len(parks) + [self._dot / 2] * len(towns)
        sizes = [(self._measured(title), self._measured(folded(title, _NAME_LETTERS))) for title in titles]
        boxes = labelled(
            [Sign(*sign) for sign in zip(middles, reaches, sizes, strict=True)],
            drawing,
            self._gap / 2,
            [Track(_way(line, schema, drawing), self._dot, 4.0) for line in network.lines]
            + [Track(_way(line, schema, drawing), self._gap, 0.2) for line in network.water],
        )
        slugs = [place.slug for place in stops] + [""] * len(towns)
        rows = [
            _named(slug, title, (spot, middle), box, folds=box is not None and box.height != whole[1])
            for slug, title, spot, middle, box, (whole, _) in zip(
                slugs, titles, [*parks, *towns], middles, boxes, sizes, strict=True
            )
        ]
        self._stops.show(rows[: len(parks)])
        self._towns.show(rows[len(parks) :])

    def _measured(self, name: str) -> tuple[float, float]:
        """Return how wide and high a name is drawn; Manrope Bold without its tight spacing leaves a little air."""
        font = QFont("Manrope")
        font.setPixelSize(round(self._letters))
        font.setWeight(QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        lines = name.split("\n")
        return max(metrics.horizontalAdvance(line) for line in lines) + 2, metrics.height() * len(lines) + 2

    def _resize(self, **lengths: float) -> None:
        for name, length in lengths.items():
            setattr(self, f"_{name}", length)
        self._again()
        self.sized.emit()

    across = Property(float, lambda self: self._across, lambda self, px: self._resize(across=px), notify=sized)
    mark = Property(float, lambda self: self._mark, lambda self, px: self._resize(mark=px), notify=sized)
    dot = Property(float, lambda self: self._dot, lambda self, px: self._resize(dot=px), notify=sized)
    gap = Property(float, lambda self: self._gap, lambda self, px: self._resize(gap=px), notify=sized)
    letters = Property(float, lambda self: self._letters, lambda self, px: self._resize(letters=px), notify=sized)

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


def _named(slug: str, title: str, points: tuple[Point, Point], box: Box | None, *, folds: bool) -> SpotRow:
    """Return a spot by where it stands and where its mark is; without a box it has no name."""
    (spot_x, spot_y), (mark_x, mark_y) = points
    return SpotRow(
        slug=slug,
        title=title,
        name="" if box is None else folded(title, _NAME_LETTERS) if folds else title,
        spotX=spot_x,
        spotY=spot_y,
        markX=mark_x,
        markY=mark_y,
        nameX=box.left if box else mark_x,
        nameY=box.top if box else mark_y,
        nameWidth=box.width if box else 0.0,
    )


def _line(line: Line, schema: Schema, library: Library) -> LineRow:
    return LineRow(
        name=library.said(line.name),
        text=library.said(line.text),
        length=library.kilometres(line.length_km) if line.length_km else "",
        color=line.color,
        svg=_smooth(line.path, schema),
    )


def _smooth(path: tuple[Position, ...], schema: Schema) -> str:
    """Return a smooth way through the positions as SVG path data in a unit square."""
    points = [schema.place(position) for position in path]
    svg = f"M{points[0][0]:.4f},{points[0][1]:.4f}"
    for curve in curves(points):
        svg += " C" + " ".join(f"{x:.4f},{y:.4f}" for x, y in curve)
    return svg


@QmlElement
class GalleriesReader(Reader):
    """The rooms of one walk."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin outside."""
        super().__init__(parent)
        self._rooms = Records(RoomRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's walk."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Galleries):
            return
        rooms = item.instrument.rooms
        walks = [""] + [_walk(before, room, library) for before, room in pairwise(rooms)]
        self._rooms.show(
            [
                RoomRow(
                    number=number,
                    name=library.said(room.name),
                    part=room.part,
                    figure=library.said(room.figure),
                    text=library.said(room.text),
                    slug=room.place,
                    poster=library.poster(room.place),
                    walk=walk,
                )
                for number, (room, walk) in enumerate(zip(rooms, walks, strict=False), start=1)
            ]
        )

    @Property(Records, constant=True)
    def rooms(self) -> Records:
        """Rooms in walking order."""
        return self._rooms


def _walk(before: Room, room: Room, library: Library) -> str:
    if before.where is None or room.where is None or before.where == room.where:
        return ""
    return library.kilometres(distance_km(before.where, room.where))


@QmlElement
class HeightsReader(Reader):
    """Slag heaps at one scale, and what people do on them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin on flat land."""
        super().__init__(parent)
        self._extent = 1.0
        self._walker, self._walker_at = "", 0.0
        self._valley, self._top = 0.0, 0.0
        self._heaps = Records(HeightRow, self)
        self._mounds = Records(Relief, self)
        self._village = Records(Village, self)
        self._buildings = Records(HeightRow, self)
        self._others = Records(HeightRow, self)
        self._marks = Records(ScaleRow, self)
        self._activities = Records(StrengthRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's heights."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Heights):
            return
        heights = item.instrument
        heaps = sorted((heap for heap in heights.heaps if heap.height), key=lambda heap: -heap.height)
        stands = stand_in_row([(heap.shape, heap.height) for heap in heaps])
        buildings = sorted((one for one in heights.compare if one.height), key=lambda building: building.height)
        walker, *places = stand_between(stands, len(buildings))
        self._extent = extent(stands)
        self._village.show([village(round(self._extent))])
        self._walker_at = walker.peak
        self._valley = stands[0].end if stands else 0.0
        self._top = float(marks(heaps[0].height if heaps else 0)[-1])
        self._walker = library.locale.toString(WALKER_M, "f", 2) + METRE
        self._marks.show(
            [
                ScaleRow(mark, _metres(mark, library.locale) or f"0{METRE}")
                for mark in marks(heaps[0].height if heaps else 0)
            ]
        )
        self._mounds.show(
            [
                replace(relief, middle=stand.foot + relief.middle)
                for heap, stand in zip(heaps, stands, strict=True)
                for relief in reliefs(heap.shape, heap.height, heap.place or library.said(heap.name))
            ]
        )
        self._heaps.show([_height(heap, library, stand) for heap, stand in zip(heaps, stands, strict=True)])
        self._buildings.show(
            [_height(building, library, place) for building, place in zip(buildings, places, strict=True)]
        )
        self._others.show([_height(heap, library) for heap in heights.heaps if heap.summit and not heap.height])
        self._activities.show(
            [
                StrengthRow(activity.glyph, library.said(activity.name), library.said(activity.text), activity.place)
                for activity in heights.activities
            ]
        )
        self.changed.emit()

    @Property(float, notify=changed)
    def extent(self) -> float:
        """How wide the row of heaps is, in metres."""
        return self._extent

    @Property(str, notify=changed)
    def walker(self) -> str:
        """How tall the walker beside the heaps is."""
        return self._walker

    @Property(float, notify=changed)
    def valley(self) -> float:
        """Where the sun sets behind the row, in metres from its left end."""
        return self._valley

    @Property(float, notify=changed)
    def top(self) -> float:
        """The highest mark of the scale, in metres."""
        return self._top

    @Property(float, notify=changed)
    def walkerAt(self) -> float:
        """Where the walker stands, in metres from the row's left end."""
        return self._walker_at

    @Property(Records, constant=True)
    def heaps(self) -> Records:
        """Heaps whose height from the foot is known, the tallest first."""
        return self._heaps

    @Property(Records, constant=True)
    def mounds(self) -> Records:
        """What the heaps are drawn from, the furthest first; `middle` counts from the row's left end."""
        return self._mounds

    @Property(Records, constant=True)
    def village(self) -> Records:
        """One row: the houses and trees at the foot of the heaps."""
        return self._village

    @Property(Records, constant=True)
    def buildings(self) -> Records:
        """Buildings to compare with, the lowest first."""
        return self._buildings

    @Property(Records, constant=True)
    def others(self) -> Records:
        """Heaps of which only the altitude of the summit is known."""
        return self._others

    @Property(Records, constant=True)
    def marks(self) -> Records:
        """The scale at the side, from the ground up."""
        return self._marks

    @Property(Records, constant=True)
    def activities(self) -> Records:
        """What people do on slag heaps."""
        return self._activities


def _height(height: Height, library: Library, stand: Stand = NOWHERE) -> HeightRow:
    summit = _metres(height.summit, library.locale)
    return HeightRow(
        name=library.said(height.name),
        shape=height.shape,
        metres=height.height,
        heightText=_metres(height.height, library.locale),
        summitText=word("heights.summit").replace("%1", summit) if summit else "",
        note=library.said(height.note),
        slug=height.place,
        start=stand.start,
        end=stand.end,
        peak=stand.peak,
    )


@QmlElement
class FiguresReader(Reader):
    """A territory in numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without figures."""
        super().__init__(parent)
        self._figures = Records(KeyFigureRow, self)
        self._position = Records(ReachRow, self)
        self._links = Records(StrengthRow, self)
        self._sectors = Records(StrengthRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's figures."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Figures):
            return
        figures = item.instrument
        self._figures.show(
            [
                KeyFigureRow(
                    value=figure.value,
                    decimals=0 if figure.value == round(figure.value) else 1,
                    before=library.said(figure.before),
                    unit=library.said(figure.unit),
                    label=library.said(figure.label),
                    year=figure.year,
                    span=span,
                )
                for figure, span in zip(figures.figures, spans(len(figures.figures)), strict=True)
            ]
        )
        longest = max((reach.minutes for reach in figures.position), default=1)
        self._position.show(
            [
                ReachRow(
                    to=library.said(reach.to),
                    by=reach.by,
                    minutes=reach.minutes,
                    time=_time(reach.minutes),
                    text=library.said(reach.text),
                    share=reach.minutes / longest,
                )
                for reach in sorted(figures.position, key=lambda reach: reach.minutes)
            ]
        )
        self._links.show([_strength(strength, library) for strength in figures.links])
        self._sectors.show([_strength(strength, library) for strength in figures.sectors])

    @Property(Records, constant=True)
    def figures(self) -> Records:
        """Key figures."""
        return self._figures

    @Property(Records, constant=True)
    def position(self) -> Records:
        """Towns by their distance in time, the nearest first."""
        return self._position

    @Property(Records, constant=True)
    def links(self) -> Records:
        """Motorways, canal, the people around."""
        return self._links

    @Property(Records, constant=True)
    def sectors(self) -> Records:
        """Sectors of excellence."""
        return self._sectors


def _time(minutes: int) -> str:
    """Return hours and minutes as the language's timetables print them, such as "1 h 05"."""
    hours, rest = divmod(minutes, 60)
    if hours:
        return word("figures.hours").replace("%1", str(hours)).replace("%2", f"{rest:02}")
    return word("figures.minutes").replace("%1", str(rest))


def _strength(strength: Strength, library: Library) -> StrengthRow:
    return StrengthRow(strength.glyph, library.said(strength.name), library.said(strength.text))
