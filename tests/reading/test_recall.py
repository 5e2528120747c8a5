"""A second publishing reads what changed, keeps what was good, and never shows what is half written."""

import os
from pathlib import Path

import msgspec
import pytest

from kiosk.guide.model import Route
from kiosk.reading.edition import Edition
from kiosk.reading.publishing import publish
from kiosk.reading.trouble import Trouble
from tests.staff_folder import ITEMS, StaffFolder

POND = "river/mill-pond"
KILN = "quarry/lime-kiln"


def title(edition: Edition, slug: str, language: str = "en") -> str:
    """Return the title of an item."""
    return edition.guide.items[slug].pages[language].title


def whole(edition: Edition) -> None:
    """Hold every picture of the guide against the files of the edition."""
    for item in edition.guide.items.values():
        for picture in item.pictures:
            assert (edition.pictures / picture.large).stat().st_size
            assert (edition.pictures / picture.small).stat().st_size


def troubles(edition: Edition) -> set[Trouble]:
    """Return the kinds of problems met."""
    return {problem.trouble for problem in edition.problems()}


def test_an_unchanged_folder_is_not_read_again(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    page = content.root / POND / "en.md"
    before = page.stat()
    raw = page.read_bytes()
    # As long as before, and saved at the same time: nothing but a reading could tell.
    page.write_bytes(raw.replace(b"pond", b"lake"))
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    content.write(f"{KILN}/en.md", "# Another kiln\n")
    edition = publish(content.root, editions)
    assert "lake" not in title(edition, "mill-pond")
    assert title(edition, "lime-kiln") == "Another kiln"
    whole(edition)


def test_other_kinds_or_languages_read_everything_again(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    content.edit("office.yaml", "languages: [fr, en, nl, de]", "languages: [fr, en, nl, de, es]")
    edition = publish(content.root, editions)
    missing = {problem.file for problem in edition.problems() if problem.trouble is Trouble.LANGUAGE_MISSING}
    assert f"{POND}/es.md" in missing


@pytest.mark.parametrize(
    ("name", "spoilt"),
    [
        (f"{POND}/place.yaml", "kind: [nature\nwhere"),
        (f"{POND}/place.yaml", "kind: nature\n"),
        (f"{POND}/en.md", "The pond without its title\n"),
        (f"{POND}/en.md", b"\xff\xfeT\0h\0e\0"),
        (f"{POND}/poster.webp", b"RIFF\0\0"),
    ],
)
def test_a_broken_page_keeps_its_last_good_version(
    content: StaffFolder, editions: Path, name: str, spoilt: str | bytes
) -> None:
    good = publish(content.root, editions)
    content.write(name, spoilt)
    content.write(f"{KILN}/en.md", "# Another kiln\n")
    edition = publish(content.root, editions)
    assert edition.guide.items["mill-pond"] == good.guide.items["mill-pond"]
    assert title(edition, "lime-kiln") == "Another kiln"
    assert Trouble.KEPT in troubles(edition)
    assert name in {problem.file for problem in edition.problems()}
    whole(edition)


def test_a_page_stays_kept_until_it_is_mended(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    mended = content.text(f"{POND}/place.yaml")
    content.write(f"{POND}/place.yaml", "kind: [nature\nwhere")
    publish(content.root, editions)
    content.write(f"{KILN}/en.md", "# Another kiln\n")
    edition = publish(content.root, editions)
    assert "mill-pond" in edition.guide.items
    assert Trouble.KEPT in troubles(edition)
    content.write(f"{POND}/place.yaml", mended + "price: paid\n")
    edition = publish(content.root, editions)
    assert Trouble.KEPT not in troubles(edition)
    place = edition.guide.place("mill-pond")
    assert place is not None
    assert place.price == "paid"
    whole(edition)


def test_a_route_through_a_broken_place_goes_on_through_it(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    content.write(f"{POND}/place.yaml", "kind: [nature\nwhere")
    route = publish(content.root, editions).guide.items["four-stones"]
    assert isinstance(route, Route)
    assert "mill-pond" in route.stops


def test_a_draft_or_a_deleted_page_is_not_kept(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    content.append(f"{POND}/place.yaml", "draft: true\n")
    for file in (content.root / KILN).iterdir():
        file.unlink()
    edition = publish(content.root, editions)
    assert {"mill-pond", "lime-kiln"}.isdisjoint(edition.guide.items)


def test_a_new_page_that_is_broken_is_left_out_and_costs_no_other(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    content.write("river/weir/place.yaml", "kind: [nature")
    content.write("river/weir/fr.md", "# Le barrage\n")
    edition = publish(content.root, editions)
    assert set(edition.guide.items) == ITEMS


@pytest.mark.parametrize("spoilt", [b"", b"\xc1", msgspec.msgpack.encode({"reads": 4})])
def test_a_spoilt_memory_only_costs_time(content: StaffFolder, editions: Path, spoilt: bytes) -> None:
    edition = publish(content.root, editions)
    assert edition.memory().reads
    (edition.folder / "memory.msgpack").write_bytes(spoilt)
    assert edition.memory().reads == {}


def test_pictures_that_the_edition_before_has_lost_are_made_again(content: StaffFolder, editions: Path) -> None:
    edition = publish(content.root, editions)
    for picture in edition.pictures.iterdir():
        picture.unlink()
    content.write(f"{KILN}/en.md", "# Another kiln\n")
    whole(publish(content.root, editions))
