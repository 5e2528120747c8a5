"""Posters of the Great War on the hills of Artois."""

from __future__ import annotations

from artwork.parts.black_cubes import BLACK, block, cloud_deck, joints, opening, rain, wet
from artwork.parts.bronze_ring import keel, leaves, oval_line, walk
from artwork.parts.forest import patchwork
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, shadow
from artwork.parts.meadow_of_war import far_lantern, far_pylons, poppy, poppy_drift, trench
from artwork.parts.people import person
from artwork.parts.plants import grass, meadow, tufts
from artwork.parts.ruin import broken_tower, ivy, ruined_wall, stump, swallow
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import treeline
from artwork.parts.view import View
from artwork.scene import Scene
from artwork.scenes.heritage_memory import DAWN
from artwork.svg import Point, clip, down, fade, outline, poly, rect
from artwork.texture import speckle
from artwork.tones import dark, light, mix

LATE = DAWN.but(
    sky=("#2f4a68", "#6b8294", "#c0a99c", "#eeb48c", "#f8c98c", "#fbdba0"), sun="#fff0cc", glow="#ffcf88",
    cloud="#fbd9b4", mist="#f2c79a", far="#b5a19a", mid="#6f7f6c", near="#5f7f49", deep="#20362c",
    shade="#44566a", blades=("#1d3328", "#3c5a35", "#8a9850"), pale="#fbe9cc", side=-1,
)  # fmt: skip


def great_war() -> Scene:
    """An old trench grown over in a meadow of poppies; far off on the ridge, tower and pylons."""
    t = LATE
    view = View(600, 716, 820, 6.2)
    line = [(-34.0, 260.0), (-16.0, 175.0), (-13.0, 130.0), (-2.0, 98.0), (-3.5, 78.0), (5.0, 58.0), (3.6, 47.0), (-3.6, 36.0), (-3.2, 30.0), (3.6, 23.0), (3.0, 19.6), (-2.6, 14.6), (-2.2, 12.4), (2.4, 9.6), (2.2, 7.6), (0.2, 5.6)]
    ridge = mix("#55708a", t.mist, 0.3)
    return Scene(
        "La Grande Guerre",
        t,
        (
            sky(t, 760), sun(t, 560, 590, 74, 8), clouds(t, 71, 110, 560, 10, 0.6), flock(780, 380, 5, 3, t.shade, 12),
            hills(t.hazed("#7d90a0", 0.5), 660, 60, 3),
            far_lantern(t, 300, 624, 178, mix(t.shade, t.mist, 0.15)), far_pylons(t, 890, 628, 168, mix(t.shade, t.mist, 0.3)),
            ground([(-20, 650), (130, 628), (300, 618), (470, 640), (640, 652), (780, 634), (900, 624), (1060, 632), (1220, 646)], ridge, dark(ridge, 0.3), 0.3),
            mist(t, 640, 130, 0.6),
            treeline(t, 742, 14, height=22, colour=mix(t.near, t.mist, 0.3), poplar=0.08, bottom=10),
            ground([(-20, 748), (300, 740), (640, 744), (940, 738), (1220, 748)], light(t.near, 0.3), t.near, 0.3),
            poppy_drift(view, [(-50, 130, 30), (60, 120, 30), (-40, 75, 20), (34, 70, 18), (22, 48, 8), (-20, 46, 9), (-60, 90, 20), (14, 34, 6)], 520, 5, t.side),
            ground([(-20, 905), (140, 872), (330, 900), (470, 930), (700, 935), (860, 896), (1040, 880), (1220, 916)], light(t.near, 0.18), t.near, 0.4),
            ground([(-20, 1090), (150, 1060), (330, 1100), (520, 1150), (720, 1160), (900, 1096), (1060, 1066), (1220, 1104)], light(t.near, 0.06), dark(t.near, 0.4), 0.5),
            trench(view, line, 3.4, t.side, (mix(light(t.near, 0.24), t.blades[2], 0.55), t.near, t.deep), 4),
            poppy_drift(view, [(15, 24, 4), (-14, 25, 4), (12, 17, 2.5), (-10.5, 17, 2.5), (10, 13, 2), (-8.5, 12.5, 1.6)], 330, 9, t.side),
            tufts(t, [(x + k, f + 6, 26) for x, f in ((236, 1196), (318, 1150), (930, 1200), (1004, 1150)) for k in (-16, 2, 18)], 3, mix(t.near, t.deep, 0.25)),
            "".join(poppy(x, f, h, i, t.side, t.blades[1]) for i, (x, f, h) in enumerate(((318, 1152, 116), (236, 1200, 186), (1004, 1154, 120), (930, 1204, 190)))),
            tufts(t, [(676, 1306, 62), (704, 1312, 74), (736, 1322, 60)], 6, mix(t.near, t.deep, 0.55)), tufts(t, [(690, 1312, 50), (722, 1320, 44)], 9, t.near),
            grass(t, 2, height=210, count=420, dip=0.35),
            "".join(poppy(x, f, h, i, t.side, t.blades[1]) for i, (x, f, h) in enumerate(((70, 1480, 380), (176, 1500, 300), (30, 1520, 210), (290, 1530, 220), (950, 1500, 250), (1060, 1500, 420), (1150, 1500, 330), (1180, 1540, 210), (840, 1540, 200)))),
            grass(t, 6, height=130, count=260, dip=0.1),
        ),
    )  # fmt: skip


