"""Works of the gallery: a standing marble figure, a seated Egyptian king and a painted vase."""

from __future__ import annotations

from math import cos, sin

from artwork.svg import (
    Gradient,
    Point,
    across,
    clip,
    curve,
    disc,
    fade_across,
    group,
    outline,
    oval,
    poly,
    polys,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import dark, light, mix


def sided(first: str, second: str, third: str, side: int) -> Gradient:
    """Grade a body from its dark edge to its lit edge; the sun's side decides the direction."""
    return across(first, second, third) if side > 0 else across(third, second, first)


def modelled(data: str, ink: str, side: int, depth: float = 0.45) -> str:
    """Model one part of a statue by light from the side and specks in its shade."""
    deep = dark(ink, depth)
    return shape(data, sided(mix(ink, deep, 0.75), ink, light(ink, 0.35), side)) + speckle(data, deep, fade_across("#000", *((0.8, 0.0) if side > 0 else (0.0, 0.8))), 0.45)


def flute(top: Point, foot: Point, width: float, bend: float) -> str:
    """Write one fold of cloth, a sliver that widens towards its foot."""
    (ax, ay), (bx, by) = top, foot
    mx, my = (ax + bx) / 2 + bend, (ay + by) / 2
    return f"M{ax:.1f} {ay:.1f}Q{mx - width * 0.3:.1f} {my:.1f} {bx - width:.1f} {by:.1f}L{bx + width * 0.6:.1f} {by:.1f}Q{mx + width * 0.5:.1f} {my:.1f} {ax:.1f} {ay:.1f}Z"


def marble_figure(x: float, foot: float, h: float, ink: str, side: int, way: int = 1) -> str:
    """Carve a woman in a long belted dress, one knee forward, her head turned, one forearm lost."""
    def p(a: float, b: float) -> Point:
        return x + way * a * h, foot - b * h

    def at(points: tuple[tuple[float, float], ...]) -> list[Point]:
        return [p(a, b) for a, b in points]

    lit_way = side * way
    dim, deep = mix(ink, dark(ink, 0.5), 0.62), dark(ink, 0.5)
    head = curve(at(((-0.026, 0.842), (-0.03, 0.872), (-0.046, 0.9), (-0.052, 0.935), (-0.04, 0.972), (-0.008, 0.992), (0.026, 0.984), (0.043, 0.96), (0.046, 0.944)))) + "L" + " ".join(f"{a:.1f} {b:.1f}" for a, b in at(((0.047, 0.936), (0.063, 0.913), (0.054, 0.907), (0.057, 0.899), (0.052, 0.894), (0.055, 0.887), (0.05, 0.875), (0.036, 0.868), (0.022, 0.862), (0.026, 0.842)))) + "Z"
    hair = curve(at(((0.046, 0.95), (0.04, 0.975), (0.012, 0.996), (-0.03, 0.99), (-0.056, 0.958), (-0.07, 0.952), (-0.092, 0.93), (-0.086, 0.902), (-0.06, 0.897), (-0.04, 0.89), (-0.024, 0.912), (0.0, 0.94), (0.026, 0.944))), closed=True)
    skirt = curve(at(((-0.1, 0.56), (-0.112, 0.45), (-0.108, 0.28), (-0.118, 0.12), (-0.135, 0.022), (-0.09, 0.012), (-0.04, 0.02), (0.02, 0.01), (0.08, 0.022), (0.135, 0.012), (0.15, 0.03), (0.135, 0.16), (0.14, 0.3), (0.132, 0.38), (0.118, 0.48), (0.108, 0.56))), closed=True)
    fall = curve(at(((-0.1, 0.808), (-0.098, 0.74), (-0.084, 0.66), (-0.078, 0.622), (-0.104, 0.56), (-0.122, 0.5), (-0.085, 0.482), (-0.05, 0.505), (-0.01, 0.478), (0.03, 0.5), (0.075, 0.47), (0.125, 0.49), (0.118, 0.55), (0.08, 0.622), (0.09, 0.67), (0.102, 0.74), (0.1, 0.81), (0.05, 0.842), (0.0, 0.828), (-0.045, 0.842))), closed=True)
    hem = stroke(at(((-0.12, 0.494), (-0.085, 0.476), (-0.05, 0.499), (-0.01, 0.472), (0.03, 0.494), (0.075, 0.464), (0.125, 0.484))), deep, h * 0.008, smooth=True, opacity=0.7)
    folds = "".join(flute(p(a, 0.47), p(b, 0.022), h * w, way * h * k) for a, b, w, k in ((-0.09, -0.115, 0.007, -0.004), (-0.066, -0.082, 0.009, 0), (-0.04, -0.05, 0.009, 0.002), (-0.016, -0.016, 0.008, 0.004), (0.012, 0.02, 0.007, 0.012)))
    folds += "".join(flute(p(a, b), p(c, 0.024), h * 0.006, way * h * 0.02) for a, b, c in ((0.05, 0.32, 0.062), (0.098, 0.3, 0.1), (0.122, 0.27, 0.125)))
    drape = "".join(flute(p(a, 0.8), p(b, 0.626), h * 0.005, way * h * k) for a, b, k in ((-0.075, -0.05, 0.004), (-0.045, -0.022, 0.008), (0.05, 0.02, -0.008), (0.078, 0.05, -0.002)))
    drape += "".join(flute(p(a, 0.605), p(b, 0.5), h * 0.006, 0) for a, b in ((-0.07, -0.09), (-0.035, -0.042), (0.0, 0.004), (0.036, 0.05), (0.066, 0.09)))
    knee = curve(at(((0.045, 0.4), (0.078, 0.44), (0.108, 0.4), (0.112, 0.34), (0.1, 0.26), (0.088, 0.1), (0.074, 0.24), (0.055, 0.32))), closed=True)
    arm = curve(at(((-0.092, 0.818), (-0.118, 0.8), (-0.13, 0.74), (-0.142, 0.66), (-0.146, 0.6), (-0.138, 0.53), (-0.142, 0.47), (-0.128, 0.446), (-0.112, 0.47), (-0.108, 0.53), (-0.106, 0.6), (-0.098, 0.68), (-0.088, 0.74))), closed=True)
    stump = curve(at(((0.092, 0.818), (0.118, 0.802), (0.134, 0.74), (0.15, 0.672), (0.152, 0.652), (0.118, 0.642), (0.108, 0.668), (0.096, 0.73))), closed=True)
    feet = "".join(curve(at(points), closed=True) for points in (((-0.08, 0.0), (-0.078, 0.024), (-0.04, 0.034), (-0.01, 0.02), (-0.004, 0.0)), ((0.055, 0.0), (0.06, 0.026), (0.1, 0.03), (0.14, 0.016), (0.146, 0.0))))
    chest = curve(at(((-0.075, 0.832), (-0.03, 0.852), (-0.02, 0.872), (0.02, 0.87), (0.03, 0.85), (0.075, 0.832), (0.03, 0.795), (-0.03, 0.795))), closed=True)
    shade_side = [p(-lit_way * 0.16, 0.6), p(-lit_way * 0.03, 0.6), p(-lit_way * 0.045, 0.0), p(-lit_way * 0.16, 0.0)]
    return group(
        modelled(feet, ink, side), modelled(skirt, ink, side), clip(skirt, poly(shade_side, dim, 0.35), shape(folds, dim, 0.85), shape(knee, light(ink, 0.22), 0.55)),
        modelled(chest, ink, side), modelled(head, ink, side), modelled(fall, light(ink, 0.1), side), shape(drape, dim, 0.75), hem, stroke(at(((-0.08, 0.618), (0.0, 0.606), (0.08, 0.618))), dim, h * 0.012, smooth=True),
        modelled(arm, light(ink, 0.1), side), modelled(stump, light(ink, 0.1), side), oval(*p(0.135, 0.648), h * 0.017, h * 0.008, dim),
        modelled(hair, dark(ink, 0.06), side), strokes([curve(at(q)) for q in (((0.036, 0.962), (0.0, 0.962), (-0.03, 0.932)), ((0.02, 0.985), (-0.026, 0.972), (-0.05, 0.94)), ((-0.058, 0.94), (-0.076, 0.93), (-0.07, 0.91)))], dim, h * 0.005, 0.8), oval(*p(0.034, 0.931), h * 0.008, h * 0.004, dim), stroke(at(((0.0, 0.915), (-0.002, 0.9))), dim, h * 0.008),
    )  # fmt: skip


def seated_king(x: float, foot: float, h: float, ink: str, side: int, way: int = 1) -> str:
    """Carve a seated Egyptian king in profile: striped headcloth, beard, hands on his knees, a block throne."""
    def p(a: float, b: float) -> Point:
        return x + way * a * h, foot - b * h

    def path(points: tuple[tuple[float, float], ...]) -> str:
        return outline([p(a, b) for a, b in points])

    def soft(points: tuple[tuple[float, float], ...]) -> str:
        return curve([p(a, b) for a, b in points], closed=True)

    rim, deep = light(ink, 0.4), dark(ink, 0.5)
    base = path(((-0.34, 0.0), (-0.34, 0.055), (0.38, 0.055), (0.38, 0.0)))
    throne = path(((-0.3, 0.055), (-0.3, 0.54), (-0.235, 0.54), (-0.225, 0.42), (0.13, 0.42), (0.13, 0.055)))
    panel = path(((-0.265, 0.09), (-0.265, 0.385), (0.095, 0.385), (0.095, 0.09)))
    inner = path(((-0.245, 0.11), (-0.245, 0.365), (0.075, 0.365), (0.075, 0.11)))
    legs = soft(((0.17, 0.055), (0.2, 0.12), (0.172, 0.24), (0.16, 0.36), (0.18, 0.45), (0.235, 0.468), (0.268, 0.44), (0.272, 0.38), (0.262, 0.26), (0.25, 0.13), (0.285, 0.098), (0.345, 0.076), (0.35, 0.056), (0.26, 0.052)))
    torso = soft(((-0.205, 0.44), (-0.19, 0.54), (-0.192, 0.64), (-0.205, 0.71), (-0.16, 0.755), (-0.06, 0.765), (0.0, 0.74), (0.028, 0.68), (0.024, 0.61), (0.002, 0.55), (0.01, 0.48), (-0.06, 0.42)))
    kilt = soft(((-0.21, 0.42), (-0.214, 0.48), (-0.17, 0.515), (-0.04, 0.512), (0.08, 0.506), (0.2, 0.5), (0.262, 0.472), (0.268, 0.42), (0.2, 0.405), (0.1, 0.42), (-0.08, 0.42)))
    arm = soft(((-0.17, 0.735), (-0.195, 0.69), (-0.178, 0.6), (-0.16, 0.53), (-0.12, 0.505), (0.0, 0.512), (0.12, 0.508), (0.212, 0.5), (0.246, 0.508), (0.25, 0.53), (0.2, 0.545), (0.1, 0.56), (-0.02, 0.572), (-0.075, 0.59), (-0.084, 0.65), (-0.09, 0.71), (-0.12, 0.745)))
    face = outline([p(a, b) for a, b in ((-0.03, 0.76), (-0.04, 0.86), (0.0, 0.95), (0.055, 0.948), (0.06, 0.92), (0.058, 0.908), (0.064, 0.9), (0.084, 0.872), (0.07, 0.862), (0.076, 0.852), (0.068, 0.845), (0.073, 0.836), (0.064, 0.82), (0.03, 0.812), (0.02, 0.76))])
    beard = path(((0.066, 0.826), (0.036, 0.818), (0.028, 0.725), (0.06, 0.72)))
    cloth = soft(((0.062, 0.944), (0.058, 0.972), (0.02, 1.0), (-0.05, 1.002), (-0.105, 0.97), (-0.128, 0.9), (-0.165, 0.82), (-0.182, 0.745), (-0.165, 0.705), (-0.12, 0.72), (-0.08, 0.69), (-0.03, 0.66), (0.014, 0.662), (0.012, 0.74), (0.0, 0.81), (-0.012, 0.87), (0.0, 0.92), (0.03, 0.938)))
    stripes = [curve([p(0.052 - k, 0.975 + k * 0.3), p(-0.03 - k, 0.93 - k * 0.9), p(-0.06 - k * 1.1, 0.8 - k), p(-0.04 - k * 1.6, 0.66 + k * 0.4)]) for k in (0.0, 0.024, 0.048, 0.072, 0.096)]
    lappet = [curve([p(-0.05, 0.8 - 0.026 * i), p(-0.01, 0.795 - 0.026 * i), p(0.012, 0.8 - 0.026 * i)]) for i in range(6)]
    cobra = stroke([p(0.058, 0.948), p(0.072, 0.956), p(0.068, 0.974), p(0.078, 0.98)], rim, h * 0.012, smooth=True)
    pleats = [curve([p(-0.18 + 0.05 * i, 0.425), p(-0.172 + 0.05 * i, 0.46), p(-0.15 + 0.05 * i, 0.5)]) for i in range(8)]
    glyphs = polys([[p(a, b), p(a + 0.03, b), p(a + 0.03, b + 0.03), p(a, b + 0.03)] for a in (-0.21, -0.09, 0.03) for b in (0.15, 0.22)], deep, 0.45) + strokes([f"M{p(a, b)[0]:.1f} {p(a, b)[1]:.1f}l{h * 0.036 * way:.1f} 0" for a in (-0.152, -0.03) for b in (0.16, 0.2, 0.24)] + [curve([p(-0.225, 0.31), p(-0.15, 0.335), p(-0.08, 0.305), p(0.0, 0.335), p(0.055, 0.31)])], deep, h * 0.01, 0.55)
    return group(
        modelled(base, dark(ink, 0.1), side), modelled(throne, ink, side), shape(panel, light(ink, 0.12)), shape(inner, mix(ink, deep, 0.3)), glyphs,
        modelled(legs, light(ink, 0.04), side), strokes([curve([p(0.215, 0.13), p(0.205, 0.26), p(0.21, 0.38)])], deep, h * 0.008, 0.6), modelled(torso, light(ink, 0.06), side), modelled(kilt, light(ink, 0.14), side), strokes(pleats, deep, h * 0.007, 0.55),
        modelled(beard, light(ink, 0.06), side), modelled(face, light(ink, 0.16), side), modelled(cloth, ink, side), clip(cloth, strokes(stripes, rim, h * 0.008, 0.75), strokes(lappet, rim, h * 0.008, 0.6)), cobra,
        modelled(arm, light(ink, 0.16), side), strokes([curve([p(0.2, 0.508), p(0.225, 0.522), p(0.248, 0.52)]), curve([p(-0.155, 0.63), p(-0.12, 0.625), p(-0.085, 0.63)])], deep, h * 0.008, 0.6), oval(*p(0.045, 0.902), h * 0.012, h * 0.006, deep), strokes([curve([p(0.028, 0.916), p(0.044, 0.92), p(0.058, 0.914)]), curve([p(0.052, 0.848), p(0.068, 0.846), p(0.074, 0.848)])], deep, h * 0.006), oval(*p(-0.006, 0.885), h * 0.012, h * 0.02, light(ink, 0.1)),
    )  # fmt: skip


def painted_vase(x: float, foot: float, h: float, clay: str, paint: str, side: int) -> str:
    """Turn an amphora with a black horse on its belly, a key pattern and rays that follow its roundness."""
    half = ((0.1, 0.0), (0.1, 0.03), (0.062, 0.055), (0.075, 0.1), (0.17, 0.26), (0.262, 0.45), (0.276, 0.56), (0.225, 0.68), (0.12, 0.745), (0.088, 0.79), (0.09, 0.9), (0.138, 0.955), (0.14, 1.0))
    data = curve([(x - w * h, foot - y * h) for w, y in half] + [(x + w * h, foot - y * h) for w, y in half[::-1]], closed=True)

    def ring(y: float, half_width: float, thick: float) -> str:
        """Write one painted band that bows around the body."""
        top, w, bow = foot - y * h, half_width * h, half_width * h * 0.16
        return f"M{x - w:.1f} {top:.1f}Q{x:.1f} {top + bow:.1f} {x + w:.1f} {top:.1f}v{thick * h:.1f}Q{x:.1f} {top + bow + thick * h:.1f} {x - w:.1f} {top + thick * h:.1f}Z"

    def around(turn: float, y: float, w: float) -> Point:
        return x + w * h * sin(turn), foot - y * h + w * h * 0.16 * (cos(turn) - 0.5)

    handles = "".join(stroke([(x + k * h * 0.1, foot - h * 0.9), (x + k * h * 0.25, foot - h * 0.91), (x + k * h * 0.28, foot - h * 0.78), (x + k * h * 0.215, foot - h * 0.67)], dark(clay, 0.55) if k != side else dark(clay, 0.4), h * 0.036, smooth=True) for k in (-1, 1))
    rays = [[around(a - 0.09, 0.085, 0.085), around(a, 0.24, 0.16), around(a + 0.09, 0.085, 0.085)] for a in (-1.1, -0.7, -0.3, 0.1, 0.5, 0.9)]
    keys = []
    for i in range(9):
        a, w = -1.15 + 2.3 * i / 8, 0.26
        keys.append(curve([around(a - 0.1, 0.632, w), around(a - 0.1, 0.668, w)]) + curve([around(a - 0.1, 0.668, w), around(a + 0.06, 0.668, w)]) + curve([around(a + 0.06, 0.668, w), around(a + 0.06, 0.646, w)]))
    tongues = [[around(a - 0.1, 0.74, 0.13), around(a, 0.69, 0.2), around(a + 0.1, 0.74, 0.13)] for a in (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0)]
    horse = [(-0.15, 0.37), (-0.135, 0.44), (-0.155, 0.5), (-0.13, 0.53), (-0.04, 0.525), (0.03, 0.535), (0.065, 0.59), (0.1, 0.605), (0.14, 0.565), (0.13, 0.55), (0.095, 0.555), (0.09, 0.49), (0.1, 0.44), (0.135, 0.415), (0.12, 0.37), (0.105, 0.37), (0.112, 0.405), (0.075, 0.43), (0.07, 0.35), (0.05, 0.35), (0.05, 0.45), (-0.05, 0.455), (-0.09, 0.42), (-0.075, 0.35), (-0.095, 0.35), (-0.115, 0.42), (-0.13, 0.36)]
    tail = [(-0.15, 0.515), (-0.19, 0.49), (-0.185, 0.42), (-0.175, 0.47), (-0.145, 0.49)]
    shine = curve([(x + side * h * 0.17, foot - h * 0.64), (x + side * h * 0.215, foot - h * 0.52), (x + side * h * 0.16, foot - h * 0.36), (x + side * h * 0.19, foot - h * 0.52)], closed=True)
    return group(
        handles, shape(data, sided(dark(clay, 0.45), clay, light(clay, 0.28), side)),
        clip(data, shape(ring(1.0, 0.15, 0.06) + ring(0.3, 0.2, 0.022) + ring(0.27, 0.2, 0.01) + ring(0.615, 0.3, 0.012) + ring(0.685, 0.26, 0.01) + ring(0.03, 0.12, 0.04), paint), polys(rays + tongues, paint), strokes(keys, paint, h * 0.009),
             poly([(x + a * h, foot - b * h) for a, b in horse], paint), poly([(x + a * h, foot - b * h) for a, b in tail], paint), strokes([curve([(x + a * h, foot - b * h) for a, b in q]) for q in (((0.06, 0.5), (0.075, 0.55), (0.09, 0.585)), ((-0.09, 0.46), (-0.1, 0.49), (-0.08, 0.515)))], clay, h * 0.006)),
        shape(shine, light(clay, 0.7), 0.5), oval(x, foot - h, h * 0.14, h * 0.022, dark(clay, 0.55)), speckle(data, dark(clay, 0.6), fade_across("#000", *((0.85, 0.0) if side > 0 else (0.0, 0.85))), 0.5),
        disc(x + h * 0.108, foot - h * 0.583, h * 0.005, clay),
    )  # fmt: skip
