"""What every bench needs: a screen of its own, the time to a first picture, the memory of a program and its children.

Linux only. Times are seconds on a wall clock, memory is bytes. A program is measured with what its children use,
because browsers and the kiosk both draw in several processes.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

KIOSK = (sys.executable, "-m", "kiosk")
BARE_WINDOW = (sys.executable, "-m", "bench.bare_window", "--stay")
CHROMIUM_FLAGS = (
    "--kiosk",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
)
# The page writes into its title when it was first painted: milliseconds since 1970.
PAINTED_PAGE = """<!doctype html><meta charset="utf-8"><title>waiting</title><p>Artois<script>
new PerformanceObserver(list => {
  const paint = list.getEntriesByName("first-paint")[0];
  if (paint) document.title = "painted " + (performance.timeOrigin + paint.startTime);
}).observe({type: "paint", buffered: true});
</script>
"""
PAINTED_TITLE = re.compile(r"painted ([\d.]+)")


class BenchError(Exception):
    """A program that is to be measured is missing, ended too early or never drew."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A program that has drawn its first picture, and runs on."""

    process: subprocess.Popen[bytes]
    seconds: float  # from the start of the process to the first picture


@contextmanager
def screen(width: int = 1080, height: int = 1920) -> Iterator[dict[str, str]]:
    """Give a virtual screen on a free display, as the environment of the programs that shall appear on it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [found("Xvfb"), "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()  # empty when the server ended
        if not number:
            raise BenchError("Xvfb did not start")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND_"))}
        yield kept | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        end(server)


@contextmanager
def first_event(
    command: Sequence[str], event: str, environment: Mapping[str, str], patience: float = 60
) -> Iterator[Drawn]:
    """Run a command until it prints the JSON line of an event; it runs on inside the `with`, and ends after it.

    Raises BenchError when it ends without the event or does not tell it within `patience` seconds.
    """
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, start_new_session=True)
    try:
        yield Drawn(process, _moment_of(process, event, begun + patience) - begun)
    finally:
        end(process)


@contextmanager
def kiosk(environment: Mapping[str, str], command: Sequence[str] = KIOSK) -> Iterator[Drawn]:
    """Start the kiosk at its home screen."""
    with first_event(command, "home-drawn", dict(environment) | {"KIOSK_BENCH": "1"}) as drawn:
        yield drawn


@contextmanager
def bare_window(environment: Mapping[str, str]) -> Iterator[Drawn]:
    """Start the one-word window."""
    with first_event(BARE_WINDOW, "first-frame", environment) as drawn:
        yield drawn


@contextmanager
def chromium(
    environment: Mapping[str, str], page: str = PAINTED_PAGE, extra_flags: Sequence[str] = (), patience: float = 60
) -> Iterator[Drawn]:
    """Start Chromium, with a profile of its own, on a local page that tells its first paint in its title."""
    program = found("chromium", "chromium-browser")
    # The browser's last children still write into the profile while it ends.
    with tempfile.TemporaryDirectory(prefix="bench-chromium-", ignore_cleanup_errors=True) as folder:
        profile = Path(folder)
        file = profile / "page.html"
        file.write_text(page, encoding="utf-8")
        begun, deadline = time.time(), time.monotonic() + patience
        process = subprocess.Popen(
            [program, *CHROMIUM_FLAGS, *extra_flags, f"--user-data-dir={profile / 'profile'}", file.as_uri()],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield Drawn(process, _paint_moment(process, profile / "profile", deadline) - begun)
        finally:
            end(process)


def found(*names: str) -> str:
    """Return the path of the first of these programs that is installed; BenchError says which is missing."""
    for name in names:
        path = shutil.which(name)
        if path:
            return path
    raise BenchError(f"{names[0]} is not installed")


def family(process_id: int) -> tuple[int, ...]:
    """Return a process and all its living descendants, from the parent in each /proc/*/stat."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:  # ended meanwhile
            continue
        children.setdefault(int(after_name[1]), []).append(int(stat.parent.name))
    members = [process_id]
    for member in members:  # grows while it is walked
        members += children.get(member, [])
    return tuple(members)


def memory(process_id: int) -> int:
    """Return the bytes a process and its descendants hold: PSS, shared pages counted by share (proc_pid_smaps(5))."""
    total = 0
    for member in family(process_id):
        try:
            lines = Path(f"/proc/{member}/smaps_rollup").read_text().splitlines()
        except OSError:  # ended meanwhile, or a kernel thread
            continue
        total += sum(1024 * int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total


def end(process: subprocess.Popen[bytes], patience: float = 5) -> None:
    """End a program and its descendants: politely first, then not."""
    members = family(process.pid)
    process.terminate()
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for member in members[1:]:
        _end_orphan(member, process.pid)
    if process.stdout:
        process.stdout.close()


def _end_orphan(process_id: int, session: int) -> None:
    """End a descendant that outlived its program, unless its number has gone to a stranger."""
    try:
        if os.getsid(process_id) == session:
            os.kill(process_id, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def _moment_of(process: subprocess.Popen[bytes], event: str, deadline: float) -> float:
    """Return the monotonic time at which the program printed the event."""
    # A silent program would hold readline for ever.
    timer = threading.Timer(max(0, deadline - time.monotonic()), process.kill)
    timer.start()
    try:
        for line in process.stdout or ():
            moment = time.monotonic()
            if _names(line, event):
                return moment
    finally:
        timer.cancel()
    raise BenchError(f"{process.args!r} never told {event}")


def _names(line: bytes, event: str) -> bool:
    try:
        told = json.loads(line)
    except ValueError:
        return False
    return isinstance(told, dict) and told.get("event") == event


def _paint_moment(process: subprocess.Popen[bytes], profile: Path, deadline: float) -> float:
    """Return the time since 1970 of the page's first paint, read from its title over the DevTools port on loopback."""
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise BenchError(f"Chromium ended with code {process.returncode}")
        for title in _titles(profile / "DevToolsActivePort"):
            painted = PAINTED_TITLE.fullmatch(title)
            if painted:
                return float(painted[1]) / 1000
        time.sleep(0.05)
    raise BenchError("Chromium never painted the page")


def _titles(port_file: Path) -> list[str]:
    """Return the titles of the open pages; none while the browser does not listen yet."""
    try:
        port = int(port_file.read_text().split()[0])
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=2) as answer:
            return [str(page["title"]) for page in json.load(answer)]
    except (OSError, IndexError, ValueError, urllib.error.URLError):
        return []
