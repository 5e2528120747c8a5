"""What the readers have in common that speak of the present: they read again at every minute while they are shown."""

from PySide6.QtCore import Property, QObject, Signal

from kiosk.bridge.clock import Clock
from kiosk.bridge.library import Library
from kiosk.bridge.reader import Reader
from kiosk.guide.model import Item


class Timed(Reader):
    """Reads the item named by `slug` as of the time that `clock` tells."""

    clockChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no library, no slug and no clock."""
        super().__init__(parent)
        self.ticking: Clock | None = None

    def read(self, library: Library, item: Item) -> None:
        """Show an item once there is a clock."""
        if self.ticking is not None:
            self.read_at(library, item, self.ticking)

    def read_at(self, library: Library, item: Item, clock: Clock) -> None:
        """Show an item as it is now; what shows it says how."""
        raise NotImplementedError

    def _get_clock(self) -> Clock | None:
        return self.ticking

    def _set_clock(self, clock: Clock) -> None:
        self.ticking = clock
        clock.changed.connect(self._again)
        self._again()
        self.clockChanged.emit()

    clock = Property(Clock, _get_clock, _set_clock, notify=clockChanged)
