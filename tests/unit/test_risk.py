"""Risk checklists: which signs are asked where, and what those seen lead to."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from inama_id.domain.risk import (
    Action,
    Advice,
    RiskIndicator,
    Setting,
    Situation,
    assess,
    checklist,
    risk_indicator,
    safety_line,
    threshold,
)
from inama_id.reports.risk_html import RiskPage, because, document, found, risk_words, text
from species_db.build.profile_records import RuleRow
from species_db.build.records import Content, CountryRow, Where
from species_db.checks import code_content

TODAY = date(2026, 11, 27)


def _sign(id: str, strength: str = "weak", **fields: Any) -> RiskIndicator:
    body = {"text": f"Sign {id}", "why": f"Why {id}", "next": f"Next {id}", "strength": strength, "settings": ["post"]}
    return risk_indicator(id, body | fields, ("r",))


def _threshold(id: str, advice: str, strength: str, at_least: int) -> Any:
    body = {"advice": advice, "strength": strength, "at_least": at_least, "because": id, "own_judgement": True}
    return threshold(id, body, ("r",))


THRESHOLDS = (
    _threshold("one decisive", "examine", "decisive", 1),
    _threshold("two strong", "examine", "strong", 2),
    _threshold("three of any", "examine", "any", 3),
    _threshold("one of any", "look-closer", "any", 1),
)
SIGNS = (
    _sign("w1"), _sign("w2"), _sign("w3"), _sign("s1", "strong"), _sign("s2", "strong"), _sign("d1", "decisive"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("checked", "action", "reached"),
    [
        ([], Action.NO_SIGN, None),
        (["w1"], Action.LOOK_CLOSER, "one of any"),
        (["s1"], Action.LOOK_CLOSER, "one of any"),
        (["w1", "w2"], Action.LOOK_CLOSER, "one of any"),
        (["w1", "s1"], Action.LOOK_CLOSER, "one of any"),
        (["w1", "w2", "w3"], Action.EXAMINE, "three of any"),
        (["w1", "w2", "s1"], Action.EXAMINE, "three of any"),
        (["s1", "s2"], Action.EXAMINE, "two strong"),
        (["d1"], Action.EXAMINE, "one decisive"),
        (["w1", "w2", "w3", "s1", "s2", "d1"], Action.EXAMINE, "one decisive"),
        (["unknown"], Action.NO_SIGN, None),
    ],
)
def test_advice_is_the_first_threshold_reached(checked: list[str], action: Action, reached: str | None) -> None:
    advice = assess(checked, SIGNS, THRESHOLDS)
    assert advice.action is action
    assert (advice.threshold.because if advice.threshold else None) == reached
    assert advice.asked == len(SIGNS)


def test_reasons_are_the_signs_seen_the_strongest_first() -> None:
    advice = assess(["w2", "d1", "s1"], SIGNS, THRESHOLDS)
    assert [sign.id for sign in advice.reasons] == ["d1", "s1", "w2"]


AIR = _sign("air", settings=["air-cargo"])
EVERYWHERE = _sign("everywhere", settings=["post", "air-cargo"])
FISH = _sign("fish", "strong", groups=["fish"])
CAT_ROUTE = _sign("route", route={"from": ["SO", "ET"], "to": ["AE"]})


@pytest.mark.parametrize(
    ("situation", "ids"),
    [
        (Situation(Setting.AIR_CARGO), ["air", "everywhere"]),
        (Situation(Setting.POST), ["fish", "everywhere"]),
        (Situation(Setting.POST, group="fish"), ["fish", "everywhere"]),
        (Situation(Setting.POST, group="wood"), ["everywhere"]),
        (Situation(Setting.POST, exporter="SO", importer="AE"), ["fish", "everywhere", "route"]),
        (Situation(Setting.POST, exporter="SO"), ["fish", "everywhere"]),
        (Situation(Setting.POST, exporter="FR", importer="AE"), ["fish", "everywhere"]),
        (Situation(Setting.PASSENGER), []),
    ],
)
def test_a_list_holds_the_signs_of_its_situation(situation: Situation, ids: list[str]) -> None:
    asked = checklist(situation, (AIR, EVERYWHERE, FISH, CAT_ROUTE), THRESHOLDS, ())
    assert [sign.id for sign in asked.indicators] == ids


def test_signs_of_the_goods_at_hand_come_first() -> None:
    decisive, own = _sign("decisive", "decisive"), _sign("own", groups=["fish"])
    asked = checklist(Situation(Setting.POST, group="fish"), (decisive, own), THRESHOLDS, ())
    assert [sign.id for sign in asked.indicators] == ["own", "decisive"]


def test_safety_lines_stand_where_they_belong() -> None:
    gas = {"text": "Gas", "settings": ["sea-container"]}
    lines = (safety_line("all", {"text": "Gloves"}, ("r",)), safety_line("sea", gas, ("r",)))
    assert [line.id for line in checklist(Situation(Setting.POST), (), (), lines).safety] == ["all"]
    assert [line.id for line in checklist(Situation(Setting.SEA_CONTAINER), (), (), lines).safety] == ["all", "sea"]


def _page(checked: list[str], *, answered: bool = True) -> RiskPage:
    calm = safety_line("all", {"text": "Stay <calm>"}, ("r",))
    asked = checklist(Situation(Setting.POST), SIGNS, THRESHOLDS, (calm,))
    advice: Advice | None = assess(checked, asked.indicators, asked.thresholds) if answered else None
    return RiskPage(asked, checked, advice, {}, "Content of 5 March 2026")


def test_the_page_gives_reasons_and_no_score() -> None:
    page, words = _page(["s1", "s2"]), risk_words("en")
    assert page.advice is not None
    assert found(page.advice, words) == "2 of 6: examine"
    assert because(page.advice, words) == "Because two strong. The number is this project's own judgement."
    html = document(page, words)
    assert (
        html.index("Stay &lt;calm&gt;") < html.index("2 of 6: examine") < html.index("Why s1") < html.index("Sign w1")
    )
    assert html.count("Sign s1") == 1
    assert "Content of 5 March 2026" in html


def test_an_empty_list_can_be_taken_along() -> None:
    html = document(_page([], answered=False), risk_words("es"))
    assert html.count("[&nbsp;&nbsp;]") == len(SIGNS)
    assert "Indicios" in html
    assert "Why" not in html


def test_the_text_ticks_what_was_seen() -> None:
    told = text(_page(["d1"]), risk_words("fr"))
    assert "[x] Sign d1 (suffit seul)" in told
    assert "[ ] Sign w1 (faible)" in told
    assert "1 sur 6 : contrôler" in told


def _row(**changes: Any) -> RuleRow:
    body = {
        "sort": "indicator", "text": "t", "why": "w", "next": "n", "strength": "weak", "settings": ["post"],
        "route": {"from": ["CM"], "to": ["CM"]},
    }  # fmt: skip
    return RuleRow(Where("documents/risk-indicators.yaml", 1), "risk-indicators", "a", ("r",), body | changes)


def _told(row: RuleRow) -> list[str]:
    country = CountryRow(Where("vocabulary/countries.csv", 1), "CM", {}, "Africa", "", "r")
    return [finding.text for finding in code_content.check(Content(countries=[country], rules=[row]))]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"strength": "huge"}, "huge"),
        ({"settings": ["moon"]}, "moon"),
        ({"settings": []}, "stands on no list"),
        ({"groups": ["unicorns"]}, "unknown group unicorns"),
        ({"route": {"from": ["QQ"]}}, "unknown country QQ"),
        ({"score": 3}, "unknown field score"),
        ({"sort": "rumour"}, "unknown sort rumour"),
    ],
)
def test_the_check_tells_what_is_wrong(changes: dict[str, Any], told: str) -> None:
    assert not _told(_row())
    assert any(told in text for text in _told(_row(**changes)))
