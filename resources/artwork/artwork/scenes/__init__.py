"""Scenes: one module a panel; every scene is a function found under its slug."""

from __future__ import annotations

from collections.abc import Callable

from artwork.scene import Scene
from artwork.scenes import heritage, louvre_lens, parks, root, slag_heaps, territory

SCENES: dict[str, Callable[[], Scene]] = {
    **root.SCENES,
    **heritage.SCENES,
    **parks.SCENES,
    **louvre_lens.SCENES,
    **slag_heaps.SCENES,
    **territory.SCENES,
}
