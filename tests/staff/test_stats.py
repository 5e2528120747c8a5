"""The statistics tell staff what was counted: in the terminal, as a spreadsheet, as a page that needs nothing else."""

import csv
import io
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.duty.counters import Key, What
from kiosk.duty.usage import Usage
from kiosk.guide.model import Guide
from kiosk.staff import stats_page, stats_words
from kiosk.staff.charts import HALF, MOST_WEEKS, Heading, Mark, bars, calendar, columns, scale_step
from kiosk.staff.stats import Wanted, show, spreadsheet, titles_of
from kiosk.staff.stats_page import page
from kiosk.staff.summary import Summary, periods, summarise
from tests.staff_folder import StaffFolder

TODAY = date(2026, 11, 23)
EVIL = "<script>alert(1)</script>"
HEADING = Heading("test", "A title", "A description")
FRENCH_CHART = {"over", "calendar", "hours", "languages", "panels", "pages", "unfound", "codes"}


def used(file: Path, days: int = 10, words: tuple[str, ...] = ("camping", EVIL, "=1+1")) -> None:
    """Write a file of the days before today: two visits a day, at 10 in French and at 15 in Dutch."""
    usage = Usage(file, lambda: now)
    now = datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC) - timedelta(days=days)
    for _ in range(days):
        for hour, language in ((10, "fr"), (15, "nl")):
            now = now.replace(hour=hour)
            usage.count(What.VISIT)
            usage.count(What.LANGUAGE, language)
            usage.count(What.TOUCH)
            usage.count(What.SCREEN, "place")
            usage.count(What.PANEL, "quarry")
            usage.count(What.PAGE, "lime-kiln")
        usage.count(What.PAGE, "gone-page")
        usage.count(What.CODE, "lime-kiln")
        now += timedelta(days=1)
    for word in words:
        usage.count(What.UNFOUND, word)
        usage.count(What.UNFOUND, word)
    usage.count(What.UNFOUND, "jeanne@example.org")
    usage.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file of ten days of use."""
    path = tmp_path / "usage.sqlite"
    used(path)
    return path


@pytest.fixture
def guide(content: StaffFolder) -> Guide:
    """Return the sample guide."""
    return content.read().guide


def wanted(**more: object) -> Wanted:
    """Return what is asked for when nothing special is."""
    return msgspec.convert({"language": "fr", "since": date(2023, 11, 23), "until": TODAY} | more, Wanted)


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """Return what was printed."""
    return capsys.readouterr().out


class Page(HTMLParser):
    """A page taken apart: elements with their attributes, the text of each language, what is open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"fr": [], "en": []}
        self.svg: list[list[str]] = []
        self._open: list[str] = []
        self._half = ""
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "article":
            self._half = str(dict(attrs)["lang"])
        if tag == "svg":
            self.svg.append([])
        if "svg" in self._open:
            self.svg[-1].append(tag)
        if tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._half and data.strip():
            self.texts[self._half].append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of all elements of a name."""
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture
def html(file: Path, guide: Guide, tmp_path: Path) -> str:
    """Return the page of ten days of use."""
    assert show(file, guide, wanted(page=tmp_path / "page.html")) == 0
    return (tmp_path / "page.html").read_text("utf-8")


def test_the_terminal_tells_sums_and_rankings_with_titles(
    file: Path, guide: Guide, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(file, guide, wanted()) == 0
    text = told(capsys)
    assert "Du 13 novembre 2026 au 23 novembre 2026" in text
    assert "Visites : 20" in text
    assert "Pages ouvertes : 30" in text
    title = guide.items["lime-kiln"].pages["fr"].title
    assert re.search(rf"{title} +│ +20 │ █+", text)
    assert re.search(r"gone-page +│ +10 │ █+", text)
    assert re.search(r"Nederlands +│ +10 │", text)
    assert re.search(r"de 15 h à 16 h +│ +10 │", text)
    assert re.search(r"lun. 16 nov. 2026 +│ +2 │", text)
    assert EVIL in text
    assert "example.org" not in text


def test_the_terminal_speaks_english_as_well(file: Path, guide: Guide, capsys: pytest.CaptureFixture[str]) -> None:
    assert show(file, guide, wanted(language="en", since=date(2026, 11, 20))) == 0
    text = told(capsys)
    assert "20 November 2026 to 23 November 2026" in text
    assert "Visits: 6\n" in text
    assert guide.items["lime-kiln"].pages["en"].title in text
    assert "Days without a touch: 0 in all" in text


def test_brackets_that_visitors_typed_are_no_markup_of_the_terminal(
    tmp_path: Path, guide: Guide, capsys: pytest.CaptureFixture[str]
) -> None:
    used(tmp_path / "brackets.sqlite", words=("[bold]wifi[/bold]", "[/]"))
    table = tmp_path / "[red]table.csv"
    assert show(tmp_path / "brackets.sqlite", guide, wanted(table=table)) == 0
    text = told(capsys)
    assert "[bold]wifi[/bold]" in text
    assert str(table) in text


def test_the_spreadsheet_has_every_counter_and_opens_in_a_french_office(
    file: Path, guide: Guide, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    assert show(file, guide, wanted(table=table)) == 0
    raw = table.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfJour;Heure;Quoi;D")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert len(rows) == 1 + 10 * 14 + 4
    title = guide.items["lime-kiln"].pages["fr"].title
    assert ["2026-11-22", "15", "page", "lime-kiln", title, "1"] in rows
    assert ["2026-11-22", "15", "page", "gone-page", "gone-page", "1"] in rows
    assert sum(int(row[5]) for row in rows[1:]) == 20 * 6 + 20 + 7


def test_the_spreadsheet_in_english_parts_by_commas(file: Path, guide: Guide, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    assert show(file, guide, wanted(language="en", table=table)) == 0
    (head, *_) = csv.reader(io.StringIO(table.read_text("utf-8-sig")))
    assert head == ["Day", "Hour", "What", "Detail", "Title", "Number"]


@pytest.mark.parametrize("typed", ["=1+1", "+33", "-2", "@sum"])
def test_no_word_becomes_a_formula(typed: str) -> None:
    counts = [(Key(TODAY, 9, What.UNFOUND, typed), 1)]
    (_, row) = csv.reader(io.StringIO(spreadsheet(counts, titles_of(Guide()), "en")))
    assert row[3] == f"'{typed}"


def test_the_page_needs_nothing_from_outside_and_runs_nothing(html: str) -> None:
    parsed = Page(html)
    assert parsed.named("script") == []
    assert parsed.named("link") == []
    assert parsed.named("img") == []
    assert not [name for _, attributes in parsed.elements for name in attributes if name.startswith("on")]
    assert {attributes["href"] for attributes in parsed.named("a")} == {"#fr", "#en"}
    assert "//" not in re.sub(r"base64,[A-Za-z0-9+/=]+", "", html)
    policies = [attributes["content"] for attributes in parsed.named("meta") if "http-equiv" in attributes]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'; font-src data:"]
    assert html.count("@font-face") == 3


def test_a_word_that_looks_like_a_program_is_shown_as_a_word(html: str) -> None:
    assert EVIL not in html
    assert EVIL in Page(html).texts["fr"]


def test_the_page_is_written_in_french_and_english(html: str, guide: Guide) -> None:
    parsed = Page(html)
    assert [attributes["lang"] for attributes in parsed.named("article")] == ["en", "fr"]
    assert "Fréquentation de la borne" in parsed.texts["fr"]
    assert "How the kiosk is used" in parsed.texts["en"]
    for language in ("fr", "en"):
        assert guide.items["lime-kiln"].pages[language].title in parsed.texts[language]
        assert guide.items["quarry"].pages[language].title in parsed.texts[language]
        assert guide.office.name.said([language]) in parsed.texts[language]


def test_every_chart_has_a_title_a_description_and_a_table_beneath(html: str) -> None:
    parsed = Page(html)
    identities = [attributes["id"] for _, attributes in parsed.elements if "id" in attributes]
    assert len(identities) == len(set(identities))
    charts = [attributes for attributes in parsed.named("svg") if attributes.get("role") == "img"]
    assert {str(chart["aria-labelledby"]) for chart in charts} == {
        f"{language}-{name}-title" for language in ("fr", "en") for name in FRENCH_CHART
    }
    for chart in charts:
        assert chart["aria-labelledby"] in identities
        assert chart["aria-describedby"] in identities
    assert len(parsed.named("details")) == len(parsed.named("table")) == len(charts)
    for drawn in parsed.svg:
        assert drawn[:2] == ["title", "desc"] or drawn[0] == "path"
    for language in ("fr", "en"):
        assert all(text.strip() for text in parsed.texts[language])


def test_a_table_names_what_the_chart_cuts_short(file: Path, guide: Guide) -> None:
    del file
    long = "Une page dont le titre est vraiment beaucoup trop long pour tenir devant sa barre"
    summary = summarise([(Key(TODAY, 9, What.PAGE, "long"), 3)], TODAY, TODAY)
    text = page(summary, lambda _slug, _language: long, lambda _language: "", hours_known=False)
    texts = Page(text).texts["fr"]
    assert any(cut.endswith("…") and long.startswith(cut[:-1]) for cut in texts)
    assert long in texts
    assert guide.items


def test_a_page_of_a_single_day_without_anything_is_still_a_page() -> None:
    summary = summarise([], TODAY, TODAY)
    texts = Page(page(summary, lambda slug, _: slug, lambda _: "", hours_known=False)).texts
    assert "Rien n’a été compté." in texts["fr"]
    assert "Le 23 novembre 2026" in texts["fr"]


def test_days_of_three_years_make_a_page_that_a_letter_can_carry(tmp_path: Path, guide: Guide) -> None:
    used(tmp_path / "long.sqlite", days=1000)
    out = tmp_path / "page.html"
    assert show(tmp_path / "long.sqlite", guide, wanted(page=out)) == 0
    assert out.stat().st_size < 1_500_000
    texts = Page(out.read_text("utf-8")).texts["fr"]
    assert "Visites par mois" in texts
    assert f"et {1000 - stats_page.LISTED} autres" in texts


def no_file(file: Path) -> None:
    """Leave no file."""
    file.unlink()


def damaged(file: Path) -> None:
    """Leave something else."""
    file.write_bytes(b"no database at all, but as long as one" * 100)


def newer(file: Path) -> None:
    """Leave a file of the next version."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("pragma user_version = 2")


