"""Posters of the Louvre-Lens: pale glass daylight."""

from __future__ import annotations

from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.museum import long_museum
from artwork.parts.people import crowd
from artwork.parts.plants import flower, grass, meadow
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import birch, treeline
from artwork.scene import Scene
from artwork.svg import down, rect
from artwork.tones import GLASS, light, mix


def panel() -> Scene:
    """The long low museum of glass and aluminium, visitors on the forecourt, two slag heaps behind."""
    t = GLASS
    visitors = [(150, 980), (205, 985), (330, 1012), (430, 962), (470, 964), (560, 1035), (690, 975), (735, 990), (830, 960), (905, 1030), (950, 1026), (1060, 985), (260, 955), (610, 948), (1010, 952)]
    return Scene(
        "Louvre-Lens",
        t,
        (
            sky(t, 900),
            sun(t, 290, 470, 74, 6),
            clouds(t, 21, 90, 690, 13, 0.8),
            flock(760, 380, 4, 6, t.shade, 12),
            hills(t.hazed(t.far, 0.3), 800, 40, 5, 860),
            heap(t, 985, 800, 560, 300, 44, depth=0.3, grown=0.35, misty=0.6),
            heap(t, 720, 800, 420, 220, 42, depth=0.45, grown=0.35, misty=0.6),
            mist(t, 690, 130, 0.5),
            treeline(t, 792, 4, height=38, colour=t.hazed(t.mid, 0.25), poplar=0.22, bottom=10),
            long_museum(t, 742, 930, 8),
            rect(0, 932, 1200, 160, down(mix(t.pale, t.sky[2], 0.3), t.pale)),
            rect(0, 932, 1200, 22, t.steel, 0.10),
            crowd(t, visitors, 96, 7, horizon=820),
            ground([(-20, 1072), (200, 1050), (520, 1068), (820, 1050), (1220, 1080)], light(t.near, 0.28), t.near, 0.35),
            path([(800, 1040), (700, 1095), (560, 1150)], [50, 66, 84], light(t.pale, 0.3), t.near),
            ground([(-20, 1120), (260, 1095), (520, 1150), (860, 1105), (1220, 1135)], light(t.near, 0.08), t.deep, 0.3),
            path([(610, 1128), (560, 1150), (470, 1230), (560, 1360), (760, 1540)], [70, 84, 130, 200, 320], light(t.pale, 0.3), t.near),
            meadow(4, 1110, 1420, ("#fffaf0", "#f4cf5d", "#b79bc9", "#e08a63"), 260),
            birch(t, 1085, 1190, 560, 5),
            birch(t, 1150, 1230, 640, 8),
            birch(t, 55, 1180, 500, 3),
            grass(t, 2, y=1430, height=170, count=300, inks=(t.near, light(t.near, 0.15), t.blades[2])),
            grass(t, 1, height=250, count=520, dip=0.25),
            *(flower(x, 1512, h, c, t.blades[0], x) for x, h, c in ((80, 230, "#fffaf0"), (150, 170, "#f4cf5d"), (255, 215, "#b79bc9"), (930, 200, "#e08a63"), (1010, 240, "#fffaf0"), (1120, 190, "#b79bc9"))),
        ),
    )


SCENES = {"louvre-lens": panel}
