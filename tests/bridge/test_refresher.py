"""What staff save is on the screen a moment later, unless a visitor is reading."""

import errno
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.app import application
from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.refresher import Refresher
from kiosk.reading import publishing, watching
from kiosk.reading.content import Reading
from kiosk.reading.edition import Colophon, current, folders_of
from kiosk.reading.history import roll_back
from kiosk.reading.publishing import publish
from kiosk.reading.spare import Store
from tests.staff_folder import ITEMS, StaffFolder

POND = "river/mill-pond"
SOON_S = 8.0


class Screen:
    """A library on the screen and its refresher, without the glass."""

    def __init__(self, content: Path, editions: Path) -> None:
        """Start from the edition there is."""
        self.library = Library()
        self.navigator = Navigator(self.library)
        self.refresher = Refresher(content, Store(editions), self.library, self.navigator)
        edition = current(editions)
        if edition:
            self.refresher.show(edition)
        self.navigator.home()
        self.refresher.refresh()

    def title(self) -> str:
        """Return what the pond is called."""
        return self.library.title("mill-pond")

    def wait(self, happened: Callable[[], object], seconds: float = SOON_S) -> bool:
        """Let time pass until something is so, or in vain."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if happened():
                return True
            time.sleep(0.01)
        return False


def look_every(seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = watching.changes.__kwdefaults__ or {}
    monkeypatch.setattr(watching.changes, "__kwdefaults__", {**usual, "poll_s": seconds})


@pytest.fixture
def screen(content: StaffFolder, editions: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    """Return a screen that shows the content, and looks for changes nobody tells of every second."""
    application()
    look_every(1.0, monkeypatch)
    publish(content.root, editions)
    screen = Screen(content.root, editions)
    screen.wait(lambda: False, 0.4)
    yield screen
    screen.refresher.close()


def test_a_saved_file_is_on_the_screen(screen: Screen, content: StaffFolder) -> None:
    content.write(f"{POND}/fr.md", "# Un autre étang\n")
    assert screen.wait(lambda: screen.title() == "Un autre étang")


def test_a_file_in_the_making_waits_until_it_is_whole(screen: Screen, content: StaffFolder) -> None:
    seen = set()
    text = "# Un étang écrit lentement\n\nUn résumé.\n\nUn texte.\n"
    for length in range(2, len(text), 4):
        content.write(f"{POND}/fr.md", text[:length])
        screen.wait(lambda: seen.add(screen.title()), 0.05)
    content.write(f"{POND}/fr.md", text)
    assert screen.wait(lambda: screen.title() == "Un étang écrit lentement")
    assert len(seen) == 1


def test_a_deleted_folder_leaves_and_a_renamed_one_moves(screen: Screen, content: StaffFolder) -> None:
    (content.root / POND).rename(content.root / "river" / "mill-lake")
    assert screen.wait(lambda: "mill-lake" in screen.library.guide.items)
    assert "mill-pond" not in screen.library.guide.items
    shutil.rmtree(content.root / "river" / "mill-lake")
    assert screen.wait(lambda: "mill-lake" not in screen.library.guide.items)
    assert set(screen.library.guide.items) == ITEMS - {"mill-pond"}


def test_what_comes_and_goes_publishes_nothing(screen: Screen, content: StaffFolder, editions: Path) -> None:
    before = folders_of(editions)
    for name in ("~$fr.md", ".fr.md.swp", "fr.md.tmp", ".syncthing.fr.md.tmp", "Thumbs.db"):
        content.write(f"{POND}/{name}", "half")
    screen.wait(lambda: False, 2.5)
    assert folders_of(editions) == before


def test_a_broken_save_keeps_the_page_and_its_repair_shows(screen: Screen, content: StaffFolder) -> None:
    good = screen.title()
    sheet = content.text(f"{POND}/place.yaml")
    content.write(f"{POND}/place.yaml", "kind: [")
    content.write("river/stone-bridge/fr.md", "# Un autre pont\n")
    assert screen.wait(lambda: screen.library.title("stone-bridge") == "Un autre pont")
    assert screen.title() == good
    content.write(f"{POND}/place.yaml", sheet)
    content.write(f"{POND}/fr.md", "# Réparé\n")
    assert screen.wait(lambda: screen.title() == "Réparé")


def test_a_reader_is_not_disturbed(screen: Screen, content: StaffFolder, editions: Path) -> None:
    screen.navigator.open("mill-pond", 0.0)
    good = screen.title()
    before = folders_of(editions)
    content.write(f"{POND}/fr.md", "# Un autre étang\n")
    assert screen.wait(lambda: folders_of(editions) != before)
    screen.wait(lambda: False, 0.3)
    assert screen.title() == good
    screen.navigator.home()
    assert screen.title() == "Un autre étang"


def test_a_content_folder_that_vanishes_costs_nothing_and_comes_back(
    screen: Screen, content: StaffFolder, tmp_path: Path
) -> None:
    away = tmp_path / "away"
    shutil.move(content.root, away)
    screen.wait(lambda: False, 2.5)
    assert set(screen.library.guide.items) == ITEMS
    (away / POND / "fr.md").write_text("# Revenu\n", encoding="utf-8")
    shutil.move(away, content.root)
    assert screen.wait(lambda: screen.title() == "Revenu")


def test_without_notice_a_change_is_found_by_looking(
    content: StaffFolder, editions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unwatchable(*_paths: Path, **_options: object) -> Iterator[None]:
        raise OSError(28, "inotify watch limit reached")

    application()
    monkeypatch.setattr(watching, "watch", unwatchable)
    look_every(0.3, monkeypatch)
    publish(content.root, editions)
    screen = Screen(content.root, editions)
    content.write(f"{POND}/fr.md", "# Un autre étang\n")
    assert screen.wait(lambda: screen.title() == "Un autre étang")
    screen.refresher.close()


def test_a_step_back_in_the_history_shows_on_a_running_screen_and_stays(
    screen: Screen, content: StaffFolder, editions: Path
) -> None:
    good = screen.title()
    content.write(f"{POND}/fr.md", "# Un autre étang\n")
    assert screen.wait(lambda: screen.title() == "Un autre étang")
    assert roll_back(editions, content.root)
    assert screen.wait(lambda: screen.title() == good)
    screen.wait(lambda: False, 2.5)
    assert screen.title() == good
    content.write(f"{POND}/fr.md", "# Encore un autre\n")
    assert screen.wait(lambda: screen.title() == "Encore un autre")


def test_an_edition_that_cannot_be_searched_is_published_again_by_itself(content: StaffFolder, editions: Path) -> None:
    application()
    edition = publish(content.root, editions)
    file = edition.folder / "edition.json"
    file.write_bytes(file.read_bytes().replace(b'"search/record.msgpack"', b'"search/meta.json"'))
    screen = Screen(content.root, editions)
    assert screen.wait(lambda: (now := current(editions)) is not None and now.searchable)
    assert len(folders_of(editions)) == 2
    screen.refresher.close()


def test_another_folder_is_followed_at_once_and_the_first_one_again(
    screen: Screen, content: StaffFolder, tmp_path: Path
) -> None:
    good = screen.title()
    other = StaffFolder(tmp_path / "other")
    shutil.copytree(content.root, other.root)
    other.write(f"{POND}/fr.md", "# Un étang d’ailleurs\n")
    ended: list[tuple[str, bool]] = []
    screen.refresher.ended.connect(lambda folder, well: ended.append((folder, well)))
    screen.refresher.follow(other.root)
    assert screen.wait(lambda: screen.title() == "Un étang d’ailleurs")
    assert screen.wait(lambda: (str(other.root), True) in ended)
    other.write(f"{POND}/fr.md", "# Changé là-bas\n")
    assert screen.wait(lambda: screen.title() == "Changé là-bas")
    screen.refresher.follow(content.root)
    assert screen.wait(lambda: screen.title() == good)


def test_staff_may_publish_what_they_had_turned_away_from(screen: Screen, content: StaffFolder, editions: Path) -> None:
    good = screen.title()
    content.write(f"{POND}/fr.md", "# Un autre étang\n")
    assert screen.wait(lambda: screen.title() == "Un autre étang")
    roll_back(editions, content.root)
    screen.refresher.look()
    assert screen.wait(lambda: screen.title() == good, 2.0)
    screen.refresher.publish()
    assert screen.wait(lambda: screen.title() == "Un autre étang")


def test_a_disk_that_refuses_is_stood_in_for_until_it_takes_editions_again(
    screen: Screen, content: StaffFolder, editions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    usual = publishing._write  # noqa: SLF001  # the disk fills up while it writes
    full = True

    def write(guide: bytes, reading: Reading, staging: Path, number: int, mark: str) -> Colophon:
        if full and staging.is_relative_to(editions):
            raise OSError(errno.ENOSPC, "No space left on device")
        return usual(guide, reading, staging, number, mark)

    def shows(title: str) -> bool:
        return screen.title() == title

    monkeypatch.setattr(publishing, "_write", write)
    for title in ("Un autre étang", "Encore un autre", "Un étang de plus"):
        content.write(f"{POND}/fr.md", f"# {title}\n")
        assert screen.wait(partial(shows, title))
    assert len(list(tmp_path.glob("kiosk-editions-*"))) == 1
    assert screen.refresher.editions != editions
    full = False
    assert screen.wait(lambda: screen.refresher.editions == editions)
    assert screen.wait(lambda: screen.refresher.edition and screen.refresher.edition.folder.parent == editions)
    assert len(folders_of(editions)) == 2
    screen.refresher.close()
    assert not list(tmp_path.glob("kiosk-editions-*"))


def test_a_fault_that_is_not_the_editions_disk_is_tried_again_where_it_was(
    screen: Screen, content: StaffFolder, editions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    screen.refresher.ended.connect(lambda _folder, well: ended.append(well))

    def read(*_: object, **__: object) -> Reading:
        raise PermissionError(errno.EACCES, "Permission denied", str(content.root / POND))

    with monkeypatch.context() as fault:
        fault.setattr(publishing, "_read", read)
        content.write(f"{POND}/fr.md", "# Un autre étang\n")
        assert screen.wait(lambda: False in ended)
        assert screen.refresher.editions == editions
    assert screen.wait(lambda: screen.title() == "Un autre étang")
    assert current(editions) == screen.refresher.edition


def test_a_folder_without_a_panel_is_said_to_be_unpublished_and_read_once(
    screen: Screen, content: StaffFolder, tmp_path: Path
) -> None:
    ended: list[tuple[str, bool]] = []
    begun: list[bool] = []
    screen.refresher.ended.connect(lambda folder, well: ended.append((folder, well)))
    screen.refresher.began.connect(lambda: begun.append(True))
    missing = str(tmp_path / "missing")
    screen.refresher.follow(Path(missing))
    assert screen.wait(lambda: ended.count((missing, False)) > 2)
    assert (missing, True) not in ended
    assert len(begun) == 1
    screen.refresher.follow(content.root)
    assert screen.wait(lambda: (str(content.root), True) in ended)
