"""Names of characters and answers that have been in use must go on leading somewhere."""

from __future__ import annotations

import csv
from pathlib import Path

from inama_id.domain.identification import Certainty
from inama_id.errors import BadInput
from inama_id.services import Services


def test_every_earlier_name_resolves(content_services: Services) -> None:
    with Path(__file__).with_name("earlier_names.csv").open(encoding="utf-8", newline="") as stream:
        names = [(row["character"], row["state"]) for row in csv.DictReader(stream)]
    assert len(names) > 1000
    lost = []
    for character, state in names:
        try:
            found = content_services.identification.observations(character, state, Certainty.SURE, "--observe")
        except BadInput:
            lost.append((character, state))
        else:
            assert all(observation.states for observation in found), (character, state)
    assert not lost
