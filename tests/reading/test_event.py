"""The folder of an event becomes that event; what is wrong in it is named with its line."""

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from kiosk.guide.geography import Position
from kiosk.guide.language import Wording
from kiosk.guide.occurrence import Occurrence
from tests.agenda_folder import Agenda, at, starts


@pytest.fixture
def agenda(tmp_path: Path) -> Agenda:
    """Return an empty agenda."""
    return Agenda(tmp_path)


BRADERIE = """\
start: 2026-12-05 14:00
end: "18:30"
place: louvre-lens
website: example.org
price: {fr: "5 €, gratuit avant 12 ans", en: "5 €, free under 12", nl: "5 €", de: "5 €"}
sources: ["https://example.org"]
checked: 2026-11-23
"""


def folder_of(agenda: Agenda, sheet: str, name: str = "braderie") -> None:
    """Write the folder of an event."""
    agenda.write(f"{name}/event.yaml", dedent(sheet))
    agenda.write(f"{name}/fr.md", "# La braderie\n\nSous les arbres.\n\nAvec [le musée](louvre-lens).\n")


def test_an_event_folder_becomes_an_event(agenda: Agenda) -> None:
    folder_of(agenda, BRADERIE)
    event = agenda.event("braderie")
    assert agenda.told() == []
    assert event is not None
    assert event.slug == "braderie"
    assert event.pages["fr"].title == "La braderie"
    assert event.occurrences == (Occurrence.at(at("2026-12-05 14:00"), at("2026-12-05 18:30")),)
    assert (event.place, event.website, event.checked) == ("louvre-lens", "example.org", "2026-11-23")
    assert event.price_words.said(["en"]) == "5 €, free under 12"
    assert event.sources == ("https://example.org",)


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        ("start: 2026-12-05", [Occurrence.on(date(2026, 12, 5))]),
        ("start: 2026-12-05\nend: 2026-12-07", [Occurrence.on(date(2026, 12, 5), date(2026, 12, 7))]),
        ("start: 2026-12-05 14:00\nall_day: yes", [Occurrence.on(date(2026, 12, 5))]),
        ("start: 2026-12-05 14:00", [Occurrence.at(at("2026-12-05 14:00"))]),
        (
            "start: 2026-12-05T9:30\nend: 2026-12-05 11:00",
            [Occurrence.at(at("2026-12-05 09:30"), at("2026-12-05 11:00"))],
        ),
        ("start: 2026-12-05 20:30\nend: 1:00", [Occurrence.at(at("2026-12-05 20:30"), at("2026-12-06 01:00"))]),
        ("start: 2026-12-05 20:30\nend: 2026-12-06", [Occurrence.at(at("2026-12-05 20:30"), at("2026-12-07 00:00"))]),
    ],
)
def test_start_and_end_are_days_or_times(agenda: Agenda, sheet: str, expected: list[Occurrence]) -> None:
    folder_of(agenda, sheet)
    event = agenda.event("braderie")
    assert agenda.told() == []
    assert event is not None
    assert list(event.occurrences) == expected


def test_an_event_may_repeat_with_exceptions(agenda: Agenda) -> None:
    folder_of(
        agenda,
        """\
        start: 2026-12-05 08:00
        end: 13:00
        repeat: FREQ=WEEKLY;UNTIL=20270102
        except: [2026-12-26]
        """,
    )
    event = agenda.event("braderie")
    assert agenda.told() == []
    assert event is not None
    assert starts(event) == ["2026-12-05 08:00", "2026-12-12 08:00", "2026-12-19 08:00", "2027-01-02 08:00"]
    folder_of(agenda, "start: 2026-12-05\nrepeat: RRULE:FREQ=MONTHLY;BYDAY=1SA;COUNT=3\nexcept: [2027-01-02]")
    event = agenda.event("braderie")
    assert event is not None
    assert event.occurrences == (Occurrence.on(date(2026, 12, 5)), Occurrence.on(date(2027, 2, 6)))


