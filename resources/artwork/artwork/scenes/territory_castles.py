"""Posters of old stones in the Artois hills: a moated castle, a dolmen and a charterhouse."""

from __future__ import annotations

from artwork.parts.animals import duck
from artwork.parts.charterhouse import (
    apple_tree,
    chapel_gable,
    farmhouse,
    gateway,
    hen,
    long_wall,
)
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.moat import bridge, lily_pads, moated_castle, swan
from artwork.parts.oaks import dolmen, far_trunks, fern, leaves_overhead, old_oak, rays, robin
from artwork.parts.people import person
from artwork.parts.plants import grass, meadow, reeds, tufts
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import bush, tree, treeline
from artwork.parts.water import mirror, ripples, sun_path, water
from artwork.scene import Scene
from artwork.svg import discs
from artwork.tones import CANAL, light, mix


def castle() -> Scene:
    """A moated castle with round towers mirrored in still water, a bridge, a swan; two strollers on the near bank."""
    t = CANAL.but(water=("#cfe0d2", "#23607c"))
    foot = 905
    trees = treeline(t, 880, 9, height=84, colour=t.hazed(t.mid, 0.12), poplar=0.1, bottom=28)
    shore = ground([(-20, 884), (90, 880), (200, 888)], mix(t.near, t.mist, 0.25)) + ground([(1040, 888), (1130, 880), (1220, 878)], mix(t.near, t.mist, 0.25))
    clump = tree(t, 60, 893, 350, 4, t.hazed(t.near, 0.1)) + tree(t, 1150, 888, 330, 7, t.hazed(t.near, 0.1))
    walls = moated_castle(t, 150, foot, 690)
    walls += bridge(t, 852, 1230, foot, 62)
    return Scene(
        "Château d'Olhain", t, (
            sky(t, 900), sun(t, 985, 400, 76, 7), clouds(t, 123, 80, 640, 11, 0.6), flock(250, 330, 5, 4, t.shade, 13),
            hills(t.hazed(t.far, 0.3), 800, 80, 8, 920), mist(t, 730, 120, 0.6), trees, shore,
            clump,
            water(t, 900, 1500, 3, 26), mirror(t, trees + clump + walls, foot, 1440, 0.5, 0.8), sun_path(t, 1010, 990, 1220, 4, 46),
            walls,
            ripples(520, 915, 740, light(t.water[0], 0.4), 0.5), ripples(1010, 916, 380, light(t.water[0], 0.4), 0.5),
            swan(t, 420, 1120, 140, 1), ripples(420, 1124, 180, light(t.water[0], 0.5), 0.8), duck(t, 860, 1075, 46, -1), duck(t, 915, 1092, 46, -1, hen=True), ripples(890, 1092, 120, light(t.water[0], 0.5), 0.6),
            lily_pads(t, 650, 1240, 330, 5), lily_pads(t, 190, 1300, 260, 9),
            ground([(-20, 1330), (160, 1350), (380, 1400), (620, 1440), (860, 1410), (1040, 1330), (1220, 1270)], mix(t.near, t.blades[2], 0.2), t.deep, 0.6),
            reeds(t, 5, -10, 170, 1420, 330, 44), reeds(t, 8, 1010, 1210, 1400, 300, 40), bush(t, 1160, 1440, 330, 3, t.near),
            person(t, 560, 1446, 196, 5, pose="back", coat="#e0652f"), person(t, 632, 1450, 138, 8, pose="back", coat="#f2c14e"),
            meadow(4, 1400, 1480, ("#f7f0d8", "#f2c14e", "#e0652f"), 70), grass(t, 2, y=1450, height=120, count=260, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=190, count=460, dip=0.3),
        ),
    )  # fmt: skip


