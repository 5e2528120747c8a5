"""The whole program as a process: whatever the content, it starts, shows something and says nothing on the screen."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import copytree

import pytest
from PIL import Image

SAMPLES = Path(__file__).parents[1] / "samples" / "content"
ROOT = Path(__file__).parents[2]
PATIENCE_S = 30


def environment(state: Path, **more: str) -> dict[str, str]:
    """Return an environment without a screen, with a folder of the program's own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "KIOSK_"))}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "KIOSK_STATE": str(state), **more}


def starts(content: Path, state: Path) -> str:
    """Start the program at home, wait until it is drawn, end it, and return its log."""
    command = [sys.executable, "-m", "kiosk", "run", "--content", str(content), "--backend", "software"]
    with subprocess.Popen(
        [*command, "--window", "1080x1920"],
        env=environment(state, KIOSK_BENCH="1"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        time.sleep(1.5)
        assert process.poll() is None, "it ended by itself"
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE_S)
        errors = process.stderr.read() if process.stderr else ""
    assert json.loads(line)["event"] == "home-drawn"
    assert "Traceback" not in errors
    log = (state / "log" / "kiosk.log").read_text(encoding="utf-8")
    assert "uncaught" not in log
    assert not [line for line in log.splitlines() if " ERROR " in line or " CRITICAL " in line]
    return log


def break_nothing(content: Path) -> None:
    """Leave the content as it is."""


def remove_everything(content: Path) -> None:
    """Leave no content folder."""
    content.rename(content.with_name("gone"))


def empty(content: Path) -> None:
    """Leave an empty folder."""
    content.rename(content.with_name("gone"))
    content.mkdir()


def break_yaml(content: Path) -> None:
    """Break every YAML file."""
    for file in content.rglob("*.yaml"):
        file.write_text("a: [b\n c: : d\n", encoding="utf-8")


def break_markdown(content: Path) -> None:
    """Fill every text with bytes that are none."""
    for file in content.rglob("*.md"):
        file.write_bytes(b"\xff\xfe\x00\x01# no text")


def truncate_pictures(content: Path) -> None:
    """Cut every picture in half."""
    for file in content.rglob("*.webp"):
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def a_file_instead_of_a_folder(content: Path) -> None:
    """Put a file where the folder should be."""
    content.rename(content.with_name("gone"))
    content.write_text("not a folder", encoding="utf-8")


BREAKAGES = (
    break_nothing,
    remove_everything,
    empty,
    break_yaml,
    break_markdown,
    truncate_pictures,
    a_file_instead_of_a_folder,
)


@pytest.mark.parametrize("break_it", BREAKAGES, ids=lambda breakage: breakage.__name__)
def test_the_kiosk_starts_whatever_the_content(break_it: Callable[[Path], None], tmp_path: Path) -> None:
    content = tmp_path / "content"
    copytree(SAMPLES, content)
    break_it(content)
    log = starts(content, tmp_path / "state")
    assert "qt" not in {line.split()[2] for line in log.splitlines() if " WARNING " in line}


def test_the_tour_looks_at_every_page_and_finds_no_fault(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    command = [sys.executable, "-m", "kiosk", "tour", str(out), "--size", "1366x768", "--content", str(SAMPLES)]
    done = subprocess.run(command, env=environment(tmp_path), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    log = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    shown = {stop["slug"] for stop in log["stops"]} - {""}
    kinds = ("panel", "place", "route", "story", "event")
    assert shown == {file.parent.name for kind in kinds for file in SAMPLES.rglob(f"{kind}.yaml")}
    assert {"quiz", "map", "agenda", "visit"} <= {stop["screen"] for stop in log["stops"]}
    assert {stop["language"] for stop in log["stops"]} == {"fr", "en", "nl", "de"}
    assert all(stop["memory_mib"] > 0 for stop in log["stops"])
    for stop in log["stops"]:
        with Image.open(out / stop["picture"]) as picture:
            assert picture.size == (1366, 768)
            shades = picture.convert("L").histogram()
            assert sum(count > 0 for count in shades) > 100, f"{stop['picture']} is blank"


def test_without_a_screen_the_command_says_so(tmp_path: Path) -> None:
    bare = environment(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        bare.pop(name, None)
    command = [sys.executable, "-m", "kiosk", "run"]
    done = subprocess.run(command, env=bare, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no screen" in done.stderr


def test_a_wrong_setting_is_named_and_nothing_starts(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text('[screen]\ndiagonal_inches = "big"\nmotoin = "calm"\n', encoding="utf-8")
    command = [sys.executable, "-m", "kiosk", "run", "--settings", str(settings)]
    done = subprocess.run(command, env=environment(tmp_path), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "diagonal_inches" in done.stderr
    assert "motoin" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "named"), [(["--backend", "vulkan"], "vulkan"), (["--settings", "nowhere.toml"], "nowhere.toml")]
)
def test_a_wrong_option_is_named_and_nothing_starts(arguments: list[str], named: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "run", *arguments]
    done = subprocess.run(command, env=environment(tmp_path), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert named in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_the_kiosk_ends_well_and_no_touch_is_lost(asked: signal.Signals, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.touched", str(SAMPLES), str(tmp_path)]
    with subprocess.Popen(command, env=environment(tmp_path), cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"touched\n"
        begun = time.monotonic()
        process.send_signal(asked)
        assert process.wait(PATIENCE_S) == 0
        assert time.monotonic() - begun < 5
    # The minute in which counters are written was not over.
    with closing(sqlite3.connect(tmp_path / "usage.sqlite")) as kept:
        assert "touch" in "".join(map(str, next(iter(kept.execute("SELECT group_concat(what) FROM counters")))))
