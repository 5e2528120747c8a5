"""A new folder is complete, hidden, and shown as soon as staff say so."""

from pathlib import Path

import pytest

from kiosk.duty.usage import local_now
from kiosk.staff import new
from tests.staff_folder import ITEMS, StaffFolder


def make(what: str, name: str, content: Path, panel: str = "") -> int:
    return new.make(what, name, content, panel, local_now().date())


def test_a_new_page_is_hidden_and_no_problem(content: StaffFolder) -> None:
    assert make("place", "L’Été à Béthune", content.root, "river") == 0
    assert make("story", "Une histoire", content.root, "quarry") == 0
    assert make("route", "Le tour de l’étang", content.root) == 0
    assert make("event", "La fête de l’étang", content.root) == 0
    assert make("panel", "Les fêtes", content.root) == 0
    reading = content.read()
    assert reading.problems == ()
    assert set(reading.guide.items) == ITEMS


@pytest.mark.parametrize(
    ("what", "panel", "folder"),
    [
        ("place", "river", "river"),
        ("story", "quarry", "quarry"),
        ("route", "", "routes"),
        ("event", "", "agenda"),
        ("panel", "", ""),
    ],
)
def test_without_its_draft_line_it_is_shown_in_every_language(
    content: StaffFolder, what: str, panel: str, folder: str
) -> None:
    assert make(what, "Un nouveau titre", content.root, panel) == 0
    sheet = f"{folder}/un-nouveau-titre/{what}.yaml".lstrip("/")
    draft = next(line for line in content.text(sheet).splitlines() if line.startswith("draft"))
    content.edit(sheet, draft + "\n", "")
    reading = content.read()
    item = reading.guide.items["un-nouveau-titre"]
    assert {page.title for page in item.pages.values()} == {"Un nouveau titre"}
    assert set(item.pages) == set(reading.guide.office.languages)
    assert [problem for problem in reading.problems if not problem.advice] == []


@pytest.mark.parametrize(("what", "panel", "folder"), [("place", "river", "river"), ("event", "", "agenda")])
def test_every_commented_line_is_understood_once_it_is_used(
    content: StaffFolder, what: str, panel: str, folder: str
) -> None:
    assert make(what, "Tout écrit", content.root, panel) == 0
    sheet = f"{folder}/tout-ecrit/{what}.yaml"
    lines = content.text(sheet).splitlines()
    used = [line.removeprefix("# ") if number > 1 else line for number, line in enumerate(lines)]
    content.write(sheet, "\n".join(line for line in used if not line.startswith("draft")) + "\n")
    content.write(f"{folder}/tout-ecrit/01-photo.jpg", (content.root / "quarry/lime-kiln/01-kiln.jpg").read_bytes())
    mistakes = [problem for problem in content.read().problems if not problem.advice]
    assert mistakes == []


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("place", "Un lieu", "rivr"), "river"),
        (("place", "Un lieu", ""), "choose one of"),
        (("fête", "Un lieu", "river"), "panel, place, story, route, event"),
        (("story", "Mill pond", "quarry"), "is there already"),
        (("story", "!!!", "quarry"), "letters"),
        (("route", "Boucle " + "é" * 300, ""), "name too long"),
        (("place", "CON", "river"), "reserved by Windows"),
    ],
)
def test_what_cannot_be_made_is_told(
    content: StaffFolder, capsys: pytest.CaptureFixture[str], asked: tuple[str, str, str], told: str
) -> None:
    what, name, panel = asked
    before = sorted(content.root.rglob("*"))
    assert make(what, name, content.root, panel) == 1
    assert told in capsys.readouterr().err
    assert sorted(content.root.rglob("*")) == before
