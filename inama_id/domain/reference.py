"""Bibliographic references: where a fact was read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reference:
    """A source of facts. ``was_read`` is False for general knowledge that still wants a source."""

    id: str
    title: str
    publisher: str
    year: str
    url: str
    licence: str
    attribution: str
    was_read: bool
