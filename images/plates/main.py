"""The large drawing of a plate, and ways to build one from other drawings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from images.book import Draw
from images.canvas import Canvas, Point
from images.plates.content import Item

WHOLE: Point = (-1.0, -1.0)
"""The place of what the whole drawing shows."""
Known = Mapping[str, Draw]
"""All drawings of forms and states by name."""


@dataclass(frozen=True, slots=True)
class Main:
    """The large drawing, 200 units square.

    ``places`` says where in it a character is seen, ``WHOLE`` where all of it shows it; characters in ``alone`` are
    seen so well that they need no small picture of their own. ``dyes`` gives the small pictures the item's colours.
    """

    draw: Draw
    places: Mapping[str, Point] = field(default_factory=dict)
    alone: frozenset[str] = frozenset()
    dyes: Mapping[str, str] = field(default_factory=dict)


Maker = Callable[[Item, Known], Main | None]
"""Draws items of one kind from what they score; returns None for other items."""


def whole(found: tuple[str, Draw]) -> Main:
    """Return the drawing of a state as the large one."""
    character, draw = found
    return Main(draw, {character: WHOLE}, frozenset({character}))


def state(item: Item, known: Known, *characters: str) -> tuple[str, Draw] | None:
    """Return the first character of which a scored state is drawn, with that drawing."""
    for character in characters:
        for one in item.states(character):
            if draw := known.get(f"states/{character}--{one}"):
                return character, draw
    return None


def put(c: Canvas, draw: Draw, x: float, y: float, scale: float, pen: float = 0) -> None:
    """Draw another drawing smaller, its lines as strong as the others unless ``pen`` says otherwise."""
    with c.moved(x, y, scale), c.pen(pen or 1 / scale**0.6):
        draw(c)


def two(first: Draw, second: Draw) -> Draw:
    """Return a drawing of two things: the first large above on the left, the second smaller below on the right."""

    def draw(c: Canvas) -> None:
        put(c, first, 0, 0, 0.7)
        put(c, second, 102, 102, 0.49)

    return draw


def dyed(draw: Draw, colours: Mapping[str, str]) -> Draw:
    """Return a drawing with other colours."""

    def draw_dyed(c: Canvas) -> None:
        with c.dyed(colours):
            draw(c)

    return draw_dyed
