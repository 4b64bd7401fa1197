"""Two profiles of one item form can be told apart by the key, or it is said that they cannot."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from species_db.build.findings import Finding, error
from species_db.build.profile_records import ProfileRow
from species_db.build.records import Content

_RULE = "separation"


def check(content: Content) -> Iterator[Finding]:
    """Check every pair of profiles that share an item form."""
    for one, other in combinations(sorted(content.profiles, key=lambda row: row.id), 2):
        if set(one.forms).isdisjoint(other.forms) or _separable(one, other):
            continue
        if other.id not in one.inseparable and one.id not in other.inseparable:
            yield error(one.where, _RULE, f"no character tells {one.id} from {other.id}")


def _separable(one: ProfileRow, other: ProfileRow) -> bool:
    return any(
        character in other.scores and set(states).isdisjoint(other.scores[character])
        for character, states in one.scores.items()
    )
