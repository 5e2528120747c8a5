"""Staff are told first what visitors suffer from, and of every page what is wrong with it."""

from pathlib import Path

from kiosk.reading.problem import causes
from kiosk.staff.overview import by_page, last_saved, shares
from tests.staff_folder import StaffFolder

POND = "river/mill-pond"


def test_a_sound_content_affects_no_page(content: StaffFolder) -> None:
    reading = content.read()
    assert by_page(reading.problems, reading.guide) == ()


def test_a_page_that_is_left_out_comes_before_mere_gaps_and_its_mistakes_before_its_gaps(content: StaffFolder) -> None:
    (content.root / "hills").joinpath("nl.md").unlink()
    content.edit(f"{POND}/place.yaml", "where:", "wehre:")
    (content.root / POND / "nl.md").unlink()
    reading = content.read()
    affected = by_page(reading.problems, reading.guide)
    assert [page.folder for page in affected] == [POND, "hills"]
    assert affected[0].verdict == "out"
    assert affected[0].slug == "mill-pond"
    advices = [problem.advice for problem in affected[0].problems]
    assert advices == sorted(advices)
    assert affected[0].mistakes > 0
    assert (affected[1].verdict, affected[1].mistakes) == ("", 0)


def test_what_is_counted_is_what_is_listed_page_by_page(content: StaffFolder) -> None:
    (content.root / "hills").joinpath("nl.md").unlink()
    content.edit(f"{POND}/place.yaml", "where:", "wehre:")
    reading = content.read()
    listed = sum(len(page.problems) for page in by_page(reading.problems, reading.guide))
    assert len(causes(reading.problems)) == listed < len(reading.problems)


def test_what_is_wrong_in_the_contents_own_files_belongs_to_no_page(content: StaffFolder) -> None:
    content.append("office.yaml", "\nopenning: 3\n")
    reading = content.read()
    assert [page.folder for page in by_page(reading.problems, reading.guide)] == ["."]


def test_pages_are_counted_by_kind_and_language(content: StaffFolder) -> None:
    (content.root / POND / "nl.md").unlink()
    places = next(share for share in shares(content.read().guide) if share.kind == "place")
    assert places.languages["fr"] == places.pages
    assert places.languages["nl"] == places.pages - 1


def test_the_last_saving_is_that_of_the_newest_file(content: StaffFolder, tmp_path: Path) -> None:
    before = last_saved(content.root)
    content.append(f"{POND}/fr.md", "Encore.\n")
    after = last_saved(content.root)
    assert before is not None
    assert after is not None
    assert after > before
    assert last_saved(tmp_path / "nowhere") is None
