"""Textures of the print: grain over the sheet and speckled shading."""

from __future__ import annotations

from artwork.svg import Paint, name, shape

NOISE = '<feTurbulence type="fractalNoise" baseFrequency="{f}" numOctaves="{o}" seed="{s}"/>'


def speckle(data: str, colour: str, shading: Paint, opacity: float = 0.5) -> str:
    """Shade a path with specks of one colour, as dense as the shading is opaque."""
    body = (
        NOISE.format(f=0.55, o=2, s=7)
        + '<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" result="n"/>'
        '<feComposite in="SourceGraphic" in2="n" operator="arithmetic" k2="1" k3="1.6" k4="-.8"/>'
        '<feComponentTransfer><feFuncA type="linear" slope="5" intercept="-2"/>'
        '</feComponentTransfer><feComposite operator="in" in2="SourceAlpha" result="m"/>'
        f'<feFlood flood-color="{colour}" flood-opacity="{opacity:.3g}"/>'
        '<feComposite operator="in" in2="m"/>'
    )
    key = name("speckle" + body)
    return (
        f'<filter id="{key}" x="0" y="0" width="1" height="1"'
        f' color-interpolation-filters="sRGB">{body}</filter>'
        + shape(data, shading, extra=f' filter="url(#{key})"')
    )


def grain(width: int, height: int, strength: float = 0.055) -> str:
    """Lay a fine even grain and a faint uneven wash over the whole sheet."""
    fine = (
        NOISE.format(f=0.62, o=1, s=11)
        + '<feColorMatrix values="0 0 0 0 {v} 0 0 0 0 {v} 0 0 0 0 {v}'
        ' {k} 0 0 0 {b}"/>'
    )
    sheet = f"M0 0H{width}V{height}H0Z"
    layers = []
    for tone, slope in ((0, 1), (1, -1)):
        gain = slope * strength * 5
        start = -gain * 0.5 - strength * 0.1
        body = fine.format(v=tone, k=f"{gain:.3g}", b=f"{start:.3g}")
        key = name(f"grain{body}")
        layers.append(
            f'<filter id="{key}" x="0" y="0" width="1" height="1"'
            f' color-interpolation-filters="sRGB">{body}</filter>'
            + shape(sheet, "#000000", extra=f' filter="url(#{key})"')
        )
    wash = (
        NOISE.format(f=0.006, o=3, s=4)
        + '<feColorMatrix values="0 0 0 0 .1 0 0 0 0 .06 0 0 0 0 .08 .7 0 0 0 -.35"/>'
    )
    key = name("wash" + wash)
    layers.append(
        f'<filter id="{key}" x="0" y="0" width="1" height="1"'
        f' color-interpolation-filters="sRGB">{wash}</filter>'
        + shape(sheet, "#000000", 0.22, extra=f' filter="url(#{key})"')
    )
    return "".join(layers)
