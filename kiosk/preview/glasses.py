"""The glasses that a preview can show the kiosk on."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.records import Records
from kiosk.bridge.wording import word

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Glass(msgspec.Struct, frozen=True):
    """A screen: its size in px, its diagonal in inches, and the key of its name in the wording."""

    name: str
    width: int
    height: int
    inches: float


USUAL = (
    Glass("totem", 1080, 1920, 32),
    Glass("landscape", 1920, 1080, 32),
    Glass("totem4k", 2160, 3840, 43),
    Glass("wall4k", 3840, 2160, 55),
    Glass("table", 1366, 768, 21.5),
    Glass("small", 1280, 800, 10.1),
)
"""What tourist offices have: as data sheets give them."""


class GlassRow(msgspec.Struct, frozen=True):
    """A glass to choose."""

    name: str
    size: str
    aspect: float
    chosen: bool


def glasses_with(size: tuple[int, int] | None, inches: float) -> tuple[tuple[Glass, ...], int]:
    """Return the glasses to offer and the number of the first one; another `size` (px) comes before the usual."""
    if size is None:
        return USUAL, 0
    known = [number for number, glass in enumerate(USUAL) if (glass.width, glass.height) == size]
    return (USUAL, known[0]) if known else ((Glass("own", *size, inches), *USUAL), 0)


@QmlElement
class Glasses(QObject):
    """The glasses to choose from, and the chosen one."""

    changed = Signal()

    def __init__(self, glasses: Sequence[Glass], chosen: int, language: str, parent: QObject | None = None) -> None:
        """Offer these glasses, in this order, in the staff's language."""
        super().__init__(parent)
        self._glasses = tuple(glasses)
        self._number = chosen
        self._rows = Records(GlassRow, self)
        self.speak(language)

    def speak(self, language: str) -> None:
        """Name the glasses in that language, which the interpreter must speak already."""
        self._language = language
        self._tell()

    def _tell(self) -> None:
        rows = [
            GlassRow(
                word(f"preview.glass.{glass.name}"),
                f"{glass.width} × {glass.height}",
                glass.width / glass.height,
                number == self._number,
            )
            for number, glass in enumerate(self._glasses)
        ]
        self._rows.show(rows)
        self.changed.emit()

    @Slot(int)
    def choose(self, number: int) -> None:
        """Show the kiosk on the glass of that number in the list."""
        if 0 <= number < len(self._glasses):
            self._number = number
            self._tell()

    @property
    def chosen(self) -> Glass:
        """The glass that the kiosk is shown on, for Python."""
        return self._glasses[self._number]

    @Property(Records, constant=True)
    def rows(self) -> Records:
        """The glasses to choose from."""
        return self._rows

    @Property(int, notify=changed)
    def glassWidth(self) -> int:
        """The glass's width in px."""
        return self.chosen.width

    @Property(int, notify=changed)
    def glassHeight(self) -> int:
        """The glass's height in px."""
        return self.chosen.height

    @Property(float, notify=changed)
    def inches(self) -> float:
        """The glass's diagonal in inches."""
        return self.chosen.inches

    @Property(str, notify=changed)
    def caption(self) -> str:
        """Name, diagonal and size of the glass."""
        glass = self.chosen
        inches = word("preview.inches").replace("%1", QLocale(self._language).toString(float(glass.inches), "g"))
        return f"{word(f'preview.glass.{glass.name}')} · {inches} · {glass.width} × {glass.height}"
