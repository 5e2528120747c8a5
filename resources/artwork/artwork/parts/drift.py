"""A timbered mine gallery that runs back into the dark: props, lagging, coal face, rails and a tub."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from artwork.svg import Gradient, Paint, Point, across, discs, group, poly, polys, strokes
from artwork.tones import Tones, dark, light, mix

Space = tuple[float, float, float]
FLOOR, ROOF, HEIGHT = 2.0, 1.55, 2.4


@dataclass(frozen=True)
class Drift:
    """A gallery in metres (x right, y up, z away): where its lines meet, its scale and its one lamp."""

    meet: Point
    scale: float
    lamp: Space
    eye: float = 1.35

    def see(self, x: float, y: float, z: float) -> Point:
        """Place a spot of the gallery on the page."""
        return self.meet[0] + self.scale * x / z, self.meet[1] - self.scale * (y - self.eye) / z

    def glow(self, x: float, y: float, z: float) -> float:
        """Tell how much of the lamp's light reaches a spot, from 0 to 1."""
        far = hypot(x - self.lamp[0], y - self.lamp[1], (z - self.lamp[2]) * 0.8)
        return 1 / (1 + 0.3 * far * far)

    def tint(self, tones: Tones, ink: str, x: float, y: float, z: float, gain: float = 1) -> str:
        """Colour a spot by the lamp: dark brown far from it, gold beside it."""
        share = min(1.0, self.glow(x, y, z) * gain)
        if share < 0.35:
            return mix(dark(ink, 0.82), ink, share / 0.35)
        return mix(ink, tones.glow, (share - 0.35) * 0.85)


def side_x(way: int, y: float) -> float:
    """Return how far a wall stands from the middle at a height."""
    return way * (FLOOR + (ROOF - FLOOR) * y / HEIGHT)


def lining(tones: Tones, d: Drift, way: int, near: float, far: float, seed: int) -> str:
    """Line one wall with rough boards between rock, each board tinted by the lamp."""
    rng, out, step = random.Random(seed), [], 0.45
    z = far
    while z > near:
        nz = z / 1.07 if z > 9 else z - step
        y = 0.0
        while y < HEIGHT:
            top = min(HEIGHT, y + rng.uniform(0.17, 0.24))
            spots = [d.see(side_x(way, a), a, b) for a, b in ((y, z), (top - 0.015, z), (top - 0.015, nz), (y, nz))]
            ink = mix("#6d4428", "#4b2f22", rng.random())
            out.append(poly(spots, d.tint(tones, ink, side_x(way, y), y, (z + nz) / 2, 0.9)))
            y = top
        z = nz
    return "".join(out)


def coal_face(tones: Tones, d: Drift, near: float, far: float, low: float, high: float, seed: int) -> str:
    """Break the right wall into facets of coal that catch the lamp, with sparks where they face it."""
    rng, out, sparks = random.Random(seed), [], []
    rows, zs = 9, [far]
    while zs[-1] > near:
        zs.append(zs[-1] - rng.uniform(0.2, 0.34))
    grid = []
    for i, z in enumerate(zs):
        edge = [low + (high - low) * r / rows + (rng.uniform(-0.06, 0.06) if 0 < r < rows else 0.05 * (-1) ** i) for r in range(rows + 1)]
        grid.append([(side_x(1, y) - rng.uniform(0, 0.16), y, z + rng.uniform(-0.08, 0.08)) for y in edge])
    for a, b in pairwise(grid):
        for r in range(rows):
            quad = (a[r], a[r + 1], b[r + 1], b[r])
            for three in (quad[:3], (quad[0], quad[2], quad[3])):
                x, y, z = (sum(p[i] for p in three) / 3 for i in range(3))
                shine = rng.random() ** 2.2
                near_lamp = min(1, d.glow(x, y, z) * 1.35)
                ink = mix("#19181d", mix("#7b7176", "#c08a52", near_lamp), (0.12 + 0.88 * shine) * near_lamp)
                out.append(poly([d.see(*p) for p in three], mix(ink, tones.glow, shine * near_lamp**2)))
                if shine > 0.55 and d.glow(x, y, z) > 0.2:
                    sx, sy = d.see(x, y, z)
                    s = d.scale / z * rng.uniform(0.006, 0.015)
                    sparks.append([(sx - s, sy), (sx, sy - s * 1.4), (sx + s, sy), (sx, sy + s * 1.4)])
    return "".join(out) + polys(sparks, "#fff6da")


