"""Icon names of Material Design become glyphs of the font that qtawesome brings.

The font's table is read from qtawesome's package without importing it: an import brings in QtWidgets and costs
the start about 0.17 s.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from kiosk.reading.problem import Trouble
from kiosk.reading.sheet import Sheet, suggest

PREFIX = "mdi6."
_FALLBACK = "circle-small"


def fonts_folder() -> Path:
    """Return the folder of qtawesome's fonts."""
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        message = "the package qtawesome is not installed"
        raise RuntimeError(message)
    return Path(spec.submodule_search_locations[0]) / "fonts"


def icon_font() -> Path:
    """Return the file of the Material Design font."""
    return next(fonts_folder().glob("materialdesignicons6-webfont-*.ttf"))


@cache
def table() -> dict[str, str]:
    """Return every icon's glyph by its name, without the prefix."""
    charmap = next(fonts_folder().glob("materialdesignicons6-webfont-charmap-*.json"))
    codes: dict[str, str] = json.loads(charmap.read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}


def glyph(sheet: Sheet, key: str) -> str:
    """Return the glyph of the icon named under a key; an unknown name is a problem and reads as a dot."""
    name = sheet.text(key)
    found = table().get(name.removeprefix(PREFIX))
    if found:
        return found
    if name:
        near = suggest(name.removeprefix(PREFIX), tuple(table()))
        sheet.add(Trouble.UNKNOWN_ICON, key, value=name, **near)
    return table()[_FALLBACK]
