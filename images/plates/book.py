"""All plates by the id of their profile."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass

from images.book import Draw, drawings
from images.canvas import Canvas
from images.plates.callouts import Chosen, chosen_cues
from images.plates.content import Book, Item, read_book
from images.plates.main_drawings import main_drawing
from images.plates.measures import measure
from images.plates.sheet import HEIGHT, WIDTH, Callout, compose


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate: the picture as SVG text, and its callouts."""

    id: str
    svg: str
    callouts: tuple[Callout, ...]

    def data(self) -> str:
        """Return the callouts as JSON."""
        return json.dumps([asdict(callout) for callout in self.callouts], separators=(",", ":")) + "\n"


def plates(book: Book | None = None) -> Iterator[Plate]:
    """Yield every plate by id."""
    book = book or read_book()
    known = {drawing.name: drawing.draw for drawing in drawings()}
    for profile_id in sorted(book.items):
        yield plate(book.items[profile_id], book, known)


def plate(item: Item, book: Book, known: Mapping[str, Draw]) -> Plate:
    """Draw the plate of a profile."""
    main = main_drawing(item, known)
    chosen = chosen_cues(item, book, known, main)
    canvas = Canvas(_spoken(item, chosen, book), WIDTH, HEIGHT)
    callouts = compose(canvas, main, chosen, known, measure(item, book))
    return Plate(item.id, canvas.svg(), tuple(callouts))


def _spoken(item: Item, chosen: list[Chosen], book: Book) -> str:
    """Return the alternative text: the title, and what each number shows."""
    labels = {(row.id, state.id): state.label for row in book.characters.values() for state in row.states}
    shown = (f"{n} {labels.get((one.character, one.state), one.state)}" for n, one in enumerate(chosen, 1))
    return f"{item.profile.title}. {'; '.join(shown)}"
