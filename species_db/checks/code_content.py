"""Code lists, risk indicators and find cards can be read, and what they name exists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from inama_id.domain import find_cards, risk
from inama_id.domain.trade_codes import reading
from species_db.build.findings import Finding, error, warning
from species_db.build.profile_records import RuleRow
from species_db.build.records import Content

_RULE = "codes"
_PAGE = 950
"""Characters of a card that fit one printed page beside the lines of every card."""
_LABELS = "en fr es "
_FIELDS: Mapping[str, frozenset[str]] = {
    kind: frozenset(fields.split())
    for kind, fields in {
        "trade-terms": _LABELS + "code kingdoms units alternatives definition note former now",
        "units": _LABELS + "code measures base factor also listed note",
        "source-codes": _LABELS + "code kingdoms appendices with_another meaning used_where ask provisions note",
        "purpose-codes": _LABELS + "code kingdoms commercial meaning used_where ask provisions note",
        "hs-codes": _LABELS + "code goods forms catch_all hides note",
        "agency-fields": _LABELS + "kind when",
        "indicator": "sort text why next strength settings groups route",
        "safety": "sort text settings",
        "threshold": "sort advice strength at_least because own_judgement",
        "card": "sort title forms state sizes rank hazards only_if safety care packing sampling photographs never call",
        "basics": "sort state section lines",
        "hazard": _LABELS + "sort name",
        "subject": _LABELS + "sort name",
    }.items()
}
_READERS: Mapping[str, Callable[[RuleRow, Any], object]] = {
    "trade-terms": lambda row, body: reading.trade_term(body, row.references),
    "units": lambda row, body: reading.unit(row.id, body, row.references),
    "source-codes": lambda row, body: reading.source_code(body, row.references),
    "purpose-codes": lambda row, body: reading.purpose_code(body, row.references),
    "hs-codes": lambda row, body: reading.hs_heading(body, row.references),
    "agency-fields": lambda row, body: find_cards.agency_field(row.id, body),
    "indicator": lambda row, body: risk.risk_indicator(row.id, body, row.references),
    "safety": lambda row, body: risk.safety_line(row.id, body, row.references),
    "threshold": lambda row, body: risk.threshold(row.id, body, row.references),
    "card": lambda row, body: find_cards.find_card(row.id, body, row.references),
    "basics": lambda row, body: find_cards.basics(row.id, body, row.references),
    "hazard": lambda _row, body: find_cards.named(body),
    "subject": lambda _row, body: find_cards.named(body),
}
_SORTED = {"risk-indicators", "find-cards"}
"""Files that hold rows of several sorts."""


def check(content: Content) -> Iterator[Finding]:
    """Check every row of these kinds; content without documents has none."""
    read: dict[str, list[tuple[RuleRow, Any]]] = {sort: [] for sort in _READERS}
    for row in content.rules:
        sort = str(row.body.get("sort")) if row.kind in _SORTED else row.kind
        if sort in _READERS:
            try:
                read[sort].append((row, _READERS[sort](row, row.body)))
            except (KeyError, ValueError, TypeError) as problem:
                yield error(row.where, _RULE, f"{row.id}: {problem!r}")
            for field in sorted(row.body.keys() - _FIELDS[sort]):
                yield error(row.where, _RULE, f"{row.id}: unknown field {field}")
        elif row.kind in _SORTED:
            yield error(row.where, _RULE, f"{row.id}: unknown sort {sort}")
    yield from _terms(read)
    yield from _headings(read, content)
    yield from _indicators(read, content)
    yield from _cards(read, content)


def _terms(read: Mapping[str, list[tuple[RuleRow, Any]]]) -> Iterator[Finding]:
    units = {row.id: unit for row, unit in read["units"]}
    current = {term.code for _, term in read["trade-terms"] if not term.former}
    for row, term in read["trade-terms"]:
        yield from _unknown(row, "unit", term.units + term.alternatives, units)
        yield from _unknown(row, "term", term.now, current)
        if term.former == bool(term.units):
            yield error(row.where, _RULE, f"{row.id}: a term in use has units, a former term none")
        if row.id != term.code.lower():
            yield error(row.where, _RULE, f"{row.id} is the id of {term.code}")
    for row, unit in read["units"]:
        base = units.get(unit.base)
        if base is None or base.factor != 1 or base.measures != unit.measures:
            yield error(row.where, _RULE, f"{row.id}: {unit.base} is no base unit of {unit.measures}")


def _headings(read: Mapping[str, list[tuple[RuleRow, Any]]], content: Content) -> Iterator[Finding]:
    taxa, forms = {taxon.id for taxon in content.taxa}, {form.id for form in content.forms}
    codes = {heading.code for _, heading in read["hs-codes"]}
    for row, heading in read["hs-codes"]:
        if row.id != f"hs-{heading.digits}" or _printed_digits(heading.code) != heading.digits:
            yield error(row.where, _RULE, f"{row.id} is not the id of a well-formed code {heading.code}")
        yield from _unknown(row, "taxon", (id for goods in heading.goods for id in goods.taxon_ids), taxa)
        yield from _unknown(row, "item form", heading.forms, forms)
        yield from _unknown(row, "heading", heading.hides, codes)
        if heading.hides and not heading.catch_all:
            yield error(row.where, _RULE, f"{row.id} hides goods without saying why")
    if read["hs-codes"]:
        found = {form for _, heading in read["hs-codes"] for form in heading.forms}
        for form in content.forms:
            if form.id not in found:
                yield warning(form.where, _RULE, f"no heading holds the item form {form.id}")


def _printed_digits(code: str) -> str:
    """Return the digits of a code printed as ``0507.10``, ``0507`` or ``05``; nothing when it has another form."""
    head, _, tail = code.partition(".")
    well_formed = code.replace(".", "").isdigit() and (len(head), len(tail)) in {(2, 0), (4, 0), (4, 2)}
    return head + tail if well_formed else ""


def _indicators(read: Mapping[str, list[tuple[RuleRow, Any]]], content: Content) -> Iterator[Finding]:
    groups, countries = {group.id for group in content.form_groups}, {country.iso2 for country in content.countries}
    for row, indicator in read["indicator"]:
        yield from _unknown(row, "group", sorted(indicator.groups), groups)
        yield from _unknown(row, "country", sorted(indicator.exporters | indicator.importers), countries)
        if not indicator.settings:
            yield error(row.where, _RULE, f"{row.id} stands on no list")


def _cards(read: Mapping[str, list[tuple[RuleRow, Any]]], content: Content) -> Iterator[Finding]:
    forms, fields = {form.id for form in content.forms}, {row.id for row, _ in read["agency-fields"]}
    hazards = {words.name for _, words in read["hazard"]}
    asked = {words.name for _, words in read["subject"]}
    covered: set[str] = set()
    for row, card in read["card"]:
        covered |= card.forms if not card.only_if else frozenset()
        yield from _unknown(row, "item form", sorted(card.forms), forms)
        yield from _unknown(row, "field", card.call, fields)
        yield from _unknown(row, "hazard", card.hazards, hazards)
        yield from _unknown(row, "subject", (card.only_if,) if card.only_if else (), asked)
        if card.state is find_cards.State.LIVE and len(card.care) < len(find_cards.TOPICS):
            yield error(row.where, _RULE, f"{row.id}: a card for what lives tells all of the first care")
        if (length := _length(card)) > _PAGE:
            yield error(row.where, _RULE, f"{row.id}: {length} characters do not fit a page")
    if read["card"]:
        for form in content.forms:
            if form.id not in covered:
                yield error(form.where, _RULE, f"no card is for the item form {form.id}")


def _length(card: find_cards.FindCard) -> int:
    lines = card.safety + card.packing + card.sampling + card.photographs + card.never
    return sum(map(len, lines)) + sum(len(care.text) for care in card.care)


def _unknown(row: RuleRow, kind: str, named: Any, known: Any) -> Iterator[Finding]:
    for id in named:
        if id not in known:
            yield error(row.where, _RULE, f"{row.id}: unknown {kind} {id}")
