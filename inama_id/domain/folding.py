"""One way of folding names, used when the index is built and when it is asked.

Folding makes names comparable: case, diacritics, punctuation and the hybrid sign vanish; scripts written
without spaces (Chinese, Japanese, Korean, Thai, Khmer, Lao, Burmese) become one word a character, so that any part of a
name is found; Arabic loses vowel marks and its letter variants and leading article are unified.
"""

from __future__ import annotations

import re
import unicodedata

MAX_QUERY = 300
"""Longer texts are cut: no name has that many characters."""

_SPACELESS = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3400, 0x9FFF),  # CJK ideographs
    (0xAC00, 0xD7AF),  # Hangul
    (0xF900, 0xFAFF),  # CJK compatibility ideographs
    (0x20000, 0x3FFFF),  # supplementary ideographs
)
_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i", "ĳ": "ij",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ة": "ه", "ؤ": "و", "ـ": None,
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "×": " ",
    }
)  # fmt: skip
_ARABIC_ARTICLE = "ال"
_ELISION = re.compile(r"\b(qu|[cdjlmnst])'(?=\w)")  # French and Italian: l'ivoire, d'éléphant


def is_spaceless(character: str) -> bool:
    """Whether a character belongs to a script written without spaces between words."""
    point = ord(character)
    return point >= 0x0E00 and any(first <= point <= last for first, last in _SPACELESS)


def fold(text: str) -> str:
    """Return the comparable form of a name: lower-case words separated by single spaces."""
    if text.isascii():
        cleaned = _without_apostrophes(text.lower().replace("`", "'"))
        return " ".join("".join(c if c.isalnum() else " " for c in cleaned).split())
    folded = _without_apostrophes(unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS))
    plain = (c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c) or is_spaceless(c))
    spaced = "".join(_separate(c) for c in unicodedata.normalize("NFC", "".join(plain)))
    return " ".join(_without_article(word) for word in spaced.split())


def _without_apostrophes(text: str) -> str:
    return _ELISION.sub(r"\1 ", text).replace("'", "") if "'" in text else text


def _separate(character: str) -> str:
    if is_spaceless(character):
        return f" {character} "
    return character if character.isalnum() else " "


def _without_article(word: str) -> str:
    return word[2:] if len(word) > 4 and word.startswith(_ARABIC_ARTICLE) else word
