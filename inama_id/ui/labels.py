"""Domain values in words. The only place of the window that names Appendices, ranks and kinds of match."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale

from inama_id.domain.edition import ContentEdition
from inama_id.domain.taxon import MatchKind, NameHit, Rank, TaxonLine
from inama_id.errors import (
    BadInput,
    ContentDamaged,
    ContentError,
    ContentMissing,
    ContentOutdated,
    InamaError,
    UnknownTaxon,
)
from inama_id.ui.i18n import Language, translate

_YEARS_BETWEEN_CONFERENCES = 3


def rank(value: Rank) -> str:
    """Name a rank, e.g. "family"."""
    return {
        Rank.KINGDOM: translate("Rank", "kingdom"),
        Rank.PHYLUM: translate("Rank", "phylum"),
        Rank.CLASS: translate("Rank", "class"),
        Rank.ORDER: translate("Rank", "order"),
        Rank.FAMILY: translate("Rank", "family"),
        Rank.GENUS: translate("Rank", "genus"),
        Rank.SPECIES: translate("Rank", "species"),
        Rank.SUBSPECIES: translate("Rank", "subspecies"),
        Rank.VARIETY: translate("Rank", "variety"),
        Rank.FORM: translate("Rank", "form"),
    }[value]


def rank_heading(value: Rank) -> str:
    """Name a list of taxa of one rank, e.g. "Families"."""
    return {
        Rank.KINGDOM: translate("Rank", "Kingdoms"),
        Rank.PHYLUM: translate("Rank", "Phyla"),
        Rank.CLASS: translate("Rank", "Classes"),
        Rank.ORDER: translate("Rank", "Orders"),
        Rank.FAMILY: translate("Rank", "Families"),
        Rank.GENUS: translate("Rank", "Genera"),
        Rank.SPECIES: translate("Rank", "Species"),
        Rank.SUBSPECIES: translate("Rank", "Subspecies"),
        Rank.VARIETY: translate("Rank", "Varieties"),
        Rank.FORM: translate("Rank", "Forms"),
    }[value]


def language(code: str) -> str:
    """Name a language by its ISO code in the window's language; its own name where we have no word."""
    known: dict[str, Callable[[], str]] = {
        "ar": lambda: translate("LanguageName", "Arabic"),
        "de": lambda: translate("LanguageName", "German"),
        "en": lambda: translate("LanguageName", "English"),
        "es": lambda: translate("LanguageName", "Spanish"),
        "fr": lambda: translate("LanguageName", "French"),
        "hi": lambda: translate("LanguageName", "Hindi"),
        "id": lambda: translate("LanguageName", "Indonesian"),
        "it": lambda: translate("LanguageName", "Italian"),
        "ja": lambda: translate("LanguageName", "Japanese"),
        "la": lambda: translate("LanguageName", "Latin of the pharmacy"),
        "nl": lambda: translate("LanguageName", "Dutch"),
        "pt": lambda: translate("LanguageName", "Portuguese"),
        "ru": lambda: translate("LanguageName", "Russian"),
        "sw": lambda: translate("LanguageName", "Swahili"),
        "th": lambda: translate("LanguageName", "Thai"),
        "vi": lambda: translate("LanguageName", "Vietnamese"),
        "zh": lambda: translate("LanguageName", "Chinese"),
        "zh-Latn": lambda: translate("LanguageName", "Chinese (pinyin)"),
    }
    if code in known:
        return known[code]()
    return QLocale(code).nativeLanguageName() or code


def match(hit: NameHit) -> str:
    """Say in words how the search reached a taxon."""
    name = hit.matched_name
    if hit.match_kind is MatchKind.SYNONYM:
        return translate("Match", "Synonym: {name}").format(name=name)
    if hit.match_kind is MatchKind.COMMON:
        if name == hit.common_name:
            return translate("Match", "{language} name").format(language=language(hit.language))
        return translate("Match", "{language} name: {name}").format(language=language(hit.language), name=name)
    if hit.match_kind is MatchKind.TRADE:
        return translate("Match", "Trade name: {name}").format(name=name)
    if hit.match_kind is MatchKind.FUZZY:
        return translate("Match", "Similar spelling: {name}").format(name=name)
    if hit.match_kind is MatchKind.UNDER_LISTED_TAXON or _is_part(hit):
        return translate("Match", "“{name}” is not a name held here; it belongs under this taxon").format(name=name)
    if name != hit.scientific_name:
        return translate("Match", "Found by: {name}").format(name=name)
    return translate("Match", "Accepted name")


