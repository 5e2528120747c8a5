"""Tones: the few inks of a poster and the side its light comes from."""

from __future__ import annotations

from dataclasses import dataclass, replace


def mix(first: str, second: str, share: float) -> str:
    """Blend two hexadecimal colours."""
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def light(colour: str, share: float) -> str:
    """Lighten towards warm paper."""
    return mix(colour, "#fff4dc", share)


def dark(colour: str, share: float) -> str:
    """Darken towards coal."""
    return mix(colour, "#15141b", share)


@dataclass(frozen=True)
class Tones:
    """The inks of one poster, from the sky down to the foreground."""

    sky: tuple[str, ...]
    sun: str
    glow: str
    cloud: str
    mist: str
    far: str
    mid: str
    near: str
    deep: str
    lit: str
    shade: str
    ink: str
    steel: str
    brick: str
    roof: str
    window: str
    accent: str
    pale: str
    water: tuple[str, str]
    blades: tuple[str, str, str]
    side: int = 1

    def hazed(self, colour: str, depth: float) -> str:
        """Push a colour back into the mist."""
        return mix(colour, self.mist, depth)

    def but(self, **changes: object) -> Tones:
        """Return the same inks with some of them changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


DUSK = Tones(
    sky=("#16293f", "#23506b", "#4d8790", "#a9b48c", "#f2b866", "#f7cf8c"),
    sun="#fdeec6", glow="#ffd27a", cloud="#f3dcae", mist="#efc592",
    far="#b99a72", mid="#6d6f4c", near="#39492f", deep="#131d1c",
    lit="#8a6350", shade="#171a22", ink="#15151b", steel="#2a1e20",
    brick="#b8452a", roof="#5b2425", window="#ffd98a", accent="#c8502d", pale="#f0dfc0",
    water=("#7fa9a8", "#1f4a5c"), blades=("#14211d", "#2b3c2a", "#55623a"), side=1,
)  # fmt: skip

BRICK = Tones(
    sky=("#3b1526", "#6a2330", "#a83f2f", "#d9713f", "#f2a55c", "#f9cf8c"),
    sun="#fdf0cd", glow="#ffc873", cloud="#f6bd8a", mist="#eeae70",
    far="#c4714a", mid="#84382f", near="#4c1f27", deep="#1f1118",
    lit="#a85c43", shade="#3a1b26", ink="#1c1016", steel="#24131a",
    brick="#c2492a", roof="#551f26", window="#ffdc8c", accent="#c8502d", pale="#f6dcb4",
    water=("#e39a63", "#5b2430"), blades=("#1a0f16", "#3a1b22", "#6d3129"), side=-1,
)  # fmt: skip

MORNING = Tones(
    sky=("#1f7077", "#3a938c", "#6cb79d", "#a9d3ac", "#dfe9bd"),
    sun="#fffae2", glow="#f6efb0", cloud="#f4f8e0", mist="#d3e6c3",
    far="#96bfa2", mid="#4f8e72", near="#2f7d5b", deep="#123f38",
    lit="#a3ab82", shade="#3b6661", ink="#12302d", steel="#21423f",
    brick="#c05a3a", roof="#6d3a34", window="#fff0b8", accent="#e0623a", pale="#f3e6c4",
    water=("#bfe0d0", "#3b8a97"), blades=("#0f3a33", "#2c7450", "#86b65f"), side=1,
)  # fmt: skip

GLASS = Tones(
    sky=("#6fa3bb", "#93bccb", "#b9d4d7", "#d9e4da", "#f1ead3"),
    sun="#fffdf0", glow="#fff5cf", cloud="#ffffff", mist="#e6e9df",
    far="#b4c8c4", mid="#84a295", near="#5f8a63", deep="#274a3c",
    lit="#b3aa9c", shade="#5d6c78", ink="#1d2a33", steel="#3d4e58",
    brick="#b9674c", roof="#6f4a48", window="#fff3cc", accent="#3f7185", pale="#f3eee0",
    water=("#d5e6e8", "#6f9fb0"), blades=("#234a37", "#4c7f4c", "#9fb967"), side=-1,
)  # fmt: skip

VIOLET = Tones(
    sky=("#141d3d", "#2c3566", "#5c4a80", "#a0607f", "#e08873", "#f7bd86"),
    sun="#fdeac8", glow="#ffc58a", cloud="#e6b0a6", mist="#d9938a",
    far="#8c6288", mid="#553f66", near="#33284a", deep="#16132a",
    lit="#67486a", shade="#181528", ink="#14111f", steel="#241d33",
    brick="#a34a4f", roof="#3c2440", window="#ffd78a", accent="#8a4a63", pale="#f0dfd6",
    water=("#c88a8c", "#3a3560"), blades=("#120f20", "#2b2140", "#57406a"), side=1,
)  # fmt: skip

CANAL = Tones(
    sky=("#1d4f74", "#2f7396", "#5c9db2", "#9cc4bd", "#e3dfb4", "#f4dfa6"),
    sun="#fff6d8", glow="#ffe09a", cloud="#f1f2e2", mist="#dcdfc4",
    far="#9dbbb2", mid="#6a917e", near="#3f6f5c", deep="#163a40",
    lit="#a69a86", shade="#3c5165", ink="#152a38", steel="#2a4353",
    brick="#c4552f", roof="#6b332f", window="#ffeab0", accent="#e0652f", pale="#f4ead2",
    water=("#bfd9d3", "#2f6f8f"), blades=("#143a3a", "#2f6650", "#7ba263"), side=1,
)  # fmt: skip

GOLD = BRICK.but(
    sky=("#8a4a3f", "#c5734f", "#e8a064", "#f6c98a", "#fae2b4"), mist="#f4cd9c", cloud="#fbe3bd",
    far="#d59a6c", mid="#a2674a", near="#6b4a35", deep="#33221f", side=1,
)  # fmt: skip
