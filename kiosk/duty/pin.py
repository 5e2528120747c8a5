"""The staff's PIN: kept as a hash, tried ever more slowly, and renewed by a file that only staff can place.

It lies in the state folder, not beside kiosk.toml: the kiosk must be able to write it when staff renew it, wherever the
program is installed, and a settings folder is copied from one kiosk to the next and read by everybody.
"""

import logging
import os
import re
import time
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import msgspec
from nacl.exceptions import InvalidkeyError
from nacl.pwhash import argon2id

from kiosk.disk import flush

SHORTEST, LONGEST = 4, 8
DELAYS_S = (0, 0, 0, 5, 15, 60, 300, 900)
"""Seconds to wait after so many wrong tries in a row; the last goes for all that follow."""

RENEWALS = ("nouveau-code.txt", "new-pin.txt", "nouveau-code.txt.txt", "new-pin.txt.txt")
"""Files beside kiosk.toml that hold a new PIN; Windows hides an ending, and so many a name gets two."""

_PIN, _TRIES = "pin.json", "pin-tries.json"
_OPERATIONS = 4
_MEMORY = 64 * 1024 * 1024
_NOBODYS = "$argon2id$v=19$m=65536,t=4,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
"""Stands in where there is no PIN: no known one has this hash, and to find out takes as long as with any other."""
_LARGEST_FILE = 1000
_log = logging.getLogger(__name__)

_Anything = TypeVar("_Anything", bound=msgspec.Struct)


class Weakness(Enum):
    """Why a PIN is refused."""

    FORM = "form"
    REPEATS = "repeats"
    SEQUENCE = "sequence"


class Renewal(Enum):
    """What a look for a new PIN beside the settings brought."""

    NONE = "none"
    TAKEN = "taken"
    REFUSED = "refused"


class _Kept(msgspec.Struct, frozen=True):
    """What pin.json holds: the PIN's hash, and those of renewals that could not be taken away after their use."""

    hash: str
    used: tuple[str, ...] = ()


class _Tries(msgspec.Struct, frozen=True):
    """What pin-tries.json holds: wrong tries in a row."""

    wrong: int = 0


def weakness(pin: str) -> Weakness | None:
    """Return why a PIN is too easily guessed or none at all, None for a good one."""
    if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", pin):
        return Weakness.FORM
    if any(pin == (pin[:period] * len(pin))[: len(pin)] for period in range(1, len(pin) // 2 + 1)):
        return Weakness.REPEATS
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return Weakness.SEQUENCE if steps in ({1}, {9}) else None


def set_pin(state: Path, pin: str) -> None:
    """Keep the hash of a PIN and forget all wrong tries; ValueError for a weak one, OSError where the disk refuses."""
    if found := weakness(pin):
        raise ValueError(found)
    _keep(state, _hash(pin))


class Lock:
    """Knows the PIN's hash and the wrong tries; slow by intent, so not for the thread that draws."""

    def __init__(
        self, state: Path, settings: Path, begun: float = 0.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Keep the tries in `state`, look for renewals in `settings`.

        `clock` is one that nobody sets back, and `begun` what it said when the program began: what was left of a delay
        when the program before it ended is not known, so all of it is waited for again from there.
        """
        self._state = state
        self._settings = settings
        self._clock = clock
        self._wrong = _read(state / _TRIES, _Tries(wrong=0)).wrong
        self._until = begun + self._delay

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN that opens."""
        return bool(self._kept.hash)

    @property
    def wait_s(self) -> float:
        """Seconds until the next try is allowed, 0 when it is."""
        return max(0.0, self._until - self._clock())

    def opens(self, pin: str) -> bool:
        """Tell whether a PIN is the right one, after the same work whether or not there is any."""
        if self.wait_s:
            return False
        # Counted before it is known: whoever pulls the plug meanwhile has had this try all the same.
        self._count(self._wrong + 1)
        kept = self._kept
        right = _matches(kept.hash or _NOBODYS, pin) and bool(kept.hash)
        if right:
            self._count(0)
        return right

    def renew(self) -> Renewal:
        """Take a new PIN from a file beside the settings, once, and have the file gone."""
        outcome = Renewal.NONE
        for name in RENEWALS:
            file = self._settings / name
            pin = _pin_of(file)
            if pin is None or any(_matches(used, pin) for used in self._kept.used):
                continue
            if weakness(pin):
                _log.warning("%s: no PIN of %d to %d digits, or one easily guessed", name, SHORTEST, LONGEST)
                outcome = Renewal.REFUSED
            elif self._take(file, pin):
                return Renewal.TAKEN
        return outcome

    def _take(self, file: Path, pin: str) -> bool:
        fresh, used = _hash(pin), self._kept.used
        try:
            # Noted as used before the file goes: whatever is cut off here, it works once at most.
            _keep(self._state, fresh, (*used, _hash(pin)))
        except OSError as error:
            _log.warning("the new PIN cannot be kept (%s)", error)
            return False
        self._wrong, self._until = 0, 0.0
        if _is_gone(file):
            with suppress(OSError):
                _keep(self._state, fresh, used)
        _log.info("%s: the PIN is a new one", file.name)
        return True

    @property
    def _kept(self) -> _Kept:
        return _read(self._state / _PIN, _Kept(hash=""))

    @property
    def _delay(self) -> int:
        return DELAYS_S[min(self._wrong, len(DELAYS_S) - 1)]

    def _count(self, wrong: int) -> None:
        self._wrong = wrong
        self._until = self._clock() + self._delay
        try:
            _write(self._state / _TRIES, _Tries(wrong))
        except OSError as error:
            _log.warning("wrong tries of the PIN cannot be kept (%s); they are until the program ends", error)


def _hash(pin: str) -> str:
    return argon2id.str(pin.encode(), _OPERATIONS, _MEMORY).decode("ascii")


def _matches(hashed: str, pin: str) -> bool:
    try:
        return argon2id.verify(hashed.encode(), pin.encode())
    except InvalidkeyError:
        return False


def _keep(state: Path, hashed: str, used: tuple[str, ...] | None = None) -> None:
    kept = _read(state / _PIN, _Kept(hash=""))
    _write(state / _PIN, _Kept(hashed, kept.used if used is None else used))
    _write(state / _TRIES, _Tries())


def _read(file: Path, otherwise: _Anything) -> _Anything:
    """Return what a file holds; what stands for nothing where it is not there or spoilt."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=type(otherwise))
    except FileNotFoundError:
        return otherwise
    except (OSError, msgspec.MsgspecError) as error:
        _log.warning("%s cannot be read (%s)", file.name, error)
        return otherwise


def _write(file: Path, kept: msgspec.Struct) -> None:
    """Write a file that only its owner may read, as a whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_suffix(".part")
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as writer:
        writer.write(msgspec.json.encode(kept))
    flush(aside)
    aside.replace(file)
    flush(file.parent)


def _pin_of(file: Path) -> str | None:
    """Return what stands in a renewal, None where there is none or it is empty."""
    try:
        with file.open("rb") as reader:
            raw = reader.read(_LARGEST_FILE)
    except OSError:
        return None
    # Without spaces and line ends, and whichever way Notepad wrote it.
    text = raw.decode("utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig", errors="replace")
    return "".join(text.split()) or None


def _is_gone(file: Path) -> bool:
    """Take a used renewal away, or at least what stands in it; tell whether it can be read no more."""
    with suppress(OSError):
        file.write_bytes(b"")
    with suppress(OSError):
        file.unlink()
    return _pin_of(file) is None
