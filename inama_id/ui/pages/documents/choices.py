"""The lists that fields of the documents take their codes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inama_id.domain.documents.permit import Original
from inama_id.domain.specimen import Movement
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents import words
from inama_id.ui.pages.documents.code_field import Choice, Choices

if TYPE_CHECKING:
    from inama_id.services.codes import Codes
    from inama_id.services.documents import Documents

_APPENDICES = ("I", "II", "III")


class Lists(QObject):
    """All lists, in one language."""

    def __init__(self, codes: Codes, documents: Documents, language: str, parent: QObject) -> None:
        super().__init__(parent)
        terms = [term for term in codes.terms.values() if not term.former]
        nowhere = (
            Choice("XX", translate("DocumentFields", "not known")),
            Choice("ZZ", translate("DocumentFields", "high seas")),
        )
        held = [Choice(each.code, each.name) for each in codes.countries(language)]
        self.countries = Choices([*held, *nowhere], self)
        self.terms = Choices([Choice(each.code, each.label(language)) for each in terms], self)
        self.units = Choices([Choice(id, each.label(language), plain=True) for id, each in codes.units.items()], self)
        self.sources = Choices(
            [Choice(code, each.label(language)) for code, each in codes.sources.items()], self, pairs=True
        )
        self.purposes = Choices([Choice(code, each.label(language)) for code, each in codes.purposes.items()], self)
        self.kinds = Choices([Choice(id, each.name, plain=True) for id, each in documents.kinds.items()], self)
        self.procedures = Choices([Choice(id, name, plain=True) for id, name in documents.exemptions.items()], self)
        self.movements = Choices([Choice(str(each), words.movement(each), plain=True) for each in Movement], self)
        self.originals = Choices([Choice(str(each), words.original(each), plain=True) for each in Original], self)
        self.appendices = Choices([Choice(each, each, plain=True) for each in _APPENDICES], self)
