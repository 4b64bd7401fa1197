"""An after-the-find card as one HTML page: black on white, A4, to be read with gloves on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from inama_id.domain.find_cards import AgencyField, Basics, FindCard, Named
from inama_id.domain.reference import Reference

_STYLE = """
body { font-family: sans-serif; font-size: 9pt; line-height: 1.2; color: #000; background: #fff; }
h1 { font-size: x-large; margin: 0; } h2 { font-size: medium; margin: 4pt 0 0 0; } p, ul { margin: 1pt 0; }
li { margin: 0; } table { border-collapse: collapse; width: 100%; }
td { vertical-align: top; padding: 1pt 6pt 1pt 0; }
.small { font-size: 7pt; }
"""
# Words for the sizes of headings: to Qt a size in points would come on top of the size that headings have already.
_BOX = (
    '<table width="100%" cellspacing="0" cellpadding="4"><tr><td style="border: 2px solid #000; padding: 4px">'
    "{text}</td></tr></table>"
)
_LIST = "<ul>{items}</ul>"
_BLANK = "." * 40
"""A line to write on where the agency has entered nothing."""


@dataclass(frozen=True, slots=True)
class CardWords:
    """The headings of a card in one language."""

    language: str
    safety: str
    hazards: str
    care: str
    topics: Mapping[str, str]
    packing: str
    sampling: str
    photographs: str
    never: str
    call: str
    custody: str
    references: str
    unread: str
    """Marks a reference that is general knowledge."""
    caution: str


_ENGLISH = CardWords(
    language="en",
    safety="Your safety first",
    hazards="Hazards",
    care="First care",
    topics={"temperature": "Warmth", "water": "Water", "food": "Food", "quiet": "Quiet"},
    packing="Packing",
    sampling="Samples for the laboratory",
    photographs="Photographs",
    never="Never",
    call="Call",
    custody="Chain of custody",
    references="Sources",
    unread="general knowledge, source not read",
    caution="First help only. What the veterinarian, the laboratory or your own rules say comes before this card.",
)
_FRENCH = CardWords(
    language="fr",
    safety="Votre sécurité d'abord",
    hazards="Dangers",
    care="Premiers soins",
    topics={"temperature": "Chaleur", "water": "Eau", "food": "Nourriture", "quiet": "Calme"},
    packing="Emballage",
    sampling="Échantillons pour le laboratoire",
    photographs="Photographies",
    never="Jamais",
    call="Appeler",
    custody="Chaîne de possession",
    references="Sources",
    unread="connaissance générale, source non lue",
    caution="Première aide seulement. Le vétérinaire, le laboratoire et vos propres règles priment sur cette fiche.",
)
_SPANISH = CardWords(
    language="es",
    safety="Primero su seguridad",
    hazards="Peligros",
    care="Primeros cuidados",
    topics={"temperature": "Calor", "water": "Agua", "food": "Alimento", "quiet": "Calma"},
    packing="Embalaje",
    sampling="Muestras para el laboratorio",
    photographs="Fotografías",
    never="Nunca",
    call="Llamar",
    custody="Cadena de custodia",
    references="Fuentes",
    unread="conocimiento general, fuente no leída",
    caution="Solo primera ayuda. El veterinario, el laboratorio y sus propias normas están por encima de esta ficha.",
)


@dataclass(frozen=True, slots=True)
class CardPage:
    """A card with everything its page is written from.

    ``contacts`` are the agency's own entries by field id; a field without entry becomes a line to write on. ``content``
    says which content the card was made from.
    """

    card: FindCard
    basics: Sequence[Basics]
    hazards: Mapping[str, Named]
    fields: Mapping[str, AgencyField]
    contacts: Mapping[str, str]
    references: Sequence[Reference]
    content: str


def card_words(language: str) -> CardWords:
    """Return the headings in a language, or in English where there are none."""
    return {"fr": _FRENCH, "es": _SPANISH}.get(language, _ENGLISH)


def document(page: CardPage, words: CardWords) -> str:
    """Return the card as an HTML document that stands alone."""
    card = page.card
    return (
        f'<!DOCTYPE html><html lang="{words.language}"><head><meta charset="utf-8">'
        f"<title>{escape(card.title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(card.title)}</h1>{_safety(page, words)}"
        + "".join(f"<h2>{escape(heading)}</h2>{html}" for heading, html in _sections(page, words) if html)
        + f'<p class="small">{escape(words.caution)} {escape(page.content)}</p></body></html>'
    )


def text(page: CardPage, words: CardWords) -> str:
    """Return the card as plain text."""
    card = page.card
    blocks = [
        (words.safety, [*_hazard_line(page, words), *card.safety, f"{words.never}: {_run(card.never)}."]),
        (words.care, [*_care_lines(card, words), *_basic(page, "care")]),
        (words.call, [f"{label}: {value or _BLANK}" for label, value, _ in _calls(page, words)]),
        (words.photographs, _photographs(page)),
        (words.sampling, card.sampling),
        (words.packing, card.packing),
        (words.custody, _basic(page, "custody")),
    ]
    told = [f"{heading}\n" + "\n".join(f"- {line}" for line in lines) for heading, lines in blocks if lines]
    return "\n\n".join([card.title, *told, words.caution, page.content]) + "\n"


def _safety(page: CardPage, words: CardWords) -> str:
    lines = [f"<b>{escape(line)}</b>" for line in _hazard_line(page, words)] + [escape(s) for s in page.card.safety]
    lines.append(f"<b>{escape(words.never)}:</b> {escape(_run(page.card.never))}.")
    return f"<h2>{escape(words.safety)}</h2>{_BOX.format(text='<br>'.join(lines))}"


def _sections(page: CardPage, words: CardWords) -> Iterator[tuple[str, str]]:
    card = page.card
    yield words.care, _care(page, words)
    yield words.call, _contacts(page, words)
    yield words.photographs, _list(_photographs(page))
    yield words.sampling, _list(card.sampling)
    yield words.packing, _list(card.packing)
    yield words.custody, _list(_basic(page, "custody"))
    yield words.references, _references(page.references, words)


def _hazard_line(page: CardPage, words: CardWords) -> list[str]:
    named = [page.hazards[id].label(words.language) for id in page.card.hazards]
    return [f"{words.hazards}: {', '.join(named)}"] if named else []


def _care(page: CardPage, words: CardWords) -> str:
    rows = "".join(
        f'<tr><td width="16%"><b>{escape(words.topics[care.topic])}</b></td><td>{escape(care.text)}</td></tr>'
        for care in page.card.care
    )
    table = f'<table cellspacing="0" cellpadding="1" width="100%">{rows}</table>' if rows else ""
    return table + _list(_basic(page, "care"))


def _care_lines(card: FindCard, words: CardWords) -> list[str]:
    return [f"{words.topics[care.topic]}: {care.text}" for care in card.care]


def _contacts(page: CardPage, words: CardWords) -> str:
    rows = "".join(
        f'<tr><td width="32%">{escape(label)}</td><td width="42%"><b>{escape(value) or _BLANK}</b></td>'
        f"<td>{escape(when)}</td></tr>"
        for label, value, when in _calls(page, words)
    )
    return f'<table cellspacing="0" cellpadding="1" width="100%">{rows}</table>'


def _calls(page: CardPage, words: CardWords) -> list[tuple[str, str, str]]:
    held = [page.fields[id] for id in page.card.call if id in page.fields]
    return [(field.label(words.language), page.contacts.get(field.id, ""), field.when) for field in held]


def _basic(page: CardPage, section: str) -> list[str]:
    return [line for basics in page.basics if basics.section == section for line in basics.lines]


def _references(references: Iterable[Reference], words: CardWords) -> str:
    told = [
        ", ".join(part for part in (held.title, held.publisher, held.year) if part)
        + ("" if held.was_read else f" ({words.unread})")
        for held in references
    ]
    return f'<p class="small" style="font-size: 7pt">{escape("; ".join(told))}.</p>' if told else ""


def _photographs(page: CardPage) -> list[str]:
    return [f"{_run(page.card.photographs)}.", *_basic(page, "photographs")]


def _run(parts: Sequence[str]) -> str:
    """Return short parts as one line that begins with a capital letter."""
    line = "; ".join(parts)
    return line[:1].upper() + line[1:]


def _list(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return _LIST.format(items=items) if items else ""
