"""What a route says of itself in a few words: how long it is, and how long it takes."""

from kiosk.bridge.glyphs import GLYPHS
from kiosk.bridge.library import Library
from kiosk.bridge.rows import Detail, RouteRow
from kiosk.bridge.wording import duration, word
from kiosk.guide.journey import minutes
from kiosk.guide.model import Route

_LENGTH, _SCHEMATIC = GLYPHS["map-marker-distance"], GLYPHS["vector-polyline"]
_MEANS = {"foot": GLYPHS["walk"], "bike": GLYPHS["bike"]}


def journey(route: Route, library: Library) -> list[Detail]:
    """Return length, time on foot and by bike, and whether all that is but schematic."""
    said = [Detail(_LENGTH, library.kilometres(route.length_km, about=route.length_guessed))]
    for by in route.by:
        time = duration(minutes(route.length_km, by))
        said.append(Detail(_MEANS[by], word(f"by.{by}").replace("%1", time)))
    if route.schematic:
        said.append(Detail(_SCHEMATIC, word("route.schematic")))
    return said


def route_row(route: Route, library: Library) -> RouteRow:
    """Return the card of a route."""
    card = library.card(route)
    told = (detail.text for detail in journey(route, library) if detail.glyph != _SCHEMATIC)
    return RouteRow(route.slug, card.title, card.summary, card.color, " · ".join(told))
