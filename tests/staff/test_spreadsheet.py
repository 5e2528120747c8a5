"""Texts go out to translators as a spreadsheet and come back: only what was changed is written, nothing is lost."""

import csv
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import get_args

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.reading.sheet import Sheet
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.amend import amended, at
from kiosk.staff.intake import Reason
from kiosk.staff.scalar import composed, plain
from kiosk.staff.spreadsheet import export_spreadsheet, import_spreadsheet
from kiosk.staff.translation import delimited, xlsx
from kiosk.staff.translation.pieces import gather, normal
from kiosk.staff.translation.state import Line
from kiosk.staff.translation.table import FOLDER, PIECE, PRINTS, STATE, Table, prints, rows
from kiosk.staff.translation.writing import write_sheet
from tests.staff_folder import StaffFolder

LANGUAGES = ("fr", "en", "nl", "de")
KILN = "quarry/lime-kiln"
SHEET = f"{KILN}/place.yaml"
LABEL = "place.yaml › facts › 1 › label"

Grid = list[list[str]]


def bytes_of(content: StaffFolder) -> dict[str, tuple[bytes, float]]:
    """Return every file of the content with the time it was saved."""
    files = (path for path in content.root.rglob("*") if path.is_file())
    return {str(path.relative_to(content.root)): (path.read_bytes(), path.stat().st_mtime) for path in files}


def changed(content: StaffFolder, before: dict[str, tuple[bytes, float]]) -> set[str]:
    """Return the files that are not as they were."""
    after = bytes_of(content)
    return {name for name in {*before, *after} if before.get(name) != after.get(name)}


class Handed:
    """A spreadsheet in the hands of a translator, who edits it with a program of their own."""

    def __init__(self, content: StaffFolder, name: str = "words.xlsx") -> None:
        """Export the content."""
        self.content = content
        self.file = content.root.parent / name
        assert export_spreadsheet(self.file, content.root, "en") == 0

    def grid(self) -> Grid:
        """Return all cells as the translator sees them."""
        if self.file.suffix == ".xlsx":
            sheet = openpyxl.load_workbook(self.file).worksheets[0]
            return [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)]
        text = self.file.read_bytes().decode("utf-8-sig")
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))

    def find(self, folder: str, piece: str, column: str) -> tuple[int, int]:
        """Return row and column of a cell, from 0."""
        grid = self.grid()
        place = next(n for n, name in enumerate(grid[0]) if name == column or name.endswith(f"({column})"))
        return next(n for n, row in enumerate(grid) if row[:2] == [folder, piece]), place

    def write(self, folder: str, piece: str, column: str, value: object) -> None:
        """Type into a cell and save."""
        row, place = self.find(folder, piece, column)
        book = openpyxl.load_workbook(self.file)
        book.worksheets[0].cell(row + 1, place + 1).value = value  # type: ignore[assignment]  # whatever one types
        book.save(self.file)

    def save_as_csv(self, save: Callable[[Grid], bytes]) -> None:
        """Save all cells as another program does."""
        grid = self.grid()
        self.file = self.file.with_suffix(".csv")
        self.file.write_bytes(save(grid))

    def bring_back(self, capsys: pytest.CaptureFixture[str]) -> str:
        """Import, and return what staff are told in English."""
        capsys.readouterr()
        status = import_spreadsheet(self.file, self.content.root, "en")
        told = capsys.readouterr().out
        assert status == (0 if "Refused: 0." in told else 1)
        return told


