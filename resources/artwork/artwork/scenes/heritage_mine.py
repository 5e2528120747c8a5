"""Posters of the great mining sites: the base, the rows of houses and the pit that became a stage."""

from __future__ import annotations

from artwork.parts.garden import bean_poles, beds, cobbles, strip, washing
from artwork.parts.headframe import chimney, extraction_tower, headframe, winding_house
from artwork.parts.heap import heap
from artwork.parts.houses import receding_row
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.mine import fence
from artwork.parts.people import cyclist, person
from artwork.parts.plants import flower, grass
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.stage import beams, garland, listeners, quavers, slatted_hall, sound
from artwork.parts.towns import street_lamp
from artwork.parts.trees import birch, bush, treeline
from artwork.scene import Scene
from artwork.svg import down, rect
from artwork.tones import BRICK, GOLD, dark, light, mix


def base() -> Scene:
    """The steel headframe beside the tall concrete tower, both before a slag heap."""
    t = BRICK.but(
        sky=("#43283f", "#7d4350", "#bf6a55", "#ea9f66", "#fbd39a"), side=1, lit="#a97358", shade="#3c2531",
    )  # fmt: skip
    return Scene(
        "Base 11/19, Loos-en-Gohelle",
        t,
        (
            sky(t, 1000),
            sun(t, 985, 520, 82, 7),
            clouds(t, 27, 100, 800, 12, 0.5),
            flock(560, 330, 5, 8, t.shade, 12),
            hills(t.hazed(t.far, 0.35), 985, 50, 3),
            heap(t, 640, 1010, 1120, 520, 61, depth=0.26, grown=0.3, misty=0.85),
            mist(t, 850, 200, 0.55),
            treeline(t, 1015, 3, height=44, colour=t.hazed(t.mid, 0.4), poplar=0.2, bottom=80),
            headframe(t, 745, 1050, 455, ink=mix(t.steel, t.brick, 0.12)),
            winding_house(t, 500, 1066, 300, 130, 6),
            extraction_tower(t, 255, 1066, 190, 700),
            winding_house(t, 820, 1072, 330, 110, 7),
            treeline(t, 1075, 7, height=44, colour=t.mid, poplar=0.08, bottom=60),
            ground([(-20, 1078), (600, 1070), (1220, 1080)], mix(t.near, t.lit, 0.35), t.deep),
            path([(430, 1074), (455, 1110), (560, 1170), (640, 1260), (560, 1380), (330, 1540)], [46, 56, 84, 130, 190, 280], t.pale, t.near),
            person(t, 520, 1150, 82, 4, pose="walk", way=1, pack=True),
            person(t, 562, 1156, 78, 9, pose="walk", way=1, coat=t.pale),
            cyclist(t, 610, 1270, 185, way=-1),
            bush(t, 110, 1240, 330, 5, t.near),
            bush(t, 1040, 1260, 420, 6, t.near),
            birch(t, 1010, 1240, 330, 4, mix(t.near, "#b8793c", 0.6)),
            birch(t, 1080, 1250, 420, 8, mix(t.near, "#b8793c", 0.6)),
            grass(t, 4, y=1400, height=140, count=150, left=680, inks=(t.near, mix(t.near, t.lit, 0.3))),
            grass(t, 1, height=240, count=500, dip=0.5),
        ),
    )  # fmt: skip


