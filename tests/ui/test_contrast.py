"""Words on posters are read: the ground behind every glyph is measured on the shipped guide, not guessed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, QSize

from kiosk.reading.edition import Edition
from kiosk.reading.publishing import publish
from kiosk.tour.inspection import Seen, texts_on
from tests.contrast import contrast
from tests.ui.conftest import SAMPLES, Visitor

SHIPPED = Path(__file__).parents[2] / "content"
LARGE_TEXT = 4.5
"""All words on posters are larger than 24 px at arm's length: large text of WCAG 2.2."""

WORST_SHARE = 0.97
"""The ground may be lighter under three glyph pixels in a hundred: a star, a window."""


def ground_under(visitor: Visitor, texts: list[Seen], file: Path) -> Image.Image:
    """Return the glass without its words."""
    for seen in texts:
        seen.item.setOpacity(0)
    visitor.finger.wait(0.1)
    visitor.kiosk.window.grabWindow().save(str(file))
    for seen in texts:
        seen.item.setOpacity(1)
    visitor.finger.wait(0.05)
    return Image.open(file).convert("RGB")


def worst_contrast(ground: Image.Image, area: QRectF, ink: tuple[int, ...]) -> float:
    """Return the contrast that all but a few sampled pixels of an area reach."""
    box = [round(v) for v in (area.left(), area.top(), area.right(), area.bottom())]
    part = ground.crop((max(0, box[0]), max(0, box[1]), min(ground.width, box[2]), min(ground.height, box[3])))
    part = part.resize((min(part.width, 120), min(part.height, 24)), Image.Resampling.NEAREST)
    pixels = [part.getpixel((x, y)) for x in range(part.width) for y in range(part.height)]
    ratios = sorted(contrast(pixel, ink) for pixel in pixels if isinstance(pixel, tuple))
    return ratios[int(len(ratios) * (1 - WORST_SHARE))]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """Publish the guide that ships, once."""
    return publish(SHIPPED, tmp_path_factory.mktemp("shipped"))


@pytest.fixture
def before_the_real_guide(visitor: Visitor, shipped: Edition, tmp_path: Path) -> Iterator[Visitor]:
    """Bring the visitor before the guide that ships."""
    visitor.kiosk.refresher.show(shipped)
    visitor.go_home()
    yield visitor
    visitor.kiosk.window.resize(QSize(1080, 1920))
    visitor.kiosk.refresher.show(publish(SAMPLES, tmp_path / "samples"))
    visitor.go_home()


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def test_words_on_posters_stand_out(before_the_real_guide: Visitor, size: tuple[int, int], tmp_path: Path) -> None:
    visitor = before_the_real_guide
    visitor.kiosk.window.resize(QSize(*size))
    faint = []
    for slug in ("attract", "home", *(panel.slug for panel in visitor.kiosk.library.guide.panels)):
        if slug == "attract":
            visitor.kiosk.rest()
        elif slug == "home":
            visitor.go_home()
        else:
            visitor.open(slug)
        visitor.settle()
        visitor.finger.wait(0.4)
        texts = [
            seen for seen in texts_on(visitor.glass) if seen.item.property("color").lightnessF() > 0.9 and seen.words
        ]
        ground = ground_under(visitor, texts, tmp_path / "ground.png")
        for seen in texts:
            # What scrolls under the dock is veiled on purpose.
            above_dock = seen.scroller is None or seen.area.bottom() < ground.height - 200
            inside = seen.area.top() >= 0 and above_dock and seen.area.left() < ground.width
            if inside and seen.area.width() > 0:
                ink = seen.item.property("color").getRgb()[:3]
                ratio = worst_contrast(ground, seen.area, ink)
                if ratio < LARGE_TEXT:
                    faint.append(f"{slug}: “{seen.words[:40]}” {ratio:.1f}")
    assert not faint, "\n".join(faint)
