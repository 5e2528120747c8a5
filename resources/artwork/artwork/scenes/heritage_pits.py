"""Posters of the lesser pits: headframes seen as none of the others, and the galleries of the museum."""

from __future__ import annotations

import random
from collections.abc import Callable
from math import cos, sin

from artwork.parts.cornfield import lark, poppy, stout_headframe, wheat
from artwork.parts.drift import (
    Drift,
    coal_face,
    drift_tub,
    frame,
    lining,
    lumps_on_floor,
    roof_and_floor,
    track,
)
from artwork.parts.engine_hall import engine_hall, glow_on_ground, leaves
from artwork.parts.headframe import headframe
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.mine import lamp
from artwork.parts.people import person
from artwork.parts.plants import grass, tufts
from artwork.parts.sky import clouds, flock, sky, sun
from artwork.parts.trees import bush, tree, treeline
from artwork.parts.upward import Eye, Space, bar, big_wheel, lattice, unit
from artwork.scene import Scene
from artwork.svg import Gradient, disc, down, group, oval, poly, rect
from artwork.tones import BRICK, Tones, mix

NOON = BRICK.but(
    sky=("#1f6f78", "#4f9a97", "#a8c9ae", "#f2e3b2"), sun="#fffbe6", glow="#ffe6a0", cloud="#fff3d6", mist="#cfdcb8",
    steel="#5a1d1c", ink="#2a1214", shade="#2a1417", side=-1,
)  # fmt: skip


HARVEST = BRICK.but(
    sky=("#4f93b4", "#84b8c4", "#bfd9cd", "#f0ebc8", "#fbe7b0"), sun="#fffdf0", glow="#fff0bf", cloud="#fffaf0", mist="#f3e6be",
    far="#a9b48c", mid="#7f8f5c", near="#b98a36", deep="#6d4a22", lit="#d8cbb0", shade="#4a5058", ink="#2c2a2e", pale="#f5ecd6",
    blades=("#7a5423", "#b78436", "#e6bd63"), side=-1,
)  # fmt: skip


OCTOBER = BRICK.but(
    sky=("#35463f", "#5f6a48", "#9c9452", "#d8b865", "#f5dd9c"), sun="#fff4d2", glow="#ffdc86", cloud="#f3e3ac", mist="#e6cd86",
    far="#a99a5e", mid="#77703f", near="#5a5530", deep="#26241b", lit="#a08a52", shade="#2b2a22", ink="#1e1a18", steel="#2c2320",
    brick="#ad4627", roof="#4a2a2b", window="#ffd27a", pale="#f0dfb6", blades=("#25261a", "#464a2a", "#7f7d3f"), side=-1,
)  # fmt: skip


UNDERGROUND = BRICK.but(sky=("#150d10", "#2a1814"), glow="#ffcf7a", window="#ffe3a0", ink="#120c0f", shade="#1a1013", near="#3a2620", side=1)


