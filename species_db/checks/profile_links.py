"""Profiles lead somewhere: every id they name is held, and what they say agrees with what they score."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.profile import Strength
from species_db.build.findings import Finding, error
from species_db.build.profile_records import ProfileRow
from species_db.build.records import Content

_RULE = "profile-links"


def check(content: Content) -> Iterator[Finding]:
    """Check the links of every profile and ingredient."""
    links = _Links(content)
    for profile in content.profiles:
        for problem in links.problems(profile):
            yield error(profile.where, _RULE, f"{profile.id}: {problem}")
        for cue in profile.cues:
            scored = set(profile.scores.get(cue.character, ()))
            if cue.character and not set(cue.states) <= scored:
                lost = ", ".join(sorted(set(cue.states) - scored))
                yield error(cue.where, _RULE, f"{profile.id}: a cue says {cue.character}={lost}, the scores do not")
    for ingredient in content.ingredients:
        for problem in links.unknown(taxon=ingredient.taxa, profile=ingredient.profiles, form=ingredient.forms):
            yield error(ingredient.where, _RULE, f"{ingredient.id}: {problem}")


class _Links:
    def __init__(self, content: Content) -> None:
        self._known: dict[str, set[str]] = {
            "taxon": {row.id for row in content.taxa},
            "profile": {row.id for row in content.profiles},
            "form": {row.id for row in content.forms},
            "tool": {row.id for row in content.tools},
            "character": {row.id for row in content.characters},
            "strength": {str(strength) for strength in Strength},
        }
        self._states = {row.id: {state.id for state in row.states} for row in content.characters}
        self._silent = {row.id: {s.id for s in row.states if s.tells_nothing} for row in content.characters}

    def problems(self, profile: ProfileRow) -> Iterator[str]:
        """Yield what is wrong with the links of a profile."""
        named = [alike.profile for alike in profile.look_alikes if alike.profile]
        yield from self.unknown(
            form=profile.forms,
            tool=(*profile.tools, *(tool for cue in profile.cues for tool in cue.tools)),
            taxon=[row.taxon for row in profile.taxa],
            character=(*profile.scores, *(cue.character for cue in profile.cues if cue.character)),
            profile=(*named, *profile.inseparable, *profile.one_way),
            strength=[cue.strength for cue in profile.cues],
        )
        for character, states in profile.scores.items():
            for state in sorted(set(states) - self._states.get(character, set(states))):
                yield f"unknown state {character}={state}"
            for state in sorted(set(states) & self._silent.get(character, set())):
                yield f"{character}={state} tells nothing, so that nothing can be scored for it"

    def unknown(self, **named: tuple[str, ...] | list[str]) -> Iterator[str]:
        """Yield the ids of each kind that nothing is known by."""
        for kind, ids in named.items():
            for id in dict.fromkeys(ids):
                if id not in self._known[kind]:
                    yield f"unknown {kind} {id!r}"