def _is_part(hit: NameHit) -> bool:
    """Whether a name that is not held led to the unlisted genus or species it belongs to."""
    unheld = hit.match_kind is MatchKind.NOT_LISTED and not hit.language
    return unheld and hit.matched_name.startswith(f"{hit.scientific_name} ")


def appendix(value: str | None) -> str:
    """Say which Appendices are in force, for people who hear it rather than see the badge."""
    if value is None:
        return translate("Appendix", "not listed")
    if "/" in value:
        return translate("Appendix", "Appendices {numerals}").format(numerals=value)
    return translate("Appendix", "Appendix {numeral}").format(numeral=value)


def upcoming(numeral: str, first_day: str, language: Language) -> str:
    """Say that an Appendix is decided but not in force yet; ``first_day`` is an ISO date."""
    day = language.date(date.fromisoformat(first_day))
    return translate("Appendix", "{numeral} from {date}").format(numeral=numeral, date=day)


def counts(line: TaxonLine, language: Language) -> str:
    """Say how many species are held below a taxon and how many of them are listed."""
    if not line.species:
        return translate("Counts", "no species held")
    return translate("Counts", "{listed} of {held} species listed").format(
        listed=language.number(line.listed_species), held=language.number(line.species)
    )


def edition(value: ContentEdition, language: Language) -> str:
    """Say which Appendices the content holds."""
    day = language.date(value.appendices_in_force_from)
    return translate("Edition", "Appendices in force from {date}").format(date=day)


def edition_warning(value: ContentEdition, today: date, language: Language) -> str:
    """Say why the content may not fit today, or nothing."""
    first = value.appendices_in_force_from
    if today < first:
        return translate("Edition", "This computer says it is {date}: check its clock").format(
            date=language.date(today)
        )
    if (today - first).days > _YEARS_BETWEEN_CONFERENCES * 366:
        return translate("Edition", "This content may be out of date: look for a newer one")
    return ""


def problem(error: InamaError) -> tuple[str, str]:
    """Put an expected error into words: what happened, then what is unharmed and what to do."""
    if isinstance(error, ContentError):
        unharmed = translate("Problem", "Your settings and recent look-ups are unharmed.")
        return _content_problem(error), f"{unharmed} {_content_advice()}"
    if isinstance(error, UnknownTaxon):
        return (
            translate("Problem", "This content holds no taxon “{id}”.").format(id=error.taxon_id),
            translate("Problem", "It may have had another id in an older edition. Look it up by its name."),
        )
    if isinstance(error, BadInput):
        return (
            translate("Problem", "“{value}” cannot be understood.").format(value=error.value),
            translate("Problem", "Wanted: {wanted}.").format(wanted=error.wanted),
        )
    return translate("Problem", "This could not be done."), ""


def _content_problem(error: ContentError) -> str:
    if isinstance(error, ContentMissing):
        return translate("Problem", "The species database is missing.")
    if isinstance(error, ContentOutdated):
        return translate("Problem", "The species database was made for another version of Inama ID.")
    if isinstance(error, ContentDamaged):
        return translate("Problem", "The species database is damaged.")
    return translate("Problem", "The species database cannot be used.")


def _content_advice() -> str:
    return translate(
        "Problem", "Install Inama ID again, or, in a copy of its source, run “make run”: it builds the database anew."
    )


def own_name(code: str) -> str:
    """Name a window language in itself, so that it is found by those who speak no other."""
    return {"en": "English", "fr": "Français", "es": "Español"}[code]


def unread() -> str:
    """Say that a reference stands for general knowledge."""
    return translate("Reference", "General knowledge; still wants a source.")
