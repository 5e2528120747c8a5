"""The office's pair of keys: the secret one signs an update, the public one lets a kiosk recognise it.

Ed25519 (RFC 8032) by PyNaCl: a third of the size of `cryptography` on Linux and a fifteenth on Windows.
"""

import hashlib
import logging
import os
import re
from base64 import b64decode, b64encode
from pathlib import Path

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from kiosk.staff.refusal import Refusal, RefusedError

PUBLIC = ".pub"
_LINE = re.compile(r"artois-(secret|public)-key 1 ([A-Za-z0-9+/]{43}=)\s*", re.ASCII)
_FRENCH = {"secret": "secrète", "public": "publique"}
_LARGEST = 1000
_OURS = b"artois update 1\n"
"""Stands before what is signed, so that no signature made for something else can be used here."""
_log = logging.getLogger(__name__)


class PublicKey(msgspec.Struct, frozen=True):
    """What a kiosk needs to recognise the office."""

    raw: bytes

    @property
    def name(self) -> str:
        """Sixteen hexadecimal digits that tell one key from another."""
        return hashlib.sha256(self.raw).hexdigest()[:16]

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Tell whether the secret key that belongs to this one signed a message."""
        try:
            VerifyKey(self.raw).verify(_OURS + message, signature)
        except (BadSignatureError, ValueError):  # ValueError: a signature of another length
            return False
        return True


class SecretKey:
    """What the office signs with."""

    def __init__(self, seed: bytes) -> None:
        """Take the 32 bytes that the key is made of."""
        self._key = SigningKey(seed)
        self.public = PublicKey(bytes(self._key.verify_key))

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of a signature."""
        return bytes(self._key.sign(_OURS + message).signature)


def make_keys(file: Path) -> PublicKey:
    """Write a new secret key that only its owner may read, and beside it the public one, its name ending in .pub.

    RefusedError where either is there already or cannot be written.
    """
    public = file.with_name(file.name + PUBLIC)
    key = SigningKey.generate()
    made = PublicKey(bytes(key.verify_key))
    if public.exists():
        raise RefusedError(Refusal.EXISTS, public)
    for path, kind, raw, mode in ((file, "secret", bytes(key), 0o600), (public, "public", made.raw, 0o644)):
        line = f"artois-{kind}-key 1 {b64encode(raw).decode('ascii')}\n"
        try:
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="ascii") as writer:
                writer.write(line)
        except FileExistsError as error:
            raise RefusedError(Refusal.EXISTS, path) from error
        except OSError as error:
            raise RefusedError(Refusal.UNWRITABLE, path, reason=error.strerror or error) from error
    return made


def read_secret_key(file: Path) -> SecretKey:
    """Return the secret key of a file; RefusedError where it holds none."""
    return SecretKey(_read(file, "secret"))


def read_public_keys(folder: Path) -> tuple[PublicKey, ...]:
    """Return the public keys of a folder, those files whose name ends in .pub; one that is none is logged."""
    return tuple(name_public_keys(folder).values())


def name_public_keys(folder: Path) -> dict[str, PublicKey]:
    """Return the public keys of a folder by the names of their files, without .pub; one that is none is logged."""
    keys = {}
    for file in sorted(folder.glob(f"*{PUBLIC}")):
        try:
            keys[file.name.removesuffix(PUBLIC)] = PublicKey(_read(file, "public"))
        except RefusedError as refused:
            _log.warning("%s", refused)
    return keys


def _read(file: Path, kind: str) -> bytes:
    try:
        with file.open("rb") as reader:
            found = _LINE.fullmatch(reader.read(_LARGEST).decode("ascii", errors="replace"))
    except OSError as error:
        raise RefusedError(Refusal.UNREADABLE, file, reason=error.strerror or error) from error
    if not found or found[1] != kind:
        raise RefusedError(Refusal.BAD_KEY, file, kind_en=kind, kind_fr=_FRENCH[kind])
    return b64decode(found[2])
