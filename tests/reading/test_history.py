"""The way back to an earlier edition."""

from pathlib import Path

from kiosk.reading.edition import current, fingerprint
from kiosk.reading.history import held, kept, roll_back
from kiosk.reading.publishing import publish
from tests.staff_folder import StaffFolder

POND = "river/mill-pond/en.md"


def publish_thrice(content: StaffFolder, editions: Path) -> None:
    """Publish three editions that differ in a title."""
    for number in (1, 2, 3):
        content.write(POND, f"# Pond {number}\n")
        publish(content.root, editions)


def shown(editions: Path) -> str:
    """Return the title in the current edition."""
    edition = current(editions)
    assert edition is not None
    return edition.guide.items["mill-pond"].pages["en"].title


def test_one_step_back_and_another(content: StaffFolder, editions: Path) -> None:
    publish_thrice(content, editions)
    assert [edition.colophon.number for edition in kept(editions)] == [3, 2, 1]
    assert roll_back(editions, content.root)
    assert shown(editions) == "Pond 2"
    assert roll_back(editions, content.root)
    assert shown(editions) == "Pond 1"
    assert roll_back(editions, content.root) is None
    assert shown(editions) == "Pond 1"


def test_any_edition_by_its_number(content: StaffFolder, editions: Path) -> None:
    publish_thrice(content, editions)
    assert roll_back(editions, content.root, 1)
    assert roll_back(editions, content.root, 3)
    assert shown(editions) == "Pond 3"
    assert roll_back(editions, content.root, 9) is None


def test_it_holds_until_the_content_changes(content: StaffFolder, editions: Path) -> None:
    publish_thrice(content, editions)
    roll_back(editions, content.root)
    assert held(editions) == fingerprint(content.root)
    content.write(POND, "# Pond 4\n")
    assert held(editions) != fingerprint(content.root)
    publish(content.root, editions)
    assert shown(editions) == "Pond 4"
    assert held(editions) == ""


def test_a_damaged_edition_is_no_way_back(content: StaffFolder, editions: Path) -> None:
    publish_thrice(content, editions)
    (kept(editions)[1].folder / "guide.msgpack").write_bytes(b"")
    edition = roll_back(editions, content.root)
    assert edition is not None
    assert edition.colophon.number == 1
