"""Posters of the garden cities and of the company that built them."""

from __future__ import annotations

import random

from artwork.parts.avenue import View, house_block, lime, long_shade
from artwork.parts.brick_church import brick_church
from artwork.parts.carriage import suitcase
from artwork.parts.cottages import (
    apple_tree,
    concrete_church,
    cottage,
    garden,
    hedge_run,
    hotel_house,
    lobby,
)
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path, ribbon
from artwork.parts.museum import long_museum
from artwork.parts.palace import box_hedge, palace, yew
from artwork.parts.people import cyclist, dog, person
from artwork.parts.plants import grass, meadow
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.towns import stone, street_lamp
from artwork.parts.trees import birch, bush, treeline
from artwork.parts.water import glints, mirror, sun_path
from artwork.scene import Scene
from artwork.svg import (
    Point,
    box,
    clip,
    curve,
    discs,
    down,
    fade,
    outline,
    poly,
    polys,
    rect,
    shape,
    stroke,
)
from artwork.texture import speckle
from artwork.tones import BRICK, Tones, dark, light, mix


def parterre(t: Tones, view: View, k: int) -> str:
    """Lay one side of the garden: lawn, a bed of begonias, hedges and a rank of yews."""
    inner, outer = 380 * k, 1500 * k
    lawn = view.floor(inner, outer, 0.62, 7.5)
    bed = view.floor(inner + 110 * k, inner + 210 * k, 0.66, 7)
    out = poly(lawn, down(light(t.near, 0.2), t.near)) + speckle(outline(lawn), t.deep, fade("#000", 0.0, 0.7), 0.4)
    out += poly(bed, down(mix(t.accent, t.mist, 0.4), t.accent)) + speckle(outline(bed), light(t.pale, 0.5), fade("#000", 0.4, 0.8), 0.8)
    out += box_hedge(t, [view.at(inner, 0, 7.5), view.at(inner, 0, 0.62)], 52)
    for i, depth in enumerate((6.6, 5.0, 3.7, 2.75, 2.05, 1.52, 1.12)):
        x, y = view.at(inner + 55 * k, 0, depth)
        out += yew(t, x, y, 330 / depth, i)
        x, y = view.at(inner + 360 * k, 0, depth)
        out += yew(t, x, y, 130 / depth, i + 9, ball=True)
    return out


def basin(points: list[Point]) -> str:
    """Write the outline of a basin: straight sides and a bowed near end."""
    return outline(points[:3])[:-1] + "L" + curve(points[2:])[1:] + "Z"


def bed(t: Tones, seed: int) -> str:
    """Plant the near flower bed behind a clipped hedge that fills the foot of the sheet."""
    rng = random.Random(seed)
    hedge = [(-20, 1392), (300, 1366), (600, 1358), (900, 1366), (1220, 1392)]
    leaf = mix(t.near, t.deep, 0.45)
    out = ground(hedge, down(light(leaf, 0.14), dark(leaf, 0.3)), t.deep, 0.5)
    out += stroke([(x, y + 3) for x, y in hedge], light(leaf, 0.3), 7, smooth=True)
    heads: list[list[tuple[float, float, float]]] = [[], [], []]
    for i in range(190):
        x = rng.uniform(-10, 1210)
        y = 1408 + 46 * rng.random() + 22 * ((x - 600) / 600) ** 2
        heads[i % 3].append((x, y, rng.uniform(5, 9)))
    return out + "".join(discs(items, ink) for items, ink in zip(heads, (t.accent, "#f6dcb4", "#e08a4f"), strict=True))


