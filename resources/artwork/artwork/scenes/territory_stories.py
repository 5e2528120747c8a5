"""Posters of the territory's stories: where it lies, its new energy and what is made here."""

from __future__ import annotations

from math import cos, degrees, sin

from artwork.parts.craft import barge, train, turbine
from artwork.parts.globe import (
    along_way,
    channel,
    globe,
    landmark,
    motorway,
    plaza,
    railway,
    spoke,
    toy_barge,
    toy_train,
    toy_truck,
)
from artwork.parts.heap import heap
from artwork.parts.industry import bus, containers, factory, gantry, hands, robot_arm
from artwork.parts.land import fields, ground, hills, mist
from artwork.parts.people import person
from artwork.parts.plants import grass, meadow
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.solar import ladder, solar_row
from artwork.parts.towns import belfry
from artwork.parts.trees import bush, poplars, treeline
from artwork.parts.water import glints, mirror, ripples, sun_path, water
from artwork.scene import Scene
from artwork.svg import box, clip, down, ellipse_data, fade, oval, polys, rect, segment, strokes
from artwork.texture import speckle
from artwork.tones import CANAL, dark, light, mix


def position() -> Scene:
    """Rails, motorways and a canal meet at a small belfry on a round land; far cities stand on its edge."""
    t = CANAL
    cx, cy, r = 600, 930, 560
    inks = (mix(t.near, "#b9c07a", 0.5), mix(t.near, "#8fae72", 0.6), mix(t.near, "#d6c98a", 0.7), mix(t.mid, "#a7bd7c", 0.5), mix(t.near, "#c7b673", 0.6))
    ox, oy = 600, 740
    rail_a, rail_b, rail_c = spoke(ox, oy, -2.15, 60, 560, 0.3), spoke(ox, oy, 0.42, 60, 720, 0.3), spoke(ox, oy, 2.75, 60, 720, -0.3)
    road_a, road_b, road_c = spoke(ox, oy, -0.98, 60, 560, -0.3), spoke(ox, oy, 2.02, 60, 840, 0.3), spoke(ox, oy, -2.95, 60, 640, 0.25)
    canal_a, canal_b = spoke(ox, oy, -0.2, 60, 640, 0.3), spoke(ox, oy, 1.3, 60, 840, -0.3)
    marks = []
    for kind, angle, h in (("clock", -2.28, 215), ("belfry", -1.98, 170), ("mill", -1.5, 120), ("atom", -1.2, 190), ("iron", -0.9, 270)):
        px, py = cx + cos(angle) * (r - 6), cy + sin(angle) * (r - 6)
        marks.append(landmark(kind, px, py, h, (degrees(angle) + 90) * 0.8, dark(t.hazed(t.steel, 0.12), 0.1)))
    tx, ty, turn = along_way(road_a, 0.42)
    ux, uy, turn_b = along_way(road_b, 0.42)
    vx, vy, turn_c = along_way(road_c, 0.5)
    bx, by, turn_d = along_way(canal_b, 0.4)
    ex, ey, turn_e = along_way(canal_a, 0.62)
    groves = "".join(bush(t, x, y, w, i, mix(t.near, t.blades[2], 0.2 * (i % 3))) for i, (x, y, w) in enumerate(((330, 690, 90), (860, 880, 110), (420, 940, 110), (760, 600, 70), (300, 850, 90), (1010, 990, 110), (560, 1090, 130))))
    return Scene(
        "Au croisement des chemins", t, (
            sky(t, 1440), sun(t, 600, 300, 72, 8), clouds(t, 103, 50, 460, 9, 0.6), flock(300, 250, 5, 3, t.shade, 13), rect(0, 1400, 1200, 100, t.sky[4]), *marks,
            globe(t, cx, cy, r, inks, 5), heap(t, 330, 640, 170, 100, 9, depth=0.15, grown=0.3), heap(t, 425, 632, 130, 76, 33, depth=0.2, grown=0.3), groves,
            clip(ellipse_data(cx, cy, r, r), channel(canal_a, 40, t), channel(canal_b, 56, t), motorway(road_a, 40, t), motorway(road_b, 60, t), motorway(road_c, 46, t), railway(rail_a, 34, t), railway(rail_b, 46, t), railway(rail_c, 46, t)),
            plaza(t, ox, oy, 118), toy_train(rail_a, 0.62, 26, t, t.accent), toy_train(rail_b, 0.64, 36, t, "#2f7d5b"), toy_train(rail_c, 0.6, 36, t, t.sun),
            toy_truck(tx, ty, turn, 34, t, t.accent), toy_truck(ux, uy, turn_b, 50, t, t.sun), toy_truck(vx, vy, turn_c, 40, t, "#f4ead2"), toy_barge(bx, by, turn_d, 52, t, t.brick), toy_barge(ex, ey, turn_e, 36, t, t.near),
            oval(ox - 60, oy + 14, 110, 20, t.shade, 0.4), belfry(t, ox, oy + 22, 92, 330),
            turbine(t, 880, 770, 190, 0.5), turbine(t, 960, 800, 160, 1.3), rect(0, 1300, 1200, 200, fade(t.deep, 0.0, 0.8)), grass(t, 2, y=1430, height=140, count=260, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=240, count=480, dip=0.35),
            bush(t, 60, 1440, 380, 4, t.near), bush(t, 1150, 1440, 380, 7, t.near), meadow(4, 1400, 1480, ("#f7f0d8", "#f2c14e", "#e0652f"), 70),
        ),
    )  # fmt: skip


