"""One of the pictures side by side: its name, the picture, or what to do where there is none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from inama_id.domain.photograph import Photograph, Refusal
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.pictures import words
from inama_id.ui.pages.pictures.loader import Loader
from inama_id.ui.pages.pictures.measuring import Measuring
from inama_id.ui.pages.pictures.picture import Photo, Picture, pasted, photo
from inama_id.ui.pages.pictures.viewer import Viewer
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services.photographs import Photographs

_FRAME = 3


class Pane(QWidget):
    """Shows one picture. The chosen pane has a strong frame; what stands in the bars acts on it."""

    chosen = Signal()
    """The user turned to this pane."""
    shown = Signal()
    """Another picture is shown, or none."""
    photograph_wanted = Signal()
    """Ask for a photograph to show here."""

    def __init__(self, photographs: Photographs, language: Language) -> None:
        super().__init__()
        self._language = language
        self.picture: Picture | None = None
        self.measuring = Measuring()
        self.viewer = Viewer()
        self.loader = Loader(photographs, self)
        self.open_photo = push_button(translate("Pictures", "Open a photograph…"))
        self._title, self._remarks, self._notice = QLabel(), QLabel(), QLabel()
        self._is_chosen = False
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect(self.measuring)
        self.loader.answered.connect(self._on_answered)
        self.open_photo.clicked.connect(self.photograph_wanted)
        for part in (self.viewer, self.open_photo):
            part.installEventFilter(self)
        self.viewer.point_wanted.connect(self._on_point)
        self.setAcceptDrops(True)
        # All panes are of one size, whatever they show.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(gap(self, 8), gap(self, 6))
        self.clear()

    @property
    def notice(self) -> str:
        """What stands where the picture would be."""
        return self._notice.text()

    @property
    def remarks(self) -> str:
        """What to know of the photograph."""
        return self._remarks.text()

    @property
    def is_photo(self) -> bool:
        """Whether a photograph is shown, which can be measured on."""
        return isinstance(self.picture, Photo)

    def choose(self, chosen: bool) -> None:
        """Be the chosen pane, or not."""
        self._is_chosen = chosen
        self.update()

    def load(self, path: Path) -> None:
        """Show a photograph as soon as it is read."""
        self.loader.load(path)
        self._say(translate("Pictures", "Reading “{name}” …").format(name=path.name))

    def paste(self, image: QImage) -> None:
        """Show what stood on the clipboard."""
        self.show_picture(pasted(translate("Pictures", "Pasted picture"), image))

    def show_picture(self, picture: Picture, measuring: Measuring | None = None) -> None:
        """Show a picture, with what was measured on it if it was shown before."""
        self.loader.stop()
        self._connect(measuring or Measuring())
        self.picture = picture
        self.viewer.show_picture(picture)
        self.viewer.setAccessibleName(picture.name)
        self._title.setText(picture.name)
        self._title.setToolTip(picture.name)
        notes: list[str] = []
        if isinstance(picture, Photo):
            size = picture.full_width, picture.full_height
            notes = [words.remark(remark, *size, self._language) for remark in picture.remarks]
        self._remarks.setText(" ".join(notes))
        self._remarks.setVisible(bool(notes))
        self._stack.setCurrentIndex(0)
        self.shown.emit()

    def clear(self, why: str = "") -> None:
        """Show nothing, and say why, or what to do."""
        self.loader.stop()
        self.picture = None
        self._connect(Measuring())
        self.viewer.show_picture(None)
        self._title.clear()
        self._remarks.hide()
        self._say(why or translate("Pictures", "Open a photograph, drop one here, or paste one (Ctrl+V)."))
        self.shown.emit()

    def _say(self, text: str) -> None:
        self._notice.setText(text)
        self._stack.setCurrentIndex(1)

    def _on_answered(self, answer: object, name: str) -> None:
        if isinstance(answer, Photograph):
            self.show_picture(photo(name, answer))
        elif isinstance(answer, Refusal):
            self.clear(words.refusal(answer, name))
            announce(self, self.notice)

    def _on_point(self, x: float, y: float) -> None:
        if self.is_photo:
            self.measuring.add((x, y))

    def _connect(self, measuring: Measuring) -> None:
        self.measuring = measuring
        self.viewer.measuring = measuring
        measuring.changed.connect(self.viewer.viewport().update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pane that the keyboard is in is the chosen one."""
        if event.type() == QEvent.Type.FocusIn:
            self.chosen.emit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the picture chooses the pane too."""
        self.chosen.emit()
        super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        data = event.mimeData()
        if data.hasImage() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what was dropped."""
        self.chosen.emit()
        data = event.mimeData()
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.load(Path(files[0]))
        elif data.hasImage():
            self.paste(QImage(data.imageData()))
        event.acceptProposedAction()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        role = QPalette.ColorRole.Highlight if self._is_chosen else QPalette.ColorRole.Mid
        width = _FRAME if self._is_chosen else 1
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(QPen(self.palette().color(role), width))
        half = width // 2
        painter.drawRect(self.rect().adjusted(half, half, -half - 1, -half - 1))
        painter.end()

    def _lay_out(self) -> None:
        for label in (self._notice, self._remarks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(1)
        self._title.setMargin(gap(self, 0.2))
        self._remarks.setMargin(gap(self, 0.2))
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.addStretch()
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(self._notice)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.open_photo)
        row.addStretch()
        inner.addLayout(row)
        inner.addStretch()
        self._stack.addWidget(self.viewer)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addLayout(self._stack, 1)
        column.addWidget(self._remarks)
