"""Which documents a movement needs: a decision table over Appendix, direction, source, exemption and stricter layers.

The rows stand in ``content/documents/document-matrix.yaml``. A row whose facts are not all known is told with its
condition, never left out and never taken for certain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from inama_id.domain.documents.book import Item
from inama_id.domain.specimen import Movement

BASE = "cites"
"""The layer of the Convention, which always applies."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a movement; an empty field is not known.

    ``exit`` is ``export`` or ``re-export``: how the specimens leave the exporting country. ``listing_party`` tells
    whether that country asked for the Appendix III entry; ``annex`` is that of a stricter layer.
    """

    appendix: str = ""
    movement: Movement | None = None
    exit: str = ""
    exemption: str = ""
    source: str = ""
    purpose: str = ""
    kingdom: str = ""
    live: bool | None = None
    listing_party: bool | None = None
    annex: str = ""
    exporter: str = ""
    importer: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: a document that is needed, or a statement, when all its facts hold."""

    id: str
    layer: str
    exemption: str
    any_exemption: bool
    without_layer: str
    when: Mapping[str, tuple[str, ...]]
    document: str
    order: int
    findings: tuple[str, ...]
    only: str
    text: str
    provision: str
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deeming:
    """Specimens that are treated as if they stood in another Appendix."""

    row: Row
    appendix: str