def pit_head(t: Tones, eye: Eye, turn: float) -> str:
    """Raise the tower, the deck, the two wheels and the stays, far beams first, turned about the shaft."""
    ax, ay = -sin(turn), -cos(turn)

    def at(axle: float, rope: float, z: float) -> Space:
        return axle * ax - rope * ay, axle * ay + rope * ax, z

    ink, dim, far = t.steel, mix(t.steel, t.sky[1], 0.16), mix(t.steel, t.sky[1], 0.34)
    deck, half, foot, hub, apart = 18.4, 2.2, 3.7, 24.3, 4.25
    axle, rope = at(1, 0, 0), at(0, 1, 0)
    legs = {(i, j): (at(i * foot, j * foot, 0), at(i * half, j * half, deck)) for i in (-1, 1) for j in (-1, 1)}

    def side(a: tuple[int, int], b: tuple[int, int], tone: str) -> str:
        return lattice(t, eye, legs[a], legs[b], 5, 0.2, tone)

    def trestle(k: float, tone: str) -> str:
        feet = ((-apart, -apart - 2.4), (-apart, -apart + 2.4), (apart, apart - 2.4), (apart, apart + 2.4))
        return "".join(bar(t, eye, at(k, low, deck), at(k, top, hub + 0.2), 0.26, 0.26, tone, axle) for top, low in feet)

    def stay(i: int) -> tuple[Space, Space]:
        return at(i * 3.9, 14.5, 0), at(i * 1.9, 2.6, deck + 0.4)

    def sole(k: float, tone: str) -> str:
        return bar(t, eye, at(k, -7.3, deck + 0.3), at(k, 7.3, deck + 0.3), 0.36, 0.6, tone, axle)

    def cross_beam(j: float, tone: str) -> str:
        return bar(t, eye, at(-2.3, j, deck), at(2.3, j, deck), 0.4, 0.5, tone, rope)

    red = mix(t.steel, t.brick, 0.6)
    return group(
        side((-1, -1), (-1, 1), far), side((-1, -1), (1, -1), far), bar(t, eye, *legs[-1, -1], 0.7, 0.7, far, axle), side((-1, 1), (1, 1), dim), bar(t, eye, *legs[-1, 1], 0.7, 0.7, dim, axle),
        sole(-1.6, far), trestle(-1.5, far), *(cross_beam(j, dim) for j in (-7, -2.2, 2.2, 7)),
        big_wheel(t, eye, at(-0.4, apart, hub), axle, 4.1, 0.5, mix(red, t.sky[1], 0.06)), big_wheel(t, eye, at(0.4, -apart, hub), axle, 4.1, 0.5, red),
        trestle(1.5, ink), sole(1.6, ink),
        lattice(t, eye, stay(-1), stay(1), 6, 0.2, dim), bar(t, eye, *stay(-1), 0.55, 0.6, dim, axle),
        side((1, -1), (1, 1), ink), bar(t, eye, *legs[1, -1], 0.75, 0.75, ink, axle), bar(t, eye, *legs[1, 1], 0.75, 0.75, ink, axle), bar(t, eye, *stay(1), 0.55, 0.6, ink, axle),
    )  # fmt: skip


def lievin() -> Scene:
    """Straight up from the foot: two big wheels against the sky, beams that run together."""
    t = NOON
    eye = Eye((-0.2, -12.4, 1.6), (0.9, 0, 19.6), 1400, (600, 700), unit((-0.7, -0.25, 0.65)))
    return Scene(
        "Chevalement 1 bis, Liévin", t, (
            rect(0, 0, 1200, 1500, Gradient(tuple((i / 3, c, 1.0) for i, c in enumerate(reversed(t.sky))), (0.3, 0.3), radius=0.85)),
            sun(t, 395, 450, 84, 7), clouds(t, 12, 100, 1400, 12, 0.5), flock(860, 340, 6, 5, t.shade, 15),
            pit_head(t, eye, 0.3),
        ),
    )  # fmt: skip


