"""The guide as QML sees it: the office, its languages, its panels, all in the visitor's language."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.records import Records
from kiosk.bridge.rows import Card, LanguageChip
from kiosk.guide.geography import Position, distance_km
from kiosk.guide.language import NAMES, Wording, pick, preferred
from kiosk.guide.model import Event, Guide, Item, Page, Panel, Picture, Place
from kiosk.guide.visit import can_be_visited

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

GREETINGS = {
    "fr": "Touchez l’écran",
    "en": "Touch the screen",
    "nl": "Raak het scherm aan",
    "de": "Bildschirm berühren",
}
"""What the posters say to passers-by, each language at once, and so not one of the interface's words."""

_VERY_NEAR_KM = 0.95


@QmlElement
class Library(QObject):
    """Holds one guide and one language at a time; every page asks it for words, pictures and neighbours."""

    changed = Signal()
    """The guide or the language is another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with an empty guide in French."""
        super().__init__(parent)
        self.guide = Guide()
        self.published: date | None = None
        self._pictures = Path()
        self._language = "fr"
        self._panels = Records(Card, self)
        self._languages = Records(LanguageChip, self)

    def show(self, guide: Guide, pictures: Path, published: date | None = None) -> None:
        """Show a guide whose pictures are in that folder; the language stays where the new office speaks it.

        `published` is the day on which it was made, where that is known.
        """
        self.guide = guide
        self.published = published
        self._pictures = pictures
        languages = guide.office.languages
        chips = [LanguageChip(code, NAMES.get(code, code.upper()), GREETINGS.get(code, "")) for code in languages]
        self._languages.show(chips)
        if self._language not in languages:
            self._language = languages[0]
        self._refresh()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change to a language of the office."""
        if language != self._language and language in self.guide.office.languages:
            self._language = language
            self._refresh()

    @Slot()
    def forget(self) -> None:
        """Return to the office's first language."""
        self.speak(self.guide.office.languages[0])

    def _refresh(self) -> None:
        self._panels.show([self.card(panel) for panel in self.guide.panels])
        self.changed.emit()

    @property
    def pictures(self) -> Path:
        """The folder of the edition's pictures and of what the map is drawn from."""
        return self._pictures

    @property
    def spoken(self) -> str:
        """The visitor's language, for Python."""
        return self._language

    @property
    def preferred(self) -> tuple[str, ...]:
        """The languages to try, the visitor's first."""
        return preferred(self._language, self.guide.office.languages)

    @property
    def locale(self) -> QLocale:
        """How the visitor's language writes numbers and dates."""
        return QLocale(self._language)

    def said(self, wording: Wording) -> str:
        """Return a wording in the visitor's language."""
        return wording.said(self.preferred)

    def page(self, item: Item) -> tuple[str, Page]:
        """Return the language and the page of an item that the visitor is shown."""
        return pick(item.pages, self.preferred) or (self._language, Page(item.slug))

    def title(self, slug: str) -> str:
        """Return the title of an item, "" for a slug that is none."""
        item = self.guide.items.get(slug)
        return self.page(item)[1].title if item else ""

    def poster(self, slug: str) -> str:
        """Return the image URL of an item's first picture, that of its place for an event, "" for none."""
        item = self.guide.items.get(slug)
        if isinstance(item, Event) and not item.pictures:
            return self.poster(item.place)
        return self.picture(item.pictures[0]) if item and item.pictures else ""

    def distance(self, item: Item, start: Item | None = None, *, about: bool = False) -> str:
        """Return how far a place or event is from another or from the office, as the visitor writes it; "" if unknown.

        `about` marks a way that is longer than the line between the two.
        """
        origin = start.where if isinstance(start, Place) else self.guide.office.where
        where, roughly = self._position_of(item)
        if where is None or origin is None:
            return ""
        about = about or roughly or (isinstance(start, Place) and start.about)
        return self.kilometres(distance_km(origin, where), about=about)

    def _position_of(self, item: Item) -> tuple[Position | None, bool]:
        """Return where a place or an event is, and whether that may be off by a kilometre."""
        if isinstance(item, Event) and item.where:
            return item.where, False
        place = self.guide.place(item.place) if isinstance(item, Event) else item
        return (place.where, place.about) if isinstance(place, Place) else (None, False)

    def kilometres_to(self, place: Place) -> float:
        """Return how far a place is from the office in km, 0 where it is unknown where that stands."""
        here = self.guide.office.where
        return distance_km(here, place.where) if here else 0.0

    def kilometres(self, distance: float, *, about: bool = False) -> str:
        """Return a distance in km, or in steps of 50 m when it is short; an approximate one has no decimals."""
        if distance < _VERY_NEAR_KM and not about:
            return f"{max(50, round(distance * 20) * 50)}\N{NO-BREAK SPACE}m"
        decimals = 0 if about or distance >= 10 else 1  # noqa: PLR2004  # two figures are what a walker can use
        number = self.locale.toString(max(distance, 1.0) if about else distance, "f", decimals)
        nearly = "≈\N{NO-BREAK SPACE}" if about else ""
        return f"{nearly}{number}\N{NO-BREAK SPACE}km"

    def card(self, item: Item, start: Item | None = None, *, about: bool = False) -> Card:
        """Return the card of an item, with its distance from the office or from `start`."""
        page = self.page(item)[1]
        panel = self.guide.panel_of.get(item.slug)
        kind = self.guide.kinds_by_slug.get(item.kind) if isinstance(item, Place) else None
        return Card(
            slug=item.slug,
            title=page.title,
            summary=page.summary,
            poster=self.poster(item.slug),
            alt=self.said(item.pictures[0].alt) if item.pictures else "",
            color=panel.color if panel else "canal",
            glyph=item.glyph if isinstance(item, Panel) else kind.glyph if kind else "",
            label=self.said(kind.label) if kind else "",
            shortTitle=(self.said(item.short) if isinstance(item, Panel) else "") or page.title,
            distance=self.distance(item, start, about=about),
            unesco=bool(isinstance(item, Place) and item.unesco),
            draft=item.draft,
            timed=bool(isinstance(item, Place) and item.opening_hours),
            canBeKept=can_be_visited(item),
        )

    def picture(self, picture: Picture) -> str:
        """Return the image URL of a picture."""
        return QUrl.fromLocalFile(self._pictures / picture.large).toString()

    @Property(str, notify=changed)
    def language(self) -> str:
        """The visitor's language, ISO 639-1."""
        return self._language

    @Property(Records, constant=True)
    def languages(self) -> Records:
        """The office's languages in order."""
        return self._languages

    @Property(Records, constant=True)
    def panels(self) -> Records:
        """The panels in order."""
        return self._panels

    @Property(str, notify=changed)
    def officeName(self) -> str:
        """The office's name."""
        return self.said(self.guide.office.name)

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The two lines across the home poster."""
        return self.said(self.guide.office.headline)

    @Property(str, notify=changed)
    def question(self) -> str:
        """What the home screen asks."""
        return self.said(self.guide.office.question)

    @property
    def home_poster(self) -> str:
        """The image URL of the home poster, for Python."""
        office = self.guide.office
        return self.picture(office.poster) if office.poster else ""

    @Property(str, notify=changed)
    def homePoster(self) -> str:
        """The image URL of the home poster."""
        return self.home_poster
