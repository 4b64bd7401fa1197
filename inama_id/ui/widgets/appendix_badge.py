"""The badge that says which Appendix: numeral, shape and colour, each enough by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inama_id.domain.taxon import NameHit, Rank, TaxonLine
from inama_id.ui import labels
from inama_id.ui.i18n import translate
from inama_id.ui.theme import Theme, Tone


class Shape(Enum):
    """Outline of a badge."""

    CUT = auto()
    """Corners cut off, like a stop sign: Appendix I is in it."""
    ROUND = auto()
    """Slightly rounded: Appendix II."""
    PILL = auto()
    """Half-round ends: Appendix III."""
    OUTLINE = auto()
    """Only an outline: no entry applies."""
    DASHED = auto()
    """A dashed outline: not in force, or not known."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What a badge shows, and the words for those who cannot see it."""

    text: str
    spoken: str
    tone: Tone
    shape: Shape


_HIGHEST = {"I": (Tone.APPENDIX_I, Shape.CUT), "II": (Tone.APPENDIX_II, Shape.ROUND)}


def in_force(appendix: str | None) -> Badge:
    """Badge of the Appendices in force, e.g. ``"I/II"``; None is "not listed"."""
    if appendix is None:
        text = labels.appendix(None)
        return Badge(text, text, Tone.NONE, Shape.OUTLINE)
    tone, shape = _HIGHEST.get(appendix.split("/")[0], (Tone.APPENDIX_III, Shape.PILL))
    return Badge(appendix, labels.appendix(appendix), tone, shape)


def of_hit(hit: NameHit) -> Badge | None:
    """Badge of a search result; none for a kingdom, phylum or class, which no entry covers as a whole."""
    if hit.appendix is None and hit.below is None and hit.rank in (Rank.KINGDOM, Rank.PHYLUM, Rank.CLASS):
        return None
    return in_force(hit.appendix) if hit.appendix or hit.below is None else partly(hit.below)


def of_line(line: TaxonLine) -> Badge | None:
    """Badge of a taxon in a list; none where the count of listed species below it says all there is to say."""
    if line.appendix is None and line.below is None and line.listed_species:
        return None
    return in_force(line.appendix) if line.appendix or line.below is None else partly(line.below)


def partly(below: str | None) -> Badge:
    """Badge of a taxon that no entry covers as a whole; ``below`` are the Appendices of its parts, if known."""
    if below is None:
        text = translate("Appendix", "partly listed")
        return Badge(text, text, Tone.NONE, Shape.OUTLINE)
    text = translate("Appendix", "partly {numeral}").format(numeral=below)
    spoken = translate("Appendix", "only part of it is listed: {appendix}").format(appendix=labels.appendix(below))
    return Badge(text, spoken, Tone.NONE, Shape.OUTLINE)


def upcoming(appendix: str) -> Badge:
    """Badge of an Appendix that is decided but not in force yet."""
    text = translate("Appendix", "upcoming {numeral}").format(numeral=appendix)
    return Badge(text, text, Tone.NONE, Shape.DASHED)


def not_found() -> Badge:
    """Badge for a name that is not held: says nothing about its being listed."""
    text = translate("Appendix", "not found")
    return Badge(text, text, Tone.NONE, Shape.DASHED)


def badge_font(font: QFont) -> QFont:
    """Return the font of a badge beside text of a font."""
    bold = QFont(font)
    bold.setBold(True)
    return bold


def badge_size(badge: Badge, font: QFont) -> QSizeF:
    """Return the room a badge takes beside text of a font."""
    metrics = QFontMetricsF(badge_font(font))
    height = metrics.height() * 1.45
    return QSizeF(max(metrics.horizontalAdvance(badge.text) + metrics.height(), height * 1.7), height)


def _outline(rect: QRectF, shape: Shape) -> QPainterPath:
    path = QPainterPath()
    height = rect.height()
    if shape is Shape.CUT:
        cut = height * 0.28
        left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
        path.addPolygon(
            [
                QPointF(left + cut, top),
                QPointF(right - cut, top),
                QPointF(right, top + cut),
                QPointF(right, bottom - cut),
                QPointF(right - cut, bottom),
                QPointF(left + cut, bottom),
                QPointF(left, bottom - cut),
                QPointF(left, top + cut),
            ]
        )
        path.closeSubpath()
        return path
    radius = height / 2 if shape is Shape.PILL else height * 0.16
    path.addRoundedRect(rect, radius, radius)
    return path


def paint_badge(painter: QPainter, rect: QRectF, badge: Badge, font: QFont, theme: Theme) -> None:
    """Paint a badge into a rectangle of `badge_size`."""
    paint = theme.paint(badge.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # The outline has the text's colour: it parts a badge from a highlighted row of its own colour.
    pen = QPen(QColor(paint.text), max(1.0, rect.height() / 18))
    if badge.shape is Shape.DASHED:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(paint.fill))
    inset = pen.widthF() / 2
    painter.drawPath(_outline(rect.adjusted(inset, inset, -inset, -inset), badge.shape))
    painter.setPen(QColor(paint.text))
    painter.setFont(badge_font(font))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, badge.text)
    painter.restore()


class AppendixBadge(QWidget):
    """A badge as a widget."""

    def __init__(self, badge: Badge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge, self._theme = badge, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(badge.spoken)
        theme.changed.connect(self._on_theme_changed)

    def show_badge(self, badge: Badge) -> None:
        """Show another badge."""
        self._badge = badge
        self.setAccessibleName(badge.spoken)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Room for the text in the widget's font."""
        return badge_size(self._badge, self.font()).toSize() + QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._badge, self.font(), self._theme)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