@pytest.mark.parametrize(
    ("spoil", "french", "english"),
    [
        (no_file, "Rien n’a encore été compté", "Nothing has been counted yet"),
        (damaged, "ne peut pas être lu", "cannot be read"),
        (newer, "version plus récente", "newer version"),
    ],
)
def test_a_file_that_cannot_be_told_is_named_with_the_reason_and_left_alone(
    file: Path, spoil: Callable[[Path], None], french: str, english: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(file)
    before = file.read_bytes() if file.exists() else b""
    for language, sentence in (("fr", french), ("en", english)):
        assert show(file, Guide(), wanted(language=language)) == 1
        text = told(capsys)
        assert sentence in text
        assert str(file) in text
    assert (file.read_bytes() if file.exists() else b"") == before


def test_a_place_that_cannot_be_written_is_named(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "nowhere" / "page.html"
    table = tmp_path / "table.csv"
    assert show(file, Guide(), wanted(page=nowhere, table=table)) == 1
    assert f"{nowhere} ne peut pas être écrit" in told(capsys)
    assert table.is_file()


def nine_to_six(day: date, hour: int) -> bool:
    """Tell the hours of an office that is closed on Mondays."""
    return day.weekday() != 0 and 9 <= hour < 18


def visits(*days: date) -> list[tuple[Key, int]]:
    """Return a visit and a touch at 10 on each day."""
    return [(Key(day, 10, what), 1) for day in days for what in (What.TOUCH, What.VISIT)]


def test_days_without_touch_begin_with_the_first_count_and_leave_out_today() -> None:
    wednesday, saturday = date(2026, 11, 18), date(2026, 11, 21)
    summary = summarise(visits(wednesday, saturday), date(2026, 1, 1), TODAY, nine_to_six)
    assert summary.since == wednesday
    assert summary.silent == (date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 22))
    # Without opening hours the Monday before counts as well, but not the Monday that is today.
    week = summarise(visits(date(2026, 11, 15), date(2026, 11, 17)), date(2026, 1, 1), date(2026, 11, 17))
    assert week.silent == (date(2026, 11, 16),)


def test_a_silent_day_is_marked_and_named_on_the_page() -> None:
    summary = summarise(visits(date(2026, 11, 18), date(2026, 11, 20)), date(2026, 1, 1), TODAY, nine_to_six)
    parsed = Page(page(summary, lambda slug, _: slug, lambda _: "", hours_known=True))
    assert "jeu. 19 nov. 2026" in parsed.texts["fr"]
    assert len([one for one in parsed.named("rect") if one.get("class") == "silent"]) == 2 * len(summary.silent)


COUNTED = st.dictionaries(
    st.tuples(st.dates(date(2025, 6, 1), TODAY), st.integers(0, 23), st.sampled_from(What), st.text(max_size=9)),
    st.integers(1, 10**6),
    max_size=60,
)


@given(COUNTED)
def test_nothing_is_lost_between_the_counts_and_what_is_told(counted: dict[tuple[date, int, What, str], int]) -> None:
    counts = [(Key(*key), number) for key, number in counted.items()]
    summary = summarise(counts, date(2025, 1, 1), TODAY)
    for what in What:
        assert summary.total(what) == sum(number for key, number in counts if key.what is what)
    assert sum(summary.visits_by_hour) == sum(summary.visits_by_day.values()) == summary.total(What.VISIT)
    for most in (7, 27, 98):
        unit, shown = periods(summary, most)
        assert sum(period.visits for period in shown) == summary.total(What.VISIT)
        assert [period.first for period in shown] == sorted({period.first for period in shown})
        assert unit == "month" or len(shown) <= most + 1


@settings(max_examples=10)
@given(COUNTED)
def test_the_page_is_well_formed_whatever_was_typed(counted: dict[tuple[date, int, What, str], int]) -> None:
    summary = summarise([(Key(*key), number) for key, number in counted.items()], date(2025, 1, 1), TODAY)
    Page(page(summary, lambda slug, _: slug, lambda _: "Office", hours_known=False))


@given(st.integers(0, 10**9))
def test_a_scale_has_round_steps_and_few_lines(highest: int) -> None:
    step = scale_step(highest)
    assert re.fullmatch("[125]0*", str(step))
    assert highest <= 4 * step
    assert step == 1 or highest > step


def test_columns_are_as_high_as_their_numbers() -> None:
    marks = [Mark(f"m{number}", number, str(number), "t") for number in (0, 50, 100)]
    drawing = columns(marks, HEADING, str)
    drawn = [shape for shape in drawing if shape.tag == "path"]
    heights = [(_foot(shape) - _head(shape)) for shape in drawn]
    assert len(heights) == 2
    assert heights[1] == pytest.approx(2 * heights[0], abs=0.3)
    assert [shape.get("class") for shape in drawn] == ["mark", "mark strong"]


def _foot(shape: object) -> float:
    return float(re.findall(r"[\d.]+", str(getattr(shape, "get")("d")))[1])  # noqa: B009  # Element's stub has no name


def _head(shape: object) -> float:
    return min(float(y) for y in re.findall(r"Q[\d.]+ ([\d.]+)", str(getattr(shape, "get")("d"))))  # noqa: B009


@pytest.mark.parametrize("width", [1000, HALF])
def test_bars_are_as_long_as_their_numbers_and_stay_inside(width: int) -> None:
    drawing = bars([Mark("a", 200, "200"), Mark("b", 100, "100"), Mark("c", 0, "0")], HEADING, width)
    lengths = [float(str(shape.get("width"))) for shape in drawing if shape.get("class") == "mark"]
    assert lengths[0] == pytest.approx(2 * lengths[1], abs=0.2)
    assert lengths[2] == 22
    for shape in drawing.iter("rect"):
        assert float(str(shape.get("x"))) + float(str(shape.get("width"))) < width


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 500))
def test_a_calendar_has_a_square_for_every_day_of_its_last_year(until: date, length: int) -> None:
    since = until - timedelta(days=length)
    drawing = calendar({until: 5, since: 1}, (since, until), frozenset(), HEADING, lambda day, _: day.isoformat())
    squares = [shape for shape in drawing if shape.tag == "rect"]
    shown = [str(next(iter(shape)).text).partition(" ")[0] for shape in squares if shape.get("class") != "out"]
    assert shown[-1] == until.isoformat()
    assert len(set(shown)) == len(shown) == min(length + 1, (MOST_WEEKS - 1) * 7 + until.weekday() + 1)
    assert squares[-1].get("class") == "d4"


