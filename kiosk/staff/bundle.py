"""A signed update on a USB stick: checked, unpacked aside, and only then made the content that is shown.

Nothing of a stick is ever run.
"""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kiosk.disk import flush
from kiosk.staff.archive import Progress, open_archive
from kiosk.staff.keys import PublicKey
from kiosk.staff.manifest import MANIFEST, Manifest
from kiosk.staff.refusal import Refusal, RefusedError
from kiosk.staff.updates import CONTENT, PREFIX, Installed, installed, point, pointed, sweep

SUFFIX = ".artois"
_ROOM_LEFT = 100_000_000
"""Bytes that stay free on the kiosk's disk, for editions and pictures."""


def inspect(bundle: Path, keys: Sequence[PublicKey]) -> Manifest:
    """Return what a bundle says of itself once its signature, its list and its entries agree; else RefusedError.

    The bytes of the files are not read; it takes no time, however large the bundle.
    """
    with open_archive(bundle, keys) as archive:
        return archive.manifest


def verify(bundle: Path, keys: Sequence[PublicKey], progress: Progress = lambda *_: None) -> Manifest:
    """Return what a bundle says of itself once all of it, to the last byte, is what was signed; else RefusedError."""
    with open_archive(bundle, keys) as archive:
        archive.compare(progress)
        return archive.manifest


def unpack(
    bundle: Path,
    keys: Sequence[PublicKey],
    into: Path,
    *,
    force: bool = False,
    progress: Progress = lambda *_: None,
) -> Installed:
    """Unpack a bundle below a folder and make it the update that is shown; else RefusedError, and all is as before.

    Each file is compared with its hash while it is written aside. `force` takes a bundle that is older than what is
    installed.
    """
    with open_archive(bundle, keys) as archive:
        if not force:
            _refuse_older(archive.manifest, into, bundle)
        staging: Path | None = None
        try:
            into.mkdir(parents=True, exist_ok=True)
            sweep(into)
            _need_room(archive.manifest.size, into, bundle)
            staging = Path(tempfile.mkdtemp(prefix=PREFIX, dir=into))
            staging.chmod(0o755)  # whoever installs it, the kiosk's own user reads it
            archive.write(staging, progress)
            (staging / MANIFEST).write_bytes(archive.raw)
            for path in (staging / MANIFEST, *_folders(staging), into):
                flush(path)
            point(into, staging.name)
        except BaseException as error:
            # Interrupted after the rename, it is what is shown.
            if staging and staging.name not in pointed(into):
                shutil.rmtree(staging, ignore_errors=True)
            if isinstance(error, OSError):
                raise RefusedError(Refusal.UNWRITABLE, into, reason=error.strerror or error) from error
            raise
    sweep(into)
    return Installed(staging / CONTENT, archive.manifest)


def _refuse_older(manifest: Manifest, into: Path, bundle: Path) -> None:
    before = installed(into)
    if before and manifest.made < before.manifest.made:
        made, shown = (f"{one.made.astimezone():%Y-%m-%d %H:%M}" for one in (manifest, before.manifest))
        raise RefusedError(Refusal.OLDER, bundle, made=made, installed=shown)


def _need_room(size: int, into: Path, bundle: Path) -> None:
    free = shutil.disk_usage(into).free
    if size + _ROOM_LEFT > free:
        needed = (size + _ROOM_LEFT) // 1_000_000
        raise RefusedError(Refusal.NO_ROOM, bundle, needed=needed, free=free // 1_000_000)


def _folders(root: Path) -> list[Path]:
    return [root, *(path for path in root.rglob("*") if path.is_dir())]
