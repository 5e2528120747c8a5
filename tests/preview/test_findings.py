"""Problems know files, staff think in pages."""

import pytest

from kiosk.preview.findings import findings, folder_of, language_of, place_of
from kiosk.preview.news import News, news_between
from kiosk.reading.content import read_texts
from tests.staff_folder import StaffFolder


@pytest.mark.parametrize(
    ("file", "folder"),
    [
        ("quarry/lime-kiln/place.yaml", "quarry/lime-kiln"),
        ("quarry/lime-kiln/01-yard.jpg", "quarry/lime-kiln"),
        ("quarry/lime-kiln", "quarry/lime-kiln"),
        ("quarry/panel.yaml", "quarry"),
        ("quarry", "quarry"),
        ("routes/river-ride/track.gpx", "routes/river-ride"),
        ("quiz.yaml", ""),
        (".", ""),
    ],
)
def test_a_problem_belongs_to_the_folder_of_its_page(file: str, folder: str) -> None:
    assert folder_of(file) == folder


def test_only_a_text_has_a_language() -> None:
    assert [language_of(file) for file in ("a/b/nl.md", "a/b/place.yaml", "a/b")] == ["nl", "", ""]


def test_the_page_on_the_glass_comes_first_and_mistakes_before_gaps(content: StaffFolder) -> None:
    (content.root / "river/mill-pond/nl.md").unlink()
    content.append("river/mill-pond/place.yaml", "\nkomune: Lens\n")
    content.append("quarry/panel.yaml", "\nordre: 3\n")
    reading = content.read()
    found = findings(reading.problems, reading.guide, "mill-pond")
    assert [finding.slug for finding in found] == ["mill-pond", "quarry"]
    names = [problem.name for problem in found[0].problems]
    assert names.index("UNKNOWN_KEY") < names.index("LANGUAGE_MISSING")


def test_a_page_that_is_left_out_leads_to_its_panel(content: StaffFolder) -> None:
    content.edit("river/mill-pond/place.yaml", "where:", "were:")
    reading = content.read()
    found = {finding.folder: finding for finding in findings(reading.problems, reading.guide, "")}
    assert (found["river/mill-pond"].slug, found["river/mill-pond"].shows) == ("", "river")


def test_a_page_knows_its_folder_on_the_disk(content: StaffFolder) -> None:
    guide, root = read_texts(content.root).guide, content.root
    assert place_of("river", guide, root) == root / "river"
    assert place_of("mill-pond", guide, root) == root / "river" / "mill-pond"
    assert place_of("river-ride", guide, root) == root / "routes" / "river-ride"
    assert place_of("quarry-day", guide, root) == root / "agenda" / "quarry-day"
    assert place_of("", guide, root) == root


def test_news_are_new_pages_and_changed_ones_but_no_panel_for_what_is_in_it(content: StaffFolder) -> None:
    before = read_texts(content.root).guide
    content.edit("river/mill-pond/fr.md", "# ", "# Autre ")
    for name in ("place.yaml", "fr.md"):
        content.write(f"river/ford/{name}", content.text(f"river/mill-pond/{name}"))
    after = read_texts(content.root).guide
    assert news_between(before, after) == (News("ford", fresh=True), News("mill-pond", fresh=False))
    assert news_between(after, after) == ()
