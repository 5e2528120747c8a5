"""Calendars as the common programs export them become events; bad ones become problems."""

import time as clock
from datetime import UTC, date, timedelta
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.guide.geography import Position
from kiosk.guide.occurrence import Occurrence, midnight
from kiosk.reading.calendar import Surroundings, read_calendars
from kiosk.reading.folder import LARGEST_TEXT, Folder
from kiosk.reading.problem import Problems
from kiosk.reading.recurrence import MOST, Window
from tests.agenda_folder import LANGUAGES, PLACES, SURROUNDINGS, TODAY, Agenda, at, starts
from tests.staff_folder import SAMPLE

GOOGLE, OUTLOOK, NEXTCLOUD = (
    (SAMPLE.parent / "calendars" / f"{name}.ics").read_bytes().decode() for name in ("google", "outlook", "nextcloud")
)
"""Exports in the form that these programs write, of made-up events."""


@pytest.fixture
def agenda(tmp_path: Path) -> Agenda:
    """Return an empty agenda."""
    return Agenda(tmp_path)


# Exports of the common programs.


def test_a_google_export_is_read_without_a_problem(agenda: Agenda) -> None:
    agenda.write("animations.ics", GOOGLE)
    events = agenda.calendars()
    assert agenda.told() == []
    assert set(events) == {
        "Visite guidée : la Galerie du temps, autrement",
        "Marché de Lens",
        "Marché de Noël de Lens",
        "Fête de la Sainte-Barbe",
    }


def test_a_single_event_in_utc_is_shown_in_paris_time_at_its_place(agenda: Agenda) -> None:
    agenda.write("animations.ics", GOOGLE)
    visit = agenda.calendars()["Visite guidée : la Galerie du temps, autrement"]
    assert visit.occurrences == (Occurrence.at(at("2026-12-05 14:30"), at("2026-12-05 16:00")),)
    assert visit.place == "louvre-lens"
    assert visit.address == "Louvre-Lens, 99 Rue Paul Bert, 62300 Lens, France"


def test_html_in_a_description_becomes_plain_paragraphs_and_list_items(agenda: Agenda) -> None:
    agenda.write("animations.ics", GOOGLE)
    page = agenda.calendars()["Visite guidée : la Galerie du temps, autrement"].pages["fr"]
    assert page.summary == "Une heure et demie avec une guide."
    assert [(block.kind, block.html) for block in page.blocks] == [
        ("paragraph", "Réservation, tarif : en ligne."),
        ("item", "groupes de 12"),
        ("item", "dès 8 ans"),
    ]


def test_a_weekly_market_keeps_its_hour_loses_its_exception_and_takes_its_moved_times(agenda: Agenda) -> None:
    agenda.write("animations.ics", GOOGLE)
    market = agenda.calendars()["Marché de Lens"]
    assert starts(market, 11) == [
        "2026-10-03 08:00",  # the window begins with the month before this one
        "2026-10-10 08:00",
        "2026-10-17 08:00",
        "2026-10-24 08:00",
        "2026-10-31 08:00",  # summer time ended in between
        "2026-11-07 08:00",
        "2026-11-14 08:00",
        "2026-11-21 08:00",
        "2026-11-28 08:00",
        "2026-12-05 08:00",
        "2026-12-19 10:00",  # the 12th is another event, the 19th moved, the 26th does not take place
    ]
    assert starts(market)[11] == "2027-01-02 08:00"
    assert all(occurrence.ends.hour == 13 for occurrence in market.occurrences)


def test_a_time_with_another_title_is_an_event_of_its_own(agenda: Agenda) -> None:
    agenda.write("animations.ics", GOOGLE)
    christmas = agenda.calendars()["Marché de Noël de Lens"]
    assert christmas.occurrences == (Occurrence.at(at("2026-12-12 09:00"), at("2026-12-12 19:00")),)
    assert christmas.slug != agenda.calendars()["Marché de Lens"].slug


