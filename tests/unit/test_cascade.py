"""Which entry covers which taxon, and when."""

from __future__ import annotations

from datetime import date

from species_db.build.cascade import BEGINNING, END, Applies, cascade, parents_first
from species_db.build.records import ExclusionRow, ListingRow, TaxonRow, Where

_HERE = Where("test", 1)
ORDER, GENUS, SPECIES, OTHER = "order", "genus", "species", "other"


def _taxon(id: str, parent: str) -> TaxonRow:
    return TaxonRow(_HERE, id, id, "", "genus", parent, "r", "")


TREE = [_taxon(SPECIES, GENUS), _taxon(GENUS, ORDER), _taxon(OTHER, GENUS), _taxon(ORDER, "")]


def _entry(
    id: str,
    taxon: str,
    first: date | None = None,
    last: date | None = None,
    parent_entries: str = "replaced",
) -> ListingRow:
    return ListingRow(
        _HERE, id, taxon, "II", "", (), (), (), parent_entries, (), "", id, "", first, last, True, "r", ""
    )


def test_an_entry_covers_everything_below() -> None:
    covered = cascade(TREE, [_entry("a", ORDER)], [])
    assert covered[SPECIES] == covered[OTHER] == (Applies("a", BEGINNING, END),)


def test_a_lower_entry_replaces_a_higher_one_while_it_lasts() -> None:
    own = _entry("b", SPECIES, date(2000, 1, 1), date(2010, 12, 31))
    covered = cascade(TREE, [_entry("a", ORDER, date(1990, 1, 1)), own], [])
    assert covered[SPECIES] == (
        Applies("b", date(2000, 1, 1), date(2010, 12, 31)),
        Applies("a", date(1990, 1, 1), date(1999, 12, 31)),
        Applies("a", date(2011, 1, 1), END),
    )
    assert covered[OTHER] == (Applies("a", date(1990, 1, 1), END),)


def test_a_continuing_entry_stands_beside_the_higher_one() -> None:
    covered = cascade(TREE, [_entry("a", GENUS), _entry("b", SPECIES, parent_entries="continue")], [])
    assert {applies.listing for applies in covered[SPECIES]} == {"a", "b"}


def test_an_exclusion_takes_a_taxon_and_all_below_out_of_one_entry() -> None:
    excluded = [ExclusionRow(_HERE, "a", GENUS, "reason", "r")]
    covered = cascade(TREE, [_entry("a", ORDER), _entry("b", ORDER, parent_entries="continue")], excluded)
    assert [applies.listing for applies in covered[SPECIES]] == ["b"]
    assert [applies.listing for applies in covered[ORDER]] == ["a", "b"]


def test_taxa_in_a_circle_are_left_out() -> None:
    circle = [_taxon("p", "q"), _taxon("q", "p"), _taxon(ORDER, "")]
    assert [taxon.id for taxon in parents_first(circle)] == [ORDER]