def as_csv(grid: Grid, separator: str = ";", encoding: str = "utf-8-sig", line_end: str = "\r\n") -> bytes:
    """Return cells as CSV of some kind, line breaks in cells as its own."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator, lineterminator=line_end)
    writer.writerows([[cell.replace("\n", line_end) for cell in row] for row in grid])
    return file.getvalue().encode(encoding, errors="replace")


def line(text: str) -> Line:
    """Return a row whose cells all say a text."""
    cells = dict.fromkeys(LANGUAGES, text)
    return Line("a", "*.md", cells, "complete", prints(cells), {})


# Out and back.


@pytest.mark.parametrize("name", ["words.xlsx", "words.csv"])
def test_what_comes_back_untouched_changes_no_byte_and_no_date(
    content: StaffFolder, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = bytes_of(content)
    assert Handed(content, name).bring_back(capsys) == "Texts taken over: 0. Refused: 0.\n"
    assert changed(content, before) == set()


NOT_IN_XML = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))
ANY_TEXT = st.text(st.characters(codec="utf-8", exclude_characters=NOT_IN_XML), max_size=80)
HARD_TEXTS = (
    *("=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+33 3 21 00 00 00", "0662", "'0662", "''=x", "'s zomers", "-5 °C"),
    *(
        "_x000D_ _x0041_",
        "#N/A",
        "1/2",
        "1e5",
        "mars 2024",
        "TRUE",
        "« Où\u202f?\u00a0»",
        'say "ah"; then\nstop',
        "sep=,",
    ),
)


@given(texts=st.lists(ANY_TEXT, min_size=1, max_size=5), form=st.sampled_from(["xlsx", "csv"]))
@example(texts=list(HARD_TEXTS), form="xlsx")
@example(texts=list(HARD_TEXTS), form="csv")
def test_any_text_is_read_as_it_was_written(
    texts: list[str], form: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("forms") / f"words.{form}"
    made = xlsx.workbook if form == "xlsx" else delimited.document
    read = xlsx.table if form == "xlsx" else delimited.table
    path.write_bytes(made([line(text) for text in texts], LANGUAGES))
    table = read(path)
    assert isinstance(table, Table)
    back = list(rows(table.rows, LANGUAGES))
    assert [[normal(cell or "") for cell in row.cells.values()] for row in back] == [
        [normal(text)] * len(LANGUAGES) for text in texts
    ]
    assert [" ".join(f"{code}-{mark}" for code, mark in row.prints.items()) for row in back] == [
        prints(dict.fromkeys(LANGUAGES, text)) for text in texts
    ]


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_a_csv_cell_neither_begins_like_a_formula_nor_is_a_number(text: str) -> None:
    cell = delimited.guarded(text)
    assert not cell.startswith(("=", "+", "-", "@"))
    assert not cell.strip().isdigit()


@given(text=ANY_TEXT)
def test_a_guard_is_taken_off_again(text: str) -> None:
    assert not delimited.guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert delimited.unguarded(delimited.guarded(text)) == text


def test_no_cell_of_a_workbook_is_a_formula_and_all_are_of_the_text_format(content: StaffFolder) -> None:
    content.edit(SHEET, 'phone: "+33 3 00 00 00 00"', "phone: \"=HYPERLINK('x')\"")
    handed = Handed(content)
    sheet = openpyxl.load_workbook(handed.file).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "=HYPERLINK('x')" in {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}
    assert sheet.column_dimensions["H"].hidden
    assert sheet.freeze_panes == "C2"


def test_every_piece_has_a_row_with_all_its_languages(content: StaffFolder) -> None:
    grid = Handed(content).grid()
    assert grid[0] == [
        *(FOLDER, PIECE, "Français (fr)", "English (en)", "Nederlands (nl)", "Deutsch (de)"),
        *(STATE, PRINTS),
    ]
    by_piece = {tuple(row[:2]): row[2:7] for row in grid[1:]}
    assert by_piece[KILN, LABEL] == ["de haut", "tall", "hoog", "hoch", "complete"]
    assert by_piece[KILN, "place.yaml › facts › 1 › value"] == ["14 m", "", "", "", "all languages"]
    assert by_piece[KILN, "place.yaml › phone"] == ["+33 3 00 00 00 00", "", "", "", "all languages"]
    assert by_piece[KILN, "place.yaml › pictures › 01-kiln.jpg › alt"][1] == "The kiln from the path."
    assert by_piece[".", "office.yaml › headline"][1] == "White stone,\nquick water."
    assert by_piece[".", "quiz.yaml › 1 › wrong › 1"][0] == "Du pain"
    assert by_piece["routes/four-stones", "*.md"][0].startswith("# ")
    assert by_piece[KILN, "*.md"][0] == normal(content.text(f"{KILN}/fr.md"))
    assert len(by_piece) == len(grid) - 1


def test_every_wording_that_the_guide_reads_has_a_row(content: StaffFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[tuple[str, str]] = set()
    read = Sheet._said  # noqa: SLF001  # what the reader takes for a wording is only known to it

    def noted(self: Sheet, key: str, node: object, at_line: int, languages: Sequence[str]) -> object:
        asked.add((self.file, key))
        return read(self, key, node, at_line, languages)  # type: ignore[arg-type]  # passed on as it is

    monkeypatch.setattr(Sheet, "_said", noted)
    content.read()
    pieces = gather(content.root).pieces
    shown = {(str(piece.path_of()), step) for piece in pieces for step in piece.path if isinstance(step, str)}
    assert asked
    assert asked - shown == set()


# Translators at work.


def test_a_translated_text_changes_its_file_alone_and_leaves_its_form(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    content.write(f"{KILN}/en.md", b"\xef\xbb\xbf\r\n# The kiln\r\n\r\nOld words.\r\n\r\n")
    handed = Handed(content)
    before = bytes_of(content)
    handed.write(KILN, "*.md", "en", "# The kiln\n\nNew “words”, l’été.\n- one")
    assert handed.bring_back(capsys) == "Texts taken over: 1. Refused: 0.\n"
    assert changed(content, before) == {f"{KILN}/en.md"}
    expected = "\r\n# The kiln\r\n\r\nNew “words”, l’été.\r\n- one\r\n\r\n"
    assert (content.root / KILN / "en.md").read_bytes() == b"\xef\xbb\xbf" + expected.encode()
    # The same table again: what it says is there by now.
    assert handed.bring_back(capsys) == "Texts taken over: 0. Refused: 0.\n"


def test_a_translated_wording_leaves_the_rest_of_the_sheet_to_the_byte(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    old = content.text(SHEET).replace("\n", "\r\n").replace("price: free", "price:   free   # since 2030")
    content.write(SHEET, old)
    handed = Handed(content)
    before = bytes_of(content)
    handed.write(KILN, LABEL, "nl", 'hoog: "14"')
    assert handed.bring_back(capsys) == "Texts taken over: 1. Refused: 0.\n"
    assert changed(content, before) == {SHEET}
    new = (content.root / SHEET).read_bytes().decode()
    assert new == old.replace('nl: "hoog"', r'nl: "hoog: \"14\""')


def test_a_language_that_was_missing_is_added_in_its_place(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    (content.root / KILN / "nl.md").unlink()
    content.edit(SHEET, ', nl: "hoog"', "")
    handed = Handed(content)
    assert handed.grid()[handed.find(KILN, LABEL, "nl")[0]][6] == "missing: nl"
    handed.write(KILN, LABEL, "nl", "hoog")
    handed.write(KILN, "*.md", "nl", "# De oven")
    assert handed.bring_back(capsys) == "Texts taken over: 2. Refused: 0.\n"
    assert content.text(f"{KILN}/nl.md") == "# De oven\n"
    assert '{fr: "de haut", en: "tall", nl: hoog, de: "hoch"}' in content.text(SHEET)
    assert content.read().problems == ()


def test_a_value_for_all_languages_may_become_one_a_language(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    handed.write(KILN, "place.yaml › facts › 1 › value", "en", "46 ft")
    handed.write(KILN, "place.yaml › phone", "fr", "0662")
    assert handed.bring_back(capsys) == "Texts taken over: 2. Refused: 0.\n"
    assert "- value: {fr: 14 m, en: 46 ft}" in content.text(SHEET)
    assert 'phone: "0662"' in content.text(SHEET)
    place = content.read().guide.place("lime-kiln")
    assert place is not None
    assert place.phone == "0662"
    assert place.facts[0].value.words == {"fr": "14 m", "en": "46 ft"}


def test_the_french_may_be_corrected_in_the_table_too(content: StaffFolder, capsys: pytest.CaptureFixture[str]) -> None:
    handed = Handed(content)
    handed.write(KILN, LABEL, "fr", "de hauteur")
    handed.write(KILN, LABEL, "en", "in height")
    assert handed.bring_back(capsys) == "Texts taken over: 2. Refused: 0.\n"
    assert '{fr: "de hauteur", en: "in height", nl: "hoog", de: "hoch"}' in content.text(SHEET)


# What programs do to a table.


def shuffled(grid: Grid) -> Grid:
    """Return a table with its rows sorted otherwise, its columns moved, a note and empty cells added."""
    head, *body = grid
    order = [5, 1, 7, 0, 3, 2, 4]
    return [[""] * 9, *([row[n] for n in order] + ["", "note"] for row in [head, *reversed(body)]), [], [""] * 9]


SAVINGS: dict[str, Callable[[Grid], bytes]] = {
    "a_french_excel": as_csv,
    "libreoffice": lambda grid: as_csv(grid, ",", "utf-8", "\n"),
    "excel_unicode_text": lambda grid: as_csv(grid, "\t", "utf-16"),
    "an_old_excel": lambda grid: as_csv(grid, ";", "cp1252"),
    "a_mac_with_old_line_ends": lambda grid: as_csv(grid, ";", "utf-8", "\r"),
    "a_line_that_names_the_separator": lambda grid: b"\xef\xbb\xbfsep=;\r\n" + as_csv(grid, ";", "utf-8"),
    "rows_sorted_columns_moved": lambda grid: as_csv(shuffled(grid)),
}


@pytest.mark.parametrize("save", SAVINGS.values(), ids=SAVINGS.keys())
def test_saving_in_another_program_changes_nothing_but_what_was_typed(
    content: StaffFolder, save: Callable[[Grid], bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    # A narrow no-break space, an arrow and an ideograph: no letters of the old Windows.
    content.write(f"{KILN}/fr.md", "# Où ?\n\nUn « mot » → 窯.\n")
    handed = Handed(content)
    handed.write(KILN, LABEL, "de", "14 m hoch, „Öfen“")
    before = bytes_of(content)
    handed.save_as_csv(save)
    assert handed.bring_back(capsys) == "Texts taken over: 1. Refused: 0.\n"
    assert changed(content, before) == {SHEET}
    assert 'de: "14 m hoch, „Öfen“"' in content.text(SHEET)


def test_a_cell_that_lost_letters_is_refused_and_named(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    handed.write(KILN, LABEL, "de", "hoch → 14 m")
    before = bytes_of(content)
    handed.save_as_csv(SAVINGS["an_old_excel"])
    told = handed.bring_back(capsys)
    assert f"“{KILN} › {LABEL}”, de: this CSV is not UTF-8" in told
    assert changed(content, before) == set()


def test_numbers_are_taken_for_their_text_and_dates_formulas_and_errors_refused(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    label = "place.yaml › facts › 2 › label"
    handed.write(KILN, "place.yaml › unesco", "fr", 2032)
    handed.write(KILN, LABEL, "en", "=1+1")
    handed.write(KILN, LABEL, "nl", "#N/A")
    handed.write(KILN, label, "en", datetime(2026, 3, 1))  # noqa: DTZ001  # as Excel makes them
    before = bytes_of(content)
    told = handed.bring_back(capsys)
    assert told.count("the cell holds a formula, a date or an error") == 3
    assert "Texts taken over: 1. Refused: 3." in told
    assert changed(content, before) == {SHEET}
    assert 'unesco: "2032"' in content.text(SHEET)


def test_a_table_without_fingerprints_is_compared_with_the_folder(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    handed.write(KILN, LABEL, "de", "in die Höhe")
    handed.save_as_csv(lambda grid: as_csv([row[:6] for row in grid]))
    content.edit(f"{KILN}/fr.md", "brique", "pierre")
    told = handed.bring_back(capsys)
    assert 'de: "in die Höhe"' in content.text(SHEET)
    # Whether the French was changed in the table or in the folder, nobody can tell: it is left as it is.
    assert "# Le four à chaux\n\nUne tour de pierre" in content.text(f"{KILN}/fr.md")
    assert f"“{KILN} › *.md”" in told


# What is refused, by name.


def test_a_row_whose_french_has_changed_meanwhile_is_refused_and_the_others_are_taken(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    handed.write(KILN, "*.md", "en", "# The kiln\n\nOf the old French.")
    handed.write(KILN, LABEL, "en", "high")
    content.append(f"{KILN}/fr.md", "\nUne phrase de plus.\n")
    before = bytes_of(content)
    told = handed.bring_back(capsys)
    number = handed.find(KILN, "*.md", "en")[0] + 1
    assert told.startswith(f"words.xlsx:{number}: “{KILN} › *.md”: the text translated from (fr) has changed")
    assert "Texts taken over: 1. Refused: 1." in told
    assert changed(content, before) == {SHEET}


def test_french_that_changed_is_not_told_of_where_nothing_was_translated(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    content.append(f"{KILN}/fr.md", "\nUne phrase de plus.\n")
    before = bytes_of(content)
    assert handed.bring_back(capsys) == "Texts taken over: 0. Refused: 0.\n"
    assert changed(content, before) == set()


def changed_on_both_sides(handed: Handed) -> None:
    """Change a translation in the table and in the folder."""
    handed.write(KILN, LABEL, "en", "high")
    handed.content.edit(SHEET, '"tall"', '"lofty"')


REFUSED: dict[str, tuple[Callable[[Handed], object], Reason]] = {
    "both_changed": (
        changed_on_both_sides,
        Reason.BOTH_CHANGED,
    ),
    "emptied": (lambda h: h.write(KILN, LABEL, "en", None), Reason.EMPTIED),
    "no_title": (lambda h: h.write(KILN, "*.md", "en", "The kiln"), Reason.NO_TITLE),
    "a_fact_in_one_language": (lambda h: h.write(KILN, "place.yaml › phone", "en", "1"), Reason.ONE_FOR_ALL),
    "an_unknown_piece": (lambda h: h.write(KILN, LABEL, FOLDER, "../../etc"), Reason.NO_SUCH_PIECE),
    "a_folder_outside": (lambda h: h.write(KILN, "*.md", FOLDER, "../outside"), Reason.NO_SUCH_PIECE),
    "a_row_twice": (lambda h: h.write(KILN, "place.yaml › facts › 2 › label", PIECE, LABEL), Reason.TWICE),
    "a_folder_that_is_gone": (
        lambda h: (h.content.root / KILN).rename(h.content.root / "quarry/kiln"),
        Reason.NO_SUCH_PIECE,
    ),
    "no_columns": (lambda h: h.write(FOLDER, PIECE, PIECE, "what"), Reason.NO_COLUMNS),
    "garbage": (lambda h: h.file.write_bytes(b"PK\x03\x04 no workbook"), Reason.NO_SPREADSHEET),
    "an_empty_file": (lambda h: h.file.write_bytes(b""), Reason.NO_SPREADSHEET),
    "another_kind_of_zip": (lambda h: zipped(h.file, {"a.txt": b"a"}), Reason.NO_SPREADSHEET),
    "cut_short": (lambda h: h.file.write_bytes(h.file.read_bytes()[:5000]), Reason.NO_SPREADSHEET),
    "no_such_file": (lambda h: h.file.unlink(), Reason.UNREADABLE),
}


def zipped(path: Path, members: dict[str, bytes]) -> None:
    """Write a .zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)


