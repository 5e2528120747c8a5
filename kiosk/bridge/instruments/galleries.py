"""The rooms of one walk."""

from itertools import pairwise

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.reader import Reader
from kiosk.bridge.records import Records
from kiosk.bridge.rows import (
    RoomRow,
)
from kiosk.guide.geography import distance_km
from kiosk.guide.instruments import (
    Galleries,
    Room,
)
from kiosk.guide.model import Item, Panel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


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
