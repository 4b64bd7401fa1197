"""Letters by the script they are written in."""

from __future__ import annotations

import pytest

from inama_id.domain.scripts import by_script, script


@pytest.mark.parametrize(
    ("letter", "called"),
    [
        ("a", "Latin"),
        ("ạ", "Latin"),
        ("ж", "Cyrillic"),
        ("象", "Chinese"),
        ("Ａ", "Chinese"),
        ("ゾ", "Japanese"),
        ("ー", "Japanese"),
        ("코", "Korean"),
        ("ف", "Arabic"),
        ("ช", "Thai"),
        ("ि", "Devanagari"),
        ("7", ""),
        ("’", ""),
        ("、", ""),
        (" ", ""),
        ("\u0301", ""),
        ("\ue85e", ""),
        ("\u200d", ""),
    ],
)
def test_script(letter: str, called: str) -> None:
    assert script(letter) == called


def test_letters_are_sorted_and_held_once() -> None:
    assert by_script("象大象 a, ช!") == {"Chinese": "大象", "Latin": "a", "Thai": "ช"}
