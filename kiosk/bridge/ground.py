"""The ground of the map as QML sees it: how large it is, and which files it is drawn from."""

from PySide6.QtCore import Property, QObject, QRectF, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.guide.geography import tile_of
from kiosk.guide.land import COARSEST, LEVELS, Land

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

NEAR = 90.0
"""Px of the design to a kilometre at which a place is shown that was asked for."""


@QmlElement
class Ground(QObject):
    """Tells of the guide's land, and of an installer's base map where there is one."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Follow a library."""
        super().__init__(parent)
        self._library = library
        library.changed.connect(self.changed)

    @property
    def _land(self) -> Land:
        return self._library.guide.land

    @Property(QRectF, notify=changed)
    def territory(self) -> QRectF:
        """The part of the land to show at first."""
        land = self._land
        (west, south), (east, north) = (
            land.frame.place(corner) for corner in (land.territory.south_west, land.territory.north_east)
        )
        return QRectF(west, north, east - west, south - north)

    @Property(float, notify=changed)
    def widthKm(self) -> float:
        """How wide the land is."""
        return self._land.frame.width_km

    @Property(float, constant=True)
    def coarsest(self) -> float:
        """Px of the design to a kilometre in the coarsest drawing."""
        return COARSEST

    @Property(float, constant=True)
    def nearest(self) -> float:
        """Px of the design to a kilometre at which a place is shown that was asked for."""
        return NEAR

    @Property(int, constant=True)
    def levels(self) -> int:
        """How many drawings there are, each of twice the scale."""
        return LEVELS

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The URL of the folder that holds the drawings and tiles."""
        return QUrl.fromLocalFile(self._library.pictures).toString()

    @Property(str, notify=changed)
    def credit(self) -> str:
        """Whom the map is owed to."""
        basemap = self._land.basemap
        return basemap.credit if basemap else self._land.credit

    @Property(bool, notify=changed)
    def real(self) -> bool:
        """Whether an installer's base map is shown."""
        return self._land.basemap is not None

    @Property(str, notify=changed)
    def suffix(self) -> str:
        """The ending of the base map's tiles."""
        return self._land.basemap.suffix if self._land.basemap else ""

    @Property(int, notify=changed)
    def least(self) -> int:
        """The coarsest zoom level of the base map."""
        return self._land.basemap.least if self._land.basemap else 0

    @Property(int, notify=changed)
    def most(self) -> int:
        """The finest zoom level of the base map."""
        return self._land.basemap.most if self._land.basemap else 0

    @Property(QRectF, notify=changed)
    def covered(self) -> QRectF:
        """What the base map covers, as a part of the square map of the world."""
        frame = self._land.basemap.frame if self._land.basemap else self._land.frame
        west, north = tile_of(frame.north_west, 0)
        east, south = tile_of(frame.south_east, 0)
        return QRectF(west, north, east - west, south - north)

    @Property(QRectF, notify=changed)
    def world(self) -> QRectF:
        """The land as a part of the square map of the world."""
        frame = self._land.frame
        west, north = tile_of(frame.north_west, 0)
        return QRectF(west, north, (frame.east - frame.west) / 360, (frame.east - frame.west) / 360)
