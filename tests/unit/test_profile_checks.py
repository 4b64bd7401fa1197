"""Every rule about profiles and the key finds what it is there for: the tiny content with one thing broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from species_db.build import compiler
from tests.unit.conftest import NANO

_FRENCH = "locales/fr/characters/all.yaml"
_IVORY, _KEY = "profiles/elephant-ivory.yaml", "vocabulary/characters/all.yaml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the tiny content that a test may break."""
    copy = tmp_path / "content"
    shutil.copytree(NANO, copy)
    return copy


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (_IVORY, "[tusk, carving]", "[tooth]", f"{_IVORY}:1: error [profile-links] elephant-ivory: unknown form 'too"),
        (_IVORY, "loxodonta-africana", "loxodonta-africa", "unknown taxon 'loxodonta-africa'"),
        (_IVORY, "[lens-10x]", "[microscope]", "unknown tool 'microscope'"),
        (_IVORY, "uv-glow: [blue-white]", "uv-glow: [blue]", "unknown state uv-glow=blue"),
        (
            _KEY,
            "{label: bright blue-white}",
            "{label: unclear, tells_nothing: true}",
            "uv-glow=blue-white tells nothing",
        ),
        (
            _KEY,
            "{label: bright blue-white}",
            "{label: unclear, tells_nothing: true}",
            "fewer than two states that tell",
        ),
        (_IVORY, "uv-glow: [blue-white]", "glow: [blue-white]", "unknown character 'glow'"),
        (_IVORY, "strength: strong", "strength: certain", "unknown strength 'certain'"),
        (_IVORY, "burn-smell: [tooth]", "burn-smell: [plastic]", ":20: error [profile-links] elephant-ivory: a cue"),
        (_IVORY, "profile: cattle-bone", "profile: bone", "unknown profile 'bone'"),
        (_IVORY, "profile: cattle-bone", "profile: elephant-ivory", "it is its own look-alike"),
        (_IVORY, "reference: appendices", "reference: nowhere", "error [references] unknown reference 'nowhere'"),
        (_IVORY, "weight: 9", "weight: 90", "weight 90 is not from 1 to 9"),
        (_IVORY, "weight: 9", "wait: 9", f"{_IVORY}:1: error [format] unknown field wait"),
        (_IVORY, "id: elephant-ivory", "id: ivory", "the profile in this file calls itself ivory"),
        (_IVORY, "forms: [tusk, carving]", "forms: tusk", "forms must be a list"),
        (_IVORY, "title: Elephant ivory", "", "'title' is missing"),
        (_IVORY, "title: Elephant ivory", "title: Ivory (not listed)", "the title speaks of the law"),
        (_IVORY, "title: Elephant ivory", "title: Ivory (App II)", "the title speaks of the law"),
        (_IVORY, "tell_apart: ", "tell_apart: Appendix I; ", "what tells cattle-bone apart speaks of the law"),
        ("profiles/plastic-imitation.yaml", "unlisted: plastic", "", "neither a taxon nor a word on what it is made"),
        ("profiles/cherry-wood.yaml", "wood-smell: [none]", "wood-smell: [sour]", "a cue says wood-smell=none"),
        ("profiles/indian-rosewood.yaml", "one_way", "drawn_way", "unknown field drawn_way"),
        (
            "profiles/indian-rosewood.yaml",
            "{cherry-wood:",
            "{cockatiel:",
            "cherry-wood names indian-rosewood, which does not name it",
        ),
        ("profiles/blue-macaw.yaml", "[blue-yellow]", "[red]", "no character tells blue-macaw from scarlet-macaw"),
        (_KEY, "hot-needle]", "matches]", f"{_KEY}:29: error [key] burn-smell: unknown tool 'matches'"),
        (_KEY, "damage: trace", "damage: slight", "burn-smell: damage is 'slight'"),
        (_KEY, "reliability: high", "reliability: total", "reliability is 'total'"),
        (_KEY, "effort: 60", "effort: 0", "an effort of 0 seconds"),
        (_KEY, "unit: degree", "", "schreger-angle: measured states but no unit"),
        (_KEY, "low: 90, high: 115", "low: 115, high: 90", "the range of open ends before it begins"),
        (_KEY, "{cross-section: [crossing", "{section: [crossing", "depends on the unknown character 'section'"),
        (_KEY, "[crossing-lines]}", "[lines]}", "depends on the unknown state cross-section=lines"),
        (_KEY, "[dark-pits, nothing]", "[pits]", "'no crossing lines' stands for the unknown state 'pits'"),
        (_KEY, "label: dull blue or dark", "label: bright blue-white", "uv-glow: two states have the same label"),
        (_FRENCH, "burn-smell:", "smell:", "a translation of the unknown character 'smell'"),
        (_FRENCH, "plastic:", "rubber:", "a translation of the unknown state burn-smell=rubber"),
        ("vocabulary/item-forms.yaml", "group: wood", "group: woods", "stands in the unknown group 'woods'"),
        ("vocabulary/ingredients.yaml", "[elephant-ivory]", "[ivory]", "ivory-powder: unknown profile 'ivory'"),
    ],
)
def test_rule_finds_what_is_broken(content: Path, file: str, old: str, new: str, expected: str) -> None:
    path = content / file
    text = path.read_text("utf-8")
    assert old in text, "the test breaks nothing"
    path.write_text(text.replace(old, new), "utf-8")
    findings = [str(finding) for finding in compiler.check(content).findings]
    assert any(expected in finding for finding in findings), findings
