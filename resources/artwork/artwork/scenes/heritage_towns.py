"""Posters of the towns' heritage: union house, belfry, pool and station."""

from __future__ import annotations

from artwork.parts.beffy import dragon
from artwork.parts.craft import train
from artwork.parts.heap import heap
from artwork.parts.land import hills, mist, paving
from artwork.parts.leisure import bather, diving_stage, parasol, pergola, pool, swimmer
from artwork.parts.mine import rails
from artwork.parts.people import crowd, cyclist, person
from artwork.parts.plants import grass
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.towns import belfry, engine_station, gables, street_lamp, union_house
from artwork.parts.trees import bush, tree, treeline
from artwork.scene import Scene
from artwork.svg import box, down, polys, rect
from artwork.tones import BRICK, GOLD, dark, light, mix

BANNER = "#b3262b"


def banner(x: float, foot: float, height: float, ink: str, way: int) -> str:
    """Carry a banner on a pole."""
    top = foot - height
    cloth = [(x, top), (x + way * 62, top + 8), (x + way * 54, top + 26), (x + way * 64, top + 46), (x, top + 42)]
    return polys([box(x - 2, top - 6, 4, height)], ink) + polys([cloth], BANNER)


def union() -> Scene:
    """The brick and stone union house with its large pediment, people gathering on the square."""
    t = GOLD
    spots = [(90 + (i * 137) % 1040, 1072 + (i * 53) % 150) for i in range(26)]
    return Scene(
        "Maison syndicale de Lens",
        t,
        (
            sky(t, 1000),
            sun(t, 965, 440, 70, 7),
            clouds(t, 61, 90, 640, 10, 0.55),
            flock(210, 380, 5, 3, t.shade, 12),
            hills(t.hazed(t.far, 0.3), 1000, 80, 8),
            tree(t, 70, 1050, 330, 4, mix(t.near, "#6f7a3c", 0.45)),
            tree(t, 1130, 1050, 360, 6, mix(t.near, "#6f7a3c", 0.45)),
            union_house(t, 150, 1046, 900, 640),
            paving(1046, 1500, down(light(t.far, 0.25), mix(t.far, t.near, 0.5)), t.near),
            banner(395, 1120, 190, t.ink, 1),
            banner(770, 1150, 200, t.ink, -1),
            crowd(t, spots, 118, 5, horizon=860, walkers=0.7),
            person(t, 300, 1330, 190, 8, pose="walk", way=1, coat="#8a3a2a"),
            person(t, 850, 1350, 200, 14, pose="walk", way=-1, coat="#efd9b0"),
            person(t, 930, 1372, 200, 21, pose="walk", way=-1, coat="#54606b"),
        ),
    )  # fmt: skip


def bethune() -> Scene:
    """The square belfry, a gilt dragon on its wooden top, above the stepped gables of the square."""
    t = BRICK.but(side=1)
    return Scene(
        "Beffroi de Béthune",
        t,
        (
            sky(t, 1050),
            sun(t, 880, 560, 96, 6),
            clouds(t, 71, 100, 800, 12, 0.5),
            flock(700, 330, 7, 5, t.shade, 13),
            gables(t.but(brick=t.hazed(t.brick, 0.35), roof=t.hazed(t.roof, 0.35), pale=t.hazed(t.pale, 0.3)), 330, 1010, [110, 120, 100, 115, 105], 260, 9),
            mist(t, 830, 240, 0.45),
            belfry(t, 560, 1066, 206, 626, flag=False), dragon(t, 560, 466, 148),
            gables(t, -60, 1080, [150, 165, 150], 340, 4),
            gables(t, 745, 1080, [160, 150, 170, 150], 330, 7),
            paving(1076, 1500, down(mix(t.far, t.mid, 0.3), mix(t.mid, t.near, 0.7)), t.deep),
            crowd(t, [(130, 1130), (175, 1136), (420, 1120), (505, 1160), (690, 1128), (760, 1180), (980, 1140), (1040, 1150)], 108, 6, horizon=900),
            street_lamp(255, 1300, 420, t.ink, t.window, -1),
            cyclist(t, 850, 1330, 210, way=-1, coat="#d98f3e"),
            person(t, 360, 1360, 195, 2, pose="walk", way=1, coat="#7a2d2a"),
        ),
    )  # fmt: skip


