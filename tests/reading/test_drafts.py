"""Drafts: hidden on the kiosk, read like any page for a preview."""

from pathlib import Path

import pytest

from kiosk.reading.publishing import publish
from kiosk.reading.trouble import Trouble
from tests.staff_folder import StaffFolder

PAGES = {
    "river": "river/panel.yaml",
    "mill-pond": "river/mill-pond/place.yaml",
    "last-blast": "quarry/last-blast/story.yaml",
    "river-ride": "routes/river-ride/route.yaml",
    "quarry-day": "agenda/quarry-day/event.yaml",
}


@pytest.mark.parametrize("slug", PAGES)
def test_a_draft_is_in_a_preview_and_not_on_the_kiosk(content: StaffFolder, editions: Path, slug: str) -> None:
    content.append(PAGES[slug], "\ndraft: true\n")
    kiosk, preview = publish(content.root, editions), publish(content.root, editions / "preview", drafts=True)
    assert slug not in kiosk.guide.items
    assert preview.guide.items[slug].draft
    assert [item.slug for item in preview.guide.items.values() if item.draft] == [slug]


def test_a_draft_no_more_is_a_page_like_others(content: StaffFolder, editions: Path) -> None:
    content.append(PAGES["mill-pond"], "\ndraft: true\n")
    publish(content.root, editions, drafts=True)
    content.edit(PAGES["mill-pond"], "\ndraft: true\n", "\n")
    assert not publish(content.root, editions, drafts=True).guide.items["mill-pond"].draft


def test_a_preview_names_what_a_draft_lacks(content: StaffFolder, editions: Path) -> None:
    content.append(PAGES["mill-pond"], "\ndraft: true\n")
    (content.root / "river/mill-pond/nl.md").unlink()
    (content.root / "river/mill-pond/poster.webp").unlink()
    named = {problem.trouble for problem in publish(content.root, editions, drafts=True).problems()}
    assert {Trouble.LANGUAGE_MISSING, Trouble.NO_PICTURE} <= named
    silent = {problem.trouble for problem in publish(content.root, editions / "kiosk").problems()}
    assert not {Trouble.LANGUAGE_MISSING, Trouble.NO_PICTURE} & silent


def test_what_was_read_without_drafts_is_read_again_with_them(content: StaffFolder, editions: Path) -> None:
    content.append(PAGES["mill-pond"], "\ndraft: true\n")
    assert "mill-pond" not in publish(content.root, editions).guide.items
    assert "mill-pond" in publish(content.root, editions, drafts=True).guide.items
    assert "mill-pond" not in publish(content.root, editions).guide.items


def test_a_preview_follows_a_folder_that_was_emptied(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions, drafts=True)
    for sheet in content.root.glob("*/panel.yaml"):
        sheet.unlink()
    assert publish(content.root, editions, drafts=True).guide.panels == ()
