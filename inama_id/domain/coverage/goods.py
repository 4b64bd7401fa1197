"""What trade-term and unit codes say of goods: which parts they are, which they may be, and how they are measured.

The codes and their definitions are those of the CITES guidelines on permits and annual reports; ``terms-parts.yaml``
holds what follows from each definition for the words of the annotations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any

_ALWAYS_FITS = {"mass", "count", "vague"}
"""Anything can be weighed or counted; packages and sets say nothing that could be wrong."""


@dataclass(frozen=True, slots=True)
class Term:
    """A trade term. ``parts`` hold by its definition, ``may_be`` may hold; of each set in ``one_of`` one holds."""

    code: str
    name: str
    parts: frozenset[str] = frozenset()
    may_be: frozenset[str] = frozenset()
    one_of: tuple[frozenset[str], ...] = ()
    whole: bool = False
    """A whole animal or plant, alive or dead."""
    alive: bool = False
    vague: bool = False
    """The code does not tell what the goods are."""
    measures: frozenset[str] = frozenset()
    """Kinds of quantity of its units; empty when any will do."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of quantity; an amount times ``factor`` is an amount in ``base``."""

    code: str
    measures: str
    base: str
    factor: float


@dataclass(frozen=True, slots=True)
class Goods:
    """All codes, by code; units also by their other spellings."""

    terms: Mapping[str, Term]
    units: Mapping[str, Unit]

    def fits(self, term: Term, unit: Unit) -> bool:
        """Whether goods of a term can be measured in a unit."""
        return not term.measures or unit.measures in term.measures or unit.measures in _ALWAYS_FITS


NOT_SAID = Term("", "", vague=True)
"""Stands for goods whose trade term nobody has said."""


def read_goods(
    terms: Iterable[Mapping[str, Any]],
    parts: Mapping[str, Mapping[str, Any]],
    units: Iterable[Mapping[str, Any]],
    language: str,
) -> Goods:
    """Read the code lists from their content form; ``parts`` by trade term in lower case."""
    measured = {str(unit.get("id", unit["code"])): _unit(unit) for unit in units}
    spellings = {unit.code: unit for unit in measured.values()}
    for body in units:
        for spelling in (str(body.get("id", "")), *map(str, body.get("also", ()))):
            spellings.setdefault(spelling, spellings[str(body["code"])])
    current: dict[str, Term] = {}
    former: list[Mapping[str, Any]] = []
    for body in terms:
        if body.get("former"):
            former.append(body)
        else:
            code = str(body["code"])
            current[code] = _term(body, parts.get(code.lower(), {}), measured, language)
    replaced = {str(body["code"]): _former(body, current, language) for body in former}
    return Goods({**current, **replaced}, {spelling.lower(): unit for spelling, unit in spellings.items()})


def _unit(body: Mapping[str, Any]) -> Unit:
    return Unit(str(body["code"]), str(body["measures"]), str(body["base"]), float(body["factor"]))


def _term(body: Mapping[str, Any], parts: Mapping[str, Any], units: Mapping[str, Unit], language: str) -> Term:
    names = [str(unit) for unit in (*(body.get("units") or ()), *(body.get("alternatives") or ()))]
    return Term(
        code=str(body["code"]),
        name=_name(body, language),
        parts=frozenset(parts.get("parts", ())),
        may_be=frozenset(parts.get("may_be", ())),
        one_of=tuple(frozenset(group) for group in parts.get("one_of", ())),
        whole=bool(parts.get("whole")),
        alive=bool(parts.get("alive")),
        vague=bool(parts.get("vague")) or not parts,
        measures=frozenset(units[name].measures for name in names if name in units),
    )


def _former(body: Mapping[str, Any], current: Mapping[str, Term], language: str) -> Term:
    """Return a term of older lists: what all codes in its place say holds, what any of them says may hold."""
    now = [current[code] for code in body.get("now") or () if code in current]
    if not now:
        return Term(str(body["code"]), _name(body, language), vague=True)
    surely = reduce(frozenset.intersection, (term.parts for term in now))
    maybe = reduce(frozenset.union, (term.parts | term.may_be for term in now)) - surely
    return Term(
        code=str(body["code"]),
        name=_name(body, language),
        parts=surely,
        may_be=maybe,
        one_of=now[0].one_of if len(now) == 1 else (),
        whole=all(term.whole for term in now),
        alive=all(term.alive for term in now),
        vague=any(term.vague for term in now),
    )


def _name(body: Mapping[str, Any], language: str) -> str:
    return str(body.get(language) or body["en"])
