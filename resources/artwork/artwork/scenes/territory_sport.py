"""Posters of the territory's great arenas: the stadium and the athletics hall."""

from __future__ import annotations

from artwork.parts.heap import heap
from artwork.parts.land import hills
from artwork.parts.people import dots
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.sport import (
    GOLD,
    RED,
    fan,
    flag,
    floodlight,
    oval_track,
    pitch,
    roof,
    runner,
    stand,
    vault,
    vaulter,
)
from artwork.parts.trees import treeline
from artwork.scene import Scene
from artwork.svg import Gradient, disc, down, fade, oval, poly, rect, segment, stroke, strokes
from artwork.texture import speckle
from artwork.tones import CANAL, dark, light, mix

CROWD = (RED, RED, GOLD, GOLD, "#f4ead2", "#8f1d25", "#23283a")


def stadium() -> Scene:
    """Four separate stands in red and gold, twin slag heaps in the open corners, scarves raised in front."""
    t = CANAL
    steel = mix(t.steel, "#ffffff", 0.1)
    people = [(70, 1360, 330, 1), (250, 1330, 320, 2), (430, 1350, 330, 3), (610, 1335, 322, 4), (790, 1350, 330, 5), (970, 1330, 320, 6), (1140, 1360, 336, 7)]
    front = [(-10, 1560, 380, 11), (160, 1540, 370, 12), (340, 1560, 386, 13), (530, 1545, 372, 14), (720, 1560, 384, 15), (900, 1545, 374, 16), (1090, 1560, 390, 17)]
    return Scene(
        "Stade Bollaert-Delelis", t, (
            sky(t, 640), sun(t, 610, 330, 74, 7), clouds(t, 87, 60, 430, 10, 0.6), flock(430, 300, 4, 3, t.shade, 12), hills(t.hazed(t.far, 0.4), 610, 40, 5),
            heap(t, 322, 640, 270, 176, 9, depth=0.15, grown=0.3, misty=0.4), heap(t, 878, 640, 240, 150, 33, depth=0.25, grown=0.3, misty=0.5), treeline(t, 640, 6, height=30, colour=t.hazed(t.mid, 0.1), poplar=0.2, bottom=60),
            rect(0, 630, 1200, 880, down("#3f8a55", "#1d3a34")),
            floodlight(372, 620, 300, steel, 1), floodlight(838, 620, 300, steel, -1),
            stand(((410, 500), (790, 500), (820, 628), (380, 628)), dark(RED, 0.3), 12, 70, 3, (3.4, 3.4), CROWD), roof([(396, 452), (804, 452), (822, 486), (378, 486)], steel, 26, 16),
            poly([(380, 628), (820, 628), (826, 650), (374, 650)], RED), poly([(380, 628), (820, 628), (822, 633), (378, 633)], GOLD),
            stand(((-60, 330), (262, 512), (292, 648), (-60, 1010)), dark(RED, 0.35), 15, 44, 5, (11, 4), CROWD), stand(((938, 512), (1260, 330), (1260, 1010), (908, 648)), dark(RED, 0.2), 15, 44, 7, (4, 11), CROWD),
            roof([(-60, 190), (252, 446), (276, 494), (-60, 330)], steel, 16, 30), roof([(948, 446), (1260, 190), (1260, 330), (924, 494)], steel, 16, 30),
            poly([(-60, 1010), (292, 648), (300, 668), (-60, 1060)], GOLD), poly([(1260, 1010), (908, 648), (900, 668), (1260, 1060)], GOLD),
            pitch(((322, 664), (878, 664), (1440, 1200), (-240, 1200)), "#3f8a55"),
            dots([(420, 740), (560, 712), (640, 790), (760, 735), (505, 860)], 44, RED), dots([(470, 770), (700, 700), (830, 800), (610, 880)], 44, "#f4ead2"), disc(590, 832, 6, "#ffffff"),
            rect(0, 900, 1200, 300, fade("#123a2a", 0.0, 0.35)), flag(210, 1220, 330, 1, GOLD, RED), flag(1010, 1220, 360, -1, RED, GOLD),
            *(fan(x, y, h, s, s % 3 != 0) for x, y, h, s in people), rect(0, 1200, 1200, 300, fade(t.ink, 0.0, 0.35)),
            *(fan(x, y, h, s, s % 2 == 0) for x, y, h, s in front), rect(0, 1240, 1200, 260, fade(t.ink, 0.0, 0.55)),
        ),
    )  # fmt: skip


