"""A territory in numbers, distances, links and sectors."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.reader import Reader
from kiosk.bridge.records import Records
from kiosk.bridge.rows import (
    KeyFigureRow,
    ReachRow,
    StrengthRow,
)
from kiosk.bridge.wording import duration
from kiosk.guide.instruments import (
    Figures,
    Strength,
)
from kiosk.guide.model import Item, Panel
from kiosk.guide.mosaic import spans

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FiguresReader(Reader):
    """A territory in numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without figures."""
        super().__init__(parent)
        self._figures = Records(KeyFigureRow, self)
        self._position = Records(ReachRow, self)
        self._links = Records(StrengthRow, self)
        self._sectors = Records(StrengthRow, self)

    def read(self, library: Library, item: Item) -> None:
        """Show a panel's figures."""
        if not isinstance(item, Panel) or not isinstance(item.instrument, Figures):
            return
        figures = item.instrument
        self._figures.show(
            [
                KeyFigureRow(
                    value=figure.value,
                    decimals=0 if figure.value == round(figure.value) else 1,
                    before=library.said(figure.before),
                    unit=library.said(figure.unit),
                    label=library.said(figure.label),
                    year=figure.year,
                    span=span,
                )
                for figure, span in zip(figures.figures, spans(len(figures.figures)), strict=True)
            ]
        )
        longest = max((reach.minutes for reach in figures.position), default=1)
        self._position.show(
            [
                ReachRow(
                    to=library.said(reach.to),
                    by=reach.by,
                    minutes=reach.minutes,
                    time=duration(reach.minutes),
                    text=library.said(reach.text),
                    share=reach.minutes / longest,
                )
                for reach in sorted(figures.position, key=lambda reach: reach.minutes)
            ]
        )
        self._links.show([_strength(strength, library) for strength in figures.links])
        self._sectors.show([_strength(strength, library) for strength in figures.sectors])

    @Property(Records, constant=True)
    def figures(self) -> Records:
        """Key figures."""
        return self._figures

    @Property(Records, constant=True)
    def position(self) -> Records:
        """Towns by their distance in time, the nearest first."""
        return self._position

    @Property(Records, constant=True)
    def links(self) -> Records:
        """Motorways, canal, the people around."""
        return self._links

    @Property(Records, constant=True)
    def sectors(self) -> Records:
        """Sectors of excellence."""
        return self._sectors


def _strength(strength: Strength, library: Library) -> StrengthRow:
    return StrengthRow(strength.glyph, library.said(strength.name), library.said(strength.text))
