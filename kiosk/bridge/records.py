"""A list model over frozen records: one role a field."""

from collections.abc import Sequence
from typing import ClassVar

import msgspec
from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@QmlElement
class Records(QAbstractListModel):
    """Rows of one record type; showing new rows changes what differs and keeps the rest, and so the scroll position."""

    countChanged = Signal()
    first_role: ClassVar[int] = int(Qt.ItemDataRole.UserRole)

    def __init__(self, kind: type[msgspec.Struct], parent: QObject) -> None:
        """Begin empty; `kind` names the roles."""
        super().__init__(parent)
        self._roles = {
            self.first_role + number: QByteArray(name.encode()) for number, name in enumerate(kind.__struct_fields__)
        }
        self._names = kind.__struct_fields__
        self._rows: tuple[msgspec.Struct, ...] = ()

    def roleNames(self) -> dict[int, QByteArray]:
        """Return Qt's table of roles."""
        return self._roles

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return one field of one row."""
        if not index.isValid() or role not in self._roles:
            return None
        return getattr(self._rows[index.row()], self._names[role - self.first_role])

    def show(self, rows: Sequence[msgspec.Struct]) -> None:
        """Replace the rows."""
        fresh, before = tuple(rows), len(self._rows)
        shared = min(len(fresh), before)
        if len(fresh) < before:
            self.beginRemoveRows(_NOWHERE, shared, before - 1)
            self._rows = self._rows[:shared]
            self.endRemoveRows()
        changed = [row for row in range(shared) if self._rows[row] != fresh[row]]
        if changed:
            self._rows = fresh[:shared]
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        if len(fresh) > before:
            self.beginInsertRows(_NOWHERE, shared, len(fresh) - 1)
            self._rows = fresh
            self.endInsertRows()
        if len(fresh) != before:
            self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)
