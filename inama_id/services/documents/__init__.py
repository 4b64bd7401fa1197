"""Documents: which a movement needs, whether a paper contradicts itself, and how labels are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from inama_id.domain.coverage.answer import Lot
from inama_id.domain.coverage.lot import Packed
from inama_id.domain.documents import labels, matrix
from inama_id.domain.documents.check import check
from inama_id.domain.documents.facts import LineFacts
from inama_id.domain.documents.findings import Finding, PermitRule, told
from inama_id.domain.documents.kinds import DocumentKind
from inama_id.domain.documents.permit import Permit, Presentation
from inama_id.domain.documents.plan import Plan
from inama_id.domain.documents.rules.names import understood
from inama_id.domain.edition import ContentEdition
from inama_id.domain.specimen import Specimen
from inama_id.errors import BadInput
from inama_id.services.codes import Codes
from inama_id.services.coverage import Coverage
from inama_id.services.documents.movements import Movements
from inama_id.services.documents.names import NamesOnPapers
from inama_id.services.documents.tables import Tables
from inama_id.services.search import Search
from inama_id.store.listings import ListingStore
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore


class Documents:
    """Answers for papers, movements and labels."""

    def __init__(
        self,
        rules: RuleStore,
        taxa: TaxonStore,
        listings: ListingStore,
        search: Search,
        codes: Codes,
        coverage: Coverage,
        edition: ContentEdition,
    ) -> None:
        self._tables = Tables(rules, taxa, codes, edition)
        self.names = NamesOnPapers(taxa, listings, search)
        self._movements = Movements(self._tables, self.names, coverage)

    @property
    def kinds(self) -> Mapping[str, DocumentKind]:
        """Kinds of documents by id, in the order of the content."""
        return self._tables.book.documents

    @property
    def rules(self) -> Mapping[str, PermitRule]:
        """The rules of the permit check by id, in the order of the content."""
        return self._tables.book.rules

    @property
    def boxes(self) -> Mapping[str, Mapping[str, object]]:
        """The boxes of the standard form by id: number, title, what they hold, how to look, place on the sheet."""
        return self._tables.boxes

    @property
    def label_formats(self) -> Mapping[str, labels.LabelFormat]:
        """Formats of labels and tags by id."""
        return self._tables.label_formats

    @property
    def layers(self) -> tuple[str, ...]:
        """The stricter layers that can be switched on."""
        return self._tables.matrix.layers

    @property
    def exemptions(self) -> Mapping[str, str]:
        """Special procedures in words, by id."""
        return self._tables.matrix.exemptions

    def check(self, permit: Permit, seen: Presentation, *, language: str = "en") -> tuple[Finding, ...]:
        """Return what there is to say about a paper, contradictions first."""
        on = permit.issued or seen.on
        lines = [self.names.line(number, line, on, language) for number, line in enumerate(permit.lines)]
        return check(self._tables.case(permit, seen, lines, language))

    def understood(self, facts: LineFacts) -> tuple[Finding, ...]:
        """Return how the name of a line was understood; nothing where it is the accepted one."""
        return tuple(told(self._tables.book.rules[hit.rule], hit) for hit in understood(facts))

    def plan(
        self, specimen: Specimen, *, layers: Sequence[str] = (), exemption: str = "", language: str = "en"
    ) -> Plan:
        """Return what a movement needs; raises UnknownTaxon, and BadInput where a field cannot be right."""
        return self._movements.plan(specimen, layers, exemption, language)

    def plan_from_exporter(
        self, specimen: Specimen, *, layers: Sequence[str] = (), exemption: str = "", language: str = "en"
    ) -> Plan:
        """Return what a movement needs, with the exporter taken for the origin, and say so; raises as ``plan`` does."""
        assumed = replace(specimen, origin=specimen.exporter)
        plan = self._movements.plan(assumed, layers, exemption, language)
        return replace(plan, findings=(*plan.findings, self._movements.assumption(assumed, language)))

    def lot(self, plan: Plan, others: Sequence[Packed], *, separable: bool, language: str = "en") -> Lot:
        """Return how to treat the goods of a plan with others in the same packing; raises as ``plan`` does."""
        return self._movements.lot(plan, others, separable, language)

    def needed(self, situation: matrix.Situation, layers: Iterable[str] = ()) -> matrix.Answer:
        """Return the documents of a situation, without asking whether the goods are covered."""
        return matrix.needed(self._tables.matrix, situation, layers)

    def read_label(self, format_id: str, text: str, *, on: date) -> labels.Reading:
        """Read a label or tag; raises BadInput when there is no such format."""
        label = self.label_formats.get(format_id)
        if label is None:
            raise BadInput("label", format_id, f"a label held ({', '.join(self.label_formats)})")
        return labels.read(text, label, self._tables.countries("en"), on)