def offices() -> Scene:
    """The long brick palace of the mining company behind clipped yews and a basin, students on the path."""
    t = BRICK.but(
        sky=("#40384f", "#7b5563", "#c17f6c", "#eeb382", "#fbdcae"), near="#66703f", mid="#8a7a52", deep="#23281f", blades=("#20281d", "#475430", "#8d9448"),
        roof="#54323f", water=("#f0c79a", "#6d5a66"), mist="#f0c79a", cloud="#fbdcb4", far="#c08a72",
    )  # fmt: skip
    view = View(600, 838, 400)
    house = palace(t, 50, 886, 1100, 470)
    gravel = mix(t.pale, t.far, 0.22)
    pool = [view.at(-205, 0, 3.6), view.at(205, 0, 3.6), view.at(215, 0, 1.3), view.at(165, 0, 1.07), view.at(0, 0, 0.99), view.at(-165, 0, 1.07), view.at(-215, 0, 1.3)]
    rim = [view.at(-245, 0, 3.75), view.at(245, 0, 3.75), view.at(252, 0, 1.28), view.at(190, 0, 1.02), view.at(0, 0, 0.935), view.at(-190, 0, 1.02), view.at(-252, 0, 1.28)]
    yard = view.floor(-2400, 2400, 0.5, 12)
    return Scene(
        "Grands Bureaux de Lens", t, (
            sky(t, 900), sun(t, 262, 430, 82, 7), clouds(t, 41, 90, 560, 10, 0.55), flock(800, 330, 5, 8, t.shade, 12),
            hills(t.hazed(t.far, 0.4), 880, 50, 5), treeline(t, 880, 4, height=70, colour=t.hazed(t.mid, 0.3), poplar=0.3, bottom=40), house,
            poly(yard, down(light(gravel, 0.2), gravel)), speckle(outline(yard), t.shade, fade("#000", 0.0, 0.5), 0.3), poly([(50, 886), (1150, 886), (1330, 912), (160, 912)], t.shade, 0.25),
            shape(basin(rim), dark(stone(t)[1], 0.2), extra=' transform="translate(0 7)"'), shape(basin(rim), down(light(stone(t)[0], 0.3), stone(t)[0])),
            clip(basin(pool), shape(basin(pool), down(t.water[0], t.water[1])), mirror(t, house, 888, 1260, 0.72, 0.8), sun_path(t, 520, 1130, 1235, 4, 60), glints(light(t.pale, 0.5), 970, 1235, 5, 60)),
            person(t, 455, 962, 74, 4, pose="walk", way=1), person(t, 760, 980, 82, 6, pose="walk", way=-1, coat="#e9b44c"),
            parterre(t, view, -1), parterre(t, view, 1),
            person(t, 784, 1094, 138, 12, pose="walk", way=-1, coat="#2f6f7f", pack=True), person(t, 832, 1100, 134, 17, pose="walk", way=-1, coat="#f0e4cc"), person(t, 372, 1130, 152, 9, pose="walk", way=1, coat="#c8502d", pack=True),
            bed(t, 5), grass(t, 3, y=1512, height=80, count=420, dip=0.3),
        ),
    )  # fmt: skip


def avenue_floor(t: Tones, view: View) -> str:
    """Lay the road, its gutters of stone, the verges under the trees and the long shade of each trunk."""
    road = mix(t.pale, t.shade, 0.42)
    way = view.floor(-430, 430, 0.7, 9)
    out = rect(0, view.y, 1200, 600, down(t.near, t.deep))
    out += poly(view.floor(-900, 900, 0.7, 9), down(light(t.near, 0.22), t.near)) + poly(way, down(light(road, 0.35), road))
    for k in (-1, 1):
        out += poly(view.floor(430 * k, 480 * k, 0.7, 9), light(t.pale, 0.15)) + poly(view.floor(480 * k, 490 * k, 0.7, 9), dark(t.near, 0.4))
        out += poly(view.floor(735 * k, 845 * k, 0.7, 9), mix(t.pale, t.far, 0.4))
    lines, depth = [], 0.72
    while depth < 7:
        (ax, ay), (bx, _) = view.at(-430, 0, depth), view.at(430, 0, depth)
        lines.append(box(ax, ay, bx - ax, 2.2 / depth))
        depth *= 1.075
    return out + polys(lines, dark(road, 0.3), 0.3) + speckle(outline(way), t.shade, fade("#000", 0.05, 0.6), 0.4)


