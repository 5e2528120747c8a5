"""Pictures as QML gets them: the asked size, round corners, and something for what cannot be read."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from kiosk.bridge.pictures import PictureProvider


@pytest.fixture
def provider(tmp_path: Path) -> PictureProvider:
    """Return a provider of one picture: blue above, red below, 400 x 500."""
    picture = Image.new("RGB", (400, 500), "red")
    picture.paste("blue", (0, 0, 400, 225))
    picture.save(tmp_path / "a-large.webp", lossless=True)
    picture.save(tmp_path / "a-small.webp", lossless=True)
    return PictureProvider(lambda: (tmp_path,))


@pytest.mark.parametrize("size", [(300, 100), (100, 300), (400, 500), (900, 200)])
def test_a_picture_is_cut_to_the_very_size(provider: PictureProvider, size: tuple[int, int]) -> None:
    image = provider.requestImage("a-large.webp?radius=0", QSize(), QSize(*size))
    assert (image.width(), image.height()) == size


def test_it_is_cut_round_its_subject(provider: PictureProvider) -> None:
    image = provider.requestImage("a-large.webp", QSize(), QSize(400, 100))
    assert image.pixelColor(200, 10).blue() > 200
    assert image.pixelColor(200, 90).red() > 200


def test_corners_are_round_and_the_middle_is_not(provider: PictureProvider) -> None:
    image = provider.requestImage("a-large.webp?radius=40", QSize(), QSize(200, 200))
    assert image.pixelColor(1, 1).alpha() == 0
    assert image.pixelColor(100, 100).alpha() == 255


@pytest.mark.parametrize("name", ["missing-large.webp", "../../etc/passwd", "a-large.webp/../../x"])
def test_what_cannot_be_read_is_a_plain_ground(provider: PictureProvider, name: str) -> None:
    image = provider.requestImage(name, QSize(), QSize(50, 60))
    assert (image.width(), image.height()) == (50, 60)
    assert image.pixelColor(10, 10) == image.pixelColor(40, 50)
