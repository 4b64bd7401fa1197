"""Simulated officers over all profiles: how often the right one comes out, how soon the law is decided, how fast."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date

from inama_id.domain.identification import Key
from inama_id.paths import content_path
from inama_id.services import open_services
from tests.benchmarks.officers import Method, Session, by_chance, by_elimination, session
from tests.benchmarks.table import Row

_SEED = 20260305
_ITEMS = 2
"""Of every profile."""
_WRONG = ("no answer wrong", "1 answer wrong", "2 answers wrong")


def rows() -> Iterator[Row]:
    """Measure on the content shipped."""
    yield from measure(lambda: open_services(content_path()).identification.key(date.today(), "en"))


def measure(open_key: Callable[[], Key]) -> Iterator[Row]:
    """Let officers who err 0, 1 and 2 times examine items of every profile."""
    key = open_key()
    for wrong, words in enumerate(_WRONG):
        found = sessions(key, wrong, by_chance)
        yield from _shares(words, found, top_three=5 if wrong == 1 else None, wrong_law=2 if wrong == 0 else None)
        middle = sorted(each.until_law for each in found)[len(found) // 2]
        yield Row(f"{words}: median questions until the law is decided", [middle], "", 4 if wrong == 0 else None)
        yield Row(f"{words}: questions until a leader of 0.8", [each.until_leader for each in found], "")
        yield Row(f"{words}: update", [taken for each in found for taken in each.times], most=10)
        yield from _shares(f"  strict elimination, {words}", sessions(key, wrong, by_elimination))


def sessions(key: Key, wrong: int, method: Method) -> list[Session]:
    """Return the examinations; profiles scored for too little to err so often are left out."""
    chance = random.Random(_SEED)
    seeds = [(place, chance.random()) for place in range(len(key.profiles)) for _ in range(_ITEMS)]
    found = (session(key, place, wrong, random.Random(seed), method) for place, seed in seeds)
    return [each for each in found if each is not None]


def _shares(
    words: str, found: list[Session], *, top_three: float | None = None, wrong_law: float | None = None
) -> Iterator[Row]:
    for top, most in ((1, None), (3, top_three), (5, None)):
        missed = [each.rank > top for each in found]
        yield Row(f"{words}: right profile not in top {top}", [_percent(missed)], "%", most)
    yield Row(f"{words}: law never decided", [_percent([each.right_law is None for each in found])], "%")
    wrongly = [each.right_law is False for each in found if each.right_law is not None]
    yield Row(f"{words}: law decided wrongly", [_percent(wrongly)], "%", wrong_law)


def _percent(cases: list[bool]) -> float:
    return 100 * sum(cases) / len(cases) if cases else 0.0
