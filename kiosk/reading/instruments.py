"""The file beside panel.yaml that says what the panel's instrument shows."""

from collections.abc import Callable, Sequence
from typing import get_args, get_type_hints

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
    Town,
)
from kiosk.reading.folder import Folder
from kiosk.reading.glyphs import glyph
from kiosk.reading.problem import Problems
from kiosk.reading.sheet import Sheet, open_list

LINE_COLORS = ("leaf", "canal", "brick", "ember", "glass", "sun")
_PARTS = get_args(get_type_hints(Room)["part"])
_SHAPES = get_args(get_type_hints(Height)["shape"])
_MEANS = get_args(get_type_hints(Reach)["by"])

Links = list[tuple[str, int, str]]
"""Slugs named in files, as (file, line, slug), to be checked when every page is known."""


class _Reader:
    """Reads one panel's instrument; what an entry cannot do without is required, the rest may be left out."""

    def __init__(self, folder: Folder, languages: Sequence[str], problems: Problems, links: Links) -> None:
        self._folder = folder
        self._languages = languages
        self._problems = problems
        self._links = links

    def slug(self, sheet: Sheet, key: str = "place") -> str:
        slug = sheet.text(key)
        if slug:
            self._links.append((sheet.file, sheet.line_of(key), slug))
        return slug

    def timeline(self) -> Timeline:
        milestones = []
        for sheet in open_list(self._folder, "timeline.yaml", self._problems):
            complete = sheet.require("date", "title")
            milestone = Milestone(
                date=sheet.date("date", span=True),
                title=sheet.wording("title", self._languages),
                text=sheet.wording("text", self._languages),
                place=self.slug(sheet),
            )
            self._close(sheet)
            if complete and milestone.date:
                milestones.append(milestone)
        return Timeline(tuple(sorted(milestones, key=lambda milestone: milestone.date)))

    def network(self) -> Network:
        sheet = Sheet.open(self._folder, "network.yaml", self._problems)
        stops = sheet.texts("stops")
        self._links.extend((sheet.file, sheet.line_of("stops"), stop) for stop in stops)
        network = Network(
            lines=tuple(line for inner in sheet.sheets("lines") if len((line := self._line(inner)).path) > 1),
            water=tuple(line for inner in sheet.sheets("water") if len((line := self._line(inner)).path) > 1),
            towns=tuple(town for inner in sheet.sheets("towns") if (town := self._town(inner))),
            stops=stops,
        )
        sheet.close()
        return network

    def _line(self, sheet: Sheet) -> Line:
        sheet.require("name", "path")
        line = Line(
            name=sheet.wording("name", self._languages),
            path=sheet.path("path"),
            color=sheet.choice("color", LINE_COLORS, "canal"),
            text=sheet.wording("text", self._languages),
            length_km=sheet.number("length_km"),
        )
        self._close(sheet)
        return line

    def _town(self, sheet: Sheet) -> Town | None:
        complete = sheet.require("name", "where")
        where = sheet.position("where")
        name = sheet.text("name")
        sheet.close()
        return Town(name, where) if complete and where else None

    def galleries(self) -> Galleries:
        rooms = []
        for sheet in open_list(self._folder, "galleries.yaml", self._problems):
            complete = sheet.require("name", "part")
            room = Room(
                name=sheet.wording("name", self._languages),
                part=sheet.choice("part", _PARTS, "hall"),
                figure=sheet.wording("figure", self._languages),
                text=sheet.wording("text", self._languages),
                place=self.slug(sheet),
                where=sheet.position("where"),
            )
            self._close(sheet)
            if complete:
                rooms.append(room)
        return Galleries(tuple(rooms))

    def heights(self) -> Heights:
        sheet = Sheet.open(self._folder, "heights.yaml", self._problems)
        heights = Heights(
            heaps=tuple(self._height(inner) for inner in sheet.sheets("heaps") if inner.require("name", "shape")),
            compare=tuple(self._height(inner) for inner in sheet.sheets("compare") if inner.require("name", "height")),
            activities=tuple(self._activity(inner) for inner in sheet.sheets("activities") if inner.require("name")),
        )
        sheet.close()
        return heights

    def _height(self, sheet: Sheet) -> Height:
        height = Height(
            name=sheet.wording("name", self._languages),
            shape=sheet.choice("shape", _SHAPES, "cone"),
            height=sheet.number("height"),
            summit=sheet.number("summit"),
            note=sheet.wording("note", self._languages),
            place=self.slug(sheet),
        )
        self._close(sheet)
        return height

    def _activity(self, sheet: Sheet) -> Activity:
        activity = Activity(
            name=sheet.wording("name", self._languages),
            glyph=glyph(sheet, "icon"),
            text=sheet.wording("text", self._languages),
            place=self.slug(sheet),
        )
        self._close(sheet)
        return activity

    def figures(self) -> Figures:
        sheet = Sheet.open(self._folder, "figures.yaml", self._problems)
        figures = Figures(
            figures=tuple(self._figure(inner) for inner in sheet.sheets("figures") if inner.require("value", "label")),
            position=tuple(self._reach(inner) for inner in sheet.sheets("position") if inner.require("to", "minutes")),
            links=tuple(self._strength(inner) for inner in sheet.sheets("links") if inner.require("name")),
            sectors=tuple(self._strength(inner) for inner in sheet.sheets("sectors") if inner.require("name")),
        )
        sheet.close()
        return figures

    def _figure(self, sheet: Sheet) -> KeyFigure:
        figure = KeyFigure(
            value=sheet.number("value"),
            before=sheet.wording("before", self._languages),
            unit=sheet.wording("unit", self._languages),
            label=sheet.wording("label", self._languages),
            year=sheet.text("year"),
        )
        self._close(sheet)
        return figure

    def _reach(self, sheet: Sheet) -> Reach:
        reach = Reach(
            to=sheet.wording("to", self._languages),
            by=sheet.choice("by", _MEANS, "train"),
            minutes=int(sheet.number("minutes")),
            text=sheet.wording("text", self._languages),
        )
        self._close(sheet)
        return reach

    def _strength(self, sheet: Sheet) -> Strength:
        strength = Strength(
            glyph=glyph(sheet, "icon"),
            name=sheet.wording("name", self._languages),
            text=sheet.wording("text", self._languages),
        )
        self._close(sheet)
        return strength

    def _close(self, sheet: Sheet) -> None:
        sheet.texts("sources")
        sheet.close()


INSTRUMENTS = ("timeline", "network", "galleries", "heights", "figures", "none")


def read_instrument(
    name: str,
    folder: Folder,
    languages: Sequence[str],
    problems: Problems,
    links: Links,
) -> Instrument | None:
    """Return what the named instrument shows in a panel's folder; None for "none"."""
    reader = _Reader(folder, languages, problems, links)
    readers: dict[str, Callable[[], Instrument]] = {
        "timeline": reader.timeline,
        "network": reader.network,
        "galleries": reader.galleries,
        "heights": reader.heights,
        "figures": reader.figures,
    }
    return readers[name]() if name in readers else None
