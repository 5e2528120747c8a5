"""Nothing outside the content folder is read, and what cannot be read is named."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk import paths
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble
from tests.staff_folder import ITEMS, SAMPLE, StaffFolder

READ = """
import json, os, sys
from pathlib import Path
from kiosk.reading.publishing import check
check(Path(sys.argv[1]))  # whatever is imported late is imported now, while this Python may still be read
if os.getuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
reading = check(Path(sys.argv[2]))
told = [[problem.name, problem.file] for problem in reading.problems]
print(json.dumps({"items": sorted(reading.guide.items), "problems": told}))
"""
"""Reads a folder as one who may not do everything: root becomes nobody."""


@pytest.fixture
def locked() -> Iterator[StaffFolder]:
    """Return a copy of the sample where another user may look, not in pytest's own folder that only we may enter."""
    base = Path(mkdtemp(prefix="kiosk-locked-"))
    base.chmod(0o755)
    shutil.copytree(SAMPLE, base / "content")
    yield StaffFolder(base / "content")
    shutil.rmtree(base)


def read_without_rights(content: StaffFolder) -> tuple[set[str], list[tuple[str, str]]]:
    """Read a folder in a process that is not allowed everything; return its items, and what is wrong where."""
    done = subprocess.run(
        [sys.executable, "-c", READ, SAMPLE, content.root], capture_output=True, text=True, check=False, cwd=paths.ROOT
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    return set(found["items"]), [(trouble, file) for trouble, file in found["problems"]]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o000, 0o444, 0o111])
def test_a_folder_that_may_not_be_entered_is_named_and_costs_no_other(locked: StaffFolder, mode: int) -> None:
    folder = locked.root / "river/stone-bridge"
    folder.chmod(mode)
    items, problems = read_without_rights(locked)
    folder.chmod(0o755)
    told = [name for name, file in problems if file.startswith("river/stone-bridge")]
    assert "UNREADABLE" in told
    assert items >= ITEMS - {"stone-bridge"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("name", ["river/mill-pond/en.md", "quarry/lime-kiln/01-kiln.jpg", "quarry/timeline.yaml"])
def test_a_file_that_may_not_be_read_is_named_and_costs_no_page(locked: StaffFolder, name: str) -> None:
    (locked.root / name).chmod(0)
    items, problems = read_without_rights(locked)
    assert ("UNREADABLE", name) in problems
    assert items == ITEMS


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_content_folder_that_may_not_be_entered_is_named(locked: StaffFolder) -> None:
    locked.root.chmod(0)
    found = read_without_rights(locked)
    locked.root.chmod(0o755)
    assert found == (set(), [("NO_CONTENT", str(locked.root))])


@pytest.mark.parametrize("name", ["../outside.txt", "inner/../../outside.txt", "/etc/passwd", "link.txt"])
def test_no_name_leads_outside(tmp_path: Path, name: str) -> None:
    (tmp_path / "outside.txt").write_text("secret", encoding="utf-8")
    root = tmp_path / "content"
    root.mkdir()
    (root / "link.txt").symlink_to(tmp_path / "outside.txt")
    problems = Problems()
    assert Folder(root, problems).text(name) is None
    assert [problem.trouble for problem in problems.all()] == [Trouble.OUTSIDE]


def test_a_folder_with_the_same_beginning_of_its_name_is_outside(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content-old").mkdir()
    (tmp_path / "content-old/fr.md").write_text("old", encoding="utf-8")
    assert Folder(tmp_path / "content", Problems()).text("../content-old/fr.md") is None


def test_a_content_folder_that_is_a_link_is_read(content: StaffFolder) -> None:
    link = content.root.parent / "linked"
    link.symlink_to(content.root)
    reading = StaffFolder(link).read()
    assert reading.problems == ()
    assert set(reading.guide.items) == ITEMS


def test_a_link_inside_the_folder_is_followed(content: StaffFolder) -> None:
    (content.root / "river/mill-pond/poster.webp").unlink()
    (content.root / "river/mill-pond/poster.webp").symlink_to("../poster.webp")
    assert content.read().problems == ()


def test_a_link_to_itself_costs_nothing_else(content: StaffFolder) -> None:
    (content.root / "loop").symlink_to("loop")
    (content.root / "river" / "round").symlink_to("..")
    reading = content.read()
    assert set(reading.guide.items) == ITEMS
    assert reading.problems == ()
