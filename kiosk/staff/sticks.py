"""The USB sticks that are plugged in, and the updates that lie on them. Nothing of a stick is ever run."""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.reading.folder import PASSING
from kiosk.staff.archive import open_archive
from kiosk.staff.bundle import SUFFIX
from kiosk.staff.keys import PublicKey
from kiosk.staff.manifest import Manifest
from kiosk.staff.refusal import RefusedError

MOST_OFFERS = 12
"""Updates of one stick that are looked at."""

_MOUNTS = Path("/proc/self/mountinfo")
_STICKS = re.compile(r"/(media|run/media|mnt)/.")
_OCTAL = re.compile(rb"\\([0-3][0-7]{2})")
_MOUNT_POINT = 4
_DRIVES = "DEFGHIJKLMNOPQRSTUVWXYZ"


class Offer(msgspec.Struct, frozen=True):
    """A file on a stick: what it says of itself and who signed it (a key file's name), or why it is refused."""

    file: Path
    manifest: Manifest | None = None
    signer: str = ""
    refused: RefusedError | None = None


def mounted() -> tuple[Path, ...]:
    """Return where sticks are mounted: below /media, /run/media or /mnt on Linux, a drive of its own on Windows.

    The folders themselves are not touched, but for Windows' drives: one that hangs must not stop the others.
    """
    if sys.platform == "win32":
        system = os.environ.get("SYSTEMDRIVE", "C:")[:1].upper()
        return tuple(root for letter in _DRIVES if letter != system and (root := Path(f"{letter}:\\")).is_dir())
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    return mount_points(lines)


def mount_points(lines: Iterable[str]) -> tuple[Path, ...]:
    """Return the mount points of sticks in the lines of /proc/self/mountinfo (proc(5)), each of them once."""
    points = (_plain(line.split(" ")[_MOUNT_POINT]) for line in lines)
    return tuple(Path(point) for point in dict.fromkeys(points) if _STICKS.match(point))


def _plain(point: str) -> str:
    """Return a path of the kernel's with its escaped bytes, such as those of a space, as they are."""
    return os.fsdecode(_OCTAL.sub(lambda found: bytes([int(found[1], 8)]), os.fsencode(point)))


def bundles(roots: Iterable[Path]) -> tuple[tuple[Path, int, int], ...]:
    """Return the updates at the top level of some folders, with size (bytes) and time (ns), by name."""
    found = []
    for root in roots:
        try:
            with os.scandir(root) as entries:
                names = sorted(entry.name for entry in entries if _is_offer(entry.name))
        except OSError:  # pulled out meanwhile
            continue
        for name in names[:MOST_OFFERS]:
            with suppress(OSError):  # a link that leads nowhere
                about = (root / name).stat()
                found.append((root / name, about.st_size, about.st_mtime_ns))
    return tuple(found)


def _is_offer(name: str) -> bool:
    """Tell whether a file is named like an update, and not like what other systems write beside their files."""
    return name.lower().endswith(SUFFIX) and not PASSING.search(name)


def look_at(bundle: Path, keys: Mapping[str, PublicKey]) -> Offer:
    """Return what a file on a stick offers; the bytes of its files are not read yet."""
    try:
        with open_archive(bundle, tuple(keys.values())) as archive:
            signer = next(name for name, key in keys.items() if key == archive.signer)
            return Offer(bundle, archive.manifest, signer)
    except RefusedError as refused:
        return Offer(bundle, refused=refused)
