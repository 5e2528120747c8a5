"""Opening hours, agenda and clock are looked over as of a moment, and nothing is told that depends on a wrong clock."""

import os
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.guide.geography import Position
from kiosk.guide.hours import PARIS
from kiosk.guide.model import Guide, Office, Page, Place
from kiosk.reading.trouble import Trouble
from kiosk.staff.checks import hours_of, look_over
from tests.staff_folder import StaffFolder

SATURDAY = datetime(2026, 6, 6, 9, tzinfo=UTC)
PUBLISHED = date(2026, 5, 1)


def guide_of(**hours: str) -> Guide:
    """Return a guide of places with these opening hours."""
    places = (
        Place(slug=slug, pages={"fr": Page(slug)}, kind="museum", where=Position(50.4, 2.8), opening_hours=text)
        for slug, text in hours.items()
    )
    return Guide(places=tuple(places))


def test_places_are_open_shut_or_over(content: StaffFolder) -> None:
    guide = guide_of(
        open="Sa 10:00-12:00,14:00-18:00",
        shut="Mo-Fr 10:00-18:00",
        over="2025 Mo-Su 10:00-18:00",
        perhaps='Sa 10:00-12:00 "sur rendez-vous"',
        silent="",
    )
    checks = look_over(guide, (), content.root, PUBLISHED, SATURDAY)
    assert [place.slug for place in checks.open] == ["open"]
    times = [tuple(f"{moment:%H:%M}" for moment in span) for span in checks.open[0].openings]
    assert times == [("10:00", "12:00"), ("14:00", "18:00")]
    assert set(checks.closed) == {"shut", "perhaps"}
    assert checks.over == ("over",)
    assert checks.without_hours == 1


def test_a_clock_that_was_never_set_tells_nothing_of_today(content: StaffFolder) -> None:
    checks = look_over(guide_of(open="24/7"), (), content.root, PUBLISHED, datetime(1970, 1, 1, tzinfo=UTC))
    assert not checks.clock_right
    assert (checks.open, checks.closed, checks.over) == ((), (), ())


def test_hours_that_are_not_understood_are_counted(content: StaffFolder) -> None:
    content.edit("quarry/lime-kiln/place.yaml", "Apr-Oct: We-Su", "Lundi")
    reading = content.read()
    assert any(problem.trouble is Trouble.BAD_HOURS for problem in reading.problems)
    assert look_over(reading.guide, reading.problems, content.root, PUBLISHED, SATURDAY).unread == 1


def test_the_agenda_is_counted_ahead_and_dated(content: StaffFolder) -> None:
    guide = content.read().guide
    start = guide.events[0].occurrences[0].start
    before = start - timedelta(days=13)
    saved = (before - timedelta(days=40)).timestamp()
    for path in (content.root / "agenda").rglob("*"):
        os.utime(path, (saved, saved))
    checks = look_over(guide, (), content.root, PUBLISHED, before)
    assert checks.events_ahead == 1
    assert checks.agenda_days == 40
    assert look_over(guide, (), content.root, PUBLISHED, start - timedelta(days=15)).events_ahead == 0


def test_without_an_agenda_it_has_no_age(content: StaffFolder) -> None:
    assert look_over(Guide(), (), content.root / "nowhere", PUBLISHED, SATURDAY).agenda_days is None


@pytest.mark.parametrize(
    ("hour", "open_"), [(8, False), (9, True), (12, True), (13, False), (14, True), (17, True), (18, False)]
)
def test_an_hour_counts_as_open_when_a_part_of_it_is(hour: int, open_: bool) -> None:  # noqa: FBT001  # a table's column
    is_open = hours_of(Office(opening_hours="Mo-Sa 09:30-12:30,14:00-18:00; PH off"))
    assert is_open is not None
    assert is_open(SATURDAY.astimezone(PARIS).date(), hour) is open_


def test_an_office_is_shut_on_holidays_and_on_the_days_it_names(content: StaffFolder) -> None:
    content.append("office.yaml", '\nopening_hours: "Mo-Sa 09:00-18:00; PH off"\nclosed: ["2026-06-06"]\n')
    reading = content.read()
    assert reading.problems == ()
    is_open = hours_of(reading.guide.office)
    assert is_open is not None
    assert not is_open(date(2026, 7, 14), 10)
    assert not is_open(date(2026, 6, 6), 10)
    assert is_open(date(2026, 6, 5), 10)


def test_an_office_that_names_no_hours_is_not_taken_for_shut() -> None:
    assert hours_of(Office()) is None
