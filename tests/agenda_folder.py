"""An agenda folder under staff's hands: calendars and event folders, written and read."""

from datetime import date, datetime
from pathlib import Path, PurePosixPath

from kiosk.guide.geography import Position
from kiosk.guide.hours import PARIS
from kiosk.guide.model import Event, Page, Place
from kiosk.reading.calendar import Surroundings, read_calendars
from kiosk.reading.event import read_event
from kiosk.reading.folder import Folder
from kiosk.reading.items import ItemReader
from kiosk.reading.problem import Problem, Problems

TODAY = date(2026, 11, 23)
LANGUAGES = ("fr", "en", "nl", "de")
MUSEUM = Place(slug="louvre-lens", pages={"fr": Page("Louvre-Lens")}, kind="museum", where=Position(50.4305, 2.8033))
PLACES = {"louvre-lens": MUSEUM, "base-11-19": None}
SURROUNDINGS = Surroundings(LANGUAGES, PLACES, TODAY)


class Agenda:
    """An agenda folder under staff's hands."""

    def __init__(self, root: Path) -> None:
        """Begin with an empty one."""
        self.root = root
        (root / "agenda").mkdir()
        self.problems: tuple[Problem, ...] = ()

    def write(self, name: str, text: str | bytes) -> None:
        """Write a file of the agenda."""
        path = self.root / "agenda" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def vevent(self, *lines: str, name: str = "a.fr.ics") -> None:
        """Write a calendar of one event."""
        body = "\r\n".join(
            ("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", "")
        )
        self.write(name, body)

    def calendars(self, surroundings: Surroundings = SURROUNDINGS) -> dict[str, Event]:
        """Return the events of its calendars by their first title; what is missing in a language is not told."""
        problems = Problems()
        events = read_calendars(Folder(self.root, problems, PurePosixPath("agenda")), surroundings, problems)
        self._keep(problems)
        return {next(iter(event.pages.values())).title: event for event in events}

    def event(self, name: str, surroundings: Surroundings = SURROUNDINGS) -> Event | None:
        """Return the event of a folder."""
        problems = Problems()
        reader = ItemReader(LANGUAGES, (), {}, problems)
        found = read_event(Folder(self.root, problems, PurePosixPath("agenda", name)), reader, surroundings, problems)
        self._keep(problems)
        return found

    def _keep(self, problems: Problems) -> None:
        silent = {"CALENDAR_LANGUAGE_MISSING", "LANGUAGE_MISSING"}
        self.problems = tuple(problem for problem in problems.all() if problem.name not in silent)

    def told(self) -> list[tuple[str, str, int]]:
        """Return what was told at the last reading: trouble, file, line."""
        return [(problem.name, problem.file, problem.line) for problem in self.problems]


def at(written: str) -> datetime:
    """Return a time of Paris."""
    return datetime.fromisoformat(written).replace(tzinfo=PARIS)


def starts(event: Event, count: int = 99) -> list[str]:
    """Return the starts of an event in Paris time."""
    return [occurrence.starts.strftime("%Y-%m-%d %H:%M") for occurrence in event.occurrences[:count]]
