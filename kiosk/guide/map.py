"""What stands on the map at one scale: pins, or groups of what stands too close, and the names that have room."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from kiosk.guide.geography import Frame
from kiosk.guide.labels import Box, Point, Sign, labelled
from kiosk.guide.land import Land, Town, gathered
from kiosk.guide.model import Guide, Item, Place, Route
from kiosk.guide.schematic import along

ROUTES = "routes"
"""The selection of routes; no panel bears the name of their folder."""

SIZES = (1.35, 1.05, 0.92, 0.84)
"""How large towns are written, as a share of the letters: cities first."""

_MORE_NAMES = (1, 3, 5)
"""Steps of scale from which the next smaller towns are named."""

_SHIELDS = 420.0
"""Px from one number of a motorway to the next, on a glass of 1080 px across its short side."""

Measure = Callable[[str, float], tuple[float, float]]
"""How wide and high a name is at a size in px."""


class Scale(msgspec.Struct, frozen=True):
    """Sizes in px: one px of the design, a pin's mark, the gap between marks and names, a town's name, the land.

    `step` counts scales from the coarsest, two to each doubling.
    """

    unit: float = 1.0
    mark: float = 0.0
    gap: float = 0.0
    letters: float = 0.0
    across: float = 0.0
    step: int = -1


class Pin(msgspec.Struct, frozen=True):
    """A place or route, or a group of them, in the middle of the land that it takes up; shares of the land."""

    slugs: tuple[str, ...]
    x: float
    y: float
    west: float
    north: float
    wide: float = 0.0
    high: float = 0.0


class Name(NamedTuple):
    """A name near a spot, in shares of the land; its box lies `left` and `top` px from there."""

    name: str
    spotX: float  # noqa: N815  # QML's spelling of a role
    spotY: float  # noqa: N815
    left: float
    top: float
    wide: float
    high: float
    pixels: float
    size: int
    outside: bool


class Selection(msgspec.Struct, frozen=True):
    """What the visitor wants to see: a panel's slug, "routes" or "" for everything, and a kind of place."""

    panel: str = ""
    kind: str = ""

    def within(self, guide: Guide) -> "Selection":
        """Return the selection as far as a guide has it."""
        if self.panel and self.panel != ROUTES and self.panel not in {panel.slug for panel in guide.panels}:
            return Selection()
        return self if not self.kind or self.kind in self.kinds(guide) else Selection(self.panel)

    def kinds(self, guide: Guide) -> tuple[str, ...]:
        """Return the kinds of place in the panel, in the order met."""
        return tuple(dict.fromkeys(place.kind for place in guide.places if self._in_panel(place, guide)))

    def _in_panel(self, item: Item, guide: Guide) -> bool:
        panel = guide.panel_of.get(item.slug)
        return not self.panel or (panel is not None and panel.slug == self.panel)

    def holds(self, item: Item, guide: Guide) -> bool:
        """Tell whether the map shows an item."""
        if isinstance(item, Route):
            return self.panel == ROUTES
        return isinstance(item, Place) and self._in_panel(item, guide) and self.kind in ("", item.kind)


def pins_of(guide: Guide, selection: Selection, frame: Frame, chosen: str) -> tuple[Pin, ...]:
    """Return a pin for everything selected that lies on the map, and for what is chosen; a route at its start."""
    pins = []
    items: tuple[Place | Route, ...] = (*guide.places, *guide.routes)
    for item in items:
        if not selection.holds(item, guide) and item.slug != chosen:
            continue
        x, y = frame.place(item.where if isinstance(item, Place) else item.track[0])
        if 0 <= x <= 1 and 0 <= y <= 1:
            pins.append(Pin((item.slug,), x, y, x, y))
    return tuple(pins)


def pinned(pins: Sequence[Pin], across: float, apart: float, chosen: str, *, alone: bool) -> tuple[Pin, ...]:
    """Return pins and groups that stand `apart` px from each other on a land so many px across, the chosen one alone.

    `alone` keeps what stands apart at all from being grouped: there is no larger scale to part it.
    """
    free = [pin for pin in pins if chosen not in pin.slugs]
    reach = apart / 3 if alone else apart
    groups = gathered([(pin.x * across, pin.y * across) for pin in free], reach)
    together = [_together([free[number] for number in group]) for group in groups]
    # From north to south, so that a pin in front covers the one behind.
    together.sort(key=lambda pin: pin.y)
    return (*together, *(pin for pin in pins if chosen in pin.slugs))


def _together(pins: Sequence[Pin]) -> Pin:
    west, north = min(pin.x for pin in pins), min(pin.y for pin in pins)
    x, y = (sum(pin.x for pin in pins) / len(pins), sum(pin.y for pin in pins) / len(pins))
    slugs = tuple(slug for pin in pins for slug in pin.slugs)
    return Pin(slugs, x, y, west, north, max(pin.x for pin in pins) - west, max(pin.y for pin in pins) - north)


