"""Posters of the museum's places and of its story."""

from __future__ import annotations

from artwork.parts.gallery import echo, framed, plinth, room, sphinx, stele
from artwork.parts.headframe import headframe, winding_house
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, path
from artwork.parts.leisure import seated
from artwork.parts.museum import aluminium, long_museum, pavilion
from artwork.parts.people import crowd, cyclist, person
from artwork.parts.plants import flower, grass, meadow
from artwork.parts.reserve import moss_mound, reserve, school
from artwork.parts.sculpture import marble_figure, painted_vase, seated_king
from artwork.parts.sky import clouds, flock, sky, stars, sun
from artwork.parts.trees import birch, bush, tree, treeline
from artwork.scene import Scene
from artwork.svg import box, clip, down, fade_across, outline, poly, rect
from artwork.tones import BRICK, GLASS, dark, light, mix

MARBLE, BRONZE, CLAY, GRANITE, SAND, STONE = "#ece2cf", "#6f6a4e", "#c8693c", "#8b6f6a", "#d9b987", "#4d5660"
LANDSCAPE = ("#7fa3b3", "#55653f", "#b8432f")


def time_gallery() -> Scene:
    """Inside the Galerie du temps: silver walls with blurred reflections, sculptures, visitors."""
    t = GLASS.but(side=1)
    s = t.side
    works = (
        echo(110, 800, 170, 560, CLAY, 0.4), echo(1085, 780, 210, 640, "#8a7f6c", 0.4), echo(250, 740, 70, 260, "#b8432f", 0.4),
        echo(960, 740, 90, 300, GRANITE, 0.4), echo(365, 710, 40, 150, "#e0b04a", 0.4), echo(835, 712, 40, 160, BRONZE, 0.4),
        plinth(t, 505, 772, 26, 34), stele(505, 738, 62, SAND, s), framed(636, 690, 60, 78, LANDSCAPE, 1), rect(626, 768, 80, 34, "#f4f2ea"),
        plinth(t, 590, 792, 30, 30), marble_figure(590, 762, 92, MARBLE, s),
        crowd(t, [(545, 800), (655, 812)], 80, 3, horizon=660),
        plinth(t, 800, 880, 130, 66), sphinx(796, 814, 76, GRANITE, s),
        person(t, 645, 915, 138, 7, pose="back", coat="#c8502d"), person(t, 690, 918, 98, 12, pose="back", coat="#e3a93c"),
        plinth(t, 205, 1010, 120, 120), painted_vase(205, 890, 270, CLAY, "#2a1d1a", s),
        plinth(t, 955, 1040, 136, 120), marble_figure(955, 920, 500, MARBLE, s, -1),
        person(t, 800, 1065, 205, 21, pose="stand", way=1, coat="#3f7185"),
        plinth(t, 440, 1180, 268, 150), seated_king(436, 1030, 350, STONE, s),
        person(t, 745, 1275, 285, 14, pose="walk", way=-1, coat="#5f3b52"), person(t, 236, 1385, 296, 3, pose="back", coat="#e3a93c"), person(t, 334, 1390, 196, 8, pose="back", coat="#c8502d"),
    )  # fmt: skip
    return Scene("La Galerie du temps", t, (room(t, (430, 560, 770, 770), 5), *works))