def test_the_end_day_of_whole_days_is_not_one_of_them(agenda: Agenda) -> None:
    agenda.write("animations.ics", GOOGLE)
    feast = agenda.calendars()["Fête de la Sainte-Barbe"]
    assert feast.occurrences == (Occurrence.on(date(2026, 12, 5), date(2026, 12, 6)),)


def test_an_outlook_export_with_its_own_zone_names_is_read(agenda: Agenda) -> None:
    agenda.write("cinema.ics", OUTLOOK)
    events = agenda.calendars()
    assert agenda.told() == [("EVENTS_PRIVATE", "agenda/cinema.ics", 0)]
    assert set(events) == {"Ciné-débat", "Salon du livre"}
    film = events["Ciné-débat"]
    assert starts(film) == ["2026-11-27 20:30", "2026-12-25 20:30", "2027-01-29 20:30"]
    assert film.pages["fr"].summary == "Ciné-débat animé par Zoé."
    assert [block.html for block in film.pages["fr"].blocks] == ["Entrée : 5 €"]
    assert film.place == ""
    # Midnight to midnight is whole days.
    assert events["Salon du livre"].occurrences == (Occurrence.on(date(2026, 12, 10), date(2026, 12, 11)),)


def test_a_nextcloud_export_with_duration_geo_and_cancelled_times_is_read(agenda: Agenda) -> None:
    agenda.write("marches.ics", NEXTCLOUD)
    events = agenda.calendars()
    assert agenda.told() == []
    assert set(events) == {"Marche nordique"}
    walk = events["Marche nordique"]
    # Every other Saturday; the 28th of November is cancelled, the 26th of December the last.
    days = ("2026-10-17", "2026-10-31", "2026-11-14", "2026-12-12", "2026-12-26")
    assert starts(walk) == [f"{day} 09:30" for day in days]
    assert walk.occurrences[0].ends == at("2026-10-17 12:00")
    assert walk.website == "https://example.org/marche"
    assert walk.where == Position(50.43358, 2.585847)
    assert walk.pages["fr"].summary == "Rendez-vous au parking."


@pytest.mark.parametrize(
    ("location", "place"),
    [
        ("louvre-lens", "louvre-lens"),
        ("LOUVRE-LENS", "louvre-lens"),
        ("Louvre-Lens\\, Lens", "louvre-lens"),
        ("Parking du Louvre-Lens", ""),
        ("base-11-19", ""),  # has a folder, but could not be read
        ("", ""),
    ],
)
def test_a_location_that_names_a_place_of_the_guide_leads_to_it(agenda: Agenda, location: str, place: str) -> None:
    agenda.vevent("UID:1", "DTSTART:20261205T090000", "SUMMARY:a", f"LOCATION:{location}")
    assert agenda.calendars()["a"].place == place


def test_no_guest_is_shown(agenda: Agenda) -> None:
    agenda.write("animations.ics", GOOGLE)
    assert not [event for event in agenda.calendars().values() if "anne" in repr(event).lower()]


# Languages.


def test_the_same_uid_in_two_languages_is_one_event(agenda: Agenda) -> None:
    lines = ("UID:1", "DTSTART:20261205T090000Z", "DTEND:20261205T100000Z")
    agenda.vevent(*lines, "SUMMARY:Le marché", name="marche.fr.ics")
    agenda.vevent(*lines, "SUMMARY:The market", name="marche.en.ics")
    agenda.vevent(*lines, "SUMMARY:Der Markt", name="anderswo.de.ics")
    (event,) = agenda.calendars().values()
    assert agenda.told() == []
    assert {language: page.title for language, page in event.pages.items()} == {
        "fr": "Le marché",
        "en": "The market",
        "de": "Der Markt",
    }


def test_a_name_without_a_language_is_in_the_offices_first_one(agenda: Agenda) -> None:
    lines = ("UID:1", "DTSTART:20261205T090000Z", "SUMMARY:Le marché")
    for name in ("marche.ics", "fete.xy.ics", "FETE.ICS"):
        agenda.vevent(*lines, name=name)
        assert [list(event.pages) for event in agenda.calendars().values()] == [["fr"]]
        (agenda.root / "agenda" / name).unlink()
    agenda.vevent(*lines, name="marche.it.ics")
    assert [list(event.pages) for event in agenda.calendars().values()] == [["it"]]