def field_edge(t: Tones, gold: tuple[str, str, str]) -> list[str]:
    """Part the wheat with a chalk track, bands of ears that grow towards the viewer and poppies along both edges."""
    out = [path([(622, 894), (640, 960), (668, 1060), (692, 1220), (706, 1540)], [22, 56, 112, 210, 390], "#efdcb2", "#a8793c")]
    out.append(path([(624, 920), (642, 985), (669, 1080), (692, 1230), (706, 1540)], [4, 9, 17, 32, 60], "#a3a662", "#7d7f45"))
    bands = ((925, 44, 4, 210, (606, 654)), (972, 58, 5, 165, (610, 676)), (1032, 78, 7, 124, (610, 710)), (1110, 112, 10, 100, (604, 756)), (1205, 150, 13, 74, (588, 798)), (1325, 200, 17, 52, (570, 836)), (1470, 260, 22, 38, (545, 872)), (1650, 320, 28, 28, (515, 900)))
    rng = random.Random(8)
    for i, (foot, height, size, count, (left, right)) in enumerate(bands):
        inks = tuple(mix(ink, t.mist, max(0, 0.32 - 0.06 * i)) for ink in gold)
        out.append(wheat(t, i, foot, height, size, count * (left + 30) // 800, inks, -30, left - size))
        out.append(wheat(t, i + 9, foot, height, size, count * (1230 - right) // 800, inks, right + size, 1230))
        for edge, way in ((left, -1), (right, 1)):
            for k in range(4 if i < 6 else 3):
                x = edge + way * size * (0.3 + 1.6 * k * rng.uniform(0.5, 1.2))
                out.append(poppy(x, foot + size, height * rng.uniform(0.4, 0.95), size * rng.uniform(1.2, 1.7), i * 9 + k, "#5c6a34"))
    return out


def benifontaine() -> Scene:
    """A small stout concrete headframe alone in wheat fields, poppies at the edge, larks."""
    t = HARVEST
    eye = Eye((-8.5, -27, 1.5), (-0.9, 0, 1.5), 1140, (600, 830), unit((-0.85, 0.25, 0.45)))
    gold = ("#8a5a22", "#c58a30", "#f3cf77")
    return Scene(
        "Chevalement 13 bis, Bénifontaine", t, (
            sky(t, 840), sun(t, 235, 420, 62, 9), clouds(t, 21, 120, 700, 9, 0.75),
            hills(t.hazed(t.far, 0.35), 822, 40, 5), treeline(t, 832, 7, height=28, colour=t.hazed(t.mid, 0.3), poplar=0.14, bottom=20), mist(t, 730, 120, 0.6),
            ground([(-20, 832), (600, 828), (1220, 834)], down("#ecc97a", "#d59a3c", "#8f5a26"), "#8a5520", 0.5), poly([(-20, 846), (1220, 838), (1220, 852), (-20, 868)], "#b9b565", 0.8), poly([(-20, 874), (1220, 858), (1220, 864), (-20, 886)], "#c98f3c", 0.6),
            poly([(470, 900), (800, 893), (1230, 930), (1230, 962), (700, 918)], "#7d4f22", 0.35),
            stout_headframe(t, eye, "#c6baa6"), poly([(-20, 902), (430, 896), (800, 894), (1220, 905), (1220, 930), (-20, 930)], down("#e2b65f", "#d2983e")),
            lark(318, 545, 36, 0.5, t.shade, t.pale), lark(905, 440, 27, -0.5, t.shade, t.pale), lark(985, 520, 17, 0.4, t.shade, t.pale),
            *field_edge(t, gold), tufts(t.but(blades=("#3d4a26", "#5c6a34", "#8f9a4e")), [(x, 1512, 90) for x in range(0, 1220, 44)], 5),
        ),
    )  # fmt: skip


def marles() -> Scene:
    """A small lattice headframe beside its brick engine hall, the engine behind the lit window, autumn leaves."""
    t = OCTOBER
    rust = ("#c4602a", "#d98b33", "#9c3f24", "#e6b04a")
    return Scene(
        "Chevalement du Vieux 2, Marles-les-Mines", t, (
            sky(t, 960), sun(t, 300, 455, 62, 9), clouds(t, 34, 110, 760, 10, 0.5), flock(860, 300, 6, 3, t.shade, 12),
            hills(t.hazed(t.far, 0.3), 955, 60, 4), treeline(t, 968, 9, height=54, colour=t.hazed(mix(t.mid, rust[0], 0.3), 0.35), poplar=0.2, bottom=70), mist(t, 830, 150, 0.5),
            headframe(t, 1000, 1010, 600, way=-1, roof=False),
            ground([(-20, 1000), (600, 1004), (1220, 996)], mix(t.near, t.lit, 0.35), t.deep),
            poly([(180, 1026), (960, 1010), (1230, 1052), (1230, 1096), (860, 1062)], t.ink, 0.3),
            engine_hall(t, 500, 1030, 600, 400, 150),
            path([(500, 1031), (505, 1090), (560, 1180), (720, 1300), (980, 1540)], [230, 224, 240, 310, 470], mix(t.pale, t.near, 0.42), t.deep), glow_on_ground(500, 1032, 300, 170, t.window),
            oval(70, 1062, 280, 24, t.deep, 0.55), tree(t, 80, 1056, 640, 6, rust[0]), leaves(3, (-60, 1040, 330, 1090), 130, 13, rust, 0.4),
            leaves(4, (-20, 1040, 1220, 1480), 300, 18, rust, 0.45),
            ground([(-20, 1210), (140, 1222), (330, 1290), (560, 1400), (760, 1520)], mix(t.near, t.deep, 0.35), t.deep), leaves(8, (-20, 1235, 260, 1500), 110, 21, rust, 0.5), leaves(6, (180, 1330, 520, 1500), 60, 22, rust, 0.5),
            bush(t, 1130, 1330, 330, 6, mix(t.near, rust[2], 0.35)), bush(t, 985, 1452, 230, 9, mix(t.near, rust[1], 0.22)),
            person(t, 600, 1122, 120, 4, pose="back", coat="#3f5a6b"), person(t, 655, 1126, 84, 7, pose="back", coat="#e6b04a", lifted=True),
            leaves(9, (40, 420, 1150, 1000), 34, 13, rust),
            grass(t, 1, height=200, count=420, dip=0.6),
        ),
    )  # fmt: skip


def noeux() -> Scene:
    """A gallery of timber props, a tub on rails, visitors in helmets and one lamp that lights the coal."""
    t = UNDERGROUND
    d = Drift((470, 690), 900, (1.02, 1.74, 4.75))
    lx, ly = d.see(*d.lamp)
    near_frames, far_frames = (1.55, 2.15, 3.05, 4.2), (5.6, 7.0, 8.6, 10.6, 13.0, 16.5, 22.0)
    dusk = Gradient(((0, t.ink, 0), (0.3, t.ink, 0), (0.75, t.ink, 0.5), (1, t.ink, 0.85)), (lx, ly), radius=980, page=True)
    people = [
        (0.47, 6.5, 1.66, 3, "#3f6a7d", "#f3e6c4", False), (-0.28, 5.85, 1.24, 9, "#c8502d", "#f3e6c4", False),
        (0.16, 5.4, 1.74, 5, "#7d5a3c", "#e9b44a", False), (0.62, 4.95, 1.74, 12, "#33485a", "#c8502d", True),
    ]  # fmt: skip
    group_of = [person(t, d.see(x, 0, z)[0], d.see(x, 0, z)[1], h * d.scale / z, seed, way=1, coat=coat, hat=hat, lifted=lifted, cast=0.45) for x, z, h, seed, coat, hat, lifted in people]
    return Scene(
        "Musée de la mine, Nœux-les-Mines", t, (
            rect(0, 0, 1200, 1500, t.ink), roof_and_floor(t, d, 1.3, 34, 4), lining(t, d, -1, 1.3, 34, 5), lining(t, d, 1, 1.3, 34, 6),
            coal_face(t, d, 2.0, 10.5, 0.35, 2.05, 7), track(t, d, -0.85, 0.6, 1.25, 34),
            *(frame(t, d, z, int(z * 10)) for z in reversed(far_frames)),
            *group_of, frame(t, d, near_frames[3], 7), drift_tub(t, d, -0.85, 3.6, 1.4, 5), frame(t, d, near_frames[2], 8),
            lumps_on_floor(t, d, ((1.5, 3.5, 0.12), (1.25, 3.0, 0.09), (1.6, 2.9, 0.17), (1.3, 2.5, 0.08), (-0.1, 3.1, 0.07), (0.2, 2.05, 0.07), (-1.5, 2.6, 0.12), (0.95, 1.9, 0.1), (-0.35, 2.3, 0.05), (0.05, 1.72, 0.05)), 4),
            frame(t, d, near_frames[1], 9), frame(t, d, near_frames[0], 10),
            rect(0, 0, 1200, 1500, dusk), disc(lx, ly + 14, 420, Gradient(((0, t.glow, 0.62), (0.3, t.glow, 0.24), (1, t.glow, 0)), (0.5, 0.5), radius=0.5)), lamp(lx, ly + 20, 34, t.ink, t.window),
        ),
    )  # fmt: skip


SCENES: dict[str, Callable[[], Scene]] = {
    "heritage/chevalement-1bis-lievin": lievin,
    "heritage/chevalement-13bis-benifontaine": benifontaine,
    "heritage/chevalement-vieux-2-marles": marles,
    "heritage/musee-mine-noeux": noeux,
}
