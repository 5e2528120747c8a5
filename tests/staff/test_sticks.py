"""Sticks are found where systems mount them, and what lies on them is offered or refused, never run."""

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.staff.bundle import SUFFIX, unpack
from kiosk.staff.bundling import Cover, make
from kiosk.staff.keys import SecretKey, make_keys, name_public_keys, read_secret_key
from kiosk.staff.refusal import Refusal, RefusedError
from kiosk.staff.sticks import bundles, look_at, mount_points, mounted
from kiosk.staff.updates import installed, withdraw
from tests.staff_folder import SAMPLE

MOUNTS = """\
22 28 0:20 / /sys rw,nosuid,nodev,noexec,relatime shared:7 - sysfs sysfs rw
28 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
40 28 8:17 / /media/office/CL\\303\\211\\040USB ro,nosuid,nodev,noexec - vfat /dev/sdb1 rw
41 28 8:18 / /run/media/kiosk/BLUE rw - vfat /dev/sdc1 rw
42 28 8:19 / /mnt/stick rw - vfat /dev/sdd1 rw
43 28 8:20 / /mntother rw - vfat /dev/sde1 rw
44 28 8:17 / /run/media/kiosk/BLUE rw - vfat /dev/sdb1 rw
"""
NOON = Cover("Printemps", datetime(2026, 11, 23, 12, tzinfo=UTC))


@pytest.fixture
def key(tmp_path: Path) -> SecretKey:
    """Return the office's key, whose public half the kiosk has under keys/office.pub."""
    (tmp_path / "keys").mkdir()
    make_keys(tmp_path / "keys" / "office")
    return read_secret_key(tmp_path / "keys" / "office")


@pytest.fixture
def stick() -> Iterator[Path]:
    """Mount a file system of its own where sticks are mounted."""
    point = Path("/mnt/kiosk-test-stick")
    try:
        point.mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "noexec,nodev,nosuid", "none", point], check=True)  # noqa: S607
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"nothing can be mounted here: {error}")
    yield point
    subprocess.run(["umount", "-l", point], check=False, capture_output=True)  # noqa: S607  # the test may have pulled it
    point.rmdir()


def test_mount_points_of_sticks_are_read_with_their_spaces_and_accents_once_each() -> None:
    points = mount_points(MOUNTS.splitlines())
    assert points[1:] == (Path("/run/media/kiosk/BLUE"), Path("/mnt/stick"))
    assert points[0].name == "CLÉ USB"


def test_only_updates_at_the_top_are_seen(tmp_path: Path) -> None:
    for name in ("a.artois", "B.ARTOIS", "notes.txt", "deeper/c.artois"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="ascii")
    assert [file.name for file, _, _ in bundles((tmp_path, tmp_path / "gone"))] == ["B.ARTOIS", "a.artois"]


def test_what_a_mac_writes_beside_an_update_is_no_offer(tmp_path: Path) -> None:
    for name in ("artois.artois", "._artois.artois", "~artois.artois"):
        (tmp_path / name).write_text("x", encoding="ascii")
    assert [file.name for file, _, _ in bundles((tmp_path,))] == ["artois.artois"]


def test_a_link_that_leads_nowhere_hides_no_other_update(tmp_path: Path) -> None:
    (tmp_path / "a.artois").symlink_to(tmp_path / "gone")
    (tmp_path / "b.artois").write_text("x", encoding="ascii")
    assert [file.name for file, _, _ in bundles((tmp_path,))] == ["b.artois"]


def test_a_file_that_cannot_even_be_looked_at_is_refused(tmp_path: Path) -> None:
    offer = look_at(tmp_path / ("a" * 300 + SUFFIX), {})
    assert offer.refused is not None
    assert offer.refused.refusal is Refusal.UNREADABLE


def test_an_offer_names_what_it_is_and_whose_key_signed_it(tmp_path: Path, key: SecretKey) -> None:
    make_keys(tmp_path / "keys" / "another")
    file = tmp_path / f"update{SUFFIX}"
    make(SAMPLE, file, key, NOON)
    offer = look_at(file, name_public_keys(tmp_path / "keys"))
    assert offer.manifest is not None
    assert (offer.manifest.name, offer.signer, offer.refused) == ("Printemps", "office", None)


def test_what_a_kiosk_would_not_take_is_no_offer(tmp_path: Path, key: SecretKey) -> None:
    file = tmp_path / f"update{SUFFIX}"
    make(SAMPLE, file, key, NOON)
    stranger = look_at(file, {})
    assert stranger.refused is not None
    assert stranger.refused.refusal is Refusal.UNKNOWN_KEY
    assert stranger.manifest is None
    file.unlink()
    gone = look_at(file, name_public_keys(tmp_path / "keys"))
    assert gone.refused is not None
    assert gone.refused.refusal is Refusal.UNREADABLE


def test_an_update_that_is_withdrawn_leaves_the_offices_folder(tmp_path: Path, key: SecretKey) -> None:
    file, updates = tmp_path / f"update{SUFFIX}", tmp_path / "updates"
    make(SAMPLE, file, key, NOON)
    unpack(file, (key.public,), updates)
    assert installed(updates)
    withdraw(updates)
    assert installed(updates) is None
    withdraw(updates)
    unpack(file, (key.public,), updates)
    assert installed(updates), "and it may be installed again"


def test_a_real_stick_is_found_read_and_may_be_pulled_out(tmp_path: Path, stick: Path, key: SecretKey) -> None:
    make(SAMPLE, stick / f"update{SUFFIX}", key, NOON)
    assert stick in mounted()
    ((file, size, _),) = bundles((stick,))
    assert size > 0
    assert look_at(file, name_public_keys(tmp_path / "keys")).signer == "office"

    def pull(_done: int, _size: int) -> None:
        subprocess.run(["umount", "-l", stick], check=False, capture_output=True)  # noqa: S607  # wherever it is

    # What is open may be read on; the stick itself is gone.
    unpack(file, (key.public,), tmp_path / "updates", progress=pull)
    assert stick not in mounted()
    assert bundles(mounted()) == ()
    with pytest.raises(RefusedError) as refused:
        unpack(file, (key.public,), tmp_path / "updates")
    assert refused.value.refusal is Refusal.UNREADABLE
    assert installed(tmp_path / "updates"), "nothing is lost"
