"""Reading a scientific name as people write it on papers: authors, ranks, signs and abbreviations around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RANK_MARKS = {"subsp", "ssp", "var", "v", "f", "forma", "fo", "subvar", "cv", "morph", "nothosubsp"}
_DOUBT_MARKS = {"cf", "aff", "nr", "gr", "sp", "spp", "species", "ex"}
_HYBRID = {"x", "×", "✕", "X"}
_EPITHET = re.compile(r"^[a-zà-ÿ][a-zà-ÿ'’-]+$")
_GENUS = re.compile(r"^[A-Za-zÀ-ÿ][a-zA-Zà-ÿ-]+$")
_AUTHOR_PARTICLES = {
    "et", "and", "in", "ex", "de", "von", "van", "der", "den", "du", "des", "da", "dos", "del", "la", "le", "non",
    "nec", "fil", "al",
}  # fmt: skip
_HYBRID_FORMULA = re.compile(r"\s+[x×✕]\s+(?=[A-ZÀ-Þ])")


@dataclass(frozen=True, slots=True)
class ScientificName:
    """The parts of a name; ``epithets`` has none (genus or higher), one (species) or two (below species)."""

    genus: str
    epithets: tuple[str, ...]

    @property
    def canonical(self) -> str:
        """The name without rank marks, signs and authors."""
        return " ".join((self.genus, *self.epithets))

    @property
    def binomial(self) -> str:
        """Genus and first epithet."""
        return " ".join((self.genus, *self.epithets[:1]))


def parse(text: str) -> ScientificName | None:
    """Read a scientific name; None when the text does not look like one.

    Tolerates ``Genus (Subgenus) epithet Author, 1758``, ``Genus sp.``, ``Genus spp.``, ``cf.``, ``×``, ``var.``,
    ``subsp.`` and names typed all in lower or all in upper case.
    """
    words = _words(text)
    if not words or not _GENUS.match(words[0]):
        return None
    genus, rest = words[0].capitalize(), words[1:]
    shouting = text.isupper()
    lower = text.islower()
    epithets: list[str] = []
    for word in rest:
        bare = word.rstrip(".")
        if word in _HYBRID or (bare.lower() in _RANK_MARKS | _DOUBT_MARKS and (word.endswith(".") or len(bare) > 1)):
            continue
        candidate = bare.lower() if shouting else bare
        if candidate in _AUTHOR_PARTICLES or not _EPITHET.match(candidate):
            if epithets and not lower:
                # a capital after the epithet starts the author; a rank mark may still bring a lower epithet
                continue
            break
        epithets.append(candidate)
        if len(epithets) == 2:
            break
    return ScientificName(genus, tuple(epithets))


def hybrid_parents(text: str) -> tuple[str, ...]:
    """Return the two names of a hybrid formula (``Falco rusticolus x Falco peregrinus``), or nothing."""
    parts = tuple(part.strip() for part in _HYBRID_FORMULA.split(text) if part.strip())
    return parts if len(parts) == 2 else ()


def _words(text: str) -> list[str]:
    without_brackets = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", text)
    spaced = re.sub(r"([×✕])", r" \1 ", without_brackets).replace(",", " ").replace("&", " ")
    words = spaced.split()
    while words and words[0] in _HYBRID:
        words.pop(0)
    return words
