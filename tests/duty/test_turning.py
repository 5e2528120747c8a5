"""How a glass lies to its picture is told from four touches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.duty.turning import CORNERS, Point, Turning, turned, turning_of

MISSES = st.lists(st.tuples(st.floats(-0.1, 0.1), st.floats(-0.1, 0.1)), min_size=4, max_size=4)
ROTATIONS = (Turning.STRAIGHT, Turning.QUARTER, Turning.HALF, Turning.THREE_QUARTERS)


def touched(turning: Turning, misses: list[Point]) -> list[Point]:
    """Return what a glass feels when somebody touches the marks about where they are."""
    felt = [turned(corner, turning) for corner in CORNERS]
    return [(x + dx, y + dy) for (x, y), (dx, dy) in zip(felt, misses, strict=True)]


@given(st.sampled_from(ROTATIONS), MISSES)
def test_a_turned_glass_is_recognised_however_badly_the_marks_are_hit(turning: Turning, misses: list[Point]) -> None:
    assert turning_of(touched(turning, misses)) is turning


@pytest.mark.parametrize("turning", ROTATIONS)
def test_a_mirrored_glass_is_recognised_whichever_way_it_is_turned(turning: Turning) -> None:
    felt = [turned(turned(corner, Turning.MIRRORED), turning) for corner in CORNERS]
    assert turning_of(felt) is Turning.MIRRORED


def test_touches_beside_the_marks_are_told() -> None:
    assert turning_of([(0.5, 0.5)] * 4) is Turning.OFF
    assert turning_of([CORNERS[0], CORNERS[2], CORNERS[1], CORNERS[3]]) is Turning.OFF
