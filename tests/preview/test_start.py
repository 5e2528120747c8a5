"""How a preview starts: its glass, its language, its own place for editions, and the command itself."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.preview.glasses import USUAL, Glass, glasses_with
from kiosk.preview.watch import Proof, Watch
from kiosk.preview.window import own_place, staff_language
from kiosk.reading.edition import current
from tests.staff_folder import StaffFolder


def test_a_size_that_is_usual_is_found_and_another_comes_first() -> None:
    assert glasses_with(None, 32) == (USUAL, 0)
    assert glasses_with((1920, 1080), 32) == (USUAL, 1)
    assert glasses_with((1000, 700), 24) == ((Glass("own", 1000, 700, 24), *USUAL), 0)


def test_staff_are_spoken_to_in_french_or_english_whatever_the_glass_speaks() -> None:
    assert (staff_language("fr"), staff_language("en")) == ("fr", "en")
    assert staff_language("nl") == staff_language("") in {"fr", "en"}


def test_two_previews_of_a_folder_never_share_their_editions(tmp_path: Path) -> None:
    first, lock = own_place(tmp_path / "content", tmp_path / "state")
    second, none = own_place(tmp_path / "content", tmp_path / "state")
    assert first.is_relative_to(tmp_path / "state" / "preview")
    assert first != second
    assert none is None
    assert lock
    lock.unlock()
    assert own_place(tmp_path / "content", tmp_path / "state")[0] == first
    assert own_place(tmp_path / "other", tmp_path / "state")[0] != first


def test_where_the_disk_refuses_the_preview_is_kept_elsewhere(
    content: StaffFolder, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    watch = Watch(content.root, tmp_path / "file" / "editions")
    proofs: list[Proof] = []
    watch.done.connect(proofs.append, Qt.ConnectionType.DirectConnection)
    watch.start()
    _wait_for(lambda: bool(proofs))
    watch.close()
    assert [proof.state for proof in proofs] == ["shown"]
    assert "cannot be written" in caplog.text


def test_the_command_shows_a_folder_with_its_drafts_and_leaves_the_kiosks_editions_alone(
    content: StaffFolder, tmp_path: Path
) -> None:
    content.append("river/mill-pond/place.yaml", "\ndraft: true\n")
    state = tmp_path / "state"
    environment = {**os.environ, "KIOSK_STATE": str(state), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kiosk", "preview", str(content.root), "--size", "1000x700", "--language", "nl"]
    running = subprocess.Popen([*command, "--backend", "software"], env=environment)
    try:
        _wait_for(lambda: running.poll() is not None or bool(list(state.glob("preview/*/current"))), 40)
        assert running.poll() is None
    finally:
        running.terminate()
        running.wait(20)
    edition = current(next(state.glob("preview/*")))
    assert edition
    assert edition.guide.items["mill-pond"].draft
    assert not (state / "editions").exists()
    assert "WARNING" not in (state / "log" / "kiosk.log").read_text(encoding="utf-8")


def _wait_for(happened: Callable[[], bool], seconds: float = 10) -> None:
    until = time.perf_counter() + seconds
    while not happened():
        assert time.perf_counter() < until
        time.sleep(0.02)
