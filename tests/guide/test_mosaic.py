"""Cards that fill every row."""

import pytest

from kiosk.guide.mosaic import COLUMNS, spans


@pytest.mark.parametrize("count", range(40))
def test_every_row_is_full(count: int) -> None:
    widths = spans(count)
    assert len(widths) == count
    row = 0
    for width in widths:
        row += width
        assert row <= COLUMNS
        row %= COLUMNS
    assert row == 0
