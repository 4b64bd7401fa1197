"""Reports in English."""

from __future__ import annotations

from inama_id.domain.taxon import Rank
from inama_id.reports.words.shape import (
    AnnotationWords,
    Calendar,
    EntryWords,
    PaperWords,
    SectionWords,
    VerdictWords,
    Words,
)

ENGLISH = Words(
    language="en",
    calendar=Calendar(
        months=(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        day="{day} {month} {year}",
        first_day="{day} {month} {year}",
    ),
    ranks={
        Rank.KINGDOM: "kingdom",
        Rank.PHYLUM: "phylum",
        Rank.CLASS: "class",
        Rank.ORDER: "order",
        Rank.FAMILY: "family",
        Rank.GENUS: "genus",
        Rank.SPECIES: "species",
        Rank.SUBSPECIES: "subspecies",
        Rank.VARIETY: "variety",
        Rank.FORM: "form",
    },
    appendix="Appendix {numeral}",
    appendices="Appendices {numeral}",
    colon=": ",
    synonyms="Synonyms",
    included="Names of taxa treated as part of this one",
    trade="trade name",
    unread="General knowledge; still wants a source.",
    excepted_because="The entry {entry} ({appendix}) does not cover it: {reason}",
    verdict=VerdictWords(
        listed="International trade in the specimens that the entry covers is subject to CITES.",
        at_request=(
            "Listed at the request of {parties}. "
            "International trade in the specimens that the entry covers is subject to CITES."
        ),
        split="Which Appendix applies depends on the population or the lower taxon: see the entries below.",
        split_below="{whole}; but some lower taxa are in {below}: see the entries below.",
        split_populations="Which Appendix applies depends on the population: see the entries below.",
        populations="Certain populations only: see which below.",
        conditional="Under the condition that stands with the entry below.",
        all_subspecies="No entry covers this species as a whole, but all subspecies held below it are listed.",
        all_below="No entry covers this taxon as a whole, but all species held below it are listed.",
        partly="Not listed as a whole. Entries for lower taxa cover part of it ({appendix}): see which below.",
        partly_unnamed="Not listed as a whole. Some of the taxa below it are listed.",
        excepted="Not listed: it is excepted from the entry “{entry}”.",
        not_listed="Not listed: no entry in force on this date names it or a higher taxon that it belongs to.",
        upcoming="Decided, not in force yet: {appendix} from {date}.",
        later="Not in force on this date, but later: {appendix} from {date}.",
        uncertain="{appendix}, not certain on this date",
        unknown_start=(
            "The first day of an entry shown here is not known to us. "
            "Whether it was already in force on {date} cannot be told from this content."
        ),
        history_incomplete=(
            "The Appendices are held in full from {date}. "
            "Earlier entries are held as far as known; some may be missing."
        ),
        future="Decisions made after this content (edition {version}) may change what applies on {date}.",
        unconfirmed="An entry shown here is unconfirmed.",
        was_listed="It was listed earlier: see the history.",
    ),
    entry=EntryWords(
        all_populations="All populations",
        other_populations="All other populations",
        excepted="Not covered by the entry of this taxon, by name ({count}):",
        populations_of="Populations of {countries}",
        populations_except="All populations except those of {countries}",
        own="Entry of its own: {entry}",
        inherited="Covered by the entry {entry}",
        below="Entry of a lower taxon: {entry}",
        since="In force since {date}",
        since_unknown="In force; its first day is not known to us",
        perhaps="Its first day is not known to us; perhaps not yet in force on this date",
        until="until {date}",
        applies_from="for this taxon since {date}",
        applies_until="for this taxon until {date}",
        starts="Not in force yet; begins on {date}",
        started="Not in force on this date; begins on {date}",
        condition="Condition: {text}",
        requested_by="At the request of {parties}",
        annotation="Annotation {ids}",
        annotations="Annotations {ids}",
        unconfirmed="Unconfirmed",
        unconfirmed_meaning="still to be checked against the text of the Appendices",
        note="Note: {text}",
        from_column="From",
        to_column="To",
        entry_column="Entry",
        scope_column="Scope",
        unknown_day="not known",
    ),
    annotation=AnnotationWords(
        title="Annotation {id}",
        of_entries="of the entry: {entries}",
        covered="Covered",
        not_covered="Not covered",
        limits="Limits",
        definitions="Terms explained",
        doubt="In doubt: {text}",
        none=(
            "The entry carries no annotation: it covers live and dead specimens "
            "and all readily recognisable parts and derivatives."
        ),
        none_of_entries=(
            "No annotation, so live and dead specimens and all readily recognisable parts and derivatives: {entries}"
        ),
        none_coming=(
            "Once in force, entries without annotation cover live and dead specimens "
            "and all readily recognisable parts and derivatives."
        ),
        wording=(
            "Annotations are told as held with the Appendices of {held}; on {date} they may have been worded otherwise."
        ),
    ),
    section=SectionWords(
        today="Today, {date}",
        not_today="On {date}, not today",
        listing_on="Listing on {date}",
        listing_today="Listing today",
        below="Entries of lower taxa",
        coverage="What is covered",
        upcoming="Upcoming changes",
        upcoming_note="Decided, but not in force on the date looked up.",
        later="Later changes",
        later_note="They began after the date looked up.",
        history="History",
        history_none="No earlier entries are held.",
        history_note="As far as we hold it; earlier entries may be missing.",
        why_not="Why it is not listed",
        exceptions="Entries that do not cover it",
        names="Names",
        names_none="No other names are held.",
        countries="Countries",
        countries_none="No countries are held for this taxon. This says nothing of where it lives.",
        taxonomy="Higher taxa",
        children="Taxa below it",
        siblings="Taxa beside it",
        references="References",
    ),
    paper=PaperWords(
        title="Species sheet: {name}",
        looked_up="Looked up today, {date}",
        looked_up_other="Looked up for {date}, which is not the day of printing ({today})",
        content="Content edition {version}; Appendices in force from {date}",
        page="Page {page} of {pages}",
        disclaimer=(
            "This sheet informs; it does not decide. The text of the Appendices and the advice of the Management "
            "Authority are what counts. Not a publication of the CITES Secretariat."
        ),
        citation=(
            "CITES Appendices in force from {appendices}, {name}, on {on}: {entries}. "
            "Inama ID, content edition {version}, looked up on {today}."
        ),
        citation_entry="{appendix}, entry “{entry}”",
        citation_none="not listed",
        citation_partly="not listed as a whole",
        citation_since="in force since {date}",
        citation_since_unknown="first day not known to us",
        citation_more="and entries of lower taxa ({count})",
    ),
)
