"""The records that the lists of the desk are made of; a field is a role in QML."""

import msgspec


class ShareRow(msgspec.Struct, frozen=True):
    """A kind of page: its name, how many there are, and how many speak each of the office's languages, written."""

    label: str
    pages: str
    languages: list[str]


class ProblemRow(msgspec.Struct, frozen=True):
    """A problem; the `first` of a page carries its title, its folder and its verdict ("kept", "out" or "")."""

    first: bool
    page: str
    folder: str
    verdict: str
    place: str
    what: str
    remedy: str
    advice: bool


class CoverageRow(msgspec.Struct, frozen=True):
    """A page in each language: "complete", "missing", "older" or "partial", with the number of gaps, "" for none."""

    page: str
    folder: str
    standings: list[str]
    gaps: list[str]


class CheckRow(msgspec.Struct, frozen=True):
    """Something that was looked after: `tone` is "good", "note" or "wrong"."""

    tone: str
    title: str
    detail: str


class EditionRow(msgspec.Struct, frozen=True):
    """An edition kept."""

    number: int
    title: str
    made: str
    detail: str
    shown: bool


class OfferRow(msgspec.Struct, frozen=True):
    """A file on a stick: what it says of itself, or why it is refused."""

    path: str
    file: str
    name: str
    detail: str
    refused: str


class BarRow(msgspec.Struct, frozen=True):
    """A column or bar: `share` is its length from 0 to 1, `tick` what stands below it, "" for nothing."""

    label: str
    tick: str
    written: str
    share: float
    strong: bool


class DayRow(msgspec.Struct, frozen=True):
    """A day, written."""

    day: str
