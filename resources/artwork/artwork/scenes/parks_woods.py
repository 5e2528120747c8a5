"""Posters of parks on dry land: Olhain, Geotopia, Val du Flot and the chain seen from the air."""

from __future__ import annotations

from artwork.parts.animals import dragonfly
from artwork.parts.forest import (
    canopy,
    constellation,
    forest,
    hives,
    nature_house,
    patchwork,
    star_trail,
)
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path, ribbon
from artwork.parts.outdoors import lookout, rope_bridge, zip_rider
from artwork.parts.people import cyclist, person
from artwork.parts.plants import flower, grass, meadow, reeds
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.trees import birch, bush, treeline
from artwork.parts.water import mirror, ripples, water
from artwork.parts.wetland import basin, boardwalk, hide
from artwork.parts.wild import shale
from artwork.scene import Scene
from artwork.svg import Gradient, clip, curve, down, oval, poly, shape, stroke
from artwork.texture import speckle
from artwork.tones import MORNING, dark, light, mix


def olhain() -> Scene:
    """A lookout tower on a wooded hill, a rider on the zip line, a rope bridge in the trees."""
    t = MORNING.but(side=-1)
    cable = [(795, 352), (560, 468), (330, 590), (100, 716), (-60, 810)]
    bark = dark(t.roof, 0.45)
    rope = [(1060, 905), (1150, 1500)]
    return Scene(
        "Parc d'Olhain", t, (
            sky(t, 880), sun(t, 300, 430, 84, 6), clouds(t, 31, 90, 640, 11, 0.6), flock(560, 300, 5, 3, t.shade, 13),
            hills(t.hazed(t.far, 0.5), 800, 60, 5),
            heap(t, 150, 812, 290, 150, 14, depth=0.42, grown=0.6, misty=0.7),
            heap(t, 330, 812, 250, 128, 18, depth=0.48, grown=0.6, misty=0.7),
            hills(t.hazed(t.far, 0.1), 830, 40, 9, shade=0.2), mist(t, 740, 140, 0.7),
            forest(t, [(-40, 900), (200, 880), (420, 830), (640, 730), (800, 668), (980, 650), (1240, 690)], 62, 3, t.hazed(t.mid, 0.3), 60),
            lookout(t, 830, 690, 410),
            forest(t, [(-40, 960), (260, 930), (520, 850), (760, 742), (900, 720), (1240, 760)], 84, 5, t.mid, 52),
            stroke(cable, t.ink, 3, smooth=True),
            zip_rider(t, 430, 537, 150, coat=t.accent),
            forest(t, [(-40, 1080), (260, 1020), (560, 930), (860, 860), (1240, 860)], 110, 8, mix(t.mid, t.near, 0.55), 42, 0.12),
            forest(t, [(-40, 1200), (300, 1150), (640, 1080), (960, 1040), (1240, 1030)], 120, 12, t.near, 40, 0.1),
            poly([(30, 1500), (60, 1100), (52, 500), (66, -10), (150, -10), (146, 500), (150, 1100), (190, 1500)], bark),
            poly([(30, 1500), (60, 1100), (52, 500), (66, -10), (88, -10), (84, 500), (90, 1100), (76, 1500)], light(bark, 0.2)),
            poly([(1030, 1500), (1064, 1080), (1058, 500), (1050, -10), (1132, -10), (1150, 500), (1154, 1080), (1190, 1500)], bark),
            poly([(1030, 1500), (1064, 1080), (1058, 500), (1050, -10), (1072, -10), (1086, 500), (1092, 1080), (1076, 1500)], light(bark, 0.2)),
            rope_bridge(t, (146, 1010), (1068, 1000), 60, 110),
            person(t, 560, 1066, 150, 8, pose="walk", way=1, coat="#f2c14e", hat="#e0623a", cast=0),
            person(t, 700, 1064, 116, 12, pose="walk", way=1, coat="#3f7185", hat="#f3e6c4", cast=0),
            bush(t, 40, 250, 420, 4, dark(t.near, 0.12)), bush(t, 120, 90, 380, 14, dark(t.near, 0.2)),
            bush(t, 1170, 210, 420, 7, dark(t.near, 0.12)), bush(t, 1060, 60, 380, 15, dark(t.near, 0.2)),
            ground([(-20, 1350), (400, 1380), (800, 1370), (1220, 1330)], dark(t.near, 0.35), t.deep, 0.5),
            bush(t, rope[0][0] + 60, 1420, 380, 5, dark(t.near, 0.2)), bush(t, 90, 1420, 400, 9, dark(t.near, 0.2)),
            grass(t, 1, height=220, count=380, dip=0.3),
        ),
    )  # fmt: skip


