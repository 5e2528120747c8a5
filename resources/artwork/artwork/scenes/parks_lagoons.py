"""Posters of quiet water: a timber lens, a paint box of lagoons, an alder marsh and a wide lake."""

from __future__ import annotations

from artwork.parts.animals import dragonfly, duck
from artwork.parts.canoe import canoe, slat_cabin
from artwork.parts.draught import alders, draught_horse, leaf_roof, log, shafts
from artwork.parts.forest import canopy, round_tree
from artwork.parts.lagoon import (
    flying_heron,
    lens_house,
    lookout_ring,
    net_child,
    painted_basin,
    plumes,
    rails,
    reed_strip,
    ring_rail,
)
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.people import cyclist, person
from artwork.parts.plants import flower, grass, meadow, reeds, tufts
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import birch, bush, treeline
from artwork.parts.water import glints, mirror, ripples, sun_path, water
from artwork.parts.wetland import boardwalk
from artwork.scene import Scene
from artwork.svg import curve, disc, down, oval, poly, segment, shape, stroke, strokes
from artwork.tones import MORNING, dark, light, mix


def aquaterra() -> Scene:
    """A timber lens clad in wooden bricks doubles in a pond; children dip nets among plumed grasses."""
    t = MORNING.but(sky=("#1d6f78", "#439a90", "#86c2a0", "#c6dbab", "#f2e6b0"), window="#ffe6a0", mist="#e6e6bd")
    straw, feather = "#8f9a4e", "#e9d9a6"
    house = lens_house(t, 590, 760, 450, 250, 70)
    back = treeline(t, 772, 6, height=84, colour=t.hazed(t.mid, 0.15), poplar=0.3, bottom=20)
    return Scene(
        "Aquaterra", t, (
            sky(t, 800), sun(t, 880, 395, 84, 6), clouds(t, 19, 90, 600, 11, 0.62), flock(360, 320, 5, 3, t.shade, 14),
            hills(t.hazed(t.far, 0.4), 770, 60, 5), mist(t, 640, 150, 0.7), back,
            ground([(-20, 800), (300, 812), (600, 818), (900, 812), (1220, 800)], light(t.near, 0.12)), house,
            tufts(t, [(60 + 47 * i, 826 + 3 * (i % 3), 34) for i in range(25)], 4, mix(t.near, t.blades[2], 0.5)),
            person(t, 700, 838, 62, 5, way=-1, coat="#f2c14e", cast=0), person(t, 735, 838, 60, 9, way=-1, coat="#f7f0d8", cast=0), person(t, 330, 828, 50, 4, pose="walk", way=1, coat="#e0623a", cast=0),
            water(t, 838, 1260, 3, 70), mirror(t, back + house, 836, 1130, 0.6, 1.0), glints(light(t.water[0], 0.5), 850, 1120, 8, 50), sun_path(t, 890, 850, 1080, 4, 60),
            reeds(t, 8, 930, 1220, 872, 150, 50), reeds(t, 9, -20, 190, 880, 150, 34),
            *(oval(x, y, r, r * 0.25, mix(t.near, t.blades[2], 0.5)) for x, y, r in ((520, 1010, 40), (590, 1030, 30), (460, 1040, 34), (660, 1000, 26))),
            ground([(-20, 1080), (180, 1072), (360, 1104), (560, 1150), (800, 1140), (1220, 1090)], light(t.near, 0.06), t.deep, 0.5),
            meadow(4, 1170, 1420, ("#f7f0d8", "#f2c14e", "#e0623a"), 130),
            net_child(t, 340, 1106, 120, 1, "#e0623a", "#f0c8a0"), net_child(t, 225, 1092, 112, 1, "#f2c14e", "#a8714a"), person(t, 140, 1130, 190, 6, way=1, coat="#3f7185", hat="#f3e6c4"),
            bush(t, 1120, 1180, 380, 6, t.near),
            plumes(t, 3, 660, 1190, 1330, 330, 30, straw, feather), grass(t, 5, y=1450, height=270, count=220, left=560, inks=(t.blades[0], t.near, t.blades[1])),
            plumes(t, 7, -20, 330, 1500, 290, 22, straw, feather), grass(t, 2, y=1460, height=190, count=160, right=620, inks=(t.blades[0], t.near, t.blades[1])),
            plumes(t, 9, 840, 1220, 1540, 400, 18, dark(straw, 0.15), feather), grass(t, 1, height=240, count=440),
            *(flower(x, 1510, h, c, t.blades[0], x) for x, h, c in ((420, 180, "#f7f0d8"), (520, 140, "#e0623a"), (620, 200, "#f2c14e"))),
        ),
    )  # fmt: skip


