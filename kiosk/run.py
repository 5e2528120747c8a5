"""Runs the kiosk for visitors, and tells a benchmark when its home screen is drawn."""

import json
import logging
import os
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__, paths
from kiosk.settings import Settings, SettingsError, read_settings

if TYPE_CHECKING:
    from kiosk.app import Kiosk

_log = logging.getLogger(__name__)

WITHOUT_QT = (
    "logging.handlers",
    "kiosk.duty.usage",
    "kiosk.guide.agenda",
    "kiosk.guide.chronology",
    "kiosk.guide.code",
    "kiosk.guide.journey",
    "kiosk.guide.labels",
    "kiosk.guide.land",
    "kiosk.guide.map",
    "kiosk.guide.mosaic",
    "kiosk.guide.plan",
    "kiosk.guide.programme",
    "kiosk.guide.quiz",
    "kiosk.guide.relief",
    "kiosk.guide.schematic",
    "kiosk.guide.skyline",
    "kiosk.guide.takeaway",
    "kiosk.guide.trail",
    "kiosk.guide.village",
    "kiosk.guide.visit",
    "kiosk.guide.week",
    "kiosk.reading.edition",
    "kiosk.reading.history",
    "kiosk.reading.spare",
    "kiosk.staff.updates",
    "kiosk.fonts",
    "kiosk.memory",
)
"""Modules brought in before Qt: once it is there, PySide reads the source of every module that is imported, looking
for itself (shibokensupport.feature), which costs the start a fifth."""

SETTINGS_FILE = paths.ROOT / "kiosk.toml"


def run(settings: Settings | None = None, size: tuple[int, int] | None = None, *, updated: bool = True) -> int:
    """Show the kiosk until it is closed, from an installed update's content unless not `updated`; return its status."""
    for name in WITHOUT_QT:
        import_module(name)

    from PySide6.QtCore import QSize

    from kiosk.app import Kiosk
    from kiosk.bridge.desk.desk import AGAIN
    from kiosk.duty.usage import Usage
    from kiosk.log import start_log
    from kiosk.staff.updates import installed

    start_log(paths.state() / "log", to_screen=sys.stderr is not None and sys.stderr.isatty())
    _log.info("kiosk %s starts", __version__)
    bench = bool(os.environ.get("KIOSK_BENCH"))
    wanted = settings or settings_or_defaults(SETTINGS_FILE)
    usage = None if bench else Usage(paths.state() / "usage.sqlite")
    if usage:
        usage.start()
    kiosk = Kiosk(wanted, size=QSize(*size) if size else None, at_home=bench, usage=usage)
    if updated and (update := installed(paths.state() / "updates")):
        kiosk.refresher.follow(update.content)
    if bench:
        _announce_home(kiosk)
    status = kiosk.run()
    if status == AGAIN:
        from kiosk.duty.restart import start_again

        kiosk.app.shutdown()
        start_again()
    _log.info("kiosk ends with status %d", status)
    return status


def settings_or_defaults(file: Path) -> Settings:
    """Return the settings of a file; its mistakes go to the log, and the screen starts with the defaults."""
    try:
        return read_settings(file)
    except SettingsError as error:
        _log.error("%s", error)  # the sentences say it all, no stack is owed
        return Settings()


def _announce_home(kiosk: "Kiosk") -> None:
    """Print when the home screen is drawn with its pictures, for bench/start.py."""

    def drawn() -> None:
        if kiosk.window.property("settled"):
            kiosk.frames.shown.disconnect(drawn)
            line = {"event": "home-drawn", "seconds": round(_since_start(), 4)}
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()
        else:
            kiosk.window.update()

    kiosk.frames.shown.connect(drawn)


def _since_start() -> float:
    """Return the seconds since the process started, by the kernel's own account (proc(5), starttime)."""
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")
