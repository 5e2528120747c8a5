"""What the desk tells of the machine, and that it really sets the light."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.app import application
from kiosk.bridge.desk.installation import Installation
from kiosk.bridge.desk.machine import Machine
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.records import Records
from kiosk.bridge.refresher import Refresher
from kiosk.bridge.wording import Interpreter
from kiosk.duty import level
from kiosk.reading.spare import Store
from kiosk.settings import Settings


def wait_for(happened: Callable[[], object]) -> None:
    until = time.monotonic() + 20
    while not happened():
        assert time.monotonic() < until
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def premises(tmp_path: Path) -> Iterator[Premises]:
    """Return the premises of a kiosk that has published nothing yet, in French."""
    app = application()
    interpreter = Interpreter()
    app.installTranslator(interpreter)
    library = Library()
    navigator = Navigator(library)
    refresher = Refresher(tmp_path / "content", Store(tmp_path / "state" / "editions"), library, navigator)
    state, begun = tmp_path / "state", time.monotonic() - 90_000
    installation = Installation(state / "updates", refresher)
    yield Premises(Settings(), state, library, navigator, refresher, installation, begun=begun)
    installation.close()
    app.removeTranslator(interpreter)


@pytest.fixture
def machine(premises: Premises) -> Iterator[Machine]:
    """Return the page's topic after its first look."""
    machine = Machine(premises)
    wait_for(lambda: machine.property("known"))
    yield machine
    machine.close()


def rows(machine: Machine) -> dict[str, str]:
    """Return what is told, by what it is about."""
    model = machine.findChild(Records)
    assert isinstance(model, Records)
    first = model.first_role
    return {
        str(model.data(model.index(row), first)): str(model.data(model.index(row), first + 1))
        for row in range(model.rowCount())
    }


def test_the_first_day_is_told_without_editions(machine: Machine) -> None:
    told = rows(machine)
    assert told["La borne tourne depuis"].split() == ["1", "jour", "1", "h"]
    assert "Disque" in told
    assert not machine.property("clockWrong")


def test_a_clock_before_the_last_edition_is_found_out(premises: Premises) -> None:
    edition = premises.state / "editions" / "000001"
    edition.mkdir(parents=True)
    in_a_month = time.time() + 30 * 86_400
    os.utime(edition, (in_a_month, in_a_month))
    machine = Machine(premises)
    wait_for(lambda: machine.property("known"))
    assert machine.property("clockWrong")
    machine.close()


def test_closing_waits_for_no_program_that_hangs(premises: Premises, monkeypatch: pytest.MonkeyPatch) -> None:
    looking, go = threading.Event(), threading.Event()

    def hang() -> None:
        looking.set()
        go.wait(10)

    monkeypatch.setattr(level, "volume", hang)
    machine = Machine(premises)
    assert looking.wait(10)
    begun = time.monotonic()
    machine.close()
    took = time.monotonic() - begun
    go.set()
    assert took < 1
    machine.deleteLater()
    QCoreApplication.sendPostedEvents(machine, QEvent.Type.DeferredDelete)


def test_a_page_that_is_left_at_once_leaves_nothing_behind(premises: Premises) -> None:
    for _ in range(5):
        machine = Machine(premises)
        machine.setVolume(50)
        machine.close()
    QCoreApplication.processEvents()
    working = [thread for thread in threading.enumerate() if thread.name.startswith("machine")]
    for thread in working:
        thread.join(10)
    assert not any(thread.is_alive() for thread in working)