def lagunage() -> Scene:
    """From above, eight basins lie like a paint box; two visitors on a round platform, a heron on the wing."""
    t = MORNING.but(sky=("#2f8d97", "#6bbcae", "#b7dcb4", "#f1ecc0"), mist="#e4ecc8")
    paints = (("#4aa3a8", "#7fb56a", "#e2b456", "#63b1c9"), ("#2f7fa0", "#3fae96", "#e59a6b", "#5f9f5a"))
    vx, vy = 600, 60
    rows, columns = ((506, 634), (676, 910)), ((-620, -330), (-300, -15), (15, 300), (330, 620))

    def at(across: float, y: float) -> tuple[float, float]:
        return vx + across * (y - vy) / (880 - vy), y

    pans, strips, walks = "", "", ""
    for r, (top, bottom) in enumerate(rows):
        for c, (a, b) in enumerate(columns):
            pans += painted_basin((at(a, top), at(b, top), at(b, bottom), at(a, bottom)), paints[r][c], 10 * r + c, light(t.near, 0.34))
        strips += "".join(reed_strip(t, at(k, top + 8), at(k, bottom + 4), 34 + 24 * r, 7 * r + i, 10 + 6 * r) for i, k in enumerate((-640, -315, 0, 315, 640)))
    walks = poly([at(-1300, 645), at(1300, 645), at(1300, 661), at(-1300, 661)], light(t.pale, 0.2)) + poly([at(-800, 926), at(800, 926), at(800, 954), at(-800, 954)], light(t.pale, 0.2))
    groves = [canopy(t, [at(k, 470), at(k * 1.02, 580), at(k, 720), at(k * 1.06, 930)], i + 3, mix(t.near, t.blades[2], 0.25 * (i % 2)), 46) for i, k in enumerate((-720, 720, -860, 860, 1000, -1000))]
    lookers = person(t, 765, 1110, 168, 6, pose="back", coat="#e0623a", cast=0.3) + person(t, 850, 1103, 132, 9, pose="back", coat="#f2c14e", lifted=True, way=-1)
    return Scene(
        "Lagunage de Harnes", t, (
            sky(t, 430), sun(t, 850, 250, 72, 6), clouds(t, 23, 50, 350, 8, 0.7), hills(t.hazed(t.far, 0.3), 430, 40, 5, 490),
            treeline(t, 444, 6, height=44, colour=t.hazed(t.mid, 0.25), poplar=0.25, bottom=30), mist(t, 360, 120, 0.7),
            ground([(-20, 456), (600, 450), (1220, 456)], down(light(t.mid, 0.28), t.near, t.near), t.deep, 0.35),
            walks, pans, strips, *groves, oval(420, 770, 105, 10, t.ink, 0.2), meadow(9, 970, 1180, ("#f7f0d8", "#f2c14e"), 90), tufts(t, [(60 + 97 * i % 1180, 990 + 43 * i % 190, 26) for i in range(34)], 6, mix(t.near, t.blades[2], 0.35)),
            path([(-60, 1290), (200, 1240), (420, 1160), (640, 1130)], [120, 96, 74, 60], light(t.pale, 0.15), t.near),
            lookout_ring(t, 800, 1090, 235), lookers, rails(ring_rail(800, 1090, 235, 0.42, range(11)), "#7a5836", 235),
            flying_heron(t, 380, 450, 268, 1),
            meadow(4, 1180, 1420, ("#f7f0d8", "#f2c14e", "#e0623a"), 120), bush(t, 1150, 1300, 330, 6, t.near), bush(t, 60, 1180, 260, 5, t.near),
            reeds(t, 3, -20, 330, 1450, 330, 50), reeds(t, 4, 900, 1220, 1470, 300, 46),
            grass(t, 2, y=1460, height=190, count=240, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=240, count=440),
        ),
    )  # fmt: skip


