"""The content as typed records; each knows the file and line it stands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from species_db.build import profile_records as p


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in the content: path below ``content/`` and line number."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class TaxonRow:
    where: Where
    id: str
    name: str
    author_year: str
    rank: str
    parent: str
    reference: str
    note: str


@dataclass(frozen=True, slots=True)
class NameRow:
    where: Where
    taxon: str
    name: str
    kind: str
    language: str
    reference: str


@dataclass(frozen=True, slots=True)
class DistributionRow:
    where: Where
    taxon: str
    countries: tuple[str, ...]
    reference: str


@dataclass(frozen=True, slots=True)
class ListingRow:
    where: Where
    id: str
    taxon: str
    appendix: str
    population: str
    population_only: tuple[str, ...]
    population_except: tuple[str, ...]
    party: tuple[str, ...]
    parent_entries: str
    annotations: tuple[str, ...]
    condition: str
    schedule_name: str
    schedule_family: str
    effective_from: date | None
    effective_to: date | None
    confirmed: bool
    reference: str
    note: str


@dataclass(frozen=True, slots=True)
class ExclusionRow:
    where: Where
    listing: str
    taxon: str
    reason: str
    reference: str


@dataclass(frozen=True, slots=True)
class PriorityRow:
    where: Where
    taxon: str
    weight: int
    reference: str


@dataclass(frozen=True, slots=True)
class CountryRow:
    where: Where
    iso2: str
    names: dict[str, str]
    region: str
    party_since: str
    reference: str


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    where: Where
    id: str
    title: str
    publisher: str
    year: str
    url: str
    licence: str
    attribution: str
    read: bool


@dataclass(frozen=True, slots=True)
class AnnotationRow:
    """One structured annotation; ``rule`` holds the fields that content/annotations.yaml documents."""

    where: Where
    id: str
    reference: str
    rule: dict[str, Any]


@dataclass(frozen=True, slots=True)
class TermRow:
    """A part, product, condition or definition with its labels (``en``, ``fr``, ``es`` ...)."""

    where: Where
    id: str
    labels: dict[str, str]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything under ``content/``, in file order."""

    taxa: list[TaxonRow] = field(default_factory=list)
    names: list[NameRow] = field(default_factory=list)
    distributions: list[DistributionRow] = field(default_factory=list)
    listings: list[ListingRow] = field(default_factory=list)
    exclusions: list[ExclusionRow] = field(default_factory=list)
    priorities: list[PriorityRow] = field(default_factory=list)
    countries: list[CountryRow] = field(default_factory=list)
    references: list[ReferenceRow] = field(default_factory=list)
    annotations: list[AnnotationRow] = field(default_factory=list)
    terms: list[TermRow] = field(default_factory=list)
    form_groups: list[p.FormGroupRow] = field(default_factory=list)
    forms: list[p.FormRow] = field(default_factory=list)
    tools: list[p.ToolRow] = field(default_factory=list)
    characters: list[p.CharacterRow] = field(default_factory=list)
    translations: list[p.TranslationRow] = field(default_factory=list)
    profiles: list[p.ProfileRow] = field(default_factory=list)
    ingredients: list[p.IngredientRow] = field(default_factory=list)
    rules: list[p.RuleRow] = field(default_factory=list)
    edition: dict[str, str] = field(default_factory=dict)
