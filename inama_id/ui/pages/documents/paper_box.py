"""A box of the standard form: its number and title, and the fields in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inama_id.domain.documents.findings import Level
from inama_id.ui import icons
from inama_id.ui.pages.documents import words
from inama_id.ui.pages.documents.field import Field
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import gap

_Role = QPalette.ColorRole


class PaperBox(QWidget):
    """The box. Its edge and an icon in its head show what was found about it."""

    def __init__(self, number: str, title: str, rows: Sequence[Sequence[Field]], theme: Theme) -> None:
        super().__init__()
        self.number, self._theme = number, theme
        self._level: Level | None = None
        self.fields = [field for row in rows for field in row]
        self._mark = QLabel()
        head = QHBoxLayout()
        head.setSpacing(gap(self, 0.3))
        name = QLabel(f"<b>{number}</b>&nbsp; {title}")
        name.setTextFormat(Qt.TextFormat.RichText)
        name.setWordWrap(True)
        head.addWidget(name, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        margin = gap(self, 0.4)
        column.setContentsMargins(margin, round(margin * 0.7), margin, margin)
        column.setSpacing(gap(self, 0.25))
        column.addLayout(head)
        for row in rows:
            line = QHBoxLayout()
            line.setSpacing(gap(self, 0.4))
            for field in row:
                line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        column.addStretch()
        if len(self.fields) == 1:
            self.fields[0].label.hide()
        theme.changed.connect(self._tint)

    def show_level(self, level: Level | None) -> None:
        """Show how much weighs what was found about it; None for nothing."""
        self._level = level
        shown = level is not None and level is not Level.NOTE
        self._mark.setVisible(shown)
        if shown and level is not None:
            side = self.fontMetrics().height()
            self._mark.setPixmap(icons.tinted(words.LEVEL_ICONS[level], self._edge(level)).pixmap(side, side))
            self._mark.setAccessibleName(words.level(level))
            self._mark.setToolTip(words.level(level))
        self.update()

    @property
    def level(self) -> Level | None:
        """What it shows."""
        return self._level

    def _tint(self) -> None:
        self.show_level(self._level)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and its edge."""
        painter = QPainter(self)
        found = self._level in (Level.CONTRADICTION, Level.ASK_AUTHORITY)
        area = self.rect().adjusted(0, 0, -1, -1)
        painter.fillRect(area, self.palette().color(_Role.Base))
        if found and self._level is not None:
            painter.setPen(QPen(self._edge(self._level), 3))
            area = area.adjusted(1, 1, -1, -1)
        else:
            painter.setPen(QPen(self.palette().color(_Role.Mid), 1))
        painter.drawRect(area)
        painter.end()

    def _edge(self, level: Level) -> QColor:
        """Return the colour of a level that stands out from the box."""
        paint = self._theme.paint(words.LEVEL_TONES[level])
        text = QColor(paint.text)
        return QColor(paint.fill) if text == self.palette().color(_Role.Base) else text


class PaperRow(QWidget):
    """Boxes side by side as on the paper; one below the other where there is no room."""

    def __init__(self, parts: Sequence[tuple[QWidget, int]]) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap(self, 0.2))
        for widget, share in parts:
            self._box.addWidget(widget, share)

    def set_wide(self, wide: bool) -> None:
        """Set the boxes side by side, or one below the other."""
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


def stacked(boxes: Sequence[QWidget]) -> QWidget:
    """Set boxes one below the other."""
    column = QWidget()
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(gap(column, 0.2))
    for box in boxes:
        lines.addWidget(box)
    return column