def electriciens() -> Scene:
    """An alley between two rows of small brick houses, kitchen gardens and an enamel lamp."""
    t = GOLD.but(
        sky=("#6d8a93", "#a4aa98", "#dcc193", "#f5d79c", "#fbe8be"), side=1, brick="#bf4e2f", roof="#7a3a30",
        near="#5d6a3c", mid="#8a8a58", deep="#2a3022", blades=("#2c3522", "#53632f", "#93994c"), mist="#f5dfb4",
    )  # fmt: skip
    eye, low = (600, 800), 350
    return Scene(
        "Cité des Électriciens",
        t,
        (
            sky(t, 900),
            sun(t, 730, 500, 74, 7),
            clouds(t, 39, 100, 680, 11, 0.7),
            heap(t, 560, 830, 330, 180, 14, depth=0.5, grown=0.4),
            treeline(t, 830, 5, height=36, colour=t.hazed(t.mid, 0.4), poplar=0.3, left=420, right=780),
            ground([(-20, 826), (600, 824), (1220, 826)], t.near, t.deep, 0.4),
            strip(eye, low, -600, -110, mix(t.lit, t.deep, 0.35)),
            strip(eye, low, 110, 600, mix(t.lit, t.deep, 0.35)),
            receding_row(t, (-110, 470, 1190), (545, 775, 829), 18, 3),
            receding_row(t, (1310, 470, 1190), (655, 775, 829), 18, 8),
            beds(t, eye, low, (-455, -385, -315, -245, -180, 180, 245, 315, 385, 455), 6),
            cobbles(t, eye, low, 120, mix(t.pale, t.far, 0.25)),
            washing(t, (362, 742), (838, 738), 52, 4),
            person(t, 640, 905, 100, 5, pose="walk", way=-1),
            person(t, 535, 1010, 168, 8, pose="stand", coat="#3f6f86", hat="#3a3a3a"),
            person(t, 690, 1040, 130, 12, pose="walk", way=1, coat="#f0e0bc"),
            street_lamp(905, 1130, 640, t.ink, t.window, -1),
            bean_poles(60, 1290, 190, 4, 62, dark(t.lit, 0.3), "#6f8f4a"),
            fence(-20, 1420, 430, 110, light(t.pale, 0.25)),
            fence(800, 1420, 430, 110, light(t.pale, 0.25)),
            *(flower(x, 1470, h, c, t.blades[0], x, 9) for x, h, c in ((60, 270, "#f2b233"), (190, 230, "#f2b233"), (330, 180, "#d7533a"), (880, 190, "#d7533a"), (1010, 250, "#f2b233"), (1130, 290, "#f2b233"))),
            grass(t, 2, height=120, count=420, dip=0.7),
        ),
    )  # fmt: skip


def oignies() -> Scene:
    """The brick pit and its headframe beside the hall of slats on a musical evening."""
    t = BRICK.but(
        sky=("#1d1433", "#402149", "#7a3358", "#bd4f57", "#ee8a5c"), mist="#d97c5f", far="#93465a", mid="#5b2a44",
        near="#371a33", deep="#160d1c", cloud="#e79a86", shade="#2a1730", lit="#8c4a4e", ink="#150b18", steel="#1f1020", side=-1,
    )  # fmt: skip
    return Scene(
        "9-9bis, Oignies",
        t,
        (
            sky(t, 1000),
            stars(6, 420),
            sun(t, 190, 720, 64, 7),
            clouds(t, 55, 110, 760, 9, 0.4),
            beams(t, 770, 700, (-0.62, -0.2, 0.22, 0.6), 640),
            sound(770, 690, (150, 225, 305, 390, 480), t.glow, 5),
            hills(t.hazed(t.far, 0.2), 985, 40, 5),
            treeline(t, 1010, 3, height=48, colour=t.hazed(t.mid, 0.25), poplar=0.25, bottom=100),
            chimney(t, 90, 1040, 40, 330),
            headframe(t, 300, 1056, 560, way=-1),
            winding_house(t, 70, 1072, 380, 170, 6),
            slatted_hall(t, 500, 1076, 560, 350, 12),
            rect(0, 1074, 1200, 440, down(mix(t.far, t.near, 0.4), t.deep)),
            garland((-20, 860), (500, 800), 70, 11, t.ink, t.window),
            garland((1060, 790), (1230, 860), 40, 4, t.ink, t.window),
            quavers(((520, 600, 26), (610, 470, 20), (960, 450, 24), (1040, 590, 18)), light(t.glow, 0.2)),
            person(t, 640, 1110, 84, 3, pose="back"), person(t, 700, 1104, 80, 6, pose="walk", way=1),
            person(t, 840, 1106, 82, 9, pose="walk", way=-1), person(t, 930, 1114, 84, 11, pose="stand"),
            person(t, 420, 1110, 84, 13, pose="walk", way=1), person(t, 230, 1112, 84, 17, pose="walk", way=1),
            listeners(t, 1310, 250, 11, 4),
        ),
    )  # fmt: skip


SCENES = {
    "heritage/base-11-19": base,
    "heritage/cite-des-electriciens": electriciens,
    "heritage/9-9bis-oignies": oignies,
}
