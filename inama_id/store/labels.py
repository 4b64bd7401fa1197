"""Texts that are stored by language."""

from __future__ import annotations

import json


def in_language(labels: str, language: str) -> str:
    """Return the text of a language from stored labels (JSON by language), else the English one."""
    by_language: dict[str, str] = json.loads(labels)
    return by_language.get(language) or by_language.get("en", "")