def test_the_words_of_both_languages_ask_for_the_same_details() -> None:
    french, english = stats_words.WORDS["fr"], stats_words.WORDS["en"]
    assert french.keys() == english.keys()
    for name, said in french.items():
        assert set(re.findall(r"{(\w+)}", said)) == set(re.findall(r"{(\w+)}", english[name]))
    for language in ("fr", "en"):
        assert set(stats_words.WHATS[language]) == set(What)


@pytest.mark.parametrize(
    ("day", "pattern", "written"),
    [
        (date(2026, 3, 1), "d MMMM y", "1er mars 2026"),
        (date(2026, 3, 1), "EEEE d MMMM y", "dimanche 1er mars 2026"),
        (date(2026, 3, 11), "d MMMM y", "11 mars 2026"),
        (date(2026, 3, 1), "MMMM y", "mars 2026"),
    ],
)
def test_french_says_first_of_a_month(day: date, pattern: str, written: str) -> None:
    assert stats_words.day(day, "fr", pattern) == written


def test_rankings_leave_out_what_has_no_name() -> None:
    summary = Summary(
        since=TODAY, until=TODAY, touches={}, visits={}, rankings={What.UNFOUND: (("", 9), ("camping", 2))}
    )
    assert summary.ranking(What.UNFOUND) == (("camping", 2),)
    assert summary.total(What.UNFOUND) == 11