def park() -> Scene:
    """Mossy mounds and winding pale paths, birches, the glass strip behind."""
    t = GLASS.but(
        side=1, near="#7b9a4e", mid="#93a878", sky=("#8fb6c0", "#b3cdca", "#d6dfcf", "#f0ead0"), deep="#34513a",
    )  # fmt: skip
    pale = light(t.pale, 0.3)
    mounds = ((330, 905, 150), (760, 890, 170), (1010, 960, 190), (160, 1010, 210), (560, 1020, 210), (890, 1130, 260), (280, 1190, 280), (700, 1330, 330))
    return Scene(
        "Le parc du Louvre-Lens",
        t,
        (
            sky(t, 760),
            sun(t, 890, 420, 70, 6),
            clouds(t, 35, 90, 600, 10, 0.8),
            flock(330, 380, 4, 5, t.shade, 12),
            heap(t, 240, 700, 460, 200, 71, depth=0.4, grown=0.4),
            treeline(t, 705, 3, height=56, colour=t.hazed(t.mid, 0.25), poplar=0.2, bottom=60),
            aluminium(t, -20, 690, 420, 92, 5),
            aluminium(t, 800, 690, 420, 92, 6),
            pavilion(t, 400, 676, 400, 106, 26, 4),
            rect(380, 670, 440, 8, light(t.pale, 0.7)),
            ground([(-20, 782), (600, 776), (1220, 784)], light(t.near, 0.2), t.near, 0.35),
            path([(610, 782), (640, 830), (520, 880), (460, 940), (650, 1000), (740, 1070), (560, 1150), (480, 1260), (640, 1380), (540, 1540)],
                 [22, 30, 44, 58, 66, 78, 96, 120, 150, 190], pale, t.near),
            path([(1240, 850), (1050, 850), (900, 900), (880, 980), (1000, 1060), (1240, 1110)], [24, 28, 36, 46, 60, 80], pale, t.near),
            path([(-40, 880), (120, 890), (230, 935), (200, 1090), (-40, 1130)], [24, 28, 36, 60, 80], pale, t.near),
            *(moss_mound(t, x, y, r, 3 + i) for i, (x, y, r) in enumerate(mounds[:5])),
            birch(t, 200, 950, 420, 3), birch(t, 262, 962, 360, 4), birch(t, 1010, 930, 460, 6), birch(t, 955, 945, 340, 9),
            person(t, 505, 925, 82, 4, pose="walk", way=1), person(t, 622, 822, 62, 8, pose="walk", way=-1, coat="#c8502d"),
            person(t, 600, 822, 44, 9, pose="walk", way=-1, coat="#f2c14e"),
            *(moss_mound(t, x, y, r, 13 + i) for i, (x, y, r) in enumerate(mounds[5:7])),
            birch(t, 905, 1110, 520, 12), birch(t, 340, 1170, 480, 15),
            cyclist(t, 565, 1260, 180, way=-1, coat="#3f7185"),
            meadow(4, 1180, 1420, ("#fffaf0", "#f4cf5d", "#b79bc9"), 110),
            grass(t, 1, height=220, count=420, dip=0.35),
        ),
    )  # fmt: skip


def storage() -> Scene:
    """A low glass front half under a sloping grass roof carried by concrete vaults, people outside under its edge."""
    t = GLASS.but(
        side=1, sky=("#4f8196", "#7fa9b3", "#b5cfc9", "#e3e4cb", "#f6e8c2"), near="#6b8f52", deep="#2c4a39",
    )  # fmt: skip
    mirrored = heap(t, 820, 950, 420, 190, 81, depth=0.4, grown=0.5) + treeline(t, 945, 8, height=74, colour=mix(t.mid, t.near, 0.4), poplar=0.3, bottom=60)
    return Scene(
        "Centre de conservation du Louvre",
        t,
        (
            sky(t, 900),
            sun(t, 880, 330, 74, 6),
            clouds(t, 49, 90, 560, 10, 0.75),
            flock(470, 380, 5, 9, t.shade, 12),
            hills(t.hazed(t.far, 0.35), 800, 60, 3, 1000),
            heap(t, 170, 820, 400, 210, 81, depth=0.4, grown=0.5), heap(t, 330, 825, 290, 150, 41, depth=0.48, grown=0.5),
            treeline(t, 845, 5, height=56, colour=t.hazed(t.mid, 0.2), poplar=0.25, bottom=200),
            reserve(t, 990, 7, mirrored),
            ground([(-20, 950), (60, 962), (150, 990), (600, 988), (1220, 992)], light(t.near, 0.16), t.near, 0.3),
            path([(1260, 992), (700, 992), (330, 1000), (240, 1030), (380, 1066), (620, 1092), (700, 1130), (620, 1200), (470, 1290), (420, 1400)],
                 [10, 16, 26, 40, 56, 70, 84, 108, 150, 210], light(t.pale, 0.3), t.near),
            poly([(190, 988), (1220, 988), (1220, 1034), (420, 1040), (250, 1012)], down(mix(t.pale, t.steel, 0.2), light(t.pale, 0.25))),
            person(t, 735, 1012, 112, 4, pose="stand", coat="#3f7185"), person(t, 785, 1014, 106, 9, pose="stand", way=-1, coat="#e3a93c"),
            person(t, 972, 1018, 116, 16, pose="walk", way=-1, coat="#c8502d"), person(t, 1020, 1020, 78, 5, pose="walk", way=-1, coat="#f2c14e"), person(t, 520, 1020, 110, 7, pose="walk", way=1, coat="#5f3b52", pack=True),
            cyclist(t, 590, 1158, 156, way=1, coat="#3f7185"),
            ground([(-20, 1120), (160, 1140), (330, 1230), (520, 1330), (800, 1310), (1220, 1130)], light(t.near, 0.04), t.deep, 0.45),
            seated(t, 905, 1215, 100, 9, -1, False), seated(t, 995, 1210, 98, 4, 1, False, "#c8502d"),
            meadow(4, 1170, 1420, ("#fffaf0", "#f4cf5d", "#b79bc9", "#e08a63"), 220),
            bush(t, 70, 1270, 300, 5, t.near), birch(t, 1165, 1250, 480, 6), birch(t, 60, 1110, 420, 3),
            grass(t, 2, y=1420, height=180, count=300, inks=(dark(t.near, 0.25), t.near, t.blades[2])),
            grass(t, 1, height=250, count=480, dip=0.25),
            *(flower(x, 1512, h, c, t.blades[0], x) for x, h, c in ((110, 230, "#fffaf0"), (215, 190, "#e08a63"), (960, 220, "#f4cf5d"), (1070, 250, "#b79bc9"))),
        ),
    )  # fmt: skip


