"""Faults by the thousand: files mutated, publishing killed, the disk full; each is counted, and so is what it broke.

Run by `./dev bench faults [--mutations N] [--kills N] [--full N] [--seed N]`; the disk needs root, the rest nobody.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from kiosk.reading.publishing import publish
from tests.faults import faults_of, kill_publishing, publish_on_full_disk, published, small_disk
from tests.mutations import MUTATORS, TEXTS, MutatedGuide, unexplained
from tests.staff_folder import SAMPLE, StaffFolder

DISK = 24_000_000
"""Bytes of the disk that gets full."""


def mutate(folder: Path, count: int, chance: random.Random) -> list[str]:
    """Read so many mutated files, and return what raised or vanished without a problem."""
    shutil.copytree(SAMPLE, folder)
    guide = MutatedGuide(folder)
    found: list[str] = []
    counts: Counter[str] = Counter()
    for number in range(count):
        name, how = chance.choice(TEXTS), chance.choice(sorted(MUTATORS))
        mutated = MUTATORS[how](name, (SAMPLE / name).read_bytes(), chance)
        try:
            reading = guide.read(name, mutated)
            [problem.sentence("fr") + problem.sentence("en") for problem in reading.problems]
        except Exception:  # noqa: BLE001  # that none comes is what is measured
            found.append(f"{number}: {name}: {mutated!r}\n{traceback.format_exc()}")
            continue
        mistakes = [problem for problem in reading.problems if not problem.advice]
        counts.update(["named"] if mistakes else [])
        counts.update([] if reading.problems else ["harmless"])
        found += [f"{number}: {name} lost {lost} in silence" for lost in unexplained(name, mutated, reading)]
        found += [f"{number}: {name}: a problem without a file" for problem in reading.problems if not problem.file]
    print(f"{count} mutations: {counts['named']} with mistakes that are named, {counts['harmless']} without any")
    return found


def kill(folder: Path, count: int, chance: random.Random) -> list[str]:
    """Kill so many publishings, and return what was wrong with the edition that the next start shows."""
    content = StaffFolder(folder / "content")
    shutil.copytree(SAMPLE, content.root)
    editions = folder / "editions"
    edition = publish(content.root, editions)
    title = edition.guide.items["mill-pond"].pages["en"].title
    found: list[str] = []
    caught = changed = 0
    for number in range(count):
        caught += kill_publishing(content, folder, f"Pond {number}", chance)
        faults = faults_of(editions, title, f"Pond {number}")
        found += [f"kill {number}: {fault}" for fault in faults]
        if not faults_of(editions, f"Pond {number}"):
            title, changed = f"Pond {number}", changed + 1
    status, said = published(content.root, folder)
    found += [f"publishing after the kills: {said}"] if status else faults_of(editions, f"Pond {count - 1}")
    print(f"{count} kills: {caught} while it published, {changed} came too late and left the new edition")
    return found


def fill_up(folder: Path, count: int, chance: random.Random) -> list[str]:
    """Publish so many times with little room left, and return what was wrong afterwards."""
    content = StaffFolder(folder / "content")
    shutil.copytree(SAMPLE, content.root)
    photograph = content.root / "river/stone-bridge/01-bridge.png"
    with small_disk(folder / "disk", DISK) as mounted:
        if not mounted:
            print("full disk: left out, only root may mount a small one")
            return []
        publish(content.root, folder / "disk" / "editions")
        found: list[str] = []
        refused = 0
        for number in range(count):
            # Trailing bytes make it another picture, to be made anew.
            content.write("river/mill-pond/01.png", photograph.read_bytes() + chance.randbytes(8))
            full, wrong = publish_on_full_disk(content, folder / "disk", f"Pond {number}", chance.randint(0, 600_000))
            refused += full
            found += [f"disk {number}: {fault}" for fault in wrong]
    print(f"{count} publishings on a disk nearly full: {refused} refused")
    return found


def main() -> int:
    """Do all that is asked for, and return 1 where something broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutations", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--full", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    found: list[str] = []
    for act, count in ((mutate, asked.mutations), (kill, asked.kills), (fill_up, asked.full)):
        with tempfile.TemporaryDirectory(prefix="bench-faults-") as folder:
            begun = time.monotonic()
            found += act(Path(folder) / "work", count, chance) if count else []
            print(f"  in {time.monotonic() - begun:.0f} s")
    print("\n".join(found) or "nothing broke")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