def geotopia() -> Scene:
    """A round house of nature with its observatory dome by the canal, under the first stars."""
    t = MORNING.but(
        sky=("#0a2a3c", "#10464f", "#1f6a68", "#4f9a86", "#9cc79a", "#dfe0a6"), side=-1,
        near="#1d5a4c", mid="#2b6a5c", far="#5c9484", mist="#8fbfa2", deep="#0b2b30", window="#ffd889",
        water=("#8fc3ac", "#12475a"), blades=("#08252b", "#174a44", "#2f7355"),
    )  # fmt: skip
    house = nature_house(t, 600, 900, 640)
    dipper = [(150, 210), (262, 180), (352, 220), (452, 246), (470, 330), (600, 350), (618, 258)]
    shore = treeline(t, 890, 6, height=64, colour=t.mid, poplar=0.35, bottom=24)
    return Scene(
        "Geotopia", t, (
            sky(t, 900), stars(4, 640, 150), stars(9, 480, 70),
            constellation(dipper, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 3)], "#fff4d0"),
            star_trail(930, 300, 170, -0.5, "#fff4d0"),
            clouds(t, 12, 560, 800, 6, 0.35), hills(t.far, 880, 50, 5), shore, house,
            hives(t, 985, 906, 44, 3),
            water(t, 925, 1230, 3, 46), mirror(t, shore + house, 925, 1190, 0.42, 0.85),
            ripples(600, 960, 420, light(t.window, 0.1), 0.5),
            shape(curve([(-20, 906), (300, 898), (600, 904), (900, 898), (1220, 906)]) + "L1220 934L-20 934Z", down(light(t.near, 0.1), t.deep)),
            ground([(-20, 1190), (320, 1165), (700, 1192), (1220, 1160)], t.near, t.deep, 0.6),
            path([(-60, 1216), (300, 1206), (700, 1228), (1260, 1206)], [40, 40, 40, 40], light(t.mid, 0.35), t.deep),
            stroke([(400, 1226), (372, 1130), (344, 1226)], t.ink, 6), stroke([(372, 1132), (372, 1226)], t.ink, 5),
            stroke([(346, 1146), (424, 1086)], mix(t.pale, t.ink, 0.1), 20), stroke([(410, 1097), (428, 1083)], t.accent, 24),
            person(t, 318, 1226, 150, 5, way=1, coat="#e0623a", cast=0),
            person(t, 258, 1226, 98, 9, way=1, coat="#f2c14e", lifted=True, cast=0),
            person(t, 540, 1226, 150, 14, pose="back", coat="#3f7185", lifted=True, cast=0),
            bush(t, 1090, 1300, 360, 5, t.near), birch(t, 1080, 1270, 640, 5), birch(t, 1150, 1290, 520, 8),
            reeds(t, 3, -20, 260, 1420, 240, 34),
            grass(t, 2, y=1400, height=150, count=260, inks=(t.deep, t.near, t.blades[1])),
            grass(t, 1, height=240, count=460, dip=0.3),
        ),
    )  # fmt: skip


