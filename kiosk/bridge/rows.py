"""The records that lists on the screen are made of; a field is a role in QML."""

import msgspec


class Card(msgspec.Struct, frozen=True):
    """A panel, place, story or event to tap; `timed` means that it has opening hours."""

    slug: str
    title: str
    summary: str
    poster: str
    alt: str
    color: str
    glyph: str
    label: str
    shortTitle: str
    distance: str = ""
    unesco: bool = False
    draft: bool = False
    timed: bool = False
    canBeKept: bool = False


class RouteRow(msgspec.Struct, frozen=True):
    """A route to tap; `journey` says how long it is and takes."""

    slug: str
    title: str
    summary: str
    color: str
    journey: str
    draft: bool = False


class AnswerRow(msgspec.Struct, frozen=True):
    """An answer of the quiz; once one is chosen, the correct one and the chosen one say so."""

    letter: str
    answer: str
    correct: bool
    chosen: bool


class MarkRow(msgspec.Struct, frozen=True):
    """How a question of the quiz went: "right", "wrong" or "" where it has no answer yet."""

    mark: str
    current: bool


class KindChip(msgspec.Struct, frozen=True):
    """A kind of place to narrow a panel down to, "" for all of them."""

    kind: str
    label: str
    chosen: bool


class LanguageChip(msgspec.Struct, frozen=True):
    """A language to choose."""

    code: str
    name: str
    greeting: str


class Passage(msgspec.Struct, frozen=True):
    """One stretch of a text."""

    kind: str
    html: str


class Fact(msgspec.Struct, frozen=True):
    """A striking value and what it counts."""

    value: str
    label: str


class Detail(msgspec.Struct, frozen=True):
    """A line of practical information."""

    glyph: str
    text: str


class View(msgspec.Struct, frozen=True):
    """A picture to look at."""

    source: str
    alt: str
    caption: str
    credit: str
    aspect: float


class MilestoneRow(msgspec.Struct, frozen=True):
    """A point of the time line.

    `at` is 0 to 1 along its scale, `openness` how wide the way to the next one is (0 the same year, 1 a silence), and
    `silence` says how long that silence lasts; `date` is "" where the year says it all.
    """

    year: str
    date: str
    title: str
    text: str
    slug: str
    poster: str
    at: float
    openness: float
    silence: str


class TickRow(msgspec.Struct, frozen=True):
    """A tick of the time line's scale at `at`, 0 to 1; `name` is "" for most."""

    name: str
    at: float


class LineRow(msgspec.Struct, frozen=True):
    """A path on the network, as SVG path data in a unit square, and its words."""

    name: str
    text: str
    length: str
    color: str
    svg: str


class SpotRow(msgspec.Struct, frozen=True):
    """A town, a park or a stop, in px of the drawing.

    It stands at `spotX`, `spotY`; its mark may be moved to `markX`, `markY`, away from others. `name` is broken into
    lines, its left upper corner at `nameX`, `nameY`, "" where there is no room for it; `title` is the whole name, and
    `sign` stands in the mark, "" for a tree.
    """

    slug: str
    title: str
    sign: str
    name: str
    spotX: float
    spotY: float
    markX: float
    markY: float
    nameX: float
    nameY: float
    nameWidth: float


class PinRow(msgspec.Struct, frozen=True):
    """A place or a route on the map, or a group of `count` of them; `spotX` and `spotY` are shares of the land."""

    slug: str
    title: str
    glyph: str
    color: str
    count: int
    spotX: float
    spotY: float
    chosen: bool
    route: bool


class NameRow(msgspec.Struct, frozen=True):
    """A name on the map, `besideX` and `besideY` px from its spot; size 0 is a motorway's number, 1 a city."""

    name: str
    spotX: float
    spotY: float
    besideX: float
    besideY: float
    wide: float
    high: float
    pixels: float
    size: int
    outside: bool


class RoomRow(msgspec.Struct, frozen=True):
    """A stop of the walk; `walk` says how far it is from the one before, "" where unknown."""

    number: int
    name: str
    part: str
    figure: str
    text: str
    slug: str
    poster: str
    walk: str


class HeightRow(msgspec.Struct, frozen=True):
    """A heap or a building, in metres, 0 where unknown; a heap in the row has its stretch of it, from start to end."""

    name: str
    shape: str
    metres: float
    heightText: str
    summitText: str
    note: str
    slug: str
    start: float
    end: float
    peak: float


class ScaleRow(msgspec.Struct, frozen=True):
    """A mark of the scale of metres."""

    metres: int
    text: str


class StrengthRow(msgspec.Struct, frozen=True):
    """A glyph with a name and a sentence; tapping leads to `slug` where there is one."""

    glyph: str
    name: str
    text: str
    slug: str = ""


class KeyFigureRow(msgspec.Struct, frozen=True):
    """A number that counts up, with its decimals and the words around it; `span` is of twelve columns."""

    value: float
    decimals: int
    before: str
    unit: str
    label: str
    year: str
    span: int


class ReachRow(msgspec.Struct, frozen=True):
    """How far a town is in time; `share` is its part of the longest time."""

    to: str
    by: str
    minutes: int
    time: str
    text: str
    share: float


class DayRow(msgspec.Struct, frozen=True):
    """When a place is open on one day."""

    day: str
    hours: str
    today: bool
    shut: bool


class ClosureRow(msgspec.Struct, frozen=True):
    """Days on which a place stays shut."""

    text: str


class DatesChip(msgspec.Struct, frozen=True):
    """A choice of dates to narrow the agenda down to."""

    dates: str
    label: str
    chosen: bool


class EntryRow(msgspec.Struct, frozen=True):
    """A line of the agenda; the first one of a day bears the day, in pieces and as `dayName`, "" on the others.

    `running` means that it goes on at this minute, `more` names how often else it takes place.
    """

    slug: str
    title: str
    dayName: str
    weekday: str
    number: str
    month: str
    today: bool
    time: str
    place: str
    price: str
    more: str
    running: bool
    poster: str
    color: str


class OccasionRow(msgspec.Struct, frozen=True):
    """A time that an event takes place."""

    day: str
    time: str
    running: bool


class StopRow(msgspec.Struct, frozen=True):
    """A stop of the visit: how far it is from the one before, and what its hours say ("open", "closed" or "")."""

    slug: str
    title: str
    poster: str
    color: str
    leg: str
    hours: str
    tone: str


class DayChoice(msgspec.Struct, frozen=True):
    """A day to choose for the visit, as so many days from now."""

    ahead: int
    weekday: str
    day: str
    chosen: bool
