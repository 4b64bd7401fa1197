"""Documents, permit rules, boxes and labels can be read, and fit together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from string import Formatter
from typing import Any

from inama_id.domain.documents.book import Item, RuleBook, rule_book
from inama_id.domain.documents.labels import label_format, read
from inama_id.domain.documents.matrix import Matrix, Row, Situation, matrix
from species_db.build.findings import Finding, error
from species_db.build.profile_records import RuleRow
from species_db.build.records import Content

_RULE = "permit-content"
_UNREADABLE = (KeyError, ValueError, TypeError, AttributeError)
_TERRITORIAL = {"importer_in", "exporter_in", "party_in"}


def check(content: Content) -> Iterator[Finding]:
    """Check each kind by itself, then what the kinds say of one another and of taxa, codes and countries."""
    rows = {kind: [row for row in content.rules if row.kind == kind] for kind in _KINDS}
    if not any(rows.values()):
        return
    try:
        book = rule_book(*(map(_item, rows[kind]) for kind in ("permit-rules", "document-matrix", "permit-boxes")))
        table = matrix(map(_item, rows["document-matrix"]))
    except _UNREADABLE as problem:
        where = next(row.where for found in rows.values() for row in found)
        yield error(where, _RULE, f"cannot be read: {problem!r}")
        return
    yield from _boxes(rows["permit-rules"], book)
    yield from _matrix(rows["document-matrix"], book, table, content)
    yield from _taxa(rows["permit-rules"], content)
    yield from _codes(rows["permit-rules"] + rows["document-matrix"], content)
    yield from _labels(rows["label-formats"], content)


_KINDS = ("permit-rules", "document-matrix", "permit-boxes", "label-formats")


def _item(row: RuleRow) -> Item:
    return row.id, row.body, row.references


def _boxes(rows: list[RuleRow], book: RuleBook) -> Iterator[Finding]:
    """Rules name boxes that are described, and a sentence has no empty braces."""
    for row in rows:
        rule = book.rules.get(row.id)
        if rule is None:
            continue
        for box in rule.boxes:
            if box not in book.boxes:
                yield error(row.where, _RULE, f"{row.id}: no such box {box}")
        if any(field == "" for _, field, _, _ in Formatter().parse(rule.text)):
            yield error(row.where, _RULE, f"{row.id}: the sentence has braces without a word")


def _matrix(rows: list[RuleRow], book: RuleBook, table: Matrix, content: Content) -> Iterator[Finding]:
    """Rows of the table name documents, findings, exemptions, facts and countries that there are."""
    where = {row.id: row.where for row in rows}
    for kind in book.documents.values():
        if kind.issuer not in book.issuers:
            yield error(where[kind.id], _RULE, f"{kind.id}: no such issuer {kind.issuer}")
    for row in (*table.requirements, *table.statements):
        for problem in _row(row, book, table):
            yield error(where[row.id], _RULE, f"{row.id}: {problem}")
    countries = {country.iso2 for country in content.countries}
    for territory in table.territories:
        for code in sorted(territory.members - countries):
            yield error(where[territory.id], _RULE, f"{territory.id}: no such country {code}")


def _row(row: Row, book: RuleBook, table: Matrix) -> Iterator[str]:
    if row.document and row.document not in book.documents:
        yield f"no such document {row.document}"
    if not row.document and not row.text:
        yield "neither document nor text"
    if row.exemption and row.exemption not in table.exemptions:
        yield f"no such exemption {row.exemption}"
    yield from (f"no such finding {finding}" for finding in row.findings if finding not in table.findings)
    facts = {*Situation.__slots__, *_TERRITORIAL}
    yield from (f"no such fact {fact}" for fact in row.when if fact not in facts)


def _taxa(rows: list[RuleRow], content: Content) -> Iterator[Finding]:
    held = {taxon.id for taxon in content.taxa}
    for row in rows:
        for taxon in _texts(row, "taxa"):
            if taxon not in held:
                yield error(row.where, _RULE, f"{row.id}: no such taxon {taxon}")


def _codes(rows: list[RuleRow], content: Content) -> Iterator[Finding]:
    """Codes stand in the code lists, where those are held."""
    lists = {"sources": "source-codes", "terms": "trade-terms", "purposes": "purpose-codes", "only": "trade-terms"}
    lists |= {"not": "trade-terms", "not_terms": "trade-terms"}
    codes = {kind: {str(r.body["code"]) for r in content.rules if r.kind == kind} for kind in set(lists.values())}
    for row in rows:
        for field, kind in lists.items():
            for code in _texts(row, field):
                if codes[kind] and code not in codes[kind]:
                    yield error(row.where, _RULE, f"{row.id}: {code} is not among the {kind}")


def _labels(rows: list[RuleRow], content: Content) -> Iterator[Finding]:
    """Every format reads its own examples."""
    countries = {country.iso2 for country in content.countries}
    for row in rows:
        label = label_format(row.id, row.body, row.references)
        for example in label.examples:
            reading = read(example, label, countries, date.max)
            if not reading.well_formed:
                yield error(row.where, _RULE, f"{row.id}: the example {example} is read as: {reading.sentence}")


def _texts(row: RuleRow, field: str) -> list[str]:
    value: Any = row.body.get(field, [])
    return [str(text) for text in value] if isinstance(value, list) else []
