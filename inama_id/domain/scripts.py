"""Which script a letter is written in: what fonts have to offer."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping

_NAMED = {
    "CJK": "Chinese",
    "FULLWIDTH": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HALFWIDTH": "Japanese",
    "HANGUL": "Korean",
}
"""The languages that people know these scripts by; the other scripts are called as Unicode calls them."""
_OF_NO_SCRIPT = {"COMBINING", "MODIFIER", "FEMININE", "MASCULINE", "MICRO"}


def script(letter: str) -> str:
    """Return the script of a letter, e.g. ``Thai``; empty for digits, signs and marks that go with any script."""
    if unicodedata.category(letter)[0] not in "LM":
        return ""
    first = re.split("[ -]", unicodedata.name(letter, ""))[0]
    return "" if first in _OF_NO_SCRIPT else _NAMED.get(first, first.title())


def by_script(letters: Iterable[str]) -> Mapping[str, str]:
    """Sort letters into scripts, those of a script in the order of Unicode."""
    found: dict[str, list[str]] = defaultdict(list)
    for letter in sorted(set(letters)):
        if name := script(letter):
            found[name].append(letter)
    return {name: "".join(found[name]) for name in sorted(found)}
