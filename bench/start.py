"""How long the kiosk takes to its home screen and what it then holds, beside a bare window and beside Chromium.

Run by `./dev bench start [RUNS]`. All three start in turn on one virtual screen of 1920 x 1080; the ratios of the
medians are what counts, for the machine's own speed is in both sides.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from statistics import median

from bench.peers import Drawn, bare_window, chromium, kiosk, memory, screen
from kiosk.reading.publishing import publish
from kiosk.run import SETTINGS_FILE, settings_or_defaults

MIB = 1024 * 1024
RUNS = 9
REST_S = 2.0
Starter = Callable[[Mapping[str, str]], AbstractContextManager[Drawn]]


def main(runs: int) -> None:
    """Start each program `runs` times after one start that is not counted, and print medians and ratios."""
    programs: dict[str, Starter] = {"kiosk": kiosk, "bare window": bare_window, "chromium": chromium}
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    held: dict[str, list[float]] = {name: [] for name in programs}
    busy = 0.0
    with tempfile.TemporaryDirectory(prefix="bench-start-") as state, screen(1920, 1080) as environment:
        publish(settings_or_defaults(SETTINGS_FILE).content, Path(state) / "editions")
        environment |= {"KIOSK_STATE": state, "QSG_RHI_BACKEND": "opengl"}
        for run in range(runs + 1):
            for name, start in programs.items():
                with start(environment) as drawn:
                    time.sleep(REST_S)
                    if run:
                        seconds[name].append(drawn.seconds)
                        held[name].append(memory(drawn.process.pid) / MIB)
                    if name == "kiosk" and run == runs:
                        busy = _share_of_processor(drawn.process.pid)
    print(f"start to first picture, s: {_told(seconds, 3)}")
    print(f"memory (PSS) at rest, MiB: {_told(held, 0)}")
    print(f"start, kiosk / bare window: {_ratio(seconds, 'bare window'):.2f} (aim: 1.5 at most)")
    print(f"start, kiosk / chromium:    {_ratio(seconds, 'chromium'):.2f} (aim: below 1)")
    print(f"memory, kiosk / chromium:   {_ratio(held, 'chromium'):.2f} (aim: 0.5 at most)")
    print(f"processor at rest on Home:  {busy:.2%} of one core over {REST_S:g} s (aim: below 1 %)")


def _share_of_processor(process_id: int) -> float:
    """Return the processor time a process uses while nobody touches, as a share of one core."""
    before = _processor_s(process_id)
    time.sleep(REST_S)
    return (_processor_s(process_id) - before) / REST_S


def _processor_s(process_id: int) -> float:
    fields = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _told(figures: Mapping[str, list[float]], digits: int) -> str:
    return ", ".join(
        f"{name} {median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"
        for name, values in figures.items()
    )


def _ratio(figures: Mapping[str, list[float]], peer: str) -> float:
    return median(figures["kiosk"]) / median(figures[peer])


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else RUNS)