def rev3() -> Scene:
    """Solar roofs of miners' houses, tall wind turbines, an electric bus, and two hands that plant a seedling."""
    t = CANAL.but(sky=("#1c5a70", "#2f8090", "#5fa9a4", "#a3cdb2", "#e4e7b4", "#f7e3a2"), near="#3a7a52", mid="#679a78", blades=("#133f38", "#2f7450", "#8ab35c"))
    lawn = light(t.near, 0.1)
    return Scene(
        "Rev3, l'énergie d'après", t, (
            sky(t, 900), sun(t, 765, 408, 84, 7), clouds(t, 107, 70, 560, 10, 0.6), flock(370, 330, 5, 3, t.shade, 13), hills(t.hazed(t.far, 0.3), 800, 60, 5), heap(t, 1080, 830, 520, 270, 9, depth=0.3, grown=0.8, misty=0.6),
            turbine(t, 1165, 830, 300, 0.2, 0.35), mist(t, 700, 150, 0.6), fields(t.but(mid=mix(t.mid, t.mist, 0.2)), 826, 960, 5, 1050), turbine(t, 180, 740, 460, 0.35, 0.1), turbine(t, 1045, 925, 610, 1.25), treeline(t, 880, 6, height=40, colour=t.mid, poplar=0.2, bottom=30, left=980), bush(t, 1030, 962, 150, 3, t.near), bush(t, 1165, 966, 190, 5, t.near),
            solar_row(t, -175, 960, 385, 3, 240, 11),
            ladder((846, 962), (818, 690), 44, 12, "#f2c14e"), person(t, 833, 848, 136, 5, pose="back", coat="#e0652f", hat="#f7f0d8", cast=0),
            rect(0, 956, 1200, 40, down(mix(t.pale, t.shade, 0.25), mix(t.pale, t.shade, 0.42))), rect(0, 992, 1200, 140, down(mix(t.steel, t.shade, 0.4), t.steel)), polys([[(x, 1026), (x + 70, 1026), (x + 64, 1033), (x - 6, 1033)] for x in range(-20, 1200, 150)], "#f4ead2", 0.6),
            person(t, 1040, 986, 112, 5, way=-1, coat="#2f6f8f"), person(t, 1092, 986, 78, 8, way=-1, coat="#f2c14e", lifted=True), rect(570, 886, 22, 104, light(t.pale, 0.5), r=7), rect(575, 896, 12, 22, "#57a06a"), bus(t, 120, 1052, 390, "#57a06a", 1),
            ground([(-20, 1092), (300, 1078), (700, 1070), (1220, 1084)], lawn, t.deep, 0.6), meadow(4, 1100, 1330, ("#f7f0d8", "#f2c14e", "#e0652f"), 150), bush(t, 60, 1260, 330, 4, t.near), bush(t, 1170, 1240, 300, 7, t.near),
            hands(t, 720, 1222, 290, "#c98f66", "#2f6f8f", "#6fae4c"), grass(t, 2, y=1440, height=150, count=260, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=200, count=480, dip=0.4),
        ),
    )  # fmt: skip


