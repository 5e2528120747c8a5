"""Posters of the cemeteries and memorials of the Great War in the plain."""

from __future__ import annotations

from itertools import pairwise

from artwork.parts.graves import fallen, headstones, stone_cross, stone_gate, wreath
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.lotus_column import (
    back_wall,
    circle,
    column,
    kiosk,
    marigolds,
    pierced_wall,
    tiger,
)
from artwork.parts.people import person
from artwork.parts.plain_cemetery import chapel, iron_gate, low_wall
from artwork.parts.plants import grass
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import poplars, tree, treeline
from artwork.parts.view import View
from artwork.scene import Scene
from artwork.scenes.heritage_memory import DAWN
from artwork.svg import across, box, curve, discs, down, fade, outline, poly, polys, rect, shape
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

SAFFRON = DAWN.but(
    sky=("#8f5a2a", "#c18135", "#dfa548", "#f0c46c", "#f8dd97", "#fbe8b6"), sun="#fff6d8", glow="#ffdf8a", cloud="#fdeec4",
    mist="#f3d490", far="#cda45c", mid="#8f8a4c", near="#6f7f42", deep="#2f3a22", shade="#7d6a58", steel="#4a3a30",
    blades=("#2c3a22", "#566b33", "#a5a14c"), pale="#f8ecd0", side=-1,
)  # fmt: skip


def bed(t: Tones, k: int) -> str:
    """Bank up the earth of a flower bed on one side of the path."""
    line = [(600 + k * a, b) for a, b in ((640, 1100), (400, 1092), (170, 1104), (128, 1130), (140, 1200), (260, 1520), (640, 1520))]
    data = curve(line, closed=True)
    return shape(data, down(mix(t.near, t.deep, 0.35), t.deep)) + speckle(data, t.deep, fade("#000", 0.1, 0.8), 0.5)


def indian_memorial() -> Scene:
    """A tall column crowned by a lotus, two stone tigers at its foot, a round pierced wall, marigolds."""
    t = SAFFRON
    view = View(600, 724, 1500, 5.7)
    centre, radius = (0.0, 40.0), 12.5
    behind = circle(radius, centre, 0.5, 0.0, 32)
    fronts = (circle(radius, centre, 0.5, 0.716, 11), circle(radius, centre, 1.0, 0.784, 11))
    x, foot = view.at(0, 0, 40)
    return Scene(
        "Mémorial indien de Neuve-Chapelle",
        t,
        (
            sky(t, 920), sun(t, 262, 470, 76, 9), clouds(t, 22, 100, 700, 11, 0.7), flock(860, 430, 4, 4, t.steel, 13),
            hills(t.hazed(t.far, 0.3), 880, 30, 6, bottom=960),
            treeline(t, 884, 12, height=34, colour=t.hazed(t.mid, 0.45), poplar=0.3, bottom=40),
            poplars(t, [(90, 190), (150, 230), (206, 180), (1010, 200), (1064, 240), (1120, 190)], 892, 5, t.hazed(t.mid, 0.25)),
            mist(t, 800, 130, 0.5),
            ground([(-20, 892), (600, 884), (1220, 892)], light(t.near, 0.25), t.near, 0.4),
            back_wall(t, view, behind, 3.4),
            poly(view.floor(circle(radius - 0.2, centre, 0, 1, 60)), light(t.near, 0.34)),
            *(kiosk(t, *view.at(k * 12.5, 0, 40), 74) for k in (-1, 1)),
            column(t, x, foot, 600), tiger(t, x - 250, foot - 2, 132, -1), tiger(t, x + 250, foot - 2, 132, 1),
            path([(600, 952), (600, 1036), (600, 1090), (600, 1200), (600, 1520)], [116, 166, 200, 270, 470], mix(t.pale, t.far, 0.25), t.near),
            *(pierced_wall(t, view, line, 1.25, mix(t.near, t.deep, 0.45)) for line in fronts),
            person(t, 640, 1050, 88, 5, pose="back", coat="#7a3b2c"),
            bed(t, -1), marigolds(t, -20, 452, 1108, 1490, 126, 4), bed(t, 1), marigolds(t, 748, 1220, 1108, 1490, 126, 8),
            grass(t, 2, height=110, count=300, dip=0.5),
        ),
    )  # fmt: skip


AUTUMN = DAWN.but(
    sky=("#7fa0aa", "#a5bcb8", "#c9d0bb", "#e6dfba", "#f4e3b0"), sun="#fffbe8", glow="#fbe3a0", cloud="#fffaea",
    mist="#eedfb4", far="#b7b592", mid="#9a8a4e", near="#7b9150", deep="#2f4426", shade="#6a7472", steel="#3f3b34",
    blades=("#2f4a28", "#5b7a38", "#b0b058"), pale="#f6edd6", side=-1,
)  # fmt: skip


