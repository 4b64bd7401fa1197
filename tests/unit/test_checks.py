"""Every rule finds what it is there for: the tiny content with one thing broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from species_db.build import compiler
from tests.unit.conftest import NANO


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the tiny content that a test may break."""
    copy = tmp_path / "content"
    shutil.copytree(NANO, copy)
    return copy


def _findings(content: Path) -> list[str]:
    return [str(finding) for finding in compiler.check(content).findings]


def test_sound_content_has_no_findings(content: Path) -> None:
    assert _findings(content) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("taxa/all.csv", "ara,Ara,", "Ara!,Ara,", "taxa/all.csv:22: error [ids] 'Ara!' is not a well-formed taxon id"),
        ("taxa/all.csv", "ara-macao,Ara", "ara,Ara", "error [ids] taxon ara stands already at taxa/all.csv:22"),
        ("taxa/all.csv", "genus,psittacidae", "genus,psittacide", "error [tree] ara has the unknown parent psittacide"),
        ("taxa/all.csv", "phylum,animalia", "phylum,aves", "error [tree] aves is its own ancestor"),
        ("taxa/all.csv", "kingdom,,", "phylum,,", "error [tree] animalia has no parent"),
        ("taxa/all.csv", "genus,psittacidae", "order,psittacidae", "error [ranks] order ara stands below family"),
        ("taxa/all.csv", "Ara macao", "Ara Macao", "'Ara Macao' does not look like the name of a species"),
        ("taxa/all.csv", "genus,psittacidae", "gens,psittacidae", "error [ranks] 'gens' is not a rank"),
        ("taxa/all.csv", "genus,psittacidae,general", "genus,psittacidae,generl", "unknown reference 'generl'"),
        ("taxa/all.csv", "genus,psittacidae,general,", "genus,psittacidae,general", "6 columns instead of 7"),
        ("taxa/all.csv", "id,name", "name,id", "taxa/all.csv:1: error [format] the header line must be id,name"),
        ("names/all.csv", "Cockatiel,common,en", "Cockatiel,common,", "'' is not a language code"),
        ("names/all.csv", "Cockatiel,common,en", "Cockatiel,nickname,en", "'nickname' is not a kind of name"),
        ("names/all.csv", "reticulatus,synonym,", "reticulatus,synonym,en", "a scientific name has no language"),
        ("names/all.csv", "nymphicus-hollandicus,", "nymphicus-hollandica,", "unknown taxon nymphicus-hollandica"),
        ("names/all.csv", "Cockatiel", " Cockatiel", "error [text] name ' Cockatiel' has stray spaces"),
        ("names/all.csv", "Éléphant", "E\u0301le\u0301phant", "is not in composed form"),
        ("names/all.csv", "Python reticulatus", "Ara macao", "warning [homonyms] Ara macao leads to malayopython"),
        ("listings/all.csv", "aloe--ii,aloe,II", "aloe--ii,aloe,IV", "'IV' is not an Appendix"),
        ("listings/all.csv", "aloe--ii,aloe,", "aloe--ii,aloo,", "unknown taxon aloo"),
        ("listings/all.csv", ",CO,continue", ",,continue", "an Appendix III entry names its Party"),
        ("listings/all.csv", "continue", "perhaps", "parent_entries is 'perhaps'"),
        ("listings/all.csv", "#15", "#99", "unknown annotation #99"),
        ("listings/all.csv", "2014-09-14,2026-03-04", "2014-09-14,2026-03-05", "overlaps carcharhinus-longimanus--ii"),
        ("listings/all.csv", "2014-09-14,2026-03-04", "2014-09-14,2010-01-01", "ends before it begins"),
        ("listings/all.csv", "2014-09-14", "14.9.2014", "error [format] Invalid isoformat string"),
        ("listings/all.csv", "BW NA ZA ZW,,,", "BW NA ZA XX,,,", "unknown country code XX"),
        ("listings/all.csv", ",,no,", ",,maybe,", "confirmed must be yes or no"),
        ("listings/exclusions.csv", "aloe--ii,aloe-vera", "aloe--ii,ara-macao", "ara-macao does not stand below aloe"),
        ("listings/exclusions.csv", "aloe--ii,", "aloe--iii,", "unknown listing aloe--iii"),
        (
            "references/nano.yaml",
            "year: 2026",
            "year: 2026: 7",
            "references/nano.yaml:4: error [format] cannot be read",
        ),
        ("edition.yaml", "version:", "version: [", "edition.yaml:2: error [format] cannot be read"),
        ("distribution/all.csv", "BW KE", "BW QQ", "unknown country code QQ"),
        ("annotations.yaml", "covers: all", "covers: [logs]", "error [annotations] #15: unknown term logs"),
        ("annotations.yaml", "kind: parts", "kind: sorts", "error [annotations] #15: 'sorts' is not a valid"),
    ],
)
def test_rule(content: Path, file: str, old: str, new: str, expected: str) -> None:
    path = content / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    assert any(expected in finding for finding in _findings(content)), _findings(content)


def test_a_file_in_another_encoding_is_named(content: Path) -> None:
    path = content / "names/all.csv"
    path.write_bytes(path.read_text("utf-8").encode("utf-16"))
    assert any(finding.startswith("names/all.csv:1: error [format] cannot be read") for finding in _findings(content))


def test_a_file_of_another_shape_is_named(content: Path) -> None:
    (content / "references/nano.yaml").write_text("- appendices\n", "utf-8")
    assert "references/nano.yaml:1: error [format] cannot be read: must be a mapping" in _findings(content)
