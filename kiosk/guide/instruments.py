"""What each panel is played on: time line, network, galleries, heights, figures."""

from typing import Literal

import msgspec

from kiosk.guide.geography import Position
from kiosk.guide.land import Town
from kiosk.guide.language import Wording


class Milestone(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened: an ISO 8601 date or year, or a span of two joined by a slash."""

    date: str
    title: Wording
    text: Wording = Wording()
    place: str = ""


class Timeline(msgspec.Struct, frozen=True, tag="timeline"):
    """Milestones, oldest first."""

    milestones: tuple[Milestone, ...]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A greenway, canal or river as a schematic path."""

    name: Wording
    path: tuple[Position, ...]
    color: str = "canal"
    text: Wording = Wording()
    length_km: float = 0.0


class Network(msgspec.Struct, frozen=True, kw_only=True, tag="network"):
    """The greenways with the waters and towns that help one find one's way, and the parks they link."""

    lines: tuple[Line, ...]
    water: tuple[Line, ...] = ()
    towns: tuple[Town, ...] = ()
    stops: tuple[str, ...] = ()


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """One stop of a walk through a museum and what surrounds it."""

    name: Wording
    part: Literal[
        "hall",
        "gallery",
        "glass",
        "stage",
        "reserve-view",
        "park",
        "conservation",
        "start-ups",
    ]
    figure: Wording = Wording()
    text: Wording = Wording()
    place: str = ""
    where: Position | None = None


class Galleries(msgspec.Struct, frozen=True, tag="galleries"):
    """Rooms in walking order."""

    rooms: tuple[Room, ...]


class Height(msgspec.Struct, frozen=True, kw_only=True):
    """A heap, or a building to compare it with: metres from foot to top and above the sea, 0 where unknown."""

    name: Wording
    shape: Literal["twin", "cone", "ridge", "flat", "belfry", "headframe", "tower"]
    height: float = 0.0
    summit: float = 0.0
    note: Wording = Wording()
    place: str = ""


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """Something to do, with the place to do it."""

    name: Wording
    glyph: str
    text: Wording = Wording()
    place: str = ""


class Heights(msgspec.Struct, frozen=True, kw_only=True, tag="heights"):
    """Slag heaps side by side at one scale, and what people do on them."""

    heaps: tuple[Height, ...]
    compare: tuple[Height, ...] = ()
    activities: tuple[Activity, ...] = ()


class KeyFigure(msgspec.Struct, frozen=True, kw_only=True):
    """A number that counts up, with the words around it."""

    value: float
    before: Wording = Wording()
    unit: Wording = Wording()
    label: Wording
    year: str = ""


class Reach(msgspec.Struct, frozen=True, kw_only=True):
    """How many minutes away a town is by one means of transport."""

    to: Wording
    by: Literal["train", "car", "boat"]
    minutes: int
    text: Wording = Wording()


class Strength(msgspec.Struct, frozen=True, kw_only=True):
    """A motorway, a canal or a sector of excellence: a glyph, a name and a sentence."""

    glyph: str
    name: Wording
    text: Wording = Wording()


class Figures(msgspec.Struct, frozen=True, kw_only=True, tag="figures"):
    """A territory told in numbers, distances, links and sectors."""

    figures: tuple[KeyFigure, ...]
    position: tuple[Reach, ...] = ()
    links: tuple[Strength, ...] = ()
    sectors: tuple[Strength, ...] = ()


Instrument = Timeline | Network | Galleries | Heights | Figures