RING = DAWN.but(
    sky=("#3f6464", "#6f918a", "#aebb9c", "#e2d3a0", "#f7dfa6"), sun="#fff6dc", glow="#ffdd94", cloud="#f8ecc8",
    mist="#ecdcae", far="#a9b39a", mid="#7f9078", near="#6a8358", deep="#24392f", shade="#4b5d58", steel="#34393c",
    blades=("#24392f", "#46613f", "#9aa565"), pale="#f2e6cc", side=1,
)  # fmt: skip


def ring_of_memory() -> Scene:
    """Inside the ring at dawn: the long curve of bronze leaves, and the far arm that hangs over the slope."""
    t = RING
    view = View(600, 716, 700, 1.8, -0.37)

    def arc(first: float, last: float, steps: int, grow: float = 0) -> list[Point]:
        return [p for p in oval_line(15.0, 20.0, (9.2, 13.0), first, last, steps, grow) if view.depth(*p) > 0.42]

    wall, foot, inner, arm = arc(0.72, 0.02, 98), arc(0.72, 0.27, 98), arc(0.72, 0.27, 98, -1.7), arc(0.4, 0.02, 110)
    count = min(len(foot), len(inner))
    foot, inner = foot[-count:], inner[-count:]
    lawn = view.floor(inner)
    brow = [(800, 792), (880, 842), (1000, 890), (1120, 912), (1240, 918)]
    green = outline([*lawn, *brow, (1240, 1500), (-20, 1500)])
    bands = "".join(poly([*view.floor(arc(0.72, 0.2, 90, -g)), *view.floor(arc(0.72, 0.2, 90, -g - 1.3))[::-1]], light(t.near, 0.5), 0.22) for g in (3.2, 5.8, 8.4))
    return Scene(
        "Anneau de la Mémoire",
        t,
        (
            sky(t, 760), sun(t, 900, 560, 72, 8), clouds(t, 38, 120, 560, 10, 0.6), flock(700, 360, 4, 6, t.shade, 13),
            hills(t.hazed(t.far, 0.4), 716, 40, 8, bottom=800), heap(t, 690, 716, 200, 74, 4, depth=0.6, grown=0), heap(t, 800, 716, 160, 58, 8, depth=0.64, grown=0),
            patchwork(t, 712, 940, 4, tuple(t.hazed(c, 0.62) for c in (t.mid, t.near, light(t.mid, 0.2), t.blades[2])), 12),
            treeline(t, 722, 6, height=15, colour=t.hazed(t.mid, 0.25), poplar=0.1, left=300, bottom=3),
            mist(t, 690, 90, 0.8), treeline(t, 838, 15, height=24, colour=t.hazed(t.mid, 0.4), poplar=0.1, left=700, bottom=3), treeline(t, 900, 9, height=50, colour=t.hazed(t.mid, 0.1), poplar=0.05, left=800, bottom=40),
            keel(t, view, arm), rect(-5, 730, 560, 770, mix(t.steel, t.pale, 0.3)), leaves(t, view, wall, 3.3, 7, (0.75, 0.66)),
            walk(t, view, foot, inner),
            clip(green, rect(0, 700, 1200, 800, down(light(t.near, 0.32), t.near, t.near)), bands, speckle("M0 760H1200V1500H0Z", t.deep, fade("#000", 0.0, 0.9), 0.5)),
            person(t, 440, 872, 150, 4, pose="stand", way=-1, coat="#9c3b2c"),
            grass(t, 5, y=1520, height=240, count=240, left=420, inks=(t.near, light(t.near, 0.12), dark(t.near, 0.2))),
            grass(t, 2, height=190, count=420, dip=0.2),
        ),
    )  # fmt: skip


