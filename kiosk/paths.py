"""Where things are: from source and in the packaged program alike."""

import os
import sys
from pathlib import Path

_FROZEN = getattr(sys, "frozen", False)
ROOT = Path(sys.executable).parent if _FROZEN else Path(__file__).resolve().parents[1]
"""The folder that holds content/ and kiosk.toml: beside the executable, or the checkout."""

_BUNDLE = Path(getattr(sys, "_MEIPASS", ROOT))


def resource(name: str) -> Path:
    """Return a folder of the program's own resources."""
    return _BUNDLE / "resources" / name


def qml() -> Path:
    """Return the folder that QML modules are imported from."""
    return _BUNDLE / "kiosk" / "ui"


def shipped() -> Path:
    """Return the folder of the edition that a package brings along; from source there is none."""
    return _BUNDLE / "editions"


def state() -> Path:
    """Return the folder for what the program itself writes: $KIOSK_STATE, else the platform's place for such files."""
    if chosen := os.environ.get("KIOSK_STATE"):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "artois-kiosk"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "artois-kiosk"