def roof_and_floor(tones: Tones, d: Drift, near: float, far: float, seed: int) -> str:
    """Board the roof and tread the floor, in strips that darken away from the lamp."""
    rng, out, z = random.Random(seed), [], far
    while z > near:
        nz = max(near, z * 0.955 if z < 6 else z * 0.93)
        for y, half, inks, gain in ((0.0, FLOOR, ("#523626", "#44291f"), 1.15), (HEIGHT, ROOF, ("#5d3a24", "#3e281e"), 0.9)):
            tone, cut = mix(*inks, rng.random()), nz if y == 0 else nz * 1.006
            (lx, ly), (rx, ry) = d.see(-half, y, z), d.see(half, y, z)
            (mx, my), (qx, qy) = d.see(half, y, cut), d.see(-half, y, cut)
            shades = tuple((i / 8, d.tint(tones, tone, half * (i / 4 - 1), y, z, gain), 1.0) for i in range(9))
            out.append(poly([(lx, ly), (rx, ry), (mx, my), (qx, qy)], Gradient(shades, (qx, 0), (mx, 0), page=True)))
        z = nz
    return "".join(out)


def post(tones: Tones, d: Drift, a: Space, b: Space, thick: float, ink: str) -> str:
    """Set one round timber between two spots: three strips from the lit to the dark edge."""
    (ax, ay), (bx, by) = d.see(*a), d.see(*b)
    wa, wb = thick * d.scale / a[2] / 2, thick * d.scale / b[2] / 2
    size = hypot(bx - ax, by - ay)
    nx, ny = -(by - ay) / size, (bx - ax) / size
    lx, ly = d.see(*d.lamp)
    if (lx - ax) * nx + (ly - ay) * ny < 0:
        nx, ny = -nx, -ny
    out = ""
    for low, gain in ((-1.0, 0.5), (-0.25, 1.2), (0.5, 2.4)):
        shades = tuple((i / 8, d.tint(tones, ink, *(a[k] + (b[k] - a[k]) * i / 8 for k in range(3)), gain), 1.0) for i in range(9))
        form = [(ax + nx * low * wa, ay + ny * low * wa), (ax + nx * wa, ay + ny * wa), (bx + nx * wb, by + ny * wb), (bx + nx * low * wb, by + ny * low * wb)]
        out += poly(form, Gradient(shades, (ax, ay), (bx, by), page=True))
    return out


def frame(tones: Tones, d: Drift, z: float, seed: int) -> str:
    """Stand one set of timber: two leaning props under a cap that overhangs, with wedges."""
    rng = random.Random(seed)
    ink = mix("#a86f3c", "#8a5830", rng.random())
    out = [post(tones, d, (side_x(k, 0) - k * 0.12, 0, z), (side_x(k, HEIGHT) - k * 0.1 + rng.uniform(-0.04, 0.04), HEIGHT - 0.2, z), 0.24, ink) for k in (-1, 1)]
    tilt = rng.uniform(-0.05, 0.05)
    cap = post(tones, d, (-ROOF - 0.12, HEIGHT - 0.11 + tilt, z), (ROOF + 0.12, HEIGHT - 0.11 - tilt, z), 0.27, light(ink, 0.05))
    return group(*out, cap)


def track(tones: Tones, d: Drift, x: float, gauge: float, near: float, far: float) -> str:
    """Lay sleepers and two rails that run to the meeting point; the rails shine by the lamp."""
    out, z = [], far
    while z > near:
        spots = [d.see(x + k * gauge * 0.85, 0.02, q) for k, q in ((-1, z), (1, z), (1, z - 0.2), (-1, z - 0.2))]
        out.append(poly(spots, d.tint(tones, "#2e1e19", x, 0, z, 0.8)))
        z -= 0.62
    z = far
    while z > near:
        nz = max(near, z * 0.9)
        for k in (-0.5, 0.5):
            rail = x + k * gauge
            out.append(poly([d.see(rail - 0.04, 0.09, z), d.see(rail + 0.04, 0.09, z), d.see(rail + 0.04, 0.09, nz), d.see(rail - 0.04, 0.09, nz)], d.tint(tones, "#a3958c", rail, 0, z, 2.6)))
            out.append(poly([d.see(rail + 0.04, 0.09, z), d.see(rail + 0.04, 0.09, nz), d.see(rail + 0.04, 0.0, nz), d.see(rail + 0.04, 0.0, z)], d.tint(tones, "#4a3630", rail, 0, z, 1.2)))
        z = nz
    return "".join(out)


