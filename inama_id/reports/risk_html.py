"""A risk checklist as one HTML page: safety first, the signs to tick, and what those seen lead to, with reasons."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from html import escape

from inama_id.domain.reference import Reference
from inama_id.domain.risk import Action, Advice, Checklist, RiskIndicator, Setting, Strength

_STYLE = """
body { font-family: sans-serif; font-size: 9pt; line-height: 1.15; color: #000; background: #fff; }
h1 { font-size: x-large; margin: 0; } h2 { font-size: medium; margin: 4pt 0 0 0; } p, ul { margin: 1pt 0; }
table { border-collapse: collapse; width: 100%; } td { vertical-align: top; padding: 0 4pt 1pt 0; }
.small { font-size: 7pt; }
"""
# Words for the sizes of headings: to Qt a size in points would come on top of the size that headings have already.


@dataclass(frozen=True, slots=True)
class RiskWords:
    """The words of a checklist in one language."""

    language: str
    title: str
    settings: Mapping[Setting, str]
    strengths: Mapping[Strength, str]
    actions: Mapping[Action, str]
    safety: str
    signs: str
    not_seen: str
    found: str
    """``{seen} of {asked}: {action}``, followed by why."""
    because: str
    own_judgement: str
    why: str
    next: str
    references: str
    unread: str
    caution: str


_ENGLISH = RiskWords(
    language="en",
    title="Risk checklist: {setting}",
    settings={
        Setting.SEA_CONTAINER: "sea container",
        Setting.AIR_CARGO: "air cargo",
        Setting.PASSENGER: "passenger",
        Setting.POST: "post and courier",
        Setting.DOCUMENTS: "documents",
    },
    strengths={Strength.DECISIVE: "alone enough", Strength.STRONG: "strong", Strength.WEAK: "weak"},
    actions={
        Action.EXAMINE: "examine",
        Action.LOOK_CLOSER: "look closer",
        Action.NO_SIGN: "no sign on this list, which proves nothing",
    },
    safety="Your safety first",
    signs="Signs",
    not_seen="Not seen",
    found="{seen} of {asked}: {action}",
    because="Because {reason}.",
    own_judgement="The number is this project's own judgement.",
    why="Why",
    next="Next",
    references="Sources",
    unread="general knowledge, source not read",
    caution="A list of reasons, not a score. An indication, not a ruling; your own service's rules come first.",
)
_FRENCH = RiskWords(
    language="fr",
    title="Liste d'indices : {setting}",
    settings={
        Setting.SEA_CONTAINER: "conteneur maritime",
        Setting.AIR_CARGO: "fret aérien",
        Setting.PASSENGER: "voyageur",
        Setting.POST: "poste et messagerie",
        Setting.DOCUMENTS: "documents",
    },
    strengths={Strength.DECISIVE: "suffit seul", Strength.STRONG: "fort", Strength.WEAK: "faible"},
    actions={
        Action.EXAMINE: "contrôler",
        Action.LOOK_CLOSER: "regarder de plus près",
        Action.NO_SIGN: "aucun indice de cette liste, ce qui ne prouve rien",
    },
    safety="Votre sécurité d'abord",
    signs="Indices",
    not_seen="Non constatés",
    found="{seen} sur {asked} : {action}",
    because="Motif : {reason}.",
    own_judgement="Ce nombre est un jugement propre au projet.",
    why="Pourquoi",
    next="Ensuite",
    references="Sources",
    unread="connaissance générale, source non lue",
    caution="Des raisons, pas une note ; une indication, pas une décision. Les règles de votre service priment.",
)
_SPANISH = RiskWords(
    language="es",
    title="Lista de indicios: {setting}",
    settings={
        Setting.SEA_CONTAINER: "contenedor marítimo",
        Setting.AIR_CARGO: "carga aérea",
        Setting.PASSENGER: "viajero",
        Setting.POST: "correo y mensajería",
        Setting.DOCUMENTS: "documentos",
    },
    strengths={Strength.DECISIVE: "basta por sí solo", Strength.STRONG: "fuerte", Strength.WEAK: "débil"},
    actions={
        Action.EXAMINE: "examinar",
        Action.LOOK_CLOSER: "mirar más de cerca",
        Action.NO_SIGN: "ningún indicio de esta lista, lo que no prueba nada",
    },
    safety="Primero su seguridad",
    signs="Indicios",
    not_seen="No observados",
    found="{seen} de {asked}: {action}",
    because="Motivo: {reason}.",
    own_judgement="Este número es un juicio propio del proyecto.",
    why="Por qué",
    next="Después",
    references="Fuentes",
    unread="conocimiento general, fuente no leída",
    caution="Razones, no una nota; una indicación, no una decisión. Las normas de su servicio van primero.",
)


@dataclass(frozen=True, slots=True)
class RiskPage:
    """A checklist with the answers given; ``advice`` is None for an empty list to take along."""

    checklist: Checklist
    checked: Collection[str]
    advice: Advice | None
    references: Mapping[str, Reference]
    content: str


def risk_words(language: str) -> RiskWords:
    """Return the words of a language, or English where there are none."""
    return {"fr": _FRENCH, "es": _SPANISH}.get(language, _ENGLISH)


def found(advice: Advice, words: RiskWords) -> str:
    """Return what the signs lead to as one line: ``3 of 12: examine``."""
    return words.found.format(seen=len(advice.reasons), asked=advice.asked, action=words.actions[advice.action])


def because(advice: Advice, words: RiskWords) -> str:
    """Say which threshold was reached and whose judgement it is; nothing when none was."""
    if advice.threshold is None:
        return ""
    sentence = words.because.format(reason=advice.threshold.because)
    return f"{sentence} {words.own_judgement}" if advice.threshold.own_judgement else sentence


def document(page: RiskPage, words: RiskWords) -> str:
    """Return the checklist as an HTML document that stands alone."""
    title = words.title.format(setting=words.settings[page.checklist.situation.setting])
    safety = "<br>".join(escape(line.text) for line in page.checklist.safety)
    left = [sign for sign in page.checklist.indicators if page.advice is None or sign not in page.advice.reasons]
    signs = "".join(_sign(sign, words) for sign in left)
    heading = words.not_seen if page.advice else words.signs
    return (
        f'<!DOCTYPE html><html lang="{words.language}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>"
        f'<h2>{escape(words.safety)}</h2><table width="100%" cellspacing="0" cellpadding="3"><tr>'
        f'<td style="border: 2px solid #000; padding: 4px">{safety}</td></tr></table>'
        f"{_advice(page.advice, words)}"
        f'<h2>{escape(heading)}</h2><table cellspacing="0" cellpadding="1" width="100%">{signs}</table>'
        f'<p class="small">{escape(words.caution)} {escape(page.content)}</p>{_references(page, words)}</body></html>'
    )


def text(page: RiskPage, words: RiskWords) -> str:
    """Return the checklist as plain text."""
    title = words.title.format(setting=words.settings[page.checklist.situation.setting])
    lines = [title, "", words.safety, *(f"- {line.text}" for line in page.checklist.safety), ""]
    if page.advice is not None:
        lines += [found(page.advice, words), because(page.advice, words)]
        for sign in page.advice.reasons:
            lines += [f"- {sign.text}", f"  {words.why}: {sign.why}", f"  {words.next}: {sign.next}"]
        lines.append("")
    lines.append(words.signs)
    for sign in page.checklist.indicators:
        tick = "x" if sign.id in page.checked else " "
        lines.append(f"[{tick}] {sign.text} ({words.strengths[sign.strength]})")
    return "\n".join([*lines, "", words.caution, page.content]) + "\n"


def _advice(advice: Advice | None, words: RiskWords) -> str:
    if advice is None:
        return ""
    reasons = "".join(
        f"<li><b>{escape(sign.text)}.</b> <b>{escape(words.why)}:</b> {escape(sign.why)} "
        f"<b>{escape(words.next)}:</b> {escape(sign.next)}</li>"
        for sign in advice.reasons
    )
    listed = f"<ul>{reasons}</ul>" if reasons else ""
    return f"<h2>{escape(found(advice, words))}</h2><p>{escape(because(advice, words))}</p>{listed}"


def _sign(sign: RiskIndicator, words: RiskWords) -> str:
    told = escape(sign.text)
    if sign.strength is Strength.DECISIVE:
        told = f"<b>{told}</b> ({escape(words.strengths[sign.strength])})"
    return f'<tr><td width="4%">[&nbsp;&nbsp;]</td><td>{told}</td></tr>'


def _references(page: RiskPage, words: RiskWords) -> str:
    """Name the sources of the signs that were seen; an empty list names none, which keeps it to one page."""
    reasons = page.advice.reasons if page.advice else ()
    cited = dict.fromkeys(id for sign in reasons for id in sign.reference_ids)
    told = [
        ", ".join(part for part in (held.title, held.publisher, held.year) if part)
        + ("" if held.was_read else f" ({words.unread})")
        for held in (page.references[id] for id in cited if id in page.references)
    ]
    return f'<p class="small">{escape(words.references)}: {escape("; ".join(told))}.</p>' if told else ""
