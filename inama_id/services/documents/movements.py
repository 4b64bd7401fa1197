"""What a movement needs before there is any paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from inama_id.domain.coverage.answer import Answer, Coverage, Exemption, Lot, State
from inama_id.domain.coverage.lot import Packed, packed_with
from inama_id.domain.documents import matrix
from inama_id.domain.documents.check import check_plan
from inama_id.domain.documents.facts import Case, TaxonFacts
from inama_id.domain.documents.findings import Finding, Hit, told
from inama_id.domain.documents.permit import Line, Permit, Presentation
from inama_id.domain.documents.plan import NeededDocument, Plan
from inama_id.domain.documents.rules.codes import LIVING, decisive
from inama_id.domain.documents.rules.document import asked_by
from inama_id.domain.documents.standing import may_cover, standing
from inama_id.domain.listing import Appendix, Listing
from inama_id.domain.specimen import Movement, Specimen
from inama_id.errors import BadInput, UnknownTaxon
from inama_id.services import coverage
from inama_id.services.documents.names import NamesOnPapers
from inama_id.services.documents.tables import Tables

_PRE_CONVENTION = "pre-convention"
_PERSONAL = "personal-effects"
_TRANSIT = "transit"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A specimen with what is known of its taxon, its coverage and the procedure it goes by."""

    specimen: Specimen
    taxon: TaxonFacts
    covered: Coverage
    procedure: str
    layers: Sequence[str]

    def condition(self, appendix: str, of: int) -> str:
        """Return under which condition documents are needed where ``of`` Appendices may apply; empty for none."""
        conditions = []
        if of > 1:
            conditions.append(f"if Appendix {appendix} applies")
        elif self.covered.answer is Answer.DEPENDS:
            conditions.append("if the goods are covered")
        if self.specimen.personal and not self.procedure and any(map(_personal_and_open, self.covered.exemptions)):
            conditions.append("unless the exemption for personal effects holds")
        return "; ".join(conditions)


def _personal_and_open(exemption: Exemption) -> bool:
    return exemption.id.startswith("personal-") and exemption.state is State.OPEN