def bellenville() -> Scene:
    """A grey draught horse hauls a trunk along a path in an alder marsh, light falling between the stems."""
    t = MORNING.but(sky=("#12454c", "#2c7a73", "#7dba8f", "#d5dfa0", "#f6eaae"), mist="#e3e7a9", near="#2b7350", mid="#43846a", accent="#d8552f", deep="#0f3836")
    bark, leaf = mix(t.shade, "#4a4038", 0.5), dark(t.near, 0.18)
    far = alders(t, [(40 + 112 * i, 850 + 7 * (i % 3), 760, 15) for i in range(11)], 3, t.hazed(bark, 0.66))
    mid = alders(t, [(90, 900, 900, 26), (330, 890, 880, 24), (560, 896, 900, 22), (1030, 894, 900, 26), (1170, 900, 900, 24)], 8, t.hazed(bark, 0.32))
    return Scene(
        "Domaine de Bellenville", t, (
            sky(t, 860), sun(t, 815, 470, 96, 7), treeline(t, 852, 6, height=190, colour=t.hazed(t.mid, 0.6), poplar=0.1, bottom=14), far, mist(t, 560, 320, 0.7),
            treeline(t, 862, 9, height=60, colour=t.hazed(t.mid, 0.25), poplar=0.0, bottom=8), water(t, 862, 1500, 3, 60), mirror(t, far, 862, 1000, 0.4, 0.8), sun_path(t, 815, 868, 970, 4, 70),
            mid, shafts(t, (830, 300), [(-360, -140), (-40, 110), (240, 400), (560, 640), (860, 980), (1090, 1290)], 1050, 0.5), mist(t, 760, 170, 0.5),
            leaf_roof(t, 5, mix(leaf, t.mid, 0.35), 200, 190),
            alders(t, [(60, 1010, 900, 44), (1150, 1000, 900, 42)], 12, bark), leaf_roof(t, 9, leaf, 90, 210),
            water(t, 1040, 1500, 7, 50),
            shape(curve([(-40, 950), (300, 938), (640, 948), (940, 936), (1240, 950), (1240, 1092), (1060, 1106), (860, 1086), (600, 1104), (330, 1088), (120, 1110), (-40, 1096)], closed=True), down(light(t.near, 0.1), t.near, t.deep)),
            shape(curve([(-60, 976), (300, 966), (700, 974), (1260, 962), (1260, 1052), (760, 1058), (300, 1050), (-60, 1062)], closed=True), down(mix(t.pale, "#b98a56", 0.25), mix(t.pale, "#8a6a48", 0.65))),
            tufts(t, [(20 + 43 * i, 962 + 9 * (i % 3), 46) for i in range(28)], 4, mix(t.near, t.blades[2], 0.5)),
            person(t, 345, 978, 330, 6, pose="walk", way=1, coat="#f2b84b", hat="#c8502d"), log(t, (360, 1010), (40, 1024), 46),
            strokes([segment((368, 1004), (432, 912)), segment((424, 880), (442, 944))], t.ink, 6), stroke([(404, 792), (500, 716), (600, 648)], "#4a2a1c", 4, smooth=True),
            draught_horse(t, 735, 1034, 372, 1, "#c9c6b8"), tufts(t, [(30 + 61 * i, 1082 + 8 * (i % 3), 50) for i in range(20)], 8, dark(t.near, 0.15)),
            *(oval(x, y, r, r * 0.26, mix(t.near, t.blades[2], 0.4)) for x, y, r in ((420, 1190, 56), (520, 1226, 40), (330, 1250, 46), (640, 1180, 36))), *(disc(x, y, 9, "#f7f0d8") for x, y in ((432, 1180), (336, 1240))),
            boardwalk(t, [(905, 1050), (880, 1120), (850, 1200), (890, 1300), (960, 1420), (1000, 1560)], [74, 92, 118, 156, 204, 260], 5),
            dragonfly(610, 1170, 110, -28, "#155f74", "#e2f3e6"), dragonfly(250, 1150, 84, 200, "#b0472c", "#f2ecd2"), dragonfly(205, 700, 70, -20, "#155f74", "#e2f3e6"),
            reeds(t, 3, -20, 260, 1400, 320, 46), reeds(t, 4, 1090, 1220, 1420, 340, 30), reeds(t, 6, 400, 700, 1500, 250, 40),
            grass(t, 2, y=1470, height=170, count=160, right=760, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=230, count=380),
        ),
    )  # fmt: skip


