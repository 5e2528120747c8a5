"""Opening hours tell the truth of the moment, and nothing where they do not know it."""

from datetime import UTC, date, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.guide.geography import Position
from kiosk.guide.hours import LONGEST, PARIS, Closure, State, fault, openings, opens_again, plausible, state

LENS = Position(50.4305, 2.8328)
LOUVRE = "We-Mo 10:00-18:00; Jan 01 off; May 01 off; Dec 25 off"
TOWER = "Apr-Sep: We-Mo 13:00-19:00; Oct-Mar: We-Mo 13:00-18:00; PH off"
OFFICE = "Mo-Fr 09:00-12:00,14:00-18:00; PH off"
BAR = "Fr-Sa 20:00-02:00"
REAL = (
    LOUVRE,
    TOWER,
    OFFICE,
    BAR,
    "24/7",
    "off",
    "sunrise-sunset",
    "(sunrise+00:30)-(sunset-00:30)",
    "Mo-Fr 10:00+",
    "Sa[1] 14:00-17:00",
    "PH,Su 15:00-18:00",
    "Mar 15-Nov 15 Tu-Su 10:00-18:30; Nov 16-Mar 14 Sa,Su 10:00-17:00",
    'Mo-Fr 10:00-12:00 || "sur rendez-vous"',
    "week 1-53/2 We 10:00-12:00",
    "easter -2 days off; Mo-Su 09:00-19:00",
    "Sa 22:00-05:00",
    "Su 02:15-02:45",
)


def at(written: str, fold: int = 0) -> datetime:
    """Return a time of Paris."""
    return datetime.fromisoformat(written).replace(tzinfo=PARIS, fold=fold)


def closed(*written: str) -> tuple[Closure, ...]:
    """Return closures that can be read."""
    return tuple(found for text in written if (found := Closure.read(text)))


@pytest.mark.parametrize(
    ("hours", "now", "told"),
    [
        (LOUVRE, "2026-11-23 10:00", State(open=True, closes=at("2026-11-23 18:00"))),
        (LOUVRE, "2026-11-23 17:59:59", State(open=True, closes=at("2026-11-23 18:00"))),
        (LOUVRE, "2026-11-23 18:00", State(open=False, opens=at("2026-11-25 10:00"))),
        (LOUVRE, "2026-12-24 18:00", State(open=False, opens=at("2026-12-26 10:00"))),
        (TOWER, "2026-09-30 18:30", State(open=True, closes=at("2026-09-30 19:00"))),
        (TOWER, "2026-10-01 18:30", State(open=False, opens=at("2026-10-02 13:00"))),
        (OFFICE, "2026-11-23 12:30", State(open=False, opens=at("2026-11-23 14:00"))),
        ("Mo-Sa 08:00-12:00; Mo-Sa 14:00-18:00", "2026-11-23 09:00", State(open=False, opens=at("2026-11-23 14:00"))),
    ],
)
def test_what_is_open_says_when_it_closes_and_what_is_shut_when_it_opens(hours: str, now: str, told: State) -> None:
    assert state(hours, at(now)) == told


def test_a_night_is_open_after_midnight_and_closes_then() -> None:
    assert state(BAR, at("2026-11-27 23:00")) == State(open=True, closes=at("2026-11-28 02:00"))
    assert state(BAR, at("2026-11-28 01:30")) == State(open=True, closes=at("2026-11-28 02:00"))
    assert state(BAR, at("2026-11-28 02:00")) == State(open=False, opens=at("2026-11-28 20:00"))
    assert state("Fr 20:00-26:00", at("2026-11-28 01:30")).closes == at("2026-11-28 02:00")


def test_what_is_always_open_never_closes_and_what_is_never_open_never_opens() -> None:
    assert state("24/7", at("2026-11-23 03:00")) == State(open=True)
    assert state("Mo-Su 00:00-24:00", at("2026-10-25 02:30")) == State(open=True)
    for never in ("off", "closed", "24/7 off", "2020 Mo-Fr 10:00-12:00"):
        assert state(never, at("2026-11-23 11:00")) == State(open=False)


