"""How soon the screen shows what staff save, and what a thousand savings cost a kiosk that runs on.

Run by `./dev bench updates [SAVES]`; Linux with Xvfb. A real kiosk shows the sample guide, and this process saves as
editors and file explorers do, and watches the glass from outside. All times hold the wait for quiet.
"""

import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import linear_regression, median, quantiles

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from bench.peers import BenchError, end, memory, screen
from kiosk.app import Kiosk
from kiosk.reading.publishing import publish
from kiosk.reading.watching import QUIET_MS
from kiosk.settings import Settings
from tests.staff_folder import SAMPLE, StaffFolder

SAVES = 1000
SIZE = QSize(720, 1280)
WARM_UP = 0.2
"""Share of the savings after which memory should stay as it is."""
PATIENCE_S = 20.0
LOOK_S = 0.05
DARKEST = 12
"""Mean lightness (0 to 255) below which a frame is black."""
INSIDE = "KIOSK_BENCH_INSIDE"
MOST_COPIES = 12
PLACE = "river/mill-pond"


class Shown(msgspec.Struct):
    """What the glass shows from a moment (time.monotonic) on, as far as savings change it."""

    at: float
    title: str
    picture: str
    copies: list[str]


class Figures(msgspec.Struct):
    """What was measured; memory in MiB, with the number of the saving."""

    waits: dict[str, list[float]] = {}
    frames: int = 0
    black: int = 0
    memory: list[tuple[int, float]] = []
    handles: list[int] = []
    threads: list[int] = []


class Staff:
    """Saves what people save, and knows how one sees that it is shown."""

    def __init__(self, content: StaffFolder, chance: random.Random) -> None:
        """Work in a copy of the sample guide."""
        self._content = content
        self._chance = chance
        self._copies: list[str] = []
        self._pictures: set[str] = set()
        self._photograph = content.root / "river/stone-bridge/01-bridge.png"

    def save(self, number: int) -> tuple[str, Callable[[Shown], object]]:
        """Save something; return what it was, and what tells that it is shown."""
        acts = [self._edit, self._replace, self._photographed, self._copy, self._rename, self._delete]
        # A dozen copies at most: the guide stays as large as it was, and memory with it.
        acts = acts[4 if len(self._copies) > MOST_COPIES else 0 : 6 if self._copies else 4]
        return self._chance.choice(acts)(number)

    def _edit(self, number: int) -> tuple[str, Callable[[Shown], object]]:
        self._content.write(f"{PLACE}/fr.md", f"# Étang {number}\n\nUn résumé.\n")
        return "edit", lambda shown: shown.title == f"Étang {number}"

    def _replace(self, number: int) -> tuple[str, Callable[[Shown], object]]:
        """Write aside and rename, as many editors do."""
        self._content.write(f"{PLACE}/.fr.md.swp", f"# Étang {number}\n\nUn résumé.\n")
        (self._content.root / PLACE / ".fr.md.swp").replace(self._content.root / PLACE / "fr.md")
        return "replaced file", lambda shown: shown.title == f"Étang {number}"

    def _photographed(self, number: int) -> tuple[str, Callable[[Shown], object]]:
        # Bytes after its end make it another picture, to be made anew.
        raw = self._photograph.read_bytes() + str(number).encode()
        self._content.write(f"{PLACE}/01.png", raw)
        before = set(self._pictures)
        return "photograph", lambda shown: shown.picture not in before

    def _copy(self, number: int) -> tuple[str, Callable[[Shown], object]]:
        name = f"copy-{number}"
        shutil.copytree(self._content.root / "river/stone-bridge", self._content.root / "river" / name)
        self._copies.append(name)
        return "copied folder", lambda shown: name in shown.copies

    def _rename(self, number: int) -> tuple[str, Callable[[Shown], object]]:
        old = self._copies.pop(self._chance.randrange(len(self._copies)))
        name = f"copy-{number}"
        (self._content.root / "river" / old).rename(self._content.root / "river" / name)
        self._copies.append(name)
        return "renamed folder", lambda shown: name in shown.copies and old not in shown.copies

    def _delete(self, _number: int) -> tuple[str, Callable[[Shown], object]]:
        old = self._copies.pop(self._chance.randrange(len(self._copies)))
        shutil.rmtree(self._content.root / "river" / old)
        return "deleted folder", lambda shown: old not in shown.copies

    def note(self, shown: Shown) -> None:
        """Remember which picture was on the glass."""
        self._pictures.add(shown.picture)