@pytest.mark.parametrize(("price", "kind", "words"), [("free", "free", ""), ("paid", "paid", ""), ("12 €", "", "12 €")])
def test_a_price_is_a_known_word_or_words(agenda: Agenda, price: str, kind: str, words: str) -> None:
    folder_of(agenda, f"start: 2026-12-05\nprice: {price}")
    event = agenda.event("braderie")
    assert event is not None
    assert (event.price, event.price_words) == (kind, Wording.same(words) if words else Wording())


def test_where_may_be_a_position_and_an_address(agenda: Agenda) -> None:
    folder_of(agenda, "start: 2026-12-05\nwhere: 50.43, 2.83\naddress: Place du Cantin, Lens")
    event = agenda.event("braderie")
    assert event is not None
    assert (event.where, event.address) == (Position(50.43, 2.83), "Place du Cantin, Lens")


def test_a_place_that_could_not_be_read_is_passed_over_without_blame(agenda: Agenda) -> None:
    folder_of(agenda, "start: 2026-12-05\nplace: base-11-19")
    event = agenda.event("braderie")
    assert event is not None
    assert event.place == ""
    assert agenda.told() == []


@pytest.mark.parametrize(
    ("sheet", "name", "line", "shown"),
    [
        ("end: 2026-12-05", "MISSING_KEY", 1, False),
        ("start: demain", "NOT_A_MOMENT", 1, False),
        ("start: 05/12/2026", "NOT_A_MOMENT", 1, False),
        ("start: 2026-02-30", "NOT_A_MOMENT", 1, False),
        ("start: 2026-12-05 24:30", "NOT_A_MOMENT", 1, False),
        ("start: 0226-12-05", "NOT_A_MOMENT", 1, False),
        ("start: 2026-12-05\nend: plus tard", "NOT_A_MOMENT", 2, False),
        ("start: 2026-12-05 10:00\nend: 25:00", "NOT_A_MOMENT", 2, False),
        ("start: 2026-12-05\nend: 2026-12-04", "END_BEFORE_START", 2, False),
        ("start: 2026-12-05 10:00\nend: 2026-12-05 09:00", "END_BEFORE_START", 2, False),
        ("start: 2026-12-05\nrepeat: every week", "BAD_REPEAT", 2, False),
        ("start: 2026-12-05\nrepeat: FREQ=MINUTELY", "BAD_REPEAT", 2, False),
        ("start: 2026-12-05\nrepeat: FREQ=SOMETIMES", "BAD_REPEAT", 2, False),
        ("start: 2026-12-05\nrepeat: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "BAD_REPEAT", 2, False),
        ("start: 2026-12-05\nrepeat: FREQ=DAILY\nexcept: [noel]", "NOT_A_MOMENT", 3, True),
        ("start: 2026-12-05\nplace: louvre-lense", "UNKNOWN_LINK", 2, True),
        ("start: 2026-12-05\nprise: 5", "UNKNOWN_KEY", 2, True),
        ("start: 2025-12-05", "EVENT_OVER", 1, False),
        ("start: 2036-12-05", "EVENT_OVER", 1, False),
        ("start: [2026-12-05]", "NOT_TEXT_VALUE", 1, False),
        ("start: 2026-12-05\nrepeat: {a: b}", "NOT_TEXT_VALUE", 2, True),
        ("- start", "NOT_A_MAPPING", 1, False),
        ("start: [", "BROKEN_YAML", 1, False),
    ],
)
def test_a_mistake_in_event_yaml_is_named_with_its_line(
    agenda: Agenda, sheet: str, name: str, line: int, *, shown: bool
) -> None:
    folder_of(agenda, sheet)
    event = agenda.event("braderie")
    assert agenda.told() == [(name, "agenda/braderie/event.yaml", line)]
    assert (event is not None) is shown


def test_a_draft_and_an_event_without_words_are_not_shown(agenda: Agenda) -> None:
    folder_of(agenda, "start: 2026-12-05\ndraft: yes")
    assert agenda.event("braderie") is None
    assert agenda.told() == []
    agenda.write("silent/event.yaml", "start: 2026-12-05")
    assert agenda.event("silent") is None
    assert agenda.told() == [("NO_TEXT", "agenda/silent", 0)]
