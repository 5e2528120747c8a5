"""What a route says of itself in a few words: how long it is, and how long it takes."""

from kiosk.bridge.glyphs import GLYPHS
from kiosk.bridge.library import Library
from kiosk.bridge.rows import Detail, RouteRow
from kiosk.bridge.wording import duration, word
from kiosk.guide.journey import minutes
from kiosk.guide.model import Route

_LENGTH = GLYPHS["map-marker-distance"]
_MEANS = {"foot": GLYPHS["walk"], "bike": GLYPHS["bike"]}


def journey(route: Route, library: Library) -> list[Detail]:
    """Return length, and time on foot and by bike."""
    nearly = "≈\N{NO-BREAK SPACE}" if route.length_guessed else ""
    said = [Detail(_LENGTH, library.kilometres(route.length_km, about=route.length_guessed))]
    for by in route.by:
        time = nearly + duration(minutes(route.length_km, by))
        said.append(Detail(_MEANS[by], word(f"by.{by}").replace("%1", time)))
    return said


def route_row(route: Route, library: Library) -> RouteRow:
    """Return the card of a route."""
    card = library.card(route)
    told = (detail.text for detail in journey(route, library))
    return RouteRow(route.slug, card.title, card.summary, card.color, " · ".join(told), card.draft)
