"""What the entries of a taxon amount to on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inama_id.domain.listing import Appendix, Listing, Relation, Status, leaves_out_populations, status
from inama_id.domain.taxon import TaxonId

TODAY = date(2026, 11, 25)


def _listing(
    appendix: Appendix, relation: Relation = Relation.OWN, first: date | None = None, last: date | None = None
) -> Listing:
    return Listing(
        id="x", entry_taxon_id=TaxonId("t"), entry="T", relation=relation, appendix=appendix, population="",
        population_only=(), population_except=(), parties=(), annotation_ids=(), condition="", schedule_family="",
        effective_from=first, effective_to=last, applies_from=first, applies_to=last, confirmed=True,
        reference_id="r", note="",
    )  # fmt: skip


def _status(*listings: Listing, all_below_covered: bool = False) -> Status:
    return status(listings, TODAY, all_below_covered=all_below_covered)


def test_populations_in_two_appendices() -> None:
    assert _status(_listing(Appendix.II), _listing(Appendix.I)).appendix == "I/II"


def test_first_and_last_day_count() -> None:
    assert _status(_listing(Appendix.I, first=TODAY, last=TODAY)).appendix == "I"
    assert _status(_listing(Appendix.I, last=date(2026, 11, 24))).appendix is None


def test_what_is_decided_is_upcoming_not_in_force() -> None:
    found = _status(_listing(Appendix.II, first=date(2027, 6, 5)))
    assert (found.appendix, found.upcoming) == (None, ("II", date(2027, 6, 5)))


def test_a_genus_with_some_listed_species_is_not_listed_itself() -> None:
    below = _listing(Appendix.I, Relation.BELOW)
    assert _status(below) == Status(None, "I", None)
    assert _status(below, all_below_covered=True) == Status("I", None, None)
    assert _status(below, _listing(Appendix.II)).appendix == "I/II"


def _scoped(only: str = "", excepted: str = "", relation: Relation = Relation.OWN, last: date | None = None) -> Listing:
    entry = _listing(Appendix.I, relation, last=last)
    return replace(entry, population_only=tuple(only.split()), population_except=tuple(excepted.split()))


@pytest.mark.parametrize(
    ("listings", "countries", "leaves_out"),
    [
        ((), "ZA", False),  # nothing is covered: that is another question
        ((_scoped(),), "ZA", False),
        ((_scoped("RU"),), "CN RU", True),
        ((_scoped("RU"),), "", True),  # where it lives is not known
        ((_scoped("MG"),), "MG", False),
        ((_scoped("RU"), _scoped(relation=Relation.INHERITED)), "CN RU", False),
        ((_scoped("RU"), _scoped(relation=Relation.BELOW)), "CN RU", True),
        ((_scoped("RU"), _scoped(last=date(2026, 11, 24))), "CN RU", True),
        ((_scoped("BW ZA"), _scoped(excepted="BW ZA")), "BW KE ZA", False),
        ((_scoped("BW"), _scoped(excepted="BW ZA")), "BW KE ZA", True),
        ((_scoped(excepted="BW"), _scoped(excepted="ZA")), "BW KE ZA", False),
    ],
)
def test_populations_that_no_entry_covers(listings: tuple[Listing, ...], countries: str, leaves_out: bool) -> None:
    assert leaves_out_populations(listings, TODAY, frozenset(countries.split())) is leaves_out
