"""The edition that comes with a package."""

from pathlib import Path

import pytest

from kiosk.reading.edition import current, folders_of
from kiosk.reading.history import kept, roll_back
from kiosk.reading.publishing import publish, publish_told
from kiosk.reading.shipped import adopt
from kiosk.reading.spare import Store
from tests.staff_folder import StaffFolder


@pytest.fixture
def shipped(content: StaffFolder, tmp_path: Path) -> Path:
    """Return the folder of an edition made from the content, as a package brings it."""
    publish(content.root, tmp_path / "package")
    return tmp_path / "package"


def test_it_becomes_the_first_edition_and_nothing_is_read_for_it(
    content: StaffFolder, shipped: Path, editions: Path
) -> None:
    adopt(shipped, editions)
    before, now = current(shipped), current(editions)
    assert before
    assert now
    assert now.folder.parent == editions
    assert (now.colophon, now.guide) == (before.colophon, before.guide)
    done = publish_told(content.root, editions)
    assert (done.read, done.made) == (0, 0)
    assert done.edition.folder == now.folder


def test_what_staff_change_goes_on_from_it_and_can_be_taken_back(
    content: StaffFolder, shipped: Path, editions: Path
) -> None:
    adopt(shipped, editions)
    content.write("river/mill-pond/en.md", "# Another pond\n")
    done = publish_told(content.root, editions)
    assert done.read == 1
    assert done.made == 0
    back = roll_back(editions, content.root)
    assert back
    assert back.guide.items["mill-pond"].pages["en"].title != "Another pond"


def test_it_never_comes_before_an_edition_that_is_there(content: StaffFolder, shipped: Path, editions: Path) -> None:
    content.write("river/mill-pond/en.md", "# My own pond\n")
    own = publish(content.root, editions)
    adopt(shipped, editions)
    assert [edition.folder for edition in kept(editions)] == [own.folder]


def test_a_package_without_one_changes_nothing(tmp_path: Path, editions: Path) -> None:
    adopt(tmp_path / "nothing", editions)
    Store(editions, tmp_path / "nothing").adopt()
    assert not folders_of(editions)


def test_a_disk_that_refuses_it_stops_nobody(shipped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    in_the_way = tmp_path / "state"
    in_the_way.write_text("a file where the folder should be")
    Store(in_the_way / "editions", shipped).adopt()
    assert "is shown from where it is" in caplog.text
    caplog.clear()