class Movements:
    """Joins coverage, the table of documents and the rules that need no paper."""

    def __init__(self, tables: Tables, names: NamesOnPapers, covering: coverage.Coverage) -> None:
        self._tables, self._names, self._covering = tables, names, covering

    def plan(self, specimen: Specimen, layers: Sequence[str], exemption: str, language: str) -> Plan:
        """Return what a movement needs; raises UnknownTaxon, and BadInput where a field cannot be right."""
        self._refuse(layers, exemption)
        taxon = self._names.taxon(specimen.taxon_id)
        if taxon is None:
            raise UnknownTaxon(specimen.taxon_id)
        specimen = _claiming(exemption, specimen)
        covered = self._covered(specimen, language)
        case = self._case(specimen, taxon, covered, language)
        relied_on = tuple(one for one in covered.exemptions if _relied_on(one, specimen))
        refused = _fails(exemption, covered.exemptions)
        claimed = "" if refused or exemption == _PERSONAL else exemption
        asked = _Asked(
            specimen, taxon, covered, claimed or _procedure(relied_on, specimen, self._tables.matrix), layers
        )
        answers = self._answers(asked, case)
        if claimed and not any(answer.requirements for _, answer in answers):
            refused = True
            answers = [*self._answers(replace(asked, procedure=""), case), *answers]
        findings = (*self._refusal(exemption if refused else ""), *check_plan(case))
        return Plan(
            specimen=specimen,
            taxon_name=taxon.name,
            coverage=covered,
            exemptions=relied_on,
            documents=tuple(dict.fromkeys(self._documents(answers, case))),
            statements=tuple(dict.fromkeys(s for _, answer in answers for s in answer.statements)),
            findings=() if covered.answer is Answer.NOT_COVERED else findings,
        )

    def _refusal(self, exemption: str) -> Iterator[Finding]:
        """Tell that a procedure somebody claims is not open to the specimens; nothing for no procedure."""
        if exemption:
            words = {"procedure": self._tables.matrix.exemptions[exemption]}
            yield told(self._tables.book.rules["procedure-not-open"], Hit("procedure-not-open", words))

    def assumption(self, specimen: Specimen, language: str) -> Finding:
        """Return the note that the exporter was taken for the country of origin."""
        held = self._tables.countries(language).get(specimen.exporter)
        words = {"exporter": f"{held.name} ({held.code})" if held else specimen.exporter}
        return told(self._tables.book.rules["origin-as-exporter"], Hit("origin-as-exporter", words))

    def _covered(self, specimen: Specimen, language: str) -> Coverage:
        return self._covering.of(self._measurable(specimen), language=language)

    def _measurable(self, specimen: Specimen) -> Specimen:
        """Return a specimen without a quantity whose unit does not fit the goods: that is a finding, no bad input."""
        if self._covering.fits(specimen):
            return specimen
        return replace(specimen, quantity=None, unit="")

    def lot(self, plan: Plan, others: Sequence[Packed], separable: bool, language: str) -> Lot:
        """Return how to treat the goods of a plan with others in one packing."""
        lines = [plan.specimen, *(packed_with(plan.specimen, other) for other in others)]
        return self._covering.lot([self._measurable(line) for line in lines], separable=separable, language=language)

    def _refuse(self, layers: Sequence[str], exemption: str) -> None:
        table = self._tables.matrix
        for layer in layers:
            if layer not in table.layers:
                raise BadInput("--layer", layer, f"a layer held ({', '.join(table.layers)})")
        if exemption and exemption not in table.exemptions:
            raise BadInput("--exemption", exemption, f"a procedure held ({', '.join(table.exemptions)})")

    def _case(self, specimen: Specimen, taxon: TaxonFacts, covered: Coverage, language: str) -> Case:
        """Put a movement into the boxes where its paper will have it."""
        origin = specimen.origin or (specimen.exporter if specimen.movement is Movement.EXPORT else "")
        possible = _appendices(covered, taxon, specimen.on, origin)
        settled = covered.appendix or standing(taxon.listings, specimen.on, origin).settled
        line = Line(
            term=specimen.term,
            appendix=possible[0] if settled and len(possible) == 1 else "",
            source=specimen.source,
            quantity=specimen.quantity,
            unit=specimen.unit,
            origin=origin,
            acquired=specimen.acquired,
        )
        permit = Permit(importer=specimen.importer, exporter=specimen.exporter, purpose=specimen.purpose, lines=(line,))
        seen = Presentation(on=specimen.on, movement=specimen.movement)
        return self._tables.case(permit, seen, [self._names.known(taxon.id, line)], language)

    def _answers(self, asked: _Asked, case: Case) -> list[tuple[str, matrix.Answer]]:
        """Return answers of the table, each with the condition it is told under (empty: certain)."""
        covered, specimen = asked.covered, asked.specimen
        if covered.answer is Answer.NOT_COVERED:
            return []
        found = _appendices(covered, asked.taxon, specimen.on, specimen.origin)
        situation = replace(_situation(specimen, asked.taxon, case), exemption=asked.procedure)
        return [
            (
                asked.condition(appendix, len(found)),
                matrix.needed(self._tables.matrix, replace(situation, appendix=appendix), asked.layers),
            )
            for appendix in found
        ]

    def _documents(self, answers: Sequence[tuple[str, matrix.Answer]], case: Case) -> Iterator[NeededDocument]:
        for condition, answer in answers:
            for requirement in answer.requirements:
                yield self._document(requirement, condition, case)

    def _document(self, needed: matrix.Requirement, condition: str, case: Case) -> NeededDocument:
        kind = self._tables.book.documents[needed.document]
        issuer = self._tables.book.issuers[kind.issuer]
        places = {"exporter": "the exporting country", "importer": "the importing country"}
        places |= {role: case.country(code) for role in places if (code := getattr(case.permit, role))}
        outside = bool(issuer.country) and case.is_party(getattr(case.permit, issuer.country)) is False
        return NeededDocument(
            id=kind.id,
            name=kind.name,
            issued_by=issuer.text.format_map(places) + (" (not a Party: a comparable document)" if outside else ""),
            only="; ".join(filter(None, (condition, needed.only.format_map(places)))),
            order=needed.order,
            months=kind.months,
            findings=tuple(self._tables.matrix.findings[finding] for finding in needed.findings),
            doubt=kind.doubt,
            provision="; ".join(needed.provisions),
            reference_ids=needed.reference_ids,
        )