def test_an_event_keeps_its_slug_when_its_words_dates_or_file_change(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART:20261205T090000Z", "SUMMARY:a")
    (before,) = agenda.calendars().values()
    agenda.vevent("UID:1", "DTSTART:20261206T090000Z", "SUMMARY:b")
    (agenda.root / "agenda/a.fr.ics").rename(agenda.root / "agenda/b.ics")
    (after,) = agenda.calendars().values()
    assert after.slug == before.slug


def test_the_same_event_twice_in_one_language_is_named(agenda: Agenda) -> None:
    for name in ("agenda.ics", "agenda (1).ics"):
        agenda.vevent("UID:1", "DTSTART:20261205T090000Z", "SUMMARY:Le marché", name=name)
    assert len(agenda.calendars()) == 1
    assert agenda.told() == [("EVENT_TWICE", "agenda/agenda.ics", 3)]
    assert agenda.problems[0].details["other"] == "agenda/agenda (1).ics"


def test_other_dates_in_another_language_are_named_and_the_first_language_wins(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART:20261205T090000Z", "SUMMARY:Le marché", name="m.fr.ics")
    agenda.vevent("UID:1", "DTSTART:20261206T090000Z", "SUMMARY:The market", name="m.en.ics")
    (event,) = agenda.calendars().values()
    assert agenda.told() == [("EVENT_DIFFERS", "agenda/m.en.ics", 3)]
    assert starts(event) == ["2026-12-05 10:00"]
    assert set(event.pages) == {"fr", "en"}


def test_languages_in_which_a_calendar_is_missing_are_named(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART:20261205T090000Z", "SUMMARY:a", name="m.fr.ics")
    agenda.vevent("UID:1", "DTSTART:20261205T090000Z", "SUMMARY:a", name="m.nl.ics")
    problems = Problems()
    read_calendars(Folder(agenda.root, problems, PurePosixPath("agenda")), SURROUNDINGS, problems)
    assert [(problem.name, problem.file) for problem in problems.all()] == [
        ("CALENDAR_LANGUAGE_MISSING", "agenda/m.de.ics"),
        ("CALENDAR_LANGUAGE_MISSING", "agenda/m.en.ics"),
    ]


# Times.


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("DTSTART:20261205T090000", "2026-12-05 09:00"),  # no zone: the clock on the wall
        ("DTSTART:20261205T090000Z", "2026-12-05 10:00"),
        ("DTSTART;TZID=Europe/Paris:20261205T090000", "2026-12-05 09:00"),
        ("DTSTART;TZID=Europe/London:20261205T090000", "2026-12-05 10:00"),
        ("DTSTART;TZID=America/New_York:20261205T090000", "2026-12-05 15:00"),
        ("DTSTART;TZID=America/Argentina/Buenos_Aires:20261205T090000", "2026-12-05 13:00"),
        ("DTSTART;TZID=GMT Standard Time:20261205T090000", "2026-12-05 10:00"),
        ("DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/Europe/London:20261205T090000", "2026-12-05 10:00"),
        ("dtstart;value=date-time;tzid=Europe/Paris:20261205T090000", "2026-12-05 09:00"),
    ],
)
def test_a_zone_is_known_by_its_name(agenda: Agenda, start: str, expected: str) -> None:
    agenda.vevent("UID:1", start, "SUMMARY:a")
    assert starts(agenda.calendars()["a"]) == [expected]
    assert agenda.told() == []


def test_a_zone_that_a_file_describes_itself_is_paris_where_it_has_its_offsets(agenda: Agenda) -> None:
    name = "(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris"
    zone = OUTLOOK[OUTLOOK.index("BEGIN:VTIMEZONE") : OUTLOOK.index("BEGIN:VEVENT")].replace(
        "Romance Standard Time", name
    )
    event = f'BEGIN:VEVENT\nUID:1\nDTSTART;TZID="{name}":20270705T090000\nSUMMARY:a\nEND:VEVENT\n'
    agenda.write("a.ics", f"BEGIN:VCALENDAR\n{event}{zone}END:VCALENDAR\n")
    assert starts(agenda.calendars()["a"]) == ["2027-07-05 09:00"]
    assert agenda.told() == []


@pytest.mark.parametrize(
    "zone",
    ["Nowhere/Land", "Europe", "../../../etc/passwd", "/etc/passwd", "Customized Time Zone", "x" * 3000, "é", "."],
)
def test_an_unknown_zone_is_taken_for_paris_and_named(agenda: Agenda, zone: str) -> None:
    agenda.vevent("UID:1", f"DTSTART;TZID={zone}:20261205T090000", "SUMMARY:a")
    assert starts(agenda.calendars()["a"]) == ["2026-12-05 09:00"]
    assert agenda.told() == [("UNKNOWN_ZONE", "agenda/a.fr.ics", 5)]


def test_a_repetition_in_utc_follows_the_clock_of_the_calendars_own_zone(agenda: Agenda) -> None:
    event = "BEGIN:VEVENT\nUID:1\nDTSTART:20261023T070000Z\nRRULE:FREQ=DAILY;COUNT=4\nSUMMARY:a\nEND:VEVENT\n"
    agenda.write("a.ics", f"BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Paris\n{event}END:VCALENDAR\n")
    assert [start[-5:] for start in starts(agenda.calendars()["a"])] == ["09:00"] * 4
    agenda.write("a.ics", f"BEGIN:VCALENDAR\n{event}END:VCALENDAR\n")
    assert [start[-5:] for start in starts(agenda.calendars()["a"])] == ["09:00", "09:00", "08:00", "08:00"]


def test_a_night_over_the_change_of_the_clocks_ends_by_the_clock(agenda: Agenda) -> None:
    agenda.vevent(
        "UID:1",
        "DTSTART;TZID=Europe/Paris:20270320T220000",
        "DTEND;TZID=Europe/Paris:20270321T050000",
        "RRULE:FREQ=WEEKLY;COUNT=2",
        "SUMMARY:a",
    )
    first, second = agenda.calendars()["a"].occurrences
    assert (first.ends, second.ends) == (at("2027-03-21 05:00"), at("2027-03-28 05:00"))
    assert (first.end - first.start, second.end - second.start) == (timedelta(hours=7), timedelta(hours=6))


def test_times_that_the_clock_leaves_out_or_shows_twice_do_no_harm(agenda: Agenda) -> None:
    agenda.vevent(
        "UID:1", "DTSTART;TZID=Europe/Paris:20270328T023000", "DTEND;TZID=Europe/Paris:20270328T031500", "SUMMARY:a"
    )
    (gap,) = agenda.calendars()["a"].occurrences
    assert gap.start <= gap.end
    agenda.vevent(
        "UID:1", "DTSTART;TZID=Europe/Paris:20261025T020000", "RRULE:FREQ=DAILY;COUNT=2", "DURATION:PT1H", "SUMMARY:a"
    )
    assert starts(agenda.calendars()["a"]) == ["2026-10-25 02:00", "2026-10-26 02:00"]


@pytest.mark.parametrize(
    ("start", "until"),
    [
        ("DTSTART;TZID=Europe/Paris:20261128T090000", "20261219"),
        ("DTSTART;TZID=Europe/Paris:20261128T090000", "20261219T090000"),
        ("DTSTART;TZID=Europe/Paris:20261128T090000", "20261219T080000Z"),
        ("DTSTART:20261128T080000Z", "20261219"),
        ("DTSTART:20261128T090000", "20261219"),
        ("DTSTART;VALUE=DATE:20261128", "20261219"),
        ("DTSTART;VALUE=DATE:20261128", "20261218T230000Z"),  # midnight in Paris
        ("DTSTART;VALUE=DATE:20261128", "20261219T225959Z"),
    ],
)
def test_the_last_day_of_a_repetition_counts_however_it_is_written(agenda: Agenda, start: str, until: str) -> None:
    agenda.vevent("UID:1", start, f"RRULE:FREQ=WEEKLY;UNTIL={until}", "SUMMARY:a")
    assert [written[:10] for written in starts(agenda.calendars()["a"])] == [
        "2026-11-28",
        "2026-12-05",
        "2026-12-12",
        "2026-12-19",
    ]


@pytest.mark.parametrize(
    "exception", ["EXDATE:20261205T080000Z", "EXDATE;VALUE=DATE:20261205", "EXDATE:20261205T090000"]
)
def test_an_exception_may_be_written_in_any_form(agenda: Agenda, exception: str) -> None:
    agenda.vevent(
        "UID:1", "DTSTART;TZID=Europe/Paris:20261128T090000", "RRULE:FREQ=WEEKLY;COUNT=3", exception, "SUMMARY:a"
    )
    assert starts(agenda.calendars()["a"]) == ["2026-11-28 09:00", "2026-12-12 09:00"]


def test_added_dates_take_place_too(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART:20261128T090000", "RDATE:20261201T100000,20261203T100000", "SUMMARY:a")
    assert starts(agenda.calendars()["a"]) == ["2026-11-28 09:00", "2026-12-01 10:00", "2026-12-03 10:00"]


def test_a_change_of_this_and_all_later_times_is_followed(agenda: Agenda) -> None:
    lines = ["UID:1", "DTSTART:20261128T090000", "RRULE:FREQ=WEEKLY;COUNT=4", "SUMMARY:a", "END:VEVENT", "BEGIN:VEVENT"]
    agenda.vevent(
        *lines, "UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261212T090000", "DTSTART:20261212T110000", "SUMMARY:a"
    )
    assert starts(agenda.calendars()["a"]) == [
        "2026-11-28 09:00",
        "2026-12-05 09:00",
        "2026-12-12 11:00",
        "2026-12-19 11:00",
    ]


def test_an_exhibition_that_runs_since_spring_is_there(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART;VALUE=DATE:20260401", "DTEND;VALUE=DATE:20270105", "SUMMARY:a")
    assert agenda.calendars()["a"].occurrences == (Occurrence.on(date(2026, 4, 1), date(2027, 1, 4)),)


def test_an_endless_repetition_ends_with_the_window(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART:19900101T090000", "RRULE:FREQ=DAILY", "SUMMARY:a")
    event = agenda.calendars()["a"]
    window = Window.around(TODAY)
    assert (window.since, window.until) == (date(2026, 10, 1), date(2029, 11, 1))
    assert len(event.occurrences) == (window.until - window.since).days
    assert event.occurrences[0].start >= midnight(window.since)
    assert event.occurrences[-1].start < midnight(window.until)


def test_what_is_kept_stays_the_same_within_a_month() -> None:
    assert Window.around(date(2026, 11, 1)) == Window.around(date(2026, 11, 30)) != Window.around(date(2026, 12, 1))
    assert Window.around(date(2027, 1, 31)).since == date(2026, 12, 1)
    assert Window.around(date(2028, 2, 29)).until == date(2031, 2, 1)


def test_several_times_a_day_are_kept_up_to_a_limit(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART:20261128T100000", "RRULE:FREQ=DAILY;BYHOUR=10,12,14,16", "SUMMARY:a")
    event = agenda.calendars()["a"]
    assert len(event.occurrences) == MOST
    assert list(event.occurrences) == sorted(event.occurrences)


# What is wrong.


GOOD = "BEGIN:VEVENT\nUID:good\nDTSTART:20261205T090000\nSUMMARY:good\nEND:VEVENT\n"


@pytest.mark.parametrize(
    ("lines", "name", "line"),
    [
        (["SUMMARY:a"], "BAD_EVENT", 6),
        (["DTSTART:20261305T090000", "SUMMARY:a"], "BAD_EVENT", 8),
        (["DTSTART:", "SUMMARY:a"], "BAD_EVENT", 8),
        (["DTSTART:demain", "SUMMARY:a"], "BAD_EVENT", 8),
        (["DTSTART:02260101T090000", "SUMMARY:a"], "BAD_EVENT", 8),
        (["DTSTART:20261205T090000"], "BAD_EVENT", 6),
        (["DTSTART:20261205T090000", "DTSTART:20261206T090000", "SUMMARY:a"], "BAD_EVENT", 8),
        (["DTSTART:20261205T090000", "DTEND;VALUE=DATE:20261206", "SUMMARY:a"], "BAD_EVENT", 9),
        (["DTSTART:20261205T090000", "DTEND:20261204T090000", "SUMMARY:a"], "END_BEFORE_START", 9),
        (["DTSTART:20261205T090000", "DURATION:-PT1H", "SUMMARY:a"], "BAD_EVENT", 9),
        (["DTSTART:20261205T090000", "DURATION:P9999999W", "SUMMARY:a"], "BAD_EVENT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=SOMETIMES", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:garbage", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=SECONDLY", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=DAILY;INTERVAL=0", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=DAILY;INTERVAL=99999999999", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=DAILY;BYHOUR=9;BYSETPOS=2", "SUMMARY:a"], "BAD_REPEAT", 9),
        (["DTSTART:20261205T090000", "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY", "SUMMARY:a"], "BAD_REPEAT", 9),
        (
            [
                "DTSTART:20261205T090000",
                f"RRULE:FREQ=DAILY;BYHOUR={','.join(map(str, range(24)))};BYMINUTE={','.join(map(str, range(60)))}",
                "SUMMARY:a",
            ],
            "BAD_REPEAT",
            9,
        ),
        (["DTSTART:20261205T090000", "EXDATE:2026", "RRULE:FREQ=DAILY", "SUMMARY:a"], "BAD_EVENT", 9),
        (["DTSTART:20261205T090000", f"RDATE:{','.join(['20261205T090000'] * 2000)}", "SUMMARY:a"], "BAD_EVENT", 9),
    ],
)  # fmt: skip
def test_an_event_whose_time_is_unclear_is_left_out_with_its_line_and_no_other(
    agenda: Agenda, lines: list[str], name: str, line: int
) -> None:
    bad = "\n".join(["BEGIN:VEVENT", "UID:bad", *lines, "END:VEVENT", ""])
    agenda.write("a.ics", f"BEGIN:VCALENDAR\nX-A:1\nX-B:2\nX-C:3\nX-D:4\n{bad}{GOOD}END:VCALENDAR\n")
    began = clock.monotonic()
    assert set(agenda.calendars()) == {"good"}
    assert agenda.told() == [(name, "agenda/a.ics", line)]
    assert clock.monotonic() - began < 5


def test_a_detail_that_is_not_understood_is_named_and_the_event_shown(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART:20261205T090000", "SUMMARY:a", "GEO:north;south", "URL:javascript:alert(1)")
    event = agenda.calendars()["a"]
    assert (event.where, event.website) == (None, "")
    assert agenda.told() == [("BAD_DETAIL", "agenda/a.fr.ics", 7), ("BAD_DETAIL", "agenda/a.fr.ics", 8)]


def test_a_description_broken_over_several_lines_is_named_at_the_first_of_them(agenda: Agenda) -> None:
    agenda.vevent("UID:1", "DTSTART:20261205T090000", "SUMMARY:a", "DESCRIPTION:Bonjour", "à tous", "et à toutes")
    assert agenda.calendars()["a"].pages["fr"].summary == "Bonjour"
    assert agenda.told() == [("CALENDAR_LINE", "agenda/a.fr.ics", 8)]


@pytest.mark.parametrize("text", ["", "Bonjour", "<html></html>", "BEGIN:VCARD\nEND:VCARD\n", "\0" * 100])
def test_a_file_that_is_no_calendar_is_named(agenda: Agenda, text: str) -> None:
    agenda.write("a.ics", text)
    assert agenda.calendars() == {}
    assert agenda.told() == [("BAD_CALENDAR", "agenda/a.ics", 0)]


def test_a_file_cut_short_is_named_and_what_came_before_is_read(agenda: Agenda) -> None:
    cut = GOOGLE[: GOOGLE.index("SUMMARY:Fête de la Sainte-Barbe")]
    agenda.write("a.ics", cut)
    assert "Marché de Lens" in agenda.calendars()
    assert agenda.told() == [("CALENDAR_CUT", "agenda/a.ics", cut.count("\n") + 1 - 4)]


def test_an_empty_calendar_is_no_mistake(agenda: Agenda) -> None:
    agenda.write("a.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
    assert agenda.calendars() == {}
    assert agenda.told() == []


def test_no_agenda_is_no_mistake(tmp_path: Path) -> None:
    problems = Problems()
    assert read_calendars(Folder(tmp_path, problems, PurePosixPath("agenda")), SURROUNDINGS, problems) == ()
    assert problems.all() == ()


def test_files_that_are_no_text_too_large_or_lead_outside_are_named(
    agenda: Agenda, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.ics"
    secret.write_text(GOOGLE, encoding="utf-8")
    (agenda.root / "agenda/outside.ics").symlink_to(secret)
    agenda.write("latin.ics", GOOGLE.encode("latin-1"))
    agenda.write("large.ics", GOOGLE + " " * LARGEST_TEXT)
    assert agenda.calendars() == {}
    assert {(name, file) for name, file, _ in agenda.told()} == {
        ("OUTSIDE", "agenda/outside.ics"),
        ("NOT_TEXT", "agenda/latin.ics"),
        ("TOO_LARGE", "agenda/large.ics"),
    }


def test_nothing_that_an_attachment_points_to_is_read(agenda: Agenda) -> None:
    (agenda.root / "secret.txt").write_text("secret", encoding="utf-8")
    agenda.vevent(
        "UID:1",
        "DTSTART:20261205T090000",
        "SUMMARY:a",
        f"ATTACH:file://{agenda.root}/secret.txt",
        "ATTACH:../secret.txt",
    )
    assert "secret" not in repr(agenda.calendars())


def test_ten_thousand_events_are_cut_to_the_limit_in_bearable_time(agenda: Agenda) -> None:
    block = "BEGIN:VEVENT\nUID:{0}\nDTSTART:20261205T090000\nSUMMARY:e{0}\nEND:VEVENT\n"
    agenda.write(
        "a.ics", f"BEGIN:VCALENDAR\n{''.join(block.format(number) for number in range(10_000))}END:VCALENDAR\n"
    )
    began = clock.monotonic()
    assert len(agenda.calendars()) == 2000
    assert {name for name, _, _ in agenda.told()} == {"TOO_MANY_EVENTS"}
    assert clock.monotonic() - began < 30


def test_no_more_than_fifty_calendars_are_read(agenda: Agenda) -> None:
    for number in range(52):
        agenda.vevent(f"UID:{number}", "DTSTART:20261205T090000", "SUMMARY:a", name=f"{number:02}.ics")
    agenda.calendars()
    assert agenda.told() == [("TOO_MANY_EVENTS", f"agenda/{number}.ics", 0) for number in (50, 51)]


def test_what_a_browser_would_not_show_of_html_is_not_shown(agenda: Agenda) -> None:
    html = "<style>p {color: red}</style><p>Bonjour</p><script>alert(1)</script>à tous<div>ici</div>"
    agenda.vevent("UID:1", "DTSTART:20261205T090000", "SUMMARY:a", f"DESCRIPTION:{html}")
    page = agenda.calendars()["a"].pages["fr"]
    assert (page.summary, [block.html for block in page.blocks]) == ("Bonjour", ["à tous", "ici"])


def test_a_folded_line_of_a_megabyte_is_read_in_no_time(agenda: Agenda) -> None:
    folded = "\r\n ".join(["x" * 70] * 20_000)
    agenda.vevent("UID:1", "DTSTART:20261205T090000", "SUMMARY:a", f"DESCRIPTION:{folded}")
    began = clock.monotonic()
    assert len(agenda.calendars()["a"].pages["fr"].summary) == 1_400_000
    assert clock.monotonic() - began < 5


def test_words_are_shown_as_words(agenda: Agenda) -> None:
    agenda.vevent(
        "UID:1", "DTSTART:20261205T090000", "SUMMARY:A\x1b[2J <i>b</i>", "DESCRIPTION:1 < 2 & 3 > 2\\nx<script>y"
    )
    page = next(iter(agenda.calendars().values())).pages["fr"]
    assert page.title == "A[2J <i>b</i>"
    assert page.summary == "1 < 2 & 3 > 2"
    assert [block.html for block in page.blocks] == ["x&lt;script&gt;y"]


VALUES = some.sampled_from(
    [
        *("20261205T090000", "20261205", "20261205T090000Z", "99991231T235959", "00010101T000000"),
        *("PT1H", "-P1D", "P9999W", "20261205T090000/PT1H", "1;2", "nan;nan", "CANCELLED", "PRIVATE", "1"),
        *("FREQ=WEEKLY", "FREQ=DAILY;COUNT=3", "FREQ=YEARLY;UNTIL=99991231", "FREQ=MONTHLY;BYDAY=5MO"),
        *("FREQ=DAILY;UNTIL=20261210T000000Z", "FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;WKST=XX"),
        *("", ";", ":", ",", "\\", "é", '"'),
    ]
)
PROPERTIES = some.sampled_from(
    [
        *("DTSTART", "DTSTART;VALUE=DATE", "DTSTART;TZID=Europe/Paris", "DTSTART;TZID=", "DTEND", "DTEND;VALUE=DATE"),
        *("DURATION", "RRULE", "RDATE", "RDATE;VALUE=PERIOD", "EXDATE", "EXDATE;VALUE=DATE", "RECURRENCE-ID"),
        *("RECURRENCE-ID;RANGE=THISANDFUTURE", "SEQUENCE", "SUMMARY", "GEO", "STATUS", "CLASS", "LOCATION", "URL"),
        *("UID", "BEGIN", "END", " ", "X", "END:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20261206T090000\r\nSUMMARY"),
    ]
)


@settings(max_examples=150)
@given(some.lists(some.tuples(PROPERTIES, VALUES), max_size=12))
def test_no_calendar_makes_reading_raise(
    tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[str, str]]
) -> None:
    agenda = Agenda(tmp_path_factory.mktemp("fuzz"))
    agenda.vevent("SUMMARY:a", "DTSTART:20261205T090000", *(f"{name}:{value}" for name, value in lines))
    for event in agenda.calendars().values():
        assert event.occurrences
        assert list(event.occurrences) == sorted(event.occurrences)


@settings(max_examples=100)
@given(
    some.integers(0, len(GOOGLE)), some.integers(0, 60), some.sampled_from(["", "\n", "\0", ";", "DTSTART", "é", "9"])
)
def test_no_damage_to_a_calendar_makes_reading_raise(
    tmp_path_factory: pytest.TempPathFactory, place: int, length: int, put: str
) -> None:
    agenda = Agenda(tmp_path_factory.mktemp("damage"))
    agenda.write("a.ics", GOOGLE[:place] + put + GOOGLE[place + length :])
    agenda.calendars()


def test_what_is_read_depends_on_the_day_that_is_given_and_on_no_clock(agenda: Agenda) -> None:
    agenda.write("a.ics", GOOGLE)
    in_2025 = agenda.calendars(Surroundings(LANGUAGES, PLACES, date(2025, 6, 1)))
    assert "Fête passée" in in_2025
    assert agenda.calendars(Surroundings(LANGUAGES, PLACES, date(2035, 1, 1))).keys() == {"Marché de Lens"}
    assert all(event.occurrences[0].start.tzinfo is UTC for event in in_2025.values())
