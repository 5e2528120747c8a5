"""Sober posters of the mine's disasters: the wait at the gate and the trail of those who came back."""

from __future__ import annotations

from collections.abc import Callable
from math import sin

from artwork.parts.headframe import chimney, winding_house
from artwork.parts.heap import heap
from artwork.parts.land import ground, hills, mist, path
from artwork.parts.people import person
from artwork.parts.plants import grass
from artwork.parts.sky import clouds, sky, stars
from artwork.parts.trees import treeline
from artwork.parts.upward import Eye, Space, bar, big_wheel, lattice, unit
from artwork.parts.vigil import capped, held_lamp, pit_gate, shawl, snowfall, tracks
from artwork.scene import Scene
from artwork.svg import Gradient, disc, down, fade, group, outline, oval, poly, rect, stroke
from artwork.texture import speckle
from artwork.tones import BRICK, Tones, dark, light, mix

WINTER = BRICK.but(
    sky=("#0d1420", "#172331", "#2c3a46", "#4d565b", "#7f7a72", "#b39a80"), sun="#e9e2d2", glow="#ffc27a", cloud="#7f8a90", mist="#8f8a82",
    far="#55606a", mid="#333f4a", near="#8b97a0", deep="#2a3541", lit="#6a6a6c", shade="#151c26", ink="#0c1118", steel="#141b25",
    brick="#8a3f2c", roof="#2a2930", window="#ffd08a", pale="#dfe3e2", blades=("#10161e", "#1e2833", "#3a4753"), side=-1,
)  # fmt: skip


NIGHTFALL = BRICK.but(
    sky=("#0c1422", "#18202f", "#33293a", "#643541", "#a3503d", "#d98551"), sun="#fff4d8", glow="#ffc983", cloud="#a9706a", mist="#b06a50",
    far="#6d4146", mid="#402d36", near="#352b33", deep="#12121a", lit="#6f4a48", shade="#191720", ink="#0e0d14", pale="#e8c9a6",
    blades=("#0f1017", "#231d25", "#3f3236"), side=-1,
)  # fmt: skip


def front_headframe(t: Tones, eye: Eye, ink: str) -> str:
    """Raise a headframe seen from the front, its two stays towards the viewer."""
    deck, back = 22.0, mix(ink, t.mist, 0.25)
    legs = {(i, j): ((i * 3.4, j * 3.4, 0.0), (i * 2.0, j * 2.0, deck)) for i in (-1, 1) for j in (-1, 1)}
    stays: dict[int, tuple[Space, Space]] = {i: ((i * 8.6, -15.0, 0.0), (i * 2.1, -2.4, deck + 0.5)) for i in (-1, 1)}
    return group(
        lattice(t, eye, legs[-1, 1], legs[1, 1], 6, 0.25, back), *(bar(t, eye, *legs[i, 1], 0.6, 0.6, back) for i in (-1, 1)), lattice(t, eye, legs[-1, -1], legs[1, -1], 6, 0.28, ink), *(bar(t, eye, *legs[i, -1], 0.7, 0.7, ink) for i in (-1, 1)),
        *(big_wheel(t, eye, (k * 1.3, 0, deck + 4.2), (0.8, -0.6, 0), 3.0, 0.4, mix(ink, t.mist, 0.1)) for k in (1, -1)),
        bar(t, eye, (-4.2, 0, deck), (4.2, 0, deck), 5.0, 0.6, ink, (0, 1, 0)), *(bar(t, eye, (i * 3.6, -1.5, deck), (i * 3.6, -1.5, deck + 8.2), 0.4, 0.4, ink) for i in (-1, 1)),
        bar(t, eye, (-4.6, -1, deck + 8.4), (4.6, -1, deck + 8.4), 3.0, 0.5, ink, (0, 1, 0)), lattice(t, eye, stays[-1], stays[1], 5, 0.25, ink), *(bar(t, eye, *stays[i], 0.7, 0.9, ink) for i in (-1, 1)),
    )  # fmt: skip


