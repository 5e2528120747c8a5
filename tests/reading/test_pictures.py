"""Pictures are published small, upright and without a word about who took them where."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.reading.folder import Folder
from kiosk.reading.pictures import LARGE, SMALL, Published, publish_pictures
from kiosk.reading.problem import Problem, Problems
from kiosk.reading.trouble import Trouble

ORIENTATION, CAMERA, GPS = 0x0112, 0x0110, 0x8825
CAMERAS_NAME = "Pocket Camera 3000"


class Studio:
    """A folder of pictures and the store where they are published."""

    def __init__(self, root: Path) -> None:
        """Begin with both empty."""
        self.folder, self.store = root / "content", root / "store"
        self.folder.mkdir()
        self.store.mkdir()

    def publish(self, earlier: Path | None = None) -> tuple[dict[str, Published], tuple[Problem, ...]]:
        """Publish every picture of the folder."""
        problems = Problems()
        folder = Folder(self.folder, problems)
        made = publish_pictures(
            ((folder, name) for name in folder.files()), problems, store=self.store, earlier=earlier
        )
        return made, problems.all()

    def save(self, image: Image.Image, name: str, **options: Any) -> None:  # noqa: ANN401  # each format has options of its own
        """Drop a picture into the folder."""
        image.save(self.folder / name, **options)


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    """Return an empty studio."""
    return Studio(tmp_path)


def halves(width: int = 60, height: int = 40) -> Image.Image:
    """Return a picture that is red at the left and blue at the right."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width // 2, height))
    return image


def exif(orientation: int) -> Image.Exif:
    """Return what a telephone notes: orientation, its name, and where it was."""
    noted = Image.Exif()
    noted[ORIENTATION] = orientation
    noted[CAMERA] = CAMERAS_NAME
    noted.get_ifd(GPS)[2] = (50.0, 26.0, 0.0)
    noted.get_ifd(GPS)[1] = "N"
    return noted


def is_red(pixel: object) -> bool:
    assert isinstance(pixel, tuple)
    red, _, blue = (int(share) for share in pixel)
    return red > blue


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_each_format_becomes_a_small_and_a_large_webp(studio: Studio, kind: str) -> None:
    studio.save(halves(2000, 1000), f"a.{kind.lower()}", format=kind)
    made, problems = studio.publish()
    assert problems == ()
    (published,) = made.values()
    assert (published.width, published.height) == (LARGE, LARGE // 2)
    for name, width in ((published.small, SMALL), (published.large, LARGE)):
        with Image.open(studio.store / name) as image:
            assert image.format == "WEBP"
            assert image.size == (width, width // 2)


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [
        (1, (60, 40), (10, 20)),
        (2, (60, 40), (50, 20)),
        (3, (60, 40), (50, 20)),
        (4, (60, 40), (10, 20)),
        (5, (40, 60), (20, 10)),
        (6, (40, 60), (20, 10)),
        (7, (40, 60), (20, 50)),
        (8, (40, 60), (20, 50)),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_turned_as_the_camera_was_held(
    studio: Studio, kind: str, orientation: int, size: tuple[int, int], red_at: tuple[int, int]
) -> None:
    studio.save(halves(), f"a.{kind.lower()}", format=kind, exif=exif(orientation), quality=95)
    (published,) = studio.publish()[0].values()
    assert (published.width, published.height) == size
    for name in (published.small, published.large):
        with Image.open(studio.store / name) as image:
            assert image.size == size
            upright = image.convert("RGB")
            assert is_red(upright.getpixel(red_at))
            assert not is_red(upright.getpixel((size[0] - 1 - red_at[0], size[1] - 1 - red_at[1])))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_nothing_about_camera_and_place_is_published(studio: Studio, kind: str) -> None:
    studio.save(halves(), f"a.{kind.lower()}", format=kind, exif=exif(6))
    original = next(studio.folder.iterdir()).read_bytes()
    assert CAMERAS_NAME.encode() in original
    (published,) = studio.publish()[0].values()
    for name in (published.small, published.large):
        assert CAMERAS_NAME.encode() not in (studio.store / name).read_bytes()
        with Image.open(studio.store / name) as image:
            assert not image.getexif()
            assert not image.info.keys() & {"exif", "xmp", "icc_profile", "comment"}


def test_a_webp_that_is_fit_for_the_screen_is_published_as_it_is(studio: Studio) -> None:
    studio.save(halves(), "a.webp")
    (published,) = studio.publish()[0].values()
    assert (studio.store / published.large).read_bytes() == (studio.folder / "a.webp").read_bytes()


def test_a_transparent_picture_stays_transparent(studio: Studio) -> None:
    studio.save(Image.new("RGBA", (20, 20), (255, 0, 0, 0)), "a.png")
    (published,) = studio.publish()[0].values()
    with Image.open(studio.store / published.large) as image:
        assert image.convert("RGBA").getpixel((5, 5))[3] == 0  # type: ignore[index]  # RGBA pixels are tuples


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16"])
def test_a_picture_in_any_mode_is_published(studio: Studio, mode: str) -> None:
    studio.save(Image.new(mode, (30, 20)), "a.jpg" if mode == "CMYK" else "a.png")
    made, problems = studio.publish()
    assert problems == ()
    assert len(made) == 1


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1)])
def test_a_picture_of_one_pixel_across_is_published(studio: Studio, size: tuple[int, int]) -> None:
    studio.save(Image.new("RGB", size), "a.png")
    made, problems = studio.publish()
    assert problems == ()
    (published,) = made.values()
    assert published.width <= LARGE
    assert published.height >= 1


def test_the_same_picture_in_two_folders_is_made_once(studio: Studio) -> None:
    for number in range(8):
        studio.save(halves(), f"{number}.jpg", quality=90)
    made, _ = studio.publish()
    assert len(made) == 8
    assert len(set(made.values())) == 1
    assert len(list(studio.store.iterdir())) == 2


def test_a_full_disk_is_no_fault_of_the_picture(studio: Studio) -> None:
    studio.save(halves(), "a.jpg")
    studio.store.rmdir()
    with pytest.raises(FileNotFoundError):
        studio.publish()


def test_a_picture_made_before_is_linked_not_made_again(studio: Studio, tmp_path: Path) -> None:
    studio.save(halves(), "a.jpg")
    (published,) = studio.publish()[0].values()
    earlier = studio.store
    studio.store = tmp_path / "next"
    studio.store.mkdir()
    assert list(studio.publish(earlier)[0].values()) == [published]
    for name in (published.small, published.large):
        assert (studio.store / name).samefile(earlier / name)


def test_half_of_an_earlier_pair_is_left_untouched(studio: Studio, tmp_path: Path) -> None:
    studio.save(halves(), "a.jpg")
    (published,) = studio.publish()[0].values()
    earlier = studio.store
    (earlier / published.large).unlink()
    (earlier / published.small).write_bytes(b"as it was")
    studio.store = tmp_path / "next"
    studio.store.mkdir()
    studio.publish(earlier)
    assert (earlier / published.small).read_bytes() == b"as it was"
    with Image.open(studio.store / published.small) as image:
        image.load()


def test_a_refused_picture_costs_no_other(studio: Studio) -> None:
    studio.save(halves(), "good.jpg")
    file = io.BytesIO()
    halves().save(file, "GIF")
    (studio.folder / "bad.jpg").write_bytes(file.getvalue())
    made, problems = studio.publish()
    assert set(made) == {"good.jpg"}
    assert [(problem.trouble, problem.file) for problem in problems] == [(Trouble.BAD_PICTURE, "bad.jpg")]
