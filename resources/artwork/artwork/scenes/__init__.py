"""Scenes: one module a panel; every scene is a function found under its slug."""

from __future__ import annotations

from collections.abc import Callable

from artwork.scene import Scene
from artwork.scenes import (
    heritage,
    heritage_disasters,
    heritage_garden_cities,
    heritage_memory,
    heritage_mine,
    heritage_pits,
    heritage_stories,
    heritage_towns,
    heritage_war,
    heritage_war_hills,
    louvre_lens,
    louvre_lens_places,
    parks,
    parks_lagoons,
    root,
    slag_heaps,
    slag_heaps_run,
    territory,
    territory_castles,
    territory_practical,
    territory_sacred,
)

SCENES: dict[str, Callable[[], Scene]] = {
    **root.SCENES,
    **heritage.SCENES,
    **heritage_mine.SCENES,
    **heritage_pits.SCENES,
    **heritage_garden_cities.SCENES,
    **heritage_towns.SCENES,
    **heritage_memory.SCENES,
    **heritage_war_hills.SCENES,
    **heritage_war.SCENES,
    **heritage_disasters.SCENES,
    **heritage_stories.SCENES,
    **parks.SCENES,
    **parks_lagoons.SCENES,
    **louvre_lens.SCENES,
    **louvre_lens_places.SCENES,
    **slag_heaps.SCENES,
    **slag_heaps_run.SCENES,
    **territory.SCENES,
    **territory_castles.SCENES,
    **territory_sacred.SCENES,
    **territory_practical.SCENES,
}
