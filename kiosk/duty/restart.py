"""The program replaces itself: the same program, with the same arguments, in the same place."""

import logging
import os
import subprocess
import sys
from typing import NoReturn

from kiosk.duty.environment import outside

_log = logging.getLogger(__name__)


def arguments() -> list[str]:
    """Return what this program was started with, from source or packaged."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


def start_again() -> NoReturn:
    """Become the same program anew; whoever watches over the process sees the same one go on."""
    words = arguments()
    _log.info("the kiosk starts again: %s", words[1:])
    # A packaged program would else take itself for a part of the one before.
    environment = outside() | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
    logging.shutdown()
    if os.name == "nt":
        # Windows knows no way to become another program, and its imitation loses spaces in arguments.
        subprocess.Popen(words, env=environment)  # noqa: S603  # our own words
        os._exit(0)
    os.execve(sys.executable, words, environment)  # noqa: S606  # our own words, and no shell wanted
