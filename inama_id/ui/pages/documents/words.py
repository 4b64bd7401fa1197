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