def arena() -> Scene:
    """Under the great arches of the hall, runners lean into the bend and a vaulter clears the bar."""
    t = CANAL.but(sky=("#14344f", "#225a7c", "#4888a4", "#8ab8bd", "#d9dcb8", "#f4dfa6"))
    tar = "#c9512f"
    seats = (t.accent, t.sun, "#f4ead2", "#3f8a9a", "#8fb7bd", "#23384a")
    beams = "".join(poly([(x, 190), (x + d - 120, 1000), (x + d + 120, 1000)], Gradient(((0, "#fff3c8", 0.28), (1, "#fff3c8", 0.0))), 0.5) for x, d in ((330, 130), (600, 0), (870, -130)))
    return Scene(
        "Arena Stade couvert", t, (
            rect(0, 0, 1200, 760, down(dark(t.sky[0], 0.55), dark(t.sky[0], 0.1))), vault(t, 600, 690, 7),
            stand(((-60, 560), (470, 655), (470, 720), (-60, 860)), "#1b4a66", 12, 64, 3, (8, 3), seats), stand(((730, 655), (1260, 560), (1260, 860), (730, 720)), "#1b4a66", 12, 64, 5, (3, 8), seats),
            stand(((470, 668), (730, 668), (740, 716), (460, 716)), "#1b4a66", 6, 60, 6, (2.6, 2.6), seats),
            rect(0, 712, 1200, 800, down("#2f6f8f", "#184358")), poly([(-60, 860), (470, 718), (730, 718), (1260, 860), (1260, 884), (730, 728), (470, 728), (-60, 884)], t.sun),
            oval_track(t, 600, 868, 860, 235, 6, tar, "#3f86a3"),
            oval(600, 850, 400, 80, "#4f97b1", 0.6), vaulter(610, 858, 290, t.accent), beams,
            dots([(300, 860), (340, 872), (860, 850), (920, 866)], 66, "#f4ead2"),
            runner(t, 320, 1036, 270, "#f2b84b", "#7a4b32", 1, 1), runner(t, 890, 1030, 280, "#2f6f8f", "#d9a377", 1, 0), runner(t, 600, 1082, 330, "#e0472f", "#a8714a", 1, 0),
            rect(0, 1132, 1200, 370, down("#1d4a60", "#0f2a3a")), rect(0, 1126, 1200, 12, t.sun), strokes([segment((x, 1140), (x + (x - 600) * 0.16, 1500)) for x in range(-200, 1500, 100)], "#0f2a3a", 3, 0.6),
            *(disc(x, y, 30, dark(t.ink, 0.1)) + poly([(x - 66, 1520), (x - 54, y + 62), (x - 26, y + 36), (x + 26, y + 36), (x + 54, y + 62), (x + 66, 1520)], dark(t.ink, 0.1)) for x, y in ((60, 1330), (190, 1370), (330, 1340), (470, 1392), (610, 1372), (750, 1392), (880, 1346), (1010, 1378), (1140, 1336))),
            *(stroke([(x, 1420), (x + k * 34, 1340), (x + k * 20, 1256)], dark(t.ink, 0.1), 18) for x, k in ((96, 1), (300, -1), (910, 1), (1106, -1))),
            speckle("M0 1128H1200V1500H0Z", t.ink, Gradient(((0, "#000", 0.1), (1, "#000", 0.7))), 0.5), oval(600, 700, 420, 60, light(t.sun, 0.3), 0.12),
        ),
    )  # fmt: skip


SCENES = {"territory/stade-bollaert-delelis": stadium, "territory/arena-stade-couvert": arena}
