"""Which entries cover a specimen: named populations before all others, and those before no population at all."""

from __future__ import annotations

from datetime import date

import pytest

from inama_id.domain.documents.standing import Standing, first_listed, standing
from inama_id.domain.listing import Appendix, Listing, Relation
from inama_id.domain.taxon import TaxonId

DAY = date(2026, 6, 1)


def _entry(
    appendix: str,
    *,
    only: str = "",
    but: str = "",
    first: date | None = date(2000, 1, 1),
    last: date | None = None,
    relation: Relation = Relation.OWN,
) -> Listing:
    return Listing(
        id=f"entry--{appendix}-{only}-{but}",
        entry_taxon_id=TaxonId("taxon"),
        entry="Taxon",
        relation=relation,
        appendix=Appendix(appendix),
        population="",
        population_only=tuple(only.split()),
        population_except=tuple(but.split()),
        parties=(),
        annotation_ids=(),
        condition="",
        schedule_family="",
        effective_from=first,
        effective_to=last,
        applies_from=first,
        applies_to=last,
        confirmed=True,
        reference_id="appendices",
        note="",
    )


def _shown(found: Standing) -> tuple[str, str, str]:
    groups = (found.certain, found.population, found.part)
    certain, population, part = ("/".join(entry.appendix for entry in group) for group in groups)
    return certain, population, part


SPLIT = (_entry("I", but="BW ZA"), _entry("II", only="BW ZA"))


@pytest.mark.parametrize(
    ("listings", "origin", "wanted"),
    [
        ((_entry("II"),), "CM", ("II", "", "")),
        ((_entry("II"),), "", ("II", "", "")),
        (SPLIT, "BW", ("II", "", "")),
        (SPLIT, "KE", ("I", "", "")),
        (SPLIT, "", ("", "I/II", "")),
        ((_entry("I"), _entry("II", only="ZA")), "ZA", ("II", "", "")),
        ((_entry("I"), _entry("II", only="ZA")), "KE", ("I", "", "")),
        ((_entry("I", but="AU"), _entry("II", only="PH"), _entry("II", only="AU")), "PH", ("II", "", "")),
        ((_entry("II", only="BR"),), "DE", ("", "", "")),
        ((_entry("II"), _entry("I", relation=Relation.BELOW)), "IN", ("II", "", "I")),
        ((_entry("II", last=date(2026, 5, 31)),), "CM", ("", "", "")),
        ((_entry("II", first=date(2026, 6, 2)),), "CM", ("", "", "")),
        ((_entry("II", first=None),), "CM", ("II", "", "")),
        ((), "CM", ("", "", "")),
    ],
)
def test_entries_by_origin(listings: tuple[Listing, ...], origin: str, wanted: tuple[str, str, str]) -> None:
    assert _shown(standing(listings, DAY, origin)) == wanted


def test_settled_is_one_appendix_that_is_certain() -> None:
    assert standing((_entry("II"),), DAY, "CM").settled is Appendix.II
    assert standing(SPLIT, DAY, "").settled is None
    assert standing((_entry("II"), _entry("I", relation=Relation.BELOW)), DAY, "IN").settled is None


def test_the_first_listing_counts_former_entries_and_admits_gaps() -> None:
    former = _entry("III", first=date(1976, 1, 1), last=date(1999, 12, 31))
    assert first_listed((_entry("II"), former), "CM") == date(1976, 1, 1)
    assert first_listed((_entry("II"), _entry("I", first=None)), "CM") is None
    assert first_listed((_entry("I", relation=Relation.BELOW),), "CM") is None
    assert first_listed((), "CM") is None
