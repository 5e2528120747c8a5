"""Updates from a USB stick: noticed, offered with who signed them, checked while they are copied, and published."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.desk import saying
from kiosk.bridge.desk.errands import Errands
from kiosk.bridge.desk.installation import WHOLE
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.desk.rows import OfferRow
from kiosk.bridge.records import Records
from kiosk.bridge.wording import word
from kiosk.staff import sticks
from kiosk.staff.keys import PublicKey, name_public_keys
from kiosk.staff.refusal import Refusal, RefusedError
from kiosk.staff.sticks import Offer
from kiosk.staff.updates import Installed, installed

QML_IMPORT_NAME = "Kiosk.Bridge.Desk"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_MS = 2000

_Seen = tuple[tuple[tuple[Path, int, int], ...], dict[str, PublicKey]]


@QmlElement
class Stick(QObject):
    """Watches the sticks, and has an update installed."""

    changed = Signal()

    def __init__(self, premises: Premises, parent: QObject) -> None:
        """Begin to watch."""
        super().__init__(parent)
        self._library = premises.library
        self._installation = premises.installation
        self._own = premises.settings.content
        self._updates = premises.state / "updates"
        self._keys_folder = premises.settings.folder / "keys"
        self._errands = Errands(self)
        self._seen: _Seen | None = None
        self._offers: tuple[Offer, ...] = ()
        self._installed: Installed | None = None
        self._looking = False
        self._rows = Records(OfferRow, self)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        premises.library.changed.connect(self._tell)
        premises.installation.changed.connect(self._follow)
        self._look()

    def close(self) -> None:
        """Watch no more; what is being installed goes on to its end."""
        self._timer.stop()
        self._installation.changed.disconnect(self._follow)
        self._errands.close()
        self._installation.forget()

    @Slot(str)
    def install(self, path: str) -> None:
        """Install the update of a file, unless it is older than what is installed."""
        self._install(Path(path), force=False)

    @Slot()
    def insist(self) -> None:
        """Install the update that was refused for its age all the same."""
        refused = self._installation.refused
        if refused and refused.refusal is Refusal.OLDER:
            self._install(Path(refused.file), force=True)

    @Slot()
    def withdraw(self) -> None:
        """Show no update any more but the staff's own folder."""
        self._installation.withdraw(self._own)

    def _install(self, file: Path, *, force: bool) -> None:
        self._installation.install(file, tuple(self._seen[1].values()) if self._seen else (), force=force)

    @Slot()
    def _follow(self) -> None:
        """Show what is being installed, and what is installed once it is copied."""
        self._tell()
        if self._installation.state != "copying":
            self._read_installed()

    @Slot()
    def _look(self) -> None:
        if self._looking:
            return  # a stick that hangs is waited for
        self._looking = True
        before, offers, folder = self._seen, self._offers, self._keys_folder

        def look() -> tuple[_Seen, tuple[Offer, ...]]:
            seen = sticks.bundles(sticks.mounted()), name_public_keys(folder)
            if seen == before:
                return seen, offers
            return seen, tuple(sticks.look_at(file, seen[1]) for file, _, _ in seen[0])

        self._errands.send(look, self._looked, self._looked_in_vain)

    def _looked(self, found: tuple[_Seen, tuple[Offer, ...]]) -> None:
        self._looking = False
        first = self._seen is None
        if found[0] != self._seen:
            self._seen, self._offers = found
            self._tell()
        if first:
            self._read_installed()

    def _looked_in_vain(self) -> None:
        self._looking = False

    def _read_installed(self) -> None:
        updates = self._updates
        self._errands.ask(lambda: installed(updates), self._know, self._tell)

    def _know(self, found: Installed | None) -> None:
        self._installed = found
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._rows.show([self._row(offer) for offer in self._offers])
        self.changed.emit()

    def _row(self, offer: Offer) -> OfferRow:
        path, file = str(offer.file), offer.file.name
        if offer.manifest is None:
            return OfferRow(path, file, file, "", self._sentence(offer.refused))
        locale, manifest = self._library.locale, offer.manifest
        made, size = saying.moment(manifest.made, locale), saying.size_of(manifest.size, locale)
        detail = saying.filled(word("desk.stick.detail"), made, locale.toString(len(manifest.files)), size)
        signed = saying.filled(word("desk.stick.signed"), offer.signer)
        return OfferRow(path, file, manifest.name, f"{detail}\n{signed}", "")

    def _sentence(self, refused: RefusedError | None) -> str:
        """Return why, and what to do, without the path, which stands above."""
        if refused is None:
            return ""
        sentence = refused.sentence(saying.staff_language(self._library.spoken))
        own = sentence.removeprefix(refused.file).lstrip("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE} :")
        return saying.begun_large(own)

    @Property(Records, constant=True)
    def offers(self) -> Records:
        """The updates on the sticks."""
        return self._rows

    @Property(bool, notify=changed)
    def trusting(self) -> bool:
        """Whether this kiosk knows a key at all."""
        return self._seen is None or bool(self._seen[1])

    @Property(str, notify=changed)
    def keysFolder(self) -> str:
        """Where the public keys belong."""
        return str(self._keys_folder)

    @Property(str, notify=changed)
    def state(self) -> str:
        """What is under way, or came of it: the installation's `state`."""
        return self._installation.state

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much is copied, from 0 to 1."""
        return self._installation.percent / WHOLE

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the update was not taken, "" where it was."""
        return self._sentence(self._installation.refused)

    @Property(bool, notify=changed)
    def older(self) -> bool:
        """Whether it was refused only for being older than what is installed."""
        refused = self._installation.refused
        return refused is not None and refused.refusal is Refusal.OLDER

    @Property(str, notify=changed)
    def installed(self) -> str:
        """The update that is shown, "" where the staff's own folder is."""
        if self._installed is None:
            return ""
        manifest = self._installed.manifest
        made = saying.moment(manifest.made, self._library.locale)
        return saying.filled(word("desk.stick.installed"), manifest.name, made)

    @Property(str, notify=changed)
    def own(self) -> str:
        """The staff's own folder."""
        return str(self._own)
