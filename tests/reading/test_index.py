"""The index of an edition goes on from the one before, and is made anew where it cannot."""

import json
from pathlib import Path

import msgspec
import pytest

from kiosk.reading import index
from kiosk.reading.edition import SEARCH_RECORD, Edition, current, open_edition
from kiosk.reading.finder import Finder
from kiosk.reading.publishing import publish
from tests.staff_folder import StaffFolder

POND = "river/mill-pond/en.md"


def slugs(edition: Edition, typed: str) -> list[str]:
    """Return what is found in an edition."""
    return [found.slug for found in Finder(edition.search, edition.guide).ask(typed, "en").found]


def words_of(edition: Edition) -> set[str]:
    """Return the files that hold the words of an edition's index."""
    return {path.name for path in edition.search.glob("*.term")}


def test_a_change_is_found_and_what_was_before_is_not(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    content.write(POND, "# The aqueduct\n")
    first = publish(content.root, editions)
    content.write(POND, "# The viaduct\n")
    second = publish(content.root, editions)
    assert (slugs(first, "aqueduct "), slugs(second, "aqueduct ")) == (["mill-pond"], [])
    assert (slugs(first, "viaduct "), slugs(second, "viaduct ")) == ([], ["mill-pond"])


def test_a_page_taken_away_is_not_found(content: StaffFolder, editions: Path) -> None:
    title = publish(content.root, editions).guide.items["mill-pond"].pages["en"].title
    content.edit("river/mill-pond/place.yaml", "kind:", "draft: true\nkind:")
    assert "mill-pond" not in slugs(publish(content.root, editions), title)


def test_a_small_change_links_the_index_before(content: StaffFolder, editions: Path) -> None:
    first = publish(content.root, editions)
    content.write(POND, "# The aqueduct\n")
    second = publish(content.root, editions)
    assert words_of(first) < words_of(second)
    assert all((first.search / name).samefile(second.search / name) for name in words_of(first))


def test_many_changes_leave_few_files_and_every_page_once(content: StaffFolder, editions: Path) -> None:
    for number in range(30):
        content.write(POND, f"# The aqueduct {number}\n")
        edition = publish(content.root, editions)
    assert slugs(edition, "aqueduct") == ["mill-pond"]
    assert len(words_of(edition)) <= 8


def test_another_kind_of_place_is_found_without_a_change_of_the_place(content: StaffFolder, editions: Path) -> None:
    edition = publish(content.root, editions)
    pond = edition.guide.place("mill-pond")
    assert pond is not None
    label = edition.guide.kinds_by_slug[pond.kind].label.said(("en",))
    content.write("kinds.yaml", content.text("kinds.yaml").replace(label, "Zeppelin"))
    assert "mill-pond" in slugs(publish(content.root, editions), "zeppelin")


@pytest.mark.parametrize("harm", ["meta.json", "*.term", "*.idx", "*.store", "*.fast", "*.fieldnorm"])
def test_one_wrong_bit_in_an_index_finds_nothing_and_the_next_is_made_anew(
    content: StaffFolder, editions: Path, harm: str
) -> None:
    edition = publish(content.root, editions)
    # As long as before: the edition still opens.
    for path in edition.search.glob(harm):
        raw = bytearray(path.read_bytes())
        raw[len(raw) // 3] ^= 0x55
        path.write_bytes(raw)
    assert slugs(edition, "bridge") == []
    content.write(POND, "# The aqueduct\n")
    after = publish(content.root, editions)
    assert words_of(after).isdisjoint(words_of(edition))
    assert slugs(after, "aqueduct") == ["mill-pond"]
    assert "stone-bridge" in slugs(after, "bridge")


@pytest.mark.parametrize("harm", ["cut", "spoilt", "gone"])
def test_without_its_record_an_index_is_made_anew(content: StaffFolder, editions: Path, harm: str) -> None:
    edition = publish(content.root, editions)
    record = edition.search / SEARCH_RECORD
    raw = record.read_bytes()
    record.write_bytes(b"\xff" * len(raw))
    if harm != "spoilt":
        record.unlink()
    if harm == "cut":
        record.write_bytes(raw[:40])
    content.write(POND, "# The aqueduct\n")
    after = publish(content.root, editions)
    assert words_of(after).isdisjoint(words_of(edition))
    assert slugs(after, "aqueduct") == ["mill-pond"]


def test_an_edition_without_an_index_is_shown_and_the_next_publishing_makes_one(
    content: StaffFolder, editions: Path
) -> None:
    edition = publish(content.root, editions)
    file = edition.folder / "edition.json"
    colophon = json.loads(file.read_bytes())
    colophon["sizes"] = {name: size for name, size in colophon["sizes"].items() if not name.startswith("search/")}
    file.write_bytes(msgspec.json.encode(colophon))
    for path in edition.search.iterdir():
        path.unlink()
    edition.search.rmdir()
    old = open_edition(edition.folder)
    assert old is not None
    assert not old.searchable
    assert slugs(old, "mill") == []
    new = publish(content.root, editions)
    assert new.folder != old.folder
    assert new.searchable
    assert "mill-pond" in slugs(new, "mill")


def test_asking_changes_nothing_in_an_edition(content: StaffFolder, editions: Path) -> None:
    edition = publish(content.root, editions)
    before = {path.name: path.read_bytes() for path in edition.search.iterdir()}
    assert slugs(edition, "mill")
    after = {path.name: path.read_bytes() for path in edition.search.iterdir() if not path.name.endswith(".lock")}
    assert after == before
    assert current(editions) == edition


def test_a_disk_that_refuses_is_told_as_such(
    content: StaffFolder, editions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = publish(content.root, editions)
    content.write(POND, "# The aqueduct\n")

    def full(*_: object) -> None:
        raise ValueError("An IO error occurred: 'No space left on device'")

    with monkeypatch.context() as disk:
        disk.setattr(index, "_fill", full)
        with pytest.raises(OSError, match="No space left"):
            publish(content.root, editions)
    assert current(editions) == before
