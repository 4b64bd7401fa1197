"""One candidate in the ranking: its title, how probable it is, and what the law says of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from inama_id.domain.identification import Candidate
from inama_id.domain.profile import ProfileId
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.tick_box import TickBox
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import Badge, badge_size, paint_badge
from inama_id.ui.widgets.sizes import gap, touch_target

_Role = QPalette.ColorRole
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class RankButton(QPushButton):
    """Paints the title, the badge, the bar, and the probability in words and numbers."""

    def __init__(self, language: Language, theme: Theme) -> None:
        self._heights: dict[int, int] = {}
        super().__init__()
        self._language, self._theme = language, theme
        self._title, self._chance, self._badge = "", 0.0, None  # type: tuple[str, float, Badge | None]
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def title(self) -> str:
        """What the row is about."""
        return self._title

    @property
    def chance_words(self) -> str:
        """The probability as it is written."""
        return f"{words.percent(self._chance, self._language)} · {words.likely(self._chance)}"

    def show_chance(self, title: str, chance: float, badge: Badge | None) -> None:
        """Show another title and probability."""
        before = (self._title, self._badge, self.chance_words)
        self._title, self._chance, self._badge = title, chance, badge
        if before != (title, badge, self.chance_words):
            self._heights.clear()
            self.updateGeometry()
        spoken = f", {badge.spoken}" if badge else ""
        self.setAccessibleName(f"{title}, {self.chance_words}{spoken}")
        self.setToolTip(title)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The title may need two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the title and the bar."""
        if width not in self._heights:
            height = gap(self, 0.9) + self._title_height(width) + self._words_height(width)
            self._heights[width] = max(touch_target(self), height)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Forget the heights with the font they were for."""
        self._heights.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(gap(self, 12), touch_target(self))

    def minimumSizeHint(self) -> QSize:
        """Small: the panel gives the width."""
        return QSize(gap(self, 6), touch_target(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        strong = self.hasFocus()
        role = _Role.Highlight if strong else (_Role.WindowText if self.underMouse() else _Role.Mid)
        painter.setPen(QPen(palette.color(role), 3.0 if strong else 1.0))
        painter.setBrush(palette.color(_Role.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        self._paint_badge(painter)
        painter.setFont(self.font())
        painter.setPen(palette.color(_Role.Text))
        place = QRect(self._side(), gap(self, 0.35), self._title_width(self.width()), self._title_height(self.width()))
        painter.drawText(place, _WRAP, self._title)
        self._paint_bar(painter)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        if self._badge is not None:
            size = badge_size(self._badge, self.font())
            spot = QPointF(self.width() - self._side() - size.width(), gap(self, 0.35))
            paint_badge(painter, QRectF(spot, size), self._badge, self.font(), self._theme)

    def _paint_bar(self, painter: QPainter) -> None:
        line = self.fontMetrics().height()
        top = gap(self, 0.55) + self._title_height(self.width())
        room = QRectF(self._side(), top + line * 0.25, self._bar_width(self.width()), line * 0.5)
        if room.width():
            painter.setPen(QPen(self.palette().color(_Role.Mid), 1))
            painter.setBrush(self.palette().color(_Role.Window))
            painter.drawRect(room)
            room_taken = room.adjusted(0, 0, -room.width() * (1 - self._chance), 0)
            painter.fillRect(room_taken, self.palette().color(_Role.Highlight))
        painter.setFont(self.font())
        painter.setPen(self.palette().color(_Role.Text))
        left = round(room.right() + (line * 0.5 if room.width() else 0))
        painter.drawText(QRect(left, top, self.width() - left, self.height() - top), _WRAP, self.chance_words)

    def _bar_width(self, width: int) -> float:
        """Return what the words leave of the line, no more than looks like a bar; 0 where they leave too little."""
        line = self.fontMetrics().height()
        left = width - 2 * self._side() - self.fontMetrics().horizontalAdvance(self.chance_words) - line * 0.6
        return min(line * 5.5, left) if left >= line else 0.0

    def _words_height(self, width: int) -> int:
        if self._bar_width(width):
            return self.fontMetrics().height()
        room = QRect(0, 0, max(1, width - 2 * self._side()), 10_000)
        return self.fontMetrics().boundingRect(room, _WRAP, self.chance_words).height()

    def _side(self) -> int:
        return gap(self, 0.5)

    def _title_width(self, width: int) -> int:
        badge = badge_size(self._badge, self.font()).width() + gap(self, 0.4) if self._badge else 0
        return max(round(width - 2 * self._side() - badge), 1)

    def _title_height(self, width: int) -> int:
        box = QRect(0, 0, self._title_width(width), 10_000)
        return self.fontMetrics().boundingRect(box, _WRAP, self._title).height()


class CandidateRow(QWidget):
    """A candidate with a box that ticks it for comparing."""

    reasons_requested = Signal(str)
    """Why this candidate stands where it stands."""
    compare_switched = Signal(str, bool)
    """A candidate, and whether it is to be compared."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.profile_id = ProfileId("")
        self.button = RankButton(language, theme)
        self.button.setAccessibleDescription(translate("Identify", "Shows what speaks for it and what against"))
        self.box = TickBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button, 1)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(lambda: self.reasons_requested.emit(self.profile_id))
        self.box.clicked.connect(lambda on: self.compare_switched.emit(self.profile_id, on))

    def show_candidate(self, candidate: Candidate, compared: bool) -> None:
        """Show another candidate."""
        self.profile_id = candidate.profile_id
        self.button.show_chance(candidate.title, candidate.probability, words.badge(candidate.outcome))
        self.box.setAccessibleName(translate("Identify", "Compare {title}").format(title=candidate.title))
        self.box.setToolTip(translate("Identify", "Tick two to four to compare them"))
        self.box.setChecked(compared)
