"""Lists of short lines as a screen wants them: hardly indented."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from inama_id.ui.widgets.sizes import gap


def bullets(lines: Iterable[str], like: QWidget) -> str:
    """Return a list of ready HTML, or nothing for none; the marks have room at the text size of a widget."""
    items = "".join(f'<li style="margin-bottom: 2px">{line}</li>' for line in lines)
    return f'<ul style="margin: 0 0 0 {gap(like, 0.95)}px; -qt-list-indent: 0">{items}</ul>' if items else ""
