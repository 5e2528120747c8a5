"""The list model: what QML is told when rows change."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QObject

from kiosk.bridge.records import Records


class Row(msgspec.Struct, frozen=True):
    """A row of two roles."""

    slug: str
    title: str


@pytest.fixture
def told() -> Iterator[tuple[Records, list[tuple[str, int, int]]]]:
    """Give a list and what it tells, as (what, first row, last row)."""
    owner = QObject()
    records = Records(Row, owner)
    heard: list[tuple[str, int, int]] = []
    records.rowsInserted.connect(lambda _, first, last: heard.append(("inserted", first, last)))
    records.rowsRemoved.connect(lambda _, first, last: heard.append(("removed", first, last)))
    records.dataChanged.connect(lambda first, last: heard.append(("changed", first.row(), last.row())))
    records.modelReset.connect(lambda: heard.append(("reset", 0, 0)))
    yield records, heard
    del owner


def test_roles_are_the_fields(told: tuple[Records, list[tuple[str, int, int]]]) -> None:
    records, _ = told
    assert {bytes(name.data()) for name in records.roleNames().values()} == {b"slug", b"title"}
    records.show([Row("a", "A")])
    roles = {bytes(name.data()): role for role, name in records.roleNames().items()}
    assert records.data(records.index(0), roles[b"title"]) == "A"
    assert records.data(records.index(5), roles[b"title"]) is None


def test_a_changed_title_changes_its_row_and_nothing_else(told: tuple[Records, list[tuple[str, int, int]]]) -> None:
    records, heard = told
    records.show([Row("a", "A"), Row("b", "B"), Row("c", "C")])
    heard.clear()
    records.show([Row("a", "A"), Row("b", "Bé"), Row("c", "C")])
    assert heard == [("changed", 1, 1)]


def test_rows_come_and_go_at_the_end_without_a_reset(told: tuple[Records, list[tuple[str, int, int]]]) -> None:
    records, heard = told
    records.show([Row("a", "A")])
    records.show([Row("a", "A"), Row("b", "B"), Row("c", "C")])
    records.show([Row("c", "C")])
    assert heard == [("inserted", 0, 0), ("inserted", 1, 2), ("removed", 1, 2), ("changed", 0, 0)]
    assert records.rowCount() == 1


def test_the_same_rows_again_tell_nothing(told: tuple[Records, list[tuple[str, int, int]]]) -> None:
    records, heard = told
    records.show([Row("a", "A")])
    heard.clear()
    records.show([Row("a", "A")])
    assert heard == []
