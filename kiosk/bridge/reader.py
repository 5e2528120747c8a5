"""What pages and instruments have in common: they read one item of the library, and again when it changes."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.bridge.library import Library
from kiosk.guide.model import Item


class Reader(QObject):
    """Reads the item named by `slug` from `library`; `read` is called whenever there is something new to read."""

    libraryChanged = Signal()
    slugChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no library and no slug."""
        super().__init__(parent)
        self.reading: Library | None = None
        self.slug_shown = ""
        # PySide 6.11 never gives back the Python half of an object that QML made: let it at least hold nothing.
        self.destroyed.connect(self.__dict__.clear)

    def read(self, library: Library, item: Item) -> None:
        """Show an item; what shows it says how."""
        raise NotImplementedError

    # A slot known to Qt: the connection ends with this object, and keeps no page alive that was left.
    @Slot()
    def _again(self) -> None:
        item = self.reading.guide.items.get(self.slug_shown) if self.reading else None
        # A page that a new edition took away stays as it was: the navigator is about to leave it.
        if self.reading is not None and item is not None:
            self.read(self.reading, item)

    def _get_library(self) -> Library | None:
        return self.reading

    def _set_library(self, library: Library) -> None:
        self.reading = library
        library.changed.connect(self._again)
        self._again()
        self.libraryChanged.emit()

    def _get_slug(self) -> str:
        return self.slug_shown

    def _set_slug(self, slug: str) -> None:
        self.slug_shown = slug
        self._again()
        self.slugChanged.emit()

    library = Property(Library, _get_library, _set_library, notify=libraryChanged)
    slug = Property(str, _get_slug, _set_slug, notify=slugChanged)
