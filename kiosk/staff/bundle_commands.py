"""What staff and installers type to make keys, to make an update, to look at one and to install it."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import get_args

from rich.console import Console

from kiosk.duty.counters import printable
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.bundle import SUFFIX, unpack, verify
from kiosk.staff.bundling import Cover, make
from kiosk.staff.console import STOPPED, Bars, Stopped, lasting, take_all_letters
from kiosk.staff.keys import PUBLIC, make_keys, read_public_keys, read_secret_key
from kiosk.staff.manifest import Manifest
from kiosk.staff.refusal import Refusal, RefusedError

LONGEST_TITLE = 200
"""Letters of an update's name; the rest is cut."""

_WIDTH = 100
_MEGABYTE = 1_000_000
_WORDS: dict[StaffLanguage, dict[str, str]] = {
    "fr": {
        "hashing": "Lecture du contenu",
        "packing": "Écriture de la mise à jour",
        "comparing": "Vérification",
        "unpacking": "Installation",
        "stopped": "Arrêté : tout est comme avant, rien n’est à moitié fait.",
        "made": "{file} : {files} fichiers, {size}, signé par {key}.",
        "keys": "{secret} : clé secrète, à garder à l’office et à ne montrer à personne.\n"
        "{public} : clé publique {key}, à copier sur chaque borne.",
        "installed": "« {name} » du {made} est installé : {files} fichiers.",
        "good": "« {name} » du {made} est signé et complet : {files} fichiers, {size}.",
    },
    "en": {
        "hashing": "Reading the content",
        "packing": "Writing the update",
        "comparing": "Checking",
        "unpacking": "Installing",
        "stopped": "Stopped: everything is as before, nothing is half done.",
        "made": "{file}: {files} files, {size}, signed by {key}.",
        "keys": "{secret}: the secret key; keep it at the office and show it to nobody.\n"
        "{public}: the public key {key}; copy it to every kiosk.",
        "installed": "“{name}” of {made} is installed: {files} files.",
        "good": "“{name}” of {made} is signed and complete: {files} files, {size}.",
    },
}


class Bundler:
    """The commands that staff and installers type; each prints what came of it and returns the exit status."""

    def __init__(self, language: str) -> None:
        """Speak French, English or both."""
        self._languages = [known for known in get_args(StaffLanguage) if language in {known, "both"}]
        take_all_letters()
        wide = None if sys.stdout.isatty() else _WIDTH
        self._console = Console(highlight=False, markup=False, soft_wrap=True, width=wide)

    def keys(self, file: Path) -> int:
        """Make a pair of keys."""

        def act() -> None:
            made = make_keys(file)
            self._say("keys", secret=file, public=f"{file}{PUBLIC}", key=made.name)

        return self._try(act)

    def make(self, out: Path, key: Path, content: Path, name: str) -> int:
        """Make an update; in a folder, such as a stick, it is called by the day."""

        def act() -> None:
            made = datetime.now(UTC).replace(microsecond=0)
            file = out / f"artois-{made:%Y-%m-%d}{SUFFIX}" if out.is_dir() else out
            file = file if file.suffix == SUFFIX else file.with_name(file.name + SUFFIX)
            secret = read_secret_key(key)
            if key.resolve().is_relative_to(content.resolve()):
                raise RefusedError(Refusal.KEY_INSIDE, key)
            with self._lasting() as bars:
                manifest = make(content, file, secret, Cover(printable(name)[:LONGEST_TITLE], made), bars.advance)
            self._say("made", manifest, file=file, key=secret.public.name)

        return self._try(act)

    def check(self, bundle: Path, keys: Path) -> int:
        """Tell whether a kiosk with these public keys would take an update."""

        def act() -> None:
            known = read_public_keys(keys)
            with self._lasting() as bars:
                manifest = verify(bundle, known, partial(bars.advance, "comparing"))
            self._say("good", manifest)

        return self._try(act)

    def install(self, bundle: Path, keys: Path, into: Path, *, force: bool) -> int:
        """Unpack an update and have it shown from the next start on."""

        def act() -> None:
            known = read_public_keys(keys)
            with self._lasting() as bars:
                shown = unpack(bundle, known, into, force=force, progress=partial(bars.advance, "unpacking"))
            self._say("installed", shown.manifest)

        return self._try(act)

    def _try(self, act: Callable[[], None]) -> int:
        try:
            act()
        except RefusedError as refused:
            for language in self._languages:
                self._console.print(refused.sentence(language))
            return 1
        except Stopped:
            self._say("stopped")
            return STOPPED
        return 0

    def _say(self, what: str, manifest: Manifest | None = None, **details: object) -> None:
        for language in self._languages:
            told = _told(manifest, language) if manifest else {}
            self._console.print(_WORDS[language][what].format(**told, **details))

    def _lasting(self) -> AbstractContextManager[Bars]:
        return lasting(_WORDS[self._languages[0]], in_bytes=True)


def _told(manifest: Manifest, language: StaffLanguage) -> dict[str, object]:
    return {
        "name": manifest.name,
        "made": f"{manifest.made.astimezone():%Y-%m-%d %H:%M}",
        "files": len(manifest.files),
        "size": size_of(manifest.size, language),
    }


def size_of(size: int, language: StaffLanguage) -> str:
    """Return a number of bytes in megabytes, or in whole kilobytes where it is less than one megabyte."""
    kilo, mega = ("ko", "Mo") if language == "fr" else ("kB", "MB")
    if size < _MEGABYTE:
        return f"{-(-size // 1_000)}\N{NO-BREAK SPACE}{kilo}"
    number = f"{size / _MEGABYTE:.1f}"
    return f"{number.replace('.', ',') if language == 'fr' else number}\N{NO-BREAK SPACE}{mega}"
