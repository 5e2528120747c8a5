"""The roof's rules: typed, formatted, no literal colours, and every word through the wording."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.qmltypes import write_modules

ROOT = Path(__file__).parents[2]
UI = ROOT / "kiosk" / "ui"
FILES = sorted(UI.rglob("*.qml"))
TOOLS = Path(sys.executable).parent


def _named(files: list[Path]) -> list[str]:
    return [str(file.relative_to(UI)) for file in files]


def test_qmllint_with_the_python_types_has_nothing_to_say(tmp_path: Path) -> None:
    write_modules(tmp_path)
    command: list[str | Path] = [TOOLS / "pyside6-qmllint", "-W", "0", "-I", tmp_path, "-I", UI, *FILES]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", FILES, ids=_named(FILES))
def test_qml_is_in_the_form_that_qmlformat_gives_it(file: Path) -> None:
    done = subprocess.run([TOOLS / "pyside6-qmlformat", file], capture_output=True, text=True, check=True)
    assert done.stdout == file.read_text(encoding="utf-8"), "run ./dev fix"


def test_only_the_theme_knows_colours() -> None:
    literal = re.compile(r'"#[0-9A-Fa-f]{3,8}"|"(white|black|red|transparent)"')
    elsewhere = [file for file in FILES if file.name != "Theme.qml" and literal.search(file.read_text())]
    assert _named(elsewhere) == []


def test_no_text_is_written_into_qml() -> None:
    literal = re.compile(r'\b(text|title): "[^"]*[A-Za-zÀ-ÿ]{2}')
    assert _named([file for file in FILES if literal.search(file.read_text())]) == []


def test_no_property_is_untyped() -> None:
    untyped = re.compile(r"property var\b|\bvar [a-z]")
    assert _named([file for file in FILES if untyped.search(file.read_text())]) == []


def test_controls_do_not_know_the_bridge() -> None:
    controls = [file for file in FILES if file.parent.name in ("Controls", "Design")]
    assert _named([file for file in controls if "Kiosk.Bridge" in file.read_text()]) == []


def test_a_qml_file_tells_one_thing() -> None:
    longest = 250
    assert _named([file for file in FILES if len(file.read_text().splitlines()) > longest]) == []
