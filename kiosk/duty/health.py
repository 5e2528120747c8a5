"""How the machine is: its disk, its memory, how long it has been on."""

import os
import re
import shutil
import time
from contextlib import suppress
from pathlib import Path

import msgspec

_LOW_DISK = 500_000_000
_LOW_MEMORY = 200_000_000


class Health(msgspec.Struct, frozen=True):
    """What was found; sizes in bytes and times in seconds, -1 where the system does not tell."""

    disk_free: int
    disk: int
    memory_free: int
    memory: int
    own_memory: int
    machine_up: float

    @property
    def disk_is_low(self) -> bool:
        """Whether the next editions may not fit."""
        return 0 <= self.disk_free < _LOW_DISK

    @property
    def memory_is_low(self) -> bool:
        """Whether the system is about to slow down."""
        return 0 <= self.memory_free < _LOW_MEMORY


def health(state: Path) -> Health:
    """Look at the machine, and at the disk that the state folder is on."""
    disk = _disk(state)
    memory = _meminfo()
    return Health(
        disk_free=disk[1],
        disk=disk[0],
        memory_free=memory.get("MemAvailable", -1),
        memory=memory.get("MemTotal", -1),
        own_memory=_own_memory(),
        machine_up=_machine_up(),
    )


def _disk(folder: Path) -> tuple[int, int]:
    """Return the size and the free space of the disk that a folder is on, or will be once it is made."""
    there = next((path for path in (folder, *folder.parents) if path.exists()), None)
    if there is None:
        return -1, -1
    try:
        usage = shutil.disk_usage(there)
    except OSError:
        return -1, -1
    return usage.total, usage.free


def _meminfo() -> dict[str, int]:
    """Return the kernel's account of the memory in bytes (proc(5), meminfo), empty elsewhere than on Linux."""
    with suppress(OSError):
        lines = Path("/proc/meminfo").read_text(encoding="ascii")
        return {name: int(size) * 1024 for name, size in re.findall(r"^(\w+):\s+(\d+) kB", lines, re.MULTILINE)}
    return {}


def _own_memory() -> int:
    """Return what this process takes of the memory, shared pages by their share (proc(5), smaps_rollup)."""
    with suppress(OSError, ValueError):
        rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
        found = re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)
        return int(found[1]) * 1024 if found else -1
    return -1


def _machine_up() -> float:
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    # On Windows the monotonic clock counts from the machine's start.
    return time.clock_gettime(clock) if clock is not None else time.monotonic() if os.name == "nt" else -1.0
