"""What the screen of the visit shows: its stops in order, the days to choose from, its length, its code."""

from datetime import timedelta
from itertools import zip_longest

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.glyphs import GLYPHS
from kiosk.bridge.records import Records
from kiosk.bridge.rows import Card, DayChoice, Detail, StopRow
from kiosk.bridge.shown_code import ShownCode
from kiosk.bridge.visit import Visit
from kiosk.bridge.wording import duration, word
from kiosk.guide.journey import minutes
from kiosk.guide.model import Event, Item, Means, Place, Route
from kiosk.guide.visit import Course

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_MIN = 360
"""Minutes on the way that one day still has room for."""

SUGGESTED = 4
"""Places offered while nothing is kept."""

_MEANS: tuple[tuple[Means, str], ...] = (("foot", GLYPHS["walk"]), ("bike", GLYPHS["bike"]))


@QmlElement
class VisitPage(QObject):
    """The visit of `visit`, told anew whenever it changes."""

    changed = Signal()
    visitChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self._visit: Visit | None = None
        self._stops = Records(StopRow, self)
        self._days = Records(DayChoice, self)
        self._journey = Records(Detail, self)
        self._suggested = Records(Card, self)
        self._code = ShownCode(self)
        self._back = ""
        # PySide 6.11 never gives back the Python half of an object that QML made: let it at least hold nothing.
        self.destroyed.connect(self.__dict__.clear)

    @Slot()
    def _read(self) -> None:
        visit = self._visit
        if visit is None:
            return
        from kiosk.bridge.taking import of_visit

        way = visit.way()
        self._stops.show(_stops(visit, way))
        self._days.show(_days(visit))
        self._journey.show(_journey(visit, way))
        self._suggested.show([] if way.stops else _suggested(visit))
        self._back = "" if way.back_km is None else word("visit.back").replace("%1", _nearly(visit, way.back_km))
        self._code.show(of_visit(way, visit.library, visit.day))
        self.changed.emit()

    def _get_visit(self) -> Visit | None:
        return self._visit

    def _set_visit(self, visit: Visit) -> None:
        self._visit = visit
        visit.changed.connect(self._read)
        visit.library.changed.connect(self._read)
        self._read()
        self.visitChanged.emit()

    visit = Property(Visit, _get_visit, _set_visit, notify=visitChanged)

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day chosen, in full; "" where the machine does not know what day it is."""
        if self._visit is None or self._visit.day is None:
            return ""
        from kiosk.bridge.times import written

        said = written(self._visit.day, self._visit.library.locale)
        return word("visit.today").replace("%1", said) if self._visit.ahead == 0 else said

    @Property(str, notify=changed)
    def back(self) -> str:
        """The last leg, back to the office, "" where there is none."""
        return self._back

    @Property(Records, constant=True)
    def stops(self) -> Records:
        """The stops in order."""
        return self._stops

    @Property(Records, constant=True)
    def days(self) -> Records:
        """The days to choose from."""
        return self._days

    @Property(Records, constant=True)
    def journey(self) -> Records:
        """How long the way is and takes."""
        return self._journey

    @Property(Records, constant=True)
    def suggested(self) -> Records:
        """Places to begin with while nothing is kept."""
        return self._suggested

    @Property(ShownCode, constant=True)
    def code(self) -> ShownCode:
        """The code with which the visit is taken away."""
        return self._code


def _stops(visit: Visit, way: Course) -> list[StopRow]:
    rows = []
    for number, (stop, km) in enumerate(zip(way.stops, way.legs_km, strict=True)):
        item = visit.library.guide.items[stop.slug]
        card = visit.library.card(item)
        said = word("galleries.walk") if number else word("item.away")
        leg = "" if km is None else said.replace("%1", _nearly(visit, km))
        poster = card.poster or _poster(visit, item)
        rows.append(StopRow(stop.slug, card.title, poster, card.color, leg, *_hours(visit, item)))
    return rows


def _poster(visit: Visit, item: Item) -> str:
    """Return the picture of what is to be seen there: a route's first stop, an event's place; "" for none."""
    slugs = item.stops if isinstance(item, Route) else (item.place,) if isinstance(item, Event) else ()
    return next((poster for slug in slugs if (poster := visit.library.poster(slug))), "")


def _hours(visit: Visit, item: Item) -> tuple[str, str]:
    from kiosk.bridge.times import hours_of, times_of

    if visit.day is None:
        return "", ""
    if isinstance(item, Place):
        return hours_of(item, visit.day, visit.clock(), visit.library.locale)
    return times_of(item, visit.day, visit.library.locale) if isinstance(item, Event) else ("", "")


def _days(visit: Visit) -> list[DayChoice]:
    from kiosk.bridge.times import WEEK, weekday

    if visit.today is None:
        return []
    days = [visit.today + timedelta(days=ahead) for ahead in range(WEEK)]
    locale = visit.library.locale
    return [
        DayChoice(ahead, weekday(day, locale), str(day.day), ahead == visit.ahead) for ahead, day in enumerate(days)
    ]


def _journey(visit: Visit, way: Course) -> list[Detail]:
    if way.total_km == 0:
        return []
    said = [Detail(GLYPHS["map-marker-distance"], _nearly(visit, way.total_km))]
    for by, glyph in _MEANS:
        if (time := minutes(way.total_km, by)) <= LONGEST_MIN:
            said.append(Detail(glyph, word(f"by.{by}").replace("%1", f"≈\N{NO-BREAK SPACE}{duration(time)}")))
    return said


def _suggested(visit: Visit) -> list[Card]:
    """Return the first places of the panels, turn about: what staff put first is what they would show first."""
    guide = visit.library.guide
    turns = zip_longest(*(guide.places_of(panel.places) for panel in guide.panels))
    places = [place for turn in turns for place in turn if place]
    return [visit.library.card(place) for place in places[:SUGGESTED]]


def _nearly(visit: Visit, km: float) -> str:
    return f"≈\N{NO-BREAK SPACE}{visit.library.kilometres(km)}"
