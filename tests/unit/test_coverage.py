"""The coverage engine over small rules of its own: three-valued answers, populations, limits, exemptions, bad input."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from inama_id.domain.annotation import annotation_rule
from inama_id.domain.annotation_text import Glossary, annotation_text
from inama_id.domain.coverage.answer import Answer, Coverage, State
from inama_id.domain.coverage.case import Case
from inama_id.domain.coverage.checked import checked
from inama_id.domain.coverage.engine import coverage
from inama_id.domain.coverage.exemption_rule import read_exemption
from inama_id.domain.coverage.goods import Goods, read_goods
from inama_id.domain.coverage.known import NO, YES, Known, Truth, asked, every, some
from inama_id.domain.coverage.law import PRINCIPLES, Law
from inama_id.domain.coverage.pre_convention import acquired_before
from inama_id.domain.listing import Appendix, Listing, Relation
from inama_id.domain.specimen import Movement, Specimen
from inama_id.domain.taxon import Rank, TaxonId, TaxonRef
from inama_id.errors import BadInput
from species_db.build.profile_records import RuleRow
from species_db.build.records import Content, TaxonRow, TermRow, Where
from species_db.checks import coverage_content

TODAY = date(2026, 11, 27)
TERMS: list[dict[str, Any]] = [
    {"code": "LOG", "en": "logs", "fr": "grumes", "units": ["m3"]},
    {"code": "SAW", "en": "sawn wood", "units": ["m3"]},
    {"code": "WPR", "en": "wood product", "units": ["number"], "alternatives": ["kg"]},
    {"code": "LIV", "en": "live", "units": ["number"]},
    {"code": "ROO", "en": "root", "units": ["number"]},
    {"code": "WOO", "en": "wood products", "former": True, "now": ["WPR"]},
    {"code": "MIX", "en": "mixture", "former": True, "now": ["LOG", "WPR"]},
    {"code": "OTH", "en": "other", "former": True},
]
PARTS: dict[str, dict[str, Any]] = {
    "log": {"parts": ["logs"]},
    "saw": {"parts": ["sawn-wood"]},
    "wpr": {"may_be": ["finished-products", "finished-musical-instruments"]},
    "liv": {"parts": ["plants"], "whole": True, "alive": True},
    "roo": {"may_be": ["whole-roots", "sliced-roots"], "one_of": [["whole-roots", "sliced-roots"]]},
}
UNITS: list[dict[str, Any]] = [
    {"id": "kg", "code": "kg", "measures": "mass", "base": "kg", "factor": 1, "also": ["kilo"]},
    {"id": "g", "code": "g", "measures": "mass", "base": "kg", "factor": 0.001},
    {"id": "m3", "code": "m3", "measures": "timber-volume", "base": "m3", "factor": 1},
    {"id": "number", "code": "no.", "measures": "count", "base": "number", "factor": 1},
    {"id": "ml", "code": "ml", "measures": "volume", "base": "l", "factor": 0.001},
]
GLOSSARY = Glossary(terms={"logs": "logs"}, definitions={}, taxa={}, countries={"MX": "Mexico"})
ABOVE = {
    taxon: frozenset(line.split())
    for taxon, line in {
        "oaks": "oaks plantae",
        "red-oak": "red-oak oaks plantae",
        "blue-oak": "blue-oak oaks plantae",
        "plantae": "plantae",
    }.items()
}


def _goods() -> Goods:
    return read_goods(TERMS, PARTS, UNITS, "en")


def _law(rules: tuple[Mapping[str, Any], ...] = (), exemptions: Mapping[str, Mapping[str, Any]] | None = None) -> Law:
    read = {str(rule["id"]): annotation_rule(rule) for rule in rules}
    principles = [read_exemption(id, {"effect": "principle", "en": id}, ("r",), "en") for id in PRINCIPLES]
    others = [read_exemption(id, body, ("r",), "en") for id, body in (exemptions or {}).items()]
    return Law(
        rules=read,
        texts={id: annotation_text(rule, GLOSSARY, "en", "r") for id, rule in read.items()},
        exemptions=(*principles, *others),
        goods=_goods(),
        glossary=GLOSSARY,
        above=ABOVE,
    )


def _entry(id: str = "oaks--ii", taxon: str = "oaks", appendix: str = "II", **fields: Any) -> Listing:
    listing = Listing(
        id=id, entry_taxon_id=TaxonId(taxon), entry=taxon, relation=Relation.INHERITED, appendix=Appendix(appendix),
        population="", population_only=(), population_except=(), parties=(), annotation_ids=(), condition="",
        schedule_family="", effective_from=date(2000, 1, 1), effective_to=None, applies_from=date(2000, 1, 1),
        applies_to=None, confirmed=True, reference_id="r", note="",
    )  # fmt: skip
    return replace(listing, **fields)


def _asked(
    law: Law, *listings: Listing, taxon: str = "red-oak", rank: Rank = Rank.SPECIES, complete: bool = False,
    excepted: tuple[TaxonRef, ...] = (), **fields: Any,
) -> Coverage:  # fmt: skip
    specimen = Specimen(TaxonId(taxon), fields.pop("on", TODAY), **fields)
    case = Case(specimen, TaxonRef(TaxonId(taxon), taxon, rank), listings, complete, excepted=excepted)
    return coverage(case, law)


def _fields(found: Coverage) -> list[str]:
    return [missing.field for missing in found.missing]


OPEN = asked("x", "?")
OTHER = asked("y", "?")


@pytest.mark.parametrize(
    ("parts", "all_hold", "any_holds"),
    [
        ([], Truth.YES, Truth.NO),
        ([YES, YES], Truth.YES, Truth.YES),
        ([YES, NO], Truth.NO, Truth.YES),
        ([YES, OPEN], Truth.OPEN, Truth.YES),
        ([NO, OPEN], Truth.NO, Truth.OPEN),
        ([OPEN, OTHER], Truth.OPEN, Truth.OPEN),
    ],
)
def test_three_valued_logic(parts: list[Known], all_hold: Truth, any_holds: Truth) -> None:
    assert every(parts).truth is all_hold
    assert some(parts).truth is any_holds


def test_what_is_settled_asks_nothing() -> None:
    assert every([NO, OPEN]).missing == some([YES, OPEN]).missing == ()
    assert [m.field for m in every([OPEN, OTHER, OPEN]).missing] == ["x", "y"]
    assert (~OPEN).missing == OPEN.missing
    assert (~YES).no


def test_former_terms_take_what_the_present_ones_say() -> None:
    goods = _goods()
    assert goods.terms["WOO"].may_be == goods.terms["WPR"].may_be
    assert goods.terms["MIX"].parts == frozenset()
    assert "logs" in goods.terms["MIX"].may_be
    assert goods.terms["OTH"].vague
    assert goods.units["kilo"] == goods.units["kg"]
    assert read_goods(TERMS, PARTS, UNITS, "fr").terms["LOG"].name == "grumes"


ONLY_LOGS = {"id": "#5", "kind": "parts", "covers": ["logs"]}


@pytest.mark.parametrize(
    ("term", "conditions", "answer", "asks"),
    [
        ("LOG", set(), Answer.COVERED, []),
        ("SAW", set(), Answer.NOT_COVERED, []),
        ("LIV", set(), Answer.COVERED, []),
        ("", set(), Answer.DEPENDS, ["term"]),
        ("OTH", set(), Answer.DEPENDS, ["term"]),
        ("MIX", set(), Answer.DEPENDS, ["logs"]),
        ("MIX", {"logs"}, Answer.COVERED, []),
    ],
)
def test_an_entry_for_some_parts(term: str, conditions: set[str], answer: Answer, asks: list[str]) -> None:
    entry = _entry(annotation_ids=("#5",))
    found = _asked(_law((ONLY_LOGS,)), entry, term=term, conditions=frozenset(conditions))
    assert (found.answer, _fields(found)) == (answer, asks)


def test_a_part_may_be_denied() -> None:
    found = _asked(_law((ONLY_LOGS,)), _entry(annotation_ids=("#5",)), term="MIX", denied=frozenset({"logs"}))
    assert found.answer is Answer.NOT_COVERED


def test_a_root_is_one_of_its_kinds_whichever_it_is() -> None:
    rule = {"id": "#3", "kind": "parts", "covers": ["whole-roots", "sliced-roots"]}
    entry = _entry(annotation_ids=("#3",))
    assert _asked(_law((rule,)), entry, term="ROO").answer is Answer.COVERED
    narrower = {**rule, "covers": ["sliced-roots"]}
    assert _fields(_asked(_law((narrower,)), entry, term="ROO")) == ["sliced-roots"]


@pytest.mark.parametrize(
    ("fields", "answer", "asks"),
    [
        ({"quantity": 10, "unit": "kg"}, Answer.NOT_COVERED, []),
        ({"quantity": 9000, "unit": "g"}, Answer.NOT_COVERED, []),
        ({"quantity": 11, "unit": "kg"}, Answer.DEPENDS, ["item_kg"]),
        ({"quantity": 3, "unit": "no."}, Answer.DEPENDS, ["item_kg"]),
        ({"quantity": 3, "item_kg": 10.0}, Answer.NOT_COVERED, []),
        ({"quantity": 3, "item_kg": 10.5}, Answer.COVERED, []),
        ({}, Answer.DEPENDS, ["item_kg"]),
    ],
)
def test_ten_kilograms_count_article_by_article(fields: dict[str, Any], answer: Answer, asks: list[str]) -> None:
    limit = {"at_most": 10, "unit": "kg", "per": "shipment", "measured": "wood-of-listed-species"}
    rule = {"id": "#15", "kind": "parts", "excludes": [{"part": "finished-products", "limit": limit}]}
    entry = _entry(annotation_ids=("#15",))
    found = _asked(_law((rule,)), entry, term="WPR", conditions=frozenset({"finished-products"}), **fields)
    assert (found.answer, _fields(found)) == (answer, asks)


def test_another_annotation_decides_for_one_species() -> None:
    rules = (
        {"id": "#15", "kind": "parts", "instead": [{"of": ["red-oak"], "annotation": "#5"}]},
        ONLY_LOGS,
    )
    entry = _entry(annotation_ids=("#15",))
    assert _asked(_law(rules), entry, term="SAW").answer is Answer.NOT_COVERED
    assert _asked(_law(rules), entry, term="SAW", taxon="blue-oak").answer is Answer.COVERED
    genus = _asked(_law(rules), entry, term="SAW", taxon="oaks", rank=Rank.GENUS)
    assert (genus.answer, _fields(genus)) == (Answer.DEPENDS, ["taxon"])
    assert _asked(_law(rules), entry, term="LOG", taxon="oaks", rank=Rank.GENUS).answer is Answer.COVERED


FIRST = _entry("oaks--i", appendix="I", population="all but Mexico", population_except=("MX",))
SECOND = _entry("oaks--ii", population="Mexico", population_only=("MX",), annotation_ids=("A10",))
SPLIT = {"id": "A10", "kind": "population", "allowed": [{"part": "logs"}], "all_others_as": "I"}


@pytest.mark.parametrize(
    ("fields", "appendix", "asks"),
    [
        ({"origin": "MX", "term": "LOG"}, "II", []),
        ({"origin": "MX", "term": "SAW"}, "I", []),
        ({"origin": "CA", "term": "LOG"}, "I", []),
        ({"term": "SAW"}, "I", []),
        ({"term": "LOG"}, None, ["origin"]),
        ({"origin": "MX"}, None, ["term"]),
    ],
)
def test_a_split_entry(fields: dict[str, Any], appendix: str | None, asks: list[str]) -> None:
    found = _asked(_law((SPLIT,)), FIRST, SECOND, **fields)
    assert (found.answer, found.appendix, _fields(found)) == (Answer.COVERED, appendix, asks)


def test_one_population_only() -> None:
    entry = replace(SECOND, annotation_ids=())
    assert _asked(_law(), entry, origin="MX").answer is Answer.COVERED
    elsewhere = _asked(_law(), entry, origin="CA")
    assert elsewhere.answer is Answer.NOT_COVERED
    assert "Mexico" in elsewhere.steps[0].text
    unknown = _asked(_law(), entry)
    assert (unknown.answer, _fields(unknown)) == (Answer.DEPENDS, ["origin"])
    assert any("Mexico" in step.text for step in unknown.steps)


def test_the_narrower_entry_goes_first_and_appendix_iii_stands_beside() -> None:
    wide, narrow = _entry(), _entry("red-oak--i", "red-oak", "I", population="Mexico", population_only=("MX",))
    assert _asked(_law(), wide, narrow, origin="MX").appendix == "I"
    assert _asked(_law(), wide, narrow, origin="CA").appendix == "II"
    third = _entry("red-oak--iii", "red-oak", "III", parties=("MX",))
    assert _asked(_law(), wide, third, origin="MX").appendix == "II"
    only_logs = replace(wide, annotation_ids=("#5",))
    found = _asked(_law((ONLY_LOGS,)), only_logs, third, origin="CA", term="SAW")
    assert (found.answer, found.appendix) == (Answer.COVERED, "III")
    assert found.steps[-1].rule_id == "appendix-iii-other-origin"


def test_a_condition_in_words_is_put_to_the_user() -> None:
    entry = _entry(condition="Red ones only")
    unknown = _asked(_law(), entry)
    assert (unknown.answer, _fields(unknown)) == (Answer.DEPENDS, ["oaks--ii"])
    assert _asked(_law(), entry, conditions=frozenset({"oaks--ii"})).answer is Answer.COVERED
    assert _asked(_law(), entry, denied=frozenset({"oaks--ii"})).answer is Answer.NOT_COVERED


def test_a_genus_of_which_one_species_is_listed() -> None:
    below = _entry("red-oak--i", "red-oak", "I", relation=Relation.BELOW)
    genus: dict[str, Any] = {"taxon": "oaks", "rank": Rank.GENUS}
    found = _asked(_law(), below, **genus)
    assert (found.answer, _fields(found)) == (Answer.DEPENDS, ["taxon"])
    assert _asked(_law(), below, complete=True, **genus).appendix == "I"
    both = _asked(_law(), _entry(), below, complete=True, **genus)
    assert (both.answer, both.appendix, _fields(both)) == (Answer.COVERED, None, ["taxon"])


def test_a_genus_with_an_excepted_species() -> None:
    blue = TaxonRef(TaxonId("blue-oak"), "blue oak", Rank.SPECIES)
    found = _asked(_law(), _entry(), taxon="oaks", rank=Rank.GENUS, excepted=(blue,))
    assert (found.answer, _fields(found)) == (Answer.DEPENDS, ["taxon"])
    assert any("blue oak" in step.text for step in found.steps)


def test_a_kingdom_says_nothing() -> None:
    found = _asked(_law(), taxon="plantae", rank=Rank.KINGDOM)
    assert (found.answer, _fields(found)) == (Answer.DEPENDS, ["taxon"])


def test_nothing_listed_and_not_yet_listed() -> None:
    assert [s.rule_id for s in _asked(_law()).steps] == ["not-listed"]
    coming = _entry(applies_from=date(2027, 6, 5))
    found = _asked(_law(), coming)
    assert found.answer is Answer.NOT_COVERED
    assert any("2027-06-05" in step.text for step in found.steps)
    assert _asked(_law(), coming, on=date(2027, 6, 5)).answer is Answer.COVERED


def test_quotas_are_told_and_decide_nothing() -> None:
    quota = {"quota": 0, "countries": ["MX"], "only_if": ["taken-from-wild"]}
    rule = {"id": "A2", "kind": "quota", "quotas": [quota]}
    entry = _entry(annotation_ids=("A2",))

    def told(**fields: Any) -> list[str]:
        found = _asked(_law((rule,)), entry, **fields)
        assert found.answer is Answer.COVERED
        return [step.text for step in found.steps if step.rule_id == "A2"]

    assert "may matter" in told()[0]
    assert "may matter" not in told(source="W")[0]
    assert told(source="A") == told(exporter="CA", source="W") == []


def test_treated_as_another_appendix() -> None:
    rule = {"id": "A7", "kind": "quota", "treated_as": "I", "quotas": [{"quota": 0}]}
    assert _asked(_law((rule,)), _entry(annotation_ids=("A7",))).appendix == "I"


DAY = date(1990, 1, 1)
LISTED = _entry(effective_from=DAY, applies_from=DAY)
DATELESS = _entry("oaks--iii", effective_from=None, applies_from=None)


@pytest.mark.parametrize(
    ("acquired", "listings", "truth"),
    [
        (None, [LISTED], Truth.OPEN),
        (date(1989, 12, 31), [LISTED], Truth.YES),
        (date(1990, 1, 1), [LISTED], Truth.NO),
        (date(1989, 12, 31), [LISTED, DATELESS], Truth.OPEN),
        (date(1990, 1, 1), [LISTED, DATELESS], Truth.NO),
        (date(1975, 6, 30), [DATELESS], Truth.YES),
        (date(1975, 7, 1), [DATELESS], Truth.OPEN),
    ],
)
def test_before_the_convention_applied(acquired: date | None, listings: list[Listing], truth: Truth) -> None:
    assert acquired_before(acquired, listings).known.truth is truth


EFFECTS: dict[str, dict[str, Any]] = {
    "effects": {"effect": "no-document", "needs": ["personal", "dead"], "en": "effects"},
    "logs-at-home": {
        "effect": "no-document",
        "base": "effects",
        "terms": ["LOG"],
        "appendices": ["II"],
        "limit": {"each": [{"amount": 4, "unit": "number"}]},
        "en": "logs",
    },
    "waste": {"effect": "not-covered", "claim": ["waste"], "needs": ["left-behind"], "en": "waste"},
}


@pytest.mark.parametrize(
    ("fields", "states"),
    [
        ({"term": "LOG", "quantity": 4, "personal": True}, {"logs-at-home": State.HOLDS}),
        ({"term": "LOG", "quantity": 8, "personal": True, "persons": 2}, {"logs-at-home": State.HOLDS}),
        ({"term": "LOG", "quantity": 5, "personal": True}, {"logs-at-home": State.FAILS}),
        ({"term": "LOG", "personal": True}, {"logs-at-home": State.OPEN}),
        ({"term": "LOG", "quantity": 4}, {"logs-at-home": State.OPEN}),
        ({"term": "LOG", "quantity": 5}, {}),
        ({"term": "SAW", "quantity": 5, "personal": True}, {"effects": State.HOLDS}),
        ({"term": "LIV", "personal": True}, {"effects": State.FAILS}),
        ({"term": "SAW", "personal": False}, {}),
    ],
)
def test_personal_limits(fields: dict[str, Any], states: dict[str, State]) -> None:
    found = _asked(_law(exemptions=EFFECTS), _entry(), **fields)
    assert {exemption.id: exemption.state for exemption in found.exemptions} == states
    assert all(
        exemption.base == ("effects" if exemption.id == "logs-at-home" else "") for exemption in found.exemptions
    )


def test_what_nobody_claims_is_not_asked() -> None:
    law = _law(exemptions=EFFECTS)
    assert _asked(law, _entry()).answer is Answer.COVERED
    claimed = _asked(law, _entry(), conditions=frozenset({"waste"}))
    assert (claimed.answer, _fields(claimed)) == (Answer.DEPENDS, ["left-behind"])
    assert _asked(law, _entry(), conditions=frozenset({"waste", "left-behind"})).answer is Answer.NOT_COVERED


PLANK = Specimen(TaxonId("red-oak"), TODAY, term="saw", quantity=2, unit="KG", exporter="mx", origin="XX")


def test_codes_are_put_into_one_form() -> None:
    sound = checked(PLANK, _goods(), {"MX"}, set())
    assert (sound.term, sound.exporter, sound.origin) == ("SAW", "MX", "")
    assert checked(replace(PLANK, movement=Movement.EXPORT), _goods(), {"MX"}, set()).origin == "MX"
    assert checked(replace(PLANK, movement=Movement.RE_EXPORT), _goods(), {"MX"}, set()).origin == ""
    assert checked(replace(PLANK, source="I/W", origin="ZZ"), _goods(), {"MX"}, set()).origin == "ZZ"


@pytest.mark.parametrize(
    ("option", "changes"),
    [
        ("term", {"term": "XYZ"}),
        ("unit", {"unit": "ml"}),
        ("unit", {"unit": "span"}),
        ("quantity", {"quantity": -0.5}),
        ("quantity", {"quantity": float("inf")}),
        ("exporter", {"exporter": "Mexico"}),
        ("purpose", {"purpose": "TP"}),
        ("source", {"source": "?"}),
        ("condition", {"conditions": frozenset({"unheard-of"})}),
        ("acquired", {"acquired": date(2027, 1, 1)}),
    ],
)
def test_what_cannot_be_right_is_refused(option: str, changes: dict[str, Any]) -> None:
    with pytest.raises(BadInput) as refused:
        checked(replace(PLANK, **changes), _goods(), {"MX"}, set())
    assert refused.value.option == option


WHERE = Where("documents/x.yaml", 1)
SOUND_TERM: dict[str, object] = {"parts": ["logs"]}
SOUND_EXEMPTION: dict[str, object] = {
    "effect": "other-document",
    "taxa": ["oaks"],
    "terms": ["LOG"],
    "needs": ["dead", "told"],
    "limit": {"each": [{"amount": 1, "unit": "kg"}]},
    "document": {"en": "paper"},
    "questions": {"told": {"en": "it is told"}},
    "en": "text",
}


def _findings(term: Mapping[str, object], exemption: Mapping[str, object], principles: tuple[str, ...]) -> list[str]:
    def row(kind: str, id: str, body: Mapping[str, object]) -> RuleRow:
        return RuleRow(WHERE, kind, id, ("r",), body)

    content = Content(
        taxa=[TaxonRow(WHERE, "oaks", "Oaks", "", "genus", "plantae", "r", "")],
        terms=[TermRow(WHERE, "logs", {})],
    )
    content.rules.append(row("trade-terms", "log", {"code": "LOG"}))
    content.rules.append(row("units", "kg", {"code": "kg"}))
    content.rules.append(row("terms-parts", "log", term))
    content.rules.append(row("exemptions", "waiver", exemption))
    content.rules.extend(row("exemptions", id, {"effect": "principle", "en": id}) for id in principles)
    return [finding.text for finding in coverage_content.check(content)]


def test_sound_rules_have_no_findings() -> None:
    assert _findings(SOUND_TERM, SOUND_EXEMPTION, PRINCIPLES) == []


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("parts", ["planks"], "log: unknown part planks"),
        ("may_be", ["logs"], "log: logs both holds and may hold"),
        ("one_of", [["boards"]], "log: boards of a group is not among what the goods may be"),
        ("whol", True, "log: unknown field whol"),
    ],
)
def test_broken_trade_terms_are_found(field: str, value: object, expected: str) -> None:
    assert expected in _findings({**SOUND_TERM, field: value}, SOUND_EXEMPTION, PRINCIPLES)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("effect", "forbidden", "waiver: ValueError(\"'forbidden' is not a valid Effect\")"),
        ("needs", ["unasked", "told"], "waiver: no question for the fact unasked"),
        ("unless", [{"appendices": ["I"], "facts": ["dead"]}], "waiver: no question for the fact dead"),
        ("questions", {"told": {"en": "a"}, "idle": {"en": "b"}}, "waiver: the question idle is asked nowhere"),
        ("taxa", ["elms"], "waiver: unknown taxon elms"),
        ("terms", ["LGO"], "waiver: unknown trade term LGO"),
        ("parts", ["planks"], "waiver: unknown part planks"),
        ("base", "nothing", "waiver: unknown base nothing"),
        ("limit", {"each": [{"amount": 1, "unit": "stone"}]}, "waiver: unknown unit stone"),
        ("appendices", ["IV"], "waiver: unknown Appendix IV"),
        ("effect", "no-document", "waiver: a document is named where, and only where, another document is needed"),
        ("clame", ["told"], "waiver: unknown field clame"),
    ],
)
def test_broken_exemptions_are_found(field: str, value: object, expected: str) -> None:
    assert expected in _findings(SOUND_TERM, {**SOUND_EXEMPTION, field: value}, PRINCIPLES)


def test_missing_pieces_are_found() -> None:
    assert _findings(SOUND_TERM, SOUND_EXEMPTION, PRINCIPLES[1:]) == [
        "the engine cites the principle not-listed, which is not here"
    ]
    content = Content()
    content.rules.append(RuleRow(WHERE, "trade-terms", "saw", ("r",), {"code": "SAW"}))
    assert [f.text for f in coverage_content.check(content)] == ["the trade term saw is not described"]
