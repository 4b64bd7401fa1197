"""Whoever cannot see the window, or has no mouse, can use it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from inama_id.ui import icons
from inama_id.ui.history import PageId
from tests.ui.drivers import Driver, widgets_of

_ACTING = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTextEdit)
_PAGES = list(PageId)


def _acting(page: QWidget) -> list[QWidget]:
    """Widgets that act, without the inner parts of Qt's own ones."""
    found: list[QWidget] = []
    for widget in widgets_of(page):
        parent = widget.parentWidget()
        inner = widget.objectName().startswith("qt_") or isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit)
        popup = widget.window() is not page.window()
        if isinstance(widget, _ACTING) and not inner and not popup and not isinstance(widget, QHeaderView):
            found.append(widget)
    return found


@pytest.mark.parametrize("page", _PAGES)
def test_what_acts_has_a_name(driver: Driver, page: PageId) -> None:
    driver.show(page)
    acting = _acting(driver.window)
    assert acting
    for widget in acting:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name).strip(), widget


@pytest.mark.parametrize("page", _PAGES)
def test_what_is_touched_is_large_enough(driver: Driver, page: PageId) -> None:
    driver.show(page)
    for widget in _acting(driver.window):
        if isinstance(widget, QPushButton | QToolButton | QComboBox | QLineEdit) and widget.isVisible():
            assert widget.height() >= 44, widget


@pytest.mark.parametrize("page", _PAGES)
def test_what_acts_is_reached_by_keyboard(driver: Driver, page: PageId) -> None:
    driver.show(page)
    for widget in _acting(driver.window):
        if widget.isVisible() and not isinstance(widget, QToolButton):
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget


def test_icons_are_drawn_in_one_colour() -> None:
    folder = Path(icons.__file__).parent
    drawings = [path for path in folder.glob("*.svg") if path.stem != "inama-id"]
    assert len(drawings) > 10
    for path in drawings:
        text = path.read_text(encoding="utf-8")
        assert "currentColor" in text
        assert "#" not in text, f"{path.name} has a colour of its own"
        assert "<title>" in text
