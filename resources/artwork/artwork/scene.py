"""Scene: the fragments of one poster, bound into one SVG document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from artwork.svg import Gradient, rect
from artwork.texture import grain
from artwork.tones import Tones

WIDTH, HEIGHT = 1200, 1500
DEFINITION = re.compile(
    r"<(linearGradient|radialGradient|filter|clipPath) id=\"(\w+)\".*?</\1>", re.DOTALL
)


@dataclass(frozen=True)
class Scene:
    """A poster: its title, its inks and its fragments from the sky to the foreground."""

    title: str
    tones: Tones
    parts: tuple[str, ...]

    def document(self) -> str:
        """Bind the fragments, the edge shade and the grain into one SVG document."""
        definitions: dict[str, str] = {}

        def hoist(found: re.Match[str]) -> str:
            definitions[found[2]] = found[0]
            return ""

        body = DEFINITION.sub(hoist, "".join((*self.parts, edge(self.tones), grain(WIDTH, HEIGHT))))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
            f' width="{WIDTH}" height="{HEIGHT}"><title>{self.title}</title>'
            f"<defs>{''.join(definitions.values())}</defs>{body}</svg>\n"
        )


def edge(tones: Tones) -> str:
    """Shade the corners of the sheet softly."""
    stops = ((0, tones.ink, 0.0), (0.62, tones.ink, 0.0), (1, tones.ink, 0.28))
    return rect(0, 0, WIDTH, HEIGHT, Gradient(stops, (0.5, 0.48), radius=0.78))