WET = DAWN.but(
    sky=("#27323e", "#42505c", "#6d7b80", "#aab09c", "#e9e2b4", "#f6ecc0"), sun="#fffbe6", glow="#f4e6a4", cloud="#c9cfcb",
    mist="#cdd2bd", far="#8a9c98", mid="#5f7f64", near="#4b7a4d", deep="#1a3328", shade="#33424a", steel="#2a3138",
    blades=("#173026", "#35623c", "#84a557"), pale="#e6e4d4", window="#ffd98c", side=-1,
)  # fmt: skip


def memorial_of_souchez() -> Scene:
    """Black concrete cubes at the foot of a green hill while the rain clears, one tall opening lit."""
    t = WET
    view = View(640, 950, 1060, 1.7, 0.6)
    cubes = ((2.2, 26.0, 5.4, 7.0, 6.0), (9.6, 26.0, 5.6, 7.0, 9.6), (17.4, 26.0, 7.2, 8.0, 14.6), (26.8, 26.0, 5.0, 7.0, 8.2), (34.0, 26.0, 6.0, 7.0, 12.4), (42.4, 26.0, 6.0, 7.0, 5.6))
    fronts = [view.wall((x, z), (x + w, z), 0, h) for x, z, w, _, h in cubes]
    door = view.wall((20.0, 26), (22.6, 26), 0, 11)
    return Scene(
        "Mémorial 14-18 Notre-Dame-de-Lorette",
        t,
        (
            sky(t, 960), sun(t, 250, 600, 64, 10),
            rain(700, 380, 900, 620, -170, t.shade, 4, 0.5),
            cloud_deck(t, 5), clouds(t.but(cloud=t.sky[2]), 12, 420, 640, 5, 0.7),
            hills(t.hazed(t.far, 0.3), 900, 80, 4),
            ground([(-20, 836), (160, 800), (420, 716), (700, 630), (940, 586), (1220, 612)], light(t.near, 0.16), t.deep, 0.45),
            ground([(-20, 880), (420, 840), (760, 760), (980, 742), (1220, 700)], light(t.near, 0.06), t.deep, 0.4),
            treeline(t, 752, 22, height=24, colour=mix(t.near, t.deep, 0.2), poplar=0.05, left=790, right=1010, bottom=4),
            far_lantern(t, 985, 592, 96, mix(t.shade, t.mist, 0.35)),
            treeline(t, 946, 7, height=40, colour=mix(t.near, t.deep, 0.35), poplar=0.1, bottom=60),
            ground([(-20, 962), (600, 962), (1220, 962)], mix(t.pale, t.steel, 0.45), t.steel, 0.35),
            *(block(t, view, (x, z), w, d, h) for x, z, w, d, h in reversed(cubes)),
            opening(t, view, (20.0, 25.98), 2.6, 11.0),
            *(wet(q, BLACK, 0.5) for q in fronts), wet(door, t.window, 0.85), joints(view),
            person(t, 566, 1052, 92, 4, pose="back", coat="#eebb3e"),
            ground([(-20, 1130), (200, 1122), (430, 1160), (640, 1206), (860, 1204), (1060, 1170), (1220, 1164)], light(t.near, 0.05), t.deep, 0.6),
            grass(t, 4, y=1262, height=80, count=340, inks=(light(t.near, 0.1), t.near, dark(t.near, 0.12))),
            ground([(-20, 1262), (300, 1246), (700, 1264), (1220, 1244)], dark(t.near, 0.1), t.deep, 0.6),
            grass(t, 2, height=190, count=440, dip=0.2),
        ),
    )  # fmt: skip


