"""Every stop of every shipped route has its name on the plan."""

from typing import cast

import pytest

from kiosk import paths
from kiosk.app import application
from kiosk.bridge.instruments.route import RouteReader
from kiosk.bridge.library import Library
from kiosk.bridge.records import Records
from kiosk.fonts import text_fonts
from kiosk.guide.model import Guide
from kiosk.reading.content import read_texts


@pytest.fixture(scope="module")
def shipped() -> Guide:
    """Return the texts of the guide that the program comes with."""
    return read_texts(paths.ROOT / "content").guide


@pytest.fixture(scope="module")
def letters() -> None:
    """Have Qt know the interface's letters, by which names are measured."""
    from PySide6.QtGui import QFontDatabase

    application()
    for font in text_fonts():
        QFontDatabase.addApplicationFont(str(font))


# The poster of an upright totem and that beside a lying screen, with what stands over them (Theme.qml at 1080 px).
@pytest.mark.parametrize("poster", [(1080, 730, 176, 72), (758, 1080, 176, 182)])
@pytest.mark.parametrize("language", ["fr", "en", "nl", "de"])
@pytest.mark.usefixtures("letters")
def test_every_stop_has_its_name(shipped: Guide, language: str, poster: tuple[float, float, float, float]) -> None:
    across, down, top, bottom = poster
    library = Library()
    library.show(shipped, paths.ROOT)
    library.speak(language)
    nameless = []
    for route in shipped.routes:
        reader = RouteReader()
        reader.resize(across=across, down=down, top=top, bottom=bottom, mark=76, dot=20, gap=10, letters=24)
        reader.slug_shown = route.slug
        reader.read(library, route)
        stops = cast("Records", reader.stops)
        assert stops.rowCount() == len(route.stops)
        roles = {bytes(name.data()).decode(): role for role, name in stops.roleNames().items()}
        nameless += [
            (route.slug, stops.data(stops.index(row), roles["title"]))
            for row in range(stops.rowCount())
            if not stops.data(stops.index(row), roles["name"])
        ]
    assert nameless == []
