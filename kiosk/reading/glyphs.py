"""Icon names of Material Design become glyphs of the font that qtawesome brings."""

import json
from functools import cache

from kiosk.fonts import icon_table
from kiosk.reading.problem import suggest
from kiosk.reading.sheet import Sheet
from kiosk.reading.trouble import Trouble

PREFIX = "mdi6."
_FALLBACK = "circle-small"


@cache
def table() -> dict[str, str]:
    """Return every icon's glyph by its name, without the prefix."""
    codes: dict[str, str] = json.loads(icon_table().read_text(encoding="utf-8"))
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
