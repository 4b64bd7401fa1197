"""All drawings by the name of their file, e.g. ``forms/tusk`` or ``states/horn-base--sawn-flat``.

A drawing is a function that draws on a canvas. Each module of ``forms`` and ``states`` has one table ``DRAWINGS``.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import images.forms
import images.states
from images.canvas import Canvas

Draw = Callable[[Canvas], None]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing: the name of its file, and the program that makes it."""

    name: str
    draw: Draw

    def svg(self) -> str:
        """Return the drawing as SVG text."""
        canvas = Canvas(self.name.rpartition("/")[2].replace("--", ": ").replace("-", " "))
        self.draw(canvas)
        return canvas.svg()


def drawings() -> Iterator[Drawing]:
    """Yield every drawing by name."""
    found: dict[str, Draw] = {}
    for package in (images.forms, images.states):
        kind = package.__name__.rpartition(".")[2]
        for module in pkgutil.iter_modules(package.__path__):
            table: Mapping[str, Draw] = importlib.import_module(f"{package.__name__}.{module.name}").DRAWINGS
            found |= {f"{kind}/{name}": draw for name, draw in table.items()}
    for name in sorted(found):
        yield Drawing(name, found[name])