def cabaret_rouge() -> Scene:
    """Rows of white headstones with low flowers, a round-arched stone gate under autumn trees, maple leaves on the grass."""
    t = AUTUMN
    view = View(560, 780, 900, 1.62, 0.5)
    rows = [3.3 + 2.6 * i for i in range(8)]
    spots = [-7 + 1.0 * i for i in range(36)]
    reds = ("#b8562c", "#d08034", "#a8452a", "#dca23e", "#c4682e")
    return Scene(
        "Cimetière britannique du Cabaret-Rouge",
        t,
        (
            sky(t, 860), sun(t, 270, 420, 66, 10), clouds(t, 64, 90, 560, 10, 0.8),
            hills(t.hazed(t.far, 0.4), 800, 60, 9, bottom=900),
            treeline(t, 812, 18, height=70, colour=t.hazed("#a8793c", 0.4), poplar=0.05, bottom=30), mist(t, 720, 130, 0.6),
            *(tree(t, x, 842, h, i, t.hazed(reds[i % 5], 0.12)) for i, (x, h) in enumerate(((560, 390), (1150, 430), (672, 480), (1036, 520), (962, 600)))),
            ground([(-20, 836), (600, 832), (1220, 840)], light(t.near, 0.25), t.near, 0.4),
            stone_gate(t, 850, 850, 470, 345),
            ground([(-20, 850), (600, 846), (1220, 852)], light(t.near, 0.2), mix(t.near, t.deep, 0.4), 0.5),
            person(t, 842, 862, 88, 3, pose="back", coat="#2f4a5e"),
            fallen(t, 0, 1200, 900, 1140, 40, 9, 20),
            headstones(t, view, rows, spots, flowers=0.7, soil=mix(t.deep, "#5a4030", 0.4)),
            fallen(t, 240, 1220, 1190, 1500, 34, 5, 50), fallen(t, 640, 1220, 1110, 1250, 16, 2, 32),
            grass(t, 2, height=120, count=320, dip=0.2),
        ),
    )  # fmt: skip


LILAC = DAWN.but(
    sky=("#3c4468", "#636691", "#9a8aac", "#d3aab2", "#f2c9b2", "#f9dcb8"), sun="#fff0dc", glow="#ffd6b0", cloud="#f3d2cc",
    mist="#e2bdb8", far="#a394ac", mid="#746f8c", near="#5c7268", deep="#232b3a", lit="#9c7f8c", shade="#474561", steel="#312f40",
    blades=("#222d38", "#41584f", "#8a9a7c"), pale="#f6e6dc", side=1,
)  # fmt: skip


def enclosure(t: Tones, view: View) -> str:
    """Lay the lawn and stand the walls with their panels of names around it."""
    lit, dim = mix(t.pale, t.glow, 0.2), mix(t.pale, t.shade, 0.6)
    out = rect(-5, 870, 1210, 640, down(light(t.near, 0.3), t.near, mix(t.near, t.deep, 0.5))) + speckle("M0 900H1200V1500H0Z", t.deep, fade("#000", 0, 0.8), 0.5)
    for k in (-1, 1):
        ends = [34.0 - 1.9 * i for i in range(16)]
        for a, b in pairwise(ends):
            tone = mix(lit, dim, 0.25 if k != t.side else 0.85)
            out += poly(view.wall((13 * k, a), (13 * k, b), 0, 3.1), tone) + poly(view.wall((13 * k, a - 0.25), (13 * k, b + 0.25), 0.6, 2.6), light(tone, 0.25))
            rows = [view.wall((13 * k, a - 0.4), (13 * k, b + 0.4), y, y + 0.05) for y in (x / 10 for x in range(8, 25, 2))]
            out += polys(rows, dark(tone, 0.35), 0.6)
        out += poly(view.wall((13 * k, 34), (13 * k, 3), 3.1, 3.35), light(lit, 0.3))
    back = [(-13 + 2.6 * i, 34) for i in range(11)]
    for a, b in pairwise(back):
        out += poly(view.wall(a, b, 0, 3.1), mix(lit, dim, 0.6)) + poly(view.wall((a[0] + 0.3, 34), (b[0] - 0.3, 34), 0.6, 2.6), mix(lit, dim, 0.42))
    return out + poly(view.wall((-13, 34), (13, 34), 3.1, 3.4), light(lit, 0.3))


