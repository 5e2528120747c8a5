"""What the preview's window does: takes new readings in, stays on the page being written, offers the others."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTime, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.guide.trail import Step
from kiosk.preview.findings import place_of
from kiosk.preview.news import News, news_between
from kiosk.preview.watch import Proof, State
from kiosk.reading.edition import mark_shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Workshop(QObject):
    """Shows each reading of the folder at once, on the page that was shown before."""

    changed = Signal()
    taken = Signal(object)
    """A Proof is on the glass."""
    asked = Signal()
    """The folder is to be read again."""
    staffLanguageChanged = Signal(str)

    def __init__(
        self,
        content: Path,
        library: Library,
        navigator: Navigator,
        open_outside: Callable[[QUrl], bool],
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing read; `open_outside` shows a folder in the desktop's explorer."""
        super().__init__(parent)
        self._content = content
        self._library = library
        self._navigator = navigator
        self._open_outside = open_outside
        self._state: State = "reading"
        self._busy = False
        self._read_at = ""
        self._news: News | None = None
        self._lost = ""
        self._fallback: Step | None = None
        self._language = "fr"
        navigator.moved.connect(self._moved)
        library.changed.connect(self.changed)

    @Slot()
    def begin(self) -> None:
        """Say that something is being read."""
        self._busy = True
        self.changed.emit()

    @Slot(object)
    def take(self, proof: Proof) -> None:
        """Show a reading: where its page vanished the page's panel, and the page again as soon as it is back."""
        self._busy = False
        self._state = proof.state
        self._read_at = QTime.currentTime().toString("HH:mm:ss")
        if proof.edition is not None:
            before, here = self._library.guide, self._navigator.here
            mark_shown(proof.edition)
            self._library.show(proof.edition.guide, proof.edition.pictures)
            self._stay(here)
            if before.items:
                self._offer(news_between(before, self._library.guide))
        self.taken.emit(proof)
        self.changed.emit()

    def _stay(self, before: Step) -> None:
        """Return to the page that vanished from under the reader's eyes, unless they have gone elsewhere."""
        items, here = self._library.guide.items, self._navigator.here
        if before.slug and before.slug not in items:
            self._lost, self._fallback = self._lost or before.slug, here
        elif self._lost in items:
            if self._fallback is not None and here.shows_same(self._fallback):
                self._navigator.open(self._lost, 0.0)
            self._lost, self._fallback = "", None

    def _offer(self, news: tuple[News, ...]) -> None:
        here = self._navigator.here.slug
        elsewhere = [one for one in news if one.slug != here]
        # Who writes on the page that is shown sees it change, and need not be told of others that change with it.
        if elsewhere and (elsewhere[0].fresh or len(elsewhere) == len(news)):
            self._news = elsewhere[0]
        elif self._news and (news or self._news.slug not in self._library.guide.items):
            self._news = None

    def _moved(self) -> None:
        here = self._navigator.here
        if self._news and self._news.slug == here.slug:
            self._news = None
        if self._fallback is not None and not here.shows_same(self._fallback) and here.slug != self._lost:
            self._lost, self._fallback = "", None
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Read the folder now."""
        self.asked.emit()

    @Slot(str)
    def openFolder(self, folder: str) -> None:
        """Show a folder of the content in the desktop's explorer, by its path there ("" for all of it)."""
        wanted = self._content / folder
        nearest = next((path for path in (wanted, *wanted.parents) if path.is_dir()), self._content)
        self._open_outside(QUrl.fromLocalFile(nearest))

    @Slot()
    def openPage(self) -> None:
        """Show the folder of the page on the glass in the desktop's explorer."""
        folder = place_of(self._navigator.here.slug, self._library.guide, self._content)
        self._open_outside(QUrl.fromLocalFile(folder))

    @Slot()
    def dismiss(self) -> None:
        """Offer no page any more."""
        self._news = None
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak to the staff in another of their languages."""
        if language != self._language:
            self._language = language
            self.staffLanguageChanged.emit(language)

    @Property(str, notify=staffLanguageChanged)
    def staffLanguage(self) -> str:
        """The language that the staff are spoken to in."""
        return self._language

    @Property(str, constant=True)
    def folder(self) -> str:
        """The folder watched, as its computer writes it."""
        return str(self._content)

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the last reading went: reading, missing, empty, broken, failed, shown."""
        return self._state

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the folder is being read."""
        return self._busy

    @Property(str, notify=changed)
    def readAt(self) -> str:
        """When it was last read."""
        return self._read_at

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """Whether the page on the glass is a draft."""
        item = self._library.guide.items.get(self._navigator.here.slug)
        return bool(item and item.draft)

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._library.guide.items)

    @Property(int, notify=changed)
    def drafts(self) -> int:
        """How many of them are drafts."""
        return sum(item.draft for item in self._library.guide.items.values())

    @Property(str, notify=changed)
    def newsSlug(self) -> str:
        """The page that is offered, "" for none."""
        return self._news.slug if self._news else ""

    @Property(str, notify=changed)
    def newsTitle(self) -> str:
        """The title of the page that is offered."""
        return self._library.title(self._news.slug) if self._news else ""

    @Property(bool, notify=changed)
    def newsFresh(self) -> bool:
        """Whether the page that is offered was not there before."""
        return bool(self._news and self._news.fresh)
