"""The rows of the map: its pins, the chips that narrow it down, the card of what was tapped."""

import msgspec

from kiosk.bridge.glyphs import GLYPHS
from kiosk.bridge.journeys import route_row
from kiosk.bridge.library import Library
from kiosk.bridge.rows import Card, KindChip, PinRow
from kiosk.bridge.wording import word
from kiosk.guide.map import ROUTES, Pin, Selection
from kiosk.guide.model import Place, Route

_MEANS = {"foot": "walk", "bike": "bike"}


def pin_row(pin: Pin, library: Library, chosen: str) -> PinRow:
    """Return a pin, or a group in the colour of its panel, without one where its places are of several."""
    slug = pin.slugs[0]
    item = library.guide.items[slug]
    card = library.card(item)
    count = len(pin.slugs)
    colors = {library.guide.panel_of[slug].color for slug in pin.slugs if slug in library.guide.panel_of}
    return PinRow(
        slug=slug if count == 1 else "",
        title=card.title if count == 1 else word("map.group").replace("%1", str(count)),
        glyph=GLYPHS[_MEANS[item.by[0]]] if isinstance(item, Route) else card.glyph,
        color=card.color if len(colors) <= 1 else "",
        count=count,
        spotX=pin.x,
        spotY=pin.y,
        chosen=slug == chosen,
        route=isinstance(item, Route),
    )


def panel_chips(library: Library, selection: Selection) -> list[KindChip]:
    """Return everything, each panel that has places, and the routes."""
    chips = [KindChip("", word("panel.all"), not selection.panel)]
    chips += [
        KindChip(panel.slug, library.card(panel).shortTitle, panel.slug == selection.panel)
        for panel in library.guide.panels
        if panel.places
    ]
    if library.guide.routes:
        chips.append(KindChip(ROUTES, word("map.routes"), selection.panel == ROUTES))
    return chips


def kind_chips(library: Library, selection: Selection) -> list[KindChip]:
    """Return the kinds of the chosen panel, none where it has but one."""
    kinds = selection.kinds(library.guide) if selection.panel else ()
    known = library.guide.kinds_by_slug
    chips = [
        KindChip(kind, library.said(known[kind].label) if kind in known else kind, kind == selection.kind)
        for kind in kinds
    ]
    return chips if len(chips) > 1 else []


def map_card(item: Place | Route, library: Library) -> Card:
    """Return the card of a place; that of a route says how long it is and takes."""
    card = library.card(item)
    if isinstance(item, Route):
        return msgspec.structs.replace(card, label=route_row(item, library).journey)
    return card
