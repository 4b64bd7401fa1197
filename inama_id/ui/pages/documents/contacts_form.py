"""Whom to call: what the agency enters once, and every card then shows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inama_id.domain.find_cards import AgencyField, FieldKind
from inama_id.ui.agency import Agency, Entry
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.field import TextField
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

_NAMED: Mapping[FieldKind, Callable[[], str]] = {
    FieldKind.CONTACT: lambda: translate("Contacts", "Name"),
    FieldKind.PLACE: lambda: translate("Contacts", "Place"),
    FieldKind.TEXT: lambda: translate("Contacts", "Text"),
}


class ContactRow(Panel):
    """The entry of one field: a contact has a telephone and hours too."""

    def __init__(self, field: AgencyField, agency: Agency, language: str, theme: Theme) -> None:
        super().__init__()
        self._id, self._agency = field.id, agency
        name = field.label(language)
        self.fields = {"name": TextField(_NAMED[field.kind](), theme)}
        if field.kind is FieldKind.CONTACT:
            self.fields["telephone"] = TextField(translate("Contacts", "Telephone"), theme)
            self.fields["hours"] = TextField(translate("Contacts", "Hours"), theme)
        grid = QGridLayout(self)
        margin = gap(self, 0.5)
        grid.setContentsMargins(margin, margin, margin, margin)
        grid.addWidget(heading(name, 3), 0, 0, 1, 3)
        grid.addWidget(muted(field.when), 1, 0, 1, 3)
        entry = agency.entry(field.id)
        for place, (part, editor) in enumerate(self.fields.items()):
            editor.put(getattr(entry, part))
            editor.line.setAccessibleName(f"{name}: {editor.name}")
            editor.line.editingFinished.connect(self._enter)
            grid.addWidget(editor, 2, place, 1, 1 if len(self.fields) > 1 else 3)
            grid.setColumnStretch(place, 3 if place == 0 else 2)
        self.setFocusProxy(self.fields["name"])

    @property
    def entry(self) -> Entry:
        """What is entered."""
        return Entry(**{part: editor.value for part, editor in self.fields.items()})

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed, even where the keyboard never left the field."""
        self._enter()
        super().hideEvent(event)

    def _enter(self) -> None:
        self._agency.enter(self._id, self.entry)


class ContactsForm(QWidget):
    """All fields; those of the cards on show come first."""

    def __init__(self, fields: Mapping[str, AgencyField], agency: Agency, language: str, theme: Theme) -> None:
        super().__init__()
        self.rows = {id: ContactRow(field, agency, language, theme) for id, field in fields.items()}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.4))
        self._column.addWidget(heading(translate("Contacts", "Whom to call: your agency's contacts"), 1))
        self._column.addWidget(
            muted(
                translate(
                    "Contacts",
                    "Entered once, they stand on every card. They are kept on this computer only, in a file that can "
                    "be copied to others: {path}",
                ).format(path=agency.path)
            )
        )
        for row in self.rows.values():
            self._column.addWidget(row)

    def put_first(self, wanted: Collection[str]) -> None:
        """Show the fields of a card before the others."""
        ordered = sorted(self.rows, key=lambda field: field not in wanted)
        for place, id in enumerate(ordered, start=2):
            self._column.removeWidget(self.rows[id])
            self._column.insertWidget(place, self.rows[id])
