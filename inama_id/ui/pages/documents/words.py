"""Values of the documents in words."""

from __future__ import annotations

from inama_id.domain.coverage.answer import Answer, State
from inama_id.domain.documents.findings import Level
from inama_id.domain.documents.permit import Original
from inama_id.domain.specimen import Movement
from inama_id.ui.i18n import translate
from inama_id.ui.theme import Tone


def movement(value: Movement) -> str:
    """Name a way across the border."""
    return {
        Movement.EXPORT: translate("DocumentWords", "export"),
        Movement.RE_EXPORT: translate("DocumentWords", "re-export"),
        Movement.IMPORT: translate("DocumentWords", "import"),
        Movement.SEA: translate("DocumentWords", "introduction from the sea"),
        Movement.TRANSIT: translate("DocumentWords", "transit"),
    }[value]


def original(value: Original) -> str:
    """Name what kind of paper it is."""
    return {
        Original.ORIGINAL: translate("DocumentWords", "original"),
        Original.COPY: translate("DocumentWords", "copy"),
        Original.ELECTRONIC: translate("DocumentWords", "electronic"),
    }[value]


def answer(value: Answer) -> str:
    """Say whether the Convention covers it."""
    return {
        Answer.COVERED: translate("DocumentWords", "Covered by the Convention"),
        Answer.NOT_COVERED: translate("DocumentWords", "Not covered by the Convention"),
        Answer.DEPENDS: translate("DocumentWords", "It depends"),
    }[value]


def state(value: State) -> str:
    """Say whether an exemption holds."""
    return {
        State.HOLDS: translate("DocumentWords", "✓ Holds"),
        State.OPEN: translate("DocumentWords", "? Open"),
        State.FAILS: translate("DocumentWords", "✗ Does not hold"),
    }[value]


def level(value: Level) -> str:
    """Name a level of a finding."""
    return {
        Level.CONTRADICTION: translate("DocumentWords", "Contradiction"),
        Level.ASK_AUTHORITY: translate("DocumentWords", "Ask the authority"),
        Level.NOTE: translate("DocumentWords", "Note"),
    }[value]


def box(number: str, title: str) -> str:
    """Name a box of the standard form; ``title`` is what the content calls it."""
    return {
        "1": translate("PermitBoxes", "Kind and number of the document"),
        "2": translate("PermitBoxes", "Valid until"),
        "3": translate("PermitBoxes", "Importer"),
        "4": translate("PermitBoxes", "Exporter"),
        "5": translate("PermitBoxes", "Special conditions"),
        "5a": translate("PermitBoxes", "Purpose of the transaction"),
        "5b": translate("PermitBoxes", "Security stamp"),
        "6": translate("PermitBoxes", "Management Authority"),
        "7/8": translate("PermitBoxes", "Scientific and common name"),
        "9": translate("PermitBoxes", "Description of the specimens"),
        "10": translate("PermitBoxes", "Appendix and source"),
        "11": translate("PermitBoxes", "Quantity"),
        "11a": translate("PermitBoxes", "Total exported and quota"),
        "12": translate("PermitBoxes", "Country of origin"),
        "12a": translate("PermitBoxes", "Country of last re-export"),
        "12b": translate("PermitBoxes", "Operation or date of acquisition"),
        "13": translate("PermitBoxes", "Issued by"),
        "14": translate("PermitBoxes", "Export endorsement"),
        "15": translate("PermitBoxes", "Bill of lading or air waybill"),
    }.get(number, title)


LEVEL_ICONS = {Level.CONTRADICTION: "error", Level.ASK_AUTHORITY: "warning", Level.NOTE: "done"}
LEVEL_TONES = {Level.CONTRADICTION: Tone.ERROR, Level.ASK_AUTHORITY: Tone.WARNING, Level.NOTE: Tone.NONE}


def layer(id: str) -> str:
    """Name stricter rules that can be switched on."""
    if id == "eu":
        return translate("DocumentWords", "Also the stricter rules of the European Union")
    return translate("DocumentWords", "Also the stricter rules “{layer}”").format(layer=id)


def field(name: str) -> str:
    """Name a field of a specimen, as the form and the questions call it."""
    return {
        "taxon": translate("DocumentFields", "Taxon"),
        "term": translate("DocumentFields", "What the goods are (trade term)"),
        "quantity": translate("DocumentFields", "Quantity"),
        "unit": translate("DocumentFields", "Unit"),
        "movement": translate("DocumentFields", "Movement"),
        "exporter": translate("DocumentFields", "Exporting country"),
        "importer": translate("DocumentFields", "Importing country"),
        "origin": translate("DocumentFields", "Country of origin"),
        "purpose": translate("DocumentFields", "Purpose"),
        "source": translate("DocumentFields", "Source"),
        "acquired": translate("DocumentFields", "Acquired on"),
        "personal": translate("DocumentFields", "Personal or household effects?"),
        "procedure": translate("DocumentFields", "Special procedure claimed"),
        "item_kg": translate("DocumentFields", "Weight of the heaviest article (kg)"),
        "shipment_total": translate("DocumentFields", "Total in the whole shipment"),
        "container_plants": translate("DocumentFields", "Plants in the smallest container"),
        "persons": translate("DocumentFields", "Persons who carry it"),
    }[name]