def test_every_legal_holiday_of_france_is_one() -> None:
    days = {"01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01", "11-11", "12-25"}
    noons = [at("2027-01-01 12:00") + timedelta(days=number) for number in range(365)]
    assert {noon.strftime("%m-%d") for noon in noons if state("PH 10:00-14:00", noon).open} == days
    assert state(OFFICE, at("2027-05-17 10:00")) == State(open=False, opens=at("2027-05-18 09:00"))
    # Sarrebourg keeps Good Friday; Lens does not.
    assert state(OFFICE, at("2027-03-26 10:00")).open


def test_hours_that_follow_the_sun_need_a_place_and_change_with_the_season() -> None:
    assert state("sunrise-sunset", at("2026-06-21 12:00")) == State()
    assert state("sunrise-sunset", at("2026-06-21 12:00"), where=LENS).closes == at("2026-06-21 22:03")
    assert state("sunrise-sunset", at("2026-12-21 12:00"), where=LENS).closes == at("2026-12-21 16:46")
    assert state("dawn-dusk", at("2026-12-21 17:00"), where=LENS).open
    early = state("(sunrise+00:30)-(sunset-00:30)", at("2026-12-21 12:00"), where=LENS)
    assert early.closes == at("2026-12-21 16:16")
    # A remark about the sun needs no place.
    assert state('10:00-17:00 open "jusqu’à sunset"', at("2026-06-21 12:00")).open


def test_the_position_changes_neither_zone_nor_holidays() -> None:
    new_york, brussels = Position(40.7, -74.0), Position(50.85, 4.35)
    for where in (new_york, brussels):
        assert state(OFFICE, at("2026-07-14 10:00"), where=where).open is False
        assert state(OFFICE, at("2026-07-21 10:00"), where=where).closes == at("2026-07-21 12:00")


def test_the_hour_that_comes_twice_and_the_one_that_is_left_out_lead_nobody_astray() -> None:
    # Autumn 2026: 25 October, 3:00 becomes 2:00. Spring 2027: 28 March, 2:00 becomes 3:00.
    for fold in (0, 1):
        assert state("Sa 22:00-05:00", at("2026-10-25 02:30", fold)).closes == at("2026-10-25 05:00")
    night = state("Sa 22:00-05:00", at("2026-10-24 23:00"))
    assert night.closes is not None
    assert night.closes.astimezone(UTC) - at("2026-10-24 23:00").astimezone(UTC) == timedelta(hours=7)
    assert state("Sa 22:00-05:00", at("2027-03-27 23:00")).closes == at("2027-03-28 05:00")
    assert state("Su 02:30-05:00", at("2027-03-28 01:00")).opens == at("2027-03-28 03:00")
    # An opening that lies within the lost hour is none.
    assert state("Su 02:15-02:45", at("2027-03-27 23:00")).opens == at("2027-04-04 02:15")
    assert state("Mo-Su 09:00-18:00", at("2027-03-28 08:00")).opens == at("2027-03-28 09:00")


def test_a_clock_in_any_zone_tells_the_same_and_one_without_a_zone_is_our_mistake() -> None:
    for zone in (UTC, ZoneInfo("America/New_York"), ZoneInfo("Pacific/Kiritimati")):
        assert state(LOUVRE, at("2026-11-23 10:00").astimezone(zone)) == state(LOUVRE, at("2026-11-23 10:00"))
    with pytest.raises(ValueError, match="time zone"):
        state(LOUVRE, at("2026-11-23 10:00").replace(tzinfo=None))


