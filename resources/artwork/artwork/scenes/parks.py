"""Posters of the chain of parks: green morning."""

from __future__ import annotations

from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.people import cyclist, person
from artwork.parts.plants import flower, grass, meadow, reeds
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import birch, bush, poplars, treeline
from artwork.parts.water import mirror, sun_path, water
from artwork.scene import Scene
from artwork.scenes import parks_water, parks_woods
from artwork.tones import MORNING, light


def panel() -> Scene:
    """A lake, poplars and a greenway with a cyclist, a slag heap far off."""
    t = MORNING
    far = heap(t, 330, 812, 620, 330, 14, depth=0.3, grown=0.75, misty=0.7)
    shore = treeline(t, 812, 6, height=50, colour=t.hazed(t.mid, 0.2), poplar=0.2, bottom=6)
    tall = poplars(t, [(690, 200), (722, 240), (760, 215), (1010, 190), (1050, 245), (1086, 210), (1124, 230)], 815, 4, t.mid)
    return Scene(
        "Chaîne des Parcs",
        t,
        (
            sky(t, 830),
            sun(t, 860, 480, 82, 6),
            clouds(t, 9, 100, 650, 11, 0.62),
            flock(420, 330, 5, 2, t.shade, 13),
            hills(t.hazed(t.far, 0.4), 800, 70, 5),
            far,
            hills(t.far, 815, 36, 8, shade=0.15),
            mist(t, 720, 130, 0.7),
            shore,
            tall,
            water(t, 815, 1090, 3, 70),
            mirror(t, far + shore + tall, 815, 1060, 0.32),
            sun_path(t, 860, 820, 1010, 4, 70),
            ground([(-20, 1040), (200, 1020), (430, 1052), (640, 1042), (860, 990), (1050, 985), (1220, 960)], light(t.near, 0.06), t.deep, 0.5),
            meadow(4, 1060, 1350, ("#f7f0d8", "#f2c14e", "#e0623a"), 150),
            path([(1240, 1012), (1060, 1022), (860, 1056), (690, 1112), (640, 1190), (700, 1300), (620, 1420), (420, 1540)], [12, 20, 34, 54, 84, 130, 190, 260], t.pale, t.near, dashes=True),
            person(t, 985, 1046, 62, 6, pose="walk", way=1),
            person(t, 1020, 1042, 58, 3, pose="walk", way=1),
            bush(t, 60, 1110, 330, 5, t.near),
            bush(t, 1140, 1190, 330, 6, t.near),
            birch(t, 140, 1120, 520, 5),
            birch(t, 70, 1140, 430, 9),
            cyclist(t, 690, 1200, 235, way=-1),
            reeds(t, 3, -20, 330, 1240, 210, 34),
            grass(t, 2, y=1420, height=190, count=240, left=-20, right=420, inks=(t.blades[0], t.near, t.blades[1])),
            grass(t, 5, y=1420, height=180, count=230, left=800, inks=(t.blades[0], t.near, t.blades[1])),
            grass(t, 1, height=240, count=440, dip=0.7),
            *(flower(x, 1510, h, c, t.blades[0], x) for x, h, c in ((905, 150, "#f7f0d8"), (985, 210, "#e0623a"), (1080, 175, "#f2c14e"), (1150, 240, "#f7f0d8"), (90, 200, "#f2c14e"), (190, 150, "#e0623a"))),
        ),
    )


SCENES = {"parks": panel, **parks_water.SCENES, **parks_woods.SCENES}
