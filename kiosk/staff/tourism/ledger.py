"""What the last import wrote into a folder, kept beside it in a hidden file as fingerprints.

A value that no longer has one of the fingerprints was changed by hand. While a folder is being written it may hold the
old or the new, so that the ledger keeps both until it is done.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.staff.amend import KeyPath
from kiosk.staff.scalar import Plain

LEDGER = ".datatourisme.json"
LIST = ".datatourisme-list.json"
Kept = TypeVar("Kept", bound=msgspec.Struct)
_LENGTH = 16
"""Hexadecimal digits of a fingerprint: 64 bits."""


class Ledger(msgspec.Struct, frozen=True):
    """What one folder was brought in as: by what it is known, its name then, into which panel, until which day.

    `values` are fingerprints by key path ("visit/fr"), `texts` by file, `machine` the languages a program translated.
    """

    known_by: str
    slug: str
    into: str
    until: str = ""
    values: dict[str, tuple[str, ...]] = {}
    texts: dict[str, tuple[str, ...]] = {}
    machine: tuple[str, ...] = ()

    def with_earlier(self, earlier: "Ledger | None") -> "Ledger":
        """Return the ledger of a folder that is being written: it may hold what either ledger says."""
        if earlier is None:
            return self
        return msgspec.structs.replace(
            self, values=_both(earlier.values, self.values), texts=_both(earlier.texts, self.texts)
        )


class Brought(msgspec.Struct, frozen=True):
    """Everything ever brought into a panel: the folder's name by what it is known."""

    folders: dict[str, str] = {}


def fingerprint(told: "Plain | None") -> str:
    """Return the fingerprint of a value or text, "" where there is none."""
    if not told:
        return ""
    return hashlib.sha256(msgspec.json.encode(told, order="sorted")).hexdigest()[:_LENGTH]


def text_fingerprint(raw: bytes | None) -> str:
    """Return the fingerprint of a text file, blind to line ends, byte order mark and empty lines round it."""
    if raw is None:
        return ""
    text = raw.decode("utf-8-sig", errors="surrogateescape").replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(text.strip().encode(errors="surrogateescape")).hexdigest()[:_LENGTH]


def key_of(path: KeyPath) -> str:
    """Return a key path as the ledger writes it."""
    return "/".join(str(step) for step in path)


def read_ledger(folder: Path) -> Ledger | None:
    """Return the ledger of a folder, None where there is none that can be read."""
    return _read(folder / LEDGER, Ledger)


def read_brought(panel: Path) -> Brought:
    """Return what was brought into a panel, nothing where that cannot be read."""
    return _read(panel / LIST, Brought) or Brought()


def encoded(kept: Ledger | Brought) -> bytes:
    """Return a ledger as a file, one entry a line: a version control shows what changed."""
    return msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n"


def _read(path: Path, kind: type[Kept]) -> Kept | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _both(old: Mapping[str, tuple[str, ...]], new: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(dict.fromkeys((*old.get(key, ()), *new.get(key, ())))) for key in (*old, *new)}
