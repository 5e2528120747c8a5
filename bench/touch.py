"""How soon the kiosk answers a finger, and what it holds after every page was seen, drawn by the processor alone.

Run by `./dev bench touch [ROUNDS]`. The answer to a press is compared with that of a bare window with one button,
touched by the same finger in the same run; pages have no peer and are told as they are.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QPoint, QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from bench.peers import screen
from kiosk.app import Kiosk
from kiosk.reading.publishing import publish
from kiosk.run import SETTINGS_FILE, settings_or_defaults
from kiosk.settings import Settings
from kiosk.tour.finger import BUTTON, Finger, centre, is_a, visible_items
from kiosk.tour.record import memory_mib

ROUNDS = 30
CARD_HEIGHT = 250
SIZE = QSize(1080, 1920)
INSIDE = "KIOSK_BENCH_INSIDE"
BARE_BUTTON = b"""
import QtQuick
import QtQuick.Templates as T
Window {
    T.AbstractButton {
        id: button
        anchors.fill: parent
        background: Rectangle { color: button.pressed ? "#17181C" : "#F4EEE2" }
    }
}
"""


class Stopwatch:
    """Measures from a touch to the frame that shows its effect."""

    def __init__(self, window: QQuickWindow, finger: Finger) -> None:
        """Watch a window's frames."""
        self._finger = finger
        self._frame = 0.0
        self._awaited: Callable[[], object] = bool
        window.frameSwapped.connect(self._note)

    def _note(self) -> None:
        if not self._frame and self._awaited():
            self._frame = time.perf_counter()

    def measure(self, touch: Callable[[], None], awaited: Callable[[], object]) -> float:
        """Return the ms from a touch to the first frame drawn while what is awaited holds."""
        self._awaited, self._frame = awaited, 0.0
        begun = time.perf_counter()
        touch()
        self._finger.wait_for(lambda: self._frame, "the frame")
        return (self._frame - begun) * 1000


def pressed_ms(window: QQuickWindow, buttons: list[QQuickItem], rounds: int) -> list[float]:
    """Press buttons in turn, and slip off them again; return the ms to the frame that shows each one pressed."""
    finger = Finger(window)
    watch = Stopwatch(window, finger)
    times = []
    for turn in range(rounds):
        button = buttons[turn % len(buttons)]
        point = centre(button)
        times.append(watch.measure(partial(finger.press, point), partial(button.property, "pressed")))
        finger.move(QPoint(2, 2))
        finger.release(QPoint(2, 2))
        finger.wait(0.25)
    return times


def bare_ms(rounds: int) -> list[float]:
    """Press the one button of a bare window."""
    engine = QQmlApplicationEngine()
    engine.loadData(BARE_BUTTON)
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        message = "the bare window did not load"
        raise TypeError(message)
    window.resize(SIZE)
    window.show()
    Finger(window).wait(0.5)
    button = next(item for item in visible_items(window.contentItem()) if is_a(item, BUTTON))
    times = pressed_ms(window, [button], rounds)
    window.close()
    return times


def pages_ms(kiosk: Kiosk) -> tuple[list[float], list[float]]:
    """Open every page; return the ms to its first frame and to the frame in which nothing glides any more."""
    finger = Finger(kiosk.window)
    watch = Stopwatch(kiosk.window, finger)
    drawn, still = [], []
    for slug in kiosk.library.guide.items:
        begun = time.perf_counter()
        drawn.append(watch.measure(partial(kiosk.navigator.open, slug, 0.0), partial(shows, kiosk, slug)))
        finger.wait_for(lambda: kiosk.window.property("settled"), "rest")
        still.append((time.perf_counter() - begun) * 1000)
        finger.wait(0.1)
        kiosk.navigator.home()
        finger.wait_for(lambda: kiosk.window.property("settled"), "rest")
    return drawn, still


def shows(kiosk: Kiosk, slug: str) -> bool:
    """Tell whether an item's page is shown."""
    return kiosk.navigator.here.slug == slug


def inside(rounds: int) -> None:
    """Measure in this process, on the screen it was given."""
    settings = settings_or_defaults(SETTINGS_FILE)
    with tempfile.TemporaryDirectory(prefix="bench-touch-") as state:
        publish(settings.content, Path(state) / "editions")
        chosen = Settings(content=settings.content, backend="software")
        kiosk = Kiosk(chosen, size=SIZE, state=Path(state), at_home=True)
        finger = Finger(kiosk.window)
        finger.wait_for(lambda: kiosk.window.property("settled"), "home")
        finger.wait(1.0)
        before = memory_mib()
        cards = [
            item
            for item in visible_items(kiosk.window.contentItem())
            if is_a(item, BUTTON) and item.height() > CARD_HEIGHT
        ]
        kiosk_times = pressed_ms(kiosk.window, cards, rounds)
        bare_times = bare_ms(rounds)
        drawn, still = pages_ms(kiosk)
        finger.wait(1.0)
        after = memory_mib()
        kiosk.close()
    print(f"tap to pressed, ms: kiosk {told(kiosk_times)}, bare button {told(bare_times)} (aim: p95 under 85)")
    print(f"tap to pressed, kiosk / bare button: {median(kiosk_times) / median(bare_times):.2f}")
    print(f"tap to the next page's first frame, ms: {told(drawn)} (aim: p95 under 300)")
    print(f"tap to the next page at rest, ms: {told(still)}, the glide of 220 included")
    print(f"memory (PSS) on Home, MiB: {before:.0f} before, {after:.0f} after every page (aim: 60 more at most)")


def told(times: list[float]) -> str:
    """Return median and 95th percentile."""
    return f"median {median(times):.0f}, p95 {quantiles(times, n=20)[-1]:.0f}"


def main() -> None:
    """Measure on a virtual screen."""
    if os.environ.get(INSIDE):
        inside(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)
        return
    with screen(SIZE.width(), SIZE.height()) as environment:
        command = [sys.executable, "-m", "bench.touch", *sys.argv[1:]]
        subprocess.run(command, env=environment | {INSIDE: "1"}, check=True)


if __name__ == "__main__":
    main()
