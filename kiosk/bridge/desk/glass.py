"""The page that tries the glass: fingers with their numbers, a grid to wipe, and the four corners."""

import math

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtQml import QmlElement

from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.desk.topic import Topic
from kiosk.bridge.records import Records
from kiosk.bridge.wording import word
from kiosk.duty.turning import CORNERS, DEGREES, Turning, turning_of

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class FingerRow(msgspec.Struct, frozen=True):
    """A finger on the glass: the smallest number that was free, and where it is, in px."""

    number: int
    across: float
    down: float


class CellRow(msgspec.Struct, frozen=True):
    """A square of the grid."""

    wiped: bool


@QmlElement
class Glass(Topic):
    """Holds what fingers do while a test is on."""

    changed = Signal()

    def __init__(self, _premises: Premises, parent: QObject | None = None) -> None:
        """Begin with nothing touched."""
        super().__init__(parent)
        self._fingers = Records(FingerRow, self)
        self._cells = Records(CellRow, self)
        self._down: dict[int, FingerRow] = {}
        self._most = 0
        self._columns = self._rows = 1
        self._size = (1.0, 1.0)
        self._wiped: set[int] = set()
        self._corners: list[tuple[float, float]] = []

    @Slot(float, float, float)
    def begin(self, width: float, height: float, cell: float) -> None:
        """Begin anew on a glass of that size, with a grid of squares about `cell` wide, all in px."""
        self._down.clear()
        self._most = 0
        self._columns, self._rows = max(1, round(width / cell)), max(1, round(height / cell))
        self._wiped.clear()
        self._corners.clear()
        self._size = (max(width, 1.0), max(height, 1.0))
        self._tell()

    @Slot(int, float, float)
    def feel(self, finger: int, x: float, y: float) -> None:
        """Take note of a finger that came down or moved."""
        before = self._down.get(finger)
        taken = {row.number for row in self._down.values()}
        number = before.number if before else next(free for free in range(1, 100) if free not in taken)
        self._down[finger] = FingerRow(number, x, y)
        self._most = max(self._most, len(self._down))
        self._wipe(before or self._down[finger], self._down[finger])
        self._tell()

    @Slot(int)
    def lift(self, finger: int) -> None:
        """Take note of a finger that is gone, and of the corner that it touched."""
        gone = self._down.pop(finger, None)
        if gone and len(self._corners) < len(CORNERS):
            self._corners.append((gone.across / self._size[0], gone.down / self._size[1]))
        self._tell()

    def _wipe(self, start: FingerRow, end: FingerRow) -> None:
        """Wipe what lies on the way of a finger; it jumps over squares when it is fast."""
        wide, high = self._size[0] / self._columns, self._size[1] / self._rows
        steps = max(1, math.ceil(2 * max(abs(end.across - start.across) / wide, abs(end.down - start.down) / high)))
        for step in range(steps + 1):
            x = start.across + (end.across - start.across) * step / steps
            y = start.down + (end.down - start.down) * step / steps
            column, row = int(x // wide), int(y // high)
            if 0 <= column < self._columns and 0 <= row < self._rows:
                self._wiped.add(row * self._columns + column)

    def _tell(self) -> None:
        self._fingers.show(list(self._down.values()))
        self._cells.show([CellRow(number in self._wiped) for number in range(self._columns * self._rows)])
        self.changed.emit()

    @Property(Records, constant=True)
    def fingers(self) -> Records:
        """The fingers that are down."""
        return self._fingers

    @Property(Records, constant=True)
    def cells(self) -> Records:
        """The squares of the grid, row after row."""
        return self._cells

    @Property(int, notify=changed)
    def columns(self) -> int:
        """Squares side by side."""
        return self._columns

    @Property(int, notify=changed)
    def lines(self) -> int:
        """Squares one below the other."""
        return self._rows

    @Property(int, notify=changed)
    def unwiped(self) -> int:
        """Squares that no finger has wiped."""
        return self._columns * self._rows - len(self._wiped)

    @Property(int, notify=changed)
    def most(self) -> int:
        """The most fingers that were down at once."""
        return self._most

    @Property(int, notify=changed)
    def corner(self) -> int:
        """The corner to touch next, from 0; as many as there are when all were."""
        return len(self._corners)

    @Property(float, notify=changed)
    def markX(self) -> float:
        """How far across the mark of the next corner is, from 0 to 1."""
        return CORNERS[min(len(self._corners), len(CORNERS) - 1)][0]

    @Property(float, notify=changed)
    def markY(self) -> float:
        """How far down the mark of the next corner is, from 0 to 1."""
        return CORNERS[min(len(self._corners), len(CORNERS) - 1)][1]

    @property
    def _turning(self) -> Turning | None:
        return turning_of(self._corners) if len(self._corners) == len(CORNERS) else None

    @Property(str, notify=changed)
    def turning(self) -> str:
        """How touches lie to the picture, "" before all corners were touched; see kiosk.duty.turning."""
        return self._turning.value if self._turning else ""

    @Property(str, notify=changed)
    def turningSentence(self) -> str:
        """The same in words."""
        match self._turning:
            case None:
                return ""
            case Turning.STRAIGHT:
                return word("desk.turned.straight")
            case Turning.MIRRORED:
                return word("desk.turned.mirrored")
            case Turning.OFF:
                return word("desk.turned.off")
            case turning:
                return word("desk.turned.by").replace("%1", str(DEGREES[turning]))

    @Property(str, notify=changed)
    def wipingSentence(self) -> str:
        """How much of the glass was wiped, in words."""
        missing = self._columns * self._rows - len(self._wiped)
        return word("desk.wipe.left").replace("%1", str(missing)) if missing else word("desk.wipe.all")

    @Property(int, constant=True)
    def touchPoints(self) -> int:
        """How many fingers the glass says that it knows, 0 where there is no touch screen."""
        screens = [device for device in QInputDevice.devices() if isinstance(device, QPointingDevice)]
        touch = QInputDevice.DeviceType.TouchScreen
        return max((screen.maximumPoints() for screen in screens if screen.type() == touch), default=0)
