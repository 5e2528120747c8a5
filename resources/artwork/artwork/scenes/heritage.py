"""Posters of the mining heritage: brick dusk."""

from __future__ import annotations

from artwork.parts.headframe import chimney, headframe, winding_house
from artwork.parts.heap import heap
from artwork.parts.houses import row
from artwork.parts.land import ground, hills, mist
from artwork.parts.mine import rails, tub
from artwork.parts.people import person
from artwork.parts.plants import grass
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import bush, treeline
from artwork.scene import Scene
from artwork.tones import BRICK, mix


def panel() -> Scene:
    """A headframe before a low sun, a slag heap and brick houses."""
    t = BRICK
    return Scene(
        "Patrimoine minier",
        t,
        (
            sky(t, 1000),
            sun(t, 330, 580, 118, 6),
            clouds(t, 12, 90, 860, 13, 0.5),
            flock(640, 330, 6, 8, t.shade, 13),
            hills(t.hazed(t.far, 0.3), 925, 50, 3),
            heap(t, 930, 950, 860, 460, 31, depth=0.28, grown=0.18, misty=0.8),
            mist(t, 820, 190, 0.6),
            treeline(t, 955, 3, height=46, colour=t.hazed(t.mid, 0.4), poplar=0.25, bottom=60),
            winding_house(t.but(brick=mix(t.brick, t.mid, 0.45)), 40, 992, 270, 150),
            chimney(t, 150, 892, 44, 260),
            headframe(t, 520, 1000, 690),
            treeline(t, 998, 7, height=56, colour=t.mid, poplar=0.06, bottom=80),
            row(t, -90, 1092, 1420, 10, 5, lit=0.8),
            ground([(-20, 1092), (600, 1088), (1220, 1094)], mix(t.near, t.lit, 0.3), t.deep),
            person(t, 770, 1134, 90, 9, pose="walk", way=-1, coat="#8d3b2c"),
            person(t, 830, 1138, 84, 12, pose="walk", way=-1, coat=t.pale),
            person(t, 330, 1130, 84, 4, coat="#d99a4e"),
            rails(t, 1176, 46),
            *(tub(t, x, 1212, 150, x) for x in (250, 412, 574)),
            bush(t, 40, 1290, 330, 5, t.near),
            bush(t, 1110, 1300, 400, 6, t.near),
            grass(t, 4, y=1390, height=150, count=320, inks=(t.near, mix(t.near, t.lit, 0.3))),
            grass(t, 1, height=230, count=520, dip=0.2),
        ),
    )  # fmt: skip


SCENES = {"heritage": panel}
