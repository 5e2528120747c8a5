"""Visits and touches are counted by the hour, survive kills, bad disks and wrong clocks, and name nobody."""

import logging
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.duty import usage as usage_module
from kiosk.duty.counters import (
    KEPT_DAYS,
    TRUSTED_DAYS,
    WORDS_A_DAY,
    Counters,
    Key,
    NewerCountersError,
    What,
    read_counts,
)
from kiosk.duty.usage import Usage, Visit, days_without_touch
from kiosk.guide.trail import Step, Trail

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
DAY = NOON.date()
LONG_AGO, FAR_OFF = date(1900, 1, 1), date(2999, 1, 1)

KILLED = """
import sys
from pathlib import Path
from kiosk.duty.counters import What
from kiosk.duty.usage import Usage
usage = Usage(Path(sys.argv[1]))
for number in range(1, 1_000_000):
    for _ in range(50):
        usage.count(What.TOUCH)
        usage.count(What.PAGE, f"page-{number % 97}")
    usage.flush()
    print(number, flush=True)
"""

FULL = """
import resource, sys
from pathlib import Path
from kiosk.duty.counters import What
from kiosk.duty.usage import Usage
file = Path(sys.argv[1])
usage = Usage(file)
usage.count(What.TOUCH)
assert usage.flush()
resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size, resource.RLIM_INFINITY))
for number in range(3000):
    usage.count(What.PAGE, f"page-{number:060}")
assert not usage.flush()
assert not usage.flush()
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
usage.count(What.TOUCH)
usage.close()
"""


class Clock:
    """A clock that a test sets."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where the counters are to be; neither they nor their folder is there yet."""
    return tmp_path / "state" / "usage.sqlite"


def everything(file: Path) -> dict[Key, int]:
    """Return all that was counted."""
    return dict(read_counts(file, LONG_AGO, FAR_OFF))


def total(file: Path, what: What) -> int:
    """Return how often something was counted in all."""
    return sum(number for key, number in everything(file).items() if key.what is what)


