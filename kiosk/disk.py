"""What is written stays written, even when the power goes."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

ASIDE = ".aside-"
"""How the names of files begin that are being written."""


def flush(path: Path) -> None:
    """Have the system write a file or folder to the disk; Windows cannot flush folders and need not."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace_text(path: Path, text: str) -> None:
    """Have a file hold a text in a single step that the disk keeps; OSError, and it holds what it held, else.

    Each writer has a name of its own aside: two at once leave the text of one of them, never a mixture.
    """
    aside = path.with_name(f"{ASIDE}{path.name}-{secrets.token_hex(4)}")
    try:
        aside.write_text(text, encoding="utf-8", newline="\n")
        flush(aside)
        aside.replace(path)
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    flush(path.parent)