@pytest.mark.parametrize(("spoil", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_taken_is_named_and_changes_nothing(
    spoil: Callable[[Handed], object], reason: Reason, content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    spoil(handed)
    before = bytes_of(content)
    for language in get_args(StaffLanguage):
        capsys.readouterr()
        assert import_spreadsheet(handed.file, content.root, language) == 1
        told = capsys.readouterr().out
        what, remedy = reason.template(language)
        assert what.rpartition("}")[2] in told
        assert remedy in told
        assert "words.xlsx" in told
    assert changed(content, before) == set()


@pytest.mark.parametrize("limit", ["LARGEST", "LARGEST_UNPACKED", "MOST_ROWS"])
def test_a_workbook_beyond_a_limit_is_refused(
    limit: str, content: StaffFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    handed.write(KILN, LABEL, "en", "high")
    before = bytes_of(content)
    monkeypatch.setattr(xlsx, limit, 20)
    told = handed.bring_back(capsys)
    assert "is too large" in told or "more than 20 rows" in told
    assert changed(content, before) == set()


ENTITIES = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
DOCTYPES = {
    "one_entity": '<!DOCTYPE x [<!ENTITY kiosk "kiosk">]>',
    "a_billion_laughs": f'<!DOCTYPE x [<!ENTITY l0 "ha">{ENTITIES}<!ENTITY kiosk "&l9;">]>',
    "a_file_of_the_machine": '<!DOCTYPE x [<!ENTITY kiosk SYSTEM "file:///etc/hostname">]>',
}


@pytest.mark.parametrize("doctype", DOCTYPES.values(), ids=DOCTYPES.keys())
@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"])
def test_a_workbook_with_entities_is_refused(
    doctype: str, part: str, content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    with zipfile.ZipFile(handed.file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    bare = re.sub(rb"<\?xml.*?\?>", b"", members[part])
    zipped(handed.file, members | {part: doctype.encode() + bare.replace(b"tall", b"&kiosk;", 1)})
    before = bytes_of(content)
    assert "is no .xlsx or .csv spreadsheet that can be read" in handed.bring_back(capsys)
    assert changed(content, before) == set()


def test_nothing_is_written_over_and_no_other_form_is_made(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    there = content.root.parent / "words.xlsx"
    there.write_bytes(b"a month of work")
    assert export_spreadsheet(there, content.root, "fr") == 1
    assert "existe déjà" in capsys.readouterr().out
    assert there.read_bytes() == b"a month of work"
    assert export_spreadsheet(there.with_suffix(".ods"), content.root, "en") == 1
    assert import_spreadsheet(there.with_suffix(".ods"), content.root, "en") == 1
    assert capsys.readouterr().out.count("save it as an Excel workbook") == 2
    assert export_spreadsheet(content.root / "nowhere" / "words.csv", content.root, "en") == 1
    assert "cannot be read or written" in capsys.readouterr().out


def test_a_text_that_no_cell_holds_is_left_out_and_named(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    content.append(f"{KILN}/fr.md", "mot " * 10_000)
    content.append("quarry/fr.md", "\x0bmot")
    handed = Handed(content)
    told = capsys.readouterr().out
    assert f"{KILN} › *.md: left out" in told
    assert "quarry › *.md: left out" in told
    assert [KILN, "*.md"] not in [row[:2] for row in handed.grid()]
    assert handed.bring_back(capsys) == "Texts taken over: 0. Refused: 0.\n"


def test_a_folder_that_leads_outside_is_neither_read_nor_written(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    handed.write(KILN, "*.md", "en", "# Written outside")
    outside = content.root.parent / "outside"
    (content.root / KILN).rename(outside)
    (content.root / KILN).symlink_to(outside)
    before = {path: path.read_bytes() for path in outside.iterdir()}
    assert f"“{KILN} › *.md” is not, or no longer, in the content" in handed.bring_back(capsys)
    assert {path: path.read_bytes() for path in outside.iterdir()} == before


def test_a_text_that_leads_outside_becomes_a_file_of_its_own(
    content: StaffFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    handed.write(KILN, "*.md", "en", "# Mine")
    outside = content.root.parent / "outside.md"
    outside.write_text("# Theirs\n", encoding="utf-8")
    (content.root / KILN / "en.md").unlink()
    (content.root / KILN / "en.md").symlink_to(outside)
    handed.bring_back(capsys)
    assert outside.read_text(encoding="utf-8") == "# Theirs\n"


def test_a_key_written_twice_is_no_piece_to_translate(content: StaffFolder, capsys: pytest.CaptureFixture[str]) -> None:
    content.append(SHEET, 'visit: {fr: "Deux fois.", en: "Twice."}\n')
    before = bytes_of(content)
    handed = Handed(content)
    assert [KILN, "place.yaml › visit"] not in [row[:2] for row in handed.grid()]
    assert handed.bring_back(capsys) == "Texts taken over: 0. Refused: 0.\n"
    assert changed(content, before) == set()


def test_a_value_that_cannot_be_changed_safely_is_named_and_the_others_of_its_file_are_taken(
    content: StaffFolder,
) -> None:
    values = {("phone", "en"): "1", ("facts", 0, "label", "en"): "high"}
    (refused,) = write_sheet(content.root, PurePosixPath(SHEET), values, LANGUAGES)
    assert refused.sentence("en").startswith(f"{SHEET}: cannot be changed safely at “phone › en”")
    assert 'en: "high", nl: "hoog"' in content.text(SHEET)
    assert 'phone: "+33 3 00 00 00 00"' in content.text(SHEET)


def test_files_that_another_program_holds_are_named_and_stay_whole(
    content: StaffFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    handed = Handed(content)
    handed.write(KILN, LABEL, "en", "high")
    handed.write(KILN, "*.md", "en", "# The kiln")
    before = bytes_of(content)

    def held(self: Path, _target: Path) -> Path:
        raise PermissionError(13, "held by another program", str(self))

    monkeypatch.setattr(Path, "replace", held)
    told = handed.bring_back(capsys)
    for name in (SHEET, f"{KILN}/en.md"):
        assert f"{name}: cannot be read or written (held by another program)" in told
    assert "Texts taken over: 0. Refused: 2." in told
    assert changed(content, before) == set()


def test_a_translation_older_than_the_french_is_marked(content: StaffFolder) -> None:
    for text in content.root.rglob("*.md"):
        os.utime(text, (1_780_000_000, 1_780_000_000))
    os.utime(content.root / KILN / "fr.md", (1_780_003_600, 1_780_003_600))
    handed = Handed(content)
    row, _ = handed.find(KILN, "*.md", "en")
    assert handed.grid()[row][6] == "older: en, nl, de"


# A value changed in the midst of a file.

SHEETS = (
    "a: 1\nb: two   # note\n\n# end\n",
    "a: {fr: x, en: 'it''s', de: \"q\\n\"}\nb: |\n  long\n\n  text\nc: >-\n  folded\n  text\n",
    "- a: [x, y]  # list\n  b:\n    fr: a\n    en: b\n- a: z\n",
    "visit:\nother: 'x'\r\nlast:\r\n  fr: \"ü\"",
    "a: {\n  fr: x,   # one\n  en: y\n}\nb: plain text\n  over two lines\n",
)
WORDS = (
    st.text(st.characters(codec="utf-8", exclude_characters="\r\x85\u2028\u2029"), min_size=1, max_size=40)
    .map(normal)
    .filter(bool)
)


def leaves(tree: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every text in a tree."""
    if isinstance(tree, dict):
        for key, inner in tree.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(tree, list):
        for place, inner in enumerate(tree):
            yield from leaves(inner, (*path, place))
    else:
        yield path


def shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


@given(sheet=st.sampled_from(SHEETS), words=WORDS, data=st.data())
@settings(max_examples=200)
def test_a_changed_value_says_the_new_and_every_other_byte_stays(sheet: str, words: str, data: st.DataObject) -> None:
    tree = plain(composed(sheet))
    path = data.draw(st.sampled_from(list(leaves(tree))))
    new = amended(sheet, {path: words})
    assert new is not None
    assert at(plain(composed(new)), path) == words
    # Put back, it is the old file but for the one stretch: what stands before and after it is the same.
    others = [other for other in leaves(tree) if other != path]
    assert [at(plain(composed(new)), other) for other in others] == [at(tree, other) for other in others]
    head = shared(sheet, new)
    tail = shared(sheet[head:][::-1], new[head:][::-1])
    stretch = sheet[head : len(sheet) - tail]
    assert "#" not in stretch
    assert stretch.count(":") == 0


@given(sheet=st.sampled_from(SHEETS), key=st.sampled_from(["nl", "zz"]), words=WORDS, data=st.data())
def test_a_key_is_added_and_taken_out_again_without_a_trace(
    sheet: str, key: str, words: str, data: st.DataObject
) -> None:
    tree = plain(composed(sheet))
    paths = [path[:-1] for path in leaves(tree) if path and isinstance(path[-1], str)]
    where = (*data.draw(st.sampled_from(paths)), key)
    added = amended(sheet, {where: words}, ("fr", "en", "nl", "de"))
    assert added is not None
    assert at(plain(composed(added)), where) == words
    taken_out = amended(added, {where: None})
    assert taken_out is not None
    assert taken_out.rstrip() == sheet.rstrip()


@pytest.mark.parametrize("sheet", ["a: b\n---\nc: d\n", "- a\n", "[", "plain", "a: &x b\nc: {d: [*x"])
def test_a_form_that_staff_hardly_write_is_left_to_a_human_hand(sheet: str) -> None:
    assert amended(sheet, {("a", "b"): "new"}) is None
