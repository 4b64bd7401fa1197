"""Library: what this is, where its content comes from, and under which licences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.library import library_html as html
from inama_id.ui.widgets.page import page_margins
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import heading

if TYPE_CHECKING:
    from inama_id.services.library import Library


class LibraryPage(QWidget):
    """A list of sections and the text of the chosen one."""

    def __init__(self, library: Library, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[tuple[str, Callable[[], str]], ...] = (
            (translate("Library", "About"), lambda: html.about(library.edition(), language)),
            (translate("Library", "Sources"), lambda: html.references(library.references())),
            (translate("Library", "Licences"), html.licences),
            (translate("Library", "Software by others"), html.software),
        )
        self.sections = QListWidget()
        self.sections.setAccessibleName(translate("Library", "Sections"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(translate("Library", "Text of the section"))
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(gap(self))
        self._fill()
        row = QHBoxLayout()
        row.setSpacing(gap(self))
        row.addWidget(self.sections)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(page_margins(self))
        column.setSpacing(gap(self))
        column.addWidget(heading(translate("Library", "Library"), 1))
        column.addLayout(row, 1)
        self.setFocusProxy(self.sections)
        self.sections.setCurrentRow(0)

    def _fill(self) -> None:
        for name, _ in self._sections:
            self.sections.addItem(name)
            item = self.sections.item(self.sections.count() - 1)
            hint = item.sizeHint()
            hint.setHeight(touch_target(self))
            hint.setWidth(self.fontMetrics().horizontalAdvance(name) + gap(self, 1.5))
            item.setSizeHint(hint)
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + gap(self, 1.5))
        self.sections.currentRowChanged.connect(self._show)

    def _show(self, row: int) -> None:
        self.text.setHtml(self._sections[row][1]())
        self.text.document().setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, self._sections[row][0])