def saint_edouard() -> Scene:
    """An avenue of limes and twin brick houses that leads to the brick tower of Saint-Edouard."""
    t = BRICK.but(
        sky=("#5a2740", "#93404a", "#cf6c50", "#f0a264", "#fbd596"), near="#6d6a36", mid="#8f7a46", deep="#2b2620", blades=("#2a2a1c", "#5b5a2c", "#a39a48"), mist="#f6c88a",
        cloud="#fbd0a0", shade="#43232f",
    )  # fmt: skip
    view = View(600, 905, 430)
    leaf = "#8f8434"
    ranks = (5.6, 4.3, 3.2, 2.3, 1.36)
    trees = [lime(t, view, (690 if depth < 2 else 600) * k, depth, int(depth * 10) + k, t.hazed(leaf, min(0.35, 0.08 * (depth - 1.3))) if depth > 2 else dark(leaf, 0.22)) for depth in ranks for k in (-1, 1)]
    shade = [long_shade(t, view, -690 if depth < 2 else -600, depth) for depth in (*ranks[1:], 0.95)]
    blocks = [house_block(t, view, k, 850, near, far, eave=660, ridge=1120, seed=i, depth=haze) for i, (near, far, haze) in enumerate(((4.9, 6.2, 0.3), (3.2, 4.3, 0.16), (1.7, 2.75, 0.0))) for k in (-1, 1)]
    return Scene(
        "Cité 12 et église Saint-Édouard", t, (
            sky(t, 960), sun(t, 470, 430, 82, 8), clouds(t, 62, 80, 700, 11, 0.55), flock(760, 250, 5, 4, t.shade, 12),
            hills(t.hazed(t.far, 0.3), 940, 60, 6), treeline(t, 935, 3, height=60, colour=t.hazed(t.mid, 0.3), poplar=0.1, bottom=60),
            avenue_floor(t, view), mist(t, 800, 190, 0.35), brick_church(t.but(brick=t.hazed(t.brick, 0.1)), 600, 968, 732), *shade, *blocks, *trees,
            person(t, 545, 1010, 74, 4, pose="walk", way=1), person(t, 668, 1024, 80, 8, pose="back", coat="#f0e4cc"), person(t, 640, 1020, 52, 5, pose="walk", way=-1, coat="#e9b44c"),
            cyclist(t, 500, 1128, 140, way=1, coat="#2f6f7f"), person(t, 790, 1150, 150, 12, pose="walk", way=-1, coat="#c8502d"), dog(722, 1154, 46, -1, t.ink),
            meadow(5, 1240, 1480, (mix(leaf, t.glow, 0.3), leaf, "#c8642f"), 220), rect(0, 1300, 1200, 200, fade(t.deep, 0.0, 0.5)), bush(t, 40, 1440, 330, 5, t.near), bush(t, 1160, 1440, 330, 8, t.near), grass(t, 3, height=160, count=420, dip=0.8),
        ),
    )  # fmt: skip


def street_at_dusk(t: Tones) -> str:
    """Lay the pavement and the road before the hotel, with the light of its windows on them."""
    stone_ink = mix(t.pale, t.shade, 0.45)
    spill = [[(x - 26, 926), (x + 26, 926), (x + 90, 1000), (x - 40, 1000)] for x in (60, 130, 330, 410, 800, 880, 1070, 1140)]
    road = down(mix(t.steel, t.far, 0.35), mix(t.steel, t.shade, 0.4))
    return (
        rect(0, 922, 1200, 40, down(light(stone_ink, 0.12), stone_ink)) + polys(spill[:4], fade(t.window, 0.55, 0.0)) + polys(spill[4:], fade(t.window, 0.55, 0.0)) + poly([(530, 926), (670, 926), (780, 1000), (450, 1000)], fade(t.window, 0.8, 0.05))
        + rect(0, 956, 1200, 80, road, 0.92) + rect(0, 954, 1200, 5, light(stone_ink, 0.3)) + poly([(505, 958), (705, 958), (790, 1030), (430, 1030)], fade(t.window, 0.4, 0.0)) + polys([[(x, 992), (x + 70, 992), (x + 64, 997), (x - 6, 997)] for x in range(-20, 1200, 150)], t.pale, 0.55)
    )  # fmt: skip


