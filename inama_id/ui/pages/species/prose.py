"""Running text of a sheet: rich text with links, narrow enough to read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

_CHARACTERS_WIDE = 120
FollowLink = Callable[[str], None]
"""Called with the target of a link of a sheet."""


class _Prose(QLabel):
    def heightForWidth(self, width: int) -> int:
        """Height at a width; layouts ask for their own width even where the label is not to be as wide."""
        return super().heightForWidth(min(width, self.maximumWidth()))


def prose(html: str, follow: FollowLink, *, scale: float = 1.0, wide: bool = False) -> QLabel:
    """Make a label of rich text that can be selected; its links are reached by Tab and followed by Enter.

    ``wide`` text takes all the width there is.
    """
    label = QLabel() if wide else _Prose()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    flags = Qt.TextInteractionFlag.TextSelectableByMouse
    if "<a " in html:
        flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        label.linkActivated.connect(follow)
    label.setTextInteractionFlags(flags)
    if scale != 1.0:
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        label.setFont(font)
    if not wide:
        label.setMaximumWidth(label.fontMetrics().averageCharWidth() * _CHARACTERS_WIDE)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    label.setText(html)
    return label
