"""Where a sentence of the documents is written, as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from inama_id.domain.reference import Reference


class Sources:
    """The references held, to be named below what they are cited for."""

    def __init__(self, references: Iterable[Reference], unread: str) -> None:
        self._held: Mapping[str, Reference] = {reference.id: reference for reference in references}
        self._unread = unread

    def cite(self, reference_ids: Iterable[str], provision: str = "") -> str:
        """Return the provision and the titles of its references in small letters; nothing where there are none."""
        titles = [self._title(id) for id in reference_ids if id in self._held]
        parts = [f"<b>{escape(provision)}</b>", *titles] if provision else titles
        return f"<small>{' · '.join(parts)}</small>" if parts else ""

    def _title(self, id: str) -> str:
        reference = self._held[id]
        return escape(reference.title if reference.was_read else f"{reference.title} ({self._unread})")


class Citations:
    """Numbers references in the order they are cited; the list that the numbers mean comes last."""

    def __init__(self, references: Iterable[Reference], unread: str) -> None:
        self._held: Mapping[str, Reference] = {reference.id: reference for reference in references}
        self._unread = unread
        self._cited: list[str] = []

    def cite(self, reference_ids: Iterable[str], provision: str = "") -> str:
        """Return the provision and the numbers of its references in small letters; nothing where there are none."""
        ids = [id for id in reference_ids if id in self._held]
        self._cited += [id for id in ids if id not in self._cited]
        numbers = ", ".join(str(self._cited.index(id) + 1) for id in ids)
        parts = [f"<b>{escape(provision)}</b>"] if provision else []
        return f"<small>{' '.join([*parts, *([f'[{numbers}]'] if numbers else [])])}</small>"

    def listed(self) -> str:
        """Return everything cited so far, by its number."""
        lines = (f"[{number}] {self._line(id)}" for number, id in enumerate(self._cited, start=1))
        return f"<small>{'<br>'.join(lines)}</small>" if self._cited else ""

    def _line(self, id: str) -> str:
        reference = self._held[id]
        line = f"{reference.title}. {reference.publisher}, {reference.year}."
        return escape(line if reference.was_read else f"{line} {self._unread}")


STYLE = """
body { font-family: sans-serif; line-height: 1.35; max-width: 50em; margin: 1.5em auto; padding: 0 1em; }
h1 { margin-bottom: 0; } h2 { margin-top: 1.2em; border-bottom: 1px solid #888; } li { margin-bottom: 0.5em; }
@media (prefers-color-scheme: dark) { body { background: #1a1f1e; color: #e8ece9; } }
"""


def document(title: str, body: str, language: str, *, styled: bool) -> str:
    """Return an HTML document that stands alone; paper wants it without a style sheet."""
    style = f"<style>{STYLE}</style>" if styled else ""
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>{style}'
        f"</head><body><h1>{escape(title)}</h1>{body}</body></html>"
    )


def listed(items: Iterable[str], *, ordered: bool = False) -> str:
    """Return a list of ready HTML, or nothing for none."""
    lines = "".join(f"<li>{item}</li>" for item in items)
    tag = "ol" if ordered else "ul"
    return f"<{tag}>{lines}</{tag}>" if lines else ""
