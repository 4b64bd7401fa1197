"""The words of reports, by language."""

from __future__ import annotations

from inama_id.reports.words.english import ENGLISH
from inama_id.reports.words.french import FRENCH
from inama_id.reports.words.shape import Words
from inama_id.reports.words.spanish import SPANISH

__all__ = ["Words", "words_of"]


def words_of(language: str) -> Words:
    """Return the words of a language, or English where there are none."""
    return {"fr": FRENCH, "es": SPANISH}.get(language, ENGLISH)
