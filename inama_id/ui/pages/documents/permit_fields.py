"""The fields of a permit and of a line of goods."""

from __future__ import annotations

from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.documents.choices import Lists
from inama_id.ui.pages.documents.code_field import CodeField
from inama_id.ui.pages.documents.field import DateField, Fields, NumberField, TextField
from inama_id.ui.pages.documents.yes_no import YesNoField
from inama_id.ui.theme import Theme


def permit_fields(lists: Lists, language: Language, theme: Theme) -> Fields:
    """Return the fields of boxes 1 to 6 and 13 to 15, and of what is seen beside the paper."""
    return {
        "kind": CodeField(translate("PermitFields", "Kind of document"), lists.kinds, theme, free=True),
        "number": TextField(translate("PermitFields", "Number"), theme),
        "original": CodeField(translate("PermitFields", "The paper here is"), lists.originals, theme),
        "valid_until": DateField(translate("PermitFields", "Valid until"), language, theme),
        "importer": CodeField(translate("PermitFields", "Importer’s country"), lists.countries, theme),
        "exporter": CodeField(translate("PermitFields", "Exporter’s country"), lists.countries, theme),
        "conditions": TextField(translate("PermitFields", "Special conditions"), theme),
        "retrospective": YesNoField(translate("PermitFields", "Issued retrospectively?"), theme),
        "purpose": CodeField(translate("PermitFields", "Purpose"), lists.purposes, theme),
        "security_stamp": YesNoField(translate("PermitFields", "Security stamp there?"), theme),
        "issuer": CodeField(translate("PermitFields", "Country of the authority"), lists.countries, theme),
        "issued": DateField(translate("PermitFields", "Issued on"), language, theme),
        "signed": YesNoField(translate("PermitFields", "Signed and sealed?"), theme),
        "endorsed": YesNoField(translate("PermitFields", "Filled in?"), theme),
        "endorsed_on": DateField(translate("PermitFields", "Date"), language, theme),
        "endorsement_signed": YesNoField(translate("PermitFields", "Signed and stamped?"), theme),
        "transport_filled": YesNoField(translate("PermitFields", "Filled in?"), theme),
        "transport_number": TextField(translate("PermitFields", "Number"), theme),
        **_beside(lists, language, theme),
    }


def _beside(lists: Lists, language: Language, theme: Theme) -> Fields:
    return {
        "movement": CodeField(translate("PermitFields", "Movement"), lists.movements, theme),
        "presented": DateField(translate("PermitFields", "Presented on"), language, theme),
        "shipped": DateField(translate("PermitFields", "Goods left on"), language, theme),
        "altered": YesNoField(translate("PermitFields", "Anything altered?"), theme),
        "alteration_confirmed": YesNoField(
            translate("PermitFields", "Change confirmed by stamp and signature?"), theme
        ),
        "annex_pages_match": YesNoField(translate("PermitFields", "Annex pages agree?"), theme),
        "import_permit": YesNoField(translate("PermitFields", "Import permit shown?"), theme),
        "import_permit_date": DateField(translate("PermitFields", "Import permit of"), language, theme),
    }


def line_fields(lists: Lists, language: Language, theme: Theme) -> Fields:
    """Return the fields of boxes 7 to 12b for one line of goods, and of what the officer counts."""

    def number(name: str) -> NumberField:
        return NumberField(name, language, theme)

    def code(name: str, choices: str) -> CodeField:
        return CodeField(name, getattr(lists, choices), theme)

    return {
        "name": TextField(translate("PermitFields", "Name as it is written"), theme),
        "term": code(translate("PermitFields", "Term"), "terms"),
        "appendix": code(translate("PermitFields", "Appendix"), "appendices"),
        "source": code(translate("PermitFields", "Source"), "sources"),
        "quantity": number(translate("PermitFields", "Quantity")),
        "unit": code(translate("PermitFields", "Unit"), "units"),
        "used": number(translate("PermitFields", "Used so far")),
        "quota": number(translate("PermitFields", "Quota")),
        "origin": code(translate("PermitFields", "Country"), "countries"),
        "origin_permit": TextField(translate("PermitFields", "Permit no."), theme),
        "origin_date": DateField(translate("PermitFields", "Date"), language, theme),
        "last_re_export": code(translate("PermitFields", "Country"), "countries"),
        "last_certificate": TextField(translate("PermitFields", "Certificate no."), theme),
        "last_date": DateField(translate("PermitFields", "Date"), language, theme),
        "operation": TextField(translate("PermitFields", "Operation"), theme),
        "acquired": DateField(translate("PermitFields", "Acquired on"), language, theme),
        "endorsed_quantity": number(translate("PermitFields", "Endorsed in box 14")),
        "found": number(translate("PermitFields", "Counted or weighed")),
        "found_unit": code(translate("PermitFields", "in unit"), "units"),
        "dead": number(translate("PermitFields", "Of these dead")),
    }
