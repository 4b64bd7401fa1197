"""The list models obey Qt."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, Qt

from inama_id.services import open_services
from inama_id.ui.i18n import Language
from inama_id.ui.models.name_hits import HitRole, NameHitModel, TaxonIdRole
from inama_id.ui.models.taxon_lines import LineRole, TaxonLineModel


class Checker(Protocol):
    """What pytest-qt's model tester offers; it has no types of its own."""

    def check(self, model: QAbstractItemModel) -> None:
        """Try a model in every way Qt may."""


ON = date(2026, 4, 1)


def test_hits(qtmodeltester: Checker, nano_content: Path) -> None:
    hits = open_services(nano_content).search.find("a", on=ON, language="en").hits
    assert len(hits) > 3
    model = NameHitModel(Language("en"))
    model.show(hits)
    qtmodeltester.check(model)
    assert [model.index(row).data(TaxonIdRole) for row in range(len(hits))] == [hit.taxon_id for hit in hits]
    model.show(hits[:1])
    qtmodeltester.check(model)
    assert model.index(0).data(HitRole) == hits[0]
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None


def test_lines(qtmodeltester: Checker, nano_content: Path) -> None:
    lines = open_services(nano_content).species.roots(language="en", on=ON)
    model = TaxonLineModel(lines, Language("en"))
    qtmodeltester.check(model)
    model.filter("mam", listed_only=False)
    assert [model.index(row).data(LineRole).name for row in range(model.rowCount())] == ["Mammalia"]
    qtmodeltester.check(model)
