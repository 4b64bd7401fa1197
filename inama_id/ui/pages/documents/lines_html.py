"""Lists of short lines as a screen wants them: hardly indented."""

from __future__ import annotations

from collections.abc import Iterable


def bullets(lines: Iterable[str]) -> str:
    """Return a list of ready HTML, or nothing for none."""
    items = "".join(f'<li style="margin-bottom: 2px">{line}</li>' for line in lines)
    return f'<ul style="margin: 0 0 0 14px; -qt-list-indent: 0">{items}</ul>' if items else ""