def val_du_flot() -> Scene:
    """Half slag heap, half marsh: a dark slope with birches meets still water with reeds and a hide."""
    t = MORNING
    slope = [(-40, 250), (70, 330), (180, 470), (300, 640), (430, 800), (540, 900), (640, 990), (560, 1180), (480, 1540)]
    data = curve(slope) + "L-40 1540Z"
    far = treeline(t, 772, 6, height=54, colour=t.hazed(t.mid, 0.15), poplar=0.3, left=330, bottom=8)
    post = hide(t, 770, 806, 200)
    dusk = Gradient(((0, dark(t.shade, 0.6), 1), (0.55, dark(t.shade, 0.4), 1), (1, mix(t.shade, t.lit, 0.5), 1)), (0, 0.2), (1, 0.5))
    ledge = [[(60 + 100 * i, 470 + 130 * i), (150 + 96 * i, 470 + 132 * i), (110 + 60 * i, 640 + 130 * i)] for i in range(5)]
    return Scene(
        "Val du Flot", t, (
            sky(t, 790), sun(t, 850, 420, 84, 6), clouds(t, 27, 90, 640, 11, 0.62), flock(640, 330, 7, 2, t.shade, 14),
            hills(t.hazed(t.far, 0.35), 770, 50, 8), mist(t, 680, 120, 0.7), far, post,
            water(t, 775, 1500, 3, 90), mirror(t, far + post, 790, 1080, 0.35),
            reeds(t, 8, 700, 1000, 815, 84, 40), reeds(t, 9, 980, 1240, 850, 120, 30),
            shape(data, dusk), clip(data, shale(t.but(shade=dark(t.shade, 0.35)), 330, 1540, 4, 190, 0.5)),
            speckle(data, dark(t.shade, 0.5), Gradient(((0, "#000", 0.85), (0.8, "#000", 0.05)), (0, 0), (1, 0.2)), 0.5),
            shape("".join(curve(p, closed=True) for p in ledge), mix(t.near, t.blades[2], 0.3), 0.35),
            birch(t, 70, 520, 240, 3), birch(t, 180, 660, 300, 6), birch(t, 300, 850, 420, 12), birch(t, 110, 930, 430, 5),
            bush(t, 420, 960, 190, 4, mix(t.near, t.blades[2], 0.25)), bush(t, 250, 1040, 220, 8, t.near),
            birch(t, 470, 1080, 600, 9),
            boardwalk(t, [(1240, 905), (1040, 935), (900, 985), (860, 1060), (960, 1170), (1000, 1300), (900, 1540)], [16, 28, 44, 66, 96, 140, 210], 5),
            person(t, 905, 1010, 120, 6, pose="walk", way=-1, coat="#e0623a", pack=True),
            person(t, 965, 985, 84, 9, pose="walk", way=-1, coat="#f2c14e"),
            oval(680, 1238, 140, 13, t.deep, 0.5), oval(1150, 1278, 110, 13, t.deep, 0.5), reeds(t, 4, 560, 800, 1240, 240, 46), reeds(t, 6, 1080, 1220, 1280, 300, 26),
            dragonfly(690, 880, 70, -24, "#1d6a86", "#dff3ee"),
            grass(t, 2, y=1420, height=170, count=260, left=-20, right=640, inks=(t.blades[0], t.near, t.blades[1])),
            reeds(t, 2, 560, 1240, 1520, 330, 60), grass(t, 1, height=230, count=420, dip=0.2),
        ),
    )  # fmt: skip


