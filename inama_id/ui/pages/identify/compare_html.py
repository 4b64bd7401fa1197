"""Two to four candidates side by side, only where they differ, as a table with links."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from inama_id.domain.character import Character
from inama_id.domain.identification import Candidate, Difference, differences
from inama_id.domain.profile import ProfileId
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.check_tags import tools
from inama_id.ui.pages.identify.report_facts import chance
from inama_id.ui.pages.identify.session import Session

_MOST_ROWS = 40


def compare_html(session: Session, language: Language) -> str:
    """Return the table of the ticked candidates; links are ``ask:CHARACTER`` and ``profile:ID``."""
    found = {each.profile_id: each for each in session.assessment.candidates}
    compared = [found[id] for id in session.compared if id in found]
    differing = differences(session.key, session.compared)
    if not differing:
        nothing = translate("Compare", "Nothing in the key tells these apart: ask a specialist.")
        return f"<p>{escape(nothing)}</p>"
    rows = "".join(_row(each, session, language) for each in differing[:_MOST_ROWS])
    return f'<table cellspacing="0" cellpadding="6" border="1" width="100%">{_heads(compared, language)}{rows}</table>'


def _heads(compared: Sequence[Candidate], language: Language) -> str:
    cells = "".join(
        f'<th align="left" width="{78 // len(compared)}%"><a href="profile:{escape(each.profile_id)}">'
        f"{escape(each.title)}</a><br>{escape(words.outcome(each.outcome))}<br>"
        f"{escape(chance(each.probability, language))}</th>"
        for each in compared
    )
    question = translate("Compare", "Question")
    return f'<tr><th align="left" width="22%">{escape(question)}</th>{cells}</tr>'


def _row(difference: Difference, session: Session, language: Language) -> str:
    asked = session.character(difference.character_id)
    given = session.examination.observation(asked.id)
    told = (
        translate("Compare", "You: {answer}").format(answer=words.answer(given, asked, language))
        if given
        else tools(asked, session)
    )
    head = f'<a href="ask:{escape(asked.id)}">{escape(asked.question)}</a><br><small>{escape(told)}</small>'
    cells = "".join(f"<td>{_cell(asked, difference, id)}</td>" for id in session.compared)
    return f"<tr><td>{head}</td>{cells}</tr>"


def _cell(asked: Character, difference: Difference, id: ProfileId) -> str:
    states = difference.states.get(id, frozenset())
    if not states:
        unknown = translate("Compare", "not known")
        return f"<i>{escape(unknown)}</i>"
    return escape(translate("Identify", " or ").join(state.label for state in asked.states if state.id in states))
