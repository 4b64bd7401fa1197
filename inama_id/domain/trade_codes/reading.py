"""Reads the code lists from their form in ``content/documents``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from inama_id.domain.taxon import TaxonId
from inama_id.domain.trade_codes.values import (
    LANGUAGES,
    Goods,
    HsHeading,
    Kingdom,
    PurposeCode,
    SourceCode,
    TradeTerm,
    Unit,
)


def trade_term(body: Mapping[str, Any], references: Sequence[str]) -> TradeTerm:
    """Read a trade term; raises KeyError or ValueError where a field cannot be read."""
    return TradeTerm(
        **_common(body, references),
        definition=str(body["definition"]),
        kingdoms=_kingdoms(body),
        units=tuple(body.get("units", ())),
        alternatives=tuple(body.get("alternatives", ())),
        former=bool(body.get("former", False)),
        now=tuple(body.get("now", ())),
    )


def unit(id: str, body: Mapping[str, Any], references: Sequence[str]) -> Unit:
    """Read a unit; raises KeyError or ValueError where a field cannot be read."""
    return Unit(
        **_common(body, references),
        id=id,
        measures=str(body["measures"]),
        base=str(body["base"]),
        factor=float(body["factor"]),
        also=tuple(str(word) for word in body.get("also", ())),
        listed=bool(body.get("listed", True)),
    )


def source_code(body: Mapping[str, Any], references: Sequence[str]) -> SourceCode:
    """Read a source code; raises KeyError or ValueError where a field cannot be read."""
    return SourceCode(
        **_common(body, references),
        **_use(body),
        appendices=tuple(body.get("appendices", ())),
        with_another=bool(body.get("with_another", False)),
    )


def purpose_code(body: Mapping[str, Any], references: Sequence[str]) -> PurposeCode:
    """Read a purpose code; raises KeyError or ValueError where a field cannot be read."""
    commercial = {"yes": True, "no": False, "may-be": None}[body["commercial"]]
    return PurposeCode(**_common(body, references), **_use(body), commercial=commercial)


def hs_heading(body: Mapping[str, Any], references: Sequence[str]) -> HsHeading:
    """Read a heading; raises KeyError or ValueError where a field cannot be read."""
    return HsHeading(
        **_common(body, references),
        goods=tuple(Goods(str(g["goods"]), tuple(map(TaxonId, g.get("taxa", ())))) for g in body.get("goods", ())),
        forms=tuple(body.get("forms", ())),
        catch_all=str(body.get("catch_all", "")),
        hides=tuple(str(code) for code in body.get("hides", ())),
    )


def _common(body: Mapping[str, Any], references: Sequence[str]) -> dict[str, Any]:
    return {
        "code": str(body["code"]),
        "labels": {language: str(body[language]) for language in LANGUAGES},
        "note": str(body.get("note", "")),
        "reference_ids": tuple(references),
    }


def _use(body: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "meaning": str(body["meaning"]).strip(),
        "used_where": str(body["used_where"]),
        "ask": str(body.get("ask", "")),
        "kingdoms": _kingdoms(body),
        "provisions": tuple(body.get("provisions", ())),
    }


def _kingdoms(body: Mapping[str, Any]) -> frozenset[Kingdom]:
    return frozenset(Kingdom(kingdom) for kingdom in body.get("kingdoms", Kingdom))
