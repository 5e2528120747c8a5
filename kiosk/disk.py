"""What is written stays written, even when the power goes."""

import os
from pathlib import Path


def flush(path: Path) -> None:
    """Have the system write a file or folder to the disk; Windows cannot flush folders and need not."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
