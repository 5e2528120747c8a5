"""The list of an update's files, which its signature vouches for, and the names that such files may have."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from typing import Annotated

import msgspec

from kiosk.staff.refusal import Refusal, RefusedError

MANIFEST = "manifest.json"
FORMAT = 1
ROOT = "content/"
"""What every path begins with."""
MOST_FILES = 50_000
MOST_BYTES = 2_000_000_000
"""Of all files together; a stick in the old FAT form takes no file of twice that."""

_LONGEST_PATH, _LONGEST_NAME, _DEEPEST = 240, 120, 12
_FORBIDDEN = re.compile(r'[<>:"|?*\\]')
DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever ending they have (learn.microsoft.com, Naming Files)."""
_SHA256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file: its path from content/ on, its size in bytes, its hash."""

    path: str
    size: Annotated[int, msgspec.Meta(ge=0, le=MOST_BYTES)]
    sha256: _SHA256


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an update says of itself."""

    format: int
    name: Annotated[str, msgspec.Meta(max_length=200)]
    made: Annotated[datetime, msgspec.Meta(tz=True)]
    fingerprint: _SHA256
    files: Annotated[tuple[Entry, ...], msgspec.Meta(max_length=MOST_FILES)]

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(entry.size for entry in self.files)


class _Form(msgspec.Struct):
    """The one key that every form of a manifest has."""

    format: int


def read_manifest(raw: bytes, bundle: object) -> Manifest:
    """Return the manifest of a bundle; RefusedError where it is of another form, or lists what must not be."""
    try:
        form = msgspec.json.decode(raw, type=_Form).format
        if form != FORMAT:
            raise RefusedError(Refusal.WRONG_FORMAT, bundle, version=form, known=FORMAT)
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError(Refusal.BAD_MANIFEST, bundle, reason=error) from error
    check_names((entry.path for entry in manifest.files), bundle)
    if manifest.size > MOST_BYTES:
        raise too_large(manifest.size, bundle)
    if fingerprint(manifest.files) != manifest.fingerprint:
        raise RefusedError(Refusal.BAD_MANIFEST, bundle, reason="fingerprint")
    return manifest


def too_large(size: int, bundle: object) -> RefusedError:
    """Return the refusal of so many bytes."""
    return RefusedError(Refusal.TOO_LARGE, bundle, size=size // 1_000_000, limit=MOST_BYTES // 1_000_000)


def fingerprint(files: Iterable[Entry]) -> str:
    """Return one hash over paths and hashes of files, whatever their order and whenever they were saved."""
    digest = hashlib.sha256()
    for entry in sorted(files, key=lambda entry: entry.path):
        digest.update(f"{entry.path}\0{entry.sha256}\n".encode())
    return digest.hexdigest()


def check_names(paths: Iterable[str], bundle: object) -> None:
    """Refuse paths that lead out of content/, that some system cannot write, or that come twice."""
    spelled: dict[str, str] = {}
    files: set[str] = set()
    for path in paths:
        if not is_good_path(path):
            raise RefusedError(Refusal.BAD_NAME, bundle, name=path)
        folded = path.casefold()
        if folded in spelled:
            raise RefusedError(Refusal.TWICE, bundle, name=path)
        spelled[folded] = path
        files.add(folded)
        for folder in _folders(path):
            # A folder may come again, but spelled alike, and never under the name of a file.
            if spelled.setdefault(folder.casefold(), folder) != folder or folder.casefold() in files:
                raise RefusedError(Refusal.TWICE, bundle, name=path)


def _folders(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: number + 1]) for number in range(len(parts))]


def is_good_path(path: str) -> bool:
    """Tell whether a path stays in content/ and can be written on Linux and Windows alike."""
    parts = path.split("/")
    return (
        path.startswith(ROOT)
        and len(path.encode(errors="surrogatepass")) <= _LONGEST_PATH
        and len(parts) <= _DEEPEST
        and unicodedata.is_normalized("NFC", path)
        and not _FORBIDDEN.search(path)
        and not any(unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for letter in path)
        and all(_is_good_name(part) for part in parts)
    )


def _is_good_name(name: str) -> bool:
    """Tell whether one part of a path is a name: not empty, no dots alone, nothing that Windows drops or keeps."""
    return bool(name.strip(". ")) and name[-1] not in ". " and len(name) <= _LONGEST_NAME and not DEVICE.match(name)
