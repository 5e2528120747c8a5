"""Sober posters of the places of memory."""

from __future__ import annotations

from artwork.parts.headframe import headframe
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.memorial import bastion, candles, crosses, lantern_tower, mourner, pylons, ring
from artwork.parts.people import person
from artwork.parts.plants import grass
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import bare_tree, treeline
from artwork.scene import Scene
from artwork.tones import BRICK, dark, light, mix

DAWN = BRICK.but(
    sky=("#4d5568", "#7c7f8c", "#b0a4a2", "#dcbfa9", "#f1d6b4"),
    sun="#fff3da", glow="#f8d8a6", cloud="#f3e3d2", mist="#e6d0bc",
    far="#b7a59c", mid="#8a7f7c", near="#5b5a56", deep="#2b2d31", lit="#9c8b82", shade="#4e5058",
    ink="#26272d", steel="#33343c", blades=("#2a2c2e", "#44473f", "#77765e"), side=1,
)  # fmt: skip
WIDE = DAWN.but(
    sky=("#56789a", "#86a3b6", "#b6c5c4", "#dfdcc6", "#f3e4c0"), glow="#fbe6b4", cloud="#f7f2e2",
    mist="#e2e2d2", far="#a5b5ac", mid="#7d9078", near="#5c7452", deep="#2e4238", lit="#a8a394",
    blades=("#33483a", "#5a7048", "#93a066"), side=-1,
)  # fmt: skip


def saint_ame() -> Scene:
    """One headframe alone at dawn, a bare tree and forty-two small lights."""
    t = DAWN
    return Scene(
        "Chevalement de Saint-Amé, Liévin",
        t,
        (
            sky(t, 860),
            sun(t, 850, 660, 66, 8),
            clouds(t, 31, 120, 720, 9, 0.5),
            hills(t.hazed(t.far, 0.4), 850, 60, 4),
            treeline(t, 862, 12, height=34, colour=t.hazed(t.mid, 0.45), poplar=0.2),
            mist(t, 735, 180, 0.75),
            headframe(t, 500, 886, 590),
            bare_tree(945, 892, 390, 11, t.steel),
            ground([(-20, 884), (400, 878), (800, 886), (1220, 880)], light(t.near, 0.1), t.deep, 0.6),
            candles(t, 6, 7, 560, 928, 740, 160),
            grass(t, 4, y=908, height=34, count=240, inks=(t.near, dark(t.near, 0.2))),
            ground([(-20, 1190), (300, 1168), (600, 1186), (900, 1166), (1220, 1184)], dark(t.near, 0.12), t.deep, 0.6),
            grass(t, 5, y=1230, height=70, count=300, inks=(dark(t.near, 0.12), t.near)),
            grass(t, 3, y=1390, height=130, count=320, inks=(t.blades[0], dark(t.near, 0.3), t.blades[1])),
            grass(t, 2, y=1510, height=200, count=420, dip=0.2),
        ),
    )  # fmt: skip


def vimy() -> Scene:
    """Two white pylons on a ridge under a wide quiet sky, and a figure who mourns."""
    t = WIDE
    return Scene(
        "Mémorial de Vimy",
        t,
        (
            sky(t, 1000),
            sun(t, 230, 560, 60, 8),
            clouds(t, 47, 120, 820, 10, 0.65),
            hills(t.hazed(t.far, 0.45), 985, 60, 9),
            hills(t.far, 1000, 36, 5),
            treeline(t, 990, 8, height=32, colour=t.hazed(t.mid, 0.3), poplar=0.05, left=-40, right=260),
            treeline(t, 990, 9, height=36, colour=t.hazed(t.mid, 0.3), poplar=0.05, left=960),
            pylons(t, 600, 1000, 620),
            bastion(600, 876, 1004, 104, t.side), mourner(598, 872, 172, t.side),
            ground([(-20, 1012), (300, 996), (600, 990), (900, 998), (1220, 1016)], light(t.near, 0.2), t.near, 0.4),
            ground([(-20, 1085), (170, 1050), (330, 1092), (480, 1070), (640, 1088), (800, 1062), (960, 1094), (1100, 1050), (1220, 1080)], light(t.near, 0.14), t.near, 0.6),
            ground([(-20, 1165), (130, 1190), (300, 1130), (470, 1172), (620, 1160), (760, 1178), (930, 1128), (1080, 1190), (1220, 1150)], light(t.near, 0.07), dark(t.near, 0.3), 0.5),
            ground([(-20, 1262), (160, 1240), (340, 1300), (520, 1280), (700, 1296), (860, 1300), (1040, 1236), (1220, 1280)], t.near, t.deep, 0.6),
            path([(600, 1001), (600, 1040), (600, 1120), (600, 1280), (600, 1540)], [110, 128, 166, 240, 360], mix(t.pale, t.near, 0.12), t.near),
            person(t, 655, 1092, 74, 3, pose="back", coat=t.steel),
            person(t, 690, 1094, 70, 5, pose="back", coat="#6b7280"),
            grass(t, 2, height=190, count=220, left=-20, right=440),
            grass(t, 3, height=190, count=220, left=770),
        ),
    )  # fmt: skip


def lorette() -> Scene:
    """The lantern tower above rows of white crosses, and the thin ring of memory."""
    t = WIDE.but(
        sky=("#3f5b7c", "#6f87a0", "#a9b0b2", "#dbc8ae", "#f4d9a8"), glow="#ffdf9e", side=1,
        near="#56704c", mid="#7b8a6f",
    )  # fmt: skip
    return Scene(
        "Notre-Dame-de-Lorette",
        t,
        (
            sky(t, 960),
            sun(t, 905, 610, 62, 8),
            clouds(t, 58, 110, 780, 10, 0.55),
            flock(250, 420, 4, 4, t.shade, 12),
            hills(t.hazed(t.far, 0.35), 920, 60, 6),
            treeline(t, 905, 3, height=36, colour=t.hazed(t.mid, 0.25), poplar=0.04, bottom=80),
            lantern_tower(t, 415, 930, 580),
            mist(t, 840, 120, 0.5),
            ground([(-20, 922), (600, 912), (1220, 924)], light(t.near, 0.22), t.near, 0.4),
            ring(t, 700, 905, 400, 44, 22),
            crosses(t, 985, 1420, 9, 600, 190),
            person(t, 1010, 990, 60, 3, pose="stand", coat=t.steel),
            person(t, 978, 992, 52, 8, pose="stand", coat="#8a4a3c"),
            grass(t, 2, height=130, count=420, dip=0.1),
        ),
    )  # fmt: skip


SCENES = {
    "heritage/chevalement-saint-ame-lievin": saint_ame,
    "heritage/memorial-vimy": vimy,
    "heritage/necropole-notre-dame-de-lorette": lorette,
}
