"""The answer to a description, as JSON (a stable contract) and as text."""

from __future__ import annotations

from datetime import date

from inama_id.domain.edition import ContentEdition
from inama_id.domain.found import FindResult, Found, Piece


def as_json(result: FindResult, on: date, edition: ContentEdition) -> dict[str, object]:
    """Return the answer as the command line's JSON object."""
    return {
        "query": result.query,
        "on": on.isoformat(),
        "content": {
            "version": edition.version,
            "appendices_in_force_from": edition.appendices_in_force_from.isoformat(),
        },
        "results": [_found_json(found) for found in result.found],
        "suggestion": result.suggestion or None,
    }


def as_text(result: FindResult) -> str:
    """Return the answer for a terminal."""
    lines = [f"did you mean: {result.suggestion}"] if result.suggestion else []
    for found in result.found:
        lines.append(f"{found.line.title}  [{found.line.outcome.answer}]  {found.line.id}")
        lines.append(f"    {_plain(found.pieces)}")
    return "\n".join(lines or [f"nothing found for {result.query!r}"])


def _found_json(found: Found) -> dict[str, object]:
    return {
        "profile_id": found.line.id,
        "title": found.line.title,
        "listed": found.line.outcome.listed,
        "appendix": found.line.outcome.appendix,
        "score": round(found.share, 3),
        "passage": "".join(piece.text for piece in found.pieces),
        "matched": [piece.text for piece in found.pieces if piece.marked],
    }


def _plain(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"*{piece.text}*" if piece.marked else piece.text for piece in pieces)
