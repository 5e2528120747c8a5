"""Where the objects of the open data stand in the content: which folder is which, and which names are taken."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.guide.geography import Position, distance_km
from kiosk.guide.model import Place
from kiosk.reading.content import Reading
from kiosk.reading.folder import PASSING
from kiosk.staff.tourism.ledger import Ledger, read_ledger
from kiosk.staff.tourism.record import Record, slug_of

AGENDA = "agenda"
SAME_SPOT_KM = 0.05
"""Within this distance of a place an event is taken to be held there."""
NEIGHBOUR_KM = 0.25
"""Within this distance two pages of like names are taken for the same place."""
_SMALL_WORDS = frozenset({"a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "sur"})
"""Words of a name that say nothing of which place it is."""


class Shelf:
    """The folders of the content as an import finds and leaves them."""

    def __init__(self, content: Path, reading: Reading) -> None:
        """Look through the panels and the agenda for what earlier imports brought."""
        self._content = content
        self.ledgers: dict[str, tuple[PurePosixPath, Ledger]] = {}
        pages = ((folder, reading.guide.items[slug]) for folder, slug in reading.folders.items())
        self._own = [(folder, item) for folder, item in pages if isinstance(item, Place)]
        self._places = [(place.slug, place.where) for place in reading.guide.places]
        self._taken = {path.name.lower() for depth in (1, 2) for path in self._folders(depth)}
        for path in self._folders(2):
            ledger = read_ledger(path)
            if ledger is None:
                continue
            folder = PurePosixPath(path.relative_to(content).as_posix())
            known = self.ledgers.get(ledger.known_by)
            # Staff copy a folder to begin a new page, the hidden ledger with it: the one with its old name is meant.
            if known is None or path.name == ledger.slug:
                self.ledgers[ledger.known_by] = (folder, ledger)
        self._known = {str(folder) for folder, _ in self.ledgers.values()}

    def _folders(self, depth: int) -> Iterator[Path]:
        found = sorted(self._content.glob("/".join(["*"] * depth)))
        return (path for path in found if path.is_dir() and not PASSING.search(path.name))

    def find(self, record: Record) -> tuple[PurePosixPath, Ledger | None] | None:
        """Return the folder of a record with its ledger; one that names the object as its source counts as well."""
        if record.known_by in self.ledgers:
            return self.ledgers[record.known_by]
        # An event that had one date and now has several, or the other way round, keeps the folder of that date.
        for known in (record.uri, f"{record.uri}#{record.until}") if record.until else ():
            if known in self.ledgers and self.ledgers[known][1].until == record.until:
                return self.ledgers[known]
        named = (
            folder for folder, place in self._own if record.known_by in place.sources and folder not in self._known
        )
        return next(((PurePosixPath(folder), None) for folder in named), None)

    def twin(self, record: Record) -> str:
        """Return the folder of a page by the staff's own hand that is about the same place, "" where there is none."""
        kinds = {record.values.get(("kind",)), *record.values.get(("also",), ())}
        for folder, place in self._own if not record.until else ():
            if folder in self._known or not _within(NEIGHBOUR_KM, place.where, record.where):
                continue
            same_kind = bool(kinds & {place.kind, *place.also})
            names = (place.slug, *(slug_of(page.title) for page in place.pages.values()))
            if any(_alike(_telling(name), _telling(record.slug), same_kind=same_kind) for name in names):
                return folder
        return ""

    def venue(self, where: Position) -> str:
        """Return the one place of the guide that stands at a position, "" where there is none or several."""
        here = [slug for slug, spot in self._places if _within(SAME_SPOT_KM, spot, where)]
        return here[0] if len(here) == 1 else ""

    def add(self, slug: str, where: Position) -> None:
        """Note a place that was brought in: events may be held there."""
        self._places.append((slug, where))

    def fresh_slug(self, record: Record) -> str:
        """Return a folder name for a record that is used nowhere in the content, and take it."""
        commune = record.values.get(("commune",))
        wanted = [record.slug, slug_of(record.slug, slug_of(commune)) if isinstance(commune, str) else ""]
        numbered = (f"{record.slug}-{number}" for number in range(2, len(self._taken) + 3))
        slug = next(name for name in (*filter(None, wanted), *numbered) if name not in self._taken)
        self._taken.add(slug)
        return slug


def _within(km: float, here: Position, there: Position) -> bool:
    # A degree of latitude has 111 km: most of a guide is ruled out without a sine.
    return abs(here.latitude - there.latitude) <= km / 110 and distance_km(here, there) <= km


def _telling(slug: str) -> frozenset[str]:
    return frozenset(slug.split("-")) - _SMALL_WORDS


def _alike(name: frozenset[str], other: frozenset[str], *, same_kind: bool) -> bool:
    """Tell whether two names mean the same place: the café of the station is not the station."""
    return bool(name) and (name == other or (same_kind and bool(other) and (name <= other or other <= name)))
