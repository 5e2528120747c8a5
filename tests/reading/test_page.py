"""Markdown becomes a page that shows what staff wrote and nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.model import Block, Page
from kiosk.reading.folder import Folder
from kiosk.reading.page import read_pages
from kiosk.reading.problem import Problem, Problems
from kiosk.reading.trouble import Trouble


def read(root: Path, text: str) -> tuple[Page | None, list[tuple[str, int, str]], tuple[Problem, ...]]:
    """Read a text as fr.md; return the page, its links and the problems."""
    (root / "fr.md").write_bytes(text.encode())
    problems = Problems()
    pages, links = read_pages(Folder(root, problems), problems)
    return pages.get("fr"), links, problems.all()


def page_of(root: Path, text: str) -> Page:
    page, _, _ = read(root, text)
    assert page is not None
    return page


def test_the_first_line_is_the_title_the_first_paragraph_the_summary(tmp_path: Path) -> None:
    page = page_of(tmp_path, "# La fosse\n\nUn puits.\n\nDe 852 m.\n")
    assert page == Page("La fosse", "Un puits.", (Block("paragraph", "De 852 m."),))


def test_headings_lists_quotations_and_emphasis_are_kept(tmp_path: Path) -> None:
    page = page_of(tmp_path, "# T\n\nS\n\n## À voir\n\n- le *toit*\n- la **cour**\n\n> « Oui »\n\na  \nb\n")
    assert page.blocks == (
        Block("heading", "À voir"),
        Block("item", "le <i>toit</i>"),
        Block("item", "la <b>cour</b>"),
        Block("quote", "« Oui »"),
        Block("paragraph", "a<br>b"),
    )


def test_a_title_and_a_summary_are_words_without_marks(tmp_path: Path) -> None:
    page = page_of(tmp_path, "# The *old* pit & [kiln](kiln)\n\nDeep **black**  \nand `wet` < here.\n")
    assert page.title == "The old pit & kiln"
    assert page.summary == "Deep black and wet < here."


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<b>bold</b>",
        "<a href='https://example.org'>x</a>",
        "<!-- note -->",
    ],
)
def test_html_is_shown_as_text(tmp_path: Path, html: str) -> None:
    page, links, problems = read(tmp_path, f"# T\n\nS\n\nBefore {html} after.\n\n{html}\n")
    assert page is not None
    shown = html.replace("<", "&lt;").replace(">", "&gt;")
    assert [block.html for block in page.blocks] == [f"Before {shown} after.", shown]
    assert links == []
    assert problems == ()


def test_a_link_goes_to_another_page_by_its_folder(tmp_path: Path) -> None:
    page, links, problems = read(tmp_path, "# T\n\nS\n\nSee [Olhain](parc-olhain).\n")
    assert page is not None
    assert page.blocks[0].html == 'See <a href="parc-olhain">Olhain</a>.'
    assert links == [("fr.md", 5, "parc-olhain")]
    assert problems == ()


@pytest.mark.parametrize(
    "link", ["[x](https://a.org)", "[x](../y)", "[x](mailto:a@b.c)", "<https://a.org>", "[x](y.md)"]
)
def test_a_link_that_leaves_the_guide_keeps_only_its_words(tmp_path: Path, link: str) -> None:
    page, links, problems = read(tmp_path, f"# T\n\nS\n\nSee {link}.\n")
    assert page is not None
    assert page.blocks[0].html in {"See x.", "See https://a.org."}
    assert links == []
    assert [(problem.trouble, problem.line) for problem in problems] == [(Trouble.OUTER_LINK, 5)]


@pytest.mark.parametrize("link", ["[x](file:///etc/passwd)", "[x](javascript:alert(1))", "[x](data:text/html,y)"])
def test_a_link_that_could_do_harm_is_no_link(tmp_path: Path, link: str) -> None:
    assert page_of(tmp_path, f"# T\n\nS\n\nSee {link}.\n").blocks == (Block("paragraph", f"See {link}."),)


def test_a_picture_inside_a_text_leaves_its_words(tmp_path: Path) -> None:
    assert page_of(tmp_path, "# T\n\nS\n\n![the tower](/etc/tower.jpg)\n").blocks[0].html == "the tower"


def test_code_is_shown_as_text(tmp_path: Path) -> None:
    assert page_of(tmp_path, "# T\n\nS\n\n```\na <b> c\n```\n").blocks == (Block("paragraph", "a &lt;b&gt; c"),)


def test_only_files_of_a_language_are_pages(tmp_path: Path) -> None:
    for name in ("fr.md", "notes.md", "README.md", "de.md~", ".en.md", "fr.md.bak"):
        (tmp_path / name).write_text("# T\n", encoding="utf-8")
    pages, _ = read_pages(Folder(tmp_path, Problems()), Problems())
    assert set(pages) == {"fr"}


@given(st.text(max_size=300))
def test_any_text_becomes_a_page_or_a_problem(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    page, _, problems = read(tmp_path_factory.getbasetemp(), f"# T{text}")
    assert (page is None) == any(problem.trouble is Trouble.NO_TITLE for problem in problems)


@pytest.mark.parametrize("bit", ["[", "![", "> ", "- ", "*a ", "`a``", "[a](", "<", "&amp", "_a*"])
def test_a_hostile_text_ends(tmp_path: Path, bit: str) -> None:
    assert page_of(tmp_path, "# T\n\n" + bit * 3000).title == "T"


@pytest.mark.parametrize("space", ["\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"])
def test_spaces_that_keep_a_number_and_its_unit_together_reach_the_screen(tmp_path: Path, space: str) -> None:
    page = page_of(tmp_path, f"# T\n\nS\n\n6{space}000 personnes\n")
    assert page.blocks == (Block("paragraph", "6&nbsp;000 personnes"),)
