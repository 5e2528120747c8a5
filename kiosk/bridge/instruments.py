"""What each panel's instrument shows, in the visitor's language and in shares of the drawing."""

from itertools import pairwise

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal
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
    SpotRow,
    StrengthRow,
)
from kiosk.bridge.wording import word
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
from kiosk.guide.model import Item, Panel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

METRE = "\N{NO-BREAK SPACE}m"
_DAY, _MONTH = len("1990-12-21"), len("1990-12")


def _metres(metres: float, locale: QLocale) -> str:
    return locale.toString(round(metres)) + METRE if metres else ""


@QmlElement
class TimelineReader(Reader):
    """The time line's milestones."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without milestones."""
        super().__init__(parent)
        self._milestones = Records(MilestoneRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's time line."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Timeline):
            return
        milestones = item.instrument.milestones
        years = [int(milestone.date[:4]) for milestone in milestones]
        first, span = min(years, default=0), max(max(years, default=1) - min(years, default=0), 1)
        self._milestones.show(
            [
                MilestoneRow(
                    year=milestone.date[:4],
                    date=_date(milestone.date, library.locale),
                    title=library.said(milestone.title),
                    text=library.said(milestone.text),
                    slug=milestone.place,
                    poster=library.poster(milestone.place),
                    at=(year - first) / span,
                )
                for milestone, year in zip(milestones, years, strict=True)
            ]
        )

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
    """The greenways as paths in a unit square, with parks and towns."""

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
        stops = [place for slug in network.stops if (place := library.guide.place(slug))]
        positions = [position for line in network.lines for position in line.path]
        positions += [town.where for town in network.towns] + [place.where for place in stops]
        frame = Frame.around(tuple(positions))
        self._aspect = frame.aspect
        self._lines.show([_line(line, frame, library) for line in network.lines])
        self._water.show([_line(line, frame, library) for line in network.water])
        self._towns.show([SpotRow("", town.name, *frame.place(town.where)) for town in network.towns])
        self._stops.show(
            [SpotRow(place.slug, library.title(place.slug), *frame.place(place.where)) for place in stops]
        )
        self.changed.emit()

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


def _line(line: Line, frame: Frame, library: Library) -> LineRow:
    return LineRow(
        name=library.said(line.name),
        text=library.said(line.text),
        length=library.kilometres(line.length_km) if line.length_km else "",
        color=line.color,
        svg=_smooth(line.path, frame),
    )


def _smooth(path: tuple[Position, ...], frame: Frame) -> str:
    """Return a Catmull-Rom spline through the positions as SVG cubic curves (Catmull and Rom, 1974), in a unit square."""
    points = [frame.place(position) for position in path]
    padded = [points[0], *points, points[-1]]
    svg = f"M{points[0][0]:.4f},{points[0][1]:.4f}"
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        svg += " C" + " ".join(f"{x:.4f},{y:.4f}" for x, y in (first, second, end))
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
        self._tallest = 1.0
        self._heaps = Records(HeightRow, self)
        self._activities = Records(StrengthRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's heights."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Heights):
            return
        heights = item.instrument
        known = sorted(
            [(height, False) for height in heights.heaps if height.height]
            + [(height, True) for height in heights.compare if height.height],
            key=lambda pair: pair[0].height,
        )
        self._tallest = max((height.height for height, _ in known), default=1.0)
        self._heaps.show([_height(height, library, compared=compared) for height, compared in known])
        self._activities.show(
            [
                StrengthRow(activity.glyph, library.said(activity.name), library.said(activity.text), activity.place)
                for activity in heights.activities
            ]
        )
        self.changed.emit()

    @Property(float, notify=changed)
    def tallest(self) -> float:
        """The greatest height in metres."""
        return self._tallest

    @Property(Records, constant=True)
    def heaps(self) -> Records:
        """Heaps and buildings, the lowest first."""
        return self._heaps

    @Property(Records, constant=True)
    def activities(self) -> Records:
        """What people do on slag heaps."""
        return self._activities


def _height(height: Height, library: Library, *, compared: bool) -> HeightRow:
    summit = _metres(height.summit, library.locale)
    return HeightRow(
        name=library.said(height.name),
        shape=height.shape,
        height=height.height,
        heightText=_metres(height.height, library.locale),
        summitText=word("heights.summit").replace("%1", summit) if summit else "",
        note=library.said(height.note),
        slug=height.place,
        compared=compared,
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
                )
                for figure in figures.figures
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
    """Return hours and minutes as timetables print them, such as "1 h 05"."""
    space = "\N{NO-BREAK SPACE}"
    hours, rest = divmod(minutes, 60)
    return f"{hours}{space}h{space}{rest:02}" if hours else f"{rest}{space}min"


def _strength(strength: Strength, library: Library) -> StrengthRow:
    return StrengthRow(strength.glyph, library.said(strength.name), library.said(strength.text))
