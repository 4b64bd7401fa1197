"""Sentences say what the rule holds, in three languages."""

from __future__ import annotations

from typing import Any

import pytest

from inama_id.domain.annotation import AnnotationText, annotation_rule
from inama_id.domain.annotation_text import Glossary, annotation_text

GLOSSARY = Glossary(
    terms={"logs": "logs", "sawn-wood": "sawn wood", "seeds": "seeds", "wild": "taken from the wild"},
    definitions={"logs": "wood in the rough"},
    taxa={"dalbergia-cochinchinensis": "Dalbergia cochinchinensis"},
    countries={"MX": "Mexico", "BW": "Botswana", "NA": "Namibia"},
)


def _text(language: str = "en", **rule: Any) -> AnnotationText:
    return annotation_text(annotation_rule({"id": "#1", "kind": "parts", **rule}), GLOSSARY, language, "r")


def test_listed_parts() -> None:
    text = _text(covers=["logs", "sawn-wood"], definitions=["logs"])
    assert text.covered == ("logs", "sawn wood")
    assert "only those named" in text.summary
    assert text.definitions == (("logs", "wood in the rough"),)


def test_exclusions_with_scope_and_limit() -> None:
    text = _text(
        excludes=[
            {"part": "seeds", "unless": [{"exporter": ["MX"]}]},
            {"part": "logs", "limit": {"at_most": 10, "unit": "kg", "per": "shipment"}},
        ]
    )
    assert text.not_covered == (
        "seeds, but not seeds (exporting country: Mexico)",
        "logs, up to 10 kg per shipment",
    )
    assert "except" in text.summary


def test_another_rule_decides_instead() -> None:
    text = _text(instead=[{"of": ["dalbergia-cochinchinensis"], "annotation": "#4"}])
    assert text.limits == ("specimens of Dalbergia cochinchinensis: annotation #4 decides instead",)


@pytest.mark.parametrize(
    ("quota", "sentence"),
    [
        ({"quota": 0, "only_if": ["wild"]}, "Export quota of zero for specimens taken from the wild"),
        (
            {"quota": 1600, "unit": "specimens", "period": "year", "countries": ["BW", "NA"]},
            "Export quota of 1,600 specimens a year for specimens (exporting country: Botswana or Namibia)",
        ),
        ({"quota": "notified"}, "Yearly export quota as notified by the exporting country for specimens"),
    ],
)
def test_quotas(quota: dict[str, Any], sentence: str) -> None:
    (found,) = _text(kind="quota", quotas=[quota]).limits
    assert found == sentence


def test_french_shortens_before_a_vowel() -> None:
    glossary = Glossary(terms={"seeds": "graines"}, definitions={}, taxa={"aloe": "Aloe"}, countries={})
    rule = annotation_rule({"id": "#1", "kind": "parts", "excludes": [{"part": "seeds", "of": ["aloe"]}]})
    assert annotation_text(rule, glossary, "fr", "r").not_covered == ("graines d’Aloe",)


def test_split_listing_treats_the_rest_as_appendix_i() -> None:
    text = _text(kind="population", allowed=[{"part": "logs", "countries": ["NA"]}], all_others_as="I")
    assert text.covered == ("logs, populations of Namibia",)
    assert text.limits == ("All other specimens are treated as Appendix I.",)


@pytest.mark.parametrize(("language", "word"), [("fr", "annexe"), ("es", "apéndice"), ("zh", "appendix")])
def test_languages(language: str, word: str) -> None:
    (sentence,) = _text(language, treated_as="I").limits
    assert word in sentence.lower()
