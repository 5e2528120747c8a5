"""The installing of an update, which belongs to the kiosk: the desk may close meanwhile and find it again."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.desk.errands import Errands
from kiosk.bridge.refresher import Refresher

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.staff.keys import PublicKey
    from kiosk.staff.refusal import RefusedError

WHOLE = 100


class Installation(QObject):
    """Does one thing at a time: copies an update, or goes back to the staff's folder.

    `state` is "", "copying", "publishing", "shown", "refused" or "failed".
    """

    changed = Signal()

    def __init__(self, updates: Path, refresher: Refresher, parent: QObject | None = None) -> None:
        """Do nothing yet; updates are unpacked below a folder, and what is to be shown is followed."""
        super().__init__(parent)
        self.state = ""
        self.percent = 0
        self.refused: RefusedError | None = None
        self._updates = updates
        self._refresher = refresher
        self._awaited = ""
        self._errands = Errands(self)
        refresher.ended.connect(self._end)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self.state in {"copying", "publishing"}

    def install(self, file: Path, keys: "Sequence[PublicKey]", *, force: bool) -> None:
        """Check, copy and follow an update that one of the keys signed; nothing while something is under way.

        One older than what is installed is refused without `force`.
        """
        if self.is_busy:
            return
        updates, refresher, errands = self._updates, self._refresher, self._errands
        done = told = 0

        def progress(piece: int, size: int) -> None:
            nonlocal done, told
            done += piece
            percent = WHOLE * done // max(1, size)
            if percent > told:
                told = percent
                errands.tell(lambda: self._advance(percent))

        def copy() -> "RefusedError | None":
            from kiosk.staff.bundle import unpack
            from kiosk.staff.refusal import RefusedError

            try:
                shown = unpack(file, keys, updates, force=force, progress=progress)
            except RefusedError as refused:
                return refused
            errands.tell(lambda: self._await(shown.content))
            # From here: the program may be ending, and the screen's thread not listen any more.
            refresher.follow(shown.content)
            return None

        self.percent = 0
        self._set("copying")
        self._errands.send(copy, self._copied, lambda: self._set("failed"))

    def withdraw(self, own: Path) -> None:
        """Show no update any more but the staff's own folder; nothing while something is under way."""
        if self.is_busy:
            return
        updates, refresher = self._updates, self._refresher

        def return_to_folder() -> None:
            from kiosk.staff.updates import withdraw

            withdraw(updates)
            refresher.follow(own)

        self._await(own)
        self._errands.send(return_to_folder, lambda _: self.changed.emit(), lambda: self._set("failed"))

    def forget(self) -> None:
        """Say no more what came of the last one: it was read."""
        if not self.is_busy:
            self._set("")

    def close(self) -> None:
        """Tell nothing any more: the program ends."""
        self._errands.close()

    def _advance(self, percent: int) -> None:
        self.percent = percent
        self.changed.emit()

    def _copied(self, refused: "RefusedError | None") -> None:
        if refused:
            self._set("refused", refused)

    def _await(self, content: Path) -> None:
        self._awaited = str(content)
        self._set("publishing")

    @Slot(str, bool)
    def _end(self, folder: str, well: bool) -> None:  # noqa: FBT001  # Qt's signal carries it bare
        if self.state == "publishing" and folder == self._awaited:
            self._set("shown" if well else "failed")

    def _set(self, state: str, refused: "RefusedError | None" = None) -> None:
        self.state = state
        self.refused = refused
        self.changed.emit()
