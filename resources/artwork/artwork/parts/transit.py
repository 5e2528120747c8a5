"""Public transport seen along the street: a modern bus, its stop and a cyclist who comes towards us."""

from __future__ import annotations

from math import cos, pi, sin

from artwork.parts.avenue import View
from artwork.svg import (
    Gradient,
    Point,
    across,
    box,
    curve,
    disc,
    discs,
    ellipse_data,
    fade,
    group,
    oval,
    poly,
    polys,
    rect,
    segment,
    shape,
    stroke,
    strokes,
)
from artwork.texture import speckle
from artwork.tones import Tones, dark, light, mix


def bus_flank(tones: Tones, view: View, side: float, near: float, far: float, height: float, ink: str) -> str:
    """Draw the long side of the bus, which runs away from us: windows with passengers, doors, wheels."""
    lit = tones.side < 0
    white = mix(light(tones.pale, 0.5), tones.shade, 0.05 if lit else 0.34)

    def patch(u: float, v: float, low: float, high: float) -> list[Point]:
        return view.wall(side, low * height, high * height, near + (far - near) * u, near + (far - near) * v)

    glass = mix(tones.sky[1], tones.ink, 0.45)
    doors = [patch(u, u + 0.1, 0.1, 0.84) for u in (0.06, 0.5)]
    leaves = [patch(u + k, u + k + 0.042, 0.13, 0.8) for u in (0.06, 0.5) for k in (0.005, 0.053)]
    panes = [patch(u, u + w, 0.44, 0.84) for u, w in ((0.185, 0.14), (0.335, 0.14), (0.625, 0.14), (0.775, 0.14))]
    heads, bodies = [], []
    for u in (0.22, 0.29, 0.37, 0.43, 0.66, 0.72, 0.81):
        x, y = patch(u, u, 0.6, 0.6)[0]
        r = 40 / (near + (far - near) * u)
        heads.append((x, y - r, r))
        bodies.append([(x - r * 1.6, y + r * 2.6), (x - r * 1.2, y + r * 0.3), (x + r * 1.2, y + r * 0.3), (x + r * 1.6, y + r * 2.6)])
    wheels = ""
    for u in (0.27, 0.72):
        depth = near + (far - near) * u
        x, y = view.at(side, 0.13 * height, depth)
        r = 0.155 * height / depth
        wheels += oval(x, y, r * 0.4, r, tones.ink) + oval(x, y, r * 0.2, r * 0.5, mix(tones.pale, tones.shade, 0.4))
    wall = patch(0, 1, 0.07, 0.96)
    return group(
        poly(wall, across(dark(white, 0.12), white)), poly(patch(0, 1, 0.07, 0.34), ink if lit else dark(ink, 0.25)), poly(patch(0.01, 0.96, 0.42, 0.86), tones.ink), polys(panes, glass), polys(bodies, mix(glass, tones.ink, 0.5)), discs(heads, mix(glass, tones.ink, 0.5)), polys(doors, tones.ink), polys(leaves, mix(tones.window, glass, 0.25)), polys([patch(0, 1, 0.92, 0.965)], light(white, 0.3)),
        wheels, speckle("M" + "L".join(f"{a:.0f} {b:.0f}" for a, b in wall) + "Z", tones.shade, fade("#000", 0.0, 0.5), 0.35),
    )  # fmt: skip


