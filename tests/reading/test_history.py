"""The way back to an earlier edition."""

import errno
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk import disk
from kiosk.reading.edition import Edition, current, fingerprint, open_edition, point, pointed_to
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


def test_a_return_during_a_publishing_is_not_undone_by_it(content: StaffFolder, editions: Path) -> None:
    publish_thrice(content, editions)
    content.write(POND, "# Pond 4\n")
    asked, never = threading.Event(), threading.Event()
    returns: list[Future[Edition | None]] = []
    with ThreadPoolExecutor() as staff:

        def meanwhile(step: str, _done: int, _total: int) -> None:
            if step == "writing" and not asked.is_set():
                asked.set()
                returns.append(staff.submit(roll_back, editions, content.root, 2))
                never.wait(0.5)  # time enough to return, were it not to wait

        publish(content.root, editions, meanwhile)
        assert returns[0].result()
    assert shown(editions) == "Pond 2"
    assert held(editions) == fingerprint(content.root)


def test_a_disk_that_refuses_the_return_leaves_everything_as_it_was(
    content: StaffFolder, editions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_thrice(content, editions)
    roll_back(editions, content.root)
    mark, name = held(editions), pointed_to(editions)
    content.write(POND, "# Pond 4\n")

    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(disk, "flush", full)
    with pytest.raises(OSError, match="No space"):
        roll_back(editions, content.root)
    assert (held(editions), pointed_to(editions)) == (mark, name)
    assert not list(editions.glob(".aside-*"))


def test_many_who_point_at_once_leave_a_whole_pointer(content: StaffFolder, editions: Path) -> None:
    publish_thrice(content, editions)
    names = [edition.folder.name for edition in kept(editions)]
    with ThreadPoolExecutor(8) as several:
        list(several.map(lambda turn: point(editions, names[turn % 3]), range(240)))
    assert open_edition(editions / pointed_to(editions))
