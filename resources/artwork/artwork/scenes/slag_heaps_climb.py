"""Posters of slag heaps to climb: the twins, the vineyard, the stairs and the ski slope."""

from __future__ import annotations

from artwork.parts.crest import terraces
from artwork.parts.forest import patchwork
from artwork.parts.headframe import extraction_tower, headframe
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path, ribbon
from artwork.parts.outdoors import lift, pedal_boat
from artwork.parts.people import dog, dots, person, skier
from artwork.parts.plants import flower, grass, meadow, tufts, vines
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.slope import crate, stairs, village
from artwork.parts.trees import birch, bush, treeline
from artwork.parts.water import glints, mirror, ripples, water
from artwork.parts.wild import shale
from artwork.scene import Scene
from artwork.svg import Gradient, box, clip, curve, disc, group, poly, polys, rect, shape, stroke
from artwork.texture import speckle
from artwork.tones import VIOLET, dark, light, mix


def jumeaux() -> Scene:
    """Both black cones stand side by side over the plain, a path zigzags up one; hikers look on from the plateau."""
    t = VIOLET.but(
        side=-1, sky=("#1a1b45", "#3a2f6b", "#7a4a82", "#c8607a", "#f28c68", "#fcc684", "#fee0a8"), mist="#f0a886", glow="#ffb27a", cloud="#f4b09a", far="#9a6682", lit="#8a4f56", shade="#15122a",
        near="#4c5240", blades=("#17172a", "#3a3f38", "#8a7f4a"),
    )  # fmt: skip
    plots = tuple(mix(c, t.mist, 0.3) for c in ("#6f6a78", "#8c7a72", "#66706a", "#9a8474", "#7c6a80"))
    edge = [(-40, 1120), (170, 1098), (420, 1112), (700, 1146), (960, 1130), (1240, 1090)]
    data = curve(edge) + "L1240 1540L-40 1540Z"
    zigzag = [(500, 958), (420, 946), (262, 884), (250, 868), (300, 838), (398, 806), (404, 792), (310, 742), (302, 728), (402, 678), (406, 666), (346, 622), (342, 610), (408, 566), (410, 556), (376, 520), (376, 510), (414, 470), (428, 420)]
    sand = mix(t.pale, t.lit, 0.3)
    lace = [stroke(zigzag[i : j], sand, w, smooth=True) for i, j, w in ((0, 7, 7), (6, 11, 5.4), (10, 15, 4), (14, 19, 2.8))]
    face = Gradient(((0, mix(t.lit, t.shade, 0.25), 1), (0.45, mix(t.lit, t.shade, 0.6), 1), (1, dark(t.shade, 0.1), 1)), (0.1, 0), (0.7, 1))
    return Scene(
        "Terrils jumeaux du 11/19", t, (
            sky(t, 860), sun(t, 150, 560, 104, 6.5), clouds(t, 61, 90, 560, 12, 0.5), flock(640, 320, 4, 5, t.ink, 12), hills(t.hazed(t.far, 0.35), 800, 40, 4, 860),
            patchwork(t, 806, 1260, 6, plots, 9), terraces(t, 830, 960, 5, 14, 0.42), mist(t, 740, 190, 0.7),
            heap(t, 808, 950, 820, 556, 21, depth=0.12, grown=0.2, misty=0.6), heap(t, 428, 980, 900, 606, 14, depth=0.02, grown=0.2, misty=0.5), *lace, dots([(318, 904), (334, 910)], 27, "#2a2038"), dots([(372, 694)], 20, "#2a2038"), dots([(424, 376), (436, 376)], 17, t.ink), dots([(806, 396)], 14, t.ink),
            mist(t, 880, 150, 0.5), treeline(t, 990, 5, height=40, colour=t.hazed("#5b4f5c", 0.2), poplar=0.2, bottom=150), patchwork(t, 1000, 1240, 9, tuple(mix(c, t.deep, 0.25) for c in plots), 5), terraces(t, 1000, 1120, 8, 13, 0.15, 0, 1200), mist(t, 960, 110, 0.4),
            extraction_tower(t.but(pale=t.hazed(t.pale, 0.12), shade=t.hazed(t.shade, 0.25)), 872, 1034, 50, 206), headframe(t, 968, 1040, 140, ink=t.hazed(t.steel, 0.1)), treeline(t, 1044, 6, height=22, colour=t.hazed("#4b4650", 0.1), left=800, right=1070, bottom=6),
            shape(data, face), clip(data, shale(t, 1120, 1560, 9, 190, 0.4)), speckle(data, t.ink, Gradient(((0.1, "#000", 0), (1, "#000", 0.8)), (0.2, 0.1), (0.8, 1)), 0.5), speckle(data, light(t.lit, 0.4), Gradient(((0, "#000", 0.7), (0.5, "#000", 0)), (0, 0), (0.5, 1)), 0.4),
            path([(640, 1142), (560, 1180), (520, 1240), (600, 1330), (700, 1420), (740, 1530)], [40, 64, 96, 140, 190, 250], mix(t.pale, t.lit, 0.2), t.ink),
            person(t, 628, 1150, 128, 11, pose="back", coat="#f2b84b"), person(t, 560, 1206, 158, 5, pose="walk", way=1, coat="#e0623a", pack=True, stick=True, hat="#f2c14e", cast=0.4), person(t, 690, 1154, 96, 8, pose="back", coat="#3fa0a8", cast=0.35),
            birch(t, 1130, 1270, 330, 5, mix(t.near, "#c98a3a", 0.5)), bush(t, 1120, 1310, 300, 6, mix(t.near, t.blades[2], 0.2)), bush(t, 70, 1290, 300, 9, mix(t.near, t.deep, 0.3)),
            tufts(t, [(250, 1150, 34), (380, 1160, 36), (440, 1240, 44), (820, 1180, 40), (900, 1240, 52), (760, 1250, 46), (300, 1270, 60), (980, 1320, 66)], 6, mix(t.blades[2], "#c98a3a", 0.4)),
            grass(t, 2, y=1510, height=230, count=180, left=-20, right=460), grass(t, 3, y=1510, height=230, count=220, left=800), grass(t, 1, height=170, count=300, dip=0.4),
        ),
    )  # fmt: skip


