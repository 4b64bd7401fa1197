"""What is held about one code of a permit, or about a country."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.geography import Country
from inama_id.domain.trade_codes.values import LANGUAGES, Code, Kingdom, PurposeCode, SourceCode, TradeTerm, Unit
from inama_id.reports.cited_html import Sources
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.documents import code_words
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

Line = tuple[str, str]
"""A name and ready HTML."""


class CodeSheet(QWidget):
    """The sheet: code and name, then one line for each thing that is held."""

    def __init__(self, kind: str, title: str, lines: Sequence[Line], cited: str, follow: FollowLink) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.4))
        column.addWidget(muted(kind))
        column.addWidget(heading(title, 1))
        rows = "".join(
            f'<tr><td style="padding-right: 1em"><b>{escape(name)}</b></td><td>{html}</td></tr>'
            for name, html in lines
            if html
        )
        column.addWidget(prose(f'<table cellspacing="0" cellpadding="4">{rows}</table>', follow))
        if cited:
            column.addWidget(prose(cited, follow))


def code_sheet(code: Code, units: dict[str, Unit], language: str, sources: Sources, follow: FollowLink) -> CodeSheet:
    """Return the sheet of a term, a unit, a source or a purpose."""
    kind, lines, provisions = _told(code, units, language)
    title = f"{code.code} · {code.label(language)}"
    told = [*lines, (translate("CodesTab", "Note"), escape(code.note)), _other_languages(code, language)]
    return CodeSheet(kind, title, told, sources.cite(code.reference_ids, "; ".join(provisions)), follow)


def country_sheet(country: Country, language: Language, follow: FollowLink) -> CodeSheet:
    """Return the sheet of a country."""
    from datetime import date

    since = country.party_since
    party = (
        translate("CodesTab", "Party to the Convention since {day}").format(
            day=language.date(date.fromisoformat(since))
        )
        if since
        else translate(
            "CodesTab",
            "Not held as a Party of its own. A territory may belong to a Party; a State that is none issues comparable "
            "papers (Article X).",
        )
    )
    lines = [
        (translate("CodesTab", "Convention"), escape(party)),
        (translate("CodesTab", "Region"), escape(code_words.region(country.region))),
    ]
    title = f"{country.code} · {country.name}"
    return CodeSheet(translate("CodesTab", "country"), title, lines, "", follow)


def link(list_name: str, code: str, text: str) -> str:
    """Return a link to another code."""
    return f'<a href="code:{list_name}:{escape(code)}">{escape(text)}</a>'


def _told(code: Code, units: dict[str, Unit], language: str) -> tuple[str, list[Line], Sequence[str]]:
    if isinstance(code, TradeTerm):
        return _term_kind(code), _term(code, units, language), ()
    if isinstance(code, Unit):
        return translate("CodesTab", "unit"), _unit(code, units, language), ()
    if isinstance(code, SourceCode):
        return translate("CodesTab", "source code"), _source(code), code.provisions
    assert isinstance(code, PurposeCode)
    return translate("CodesTab", "purpose code"), _purpose(code), code.provisions


def _term_kind(term: TradeTerm) -> str:
    if term.former:
        return translate("CodesTab", "trade term of older papers")
    return translate("CodesTab", "trade term")


def _term(term: TradeTerm, units: dict[str, Unit], language: str) -> list[Line]:
    instead = ", ".join(link("term", code, code) for code in term.now)
    return [
        (translate("CodesTab", "Meaning"), escape(term.definition)),
        (translate("CodesTab", "Used now"), instead),
        (translate("CodesTab", "Usual unit"), _units(term.units, units, language)),
        (translate("CodesTab", "Also possible"), _units(term.alternatives, units, language)),
        _for(term.kingdoms),
    ]


def _unit(unit: Unit, units: dict[str, Unit], language: str) -> list[Line]:
    base = units.get(unit.base)
    worth = ""
    if base is not None and base.id != unit.id:
        worth = f"1 {unit.label(language)} = {unit.factor:g} {base.label(language)}"
    unusual = "" if unit.listed else translate("CodesTab", "No: it has to be turned into a unit of the list first.")
    return [
        (translate("CodesTab", "Measures"), escape(code_words.measure(unit.measures))),
        (translate("CodesTab", "Worth"), escape(worth)),
        (translate("CodesTab", "Also written"), escape(", ".join(unit.also))),
        (translate("CodesTab", "Used on permits"), escape(unusual)),
    ]


def _source(source: SourceCode) -> list[Line]:
    together = translate("CodesTab", "Written together with a second code.") if source.with_another else ""
    return [
        (translate("CodesTab", "Meaning"), escape(source.meaning)),
        (translate("CodesTab", "Where used"), escape(source.used_where)),
        (translate("CodesTab", "Ask"), escape(source.ask)),
        (translate("CodesTab", "Appendices"), escape(", ".join(map(labels.appendix, source.appendices)))),
        (translate("CodesTab", "How written"), together),
        _for(source.kingdoms),
    ]


def _purpose(purpose: PurposeCode) -> list[Line]:
    gain = {
        True: translate("CodesTab", "yes"),
        False: translate("CodesTab", "no"),
        None: translate("CodesTab", "the code alone does not tell"),
    }[purpose.commercial]
    return [
        (translate("CodesTab", "Meaning"), escape(purpose.meaning)),
        (translate("CodesTab", "Where used"), escape(purpose.used_where)),
        (translate("CodesTab", "Ask"), escape(purpose.ask)),
        (translate("CodesTab", "Commercial"), gain),
        _for(purpose.kingdoms),
    ]


def _units(ids: Sequence[str], units: dict[str, Unit], language: str) -> str:
    return ", ".join(link("unit", units[id].code, units[id].label(language)) for id in ids if id in units)


def _for(kingdoms: frozenset[Kingdom]) -> Line:
    named = ", ".join(code_words.kingdom(each) for each in Kingdom if each in kingdoms)
    return translate("CodesTab", "For"), "" if len(kingdoms) == len(Kingdom) else escape(named)


def _other_languages(code: Code, language: str) -> Line:
    others = (f"{code.labels[each]} ({labels.language(each)})" for each in LANGUAGES if each != language)
    return translate("CodesTab", "On papers"), escape(" · ".join(others))