def valley() -> Scene:
    """A brick former school with a glass extension, young people with laptops on the lawn."""
    t = GLASS.but(
        side=-1, sky=("#5d9bb0", "#8ebfc4", "#c3dccf", "#f2ebc8"), brick="#b9563a", roof="#5f4550", near="#6f9a55", deep="#2b5240",
    )  # fmt: skip
    return Scene(
        "Louvre-Lens Vallée",
        t,
        (
            sky(t, 900),
            sun(t, 215, 430, 74, 6),
            clouds(t, 65, 90, 600, 10, 0.8),
            heap(t, 1060, 880, 420, 220, 91, depth=0.4, grown=0.4),
            treeline(t, 880, 5, height=60, colour=t.hazed(t.mid, 0.2), poplar=0.25, bottom=80),
            school(t, 130, 920, 560, 440),
            pavilion(t, 690, 640, 380, 280, 14, 6),
            rect(676, 628, 408, 14, light(t.pale, 0.7)), rect(690, 776, 380, 7, t.steel, 0.6), rect(676, 642, 14, 280, t.steel, 0.5),
            tree(t, 70, 950, 360, 4, "#6d9450"), tree(t, 1140, 950, 330, 7, "#6d9450"),
            rect(0, 918, 1200, 40, down(mix(t.pale, t.sky[1], 0.25), t.pale)),
            crowd(t, [(420, 944), (770, 946), (820, 944), (960, 948)], 94, 5),
            ground([(-20, 956), (600, 950), (1220, 958)], light(t.near, 0.14), t.near, 0.4),
            seated(t, 330, 1060, 112, 4, 1, True), seated(t, 520, 1076, 116, 9, -1, False),
            seated(t, 800, 1052, 108, 14, -1, True, "#c8502d"), seated(t, 940, 1080, 116, 21, 1, True),
            person(t, 655, 1065, 165, 8, pose="walk", way=1, coat="#3f7185", pack=True),
            seated(t, 190, 1210, 150, 33, 1, True, "#e3a93c"), seated(t, 660, 1240, 156, 26, -1, True), seated(t, 1000, 1225, 150, 38, -1, False),
            meadow(6, 1100, 1430, ("#fffaf0", "#f4cf5d"), 110),
            grass(t, 2, y=1410, height=120, count=260, inks=(dark(t.near, 0.2), t.near, t.blades[2])),
            grass(t, 1, height=200, count=460, dip=0.35),
        ),
    )  # fmt: skip


