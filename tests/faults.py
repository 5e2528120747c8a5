"""What befalls a kiosk that publishes: kills, full disks, clocks set back, folders that may not be written."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.reading.edition import Edition, current
from kiosk.reading.index import open_index
from tests.staff_folder import UNMEASURED, StaffFolder

ROOT = Path(__file__).parents[1]
POND = "river/mill-pond/en.md"
PATIENCE_S = 60


def publishing(content: Path, state: Path, *before: str) -> subprocess.Popen[str]:
    """Start `kiosk publish` as staff do, through another command where one is given before."""
    command = [*before, sys.executable, "-m", "kiosk", "publish", "--content", str(content)]
    environment = os.environ | UNMEASURED | {"KIOSK_STATE": str(state), "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def published(content: Path, state: Path, *before: str) -> tuple[int, str]:
    """Publish to the end; return the exit status and all that was said."""
    with publishing(content, state, *before) as process:
        out, errors = process.communicate(timeout=PATIENCE_S)
    return process.returncode, out + errors


def staging(editions: Path) -> list[Path]:
    """Return the unfinished editions."""
    return list(editions.glob(".staging-*"))


def kill_publishing(content: StaffFolder, state: Path, title: str, chance: random.Random) -> bool:
    """Publish another title, kill that at a moment nobody chose, and tell whether it was publishing just then."""
    content.write(POND, f"# {title}\n")
    blind = chance.random() < 1 / 3
    before = {path.name for path in staging(state / "editions")}
    with publishing(content.root, state) as process:
        if blind:
            time.sleep(chance.uniform(0, 1))
        else:
            while process.poll() is None and before.issuperset(path.name for path in staging(state / "editions")):
                time.sleep(0.001)
            time.sleep(chance.uniform(0, 0.15))
        process.kill()
        process.communicate()
    return not before.issuperset(path.name for path in staging(state / "editions"))


def faults_of(editions: Path, *titles: str) -> list[str]:
    """Return what a visitor would miss at the next start, where the pond should have one of the titles."""
    edition = current(editions)
    if edition is None:
        return ["there is no edition"]
    found = [f"{name} is missing" for name in _pictures(edition) if not (edition.pictures / name).is_file()]
    if (title := edition.guide.items["mill-pond"].pages["en"].title) not in titles:
        found.append(f"the pond is called {title}")
    if open_index(edition.search) is None:
        found.append("nothing can be searched")
    return found


def _pictures(edition: Edition) -> Iterator[str]:
    for item in edition.guide.items.values():
        for picture in item.pictures:
            yield from (picture.small, picture.large)


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[bool]:
    """Mount a disk in memory of so many bytes on a folder; yield whether this machine lets us."""
    folder.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    may = sys.platform == "linux" and os.geteuid() == 0
    mounted = may and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)  # noqa: S607  # as mount above


def fill(disk: Path, left: int) -> Path:
    """Write a file that leaves so many bytes free on a disk."""
    filler = disk / "filler"
    status = os.statvfs(disk)
    filler.write_bytes(bytes(max(0, status.f_bavail * status.f_frsize - left)))
    return filler


def publish_on_full_disk(content: StaffFolder, disk: Path, title: str, left: int) -> tuple[bool, list[str]]:
    """Publish another title with so many bytes left; return whether it was refused, and what is wrong afterwards."""
    editions = disk / "editions"
    before = current(editions)
    content.write(POND, f"# {title}\n")
    filler = fill(disk, left)
    status, said = published(content.root, disk)
    filler.unlink()
    after = current(editions)
    found = [f"it said: {said}"] if "Traceback" in said or status not in {0, 1} else []
    found += [f"{path.name} was left behind" for path in staging(editions)]
    if status == 0:
        return False, found + faults_of(editions, title)
    if before is None or after is None or after.folder != before.folder or after.guide != before.guide:
        found.append("the edition before is not what it was")
    return True, found + faults_of(editions, before.guide.items["mill-pond"].pages["en"].title if before else "")
