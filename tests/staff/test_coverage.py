"""The table of pages and languages tells staff what is left to translate."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.staff.coverage import Cell, State, coverage
from kiosk.staff.coverage_table import show
from tests.staff_folder import ITEMS, StaffFolder

KILN = "quarry/lime-kiln"


def cells(content: StaffFolder, folder: str) -> dict[str, Cell]:
    """Return the languages of one page."""
    return next(row.cells for row in coverage(content.root) if row.folder == folder)


def saved(path: Path, seconds: float) -> None:
    """Set when a file was saved, counted from a day in 2026."""
    os.utime(path, (1_780_000_000 + seconds,) * 2)


@pytest.fixture
def translated(content: StaffFolder) -> StaffFolder:
    """Return a folder whose texts were all saved in the same second."""
    for text in content.root.rglob("*.md"):
        saved(text, 0)
    return content


def test_every_page_has_a_row_and_a_finished_guide_has_nothing_left_to_do(translated: StaffFolder) -> None:
    rows = coverage(translated.root)
    assert {row.folder.rpartition("/")[2] for row in rows} == ITEMS | {"."}
    assert all(row.complete for row in rows)


def test_a_text_that_is_not_there_is_missing(translated: StaffFolder) -> None:
    (translated.root / KILN / "nl.md").unlink()
    assert cells(translated, KILN)["nl"] == Cell(State.MISSING)


def test_a_translation_saved_before_the_french_is_older_until_it_is_saved_again(translated: StaffFolder) -> None:
    saved(translated.root / KILN / "fr.md", 3600)
    saved(translated.root / KILN / "en.md", 3600 - 30)
    found = cells(translated, KILN)
    assert (found["fr"].state, found["en"].state) == (State.COMPLETE, State.COMPLETE)
    assert (found["nl"].state, found["de"].state) == (State.OLDER, State.OLDER)
    saved(translated.root / KILN / "nl.md", 7200)
    assert cells(translated, KILN)["nl"].state is State.COMPLETE


def test_words_missing_in_the_sheet_are_counted(translated: StaffFolder) -> None:
    translated.edit(f"{KILN}/place.yaml", ', de: "hoch"}', "}")
    translated.edit(f"{KILN}/place.yaml", ', de: "Eintritt frei, zwei Stufen."}', "}")
    assert cells(translated, KILN)["de"] == Cell(State.PARTIAL, 2)


def test_the_quiz_and_the_kinds_of_places_are_counted_too(translated: StaffFolder) -> None:
    translated.edit("quiz.yaml", ', nl: "Steen"', "")
    assert cells(translated, ".")["nl"] == Cell(State.PARTIAL, 1)


def test_an_older_text_still_counts_its_gaps(translated: StaffFolder) -> None:
    saved(translated.root / KILN / "fr.md", 3600)
    translated.edit(f"{KILN}/place.yaml", ', de: "hoch"}', "}")
    assert cells(translated, KILN)["de"] == Cell(State.OLDER, 1)


def test_a_folder_without_a_page_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show(tmp_path / "nowhere", "en", only_gaps=False) == 1
    assert "nowhere: there is no page here" in capsys.readouterr().err


def test_the_table_is_told_in_french_and_english(translated: StaffFolder, capsys: pytest.CaptureFixture[str]) -> None:
    assert show(translated.root, "fr", only_gaps=True) == 0
    assert capsys.readouterr().out == f"Pages complètes : {len(ITEMS)} sur {len(ITEMS)}.\n"
    (translated.root / KILN / "nl.md").unlink()
    saved(translated.root / KILN / "fr.md", 3600)
    assert show(translated.root, "fr", only_gaps=True) == 1
    told = capsys.readouterr().out
    assert KILN in told
    assert "manque" in told
    assert "plus ancien" in told
    assert "quarry/quarry-museum" not in told
    assert show(translated.root, "en", only_gaps=False) == 1
    told = capsys.readouterr().out
    assert "quarry/quarry-museum" in told
    assert "missing" in told
    assert "older: saved before fr.md" in told


def test_the_desk_reads_it_without_what_prints_for_the_command_line() -> None:
    asked = "import sys, kiosk.bridge.desk.topics; print([name for name in ('rich', 'typer') if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert told.stdout == "[]\n"
