"""How long publishing takes beside Hugo: all of a guide as large as a country's, then one changed text.

Run by `./dev bench publish [PLACES [PICTURES]]`; Hugo (extended, 0.111 or later) must be installed. The same pages and
photographs are built in turn in one run, Hugo at the kiosk's workers' low priority; the ratios are what counts, for the
machine's own speed is in both sides.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.big_guide import PICTURES, PLACES, write_guide, write_hugo
from bench.peers import found
from kiosk.reading.publishing import publish
from kiosk.reading.workers import NICENESS


def seconds(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def main(places: int, pictures: int) -> None:
    """Print seconds and ratios."""
    with tempfile.TemporaryDirectory(prefix="bench-publish-") as folder:
        content, site, editions = (Path(folder) / name for name in ("content", "site", "editions"))
        write_guide(content, places, pictures)
        write_hugo(site, places, pictures)
        nice = [found("nice"), "-n", str(NICENESS)]
        hugo = [*nice, found("hugo"), "--quiet", "--source", str(site), "--destination", str(Path(folder) / "built")]
        first = seconds(lambda: publish(content, editions)), seconds(lambda: subprocess.run(hugo, check=True))
        for text in (next(content.glob("panel-*/*/fr.md")), next(site.glob("content/*/*/index.fr.md"))):
            text.write_text(text.read_text("utf-8") + "\nEncore.\n", encoding="utf-8")
        again = seconds(lambda: publish(content, editions)), seconds(lambda: subprocess.run(hugo, check=True))
    print(f"{places} places in four languages, {pictures} pictures; seconds:")
    for name, (kiosk, peer), aim in (("first publish", first, "1"), ("one changed text", again, "0.02")):
        print(f"{name:17} kiosk {kiosk:7.2f}   Hugo {peer:7.2f}   kiosk / Hugo {kiosk / peer:.3f} (aim: at most {aim})")


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if sys.argv[1:] else PLACES
    main(wanted, int(sys.argv[2]) if sys.argv[2:] else min(PICTURES, wanted))
