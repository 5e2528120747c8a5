"""Posters of parks by the water: islands, river, beach, marsh and the old basin."""

from __future__ import annotations

from artwork.parts.animals import dragonfly, duck, heron, kingfisher
from artwork.parts.craft import barge, rowing_boat
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.outdoors import bather, kite, lookout, lounger, parasol
from artwork.parts.people import SKINS, crowd, cyclist, person
from artwork.parts.plants import flower, grass, meadow, reeds, tufts
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.towns import belfry
from artwork.parts.trees import bush, poplars, treeline
from artwork.parts.water import glints, mirror, ripples, sun_path, water
from artwork.parts.wetland import arched_bridge, boardwalk, island, rod, willow
from artwork.parts.wild import dead_trunk
from artwork.scene import Scene
from artwork.svg import box, disc, down, fade, oval, poly, polys, rect, segment, stroke, strokes
from artwork.texture import speckle
from artwork.tones import MORNING, dark, light, mix


def iles() -> Scene:
    """Seven small islands from above, a footbridge, kites and a flat-topped slag heap."""
    t = MORNING
    far = heap(t, 520, 520, 880, 205, 14, depth=0.22, grown=0.6, misty=0.5, top=0.5)
    low = poly([(150, 520), (310, 320), (730, 320), (900, 520)], t.hazed(mix(t.lit, t.shade, 0.4), 0.25))
    shore = treeline(t, 524, 6, height=38, colour=t.hazed(t.mid, 0.1), poplar=0.2, bottom=8)
    return Scene(
        "Parc des Îles", t, (
            sky(t, 520), sun(t, 925, 250, 66, 6), clouds(t, 33, 50, 400, 9, 0.62),
            hills(t.hazed(t.far, 0.4), 515, 40, 5), lookout(t, 560, 322, 120, floors=3), far, mist(t, 430, 110, 0.6), shore,
            water(t, 528, 1500, 3, 120), mirror(t, low + shore, 528, 820, 0.4), sun_path(t, 925, 535, 780, 4, 60),
            island(t, 250, 612, 150, 3, 1, False), island(t, 760, 604, 130, 5, 1, False), island(t, 985, 668, 200, 6, 2),
            island(t, 520, 700, 240, 8, 2), island(t, 190, 800, 300, 9, 2), island(t, 925, 870, 400, 11, 2),
            island(t, 440, 985, 430, 14, 2),
            arched_bridge(t, (606, 955), (768, 895), 46, 44, "#b5502f"),
            person(t, 668, 880, 62, 5, pose="walk", way=1, coat="#f2c14e", cast=0), person(t, 715, 868, 60, 9, pose="walk", way=1, coat="#f7f0d8", cast=0),
            rowing_boat(t, 330, 880, 92, t.accent), duck(t, 700, 1050, 46, 1), duck(t, 770, 1066, 40, 1, True), ripples(735, 1074, 150, light(t.water[0], 0.4)),
            glints(light(t.water[0], 0.5), 1000, 1180, 8, 30),
            ground([(-20, 1130), (240, 1120), (520, 1180), (820, 1160), (1220, 1090)], light(t.near, 0.08), t.deep, 0.5),
            path([(1260, 1140), (980, 1190), (700, 1235), (420, 1230), (-60, 1180)], [44, 56, 64, 58, 44], t.pale, t.near),
            cyclist(t, 905, 1216, 170, way=-1),
            kite(330, 330, 56, "#e0623a", "#f2c14e", (296, 1142)), kite(180, 420, 38, "#f7f0d8", "#c05a3a", (206, 1160)),
            person(t, 280, 1245, 130, 3, way=1, coat="#3f7185", lifted=True), person(t, 196, 1240, 96, 7, way=1, coat="#e0623a", lifted=True),
            meadow(4, 1260, 1440, ("#f7f0d8", "#f2c14e", "#e0623a"), 120),
            bush(t, 1120, 1370, 380, 6, t.near), reeds(t, 3, 480, 760, 1440, 210, 30),
            grass(t, 2, y=1420, height=150, count=240, inks=(t.blades[0], t.near, t.blades[1])),
            grass(t, 1, height=220, count=440, dip=0.3),
        ),
    )  # fmt: skip