def test_a_remark_alone_is_a_perhaps_and_one_after_open_is_not() -> None:
    by_phone = 'Mo-Fr 10:00-18:00 "sur rendez-vous"'
    assert state(by_phone, at("2026-11-23 11:00")) == State(note="sur rendez-vous")
    assert state('Mo-Fr 10:00-18:00 unknown "appelez"', at("2026-11-23 11:00")) == State(note="appelez")
    told = state('Mo-Fr 10:00-18:00 open "dernière entrée à 17 h"', at("2026-11-23 11:00"))
    assert told == State(open=True, closes=at("2026-11-23 18:00"), note="dernière entrée à 17 h")
    assert state('off "travaux"', at("2026-11-23 11:00")) == State(open=False, note="travaux")
    # Shut now, perhaps open later: no opening is promised.
    assert state(by_phone, at("2026-11-23 09:00")) == State(open=False)
    # Open until the perhaps begins.
    both = 'Mo 10:00-12:00, Mo 12:00-14:00 "sur rendez-vous"'
    assert state(both, at("2026-11-23 11:00")) == State(open=True, closes=at("2026-11-23 12:00"))


def test_a_change_of_remark_is_no_change_of_state() -> None:
    told = state('Mo 10:00-12:00 open "a", Mo 12:00-14:00 open "b"', at("2026-11-23 11:00"))
    assert told == State(open=True, closes=at("2026-11-23 14:00"), note="a")


def test_an_open_end_promises_no_closing_time() -> None:
    for hours in ("Mo 18:00+", "Mo 18:00-22:00+"):
        assert state(hours, at("2026-11-23 12:00")) == State(open=False, opens=at("2026-11-23 18:00"))
        assert state(hours, at("2026-11-23 19:00")) == State(open=True)
        assert state(hours, at("2026-11-24 01:00")) == State()
        assert state(hours, at("2026-11-24 12:00")) == State(open=False, opens=at("2026-11-30 18:00"))
    assert state("(sunrise+01:00)-18:00", at("2026-11-23 12:00"), where=LENS).closes == at("2026-11-23 18:00")


def test_closed_days_shut_the_place_and_the_next_opening_is_after_them() -> None:
    holidays = closed("2026-12-24..2027-01-08")
    assert state(LOUVRE, at("2026-12-23 11:00"), holidays).closes == at("2026-12-23 18:00")
    assert state(LOUVRE, at("2026-12-23 19:00"), holidays) == State(open=False, opens=at("2027-01-09 10:00"))
    assert state(LOUVRE, at("2026-12-30 11:00"), holidays) == State(open=False, opens=at("2027-01-09 10:00"))
    assert state(LOUVRE, at("2027-01-08 23:59"), holidays) == State(open=False, opens=at("2027-01-09 10:00"))
    one = closed("2026-11-25")
    assert state(LOUVRE, at("2026-11-25 11:00"), one) == State(open=False, opens=at("2026-11-26 10:00"))
    assert state("24/7", at("2026-11-24 11:00"), one) == State(open=True, closes=at("2026-11-25 00:00"))
    assert state("24/7", at("2026-11-25 11:00"), one) == State(open=False, opens=at("2026-11-26 00:00"))
    assert state("24/7", at("2026-11-26 11:00"), one) == State(open=True)


def test_a_closed_day_takes_its_own_night_and_leaves_the_night_before() -> None:
    friday = closed("2026-11-27")
    assert state(BAR, at("2026-11-27 21:00"), friday) == State(open=False, opens=at("2026-11-28 20:00"))
    assert state(BAR, at("2026-11-28 01:00"), friday) == State(open=False, opens=at("2026-11-28 20:00"))
    saturday = closed("2026-11-28")
    assert state(BAR, at("2026-11-27 21:00"), saturday).closes == at("2026-11-28 02:00")
    assert state(BAR, at("2026-11-28 01:00"), saturday).closes == at("2026-11-28 02:00")
    assert state(BAR, at("2026-11-28 21:00"), saturday).opens == at("2026-12-04 20:00")
    assert state(BAR, at("2026-11-29 01:00"), saturday).opens == at("2026-12-04 20:00")