def chaine() -> Scene:
    """From the air, a green ribbon with a path winds between ponds and slag heaps like beads."""
    t = MORNING
    line = [(760, 330), (560, 380), (420, 452), (620, 540), (860, 620), (800, 730), (480, 800), (270, 900), (430, 1030), (790, 1110), (880, 1250), (640, 1400), (420, 1560)]
    wide = [30, 42, 58, 76, 100, 124, 150, 176, 204, 236, 270, 310, 350]
    band, edge = ribbon(line, wide), ribbon([(x, y + w * 0.1) for (x, y), w in zip(line, wide, strict=True)], [w * 1.05 for w in wide])
    inks = (mix(t.mid, "#c9cf8c", 0.6), mix(t.mid, "#e2d79a", 0.72), mix(t.mid, "#a9c48a", 0.7), mix(t.far, "#d9c88f", 0.65), mix(t.mid, "#b7cf98", 0.5))

    def pond(x: float, y: float, r: float, seed: int) -> str:
        points = [(x - r, y), (x - r * 0.55, y - r * 0.4), (x + r * 0.2, y - r * 0.36), (x + r, y - r * 0.1), (x + r * 0.6, y + r * 0.34), (x - r * 0.2, y + r * 0.4)]
        return basin(t, points, seed, r * 0.05)

    edges = [[(x + k * w * 0.5, y + 6) for (x, y), w in zip(line, wide, strict=True)] for k in (-1, 1)]
    crowns = "".join(canopy(t, edge_line[:11], i + 3, mix(t.near, t.blades[2], 0.2 * i), 56) for i, edge_line in enumerate(edges))
    return Scene(
        "La Chaîne des Parcs", t, (
            sky(t, 330), sun(t, 900, 190, 62, 6), clouds(t, 9, 60, 270, 6, 0.6),
            hills(t.hazed(t.far, 0.4), 335, 40, 5, 400), patchwork(t, 335, 1500, 6, inks, 7), mist(t, 280, 170, 0.9),
            heap(t, 890, 430, 150, 78, 4, depth=0.4, misty=0.7), heap(t, 250, 470, 190, 100, 14, depth=0.15, grown=0.5, misty=0.5),
            shape(edge, dark(t.near, 0.35), 0.7), shape(band, Gradient(((0, t.hazed(t.near, 0.2), 1), (0.4, t.near, 1), (1, dark(t.near, 0.12), 1)))),
            speckle(band, t.deep, Gradient(((0, "#000", 0.1), (1, "#000", 0.7))), 0.4),
            pond(640, 400, 70, 2), pond(430, 490, 92, 3), pond(890, 660, 150, 4),
            heap(t, 600, 700, 330, 200, 21, depth=0.0, grown=0.5, misty=0.25), pond(360, 850, 190, 5),
            heap(t, 960, 960, 430, 270, 33, depth=0.0, grown=0.55, misty=0.15), crowns,
            canopy(t, [(750, 944), (850, 966), (960, 974), (1080, 968), (1190, 978)], 21, t.near, 34), canopy(t, [(430, 690), (520, 706), (600, 712), (700, 706), (772, 714)], 22, t.near, 26),
            path(line, [w * 0.11 for w in wide], light(t.pale, 0.3), t.near, dashes=True),
            pond(560, 1130, 240, 6),
            cyclist(t, 780, 1108, 120, way=-1), cyclist(t, 300, 930, 78, way=1, coat="#f2c14e"),
            person(t, 470, 1040, 92, 5, pose="walk", way=1, coat="#f0e4cc"), person(t, 520, 795, 54, 8, pose="walk", way=-1),
            flock(520, 620, 5, 7, t.shade, 20),
            bush(t, 1070, 1340, 420, 5, t.near), bush(t, 90, 1350, 330, 8, t.near),
            meadow(4, 1180, 1440, ("#f7f0d8", "#f2c14e", "#e0623a"), 150),
            grass(t, 2, y=1420, height=150, count=160, inks=(t.blades[0], t.near, t.blades[1])),
            grass(t, 1, height=230, count=320, dip=0.4),
            *(flower(x, 1510, h, c, t.blades[0], x) for x, h, c in ((100, 220, "#f2c14e"), (190, 160, "#f7f0d8"), (1020, 200, "#e0623a"), (1130, 250, "#f7f0d8"))),
        ),
    )  # fmt: skip


SCENES = {
    "parks/parc-olhain": olhain,
    "parks/geotopia": geotopia,
    "parks/val-du-flot": val_du_flot,
    "parks/chaine-des-parcs": chaine,
}
