"""The file of an update: a zip whose first entry lists all others, and whose second signs that list.

Whoever made the stick is not trusted (PKWARE APPNOTE 6.3 leaves much room): one form is taken, the one that
`kiosk bundle make` writes, and nothing is unpacked before the signature is known to be the office's.
"""

import hashlib
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile, ZipInfo

import msgspec

from kiosk.staff.keys import PublicKey
from kiosk.staff.manifest import (
    MANIFEST,
    MOST_BYTES,
    MOST_FILES,
    Entry,
    Manifest,
    check_names,
    read_manifest,
    too_large,
)
from kiosk.staff.refusal import Refusal, RefusedError

SIGNATURE = "manifest.sig"
PACKED = 1_000_000
"""Bytes up to which a file may be packed as tightly as it likes."""
RATIO = 100
"""How many times larger than packed a larger file may be."""

_LARGEST_MANIFEST = 16_000_000
_LARGEST_SIGNATURE = 1_000
_LARGEST_DIRECTORY = 24_000_000
_CHUNK = 1 << 20
_SIGNED = re.compile(r"([0-9a-f]{16}) ([0-9a-f]{128})\n", re.ASCII)
_LOCATOR = 20
_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s24x3H12x")
_BROKEN = (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, RuntimeError, struct.error)
"""What Python's zipfile raises over bytes that are no zip, or one of a kind that is not read here."""


Progress = Callable[[int, int], None]
"""Hears the bytes of the piece just done, and of all pieces together."""


class Archive(msgspec.Struct, frozen=True):
    """An update whose signature, list and entries agree; the bytes of its files are still to be compared."""

    bundle: Path
    zip: ZipFile
    manifest: Manifest
    raw: bytes
    """The manifest as it was signed."""
    signer: PublicKey

    def compare(self, progress: Progress) -> None:
        """Read all files; RefusedError at the first that differs."""
        for entry in self.manifest.files:
            for piece in self._pieces(entry):
                progress(len(piece), self.manifest.size)

    def write(self, folder: Path, progress: Progress) -> None:
        """Write all files below a folder and have the disk keep them; RefusedError at the first that differs.

        OSError where the disk refuses.
        """
        for entry in self.manifest.files:
            target = folder / entry.path
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as file:
                for piece in self._pieces(entry):
                    file.write(piece)
                    progress(len(piece), self.manifest.size)
                file.flush()
                os.fsync(file.fileno())

    def _pieces(self, entry: Entry) -> Iterator[bytes]:
        """Yield what a file holds, never more than was signed; RefusedError where it is anything else."""
        digest = hashlib.sha256()
        left = entry.size
        try:
            with self.zip.open(entry.path) as source:
                # One byte more than is due would show that there is more.
                while piece := source.read(min(_CHUNK, left + 1)):
                    left -= len(piece)
                    if left < 0:
                        break
                    digest.update(piece)
                    yield piece
        except _BROKEN as error:
            raise RefusedError(Refusal.ALTERED, self.bundle, name=entry.path) from error
        except OSError as error:
            raise RefusedError(Refusal.UNREADABLE, self.bundle, reason=error.strerror or error) from error
        if left or digest.hexdigest() != entry.sha256:
            raise RefusedError(Refusal.ALTERED, self.bundle, name=entry.path)


@contextmanager
def open_archive(bundle: Path, keys: Sequence[PublicKey]) -> Iterator[Archive]:
    """Open a bundle once for checking and unpacking: what was checked cannot be exchanged in between."""
    try:
        if not stat.S_ISREG(bundle.stat().st_mode):
            # Opening a pipe or a device would wait for ever.
            raise RefusedError(Refusal.NOT_A_BUNDLE, bundle)
        file = bundle.open("rb")
    except OSError as error:
        raise RefusedError(Refusal.UNREADABLE, bundle, reason=error.strerror or error) from error
    with file:
        try:
            _check_directory(file, bundle)
            archive = ZipFile(file)
            raw, signer = _signed_manifest(archive, keys, bundle)
        except _BROKEN as error:
            raise RefusedError(Refusal.CUT_SHORT, bundle) from error
        except OSError as error:
            raise RefusedError(Refusal.UNREADABLE, bundle, reason=error.strerror or error) from error
        with archive:
            manifest = read_manifest(raw, bundle)
            _check_entries(archive.infolist()[2:], manifest, bundle)
            yield Archive(bundle, archive, manifest, raw, signer)


