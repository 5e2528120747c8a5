"""What drawings of the land have in common: the sizes that QML gives them, in px, and names measured as drawn."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.bridge.reader import Reader
from kiosk.bridge.rows import SpotRow
from kiosk.guide.labels import Box, Point, folded
from kiosk.guide.schematic import curves

NAME_LETTERS = 12
"""Longer names on a drawing may be broken into two lines."""


class Seen(msgspec.Struct, frozen=True):
    """What is named on a drawing: where it leads ("" for a town), and the sign in its mark."""

    title: str
    slug: str = ""
    sign: str = ""


class Drawing(Reader):
    """Reads again when a size changes: `across` and `down` of the drawing, a `mark` and a `dot` on it, the `gap`.

    `letters` is the size of names, 0 for a drawing without any.
    """

    sized = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        self._across = self._down = self._mark = self._dot = self._gap = self._letters = 0.0

    def measured(self, name: str) -> tuple[float, float]:
        """Return how wide and high a name is drawn."""
        return text_size(name, self._letters)

    def sizes(self, title: str) -> tuple[tuple[float, float], ...]:
        """Return how wide and high a name is in one line, and in two."""
        return self.measured(title), self.measured(folded(title, NAME_LETTERS))

    def row(self, seen: Seen, spot: Point, middle: Point, box: Box | None) -> SpotRow:
        """Return what stands at `spot`, its mark at `middle` and its name in the box; without one it has no name."""
        folds = box is not None and box.height != self.measured(seen.title)[1]
        return SpotRow(
            slug=seen.slug,
            title=seen.title,
            sign=seen.sign,
            name="" if box is None else folded(seen.title, NAME_LETTERS) if folds else seen.title,
            spotX=spot[0],
            spotY=spot[1],
            markX=middle[0],
            markY=middle[1],
            nameX=box.left if box else middle[0],
            nameY=box.top if box else middle[1],
            nameWidth=box.width if box else 0.0,
        )

    def resize(self, **lengths: float) -> None:
        """Take sizes in px."""
        for name, length in lengths.items():
            setattr(self, f"_{name}", length)
        self._again()
        self.sized.emit()

    across = Property(float, lambda self: self._across, lambda self, px: self.resize(across=px), notify=sized)
    down = Property(float, lambda self: self._down, lambda self, px: self.resize(down=px), notify=sized)
    mark = Property(float, lambda self: self._mark, lambda self, px: self.resize(mark=px), notify=sized)
    dot = Property(float, lambda self: self._dot, lambda self, px: self.resize(dot=px), notify=sized)
    gap = Property(float, lambda self: self._gap, lambda self, px: self.resize(gap=px), notify=sized)
    letters = Property(float, lambda self: self._letters, lambda self, px: self.resize(letters=px), notify=sized)


def text_size(name: str, pixels: float) -> tuple[float, float]:
    """Return how wide and high a name is drawn; Manrope Bold without its tight spacing leaves a little air."""
    font = QFont("Manrope")
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight.Bold)
    metrics = QFontMetricsF(font)
    lines = name.split("\n")
    return max(metrics.horizontalAdvance(line) for line in lines) + 2, metrics.height() * len(lines) + 2


def svg(points: Sequence[Point], *, smooth: bool) -> str:
    """Return a way through the points as SVG path data, rounded or straight from one to the next."""
    start, *rest = points
    data = f"M{start[0]:.4f},{start[1]:.4f}"
    for corners in curves(points) if smooth else [(point,) for point in rest]:
        data += (" C" if smooth else " L") + " ".join(f"{x:.4f},{y:.4f}" for x, y in corners)
    return data
