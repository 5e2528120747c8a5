"""Numbers, distances and dates as each language writes them, and languages that are missing."""

from pathlib import Path

import pytest

from kiosk.bridge.instruments.timeline import TimelineReader
from kiosk.bridge.library import Library
from kiosk.bridge.pages import ItemPage
from kiosk.guide.geography import Position
from kiosk.guide.instruments import Milestone, Timeline
from kiosk.guide.language import Wording
from kiosk.guide.model import Guide, Office, Page, Panel, Place

HERE = Position(50.43, 2.83)
FAR = Position(50.53, 2.64)
NBSP = "\N{NO-BREAK SPACE}"


def place(slug: str, where: Position, *, about: bool = False, **pages: str) -> Place:
    """Return a place with titles by language."""
    return Place(
        slug=slug, pages={code: Page(title) for code, title in pages.items()}, kind="park", where=where, about=about
    )


@pytest.fixture
def library() -> Library:
    """Return a library of two places, one without German."""
    guide = Guide(
        office=Office(where=HERE, languages=("fr", "en", "de")),
        places=(place("near", Position(50.433, 2.832), fr="Près"), place("far", FAR, fr="Loin", de="Fern")),
        panels=(
            Panel(
                slug="parks",
                pages={"fr": Page("Parcs"), "de": Page("Parks")},
                color="leaf",
                glyph="x",
                places=("near", "far"),
                instrument=Timeline(
                    (
                        Milestone(date="1990-12-01", title=Wording.same("a")),
                        Milestone(date="1991-02", title=Wording.same("b")),
                        Milestone(date="1992/1995", title=Wording.same("c")),
                    )
                ),
            ),
        ),
    )
    library = Library()
    library.show(guide, Path())
    return library


@pytest.mark.parametrize(
    ("language", "expected"), [("fr", f"2,4{NBSP}km"), ("en", f"2.4{NBSP}km"), ("de", f"2,4{NBSP}km")]
)
def test_distances_are_written_by_language(library: Library, language: str, expected: str) -> None:
    library.speak(language)
    assert library.kilometres(2.43) == expected


def test_short_ways_are_in_steps_of_fifty_metres_and_rough_ones_have_no_decimals(library: Library) -> None:
    assert library.kilometres(0.36) == f"350{NBSP}m"
    assert library.kilometres(0.01) == f"50{NBSP}m"
    assert library.kilometres(2.43, about=True) == f"≈{NBSP}2{NBSP}km"
    assert library.kilometres(17.6) == f"18{NBSP}km"


def test_a_page_without_the_language_says_which_one_it_is_in(library: Library) -> None:
    library.speak("de")
    page = ItemPage()
    page.setProperty("library", library)
    page.setProperty("slug", "near")
    assert page.property("title") == "Près"
    assert page.property("otherLanguage") == "Français"
    page.setProperty("slug", "far")
    assert page.property("title") == "Fern"
    assert page.property("otherLanguage") == ""


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("fr", ["1er décembre 1990", "février 1991", "1992–1995"]),
        ("en", ["1 December 1990", "February 1991", "1992–1995"]),
        ("de", ["1. Dezember 1990", "Februar 1991", "1992–1995"]),
    ],
)
def test_dates_are_written_by_language(library: Library, language: str, dates: list[str]) -> None:
    library.speak(language)
    reader = TimelineReader()
    reader.setProperty("library", library)
    reader.setProperty("slug", "parks")
    milestones = getattr(reader, "milestones")  # noqa: B009  # its stub says Property, not what it gives
    role = next(role for role, name in milestones.roleNames().items() if bytes(name.data()) == b"date")
    assert [milestones.data(milestones.index(row), role) for row in range(milestones.rowCount())] == dates


def test_an_office_that_drops_a_language_returns_to_its_first(library: Library) -> None:
    library.speak("de")
    library.show(Guide(office=Office(languages=("nl",))), Path())
    assert library.spoken == "nl"