def secteurs() -> Scene:
    """A robot arm lifts a battery cell before a quay with a gantry crane, containers, a barge and a long factory."""
    t = CANAL
    inks = (t.accent, t.water[1], "#e3ad3f", "#57896a", "#b8b2a2", t.brick)
    plant = factory(t, -40, 770, 640, 120)
    crane = gantry(t, 640, 890, 300, 480, "#c8502d", "#e3ad3f")
    stack = containers(t, 560, 890, 118, [2, 3, 1], inks, 4) + containers(t, 960, 890, 118, [3, 2, 2], inks, 8)
    boat = barge(t, 520, 968, 560, load=t.water[1])
    boxes = containers(t, 650, 966, 92, [1, 2, 2, 1], inks, 6)
    return Scene(
        "Ce qu'on fabrique ici", t, (
            sky(t, 850), sun(t, 480, 420, 78, 7), clouds(t, 111, 70, 600, 11, 0.6), flock(250, 300, 4, 3, t.shade, 13), hills(t.hazed(t.far, 0.4), 760, 50, 5),
            heap(t, 560, 780, 430, 210, 9, depth=0.4, grown=0.4, misty=0.7), treeline(t, 776, 6, height=44, colour=t.hazed(t.mid, 0.2), poplar=0.25, bottom=30), plant, poplars(t, [(30, 150), (60, 180)], 790, 4, t.mid), mist(t, 700, 110, 0.35),
            rect(0, 770, 1200, 130, down(mix(t.pale, t.shade, 0.2), mix(t.pale, t.shade, 0.4))), train(t, -260, 838, 4, 44), rect(0, 838, 1200, 5, t.steel), stack, crane, person(t, 905, 892, 66, 5, pose="walk", way=-1, coat="#e3ad3f", hat="#f4ead2"), person(t, 540, 892, 64, 9, way=1, coat="#e0652f", hat="#f2c14e"),
            rect(0, 888, 1200, 12, light(t.pale, 0.2)), rect(0, 900, 1200, 34, down(mix(t.pale, t.shade, 0.5), dark(t.shade, 0.1))), water(t, 930, 1500, 3, 60), mirror(t, stack + crane, 930, 1090, 0.28, 0.8), sun_path(t, 480, 936, 1090, 4, 70), mirror(t, boat, 1015, 1100, 0.35), boxes, boat, ripples(800, 1020, 540, light(t.water[0], 0.4), 0.7), glints(light(t.water[0], 0.4), 1040, 1130, 9, 26),
            rect(0, 1116, 1200, 400, down(mix(t.steel, t.pale, 0.4), mix(t.steel, t.shade, 0.3), t.deep)), rect(0, 1112, 1200, 12, t.sun), polys([[(x, 1112), (x + 26, 1112), (x + 14, 1124), (x - 12, 1124)] for x in range(-20, 1220, 52)], t.ink), speckle("M0 1124H1200V1500H0Z", t.ink, fade("#000", 0.1, 0.8), 0.5),
            robot_arm(t, 300, 1180, 620, "#ee7a33", 1),
            *(rect(x, 1216, 150, 92, down(light(t.water[0], 0.3), mix(t.water[0], t.water[1], 0.6)), r=8) + polys([box(x + 26, 1204, 24, 14)], t.accent) + polys([box(x + 96, 1204, 24, 14)], t.ink) for x in (520, 690, 860, 1030)), rect(440, 1306, 800, 26, down(t.steel, t.ink)), strokes([segment((x, 1319), (x + 1, 1319)) for x in range(470, 1220, 56)], mix(t.steel, t.pale, 0.5), 16), rect(440, 1330, 800, 180, t.deep, 0.55),
            bush(t, 70, 1440, 330, 4, t.near), grass(t, 1, height=150, count=320, dip=0.6), rect(0, 1400, 1200, 100, fade(t.deep, 0.0, 0.5)),
        ),
    )  # fmt: skip


SCENES = {
    "territory/position": position,
    "territory/rev3": rev3,
    "territory/secteurs": secteurs,
}
