"""What takes place soon at the place that is shown."""

from datetime import datetime

import msgspec
from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.bridge.agenda_rows import entry_rows
from kiosk.bridge.clock import Clock
from kiosk.bridge.dates import capital
from kiosk.bridge.library import Library
from kiosk.bridge.occasions import days_words, hours_of
from kiosk.bridge.records import Records
from kiosk.bridge.rows import EntryRow
from kiosk.bridge.timed import Timed
from kiosk.guide.model import Item
from kiosk.guide.programme import Line, coming_at

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 4
"""Events told at most on the page of their place."""


@QmlElement
class Coming(Timed):
    """Tells the events ahead at the place named by `slug`, each at its next date; nothing by a clock that is wrong."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to tell."""
        super().__init__(parent)
        self._entries = Records(EntryRow, self)

    def read_at(self, library: Library, item: Item, clock: Clock) -> None:
        """Tell what comes as of now."""
        now = clock.now
        lines = coming_at(item.slug, library.guide.events, now)[:SHOWN] if clock.believed else ()
        rows = entry_rows(lines, library, now, sure=True)
        told = (_row(row, line, library, now) for row, line in zip(rows, lines, strict=True))
        self._entries.show(list(told))

    @Property(Records, constant=True)
    def entries(self) -> Records:
        """The events, the next one first; their time names the day too."""
        return self._entries


def _row(row: EntryRow, line: Line, library: Library, now: datetime) -> EntryRow:
    """Return a row of the agenda for the place's own page, which needs neither its name nor its picture again."""
    event, occurrence = line.entry.event, line.entry.occurrence
    when = (capital(days_words(occurrence, library.spoken, now)), hours_of(occurrence))
    time = " · ".join(part for part in when if part)
    return msgspec.structs.replace(row, time=time, place="", poster=row.poster if event.pictures else "")
