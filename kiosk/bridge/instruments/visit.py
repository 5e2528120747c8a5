"""The visit drawn over the land: from the office through its stops in order."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.instruments.route import RouteReader
from kiosk.bridge.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitReader(RouteReader):
    """The way of a visit in px of the drawing; stops that are nowhere known are not on it."""

    visitChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        self._visit: Visit | None = None

    def _again(self) -> None:
        self._follow()

    # A name of its own: a connection to a slot that a base has under the same name outlives the object.
    @Slot()
    def _follow(self) -> None:
        if self._visit is None:
            return
        library, way = self._visit.library, self._visit.way()
        office = library.guide.office.where
        stops = [(stop.slug, stop.arrive) for stop in way.stops if stop.arrive]
        track = [where for stop in way.stops for where in dict.fromkeys((stop.arrive, stop.leave)) if where]
        if office:
            track = [office, *track, *([office] if way.back_km is not None else [])]
        self.draw(library, track, stops, smooth=False, begin=office is not None)

    def _get_visit(self) -> Visit | None:
        return self._visit

    def _set_visit(self, visit: Visit) -> None:
        self._visit = visit
        visit.changed.connect(self._follow)
        visit.library.changed.connect(self._follow)
        self._follow()
        self.visitChanged.emit()

    visit = Property(Visit, _get_visit, _set_visit, notify=visitChanged)
