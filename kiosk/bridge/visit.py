"""What the visitor keeps for their visit, on which day it is to be, and in which order."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.guide.hours import EARLIEST, PARIS, plausible
from kiosk.guide.visit import Course, Favourites, can_be_visited, course, shortest, stops

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _now() -> datetime:
    return datetime.now(PARIS)


@QmlElement
class Visit(QObject):
    """Holds the favourites; a screen that shows the visit asks it for the way."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None, clock: Callable[[], datetime] = _now) -> None:
        """Begin with nothing kept; `clock` tells the time with its zone."""
        super().__init__(parent)
        self.library = library
        self.clock = clock
        self._kept = Favourites()
        self._ahead = 0
        self._way: Course | None = None
        library.changed.connect(self._read)

    @Slot()
    def _read(self) -> None:
        """Drop what a new guide no longer has; what is left may stand elsewhere."""
        self._way = None
        self._take(self._kept.still_there(self.library.guide))

    def _take(self, kept: Favourites) -> None:
        if kept != self._kept:
            self._kept, self._way = kept, None
            self.changed.emit()

    @Slot(str)
    def toggle(self, slug: str) -> None:
        """Keep an item, or drop it where it is kept."""
        if can_be_visited(self.library.guide.items.get(slug)):
            self._take(self._kept.toggled(slug))

    @Slot(str, int)
    def move(self, slug: str, by: int) -> None:
        """Move a stop by so many places; from then on the order is the visitor's own."""
        shown = [stop.slug for stop in self.way().stops]
        if slug in shown:
            self._take(self._kept.moved(shown, slug, by))

    @Slot()
    def shorten(self) -> None:
        """Take the shortest order again."""
        self._take(Favourites(self._kept.slugs, returns=self._kept.returns))

    @Slot(bool)
    def comeBack(self, wanted: bool) -> None:  # noqa: FBT001  # Qt's slots take a bare boolean
        """Return to the office at the end, or not."""
        self._take(Favourites(self._kept.slugs, self._kept.arranged, returns=wanted))

    @Slot(int)
    def choose(self, ahead: int) -> None:
        """Choose the day so many days from now."""
        if ahead != self._ahead:
            self._ahead = ahead
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Drop everything."""
        self._ahead = 0
        self._take(Favourites())

    def way(self) -> Course:
        """Return the way through what is kept, in the visitor's own order or the shortest."""
        self._way = self._way or self._found()
        return self._way

    def _found(self) -> Course:
        office, found = self.library.guide.office.where, stops(self.library.guide, self._kept.slugs)
        if not self._kept.arranged:
            found = shortest(found, office, returns=self._kept.returns)
        return course(found, office, returns=self._kept.returns)

    @property
    def today(self) -> date | None:
        """The day it is, None where the machine's clock was plainly never set."""
        now = self.clock()
        return now.astimezone(PARIS).date() if plausible(now, EARLIEST) else None

    @property
    def day(self) -> date | None:
        """The day chosen for the visit."""
        return self.today + timedelta(days=self._ahead) if self.today else None

    @property
    def ahead(self) -> int:
        """How many days that is from now."""
        return self._ahead

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # Qt's own name for a list of strings
    def kept(self) -> list[str]:
        """What is kept, by slug."""
        return list(self._kept.slugs)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How much is kept."""
        return len(self._kept.slugs)

    @Property(bool, notify=changed)
    def arranged(self) -> bool:
        """Whether the order is the visitor's own."""
        return self._kept.arranged

    @Property(bool, notify=changed)
    def comesBack(self) -> bool:
        """Whether the way returns to the office."""
        return self._kept.returns