def bus_front(tones: Tones, view: View, left: float, right: float, depth: float, height: float, ink: str) -> str:
    """Draw the face of the bus: deep windscreen with its driver, a lit strip, lamps and mirrors."""
    ax, foot = view.at(left, 0, depth)
    bx, _ = view.at(right, 0, depth)
    w, h = bx - ax, height / depth
    white = light(tones.pale, 0.5)

    def p(a: float, b: float) -> Point:
        return ax + a * w, foot - b * h

    body = curve([p(0.0, 0.08), p(0.0, 0.5), p(0.012, 0.9), p(0.05, 0.99), p(0.5, 1.03), p(0.95, 0.99), p(0.988, 0.9), p(1.0, 0.5), p(1.0, 0.08), p(0.5, 0.05)], closed=True)
    screen = curve([p(0.045, 0.42), p(0.05, 0.86), p(0.12, 0.93), p(0.5, 0.955), p(0.88, 0.93), p(0.95, 0.86), p(0.955, 0.42), p(0.5, 0.36)], closed=True)
    glass = Gradient(((0, mix(tones.sky[0], tones.ink, 0.35), 1), (0.55, mix(tones.sky[2], tones.ink, 0.25), 1), (1, mix(tones.sky[3], tones.ink, 0.4), 1)))
    gleam = [[p(0.6, 0.93), p(0.8, 0.93), p(0.52, 0.4), p(0.36, 0.4)], [p(0.86, 0.92), p(0.9, 0.91), p(0.66, 0.4), p(0.62, 0.4)]]
    driver = [p(0.17, 0.42), p(0.19, 0.58), p(0.27, 0.62), p(0.35, 0.58), p(0.38, 0.42)]
    lamps = [[p(a, 0.26), p(a + 0.15, 0.24), p(a + 0.15, 0.18), p(a, 0.19)] if a < 0.5 else [p(a, 0.24), p(a + 0.15, 0.26), p(a + 0.15, 0.19), p(a, 0.18)] for a in (0.05, 0.8)]
    mirrors = "".join(stroke([p(k, 0.93), p(k + way * 0.07, 0.92), p(k + way * 0.085, 0.84)], tones.ink, w * 0.02, smooth=True) + rect(p(k + way * 0.085, 0)[0] - w * 0.03, foot - h * 0.86, w * 0.06, h * 0.15, tones.ink, r=w * 0.02) for k, way in ((0.02, -1), (0.98, 1)))
    return group(
        poly([(ax - w * 0.02, foot - h * 0.02), (bx + w * 0.01, foot - h * 0.02), (bx - w * 0.35, foot + h * 0.1), (ax - w * 0.5, foot + h * 0.1)], tones.ink, 0.35), polys([[p(a, 0.12), p(a + 0.12, 0.12), p(a + 0.12, -0.005), p(a, -0.005)] for a in (0.04, 0.84)], tones.ink),
        shape(body, across(mix(white, tones.shade, 0.4), white, light(white, 0.4))), shape(curve([p(0.0, 0.08), p(0.0, 0.31), p(0.5, 0.26), p(1.0, 0.31), p(1.0, 0.08), p(0.5, 0.05)], closed=True), across(dark(ink, 0.25), ink, light(ink, 0.1))), shape(screen, tones.ink), shape(screen, glass, 0.92),
        shape(curve(driver, closed=True), mix(tones.ink, "#2f6f8f", 0.4)), poly([p(0.245, 0.6), p(0.295, 0.6), p(0.29, 0.66), p(0.25, 0.66)], dark("#a8714a", 0.2)) + disc(*p(0.27, 0.675), w * 0.045, "#a8714a"), shape(ellipse_data(*p(0.29, 0.46), w * 0.1, h * 0.03), tones.ink), polys(gleam, "#ffffff", 0.13),
        polys([[p(0.18, 0.925), p(0.82, 0.925), p(0.82, 0.855), p(0.18, 0.855)]], tones.ink), polys([[p(0.2 + 0.047 * i, 0.9), p(0.23 + 0.047 * i, 0.9), p(0.23 + 0.047 * i, 0.88), p(0.2 + 0.047 * i, 0.88)] for i in range(13)], tones.sun),
        polys(lamps, "#fff6d8"), polys([[p(0.3, 0.16), p(0.7, 0.16), p(0.7, 0.12), p(0.3, 0.12)]], dark(ink, 0.5)), strokes([segment(p(0.5, 0.42), p(0.24, 0.5)), segment(p(0.52, 0.42), p(0.76, 0.52))], tones.ink, w * 0.008), mirrors,
        speckle(body, tones.shade, fade("#000", 0.0, 0.55), 0.35),
    )  # fmt: skip


def shelter(tones: Tones, view: View, left: float, right: float, near: float, far: float, height: float) -> str:
    """Set a glass bus shelter under a thin planted roof, with its bench."""
    steel = dark(tones.steel, 0.1)
    a, b, c, d = view.at(left, height, near), view.at(right, height, near), view.at(right, height, far), view.at(left, height, far)
    back = [view.at(left, 60, near), view.at(left, height, near), view.at(left, height, far), view.at(left, 60, far)]
    end = [view.at(left, 60, far), view.at(left, height, far), view.at(right, height, far), view.at(right, 60, far)]
    posts = [segment(view.at(x, 0, z), view.at(x, height, z)) for x, z in ((left, near), (left, far), (right, far), (right, near))]
    thick = 56 / near
    bench = [view.at(left + 40, 130, near * 1.05), view.at(left + 160, 130, near * 1.05), view.at(left + 160, 130, far * 0.96), view.at(left + 40, 130, far * 0.96)]
    tufts = [(a[0] + (b[0] - a[0]) * i / 22, a[1] - thick - 3 - (i * 7 % 5), 5 + (i * 5 % 4)) for i in range(23)]
    return group(
        poly(end, mix(tones.sky[2], tones.pale, 0.3), 0.45), poly(back, mix(tones.sky[1], tones.pale, 0.25), 0.5), polys([[back[0], back[1], ((back[1][0] + back[2][0]) / 2, (back[1][1] + back[2][1]) / 2)]], "#ffffff", 0.2), poly(bench, "#b07f45"), strokes(posts[1:3], steel, 5),
        strokes([posts[0], posts[3]], steel, 8), poly([a, b, c, d], dark(steel, 0.3)), poly([(a[0] - 8, a[1]), (b[0] + 8, b[1]), (b[0] + 8, b[1] - thick), (a[0] - 8, a[1] - thick)], mix(steel, tones.pale, 0.25)), poly([(b[0] + 8, b[1]), (b[0] + 8, b[1] - thick), (c[0], c[1] - 56 / far), c], dark(steel, 0.2)), discs(tufts, tones.near), discs([(x, y - r * 0.5, r * 0.5) for x, y, r in tufts[::3]], tones.sun),
    )  # fmt: skip