NOON = DAWN.but(
    sky=("#2f7fb0", "#5fa6c8", "#97c8d6", "#c9e2dc", "#ecf0da"), sun="#fffdf0", glow="#fff2c4", cloud="#ffffff",
    mist="#dfe9dc", far="#a7c2b4", mid="#7aa57e", near="#62994f", deep="#1f4a35", shade="#56748a", steel="#3a4650",
    blades=("#235038", "#4a8a42", "#a6c45e"), pale="#f6eed8", side=1,
)  # fmt: skip


def old_church() -> Scene:
    """The roofless Gothic church at noon: broken tower, pointed windows full of sky, grass in the nave, swallows."""
    t = NOON
    near_wall = [(396, 700), (470, 690), (560, 640), (640, 590), (760, 612), (850, 560), (960, 600), (1030, 570), (1090, 660), (1112, 760)]
    stumps = ((480, 1058, 54, 104), (640, 1070, 56, 74), (842, 1086, 60, 150), (1046, 1100, 62, 88))
    return Scene(
        "Vieille église d'Ablain-Saint-Nazaire",
        t,
        (
            sky(t, 960), sun(t, 930, 330, 70, 9), clouds(t, 83, 90, 640, 11, 0.9),
            hills(t.hazed(t.far, 0.3), 900, 110, 5), hills(t.hazed(t.mid, 0.25), 940, 90, 12),
            treeline(t, 950, 6, height=46, colour=t.hazed(t.mid, 0.12), poplar=0.12, bottom=40),
            ruined_wall(t, near_wall, 1000, [(560, 78, 200), (700, 84, 250), (846, 84, 250), (990, 80, 236)], 4, 0.1, 110),
            broken_tower(t, 300, 1010, 236, 660, 3),
            ivy(1046, 600, 70, 150, 5, mix(t.near, t.deep, 0.3), 46), ivy(205, 560, 26, 190, 8, mix(t.near, t.deep, 0.3), 40), ivy(640, 600, 44, 60, 11, mix(t.near, t.deep, 0.3), 22),
            ground([(-20, 1012), (300, 1000), (700, 994), (1220, 1008)], light(t.near, 0.28), t.near, 0.4),
            poly([(182, 1006), (1112, 1002), (1060, 1030), (90, 1044)], t.deep, 0.28),
            grass(t, 8, y=1012, height=30, count=260, left=170, right=1120, inks=(mix(t.near, t.deep, 0.2), t.near)),
            *(shadow(x - 10, f, w * 1.2, -h * 1.1, t.deep, 0.3) + stump(t, x, f, w, h, i) + tufts(t, [(x - w * 0.6, f + 4, 24), (x + w * 0.6, f + 4, 28)], i, t.near) for i, (x, f, w, h) in enumerate(stumps)),
            person(t, 566, 1064, 80, 6, pose="back", coat="#c8502d"),
            ground([(-20, 1166), (180, 1150), (420, 1178), (680, 1190), (940, 1168), (1220, 1186)], light(t.near, 0.1), mix(t.near, t.deep, 0.6), 0.6),
            meadow(6, 1040, 1300, ("#fffdf0", "#f6e27a", "#ffffff"), 130),
            grass(t, 9, y=1330, height=120, count=320, inks=(light(t.near, 0.12), t.near, t.blades[2])),
            ground([(-20, 1330), (300, 1318), (700, 1332), (1220, 1316)], mix(t.near, t.deep, 0.3), t.deep, 0.6),
            *(swallow(x, y, z, k, "#22384a", "#f2ead8") for x, y, z, k in ((610, 420, 34, 1), (720, 340, 26, -1), (520, 330, 20, 1), (790, 470, 22, 1), (470, 505, 17, -1))),
            grass(t, 2, height=210, count=420, dip=0.2),
        ),
    )  # fmt: skip


SCENES = {
    "heritage/vieille-eglise-ablain": old_church,
    "heritage/anneau-de-la-memoire": ring_of_memory,
    "heritage/memorial-14-18-souchez": memorial_of_souchez,
    "heritage/grande-guerre": great_war,
}
