"""Pictures as staff drop them become two WebP files each, small enough for the screen and free of metadata."""

import hashlib
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
from PIL import Image, ImageOps

from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems, Trouble

SUFFIXES = frozenset(
    {
        ".jpg",
        ".jpeg",
        ".png",
        ".webp",
        ".avif",
        ".svg",
        ".gif",
        ".tif",
        ".tiff",
        ".bmp",
        ".heic",
    }
)
"""Names that staff mean as a picture; those of a format that is not read are named as a problem."""

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
MOST_MEGAPIXELS = 80
LARGE = 1600
"""Longest width of the large file in pixels: a full-width header on a 2160 px totem at its usual distance."""
SMALL = 720
_MOST_BYTES = 60_000_000
_QUALITY = 84


class Published(msgspec.Struct, frozen=True):
    """The two files made of a picture, and the size of the large one in pixels."""

    small: str
    large: str
    width: int
    height: int


class Refused(Exception):
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
    store: Path,
    earlier: Path | None,
    problems: Problems,
) -> dict[str, Published]:
    """Make the files of all wanted pictures in `store`, several at a time, and return them by content path.

    Files made for an earlier edition from the same bytes are linked, not made again. A picture that cannot be opened
    is a problem and missing from what is returned.
    """
    found = [(folder.path_of(name), path) for folder, name in wanted if (path := folder.find(name))]
    made: dict[str, Published] = {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [(file, pool.submit(_publish, path, store, earlier)) for file, path in found]
        for file, job in jobs:
            try:
                made[file] = job.result()
            except Refused as refused:
                problems.add(refused.trouble, file, **refused.details)
    return made


def _publish(path: Path, store: Path, earlier: Path | None) -> Published:
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise Refused(
                Trouble.TOO_LARGE,
                size=round(size / 1e6),
                limit=_MOST_BYTES // 1_000_000,
            )
        raw = path.read_bytes()
    except OSError as error:
        raise Refused(Trouble.UNREADABLE, reason=error.strerror or error) from error
    digest = hashlib.sha256(raw).hexdigest()[:20]
    try:
        with Image.open(path, formats=FORMATS) as image:
            megapixels = image.width * image.height / 1e6
            if megapixels > MOST_MEGAPIXELS:
                raise Refused(
                    Trouble.HUGE_PICTURE,
                    megapixels=round(megapixels),
                    limit=MOST_MEGAPIXELS,
                )
            width, height = _upright_size(image)
            scale = min(1.0, LARGE / width)
            published = Published(
                f"{digest}-small.webp",
                f"{digest}-large.webp",
                round(width * scale),
                round(height * scale),
            )
            names = (published.small, published.large)
            if not (earlier and all(_link(earlier / name, store / name) for name in names)):
                _make(image, raw, published, store)
            return published
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Refused(
            Trouble.HUGE_PICTURE,
            megapixels=f"> {MOST_MEGAPIXELS}",
            limit=MOST_MEGAPIXELS,
        ) from error
    except (
        OSError,
        SyntaxError,
        ValueError,
        ZeroDivisionError,
        EOFError,
        MemoryError,
    ) as error:
        reason = str(error).split("'")[0].strip() or type(error).__name__
        raise Refused(Trouble.BAD_PICTURE, reason=reason) from error


def _upright_size(image: Image.Image) -> tuple[int, int]:
    """Return width and height once the camera's orientation (EXIF 2.3, tag 0x0112) is honoured."""
    turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if turned else (image.width, image.height)


def _make(image: Image.Image, raw: bytes, published: Published, store: Path) -> None:
    plain = image.format == "WEBP" and image.width <= LARGE and not image.info.keys() & {"exif", "xmp", "icc_profile"}
    if image.format == "JPEG":
        image.draft("RGB", (LARGE, LARGE))
    upright = ImageOps.exif_transpose(image)
    upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    if plain:
        (store / published.large).write_bytes(raw)
    else:
        large = upright.resize(
            (published.width, published.height),
            Image.Resampling.LANCZOS,
            reducing_gap=3,
        )
        large.save(store / published.large, "WEBP", quality=_QUALITY)
    height = max(1, round(published.height * min(1.0, SMALL / published.width)))
    small = upright.resize((min(SMALL, published.width), height), Image.Resampling.LANCZOS, reducing_gap=3)
    small.save(store / published.small, "WEBP", quality=_QUALITY)


def _link(source: Path, target: Path) -> bool:
    if target.exists():
        return True
    try:
        os.link(source, target)
    except OSError:
        return False
    return True
