"""What the page of one item shows, in the visitor's language."""

from datetime import date
from heapq import nsmallest

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.agenda_rows import price_words
from kiosk.bridge.dates import day_words
from kiosk.bridge.glyphs import GLYPHS
from kiosk.bridge.journeys import journey
from kiosk.bridge.library import Library
from kiosk.bridge.reader import Reader
from kiosk.bridge.records import Records
from kiosk.bridge.rows import Card, Detail, Fact, Passage, View
from kiosk.bridge.wording import word
from kiosk.guide.geography import distance_km
from kiosk.guide.language import NAMES
from kiosk.guide.model import Event, Item, Page, Place, Route, Story

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

NEARBY = 4
"""Neighbours shown on a place's page."""

_GLYPHS = {
    "address": "map-marker",
    "phone": "phone",
    "website": "web",
    "price": "ticket-confirmation-outline",
    "visit": "information-outline",
    "wheelchair": "wheelchair-accessibility",
    "pushchair": "baby-carriage",
    "dogs": "dog-side",
    "parking": "parking",
    "toilets": "toilet",
}


@QmlElement
class ItemPage(Reader):
    """The page of the item named by `slug`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self._item: Item | None = None
        self._language = ""
        self._page = Page("")
        self._passages = Records(Passage, self)
        self._facts = Records(Fact, self)
        self._details = Records(Detail, self)
        self._views = Records(View, self)
        self._journey = Records(Detail, self)
        self._nearby = Records(Card, self)

    def read(self, library: Library, item: Item) -> None:
        """Show an item."""
        self._item = item
        self._language, self._page = library.page(item)
        self._passages.show([Passage(block.kind, block.html) for block in self._page.blocks])
        self._facts.show([Fact(library.said(fact.value), library.said(fact.label)) for fact in item.facts])
        self._views.show(
            [
                View(
                    library.picture(picture),
                    library.said(picture.alt),
                    library.said(picture.caption),
                    picture.credit,
                    picture.width / picture.height,
                )
                for picture in item.pictures
            ]
        )
        self._details.show(_details(item, library))
        self._journey.show(_journey(item, library) if isinstance(item, Route) else [])
        self._nearby.show(_nearby(item, library))
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The item's title."""
        return self._page.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        """The item in one sentence."""
        return self._page.summary

    @Property(str, notify=changed)
    def poster(self) -> str:
        """The image URL of the first picture."""
        return self.reading.poster(self.slug_shown) if self.reading else ""

    @Property(str, notify=changed)
    def alt(self) -> str:
        """What the first picture shows, for those who do not see it."""
        pictures = self._item.pictures if self._item else ()
        return self.reading.said(pictures[0].alt) if self.reading and pictures else ""

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The language's own name where the page is not in the visitor's, else ""."""
        if self.reading is None or self._language in ("", self.reading.language):
            return ""
        return NAMES.get(self._language, self._language)

    @Property(str, notify=changed)
    def color(self) -> str:
        """The name of the panel's colour."""
        panel = self.reading.guide.panel_of.get(self.slug_shown) if self.reading else None
        return panel.color if panel else "canal"

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What kind of place it is, "" for anything else."""
        if self.reading is None or not isinstance(self._item, Place):
            return ""
        kind = self.reading.guide.kinds_by_slug.get(self._item.kind)
        return self.reading.said(kind.label) if kind else ""

    @Property(str, notify=changed)
    def distance(self) -> str:
        """How far it is from the office."""
        return self.reading.distance(self._item) if self.reading and self._item else ""

    @Property(str, notify=changed)
    def unesco(self) -> str:
        """The year of its inscription on the World Heritage List, "" where it is not on it."""
        return self._item.unesco if isinstance(self._item, Place) else ""

    @Property(str, notify=changed)
    def checked(self) -> str:
        """When the information was last checked, in the visitor's way of writing a date."""
        if self.reading is None or self._item is None or not self._item.checked:
            return ""
        try:
            return day_words(date.fromisoformat(self._item.checked), self.reading.spoken, year=True)
        except ValueError:
            return self._item.checked

    @Property(Records, constant=True)
    def passages(self) -> Records:
        """The text after the summary."""
        return self._passages

    @Property(Records, constant=True)
    def facts(self) -> Records:
        """The striking figures."""
        return self._facts

    @Property(Records, constant=True)
    def details(self) -> Records:
        """Practical information."""
        return self._details

    @Property(Records, constant=True)
    def views(self) -> Records:
        """The pictures."""
        return self._views

    @Property(Records, constant=True)
    def journey(self) -> Records:
        """How long a route is and takes."""
        return self._journey

    @Property(Records, constant=True)
    def nearby(self) -> Records:
        """What to see next: the nearest places, those a story speaks of, or a route's stops, an event's place."""
        return self._nearby


def _journey(route: Route, library: Library) -> list[Detail]:
    schematic = [Detail(GLYPHS["vector-polyline"], word("route.schematic"))] if route.schematic else []
    return [*journey(route, library), *schematic]


def _nearby(item: Item, library: Library) -> list[Card]:
    if isinstance(item, Story):
        return [library.card(place) for place in library.guide.places_of(item.about_places)[:NEARBY]]
    if isinstance(item, Route):
        stops = library.guide.places_of(item.stops)
        legs = zip([None, *stops], stops, strict=False)
        return [library.card(place, before, about=item.length_guessed) for before, place in legs]
    if isinstance(item, Event):
        return [library.card(place) for place in library.guide.places_of((item.place,))]
    if not isinstance(item, Place):
        return []
    away = {
        slug: distance_km(item.where, where) for slug, where in library.guide.positions.items() if slug != item.slug
    }
    nearest = nsmallest(NEARBY, away, key=away.__getitem__)
    return [library.card(place, item) for place in library.guide.places_of(nearest)]


def _details(item: Item, library: Library) -> list[Detail]:
    lines: list[tuple[str, str]] = []
    if isinstance(item, Event):
        lines = [("address", item.address), ("website", item.website), ("price", price_words(item, library))]
    if isinstance(item, Place):
        lines = [
            ("visit", library.said(item.visit)),
            ("address", ", ".join(part for part in (item.address, item.commune) if part)),
            ("phone", item.phone),
            ("website", item.website),
            ("price", word(f"price.{item.price}") if item.price else ""),
            *((key, word(f"access.{key}.{answer}")) for key, answer in item.access.items()),
        ]
    return [Detail(GLYPHS[_GLYPHS[key]], text) for key, text in lines if text]
