"""How long the kiosk takes to its home screen with a guide as large as a country's, beside the shipped guide.

Run by `./dev bench big_start [PLACES [RUNS]]`: 10,000 places unless told. Both start in turn on one virtual screen of
1920 x 1080, each from its own edition; the ratio of the medians is what counts.
"""

import sys
import tempfile
from pathlib import Path
from statistics import median

from bench.big_guide import PICTURES, PLACES, write_guide
from bench.peers import KIOSK, kiosk, memory, screen
from kiosk.reading.publishing import publish
from kiosk.run import SETTINGS_FILE, settings_or_defaults

MIB = 1024 * 1024
RUNS = 7


def main(places: int, runs: int) -> None:
    """Publish both, start each `runs` times after one start that is not counted, and print medians and the ratio."""
    with tempfile.TemporaryDirectory(prefix="bench-big-start-") as scratch, screen(1920, 1080) as environment:
        big = Path(scratch) / "content"
        write_guide(big, places, min(PICTURES, places))
        contents = {"shipped": settings_or_defaults(SETTINGS_FILE).content, "big": big}
        seconds: dict[str, list[float]] = {name: [] for name in contents}
        held: dict[str, list[float]] = {name: [] for name in contents}
        for name, content in contents.items():
            publish(content, Path(scratch) / name / "editions")
        for run in range(runs + 1):
            for name, content in contents.items():
                about = environment | {"KIOSK_STATE": str(Path(scratch) / name), "QSG_RHI_BACKEND": "opengl"}
                with kiosk(about, (*KIOSK, "run", "--content", str(content))) as drawn:
                    if run:
                        seconds[name].append(drawn.seconds)
                        held[name].append(memory(drawn.process.pid) / MIB)
    for told, figures in (("start to Home, s", seconds), ("memory (PSS), MiB", held)):
        print(f"{told:18} " + ", ".join(f"{name} {median(values):.2f}" for name, values in figures.items()))
    ratio = median(seconds["big"]) / median(seconds["shipped"])
    print(f"start, {places} places / shipped guide: {ratio:.2f} (aim: at most 1.3)")


if __name__ == "__main__":
    wanted = [int(number) for number in sys.argv[1:]]
    main(wanted[0] if wanted else PLACES, wanted[1] if wanted[1:] else RUNS)
