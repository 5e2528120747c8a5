"""Posters of three churches: Romanesque stone, a steep modern roof at evening, a pale Byzantine dome."""

from __future__ import annotations

from artwork.parts.byzantine import domed_church
from artwork.parts.houses import row
from artwork.parts.land import ground, hills, mist, paving
from artwork.parts.modern_church import plain_stele, spilled_light, steep_church
from artwork.parts.people import crowd, cyclist, dog, person
from artwork.parts.plants import grass, meadow
from artwork.parts.romanesque import collegiate_church
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.square import bench, pigeon, pigeon_aloft, plane_tree
from artwork.parts.towns import gables
from artwork.parts.trees import bush, tree, treeline
from artwork.scene import Scene
from artwork.svg import (
    Gradient,
    box,
    disc,
    down,
    fade,
    oval,
    poly,
    polys,
    rect,
    segment,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import CANAL, dark, light, mix


def collegiate() -> Scene:
    """A big Romanesque church with round arches and a crossing tower, plane trees and people on the square."""
    t = CANAL.but(side=-1, sky=("#1f5a82", "#3c809f", "#76b0b8", "#b4d2c1", "#ece3b6", "#f7e2ac"))
    stone = mix(t.pale, t.shade, 0.16)
    town = t.but(brick=mix(t.brick, t.mist, 0.4), roof=mix(t.roof, t.mist, 0.35), pale=mix(t.pale, t.mist, 0.4), window=mix(t.window, t.mist, 0.3))
    return Scene(
        "Collégiale Saint-Omer de Lillers", t, (
            sky(t, 900), sun(t, 250, 420, 78, 7), clouds(t, 153, 70, 640, 12, 0.65), flock(760, 240, 6, 8, t.shade, 13), hills(t.hazed(t.far, 0.3), 830, 50, 6, 900),
            gables(town, -60, 949, [96, 84, 90], 190, 4), gables(town, 1010, 949, [88, 96, 84], 200, 9), mist(t, 740, 190, 0.45),
            collegiate_church(t, 150, 952, 875),
            paving(948, 1500, down(light(stone, 0.15), mix(stone, t.shade, 0.3)), dark(stone, 0.4), 620), poly([(136, 951), (1040, 951), (1150, 985), (210, 985)], t.shade, 0.26),
            crowd(t, [(330, 985), (372, 985), (470, 1000), (700, 975), (735, 978), (905, 1000), (560, 1010)], 96, 12, horizon=820),
            plane_tree(t, 28, 1090, 540, 3, mix(t.near, t.blades[2], 0.3)), plane_tree(t, 1190, 1120, 580, 7, mix(t.near, t.blades[2], 0.25)),
            bench(t, 300, 1085, 140), bench(t, 990, 1110, 150), person(t, 815, 1075, 150, 4, pose="walk", way=-1, coat="#e0652f"), person(t, 872, 1080, 104, 9, pose="walk", way=-1, coat="#f2c14e"),
            cyclist(t, 450, 1175, 165, way=1, coat="#2f6f8f"), dog(660, 1170, 46, 1, t.ink), person(t, 712, 1176, 156, 14, pose="walk", way=1, coat="#5f3b52"),
            speckle("M0 950H1200V1500H0Z", dark(t.shade, 0.3), fade("#000", 0.0, 0.65), 0.35), *(oval(x, y, w, w * 0.16, t.ink, 0.12) for x, y, w in ((180, 1165, 210), (60, 1200, 240), (420, 1215, 130), (900, 1230, 150), (1120, 1205, 200))),
            rect(0, 1262, 1200, 18, light(stone, 0.3)), rect(0, 1280, 1200, 14, mix(stone, t.shade, 0.5)), ground([(-20, 1292), (600, 1288), (1220, 1292)], mix(t.near, t.blades[2], 0.2), t.deep, 0.6),
            *(bush(t, x, 1400, 250, i, mix(t.near, t.blades[2], 0.15 * (i % 2))) for i, x in enumerate((40, 210, 1000, 1160))), meadow(4, 1300, 1440, ("#f7f0d8", "#e0652f", "#f2c14e"), 260), grass(t, 2, y=1470, height=130, count=260, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=180, count=420, dip=0.35),
        ),
    )  # fmt: skip


def millennium() -> Scene:
    """A church of 1967 at evening: steep plain roof, wall of coloured windows lit from inside, a stele."""
    t = CANAL.but(
        side=-1, sky=("#0c2140", "#163a60", "#2f6685", "#6d95a0", "#d9b184", "#f5c283"), sun="#fde6b8", glow="#ffc27a", cloud="#e8c9a2", mist="#c9a583", far="#5f7f8f", mid="#3f5f6f", near="#264a52", deep="#0c1e2c",
        shade="#1c2b3f", ink="#0c1825", pale="#cfc6b8", brick="#7c4138", roof="#2f2a38", blades=("#0a1c26", "#17363e", "#2c5650"), window="#ffd98a",
    )
    apex, left, right = (500, 372), (262, 968), (738, 968)
    pave = mix(t.pale, t.shade, 0.6)
    return Scene(
        "Église du Millénium de Lens", t, (
            sky(t, 940), stars(7, 360, 60), sun(t, 128, 770, 74, 8), clouds(t, 163, 90, 720, 10, 0.4), treeline(t, 900, 4, height=60, colour=t.hazed(t.mid, 0.15), poplar=0.3, bottom=80),
            row(t, -140, 962, 420, 4, 5, lit=0.6), row(t, 1010, 962, 420, 4, 7, lit=0.6), mist(t, 800, 170, 0.3), tree(t, 1150, 985, 360, 5, t.mid), disc(500, 780, 560, Gradient(((0, "#ffcf7a", 0.42), (0.5, "#ffcf7a", 0.12), (1, "#ffcf7a", 0)), (0.5, 0.5), radius=0.5)),
            steep_church(t, apex, left, right, (906, 480), (1092, 945), 12),
            ground([(-20, 962), (300, 966), (700, 970), (1220, 960)], mix(t.near, t.shade, 0.2), t.deep, 0.5),
            poly([(262, 968), (738, 968), (1010, 1290), (860, 1520), (40, 1520), (20, 1290)], down(light(pave, 0.1), mix(pave, t.deep, 0.4), t.deep)), spilled_light(500, 968, 232, 400, 5),
            strokes([segment((500 + k * 238, 970), (500 + k * 238 * 2.15, 1500)) for k in (-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75)], t.ink, 1.6, 0.3), polys([box(0, 968 + 500 * (i / 7) ** 1.7, 1200, 1.4 + i * 0.3) for i in range(1, 7)], t.ink, 0.22),
            person(t, 520, 985, 92, 5, pose="back", coat="#1c2b3f"), person(t, 466, 992, 96, 8, pose="back", coat="#5f3b52"), person(t, 612, 1042, 124, 4, pose="walk", way=-1, coat="#c8502d"), person(t, 662, 1046, 86, 11, pose="walk", way=-1, coat="#2f6f8f"), person(t, 372, 1070, 134, 6, pose="walk", way=1, coat="#3b4a5c"), person(t, 322, 1074, 132, 14, pose="walk", way=1, coat="#e3a93c"),
            ground([(-20, 1150), (120, 1170), (210, 1260), (190, 1400), (150, 1520)], mix(t.near, t.deep, 0.2), t.deep, 0.5), plain_stele(t, 905, 1100, 230, 3), person(t, 1010, 1110, 140, 17, pose="stand", way=-1, coat="#6f7f8f"),
            bush(t, 1140, 1230, 330, 4, t.near), bush(t, 60, 1270, 330, 7, t.near), meadow(4, 1130, 1420, ("#e8d9c0", "#c8503d", "#e3b05a"), 60, 860, 1200),
            grass(t, 2, y=1440, height=150, count=240, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=220, count=460, dip=0.55),
        ),
    )  # fmt: skip


def byzantine() -> Scene:
    """A pale church with a large octagonal dome and four towers, pigeons, a square with people."""
    t = CANAL.but(side=1, sky=("#1b5a8a", "#2f7aa8", "#5fa3c0", "#9cc8cd", "#d3e0c8", "#f2e9c4"), mist="#dfe5d2", shade="#566a80")
    stone = mix(mix(t.pale, t.brick, 0.12), t.shade, 0.16)
    town = t.but(brick=mix(t.brick, t.mist, 0.3), roof=mix(t.roof, t.mist, 0.3), pale=mix(t.pale, t.mist, 0.3))
    grey, tip, white = "#8fa0b3", "#44566b", "#f2efe6"
    aloft = ((215, 560, 52, -24, grey), (330, 470, 46, -14, white), (430, 640, 38, -30, grey), (150, 720, 44, -8, grey), (1010, 600, 48, -20, white), (905, 250, 34, -26, grey), (1075, 730, 40, -4, grey), (270, 330, 34, -18, grey))
    pecking = ((250, 1150, 40, 1, True), (316, 1172, 42, -1, False), (372, 1148, 38, 1, True), (196, 1184, 44, 1, False), (690, 1196, 44, -1, True), (752, 1216, 46, 1, False), (640, 1224, 46, 1, True), (820, 1190, 42, -1, True), (455, 1196, 44, -1, True))
    return Scene(
        "Église Saint-Martin d'Hénin-Beaumont", t, (
            sky(t, 900), sun(t, 1010, 405, 74, 7), clouds(t, 175, 60, 700, 11, 0.75), hills(t.hazed(t.far, 0.3), 850, 40, 6, 900),
            row(town, -190, 950, 420, 3, 5, lit=0.2), row(town, 980, 950, 420, 3, 9, lit=0.2), mist(t, 740, 190, 0.5), domed_church(t, 600, 952, 8.5),
            paving(950, 1500, down(light(stone, 0.3), stone, mix(stone, t.shade, 0.25)), dark(stone, 0.35), 600), poly([(175, 952), (1025, 952), (930, 1000), (20, 1000)], t.shade, 0.26),
            crowd(t, [(310, 985), (352, 988), (520, 976), (560, 978), (690, 985), (840, 990), (905, 984), (450, 1002)], 94, 21, horizon=820),
            *(oval(600, 1300, rx, rx * 0.2, ink, o) for rx, ink, o in ((640, light(stone, 0.3), 0.5), (600, mix(t.brick, stone, 0.55), 0.5), (560, stone, 1), (300, light(stone, 0.3), 0.5), (280, stone, 1))),
            person(t, 985, 1080, 150, 4, pose="walk", way=-1, coat="#2f6f8f"), person(t, 1040, 1084, 146, 9, pose="walk", way=-1, coat="#5f3b52"), person(t, 120, 1090, 150, 12, pose="walk", way=1, coat="#3b4a5c"), bench(t, 860, 1070, 130),
            person(t, 560, 1180, 112, 15, pose="walk", way=-1, coat="#e0652f", lifted=True), person(t, 905, 1210, 172, 17, pose="stand", way=-1, coat="#e3a93c"), cyclist(t, 160, 1290, 190, way=1, coat="#2f7d5b"),
            *(pigeon(t, x, y, size, way, peck) for x, y, size, way, peck in pecking), *(pigeon_aloft(x, y, size, turn, coat, tip) for x, y, size, turn, coat in aloft),
            speckle("M0 952H1200V1500H0Z", dark(t.shade, 0.3), fade("#000", 0.0, 0.6), 0.3), rect(0, 1270, 1200, 230, fade(t.deep, 0.0, 0.6)),
            *(rect(x, 1400, 300, 110, down(mix(stone, t.shade, 0.3), mix(stone, t.shade, 0.7))) + bush(t, x + 150, 1420, 320, i, mix(t.near, t.blades[2], 0.2)) for i, x in enumerate((-100, 1000))), meadow(4, 1350, 1405, ("#f7f0d8", "#e0652f", "#f2c14e"), 50, 0, 190), meadow(5, 1350, 1405, ("#f7f0d8", "#e0652f", "#f2c14e"), 50, 1010, 1200),
        ),
    )  # fmt: skip


SCENES = {
    "territory/collegiale-lillers": collegiate,
    "territory/eglise-millenium-lens": millennium,
    "territory/eglise-saint-martin-henin": byzantine,
}
