"""Why a candidate stands where it stands, as text with links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from inama_id.domain.character import CharacterId, StateId
from inama_id.domain.identification import Certainty, Evidence, Reasons, WhyNot, reasons, why_not
from inama_id.domain.profile import Cue, ProfileSheet
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.report_facts import chance
from inama_id.ui.pages.identify.session import Session

_STRENGTHS = (3.0, 1.0)
_MOST_OPEN = 8


def reasons_html(session: Session, sheet: ProfileSheet, language: Language) -> str:
    """Return the reasons for and against a candidate; links are ``ask:CHARACTER`` and ``profile:ID``."""
    return _Writer(session, sheet, language).all()


class _Writer:
    def __init__(self, session: Session, sheet: ProfileSheet, language: Language) -> None:
        self._session, self._sheet, self._language = session, sheet, language

    def all(self) -> str:
        """Return the whole text."""
        found = reasons(self._session.key, self._session.examination, self._sheet.profile.id)
        return "".join((self._head(), *self._sections(found), self._why_not()))

    def _head(self) -> str:
        id = self._sheet.profile.id
        candidate = next(each for each in self._session.assessment.candidates if each.profile_id == id)
        told = f"{chance(candidate.probability, self._language)} · {words.outcome(candidate.outcome)}"
        return f"<p><b>{escape(told)}</b></p>"

    def _sections(self, found: Reasons) -> Iterator[str]:
        nothing = translate("Reasons", "Nothing so far.")
        yield self._section(translate("Reasons", "What speaks for it"), map(self._evidence, found.matches), nothing)
        yield self._section(
            translate("Reasons", "What speaks against it"), map(self._evidence, found.conflicts), nothing
        )
        if found.unknown:
            unknown = (self._answered(each.character) for each in found.unknown)
            yield self._section(translate("Reasons", "Answers that say nothing about it"), unknown, nothing)
        telling = [question.character_id for question in self._session.settling()]
        open_ones = [id for id in telling if id in found.open][:_MOST_OPEN]
        none_open = translate("Reasons", "No open check would tell it from the other candidates.")
        yield self._section(translate("Reasons", "What is still open"), map(self._ask, open_ones), none_open)

    def _section(self, title: str, items: Iterable[str], empty: str) -> str:
        listed = "".join(f"<li>{item}</li>" for item in items)
        body = f"<ul>{listed}</ul>" if listed else f"<p>{escape(empty)}</p>"
        return f"<h3>{escape(title)}</h3>{body}"

    def _evidence(self, evidence: Evidence) -> str:
        character = evidence.observation.character
        expected = escape(self._states(character, evidence.expected))
        lines = [
            f"{self._answered(character)} <i>({escape(_strength(evidence.bits))})</i>",
            translate("Reasons", "This kind shows: {states}").format(states=expected),
            *(self._cue(cue) for cue in self._cues(character)),
        ]
        return "<br>".join(lines)

    def _answered(self, character: CharacterId) -> str:
        observation = self._session.examination.observation(character)
        assert observation is not None
        asked = self._session.character(character)
        given = words.answer(observation, asked, self._language)
        if observation.certainty is not Certainty.SURE:
            given = f"{given}, {words.certainty(observation.certainty).lower()}"
        return f"{escape(asked.question)} <b>{escape(given)}</b>"

    def _cues(self, character: CharacterId) -> tuple[Cue, ...]:
        return tuple(cue for cue in self._sheet.profile.cues if cue.character == character)

    def _cue(self, cue: Cue) -> str:
        reference = self._sheet.references.get(cue.reference_id)
        if reference is None:
            return escape(cue.text)
        if reference.was_read:
            mark = translate("Reasons", "{title}: read").format(title=reference.title)
        else:
            mark = translate("Reasons", "general knowledge, not read in a source")
        return f"“{escape(cue.text)}” <small>[{escape(mark)}]</small>"

    def _ask(self, character: CharacterId) -> str:
        asked = self._session.character(character)
        expected = self._states(character, self._session.key.columns[character].by_profile[self._place()].states)
        shows = translate("Reasons", "This kind shows: {states}").format(states=expected)
        return f'<a href="ask:{escape(character)}">{escape(asked.question)}</a><br>{escape(shows)}'

    def _place(self) -> int:
        return self._session.key.place(self._sheet.profile.id)

    def _states(self, character: CharacterId, ids: frozenset[StateId]) -> str:
        asked = self._session.character(character)
        named = [state.label for state in asked.states if state.id in ids]
        return translate("Identify", " or ").join(named)

    def _why_not(self) -> str:
        compared = why_not(self._session.key, self._session.examination, self._sheet.profile.id)
        if compared is None:
            return ""
        return self._against(compared)

    def _against(self, compared: WhyNot) -> str:
        key, leads = self._session.key, self._session.assessment.candidates[0].profile_id == compared.profile_id
        rival = key.profiles[key.place(compared.rival)].title
        title = translate("Reasons", "Why not “{title}”?") if leads else translate("Reasons", "Why “{title}” is ahead")
        sign = -1 if leads else 1
        telling = [factor for factor in compared.factors if factor.bits * sign > 0]
        telling.sort(key=lambda factor: -abs(factor.bits))
        items = (self._factor(factor.character, factor.bits) for factor in telling)
        nothing = translate("Reasons", "Nothing in the answers tells the two apart.")
        lead = escape(translate("Reasons", "Why and why not: {title}").format(title=rival))
        link = f'<p><a href="reasons:{escape(compared.rival)}">{lead}</a></p>'
        return self._section(title.format(title=rival), items, nothing) + link

    def _factor(self, character: CharacterId | None, bits: float) -> str:
        if character is None:
            return escape(translate("Reasons", "It is seized more often."))
        return f"{self._answered(character)} <i>({escape(_strength(bits))})</i>"


def _strength(bits: float) -> str:
    strong, clear = _STRENGTHS
    if abs(bits) >= strong:
        return translate("Reasons", "weighs heavily")
    if abs(bits) >= clear:
        return translate("Reasons", "weighs clearly")
    return translate("Reasons", "weighs little")
