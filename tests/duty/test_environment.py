"""Programs of the system are started with the system's own libraries."""

from kiosk.duty.environment import outside

PACKAGED = {"LD_LIBRARY_PATH": "/opt/kiosk/_internal", "HOME": "/home/kiosk"}


def test_what_the_package_put_before_the_system_is_taken_away() -> None:
    assert outside(PACKAGED, frozen=True) == {"HOME": "/home/kiosk"}


def test_what_was_there_before_the_package_comes_back() -> None:
    before = PACKAGED | {"LD_LIBRARY_PATH_ORIG": "/opt/driver"}
    assert outside(before, frozen=True) == {"LD_LIBRARY_PATH": "/opt/driver", "HOME": "/home/kiosk"}


def test_from_source_nothing_is_changed() -> None:
    assert outside(PACKAGED, frozen=False) == PACKAGED
    assert outside(PACKAGED) == PACKAGED