def vigil(t: Tones) -> list[str]:
    """Gather the people before the gate in three rows, the nearest at both edges, with their lamps."""
    wool, cloth = ("#33343e", "#4a3a38", "#2b3846", "#55463f"), ("#20242d", "#2a2628", "#1d2833")
    far = [(455, 0), (505, 1), (548, 0), (610, 2), (652, 1), (700, 0), (748, 2), (395, 1), (335, 0), (820, 1), (880, 0)]
    middle = [(250, 0, 1075, 250), (345, 1, 1090, 262), (470, 0, 1080, 236), (545, 2, 1100, 165), (735, 1, 1085, 258), (850, 0, 1078, 246), (945, 1, 1095, 264)]
    near = [(70, 1, 1390, 470), (225, 0, 1420, 450), (1120, 0, 1400, 460), (975, 0, 1450, 440), (1240, 1, 1420, 480)]
    out = [held_lamp(t, 592, 934, 8, (606, 905)), held_lamp(t, 430, 938, 8, (450, 905)), held_lamp(t, 785, 936, 8, (762, 908))]
    for n, (x, kind) in enumerate(far):
        make = capped if kind == 1 else shawl
        tall = 118 if kind == 2 else 150 + n % 3 * 7
        out.append(make(t, x, 985 + n % 3 * 6, tall, mix(cloth[n % 3], t.mist, 0.14), mix(wool[n % 4], t.mist, 0.14), -1 if x > 600 else 1, 0.4))
    out += [held_lamp(t, 404, 980, 14, (372, 910)), held_lamp(t, 798, 986, 14, (832, 915)), held_lamp(t, 518, 1010, 13, (490, 940))]
    for n, (x, kind, foot, tall) in enumerate(middle):
        make = capped if kind == 1 else shawl
        out.append(make(t, x, foot, tall, cloth[n % 3], wool[(n + 1) % 4], -1 if x > 600 else 1, 0.42))
    out += [held_lamp(t, 322, 1215, 26, (262, 1105)), held_lamp(t, 882, 1245, 25, (935, 1140))]
    for n, (x, kind, foot, tall) in enumerate(near):
        make = capped if kind == 1 else shawl
        out.append(make(t, x, foot, tall, dark(cloth[n % 3], 0.2), dark(wool[(n + 2) % 4], 0.15), -1 if x > 600 else 1, 0.4))
    return out


def catastrophes() -> Scene:
    """Winter night: people in shawls and caps seen from behind at the gate of a pit, their lamps, the dark headframe."""
    t = WINTER
    eye = Eye((-9, -62, 2.2), (-0.6, 0, 2.2), 1240, (600, 905), unit((-0.7, 0.2, 0.5)))
    yard = t.but(brick="#4a3a36", pale="#6d757b", window="#c79a62", roof="#39424b")
    snow = ("#7f8b95", "#5d6974", "#2b3641")
    return Scene(
        "Les catastrophes de la mine", t, (
            sky(t, 900), clouds(t, 18, 120, 640, 10, 0.4), disc(600, 900, 520, Gradient(((0, t.glow, 0.3), (1, t.glow, 0)), (0.5, 0.5), radius=0.5)),
            treeline(t, 900, 5, height=36, colour=t.hazed(t.far, 0.2), poplar=0.1, bottom=60), chimney(t.but(brick="#3a3338"), 250, 905, 52, 380), winding_house(yard, 110, 900, 320, 150, 6),
            mist(t, 720, 190, 0.5), front_headframe(t.but(glow="#7d858c"), eye, t.steel), winding_house(yard, 800, 905, 300, 120, 6),
            rect(0, 905, 1200, 100, down("#6a7178", "#59636c")), pit_gate(t, 600, 968, 300, 240),
            ground([(-20, 966), (600, 962), (1220, 966)], down(*snow), "#1b2530", 0.5), tracks(4, -60, 1260, 1000, 1480, 150, "#2a3540"),
            *vigil(t), snowfall(3, 150, "#eef1ef"), rect(0, 1250, 1200, 250, fade(t.ink, 0, 0.55)),
        ),
    )  # fmt: skip


def way(z: float) -> float:
    """Return how far the trail stands to the right at a distance."""
    return 1.5 * sin(z / 13) * min(1, z / 20) - 0.3


def trail_lamps(t: Tones, eye: Eye) -> str:
    """Set fourteen small lamps along both sides of the trail, each in its own pool of light."""
    out = []
    for i in range(13, -1, -1):
        z = 4.3 * 1.2**i
        x, y = eye.see((way(z) + (1.3 if i % 2 else -1.3), z, 0.0))
        s = 62 / z**0.72
        out += [oval(x, y + s * 0.4, s * 5, s * 1.25, Gradient(((0, t.glow, 0.6), (1, t.glow, 0)), (0.5, 0.5), radius=0.5)), rect(x - s * 0.2, y - s * 0.4, s * 0.4, s * 0.7, t.ink), disc(x, y - s * 0.75, s * 2.6, Gradient(((0, t.glow, 0.65), (0.3, t.glow, 0.2), (1, t.glow, 0)), (0.5, 0.5), radius=0.5)), disc(x, y - s * 0.75, s * 0.46, "#fff1cf")]
    return "".join(out)


