"""Photographs that no camera took, always the same for a seed."""

import os
import shutil
from pathlib import Path
from random import Random

from PIL import Image

SIZE = 1600, 1200
"""Width and height of a photograph in pixels."""


def write_photograph(path: Path, number: int, seed: int = 1) -> None:
    """Write a JPEG of 1600 x 1200 that no camera took: sky, hills and grain, about as heavy as a photograph."""
    random = Random(f"{seed}/picture/{number}")
    coarse = Image.frombytes("RGB", (24, 18), random.randbytes(24 * 18 * 3)).resize(SIZE, Image.Resampling.BICUBIC)
    fine = Image.frombytes("L", (400, 300), random.randbytes(400 * 300)).resize(SIZE, Image.Resampling.BILINEAR)
    picture = Image.blend(coarse, fine.convert("RGB"), 0.25)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, "JPEG", quality=88)


def share_photograph(path: Path, number: int, seed: int, first: dict[int, Path]) -> None:
    """Write a photograph, or link it where it was written before: many places share one."""
    if number not in first:
        write_photograph(path, number, seed)
        first[number] = path
        return
    path.unlink(missing_ok=True)
    try:
        os.link(first[number], path)
    except OSError:  # this disk has no links, or no more to this file
        shutil.copyfile(first[number], path)
