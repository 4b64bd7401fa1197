"""The Appendix in box 10, as of the day of issue."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts, TaxonFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.standing import Standing, may_cover
from inama_id.domain.listing import Appendix


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Compare the Appendix on the paper with the entries in force on the day of issue."""
    written = facts.line.appendix
    if written and written not in tuple(Appendix):
        yield Hit("appendix-unknown", {"appendix": written})
    elif written and facts.taxon:
        yield from _compare(case, facts, facts.taxon)


def _compare(case: Case, facts: LineFacts, taxon: TaxonFacts) -> Iterator[Hit]:
    written, then = facts.line.appendix, case.standing(facts)
    words = {"appendix": written, "taxon": taxon.name, "issued": case.day.isoformat(), "on": case.seen.on.isoformat()}
    annotated = next(_annotated(taxon, then, written), None)
    if annotated:
        yield Hit("appendix-annotation", {**words, **annotated})
    elif written in then.appendices:
        yield from _partly(then, written, words)
        yield from _changed(case, facts, words)
    elif case.day < case.history_from and _doubtful(case, then, taxon):
        yield Hit("appendix-history-unsure", words)
    elif then.entries:
        yield Hit("appendix-differs", {**words, "found": "/".join(then.appendices)})
    else:
        yield from _not_listed(case, facts, taxon, words)


def _annotated(taxon: TaxonFacts, then: Standing, written: str) -> Iterator[dict[str, str]]:
    """Yield the annotations by which the specimens may belong to the Appendix written or to another one."""
    for id in (annotation for entry in then.entries for annotation in entry.annotation_ids):
        other = taxon.deemed.get(id, "")
        settled = written == other and written in then.appendices
        if other and not settled and written in (other, *then.appendices):
            yield {"annotation": id, "other": other}


def _partly(then: Standing, written: str, words: dict[str, str]) -> Iterator[Hit]:
    """The Appendix is one of several that the taxon may stand in."""
    if any(entry.appendix == written for entry in then.certain):
        return
    scoped = [entry.population for entry in then.population if entry.appendix == written]
    if scoped:
        yield Hit("appendix-population", {**words, "population": "; ".join(scope or "all others" for scope in scoped)})
    else:
        yield Hit("appendix-part", words)


def _changed(case: Case, facts: LineFacts, words: dict[str, str]) -> Iterator[Hit]:
    now = case.standing(facts, case.seen.on)
    if case.seen.on > case.day and now.entries and words["appendix"] not in now.appendices:
        yield Hit("appendix-changed", {**words, "found": "/".join(now.appendices)})


def _doubtful(case: Case, then: Standing, taxon: TaxonFacts) -> bool:
    """Whether an entry that is no longer held may explain the Appendix on an old paper.

    Entries that begin later took the place of others; entries without a first day may have been others before.
    """
    later = any(entry.applies_from and entry.applies_from > case.day for entry in taxon.listings)
    return (not then.entries and later) or any(entry.applies_from is None for entry in then.entries)


def _not_listed(case: Case, facts: LineFacts, taxon: TaxonFacts, words: dict[str, str]) -> Iterator[Hit]:
    origin = case.origin(facts.line)
    coming = [
        e.applies_from for e in taxon.listings if may_cover(e, origin) and e.upcoming(case.day) and e.applies_from
    ]
    if coming:
        yield Hit("not-listed-yet", {**words, "first": min(coming).isoformat()})
    else:
        yield Hit("not-listed", words)
