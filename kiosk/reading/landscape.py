"""The land of an edition: drawn into it, or taken over from the edition before."""

from pathlib import Path

import msgspec

from kiosk import __version__
from kiosk.guide.land import Land
from kiosk.reading.basemap import BASEMAP, TILES, take_tiles_out
from kiosk.reading.chart import draw_land
from kiosk.reading.content import Reading
from kiosk.reading.edition import Edition
from kiosk.reading.pictures import take_over


def with_land(reading: Reading, content: Path, store: Path, before: Edition | None) -> Reading:
    """Draw the land into the edition, and take the tiles of an installer's base map out into it."""
    land = _drawn_before(reading.guide.land, store, before)
    if land is None:
        land = msgspec.structs.replace(reading.guide.land, drawings=draw_land(reading.guide.land, store))
    if land.basemap:
        same = before is not None and before.guide.land.basemap == land.basemap
        earlier = before.pictures / TILES if before and same else None
        if not take_tiles_out(content / "map" / BASEMAP, land.basemap, store / TILES, earlier):
            land = msgspec.structs.replace(land, basemap=None)
    return msgspec.structs.replace(reading, guide=msgspec.structs.replace(reading.guide, land=land))


def _drawn_before(land: Land, store: Path, before: Edition | None) -> Land | None:
    """Return the land with the drawings of the edition before, None where it is another or was drawn otherwise."""
    if before is None or before.colophon.version != __version__:
        return None
    drawn = msgspec.structs.replace(land, drawings=before.guide.land.drawings)
    same = drawn.drawings and drawn == before.guide.land
    return drawn if same and all(take_over(before.pictures / name, store / name) for name in drawn.drawings) else None
