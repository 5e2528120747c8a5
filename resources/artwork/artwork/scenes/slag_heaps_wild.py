"""Posters of slag heaps to look at: the long ridge, the motorway heap and the life of shale."""

from __future__ import annotations

from artwork.parts.animals import lizard
from artwork.parts.crest import terrace_heap
from artwork.parts.forest import patchwork
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.people import person
from artwork.parts.plants import flower, grass, meadow, tufts
from artwork.parts.ridge import Winding, mushroom, terrace
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.slope import concrete_headframe, offset, road, trails, village
from artwork.parts.trees import birch, bush, treeline
from artwork.parts.wild import fossil, orchid, shale, smoke
from artwork.scene import Scene
from artwork.svg import (
    Gradient,
    box,
    discs,
    down,
    polys,
    rect,
    stroke,
)
from artwork.texture import speckle
from artwork.tones import VIOLET, dark, light, mix


def pinchonvalles() -> Scene:
    """The long ridge in three green terraces winds away above the plain, walkers on its path; mushrooms in front."""
    t = VIOLET.but(
        sky=("#2b3a78", "#5a5a9c", "#a878a8", "#e79a94", "#fbc78f", "#fee6b4"), mist="#f6c9a0", far="#a884a0", mid="#7d7a78", near="#5f7d4c", deep="#22323a",
        lit="#a07468", shade="#33304a", blades=("#1f3034", "#4d6a44", "#93a052"),
    )  # fmt: skip
    view = Winding(610, 1000, 2.1, ((2, 640), (4.7, 560), (8, 400), (14, 560), (34, 1010)))
    plots = tuple(mix(c, t.mist, 0.28) for c in ("#8d8a72", "#a89a72", "#7a8a70", "#b89f86", "#93808a"))
    petals = ("#f7ead8", "#f2c14e", "#d8a0b8")
    trail = [(410, 508), (411, 620), (414, 742), (440, 772), (486, 798), (520, 840), (560, 950), (590, 1057), (606, 1130), (628, 1250), (650, 1400), (664, 1560)]
    thick = [16, 18, 21, 26, 31, 33, 37, 42, 50, 62, 78, 100]
    return Scene(
        "Terril de Pinchonvalles", t, (
            sky(t, 640), sun(t, 905, 430, 88, 6), clouds(t, 75, 80, 540, 12, 0.55), flock(300, 350, 6, 5, t.shade, 14),
            hills(t.hazed(t.far, 0.35), 606, 30, 4, 640), heap(t, 110, 614, 210, 112, 12, depth=0.45, grown=0.2, misty=0.7), heap(t, 220, 614, 190, 96, 15, depth=0.5, grown=0.2, misty=0.7),
            patchwork(t, 606, 1300, 6, plots, 8), mist(t, 540, 190, 0.8), village(t, 60, 700, 250, 3, 0.3), village(t, 930, 730, 260, 8, 0.25), village(t, 1010, 880, 230, 6, 0.1), treeline(t, 722, 6, height=26, colour=t.hazed("#66704f", 0.3), right=300, bottom=4), treeline(t, 760, 9, height=30, colour=t.hazed("#66704f", 0.25), left=860, bottom=4), treeline(t, 905, 14, height=44, colour=t.hazed("#5c6a4a", 0.1), left=960, bottom=6),
            terrace(t, view, 1.5, 34, 2.35, -1.2, 0, 1.1, 3), terrace(t, view, 4.7, 34, 1.45, 0, 0.95, 0.6, 5), terrace(t, view, 8, 34, 0.72, 0.95, 2.9, 0.55, 8),
            tufts(t, [(20 + 67 * i % 1180, 1010 + 41 * i % 400, 14 + (41 * i % 400) * 0.07) for i in range(70) if (41 * i % 400) > 60], 6, mix(t.near, t.blades[2], 0.5)),
            path(trail, thick, light(t.pale, 0.1), t.shade),
            person(t, 606, 1108, 122, 5, pose="back", coat="#e0623a"), person(t, 452, 786, 82, 9, pose="back", coat="#f7ead8"),
            person(t, 408, 520, 60, 5, pose="back", coat="#7a2f3a", cast=0), person(t, 374, 520, 56, 8, pose="stand", way=-1, coat=t.ink, cast=0),
            ground([(660, 1520), (716, 1380), (790, 1260), (880, 1182), (1040, 1128), (1220, 1108)], mix(t.near, t.deep, 0.26), t.deep, 0.6), bush(t, 1150, 1150, 190, 7, mix(t.near, t.deep, 0.35)),
            mushroom(t, 940, 1166, 122, "#c8642d", 0.06), mushroom(t, 1012, 1172, 84, "#b8552a", -0.1), mushroom(t, 884, 1180, 58, "#d07a38", -0.05), tufts(t, [(x, 1184 + x % 9 - (x - 820) // 12, 40 + x % 23) for x in range(862, 1100, 17)], 3, mix(t.near, t.blades[2], 0.3)), tufts(t, [(x, 1200 + x % 7 - (x - 820) // 12, 36 + x % 19) for x in range(850, 1110, 23)], 5, mix(t.near, t.deep, 0.2)),
            grass(t, 2, y=1510, height=240, count=240, inks=(t.blades[0], mix(t.near, t.deep, 0.4), t.blades[1])), grass(t, 1, height=230, count=380, dip=0.2), meadow(4, 1270, 1440, petals, 100),
        ),
    )  # fmt: skip


def henriette() -> Scene:
    """A terraced flat-topped heap in the last light; the motorways below are ribbons of light that lead to it."""
    t = VIOLET.but(side=-1, sky=("#0d1236", "#232659", "#54406f", "#a1597e", "#ec8a6e", "#fcc47f"), near="#241f3c", mid="#3a3052", lit="#8a5a70", shade="#1d1830", mist="#d98f84")
    main = [(-260, 1560), (60, 1330), (330, 1200), (620, 1105), (742, 1036), (762, 966), (708, 902), (590, 858), (476, 820), (440, 782), (486, 750), (560, 728)]
    main_w = [900, 500, 330, 224, 164, 126, 100, 80, 60, 42, 27, 12]
    over = [(-80, 800), (180, 838), (430, 872), (700, 902), (960, 926), (1280, 950)]
    over_w = [34, 44, 58, 74, 92, 116]
    tar, edge, white, red = "#1b1830", "#8c7fa6", "#ffe3a6", "#f0483a"

    def flow(points: list[tuple[float, float]], widths: list[float], seed: int, way: int, width: float) -> str:
        warm = [offset(points, widths, -way * k) for k in (0.2, 0.42, 0.62, 0.8)]
        cool = [offset(points, widths, way * k) for k in (0.2, 0.42, 0.62, 0.8)]
        return trails(warm, white, width, seed) + trails(cool, red, width, seed + 2)

    near, far = slice(0, 7), slice(6, 12)
    lamps = [(20 + i * 37.7 % 1160, 700 + (i * 17) % 46, 1.5 + (i % 3) * 0.7) for i in range(110)]
    line = [(150, 720), (215, 560), (290, 548), (330, 452), (402, 440), (436, 372), (500, 356), (770, 348), (836, 372), (900, 470), (968, 482), (1040, 600), (1110, 616), (1180, 720)]
    back = [(-120, 720), (-40, 600), (60, 566), (240, 560), (330, 640), (420, 720)]
    piers = [[(x, y), (x + w, y), (x + w * 0.85, y + h), (x + w * 0.15, y + h)] for x, y, w, h in ((430, 895, 22, 40), (590, 920, 26, 60), (884, 950, 32, 76), (1110, 970, 38, 96))]
    masts = ((118, 1240, 250), (960, 1130, 230), (690, 800, 70), (330, 800, 66))
    return Scene(
        "Terrils Sainte-Henriette", t, (
            sky(t, 720), stars(3, 330, 90), sun(t, 190, 470, 92, 7), clouds(t, 79, 70, 620, 12, 0.5), flock(880, 260, 5, 3, t.ink, 13),
            hills(t.hazed(t.far, 0.3), 690, 40, 4), terrace_heap(t, back, 722, 8, 0.34, (640,)), terrace_heap(t, line, 722, 6, 0.04, (448, 556, 640)), mist(t, 610, 150, 0.5),
            concrete_headframe(t, 1050, 726, 190), rect(970, 690, 54, 38, dark(t.brick, 0.2)), polys([box(978 + 15 * i, 700, 9, 14) for i in range(3)], t.window),
            treeline(t, 726, 8, height=32, colour=t.mid, poplar=0.2, bottom=20), discs(lamps, t.window, 0.85),
            rect(0, 738, 1200, 770, down(mix(t.mid, t.mist, 0.12), t.near, t.deep)), speckle("M0 738H1200V1500H0Z", t.deep, Gradient(((0, "#000", 0.1), (1, "#000", 0.8))), 0.5), mist(t, 700, 120, 0.4),
            *(bush(t, x, y, w, k, ink) for x, y, w, k, ink in ((180, 800, 110, 4, t.mid), (760, 800, 130, 5, t.mid), (980, 880, 150, 6, t.mid), (300, 1010, 230, 8, mix(t.mid, t.near, 0.5)), (1090, 1150, 260, 9, t.near))),
            road(main, main_w, tar, edge), flow(main[far], main_w[far], 3, 1, 3), flow(main[near], main_w[near], 11, 1, 5.5), polys(piers, mix(t.pale, t.shade, 0.7)),
            road([(x, y + 16) for x, y in over], over_w, dark(tar, 0.4), dark(tar, 0.4)), road(over, over_w, tar, edge), flow(over, over_w, 7, 1, 3.4), bush(t, 580, 744, 100, 12, t.mid),
            *(stroke([(x, y), (x, y - h), (x + h * 0.28, y - h * 1.04)], t.steel, h * 0.03) + discs([(x + h * 0.28, y - h * 1.02, h * 0.035)], "#fff4d0") for x, y, h in masts),
            bush(t, 1020, 1420, 420, 3, dark(t.near, 0.2)), birch(t, 1110, 1400, 460, 5), bush(t, 60, 1180, 200, 7, t.near),
            grass(t, 2, y=1510, height=220, count=200, left=560, inks=(dark(t.near, 0.3), t.near, t.blades[1])), grass(t, 1, height=170, count=300, dip=0.0),
        ),
    )  # fmt: skip


def vie() -> Scene:
    """Close to the ground: black shale, a printed fern, birch seedlings, orchids, a lizard and a thread of smoke."""
    t = VIOLET.but(sky=("#2b2a5e", "#57447f", "#965f90", "#d98889", "#f8b988", "#fddfae"), lit="#8a7480", shade="#1c1a2c")
    plate = [(486, 826), (560, 742), (700, 716), (880, 690), (1030, 742), (1056, 838), (930, 918), (760, 930), (640, 962), (540, 906)]
    stem = [(586, 876), (690, 846), (800, 812), (900, 770), (985, 742)]
    leaf = "#86a34e"
    return Scene(
        "La vie des terrils", t, (
            sky(t, 640), sun(t, 800, 380, 88, 6), clouds(t, 83, 80, 520, 10, 0.55), flock(330, 300, 4, 5, t.shade, 13),
            hills(t.hazed(t.far, 0.3), 610, 60, 4), heap(t, 330, 650, 660, 340, 21, depth=0.16, grown=0.3, misty=0.6), mist(t, 520, 140, 0.6),
            treeline(t, 632, 8, height=30, colour=t.mid, poplar=0.3, bottom=20), smoke(345, 330, 240, "#fbe3d2", 4),
            rect(0, 640, 1200, 860, down(mix(t.shade, t.lit, 0.5), t.shade, dark(t.shade, 0.3))), shale(t, 650, 1520, 5, 330, 0.3),
            smoke(690, 690, 300, "#fbe3d2", 7),
            fossil(t, plate, stem, 30),
            lizard(420, 985, 360, "#4f6a46", "#c9cf7a", -14),
            birch(t, 170, 1030, 640, 4, leaf), birch(t, 300, 900, 360, 9, leaf), birch(t, 1080, 1120, 560, 8, mix(leaf, "#d8a83a", 0.5)),
            orchid(900, 1190, 400, "#c05aa6", "#6d8a4c", 4), orchid(800, 1240, 330, "#d07ab8", "#5f7a46", 7),
            shale(t, 1230, 1540, 11, 70, 0.25),
            *(flower(x, 1490, h, c, "#55683e", x) for x, h, c in ((120, 260, "#f2c14e"), (230, 190, "#f2c14e"), (560, 170, "#f0dfd6"), (1080, 250, "#f2c14e"), (980, 170, "#f0dfd6"))),
            grass(t, 1, height=190, count=300, dip=0.7, inks=(t.blades[0], "#33433a", "#6d7a4c")),
        ),
    )  # fmt: skip


SCENES = {
    "slag-heaps/terril-pinchonvalles": pinchonvalles,
    "slag-heaps/terrils-sainte-henriette": henriette,
    "slag-heaps/vie-des-terrils": vie,
}