def souchez() -> Scene:
    """A grey heron by the straight river, poplars that shrink away, a boardwalk and a moored boat."""
    t = MORNING
    vx, vy = 740, 650

    def rank(x0: float, foot: float, height: float, steps: int) -> str:
        out = ""
        for i in range(steps, -1, -1):
            k = 1 / (1 + i * 0.55)
            depth = 0.55 * (1 - k)
            out += poplars(t, [(vx + (x0 - vx) * k, height * k)], vy + (foot - vy) * k, i + 3, t.hazed(mix(t.near, t.mid, 1 - k), depth))
        return out

    return Scene(
        "Parc des Berges de la Souchez", t, (
            sky(t, 680), sun(t, 640, 470, 74, 6), clouds(t, 41, 90, 560, 11, 0.62), flock(300, 330, 5, 3, t.shade, 13),
            hills(t.hazed(t.far, 0.35), 650, 40, 5), treeline(t, 655, 6, height=26, colour=t.hazed(t.mid, 0.3), bottom=10),
            mist(t, 570, 120, 0.7), water(t, 655, 1500, 3, 110), sun_path(t, 690, 665, 900, 4, 50),
            poly([(-20, 652), (736, 652), (300, 870), (-20, 980)], down(t.hazed(t.near, 0.35), light(t.near, 0.08))),
            poly([(1220, 652), (752, 652), (905, 900), (1040, 1100), (1140, 1500), (1220, 1500)], down(t.hazed(t.near, 0.35), t.near)),
            rank(70, 985, 560, 6), rank(1130, 935, 640, 6),
            boardwalk(t, [(752, 655), (770, 690), (806, 760), (870, 880), (960, 1060), (1090, 1300), (1220, 1560)], [5, 12, 28, 56, 96, 150, 210], 5),
            tufts(t, [(800 + 20 * i, 740 + 60 * i, 40 + 14 * i) for i in range(9)], 4),
            person(t, 826, 800, 66, 6, pose="walk", way=-1, coat="#f2c14e"), cyclist(t, 905, 985, 150, way=-1, coat="#f7f0d8"),
            rowing_boat(t, 610, 905, 215, t.accent), stroke([(818, 896), (850, 884), (872, 900)], t.pale, 3, smooth=True), ripples(710, 924, 230, light(t.water[0], 0.4), 0.6),
            duck(t, 560, 770, 34, 1), duck(t, 510, 778, 32, 1, True),
            ground([(-20, 1030), (150, 1040), (300, 1100), (420, 1230), (470, 1540)], light(t.near, 0.04), t.deep, 0.6),
            oval(330, 1112, 130, 16, light(t.water[0], 0.3), 0.5),
            heron(t, 350, 1108, 590, 1), ripples(352, 1112, 150, light(t.water[0], 0.5), 0.8),
            oval(500, 1330, 150, 14, t.deep, 0.5), reeds(t, 4, -20, 240, 1220, 300, 40), reeds(t, 5, 380, 620, 1330, 250, 30),
            grass(t, 2, y=1420, height=170, count=260, left=-20, right=700, inks=(t.blades[0], t.near, t.blades[1])),
            reeds(t, 6, -20, 560, 1510, 330, 40), grass(t, 1, height=230, count=420, dip=0.3),
        ),
    )  # fmt: skip


