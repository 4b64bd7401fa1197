"""``python -m tests.benchmarks.start_bare_window``: the barest window of the same kind.

Its list is filled from Python, as ours is: the first use of Qt's enumerations alone costs 13 ms.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget

from tests.benchmarks.until_painted import PaintedApplication

_Index = QModelIndex | QPersistentModelIndex


class _Lines(QAbstractListModel):
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else 20

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return f"line {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


def main() -> int:
    """Show a field, a list and a status bar."""
    app = PaintedApplication(["bare", "-style", "Fusion"])
    window, middle = QMainWindow(), QWidget()
    column = QVBoxLayout(middle)
    column.addWidget(QLineEdit())
    lines, view = _Lines(), QListView()
    view.setModel(lines)
    column.addWidget(view)
    window.setCentralWidget(middle)
    window.statusBar().showMessage("bare")
    window.resize(1180, 720)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
