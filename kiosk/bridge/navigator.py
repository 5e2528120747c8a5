"""The visitor's way as QML sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.guide.model import Event, Panel, Place, Route
from kiosk.guide.trail import ScreenName, Step, Trail
from kiosk.guide.visit import can_be_visited

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Navigator(QObject):
    """Turns commands into steps of the trail and tells when the screen is another one."""

    moved = Signal()
    """Another screen is to be shown; `scroll` says how far it was scrolled when it was left."""

    titled = Signal()
    """What is shown has another title, or the same one in another language."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Begin at the posters; a new guide may take the ground from under a page."""
        super().__init__(parent)
        self._library = library
        self._trail = Trail()
        self._guide = library.guide
        library.changed.connect(self._check)
        library.changed.connect(self.titled)
        self.moved.connect(self.titled)

    @Slot(str, float)
    def open(self, slug: str, scroll: float) -> None:
        """Open an item's page; `scroll` is how far the screen now left is scrolled, in px."""
        screen = self._screen_of(slug)
        if screen:
            self._go(self._trail.open(screen, slug, scroll))

    @Slot(str, float)
    def look(self, slug: str, scroll: float) -> None:
        """Open an item's pictures."""
        if self._screen_of(slug):
            self._go(self._trail.open("picture", slug, scroll))

    @Slot(str, float)
    def turn(self, screen: ScreenName, scroll: float) -> None:
        """Turn to a screen that is there for the whole guide: the quiz, or one of the dock."""
        self._go(self._trail.open(screen, "", scroll))

    @Slot()
    def back(self) -> None:
        """Return to the step before."""
        self._go(self._trail.back())

    @Slot()
    def home(self) -> None:
        """Return to the home screen."""
        self._go(self._trail.home())

    @Slot()
    def rest(self) -> None:
        """Return to the posters and forget the way."""
        self._go(self._trail.rest())

    def _go(self, trail: Trail) -> None:
        if trail != self._trail:
            self._trail = trail
            self.moved.emit()

    def _screen_of(self, slug: str) -> ScreenName | None:
        match self._library.guide.items.get(slug):
            case None:
                return None
            case Panel():
                return "panel"
            case Place():
                return "place"
            case Route():
                return "route"
            case Event():
                return "event"
            case _:
                return "story"

    def _check(self) -> None:
        trail = self._trail.still_valid(self._shows, self._panel_of)
        self._guide = self._library.guide
        self._go(trail)

    def _shows(self, step: Step) -> bool:
        if step.screen == "quiz":
            return bool(self._library.guide.quiz)
        return not step.slug or self._screen_of(step.slug) is not None

    def _panel_of(self, slug: str) -> str:
        # Of a page that has just vanished only the guide before knows where it belonged.
        panel = self._library.guide.panel_of.get(slug) or self._guide.panel_of.get(slug)
        return panel.slug if panel else ""

    @property
    def here(self) -> Step:
        """The screen now shown, for Python."""
        return self._trail.here

    @Property(str, notify=moved)
    def screen(self) -> str:
        """The kind of screen to show."""
        return self._trail.here.screen

    @Property(str, notify=moved)
    def slug(self) -> str:
        """The item that the screen shows, "" where it shows none."""
        return self._trail.here.slug

    @Property(str, notify=titled)
    def title(self) -> str:
        """That item's title."""
        return self._library.title(self._trail.here.slug)

    @Property(float, notify=moved)
    def scroll(self) -> float:
        """How far to scroll the screen, in px."""
        return self._trail.here.scroll

    @Property(str, notify=moved)
    def panel(self) -> str:
        """The panel that the screen belongs to, "" for none."""
        return self._panel_of(self._trail.here.slug)

    @Property(bool, notify=moved)
    def keepable(self) -> bool:
        """Whether the screen is the page of something that can be kept for the visit."""
        here = self._trail.here
        return here.screen != "picture" and can_be_visited(self._library.guide.items.get(here.slug))

    @Property(bool, notify=moved)
    def canGoBack(self) -> bool:
        """Whether there is a step to return to."""
        return self._trail.can_go_back and self._trail.here.screen not in ("attract", "home")
