"""Posters for the visit itself: coming here, getting about, asking and eating."""

from __future__ import annotations

from artwork.parts.avenue import View, house_block, lime, long_shade
from artwork.parts.carriage import dreamer, rounded, seat, side_table, valise, window
from artwork.parts.headframe import headframe
from artwork.parts.heap import heap
from artwork.parts.houses import row
from artwork.parts.land import fields, ground, hills, mist, paving
from artwork.parts.land_map import folds, land_map, pin
from artwork.parts.meal import (
    beer,
    checked_cloth,
    loaf,
    lunch_tin,
    soup_plate,
    steam,
    stew_pot,
)
from artwork.parts.people import person
from artwork.parts.plants import grass, meadow
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.tabletop import (
    cup,
    leaflet,
    pencil,
    planks,
    pointing_hand,
    posy,
    window_light,
)
from artwork.parts.towns import gables
from artwork.parts.transit import bus_flank, bus_front, oncoming_cyclist, shelter
from artwork.parts.trees import poplars, treeline
from artwork.parts.water import glints
from artwork.parts.welcome import (
    counter,
    leaflets,
    pendant,
    potted_plant,
    tall_window,
    wall_map,
)
from artwork.scene import Scene
from artwork.svg import (
    Gradient,
    box,
    clip,
    disc,
    discs,
    down,
    fade,
    fade_across,
    group,
    outline,
    poly,
    polys,
    rect,
    segment,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import CANAL, Tones, dark, light, mix


def passing_land(t: Tones) -> str:
    """Let the land pass outside a window: twin heaps, poplars, streaks of a near field and the wires."""
    return "".join((
        sky(t, 800), sun(t, 890, 330, 74, 7), clouds(t, 23, 170, 560, 9, 0.75), flock(560, 300, 5, 3, t.shade, 12), hills(t.hazed(t.far, 0.3), 770, 70, 5),
        heap(t, 560, 800, 500, 350, 14, depth=0.14, grown=0.35), heap(t, 860, 800, 420, 260, 33, depth=0.24, grown=0.35), mist(t, 700, 140, 0.6),
        treeline(t, 806, 6, height=46, colour=t.hazed(t.mid, 0.15), poplar=0.1, bottom=40), poplars(t, [(1010, 170), (1045, 140)], 812, 3, t.mid),
        fields(t, 806, 960, 5, 640), glints(light(t.near, 0.4), 850, 950, 4, 50), glints("#e8c766", 870, 950, 9, 26), glints(t.accent, 905, 950, 6, 12),
        stroke([(0, 232), (600, 262), (1200, 226)], t.steel, 3, smooth=True), stroke([(0, 290), (1200, 288)], t.steel, 2.4), strokes([segment((x, 262 - abs(x - 600) * 0.05), (x, 289)) for x in (150, 420, 700, 960)], t.steel, 1.6),
    ))  # fmt: skip


def arrival() -> Scene:
    """Inside a train by the window: a traveller with a suitcase, the twin heaps pass outside."""
    t = CANAL
    wall = "#24516b"
    cloth = "#2c6a74"
    x, y, w, h = 118, 190, 964, 760
    shelf = [box(-20, 78, 1240, 16)]
    return Scene(
        "Venir en Artois", t, (
            rect(0, 0, 1200, 1500, down(light(wall, 0.12), wall, dark(wall, 0.35))), rect(0, 0, 1200, 70, down(dark(wall, 0.45), dark(wall, 0.2))),
            polys(shelf, mix(wall, t.pale, 0.55)), strokes([segment((k, 94), (k, 128)) for k in (90, 1110)], mix(wall, t.pale, 0.4), 8), rect(0, 94, 1200, 30, fade(t.ink, 0.35, 0.0)),
            clip(rounded(x, y, w, h, 74), passing_land(t)), window(t, x, y, w, h, 74),
            rect(0, 1010, 1200, 8, mix(wall, t.pale, 0.4)), rect(0, 1018, 1200, 300, down(dark(wall, 0.1), dark(wall, 0.4))), polys([box(330 + 36 * i, 1190, 22, 74) for i in range(15)], dark(wall, 0.6)),
            poly([(-20, 1318), (1220, 1318), (1220, 1520), (-20, 1520)], down(mix(t.steel, wall, 0.4), dark(t.steel, 0.4))), poly([(470, 1318), (960, 1318), (760, 1510), (150, 1510)], fade(t.glow, 0.42, 0.1)), poly([(470, 1018), (1000, 1018), (960, 1318), (430, 1318)], fade(t.glow, 0.0, 0.22)),
            speckle("M0 1018H1200V1500H0Z", t.ink, fade("#000", 0.05, 0.7), 0.5),
            seat(t, 1120, 1390, 610, -1, cloth), valise(t, 812, 1116, 214, 236, t.accent), side_table(t, 440, 760, 988, mix(t.pale, t.shade, 0.15)),
            seat(t, 78, 1390, 610, 1, cloth), dreamer(t, 262, 1100, 470, "#f0e2c4", t.accent, "#d9a377", "#3a241c"),
            rect(0, 1400, 1200, 100, fade(t.deep, 0.0, 0.7)),
        ),
    )  # fmt: skip


def street_floor(t: Tones, view: View) -> str:
    """Lay the pavement, the green cycle path with its dashes, the kerb and the road."""
    slab = mix(t.pale, t.shade, 0.2)
    track = mix(t.near, "#79a56c", 0.55)
    road = mix(t.steel, t.shade, 0.45)
    joints, depth = [], 0.68
    while depth < 9:
        (ax, y), (bx, _) = view.at(-330, 0, depth), view.at(330, 0, depth)
        joints.append(box(ax, y, bx - ax, 2 / depth))
        depth *= 1.12
    dashes = [view.floor(-560, -546, z, z * 1.09) for z in (0.72, 0.9, 1.12, 1.4, 1.75, 2.2, 2.75, 3.4, 4.3)]
    return (
        rect(0, view.y, 1200, 660, down(light(t.near, 0.2), t.near)) + poly(view.floor(390, 2600, 0.6, 14), down(light(road, 0.25), road)) + poly(view.floor(-1150, -800, 0.6, 14), slab)
        + poly(view.floor(-800, -330, 0.6, 14), down(light(track, 0.2), track)) + polys(dashes, t.pale, 0.85) + polys([view.floor(-806, -790, 0.6, 14), view.floor(-340, -324, 0.6, 14)], t.pale, 0.9)
        + poly(view.floor(-330, 345, 0.6, 14), down(light(slab, 0.15), slab)) + polys(joints, dark(slab, 0.3), 0.45) + poly(view.floor(345, 385, 0.6, 14), light(t.pale, 0.35)) + poly(view.floor(385, 400, 0.6, 14), dark(road, 0.35))
        + speckle(outline(view.floor(-1150, 2600, 0.6, 14)), t.shade, fade("#000", 0.0, 0.65), 0.35)
    )  # fmt: skip


def getting_about() -> Scene:
    """A street with a modern bus at its stop, a cyclist on the cycle path and a walker, under trees."""
    t = CANAL
    view = View(425, 850, 430)
    leaf = mix(t.near, "#6f9a4e", 0.5)
    trees = [lime(t, view, -1010, z, int(z * 10), t.hazed(leaf, min(0.35, 0.09 * (z - 1.4)))) for z in (6.0, 4.4, 3.2, 2.3, 1.55)]
    shades = [long_shade(t, view, -1010, z, 700) for z in (4.4, 3.2, 2.3, 1.55)]
    town = t.but(brick=mix(t.brick, t.pale, 0.15))
    blocks = [house_block(town, view, k, front, near, far, eave=700, ridge=1150, seed=i, depth=haze) for i, (k, front, near, far, haze) in enumerate(((-1, 1330, 5.0, 6.6, 0.36), (1, 1500, 5.0, 6.6, 0.36), (-1, 1330, 3.2, 4.5, 0.22), (1, 1500, 3.0, 4.5, 0.2), (-1, 1330, 1.9, 2.8, 0.06), (1, 1500, 1.6, 2.6, 0.04)))]
    wx, wy = view.at(40, 0, 1.62)
    return Scene(
        "Se déplacer", t, (
            sky(t, 880), sun(t, 905, 360, 80, 7), clouds(t, 37, 80, 640, 10, 0.62), flock(520, 330, 5, 4, t.shade, 12),
            hills(t.hazed(t.far, 0.3), 850, 50, 5), heap(t, 470, 860, 330, 190, 14, depth=0.36, grown=0.4, misty=0.8), treeline(t, 860, 3, height=36, colour=t.hazed(t.mid, 0.3), poplar=0.2, bottom=30),
            street_floor(t, view), mist(t, 770, 150, 0.4), *blocks, *shades, *trees,
            shelter(t, view, -290, -40, 2.1, 3.5, 640), person(t, *view.at(-150, 0, 2.7), 150, 6, pose="stand", coat="#e3a93c"), person(t, *view.at(-215, 0, 2.35), 166, 14, pose="stand", coat="#5f3b52"),
            bus_flank(t, view, 400, 1.52, 4.2, 840, t.accent), bus_front(t, view, 400, 1040, 1.52, 840, t.accent),
            person(t, wx, wy, 245, 12, pose="walk", way=1, coat="#2f6f8f", pack=True), oncoming_cyclist(t, *view.at(-470, 0, 1.85), 258, "#f2c14e", "#a8714a"),
            rect(0, 1330, 1200, 170, fade(t.deep, 0.0, 0.6)), ground([(-20, 1310), (120, 1330), (260, 1400), (330, 1470), (350, 1520)], light(t.near, 0.08), t.deep, 0.5), meadow(4, 1350, 1480, ("#f7f0d8", "#f2c14e", "#e0652f"), 60, 0, 250), grass(t, 2, height=150, count=200, right=300, dip=0.2),
        ),
    )  # fmt: skip


def offices() -> Scene:
    """From above: a large unfolded map on a table, hands that point, a cup, a pencil, a small flower."""
    t = CANAL.but(side=1)
    wood = "#2c6c86"
    x, y, w, h = 160, 350, 880, 740
    sheet = group(
        rect(x - 26, y + 30, w, h, "#10202c", 0.34), rect(x - 8, y - 8, w + 16, h + 16, "#fbf5e4"), land_map(t, x + 14, y + 14, w - 28, h - 28, 4), folds(x - 8, y - 8, w + 16, h + 16, 4, 3, "#3a3327"),
        pin(x + w * 0.535, y + h * 0.625, 84, t.accent, "#fbf5e4"), pin(x + w * 0.82, y + h * 0.69, 62, t.water[1], "#fbf5e4"),
        transform="rotate(-4 600 720)",
    )  # fmt: skip
    return Scene(
        "Les offices de tourisme", t, (
            planks(t, wood, 5), window_light(t, 0.13), leaflet(210, 1210, 200, 290, -16, ("#8a3f2f", "#3a1b26", "#f9cf8c")), leaflet(352, 1262, 200, 290, 8, ("#2f7d5b", "#123f38", "#f6efb0")),
            sheet, posy(t, 152, 338, 122), cup(t, 1010, 372, 142, t.accent), window_light(t, 0.1), pencil(t, (250, 1020), (520, 905), 26, "#f2c14e"),
            pointing_hand(640, 800, 200, -38, "#d9a377", t.accent, lit=1), pointing_hand(415, 645, 190, 196, "#8a5a3c", "#f0e2c4", mirror=True, lit=-1),
            rect(0, 1250, 1200, 250, fade(t.deep, 0.0, 0.65)), rect(0, 0, 1200, 200, fade(t.deep, 0.3, 0.0)),
        ),
    )  # fmt: skip


def curtain(t: Tones, x: float, top: float, width: float, height: float, way: int, ink: str) -> str:
    """Tie back a curtain at the side of a window, its folds lit on the sun's side."""
    def p(a: float, b: float) -> tuple[float, float]:
        return x + way * a * width, top + b * height

    body = [p(0, 0), p(1, 0), p(0.96, 0.25), p(0.7, 0.52), p(0.34, 0.66), p(0.5, 0.82), p(0.56, 1), p(0, 1)]
    folds = [[p(a, 0), p(a + 0.09, 0), p(0.12 + a * 0.28, 0.64), p(0.08 + a * 0.28, 0.64)] for a in (0.14, 0.36, 0.58, 0.8)]
    lower = [[p(0.08 + a, 0.68), p(0.11 + a, 0.68), p(0.16 + a * 1.6, 1), p(0.1 + a * 1.6, 1)] for a in (0.02, 0.13, 0.22)]
    return poly(body, ink if way != t.side else light(ink, 0.15)) + polys(folds + lower, dark(ink, 0.25), 0.7) + poly([p(0, 0.63), p(0.36, 0.62), p(0.37, 0.67), p(0, 0.69)], t.accent)


def at_table() -> Scene:
    """A table by a window: stew in an iron pot, a large loaf, a small beer, a miner's tin; a headframe far outside."""
    t = CANAL
    wall, frame = "#23506a", light(t.pale, 0.3)
    x, y, w, h = 170, 96, 860, 640
    view = "".join((
        sky(t, 640), sun(t, 800, 330, 78, 7), clouds(t, 51, 130, 520, 8, 0.7), flock(560, 250, 4, 3, t.shade, 12), hills(t.hazed(t.far, 0.3), 630, 60, 5), heap(t, 300, 640, 360, 190, 14, depth=0.34, grown=0.4, misty=0.8), mist(t, 540, 120, 0.5),
        treeline(t, 650, 6, height=40, colour=t.hazed(t.mid, 0.2), poplar=0.2, bottom=120), headframe(t, 672, 668, 300, way=1, ink=t.hazed(t.steel, 0.22)), row(t.but(brick=t.hazed(t.brick, 0.15)), 200, 706, 420, 6, 4), row(t.but(brick=t.hazed(t.brick, 0.15)), 690, 706, 380, 5, 9), rect(0, 700, 1200, 60, t.near),
    ))  # fmt: skip
    bars = [box(x + w / 2 - 11, y, 22, h), box(x, y + h * 0.34, w, 16), box(x - 26, y - 26, 26, h + 40), box(x + w, y - 26, 26, h + 40), box(x - 26, y - 26, w + 52, 26)]
    dim = [box(x + w / 2 - 11, y, 6, h), box(x, y + h * 0.34 + 11, w, 5), box(x - 26, y, 8, h), box(x + w, y, 6, h)]
    return Scene(
        "À table", t, (
            rect(0, 0, 1200, 900, down(dark(wall, 0.25), wall)), speckle("M0 0H1200V900H0Z", t.ink, fade("#000", 0.5, 0.2), 0.4), clip(outline(box(x, y, w, h)), view), polys(bars, frame), polys(dim, mix(frame, t.shade, 0.4)),
            rect(x - 70, y + h, w + 140, 26, light(frame, 0.3)), rect(x - 56, y + h + 26, w + 112, 14, dark(wall, 0.35)), strokes([segment((40, 62), (1160, 62))], mix(t.roof, t.ink, 0.3), 12), curtain(t, 40, 62, 250, 690, 1, mix(t.pale, t.shade, 0.12)), curtain(t, 1160, 62, 250, 690, -1, mix(t.pale, t.shade, 0.12)),
            rect(0, 776, 1200, 70, fade(t.ink, 0.0, 0.3)), checked_cloth(t, 842, t.water[1]), poly([(420, 842), (1200, 842), (1200, 1230), (220, 1500), (-60, 1500)], t.glow, 0.13),
            steam(452, 836, 400, "#fffaf0"), beer(t, 1010, 962, 206), stew_pot(t, 452, 1074, 262, 240, t.accent, 5), loaf(t, 872, 1098, 372), lunch_tin(t, 44, 1172, 226, 150), soup_plate(t, 600, 1318, 216, t.water[1]),
            rect(0, 1280, 1200, 220, fade(t.deep, 0.0, 0.55)),
        ),
    )  # fmt: skip


def welcome() -> Scene:
    """Inside an office: the counter, the land on the wall, leaflets, a visitor who asks; gables outside."""
    t = CANAL
    wall, blue = "#ecdfc0", "#2c6c86"
    x, y, w, h = 770, 236, 350, 560
    view = sky(t, 760) + sun(t, 1010, 330, 52, 7) + clouds(t, 19, 240, 520, 7, 0.8) + gables(t.but(side=1), 700, 800, [104, 96, 110, 100, 112], 360, 9) + rect(700, 560, 500, 260, fade(t.mist, 0.0, 0.4))
    tiles = mix(t.water[1], t.pale, 0.45)
    return Scene(
        "Office de tourisme de Béthune-Bruay", t, (
            rect(0, 0, 1200, 1080, Gradient(((0, dark(wall, 0.18), 1), (0.55, wall, 1), (1, light(wall, 0.4), 1)), (0, 0.2), (1, 0.4))), rect(0, 0, 1200, 96, down(dark(blue, 0.45), dark(blue, 0.25))), rect(0, 96, 1200, 26, fade(t.ink, 0.25, 0.0)),
            rect(0, 830, 1200, 240, down(light(blue, 0.08), dark(blue, 0.12))), rect(0, 826, 1200, 9, light(t.pale, 0.4)), polys([box(40 + 190 * i, 862, 150, 150) for i in range(7)], dark(blue, 0.16)), rect(0, 1036, 1200, 20, light(t.pale, 0.1)), speckle("M0 96H1200V1056H0Z", t.shade, fade_across("#000", 0.7, 0.0), 0.35),
            wall_map(t, 96, 316, 570, 410), clip(outline(box(x, y, w, h)), view), tall_window(t, x, y, w, h),
            paving(1054, 1500, down(light(tiles, 0.22), mix(tiles, t.shade, 0.25)), dark(tiles, 0.35), 600, 14), poly([(800, 1056), (960, 1056), (672, 1460), (390, 1460)], fade(t.glow, 0.5, 0.0)), poly([(985, 1056), (1130, 1056), (985, 1460), (722, 1460)], fade(t.glow, 0.5, 0.0)), speckle("M0 1054H1200V1500H0Z", t.shade, fade_across("#000", 0.75, 0.05), 0.4),
            pendant(t, 300, 214, 74, t.accent), pendant(t, 610, 214, 74, t.accent), potted_plant(t, 1120, 1110, 300, 4, t.accent),
            person(t, 500, 1070, 350, 22, pose="stand", way=-1, coat=blue, lifted=True, cast=0), counter(t, 330, 1120, 540, 240), *counter_things(t, 880),
            leaflets(t, 44, 1150, 226, 400, 4, 3, 5), person(t, 700, 1222, 374, 33, pose="back", way=-1, coat="#f2c14e", pack=True), person(t, 812, 1228, 236, 8, pose="back", coat=t.accent), person(t, 300, 1214, 352, 19, pose="walk", way=-1, coat="#57896a"),
            rect(0, 1300, 1200, 200, fade(t.deep, 0.0, 0.6)),
        ),
    )  # fmt: skip


def counter_things(t: Tones, top: float) -> tuple[str, ...]:
    """Put a bell, an open map and a jar of flowers on the counter."""
    bell = shape(f"M372 {top + 2:.0f}a26 26 0 0 1 52 0Z", "#e3ad3f") + rect(366, top, 64, 8, dark("#e3ad3f", 0.4), r=3) + rect(395, top - 32, 6, 8, dark("#e3ad3f", 0.3))
    sheet = poly([(560, top + 2), (636, top + 8), (664, top - 10), (590, top - 14)], "#fbf5e4") + poly([(636, top + 8), (704, top + 1), (722, top - 15), (664, top - 10)], "#e2d6bc") + strokes([segment((586, top - 2), (690, top - 4))], t.water[1], 4)
    jar = rect(790, top - 46, 44, 52, mix(t.water[0], t.pale, 0.4), 0.85, 6) + strokes([segment((812, top - 10), (a, top - b)) for a, b in ((792, 104), (816, 122), (838, 98))], t.near, 4) + discs([(792, top - 108, 15), (838, top - 102, 14)], t.accent) + disc(816, top - 126, 16, "#f7f0d8") + discs([(792, top - 108, 5), (816, top - 126, 6), (838, top - 102, 5)], t.sun)
    return bell, sheet, jar


SCENES = {
    "territory/venir-en-artois": arrival,
    "territory/se-deplacer": getting_about,
    "territory/offices-de-tourisme": offices,
    "territory/a-table": at_table,
    "territory/office-de-tourisme-bethune-bruay": welcome,
}
