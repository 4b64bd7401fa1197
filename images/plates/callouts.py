"""Which cues of a profile its plate shows, and by which state."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

from images.plates.content import Book, Item
from images.plates.main import Main
from species_db.build.profile_records import CueRow

MOST, _FEW = 6, 4
_STRENGTHS = ("diagnostic", "strong", "supportive")
_Rank = tuple[int, int, int]
"""Dullness, strength, place among the cues."""
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
    typical: bool
    """Whether the large drawing shows this state of the character too."""


def chosen_cues(item: Item, book: Book, drawings: Container[str], main: Main) -> list[Chosen]:
    """Return the cues to show, in the order in which they are listed: the furthest-carrying first.

    A cue is shown by the drawing of a state the profile scores, or by a place in the main drawing. One cue is taken
    for each character, a second one with another state only where there are few; what its look-alikes have in common
    is left out first.
    """
    ranked = sorted(_ranked(item, book, drawings, main), key=lambda pair: pair[0])
    first = {chosen.character: (rank, chosen) for rank, chosen in reversed(ranked)}
    kept = sorted(first.values(), key=lambda pair: pair[0])[:MOST]
    shown = {(chosen.character, chosen.state) for _, chosen in kept}
    for rank, chosen in ranked:
        if len(kept) < _FEW and (chosen.character, chosen.state) not in shown:
            kept.append((rank, chosen))
            shown.add((chosen.character, chosen.state))
    return [chosen for _, chosen in sorted(kept, key=lambda pair: pair[0][1:])]


def _ranked(item: Item, book: Book, drawings: Container[str], main: Main) -> Iterator[tuple[_Rank, Chosen]]:
    for number, cue in enumerate(item.profile.cues):
        for chosen in _ways(number, cue, item, drawings, main):
            yield (_dullness(chosen, item, book), _STRENGTHS.index(cue.strength), number), chosen


def _ways(number: int, cue: CueRow, item: Item, drawings: Container[str], main: Main) -> Iterator[Chosen]:
    scored = item.profile.scores.get(cue.character, ())
    states = [state for state in cue.states if state in scored]
    drawn = [state for state in states if f"states/{cue.character}--{state}" in drawings]
    whole = cue.character in main.alone and cue.character in main.places
    if drawn and (not whole or drawn[0] != item.first(cue.character)):
        drawing, typical = f"states/{cue.character}--{drawn[0]}", drawn[0] == item.first(cue.character)
        yield Chosen(number, cue.character, drawn[0], drawing, typical)
    elif states and cue.character in main.places:
        yield Chosen(number, cue.character, states[0], "", typical=True)


def _dullness(chosen: Chosen, item: Item, book: Book) -> int:
    """Return 0 for what sets the item apart from a look-alike, 1 for what all of them share, 2 for dull characters."""
    if chosen.character in _DULL:
        return 2
    others = [book.items[other.profile] for other in item.profile.look_alikes if other.profile in book.items]
    shared = others and all(chosen.state in other.profile.scores.get(chosen.character, ()) for other in others)
    return 1 if shared else 0