def salengro() -> Scene:
    """The art deco open-air pool with its concentric diving stage, pergola and bathers."""
    t = GOLD.but(
        sky=("#b8503f", "#dd7a52", "#f2a76c", "#fad09a", "#fdeac6"), water=("#a9e0d6", "#1f8f9c"), side=-1,
        deep="#0f5560",
    )  # fmt: skip
    return Scene(
        "Piscine Salengro",
        t,
        (
            sky(t, 800),
            sun(t, 250, 440, 84, 6),
            clouds(t, 82, 90, 640, 10, 0.6),
            treeline(t, 740, 5, height=70, colour=mix(t.mid, "#6f7a3c", 0.5), poplar=0.4, bottom=60),
            pergola(t, -30, 780, 1260, 150, 15),
            rect(0, 778, 1200, 120, down(light(t.pale, 0.2), mix(t.pale, t.far, 0.3))),
            parasol(t, 150, 865, 120, t.accent),
            parasol(t, 1040, 860, 115, "#e9b44c"),
            rect(0, 850, 1200, 660, mix(t.pale, t.far, 0.3)),
            pool(t, 860, 1440, 6),
            diving_stage(t, 640, 1005, 480),
            swimmer(t, 250, 1050, 70, 1), swimmer(t, 980, 1120, 84, -1), swimmer(t, 430, 1230, 100, 1), swimmer(t, 1010, 980, 52, -1), swimmer(t, 800, 1310, 108, -1),
            bather(t, 300, 855, 96, 3, "#b8323a"), bather(t, 355, 858, 92, 8, "#1f5f78"), bather(t, 900, 854, 96, 12, "#e9b44c"),
            bather(t, 800, 850, 88, 5, "#2f3b52"),
            rect(0, 1425, 1200, 90, down(light(t.pale, 0.3), mix(t.pale, t.far, 0.5))),
            rect(0, 1425, 1200, 10, light(t.pale, 0.7)),
            bather(t, 180, 1470, 210, 4, "#c8502d"),
            bather(t, 1040, 1478, 215, 9, "#1f5f78"),
        ),
    )  # fmt: skip


def lens() -> Scene:
    """The station shaped like a steam engine, its clock tower as the chimney, and a train."""
    t = BRICK.but(
        sky=("#2b2a4a", "#5b3f5c", "#a35a58", "#df8a5c", "#f8c487"), far="#a4675c", mid="#6d3f48", side=-1,
        cloud="#fbdcb4",
    )  # fmt: skip
    return Scene(
        "Gare de Lens",
        t,
        (
            sky(t, 1000),
            sun(t, 250, 540, 90, 6),
            clouds(t, 93, 100, 700, 8, 0.4),
            clouds(t.but(cloud="#fff0d2"), 17, 330, 470, 5, 0.75),
            hills(t.hazed(t.far, 0.35), 875, 40, 5),
            heap(t, 1090, 880, 560, 300, 51, depth=0.4, grown=0.2),
            heap(t, 60, 880, 460, 240, 53, depth=0.45, grown=0.2),
            mist(t, 750, 160, 0.5),
            treeline(t, 890, 3, height=44, colour=t.hazed(t.mid, 0.2), poplar=0.15, bottom=90),
            engine_station(t, 130, 920, 930, 560),
            rect(0, 916, 1200, 80, down(mix(t.pale, t.mid, 0.35), mix(t.pale, t.mid, 0.6))),
            crowd(t, [(150, 972), (300, 966), (345, 970), (610, 968), (745, 976), (1085, 970)], 92, 4),
            rect(0, 994, 1200, 530, down(mix(t.near, t.lit, 0.25), t.deep)),
            rails(t, 1074, 30),
            train(t, -340, 1092, 4, 112, 1),
            rails(t, 1170, 44),
            bush(t, 60, 1340, 320, 5, t.near),
            bush(t, 1110, 1350, 360, 6, dark(t.near, 0.1)),
            grass(t, 3, y=1460, height=190, count=300, inks=(t.near, mix(t.near, t.lit, 0.3))),
            grass(t, 2, height=200, count=460, dip=0.3),
        ),
    )  # fmt: skip


SCENES = {
    "heritage/maison-syndicale-lens": union,
    "heritage/beffroi-bethune": bethune,
    "heritage/piscine-salengro-bruay": salengro,
    "heritage/gare-lens": lens,
}
