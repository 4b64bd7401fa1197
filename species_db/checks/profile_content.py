"""A profile is complete enough to be used: cues, scored characters, look-alikes, a taxon or the reason for none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from species_db.build.findings import Finding, error
from species_db.build.profile_records import ProfileRow
from species_db.build.records import Content

_RULE = "profile-content"
_LEAST_CUES = 3
_LEAST_SCORES = 3
_LAW = re.compile(r"\bnot listed\b|\bApp(endix|\.)? ?I{1,3}\b|\bCITES\b", re.IGNORECASE)
_APPENDIX = re.compile(r"\bApp(endix|\.)? ?I{1,3}\b")


def check(content: Content) -> Iterator[Finding]:
    """Check every profile."""
    seen: set[str] = set()
    for profile in content.profiles:
        for problem in _problems(profile):
            yield error(profile.where, _RULE, f"{profile.id}: {problem}")
        if profile.id in seen:
            yield error(profile.where, _RULE, f"{profile.id} is defined twice")
        seen.add(profile.id)


def _problems(profile: ProfileRow) -> Iterator[str]:
    if not profile.forms:
        yield "no item form"
    if len(profile.cues) < _LEAST_CUES:
        yield f"{len(profile.cues)} cues; at least {_LEAST_CUES} are wanted"
    if len(profile.scores) < _LEAST_SCORES:
        yield f"{len(profile.scores)} scored characters; at least {_LEAST_SCORES} are wanted"
    if not profile.taxa and not profile.unlisted:
        yield "neither a taxon nor a word on what it is made of"
    if _LAW.search(profile.title):
        yield "the title speaks of the law, which the listings alone say"
    if not 1 <= profile.weight <= 9:
        yield f"weight {profile.weight} is not from 1 to 9"
    yield from _look_alike_problems(profile)


def _look_alike_problems(profile: ProfileRow) -> Iterator[str]:
    if not profile.look_alikes:
        yield "no look-alike"
    for alike in profile.look_alikes:
        if bool(alike.profile) == bool(alike.what):
            yield "a look-alike is either a profile or described in words"
        if alike.profile == profile.id:
            yield "it is its own look-alike"
        if alike.profile and _APPENDIX.search(alike.tell_apart):
            yield f"what tells {alike.profile} apart speaks of the law, which the listings alone say"
