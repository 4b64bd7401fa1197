"""How much the answer to a question is expected to tell: mutual information, in bits."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from inama_id.domain.identification.key import Column, Key, Score
from inama_id.domain.identification.posterior import Posterior


def information(
    column: Column, key: Key, live: Sequence[Score], chances: Posterior, law: Mapping[int, float]
) -> tuple[float, float]:
    """Return the expected bits about the legal outcome and about the profile.

    Information is what the answer leaves open at large, less what it would leave open if the truth were known (Lindley
    1956). Profiles outside ``live``, and "none of these", may show any state. ``law`` is the probability by outcome.
    """
    blank = math.log2(column.size)
    reports, taken = _reports(column, key, live, chances)
    elsewhere = 1 - math.fsum(law[outcome] for outcome in reports)
    spread, law_known = [elsewhere / column.size] * column.size, elsewhere * blank
    for outcome, raised in reports.items():
        level = (law[outcome] - taken[outcome]) / column.size
        report = [max(level + chance, 0.0) for chance in raised]
        law_known += _open(report) - _open((law[outcome],))
        spread = [total + chance for total, chance in zip(spread, report, strict=True)]
    at_large = _open(spread)
    profile_known = blank - sum(chances.profiles[score.profile] * (blank - score.entropy) for score in live)
    return max(at_large - law_known, 0.0), max(at_large - profile_known, 0.0)


def _reports(
    column: Column, key: Key, live: Sequence[Score], chances: Posterior
) -> tuple[Mapping[int, list[float]], Mapping[int, float]]:
    """Return by outcome how far the chance of each state is raised, and what that takes from an even spread.

    A score touches only the states that it shows: this, not a table of all chances, is what makes it fast.
    """
    reports: dict[int, list[float]] = {}
    taken: dict[int, float] = {}
    for score in live:
        chance, outcome = chances.profiles[score.profile], key.outcome_of[score.profile]
        if outcome not in reports:
            reports[outcome], taken[outcome] = [0.0] * column.size, 0.0
        raised, lead = reports[outcome], chance * score.lead
        for position in score.positions:
            raised[position] += lead
        taken[outcome] += lead * len(score.positions)
    return reports, taken


def _open(chances: Iterable[float]) -> float:
    """Return the bits left open by parts of a distribution."""
    return -sum(chance * math.log2(chance) for chance in chances if chance > 0)