def test_closed_days_may_touch_overlap_and_come_in_any_order() -> None:
    spans = ("2026-12-01..2026-12-03", "2026-11-24", "2026-11-25..2026-11-30", "2026-11-28..2026-12-02")
    for order in (spans, spans[::-1]):
        told = state("Mo-Su 10:00-18:00", at("2026-11-23 19:00"), closed(*order))
        assert told == State(open=False, opens=at("2026-12-04 10:00"))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-12-24", "2026-12-24", "2026-12-24"),
        ("2026-12-24..2027-01-08", "2026-12-24", "2027-01-08"),
        (" 2026-12-24 .. 2027-01-08 ", "2026-12-24", "2027-01-08"),
    ],
)
def test_closed_days_are_read_as_staff_write_them(text: str, first: str, last: str) -> None:
    assert Closure.read(text) == Closure(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    ["", "..", "24/12/2026", "2026-12", "20261224", "2026-W52-4", "2026-02-30", "2027-01-08..2026-12-24",
     "2026-12-24..", "..2026-12-24", "2026-12-24..2026-12-25..2026-12-26", "2026-12-24/2027-01-08", "٢٠٢٦-١٢-٢٤"],
)  # fmt: skip
def test_what_is_no_closed_day_is_not_guessed_at(text: str) -> None:
    assert Closure.read(text) is None


@pytest.mark.parametrize("hours", REAL)
def test_hours_of_real_places_have_no_fault(hours: str) -> None:
    assert fault(hours) is None


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("lundi 10h-12h", "lundi 10h-12h"),
        ("Mo-Fr 10h-12h", "10h-12h"),
        ("Mo-Fr 09:00-12:00; Tu–We 10:00-12:00", "–We 10:00-12:00"),
        ("Mo-Fr 10:00", "Mo-Fr 10:00"),
        ("Mo-Fr 10:61-12:00", "61-12:00"),
        ("24/24", "24/24"),
        ("", ""),
        ("   ", "   "),
        ("Mo-Fr 10:00-12:00; SH off", "SH"),
        ("Feb 30 10:00-12:00", "Feb 30"),
        ("Jun 25-31 off", "Jun 25-31"),
        ("Mo-Su 10:00-12:00; Nov 31 off", "Nov 31"),
        ("2030-2020 Mo 10:00-12:00", "2030-2020 Mo 10:00-12:00"),
        ("Mo-Fr 10:00-12:00;\nSa bientôt", "bientôt"),
    ],
)
def test_a_fault_is_the_passage_that_is_not_understood(text: str, passage: str) -> None:
    found = fault(text)
    assert found is not None
    assert found.endswith(passage)
    assert len(found) <= len(passage) + 4
    assert state(text, at("2026-11-23 11:00")) == State()


def test_a_remark_is_not_taken_for_hours() -> None:
    assert fault('10:00-12:00 off "Feb 30, SH, sunrise, 10:00+"') is None
    assert fault("Feb 29 10:00-12:00; Jun 10:00-12:00") is None


def test_a_whole_book_is_not_parsed() -> None:
    assert fault("10:00-12:00; " * 1000) is not None
    assert fault(f'10:00-12:00 open "{"x" * (LONGEST - 19)}"') is None


@given(some.text(max_size=40))
def test_no_text_makes_hours_raise(text: str) -> None:
    told = state(text, at("2026-11-23 11:00"), where=LENS)
    assert fault(text) is None or told == State()


moments = some.datetimes(datetime(2026, 1, 1), datetime(2035, 12, 31), timezones=some.just(UTC))  # noqa: DTZ001
spans = some.lists(
    some.builds(
        lambda first, length: Closure(first, first + timedelta(days=length)),
        some.dates(date(2026, 1, 1), date(2035, 12, 31)),
        some.integers(0, 40),
    ),
    max_size=4,
)


@given(some.sampled_from(REAL), moments, spans)
def test_the_change_lies_ahead_and_the_state_lasts_until_it(hours: str, now: datetime, shut: list[Closure]) -> None:
    told = state(hours, now, shut, LENS)
    assert told.closes is None or told.open
    assert told.opens is None or told.open is False
    if change := (told.closes or told.opens):
        later = change.astimezone(UTC)
        assert later > now
        step = timedelta(minutes=1)
        before = state(hours, max(now, later - step), shut, LENS)
        after = state(hours, later, shut, LENS)
        assert before.open == told.open
        assert after.open != told.open


