"""The real risk indicators: enough of them, safety on every list, and advice that can be explained."""

from __future__ import annotations

import pytest

from inama_id.domain.risk import Action, Setting, Situation
from inama_id.reports.risk_html import RiskPage, document, risk_words
from inama_id.services import Services
from inama_id.services.risk import Risk
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore
from species_db.build import compiler


@pytest.fixture(scope="module")
def risk(content_services: Services) -> Risk:
    """The risk checklists of the real content."""
    db = ReferenceDb(compiler.DATABASE)
    return Risk(RuleStore(db), TaxonStore(db))


def test_there_are_at_least_sixty_signs(risk: Risk) -> None:
    assert len(risk.indicators) >= 60


@pytest.mark.parametrize("setting", list(Setting))
def test_each_setting_has_a_list_with_safety_first(risk: Risk, setting: Setting) -> None:
    asked = risk.checklist(Situation(setting))
    assert len(asked.indicators) >= 15
    assert asked.safety
    assert "Do not confront" in asked.safety[0].text


def test_every_sign_gives_a_reason_a_next_step_and_a_reference_that_is_held(risk: Risk) -> None:
    for setting in Setting:
        asked = risk.checklist(Situation(setting))
        held = risk.references(asked)
        for sign in asked.indicators:
            assert sign.why
            assert sign.next
            assert sign.reference_ids
            assert set(sign.reference_ids) <= set(held)


@pytest.mark.parametrize(
    ("situation", "seen", "action"),
    [
        (Situation(Setting.POST), {"air-holes"}, Action.EXAMINE),
        (Situation(Setting.POST), {"post-hotel"}, Action.LOOK_CLOSER),
        (Situation(Setting.POST), {"post-hotel", "post-sender-many", "doc-vague-goods"}, Action.EXAMINE),
        (Situation(Setting.SEA_CONTAINER), {"sea-cover-load", "sea-route"}, Action.EXAMINE),
        (Situation(Setting.SEA_CONTAINER, "wood", "CM", "VN"), {"sea-africa-asia", "sea-dense-wood"}, Action.EXAMINE),
        (Situation(Setting.PASSENGER), {"pax-nervous"}, Action.LOOK_CLOSER),
        (Situation(Setting.PASSENGER), set(), Action.NO_SIGN),
        (Situation(Setting.PASSENGER), {"air-nuts-scales"}, Action.NO_SIGN),
        (Situation(Setting.DOCUMENTS), {"doc-altered"}, Action.EXAMINE),
    ],
)
def test_worked_cases(risk: Risk, situation: Situation, seen: set[str], action: Action) -> None:
    assert risk.assess(seen, risk.checklist(situation)).action is action


def test_thresholds_say_that_they_are_our_own_judgement(risk: Risk) -> None:
    assert all(threshold.own_judgement for threshold in risk.thresholds)


@pytest.mark.parametrize("setting", list(Setting))
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_each_list_can_be_printed(risk: Risk, setting: Setting, language: str) -> None:
    asked = risk.checklist(Situation(setting))
    page = RiskPage(asked, (), None, risk.references(asked), "")
    assert document(page, risk_words(language)).count("[&nbsp;&nbsp;]") == len(asked.indicators)
