"""The whole program, ended and started again at the desk; and the PIN on the command line."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.duty.counters import What, read_counts
from kiosk.duty.pin import Lock, set_pin
from kiosk.duty.usage import local_now
from tests.journeys.test_process import ROOT, SAMPLES, environment

DRIVER = Path(__file__).with_name("at_the_desk.py")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are counted on Linux")
def test_staff_restart_the_kiosk_then_leave_it_and_no_counter_is_lost(tmp_path: Path) -> None:
    state = tmp_path / "a state"
    set_pin(state, "2748")
    command = [sys.executable, "-X", "faulthandler", str(DRIVER), str(SAMPLES), "an argument with spaces"]
    done = subprocess.run(
        command,
        env=environment(state, PYTHONPATH=str(ROOT)),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    first, second = (json.loads(line) for line in (state / "lives.jsonl").read_text().splitlines())
    assert second["pid"] == first["pid"], "it became itself again"
    assert second["arguments"][1:] == first["arguments"][1:] == command[1:]
    assert second["open files"] == first["open files"]
    log = (state / "log" / "kiosk.log").read_text(encoding="utf-8")
    assert "kiosk ends with status 0" in log
    assert not [line for line in log.splitlines() if " WARNING " in line or " ERROR " in line or " CRITICAL " in line]
    assert counted(state, What.VISIT) == 2, "one visitor in each life; staff are none"
    assert counted(state, What.TOUCH) == 4, "a tap on the posters and a finger in the corner, in each life"


def counted(state: Path, what: What) -> int:
    """Return how often something was counted."""
    today = local_now().date()
    counts = read_counts(state / "usage.sqlite", today - timedelta(days=1), today)
    return sum(number for key, number in counts if key.what is what)


def pin(state: Path, typed: str, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run `kiosk pin` with what is typed into it."""
    command = [sys.executable, "-W", "ignore", "-m", "kiosk", "pin", *words]
    environ = os.environ | {"KIOSK_STATE": str(state), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, input=typed, env=environ, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_command_asks_twice_and_keeps_a_hash(tmp_path: Path) -> None:
    done = pin(tmp_path, "905172\n905172\n", "--language", "en")
    assert done.returncode == 0, done.stderr
    assert "The PIN is set." in done.stdout
    assert "905172" not in done.stdout + done.stderr
    assert Lock(tmp_path, tmp_path).opens("905172")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("905172\n905173\n", "Les deux codes sont différents"),
        ("0000\n", "répète"),
        ("1234\n", "suite"),
        ("12\n", "de 4 à 8 chiffres"),
    ],
)
def test_the_command_refuses_with_a_sentence_and_changes_nothing(typed: str, told: str, tmp_path: Path) -> None:
    done = pin(tmp_path, typed)
    assert done.returncode == 1
    assert told in done.stderr
    assert not (tmp_path / "pin.json").exists()