def aisle(t: Tones, view: View) -> str:
    """Mow the lawn in long stripes, lighter where the aisle runs to the cross."""
    lanes = [view.floor([(x, 3.2), (x + 1.4, 3.2), (x + 1.4, 33), (x, 33)]) for x in (-12.3, -9.5, -6.7, -3.9, 2.5, 5.3, 8.1, 10.9)]
    return polys(lanes, light(t.near, 0.4), 0.12) + poly(view.floor([(-1.1, 3.2), (1.1, 3.2), (1.1, 29), (-1.1, 29)]), light(t.near, 0.5), 0.32)


def pavilion(t: Tones, view: View, k: int) -> str:
    """Stand one low domed pavilion at a corner of the lawn."""
    x, foot = view.at(11.4 * k, 0, 32.5)
    w, s = 84.0, t.side
    lit, dim = mix(t.pale, t.glow, 0.25), mix(t.pale, t.shade, 0.62)
    face = across(*((mix(dim, lit, 0.3), lit) if s > 0 else (lit, mix(dim, lit, 0.3))))
    dome = f"M{x - w * 0.8:.1f} {foot - w * 1.62:.1f}C{x - w * 0.72:.1f} {foot - w * 2.5:.1f} {x + w * 0.72:.1f} {foot - w * 2.5:.1f} {x + w * 0.8:.1f} {foot - w * 1.62:.1f}Z"
    door = f"M{x - w * 0.34:.1f} {foot:.1f}v{-w * 0.72:.1f}a{w * 0.34:.1f} {w * 0.34:.1f} 0 0 1 {w * 0.68:.1f} 0v{w * 0.72:.1f}Z"
    return (
        shape(dome, across(*((dim, lit) if s > 0 else (lit, dim)))) + speckle(dome, dim, fade("#000", 0, 0.6), 0.4) + rect(x - w * 0.86, foot - w * 1.66, w * 1.72, w * 0.22, mix(lit, dim, 0.3))
        + rect(x - w, foot - w * 1.46, w * 2, w * 1.46, face) + shape(door, mix(dim, t.shade, 0.6)) + rect(x - w * 1.08, foot - w * 1.5, w * 2.16, w * 0.14, light(lit, 0.4)) + rect(x - w * 1.02, foot - w * 1.36, w * 2.04, w * 0.05, dim)
        + polys([box(x + q * w * 0.66 - w * 0.11, foot - w * 1.0, w * 0.22, w * 0.6) for q in (-1, 1)], mix(dim, t.shade, 0.3), 0.8) + speckle(outline(box(x - w, foot - w * 1.46, w * 2, w * 1.46)), dim, fade("#000", 0, 0.5), 0.35)
    )  # fmt: skip


def loos() -> Scene:
    """A cross of stone between two low domed pavilions, walls of names around the lawn, twin heaps behind."""
    t = LILAC
    view = View(600, 800, 950, 2.7)
    return Scene(
        "Loos Memorial et Dud Corner Cemetery",
        t,
        (
            sky(t, 860), sun(t, 692, 682, 72, 9), clouds(t, 49, 110, 640, 11, 0.6), flock(250, 380, 4, 8, t.steel, 12),
            heap(t, 345, 830, 470, 270, 14, depth=0.3, grown=0.35), heap(t, 868, 830, 430, 236, 9, depth=0.36, grown=0.35),
            treeline(t, 830, 4, height=30, colour=t.hazed(t.mid, 0.3), poplar=0.15, bottom=40), mist(t, 720, 150, 0.7),
            enclosure(t, view), pavilion(t, view, -1), pavilion(t, view, 1),
            aisle(t, view), stone_cross(t, *view.at(0, 0, 30), 400), wreath(600, 872, 14, 3, t.side),
            person(t, 640, 940, 76, 5, pose="back", coat="#2e3350"),
            *(headstones(t, view, [6.2, 8.8, 11.8, 15.2, 19.2], [first + 1.15 * i for i in range(8)], flowers=0.7, soil=mix(t.deep, t.near, 0.25), seed=seed) for first, seed in ((-10.2, 1), (1.75, 2))),
            grass(t, 2, height=150, count=420, dip=0.3),
        ),
    )  # fmt: skip


SILVER = DAWN.but(
    sky=("#8d9da4", "#a9b5b7", "#c3cbc7", "#d8dcd2", "#e8e7d8"), sun="#fffef4", glow="#f6f3dc", cloud="#f4f5ee",
    mist="#dde0d6", far="#b3beb8", mid="#8ea39a", near="#6d8c7b", deep="#28403c", shade="#5a6a70", steel="#343f46",
    blades=("#2c4640", "#55786a", "#9fb29a"), pale="#f0eee4", side=-1,
)  # fmt: skip


