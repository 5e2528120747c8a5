"""The code that stands on the glass for a phone, drawn once the page that bears it has come to rest."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.wording import word
from kiosk.guide.code import Code, drawn
from kiosk.guide.takeaway import Takeaway

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

AFTER_GLIDE_MS = 350
"""Milliseconds after which a page has glided in: a large code takes a fifteenth of a second."""

_NOTHING = Code(0, "")


@QmlElement
class ShownCode(QObject):
    """Draws the code of one text at a time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no code."""
        super().__init__(parent)
        self._takeaway = Takeaway("", "text")
        self._code = _NOTHING
        self._timer = QTimer(self, singleShot=True, interval=AFTER_GLIDE_MS)
        self._timer.timeout.connect(self._draw)

    def show(self, takeaway: Takeaway) -> None:
        """Show the code of a text, none for an empty one; until it is drawn there is none rather than a wrong one."""
        if takeaway.text != self._takeaway.text:
            self._code = _NOTHING
        self._takeaway = takeaway
        if not takeaway.text:
            self._timer.stop()
        elif not self._code.across:
            self._timer.start()
        self.changed.emit()

    @Slot()
    def _draw(self) -> None:
        self._code = drawn(self._takeaway.text)
        self.changed.emit()

    @property
    def takeaway(self) -> Takeaway:
        """What the code says, for Python."""
        return self._takeaway

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether there is a code, or will be in a moment: its place on the page is kept from the start."""
        return bool(self._takeaway.text)

    @Property(int, notify=changed)
    def across(self) -> int:
        """How many modules the code has across, 0 while it is not drawn."""
        return self._code.across

    @Property(str, notify=changed)
    def svg(self) -> str:
        """Its dark modules as SVG path data, with a module for a unit."""
        return self._code.svg

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What the phone does with it."""
        match self._takeaway.form:
            case "contact":
                return word("take.contact")
            case "entry":
                return word("take.entry")
        return word("take.text")

    @Property(str, notify=changed)
    def lost(self) -> str:
        """What had to be left out, "" where everything is in it."""
        match self._takeaway.loss:
            case "":
                return ""
            case "note":
                return word("take.withoutNote")
            case "address":
                return word("take.withoutAddress")
            case "map":
                return word("take.withoutMap")
            case "names":
                return word("take.shortNames")
        return word("take.withoutStops").replace("%1", str(self._takeaway.left_out))