def marker(t: Tones, eye: Eye, x: float, z: float, tall: float, k: int) -> str:
    """Stand one upright plate of metal beside the trail, its inner edge caught by the far light."""
    rust = mix("#7c3a24", t.mist, min(0.55, z / 110))
    (ax, ay), (bx, _) = eye.see((x - 0.3, z, 0)), eye.see((x + 0.3, z, 0))
    top = eye.see((x, z, tall))[1]
    edge = bx - ax
    inner = bx - edge * 0.2 if k < 0 else ax
    cast = [(ax, ay), (bx, ay), (bx + (bx - 600) * 0.16 + edge * 0.1, ay + (ay - 720) * 0.3), (ax + (ax - 600) * 0.16, ay + (ay - 720) * 0.3)]
    face = [(ax, ay), (ax, top + edge * 0.3 * (k > 0)), (bx, top + edge * 0.3 * (k < 0)), (bx, ay)]
    return poly(cast, t.ink, 0.4) + poly(face, down(light(rust, 0.08), dark(rust, 0.42))) + speckle(outline(face), t.ink, fade("#000", 0.1, 0.75), 0.5) + poly([(inner, ay), (inner, top + edge * 0.06), (inner + edge * 0.2, top + edge * 0.03), (inner + edge * 0.2, ay)], mix(rust, t.glow, 0.62)) + rect(ax - edge * 0.1, ay - edge * 0.05, edge * 1.2, edge * 0.12, dark(rust, 0.6))


def mericourt() -> Scene:
    """A path at nightfall lined with upright metal markers that leads to a far light, fourteen small lamps, one walker."""
    t = NIGHTFALL
    eye = Eye((0, 0, 1.9), (0, 10, 1.9), 1150, (600, 735), (0, 0, 1))
    zs = [2.5 * 1.27**i for i in range(17)]
    trail = [eye.see((way(z), z, 0)) for z in reversed(zs)]
    widths = [1.9 * eye.reach / z for z in reversed(zs)]
    lx, ly = trail[0][0], 716
    wx, wy = eye.see((way(13), 13, 0))
    stones = "".join(marker(t, eye, way(z) + k * 2.15, z, 2.7 + 0.2 * (i % 3), k) for i, z in sorted(enumerate(5.4 * 1.36**j for j in range(7)), reverse=True) for k in (-1, 1))
    return Scene(
        "Parcours des rescapés, Méricourt", t, (
            sky(t, 760), stars(5, 420, 70), clouds(t, 62, 110, 640, 9, 0.45), heap(t, 640, 748, 700, 300, 14, depth=0.12, grown=0.3, misty=0.75), hills(t.hazed(t.far, 0.2), 745, 40, 5),
            treeline(t, 748, 8, height=34, colour=t.hazed(t.mid, 0.15), poplar=0.22, bottom=30), disc(lx, ly, 420, Gradient(((0, t.glow, 0.8), (0.18, t.glow, 0.34), (0.5, t.glow, 0.1), (1, t.glow, 0)), (0.5, 0.5), radius=0.5)), mist(t, 660, 130, 0.55),
            ground([(-20, 746), (600, 740), (1220, 746)], down(mix(t.near, t.mist, 0.35), t.near, t.deep), t.ink, 0.5), path(trail, widths, mix(t.pale, t.near, 0.42), t.deep), rect(0, 740, 1200, 260, Gradient(((0, t.glow, 0.4), (1, t.glow, 0)), (lx / 1200, 0), radius=0.5)),
            oval(lx, ly + 26, 70, 9, t.glow, 0.5), disc(lx, ly, 48, t.sun, 0.35), disc(lx, ly, 19, "#fffaf0"),
            stones, trail_lamps(t, eye), poly([(wx - 13, wy), (wx + 13, wy), (wx + 34, wy + 210), (wx - 22, wy + 210)], fade(t.ink, 0.55, 0)), person(t, wx, wy, 148, 5, pose="back", coat="#2b2530", cast=0),
            *(stroke([(wx + k * 15, wy - 119), (wx + k * 17.5, wy - 74)], t.glow, 2.5, opacity=0.7) for k in (-1, 1)),
            rect(0, 1240, 1200, 260, fade(t.ink, 0, 0.6)), grass(t, 4, height=210, count=200, left=-40, right=420), grass(t, 7, height=210, count=200, left=800, right=1240), grass(t, 1, height=110, count=300),
        ),
    )  # fmt: skip


SCENES: dict[str, Callable[[], Scene]] = {
    "heritage/catastrophes-de-la-mine": catastrophes,
    "heritage/parcours-rescapes-mericourt": mericourt,
}
