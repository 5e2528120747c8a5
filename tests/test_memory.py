"""What was freed is given back."""

import sys

import pytest

from kiosk.memory import give_back
from kiosk.tour.record import memory_mib


@pytest.mark.skipif(sys.platform != "linux", reason="measured by Linux's proc(5)")
def test_memory_free_between_other_memory_goes_back_to_the_system() -> None:
    blocks = [bytes(60_000) for _ in range(2_000)]
    kept = blocks[::50]
    full = memory_mib()
    del blocks
    give_back()
    assert kept
    assert full - memory_mib() > 60