@given(some.sampled_from(REAL), spans, some.integers(6, 23))
def test_nothing_is_open_by_day_on_a_closed_day(hours: str, shut: list[Closure], hour: int) -> None:
    for closure, day in product(shut, (0, 1)):
        date_ = (closure.first, closure.last)[day]
        assert state(hours, datetime(date_.year, date_.month, date_.day, hour, tzinfo=PARIS), shut, LENS).open is False


@pytest.mark.parametrize(
    ("now", "right"),
    [
        ("2026-11-23 10:00", True),
        ("2026-11-22 10:00", True),
        ("2026-11-21 23:00", False),
        ("1970-01-01 00:00", False),
        ("2020-01-01 00:00", False),
        ("2036-01-01 00:00", True),
        ("2037-01-01 00:00", False),
        ("9999-12-31 23:00", False),
    ],
)
def test_a_clock_before_its_edition_or_ages_after_it_is_wrong(now: str, right: bool) -> None:  # noqa: FBT001
    assert plausible(at(now), date(2026, 11, 23)) is right


def test_a_clock_that_was_never_set_is_wrong_even_if_it_published_its_edition_itself() -> None:
    assert plausible(at("1970-01-01 00:10"), date(1970, 1, 1)) is False


@pytest.mark.parametrize(
    ("hours", "day", "told"),
    [
        (LOUVRE, "2026-11-25", ["10:00-18:00"]),
        (LOUVRE, "2026-11-24", []),
        (OFFICE, "2026-11-23", ["09:00-12:00", "14:00-18:00"]),
        (OFFICE, "2026-11-11", []),
        (BAR, "2026-11-27", ["20:00-02:00"]),
        # The night of Saturday is not Sunday's.
        (BAR, "2026-11-29", []),
        ("24/7", "2026-11-24", ["00:00-00:00"]),
        # The day on which the clocks go back is an hour longer.
        ("Mo-Su 01:00-04:00", "2026-10-25", ["01:00-04:00"]),
    ],
)
def test_a_day_tells_when_it_opens_and_shuts(hours: str, day: str, told: list[str]) -> None:
    found = openings(hours, date.fromisoformat(day))
    assert found is not None
    assert [f"{since:%H:%M}-{until:%H:%M}" for since, until in found] == told


@pytest.mark.parametrize("hours", ["", "whenever we like", "Mo-Su 10:00+", 'Mo-Su 10:00-12:00 "by appointment"'])
def test_a_day_tells_nothing_where_the_hours_do_not_know(hours: str) -> None:
    assert openings(hours, date(2026, 11, 24)) is None


def test_a_closed_day_is_shut_whatever_the_hours_say_or_do_not_say() -> None:
    day = date(2026, 11, 25)
    for hours in (LOUVRE, ""):
        assert openings(hours, day, closed("2026-11-25")) == ()
    assert openings("", date(2026, 11, 26), closed("2026-11-25")) is None


@given(some.sampled_from(REAL), some.dates(date(2026, 1, 1), date(2027, 12, 31)), some.integers(6, 23))
def test_a_day_and_its_moments_say_the_same(hours: str, day: date, hour: int) -> None:
    found = openings(hours, day, where=LENS)
    now = datetime(day.year, day.month, day.day, hour, tzinfo=PARIS)
    if found is not None:
        assert state(hours, now, where=LENS).open is any(since <= now < until for since, until in found)


def test_hours_of_a_year_that_is_over_never_open_again() -> None:
    now = datetime(2026, 6, 5, 12, tzinfo=PARIS)
    assert not opens_again("2025 Mo-Su 10:00-18:00", now)
    assert opens_again("2027 Mar: Mo-Su 10:00-18:00", now)
    assert opens_again('Mo-Fr "sur rendez-vous"', now), "perhaps is not never"
    assert not opens_again("Mo-Su 10:00-18:00", now, [Closure(date(2026, 1, 1), date(2028, 1, 1))])
