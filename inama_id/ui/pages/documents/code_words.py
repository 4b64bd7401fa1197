"""The code lists in words."""

from __future__ import annotations

from inama_id.domain.trade_codes.values import CodeList, Kingdom
from inama_id.ui.i18n import translate


def code_list(value: CodeList) -> str:
    """Name what kind of code it is."""
    return {
        CodeList.TERM: translate("CodesTab", "trade term"),
        CodeList.UNIT: translate("CodesTab", "unit"),
        CodeList.SOURCE: translate("CodesTab", "source code"),
        CodeList.PURPOSE: translate("CodesTab", "purpose code"),
        CodeList.HS: translate("CodesTab", "tariff heading"),
        CodeList.COUNTRY: translate("CodesTab", "country"),
    }[value]


def code_lists(value: CodeList) -> str:
    """Name a whole list."""
    return {
        CodeList.TERM: translate("CodesTab", "Terms"),
        CodeList.UNIT: translate("CodesTab", "Units"),
        CodeList.SOURCE: translate("CodesTab", "Sources"),
        CodeList.PURPOSE: translate("CodesTab", "Purposes"),
        CodeList.HS: translate("CodesTab", "Tariff (HS)"),
        CodeList.COUNTRY: translate("CodesTab", "Countries"),
    }[value]


def kingdom(value: Kingdom) -> str:
    """Name what a code may be used for."""
    return {
        Kingdom.ANIMALS: translate("CodesTab", "animals"),
        Kingdom.PLANTS: translate("CodesTab", "plants"),
    }[value]


def measure(value: str) -> str:
    """Name what a unit measures."""
    known = {
        "mass": translate("CodesTab", "mass"),
        "volume": translate("CodesTab", "volume"),
        "length": translate("CodesTab", "length"),
        "area": translate("CodesTab", "area"),
        "count": translate("CodesTab", "number"),
        "timber-volume": translate("CodesTab", "volume of timber"),
        "vague": translate("CodesTab", "nothing certain: ask for mass, volume or number"),
    }
    return known.get(value, value)


def region(value: str) -> str:
    """Name a region of the Convention, which the content names in English."""
    known = {
        "Africa": translate("CodesTab", "Africa"),
        "Asia": translate("CodesTab", "Asia"),
        "Central and South America and the Caribbean": translate(
            "CodesTab", "Central and South America and the Caribbean"
        ),
        "Europe": translate("CodesTab", "Europe"),
        "North America": translate("CodesTab", "North America"),
        "Oceania": translate("CodesTab", "Oceania"),
    }
    return known.get(value, value)