@dataclass(frozen=True, slots=True)
class Territory:
    """Countries that share a stricter layer; ``annex_of`` is the Annex that follows from an Appendix as a rule."""

    id: str
    layer: str
    members: frozenset[str]
    annex_of: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole table. ``exemptions`` and ``findings`` are in words, by id."""

    requirements: tuple[Row, ...]
    statements: tuple[Row, ...]
    deemings: tuple[Deeming, ...]
    territories: tuple[Territory, ...]
    exemptions: Mapping[str, str]
    findings: Mapping[str, str]
    living: frozenset[str]
    """Findings that are about living specimens alone."""

    @property
    def layers(self) -> tuple[str, ...]:
        """The stricter layers that can be switched on."""
        return tuple(territory.layer for territory in self.territories)


@dataclass(frozen=True, slots=True)
class Requirement:
    """A document that is needed. ``only`` is the condition where the facts do not settle it; empty when certain."""

    document: str
    order: int
    only: str
    findings: tuple[str, ...]
    layers: tuple[str, ...]
    provisions: tuple[str, ...]
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A rule that calls for no paper."""

    id: str
    text: str
    provision: str
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The documents in the order of issue, and what else applies."""

    requirements: tuple[Requirement, ...]
    statements: tuple[Statement, ...]


def needed(matrix: Matrix, situation: Situation, layers: Iterable[str] = ()) -> Answer:
    """Return the documents a movement needs under the Convention and the stricter layers that are switched on."""
    on = (BASE, *layers)
    base = _placed(matrix, situation, on)
    deemed = next((d for d in matrix.deemings if not base.exemption and _holds(d.row, matrix, base)), None)
    judged = replace(base, appendix=deemed.appendix) if deemed else base
    rows = [row for row in matrix.requirements if _concerns(row, judged, on) and _possible(row, matrix, judged)]
    idle = matrix.living if judged.live is False else frozenset()
    told = [row for row in matrix.statements if _concerns(row, judged, on) and _holds(row, matrix, judged)]
    statements = [deemed.row, *told] if deemed else told
    return Answer(
        requirements=tuple(_merged(_required(row, _holds(row, matrix, judged), idle) for row in rows)),
        statements=tuple(Statement(row.id, row.text, row.provision, row.reference_ids) for row in statements),
    )


def matrix(items: Iterable[Item]) -> Matrix:
    """Read the table from its content form; raises KeyError or ValueError where a field cannot be read."""
    held = list(items)
    rows = {sort: [_row(*item) for item in held if item[1]["is"] == sort] for sort in ("requirement", "statement")}
    deemings = (item for item in held if item[1]["is"] == "deeming")
    return Matrix(
        requirements=tuple(rows["requirement"]),
        statements=tuple(rows["statement"]),
        deemings=tuple(Deeming(_row(*item), str(item[1]["appendix"])) for item in deemings),
        territories=tuple(_territory(id, body) for id, body, _ in held if body["is"] == "territory"),
        exemptions={id: str(body["name"]) for id, body, _ in held if body["is"] == "exemption"},
        findings={id: str(body["text"]) for id, body, _ in held if body["is"] == "finding"},
        living=frozenset(id for id, body, _ in held if body["is"] == "finding" and body.get("living")),
    )


def _row(id: str, body: Mapping[str, Any], references: Iterable[str]) -> Row:
    return Row(
        id=id,
        layer=str(body.get("layer", BASE)),
        exemption=str(body.get("exemption", "")),
        any_exemption=bool(body.get("any_exemption", False)),
        without_layer=str(body.get("without_layer", "")),
        when={str(fact): tuple(map(str, values)) for fact, values in body["when"].items()},
        document=str(body.get("document", "")),
        order=int(body.get("order", 0)),
        findings=tuple(body.get("findings", ())),
        only=str(body.get("only", "")),
        text=str(body.get("text", "")),
        provision=str(body["provision"]),
        reference_ids=tuple(references),
    )


def _territory(id: str, body: Mapping[str, Any]) -> Territory:
    return Territory(id, str(body["layer"]), frozenset(body["members"]), dict(body["annex_of"]))


def _placed(matrix: Matrix, situation: Situation, layers: tuple[str, ...]) -> Situation:
    """Give the Annex that follows from the Appendix where a layer is on and nobody named one."""
    annexes = [t.annex_of.get(situation.appendix, "") for t in matrix.territories if t.layer in layers]
    return situation if situation.annex or not annexes else replace(situation, annex=annexes[0])


def _concerns(row: Row, situation: Situation, layers: tuple[str, ...]) -> bool:
    """Whether a row belongs to the layers and to the procedure, ordinary or special."""
    switched = row.layer in layers and (not row.without_layer or row.without_layer not in layers)
    return switched and (row.any_exemption or row.exemption == situation.exemption)


def _possible(row: Row, matrix: Matrix, situation: Situation) -> bool:
    return all(_known(fact, matrix, situation, values) is not False for fact, values in row.when.items())


def _holds(row: Row, matrix: Matrix, situation: Situation) -> bool:
    return all(_known(fact, matrix, situation, values) is True for fact, values in row.when.items())


def _known(fact: str, matrix: Matrix, situation: Situation, wanted: tuple[str, ...]) -> bool | None:
    """Whether a fact holds; None while nobody has said. Raises AttributeError for a fact that there is not."""
    if fact in ("importer_in", "exporter_in", "party_in"):
        return _inside(fact, matrix, situation, wanted)
    value = getattr(situation, fact)
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if fact == "source":
        return bool(set(wanted) & {value, *value.replace("/", " ").split()}) if value else None
    return str(value) in wanted if value else None


def _inside(fact: str, matrix: Matrix, situation: Situation, territories: tuple[str, ...]) -> bool | None:
    """Whether the importer, the exporter or either of them (``party_in``) lies in a territory."""
    members = frozenset().union(*(t.members for t in matrix.territories if t.id in territories))
    places = {"importer_in": (situation.importer,), "exporter_in": (situation.exporter,)}
    countries = places.get(fact, (situation.importer, situation.exporter))
    if any(country in members for country in countries):
        return True
    return False if all(countries) else None


def _required(row: Row, certain: bool, idle: frozenset[str]) -> Requirement:
    """Return a row as a requirement, without the findings that nothing in the situation calls for."""
    findings = tuple(finding for finding in row.findings if finding not in idle)
    only = "" if certain else row.only or "depending on what is not known yet"
    return Requirement(row.document, row.order, only, findings, (row.layer,), (row.provision,), row.reference_ids)


def _merged(requirements: Iterable[Requirement]) -> Iterator[Requirement]:
    """Yield each document once, in the order of issue; what one layer asks for in any case is certain."""
    found: dict[str, Requirement] = {}
    for new in requirements:
        old = found.get(new.document)
        found[new.document] = _joined(old, new) if old else new
    yield from sorted(found.values(), key=lambda requirement: requirement.order)


def _joined(old: Requirement, new: Requirement) -> Requirement:
    return Requirement(
        document=old.document,
        order=min(old.order, new.order),
        only=old.only and new.only and old.only,
        findings=_once(old.findings, new.findings),
        layers=_once(old.layers, new.layers),
        provisions=_once(old.provisions, new.provisions),
        reference_ids=_once(old.reference_ids, new.reference_ids),
    )


def _once(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))
