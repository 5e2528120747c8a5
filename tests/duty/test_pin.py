"""The PIN opens to staff only: hashed, tried ever more slowly, renewed once by a file."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.duty.pin import DELAYS_S, RENEWALS, Lock, Renewal, Weakness, set_pin, weakness

PIN, OTHER = "2748", "905172"
NOBODY = 65534


class Watch:
    """A clock that a test winds on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    """Return a clock at some time."""
    return Watch()


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Return a state folder with a PIN."""
    set_pin(tmp_path / "state", PIN)
    return tmp_path / "state"


@pytest.fixture
def lock(state: Path, tmp_path: Path, watch: Watch) -> Lock:
    """Return a lock at a moment when no try was made."""
    return Lock(state, tmp_path, watch.now, watch)


def test_the_pin_opens_and_no_other_does(lock: Lock) -> None:
    assert lock.is_set
    assert not lock.opens("2749")
    assert not lock.opens("27480")
    assert not lock.opens("")
    assert lock.wait_s == DELAYS_S[3]


def test_the_right_pin_forgets_the_wrong_tries(lock: Lock, watch: Watch) -> None:
    assert not lock.opens(OTHER)
    assert not lock.opens(OTHER)
    assert lock.opens(PIN)
    assert not lock.opens(OTHER)
    assert lock.wait_s == 0
    watch.now += 1
    assert lock.opens(PIN)


def test_nothing_of_the_pin_can_be_read_on_the_disk(state: Path) -> None:
    files = list(state.iterdir())
    assert {file.name for file in files} == {"pin.json", "pin-tries.json"}
    for file in files:
        assert PIN.encode() not in file.read_bytes()
        if os.name == "posix":
            assert file.stat().st_mode & 0o077 == 0
    assert b"$argon2id$" in (state / "pin.json").read_bytes()


def test_the_same_pin_never_has_the_same_hash(tmp_path: Path) -> None:
    set_pin(tmp_path / "one", PIN)
    set_pin(tmp_path / "two", PIN)
    assert (tmp_path / "one" / "pin.json").read_bytes() != (tmp_path / "two" / "pin.json").read_bytes()


def test_every_wrong_try_makes_the_next_wait_longer(lock: Lock, watch: Watch) -> None:
    waited = []
    for _ in range(9):
        assert not lock.opens(OTHER)
        waited.append(lock.wait_s)
        watch.now += lock.wait_s
    assert waited == [0, 0, 5, 15, 60, 300, 900, 900, 900]


def test_while_it_waits_not_even_the_right_pin_opens(lock: Lock, watch: Watch) -> None:
    for _ in range(3):
        lock.opens(OTHER)
    assert not lock.opens(PIN)
    watch.now += 4.9
    assert not lock.opens(PIN)
    assert lock.wait_s == pytest.approx(0.1)
    watch.now += 0.1
    assert lock.opens(PIN)


def test_a_restart_forgets_no_wrong_try_and_waits_again(state: Path, tmp_path: Path, watch: Watch) -> None:
    first = Lock(state, tmp_path, watch.now, watch)
    for _ in range(4):
        first.opens(OTHER)
        watch.now += first.wait_s
    after = Lock(state, tmp_path, watch.now, watch)
    assert after.wait_s == DELAYS_S[4]
    watch.now += DELAYS_S[4]
    assert not after.opens(OTHER)
    assert after.wait_s == DELAYS_S[5]


def test_staff_who_come_long_after_the_start_do_not_wait(state: Path, tmp_path: Path, watch: Watch) -> None:
    begun = watch.now
    lock = Lock(state, tmp_path, begun, watch)
    for _ in range(3):
        lock.opens(OTHER)
    watch.now += 3600
    assert Lock(state, tmp_path, begun, watch).wait_s == 0


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")
def test_pulling_the_plug_in_the_middle_of_a_try_does_not_give_it_back(state: Path, tmp_path: Path) -> None:
    tries = state / "pin-tries.json"
    before = tries.read_bytes()
    lines = (
        f"from pathlib import Path\nfrom kiosk.duty.pin import Lock\nLock(Path({str(state)!r}), Path('.')).opens('1')"
    )
    with subprocess.Popen([sys.executable, "-c", lines]) as process:
        until = time.monotonic() + 20
        while tries.read_bytes() == before and time.monotonic() < until:
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL, "it was over before it could be killed"
    lock = Lock(state, tmp_path)
    lock.opens(OTHER)
    lock.opens(OTHER)
    assert lock.wait_s > 0


def test_a_spoilt_file_opens_to_nobody(state: Path, tmp_path: Path) -> None:
    (state / "pin.json").write_bytes(b'{"hash": "$argon2id$v=19$m=8')
    lock = Lock(state, tmp_path)
    assert not lock.is_set
    assert not lock.opens(PIN)


def test_without_a_pin_nothing_opens_and_it_takes_as_long(state: Path, tmp_path: Path, watch: Watch) -> None:
    without, with_one = Lock(tmp_path / "new", tmp_path, watch.now, watch), Lock(state, tmp_path, watch.now, watch)

    def best_s(lock: Lock) -> float:
        times = []
        for _ in range(5):
            watch.now += 900
            start = time.process_time()
            assert not lock.opens(OTHER)
            times.append(time.process_time() - start)
        return min(times)

    assert not without.is_set
    assert 0.6 < best_s(without) / best_s(with_one) < 1.6


@pytest.mark.parametrize(
    "pin", ["0000", "77777777", "1212", "123123", "27272", "1234", "8765", "7890", "2109", "012345"]
)
def test_what_everybody_tries_first_is_refused(pin: str, tmp_path: Path) -> None:
    assert weakness(pin) in {Weakness.REPEATS, Weakness.SEQUENCE}
    with pytest.raises(ValueError, match="Weakness"):
        set_pin(tmp_path, pin)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("pin", ["", "123", "274", "274890123", "27a8", "２７４８", "-274", "2748\n", " 2748"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    assert weakness(pin) is Weakness.FORM


@given(st.text("0123456789", min_size=4, max_size=8))
def test_a_pin_is_weak_only_when_it_repeats_or_counts(pin: str) -> None:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(set(pin)) == len(pin) and not steps <= {1} and not steps <= {9}:
        assert weakness(pin) is None
    if len(set(pin)) == 1:
        assert weakness(pin) is Weakness.REPEATS


@pytest.mark.parametrize("name", RENEWALS)
def test_a_file_beside_the_settings_renews_the_pin_and_is_gone(name: str, lock: Lock, tmp_path: Path) -> None:
    for _ in range(5):
        lock.opens("1")
    (tmp_path / name).write_text(f"{OTHER}\n", encoding="utf-8")
    assert lock.renew() is Renewal.TAKEN
    assert not (tmp_path / name).exists()
    assert lock.wait_s == 0
    assert not lock.opens(PIN)
    assert lock.opens(OTHER)
    assert lock.renew() is Renewal.NONE


@pytest.mark.parametrize("raw", [b"\xef\xbb\xbf905172\r\n", "905172\r\n".encode("utf-16"), b" 90 51 72 "])
def test_a_file_of_notepad_is_understood(raw: bytes, lock: Lock, tmp_path: Path) -> None:
    (tmp_path / "new-pin.txt").write_bytes(raw)
    assert lock.renew() is Renewal.TAKEN
    assert lock.opens(OTHER)


@pytest.mark.parametrize("text", ["1234", "0000", "12", "my dog's birthday", "9" * 5000])
def test_a_weak_renewal_is_refused_and_the_old_pin_stays(text: str, lock: Lock, tmp_path: Path) -> None:
    (tmp_path / "nouveau-code.txt").write_text(text, encoding="utf-8")
    assert lock.renew() is Renewal.REFUSED
    assert lock.opens(PIN)


@contextmanager
def a_folder_that_cannot_be_written() -> Iterator[tuple[Path, Path]]:
    """Yield a state folder, and beside it one with a renewal in it that cannot be taken away."""
    with tempfile.TemporaryDirectory() as root:
        state, settings = Path(root, "state"), Path(root, "settings")
        settings.mkdir()
        (settings / "new-pin.txt").write_text(OTHER, encoding="ascii")
        (settings / "new-pin.txt").chmod(0o444)
        settings.chmod(0o555)
        as_root = os.geteuid() == 0
        if as_root:
            os.chown(root, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield state, settings
        finally:
            if as_root:
                os.seteuid(0)
            settings.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="folders without the right to write are made so on POSIX")
def test_a_renewal_that_cannot_be_taken_away_works_once_only() -> None:
    with a_folder_that_cannot_be_written() as (state, settings):
        lock = Lock(state, settings)
        assert lock.renew() is Renewal.TAKEN
        assert (settings / "new-pin.txt").read_text(encoding="ascii") == OTHER
        assert lock.opens(OTHER)
        set_pin(state, PIN)
        assert Lock(state, settings).renew() is Renewal.NONE
        assert OTHER.encode() not in (state / "pin.json").read_bytes()
        assert lock.opens(PIN)
        assert not lock.opens(OTHER)
