"""Cues and look-alikes of the sheet of a kind of item, as HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from inama_id.domain.profile import Cue, LegalOutcome, LookAlike, ProfileId, Strength
from inama_id.reports.profile_sheet_context import ItemContext, answer_title

_DOTS = {Strength.DIAGNOSTIC: "●●●", Strength.STRONG: "●●○", Strength.SUPPORTIVE: "●○○"}
_READ, _UNREAD = "✓", "○"


@dataclass(frozen=True, slots=True)
class CueGroup:
    """Cues of one strength: its heading and each cue, as HTML."""

    heading: str
    cues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """A look-alike, or a kind of item that cannot be told from this one. ``html`` is all there is to say of it.

    ``outcome`` is what the law says of it where a profile describes it; else ``listed`` is what its reference says.
    """

    html: str
    profile_id: ProfileId | None
    outcome: LegalOutcome | None
    listed: bool | None
    status: str
    """What the law says of it, in words."""
    inseparable: bool = False


def cue_groups(context: ItemContext) -> tuple[CueGroup, ...]:
    """Return the cues by strength, those that carry furthest first."""
    groups = []
    for strength, (name, meaning) in context.own.strengths.items():
        cues = [(place, cue) for place, cue in enumerate(context.item.sheet.profile.cues) if cue.strength is strength]
        if cues:
            heading = f"<b>{_DOTS[strength]} {escape(name)}</b> – {escape(meaning)}"
            groups.append(CueGroup(heading, tuple(_cue(place, cue, context) for place, cue in cues)))
    return tuple(groups)


def unread_note(context: ItemContext) -> str:
    """Say how many cues stand on general knowledge, as text; empty when none does."""
    cues = context.item.sheet.profile.cues
    count = sum(not context.was_read(cue.reference_id) for cue in cues)
    return context.own.unread_count.format(count=count, all=len(cues)) if count else ""


def alikes(context: ItemContext) -> tuple[Alike, ...]:
    """Return what it is mistaken for: what cannot be told apart first, then the listed, then the others."""
    profile = context.item.sheet.profile
    told = {alike.profile_id for alike in profile.look_alikes}
    same = [_inseparable(id, reason, context) for id, reason in profile.inseparable.items() if id not in told]
    others = [_alike(alike, context) for alike in profile.look_alikes]
    return (*same, *sorted(others, key=lambda alike: (not alike.inseparable, _harmless(alike))))


def _harmless(alike: Alike) -> bool:
    return alike.outcome.listed is False if alike.outcome else alike.listed is False


def _cue(place: int, cue: Cue, context: ItemContext) -> str:
    number = f"<b>({context.numbers[place]})</b>&nbsp;" if place in context.numbers else ""
    return f"{number}{escape(cue.text)}<br><small>{' · '.join(_details(cue, context))}</small>"


def _details(cue: Cue, context: ItemContext) -> Iterator[str]:
    own, item = context.own, context.item
    labels = [tool.label for tool in item.tools if tool.id in cue.tools]
    if labels:
        yield escape(own.tools.format(tools=", ".join(labels)))
    read = context.was_read(cue.reference_id)
    sign, words = (_READ, own.read) if read else (_UNREAD, own.unread)
    yield f"{sign}&nbsp;{escape(words)} {context.mark(cue.reference_id)}"
    character = item.characters.get(cue.character) if cue.character else None
    if character:
        states = [state.label for state in character.states if state.id in cue.states]
        yield escape(own.key.format(question=character.question, answer=", ".join(states)))


def _alike(alike: LookAlike, context: ItemContext) -> Alike:
    others, own = context.item.sheet.others, context.own
    line = others.get(alike.profile_id) if alike.profile_id else None
    name = context.link(context.links.profile, line.id, escape(line.title)) if line else escape(alike.what)
    html = f"<b>{name}</b><br>{escape(alike.tell_apart)} <small>{context.mark(alike.reference_id)}</small>"
    reason = context.item.sheet.profile.inseparable.get(line.id) if line else None
    if reason:
        html += f"<br><b>{escape(own.inseparable)}</b> {escape(reason)}"
    if line:
        return Alike(html, line.id, line.outcome, None, answer_title(line.outcome, context), bool(reason))
    status = {True: own.listed, False: own.not_listed, None: own.unknown}[alike.listed]
    return Alike(html, None, None, alike.listed, status)


def _inseparable(id: ProfileId, reason: str, context: ItemContext) -> Alike:
    line = context.item.sheet.others[id]
    name = context.link(context.links.profile, id, escape(line.title))
    html = f"<b>{name}</b><br><b>{escape(context.own.inseparable)}</b> {escape(reason)}"
    return Alike(html, id, line.outcome, None, answer_title(line.outcome, context), inseparable=True)
