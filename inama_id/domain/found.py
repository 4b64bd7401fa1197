"""What a search by description found: kinds of item, with the words that led to them."""

from __future__ import annotations

from dataclasses import dataclass

from inama_id.domain.profile import ProfileId, ProfileLine


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; ``marked`` when it is a word that was asked for."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class ProseHit:
    """One match in the text index. ``pieces`` is the passage that fits best, in order."""

    profile_id: ProfileId
    score: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One kind of item that fits a description, best first; ``share`` is its score as a part of the best one's."""

    line: ProfileLine
    share: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class FindResult:
    """All that a description found; ``suggestion`` is a better spelling of it, or empty."""

    query: str
    found: tuple[Found, ...]
    suggestion: str
