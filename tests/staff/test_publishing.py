"""Publishing from the command line tells what it did, and can be stopped without harm."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.reading.edition import current
from kiosk.reading.publishing import publish
from kiosk.staff.publishing import publish_content
from tests.staff_folder import UNMEASURED, StaffFolder

ROOT = Path(__file__).parents[2]


def started(content: Path, state: Path) -> subprocess.Popen[bytes]:
    """Start `kiosk publish` as staff do."""
    command = [sys.executable, "-m", "kiosk", "publish", "--content", str(content)]
    environment = os.environ | UNMEASURED | {"KIOSK_STATE": str(state), "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_it_says_what_was_done(content: StaffFolder, editions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert publish_content(content.root, editions, "fr") == 0
    assert capsys.readouterr().out.startswith("Édition 1 : ")
    content.write("river/mill-pond/en.md", "# A pond\n")
    assert publish_content(content.root, editions, "en") == 0
    assert "1 folder read again; 0 picture files made" in capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")
    content.edit("river/mill-pond/place.yaml", "toilets: no", "toilets: perhaps")
    assert publish_content(content.root, editions, "fr") == 0
    assert " 1 problème (" in capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")


def test_a_folder_that_is_gone_is_no_success(
    content: StaffFolder, editions: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish_content(content.root, editions, "fr") == 0
    capsys.readouterr()
    assert publish_content(content.root / "elsewhere", editions, "fr") == 1
    assert "vérifiez le chemin" in capsys.readouterr().out
    edition = current(editions)
    assert edition is not None
    assert edition.colophon.number == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_stopped_it_leaves_everything_as_it_was(asked: signal.Signals, content: StaffFolder, tmp_path: Path) -> None:
    before = publish(content.root, tmp_path / "editions")
    content.write("river/mill-pond/en.md", "# A pond\n")
    # So many folders that it cannot be done before it is stopped.
    for number in range(400):
        for file in ("place.yaml", "en.md", "fr.md"):
            content.write(f"river/pond-{number}/{file}", content.text(f"river/mill-pond/{file}"))
    with started(content.root, tmp_path) as process:
        until = time.monotonic() + 20
        while not list((tmp_path / "editions").glob(".staging-*")):
            assert time.monotonic() < until
            time.sleep(0.01)
        process.send_signal(asked)
        out, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Arrêté" in out.decode()
    assert b"Traceback" not in errors
    assert current(tmp_path / "editions") == before
    assert list((tmp_path / "editions").glob(".staging-*")) == []