def saint_theodore() -> Scene:
    """The miners' row turned hotel glows at dusk; the museum's strip of glass lies across the road."""
    t = BRICK.but(
        sky=("#17223f", "#33365c", "#6f4766", "#bd5f58", "#ef9c62", "#f8c68a"), brick="#a9402c", roof="#3f2838", near="#3a4a43", mid="#4d4a55", deep="#151c26", far="#7a5060", mist="#d98a6a",
        steel="#262c40", shade="#221c30", cloud="#e8a58a", blades=("#121a24", "#243733", "#4d6048"), window="#ffdb8a", lit="#8c5a55",
    )  # fmt: skip
    cold = t.but(sky=("#45608a", "#6f8fb0", "#9fb9c9", "#cfd6d8"), water=("#a9c6d6", "#587a98"), pale="#b9c9d3", steel="#2f4058", mist="#9fb4c4")
    houses = "".join(hotel_house(t, x, 926, 272, flip, i) for i, (x, flip) in enumerate(((-30, False), (242, True), (686, False), (958, True))))
    return Scene(
        "Cité 9", t, (
            sky(t, 960), stars(7, 330, 50), sun(t, 300, 560, 84, 8), clouds(t, 81, 110, 640, 10, 0.5), flock(640, 300, 5, 4, t.shade, 12),
            hills(t.hazed(t.far, 0.25), 800, 70, 5), heap(t, 905, 830, 520, 300, 44, depth=0.28, grown=0.2, misty=0.8), heap(t, 1130, 830, 420, 230, 45, depth=0.34, grown=0.2, misty=0.8), treeline(t, 800, 7, height=110, colour=t.hazed(t.mid, 0.15), poplar=0.0, bottom=90),
            houses, lobby(t, 514, 926, 172, 172), street_at_dusk(t), street_lamp(232, 958, 250, t.ink, t.window), street_lamp(966, 958, 250, t.ink, t.window, -1),
            person(t, 706, 986, 104, 4, pose="walk", way=-1, coat="#c8502d"), suitcase(t, 760, 986, 36, "#e9b44c"), person(t, 404, 986, 100, 8, pose="walk", way=1, coat="#2f6f8f"), person(t, 440, 988, 96, 15, pose="walk", way=1, coat="#f0e4cc"), cyclist(t, 868, 1018, 116, way=-1, coat="#e3a93c"),
            rect(0, 1034, 1200, 160, down(light(cold.pale, 0.25), cold.pale)), long_museum(cold, 1062, 1186, 5, (300, 900)), rect(290, 1072, 620, 114, fade("#ffe7ae", 0.1, 0.55)),
            ground([(-20, 1188), (600, 1184), (1220, 1190)], light(t.near, 0.16), t.deep, 0.5), rect(0, 1184, 1200, 60, fade("#dfe6e0", 0.35, 0.0)),
            person(t, 520, 1236, 112, 9, pose="walk", way=1, coat="#3b4a5c"), person(t, 566, 1238, 78, 3, pose="walk", way=1, coat="#c8502d"),
            ground([(-20, 1262), (300, 1290), (700, 1270), (1220, 1300)], t.near, t.deep, 0.6), birch(t, 90, 1330, 640, 4), birch(t, 1105, 1330, 560, 8), meadow(4, 1270, 1450, ("#e6dccb", "#d98a5a", "#8f87b0"), 130),
            grass(t, 2, y=1440, height=150, count=280, inks=(t.blades[0], t.near, t.blades[1])), grass(t, 1, height=230, count=460, dip=0.35),
        ),
    )  # fmt: skip


def curved_street(t: Tones) -> str:
    """Bend the street up to the church between clipped hedges and gardens."""
    line = [(330, 1560), (640, 1330), (770, 1160), (640, 1010), (560, 920), (610, 850), (690, 806)]
    wide = [330, 200, 142, 96, 66, 46, 30]
    sand = mix(t.pale, t.far, 0.25)
    out = shape(ribbon(line, [w * 1.34 for w in wide]), mix(t.pale, t.near, 0.55)) + path(line, wide, sand, t.near)
    for k in (-1, 1):
        edge = [(x + k * w * 0.74, y) for (x, y), w in zip(line, wide, strict=True)]
        for j, (low, tall, ink) in enumerate(((0, 0, dark(t.near, 0.35)), (0.05, 0.05, mix(t.near, "#7d8a44", 0.45)))):
            band = ribbon([(x, y - w * tall) for (x, y), w in zip(edge, wide, strict=True)], [w * (0.17 - 0.05 * j) + low for w in wide])
            out += shape(band, ink)
    return out


def near_hedge(t: Tones, seed: int) -> str:
    """Close the foot of the sheet with a hedge in flower, cut back where the street begins."""
    rng = random.Random(seed)
    top = [(640, 1520), (720, 1452), (860, 1418), (1040, 1408), (1220, 1400)]
    ink = mix(t.near, t.deep, 0.4)
    heads = [(x, 1432 + 66 * rng.random() + (900 - x) * 0.1, rng.uniform(4, 9)) for x in (rng.uniform(800, 1200) for _ in range(54))]
    return ground(top, down(light(ink, 0.12), dark(ink, 0.3)), t.deep, 0.5) + stroke([(x, y + 3) for x, y in top[1:]], light(ink, 0.3), 7, smooth=True) + discs(heads[::2], "#f6dcb4") + discs(heads[1::2], t.accent)