def glissoire() -> Scene:
    """A pond beach with striped parasols and bathers, the old railway and a slag heap with a lookout."""
    t = MORNING.but(side=-1, sky=("#2a8d92", "#52aaa0", "#86c7ae", "#bcdcba", "#eaeec8"))
    hill = heap(t, 770, 700, 1000, 330, 27, depth=0.16, grown=0.75, misty=0.35, top=0.16)
    shore = treeline(t, 706, 6, height=42, colour=t.mid, poplar=0.12, bottom=14)
    sand = "#f2dfb0"
    lane = [(180, 838), (380, 850), (600, 842), (820, 852), (1040, 840)]
    red, white, gold, blue = "#e0623a", "#fbf3de", "#f2b84b", "#2f7f93"
    return Scene(
        "Parc de la Glissoire", t, (
            sky(t, 720), sun(t, 260, 420, 78, 6), clouds(t, 44, 90, 560, 10, 0.7), flock(470, 330, 4, 3, t.shade, 13),
            hills(t.hazed(t.far, 0.35), 705, 50, 5), lookout(t, 770, 384, 130, "#7d5a48", 3), hill, mist(t, 610, 110, 0.5),
            poly([(-20, 690), (1220, 650), (1220, 720), (-20, 720)], mix(t.near, t.mid, 0.4)),
            stroke([(-20, 688), (1220, 648)], t.steel, 6), stroke([(-20, 680), (1220, 640)], mix(t.steel, t.glow, 0.5), 2),
            strokes([segment((x, 690 - x * 0.032), (x + 2, 676 - x * 0.032)) for x in range(0, 1200, 22)], t.roof, 4),
            cyclist(t, 400, 672, 62, way=1), cyclist(t, 500, 669, 60, way=1, coat="#f7f0d8"), shore,
            water(t, 716, 1010, 3, 70), mirror(t, hill + shore, 716, 900, 0.3), glints("#f5fff4", 730, 950, 8, 60),
            stroke(lane, white, 3, smooth=True), *(disc(x, y, 6, red) for x, y in lane), *(disc(x + 100, y + 3, 5, white) for x, y in lane[:-1]),
            bather(t, 330, 800, 52, SKINS[0], red, 1), bather(t, 500, 822, 58, SKINS[2], gold, -1), bather(t, 700, 792, 50, SKINS[1], white, 1),
            bather(t, 880, 816, 56, SKINS[3], blue, -1), bather(t, 610, 880, 66, SKINS[4], blue, 1), bather(t, 980, 880, 62, SKINS[1], red, 1),
            rect(0, 934, 1200, 40, fade(white, 0.0, 0.6)),
            ground([(-20, 968), (260, 950), (620, 968), (900, 945), (1220, 962)], down(light(sand, 0.2), dark(sand, 0.12)), dark(sand, 0.5), 0.3),
            crowd(t, [(150, 990), (455, 985), (505, 992), (760, 985), (1080, 985)], 100, 6, walkers=0.7),
            parasol(t, 330, 1092, 340, red, white, -0.08), lounger(t, 285, 1112, 150, 1, SKINS[0], blue),
            parasol(t, 640, 1050, 240, gold, white, 0.06), lounger(t, 600, 1062, 110, -1, SKINS[2], red),
            parasol(t, 915, 1100, 370, blue, white, 0.07), lounger(t, 890, 1124, 160, -1, SKINS[1], gold),
            person(t, 480, 1120, 92, 4, way=1, coat=gold), person(t, 535, 1124, 76, 8, way=-1, coat=red),
            poly([(486, 1136), (510, 1100), (520, 1086), (532, 1100), (560, 1136)], dark(sand, 0.12)), disc(720, 1130, 20, red), oval(716, 1123, 9, 7, white),
            ground([(-20, 1240), (300, 1210), (600, 1262), (900, 1230), (1220, 1200)], light(t.near, 0.05), t.deep, 0.5),
            meadow(4, 1260, 1440, ("#f7f0d8", "#f2c14e", "#e0623a"), 120), bush(t, 60, 1340, 360, 5, t.near), bush(t, 1160, 1330, 360, 6, t.near),
            grass(t, 2, y=1400, height=170, count=300, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=240, count=460, dip=0.3),
        ),
    )  # fmt: skip