def pit_to_museum() -> Scene:
    """Left half dark headframe, right half glass museum, one horizon."""
    night = BRICK.but(side=1, sky=("#1c1626", "#3a2032", "#6b3036", "#a9583f", "#d99a5c"), mist="#b9784f", near="#2b1b22", deep="#120d13", lit="#70443a", ink="#0f0b10", steel="#140e13", blades=("#0f0b10", "#22161c", "#4a2c2a"), far="#7d4a3c", mid="#4c2a2c")
    day = GLASS.but(side=-1)
    past = (
        sky(night, 940), stars(4, 420), clouds(night, 12, 100, 760, 10, 0.4),
        hills(night.far, 930, 50, 3), heap(night, 120, 945, 640, 380, 31, depth=0.2, grown=0.0, misty=0.7),
        treeline(night, 948, 3, height=44, colour=night.mid, poplar=0.2, bottom=80), winding_house(night, 40, 985, 300, 130, 5),
        headframe(night, 392, 990, 640, way=-1),
        ground([(-20, 985), (600, 982), (1220, 985)], night.near, night.deep, 0.7),
        person(night, 180, 1050, 104, 3, pose="walk", way=1, coat="#3f4a58", hat=night.accent), person(night, 262, 1056, 104, 8, pose="walk", way=1, coat="#4c4148", hat=night.accent),
        person(night, 350, 1050, 100, 5, pose="walk", way=1, coat="#3a3f4a", hat=night.accent), person(night, 540, 1052, 102, 11, pose="walk", way=1, coat="#4a4f58", hat=night.accent),
        bush(night, 90, 1240, 330, 4, night.near), grass(night, 3, y=1400, height=170, count=240, inks=(night.deep, night.blades[1])), grass(night, 1, height=260, count=480),
    )  # fmt: skip
    today = (
        sky(day, 940), clouds(day, 12, 100, 760, 10, 0.8), hills(day.hazed(day.far, 0.3), 930, 50, 3),
        treeline(day, 940, 8, height=44, colour=day.hazed(day.mid, 0.2), poplar=0.2, bottom=40),
        heap(day, 985, 800, 420, 190, 44, depth=0.35, grown=0.35, misty=0.6),
        long_museum(day, 770, 988, 4, (640, 960)),
        rect(0, 984, 1200, 140, down(mix(day.pale, day.sky[2], 0.3), day.pale)),
        crowd(day, [(690, 1050), (760, 1046), (850, 1056), (930, 1042), (1010, 1052), (1080, 1046)], 104, 9, walkers=0.8),
        ground([(-20, 1092), (600, 1086), (900, 1100), (1220, 1080)], light(day.near, 0.2), day.near, 0.35), meadow(4, 1110, 1420, ("#fffaf0", "#f4cf5d", "#b79bc9", "#e08a63"), 200),
        birch(day, 1165, 1180, 520, 5), bush(day, 1100, 1240, 300, 7, day.near),
        grass(day, 3, y=1400, height=170, count=240, inks=(day.near, day.blades[2])), grass(day, 1, height=260, count=480),
    )  # fmt: skip
    return Scene(
        "De la fosse au musée",
        day,
        (
            clip(outline(box(0, 0, 600, 1500)), *past),
            clip(outline(box(600, 0, 600, 1500)), *today),
            sun(day, 600, 520, 96, 5),
            clip(outline(box(500, 400, 100, 240)), sun(night.but(sun="#f6b76a"), 600, 520, 96, 2)),
            rect(597, 0, 6, 1500, "#fbf4e4"),
            rect(603, 0, 40, 1500, fade_across(day.steel, 0.12, 0)),
        ),
    )  # fmt: skip


SCENES = {
    "louvre-lens/musee-louvre-lens": time_gallery,
    "louvre-lens/parc-du-louvre-lens": park,
    "louvre-lens/centre-de-conservation-du-louvre": storage,
    "louvre-lens/louvre-lens-vallee": valley,
    "louvre-lens/de-la-fosse-au-musee": pit_to_museum,
}
