"""Scientific names in HTML as biologists write them: italics for genus and below, always left to right."""

from __future__ import annotations

from html import escape

from inama_id.domain.sheet import SpeciesSheet
from inama_id.domain.taxon import Rank, TaxonId

_UPRIGHT = frozenset({"×", "var.", "ssp.", "subsp.", "f.", "cf.", "aff.", "spp.", "sp.", "hybr.", "hybrid"})
"""Words inside a name that are not Latin names and stay upright."""
_FAMILY_ENDINGS = ("idae", "inae", "aceae", "oidea", "iformes")


def set_words(name: str, rank: Rank) -> list[tuple[str, bool]]:
    """Return the words of a scientific name, each with whether it is set in italics; ``x`` becomes the hybrid sign."""
    words = ("×" if word == "x" else word for word in name.split())
    return [(word, not rank.is_higher and word not in _UPRIGHT) for word in words]


def name_html(name: str, rank: Rank) -> str:
    """Return a scientific name as HTML."""
    parts = (f"<i>{escape(word)}</i>" if italic else escape(word) for word, italic in set_words(name, rank))
    return f'<span dir="ltr">{" ".join(parts).replace("</i> <i>", " ")}</span>'


def rank_of(taxon_id: TaxonId, entry: str, sheet: SpeciesSheet) -> Rank:
    """Return the rank of an entry's taxon: from the sheet where it names the taxon, else from the form of the name."""
    if taxon_id == sheet.taxon.id:
        return sheet.taxon.rank
    known = (line.rank for line in (*sheet.lineage, *sheet.children) if line.id == taxon_id)
    return next(known, None) or _rank_by_form(entry)


def _rank_by_form(entry: str) -> Rank:
    words = [word for word in entry.split() if word not in _UPRIGHT]
    if not words or words[0].isupper() or words[0].endswith(_FAMILY_ENDINGS):
        return Rank.FAMILY
    return (Rank.GENUS, Rank.SPECIES, Rank.SUBSPECIES)[min(len(words), 3) - 1]