def bruno() -> Scene:
    """The first garden city from a little above: a curved street, gables, hedges and the concrete church."""
    t = BRICK.but(
        sky=("#67455c", "#a5626a", "#dd8f6c", "#f6c089", "#fde2b4"), near="#717a3d", mid="#8f8a50", deep="#33381f", blades=("#2b301b", "#566030", "#a2a04e"), roof="#7a3a34", mist="#f3cd98",
        brick="#b9492f", far="#c79574", cloud="#fde0b8", shade="#4a2e3a", lit="#a97e68",
    )  # fmt: skip
    spots = (
        (470, 838, 66, -1), (760, 846, 70, 1), (400, 872, 78, -1), (830, 884, 84, 1), (470, 900, 92, -1), (700, 912, 94, 1), (300, 930, 106, -1), (930, 950, 116, 1), (420, 968, 122, -1), (780, 990, 132, 1), (200, 1010, 140, -1), (1040, 1052, 160, 1),
        (420, 1080, 172, -1), (900, 1130, 190, 1), (180, 1172, 214, -1), (520, 1246, 236, -1), (950, 1310, 280, 1), (190, 1420, 330, -1),
    )  # fmt: skip
    homes: list[tuple[float, str]] = []
    rng = random.Random(4)
    for i, (x, foot, width, way) in enumerate(spots):
        haze = max(0.0, min(0.42, (1000 - foot) / 400))
        green = t.hazed(mix(t.near, "#8c8a3c", rng.random() * 0.6), haze)
        hedge = [(x - way * width * 0.12, foot + width * 0.1), (x + way * width * 0.62, foot + width * 0.1), (x + way * width * 1.36, foot - width * 0.16)]
        homes.append((foot, cottage(t, x, foot, width, way, i, haze) + hedge_run(t, hedge, width * 0.09, green)))
    homes += [(y, garden(t, x, y, w, way, i, t.near)) for i, (x, y, w, way) in enumerate(((250, 1345, 185, 1), (560, 1090, 86, -1), (700, 962, 66, 1), (60, 1090, 120, 1)))]
    homes += [(y, apple_tree(t, x, y, h, i, t.hazed(t.near, max(0, (1000 - y) / 500)))) for i, (x, y, h) in enumerate(((540, 872, 60), (640, 868, 54), (355, 905, 70), (880, 862, 70), (560, 1150, 150), (900, 1190, 160), (1085, 965, 110), (250, 1010, 100), (60, 985, 110), (1150, 1110, 150), (350, 1190, 150)))]
    return Scene(
        "Cité Bruno, Dourges", t, (
            sky(t, 800), sun(t, 275, 420, 80, 7), clouds(t, 52, 80, 620, 10, 0.6), flock(820, 300, 5, 4, t.shade, 12),
            hills(t.hazed(t.far, 0.35), 760, 50, 5), heap(t, 1010, 780, 520, 190, 71, depth=0.4, grown=0.5, top=0.4, misty=0.8), treeline(t, 776, 4, height=46, colour=t.hazed(t.mid, 0.35), poplar=0.2, bottom=60),
            ground([(-20, 800), (600, 790), (1220, 802)], light(t.near, 0.2), t.deep, 0.4), mist(t, 700, 160, 0.5), concrete_church(t, 715, 812, 440), curved_street(t), *(home for _, home in sorted(homes)),
            person(t, 585, 930, 52, 4, pose="walk", way=1), person(t, 690, 1060, 76, 6, pose="walk", way=-1, coat="#f0e4cc"), cyclist(t, 735, 1170, 104, way=-1, coat="#2f6f7f"), person(t, 590, 1370, 128, 9, pose="walk", way=1, coat="#c8502d"), person(t, 545, 1378, 88, 3, pose="walk", way=1, coat="#e9b44c"),
            near_hedge(t, 6), grass(t, 3, height=110, count=380, dip=0.3),
        ),
    )  # fmt: skip


SCENES = {
    "heritage/grands-bureaux-lens": offices,
    "heritage/cite-12-saint-edouard-lens": saint_edouard,
    "heritage/cite-9-saint-theodore-lens": saint_theodore,
    "heritage/cite-bruno-dourges": bruno,
}
