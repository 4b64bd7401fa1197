"""Running text of a sheet: rich text with links, narrow enough to read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

_CHARACTERS_WIDE = 120
FollowLink = Callable[[str], None]
"""Called with the target of a link of a sheet."""


class _Prose(QLabel):
    """Remembers its sizes: nested layouts ask for them again and again, and each answer sets the whole text anew."""

    def __init__(self, *, fills: bool) -> None:
        super().__init__()
        self._fills = fills
        self._heights: dict[int, int] = {}
        self._hints: dict[str, QSize] = {}

    def heightForWidth(self, width: int) -> int:
        """Height at a width; layouts ask for their own width even where the label is not to be as wide."""
        width = min(width, self.maximumWidth())
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """The size it would like."""
        if self._fills:  # Qt tries several widths to find a pleasing one, which takes a millisecond
            return QSize(self.width(), self.heightForWidth(self.width()))
        if "wanted" not in self._hints:
            self._hints["wanted"] = super().sizeHint()
        return self._hints["wanted"]

    def minimumSizeHint(self) -> QSize:
        """The least size it can do with."""
        if "least" not in self._hints:
            self._hints["least"] = QSize(0, 0) if self._fills else super().minimumSizeHint()
        return self._hints["least"]

    def changeEvent(self, event: QEvent) -> None:
        """Forget the sizes with the font they were for."""
        self._heights.clear()
        self._hints.clear()
        super().changeEvent(event)


def prose(html: str, follow: FollowLink, *, scale: float = 1.0, wide: bool = False, fills: bool = False) -> QLabel:
    """Make a label of rich text that can be selected; its links are reached by Tab and followed by Enter.

    The text is there to stay: another text wants another label. ``wide`` text takes all the width there is;
    text that ``fills`` stands where the layout knows the width and is not asked for one.
    """
    label = _Prose(fills=fills)
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
    label.setSizePolicy(
        QSizePolicy.Policy.Ignored if fills else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum
    )
    label.setText(html)
    return label
