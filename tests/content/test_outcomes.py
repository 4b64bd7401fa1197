"""What the law says of whole kinds of item: the strictest part, and whether anything of it goes free."""

from __future__ import annotations

from datetime import date

import pytest

from inama_id.domain.profile import ProfileId
from inama_id.services import Services

_ON = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("profile", "answer"),
    [
        ("elephant-ivory-raw", "I/II"),  # the populations in Appendix II and all others make up the whole
        ("grey-parrot", "I"),
        ("ostrich-leather", "I/not listed"),  # only populations north of the Sahel; the farms are in the south
        ("panax-ginseng", "II/not listed"),  # Russian roots only
        ("osyris-lanceolata", "II/not listed"),  # six countries of eastern Africa
        ("diospyros-madagascar", "II"),  # only populations of Madagascar, but these trees grow nowhere else
        ("swietenia-mahogany", "II"),
        ("orchid-hybrids-exempt", "II"),
        ("soft-coral-live", "not listed"),
    ],
)
def test_outcome_of_a_kind_of_item(content_services: Services, profile: str, answer: str) -> None:
    (line,) = content_services.profiles.lines([ProfileId(profile)], on=_ON)
    assert line.outcome.answer == answer
