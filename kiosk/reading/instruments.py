"""The file beside panel.yaml that says what the panel's instrument shows."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar, get_args, get_type_hints

from kiosk.guide.instruments import (
    Activity,
    Figures,
    Galleries,
    Height,
    Heights,
    Instrument,
    KeyFigure,
    Line,
    Milestone,
    Network,
    Reach,
    Room,
    Strength,
    Timeline,
)
from kiosk.guide.land import Town
from kiosk.guide.language import Wording
from kiosk.reading.folder import Folder
from kiosk.reading.glyphs import glyph
from kiosk.reading.problem import Problems
from kiosk.reading.sheet import Sheet, open_list
from kiosk.reading.trouble import Trouble

LINE_COLORS = ("leaf", "canal", "brick", "ember", "glass", "sun")
_PARTS = get_args(get_type_hints(Room)["part"])
_SHAPES = get_args(get_type_hints(Height)["shape"])
_MEANS = get_args(get_type_hints(Reach)["by"])

_SHORTEST = 2
"""Positions that make a path."""

Entry = TypeVar("Entry")

Links = list[tuple[str, int, str]]
"""Slugs named in files, as (file, line, slug), to be checked when every page is known."""


class _Reader:
    """Reads one panel's instrument; an entry without what it cannot do without is left out, with its problem."""

    def __init__(self, folder: Folder, languages: Sequence[str], problems: Problems, links: Links) -> None:
        self._folder = folder
        self._languages = languages
        self._problems = problems
        self._links = links

    def timeline(self) -> Timeline:
        sheets = open_list(self._folder, "timeline.yaml", self._problems)
        milestones = self._entries(sheets, self._milestone, "date", "title")
        return Timeline(tuple(sorted(milestones, key=lambda milestone: milestone.date)))

    def network(self) -> Network:
        sheet = Sheet.open(self._folder, "network.yaml", self._problems)
        stops = sheet.texts("stops")
        self._links.extend((sheet.file, sheet.line_of("stops"), stop) for stop in stops)
        network = Network(
            lines=self._entries(sheet.sheets("lines"), self._line, "name", "path"),
            water=self._entries(sheet.sheets("water"), self._line, "name", "path"),
            towns=tuple(town for town in self._entries(sheet.sheets("towns"), _town, "name", "where") if town),
            stops=stops,
        )
        sheet.close()
        return network

    def galleries(self) -> Galleries:
        sheets = open_list(self._folder, "galleries.yaml", self._problems)
        return Galleries(self._entries(sheets, self._room, "name", "part"))

    def heights(self) -> Heights:
        sheet = Sheet.open(self._folder, "heights.yaml", self._problems)
        heights = Heights(
            heaps=self._entries(sheet.sheets("heaps"), self._height, "name", "shape"),
            compare=self._entries(sheet.sheets("compare"), self._height, "name", "height"),
            activities=self._entries(sheet.sheets("activities"), self._activity, "name"),
        )
        sheet.close()
        return heights

    def figures(self) -> Figures:
        sheet = Sheet.open(self._folder, "figures.yaml", self._problems)
        figures = Figures(
            figures=self._entries(sheet.sheets("figures"), self._figure, "value", "label"),
            position=self._entries(sheet.sheets("position"), self._reach, "to", "by", "minutes"),
            links=self._entries(sheet.sheets("links"), self._strength, "name"),
            sectors=self._entries(sheet.sheets("sectors"), self._strength, "name"),
        )
        sheet.close()
        return figures

    def _entries(self, sheets: Iterable[Sheet], read: Callable[[Sheet], Entry], *needed: str) -> tuple[Entry, ...]:
        entries = []
        for sheet in sheets:
            entry = read(sheet)
            sheet.texts("sources")
            sheet.close()
            # Asked last: by now it is known whether what is needed could be understood.
            if sheet.require(*needed):
                entries.append(entry)
        return tuple(entries)

    def _wording(self, sheet: Sheet, key: str) -> Wording:
        return sheet.wording(key, self._languages)

    def _slug(self, sheet: Sheet) -> str:
        slug = sheet.text("place")
        if slug:
            self._links.append((sheet.file, sheet.line_of("place"), slug))
        return slug

    def _milestone(self, sheet: Sheet) -> Milestone:
        return Milestone(
            date=sheet.date("date", span=True),
            title=self._wording(sheet, "title"),
            text=self._wording(sheet, "text"),
            place=self._slug(sheet),
        )

    def _line(self, sheet: Sheet) -> Line:
        path = sheet.path("path")
        if "path" in sheet and len(path) < _SHORTEST:
            sheet.add(Trouble.SHORT_PATH, "path")
        return Line(
            name=self._wording(sheet, "name"),
            path=path,
            color=sheet.choice("color", LINE_COLORS, "canal"),
            text=self._wording(sheet, "text"),
            length_km=sheet.number("length_km"),
        )

    def _room(self, sheet: Sheet) -> Room:
        return Room(
            name=self._wording(sheet, "name"),
            part=sheet.choice("part", _PARTS, "hall"),
            figure=self._wording(sheet, "figure"),
            text=self._wording(sheet, "text"),
            place=self._slug(sheet),
            where=sheet.position("where"),
        )

    def _height(self, sheet: Sheet) -> Height:
        return Height(
            name=self._wording(sheet, "name"),
            shape=sheet.choice("shape", _SHAPES, "cone"),
            height=sheet.number("height"),
            summit=sheet.number("summit"),
            note=self._wording(sheet, "note"),
            place=self._slug(sheet),
        )

    def _activity(self, sheet: Sheet) -> Activity:
        return Activity(
            name=self._wording(sheet, "name"),
            glyph=glyph(sheet, "icon"),
            text=self._wording(sheet, "text"),
            place=self._slug(sheet),
        )

    def _figure(self, sheet: Sheet) -> KeyFigure:
        return KeyFigure(
            value=sheet.number("value"),
            before=self._wording(sheet, "before"),
            unit=self._wording(sheet, "unit"),
            label=self._wording(sheet, "label"),
            year=sheet.text("year"),
        )

    def _reach(self, sheet: Sheet) -> Reach:
        return Reach(
            to=self._wording(sheet, "to"),
            by=sheet.choice("by", _MEANS, "train"),
            minutes=int(sheet.number("minutes")),
            text=self._wording(sheet, "text"),
        )

    def _strength(self, sheet: Sheet) -> Strength:
        return Strength(
            glyph=glyph(sheet, "icon"),
            name=self._wording(sheet, "name"),
            text=self._wording(sheet, "text"),
        )


def _town(sheet: Sheet) -> Town | None:
    name, where = sheet.text("name"), sheet.position("where")
    return Town(name=name, where=where) if where else None


INSTRUMENTS = ("timeline", "network", "galleries", "heights", "figures", "none")


def read_instrument(
    name: str,
    folder: Folder,
    languages: Sequence[str],
    problems: Problems,
    links: Links,
) -> Instrument | None:
    """Return what the named instrument shows in a panel's folder; None for "none" or where its file is missing."""
    reader = _Reader(folder, languages, problems, links)
    readers: dict[str, Callable[[], Instrument]] = {
        "timeline": reader.timeline,
        "network": reader.network,
        "galleries": reader.galleries,
        "heights": reader.heights,
        "figures": reader.figures,
    }
    if name not in readers:
        return None
    file = f"{name}.yaml"
    if not folder.has(file):
        problems.add(Trouble.MISSING_FILE, folder.path_of(file))
        return None
    return readers[name]()