def cabiddu() -> Scene:
    """Canoes cross a wide lake before a designers' cabin of slats; a cyclist arrives on the greenway."""
    t = MORNING.but(side=-1, sky=("#1b6f86", "#3c9aa4", "#8ac9b6", "#d6e6bb", "#fdedbd"), water=("#d5ead2", "#2f8597"), mist="#e9edc6", accent="#e0562f")
    shore = treeline(t, 786, 6, height=52, colour=t.hazed(t.mid, 0.22), poplar=0.22, bottom=10)
    lodge = slat_cabin(t, 700, 830, 215, 330)
    wood = "".join(round_tree(t, x, y, h, k, mix(t.near, t.blades[2], 0.1 * (k % 4))) for x, y, h, k in ((1010, 806, 230, 3), (1170, 816, 320, 6), (1090, 826, 240, 9)))
    front = canoe(t, 470, 1005, 430, "#e0562f", 1, (("#2f6f8f", "#f0c8a0"), ("#f7f0d8", "#a8714a")))
    other = canoe(t, 250, 880, 230, "#2f8f6f", 1, (("#c05a3a", "#d9a377"), ("#3f7185", "#f0c8a0")))
    return Scene(
        "Parc Marcel Cabiddu", t, (
            sky(t, 800), sun(t, 330, 440, 90, 7), clouds(t, 29, 90, 660, 12, 0.62), flock(560, 330, 6, 2, t.shade, 14),
            hills(t.hazed(t.far, 0.45), 780, 50, 5), mist(t, 680, 130, 0.7), shore,
            water(t, 790, 1500, 3, 120), mirror(t, shore, 790, 980, 0.35), sun_path(t, 330, 798, 1080, 4, 80),
            mirror(t, wood + lodge, 862, 1130, 0.42, 0.8),
            shape(curve([(660, 852), (780, 836), (960, 812), (1240, 796), (1260, 900), (1060, 894), (860, 880), (720, 866)], closed=True), down(light(t.near, 0.16), t.near)),
            wood, tufts(t, [(690 + 33 * i, 866 + 7 * (i % 3), 42) for i in range(17)], 4, mix(t.near, t.blades[2], 0.4)), lodge,
            person(t, 806, 826, 104, 6, way=-1, coat="#f2c14e", cast=0), person(t, 660, 842, 100, 9, way=-1, coat="#3f7185", cast=0.2, lifted=True), reeds(t, 8, 980, 1220, 905, 120, 40),
            other, ripples(520, 860, 120, light(t.water[0], 0.5), 0.5), canoe(t, 545, 852, 120, "#f2b84b", -1, (("#f7f0d8", "#7a4b32"), ("#c05a3a", "#f0c8a0"))), front,
            duck(t, 760, 960, 44, -1), duck(t, 830, 972, 40, -1, True), glints(light(t.water[0], 0.5), 940, 1110, 8, 40),
            shape(curve([(-40, 1120), (240, 1106), (560, 1118), (860, 1090), (1240, 1030)]) + "L1240 1500L-40 1500Z", down(light(t.near, 0.12), t.near, t.deep)),
            shape(curve([(-60, 1176), (240, 1158), (560, 1166), (860, 1132), (1260, 1066), (1260, 1118), (880, 1196), (560, 1236), (240, 1232), (-60, 1252)], closed=True), down(light(t.pale, 0.3), mix(t.pale, t.lit, 0.4))),
            strokes([curve([(40 + 150 * i, 1208 - 3 * i * (i > 3)), (110 + 150 * i, 1206 - 6 * i * (i > 3))]) for i in range(5)], mix(t.near, t.pale, 0.4), 5),
            cyclist(t, 975, 1152, 250, way=-1, coat="#f2b84b"),
            meadow(4, 1250, 1430, ("#f7f0d8", "#f2c14e", "#e0623a"), 130), bush(t, 60, 1210, 300, 5, t.near), birch(t, 110, 1190, 700, 5),
            reeds(t, 3, -20, 240, 1450, 290, 40), grass(t, 2, y=1460, height=180, count=240, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=240, count=440),
            *(flower(x, 1510, h, c, t.blades[0], x) for x, h, c in ((420, 170, "#f7f0d8"), (540, 210, "#e0623a"), (1040, 180, "#f2c14e"), (1130, 240, "#f7f0d8"))),
        ),
    )  # fmt: skip


SCENES = {
    "parks/aquaterra": aquaterra,
    "parks/lagunage-de-harnes": lagunage,
    "parks/domaine-de-bellenville": bellenville,
    "parks/parc-marcel-cabiddu": cabiddu,
}
