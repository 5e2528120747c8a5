"""The folder of a place, a route, a story or a panel becomes that item."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from kiosk.guide.geography import length_km
from kiosk.guide.hours import Closure, fault
from kiosk.guide.journey import DETOUR, thinned
from kiosk.guide.model import Answer, ColorName, Figure, Means, Page, Panel, Picture, Place, Route, Story
from kiosk.reading.folder import Folder
from kiosk.reading.glyphs import glyph
from kiosk.reading.instruments import INSTRUMENTS, Links, read_instrument
from kiosk.reading.page import read_pages
from kiosk.reading.pictures import Published, pictures_in
from kiosk.reading.problem import Problems, suggest
from kiosk.reading.sheet import Sheet
from kiosk.reading.track import read_track
from kiosk.reading.trouble import Trouble

COLORS: tuple[ColorName, ...] = get_args(ColorName)
MOST_POINTS = 400
"""Positions of a track that are kept: no screen shows more of them."""
_ANSWERS: tuple[Answer, ...] = get_args(Answer)
_FEWEST_STOPS = 2
_ACCESS = ("wheelchair", "pushchair", "dogs", "parking", "toilets")


class ItemReader:
    """Reads items one by one, gathering the links between them to be checked when all are known."""

    def __init__(
        self,
        languages: Sequence[str],
        kinds: Sequence[str],
        published: Mapping[str, Published],
        problems: Problems,
        *,
        drafts: bool = False,
    ) -> None:
        """Read for an office of these languages (the first is the one that others fall back to), `drafts` too."""
        self._drafts = drafts
        self._languages = languages
        self._kinds = kinds
        self._published = published
        self._problems = problems
        self.links: Links = []

    @property
    def problems(self) -> Problems:
        """Where the mistakes that are met are told."""
        return self._problems

    def place(self, folder: Folder) -> Place | None:
        """Return the place of a folder with place.yaml, or None where its kind, position or text is missing."""
        sheet = Sheet.open(folder, "place.yaml", self._problems)
        complete = sheet.require("kind", "where")
        kind = sheet.choice("kind", self._kinds, "") if self._kinds else sheet.text("kind")
        where = sheet.position("where")
        also = sheet.texts("also")
        for other in also:
            if self._kinds and other not in self._kinds:
                sheet.unknown("also", other, self._kinds)
        facts: dict[str, Any] = {
            "about": sheet.flag("about"),
            "commune": sheet.text("commune"),
            "address": sheet.text("address"),
            "phone": sheet.text("phone"),
            "website": sheet.text("website"),
            "price": sheet.choice("price", ("free", "paid"), ""),
            "unesco": sheet.text("unesco"),
            "opening_hours": hours_in(sheet),
            "closed": closures_in(sheet),
            "visit": sheet.wording("visit", self._languages),
            "access": self._access(sheet.sheet("access")),
        }
        common = self.common(folder, sheet)
        sheet.close()
        if not complete or not kind or where is None or common is None:
            return None
        also = tuple(other for other in also if other in self._kinds or not self._kinds)
        return Place(kind=kind, where=where, also=also, **facts, **common)

    def story(self, folder: Folder) -> tuple[float, Story] | None:
        """Return a story with its place in the panel's order, or None where its text is missing."""
        sheet = Sheet.open(folder, "story.yaml", self._problems)
        order = sheet.number("order", 99)
        about = sheet.texts("about_places")
        self.links.extend((sheet.file, sheet.line_of("about_places"), slug) for slug in about)
        common = self.common(folder, sheet)
        sheet.close()
        return (order, Story(about_places=about, **common)) if common else None

    def route(
        self, folder: Folder, panels: Sequence[str], places: Mapping[str, Place | None]
    ) -> tuple[float, str, Route] | None:
        """Return a route with its place in the order and its panel, or None where panel, stops or text are missing.

        `places` holds None for a place that has a folder and could not be read: it is passed over without blame.
        """
        sheet = Sheet.open(folder, "route.yaml", self._problems)
        order = sheet.number("order", 99)
        complete = sheet.require("panel", "stops")
        panel = sheet.choice("panel", panels, "")
        by = self._means(sheet)
        stops = self._stops(sheet, places)
        schematic = sheet.flag("schematic")
        known_km = sheet.number("length_km", least=0)
        common = self.common(folder, sheet, pictured=False)
        sheet.close()
        track = read_track(folder, self._problems)
        if not complete or not panel or common is None or len(stops) < _FEWEST_STOPS:
            return None
        # Without a track of its own, a route joins its stops as the crow flies.
        way = track or tuple(place.where for place in stops)
        guessed = schematic or not track
        route = Route(
            by=by,
            stops=tuple(place.slug for place in stops),
            track=thinned(way, MOST_POINTS),
            length_km=known_km or length_km(way) * (DETOUR if guessed else 1.0),
            length_known=known_km > 0,
            schematic=guessed,
            **common,
        )
        return order, panel, route

    def _means(self, sheet: Sheet) -> tuple[Means, ...]:
        options: tuple[Means, ...] = get_args(Means)
        written = sheet.texts("by")
        for other in written:
            if other not in options:
                sheet.unknown("by", other, options)
        return tuple(means for means in options if means in written)

    def _stops(self, sheet: Sheet, places: Mapping[str, Place | None]) -> list[Place]:
        written = sheet.texts("stops")
        for slug in written:
            if slug not in places:
                sheet.add(Trouble.NOT_A_PLACE, "stops", value=slug, **suggest(slug, tuple(places)))
        stops = [place for slug in written if (place := places.get(slug))]
        if "stops" in sheet and len(stops) < _FEWEST_STOPS:
            sheet.add(Trouble.FEW_STOPS, "stops")
        return stops

    def panel(self, folder: Folder) -> tuple[float, Panel] | None:
        """Return a panel without its members and its place on the home screen, or None where its text is missing."""
        sheet = Sheet.open(folder, "panel.yaml", self._problems)
        order = sheet.number("order", 99)
        color = sheet.choice("color", COLORS, "canal")
        sign = glyph(sheet, "icon")
        short = sheet.wording("short", self._languages)
        instrument = sheet.choice("instrument", INSTRUMENTS, "none")
        common = self.common(folder, sheet)
        sheet.close()
        if common is None:
            return None
        panel = Panel(
            color=color,
            glyph=sign,
            short=short,
            instrument=read_instrument(instrument, folder, self._languages, self._problems, self.links),
            **common,
        )
        return order, panel

    def pictures(self, folder: Folder, sheet: Sheet, *, pictured: bool = True) -> tuple[Picture, ...]:
        """Return the published pictures of a folder, with their words from `poster` and `pictures` of its sheet.

        That there is none is a problem where the page is shown `pictured`.
        """
        poster_alt = sheet.wording("poster", self._languages)
        words = sheet.sheet("pictures")
        pictures = []
        for name in pictures_in(folder):
            about = words.sheet(name)
            is_poster = name.startswith("poster.")
            alt = poster_alt if is_poster else about.wording("alt", self._languages)
            caption, credit = about.wording("caption"), about.text("credit")
            about.close()
            if made := self._published.get(folder.path_of(name)):
                pictures.append(Picture(made.small, made.large, made.width, made.height, alt, caption, credit))
            if sheet.readable and not alt:
                key = "poster" if is_poster else f"pictures: {name}: alt"
                self._problems.add(Trouble.NO_ALT, folder.path_of(name), key=key)
        words.close()
        if pictured and not pictures:
            self._problems.add(Trouble.NO_PICTURE, folder.path_of())
        return tuple(pictures)

    def common(self, folder: Folder, sheet: Sheet, *, pictured: bool = True) -> dict[str, Any] | None:
        """Return what every item has, or None for a draft that is not to be shown and where there is no text."""
        pages, links = read_pages(folder, self._problems)
        self.links.extend(links)
        draft = sheet.flag("draft")
        common = {
            "slug": folder.name,
            "pages": pages,
            "pictures": self.pictures(folder, sheet, pictured=pictured and (self._drafts or not draft)),
            "facts": tuple(self._facts(sheet)),
            "sources": sheet.texts("sources"),
            "checked": sheet.date("checked"),
            "draft": draft,
        }
        if draft and not self._drafts:
            return None
        self._name_missing(folder, pages)
        return common if pages else None

    def _name_missing(self, folder: Folder, pages: Mapping[str, Page]) -> None:
        if not pages:
            self._problems.add(Trouble.NO_TEXT, folder.path_of())
            return
        for language in self._languages:
            if language not in pages and not folder.has(f"{language}.md"):
                self._problems.add(Trouble.LANGUAGE_MISSING, folder.path_of(f"{language}.md"), language=language)

    def _facts(self, sheet: Sheet) -> list[Figure]:
        facts = []
        for inner in sheet.sheets("facts"):
            value, label = inner.wording("value", self._languages), inner.wording("label", self._languages)
            inner.close()
            if inner.require("value", "label"):
                facts.append(Figure(value, label))
        return facts

    def _access(self, sheet: Sheet) -> dict[str, Any]:
        answers = {key: sheet.choice(key, _ANSWERS, "") for key in _ACCESS if key in sheet}
        sheet.close()
        return {key: answer for key, answer in answers.items() if answer}


def hours_in(sheet: Sheet) -> str:
    """Return the opening hours, "" with a problem where they are not understood."""
    written = sheet.text("opening_hours")
    passage = fault(written) if written else None
    if passage is None:
        return written
    sheet.add(Trouble.BAD_HOURS, "opening_hours", passage=passage)
    return ""


def closures_in(sheet: Sheet) -> tuple[Closure, ...]:
    """Return the days on which it stays shut; what is no day is a problem."""
    found = []
    for written in sheet.texts("closed"):
        if closure := Closure.read(written):
            found.append(closure)
        else:
            sheet.add(Trouble.BAD_CLOSURE, "closed", value=written)
    return tuple(found)
