"""The values of the code lists: trade terms, units, source and purpose codes, and headings of the Harmonized System."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from inama_id.domain.taxon import TaxonId

LANGUAGES = ("en", "fr", "es")
"""Languages of the labels: those a permit may be written in."""


class CodeList(StrEnum):
    """The lists that can be searched together."""

    TERM = "term"
    UNIT = "unit"
    SOURCE = "source"
    PURPOSE = "purpose"
    HS = "hs"
    COUNTRY = "country"


class Kingdom(StrEnum):
    """What a code may be used for."""

    ANIMALS = "animals"
    PLANTS = "plants"


@dataclass(frozen=True, slots=True)
class Code:
    """What all codes have: the code as papers print it, its name in three languages, a note and its references."""

    code: str
    labels: Mapping[str, str]
    note: str
    reference_ids: tuple[str, ...]

    def label(self, language: str) -> str:
        """Return the name in a language, else in English."""
        return self.labels.get(language) or self.labels["en"]


@dataclass(frozen=True, slots=True)
class TradeTerm(Code):
    """How a permit names the goods. A ``former`` term stands only on older papers; ``now`` is what replaced it."""

    definition: str
    kingdoms: frozenset[Kingdom]
    units: tuple[str, ...]
    """Ids of the preferred units; the first of several is the commoner."""
    alternatives: tuple[str, ...]
    former: bool
    now: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unit(Code):
    """A unit of quantity; an amount times ``factor`` is in ``base``, the id of a unit of the same kind.

    ``listed`` is False for units that permits do not use: an amount in them has to be turned into a listed unit.
    """

    id: str
    measures: str
    base: str
    factor: float
    also: tuple[str, ...]
    listed: bool


@dataclass(frozen=True, slots=True)
class SourceCode(Code):
    """Where a specimen comes from. ``appendices`` is empty when the code may stand with any Appendix."""

    meaning: str
    used_where: str
    ask: str
    kingdoms: frozenset[Kingdom]
    appendices: tuple[str, ...]
    with_another: bool
    """Whether the code is written together with a second one."""
    provisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PurposeCode(Code):
    """Why a specimen moves. ``commercial`` is None where the code alone does not tell."""

    meaning: str
    used_where: str
    ask: str
    kingdoms: frozenset[Kingdom]
    commercial: bool | None
    provisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Goods:
    """Listed goods under a heading, with the taxa they may come from."""

    text: str
    taxon_ids: tuple[TaxonId, ...]


@dataclass(frozen=True, slots=True)
class HsHeading(Code):
    """A chapter, heading or subheading of the Harmonized System 2022."""

    goods: tuple[Goods, ...]
    forms: tuple[str, ...]
    """Ids of the item forms that travel under it."""
    catch_all: str
    """Why it hides listed goods that belong elsewhere; empty when it does not."""
    hides: tuple[str, ...]
    """Codes of the headings those goods belong to."""

    @property
    def digits(self) -> str:
        """The code without its dot."""
        return self.code.replace(".", "")


@dataclass(frozen=True, slots=True)
class CodeHit:
    """One search result: a code of a list, with its name and, for goods, what matched."""

    list: CodeList
    code: str
    label: str
    detail: str = ""
