"""Whatever befalls the machine while it publishes, visitors see a whole edition, and publishing goes on afterwards."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.reading.edition import current, folders_of, number_of
from kiosk.reading.publishing import publish
from kiosk.reading.trouble import Trouble
from tests.faults import (
    POND,
    faults_of,
    kill_publishing,
    publish_on_full_disk,
    published,
    publishing,
    small_disk,
    staging,
)
from tests.staff_folder import ITEMS, SAMPLE, StaffFolder

NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


def title_in(editions: Path) -> str:
    """Return what the pond is called in the edition that a start shows."""
    edition = current(editions)
    assert edition is not None
    return edition.guide.items["mill-pond"].pages["en"].title


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9 there")
def test_killed_at_any_moment_the_next_start_shows_a_whole_edition(content: StaffFolder, tmp_path: Path) -> None:
    editions = tmp_path / "editions"
    publish(content.root, editions)
    chance = random.Random(1906)  # noqa: S311  # only says when to kill
    caught = 0
    for number in range(30):
        shown = title_in(editions)
        caught += kill_publishing(content, tmp_path, f"Pond {number}", chance)
        assert faults_of(editions, shown, f"Pond {number}") == []
    assert caught > 5, "hardly a kill came while it published"
    assert published(content.root, tmp_path)[0] == 0
    assert title_in(editions) == "Pond 29"
    assert staging(editions) == []


def test_a_full_disk_leaves_the_edition_before_and_nothing_half(content: StaffFolder, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk, 24_000_000) as mounted:
        if not mounted:
            pytest.skip("only root may mount a small disk, and not everywhere")
        publish(content.root, disk / "editions")
        refused = 0
        for number, left in enumerate((0, 4096, 40_000, 120_000)):
            content.write("river/mill-pond/01.png", (SAMPLE / "river/stone-bridge/01-bridge.png").read_bytes())
            full, found = publish_on_full_disk(content, disk, f"Pond {number}", left)
            assert found == []
            refused += full
        assert refused > 1, "the disk was never full"
        assert published(content.root, disk)[0] == 0
        assert title_in(disk / "editions") == "Pond 3"


@pytest.mark.skipif(shutil.which("faketime") is None, reason="the package faketime is not installed")
def test_a_clock_set_back_stops_no_edition(content: StaffFolder, tmp_path: Path) -> None:
    publish(content.root, tmp_path / "editions")
    for title, *clock in (("In 2001", "faketime", "2001-01-01 00:00:00"), ("Today",)):
        content.write(POND, f"# {title}\n")
        status, said = published(content.root, tmp_path, *clock)
        assert status == 0, said
        assert faults_of(tmp_path / "editions", title) == []
    assert [number_of(folder) for folder in folders_of(tmp_path / "editions")] == [3, 2, 1]


@pytest.mark.parametrize("year", [1970, 2099])
def test_editions_from_another_time_stop_no_edition(year: int, content: StaffFolder, tmp_path: Path) -> None:
    editions = tmp_path / "editions"
    publish(content.root, editions)
    then = time.mktime((year, 1, 2, 0, 0, 0, 0, 0, 0))
    for path in (*editions.rglob("*"), *content.root.rglob("*")):
        os.utime(path, (then, then))
    content.write(POND, "# Today\n")
    os.utime(content.root / POND, (then, then))
    assert published(content.root, tmp_path)[0] == 0
    assert faults_of(editions, "Today") == []


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """Return a folder that other users may look into."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_content_folder_of_somebody_else_is_published_as_far_as_it_may_be_read(open_to_all: Path) -> None:
    content, state = open_to_all / "content", open_to_all / "state"
    shutil.copytree(SAMPLE, content)
    state.mkdir()
    need_nobody(state)
    secret = content / "hills" / "heights.yaml"
    secret.chmod(0)
    before = {path: path.stat().st_mtime_ns for path in content.rglob("*")}
    status, said = published(content, state, *NOBODY)
    assert status == 0, said
    edition = current(state / "editions")
    assert edition is not None
    assert set(edition.guide.items) >= ITEMS - {"hills"}
    unreadable = [problem.file for problem in edition.problems() if problem.trouble is Trouble.UNREADABLE]
    assert unreadable == ["hills/heights.yaml"]
    assert {path: path.stat().st_mtime_ns for path in content.rglob("*")} == before


def test_editions_that_may_not_be_written_are_said_to_be(open_to_all: Path) -> None:
    need_nobody(None)
    status, said = published(SAMPLE, open_to_all, *NOBODY)
    assert status == 1
    assert "ne peut pas être écrit" in said
    assert "Traceback" not in said


def need_nobody(state: Path | None) -> None:
    """Give a folder to the user nobody; skip the test where we cannot be that one."""
    if sys.platform == "win32" or os.geteuid() != 0 or shutil.which(NOBODY[0]) is None:
        pytest.skip("only root can be another user")
    if subprocess.run([*NOBODY, sys.executable, "-c", "import kiosk"], capture_output=True, check=False).returncode:
        pytest.skip("another user may not read the program here")
    if state:
        os.chown(state, 65534, 65534)


def test_several_publishers_at_once_take_turns_and_numbers_of_their_own(tmp_path: Path) -> None:
    contents = [StaffFolder(tmp_path / f"content-{number}") for number in range(3)]
    for content in contents:
        shutil.copytree(SAMPLE, content.root)
    made = set()
    for step in range(2):
        for number, content in enumerate(contents):
            content.write(POND, f"# Pond {step} of {number}\n")
        processes = [publishing(content.root, tmp_path) for content in contents]
        for process in processes:
            out, errors = process.communicate(timeout=60)
            assert process.returncode == 0, out + errors
            made.add(out.split(":")[0])
    assert len(made) == 6
    assert faults_of(tmp_path / "editions", *(f"Pond 1 of {number}" for number in range(3))) == []
    assert [number_of(folder) for folder in folders_of(tmp_path / "editions")] == [6, 5, 4]
    assert staging(tmp_path / "editions") == []
