"""The species page: data, widgets and paint."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from inama_id.ui.history import PageId
from inama_id.ui.pages.species.species_page import SpeciesPage
from tests.benchmarks import sample
from tests.benchmarks.real_window import real_window
from tests.benchmarks.table import Row
from tests.benchmarks.timing import milliseconds
from tests.ui.drivers import Driver


def rows() -> Iterator[Row]:
    """Open pages of random taxa: until the answer is seen, and until the last section stands."""
    with real_window() as driver:
        # No taxon twice: a page seen before is faster.
        chosen = sample.taxa(605)
        _open(driver, chosen[600:], whole=False)
        yield Row("species page, to the painted answer", _open(driver, chosen[:300], whole=False), most=50)
        yield Row("species page, to the last section", _open(driver, chosen[300:600], whole=True))
        yield Row("page of the 30 largest taxa", _open(driver, sample.largest_taxa(30), whole=False))


def _open(driver: Driver, taxa: Sequence[str], *, whole: bool) -> list[float]:
    gc.collect()
    taken = []
    for taxon in taxa:
        taken.append(milliseconds(lambda taxon=taxon: _open_and_paint(driver, taxon, whole)))  # type: ignore[misc]
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return taken


def _open_and_paint(driver: Driver, taxon: str, whole: bool) -> None:
    driver.window.open_taxon(taxon)
    page = cast(SpeciesPage, driver.window.page(PageId.SPECIES))
    if whole:
        assert page.view is not None
        page.view.complete()
    page.grab()
