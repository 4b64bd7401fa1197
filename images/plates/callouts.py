"""Which cues of a profile its plate shows, and by which state."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

from images.plates.content import Book, Item
from images.plates.main import Main
from species_db.build.profile_records import CueRow

MOST = 6
_STRENGTHS = ("diagnostic", "strong", "supportive")
_DULL = frozenset({"likely-origin", "material", "animal-group", "declared-as", "product-claim"})
"""Characters that say little of what an item looks like."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A cue by its place in the profile, with the state shown for it; ``drawing`` is empty where only the main
    drawing shows it."""

    cue: int
    character: str
    state: str
    drawing: str


def chosen_cues(item: Item, book: Book, drawings: Container[str], main: Main) -> list[Chosen]:
    """Return the cues to show, the furthest-carrying first.

    A cue is shown by the drawing of a state the profile scores, or by a place in the main drawing. One cue is taken
    for each character; what its look-alikes have in common comes last.
    """
    found: dict[str, tuple[tuple[int, int, int], Chosen]] = {}
    for number, cue in enumerate(item.profile.cues):
        for chosen in _ways(number, cue, item, drawings, main):
            rank = (_dullness(chosen, item, book), _STRENGTHS.index(cue.strength), number)
            if cue.character not in found or rank < found[cue.character][0]:
                found[cue.character] = (rank, chosen)
    ranked = sorted(found.values(), key=lambda pair: pair[0])
    return [chosen for _, chosen in ranked[:MOST]]


def _ways(
    number: int, cue: CueRow, item: Item, drawings: Container[str], main: Main
) -> Iterator[Chosen]:
    scored = item.profile.scores.get(cue.character, ())
    states = [state for state in cue.states if state in scored]
    drawn = [state for state in states if f"states/{cue.character}--{state}" in drawings]
    if drawn and cue.character not in main.alone:
        yield Chosen(number, cue.character, drawn[0], f"states/{cue.character}--{drawn[0]}")
    elif states and cue.character in main.places:
        yield Chosen(number, cue.character, states[0], "")


def _dullness(chosen: Chosen, item: Item, book: Book) -> int:
    """Return 0 for what sets the item apart from a look-alike, 1 for what all of them share, 2 for dull characters."""
    if chosen.character in _DULL:
        return 2
    others = [book.items[other.profile] for other in item.profile.look_alikes if other.profile in book.items]
    shared = others and all(chosen.state in other.profile.scores.get(chosen.character, ()) for other in others)
    return 1 if shared else 0
