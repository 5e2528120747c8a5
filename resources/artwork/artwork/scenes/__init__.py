"""Scenes: one module a panel; every scene is a function found under its slug."""

from __future__ import annotations

from collections.abc import Callable

from artwork.scene import Scene
from artwork.scenes import (
    heritage,
    heritage_memory,
    heritage_mine,
    heritage_stories,
    heritage_towns,
    louvre_lens,
    louvre_lens_places,
    parks,
    root,
    slag_heaps,
    territory,
)

SCENES: dict[str, Callable[[], Scene]] = {
    **root.SCENES,
    **heritage.SCENES,
    **heritage_mine.SCENES,
    **heritage_towns.SCENES,
    **heritage_memory.SCENES,
    **heritage_stories.SCENES,
    **parks.SCENES,
    **louvre_lens.SCENES,
    **louvre_lens_places.SCENES,
    **slag_heaps.SCENES,
    **territory.SCENES,
}