def inside(content: Path, state: Path) -> None:
    """Show the guide, and tell of each frame that shows another edition."""
    kiosk = Kiosk(Settings(content=content, backend="software"), size=SIZE, state=state, at_home=True)

    def tell() -> None:
        items = kiosk.library.guide.items
        place = items.get(Path(PLACE).name)
        title = place.pages["fr"].title if place and "fr" in place.pages else ""
        picture = place.pictures[0].small if place and place.pictures else ""
        copies = [slug for slug in items if slug.startswith("copy-")]
        sys.stdout.write(msgspec.json.encode(Shown(time.monotonic(), title, picture, copies)).decode() + "\n")
        sys.stdout.flush()

    def changed() -> None:
        kiosk.after_frame(tell)
        kiosk.window.update()

    def begin() -> None:
        tell()
        kiosk.refresher.refresh()
        kiosk.library.changed.connect(changed)

    kiosk.after_frame(begin)
    kiosk.app.exec()
    kiosk.close()


class Watch:
    """Looks at the glass from outside, and hears what the kiosk tells of it."""

    def __init__(self, process: "subprocess.Popen[bytes]", figures: Figures) -> None:
        """Listen to a kiosk."""
        self._app = QGuiApplication([])
        self._figures = figures
        self._process = process
        self._heard: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self._heard.put(line)

    def until(self, told: Callable[[Shown], object]) -> Shown:
        """Look on until the kiosk shows something; BenchError where it does not."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            try:
                shown = msgspec.json.decode(self._heard.get(timeout=LOOK_S), type=Shown)
            except queue.Empty:
                self._look()
                continue
            if told(shown):
                self._look()
                return shown
        raise BenchError(f"not shown within {PATIENCE_S:.0f} s")

    def _look(self) -> None:
        small = self._app.primaryScreen().grabWindow(0).toImage().scaled(18, 32)
        points = [small.pixelColor(x, y).lightness() for x in range(18) for y in range(32)]
        self._figures.frames += 1
        self._figures.black += sum(points) < DARKEST * len(points)


def measure(saves: int, folder: Path, chance: random.Random) -> Figures:
    """Save so many times before a running kiosk."""
    content = StaffFolder(folder / "content")
    shutil.copytree(SAMPLE, content.root)
    publish(content.root, folder / "state" / "editions")
    staff, figures = Staff(content, chance), Figures()
    command = [sys.executable, "-m", "bench.updates", str(content.root), str(folder / "state")]
    process = subprocess.Popen(command, env=os.environ | {INSIDE: "1"}, stdout=subprocess.PIPE)
    try:
        watch = Watch(process, figures)
        staff.note(watch.until(bool))
        time.sleep(1)
        # The empty screen before the first frame is no fault.
        figures.frames = figures.black = 0
        proc = Path("/proc") / str(process.pid)
        for number in range(saves):
            begun = time.monotonic()
            what, is_shown = staff.save(number)
            shown = watch.until(is_shown)
            staff.note(shown)
            figures.waits.setdefault(what, []).append(shown.at - begun)
            figures.memory.append((number, memory(process.pid) / 2**20))
            figures.handles.append(len(list((proc / "fd").iterdir())))
            figures.threads.append(len(list((proc / "task").iterdir())))
    finally:
        end(process)
    return figures


def tell(figures: Figures) -> None:
    """Print what came of it."""
    every = [seconds for waits in figures.waits.values() for seconds in waits]
    print(f"{len(every)} savings; s from saving to the frame, {QUIET_MS / 1000} s of quiet included")
    for what, waits in (*sorted(figures.waits.items()), ("all", every)):
        p99 = quantiles(waits, n=100)[98] if len(waits) > 1 else waits[0]
        print(f"{what:15} {len(waits):5}   p50 {median(waits):.2f}   p99 {p99:.2f}   longest {max(waits):.2f}")
    print(f"looked at the glass {figures.frames} times, black {figures.black} times (aim: 0)")
    settled = figures.memory[round(len(figures.memory) * WARM_UP) :]
    slope = linear_regression(*zip(*settled, strict=True)).slope * 100
    print(
        f"memory (PSS), MiB: first {figures.memory[0][1]:.1f}, after warm-up {settled[0][1]:.1f}, last "
        f"{settled[-1][1]:.1f}, most {max(size for _, size in settled):.1f}; {slope:+.2f} per 100 savings"
    )
    for name, counts in (("open handles", figures.handles), ("threads", figures.threads)):
        print(f"{name}: {counts[0]} at first, {counts[-1]} at the end, {max(counts)} at most")


def main() -> None:
    """Measure on a virtual screen."""
    if os.environ.get(INSIDE):
        inside(Path(sys.argv[1]), Path(sys.argv[2]))
        return
    saves = int(sys.argv[1]) if sys.argv[1:] else SAVES
    with (
        screen(SIZE.width(), SIZE.height()) as environment,
        tempfile.TemporaryDirectory(prefix="bench-updates-") as folder,
    ):
        os.environ.pop("QT_QPA_PLATFORM", None)
        os.environ.update(environment)
        tell(measure(saves, Path(folder), random.Random(1)))


if __name__ == "__main__":
    main()
