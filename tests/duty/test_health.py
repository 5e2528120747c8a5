"""What the desk says of the machine is so."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.duty.health import EARLIEST, health, is_plausible

NOW = datetime(2027, 5, 4, 12, tzinfo=UTC)


def test_the_disk_is_the_one_that_the_state_will_be_on(tmp_path: Path) -> None:
    seen = health(tmp_path / "not" / "yet", NOW)
    assert seen.disk == shutil.disk_usage(tmp_path).total
    assert 0 <= seen.disk_free <= seen.disk


@pytest.mark.skipif(not Path("/proc/meminfo").exists(), reason="Linux tells of its memory there")
def test_memory_and_time_are_told(tmp_path: Path) -> None:
    seen = health(tmp_path, NOW)
    assert 0 < seen.memory_free <= seen.memory
    assert 5_000_000 < seen.own_memory < seen.memory
    up = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    assert abs(seen.machine_up - up) < 5 or seen.machine_up >= up


def test_a_clock_without_battery_is_found_out() -> None:
    assert not is_plausible(datetime(1970, 1, 1, 0, 5, tzinfo=UTC))
    assert not is_plausible(datetime(2015, 1, 1, tzinfo=UTC))
    assert not is_plausible(datetime(2080, 1, 1, tzinfo=UTC))
    assert is_plausible(NOW)
    assert is_plausible(EARLIEST)


def test_a_clock_before_the_last_edition_is_found_out() -> None:
    assert not is_plausible(NOW, NOW + timedelta(minutes=1))
    assert is_plausible(NOW, NOW - timedelta(minutes=1))
