"""The page of problems opens in a browser, shows every problem, and fetches nothing."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from kiosk.reading.publishing import check
from kiosk.staff.check import report
from kiosk.staff.check_page import write_page
from tests.staff_folder import StaffFolder

KILN = "quarry/lime-kiln"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture
def spoilt(content: StaffFolder) -> StaffFolder:
    """Return a folder with a mistake, a gap, and words that look like markup."""
    content.append(f"{KILN}/place.yaml", "comune: Lens\n")
    (content.root / "river/mill-pond/de.md").unlink()
    content.append("quarry/last-blast/story.yaml", '"<script>alert(1)</script>": x\n')
    return content


def test_every_problem_is_on_the_page_in_both_languages(spoilt: StaffFolder, tmp_path: Path) -> None:
    reading = check(spoilt.root)
    write_page(reading, spoilt.root, tmp_path / "check.html")
    page = (tmp_path / "check.html").read_text(encoding="utf-8")
    assert len(reading.problems) == 3
    for problem in reading.problems:
        if "<" not in problem.what("fr"):
            assert problem.what("fr") in page
            assert problem.remedy("en") in page
    assert "Le four à chaux" in page
    assert "<script" not in page


def test_the_page_fetches_nothing(spoilt: StaffFolder, tmp_path: Path) -> None:
    write_page(check(spoilt.root), spoilt.root, tmp_path / "check.html")
    page = (tmp_path / "check.html").read_text(encoding="utf-8")
    assert page.count("data:image/webp;base64,") >= 3
    assert re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?(?!data:|#)[^"')\s]""", page) == []


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_a_browser_shows_it(spoilt: StaffFolder, tmp_path: Path) -> None:
    page, picture = tmp_path / "check.html", tmp_path / "check.png"
    write_page(check(spoilt.root), spoilt.root, page)
    subprocess.run(
        [
            str(CHROMIUM),
            "--headless=new",
            "--no-sandbox",
            "--window-size=900,900",
            f"--user-data-dir={tmp_path / 'profile'}",
            f"--screenshot={picture}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=90,
    )
    with Image.open(picture) as seen:
        # The dark head, the paper and the cards' white: more than a blank page or a word of error.
        colours = {seen.convert("RGB").getpixel(spot) for spot in ((450, 20), (5, 600))}
        assert colours == {(0x17, 0x18, 0x1C), (0xF4, 0xEE, 0xE2)}
        assert len(seen.convert("RGB").getcolors(1_000_000) or ()) > 200


def test_json_tells_the_same_to_programs(spoilt: StaffFolder, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(spoilt.root, "both", as_json=True) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["pages"] == 13
    mistake = next(problem for problem in told["problems"] if problem["file"] == f"{KILN}/place.yaml")
    assert mistake["trouble"] == "UNKNOWN_KEY"
    assert mistake["line"] > 1
    assert not mistake["gap"]
    assert "commune" in mistake["what"]["fr"]
    assert mistake["remedy"].keys() == {"fr", "en"}
