"""The examples in the guide's docstrings are true."""

import doctest
import importlib
from pathlib import Path

import pytest

import kiosk.guide

MODULES = sorted(path.stem for path in Path(kiosk.guide.__path__[0]).glob("*.py") if ">>>" in path.read_text("utf-8"))


@pytest.mark.parametrize("name", MODULES)
def test_every_example_in_a_docstring_is_true(name: str) -> None:
    done = doctest.testmod(importlib.import_module(f"kiosk.guide.{name}"))
    assert done.attempted
    assert done.failed == 0
