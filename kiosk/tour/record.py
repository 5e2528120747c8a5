"""What the tour writes down: tour.json, one stop a picture."""

from pathlib import Path
from typing import NamedTuple

import msgspec


class Stop(msgspec.Struct, frozen=True):
    """One picture of the tour; times in ms from the lifted finger, memory (PSS) in MiB, -1 where not measured."""

    picture: str
    screen: str
    slug: str
    language: str
    tap_to_first_frame_ms: float
    tap_to_settled_ms: float
    memory_mib: float
    faults: list[str]


class Here(NamedTuple):
    """What is on the glass: a kind of screen, and the item that it shows, "" where it shows none."""

    screen: str
    slug: str


class Log(msgspec.Struct, frozen=True):
    """What tour.json holds."""

    size: str
    backend: str
    languages: list[str]
    stops: list[Stop]


def memory_mib() -> float:
    """Return the process's proportional set size in MiB (Linux, proc(5) smaps_rollup), -1 elsewhere."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return -1.0
    return round(next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024, 1)
