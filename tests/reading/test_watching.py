"""Changes are told once staff are done with them, however slowly they save or copy."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.reading import watching
from kiosk.reading.watching import changes
from tests.staff_folder import StaffFolder

QUIET_S = 0.35


@contextmanager
def watched(content: Path, poll_s: float = 60) -> Iterator[list[float]]:
    """Return the moments at which changes are told, as they come."""
    stop, told = threading.Event(), list[float]()

    def listen() -> None:
        for _ in changes(content, stop, poll_s=poll_s, quiet_ms=round(QUIET_S * 1000)):
            told.append(time.monotonic())

    thread = threading.Thread(target=listen)
    thread.start()
    time.sleep(0.5)
    try:
        yield told
    finally:
        stop.set()
        thread.join(10)
    assert not thread.is_alive()


def write_slowly(file: Path, pieces: int = 40) -> None:
    """Write on one file for two seconds."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as opened:
        for _ in range(pieces):
            opened.write("un mot ")
            opened.flush()
            time.sleep(0.05)


def test_a_file_written_in_pieces_is_told_of_when_it_is_whole(content: StaffFolder) -> None:
    with watched(content.root) as told:
        write_slowly(content.root / "river/mill-pond/fr.md")
        assert not told
        time.sleep(4 * QUIET_S)
        assert told


def test_a_folder_that_is_copied_slowly_is_told_of_when_it_is_there(content: StaffFolder) -> None:
    with watched(content.root) as told:
        write_slowly(content.root / "river/new-pond/deep/fr.md")
        write_slowly(content.root / "river/new-pond/deep/en.md", 10)
        assert not told
        time.sleep(4 * QUIET_S)
        assert told


def test_where_nobody_tells_of_changes_a_file_in_the_making_is_waited_for_too(
    content: StaffFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unwatchable(*_paths: Path, **_options: object) -> Iterator[None]:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(watching, "watch", unwatchable)
    with watched(content.root, poll_s=0.2) as told:
        write_slowly(content.root / "river/mill-pond/fr.md")
        before = len(told)
        time.sleep(4 * QUIET_S)
        assert before <= 3, "those of before the writing began"
        assert len(told) > before


def test_what_is_saved_at_once_is_told_of_soon(content: StaffFolder) -> None:
    with watched(content.root) as told:
        begun = time.monotonic()
        content.write("river/mill-pond/fr.md", "# Un étang\n")
        while not told and time.monotonic() < begun + 5:
            time.sleep(0.01)
        assert told[0] - begun < 4 * QUIET_S
