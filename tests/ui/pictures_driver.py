"""Hands on the pictures page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLine, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inama_id.domain.measurement import Kind
from inama_id.ui.pages.pictures.pane import Pane
from inama_id.ui.pages.pictures.pictures_page import PicturesPage
from inama_id.ui.pages.pictures.viewer import Viewer

Place = tuple[float, float]
_NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class PicturesDriver:
    """Opens photographs, clicks on places of them, and reads what is told."""

    page: PicturesPage
    qtbot: QtBot

    @property
    def pane(self) -> Pane:
        """The chosen pane."""
        return self.page.grid.chosen

    @property
    def viewer(self) -> Viewer:
        """The picture of the chosen pane."""
        return self.pane.viewer

    # Pictures.

    def load(self, path: Path) -> None:
        """Open a photograph in the chosen pane and wait for it."""
        self.pane.load(path)
        self.wait()

    def wait(self) -> None:
        """Wait until no photograph is being read."""
        self.qtbot.waitUntil(lambda: not any(pane.loader.is_busy for pane in self.page.grid.panes), timeout=30_000)

    def drop(self, path: Path) -> None:
        """Drop a file on the chosen pane."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        entering = QDragEnterEvent(QPoint(20, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE)
        QApplication.sendEvent(self.pane, entering)
        assert entering.isAccepted()
        event = QDropEvent(QPointF(20, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE)
        QApplication.sendEvent(self.pane, event)
        self.wait()

    def choose_pane(self, number: int) -> None:
        """Turn to a pane by the mouse, beside its picture."""
        pane = self.page.grid.panes[number]
        QTest.mouseClick(pane, Qt.MouseButton.LeftButton, _NONE, QPoint(1, 1))
        assert self.pane is pane

    # Measuring.

    def take(self, kind: Kind) -> None:
        """Take a tool, if it is not in the hand already."""
        chips = {**self.page.panel.chips, **self.page.panel.scale.chips}
        if not chips[kind].isChecked():
            chips[kind].click()
        assert self.pane.measuring.kind is kind

    def click(self, *places: Place) -> None:
        """Click on places of the picture, as exactly as a mouse can."""
        for place in places:
            QTest.mouseClick(self.viewer.viewport(), Qt.MouseButton.LeftButton, _NONE, self._at(place))

    def click_near(self, *places: Place, zoom: float) -> None:
        """Click on places, each brought near before, as a careful officer does."""
        for place in places:
            self.viewer.centerOn(QPointF(*place))
            self.viewer.zoom_by(zoom / self.viewer.zoom)
            self.viewer.centerOn(QPointF(*place))
            self.click(place)

    def drag(self, start: Place, end: Place) -> None:
        """Press on one place, move, and let go on another."""
        port, first, last = self.viewer.viewport(), self._at(start), self._at(end)
        QTest.mousePress(port, Qt.MouseButton.LeftButton, _NONE, first)
        QTest.mouseMove(port, QLine(first, last).center())
        QTest.mouseMove(port, last)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, _NONE, last)

    def pinch(self, place: Place, times: float) -> None:
        """Spread two fingers about a place of the picture."""
        port, middle = self.viewer.viewport(), self._at(place)
        device = QTest.createTouchDevice()
        start, steps = 60, 12

        def fingers(apart: float) -> tuple[QPoint, QPoint]:
            return middle - QPoint(round(apart), 0), middle + QPoint(round(apart), 0)

        left, right = fingers(start)
        QTest.touchEvent(port, device).press(0, left, port).press(1, right, port).commit()
        for step in range(1, steps + 1):
            left, right = fingers(start * (1 + (times - 1) * step / steps))
            QTest.touchEvent(port, device).move(0, left, port).move(1, right, port).commit()
        QTest.touchEvent(port, device).release(0, left, port).release(1, right, port).commit()

    def hover(self, place: Place) -> None:
        """Hold the mouse over a place of the picture."""
        QTest.mouseMove(self.viewer.viewport(), self._at(place))
        QApplication.processEvents()

    def colour_seen(self, away: QPoint, place: Place) -> str:
        """The colour of the screen so far from a place of the picture."""
        shown = self.viewer.viewport().grab().toImage()
        return shown.pixelColor(self._at(place) + away).name()

    def wheel(self, place: Place, notches: int) -> None:
        """Turn the wheel over a place of the picture."""
        at = QPointF(self._at(place))
        port = self.viewer.viewport()
        event = QWheelEvent(
            at,
            QPointF(port.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            _NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(port, event)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press keys in the picture."""
        for key in keys:
            QTest.keyClick(self.viewer, key, modifier)

    def set_ruler(self, start: Place, end: Place, length: str, unit: str = "mm") -> None:
        """Click the two marks of a ruler and type their distance."""
        box = self.page.panel.scale
        self.take(Kind.RULER)
        self.click(start, end)
        row = box.unit.findText(unit)
        box.unit.setCurrentIndex(row)
        box.unit.activated.emit(row)
        box.length.selectAll()
        QTest.keyClicks(box.length, length)

    def set_coin(self, name: str, rim: Sequence[Place]) -> None:
        """Choose a coin and click its rim."""
        self.take(Kind.COIN)
        self.choose_coin(name)
        self.click(*rim)

    def choose_coin(self, name: str) -> None:
        """Choose a coin by the start of its line."""
        coin = self.page.panel.scale.coin
        row = next(row for row in range(coin.count()) if coin.itemText(row).startswith(name))
        coin.setCurrentIndex(row)
        coin.activated.emit(row)

    def values(self) -> list[str]:
        """The values in words."""
        return [row.text.replace("\u00a0", " ") for row in self.page.panel.rows if not row.isHidden()]

    def amounts(self) -> list[float]:
        """The values as numbers, in their own units."""
        found = [self.pane.measuring.value(mark) for mark in self.pane.measuring.marks]
        return [value.amount for value in found if value is not None]

    def usable(self) -> list[bool]:
        """Which values can be used as an answer."""
        return [not row.use.isHidden() for row in self.page.panel.rows if not row.isHidden()]

    def use(self, row: int) -> None:
        """Use a value as the answer."""
        self.page.panel.rows[row].use.click()

    def hint(self) -> str:
        """What to do next."""
        return self.page.panel.hint.text()

    def scale(self) -> str:
        """What is told of the scale."""
        return self.page.panel.scale.state.text().replace("\u00a0", " ")

    def schreger(self) -> str:
        """What is told of crossing lines."""
        return self.page.panel.schreger.state.text()

    def _at(self, place: Place) -> QPoint:
        at = self.viewer.from_picture(QPointF(*place)).toPoint()
        assert self.viewer.viewport().rect().contains(at), f"{place} is out of sight"
        return at
