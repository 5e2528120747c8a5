"""The environment for programs that the kiosk starts, without what the packaged kiosk needs for itself."""

import os
import sys
from collections.abc import Mapping

_PATH, _BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"


def outside(environment: Mapping[str, str] = os.environ, *, frozen: bool | None = None) -> dict[str, str]:
    """Return the environment as it was before the packaged program began: the system's programs need its libraries.

    PyInstaller's start puts its own folder before the system's and keeps what was there under another name.
    """
    kept = dict(environment)
    if getattr(sys, "frozen", False) if frozen is None else frozen:
        kept.pop(_PATH, None)
        if before := kept.pop(_BEFORE, ""):
            kept[_PATH] = before
    return kept
