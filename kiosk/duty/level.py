"""Volume and brightness, where the system lets the kiosk set them: by its own programs, called with fixed words.

What each answers to was read in the manuals wpctl(1), pactl(1), amixer(1), ddcutil(1) and in the kernel's
Documentation/ABI/stable/sysfs-class-backlight.
"""

import logging
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.duty.environment import outside

DARKEST = 10
"""Per cent: a screen set darker would show nobody how to make it lighter."""

_PATIENCE_S = 4.0
_log = logging.getLogger(__name__)


class Level(Protocol):
    """Something between 0 and 100 per cent."""

    def read(self) -> int | None:
        """Return where it stands, None where the system does not tell."""

    def set(self, percent: int) -> None:
        """Set it; a system that refuses is logged."""


class Mixer(msgspec.Struct, frozen=True):
    """A level that a program reads and sets; `{}` in its words stands for the per cents."""

    program: str
    reading: tuple[str, ...]
    setting: tuple[tuple[str, ...], ...]
    found: str
    whole: float = 100.0
    """What the program calls 100 per cent."""

    def read(self) -> int | None:
        """Return what the program answers, None where it is not there or has nothing to set."""
        told = re.search(self.found, self._call(self.reading))
        return min(100, round(float(told[1]) / self.whole * 100)) if told else None

    def set(self, percent: int) -> None:
        """Have the program set it."""
        for words in self.setting:
            self._call([word.replace("{}", str(percent)) for word in words])

    def _call(self, words: Sequence[str]) -> str:
        """Return what the program prints, nothing where it fails."""
        program = shutil.which(self.program)
        if program is None:
            return ""
        try:
            done = subprocess.run(  # noqa: S603  # fixed words, no shell
                [program, *words],
                env=outside() | {"LC_ALL": "C"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=_PATIENCE_S,
                check=False,
            )
        except (OSError, subprocess.SubprocessError) as error:
            _log.warning("%s: %s", self.program, error)
            return ""
        return done.stdout if done.returncode == 0 else ""


class Backlight(msgspec.Struct, frozen=True):
    """The light behind a panel, as the kernel offers it."""

    folder: Path

    def read(self) -> int | None:
        """Return how bright it is."""
        with suppress(OSError, ValueError, ZeroDivisionError):
            return round(self._number("brightness") / self._number("max_brightness") * 100)
        return None

    def set(self, percent: int) -> None:
        """Make it so bright, never quite dark."""
        try:
            steps = round(self._number("max_brightness") * max(percent, DARKEST) / 100)
            (self.folder / "brightness").write_text(f"{steps}\n", encoding="ascii")
        except (OSError, ValueError) as error:
            _log.warning("the brightness cannot be set (%s)", error)

    def _number(self, name: str) -> int:
        return int((self.folder / name).read_text(encoding="ascii"))


_SINK, _PULSE = "@DEFAULT_AUDIO_SINK@", "@DEFAULT_SINK@"
MIXERS = (
    Mixer(
        "wpctl",
        ("get-volume", _SINK),
        (("set-volume", _SINK, "{}%"), ("set-mute", _SINK, "0")),
        r"Volume: (\d+(?:\.\d+)?)",
        whole=1.0,
    ),
    Mixer(
        "pactl",
        ("get-sink-volume", _PULSE),
        (("set-sink-volume", _PULSE, "{}%"), ("set-sink-mute", _PULSE, "0")),
        r"(\d+)%",
    ),
    Mixer("amixer", ("-M", "sget", "Master"), (("-M", "sset", "Master", "{}%", "unmute"),), r"\[(\d+)%\]"),
)
DISPLAY = Mixer("ddcutil", ("getvcp", "10", "--terse"), (("setvcp", "10", "{}"),), r"VCP 10 C (\d+) 100\b")
"""A screen that takes orders over its cable (VESA MCCS, feature 10 hex); those with another scale are left alone."""


def volume(mixers: Iterable[Level] = MIXERS) -> Level | None:
    """Return the first mixer that is there and answers."""
    return next((mixer for mixer in mixers if mixer.read() is not None), None)


def brightness(lights: Path = Path("/sys/class/backlight")) -> Level | None:
    """Return the panel's light where it may be set, else the screen on the cable, None for neither."""
    for folder in sorted(lights.glob("*")):
        light = Backlight(folder)
        if os.access(folder / "brightness", os.W_OK) and light.read() is not None:
            return light
    return DISPLAY if DISPLAY.read() is not None else None
