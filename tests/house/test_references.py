"""The Qt bindings keep count: a call that returns nothing must cost nothing.

PySide6 6.12.0 lost a reference to None, True or False with every call that returned one. On Python before 3.12 the
count reaches zero after some minutes and the program dies.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQuick import QQuickItem

CALLS = 500
CASES: dict[str, tuple[object, Callable[[QQuickItem], object]]] = {
    "no parent": (None, lambda item: item.parentItem()),
    "no property": (None, lambda item: item.property("nothing")),
    "no result": (None, lambda _: QCoreApplication.processEvents()),
    "true": (True, lambda item: item.isEnabled()),
    "false": (False, lambda item: item.signalsBlocked()),
}


@pytest.mark.parametrize("name", CASES)
def test_a_call_that_returns_a_constant_keeps_its_count(name: str) -> None:
    constant, call = CASES[name]
    item = QQuickItem()
    call(item)
    before = sys.getrefcount(constant)
    for _ in range(CALLS):
        call(item)
    assert sys.getrefcount(constant) > before - CALLS // 2
    assert isinstance(item, QObject)