def asides(file: Path, why: str) -> list[Path]:
    """Return the files put aside."""
    return sorted(file.parent.glob(f"usage-{why}-*.sqlite"))


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the warnings logged so far."""
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def test_what_is_counted_is_written_under_day_hour_what_and_detail(file: Path) -> None:
    clock = Clock()
    usage = Usage(file, clock)
    usage.count(What.TOUCH)
    usage.count(What.TOUCH)
    usage.count(What.PAGE, "lime-kiln")
    clock.now += timedelta(hours=1)
    usage.count(What.TOUCH)
    assert not file.exists()
    usage.close()
    assert everything(file) == {
        Key(DAY, 12, What.TOUCH): 2,
        Key(DAY, 12, What.PAGE, "lime-kiln"): 1,
        Key(DAY, 13, What.TOUCH): 1,
    }


def test_the_file_holds_nothing_finer_than_the_hour_and_no_row_for_an_event(file: Path) -> None:
    clock = Clock()
    usage = Usage(file, clock)
    for _ in range(500):
        clock.now += timedelta(seconds=1.7)
        usage.count(What.TOUCH)
        usage.count(What.PAGE, "lime-kiln")
    usage.close()
    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute("select name from sqlite_schema where type = 'table'").fetchall()
        columns = [row[1] for row in connection.execute("pragma table_info(counters)")]
        rows = connection.execute("select * from counters order by what").fetchall()
    assert tables == [("counters",)]
    assert columns == ["day", "hour", "what", "detail", "number"]
    assert rows == [("2026-11-23", 12, "page", "lime-kiln", 500), ("2026-11-23", 12, "touch", "", 500)]


def test_counts_go_on_where_an_earlier_run_left_them(file: Path) -> None:
    for _ in range(3):
        usage = Usage(file, Clock())
        usage.count(What.VISIT)
        usage.close()
    assert everything(file) == {Key(DAY, 12, What.VISIT): 3}


def test_a_minute_that_is_over_is_written_without_being_asked(file: Path) -> None:
    usage = Usage(file, Clock(), every_s=0.02)
    usage.start()
    usage.count(What.TOUCH)
    end = time.monotonic() + 10
    while not (file.exists() and total(file, What.TOUCH)) and time.monotonic() < end:
        time.sleep(0.02)
    assert total(file, What.TOUCH) == 1
    usage.count(What.TOUCH)
    usage.close()
    assert total(file, What.TOUCH) == 2


def test_a_kiosk_that_nobody_touches_never_writes(file: Path) -> None:
    usage = Usage(file, Clock())
    assert usage.flush()
    usage.close()
    assert not file.parent.exists()


@given(
    st.lists(
        st.one_of(
            st.tuples(st.sampled_from(What), st.sampled_from(["", "fr", "lime-kiln", "a" * 200, "Zoo"])),
            st.integers(-(10**8), 10**8),
            st.none(),
        ),
        max_size=40,
    )
)
def test_nothing_is_lost_or_made_up_whatever_the_clock_does(steps: list[tuple[What, str] | int | None]) -> None:
    written: list[dict[Key, int]] = []
    clock = Clock()

    class Listening(Counters):
        def add(self, numbers: object, now: datetime) -> None:
            del now
            assert isinstance(numbers, dict)
            written.append(numbers)

    usage = Usage(Path("nowhere"), clock)
    vars(usage)["_counters"] = Listening(Path("nowhere"))
    expected: Counter[tuple[date, int, What]] = Counter()
    for step in steps:
        if step is None:
            usage.flush()
        elif isinstance(step, int):
            clock.now = NOON + timedelta(seconds=step)
        else:
            usage.count(*step)
            expected[clock.now.date(), clock.now.hour, step[0]] += 1
    usage.flush()
    counted: Counter[tuple[date, int, What]] = Counter()
    for numbers in written:
        for key, number in numbers.items():
            counted[key.day, key.hour, key.what] += number
    assert counted == expected


def test_kills_lose_the_minute_at_most_and_break_nothing(file: Path) -> None:
    chance = random.Random(1990)  # noqa: S311  # only says when to kill
    before = 0
    for _ in range(10):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            time.sleep(chance.uniform(0, 0.15))
            process.kill()
            written = int((first + process.stdout.read()).split()[-1])
        touches = total(file, What.TOUCH) - before
        assert 50 * written <= touches <= 50 * (written + 1)
        # Whole transactions or none: pages were counted with every touch.
        assert total(file, What.PAGE) == total(file, What.TOUCH)
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        before += touches
    assert asides(file, "damaged") == []


def test_a_clock_set_back_adds_to_the_hours_that_it_tells(file: Path) -> None:
    clock = Clock()
    usage = Usage(file, clock)
    usage.count(What.TOUCH)
    usage.flush()
    clock.now -= timedelta(hours=1)
    usage.count(What.TOUCH)
    usage.flush()
    clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    usage.count(What.TOUCH)
    usage.flush()
    clock.now = NOON
    usage.count(What.TOUCH)
    usage.close()
    assert everything(file) == {
        Key(date(1970, 1, 1), 0, What.TOUCH): 1,
        Key(DAY, 11, What.TOUCH): 1,
        Key(DAY, 12, What.TOUCH): 2,
    }


def test_days_beyond_three_years_are_dropped(file: Path) -> None:
    clock = Clock(NOON - timedelta(days=KEPT_DAYS + 400))
    usage = Usage(file, clock)
    while clock.now <= NOON:
        usage.count(What.TOUCH)
        clock.now += timedelta(days=10)
    usage.flush()
    clock.now = NOON
    usage.count(What.TOUCH)
    usage.close()
    days = sorted(key.day for key in everything(file))
    assert days[0] >= DAY - timedelta(days=KEPT_DAYS)
    assert days[0] <= DAY - timedelta(days=KEPT_DAYS - 10)
    assert days[-1] == DAY


def test_a_clock_that_runs_ahead_drops_nothing_before_it_is_believed(file: Path) -> None:
    clock = Clock()
    usage = Usage(file, clock)
    for _ in range(100):
        usage.count(What.TOUCH)
        clock.now += timedelta(days=1)
    usage.flush()
    clock.now = datetime(2099, 1, 1, 9, tzinfo=UTC)
    for _ in range(TRUSTED_DAYS - 1):
        usage.count(What.TOUCH)
        usage.flush()
        clock.now += timedelta(days=1)
    assert total(file, What.TOUCH) == 100 + TRUSTED_DAYS - 1
    usage.count(What.TOUCH)
    usage.close()
    assert total(file, What.TOUCH) == TRUSTED_DAYS


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Mini-GOLF \n", "mini-golf"),
        ("Cafe\u0301 du coin", "café du coin"),
        ("a\x1b[2J\tb\u202ec", "a [2j b c"),
        ("x" * 300, "x" * 40),
        ("jeanne.martin@example.org", ""),
        ("06 12 34 56 78", ""),
        ("+32 475 12 34 56", ""),
        ("1914-1918", "1914-1918"),
        ("fosse 11/19", "fosse 11/19"),
        ("\ud800", ""),
    ],
)
def test_words_are_kept_short_small_and_without_what_may_name_a_person(file: Path, typed: str, kept: str) -> None:
    usage = Usage(file, Clock())
    usage.count(What.UNFOUND, typed)
    usage.close()
    assert everything(file) == {Key(DAY, 12, What.UNFOUND, kept): 1}


def test_a_day_holds_two_hundred_words_whatever_is_typed_and_however_often_the_program_starts(file: Path) -> None:
    for run in range(3):
        usage = Usage(file, Clock())
        for number in range(150):
            usage.count(What.UNFOUND, f"word {run} {number}")
        usage.close()
    counted = everything(file)
    words = {key.detail for key in counted if key.detail}
    assert len(words) == WORDS_A_DAY
    assert sum(counted.values()) == 450
    assert counted[Key(DAY, 12, What.UNFOUND, "")] == 450 - WORDS_A_DAY
    # A word that is already known goes on being counted, and the next day begins anew.
    clock = Clock()
    usage = Usage(file, clock)
    usage.count(What.UNFOUND, "word 0 0")
    clock.now += timedelta(days=1)
    usage.count(What.UNFOUND, "other")
    usage.close()
    assert everything(file)[Key(DAY, 12, What.UNFOUND, "word 0 0")] == 2
    assert everything(file)[Key(DAY + timedelta(days=1), 12, What.UNFOUND, "other")] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="only there the size of a file can be limited")
def test_a_full_disk_leaves_the_counts_in_memory_with_one_warning(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(file)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("cannot be written") == 1
    assert total(file, What.PAGE) == 3000
    assert total(file, What.TOUCH) == 2
    assert list(file.parent.glob("usage-*.sqlite")) == []


def no_folder(file: Path) -> None:
    """Put a file where the folder is to be."""
    file.parent.write_bytes(b"")


def read_only(file: Path) -> None:
    """Forbid writing into the folder."""
    file.parent.mkdir()
    file.parent.chmod(0o500)
    if os.access(file.parent, os.W_OK):
        pytest.skip("whoever runs this may write everywhere")


def folder_instead(file: Path) -> None:
    """Put a folder where the file is to be."""
    file.mkdir(parents=True)


def mended(file: Path) -> None:
    """Take away whatever is in the way."""
    if file.is_dir():
        file.rmdir()
    elif file.parent.is_dir():
        file.parent.chmod(0o700)
    else:
        file.parent.unlink()


@pytest.mark.parametrize("spoil", [no_folder, read_only, folder_instead])
def test_a_disk_that_refuses_is_told_once_and_loses_nothing(
    file: Path, spoil: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    spoil(file)
    usage = Usage(file, Clock())
    for _ in range(5):
        usage.count(What.TOUCH)
        assert not usage.flush()
    assert len(warnings(caplog)) == 1
    mended(file)
    usage.count(What.TOUCH)
    usage.close()
    assert total(file, What.TOUCH) == 6
    assert len(warnings(caplog)) == 1


def test_memory_is_bounded_while_the_disk_refuses(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usage_module, "MOST_IN_MEMORY", 100)
    no_folder(file)
    usage = Usage(file, Clock())
    for number in range(500):
        usage.count(What.PAGE, f"page-{number}")
        usage.count(What.PAGE, "page-0")
        usage.count(What.TOUCH)
        if not number % 50:
            usage.flush()
    mended(file)
    usage.close()
    counted = everything(file)
    assert len(counted) <= 101
    # What is counted without a detail has room of its own, and a page already known goes on being counted.
    assert counted[Key(DAY, 12, What.TOUCH)] == 500
    assert counted[Key(DAY, 12, What.PAGE, "page-0")] == 501


def written(file: Path, until: datetime = NOON) -> None:
    """Write some months of counts."""
    clock = Clock(until - timedelta(days=90))
    usage = Usage(file, clock)
    for number in range(3000):
        clock.now += timedelta(minutes=40)
        usage.count(What.PAGE, f"page-{number % 50}")
    usage.close()


def as_text(file: Path) -> None:
    """Write something else over it."""
    file.write_text("not a database, but longer than a header of one hundred bytes is. " * 100)


def cut_short(file: Path) -> None:
    """Lose the second half."""
    with file.open("r+b") as raw:
        raw.truncate(file.stat().st_size // 2)


def middle_lost(file: Path) -> None:
    """Lose some pages in the middle."""
    with file.open("r+b") as raw:
        raw.seek(file.stat().st_size // 2)
        raw.write(b"\xff" * 20_000)


def other_tables(file: Path) -> None:
    """Have another form under the same version."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("alter table counters rename column number to amount")


