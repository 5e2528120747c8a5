"""Posters of slag heaps to look at: the long ridge, the motorway heap and the life of shale."""

from __future__ import annotations

from artwork.parts.animals import lizard
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist
from artwork.parts.people import dots
from artwork.parts.plants import flower, grass, meadow
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.slope import concrete_headframe, offset, ridge, road, trails
from artwork.parts.trees import birch, bush, treeline
from artwork.parts.wild import fossil, grasshopper, orchid, shale, smoke
from artwork.scene import Scene
from artwork.svg import Gradient, box, discs, down, group, polys, rect, stroke
from artwork.texture import speckle
from artwork.tones import VIOLET, dark, light, mix


def pinchonvalles() -> Scene:
    """The long ridge lies like a liner; in front, a blue-winged grasshopper and wild orchids, large."""
    t = VIOLET.but(sky=("#2a2a62", "#544684", "#8f5f93", "#cf8491", "#f5b48c", "#fdd9a4"), near="#3c4a44", mid="#5a5468", deep="#1b2030", blades=("#171c24", "#33433a", "#6d7a4c"))
    line = [(-60, 700), (40, 640), (120, 520), (360, 512), (420, 438), (770, 430), (840, 520), (1000, 526), (1070, 620), (1170, 640), (1260, 700)]
    return Scene(
        "Terril de Pinchonvalles", t, (
            sky(t, 760), sun(t, 900, 360, 82, 6), clouds(t, 75, 80, 560, 12, 0.55), flock(380, 330, 6, 5, t.shade, 14),
            hills(t.hazed(t.far, 0.35), 730, 60, 4), ridge(t, line, 760, 6, 0.1), mist(t, 640, 150, 0.6), treeline(t, 764, 8, height=40, colour=t.mid, poplar=0.15, bottom=30),
            ground([(-20, 790), (300, 776), (700, 792), (1220, 774)], down(light(t.near, 0.2), t.near), t.deep, 0.5),
            dots([(500, 440), (520, 440), (690, 436), (180, 526)], 26, t.ink),
            meadow(4, 800, 1250, ("#f0dfd6", "#f2c14e", "#c67a9a", "#a58ad0"), 280),
            ground([(-20, 1090), (320, 1060), (640, 1096), (940, 1060), (1220, 1080)], dark(t.near, 0.15), t.deep, 0.6),
            stroke([(560, 1500), (600, 1200), (700, 1020), (890, 930)], "#8f9a58", 13, smooth=True), stroke([(640, 1500), (690, 1200), (760, 1070)], "#6d7a4c", 10, smooth=True),
            grasshopper(700, 985, 400, "#8a7452", "#3f86c9", 1),
            orchid(215, 1190, 560, "#b45a9c", "#5d7348", 4), orchid(360, 1230, 460, "#c97ab2", "#566c46", 7), orchid(90, 1270, 470, "#9a4a90", "#4c6242", 9), orchid(1060, 1260, 520, "#b45a9c", "#566c46", 12),
            bush(t, 1150, 1400, 380, 3, dark(t.near, 0.2)),
            grass(t, 2, y=1400, height=230, count=320, inks=(dark(t.near, 0.3), t.near, t.blades[1])), grass(t, 1, height=290, count=500, dip=0.4),
            *(flower(x, 1510, h, c, t.blades[0], x) for x, h, c in ((470, 210, "#f2c14e"), (820, 240, "#f0dfd6"), (930, 180, "#f2c14e"))),
        ),
    )  # fmt: skip


