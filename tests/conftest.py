"""What all tests share: the sample guide, and copies of it that a test may spoil."""

import shutil
import signal
from pathlib import Path

import pytest
from hypothesis import settings

from tests.staff_folder import SAMPLE, StaffFolder

# No deadline: a picture takes longer to make on a busy machine than a hundred trails.
settings.register_profile("house", deadline=None, max_examples=60)
settings.load_profile("house")

# What was started in the background ignores Ctrl+C, and so would every program that a test starts and stops.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def content(tmp_path: Path) -> StaffFolder:
    """Return a copy of the sample guide, without a mistake, to be changed as staff would."""
    root = tmp_path / "content"
    shutil.copytree(SAMPLE, root)
    return StaffFolder(root)


@pytest.fixture
def editions(tmp_path: Path) -> Path:
    """Return where editions may be published; nothing is there yet."""
    return tmp_path / "editions"