@pytest.mark.parametrize("spoil", [as_text, cut_short, middle_lost, other_tables])
def test_a_damaged_file_is_put_aside_named_and_begun_anew(
    file: Path, spoil: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    written(file)
    spoil(file)
    damaged = file.read_bytes()
    usage = Usage(file, Clock())
    usage.count(What.TOUCH)
    assert usage.flush()
    usage.close()
    assert everything(file) == {Key(DAY, 12, What.TOUCH): 1}
    (aside,) = asides(file, "damaged")
    assert aside.read_bytes() == damaged
    (warning,) = warnings(caplog)
    assert aside.name in warning


def test_damage_is_met_at_the_start_even_where_nothing_is_looked_up(file: Path) -> None:
    written(file, datetime(2099, 1, 1, tzinfo=UTC))
    middle_lost(file)
    usage = Usage(file, Clock())
    usage.count(What.TOUCH)
    usage.close()
    assert len(asides(file, "damaged")) == 1


def test_a_file_damaged_under_the_running_kiosk_stops_nobody_and_is_put_aside_at_the_next_start(file: Path) -> None:
    usage = Usage(file, Clock())
    usage.count(What.TOUCH)
    usage.flush()
    for tail in ("", "-wal"):
        file.with_name(file.name + tail).write_bytes(b"\xff" * 50_000)
    usage.count(What.TOUCH)
    usage.flush()
    usage.close()
    usage = Usage(file, Clock())
    usage.count(What.VISIT)
    usage.close()
    assert total(file, What.VISIT) == 1
    assert len(asides(file, "damaged")) == 1


def test_a_log_left_beside_a_damaged_file_does_not_reach_the_new_one(file: Path, tmp_path: Path) -> None:
    written(file)
    usage = Usage(file, Clock())
    usage.count(What.TOUCH)
    usage.flush()
    # As a power cut leaves them, but for the damage.
    spoilt = tmp_path / "after" / file.name
    shutil.copytree(file.parent, spoilt.parent)
    usage.close()
    log = spoilt.with_name(f"{file.name}-wal")
    assert log.stat().st_size
    as_text(spoilt)
    usage = Usage(spoilt, Clock())
    usage.count(What.VISIT)
    usage.close()
    assert everything(spoilt) == {Key(DAY, 12, What.VISIT): 1}
    assert len(asides(spoilt, "damaged")) == 1


def test_a_disk_that_damages_every_file_is_not_filled_with_them(file: Path) -> None:
    clock = Clock()
    for _ in range(8):
        clock.now += timedelta(minutes=1)
        file.parent.mkdir(exist_ok=True)
        as_text(file)
        usage = Usage(file, clock)
        usage.count(What.TOUCH)
        usage.close()
    assert len(asides(file, "damaged")) == 3


def test_a_file_of_a_newer_version_is_kept_untouched_under_another_name(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    written(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("pragma user_version = 2")
    newer = file.read_bytes()
    with pytest.raises(NewerCountersError):
        everything(file)
    assert file.read_bytes() == newer
    usage = Usage(file, Clock())
    usage.count(What.TOUCH)
    usage.close()
    assert everything(file) == {Key(DAY, 12, What.TOUCH): 1}
    (aside,) = asides(file, "newer")
    assert aside.read_bytes() == newer
    assert aside.name in warnings(caplog)[0]


def test_reading_goes_on_beside_writing_and_changes_nothing(file: Path) -> None:
    usage = Usage(file, Clock())
    usage.count(What.TOUCH)
    usage.flush()
    assert total(file, What.TOUCH) == 1
    usage.count(What.TOUCH)
    usage.flush()
    assert total(file, What.TOUCH) == 2
    usage.close()
    before = file.read_bytes()
    assert total(file, What.TOUCH) == 2
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["usage.sqlite"]


def test_only_the_days_asked_for_are_read_and_in_order(file: Path) -> None:
    written(file)
    since, until = DAY - timedelta(days=50), DAY - timedelta(days=40)
    keys = [key for key, _ in read_counts(file, since, until)]
    assert {key.day for key in keys} == {since + timedelta(days=number) for number in range(11)}
    assert keys == sorted(keys, key=lambda key: (key.day, key.hour, key.what.value, key.detail))


def test_two_programs_may_count_into_one_file(file: Path) -> None:
    first, second = Usage(file, Clock()), Usage(file, Clock())
    for _ in range(20):
        first.count(What.TOUCH)
        second.count(What.TOUCH)
        first.flush()
        second.flush()
    first.close()
    second.close()
    assert total(file, What.TOUCH) == 40


def test_an_empty_file_and_a_file_that_is_not_there_hold_nothing(file: Path) -> None:
    with pytest.raises(FileNotFoundError):
        everything(file)
    file.parent.mkdir()
    file.touch()
    assert everything(file) == {}


class Walk:
    """A visitor on the trail, with what was counted."""

    def __init__(self) -> None:
        self.counted: Counter[tuple[What, str]] = Counter()
        self.visit = Visit(self._count)
        self.language = "fr"
        self.go(Trail())

    def _count(self, what: What, detail: str) -> None:
        self.counted[what, detail] += 1

    def go(self, trail: Trail) -> Trail:
        """Show a step, twice as the signals may tell it."""
        self.visit.seen(trail.here, self.language)
        self.visit.seen(trail.here, self.language)
        return trail

    def speak(self, language: str, trail: Trail) -> None:
        """Change the language where one stands."""
        self.language = language
        self.visit.seen(trail.here, language)


def test_a_visit_lasts_from_the_posters_to_the_posters() -> None:
    walk = Walk()
    for _ in range(2):
        trail = walk.go(Trail().home())
        walk.go(walk.go(trail.open("panel", "quarry")).home())
        walk.go(trail.rest())
    assert walk.counted[What.VISIT, ""] == 2
    assert walk.counted[What.SCREEN, "home"] == 4
    assert walk.counted[What.PANEL, "quarry"] == 2
    assert walk.counted[What.LANGUAGE, "fr"] == 2


def test_a_page_counts_once_a_visit_however_often_one_returns_to_it() -> None:
    walk = Walk()
    trail = walk.go(walk.go(Trail().home()).open("place", "lime-kiln"))
    trail = walk.go(walk.go(trail.open("picture", "lime-kiln")).back())
    walk.go(walk.go(trail.open("story", "last-blast")).back())
    walk.go(Trail())
    walk.go(Trail().open("route", "river-ride"))
    walk.go(Trail().open("place", "lime-kiln"))
    assert walk.counted[What.PAGE, "lime-kiln"] == 2
    assert walk.counted[What.PAGE, "last-blast"] == 1
    assert walk.counted[What.PAGE, "river-ride"] == 1
    assert walk.counted[What.SCREEN, "picture"] == 1
    assert walk.counted[What.SCREEN, "place"] == 4


def test_the_language_counted_is_the_one_that_was_read() -> None:
    walk = Walk()
    home = walk.go(Trail().home())
    walk.speak("en", home)
    place = walk.go(home.open("place", "lime-kiln"))
    walk.speak("nl", place)
    walk.speak("en", place)
    walk.go(Trail())
    assert {key: number for key, number in walk.counted.items() if key[0] is What.LANGUAGE} == {
        (What.LANGUAGE, "en"): 1,
        (What.LANGUAGE, "nl"): 1,
    }


def test_a_visitor_who_saw_only_the_home_screen_has_a_language_too() -> None:
    walk = Walk()
    home = walk.go(Trail().home())
    walk.speak("de", home)
    walk.go(Trail())
    walk.speak("fr", Trail())
    assert walk.counted[What.LANGUAGE, "de"] == 1
    assert walk.counted[What.LANGUAGE, "fr"] == 0


def test_the_quiz_is_a_screen_and_no_page() -> None:
    walk = Walk()
    walk.visit.seen(Step("quiz"), "fr")
    assert walk.counted == {(What.VISIT, ""): 1, (What.SCREEN, "quiz"): 1, (What.LANGUAGE, "fr"): 1}


def tuesday_to_saturday(day: date, hour: int) -> bool:
    """Open from 9 to 18, closed on Sundays and Mondays."""
    return day.weekday() not in (0, 6) and 9 <= hour < 18


def test_days_without_a_touch_in_opening_hours_are_told() -> None:
    saturday = date(2026, 11, 21)
    tuesday, wednesday, thursday = (date(2026, 11, day) for day in (24, 25, 26))
    touches = {(tuesday, 9): 3, (wednesday, 18): 5, (wednesday, 8): 1, (thursday, 17): 1}
    silent = days_without_touch(touches, saturday, date(2026, 11, 27), tuesday_to_saturday)
    # Wednesday was touched by the cleaners only, Sunday and Monday nobody could come.
    assert silent == (saturday, wednesday, date(2026, 11, 27))


@given(st.sets(st.tuples(st.dates(date(2026, 1, 1), date(2026, 2, 28)), st.integers(0, 23))))
def test_a_day_is_silent_exactly_when_no_open_hour_has_a_touch(touched: set[tuple[date, int]]) -> None:
    since, until = date(2026, 1, 1), date(2026, 2, 28)
    silent = set(days_without_touch(dict.fromkeys(touched, 1), since, until, tuesday_to_saturday))
    for number in range((until - since).days + 1):
        day = since + timedelta(days=number)
        heard = any(tuesday_to_saturday(day, hour) for at, hour in touched if at == day)
        assert (day in silent) == (day.weekday() not in (0, 6) and not heard)


def test_a_span_that_ends_before_it_begins_has_no_days() -> None:
    assert days_without_touch({}, DAY, DAY - timedelta(days=1), tuesday_to_saturday) == ()
