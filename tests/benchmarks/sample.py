"""The same random names and taxa in every run."""

from __future__ import annotations

import random
import sqlite3

from inama_id.paths import content_path

_SEED = 20260305


def prefixes(count: int) -> list[str]:
    """Return beginnings of names, as they stand in the field after some key."""
    chance = random.Random(_SEED)
    return [name[: chance.randint(1, len(name))] for name in chance.choices(names(), k=count)]


def words(count: int) -> list[str]:
    """Return whole names."""
    return random.Random(_SEED + 1).sample(names(), count)


def misspelt(count: int) -> list[str]:
    """Return long names with one letter wrong."""
    chance = random.Random(_SEED + 2)
    long = [name for name in names() if len(name) > 7 and name.isascii()]
    chosen = chance.sample(long, count)
    return [_spoilt(name, chance.randrange(1, len(name))) for name in chosen]


def taxa(count: int) -> list[str]:
    """Return ids of taxa of any rank."""
    return random.Random(_SEED + 3).sample(_column("SELECT key FROM taxon ORDER BY key"), count)


def largest_taxa(count: int) -> list[str]:
    """Return ids of the taxa with the most taxa directly below."""
    query = "SELECT p.key FROM taxon t JOIN taxon p ON p.id = t.parent_id GROUP BY p.id ORDER BY count(*) DESC, p.key"
    return _column(query)[:count]


def names() -> list[str]:
    """Return every name held, in all languages."""
    return _column("SELECT DISTINCT text FROM name ORDER BY text")


def _column(query: str) -> list[str]:
    connection = sqlite3.connect(f"{content_path().resolve().as_uri()}?mode=ro", uri=True)
    try:
        return [row[0] for row in connection.execute(query)]
    finally:
        connection.close()


def _spoilt(name: str, at: int) -> str:
    return f"{name[:at]}{'k' if name[at] != 'k' else 'v'}{name[at + 1 :]}"
