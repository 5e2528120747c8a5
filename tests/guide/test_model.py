"""A guide finds its items and knows where they belong."""

from kiosk.guide.geography import Position
from kiosk.guide.model import Guide, Page, Panel, Place, Story

PAGES = {"fr": Page("Titre")}
KILN = Place(slug="kiln", pages=PAGES, kind="works", where=Position(50, 2))
BLAST = Story(slug="blast", pages=PAGES)
QUARRY = Panel(slug="quarry", pages=PAGES, color="brick", glyph="*", places=("kiln", "gone"), stories=("blast",))
GUIDE = Guide(panels=(QUARRY,), places=(KILN,), stories=(BLAST,))


def test_every_item_is_found_by_its_slug() -> None:
    assert GUIDE.items == {"quarry": QUARRY, "kiln": KILN, "blast": BLAST}


def test_only_a_place_is_found_as_a_place() -> None:
    assert GUIDE.place("kiln") is KILN
    assert GUIDE.place("blast") is None
    assert GUIDE.place("gone") is None


def test_places_and_stories_know_their_panel() -> None:
    assert {GUIDE.panel_of[slug].slug for slug in ("quarry", "kiln", "blast")} == {"quarry"}


def test_a_panel_shows_places_before_stories_and_skips_what_is_gone() -> None:
    assert list(GUIDE.members(QUARRY)) == [KILN, BLAST]


def test_an_empty_guide_has_no_items() -> None:
    assert Guide().items == {}
