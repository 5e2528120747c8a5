"""What staff write in YAML means what it says."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.geography import Position
from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problem, Problems
from kiosk.reading.sheet import Sheet
from kiosk.reading.trouble import Trouble


class Read:
    """A sheet and the problems met in it."""

    def __init__(self, root: Path, text: str) -> None:
        """Write a file and open it."""
        (root / "place.yaml").write_text(text, encoding="utf-8")
        self.problems = Problems()
        self.sheet = Sheet.open(Folder(root, self.problems), "place.yaml", self.problems)

    def met(self) -> tuple[Problem, ...]:
        """Return the problems."""
        return self.problems.all()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("no", "no"),
        ("12:30", "12:30"),
        ("0x1F", "0x1F"),
        ("062150", "062150"),
        ("1e3", "1e3"),
        ("2012-06-30", "2012-06-30"),
        ('"+33 3 21"', "+33 3 21"),
        ("Bruay-la-Buissière", "Bruay-la-Buissière"),
        ("!!python/object/apply:os.system [ls]", ""),
    ],
)
def test_a_value_is_the_text_that_was_written(tmp_path: Path, written: str, meant: str) -> None:
    assert Read(tmp_path, f"key: {written}\n").sheet.text("key") == meant


def test_no_is_not_false(tmp_path: Path) -> None:
    read = Read(tmp_path, "dogs: no\nparking: false\n")
    assert read.sheet.choice("dogs", ("yes", "no", "limited"), "") == "no"
    assert read.sheet.choice("parking", ("yes", "no", "limited"), "") == ""
    assert [problem.trouble for problem in read.met()] == [Trouble.UNKNOWN_VALUE]


@pytest.mark.parametrize(
    ("written", "on"), [("yes", True), ("true", True), ("no", False), ("false", False), ("", False)]
)
def test_a_flag_is_on_by_yes_and_true_alone(tmp_path: Path, written: str, *, on: bool) -> None:
    read = Read(tmp_path, f"draft: {written}\n")
    assert read.sheet.flag("draft") is on
    assert read.met() == ()


@pytest.mark.parametrize("written", ["50.4817, 2.5476", "50.4817,2.5476", "50.4817 2.5476", "50.4817; 2.5476"])
def test_a_position_is_taken_as_map_sites_copy_it(tmp_path: Path, written: str) -> None:
    assert Read(tmp_path, f"where: {written}\n").sheet.position("where") == Position(50.4817, 2.5476)


@pytest.mark.parametrize(
    "written", ["90.1, 2", "50, 180.5", "50.4305", "N50 E2", "٥٠, ٢", "1e2, 2", "nan, nan", "inf, 2"]
)
def test_what_is_no_position_is_named(tmp_path: Path, written: str) -> None:
    read = Read(tmp_path, f"where: {written}\n")
    assert read.sheet.position("where") is None
    assert [problem.trouble for problem in read.met()] == [Trouble.NOT_A_POSITION]


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_position_on_earth_is_understood(
    tmp_path_factory: pytest.TempPathFactory, latitude: float, longitude: float
) -> None:
    read = Read(tmp_path_factory.getbasetemp(), f"where: {latitude:.6f}, {longitude:.6f}\n")
    assert read.sheet.position("where") == Position(float(f"{latitude:.6f}"), float(f"{longitude:.6f}"))


@pytest.mark.parametrize("written", ["1990", "1990-12", "1990-12-21", "2024-02-29", "0987"])
def test_a_year_a_month_and_a_day_are_dates(tmp_path: Path, written: str) -> None:
    read = Read(tmp_path, f"date: {written}\n")
    assert read.sheet.date("date") == written
    assert read.met() == ()


@pytest.mark.parametrize(
    "written", ["2023-02-29", "1990-13", "1990-00-10", "90", "21.12.1990", "1990/1991", "0000", "1990-1-2"]
)
def test_what_is_in_no_calendar_is_named(tmp_path: Path, written: str) -> None:
    read = Read(tmp_path, f"date: {written}\n")
    assert read.sheet.date("date") == ""
    assert [problem.trouble for problem in read.met()] == [Trouble.NOT_A_DATE]


def test_a_span_is_two_dates(tmp_path: Path) -> None:
    assert Read(tmp_path, "date: 1856/1861-05\n").sheet.date("date", span=True) == "1856/1861-05"


@pytest.mark.parametrize(("written", "number"), [("43", 43), ("-7.25", -7.25), ("", 9), ("007", 7)])
def test_a_number_is_read_and_its_default_taken_where_none_is_written(
    tmp_path: Path, written: str, number: float
) -> None:
    assert Read(tmp_path, f"order: {written}\n").sheet.number("order", 9) == number


@pytest.mark.parametrize("written", ["1 200", "1,5", "nan", "inf", "1e5", "0x10", "٣", "--1", "9" * 400])
def test_what_is_no_number_is_named(tmp_path: Path, written: str) -> None:
    read = Read(tmp_path, f"order: {written}\n")
    assert read.sheet.number("order", 9) == 9
    assert [problem.trouble for problem in read.met()] == [Trouble.NOT_A_NUMBER]


def test_a_wording_is_one_text_for_all_or_one_a_language(tmp_path: Path) -> None:
    read = Read(tmp_path, "value: 43\nlabel: {fr: maisons, en: houses}\n")
    assert read.sheet.wording("value", ("fr", "en")).said(("en",)) == "43"
    assert read.sheet.wording("label", ("fr", "en")).said(("en",)) == "houses"
    assert read.met() == ()


def test_an_empty_wording_says_nothing_and_counts_as_missing(tmp_path: Path) -> None:
    read = Read(tmp_path, 'label: ""\n')
    assert not read.sheet.wording("label")
    assert not read.sheet.require("label")
    assert [problem.trouble for problem in read.met()] == [Trouble.MISSING_KEY]


def test_a_key_that_nobody_asked_for_is_unknown_and_one_that_was_is_not(tmp_path: Path) -> None:
    read = Read(tmp_path, "kind: museum\nkidn: x\nempty:\n")
    read.sheet.text("kind")
    read.sheet.text("empty")
    read.sheet.close()
    assert [(problem.trouble, problem.line) for problem in read.met()] == [(Trouble.UNKNOWN_KEY, 2)]


def test_of_a_key_written_twice_the_first_counts(tmp_path: Path) -> None:
    assert Read(tmp_path, "kind: museum\nkind: nature\n").sheet.text("kind") == "museum"


def test_a_sheet_that_cannot_be_read_asks_for_nothing_more(tmp_path: Path) -> None:
    read = Read(tmp_path, "kind: [\n")
    assert not read.sheet.require("kind", "where")
    assert [problem.trouble for problem in read.met()] == [Trouble.BROKEN_YAML]


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_marks_of_any_editor_are_read(tmp_path: Path, ending: str, mark: str) -> None:
    (tmp_path / "place.yaml").write_bytes((mark + "kind: museum\nbad line\n".replace("\n", ending)).encode())
    problems = Problems()
    Sheet.open(Folder(tmp_path, problems), "place.yaml", problems)
    assert [(problem.trouble, problem.line) for problem in problems.all()] == [(Trouble.BROKEN_YAML, 2)]


def test_a_million_aliases_are_refused_at_once(tmp_path: Path) -> None:
    # The billion laughs: nine lines that would unfold to 10^9 entries.
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    read = Read(tmp_path, "\n".join(lines))
    assert [(problem.trouble, problem.line) for problem in read.met()] == [(Trouble.BROKEN_YAML, 2)]