def viticole() -> Scene:
    """Vine rows on a slope as steep as a roof, growers carrying crates, the village far below."""
    t = VIOLET.but(side=-1, sky=("#22204f", "#4a3a74", "#8c5480", "#cf7a78", "#f3aa78", "#fbd79a"))
    edge = [(-40, 1250), (300, 1190), (640, 1130), (1240, 1090)]
    data = curve(edge) + "L1240 1540L-40 1540Z"
    rows = []
    for i in range(9):
        y = 520 + 66 * i + 3.2 * i * i
        down = (y - 250) / 1100
        left = 1032 - 1180 * (0.03 + 0.97 * (0.88 * down + 0.12 * down**4))
        rows.append(((left, y + 16), (min(1230, 1010 + 60 * i), y - 30 - 5 * i)))
    gold, rose = "#a9a83e", "#e8e29a"
    return Scene(
        "Terril viticole d'Haillicourt", t, (
            sky(t, 960), sun(t, 270, 560, 90, 6), clouds(t, 66, 90, 720, 12, 0.5), flock(480, 300, 5, 5, t.ink, 13),
            hills(t.hazed(t.far, 0.4), 900, 60, 4), heap(t, 60, 915, 330, 170, 5, depth=0.4, grown=0.3, misty=0.7), hills(t.hazed(t.far, 0.1), 930, 40, 8),
            village(t, 60, 945, 420, 3, 0.22), treeline(t, 962, 6, height=34, colour=t.hazed(t.mid, 0.2), poplar=0.2, right=460, bottom=200), mist(t, 850, 170, 0.5),
            rect(0, 1040, 1200, 460, dark(t.near, 0.1)), treeline(t, 1048, 9, height=46, colour=mix(t.mid, t.near, 0.5), poplar=0.2, right=420, bottom=60), heap(t, 1010, 1360, 2360, 1100, 24, grown=0.0, misty=0.0), clip(data, shale(t, 900, 1500, 9, 120, 0.5)), speckle(data, t.ink, Gradient(((0, "#000", 0.0), (1, "#000", 0.7)), (0, 0), (0, 1)), 0.45),
            vines(rows[:4], 4, gold, rose, "#c9a06a", 14),
            person(t, 700, 742, 128, 6, pose="walk", way=-1, coat="#e0623a", hat="#f2c14e", cast=0), crate(t, 664, 668, 70, 4),
            vines(rows[4:6], 5, mix(gold, "#c08a3a", 0.3), rose, "#c9a06a", 19),
            person(t, 930, 880, 160, 9, pose="back", coat="#f0e4cc", hat="#8a4a63", cast=0), person(t, 480, 925, 150, 15, pose="walk", way=1, coat="#3f7185", pack=True, cast=0),
            vines(rows[6:8], 6, mix(gold, "#c08a3a", 0.5), rose, "#c9a06a", 24),
            person(t, 760, 1100, 200, 3, pose="walk", way=-1, coat="#c8502d", hat="#f0dfd6", cast=0), crate(t, 706, 985, 108, 7),
            vines(rows[8:], 7, mix(gold, "#b5612f", 0.45), rose, "#c9a06a", 30),
            crate(t, 150, 1240, 190, 5), crate(t, 300, 1270, 200, 8), crate(t, 226, 1180, 180, 9),
            bush(t, 1110, 1380, 380, 6, dark(t.near, 0.1)), grass(t, 2, y=1420, height=150, count=300, inks=(dark(t.near, 0.3), t.near, t.blades[1])), grass(t, 1, height=230, count=460, dip=0.3),
        ),
    )  # fmt: skip


