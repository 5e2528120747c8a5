"""The agenda as QML sees it: choices of dates, and what each of them shows."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.agenda_rows import dates_words, entry_rows, open_now
from kiosk.bridge.clock import Clock
from kiosk.bridge.dates import day_words
from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.bridge.rows import Card, DatesChip, EntryRow
from kiosk.guide.agenda import by_month
from kiosk.guide.hours import EARLIEST, PARIS
from kiosk.guide.occurrence import midnight
from kiosk.guide.programme import SPANS, first_choice, lines, month_key

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Agenda(QObject):
    """Tells the dates of `choice`, "" for those that suit best, and what is open, at every minute while it is shown."""

    told = Signal()
    libraryChanged = Signal()
    clockChanged = Signal()
    choiceChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to tell."""
        super().__init__(parent)
        self._library: Library | None = None
        self._clock: Clock | None = None
        self._choice = ""
        self._first = self._poster = ""
        self._chips = Records(DatesChip, self)
        self._entries = Records(EntryRow, self)
        self._open = Records(Card, self)
        # PySide 6.11 never gives back the Python half of an object that QML made: let it at least hold nothing.
        self.destroyed.connect(self.__dict__.clear)

    # A slot known to Qt: the connection ends with this object.
    @Slot()
    def _tell(self) -> None:
        library, clock = self._library, self._clock
        if library is None or clock is None:
            return
        sure, events = clock.believed, library.guide.events
        # By a clock that cannot be right everything is told, by months, that was to come when the edition was made.
        now = clock.now if sure else midnight(library.published or EARLIEST).astimezone(PARIS)
        months = [month_key(month) for month in by_month(events, now)]
        keys = [*(SPANS if sure else ()), *months] if months else []
        self._first = first_choice(events, now) if sure else next(iter(months), "")
        shown = self._choice if self._choice in keys else self._first
        rows = entry_rows(lines(events, now, shown), library, now, sure=sure)
        first = rows if shown == self._first else entry_rows(lines(events, now, self._first), library, now, sure=sure)
        self._poster = next((row.poster for row in first if row.poster), library.home_poster)
        self._chips.show([DatesChip(key, dates_words(key, now, library.spoken), key == shown) for key in keys])
        self._entries.show(rows)
        self._open.show(open_now(library, now) if sure else [])
        self.told.emit()

    @Property(bool, notify=told)
    def doubtful(self) -> bool:
        """Whether the machine's clock is wrong, so that nobody knows what day it is."""
        return self._clock is not None and not self._clock.believed

    @Property(str, notify=told)
    def first(self) -> str:
        """The choice that suits best: one that shows something, where anything is announced."""
        return self._first

    @Property(str, notify=told)
    def firstLabel(self) -> str:
        """That choice in words."""
        if self._library is None or self._clock is None:
            return ""
        return dates_words(self._first, self._clock.now, self._library.spoken)

    @Property(str, notify=told)
    def updated(self) -> str:
        """The day on which staff last saved the agenda, or else the guide, as the visitor writes it; "" if unknown."""
        library = self._library
        day = (library.guide.agenda_saved or library.published) if library else None
        return day_words(day, library.spoken, year=True) if library and day else ""

    @Property(str, notify=told)
    def poster(self) -> str:
        """The image URL of the picture of what comes next, or else of the home screen's."""
        return self._poster

    @Property(Records, constant=True)
    def chips(self) -> Records:
        """The choices; none where nothing is announced."""
        return self._chips

    @Property(Records, constant=True)
    def entries(self) -> Records:
        """What the choice shows."""
        return self._entries

    @Property(Records, constant=True)
    def open(self) -> Records:
        """Places that are open now, the nearest first."""
        return self._open

    def _get_library(self) -> Library | None:
        return self._library

    def _set_library(self, library: Library) -> None:
        self._library = library
        library.changed.connect(self._tell)
        self._tell()
        self.libraryChanged.emit()

    def _get_clock(self) -> Clock | None:
        return self._clock

    def _set_clock(self, clock: Clock) -> None:
        self._clock = clock
        clock.changed.connect(self._tell)
        self._tell()
        self.clockChanged.emit()

    def _get_choice(self) -> str:
        return self._choice

    def _set_choice(self, choice: str) -> None:
        self._choice = choice
        self._tell()
        self.choiceChanged.emit()

    library = Property(Library, _get_library, _set_library, notify=libraryChanged)
    clock = Property(Clock, _get_clock, _set_clock, notify=clockChanged)
    choice = Property(str, _get_choice, _set_choice, notify=choiceChanged)