def furrows(t: Tones) -> str:
    """Draw the plain fields beyond the road."""
    near, far = t.hazed(t.near, 0.45), t.hazed("#8a8468", 0.5)
    rows = [[(x * 30.0, 792), (x * 30.0 + 3, 792), (600 + (x * 30.0 - 600) * 1.5 + 6, 826), (600 + (x * 30.0 - 600) * 1.5, 826)] for x in range(-2, 44)]
    return rect(-5, 790, 1210, 36, far) + polys(rows, dark(far, 0.2), 0.4) + rect(-5, 784, 1210, 8, near)


def carnations(t: Tones, view: View) -> str:
    """Lay a few red carnations before a few of the stones."""
    out = ""
    for across_, away in ((-1.85, 7.7), (1.85, 6.2), (-1.85, 10.7)):
        x, y = view.at(across_, 0.06, away - 0.16)
        r = view.unit(across_, away) * 0.05
        out += poly([(x - r * 1.5, y + r * 0.4), (x + r * 1.5, y + r * 0.4), (x + r * 1.9, y + r * 3.0), (x + r * 0.6, y + r * 3.2)], t.blades[0]) + poly([(x + r * 0.1, y), (x + r * 1.4, y + r * 0.3), (x + r * 1.5, y + r * 3.0)], t.blades[1])
        out += discs([(x + a * r, y + b * r, r) for a, b in ((-1.2, 0), (1.1, 0.1), (0, -0.9), (0.1, 0.6))], "#a52822") + discs([(x + a * r, y + b * r, r * 0.55) for a, b in ((-1.4, -0.3), (0.9, -0.2), (-0.2, -1.2))], "#e2574a")
    return out


def portuguese_cemetery() -> Scene:
    """A gate and straight rows of grey headstones in the mist; a small white chapel across the road, plain fields."""
    t = SILVER
    view = View(600, 764, 960, 2.5)
    gate = view.at(0, 0, 20)
    rows = [3.7, 4.9, *(6.2 + 1.5 * i for i in range(9))]
    return Scene(
        "Cimetière militaire portugais de Richebourg",
        t,
        (
            sky(t, 860), sun(t, 330, 452, 70, 10), clouds(t, 90, 120, 640, 9, 0.6), flock(700, 360, 6, 12, t.shade, 13),
            rect(-5, 770, 1210, 120, t.hazed(t.near, 0.6)),
            treeline(t, 778, 12, height=20, colour=t.hazed(t.mid, 0.7), poplar=0.1, bottom=4),
            poplars(t, [(70 + 46 * i, 150 + 26 * (i % 3)) for i in range(10)], 786, 3, t.hazed(t.mid, 0.62)), mist(t, 660, 160, 0.85),
            furrows(t), poplars(t, [(1070, 250), (1130, 290), (1186, 240)], 806, 6, t.hazed(t.mid, 0.38)),
            chapel(t, 846, 822, 122), mist(t, 770, 90, 0.5),
            rect(-5, 822, 1210, 46, down(mix(t.steel, t.mist, 0.62), mix(t.steel, t.mist, 0.45))), rect(-5, 842, 1210, 2.5, t.pale, 0.7),
            rect(-5, 864, 1210, 640, down(light(t.near, 0.26), t.near, mix(t.near, t.deep, 0.45))), speckle("M0 880H1200V1500H0Z", t.deep, fade("#000", 0, 0.8), 0.5),
            path([(600, 872), (600, 960), (600, 1150), (600, 1560)], [121, 220, 432, 892], mix(t.pale, t.shade, 0.12), t.near),
            low_wall(t, -10, 410, gate[1], 50), low_wall(t, 790, 1210, gate[1], 50), iron_gate(t, 600, gate[1], 300, 236),
            mist(t, 836, 100, 0.35), person(t, 636, 936, 108, 11, pose="back", coat="#36455c"),
            *(headstones(t, view, rows, [first + 1.15 * i for i in range(10)], stone="#aeb4b2", size=(0.5, 0.84, 0.14), round_top=False) for first in (-12.45, 1.6)),
            carnations(t, view),
            grass(t, 2, height=120, count=240, left=-20, right=330), grass(t, 3, height=120, count=240, left=880),
        ),
    )  # fmt: skip


SCENES = {
    "heritage/cimetiere-portugais-richebourg": portuguese_cemetery,
    "heritage/loos-memorial-dud-corner": loos,
    "heritage/cabaret-rouge": cabaret_rouge,
    "heritage/memorial-indien-neuve-chapelle": indian_memorial,
}
