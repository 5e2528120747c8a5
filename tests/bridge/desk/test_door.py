"""The door of the desk keeps nobody waiting, and what is tried late opens it to nobody else."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.bridge.desk.door import Door
from kiosk.bridge.desk.premises import Premises
from kiosk.duty import pin
from tests.bridge.desk.test_machine import premises, wait_for

__all__ = ["premises"]


class SlowLock(pin.Lock):
    """Takes its time over a PIN, as a disk does that hangs."""

    trying = threading.Event()
    go = threading.Event()

    def opens(self, pin: str) -> bool:
        self.trying.set()
        self.go.wait(10)
        return super().opens(pin)


@pytest.fixture
def door(premises: Premises, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:  # the fixture itself
    """Return a door whose PIN is 2748, and where a try has begun."""
    premises.state.mkdir()
    pin.set_pin(premises.state, "2748")
    SlowLock.trying.clear()
    SlowLock.go.clear()
    monkeypatch.setattr(pin, "Lock", SlowLock)
    door = Door(premises)
    door.ask()
    wait_for(lambda: door.property("ready"))
    for digit in (2, 7, 4, 8):
        door.type(digit)
    door.enter()
    assert SlowLock.trying.wait(10)
    yield door
    SlowLock.go.set()
    door.end()


def test_leaving_waits_for_no_try(door: Door) -> None:
    begun = time.monotonic()
    door.leave()
    assert time.monotonic() - begun < 1


def test_a_try_that_ends_late_does_not_open_to_the_next_who_asks(door: Door) -> None:
    opened: list[bool] = []
    door.unlocked.connect(lambda: opened.append(True))
    door.leave()
    door.ask()
    assert not door.property("ready")
    SlowLock.go.set()
    wait_for(lambda: door.property("ready"))
    QCoreApplication.processEvents()
    assert opened == []
