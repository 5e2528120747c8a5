"""Posters of slag heaps to run and to roam: the trail arena and the autumn heaps of the marsh."""

from __future__ import annotations

from artwork.parts.crest import terraces
from artwork.parts.forest import forest
from artwork.parts.land import ground, hills, mist
from artwork.parts.people import SKINS, dog, person
from artwork.parts.plants import grass, tufts
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.slope import village
from artwork.parts.track import (
    leaves,
    railway_bed,
    rim_stair,
    slider,
    steel_slide,
    trail_runner,
    trampoline,
)
from artwork.parts.trees import birch, bush, treeline
from artwork.parts.wild import shale, smoke
from artwork.scene import Scene
from artwork.svg import Gradient, clip, down, polys, shape
from artwork.texture import speckle
from artwork.tones import VIOLET, dark, light, mix


def arena() -> Scene:
    """A steep stair runs straight up the rim of a dark heap, runners on it against the sun, steel slides beside it."""
    t = VIOLET.but(side=-1, sky=("#1c1f52", "#473a7a", "#8c4f86", "#d56f76", "#f6a06c", "#fdd08a"), accent="#e0623a", lit="#7a4f6c")
    rim = [(-60, 1250), (165, 1100), (420, 880), (690, 620), (905, 400), (960, 366), (1080, 360), (1260, 400)]
    data = "M" + "L".join(f"{x} {y}" for x, y in rim) + "L1260 1540L-60 1540Z"
    way = rim[1:5]
    face = Gradient(((0, mix(t.lit, t.glow, 0.22), 1), (0.22, mix(t.lit, t.shade, 0.35), 1), (0.6, t.shade, 1), (1, dark(t.shade, 0.3), 1)), (0.25, 0.3), (0.85, 0.75))
    gullies = [[(x, y), (x + 60 + 9 * i, y + 300 + 30 * i), (x + 130 + 30 * i, y + 720), (x + 60 + 20 * i, y + 740)] for i, (x, y) in enumerate(((430, 900), (560, 790), (720, 640), (850, 500), (960, 420), (1060, 420)))]
    runners = "".join(
        trail_runner(t, x, y, h, 1, vest, SKINS[k], k % 2, 1.0)
        for x, y, h, vest, k in ((232, 1034, 190, "#f2c14e", 0), (430, 862, 160, "#e0623a", 1), (600, 698, 134, "#f4e6c8", 2), (742, 560, 112, "#3fa0a8", 3), (866, 433, 92, "#f2c14e", 1))
    )
    return Scene(
        "Arena Terril Trail", t, (
            sky(t, 1100), stars(3, 260, 40), sun(t, 395, 505, 128, 5.4), clouds(t, 88, 90, 760, 12, 0.5), flock(760, 260, 5, 5, t.shade, 13),
            hills(t.hazed(t.far, 0.25), 1010, 60, 4), terraces(t, 960, 1040, 5, 7, 0.4, -60, 380), village(t, 30, 1010, 260, 3, 0.22), mist(t, 900, 170, 0.6),
            treeline(t, 1060, 8, height=44, colour=t.mid, poplar=0.3, right=460, bottom=260),
            shape(data, face), clip(data, polys(gullies, dark(t.shade, 0.4), 0.5), polys([[(a + 16, b) for a, b in g] for g in gullies], mix(t.lit, t.shade, 0.5), 0.4), shale(t, 430, 2100, 4, 170, 0.5)),
            speckle(data, t.ink, Gradient(((0.1, "#000", 0), (1, "#000", 0.85)), (0.2, 0.2), (0.9, 0.9)), 0.5), speckle(data, light(t.lit, 0.3), Gradient(((0, "#000", 0.8), (0.3, "#000", 0)), (0.2, 0.3), (0.8, 0.7)), 0.4),
            rim_stair(way, [34, 28, 22, 15], "#c99a62", dark(t.shade, 0.2)), runners,
            ground([(-20, 1140), (180, 1122), (420, 1166), (640, 1180), (900, 1190), (1220, 1160)], down(mix(t.near, t.lit, 0.25), t.near, t.deep), t.deep, 0.6),
            steel_slide([(985, 425), (930, 540), (850, 660), (800, 790), (745, 930), (650, 1070), (530, 1160), (420, 1190), (340, 1192)], [18, 26, 36, 46, 58, 72, 84, 84, 80], t),
            steel_slide([(1070, 425), (1068, 560), (1040, 720), (1010, 880), (965, 1040), (890, 1150), (800, 1204), (710, 1214)], [18, 28, 40, 54, 72, 90, 92, 86], t),
            slider(818, 808, 118, -1, "#f2c14e", SKINS[1]), slider(1056, 696, 100, -1, "#3fa0a8", SKINS[3]), slider(708, 1014, 150, -1, "#e8e0d2", SKINS[0]),
            trampoline(t, 330, 1290, 230), trampoline(t, 640, 1322, 280), person(t, 634, 1280, 150, 6, lifted=True, coat="#f2c14e", cast=0), person(t, 990, 1286, 180, 9, pose="back", coat="#f0dfd6"), person(t, 1046, 1292, 126, 12, pose="back", coat="#e0623a"),
            bush(t, 80, 1350, 360, 7, dark(t.near, 0.15)), bush(t, 1120, 1360, 360, 3, dark(t.near, 0.15)),
            grass(t, 2, y=1450, height=170, count=260, inks=(dark(t.near, 0.3), t.near, t.blades[1])), grass(t, 1, height=230, count=460),
        ),
    )  # fmt: skip


