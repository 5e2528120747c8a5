"""Slow work of the desk comes back to the thread of the screen, or not at all once the desk is closed."""

import logging
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from kiosk.app import application
from kiosk.bridge.desk.errands import Errands


def wait(happened: Callable[[], object], seconds: float = 5.0) -> bool:
    until = time.monotonic() + seconds
    while not happened() and time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    return bool(happened())


@pytest.fixture
def page() -> QObject:
    application()
    return QObject()


def test_the_result_arrives_in_the_thread_of_the_screen(page: QObject) -> None:
    errands = Errands(page)
    worked: list[int] = []
    received: list[tuple[int, str]] = []

    def work() -> str:
        worked.append(threading.get_ident())
        return "done"

    errands.send(work, lambda result: received.append((threading.get_ident(), result)), lambda: None)
    assert wait(lambda: received)
    assert received == [(threading.get_ident(), "done")]
    assert worked != [threading.get_ident()]


def test_work_that_fails_is_logged_and_told(page: QObject, caplog: pytest.LogCaptureFixture) -> None:
    errands = Errands(page)
    failed: list[bool] = []

    def work() -> None:
        raise OSError("no disk")

    with caplog.at_level(logging.ERROR):
        errands.send(work, lambda _: failed.append(False), lambda: failed.append(True))
        assert wait(lambda: failed)
    assert failed == [True]
    assert "no disk" in caplog.text


def test_an_earlier_reading_that_ends_last_is_not_received(page: QObject) -> None:
    errands = Errands(page)
    go = threading.Event()
    received: list[str] = []

    def slowly() -> str:
        go.wait(5)
        return "old"

    def in_vain() -> str:
        go.wait(5)
        raise OSError("old")

    def fail() -> None:
        received.append("failed")

    errands.ask(slowly, received.append, fail)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(logging.getLogger("kiosk.bridge.desk.errands"), "disabled", True)
        errands.ask(in_vain, received.append, fail)
        errands.ask(lambda: "new", received.append, fail)
        assert wait(lambda: received)
        go.set()
        wait(lambda: len(received) > 1, 0.3)
    assert received == ["new"]


def test_nothing_arrives_after_the_desk_is_closed_and_the_work_still_ends(page: QObject) -> None:
    errands = Errands(page)
    go, ended = threading.Event(), threading.Event()
    received: list[object] = []

    def work() -> None:
        go.wait(5)
        ended.set()

    errands.send(work, received.append, lambda: received.append("failed"))
    errands.close()
    go.set()
    assert wait(ended.is_set)
    wait(lambda: received, 0.2)
    assert received == []