def _check_directory(file: BinaryIO, bundle: Path) -> None:
    """Refuse what is no whole zip, or one whose list of entries alone would fill the memory."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    broken = Refusal.CUT_SHORT if file.read(4) == b"PK\x03\x04" else Refusal.NOT_A_BUNDLE
    if size > MOST_BYTES + _LARGEST_MANIFEST + _LARGEST_DIRECTORY:
        raise too_large(size, bundle)
    if size < _END.size:
        raise RefusedError(broken, bundle)
    file.seek(size - _END.size)
    sign, *disks, count, length, start, comment = _END.unpack(file.read(_END.size))
    if sign != b"PK\x05\x06" or comment or disks != [0, 0, count] or start + length + _END.size != size:
        raise RefusedError(broken, bundle)
    file.seek(max(0, size - _END.size - _LOCATOR))
    if file.read(4) == b"PK\x06\x07":
        # The larger kind of zip, which would have zipfile read another list than the one seen here.
        raise RefusedError(Refusal.TOO_MANY, bundle, limit=MOST_FILES)
    if count > MOST_FILES + 2 or length > _LARGEST_DIRECTORY:
        raise RefusedError(Refusal.TOO_MANY, bundle, limit=MOST_FILES)
    file.seek(start)
    if _length_of(file.read(length), count) != length:
        raise RefusedError(Refusal.CUT_SHORT, bundle)


def _length_of(directory: bytes, count: int) -> int:
    """Return how long the first so many entries of a directory are, -1 where they are not so many."""
    at = 0
    for _ in range(count):
        if directory[at : at + 4] != b"PK\x01\x02" or at + _ENTRY.size > len(directory):
            return -1
        at += _ENTRY.size + sum(_ENTRY.unpack_from(directory, at)[1:])
    return at


def _signed_manifest(archive: ZipFile, keys: Sequence[PublicKey], bundle: Path) -> tuple[bytes, PublicKey]:
    """Return the manifest and the key that is seen to have signed it, a known one."""
    first = archive.infolist()[:2]
    if not first or first[0].orig_filename != MANIFEST or first[0].header_offset:
        raise RefusedError(Refusal.NOT_A_BUNDLE, bundle)
    if len(first) == 1 or first[1].orig_filename != SIGNATURE:
        raise RefusedError(Refusal.UNSIGNED, bundle)
    for info, most in zip(first, (_LARGEST_MANIFEST, _LARGEST_SIGNATURE), strict=True):
        # Written plainly, an entry cannot grow while it is read.
        if info.compress_type != zipfile.ZIP_STORED or info.file_size > most:
            raise RefusedError(Refusal.BOMB, bundle, name=info.orig_filename)
    raw, signature = (_read(archive, info, bundle) for info in first)
    signed = _SIGNED.fullmatch(signature.decode("ascii", errors="replace"))
    if not signed:
        raise RefusedError(Refusal.UNSIGNED, bundle)
    known = next((key for key in keys if key.name == signed[1]), None)
    if known is None:
        raise RefusedError(Refusal.UNKNOWN_KEY, bundle, key=signed[1])
    if not known.signed(raw, bytes.fromhex(signed[2])):
        raise RefusedError(Refusal.BAD_SIGNATURE, bundle)
    return raw, known


def _read(archive: ZipFile, info: ZipInfo, bundle: Path) -> bytes:
    try:
        return archive.read(info)
    except _BROKEN as error:
        raise RefusedError(Refusal.ALTERED, bundle, name=info.orig_filename) from error


def _check_entries(entries: Sequence[ZipInfo], manifest: Manifest, bundle: Path) -> None:
    """Refuse entries that are not exactly the files of the manifest, or that would unfold beyond measure."""
    # The name as it stands in the file: zipfile cuts it at a zero byte and turns Windows' separators.
    check_names((info.orig_filename for info in entries), bundle)
    listed = {entry.path: entry for entry in manifest.files}
    for info in entries:
        name = info.orig_filename
        if stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG}:
            raise RefusedError(Refusal.LINK, bundle, name=name)
        if name not in listed:
            raise RefusedError(Refusal.ADDITIONAL, bundle, name=name)
        if info.file_size != listed.pop(name).size:
            raise RefusedError(Refusal.ALTERED, bundle, name=name)
        odd = info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
        if odd or info.file_size > max(PACKED, RATIO * info.compress_size):
            raise RefusedError(Refusal.BOMB, bundle, name=name)
    if listed:
        raise RefusedError(Refusal.MISSING, bundle, name=next(iter(listed)))