def pays_a_part() -> Scene:
    """A wooden stair runs straight up one of two steep cones, green at the foot; a family sets off with its dog."""
    t = VIOLET.but(
        side=-1, sky=("#3a3a78", "#6a5596", "#a66f9c", "#dd9190", "#f7bd92", "#fde0b2"), lit="#8a6a72", shade="#2a2140", mid="#5d5a72",
        near="#43543f", deep="#1d2430", blades=("#1a2228", "#3a4a38", "#74824a"), mist="#efb598",
    )  # fmt: skip
    steps = [(520, 1150), (505, 1020), (470, 800), (430, 600), (395, 418)]
    return Scene(
        "Terrils du Pays à Part", t, (
            sky(t, 1000), sun(t, 690, 520, 84, 6), clouds(t, 71, 90, 700, 12, 0.55), flock(760, 330, 5, 5, t.shade, 13),
            hills(t.hazed(t.far, 0.4), 960, 60, 4),
            heap(t, 905, 1010, 700, 560, 31, depth=0.16, grown=0.85, misty=0.45), heap(t, 390, 1050, 790, 640, 25, grown=0.85, misty=0.3),
            rect(352, 405, 86, 12, t.steel), polys([box(354 + 13 * i, 384, 3, 24) for i in range(7)] + [box(352, 382, 86, 4)], t.steel), dots([(372, 404), (388, 404), (418, 404)], 30, "#f7e2c0"),
            mist(t, 920, 180, 0.4), treeline(t, 1050, 8, height=60, colour=t.mid, poplar=0.25, bottom=120),
            ground([(-20, 1120), (300, 1100), (700, 1120), (1220, 1096)], light(t.near, 0.08), t.deep, 0.55),
            stairs(t, steps, [120, 96, 62, 36, 18]),
            person(t, 470, 830, 84, 6, pose="back", coat="#f2c14e", cast=0), person(t, 486, 868, 88, 9, pose="back", coat="#e0623a", cast=0), person(t, 414, 560, 44, 12, pose="back", coat="#f0e4cc", cast=0),
            path([(520, 1150), (560, 1190), (700, 1240), (720, 1320), (560, 1420), (420, 1540)], [126, 120, 140, 180, 230, 300], mix(t.pale, t.lit, 0.35), t.deep),
            person(t, 700, 1112, 170, 4, pose="walk", way=-1, coat="#c8502d", pack=True), person(t, 790, 1118, 176, 18, pose="walk", way=-1, coat="#3f7185"),
            person(t, 860, 1126, 106, 7, pose="walk", way=-1, coat="#f2c14e"), dog(630, 1130, 60, -1, t.ink),
            bush(t, 100, 1240, 360, 7, t.near), bush(t, 1110, 1230, 360, 3, t.near), birch(t, 1060, 1150, 460, 5), birch(t, 130, 1170, 420, 9),
            meadow(4, 1200, 1420, ("#f0dfd6", "#f2c14e", "#c67a9a"), 130),
            grass(t, 2, y=1400, height=170, count=320, inks=(dark(t.near, 0.3), t.near, t.blades[1])), grass(t, 1, height=250, count=480, dip=0.5),
            *(flower(x, 1510, h, c, t.blades[0], x) for x, h, c in ((90, 220, "#c67a9a"), (190, 160, "#f0dfd6"), (1020, 200, "#f2c14e"), (1130, 250, "#c67a9a"))),
        ),
    )  # fmt: skip


