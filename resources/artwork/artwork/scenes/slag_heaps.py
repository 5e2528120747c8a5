"""Posters of the slag heaps: violet evening."""

from __future__ import annotations

from artwork.parts.craft import cabin
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, ribbon
from artwork.parts.people import skier
from artwork.parts.plants import grass, vines
from artwork.parts.sky import clouds, sky, stars, sun
from artwork.parts.trees import bush, treeline
from artwork.scene import Scene
from artwork.scenes import slag_heaps_climb, slag_heaps_wild
from artwork.svg import Gradient, shape
from artwork.texture import speckle
from artwork.tones import VIOLET, dark, mix


def panel() -> Scene:
    """A dark slag heap at evening with a white ski track, vine rows and a lit cabin."""
    t = VIOLET
    track = ribbon([(585, 418), (570, 520), (520, 640), (470, 760), (455, 870), (400, 980), (300, 1100)], [12, 26, 46, 70, 104, 150, 210])
    rows = [((690 + 6 * i, 690 + 46 * i), (800 + 33 * i, 700 + 46 * i)) for i in range(8)]
    return Scene(
        "Terrils",
        t,
        (
            sky(t, 1000),
            stars(3, 420),
            sun(t, 800, 520, 92, 6),
            clouds(t, 5, 110, 800, 12, 0.5),
            hills(t.hazed(t.far, 0.3), 985, 70, 4),
            heap(t, 130, 1000, 620, 340, 12, depth=0.35, grown=0.1, misty=0.8),
            heap(t, 600, 1090, 1330, 690, 25, grown=0.0, misty=0.35),
            shape(track, Gradient(((0, "#fff6ea", 1), (1, mix(t.pale, t.mist, 0.3), 1)))),
            speckle(track, t.mid, Gradient(((0, "#000", 0.75), (0.8, "#000", 0.1)), (0, 0), (1, 0)), 0.45),
            skier(t, 500, 800, 105, way=-1),
            skier(t, 575, 556, 46, way=1, coat="#f2b84b"),
            vines(rows, 4, "#5f7d4c", "#c0567a", dark(t.near, 0.3), 11),
            mist(t, 950, 190, 0.45),
            treeline(t, 1095, 8, height=58, colour=t.mid, poplar=0.3, bottom=40),
            treeline(t, 1140, 3, height=70, colour=t.near, poplar=0.2, bottom=60),
            ground([(-20, 1150), (300, 1130), (700, 1150), (1220, 1130)], t.near, t.deep, 0.7),
            cabin(t, 850, 1160, 200),
            bush(t, 1090, 1230, 330, 3, dark(t.near, 0.2)),
            bush(t, 120, 1240, 360, 7, dark(t.near, 0.2)),
            grass(t, 2, y=1360, height=170, count=320, inks=(dark(t.near, 0.3), t.near, t.blades[1])),
            grass(t, 1, height=280, count=560, dip=0.2),
        ),
    )


SCENES = {"slag-heaps": panel, **slag_heaps_climb.SCENES, **slag_heaps_wild.SCENES}
