"""Posters of towns: the Grand-Place, the tourist office and a new home."""

from __future__ import annotations

from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path, paving
from artwork.parts.lens_fronts import brick_front, deco_front
from artwork.parts.mine import fence
from artwork.parts.outdoors import parasol
from artwork.parts.people import crowd, cyclist, dog, person
from artwork.parts.plants import flower, grass, meadow
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.street import (
    cafe,
    cargo_bike,
    college,
    home_front,
    info_sign,
    open_map,
    shopfront,
)
from artwork.parts.towns import belfry, gables
from artwork.parts.trees import bush, tree, treeline
from artwork.scene import Scene
from artwork.svg import box, down, fade, oval, poly, polys, rect, segment, stroke, strokes
from artwork.texture import speckle
from artwork.tones import CANAL, dark, light, mix


def grand_place() -> Scene:
    """Narrow stepped gables packed like books round the square, cafe tables in front, the belfry at the side."""
    t = CANAL.but(side=-1)
    stone = mix(t.pale, t.shade, 0.18)
    bunting = []
    for ax, ay, bx, by in ((-20, 300, 820, 210), (300, 420, 900, 330)):
        for i in range(18):
            k = (i + 0.5) / 18
            x, y = ax + (bx - ax) * k, ay + (by - ay) * k + 70 * (1 - (2 * k - 1) ** 2)
            bunting.append([(x - 13, y), (x + 13, y), (x, y + 30)])
    cords = [[(ax + (bx - ax) * k / 12, ay + (by - ay) * k / 12 + 70 * (1 - (k / 6 - 1) ** 2)) for k in range(13)] for ax, ay, bx, by in ((-20, 300, 820, 210), (300, 420, 900, 330))]
    return Scene(
        "Grand-Place de Béthune", t, (
            sky(t, 900), sun(t, 700, 330, 66, 7), clouds(t, 91, 70, 520, 9, 0.6), flock(560, 240, 5, 3, t.shade, 12),
            gables(t, 560, 890, [86, 74, 92, 80, 88, 76, 94, 84], 330, 6), rect(560, 640, 700, 260, fade(t.mist, 0.1, 0.3)),
            belfry(t, 900, 905, 190, 660), gables(t, -60, 930, [132, 116, 140, 122, 134, 118], 560, 9), rect(694, 560, 10, 370, dark(t.shade, 0.2), 0.35),
            *(stroke(cord, t.ink, 2, smooth=True) for cord in cords), *(polys(bunting[i::4], ink) for i, ink in enumerate((t.accent, t.sun, "#f4ead2", t.water[1]))),
            paving(905, 1500, down(light(stone, 0.1), mix(stone, t.shade, 0.25)), dark(stone, 0.4), 720), poly([(-20, 928), (700, 928), (560, 985), (-20, 1010)], t.shade, 0.22),
            crowd(t, [(640, 960), (700, 948), (780, 955), (1010, 965), (1060, 950), (1120, 985), (860, 985), (590, 1000)], 92, 6, horizon=820),
            parasol(t, 250, 1062, 330, t.accent, "#f4ead2"), parasol(t, 610, 1046, 290, "#2f6f8f", "#f4ead2"), parasol(t, 980, 1074, 330, "#e3ad3f", "#f4ead2"),
            cafe(t, 120, 1064, 118, 3, ("#3f7185", "#e3a93c")), cafe(t, 390, 1076, 122, 5, ("#c8502d", "#5f3b52")), cafe(t, 700, 1056, 116, 7, ("#f0e4cc", "#2f7d5b")), cafe(t, 1080, 1092, 124, 9, ("#b5473c", "#3b4a5c")),
            person(t, 850, 1112, 176, 4, pose="walk", way=-1, coat="#17303f", lifted=True), oval(808, 944, 30, 7, "#f4ead2"), polys([box(796, 920, 10, 22), box(812, 924, 9, 18)], t.sun),
            cyclist(t, 250, 1240, 200, way=1, coat="#f2c14e"), dog(520, 1236, 56, 1, t.ink), person(t, 590, 1240, 190, 12, pose="walk", way=-1, coat="#c8502d"), person(t, 960, 1260, 200, 15, pose="walk", way=-1, coat="#3f7185"), person(t, 1030, 1262, 130, 19, pose="walk", way=-1, coat="#f2c14e"),
            speckle("M0 1150H1200V1500H0Z", dark(t.shade, 0.3), fade("#000", 0.0, 0.6), 0.3), rect(0, 1290, 1200, 210, fade(t.deep, 0.0, 0.75)),
            *(rect(x, 1386, 300, 120, down(mix(t.roof, t.ink, 0.3), t.ink)) + bush(t, x + 150, 1405, 330, i, mix(t.near, t.blades[2], 0.2)) for i, x in enumerate((-90, 960))), meadow(4, 1330, 1390, ("#e0652f", "#f4ead2", "#f2c14e"), 60, 0, 210), meadow(5, 1330, 1390, ("#e0652f", "#f4ead2", "#f2c14e"), 60, 990, 1200),
        ),
    )  # fmt: skip


