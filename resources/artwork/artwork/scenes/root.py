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
            sun(t, 742, 590, 76, 7),
            clouds(t, 4, 110, 790, 13, 0.55),
            flock(900, 250, 5, 3, t.shade, 13),
            hills(t.hazed(t.far, 0.45), 930, 60, 2),
            hills(t.far, 975, 46, 6),
            heap(t, 905, 985, 880, 500, 21, depth=0.2, grown=0.3, misty=0.85),
            heap(t, 390, 1000, 1180, 650, 7, grown=0.36, misty=0.8),
            mist(t, 850, 220, 0.5),
            treeline(t, 1000, 5, height=52, colour=t.hazed(t.mid, 0.35), poplar=0.3, bottom=160),
            headframe(t, 968, 1040, 380),
            treeline(t, 1035, 9, height=62, poplar=0.12, bottom=160),
            poplars(t, tall, 1050, 3, dark(t.mid, 0.12)),
            row(t, -60, 1150, 690, 6, 11),
            row(t, 690, 1146, 660, 6, 12),
            ground([(-20, 1150), (300, 1142), (600, 1152), (900, 1140), (1220, 1150)], t.near, t.deep),
            path([(660, 1150), (640, 1180), (560, 1225), (470, 1290), (520, 1400), (700, 1520)],
                 [34, 44, 66, 104, 170, 260], mix(t.pale, t.mid, 0.3), t.deep),
            bush(t, 120, 1215, 250, 5, dark(t.near, 0.2)),
            bush(t, 1030, 1222, 300, 6, dark(t.near, 0.2)),
            person(t, 540, 1262, 92, 5, pose="walk", way=-1, coat="#c8502d", pack=True),
            dog(490, 1268, 42, -1, t.ink),
            grass(t, 2, y=1340, height=120, count=200, left=-20, right=400, inks=(dark(t.near, 0.25), t.near)),
            grass(t, 8, y=1350, height=120, count=240, left=660, inks=(dark(t.near, 0.25), t.near)),
            grass(t, 1, height=250, count=560, dip=0.45),
        ),
    )  # fmt: skip


SCENES = {"home": home}
