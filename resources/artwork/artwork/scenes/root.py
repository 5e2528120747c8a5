"""The poster of the whole guide."""

from __future__ import annotations

from artwork.parts.headframe import headframe
from artwork.parts.heap import heap
from artwork.parts.houses import row
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.people import dog, person
from artwork.parts.plants import grass
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import bush, poplars, treeline
from artwork.scene import Scene
from artwork.tones import DUSK, dark, mix


def home() -> Scene:
    """Twin slag heaps at dusk above a row of miners' houses."""
    t = DUSK
    tall = [(52, 210), (92, 250), (128, 190), (612, 190), (645, 225), (1160, 190)]
    return Scene(
        "Terre noire, pays vert",
        t,
        (
            sky(t, 980),
            sun(t, 742, 540, 76, 7),
            clouds(t, 4, 110, 790, 13, 0.55),
            flock(900, 250, 5, 3, t.shade, 13),
            hills(t.hazed(t.far, 0.45), 880, 60, 2),
            hills(t.far, 920, 46, 6),
            heap(t, 905, 930, 880, 500, 21, depth=0.2, grown=0.3, misty=0.85),
            heap(t, 390, 945, 1180, 640, 7, grown=0.36, misty=0.8),
            mist(t, 795, 220, 0.5),
            treeline(t, 945, 5, height=52, colour=t.hazed(t.mid, 0.35), poplar=0.3, bottom=160),
            headframe(t, 968, 982, 380),
            treeline(t, 975, 9, height=62, poplar=0.12, bottom=160),
            poplars(t, tall, 990, 3, dark(t.mid, 0.12)),
            row(t, -60, 1086, 690, 6, 11),
            row(t, 690, 1082, 660, 6, 12),
            ground([(-20, 1086), (300, 1078), (600, 1088), (900, 1076), (1220, 1086)], t.near, t.deep),
            path([(660, 1085), (640, 1120), (560, 1175), (470, 1260), (520, 1400), (700, 1520)],
                 [34, 44, 66, 104, 170, 260], mix(t.pale, t.mid, 0.3), t.deep),
            bush(t, 120, 1160, 250, 5, dark(t.near, 0.2)),
            bush(t, 1030, 1168, 300, 6, dark(t.near, 0.2)),
            person(t, 545, 1216, 92, 5, pose="walk", way=-1, coat="#c8502d", pack=True),
            dog(497, 1222, 42, -1, t.ink),
            grass(t, 2, y=1310, height=120, count=200, left=-20, right=400, inks=(dark(t.near, 0.25), t.near)),
            grass(t, 8, y=1320, height=120, count=240, left=660, inks=(dark(t.near, 0.25), t.near)),
            grass(t, 1, height=250, count=560, dip=0.45),
        ),
    )  # fmt: skip


SCENES = {"home": home}