def loisinord() -> Scene:
    """A floodlit ski slope with its lift on a slag heap, mirrored in the lake where pedal boats float."""
    t = VIOLET.but(sky=("#0d1838", "#1c2b5c", "#38447c", "#6a5c92", "#b07f96", "#eeb492"), water=("#9a8fb0", "#1f2850"))
    hill = heap(t, 560, 850, 1340, 570, 29, grown=0.3, top=0.1, misty=0.4)
    line, wide = [(560, 283), (560, 360), (500, 470), (430, 600), (380, 720), (330, 850)], [70, 96, 140, 200, 262, 340]
    piste = ribbon(line, wide)
    lamps = [(line[i][0] - wide[i] * 0.62, line[i][1], 0.35 + 0.15 * i) for i in range(1, 6)]
    slope = group(
        shape(piste, Gradient(((0, "#fff6ea", 1), (0.6, "#e9dcea", 1), (1, "#cfc2dc", 1)))), speckle(piste, t.mid, Gradient(((0, "#000", 0.75), (0.7, "#000", 0.08)), (0, 0), (1, 0)), 0.45),
    )  # fmt: skip
    lights = "".join(
        disc(x, y - 110 * k, 170 * k, Gradient(((0, t.window, 0.6), (0.4, t.window, 0.18), (1, t.window, 0)), (0.5, 0.5), radius=0.5)) + stroke([(x, y), (x, y - 110 * k)], t.ink, 6 * k) + disc(x, y - 110 * k, 10 * k, "#fff4d0")
        for x, y, k in lamps
    )
    shore = treeline(t, 852, 8, height=48, colour=t.near, poplar=0.25, bottom=14)
    hut = rect(800, 800, 150, 56, dark(t.brick, 0.3)) + poly([(786, 802), (875, 752), (964, 802)], dark(t.roof, 0.1)) + polys([box(812 + 34 * i, 814, 24, 26) for i in range(4)], t.window)
    return Scene(
        "Loisinord", t, (
            sky(t, 880), stars(3, 520, 90), sun(t, 905, 330, 62, 6), clouds(t, 5, 110, 700, 10, 0.42), hills(t.hazed(t.far, 0.3), 850, 60, 4),
            heap(t, 1090, 850, 560, 260, 12, depth=0.4, grown=0.2, misty=0.7), hill, slope, lights,
            lift(t, (730, 850), (610, 290), 6, 9, dark(t.steel, 0.2), "#e0623a"),
            skier(t, 560, 372, 40, -1, "#f2b84b"), skier(t, 500, 500, 62, 1, "#e0623a"), skier(t, 400, 610, 84, -1, "#3f9aa5"), skier(t, 430, 760, 116, 1, "#c8502d"), skier(t, 280, 800, 110, -1, "#f2b84b"),
            shore, hut, water(t, 866, 1500, 3, 90), mirror(t, hill + slope + lights + shore + hut, 866, 1200, 0.5, 0.62), glints(light(t.window, 0.1), 880, 1130, 8, 40, 150, 520, 0.5), glints(t.window, 876, 1000, 9, 16, 800, 960, 0.6),
            pedal_boat(t, 640, 990, 150, "#e0623a", -1), pedal_boat(t, 910, 1060, 190, "#3fa0a8", -1), pedal_boat(t, 320, 1050, 170, "#f2b84b", 1), ripples(910, 1074, 250, light(t.water[0], 0.4), 0.5),
            ground([(-20, 1230), (300, 1210), (700, 1236), (1220, 1200)], t.near, t.deep, 0.6), path([(-60, 1260), (300, 1250), (700, 1272), (1260, 1244)], [40, 40, 40, 40], mix(t.pale, t.mid, 0.5), t.deep),
            person(t, 560, 1268, 130, 5, pose="back", coat="#f0e4cc"), person(t, 615, 1270, 96, 8, pose="back", coat="#e0623a", lifted=True),
            bush(t, 1090, 1340, 360, 3, dark(t.near, 0.2)), bush(t, 100, 1340, 360, 7, dark(t.near, 0.2)),
            grass(t, 2, y=1420, height=150, count=280, inks=(dark(t.near, 0.3), t.near, t.blades[1])), grass(t, 1, height=230, count=460, dip=0.3),
        ),
    )  # fmt: skip


SCENES = {
    "slag-heaps/terrils-jumeaux-11-19": jumeaux,
    "slag-heaps/terril-viticole-haillicourt": viticole,
    "slag-heaps/terrils-pays-a-part": pays_a_part,
    "slag-heaps/loisinord": loisinord,
}
