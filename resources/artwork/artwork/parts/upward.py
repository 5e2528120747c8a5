"""Steel seen from below: a camera that looks up, beams, lattices and winding wheels in true perspective."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, sin, sqrt

from artwork.svg import Point, fade, group, outline, poly, polys
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix

Space = tuple[float, float, float]


def plus(a: Space, b: Space, share: float = 1) -> Space:
    """Go from one place in space by a share of a way."""
    return a[0] + b[0] * share, a[1] + b[1] * share, a[2] + b[2] * share


def minus(a: Space, b: Space) -> Space:
    """Return the way from the second place to the first."""
    return plus(a, b, -1)


def dot(a: Space, b: Space) -> float:
    """Return how far two ways agree."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Space, b: Space) -> Space:
    """Return the way that stands square on two others."""
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def unit(a: Space) -> Space:
    """Shorten a way to length one."""
    size = sqrt(dot(a, a))
    return a[0] / size, a[1] / size, a[2] / size


@dataclass(frozen=True)
class Eye:
    """A camera in metres (x right, y away, z up), its target, its reach in page units and the sun's way."""

    place: Space
    target: Space
    reach: float
    centre: Point
    sun: Space

    def axes(self) -> tuple[Space, Space, Space]:
        """Return the ways right, up and ahead."""
        ahead = unit(minus(self.target, self.place))
        right = unit(cross(ahead, (0, 0, 1)))
        return right, cross(right, ahead), ahead

    def see(self, spot: Space) -> Point:
        """Place a spot of space on the page."""
        right, up, ahead = self.axes()
        way = minus(spot, self.place)
        far = max(dot(way, ahead), 0.4)
        return self.centre[0] + self.reach * dot(way, right) / far, self.centre[1] - self.reach * dot(way, up) / far

    def near(self, a: Space, b: Space) -> tuple[Space, Space]:
        """Cut the part of a beam that lies behind the camera."""
        ahead = self.axes()[2]
        da, db = dot(minus(a, self.place), ahead), dot(minus(b, self.place), ahead)
        if da < 1 < db:
            a = plus(b, minus(a, b), (db - 1) / (db - da))
        elif db < 1 < da:
            b = plus(a, minus(b, a), (da - 1) / (da - db))
        return a, b


def shaded(tones: Tones, ink: str, face: float) -> str:
    """Tint a face by how far it turns to the sun."""
    return mix(light(ink, 0.04), mix(ink, tones.glow, 0.62), face**1.4) if face > 0 else mix(ink, mix(ink, tones.shade, 0.75), min(1, -face * 1.6))


def bar(tones: Tones, eye: Eye, a: Space, b: Space, wide: float, deep: float, ink: str, across: Space = (1, 0, 0), rough: float = 0) -> str:
    """Draw a square beam between two places: the faces that the camera sees, each lit by its turn, rough if of concrete."""
    a, b = eye.near(a, b)
    along = unit(minus(b, a))
    u = unit(minus(across, tuple(along[i] * dot(across, along) for i in range(3))))  # type: ignore[arg-type]
    v = cross(along, u)
    ends = [[plus(plus(end, u, i * wide / 2), v, j * deep / 2) for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))] for end in (a, b)]
    out = ""
    for k, face in enumerate((plus((0, 0, 0), v, -1), u, v, plus((0, 0, 0), u, -1))):
        corners = (ends[0][k], ends[0][(k + 1) % 4], ends[1][(k + 1) % 4], ends[1][k])
        if dot(face, minus(corners[0], eye.place)) < 0:
            spots, tone = [eye.see(corner) for corner in corners], shaded(tones, ink, dot(face, eye.sun))
            out += poly(spots, tone)
            if rough:
                out += speckle(outline(spots), dark(tone, 0.6), fade("#000", 0.1, 0.6), rough)
    for end, face in zip(ends, (plus((0, 0, 0), along, -1), along), strict=True):
        if dot(face, minus(end[0], eye.place)) < 0:
            out += poly([eye.see(corner) for corner in end], shaded(tones, ink, dot(face, eye.sun)))
    return out


