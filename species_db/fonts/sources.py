"""Which font each script is cut from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A font file and the scripts that are taken from it, as `inama_id.domain.scripts` calls them."""

    file: str
    scripts: tuple[str, ...]
    face: str = ""
    """The family wanted, where the file holds several."""


def _sans(script: str) -> Source:
    return Source(f"NotoSans{script}-Regular.ttf", (script,))


SOURCES = {
    # One face for three languages: its Chinese forms of shared ideographs are read by all, two more would triple it.
    "east-asian": Source("NotoSansCJK-Regular.ttc", ("Chinese", "Japanese", "Korean"), "Noto Sans CJK SC"),
    "arabic": _sans("Arabic"),
    "bengali": _sans("Bengali"),
    "devanagari": _sans("Devanagari"),
    "ethiopic": _sans("Ethiopic"),
    "gujarati": _sans("Gujarati"),
    "kannada": _sans("Kannada"),
    "khmer": _sans("Khmer"),
    "lao": _sans("Lao"),
    "malayalam": _sans("Malayalam"),
    "myanmar": _sans("Myanmar"),
    "tamil": _sans("Tamil"),
    "telugu": _sans("Telugu"),
    "thai": _sans("Thai"),
    "tibetan": Source("NotoSerifTibetan-Regular.ttf", ("Tibetan",)),
}
"""The name of each font made, and what it is made from."""

LICENCES = ("fonts-noto-core", "fonts-noto-cjk")
"""The packages whose copyright files go with the fonts: the SIL Open Font License wants to be there in full."""


def find(name: str, below: Iterable[Path]) -> Path:
    """Return a file by the end of its path, below the first folder that has it; raises FileNotFoundError."""
    for folder in below:
        for path in sorted(folder.rglob(name)):
            return path
    raise FileNotFoundError(f"{name}: install the packages {' and '.join(LICENCES)}, or name their folder")
