"""Visitors find what they mean, however they type it; nothing they type does harm."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.reading.edition import Edition
from kiosk.reading.finder import Finder
from kiosk.reading.publishing import publish
from tests.staff_folder import SAMPLE, StaffFolder


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    return publish(SAMPLE, tmp_path_factory.mktemp("editions"))


@pytest.fixture(scope="module")
def finder(edition: Edition) -> Finder:
    return Finder(edition.search, edition.guide)


def slugs(finder: Finder, typed: str, language: str = "en") -> list[str]:
    """Return what is found, the best first."""
    return [found.slug for found in finder.ask(typed, language).found]


def published(content: StaffFolder, editions: Path) -> Finder:
    """Publish a folder and search it."""
    edition = publish(content.root, editions)
    return Finder(edition.search, edition.guide)


def test_every_page_is_found_by_its_title_in_every_language(finder: Finder, edition: Edition) -> None:
    for slug, item in edition.guide.items.items():
        for language, page in item.pages.items():
            assert slugs(finder, page.title, language)[0] == slug


def test_every_page_is_found_while_its_title_is_typed(finder: Finder, edition: Edition) -> None:
    for slug, item in edition.guide.items.items():
        title = item.pages["fr"].title
        for end in range(len(title) // 2 + 3, len(title) + 1):
            assert slug in slugs(finder, title[:end], "fr")


def test_a_found_page_tells_its_kind_its_title_and_where_it_says_so(finder: Finder, edition: Edition) -> None:
    kinds = {
        found.kind for word in ("mill", "quarry", "ride", "stones", "blast") for found in finder.ask(word, "en").found
    }
    assert {"panel", "place", "route", "story"} <= kinds
    found = finder.ask("mill pond", "en").found[0]
    assert found.title.text == edition.guide.items["mill-pond"].pages["en"].title
    assert [found.title.text[first:last].lower() for first, last in found.title.marks] == ["mill", "pond"]


@pytest.mark.parametrize(
    "typed", ["mill pnod", "mil pond", "mill ponnd", "mill pomd", "MILL POND", "mïll pönd", "pond mill"]
)
def test_typing_errors_capitals_accents_and_order_are_forgiven(finder: Finder, typed: str) -> None:
    assert "mill-pond" in slugs(finder, typed)


def test_two_errors_are_forgiven_in_a_long_word(content: StaffFolder, editions: Path) -> None:
    content.write("river/mill-pond/en.md", "# The conservatory\n")
    finder = published(content, editions)
    assert slugs(finder, "conservatory ")[0] == "mill-pond"
    assert slugs(finder, "comservatury ")[0] == "mill-pond"


def test_a_year_is_never_taken_for_another(content: StaffFolder, editions: Path) -> None:
    content.append("river/mill-pond/en.md", "\nIt froze in 1789.\n")
    finder = published(content, editions)
    assert slugs(finder, "1789 ") == ["mill-pond"]
    assert slugs(finder, "1787 ") == []


def test_other_forms_of_a_word_are_found(content: StaffFolder, editions: Path) -> None:
    content.write(
        "river/mill-pond/fr.md", "# Le moulin\n\nUn étang.\n\nLes canaux nationaux y mènent, les musiciennes aussi.\n"
    )
    finder = published(content, editions)
    assert slugs(finder, "musicienne ", "fr") == ["mill-pond"]
    assert slugs(finder, "étangs ", "fr")[0] == "mill-pond"


def test_titles_weigh_more_than_summaries_and_those_more_than_the_text(content: StaffFolder, editions: Path) -> None:
    content.write("river/mill-pond/en.md", "# Pond\n\nWater.\n\nSomewhere there are lighthouses, and a lighthouse.\n")
    content.write("river/stone-bridge/en.md", "# Bridge\n\nNear the lighthouse.\n\nStones.\n")
    content.write("quarry/lime-kiln/en.md", "# The lighthouse\n\nA kiln.\n\nLime.\n")
    finder = published(content, editions)
    for typed in ("lighthouse", "lighth", "lighthuose"):
        assert slugs(finder, typed) == ["lime-kiln", "stone-bridge", "mill-pond"]


def test_communes_kinds_and_facts_are_found(content: StaffFolder, editions: Path) -> None:
    content.edit(
        "river/mill-pond/place.yaml",
        "kind:",
        "commune: Quenouville\nfacts:\n  - value: 77\n    label: {en: weirs}\nkind:",
    )
    finder = published(content, editions)
    guide = publish(content.root, editions).guide
    pond = guide.place("mill-pond")
    assert pond is not None
    assert "mill-pond" in slugs(finder, guide.kinds_by_slug[pond.kind].label.said(("en",)))
    assert slugs(finder, "quenouville") == ["mill-pond"]
    assert slugs(finder, "77 weirs") == ["mill-pond"]


def test_a_text_that_a_language_lacks_is_found_as_it_is_shown(content: StaffFolder, editions: Path) -> None:
    (content.root / "river/mill-pond/de.md").unlink()
    finder = published(content, editions)
    first = publish(content.root, editions).guide.items["mill-pond"].pages["fr"].title
    found = finder.ask(first, "de").found[0]
    assert (found.slug, found.title.text) == ("mill-pond", first)


def test_a_language_finds_its_own_words_only(content: StaffFolder, editions: Path) -> None:
    content.append("river/mill-pond/nl.md", "\nZwaluwstaarten.\n")
    finder = published(content, editions)
    assert slugs(finder, "zwaluwstaarten", "nl") == ["mill-pond"]
    assert slugs(finder, "zwaluwstaarten", "en") == []


def test_little_words_need_not_be_there(finder: Finder) -> None:
    assert slugs(finder, "where is the mill pond ")[0] == "mill-pond"


def test_where_not_all_words_are_found_some_are(finder: Finder) -> None:
    assert "mill-pond" in slugs(finder, "pond qxqxqxqx")


def test_where_nothing_is_found_the_nearest_words_are_told_as_they_are_written(
    content: StaffFolder, editions: Path
) -> None:
    content.write("river/mill-pond/fr.md", "# Le Château\n\nUn étang.\n")
    answer = published(content, editions).ask("chaeteaullx", "fr")
    assert answer.found == ()
    assert answer.nearest[0] == "Château"


def test_a_language_that_the_office_has_not_is_its_first(finder: Finder, edition: Edition) -> None:
    title = edition.guide.items["mill-pond"].pages["fr"].title
    assert slugs(finder, title, "xx") == slugs(finder, title, "fr") != []


def test_an_event_is_found(content: StaffFolder, editions: Path) -> None:
    content.write(
        "agenda/fair.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20261101T000000Z\r\n"
        "DTSTART;TZID=Europe/Paris:20271205T100000\r\nDTEND;TZID=Europe/Paris:20271205T180000\r\n"
        "SUMMARY:Kermesse des tisserands\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    )
    found = published(content, editions).ask("kermese", "fr").found
    assert [(item.kind, item.title.text) for item in found] == [("event", "Kermesse des tisserands")]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "\0",
        "\x1b[31m\x07\x08",
        "a" * 10_000,
        "mill " * 10_000,
        "é" * 10_000,
        "\u0301" * 10_000,
        "\ud800\udfff",
        "\u202emill\u202c \u200fpond\u200e",
        "\ufdfa" * 1_000,
        "title_en:mill AND NOT pond",
        '"mill pond"~99^1000',
        "[a TO z} {* TO *]",
        "/.*(a+)+$/",
        '* ? + - && || ! ( ) { } [ ] ^ " ~ : \\ /',
        "'; DROP TABLE places; --",
        "<b>mill</b> &lt;",
        "😀🏴󠁧󠁢󠁥󠁮󠁧󠁿👨‍👩‍👧",
        "北京 مرحبا שלום",
        "%s %n {0} ${x}",
    ],
)
@pytest.mark.parametrize("language", ["fr", "", "\0", "../.."])
def test_odd_words_do_no_harm(finder: Finder, typed: str, language: str) -> None:
    answer = finder.ask(typed, language)
    assert len(answer.found) <= 12


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(typed=st.text(), language=st.sampled_from(["fr", "en", "nl", "de"]))
def test_whatever_is_typed_nothing_is_raised(finder: Finder, typed: str, language: str) -> None:
    finder.ask(typed, language)


def test_marks_of_direction_inside_a_word_do_not_hide_it(finder: Finder) -> None:
    assert slugs(finder, "mi\u200ell\u00ad \u202epo\u200bnd")[0] == "mill-pond"


def test_without_an_index_nothing_is_found(edition: Edition, tmp_path: Path) -> None:
    assert Finder(tmp_path / "nowhere", edition.guide).ask("mill", "en").found == ()


def test_a_damaged_index_finds_nothing(edition: Edition, tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_bytes(b"{half")
    assert Finder(tmp_path, edition.guide).ask("mill", "en").found == ()
