"""A member of staff before the preview, with a mouse, a keyboard and the folder beside it."""

import logging
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.log import listen_to_qt
from kiosk.preview.window import Preview
from kiosk.reading.edition import current, fingerprint
from kiosk.settings import Settings
from kiosk.tour.finger import BUTTON, FLICKABLE, Finger, is_a, visible_items
from tests.staff_folder import SAMPLE, StaffFolder


class Clerk:
    """Who writes in a folder and watches the preview of it."""

    def __init__(self, preview: Preview, content: StaffFolder, opened: list[Path]) -> None:
        self.preview = preview
        self.content = content
        self.opened = opened
        self._finger = Finger(preview.window)

    @property
    def here(self) -> tuple[str, str]:
        """The screen and the page on the glass."""
        return self.preview.navigator.here.screen, self.preview.navigator.here.slug

    def items(self) -> list[QQuickItem]:
        return list(visible_items(self.preview.window.contentItem()))

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.items() if item.property("text")]

    def reads(self, words: str) -> bool:
        """Tell whether some words stand anywhere in the window."""
        return any(words in text for text in self.texts())

    def wait_for(self, happened: Callable[[], object], what: str, seconds: float = 10) -> float:
        """Wait until something is so, and return how many seconds it took."""
        begun = time.perf_counter()
        self._finger.wait_for(happened, what, seconds)
        return time.perf_counter() - begun

    def settle(self) -> None:
        self.wait_for(lambda: self.preview.window.property("settled"), "the glass to settle")
        self._finger.wait(0.05)

    def button(self, **properties: object) -> QQuickItem:
        found = [item for item in self.items() if is_a(item, BUTTON)]
        for item in found:
            if all(item.property(name) == value for name, value in properties.items()):
                return item
        raise AssertionError(f"no button with {properties} among {[item.property('text') for item in found]}")

    def click(self, **properties: object) -> None:
        """Click on a button, in the panel or on the glass."""
        self.click_at(self.button(**properties))

    def click_at(self, item: QQuickItem) -> None:
        # What has just appeared still finds its place.
        self._finger.wait(0.05)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.preview.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle))
        self._finger.wait(0.02)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.preview.window, key, modifier)
        self._finger.wait(0.05)

    def page(self) -> QQuickItem:
        """Return what scrolls the page on the glass."""
        pages = [item for item in self.items() if is_a(item, FLICKABLE)]
        return max(pages, key=lambda page: page.height())

    def area(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


class Office:
    """One preview on one folder for all tests: an application lives once a process."""

    def __init__(self, root: Path, state: Path) -> None:
        self.content = StaffFolder(root)
        self.opened: list[Path] = []
        shutil.copytree(SAMPLE, root)
        settings = Settings(content=root, backend="software")
        self.preview = Preview(settings, language="fr", state=state, open_outside=self._open)
        self.preview.watch.start()

    def _open(self, address: QUrl) -> bool:
        self.opened.append(Path(address.toLocalFile()))
        return True

    def tidy(self) -> Clerk:
        """Put the folder and the window back as they were at first."""
        preview = self.preview
        clerk = Clerk(preview, self.content, self.opened)
        shutil.rmtree(self.content.root, ignore_errors=True)
        shutil.copytree(SAMPLE, self.content.root)
        preview.navigator.home()
        preview.watch.again()
        mark = fingerprint(self.content.root)
        clerk.wait_for(lambda: _published(preview) == mark and not preview.workshop.property("busy"), "the samples")
        self.opened.clear()
        preview.window.resize(1180, 1000)
        preview.glasses.choose(0)
        preview.library.speak("fr")
        preview.workshop.speak("fr")
        preview.workshop.dismiss()
        preview.navigator.home()
        clerk.settle()
        return clerk


def _published(preview: Preview) -> str:
    edition = current(preview.editions)
    shown = edition and edition.guide == preview.library.guide
    return edition.colophon.fingerprint if edition and shown else ""


@pytest.fixture(scope="package")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Open the preview, and close it again."""
    listen_to_qt()
    place = tmp_path_factory.mktemp("preview")
    office = Office(place / "content", place / "state")
    yield office
    office.preview.close()


@pytest.fixture
def clerk(office: Office, caplog: pytest.LogCaptureFixture) -> Iterator[Clerk]:
    """Sit down before a preview of the samples, in French, on a totem; any warning of Qt or of ours fails the test."""
    caplog.set_level(logging.WARNING)
    yield office.tidy()
    warnings = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert warnings == []