def office() -> Scene:
    """The art deco shopfront of the tourist office with its round sign, visitors with a map and a bicycle, plain brick and art deco fronts beside."""
    t = CANAL
    stone = mix(t.pale, t.shade, 0.22)
    side = t.but(brick=mix(t.brick, t.mist, 0.12))
    return Scene(
        "Office de tourisme de Lens", t, (
            sky(t, 900), sun(t, 960, 250, 64, 7), clouds(t, 95, 60, 420, 8, 0.6), flock(250, 260, 4, 3, t.shade, 12),
            rect(0, 700, 1200, 280, t.mid),
            brick_front(side, -96, 965, 160, 470, 2), deco_front(side, 64, 965, 150, 500, 0), brick_front(side, 986, 965, 156, 452, 0), deco_front(side, 1142, 965, 150, 500, 1),
            shopfront(t, 210, 965, 780, 690), rect(914, 616, 70, 10, t.steel), info_sign(1016, 640, 58, t.accent, "#fbf3de"),
            paving(965, 1500, down(light(stone, 0.12), mix(stone, t.shade, 0.3)), dark(stone, 0.4), 600), poly([(500, 966), (690, 966), (760, 1090), (430, 1090)], fade(t.window, 0.6, 0.0)), poly([(225, 966), (500, 966), (440, 1060), (150, 1060)], fade(t.window, 0.35, 0.0)), poly([(700, 966), (975, 966), (1050, 1060), (760, 1060)], fade(t.window, 0.35, 0.0)),
            person(t, 600, 985, 190, 22, pose="stand", way=1, coat="#2f6f8f", lifted=True), tree(t, 150, 1045, 380, 5, t.near), poly([(104, 1010), (196, 1010), (184, 1080), (116, 1080)], down(t.roof, dark(t.roof, 0.4))),
            person(t, 372, 1090, 236, 3, way=1, coat="#e0652f", pack=True), person(t, 474, 1092, 226, 8, way=-1, coat="#f2c14e"), open_map(t, 424, 924, 62),
            person(t, 540, 1094, 146, 14, way=-1, coat="#57a06a", lifted=True), cyclist(t, 830, 1100, 260, way=-1, coat="#f0e4cc"), person(t, 1070, 1060, 200, 9, pose="walk", way=-1, coat="#3b4a5c", pack=True), dog(1000, 1066, 54, -1, t.ink),
            speckle("M0 965H1200V1500H0Z", dark(t.shade, 0.3), fade("#000", 0.0, 0.75), 0.45), rect(0, 1180, 1200, 26, light(stone, 0.2)), rect(0, 1206, 1200, 300, down(mix(t.steel, t.shade, 0.5), t.deep)),
            polys([[(90 + 260 * i, 1300), (230 + 260 * i, 1300), (214 + 260 * i, 1320), (64 + 260 * i, 1320)] for i in range(5)], "#f4ead2", 0.55), speckle("M0 1206H1200V1500H0Z", t.ink, fade("#000", 0.2, 0.8), 0.5),
            bush(t, 90, 1430, 330, 4, t.near), bush(t, 1120, 1430, 330, 7, t.near), grass(t, 1, height=130, count=300, dip=0.8), *(flower(x, 1500, h, c, t.blades[0], x) for x, h, c in ((60, 170, "#e0652f"), (150, 130, "#f2c14e"), (1060, 150, "#f4ead2"), (1140, 190, "#e0652f"))),
        ),
    )  # fmt: skip


def new_home() -> Scene:
    """A brick house with its door open on the garden, a cargo bicycle full of boxes, children, a faculty behind."""
    t = CANAL
    return Scene(
        "S'installer ici", t, (
            sky(t, 880), sun(t, 330, 400, 78, 7), clouds(t, 99, 90, 600, 10, 0.62), flock(200, 300, 4, 3, t.shade, 12),
            hills(t.hazed(t.far, 0.35), 830, 50, 5), heap(t, 90, 845, 360, 210, 9, depth=0.4, grown=0.4, misty=0.7), mist(t, 740, 120, 0.6), college(t.but(side=-1), 60, 880, 520, 0.2), treeline(t, 884, 6, height=44, colour=t.mid, poplar=0.15, bottom=60, right=640),
            tree(t, 560, 930, 330, 5, t.near), ground([(-20, 910), (300, 900), (620, 915), (1220, 905)], light(t.near, 0.16), t.near, 0.4),
            fence(-20, 930, 600, 46, light(t.pale, 0.4), 22), home_front(t.but(side=-1), 590, 960, 500, 5), bush(t, 585, 985, 170, 3, mix(t.near, t.blades[2], 0.3)), bush(t, 1130, 990, 220, 4, t.near),
            path([(905, 965), (860, 1010), (700, 1060), (420, 1110), (60, 1150), (-80, 1160)], [120, 130, 130, 110, 100, 100], light(t.pale, 0.15), t.near),
            person(t, 905, 985, 200, 6, way=-1, coat="#e0652f", lifted=True), person(t, 300, 1004, 120, 4, pose="walk", way=1, coat="#f2c14e"), person(t, 452, 1000, 106, 9, pose="walk", way=-1, coat="#c8502d", lifted=True), oval(380, 960, 17, 17, "#f4ead2"), strokes([segment((370, 950), (392, 968)), segment((366, 964), (388, 952))], t.accent, 3),
            cargo_bike(t, 430, 1140, 270, 1, "#2f7d5b", 4), dog(760, 1090, 62, 1, t.ink),
            ground([(-20, 1200), (300, 1180), (700, 1170), (1220, 1120)], light(t.near, 0.04), t.deep, 0.55), meadow(4, 1180, 1440, ("#f7f0d8", "#f2c14e", "#e0652f", "#7fb0d0"), 200),
            bush(t, 1130, 1330, 360, 3, t.near), grass(t, 2, y=1400, height=160, count=320, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=240, count=480, dip=0.3),
            *(flower(x, 1510, h, c, t.blades[0], x) for x, h, c in ((80, 230, "#f7f0d8"), (180, 170, "#e0652f"), (270, 210, "#f2c14e"), (1010, 200, "#7fb0d0"), (1110, 240, "#f7f0d8"))),
        ),
    )  # fmt: skip


SCENES = {
    "territory/grand-place-bethune": grand_place,
    "territory/office-de-tourisme-lens": office,
    "territory/s-installer": new_home,
}