def fouquieres() -> Scene:
    """Long flat-topped heaps wear an autumn wood; thin smoke between birches, walkers on an old railway bed."""
    t = VIOLET.but(
        sky=("#2c2a5e", "#5d4a82", "#a4668c", "#e08f83", "#f8c08a", "#fee3ae"), mist="#f3bd92", far="#a8708a", mid="#9c5748", near="#5c3d3c", deep="#231a2a", lit="#96705f",
        blades=("#2a1d2a", "#5e3f34", "#b07a3c"), accent="#c8502d",
    )  # fmt: skip
    gold, rust, red, straw = "#d99a3a", "#b8602f", "#94402f", "#e9bd5c"
    plateau = [(-60, 566), (140, 560), (300, 562), (440, 558), (540, 690), (590, 770), (640, 850)]
    scarp = [(480, 850), (560, 752), (640, 654), (730, 546), (880, 540), (1060, 544), (1260, 538)]

    def heap_wood(line: list[tuple[float, float]], seed: int, haze: float) -> str:
        inks = (straw, gold, mix(gold, rust, 0.6), rust, red)
        data = "M" + "L".join(f"{x} {y}" for x, y in line) + ("L-60 900Z" if line[0][0] < 0 else "L1260 900Z")
        bare = shape(data, t.hazed(mix(t.shade, t.lit, 0.35), haze)) + speckle(data, t.hazed(t.lit, haze), Gradient(((0, "#000", 0.6), (0.5, "#000", 0.1))), 0.5)
        rows = "".join(forest(t, [(x, y + drop) for x, y in line], h, seed + i, t.hazed(ink, haze), n, 0.06) for i, (drop, h, n, ink) in enumerate(((64, 40, 46, inks[1]), (112, 50, 40, inks[2]), (168, 62, 34, inks[3]), (236, 74, 28, inks[4]))))
        fringe = forest(t, [(x, y + 12) for x, y in (line[:4] if line[0][0] < 0 else line[3:])], 40, seed + 9, t.hazed(inks[0], haze), 20, 0.0)
        return clip("M-80 0H1300V596H-80Z", fringe) + bare + clip(data, rows)

    return Scene(
        "Terrils du marais de Fouquières", t, (
            sky(t, 860), sun(t, 585, 508, 96, 6), clouds(t, 41, 90, 600, 11, 0.55), flock(760, 330, 7, 5, t.shade, 14),
            hills(t.hazed(t.far, 0.25), 790, 60, 4, 900), heap_wood(plateau, 3, 0.3), mist(t, 640, 190, 0.5), heap_wood(scarp, 6, 0.06),
            smoke(770, 640, 330, "#fff0e2", 7), smoke(905, 610, 290, "#fff0e2", 9), smoke(250, 600, 270, "#fff0e2", 4), mist(t, 730, 170, 0.6),
            forest(t, [(-40, 860), (300, 846), (520, 862), (700, 862), (900, 850), (1240, 856)], 70, 11, mix(rust, t.near, 0.35), 40, 0.1),
            ground([(-20, 884), (300, 872), (600, 880), (900, 872), (1220, 880)], down(mix(t.near, gold, 0.42), t.near, t.deep), t.deep, 0.5),
            railway_bed(t, (560, 876), 1500, 520, 4, "#b98a64"),
            tufts(t, [(20 + 53 * i % 1180, 900 + 61 * i % 250, 30 + i % 5 * 4) for i in range(80) if abs(20 + 53 * i % 1180 - 560) > 60 + (61 * i % 250) * 0.9], 6, mix(gold, t.near, 0.45)),
            *(birch(t, x, y, h, k, ink) for x, y, h, k, ink in ((395, 935, 340, 3, gold), (745, 930, 330, 6, straw), (280, 1000, 470, 9, straw), (890, 1010, 500, 12, gold))),
            person(t, 545, 930, 74, 5, pose="back", coat="#f2c14e"), person(t, 574, 933, 70, 9, pose="back", coat="#f0dfd6"), person(t, 610, 1118, 236, 6, pose="back", coat="#c8502d", hat="#f2e3c4"), person(t, 716, 1108, 220, 14, pose="back", coat="#3f7185"), dog(500, 1130, 84, 1, "#3a2626"),
            birch(t, 110, 1150, 840, 5, gold), birch(t, 1090, 1160, 860, 8, rust),
            bush(t, 60, 1290, 330, 7, mix(t.near, rust, 0.35)), bush(t, 1150, 1310, 320, 3, mix(t.near, rust, 0.35)), leaves(5, 900, 1480, (gold, rust, straw, red), 190),
            grass(t, 2, y=1510, height=260, count=100, left=-20, right=330), grass(t, 3, y=1510, height=260, count=100, left=870), grass(t, 1, height=200, count=280, dip=0.5),
        ),
    )  # fmt: skip


SCENES = {
    "slag-heaps/arena-terril-trail": arena,
    "slag-heaps/terrils-fouquieres": fouquieres,
}
