"""One kiosk on the sample guide for all taps: an application lives once a process."""

import logging
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.bridge.clock import machine_time
from kiosk.log import listen_to_qt
from kiosk.reading.publishing import publish
from kiosk.settings import Settings
from kiosk.tour.finger import BUTTON, FLICKABLE, Finger, is_a, visible_items

SAMPLES = Path(__file__).parents[1] / "samples" / "content"


class WallClock:
    """Tells the machine's time, or the one that a test sets."""

    def __init__(self) -> None:
        self.set: datetime | None = None

    def __call__(self) -> datetime:
        return self.set or machine_time()


CLOCK = WallClock()


class Visitor:
    """A finger and a pair of eyes before the running kiosk."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.finger = Finger(kiosk.window)

    @property
    def glass(self) -> QQuickItem:
        return self.kiosk.window.contentItem()

    @property
    def middle(self) -> QPoint:
        return QPoint(self.kiosk.window.width() // 2, self.kiosk.window.height() // 2)

    def at(self, moment: datetime) -> None:
        """Have it be another time; the minute is over."""
        CLOCK.set = moment
        self.kiosk.clock.advance()
        self.settle()

    def shown(self) -> str:
        """Return the kind of screen on the glass."""
        return self.kiosk.navigator.here.screen

    def settle(self) -> None:
        self.finger.wait_for(lambda: self.kiosk.window.property("settled"), "the screen to settle")
        self.finger.wait(0.05)

    def buttons(self) -> list[QQuickItem]:
        return [item for item in visible_items(self.glass) if is_a(item, BUTTON)]

    def button(self, **properties: object) -> QQuickItem:
        """Return the first button on the glass with these properties."""
        for item in self.buttons():
            if all(item.property(name) == value for name, value in properties.items()):
                return item
        raise AssertionError(f"no button with {properties} on {self.kiosk.navigator.here.screen}")

    def texts(self) -> list[str]:
        """Return the words on the glass."""
        return [str(item.property("text")) for item in visible_items(self.glass) if item.property("text")]

    def page(self) -> QQuickItem:
        """Return what scrolls the page."""
        pages = [item for item in visible_items(self.glass) if is_a(item, FLICKABLE)]
        return max(pages, key=lambda page: page.height())

    def tap(self, **properties: object) -> None:
        self.finger.tap(self.button(**properties))
        self.settle()

    def go_home(self) -> None:
        self.kiosk.navigator.home()
        self.settle()

    def open(self, slug: str) -> None:
        self.kiosk.navigator.open(slug, 0.0)
        self.settle()


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """Start a kiosk on the samples, in a window of a small totem."""
    state = tmp_path_factory.mktemp("state")
    publish(SAMPLES, state / "editions")
    listen_to_qt()
    settings = Settings(content=SAMPLES, backend="software", folder=state)
    kiosk = Kiosk(settings, size=QSize(1080, 1920), state=state, now=CLOCK)
    yield kiosk
    kiosk.close()


@pytest.fixture
def visitor(running: Kiosk, caplog: pytest.LogCaptureFixture) -> Iterator[Visitor]:
    """Bring a visitor to the home screen, in French; any warning of Qt or of the kiosk fails the test."""
    caplog.set_level(logging.WARNING)
    visitor = Visitor(running)
    running.desk.close()
    running.rest()
    running.attention.stay()
    visitor.go_home()
    yield visitor
    CLOCK.set = None
    running.clock.advance()
    warnings = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert warnings == []