def cambrin() -> Scene:
    """Drowned grey trunks doubled in still water, a kingfisher, a dragonfly and a plank path in the mist."""
    t = MORNING.but(sky=("#174f55", "#2b716f", "#4f988a", "#8cbf9f", "#d6e3b4"), water=("#a9cfb8", "#1f5d63"))
    grey = mix(t.pale, t.shade, 0.5)

    def stand(spots: list[tuple[float, float, float, float]], depth: float, seed: int) -> str:
        return "".join(dead_trunk(t, x, foot, h, w, seed + i, t.hazed(grey, depth)) for i, (x, foot, h, w) in enumerate(spots))

    far = stand([(60, 780, 380, 16), (190, 786, 440, 18), (330, 776, 360, 15), (420, 782, 400, 16), (700, 778, 420, 17), (790, 784, 350, 15), (905, 780, 430, 17), (1010, 786, 380, 16), (1130, 780, 420, 17)], 0.6, 3)
    mid = stand([(130, 850, 520, 28), (370, 860, 560, 30), (830, 854, 540, 28), (1080, 862, 500, 28)], 0.3, 21)
    near = stand([(265, 985, 700, 56), (960, 1010, 740, 60)], 0.0, 44)
    return Scene(
        "Marais de Cambrin", t, (
            sky(t, 790), sun(t, 590, 540, 96, 6), clouds(t, 51, 90, 420, 7, 0.4),
            treeline(t, 780, 6, height=150, colour=t.hazed(t.mid, 0.62), poplar=0.15, bottom=10), mist(t, 560, 260, 0.75), far,
            treeline(t, 790, 9, height=44, colour=t.hazed(t.mid, 0.3), poplar=0.0, bottom=6), mist(t, 640, 190, 0.6),
            water(t, 790, 1500, 3, 70), mirror(t, far, 786, 1010, 0.5, 0.9), sun_path(t, 590, 796, 1060, 4, 84),
            mirror(t, mid, 858, 1180, 0.5, 0.8), mid, ripples(130, 852, 90, light(t.water[0], 0.5)), ripples(370, 862, 90, light(t.water[0], 0.5)), ripples(830, 856, 90, light(t.water[0], 0.5)), ripples(1080, 864, 90, light(t.water[0], 0.5)),
            reeds(t, 8, 420, 560, 900, 110, 18), reeds(t, 9, 640, 780, 880, 100, 18), mist(t, 780, 130, 0.35),
            mirror(t, near, 1000, 1400, 0.45, 0.7), near, ripples(265, 990, 140, light(t.water[0], 0.5)), ripples(960, 1014, 150, light(t.water[0], 0.5)),
            stroke([(970, 700), (890, 676), (800, 682), (735, 668)], dark(grey, 0.35), 15, smooth=True), stroke([(968, 696), (890, 672), (800, 678)], light(grey, 0.2), 4, smooth=True),
            kingfisher(t, 790, 680, 150, -1), dragonfly(440, 700, 130, -160, "#155f74", "#e2f3e6"),
            boardwalk(t, [(600, 905), (590, 950), (640, 1020), (730, 1100), (740, 1200), (640, 1340), (560, 1560)], [22, 34, 56, 86, 120, 180, 250], 5, "#a48660"),
            person(t, 618, 984, 108, 6, pose="back", coat="#e0623a"), person(t, 660, 1000, 80, 12, pose="back", coat="#f2c14e"),
            *(oval(x, y, r, r * 0.26, mix(t.near, t.blades[2], 0.4)) for x, y, r in ((420, 1120, 46), (500, 1150, 34), (340, 1170, 40), (880, 1150, 42), (950, 1190, 34))),
            *(disc(x, y, 8, "#f7f0d8") for x, y in ((430, 1110), (885, 1140), (345, 1160))),
            reeds(t, 3, -20, 330, 1330, 280, 46), reeds(t, 4, 860, 1240, 1350, 290, 46),
            reeds(t, 6, -20, 470, 1510, 330, 50), reeds(t, 7, 800, 1240, 1510, 330, 50), grass(t, 1, height=210, count=380, dip=0.6),
        ),
    )  # fmt: skip