def lattice(tones: Tones, eye: Eye, a: tuple[Space, Space], b: tuple[Space, Space], bays: int, thick: float, ink: str) -> str:
    """Brace the field between two beams (each given by its ends) with crosses and ties."""
    def at(beam: tuple[Space, Space], t: float) -> Space:
        return plus(beam[0], minus(beam[1], beam[0]), t)

    # bays shrink upwards as on the real tower
    levels = [1 - (1 - i / bays) ** 1.15 for i in range(bays + 1)]
    out = ""
    for t, u in pairwise(levels):
        for p, q in ((at(a, t), at(b, u)), (at(b, t), at(a, u)), (at(a, u), at(b, u))):
            if dot(minus(p, eye.place), eye.axes()[2]) > 1 and dot(minus(q, eye.place), eye.axes()[2]) > 1:
                out += bar(tones, eye, p, q, thick, thick, ink, (0, 0, 1) if abs(p[2] - q[2]) < 1 else (1, 0.3, 0))
    return out


def hoop(centre: Space, u: Space, v: Space, r: float, n: int = 60) -> list[Space]:
    """Walk round a circle in space."""
    return [plus(plus(centre, u, r * cos(2 * pi * i / n)), v, r * sin(2 * pi * i / n)) for i in range(n)]


def big_wheel(tones: Tones, eye: Eye, hub: Space, axle: Space, r: float, wide: float, ink: str, spokes: int = 12) -> str:
    """Hang a spoked winding wheel on its axle, its rim as deep as it is."""
    axle = unit(axle)
    u, v = unit(cross(axle, (0, 0, 1))), (0.0, 0.0, 1.0)
    if dot(axle, minus(hub, eye.place)) > 0:
        axle = plus((0, 0, 0), axle, -1)
    front, back = plus(hub, axle, wide / 2), plus(hub, axle, -wide / 2)
    out = [spoke_set(tones, eye, hub, u, v, r, spokes, ink)]
    rings = {key: [eye.see(p) for p in hoop(side, u, v, far)] for key, side, far in (("fo", front, r), ("fi", front, r * 0.87), ("bo", back, r), ("bi", back, r * 0.87))}
    n = len(rings["fo"])
    treads = []
    for i in range(n):
        j, angle = (i + 1) % n, 2 * pi * (i + 0.5) / n
        out_way = plus(plus((0, 0, 0), u, cos(angle)), v, sin(angle))
        spot = plus(hub, out_way, r)
        outside = dot(out_way, minus(spot, eye.place)) < 0
        quad = [rings["fo"][i], rings["fo"][j], rings["bo"][j], rings["bo"][i]] if outside else [rings["fi"][i], rings["fi"][j], rings["bi"][j], rings["bi"][i]]
        treads.append((outside, poly(quad, shaded(tones, ink, dot(out_way, eye.sun) * (0.9 if outside else -0.9)))))
    out += [paint for outside, paint in treads if not outside]
    face = [[rings["fo"][i], rings["fo"][(i + 1) % n], rings["fi"][(i + 1) % n], rings["fi"][i]] for i in range(n)]
    out += [paint for outside, paint in treads if outside]
    out.append(polys(face, shaded(tones, ink, dot(axle, eye.sun) + 0.12)))
    out.append(bar(tones, eye, plus(hub, axle, -wide * 0.9), plus(hub, axle, wide * 0.9), r * 0.2, r * 0.2, ink, u))
    return group(*out)


def spoke_set(tones: Tones, eye: Eye, hub: Space, u: Space, v: Space, r: float, spokes: int, ink: str) -> str:
    """Run the spokes from the hub to the rim."""
    out = ""
    for i in range(spokes):
        angle = 2 * pi * i / spokes + 0.2
        way = plus(plus((0, 0, 0), u, cos(angle)), v, sin(angle))
        out += bar(tones, eye, plus(hub, way, r * 0.1), plus(hub, way, r * 0.9), r * 0.055, r * 0.055, ink, cross(u, v))
    return out