def oncoming_cyclist(tones: Tones, x: float, foot: float, height: float, coat: str, skin: str) -> str:
    """Let a cyclist ride towards us, upright, with a basket on the handlebar."""
    h, s = height, tones.side

    def p(a: float, b: float) -> Point:
        return x + a * h, foot - b * h

    jeans = mix(tones.ink, "#3b5a7c", 0.5)
    wicker = [p(-0.085, 0.53), p(0.085, 0.53), p(0.07, 0.42), p(-0.07, 0.42)]
    leaf = [(x + cos(a * pi / 4) * 0.05 * h, foot - 0.555 * h - abs(sin(a * pi / 4)) * 0.03 * h, 0.026 * h) for a in range(8)]
    return group(
        poly([p(-0.05, 0.005), p(0.05, 0.005), (x - s * h * 0.75, foot + h * 0.1), (x - s * h * 0.95, foot + h * 0.09)], tones.ink, 0.3),
        stroke([p(-0.07, 0.52), p(-0.13, 0.38), p(-0.085, 0.2)], jeans, h * 0.09), stroke([p(0.07, 0.52), p(0.125, 0.34), p(0.085, 0.1)], dark(jeans, 0.2) if s < 0 else light(jeans, 0.1), h * 0.09), rect(x - 0.12 * h, foot - 0.19 * h, 0.075 * h, 0.04 * h, tones.roof, r=3), rect(x + 0.05 * h, foot - 0.1 * h, 0.075 * h, 0.04 * h, tones.roof, r=3),
        oval(*p(0, 0.185), h * 0.03, h * 0.185, tones.ink), oval(*p(0, 0.185), h * 0.009, h * 0.16, mix(tones.steel, tones.pale, 0.5)), strokes([segment(p(-0.03, 0.18), p(-0.03, 0.46)), segment(p(0.03, 0.18), p(0.03, 0.46))], tones.accent, h * 0.016), shape(f"M{p(-0.045, 0.34)[0]:.1f} {p(0, 0.34)[1]:.1f}a{h * 0.045:.1f} {h * 0.06:.1f} 0 0 1 {h * 0.09:.1f} 0Z", tones.accent),
        shape(curve([p(-0.115, 0.5), p(-0.14, 0.72), p(-0.1, 0.81), p(0, 0.83), p(0.1, 0.81), p(0.14, 0.72), p(0.115, 0.5)], closed=True), coat), poly([p(-0.115, 0.5), p(-0.14, 0.72), p(-0.1, 0.81), p(-0.04, 0.825), p(-0.05, 0.5)] if s > 0 else [p(0.115, 0.5), p(0.14, 0.72), p(0.1, 0.81), p(0.04, 0.825), p(0.05, 0.5)], dark(coat, 0.28)),
        stroke([p(-0.12, 0.76), p(-0.2, 0.64), p(-0.185, 0.545)], dark(coat, 0.2), h * 0.06), stroke([p(0.12, 0.76), p(0.2, 0.64), p(0.185, 0.545)], coat, h * 0.06), stroke([p(-0.21, 0.53), p(-0.1, 0.56), p(0.1, 0.56), p(0.21, 0.53)], tones.ink, h * 0.022), poly(wicker, "#b07f45"), polys([box(x - 0.08 * h, foot - b * h, 0.16 * h, 0.01 * h) for b in (0.5, 0.465)], "#8a5f33"), discs(leaf, tones.near), discs(leaf[::3], tones.sun), disc(*p(0, 0.39), h * 0.024, "#fff6d8"),
        oval(*p(0, 0.9), h * 0.056, h * 0.068, skin), shape(f"M{p(-0.068, 0.91)[0]:.1f} {p(0, 0.91)[1]:.1f}a{h * 0.068:.1f} {h * 0.075:.1f} 0 0 1 {h * 0.136:.1f} 0Z", light(tones.pale, 0.3)),
    )  # fmt: skip
