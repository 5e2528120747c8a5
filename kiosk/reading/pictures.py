"""Pictures as staff drop them become two WebP files each, small enough for the screen and free of metadata."""

import hashlib
import logging
import os
import shutil
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from io import BytesIO
from pathlib import Path

import msgspec
from PIL import Image, ImageOps

from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif", ".svg", ".gif", ".tif", ".tiff", ".bmp", ".heic"})
"""Names that staff mean as a picture; those of a format that is not read are named as a problem."""

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
MOST_MEGAPIXELS = 80
LARGE = 1600
"""Longest width of the large file in pixels: a full-width header on a 2160 px totem at its usual distance."""
SMALL = 720
_MOST_BYTES = 60_000_000
_QUALITY = 84
_log = logging.getLogger(__name__)


class Published(msgspec.Struct, frozen=True):
    """The two files made of a picture, and the size of the large one in pixels."""

    small: str
    large: str
    width: int
    height: int


class RefusedError(Exception):
    """A picture that is left out, and why."""

    def __init__(self, trouble: Trouble, **details: object) -> None:
        """Say which trouble and what goes into its sentence."""
        super().__init__(trouble.name)
        self.trouble = trouble
        self.details = details


def pictures_in(folder: Folder) -> tuple[str, ...]:
    """Return the names of the pictures of a folder; the drawn poster steps back where there is a photograph."""
    names = [name for name in folder.files() if Path(name).suffix.lower() in SUFFIXES]
    photographs = [name for name in names if Path(name).stem != "poster"]
    return tuple(photographs or names)


def publish_pictures(
    wanted: Iterable[tuple[Folder, str]],
    problems: Problems,
    *,
    store: Path,
    earlier: Path | None,
) -> dict[str, Published]:
    """Make the files of all wanted pictures in `store`, several at a time, and return them by content path.

    Files made for an earlier edition from the same bytes are linked, not made again. A picture that cannot be opened
    is a problem and missing from what is returned.
    """
    found = [(folder.path_of(name), path) for folder, name in wanted if (path := folder.find(name))]
    made: dict[str, Published] = {}
    attempt = partial(_attempt, store=store, earlier=earlier)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        # One alone is made here: a thread would cost more.
        each = pool.map if len(found) > 1 else map
        for (file, _), result in zip(found, each(attempt, (path for _, path in found)), strict=True):
            if isinstance(result, Published):
                made[file] = result
            else:
                problems.add(result.trouble, file, **result.details)
    return made


def refuse_pictures(wanted: Iterable[tuple[Folder, str]], problems: Problems) -> dict[str, Published]:
    """Name pictures that ended the program which opened them, and publish none."""
    for folder, name in wanted:
        problems.add(Trouble.BAD_PICTURE, folder.path_of(name), reason="decoder crashed")
    return {}


def _attempt(path: Path, store: Path, earlier: Path | None) -> Published | RefusedError:
    try:
        return _publish(path, store, earlier)
    except RefusedError as refused:
        return refused


def _publish(path: Path, store: Path, earlier: Path | None) -> Published:
    raw = _read(path)
    digest = hashlib.sha256(raw).hexdigest()[:20]
    names = f"{digest}-small.webp", f"{digest}-large.webp"
    # Outside of what follows, as is writing: a full disk is no fault of the picture, which may stand in many folders.
    there = all((store / name).exists() for name in names)
    there = there or (earlier is not None and all(take_over(earlier / name, store / name) for name in names))
    try:
        with Image.open(BytesIO(raw), formats=FORMATS) as image:
            _refuse_huge(image)
            width, height = _upright_size(image)
            scale = min(1.0, LARGE / width)
            size = round(width * scale), max(1, round(height * scale))
            files = () if there else _make(image, raw, size)
    except RefusedError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise RefusedError(Trouble.HUGE_PICTURE, megapixels=f"> {MOST_MEGAPIXELS}", limit=MOST_MEGAPIXELS) from error
    except Exception as error:  # the worker's boundary: decoders raise whatever a damaged file makes them meet
        _log.info("the picture %s cannot be opened: %r", path, error)
        reason = str(error).split("<")[0].strip() or type(error).__name__
        raise RefusedError(Trouble.BAD_PICTURE, reason=reason) from error
    for name, made in zip(names, files, strict=False):
        _write(store / name, made)
    return Published(*names, *size)


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise RefusedError(Trouble.TOO_LARGE, size=round(size / 1e6), limit=_MOST_BYTES // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise RefusedError(Trouble.UNREADABLE, reason=error.strerror or error) from error


def _refuse_huge(image: Image.Image) -> None:
    megapixels = image.width * image.height / 1e6
    if megapixels > MOST_MEGAPIXELS:
        raise RefusedError(Trouble.HUGE_PICTURE, megapixels=round(megapixels), limit=MOST_MEGAPIXELS)


def _upright_size(image: Image.Image) -> tuple[int, int]:
    """Return width and height once the camera's orientation (EXIF 2.3, tag 0x0112) is honoured."""
    turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if turned else (image.width, image.height)


def _make(image: Image.Image, raw: bytes, size: tuple[int, int]) -> tuple[bytes, bytes]:
    """Return the small and the large file; a WebP that is fit for the screen is the large one as it is."""
    plain = image.format == "WEBP" and image.width <= LARGE and not image.info.keys() & {"exif", "xmp", "icc_profile"}
    if image.format == "JPEG":
        image.draft("RGB", (LARGE, LARGE))
    upright = ImageOps.exif_transpose(image)
    upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    small = min(SMALL, size[0]), max(1, round(size[1] * min(1.0, SMALL / size[0])))
    return _webp(upright, small), raw if plain else _webp(upright, size)


def _webp(image: Image.Image, size: tuple[int, int]) -> bytes:
    file = BytesIO()
    image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3).save(file, "WEBP", quality=_QUALITY)
    return file.getvalue()


def _write(target: Path, made: bytes) -> None:
    """Write a file in one step: the same picture in two folders is made by two workers at once."""
    aside = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    aside.write_bytes(made)
    aside.replace(target)


def take_over(earlier: Path, target: Path) -> bool:
    """Have a file of an earlier edition in the new one too; tell whether it is there.

    Linked where the disk can; copied where it cannot, as on a stick.
    """
    if target.exists():
        return True
    try:
        os.link(earlier, target)
    except FileNotFoundError:
        return False
    except FileExistsError:  # another worker was quicker
        return True
    except OSError:
        shutil.copyfile(earlier, target)
    return True
