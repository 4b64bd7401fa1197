"""The answer of the ``check`` command, as JSON (a stable contract) and as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.answer import Answer, Coverage, Exemption, Missing, State
from inama_id.domain.coverage.packing import Packing
from inama_id.domain.documents.findings import Finding, Level
from inama_id.domain.documents.matrix import Statement
from inama_id.domain.documents.plan import NeededDocument, Plan

_COVERED = {Answer.COVERED: True, Answer.NOT_COVERED: False, Answer.DEPENDS: None}
_HEADLINES = {
    Answer.COVERED: "Covered by the Convention",
    Answer.NOT_COVERED: "Not covered by the Convention",
    Answer.DEPENDS: "It depends on what is not known yet",
}
_STATES = {
    State.HOLDS: "Exemption that holds",
    State.OPEN: "Exemption that is open",
    State.FAILS: "Exemption that does not hold",
}
_LEVELS = {
    Level.CONTRADICTION: "Contradiction",
    Level.ASK_AUTHORITY: "Ask the authority",
    Level.NOTE: "Note",
}
_NONE = "none under the Convention, by what is known; national law may ask for some"
_OPTIONS = {
    "taxon", "term", "origin", "exporter", "importer", "movement", "purpose", "source", "quantity", "acquired",
    "personal", "item_kg", "shipment_total", "container_plants",
}  # fmt: skip
"""Fields of a specimen that the command has an option for."""
_WITHOUT_OPTION = {"first-day-in-the-appendices"}


def as_json(plan: Plan, packing: Packing | None = None) -> dict[str, object]:
    """Return the answer as the command line's JSON object; a packing of several goods adds ``lot``."""
    return {
        "covered": _COVERED[plan.coverage.answer],
        "why": list(_why(plan)),
        "documents": [_document_json(document) for document in plan.documents],
        "findings": [
            *(_finding_json(finding) for finding in plan.findings),
            *(_statement_json(statement) for statement in plan.statements),
        ],
        "missing": list(_missing(plan)),
        **({"lot": _lot_json(packing)} if packing else {}),
    }


def not_found(sentence: str) -> dict[str, object]:
    """Return the JSON object for a name that is not held."""
    return {"covered": None, "why": [sentence], "documents": [], "findings": [], "missing": [sentence]}


def as_text(plan: Plan, packing: Packing | None = None) -> str:
    """Return the answer for a terminal."""
    coverage = plan.coverage
    lines = [f"{plan.taxon_name} on {plan.specimen.on}", _headline(coverage)]
    lines += [f"  {reason}" for reason in _why(plan)]
    lines += _listed("To be asked", _missing(plan))
    if coverage.answer is not Answer.NOT_COVERED:
        documents = map(_document_text, plan.documents) if plan.documents else [_NONE]
        lines += _listed("Documents, in the order of issue", documents)
    for level, heading in _LEVELS.items():
        lines += _listed(heading, (f.text for f in plan.findings if f.level is level))
    lines += _listed("Rules that apply", (s.text for s in plan.statements))
    lines += _lot_text(packing) if packing else []
    return "\n".join(lines)


def _headline(coverage: Coverage) -> str:
    return _HEADLINES[coverage.answer] + (f": Appendix {coverage.appendix}" if coverage.appendix else "")


def _why(plan: Plan) -> Iterator[str]:
    yield from (step.text for step in plan.coverage.steps)
    yield from map(_exemption, plan.exemptions)


def _exemption(exemption: Exemption) -> str:
    failed = f" (not met: {'; '.join(exemption.failed)})" if exemption.failed else ""
    return f"{_STATES[exemption.state]}{failed}: {exemption.text}"


def _lot_json(packing: Packing) -> dict[str, object]:
    return {
        "covered": _COVERED[packing.lot.answer],
        "together": packing.lot.together,
        "held": list(packing.held),
        "why": list(_lot_why(packing)),
        "missing": list(_lot_missing(packing)),
    }


def _lot_text(packing: Packing) -> Iterator[str]:
    held = "; ".join(packing.held)
    treated = f"Held together: {held}" if packing.lot.together else f"To be held: {held}"
    yield from _listed(
        "The packing as a whole",
        [
            _HEADLINES[packing.lot.answer],
            *(
                f"{name}: {_HEADLINES[line.answer]}"
                for name, line in zip(packing.names, packing.lot.lines, strict=True)
            ),
            *([treated] if held else []),
            *_lot_why(packing),
            *(f"To be asked: {question}" for question in _lot_missing(packing)),
        ],
    )


def _lot_why(packing: Packing) -> Iterator[str]:
    yield from (step.text for step in packing.lot.steps)
    yield from map(_exemption, packing.lot.over_limit)


def _lot_missing(packing: Packing) -> Iterator[str]:
    """Yield questions with the goods they are about: the options answer for the main line alone."""
    for missing, names in packing.missing:
        yield f"{_asked(missing)} ({'; '.join(names)})"


def _missing(plan: Plan) -> Iterator[str]:
    asked = (
        *plan.coverage.missing,
        *(missing for one in plan.exemptions if one.state is State.OPEN for missing in one.open),
    )
    yield from dict.fromkeys(map(_question, asked))


def _question(missing: Missing) -> str:
    """Return a question with the option that answers it, as far as the command has one."""
    question = _asked(missing)
    if missing.field in _OPTIONS:
        return f"{question} [--{missing.field.replace('_', '-')}]"
    return question if missing.field in _WITHOUT_OPTION else f"{question} [--state {missing.field}]"


def _asked(missing: Missing) -> str:
    question = missing.question
    return question if question.endswith("?") else say.ASK_CONDITION_OF_ENTRY.format(condition=question)


def _document_json(document: NeededDocument) -> dict[str, object]:
    name = f"{document.name} ({document.only})" if document.only else document.name
    return {
        "document": name,
        "issued_by": document.issued_by,
        "reference": _cited(document.provision, document.reference_ids),
    }


def _finding_json(finding: Finding) -> dict[str, object]:
    return {
        "level": finding.level.value,
        "rule": finding.rule,
        "text": finding.text,
        "reference": _cited(finding.provision, finding.reference_ids),
    }


def _statement_json(statement: Statement) -> dict[str, object]:
    return {
        "level": Level.NOTE.value,
        "rule": statement.id,
        "text": statement.text,
        "reference": _cited(statement.provision, statement.reference_ids),
    }


def _document_text(document: NeededDocument) -> str:
    valid = f", valid {document.months} months at most" if document.months else ""
    only = f" ({document.only})" if document.only else ""
    return f"{document.name}{only}: {document.issued_by}{valid} [{document.provision}]"


def _listed(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield from ("", heading)
        yield from (f"  - {line}" for line in found)


def _cited(provision: str, reference_ids: Iterable[str]) -> str:
    """Return the provision with the ids of the references that hold it."""
    return f"{provision} [{' '.join(reference_ids)}]"