def henriette() -> Scene:
    """A broad dark heap with a flat top above two crossing motorways drawn in light."""
    t = VIOLET.but(sky=("#0c1130", "#1d2250", "#43386e", "#8a4f7c", "#d67672", "#f6ac76"), near="#241f3c", mid="#3a3052")
    low, low_w = [(-80, 1130), (200, 1010), (470, 900), (760, 800), (1020, 724), (1260, 672)], [210, 170, 130, 96, 66, 44]
    top, top_w = [(1290, 1330), (1020, 1120), (800, 950), (600, 810), (440, 722), (320, 676)], [290, 220, 160, 106, 70, 46]
    ramp, ramp_w = [(60, 1360), (330, 1250), (480, 1120), (600, 1010), (780, 960), (1000, 990), (1260, 1040)], [90, 80, 70, 64, 62, 66, 74]
    tar, edge = "#1b1830", "#8c7fa6"
    white, red = "#ffe9b8", "#f0553f"
    lamps = [(90 + i * 31.7 % 1100, 640 + (i * 17) % 26, 1.6 + (i % 3) * 0.7) for i in range(90)]

    def lanes(points: list[tuple[float, float]], widths: list[float], shares: tuple[float, ...]) -> list[list[tuple[float, float]]]:
        return [offset(points, widths, k) for k in shares]

    flow = trails(lanes(low, low_w, (-0.3, -0.55, -0.72)), white, 4, 3) + trails(lanes(low, low_w, (0.3, 0.52, 0.74)), red, 4, 5)
    over = trails(lanes(top, top_w, (-0.28, -0.5, -0.74)), red, 5, 7) + trails(lanes(top, top_w, (0.3, 0.5, 0.7)), white, 5, 9)
    piers = [[(x, y), (x + w, y), (x + w * 0.85, y + h), (x + w * 0.15, y + h)] for x, y, w, h in ((690, 905, 34, 80), (820, 1000, 44, 90), (560, 800, 26, 50))]
    return Scene(
        "Terrils Sainte-Henriette", t, (
            sky(t, 690), stars(3, 400, 90), sun(t, 880, 590, 74, 7), clouds(t, 79, 70, 560, 11, 0.45), hills(t.hazed(t.far, 0.3), 660, 40, 4),
            heap(t, 1120, 668, 420, 160, 12, depth=0.3, grown=0.1, misty=0.5, top=0.2),
            heap(t, 560, 690, 1080, 390, 25, grown=0.12, top=0.48, misty=0.35), mist(t, 590, 130, 0.45),
            concrete_headframe(t, 225, 690, 230), rect(150, 652, 52, 40, dark(t.brick, 0.2)), polys([box(158 + 14 * i, 662, 9, 14) for i in range(3)], t.window),
            treeline(t, 690, 8, height=30, colour=t.mid, poplar=0.2, bottom=20), discs(lamps, t.window, 0.85),
            rect(0, 700, 1200, 800, down(t.mid, t.near, t.deep)), speckle("M0 700H1200V1500H0Z", t.deep, Gradient(((0, "#000", 0.1), (1, "#000", 0.8))), 0.5),
            bush(t, 160, 900, 200, 4, t.mid), bush(t, 1000, 880, 190, 5, t.mid), bush(t, 330, 800, 130, 6, t.mid), bush(t, 640, 1180, 260, 8, t.near),
            road(low, low_w, tar, edge), flow, polys(piers, mix(t.pale, t.shade, 0.7)),
            group(road([(x, y + 16) for x, y in top], top_w, dark(tar, 0.4), dark(tar, 0.4))), road(top, top_w, tar, edge), over,
            road(ramp, ramp_w, tar, edge), trails(lanes(ramp, ramp_w, (-0.4, 0.0)), white, 4, 11) + trails(lanes(ramp, ramp_w, (0.45,)), red, 4, 12),
            *(stroke([(x, y), (x, y - h), (x + h * 0.28, y - h * 1.04)], t.steel, h * 0.03) + discs([(x + h * 0.28, y - h * 1.02, h * 0.035)], "#fff4d0") for x, y, h in ((130, 985, 190), (330, 890, 140), (930, 700, 80), (1090, 1010, 260))),
            bush(t, 90, 1400, 380, 7, dark(t.near, 0.2)), bush(t, 1010, 1420, 380, 3, dark(t.near, 0.2)), birch(t, 1120, 1420, 420, 5),
            grass(t, 2, y=1430, height=150, count=300, inks=(dark(t.near, 0.3), t.near, t.blades[1])), grass(t, 1, height=230, count=460, dip=0.3),
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
