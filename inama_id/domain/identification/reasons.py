"""Why a candidate stands where it stands: what speaks for it, what against, and what nobody has looked at yet."""

from __future__ import annotations

import math
from dataclasses import dataclass

from inama_id.domain.character import CharacterId, StateId
from inama_id.domain.identification.examination import Examination
from inama_id.domain.identification.key import Key
from inama_id.domain.identification.observation import Observation
from inama_id.domain.identification.posterior import evidence_for, posterior, prior
from inama_id.domain.profile import ProfileId


@dataclass(frozen=True, slots=True)
class Evidence:
    """One answer beside what the profile shows; ``bits`` above 0 speak for the profile, below 0 against it."""

    observation: Observation
    expected: frozenset[StateId]
    bits: float


@dataclass(frozen=True, slots=True)
class Reasons:
    """All answers as one profile sees them, the weightiest first."""

    profile_id: ProfileId
    matches: tuple[Evidence, ...]
    conflicts: tuple[Evidence, ...]
    unknown: tuple[Observation, ...]
    """Answers that it is not scored for."""
    open: tuple[CharacterId, ...]
    """Characters it is scored for that were not asked, or that the officer could not tell."""


@dataclass(frozen=True, slots=True)
class Factor:
    """What one answer did for the rival against the profile, in bits; without a character, what was held beforehand."""

    character: CharacterId | None
    bits: float


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a profile stands behind another. Factors below 0 speak for the profile."""

    profile_id: ProfileId
    rival: ProfileId
    """The leader; for the leader itself, the next."""
    factors: tuple[Factor, ...]
    """What lowered the profile most comes first; what made no difference is left out."""


def reasons(key: Key, examination: Examination, profile_id: ProfileId) -> Reasons:
    """Return the reasons for and against a profile; KeyError when the key does not have it."""
    place = key.place(profile_id)
    told = [observation for observation in key.heard(examination).observations if not observation.cannot_tell]
    weighed, unknown = [], []
    for observation in told:
        bits = evidence_for(key, observation, place)
        if bits is None:
            unknown.append(observation)
        else:
            weighed.append(Evidence(observation, key.columns[observation.character].by_profile[place].states, bits))
    weighed.sort(key=lambda each: (-abs(each.bits), each.observation.character))
    answered = {observation.character for observation in told}
    return Reasons(
        profile_id,
        tuple(each for each in weighed if not each.observation.states.isdisjoint(each.expected)),
        tuple(each for each in weighed if each.observation.states.isdisjoint(each.expected)),
        tuple(unknown),
        tuple(character for character, _ in key.by_profile[place] if character not in answered),
    )


def why_not(key: Key, examination: Examination, profile_id: ProfileId) -> WhyNot | None:
    """Compare a profile with the leader, answer by answer; None when it has no rival.

    KeyError when the key does not have the profile.
    """
    examination = key.heard(examination)
    place, chances = key.place(profile_id), posterior(key, examination).profiles
    others = [number for number in range(len(key.profiles)) if number != place]
    if not others:
        return None
    rival = min(others, key=lambda number: (-chances[number], key.profiles[number].id))
    held = prior(key, examination)
    factors = [Factor(None, math.log2(held[rival] / held[place]))]
    for observation in examination.observations:
        against, here = (evidence_for(key, observation, each) or 0.0 for each in (rival, place))
        factors.append(Factor(observation.character, against - here))
    telling = sorted((each for each in factors if each.bits), key=lambda each: (-each.bits, each.character or ""))
    return WhyNot(profile_id, key.profiles[rival].id, tuple(telling))
