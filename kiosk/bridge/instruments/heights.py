"""Slag heaps side by side, and what people do on them."""

from msgspec.structs import replace
from PySide6.QtCore import Property, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.reader import Reader
from kiosk.bridge.records import Records
from kiosk.bridge.rows import (
    HeightRow,
    ScaleRow,
    StrengthRow,
)
from kiosk.bridge.wording import word
from kiosk.guide.instruments import (
    Height,
    Heights,
)
from kiosk.guide.model import Item, Panel
from kiosk.guide.relief import Relief, reliefs
from kiosk.guide.skyline import Stand, extent, marks, stand_between, stand_in_row
from kiosk.guide.village import Village, village

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

WALKER_M = 1.75
"""The walker beside the heaps, in metres: a grown person, for scale only."""
NOWHERE = Stand(0, 0, 0, 0, 0)
METRE = "\N{NO-BREAK SPACE}m"


def _metres(metres: float, locale: QLocale) -> str:
    return locale.toString(round(metres)) + METRE if metres else ""


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
