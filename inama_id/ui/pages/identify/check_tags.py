"""What a check takes: the tool, the time, and what it does to the item."""

from __future__ import annotations

from inama_id.domain.character import Character, Damage
from inama_id.domain.identification.questions import at_hand
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.chip import Tag
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.theme import Theme


class CheckTags(FlowRow):
    """Three marks in a row; what is missing or harms has the colours and the words of a warning."""

    def __init__(self, session: Session, language: Language, theme: Theme) -> None:
        self._tool, self._time, self._damage = Tag(theme), Tag(theme), Tag(theme)
        super().__init__((self._time, self._tool, self._damage))
        self._session, self._language = session, language

    @property
    def text(self) -> str:
        """All that they say."""
        return ", ".join(tag.text for tag in (self._time, self._tool, self._damage) if tag.text)

    def show_check(self, asked: Character) -> None:
        """Show what the check of a question takes."""
        held = at_hand(asked.tools, self._session.examination.tools)
        self._tool.say(tools(asked, self._session), warns=not held)
        self._time.say(words.effort(asked.effort, self._language))
        self._damage.say(words.damage(asked.damage), warns=asked.damage is not Damage.NONE)
        self.updateGeometry()


def tools(asked: Character, session: Session) -> str:
    """Say which tool a check takes, and whether it is at hand."""
    if not asked.tools:
        return translate("IdentifyQuestion", "no tool")
    named = translate("Identify", " or ").join(session.tool_label(tool) for tool in asked.tools)
    if at_hand(asked.tools, session.examination.tools):
        return named
    return translate("IdentifyQuestion", "not at hand: {tool}").format(tool=named)