def fairies_table() -> Scene:
    """A dolmen with a tilted slab under old oaks, first light between the trunks."""
    t = CANAL.but(
        sky=("#15435a", "#2b6a76", "#6fa58d", "#c4d09c", "#f8e0a0", "#fdebb6"), mist="#e6dcae", near="#3b6f5a", deep="#102e38", ink="#0d2430", glow="#ffdf94", blades=("#103335", "#2b6249", "#86ab58"), sun="#fffae4",
    )
    sx, sy = 800, 590
    wood = mix(t.deep, "#3b2f2a", 0.3)
    motes = [(230 + (i * 173) % 760, 480 + (i * 97) % 420, 1.6 + (i * 7) % 5 * 0.7) for i in range(46)]
    return Scene(
        "La Table des Fées", t, (
            sky(t, 960), sun(t, sx, sy, 92, 8), treeline(t, 880, 5, height=70, colour=t.hazed(t.mid, 0.55), poplar=0, bottom=200),
            far_trunks(900, t.hazed(t.mid, 0.62), 3, 17, 17, t.sun, sx), mist(t, 640, 260, 0.55), far_trunks(925, t.hazed(t.near, 0.42), 8, 9, 30, t.sun, sx),
            ground([(-20, 918), (300, 902), (700, 915), (1220, 898)], mix(t.near, t.mist, 0.42), t.near, 0.4), mist(t, 780, 150, 0.5),
            far_trunks(962, mix(t.near, t.deep, 0.5), 22, 5, 50, t.glow, sx), person(t, 218, 998, 140, 4, pose="walk", way=1, coat="#3f7185"), person(t, 276, 1000, 96, 9, pose="walk", way=1, coat="#f2c14e"),
            rays(sx, sy, [(0.5, 0.09), (0.86, 0.12), (1.3, 0.1), (1.75, 0.13), (2.2, 0.1), (2.62, 0.13), (2.95, 0.07), (3.35, 0.09)], 900, t.sun, 0.34),
            ground([(-20, 985), (250, 990), (600, 968), (900, 975), (1220, 955)], mix(t.near, t.blades[2], 0.22), t.deep, 0.6),
            bush(t, 1010, 1000, 190, 3, mix(t.near, t.deep, 0.3)),
            fern(330, 1050, 100, 3, mix(t.near, t.deep, 0.2), light(t.near, 0.2)), fern(985, 1036, 110, 5, mix(t.near, t.deep, 0.2), light(t.near, 0.25)),
            dolmen(t, 620, 1080, 520, 4), tufts(t, [(x, 1104 + (x * 7) % 13, 30 + x % 17) for x in (376, 398, 430, 462, 486, 520, 724, 742, 770, 812, 850, 884, 900)], 3), robin(t, 402, 862, 40, 1), discs(motes, t.sun, 0.8),
            old_oak(t, 60, 1150, 170, wood, t.glow, 3, [([(120, 520), (230, 380), (360, 330), (520, 210), (640, 190)], [90, 66, 48, 30, 8]), ([(240, 380), (330, 250), (380, 90), (450, -30)], [46, 36, 26, 20]), ([(90, 700), (190, 600), (250, 590), (310, 540)], [52, 34, 20, 5])], 1),
            old_oak(t, 1160, 1180, 180, wood, t.glow, 6, [([(1110, 480), (1000, 330), (900, 270), (760, 180), (700, 80)], [96, 68, 48, 30, 16]), ([(1010, 340), (960, 200), (990, 60), (970, -30)], [46, 34, 26, 20]), ([(1120, 640), (1030, 560), (960, 550), (900, 500)], [54, 34, 20, 5])], -1),
            leaves_overhead([(60, 60, 190), (250, 50, 180), (430, 20, 170), (620, 20, 160), (800, 30, 170), (980, 40, 180), (1140, 90, 190), (20, 260, 130), (1190, 300, 130)], mix(t.deep, t.near, 0.16), mix(t.blades[2], t.glow, 0.35), 5),
            leaves_overhead([(330, 300, 90), (520, 190, 100), (690, 170, 90), (880, 250, 90), (310, 540, 60), (905, 500, 60)], mix(t.near, t.deep, 0.45), mix(t.blades[2], t.glow, 0.45), 9),
            ground([(-20, 1180), (250, 1215), (600, 1240), (900, 1225), (1220, 1190)], mix(t.near, t.deep, 0.35), t.deep, 0.7), rays(sx, sy, [(1.28, 0.11), (1.78, 0.12), (2.16, 0.09)], 900, t.sun, 0.2),
            meadow(4, 1110, 1380, ("#fbf3e2", "#dfe9f2", "#f6e3a0"), 130), fern(90, 1420, 300, 7, mix(t.near, t.deep, 0.35), mix(t.near, t.blades[2], 0.4)), fern(1110, 1440, 330, 9, mix(t.near, t.deep, 0.35), mix(t.near, t.blades[2], 0.4)), fern(330, 1470, 200, 11, t.deep, t.near), fern(880, 1480, 220, 12, t.deep, t.near),
            grass(t, 1, height=170, count=420, dip=0.3),
        ),
    )  # fmt: skip


