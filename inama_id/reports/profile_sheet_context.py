"""What every section of the sheet of a kind of item is written from, and its legal answer in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from html import escape

from inama_id.domain.item_sheet import ItemSheet
from inama_id.domain.profile import LegalOutcome
from inama_id.domain.reference import Reference
from inama_id.reports.profile_sheet_words import ItemWords
from inama_id.reports.words import Words


@dataclass(frozen=True, slots=True)
class ItemLinks:
    """How a sheet links: None where the medium has no such place to lead to."""

    reference: str | None = None
    taxon: str | None = None
    profile: str | None = None


SCREEN = ItemLinks("ref:{}", "taxon:{}", "profile:{}")
"""Links that the window understands."""
FILE = ItemLinks("#ref-{}")
"""Links inside an HTML file."""
PAPER = ItemLinks()
"""No links at all."""


@dataclass(frozen=True, slots=True)
class ItemContext:
    """A sheet with the words and links to write it with; ``today`` is the calendar's date."""

    item: ItemSheet
    words: Words
    own: ItemWords
    today: date
    links: ItemLinks
    language_name: Callable[[str], str]
    references: tuple[Reference, ...]
    """Everything cited, in the order of its numbers, which begin with 1."""
    picture: str = ""
    """HTML of the drawing where the medium is to show one, else empty."""
    numbers: Mapping[int, int] = field(default_factory=dict)
    """The number that a cue, by its place in the profile, has in that drawing."""

    def day(self, day: date) -> str:
        """Write a day in full."""
        return self.words.calendar.write(day)

    def was_read(self, reference_id: str) -> bool:
        """Whether a reference was read for what cites it."""
        held = self.item.references.get(reference_id)
        return held is not None and held.was_read

    def mark(self, *reference_ids: str) -> str:
        """Return the marks ``[n]`` of references as HTML; each says on hover which one it is."""
        found = [(number, held) for number, held in enumerate(self.references, 1) if held.id in reference_ids]
        return "&nbsp;".join(
            self.link(self.links.reference, str(number), f"[{number}]", short_title(held)) for number, held in found
        )

    def link(self, pattern: str | None, target: str, html: str, hover: str = "") -> str:
        """Return HTML that leads to a target where the medium can."""
        if pattern is None:
            return html
        title = f' title="{escape(hover)}"' if hover else ""
        return f'<a href="{escape(pattern.format(target))}"{title}>{html}</a>'


@dataclass(frozen=True, slots=True)
class Answer:
    """The legal answer, as plain text."""

    title: str
    sentence: str
    cautions: tuple[str, ...]
    """What limits it, and what is to come."""
    note: str


def cited(item: ItemSheet) -> tuple[Reference, ...]:
    """Return everything a sheet cites, in the order in which its sections cite it."""
    return tuple(item.references[id] for id in dict.fromkeys(_cited(item)) if id in item.references)


def _cited(item: ItemSheet) -> Iterator[str]:
    profile = item.sheet.profile
    for strength in dict.fromkeys(("diagnostic", "strong", "supportive")):
        yield from (cue.reference_id for cue in profile.cues if cue.strength == strength)
    yield from (alike.reference_id for alike in profile.look_alikes)
    for code in (*item.terms, *item.headings):
        yield from code.reference_ids
    yield from (risk.reference_id for risk in profile.risks)


def short_title(held: Reference) -> str:
    """Name a reference on one line, as text."""
    return ", ".join(part for part in (held.title, held.year) if part)


def answer(context: ItemContext) -> Answer:
    """Return the legal answer of a kind of item on its day."""
    outcome, own = context.item.sheet.outcome, context.own.outcome
    note = "" if outcome.listed is False else own.annotation
    return Answer(answer_title(outcome, context), _sentence(context), tuple(_cautions(context)), note)


def answer_title(outcome: LegalOutcome, context: ItemContext) -> str:
    """Say a legal outcome in a few words: "Appendices I/II", "Not listed"."""
    own = context.own.outcome
    if outcome.appendix is None:
        return own.not_listed
    label = context.words.appendix_of(outcome.appendix)
    return label if outcome.listed else own.partly.format(appendix=label)


def _sentence(context: ItemContext) -> str:
    sheet, own = context.item.sheet, context.own.outcome
    if sheet.outcome.listed is None:
        return own.some_taxa
    if not sheet.outcome.listed:
        what = sheet.profile.unlisted
        return own.made_of.format(what=what) if what and not sheet.taxa else own.no_taxon
    labels = {line.appendix for line in sheet.taxa}
    if len(labels) > 1:
        return own.by_taxon
    if "/" in (sheet.outcome.appendix or ""):
        return own.by_population
    return own.one_taxon if len(sheet.taxa) == 1 else own.all_taxa


def _cautions(context: ItemContext) -> Iterator[str]:
    item, words = context.item, context.words.verdict
    sheet, edition = item.sheet, item.edition
    if sheet.outcome.listed is False and (count := _listed_look_alikes(item)):
        yield context.own.outcome.alike_listed.format(count=count)
    names = {line.id: line.name for line in sheet.taxa}
    for change in item.coming:
        pattern = words.upcoming if change.first_day > context.today else words.later
        told = pattern.format(
            appendix=context.words.appendix_of(change.appendix), date=context.day(change.first_day)
        ).rstrip(".")
        yield f"{names[change.taxon_id]}{context.words.colon}{told}."
    if sheet.on < edition.appendices_in_force_from:
        yield words.history_incomplete.format(date=context.day(edition.appendices_in_force_from))
    if sheet.on > context.today:
        yield words.future.format(version=edition.version, date=context.day(sheet.on))


def _listed_look_alikes(item: ItemSheet) -> int:
    sheet = item.sheet
    described = sum(line.outcome.listed is not False for line in sheet.others.values())
    return described + sum(alike.listed is True for alike in sheet.profile.look_alikes if not alike.profile_id)
