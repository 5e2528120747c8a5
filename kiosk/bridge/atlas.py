"""The map as QML sees it: pins, groups, names and the card, for the visitor's filter, scale and language.

Positions are shares of the square of land, 0 to 1 from west to east and from north to south. What is grouped and named
is worked out for steps of scale, two to each doubling: between them it stays, only farther apart.
"""

from collections.abc import Iterable
from math import floor, log2

from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.ground import Ground
from kiosk.bridge.instruments.drawing import svg, text_size
from kiosk.bridge.library import Library
from kiosk.bridge.pins import kind_chips, map_card, panel_chips, pin_row
from kiosk.bridge.records import Records
from kiosk.bridge.rows import Card, KindChip, NameRow, PinRow
from kiosk.bridge.wording import word
from kiosk.guide.geography import Position
from kiosk.guide.land import COARSEST, LEVELS, Land
from kiosk.guide.map import ROUTES, Name, Pin, Scale, Selection, named, pinned, pins_of
from kiosk.guide.model import Place, Route

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = 2
"""Steps of scale to each doubling."""

_AROUND = 0.35
"""How far beyond the view pins and names are given, as a share of its size."""

_TOO_MUCH = 3.0
"""How many times as wide as the view that may be before it is cut down again."""

_MOST_CARDS = 12