def drift_tub(tones: Tones, d: Drift, x: float, z: float, long: float, seed: int) -> str:
    """Stand a riveted tub heaped with coal on the rails, its end to the viewer, its side to the lamp."""
    rng, steel = random.Random(seed), "#6b5148"
    low, top, half = 0.32, 1.2, 0.48

    def tone(gain: float) -> str:
        return d.tint(tones, steel, x + half, 0.8, z + long / 2, gain)

    def face(pairs: tuple[Space, ...], paint: Paint) -> str:
        return poly([d.see(*p) for p in pairs], paint)

    wheels = []
    for q in (z + long - 0.25, z + 0.22):
        wx, wy = d.see(x + 0.3, 0.22, q)
        wheels.append((wx, wy, d.scale / q * 0.14))
    lumps = []
    for i in range(46):
        q = z + long * (1 - i / 46)
        cx = x + rng.uniform(-half, half) * 0.95
        cy = top + 0.3 * (1 - (abs(cx - x) / half) ** 2) * rng.uniform(0.3, 1)
        px, py = d.see(cx, cy, q)
        r = d.scale / q * rng.uniform(0.08, 0.14)
        lump = [(px - r, py + r * 0.3), (px - r * 0.5, py - r * 0.75), (px + r * 0.4, py - r * 0.9), (px + r, py), (px + r * 0.5, py + r * 0.8), (px - r * 0.6, py + r * 0.8)]
        lumps.append(poly(lump, mix("#17161b", "#3b3438", rng.random())) + poly([lump[2], lump[3], (px, py)], mix("#4b4347", tones.glow, rng.uniform(0.1, 0.6) * min(1, d.glow(cx, cy, q) * 2.2))))
    end = ((x - half, top, z), (x + half, top, z), (x + half * 0.72, low, z), (x - half * 0.72, low, z))
    bands = [poly([d.see(x - half + 0.98 * half * 2 * k, top, z), d.see(x - half + half * 2 * (k + 0.07), top, z), d.see(x + half * 0.72 * (2 * (k + 0.07) - 1), low, z), d.see(x + half * 0.72 * (2 * k - 1), low, z)], tone(0.45)) for k in (0.2, 0.73)]
    ribs = [face(((x + half + 0.01, top, z + long * k), (x + half + 0.01, top, z + long * (k + 0.06)), (x + half * 0.72, low, z + long * (k + 0.06)), (x + half * 0.72, low, z + long * k)), tone(0.9)) for k in (0.28, 0.64)]
    rivets = [(*d.see(x - half * 0.9 + half * 1.8 * i / 8, top - 0.1, z), d.scale / z * 0.014) for i in range(9)]
    return group(
        discs(wheels, dark(tones.ink, 0.2)), face(((x + half, top, z + long), (x + half, top, z), (x + half * 0.72, low, z), (x + half * 0.72, low, z + long)), tone(1.9)), *ribs,
        *lumps, poly([d.see(*p) for p in end], across(tone(0.55), tone(0.85), tone(1.5))), *bands,
        discs(rivets, tone(1.8)), face(((x - half * 1.06, top + 0.05, z), (x + half * 1.06, top + 0.05, z), (x + half * 1.06, top - 0.04, z), (x - half * 1.06, top - 0.04, z)), tone(1.6)),
        face(((x + half * 1.06, top + 0.05, z), (x + half * 1.06, top + 0.05, z + long), (x + half * 1.06, top - 0.04, z + long), (x + half * 1.06, top - 0.04, z)), tone(2.6)),
        face(((x - half * 0.8, low, z), (x + half * 0.8, low, z), (x + half * 0.8, low - 0.1, z), (x - half * 0.8, low - 0.1, z)), tone(0.35)),
        discs([(*d.see(x + k * 0.36, 0.2, z), d.scale / z * 0.16) for k in (-1, 1)], dark(tones.ink, 0.2)), discs([(*d.see(x + k * 0.36, 0.2, z), d.scale / z * 0.06) for k in (-1, 1)], tone(1.4)),
        strokes([f"M{d.see(x, low - 0.05, z)[0]:.0f} {d.see(x, low - 0.05, z)[1]:.0f}l0 {d.scale / z * 0.12:.0f}"], tone(1.2), d.scale / z * 0.05),
    )  # fmt: skip


def lumps_on_floor(tones: Tones, d: Drift, spots: tuple[tuple[float, float, float], ...], seed: int) -> str:
    """Drop lumps of coal of given (x, z, size) on the floor, each with one facet to the lamp and a shadow."""
    rng, out = random.Random(seed), []
    for x, z, size in spots:
        px, py = d.see(x, 0, z)
        r = d.scale / z * size
        form = [(px + r * a * rng.uniform(0.85, 1.1), py - r * b * rng.uniform(0.85, 1.1)) for a, b in ((-1, 0), (-0.6, 0.75), (0.3, 1), (0.95, 0.45), (0.8, -0.12), (-0.5, -0.16))]
        away = -1 if d.lamp[0] > x else 1
        out.append(poly([form[0], form[4], (px + away * r * 0.6, py + r * 0.75), (px + away * r * 1.7, py + r * 0.5)], tones.ink, 0.5))
        lit = form[2:5] if away < 0 else [form[0], form[1], form[2]]
        out += [poly(form, "#1d1b20"), poly([*lit, (px, py + r * 0.1)], d.tint(tones, "#77696a", x, 0.1, z, 2.0)), poly([form[1], form[2], (px, py + r * 0.1)], d.tint(tones, "#4d4548", x, 0.1, z, 1.6))]
    return "".join(out)
