"""What the desk says of the machine is so."""

import shutil
from pathlib import Path

import pytest

from kiosk.duty.health import health


def test_the_disk_is_the_one_that_the_state_will_be_on(tmp_path: Path) -> None:
    seen = health(tmp_path / "not" / "yet")
    assert seen.disk == shutil.disk_usage(tmp_path).total
    assert 0 <= seen.disk_free <= seen.disk


@pytest.mark.skipif(not Path("/proc/meminfo").exists(), reason="Linux tells of its memory there")
def test_memory_and_time_are_told(tmp_path: Path) -> None:
    seen = health(tmp_path)
    assert 0 < seen.memory_free <= seen.memory
    assert 5_000_000 < seen.own_memory < seen.memory
    up = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    assert abs(seen.machine_up - up) < 5 or seen.machine_up >= up
