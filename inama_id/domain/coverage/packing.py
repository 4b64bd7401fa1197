"""Goods that travel in one packing, by their names."""

from __future__ import annotations

from dataclasses import dataclass

from inama_id.domain.coverage.answer import Lot, Missing


@dataclass(frozen=True, slots=True)
class Packing:
    """How to treat a packing; ``names`` are those of its lines, and ``told_apart`` is None where nobody has looked."""

    lot: Lot
    names: tuple[str, ...]
    told_apart: bool | None

    @property
    def held(self) -> tuple[str, ...]:
        """Names of the lines to hold, each once."""
        return tuple(dict.fromkeys(self.names[place] for place in self.lot.held))

    @property
    def missing(self) -> tuple[tuple[Missing, tuple[str, ...]], ...]:
        """Every open question once, with the names of the lines it is about."""
        asked: dict[Missing, dict[str, None]] = {}
        for name, line in zip(self.names, self.lot.lines, strict=True):
            for missing in line.missing:
                asked.setdefault(missing, {})[name] = None
        return tuple((missing, tuple(names)) for missing, names in asked.items())
