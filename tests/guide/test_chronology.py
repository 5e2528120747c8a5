"""Years on a line."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.chronology import SILENCE, beginning, openness, shares, ticks

YEARS = st.lists(st.integers(1000, 2100), min_size=2, max_size=25, unique=True).map(lambda years: tuple(sorted(years)))


def test_a_silence_of_centuries_is_no_wider_than_one_of_forty_years() -> None:
    assert shares((1388, 1720, 1760)) == (0.0, 0.5, 1.0)


def test_a_line_may_have_one_year_or_none() -> None:
    assert shares(()) == ()
    assert shares((1990,)) == (0.0,)
    assert ticks((), 0.1) == ()


@given(YEARS)
def test_years_rise_from_one_end_of_the_line_to_the_other(years: tuple[int, ...]) -> None:
    at = shares(years)
    assert at[0] == 0
    assert abs(at[-1] - 1) < 1e-9
    assert all(earlier < later for earlier, later in pairwise(at))
    assert len(openness(years)) == len(years)
    assert all(0 <= way <= 1 for way in openness(years))


@given(YEARS, st.floats(0.02, 0.5))
def test_named_ticks_never_crowd_each_other(years: tuple[int, ...], apart: float) -> None:
    named = [tick.at for tick in ticks(years, apart) if tick.named]
    assert all(later - earlier >= apart - 1e-9 for earlier, later in pairwise(sorted(named)))


def test_the_story_begins_after_the_last_century_of_silence() -> None:
    assert beginning((1388, 1720, 1842, 1856)) == 2
    assert beginning((1900, 1910)) == 0
    assert SILENCE < 100