def charterhouse() -> Scene:
    """An old monastery turned farm: long wall, gateway, brick and white stone, an apple tree in blossom."""
    t = CANAL.but(side=-1, brick="#b8583a", near="#4d8356", mid="#7ba27e", sky=("#2a6a92", "#4f90ac", "#86b9bf", "#bcd8c6", "#eee7bf", "#f7e6b4"), blades=("#1d4a3c", "#3d7a4f", "#93b663"))
    back = t.but(brick=mix(t.brick, t.mist, 0.3), roof=mix(t.roof, t.mist, 0.26), shade=mix(t.shade, t.mist, 0.2))
    return Scene(
        "Chartreuse des Dames de Gosnay", t, (
            sky(t, 860), sun(t, 215, 395, 76, 7), clouds(t, 141, 80, 600, 11, 0.7), flock(560, 300, 5, 3, t.shade, 13),
            hills(t.hazed(t.far, 0.3), 770, 70, 6, 900), heap(t, 110, 790, 360, 190, 9, depth=0.42, grown=0.5, misty=0.7), mist(t, 690, 120, 0.6), treeline(t, 800, 8, height=64, colour=t.hazed(t.mid, 0.12), poplar=0.4, bottom=60),
            farmhouse(back, 560, 860, 600, 390, 6, 5), chapel_gable(back, 590, 860, 220, 430, 8), mist(t, 640, 220, 0.4), bush(t, 460, 850, 190, 6, mix(t.near, t.blades[2], 0.2)), bush(t, 800, 850, 240, 6, mix(t.near, t.blades[2], 0.2)), bush(t, 130, 850, 230, 9, t.near),
            long_wall(t, -20, 1220, 792, 950, 3), gateway(t, 290, 954, 290, 440),
            ground([(-20, 950), (330, 950), (1220, 946)], light(mix(t.near, t.blades[2], 0.35), 0.1), t.near, 0.45),
            path([(290, 950), (298, 985), (360, 1050), (490, 1130), (590, 1230), (600, 1340), (560, 1440)], [128, 138, 160, 196, 240, 300, 350], light(t.pale, 0.1), mix(t.near, t.shade, 0.4)),
            person(t, 372, 1062, 130, 6, pose="walk", way=-1, coat="#f2c14e", stick=True), hen(t, 505, 1096, 40, 1, "#f4ead2"), hen(t, 590, 1075, 36, -1, "#a8553a"), hen(t, 470, 1128, 42, -1, "#3b4a5c"),
            bush(t, 1160, 1010, 200, 4, t.near), tufts(t, [(x, 958 + x % 9, 22 + x % 13) for x in range(500, 1190, 23)], 3), tufts(t, [(x, 958 + x % 9, 20 + x % 13) for x in range(6, 170, 21)], 5),
            apple_tree(t, 910, 1110, 580, 4),
            meadow(4, 1000, 1430, ("#fffaf0", "#f4cf5d", "#f6dcdc"), 190, 620, 1200), meadow(5, 1000, 1430, ("#fffaf0", "#f4cf5d"), 80, 0, 280),
            hen(t, 745, 1190, 56, -1, "#c8774a"), ground([(-20, 1290), (260, 1330), (620, 1345), (900, 1310), (1220, 1270)], mix(t.near, t.deep, 0.2), t.deep, 0.6), bush(t, 60, 1390, 330, 3, t.near), grass(t, 2, y=1470, height=150, count=280, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=230, count=500, dip=0.4),
        ),
    )  # fmt: skip


SCENES = {
    "territory/chateau-olhain": castle,
    "territory/table-des-fees": fairies_table,
    "territory/chartreuse-gosnay": charterhouse,
}