def _appendices(covered: Coverage, taxon: TaxonFacts, on: date, origin: str) -> tuple[str, ...]:
    """Return the Appendices that may apply, strictest first: by the entries, and as annotations treat goods."""
    if covered.appendix:
        return (covered.appendix,)
    entries = [entry for entry in taxon.listings if entry.in_force(on) and may_cover(entry, origin)]
    found = {entry.appendix.value for entry in entries}
    found |= {taxon.deemed.get(annotation, "") for entry in entries for annotation in entry.annotation_ids}
    return tuple(appendix.value for appendix in Appendix if appendix in found)


def _situation(specimen: Specimen, taxon: TaxonFacts, case: Case) -> matrix.Situation:
    """Return what is known of a movement but for Appendix and procedure; without a direction, all documents count."""
    return matrix.Situation(
        movement=specimen.movement or Movement.IMPORT,
        exit=_exit(specimen),
        source=decisive(specimen.source),
        purpose=specimen.purpose,
        kingdom=taxon.kingdom.value if taxon.kingdom else "",
        live=specimen.term in LIVING if specimen.term else None,
        listing_party=_asked(case, taxon.listings, specimen),
        exporter=specimen.exporter,
        importer=specimen.importer,
    )


def _relied_on(exemption: Exemption, specimen: Specimen) -> bool:
    """Whether somebody claims an exemption, by what is said of the specimen."""
    if exemption.id.startswith("personal-"):
        return bool(specimen.personal)
    if exemption.id == _PRE_CONVENTION:
        return decisive(specimen.source) == "O" or specimen.acquired is not None
    if exemption.id == _TRANSIT:
        return specimen.movement is Movement.TRANSIT
    return exemption.id in specimen.conditions


def _procedure(relied_on: Iterable[Exemption], specimen: Specimen, table: matrix.Matrix) -> str:
    """Return the special procedure that follows from what is known, if any."""
    states = {one.id: one.state for one in relied_on}
    holding = [id for id, state in states.items() if state is State.HOLDS]
    if any(id.startswith("personal-") for id in holding):
        return _PERSONAL
    if decisive(specimen.source) == "O" and states.get(_PRE_CONVENTION) is not State.FAILS:
        return _PRE_CONVENTION
    return next((id for id in holding if id in table.exemptions), "")


def _claiming(exemption: str, specimen: Specimen) -> Specimen:
    """Who claims the procedure for personal effects says that the specimens are such; whether it is open is weighed."""
    claims = exemption == _PERSONAL and specimen.personal is None
    return replace(specimen, personal=True) if claims else specimen


def _fails(claimed: str, exemptions: Iterable[Exemption]) -> bool:
    """Whether each exemption that a claimed procedure may rest on is known not to hold."""
    states = [one.state for one in exemptions if claimed and claimed in (one.id, one.base)]
    return bool(states) and all(state is State.FAILS for state in states)


def _exit(specimen: Specimen) -> str:
    """Return how the specimens leave the exporting country, or nothing while the origin is not known."""
    if specimen.movement in (Movement.EXPORT, Movement.RE_EXPORT):
        return str(specimen.movement)
    if not specimen.origin or not specimen.exporter:
        return ""
    return "export" if specimen.origin == specimen.exporter else "re-export"


def _asked(case: Case, listings: Iterable[Listing], specimen: Specimen) -> bool | None:
    """Whether the exporting country asked for the Appendix III entry; None while that is not known."""
    third = [entry for entry in listings if entry.appendix is Appendix.III and entry.in_force(specimen.on)]
    if not specimen.exporter or not third:
        return None
    return any(asked_by(case, entry, specimen.exporter) for entry in third)