@QmlElement
class Atlas(QObject):
    """Holds what the visitor made of the map; nothing is worked out before it is first drawn."""

    changed = Signal()
    chosenChanged = Signal()
    aimed = Signal(QRectF)
    """The view is to show this part of the land."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Begin with all places and the whole territory."""
        super().__init__(parent)
        self._library = library
        self._ground = Ground(library, self)
        self._selection = Selection()
        self._chosen: tuple[str, ...] = ()
        self._view = QRectF()
        self._aim = QRectF()
        self._scale = Scale()
        self._near = QRectF(0, 0, 1, 1)
        self._all: tuple[Pin, ...] = ()
        self._named: tuple[Name, ...] = ()
        self._shown: tuple[Pin, ...] = ()
        self._pins = Records(PinRow, self)
        self._names = Records(NameRow, self)
        self._panels = Records(KindChip, self)
        self._kinds = Records(KindChip, self)
        self._cards = Records(Card, self)
        # Queued: the interface speaks the new language before its words are asked for.
        library.changed.connect(self._read, Qt.ConnectionType.QueuedConnection)

    def forget(self) -> None:
        """Begin anew for the next visitor."""
        self._selection, self._view, self._aim = Selection(), QRectF(), QRectF()
        self._choose(())
        self._again()

    @Slot(float, float, float, float, float)
    def draw(self, across: float, unit: float, mark: float, gap: float, letters: float) -> None:
        """Group and name for a land so many px across; `unit` is px of this glass to one of the design.

        Only what stands in view or near it is given to QML: a thousand pins would be made and laid out for nothing.
        """
        per_km = across / self._land.frame.width_km / (COARSEST * unit)
        step = max(0, floor(STEPS * log2(max(per_km, 1.0)) + 1e-6))
        stepped = self._land.frame.width_km * COARSEST * unit * 2 ** (step / STEPS)
        scale = Scale(unit, mark, gap, letters, stepped, step)
        if scale != self._scale:
            self._scale = scale
            self._again()

    @Slot(QRectF)
    def look(self, view: QRectF) -> None:
        """Give what stands in a part of the land, and around it for the next strokes of a hand."""
        far = self._near.width() > _TOO_MUCH * view.width()
        if far or not self._near.contains(view):
            wide, high = _AROUND * view.width(), _AROUND * view.height()
            self._near = view.adjusted(-wide, -high, wide, high)
            self._give()

    @Slot()
    def _read(self) -> None:
        """Take a new guide or the words of a new language."""
        if self._scale.step < 0:
            return
        self._choose(tuple(slug for slug in self._chosen if slug in self._library.guide.items))
        self._again()

    def _again(self) -> None:
        if self._scale.step < 0:
            return
        guide = self._library.guide
        self._selection = self._selection.within(guide)
        self._panels.show(panel_chips(self._library, self._selection))
        self._kinds.show(kind_chips(self._library, self._selection))
        single = self._chosen[0] if len(self._chosen) == 1 else ""
        everything = pins_of(guide, self._selection, self._land.frame, single)
        last = self._scale.step >= STEPS * (LEVELS - 1)
        self._all = pinned(everything, self._scale.across, self._scale.mark + self._scale.gap, single, alone=last)
        self._named = named(self._land, self._all, self._scale, text_size, self._here())
        self._give()
        self.changed.emit()

    def _give(self) -> None:
        """Show what is near the view."""
        near = self._near
        single = self._chosen[0] if len(self._chosen) == 1 else ""
        # A new guide may be shown already whose pins are still to be worked out.
        known = self._library.guide.items
        self._shown = tuple(pin for pin in self._all if near.contains(pin.x, pin.y) and known.keys() >= set(pin.slugs))
        self._pins.show([pin_row(pin, self._library, single) for pin in self._shown])
        self._names.show([NameRow(*name) for name in self._named if near.contains(name.spotX, name.spotY)])

    def _here(self) -> tuple[float, float, float, float] | None:
        where = self._library.guide.office.where
        wide, _ = text_size(word("map.here"), self._scale.letters)
        unit = self._scale.unit
        return (*self._land.frame.place(where), wide + 36 * unit, 72 * unit) if where else None

    def _choose(self, slugs: tuple[str, ...]) -> None:
        self._chosen = slugs
        items = (self._library.guide.items[slug] for slug in slugs[:_MOST_CARDS])
        self._cards.show([map_card(item, self._library) for item in items if isinstance(item, (Place, Route))])
        self.chosenChanged.emit()

    @Slot(str)
    def choosePanel(self, panel: str) -> None:
        """Show the places of one panel, the routes, or everything for ""."""
        self._selection = Selection(panel)
        self._choose(())
        self._again()

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Show the places of one kind of the chosen panel; the same once more shows all of them again."""
        self._selection = Selection(self._selection.panel, "" if kind == self._selection.kind else kind)
        self._choose(())
        self._again()

    @Slot(int)
    def tap(self, number: int) -> None:
        """Choose the place of a pin; look closer at a group, or at its cards where no scale parts it."""
        pin = self._shown[number]
        if len(pin.slugs) > 1 and self._scale.step < STEPS * (LEVELS - 1) and max(pin.wide, pin.high) > 0:
            self.aimed.emit(QRectF(pin.west, pin.north, pin.wide, pin.high))
            return
        self._choose(pin.slugs)
        self._again()
        self._show_way()

    @Slot(str)
    def point(self, slug: str) -> None:
        """Have the map open with this place or route chosen."""
        item = self._library.guide.items.get(slug)
        if not isinstance(item, (Place, Route)):
            return
        if not self._selection.holds(item, self._library.guide):
            self._selection = Selection(ROUTES) if isinstance(item, Route) else Selection()
        self._choose((slug,))
        path = item.track if isinstance(item, Route) else (item.where,)
        self._aim = _around(path, self._land)
        self._again()

    def _show_way(self) -> None:
        item = self._library.guide.items.get(self._chosen[0]) if len(self._chosen) == 1 else None
        if isinstance(item, Route):
            self.aimed.emit(_around(item.track, self._land))

    @Slot()
    def putAway(self) -> None:
        """Put the card away."""
        if self._chosen:
            self._choose(())
            self._again()

    @Slot(QRectF)
    def keep(self, view: QRectF) -> None:
        """Remember what part of the land was shown."""
        self._view = view

    @Slot()
    def arrive(self) -> None:
        """Forget what was to be looked at: it is."""
        self._aim = QRectF()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The slugs of what was chosen, for Python."""
        return self._chosen

    @property
    def _land(self) -> Land:
        return self._library.guide.land

    @Property(Records, constant=True)
    def pins(self) -> Records:
        """Places, routes and groups."""
        return self._pins

    @Property(Records, constant=True)
    def names(self) -> Records:
        """Towns and motorways."""
        return self._names

    @Property(Records, constant=True)
    def panels(self) -> Records:
        """Panels to narrow the map down to."""
        return self._panels

    @Property(Records, constant=True)
    def kinds(self) -> Records:
        """Kinds of the chosen panel."""
        return self._kinds

    @Property(Records, constant=True)
    def cards(self) -> Records:
        """What was chosen."""
        return self._cards

    @Property(str, notify=chosenChanged)
    def way(self) -> str:
        """The chosen route as SVG path data in the unit square, "" for none."""
        item = self._library.guide.items.get(self._chosen[0]) if len(self._chosen) == 1 else None
        if not isinstance(item, Route):
            return ""
        return svg([self._land.frame.place(position) for position in item.track], smooth=item.schematic)

    @Property(str, notify=chosenChanged)
    def wayColor(self) -> str:
        """The name of that route's colour."""
        panel = self._library.guide.panel_of.get(self._chosen[0]) if self._chosen else None
        return panel.color if panel else "canal"

    @Property(QRectF, notify=changed)
    def view(self) -> QRectF:
        """What was shown when the map was left, empty for a visitor who has not seen it yet."""
        return self._view

    @Property(QRectF, notify=changed)
    def aim(self) -> QRectF:
        """What is to be looked at, empty for nothing."""
        return self._aim

    @Property(QRectF, notify=changed)
    def here(self) -> QRectF:
        """Where the office stands, as a spot; its width is 0 where that is unknown."""
        where = self._library.guide.office.where
        x, y = self._land.frame.place(where) if where else (0.0, 0.0)
        return QRectF(x, y, 1.0 if where else 0.0, 0.0)

    @Property(Ground, constant=True)
    def ground(self) -> Ground:
        """What the pins stand on."""
        return self._ground


def _around(path: Iterable[Position], land: Land) -> QRectF:
    """Return the part of the land that shows a path, or a single spot."""
    spots = [land.frame.place(position) for position in path]
    wide = max(x for x, _ in spots) - min(x for x, _ in spots)
    high = max(y for _, y in spots) - min(y for _, y in spots)
    return QRectF(min(x for x, _ in spots), min(y for _, y in spots), wide, high)
