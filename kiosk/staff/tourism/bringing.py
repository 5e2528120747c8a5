"""Objects of an export brought into the content, one folder after the other."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import msgspec

from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems
from kiosk.staff.aside import OutsideError, is_inside, make_folder, replace_file
from kiosk.staff.intake import Reason, Refused
from kiosk.staff.tourism.descriptions import title
from kiosk.staff.tourism.jsonld import Node, first
from kiosk.staff.tourism.ledger import LEDGER, LIST, Brought, Ledger, encoded, read_brought
from kiosk.staff.tourism.merge import Merge, is_current, merged, new_files
from kiosk.staff.tourism.record import MOST_DATES, Office, Record, Unfit, parsed, records
from kiosk.staff.tourism.shelf import AGENDA, Shelf

_STEADS = {("where",), ("address",)}
"""What an event is told by where it is at no place of the guide."""


class Report(msgspec.Struct):
    """What became of the objects, by folder; `kept` with the values and texts that staff had changed.

    `machine` counts the texts written that a program translated.
    """

    new: list[str] = []
    updated: list[str] = []
    same: list[str] = []
    kept: list[tuple[str, tuple[str, ...]]] = []
    gone: list[str] = []
    refused: list[Refused] = []
    machine: int = 0


class Import:
    """One export on its way into one panel; each folder is written as a whole: it may be broken off anywhere."""

    def __init__(self, content: Path, panel: str, office: Office, shelf: Shelf, *, again: bool) -> None:
        """Bring places into a panel and events into the agenda.

        With `again`, also what staff took out by hand, and what looks like a page they wrote.
        """
        self._content = content
        self._panel = panel
        self._office = office
        self._shelf = shelf
        self._again = again
        self._brought = {into: dict(read_brought(content / into).folders) for into in (panel, AGENDA)}
        self._uris: set[str] = set()
        self._unfit: set[str] = set()
        self._met: set[PurePosixPath] = set()
        self._events: list[tuple[Record, str]] = []
        self.report = Report()

    def bring(self, name: str, raw: bytes | Refused) -> None:
        """Bring in a place of the export, or note an event for later, or why neither; one met before is passed over."""
        node = raw if isinstance(raw, Refused) else parsed(raw)
        if isinstance(node, Refused):
            self.report.refused.append(node)
        elif isinstance(node, Unfit):
            self._refuse(node.reason, name, **node.details)
        elif first(node, "@id") not in self._uris:
            self._uris.add(first(node, "@id"))
            self._object(node)

    @property
    def events(self) -> int:
        """How many dates of events wait for the places to be known."""
        return len(self._events)

    def bring_events(self) -> Iterator[None]:
        """Bring in the events met, one at each step; one at a place of the guide is said to be held there."""
        for record, called in self._events:
            values = record.values
            if venue := self._shelf.venue(record.where):
                values = {path: value for path, value in values.items() if path not in _STEADS} | {("place",): venue}
            self._try(msgspec.structs.replace(record, values=values), called)
            yield

    def close(self, *, whole: bool) -> None:
        """Note what was brought and, after a whole export, what this panel has that is no longer in it."""
        for into, folders in self._brought.items():
            standing = {known: path.name for known, (path, _) in self._shelf.ledgers.items() if path.parts[0] == into}
            if folders | standing != read_brought(self._content / into).folders:
                replace_file(self._content, self._content / into / LIST, encoded(Brought(folders | standing)))
        for known, (path, ledger) in self._shelf.ledgers.items() if whole else ():
            over = ledger.until and ledger.until < self._office.today.isoformat()
            told_of = path in self._met or known.partition("#")[0] in self._unfit
            if ledger.into == self._panel and not told_of and not over:
                self.report.gone.append(str(path))

    def _refuse(self, reason: Reason, called: str, /, **details: object) -> None:
        self.report.refused.append(Refused.of(reason, called, **details))

    def _object(self, node: Node) -> None:
        called = f"{title(node)} ({first(node, '@id')})"
        made = records(node, self._office)
        if isinstance(made, Unfit):
            self._unfit.add(first(node, "@id"))
            self._refuse(made.reason, called, **made.details)
            return
        if len(made) > MOST_DATES:
            self._refuse(Reason.MANY_DATES, called, dates=len(made), limit=MOST_DATES)
        for record in made[:MOST_DATES]:
            if record.until:
                self._events.append((record, called))
            else:
                self._try(record, called)

    def _try(self, record: Record, called: str) -> None:
        try:
            self._record(record, called)
        except OutsideError:
            self._refuse(Reason.OUTSIDE, called)
        except OSError as error:
            self._refuse(Reason.UNREADABLE, called, reason=error.strerror or error)

    def _record(self, record: Record, called: str) -> None:
        into = AGENDA if record.until else self._panel
        if found := self._shelf.find(record):
            self._met.add(found[0])
            self._update(record, *found)
        elif record.known_by in self._brought[into] and not self._again:
            self._refuse(Reason.TAKEN_OUT, called)
        elif (twin := self._shelf.twin(record)) and not self._again:
            self._refuse(Reason.TWIN, called, other=twin, uri=record.uri)
        else:
            slug = self._shelf.fresh_slug(record)
            make_folder(self._content, self._content / into / slug, new_files(record, slug, self._panel))
            self._brought[into][record.known_by] = slug
            if not record.until:
                self._shelf.add(slug, record.where)
            self.report.new.append(f"{into}/{slug}")
            self.report.machine += len(record.machine)

    def _update(self, record: Record, relative: PurePosixPath, earlier: Ledger | None) -> None:
        path = self._content / relative
        if not is_inside(self._content, path / LEDGER):
            raise OutsideError(path)
        folder = Folder(self._content, Problems(), relative)
        merge = merged(self._content, folder, record, earlier, self._office.languages)
        if isinstance(merge, Refused):
            self.report.refused.append(merge)
            return
        if not is_current(path, merge, earlier):
            self._write(path, merge, earlier)
        (self.report.updated if merge.files else self.report.same).append(str(relative))
        if merge.kept:
            self.report.kept.append((str(relative), merge.kept))
        self.report.refused.extend(merge.refused)
        written = {name.removesuffix(".md") for name, raw in merge.files.items() if raw}
        self.report.machine += len(written & set(record.machine))

    def _write(self, path: Path, merge: Merge, earlier: Ledger | None) -> None:
        """Write the files between two ledgers: broken off, a folder is still known to be as an import left it."""
        if merge.files:
            replace_file(self._content, path / LEDGER, encoded(merge.ledger.with_earlier(earlier)))
        for name, raw in merge.files.items():
            if raw is None:
                (path / name).unlink(missing_ok=True)
            else:
                replace_file(self._content, path / name, raw)
        replace_file(self._content, path / LEDGER, encoded(merge.ledger))