def named(
    land: Land,
    pins: Sequence[Pin],
    scale: Scale,
    measure: Measure,
    here: tuple[float, float, float, float] | None = None,
) -> tuple[Name, ...]:
    """Return motorway numbers and town names that meet neither each other nor a pin; a real map bears its own.

    `here` is the sign "you are here": where it stands, how wide and high it is in px.
    """
    if land.basemap:
        return ()
    marks = [_mark(pin, scale) for pin in pins]
    taken = list(marks)
    if here:
        x, y, wide, high = here[0] * scale.across, here[1] * scale.across, *here[2:]
        taken.append(Box(x - wide / 2, y - scale.unit * 16, wide, high + scale.unit * 16))
    smallest = 1 + sum(scale.step >= step for step in _MORE_NAMES)
    cities = [town for town in land.towns if town.size == 1]
    others = [town for town in land.towns if 1 < town.size <= smallest]
    # The largest first; each takes from the room of the next.
    return (
        *_towns(land, cities, (marks, taken), scale, measure),
        *_shields(land, scale, measure, taken),
        *_towns(land, others, (marks, taken), scale, measure),
    )


def _mark(pin: Pin, scale: Scale) -> Box:
    """Return what a pin covers: a group is a disc about its middle, a place stands on its point."""
    x, y = pin.x * scale.across, pin.y * scale.across
    half = scale.mark / 2
    return Box(x - half, y - (half if len(pin.slugs) > 1 else scale.mark * 1.2), scale.mark, scale.mark * 1.2)


def _towns(
    land: Land,
    towns: Sequence[Town],
    room: tuple[Sequence[Box], list[Box]],
    scale: Scale,
    measure: Measure,
) -> Iterator[Name]:
    """Yield names from the largest towns to the smallest, each size among what the sizes before left free.

    `room` holds the marks, and all that is taken.
    """
    marks, taken = room
    for size, outside in sorted({(town.size, town.outside) for town in towns}):
        level = [town for town in towns if (town.size, town.outside) == (size, outside)]
        pixels = scale.letters * SIZES[size - 1]
        spots = [(x * scale.across, y * scale.across) for x, y in (land.frame.place(town.where) for town in level)]
        signs = [
            Sign(*_seen(spot, marks, scale), (measure(town.name, pixels),))
            for spot, town in zip(spots, level, strict=True)
        ]
        boxes = labelled(signs, _room(land, scale, outside=outside), scale.gap / 2, (), taken)
        for town, (x, y), box in zip(level, spots, boxes, strict=True):
            if box:
                taken.append(box)
                yield Name(
                    town.name,
                    x / scale.across,
                    y / scale.across,
                    box.left - x,
                    box.top - y,
                    box.width,
                    box.height,
                    pixels,
                    town.size,
                    town.outside,
                )


def _room(land: Land, scale: Scale, *, outside: bool) -> Box:
    """Return where names may stand: those of the territory within it, for that is what is framed at first."""
    if outside:
        return Box(0, 0, scale.across, scale.across)
    (west, south), (east, north) = (
        land.frame.place(corner) for corner in (land.territory.south_west, land.territory.north_east)
    )
    edge = 30 * scale.unit
    wide, high = (east - west) * scale.across, (south - north) * scale.across
    return Box(west * scale.across - edge, north * scale.across - edge, wide + 2 * edge, high + 2 * edge)


def _seen(spot: Point, marks: Sequence[Box], scale: Scale) -> tuple[Point, float]:
    """Return what a name is to stand beside, and its reach: the town's dot, or the mark that hides it."""
    for mark in marks:
        if mark.holds(spot):
            return (mark.left + mark.width / 2, mark.top + mark.height / 2), mark.height / 2 + 1
    return spot, scale.unit * 8


def _shields(land: Land, scale: Scale, measure: Measure, taken: list[Box]) -> Iterator[Name]:
    """Yield the numbers of motorways, every now and then along them, and note what they take."""
    pixels = scale.letters * 0.8
    for course in land.courses:
        if course.kind != "motorway" or not course.name:
            continue
        wide, high = measure(course.name, pixels)
        wide += scale.gap
        last: Point | None = None
        for x, y in along([(x * scale.across, y * scale.across) for x, y in map(land.frame.place, course.path)]):
            far = last is None or abs(x - last[0]) + abs(y - last[1]) > _SHIELDS * scale.unit
            box = Box(x - wide / 2, y - high / 2, wide, high)
            if far and not any(box.meets(other, scale.gap) for other in taken):
                last = (x, y)
                taken.append(box)
                yield Name(
                    course.name, x / scale.across, y / scale.across, -wide / 2, -high / 2, wide, high, pixels, 0, False
                )
