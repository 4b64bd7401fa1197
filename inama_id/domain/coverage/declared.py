"""What source and purpose codes say by their definition, and which statements follow from others.

The codes: Resolution Conf. 12.3 on permits and certificates. A code that leaves a condition open is not in its row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from inama_id.domain.specimen import Specimen

_Says = Mapping[str, bool]

_NOT_REARED: Final = {"bred-in-captivity": False, "artificially-propagated": False}
_SOURCES: Final[Mapping[str, _Says]] = {
    "W": {"taken-from-wild": True, **_NOT_REARED},
    "X": {"taken-from-wild": True, **_NOT_REARED},
    "R": _NOT_REARED,
    "F": {"taken-from-wild": False, **_NOT_REARED},
    "C": {"taken-from-wild": False, "bred-in-captivity": True, "artificially-propagated": False},
    "D": {"taken-from-wild": False, "bred-in-captivity": True, "artificially-propagated": True},
    "A": {"taken-from-wild": False, "artificially-propagated": True},
    "Y": {"artificially-propagated": False},
}
_SAME_PLANTS: Final = "from-artificially-propagated-plants"
_NATURALISED: Final = "from-naturalised-or-propagated-plants"
"""Naturalised plants are told from wild ones by where they grow, not by a code: only propagation can be declared."""

_COMMERCE: Final = ("for-commerce", "for-primarily-commercial-purposes")
_NO_COMMERCE: Final = "not-for-commerce"
_NON_COMMERCIAL_CODES: Final = frozenset("EHLNPS")
"""Purposes that are not commercial by their definition; zoos, circuses, gardens, breeders and medicine may trade."""
_PURPOSES: Final[Mapping[str, frozenset[str]]] = {
    "P": frozenset({"personal-use"}),
    "E": frozenset({"teaching"}),
    "N": frozenset({"in-situ-conservation"}),
}
_RULED_OUT_BY_TRADE: Final = frozenset({"non-commercial", "personal-use", "in-situ-conservation"})

_IMPLIED: Final[Mapping[str, frozenset[str]]] = {
    "packaged-for-retail": frozenset({"finished", "finished-products"}),
    "finished-products": frozenset({"finished"}),
    "finished-products-with-extracts": frozenset({"finished", "finished-products"}),
    "finished-musical-instruments": frozenset({"finished", "finished-products"}),
    "finished-instrument-parts": frozenset({"finished", "finished-products"}),
    "finished-instrument-accessories": frozenset({"finished", "finished-products"}),
    "artificially-propagated": frozenset({_SAME_PLANTS, _NATURALISED}),
    _SAME_PLANTS: frozenset({"artificially-propagated", _NATURALISED}),
    "for-primarily-commercial-purposes": frozenset({"for-commerce"}),
}


def declared(specimen: Specimen, condition: str) -> bool | None:
    """Return what the source and purpose codes say of a condition; None when they leave it open."""
    if condition in _COMMERCE or condition == _NO_COMMERCE:
        return _commerce(specimen, condition)
    wanted = "artificially-propagated" if condition in (_SAME_PLANTS, _NATURALISED) else condition
    says = {_SOURCES[code][wanted] for code in sources(specimen.source) if wanted in _SOURCES.get(code, {})}
    if len(says) != 1 or (condition == _NATURALISED and says == {False}):
        return None
    return says.pop()


def purposed(code: str, purpose: str) -> bool | None:
    """Return whether a purpose code means a purpose that a rule names; None when the code leaves it open."""
    if purpose in _PURPOSES.get(code, ()):
        return True
    if purpose == "non-commercial" and code in _NON_COMMERCIAL_CODES:
        return True
    return False if code == "T" and purpose in _RULED_OUT_BY_TRADE else None


def implied(conditions: Iterable[str]) -> frozenset[str]:
    """Return the statements that follow from others."""
    return frozenset(consequence for one in conditions for consequence in _IMPLIED.get(one, ()))


def sources(code: str) -> tuple[str, ...]:
    """Return the single codes of a source box, which may hold two (``O W``, ``I/C``)."""
    return tuple(letter for letter in code.upper() if letter.isalpha())


def _commerce(specimen: Specimen, condition: str) -> bool | None:
    if specimen.purpose == "T":
        return condition != _NO_COMMERCE
    opposite = set(_COMMERCE) if condition == _NO_COMMERCE else {_NO_COMMERCE}
    if opposite & specimen.conditions:
        return False
    if opposite & specimen.denied:
        return None
    return condition == _NO_COMMERCE if specimen.purpose in _NON_COMMERCIAL_CODES else None
