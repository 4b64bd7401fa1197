"""A part of a sheet under a heading that the keyboard can reach, and text that unfolds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap, touch_target


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section before it is built."""

    heading: str
    short: str
    """The heading's name in the list of sections."""
    build: Callable[[QVBoxLayout], None]
    """Adds the section's widgets to its layout."""
    annotations: frozenset[str] = frozenset()
    """The annotations that the section tells."""


class SectionHeading(QLabel):
    """A heading that can hold the focus, so that the keyboard goes on from there."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the focus is."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()


class Section(QWidget):
    """A heading and, once it is built, what stands below it."""

    def __init__(self, spec: SectionSpec) -> None:
        super().__init__()
        self._spec = spec
        self._built = False
        self.heading = SectionHeading(spec.heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, gap(self, 0.6), 0, 0)
        self._column.setSpacing(gap(self, 0.4))
        self._column.addWidget(self.heading)

    def tells(self, annotation_id: str) -> bool:
        """Whether an annotation is told here."""
        return annotation_id in self._spec.annotations

    def build(self) -> None:
        """Make what stands below the heading, if it is not made yet."""
        if not self._built:
            self._built = True
            self._spec.build(self._column)
            # Now, not when Qt comes to it: until they are shown, layouts leave them out of the height.
            for row in range(self._column.count()):
                item = self._column.itemAt(row)
                if item is not None and (widget := item.widget()):
                    widget.show()


class SectionList(QWidget):
    """The sections by name; each button leads to its section, as do Alt+1, Alt+2 ... wherever the focus is."""

    section_requested = Signal(int)

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.buttons: list[QToolButton] = []
        row = FlowLayout(self)
        row.setSpacing(gap(self, 0.3))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Sections", "Sections"))
        for number, name in enumerate(names):
            row.addWidget(self._make_button(number, name))

    def _make_button(self, number: int, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setMinimumSize(touch_target(button), touch_target(button))
        button.setToolTip(
            translate("Sections", "Go to “{section}” (Alt+{number})").format(section=name, number=number + 1)
        )
        button.clicked.connect(lambda: self.section_requested.emit(number))
        self.buttons.append(button)
        return button


class Folds(QWidget):
    """Buttons in a row, each of which unfolds more; what they hide is made when it is first opened."""

    def __init__(self, folds: Sequence[tuple[str, Callable[[QVBoxLayout], None]]]) -> None:
        super().__init__()
        row = FlowLayout()
        self.buttons: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        for title, build in folds:
            fold = _Fold(title, build)
            row.addWidget(fold.button)
            column.addWidget(fold)
            self.buttons.append(fold.button)


class _Fold(QWidget):
    def __init__(self, title: str, build: Callable[[QVBoxLayout], None]) -> None:
        super().__init__()
        self._build: Callable[[QVBoxLayout], None] | None = build
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setMinimumHeight(touch_target(self.button))
        self.button.setAccessibleDescription(translate("Sections", "Shows or hides more"))
        self.button.toggled.connect(self._on_toggled)
        self._inner = QVBoxLayout(self)
        self._inner.setContentsMargins(gap(self, 1.0), 0, 0, 0)
        self.hide()

    def _on_toggled(self, opened: bool) -> None:
        if self._build is not None:
            self._build(self._inner)
            self._build = None
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.setVisible(opened)
