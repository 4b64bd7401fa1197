"""The table of documents over small rows of its own: what is unknown is told with its condition, layers add up."""

from __future__ import annotations

from typing import Any

import pytest

from inama_id.domain.documents.matrix import Situation, matrix, needed
from inama_id.domain.specimen import Movement

COMMON = {"provision": "Article 1"}
ITEMS: list[tuple[str, dict[str, Any], list[str]]] = [
    (id, {"is": sort, **COMMON, **body}, ["treaty"])
    for id, sort, body in (
        ("one", "requirement", {"when": {"appendix": ["I"]}, "document": "import-permit", "order": 2}),
        ("two", "requirement", {
            "when": {"exit": ["export"]}, "document": "export-permit", "order": 1, "only": "direct"}),
        ("live", "requirement", {"when": {"live": ["yes"]}, "document": "box", "order": 3}),
        ("law", "statement", {"when": {}, "text": "The law decides.", "any_exemption": True}),
        ("off", "statement", {"when": {}, "text": "There is more.", "without_layer": "union"}),
        ("in", "requirement", {
            "layer": "union", "when": {"importer_in": ["union"], "annex": ["B"]}, "document": "import-permit",
            "order": 1}),
        ("old", "exemption", {"name": "old things"}),
        ("paper", "requirement", {"exemption": "old", "when": {}, "document": "old-certificate", "order": 1}),
        ("deem", "deeming", {"when": {"source": ["D"], "appendix": ["I"]}, "appendix": "II", "text": "As if in II."}),
        ("union", "territory", {"layer": "union", "members": ["DE"], "annex_of": {"II": "B"}}),
    )
]  # fmt: skip
TABLE = matrix(ITEMS)


def _asked(layers: tuple[str, ...] = (), **facts: Any) -> list[str]:
    answer = needed(TABLE, Situation(**facts), layers)
    return [r.document + ("?" if r.only else "") for r in answer.requirements]


@pytest.mark.parametrize(
    ("facts", "layers", "documents"),
    [
        ({"appendix": "I", "exit": "export", "live": False}, (), ["export-permit", "import-permit"]),
        ({"appendix": "I", "live": False}, (), ["export-permit?", "import-permit"]),
        ({"appendix": "I", "exit": "re-export"}, (), ["import-permit", "box?"]),
        ({"appendix": "II", "exit": "re-export", "live": True}, (), ["box"]),
        ({"appendix": "I", "exit": "export", "live": False, "source": "D"}, (), ["export-permit"]),
        ({"appendix": "I", "exemption": "old"}, (), ["old-certificate"]),
        ({"appendix": "I", "exemption": "old", "source": "D"}, (), ["old-certificate"]),
        ({"appendix": "II", "exit": "re-export", "live": False, "importer": "DE"}, (), []),
        ({"appendix": "II", "exit": "re-export", "live": False, "importer": "DE"}, ("union",), ["import-permit"]),
        ({"appendix": "II", "exit": "re-export", "live": False, "importer": "US"}, ("union",), []),
        ({"appendix": "II", "exit": "re-export", "live": False}, ("union",), ["import-permit?"]),
        ({"appendix": "II", "annex": "A", "exit": "re-export", "live": False, "importer": "DE"}, ("union",), []),
    ],
)
def test_documents(facts: dict[str, Any], layers: tuple[str, ...], documents: list[str]) -> None:
    assert _asked(layers, **facts) == documents


def test_statements() -> None:
    told = [[s.id for s in needed(TABLE, Situation(exemption=e), layers).statements]
            for e, layers in (("", ()), ("", ("union",)), ("old", ()))]  # fmt: skip
    assert told == [["law", "off"], ["law"], ["law"]]
    assert needed(TABLE, Situation(appendix="I", source="D")).statements[0].id == "deem"


def test_what_two_layers_ask_for_is_one_document() -> None:
    situation = Situation(appendix="I", annex="B", importer="DE", exit="re-export", live=False)
    (permit,) = needed(TABLE, situation, ("union",)).requirements
    assert (permit.document, permit.order, permit.layers, permit.only) == ("import-permit", 1, ("cites", "union"), "")


def test_the_condition_is_told_in_words() -> None:
    answer = needed(TABLE, Situation(appendix="II", live=False, movement=Movement.IMPORT))
    assert [r.only for r in answer.requirements] == ["direct"]
