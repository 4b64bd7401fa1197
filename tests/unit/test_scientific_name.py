"""Scientific names are read as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inama_id.domain.scientific_name import hybrid_parents, parse


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Loxodonta africana (Blumenbach, 1797)", "Loxodonta africana"),
        ("panthera leo", "Panthera leo"),
        ("PANTHERA LEO", "Panthera leo"),
        ("Panthera leo L.", "Panthera leo"),
        ("Acipenser gueldenstaedtii Brandt & Ratzeburg, 1833", "Acipenser gueldenstaedtii"),
        ("Magnolia liliifera var. obovata", "Magnolia liliifera obovata"),
        ("Echinocereus ferreiranus ssp. lindsayorum", "Echinocereus ferreiranus lindsayorum"),
        ("Euphorbia cremersii f. viridifolia Rauh", "Euphorbia cremersii viridifolia"),
        ("Lycalopex (Pseudalopex) culpaeus", "Lycalopex culpaeus"),
        ("Python cf. molurus", "Python molurus"),
        ("Dalbergia spp.", "Dalbergia"),
        ("Dalbergia sp", "Dalbergia"),
        ("Paphiopedilum × maudiae", "Paphiopedilum maudiae"),
        ("Caretta caretta von Humboldt", "Caretta caretta"),
        ("Canis lupus Linnaeus, 1758", "Canis lupus"),
        ("FALCONIFORMES spp.", "Falconiformes"),
    ],
)
def test_canonical_name(text: str, canonical: str) -> None:
    name = parse(text)
    assert name is not None
    assert name.canonical == canonical


@pytest.mark.parametrize("text", ["", "象牙", "123", "  ", "(Blumenbach)", "x"])
def test_what_is_no_scientific_name(text: str) -> None:
    assert parse(text) is None


def test_hybrid_formula_has_two_parents() -> None:
    assert hybrid_parents("Falco rusticolus x Falco peregrinus") == ("Falco rusticolus", "Falco peregrinus")
    assert hybrid_parents("Paphiopedilum × maudiae") == ()


@given(st.text())
def test_any_text_is_harmless(text: str) -> None:
    parse(text)
    hybrid_parents(text)
