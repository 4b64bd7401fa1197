"""Scientific names as biologists write them: italics for genus and below, always left to right."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inama_id.domain.taxon import Rank
from inama_id.reports.taxon_html import set_words


def runs(name: str, rank: Rank) -> list[tuple[str, bool]]:
    """Split a scientific name into stretches of text and whether each is in italics.

    A leading ``x`` between names is written as the hybrid sign ``×``.
    """
    result: list[tuple[str, bool]] = []
    for word, italic in set_words(name, rank):
        if result and result[-1][1] == italic:
            result[-1] = (f"{result[-1][0]} {word}", italic)
        else:
            result.append((f" {word}" if result else word, italic))
    return result


def markup(name: str, rank: Rank) -> str:
    """Return a scientific name as rich text."""
    parts = (f"<i>{escape(text)}</i>" if italic else escape(text) for text, italic in runs(name, rank))
    return f'<span dir="ltr">{"".join(parts)}</span>'


def _styled(font: QFont, italic: bool) -> QFont:
    styled = QFont(font)
    styled.setItalic(italic)
    return styled


def paint_name(painter: QPainter, rect: QRectF, name: str, rank: Rank, font: QFont) -> float:
    """Paint a name on one line into a rectangle, cut short where it does not fit; return the width used."""
    left = rect.left()
    for text, italic in runs(name, rank):
        styled = _styled(font, italic)
        metrics = QFontMetricsF(styled)
        room = rect.right() - left
        if room <= metrics.averageCharWidth():
            break
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(styled)
        painter.drawText(QPointF(left, rect.top() + metrics.ascent()), shown)
        left += metrics.horizontalAdvance(shown)
    return left - rect.left()


class TaxonLabel(QLabel):
    """A scientific name as a label, with its author when there is one."""

    def __init__(self, name: str, rank: Rank, author_year: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWordWrap(True)
        self.show_name(name, rank, author_year)

    def show_name(self, name: str, rank: Rank, author_year: str = "") -> None:
        """Show another name."""
        author = f" <small>{escape(author_year)}</small>" if author_year else ""
        self.setText(markup(name, rank) + author)
        self.setAccessibleName(f"{name} {author_year}".strip())
