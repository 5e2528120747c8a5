"""Volume and brightness are set by the system's own programs, or are plainly not offered."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.duty.level import DARKEST, DISPLAY, MIXERS, Backlight, brightness, volume

WPCTL, PACTL, AMIXER = MIXERS


def need(*programs: str) -> None:
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Give sound servers a place of their own, and end those that are started."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    for name in ("XDG_RUNTIME_DIR", "HOME", "PULSE_RUNTIME_PATH"):
        monkeypatch.setenv(name, str(runtime))
    for name in ("PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS", "PIPEWIRE_REMOTE"):
        monkeypatch.delenv(name, raising=False)
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for process in started:
        process.terminate()
    for process in started:
        process.wait(10)


def start(started: list[subprocess.Popen[bytes]], *words: str) -> None:
    program = shutil.which(words[0])
    assert program
    started.append(subprocess.Popen([program, *words[1:]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))


def wait_for(mixer: object) -> None:
    until = time.monotonic() + 10
    while volume((mixer,)) is None and time.monotonic() < until:  # type: ignore[arg-type]
        time.sleep(0.1)


def start_pulseaudio(private: list[subprocess.Popen[bytes]]) -> None:
    """Start a sound server that nobody hears, and wait until it answers."""
    need("pulseaudio", "pactl")
    start(
        private,
        "pulseaudio",
        "-n",
        "--exit-idle-time=-1",
        "-L",
        "module-null-sink",
        "-L",
        "module-native-protocol-unix",
    )
    wait_for(PACTL)


def test_the_volume_of_a_real_sound_server_is_set(private: list[subprocess.Popen[bytes]]) -> None:
    start_pulseaudio(private)
    assert volume((PACTL, AMIXER)) is PACTL
    for percent in (0, 35, 100, 60):
        PACTL.set(percent)
        assert PACTL.read() == percent


def test_setting_the_volume_ends_the_silence(private: list[subprocess.Popen[bytes]]) -> None:
    start_pulseaudio(private)
    pactl = shutil.which("pactl")
    assert pactl
    subprocess.run([pactl, "set-sink-mute", "@DEFAULT_SINK@", "1"], check=True)
    PACTL.set(40)
    told = subprocess.run(
        [pactl, "get-sink-mute", "@DEFAULT_SINK@"],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"LC_ALL": "C"},
    )
    assert "no" in told.stdout


def test_where_no_sound_server_runs_no_volume_is_offered(private: list[subprocess.Popen[bytes]]) -> None:
    assert private == []
    if Path("/proc/asound/cards").exists():
        pytest.skip("this machine has a sound card")
    assert volume() is None


def test_a_program_that_is_not_there_is_no_mixer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert volume() is None
    WPCTL.set(50)
    assert brightness(tmp_path) is None


def light(folder: Path, now: int, most: int) -> Path:
    """Make what the kernel shows of a panel's light."""
    folder.mkdir(parents=True)
    (folder / "brightness").write_text(f"{now}\n")
    (folder / "max_brightness").write_text(f"{most}\n")
    return folder


def test_the_light_of_a_panel_is_set_in_its_own_steps(tmp_path: Path) -> None:
    folder = light(tmp_path / "intel_backlight", 480, 960)
    found = brightness(tmp_path)
    assert found == Backlight(folder)
    assert found.read() == 50
    found.set(75)
    assert (folder / "brightness").read_text() == "720\n"
    assert found.read() == 75


def test_no_screen_is_ever_made_quite_dark(tmp_path: Path) -> None:
    found = Backlight(light(tmp_path / "panel", 100, 100))
    found.set(0)
    assert found.read() == DARKEST


def test_a_spoilt_panel_is_not_offered(tmp_path: Path) -> None:
    folder = light(tmp_path / "panel", 1, 0)
    assert Backlight(folder).read() is None
    (folder / "max_brightness").unlink()
    assert Backlight(folder).read() is None


def test_a_screen_without_orders_over_the_cable_is_not_offered() -> None:
    need("ddcutil")
    if any(Path("/dev").glob("i2c-*")):
        pytest.skip("this machine may have such a screen")
    assert DISPLAY.read() is None
