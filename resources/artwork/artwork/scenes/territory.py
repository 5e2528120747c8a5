"""Posters of the territory: canal blue day."""

from __future__ import annotations

from artwork.parts.craft import barge, turbine
from artwork.parts.heap import heap
from artwork.parts.land import fields, ground, hills, mist
from artwork.parts.people import cyclist, person
from artwork.parts.plants import grass, reeds
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import bush, poplars, treeline
from artwork.parts.water import glints, mirror, ripples, sun_path, water
from artwork.scene import Scene
from artwork.scenes import territory_sport, territory_stories, territory_towns
from artwork.tones import CANAL, light, mix


def panel() -> Scene:
    """A canal with a barge, wind turbines and the twin slag heaps far off."""
    t = CANAL
    heaps = heap(t, 430, 792, 500, 270, 9, depth=0.3, grown=0.35, misty=0.7) + heap(t, 235, 800, 560, 320, 33, depth=0.2, grown=0.35, misty=0.7)
    shore = treeline(t, 842, 6, height=46, colour=t.hazed(t.mid, 0.1), poplar=0.2, bottom=6)
    boat = barge(t, 190, 965, 620)
    return Scene(
        "Le territoire",
        t,
        (
            sky(t, 850),
            sun(t, 905, 440, 80, 7),
            clouds(t, 17, 90, 650, 12, 0.6),
            flock(300, 330, 5, 4, t.shade, 13),
            hills(t.hazed(t.far, 0.4), 800, 60, 5),
            turbine(t, 1120, 815, 300, 0.9, 0.45),
            turbine(t, 690, 815, 280, 0.2, 0.5),
            heaps,
            fields(t.but(mid=mix(t.mid, t.mist, 0.3)), 796, 850, 5, 500),
            mist(t, 720, 120, 0.7),
            turbine(t, 850, 835, 420, 0.55, 0.12),
            turbine(t, 1010, 835, 380, 1.5, 0.2),
            shore,
            poplars(t, [(560, 150), (590, 185), (1150, 190), (1186, 220)], 845, 4, t.mid),
            water(t, 845, 1130, 3, 60),
            mirror(t, heaps + shore, 845, 1010, 0.3),
            sun_path(t, 905, 850, 1090, 4, 80),
            mirror(t, boat, 1020, 1120, 0.35),
            boat,
            ripples(500, 1024, 560, light(t.water[0], 0.4), 0.7),
            glints(light(t.water[0], 0.4), 1040, 1120, 9, 26),
            ground([(-20, 1120), (300, 1108), (700, 1124), (1220, 1098)], light(t.near, 0.05), t.deep, 0.5),
            ground([(-20, 1160), (400, 1150), (1220, 1140)], t.pale),
            ground([(-20, 1202), (400, 1196), (1220, 1184)], t.near, t.deep, 0.7),
            person(t, 330, 1184, 112, 8, pose="walk", way=1),
            person(t, 385, 1188, 84, 11, pose="walk", way=1, coat="#f2c14e"),
            cyclist(t, 850, 1186, 165, way=-1),
            bush(t, 1130, 1290, 340, 3, t.near),
            bush(t, 70, 1290, 330, 9, t.near),
            reeds(t, 5, 430, 640, 1330, 210, 30),
            grass(t, 2, y=1400, height=190, count=320, inks=(t.blades[0], t.near, t.blades[1])),
            grass(t, 1, height=260, count=520, dip=0.25),
        ),
    )


SCENES = {"territory": panel, **territory_sport.SCENES, **territory_stories.SCENES, **territory_towns.SCENES}