def gare_d_eau() -> Scene:
    """The old canal basin with ducks and an angler, its stone quay, and the belfry far off."""
    t = MORNING
    roofs = "".join(poly([(x, 760), (x, 760 - h), (x + w / 2, 760 - h - w * 0.4), (x + w, 760 - h), (x + w, 760)], t.hazed(mix(t.brick, t.mid, 0.5), 0.45)) for x, w, h in ((300, 50, 40), (345, 40, 62), (382, 52, 48), (560, 46, 58), (602, 40, 44), (640, 54, 66), (690, 44, 46)))
    tower = belfry(t.but(roof=t.hazed(t.roof, 0.4), steel=t.hazed(t.steel, 0.4), pale=t.hazed(t.pale, 0.25), shade=t.hazed(t.shade, 0.4)), 495, 765, 74, 330)
    shore = treeline(t, 770, 6, height=56, colour=t.hazed(t.mid, 0.08), poplar=0.2, bottom=10)
    boat = barge(t.but(accent="#2c7450"), 660, 850, 400, way=1, load=t.near)
    quay = mix(t.pale, t.shade, 0.3)
    stones = [box(40 * i - 20 * (r % 2), 1130 + 20 * r, 37, 17) for r in range(3) for i in range(32)]
    return Scene(
        "Gare d'eau de Béthune", t, (
            sky(t, 790), sun(t, 790, 440, 80, 6), clouds(t, 57, 90, 600, 11, 0.62), flock(640, 310, 4, 2, t.shade, 13),
            hills(t.hazed(t.far, 0.45), 760, 40, 5), roofs, tower, mist(t, 660, 130, 0.6), shore,
            water(t, 778, 1500, 3, 110), mirror(t, roofs + tower + shore, 774, 1010, 0.4, 0.9), sun_path(t, 790, 785, 1010, 4, 70),
            mirror(t, boat, 888, 960, 0.35), boat, ripples(860, 892, 380, light(t.water[0], 0.5), 0.6),
            poly([(-20, 790), (230, 786), (330, 812), (250, 850), (60, 880), (-20, 890)], down(light(t.near, 0.15), t.near)),
            path([(-40, 850), (120, 828), (240, 812), (310, 810)], [24, 18, 12, 6], t.pale, t.near), person(t, 150, 836, 62, 5, pose="walk", way=-1),
            willow(t, 110, 900, 560, 5, mix(t.near, t.blades[2], 0.25)),
            duck(t, 560, 985, 150, 1), ripples(565, 992, 190, light(t.water[0], 0.5)), duck(t, 350, 1030, 130, 1, True), ripples(352, 1036, 170, light(t.water[0], 0.5)),
            *(duck(t, x, y, 46, 1, True) for x, y in ((240, 1046), (188, 1058), (140, 1044))), duck(t, 820, 955, 60, -1), ripples(820, 960, 80, light(t.water[0], 0.5)),
            polys(stones, quay), rect(-20, 1118, 1240, 14, light(quay, 0.4)), polys([box(-20, 1149 + 20 * r, 1240, 2) for r in range(3)], dark(quay, 0.4), 0.6),
            speckle("M0 1118H1200V1190H0Z", dark(quay, 0.5), fade("#000", 0.1, 0.8), 0.5),
            rect(0, 1186, 1200, 320, down(light(t.near, 0.05), t.deep)), path([(-40, 1222), (400, 1214), (800, 1222), (1240, 1212)], [40, 44, 44, 44], t.pale, t.near),
            *(rect(x - 17, 1074, 34, 46, t.steel, r=8) + rect(x - 24, 1068, 48, 16, mix(t.steel, t.pale, 0.2), r=8) for x in (480, 1010)),
            person(t, 900, 1128, 180, 4, way=-1, coat="#e0623a", hat="#f2c14e"), rod(t, 868, 1040, 190, -1),
            rect(950, 1096, 44, 30, "#2f7f93"), rect(950, 1092, 44, 8, t.pale), cyclist(t, 300, 1226, 170, way=1, coat="#f2c14e"),
            bush(t, 1110, 1330, 380, 5, t.near), grass(t, 2, y=1400, height=150, count=280, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=230, count=440, dip=0.3),
            *(flower(x, 1510, h, c, t.blades[0], x) for x, h, c in ((500, 150, "#f7f0d8"), (700, 190, "#f2c14e"), (820, 150, "#e0623a"))),
        ),
    )  # fmt: skip


SCENES = {
    "parks/parc-des-iles": iles,
    "parks/parc-des-berges-de-la-souchez": souchez,
    "parks/parc-de-la-glissoire": glissoire,
    "parks/marais-de-cambrin": cambrin,
    "parks/gare-d-eau-de-bethune": gare_d_eau,
}
