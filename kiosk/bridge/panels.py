"""What the page of a panel shows beside its words: its instrument, places, routes and stories."""

from collections import Counter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.journeys import route_row
from kiosk.bridge.library import Library
from kiosk.bridge.pages import ItemPage
from kiosk.bridge.records import Records
from kiosk.bridge.rows import Card, KindChip, RouteRow
from kiosk.bridge.wording import word
from kiosk.guide.model import Item, Panel, Route, Story

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PanelPage(ItemPage):
    """The page of the panel named by `slug`."""

    # PySide takes no inherited signal for a notification: what asks the meta object for it ends the program.
    instrumentChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self._kind = ""
        self._panel: Panel | None = None
        self._kinds = Records(KindChip, self)
        self._places = Records(Card, self)
        self._routes = Records(RouteRow, self)
        self._stories = Records(Card, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel."""
        self._panel = item if isinstance(item, Panel) else None
        if self._panel:
            members = list(library.guide.members(self._panel))
            self._routes.show([route_row(member, library) for member in members if isinstance(member, Route)])
            self._stories.show([library.card(member) for member in members if isinstance(member, Story)])
            self._show_places(self._panel, library)
        super().read(library, item)
        self.instrumentChanged.emit()

    def _show_places(self, panel: Panel, library: Library) -> None:
        places = sorted(library.guide.places_of(panel.places), key=library.kilometres_to)
        counts = Counter(place.kind for place in places)
        # A kind with a single place narrows nothing down that one glance would not.
        kinds = [kind for kind, count in counts.items() if count > 1]
        if self._kind not in kinds:
            self._kind = ""
        chips = [KindChip("", word("panel.all"), not self._kind)]
        for kind in kinds:
            known = library.guide.kinds_by_slug.get(kind)
            chips.append(KindChip(kind, library.said(known.label) if known else kind, kind == self._kind))
        self._kinds.show(chips if kinds else [])
        self._places.show([library.card(place) for place in places if self._kind in ("", place.kind)])

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Show a panel's places of one kind, or of all for ""."""
        self._kind = kind
        if self.reading is not None and self._panel:
            self._show_places(self._panel, self.reading)

    @Property(str, notify=instrumentChanged)
    def instrument(self) -> str:
        """The name of the panel's instrument, "" where it has none."""
        instrument = self._panel.instrument if self._panel else None
        return instrument.__struct_config__.tag or "" if instrument else ""  # type: ignore[return-value]  # tags are texts

    @Property(Records, constant=True)
    def kinds(self) -> Records:
        """Kinds to narrow the places down to, none where there is but one."""
        return self._kinds

    @Property(Records, constant=True)
    def places(self) -> Records:
        """The panel's places."""
        return self._places

    @Property(Records, constant=True)
    def routes(self) -> Records:
        """The panel's routes."""
        return self._routes

    @Property(Records, constant=True)
    def stories(self) -> Records:
        """The panel's stories."""
        return self._stories
