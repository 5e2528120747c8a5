"""Posters of the stories of coal and of the world heritage."""

from __future__ import annotations

from artwork.parts.headframe import chimney, headframe, winding_house
from artwork.parts.heap import heap
from artwork.parts.houses import row
from artwork.parts.mine import rails, tub
from artwork.parts.plants import grass
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.strata import church, fern, gallery, layers, miner, paper, seam, shaft, torn
from artwork.parts.trees import poplars, tree, treeline
from artwork.scene import Scene
from artwork.tones import BRICK, GOLD, dark, light, mix


def coal() -> Scene:
    """A cut through the ground: town and headframe above, shaft, cage and lit galleries below."""
    t = BRICK.but(side=1, deep="#1d1216", window="#ffd98a")
    rocks = [(548, "#7a4a34"), (668, "#5f3a32"), (850, "#4a2d2e"), (1050, "#382329"), (1280, "#281a21")]
    black, shine = "#120d12", "#7b6a72"
    left = miner(t, 205, 828, 108, 1) + tub(t, 330, 834, 120, 3)
    right = tub(t, 800, 834, 112, 5) + tub(t, 925, 834, 112, 6) + miner(t, 745, 830, 106, -1)
    low = miner(t, 180, 1062, 128, -1, digging=True) + miner(t, 340, 1064, 128, 1) + miner(t, 950, 1062, 128, 1, digging=True) + tub(t, 760, 1068, 130, 9)
    return Scene(
        "Histoire du charbon",
        t,
        (
            sky(t, 560),
            sun(t, 890, 400, 66, 6),
            clouds(t, 13, 50, 400, 8, 0.5),
            heap(t, 970, 556, 420, 190, 31, depth=0.3, grown=0.15),
            treeline(t, 552, 3, height=24, colour=t.hazed(t.mid, 0.25), poplar=0.2, bottom=20),
            winding_house(t, 395, 556, 140, 74, 4),
            headframe(t, 600, 556, 278),
            row(t, -30, 556, 410, 8, 5),
            row(t, 790, 556, 440, 8, 7),
            layers(t, rocks, 18, 4),
            seam(760, 34, 20, 11, black, shine),
            seam(985, 46, 24, 15, black, shine),
            seam(1215, 30, 22, 17, black, shine),
            shaft(t, 600, 552, 104, 884, 1130),
            gallery(t, 96, 712, 452, 124, left, 0.3),
            gallery(t, 652, 712, 452, 124, right, 0.25),
            gallery(t, 60, 916, 488, 154, low, 0.45),
            gallery(t, 652, 916, 488, 154, low, 0.6),
            fern(140, 1180, 190, -16, "#5b3f42"),
            fern(900, 1150, 170, 14, "#5b3f42"),
            fern(470, 1330, 240, -8, "#453036"),
            fern(1010, 1380, 160, 190, "#453036"),
            fern(160, 1400, 150, 20, "#453036"),
        ),
    )  # fmt: skip


def heritage() -> Scene:
    """The landscape as torn sheets of paper: slag heaps, headframe, church, houses, railway."""
    t = GOLD.but(side=-1, sky=("#3f6a72", "#7d9c8c", "#d3be8d", "#f2d09a"), mist="#f0d3a2")
    edge = "#f7ead0"
    return Scene(
        "Patrimoine mondial",
        t,
        (
            sky(t, 640),
            sun(t, 300, 440, 92, 5),
            clouds(t, 23, 70, 420, 8, 0.6),
            flock(760, 300, 6, 4, t.shade, 13),
            paper(torn(560, 1, 20), "#e0a765", edge),
            heap(t, 820, 640, 640, 330, 12, grown=0.0, misty=0.0, depth=0.1),
            heap(t, 500, 640, 460, 240, 17, grown=0.0, misty=0.0, depth=0.25),
            paper(torn(636, 2), "#cf7a48", edge),
            chimney(t, 870, 770, 34, 210),
            headframe(t.but(side=-1), 430, 762, 350, ink="#3a2028"),
            winding_house(t, 640, 768, 330, 130, 6),
            paper(torn(762, 3), "#a9502f", edge),
            church(t, 240, 886, 165, "#efd9b0", "#56343a"),
            tree(t, 510, 895, 150, 4, "#8a8446"),
            tree(t, 610, 890, 120, 6, "#767a40"),
            poplars(t, [(700, 150), (728, 175), (755, 140), (985, 165), (1015, 140)], 890, 5, "#6f7440"),
            tree(t, 880, 895, 140, 9, "#8a8446"),
            paper(torn(884, 4), "#d9a05c", edge),
            row(t, 120, 1002, 960, 10, 3),
            paper(torn(1004, 5, 14), "#7c3b35", edge),
            rails(t, 1078, 30),
            *(tub(t, x, 1101, 106, x, "#17131a") for x in (230, 345, 460, 575, 690, 805)),
            paper(torn(1122, 6), "#5d6b3c", edge),
            paper(torn(1225, 7), mix("#3d4a33", t.deep, 0.2), edge),
            paper(torn(1345, 8), "#1f1b20", light(t.pale, 0.1)),
            fern(180, 1445, 200, -6, "#4a4147"),
            fern(760, 1440, 220, 6, "#4a4147"),
            grass(t, 2, y=1236, height=70, count=220, inks=(dark("#3d4a33", 0.2), "#56653a")),
        ),
    )  # fmt: skip


SCENES = {
    "heritage/histoire-du-charbon": coal,
    "heritage/patrimoine-mondial": heritage,
}
