"""The nouns of a guide: what staff describe and visitors explore, all of them frozen."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Literal

import msgspec

from kiosk.guide.geography import Position
from kiosk.guide.hours import Closure
from kiosk.guide.instruments import Instrument
from kiosk.guide.land import Land
from kiosk.guide.language import Wording
from kiosk.guide.occurrence import Occurrence
from kiosk.guide.shelf import Catalogue, Shelf

ColorName = Literal["brick", "leaf", "glass", "ember", "canal"]
Answer = Literal["yes", "no", "limited"]
Means = Literal["foot", "bike"]


class Block(msgspec.Struct, frozen=True):
    """One stretch of a text: Qt's small HTML (b, i, a) inside a paragraph, heading, list item or quotation."""

    kind: Literal["paragraph", "heading", "item", "quote"]
    html: str


class Page(msgspec.Struct, frozen=True):
    """What one item says in one language."""

    title: str
    summary: str = ""
    blocks: tuple[Block, ...] = ()


class Picture(msgspec.Struct, frozen=True):
    """A picture as published: two files in the edition's folder, and the size of the large one in pixels."""

    small: str
    large: str
    width: int
    height: int
    alt: Wording = Wording()
    caption: Wording = Wording()
    credit: str = ""


class Figure(msgspec.Struct, frozen=True):
    """A striking value with what it counts."""

    value: Wording
    label: Wording


class Kind(msgspec.Struct, frozen=True):
    """A kind of place: one glyph of the icon font, and its name."""

    slug: str
    glyph: str
    label: Wording


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """Anything with a page of its own: a folder's name as slug, a page a language, pictures with the poster first.

    A `draft` is still being written: only a preview has such.
    """

    slug: str
    pages: dict[str, Page]
    pictures: tuple[Picture, ...] = ()
    facts: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    checked: str = ""
    draft: bool = False


class Place(Item, frozen=True, kw_only=True, tag="place"):
    """Somewhere to go; `about` marks a position that may be off by a kilometre."""

    kind: str
    where: Position
    also: tuple[str, ...] = ()
    about: bool = False
    commune: str = ""
    address: str = ""
    phone: str = ""
    website: str = ""
    price: Literal["", "free", "paid"] = ""
    unesco: str = ""
    opening_hours: str = ""
    closed: tuple[Closure, ...] = ()
    visit: Wording = Wording()
    access: dict[str, Answer] = {}


class _Spot(msgspec.Struct, frozen=True, tag="place"):
    """Of a place only where it is."""

    where: Position


_SPOT = msgspec.msgpack.Decoder(_Spot)


class Story(Item, frozen=True, kw_only=True, tag="story"):
    """A longer text, with the places it makes one want to see."""

    about_places: tuple[str, ...] = ()


class Route(Item, frozen=True, kw_only=True, tag="route"):
    """A walk or a ride from stop to stop, along its track.

    `schematic` marks a track that joins the stops roughly; the length in km is then a guess from it, unless it is
    `length_known` from elsewhere.
    """

    by: tuple[Means, ...]
    stops: tuple[str, ...]
    track: tuple[Position, ...]
    length_km: float
    length_known: bool = False
    schematic: bool = False

    @property
    def length_guessed(self) -> bool:
        """Whether the length may be off by a good part."""
        return self.schematic and not self.length_known


class Event(Item, frozen=True, kw_only=True, tag="event"):
    """Something that takes place, at a place of the guide or elsewhere.

    `occurrences` are in order; those of an event that never ends reach some years ahead.
    """

    occurrences: tuple[Occurrence, ...]
    place: str = ""
    where: Position | None = None
    address: str = ""
    website: str = ""
    price: Literal["", "free", "paid"] = ""
    price_words: Wording = Wording()

    def ahead(self, now: datetime) -> tuple[Occurrence, ...]:
        """Return the occurrences that are not over."""
        return tuple(occurrence for occurrence in self.occurrences if not occurrence.over(now))


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question of the quiz: one right answer, some wrong ones, and what one learns from it."""

    question: Wording
    right: Wording
    wrong: tuple[Wording, ...]
    because: Wording = Wording()
    place: str = ""


class Panel(Item, frozen=True, kw_only=True, tag="panel"):
    """A theme of the guide: its items in the order they are shown, and the instrument it is played on.

    `short` is its name where there is little room, as in the dock.
    """

    color: ColorName
    glyph: str
    short: Wording = Wording()
    instrument: Instrument | None = None
    places: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()


class Office(msgspec.Struct, frozen=True, kw_only=True):
    """The tourist office where the screen stands, and what its first screen says."""

    name: Wording = Wording()
    where: Position | None = None
    languages: tuple[str, ...] = ("fr",)
    headline: Wording = Wording()
    question: Wording = Wording()
    poster: Picture | None = None
    opening_hours: str = ""
    closed: tuple[Closure, ...] = ()


class Guide(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The whole guide, in one piece: the screen never sees half of one.

    Places, routes and stories are tuples, or shelves of what an edition holds. `agenda_saved` is the day on which staff
    last saved a file of the agenda.
    """

    office: Office = Office()
    kinds: tuple[Kind, ...] = ()
    panels: tuple[Panel, ...] = ()
    places: Sequence[Place] = ()
    routes: Sequence[Route] = ()
    stories: Sequence[Story] = ()
    events: tuple[Event, ...] = ()
    agenda_saved: date | None = None
    quiz: tuple[Question, ...] = ()
    land: Land = Land()

    @cached_property
    def kinds_by_slug(self) -> dict[str, Kind]:
        """Kinds by their name in place.yaml."""
        return {kind.slug: kind for kind in self.kinds}

    @cached_property
    def items(self) -> Catalogue:
        """Panels, places, routes, stories and events by slug; a slug is used once in a guide."""
        return Catalogue(self.panels, self.places, self.routes, self.stories, self.events)

    @cached_property
    def positions(self) -> dict[str, Position]:
        """Where each place is, by slug; of places that nobody has read yet nothing else is read."""
        if isinstance(self.places, Shelf):
            return {slug: _SPOT.decode(written).where for slug, written in self.places.written.items()}
        return {place.slug: place.where for place in self.places}

    @cached_property
    def panel_of(self) -> dict[str, Panel]:
        """The panel that each item belongs to, a panel to itself, an event to that of its place, by slug."""
        found = {
            slug: panel for panel in self.panels for slug in (panel.slug, *panel.places, *panel.routes, *panel.stories)
        }
        return found | {event.slug: found[event.place] for event in self.events if event.place in found}

    def place(self, slug: str) -> Place | None:
        """Return the place of that slug, if there is one."""
        item = self.items.get(slug)
        return item if isinstance(item, Place) else None

    def places_of(self, slugs: Iterable[str]) -> list[Place]:
        """Return the places of these slugs in their order, passing over what is none."""
        return [place for slug in slugs if (place := self.place(slug))]

    def members(self, panel: Panel) -> Iterator[Item]:
        """Yield the routes, then the places, then the stories of a panel."""
        return (self.items[slug] for slug in (*panel.routes, *panel.places, *panel.stories) if slug in self.items)
