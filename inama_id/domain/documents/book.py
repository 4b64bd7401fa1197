"""The rules of the permit check and of the matrix, read from the content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from inama_id.domain.documents.findings import PermitRule, permit_rule
from inama_id.domain.documents.kinds import DocumentKind, Issuer, document_kind, issuer

Item = tuple[str, Mapping[str, Any], Sequence[str]]
"""A rule of the content: id, body, references."""


@dataclass(frozen=True, slots=True)
class TermTaxa:
    """The only taxa that some terms can come from; ``givers`` names them in words."""

    terms: frozenset[str]
    taxa: frozenset[str]
    givers: str


@dataclass(frozen=True, slots=True)
class Trap:
    """What to mind with some terms; for some taxa only, where ``taxa`` are named."""

    terms: frozenset[str]
    taxa: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class PurposeTerms:
    """Terms that a purpose cannot go with, or the only ones it can go with."""

    purpose: str
    only: frozenset[str]
    never: frozenset[str]

    def allows(self, term: str) -> bool:
        """Whether the purpose goes with a term."""
        return term not in self.never and (not self.only or term in self.only)


@dataclass(frozen=True, slots=True)
class HigherNames:
    """Goods that may be named by genus or higher name only."""

    taxa: frozenset[str]
    terms: frozenset[str]
    goods: str


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Everything the permit check works with, by id."""

    rules: Mapping[str, PermitRule]
    documents: Mapping[str, DocumentKind]
    issuers: Mapping[str, Issuer]
    term_taxa: tuple[TermTaxa, ...]
    traps: tuple[Trap, ...]
    purpose_terms: tuple[PurposeTerms, ...]
    higher_names: tuple[HigherNames, ...]
    boxes: Mapping[str, str]
    """Titles of the boxes by number."""


def rule_book(permit_rules: Iterable[Item], matrix: Iterable[Item], boxes: Iterable[Item]) -> RuleBook:
    """Read the rules from their content form; raises KeyError or ValueError where a field cannot be read."""
    rules, papers = _by_sort(permit_rules), _by_sort(matrix)
    return RuleBook(
        rules={id: permit_rule(id, body, refs) for id, body, refs in rules["rule"]},
        documents={id: document_kind(id, body, refs) for id, body, refs in papers["document"]},
        issuers={id: issuer(id, body, refs) for id, body, refs in papers["issuer"]},
        term_taxa=tuple(
            TermTaxa(_set(b, "terms"), _set(b, "taxa"), str(b["givers"])) for _, b, _ in rules["term-taxa"]
        ),
        traps=tuple(Trap(_set(b, "terms"), _set(b, "taxa"), str(b["text"])) for _, b, _ in rules["trap"]),
        purpose_terms=tuple(
            PurposeTerms(str(b["purpose"]), _set(b, "only"), _set(b, "not")) for _, b, _ in rules["purpose-terms"]
        ),
        higher_names=tuple(
            HigherNames(_set(b, "taxa"), _set(b, "terms"), str(b["goods"])) for _, b, _ in rules["higher-names"]
        ),
        boxes={str(body["number"]): str(body["title"]) for _, body, _ in boxes},
    )


_SORTS = ("rule", "term-taxa", "trap", "purpose-terms", "higher-names")


def _by_sort(items: Iterable[Item]) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = {sort: [] for sort in (*_SORTS, "document", "issuer")}
    for item in items:
        found.setdefault(str(item[1]["is"]), []).append(item)
    return found


def _set(body: Mapping[str, Any], field: str) -> frozenset[str]:
    return frozenset(str(value) for value in body.get(field, ()))
