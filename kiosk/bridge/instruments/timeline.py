"""The time line of a panel, in the visitor's language."""

from itertools import pairwise

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.reader import Reader
from kiosk.bridge.records import Records
from kiosk.bridge.rows import (
    MilestoneRow,
    TickRow,
)
from kiosk.bridge.wording import word
from kiosk.guide.chronology import SILENCE, beginning, openness, shares, ticks
from kiosk.guide.instruments import (
    Timeline,
)
from kiosk.guide.model import Item, Panel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_DAY, _MONTH, _YEAR = len("1990-12-21"), len("1990-12"), len("1990")
_APART = 0.09
"""How far apart the named ticks of the time line stand, as a share of its scale."""


@QmlElement
class TimelineReader(Reader):
    """The time line's milestones, and the scale under them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without milestones."""
        super().__init__(parent)
        self._begin = 0
        self._milestones = Records(MilestoneRow, self)
        self._scale = Records(TickRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's time line."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Timeline):
            return
        milestones = item.instrument.milestones
        years = [int(milestone.date[:4]) for milestone in milestones]
        silences = [later - earlier for earlier, later in pairwise(years)]
        self._begin = beginning(years)
        self._milestones.show(
            [
                MilestoneRow(
                    year=milestone.date[:4],
                    date=_date(milestone.date, library.locale) if len(milestone.date) > _YEAR else "",
                    title=library.said(milestone.title),
                    text=library.said(milestone.text),
                    slug=milestone.place,
                    poster=library.poster(milestone.place),
                    at=at,
                    openness=wide,
                    silence=word("timeline.later").replace("%1", str(silence)) if silence > SILENCE else "",
                )
                for milestone, at, wide, silence in zip(
                    milestones, shares(years), openness(years), [*silences, 0], strict=False
                )
            ]
        )
        self._scale.show([TickRow(str(tick.year) if tick.named else "", tick.at) for tick in ticks(years, _APART)])
        self.changed.emit()

    @Property(int, notify=changed)
    def begin(self) -> int:
        """The milestone to begin with."""
        return self._begin

    @Property(Records, constant=True)
    def scale(self) -> Records:
        """Ticks of the scale, oldest first."""
        return self._scale

    @Property(Records, constant=True)
    def milestones(self) -> Records:
        """Milestones, oldest first."""
        return self._milestones


def _date(iso: str, locale: QLocale) -> str:
    """Return a date, a month, a year or a span of them as the language writes it."""
    parts = []
    for part in iso.split("/"):
        if len(part) == _DAY:
            # "1er" is how French dates begin a month; QLocale does not know it.
            day = QDate.fromString(part, "yyyy-MM-dd")
            text = locale.toString(day, {"de": "d. MMMM yyyy"}.get(locale.name()[:2], "d MMMM yyyy"))
            parts.append("1er" + text[1:] if locale.name().startswith("fr") and day.day() == 1 else text)
        elif len(part) == _MONTH:
            parts.append(locale.toString(QDate.fromString(f"{part}-01", "yyyy-MM-dd"), "MMMM yyyy"))
        else:
            parts.append(part)
    return "\N{EN DASH}".join(parts)
