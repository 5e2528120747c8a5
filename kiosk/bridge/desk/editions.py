"""The desk's page about editions: those kept, the way back to one, publishing now, and updates from a stick."""

from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.desk import saying
from kiosk.bridge.desk.errands import Errands
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.desk.rows import EditionRow
from kiosk.bridge.desk.stick import Stick
from kiosk.bridge.desk.topic import Topic
from kiosk.bridge.records import Records
from kiosk.bridge.wording import word
from kiosk.reading.edition import fingerprint
from kiosk.reading.history import held, kept, roll_back
from kiosk.reading.problem import causes

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class _Kept(msgspec.Struct, frozen=True):
    """An edition on the disk."""

    number: int
    name: str
    made: datetime
    pages: int
    problems: int


class _Found(msgspec.Struct, frozen=True):
    """The editions, newest first, and whether the content is kept from being published."""

    editions: tuple[_Kept, ...] = ()
    held: bool = False


@QmlElement
class Editions(Topic):
    """Lists the editions and does what staff decide about them; `doing` tells what is under way."""

    changed = Signal()

    def __init__(self, premises: Premises, parent: QObject | None = None) -> None:
        """Begin to read at once."""
        super().__init__(parent)
        self._library = premises.library
        self._refresher = premises.refresher
        self._errands = Errands(self)
        self._found = _Found()
        self._doing = ""
        self._failed = False
        self._rows = Records(EditionRow, self)
        self._stick = Stick(premises, self)
        premises.library.changed.connect(self._tell)
        premises.refresher.shown.connect(self._read)
        premises.refresher.began.connect(self._begin)
        premises.refresher.ended.connect(self._end)
        self._read()

    def close(self) -> None:
        """Let go of what is still being read."""
        self._errands.close()
        self._stick.close()

    @Slot()
    def publish(self) -> None:
        """Publish what the content is now."""
        self._doing, self._failed = "publishing", False
        # Letting the content go again waits for the disk.
        self._errands.send(self._refresher.publish, lambda _: None, self._fail)
        self._tell()

    @Slot(int)
    def returnTo(self, number: int) -> None:
        """Return to an edition, which then stays until the content changes."""
        self._doing, self._failed = "returning", False
        content, editions = self._refresher.content, self._refresher.editions

        def turn_back() -> bool:
            found = roll_back(editions, content, number) is not None
            self._refresher.look()
            return found

        self._errands.send(turn_back, self._turned_back, self._fail)
        self._tell()

    def _turned_back(self, found: bool) -> None:  # noqa: FBT001  # what came of it
        if not found:
            self._fail()

    def _fail(self) -> None:
        self._doing, self._failed = "", True
        self._read()

    @Slot()
    def _begin(self) -> None:
        self._doing = "publishing"
        self._tell()

    @Slot(str, bool)
    def _end(self, _folder: str, well: bool) -> None:  # noqa: FBT001  # Qt's signal carries it bare
        if self._doing:
            self._doing, self._failed = "", not well
            self._read()

    @Slot()
    def _read(self) -> None:
        content, editions = self._refresher.content, self._refresher.editions
        self._errands.ask(lambda: _read(content, editions), self._receive, self._tell)
        self._tell()

    def _receive(self, found: _Found) -> None:
        self._found = found
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._rows.show([self._row(edition) for edition in self._found.editions])
        self.changed.emit()

    def _row(self, edition: _Kept) -> EditionRow:
        locale, now = self._library.locale, self._refresher.edition
        counted = word("desk.editions.detail")
        return EditionRow(
            number=edition.number,
            title=saying.filled(word("desk.editions.edition"), edition.number),
            made=saying.moment(edition.made, locale),
            detail=saying.filled(counted, locale.toString(edition.pages), locale.toString(edition.problems)),
            shown=now is not None and now.folder.name == edition.name,
        )

    @Property(Records, constant=True)
    def rows(self) -> Records:
        """The editions kept, newest first."""
        return self._rows

    @Property(bool, notify=changed)
    def held(self) -> bool:
        """Whether the content stays unpublished until it changes, because staff returned to an earlier edition."""
        return self._found.held

    @Property(str, notify=changed)
    def doing(self) -> str:
        """What is under way: "publishing", "returning" or ""."""
        return self._doing

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether what was last asked for could not be done; the log says why."""
        return self._failed

    @Property(Stick, constant=True)
    def stick(self) -> Stick:
        """Updates from a stick."""
        return self._stick


def _read(content: Path, editions: Path) -> _Found:
    """Read what takes a while."""
    preferred = held(editions)
    return _Found(
        tuple(
            _Kept(
                edition.colophon.number,
                edition.folder.name,
                datetime.fromtimestamp((edition.folder / "edition.json").stat().st_mtime).astimezone(),
                len(edition.guide.items),
                len(causes(edition.problems())),
            )
            for edition in kept(editions)
        ),
        held=bool(preferred) and preferred == fingerprint(content),
    )
