"""The risk checklist: safety first, signs to tick, and reasons instead of a score."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inama_id.domain.risk import Setting
from inama_id.ui.i18n import Language
from inama_id.ui.notices import Notices
from inama_id.ui.pages.documents.risk_tab import RiskTab
from inama_id.ui.settings import Settings, ThemeChoice
from inama_id.ui.theme import Theme
from tests.ui.profile_driver import words_of
from tests.ui.real_services import pages_of, real_services


@pytest.fixture
def make_tab(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Callable[..., RiskTab]:
    """Make the tab alone; each question for a path is answered with one in ``tmp_path``."""

    def make(language: str = "en", choice: ThemeChoice = ThemeChoice.LIGHT, scale: int = 100) -> RiskTab:
        theme = Theme(app)
        theme.apply(Settings(theme=choice, text_scale=scale))

        def ask(_parent: QWidget, _title: str, suggestion: str, _kinds: str) -> str:
            return str(tmp_path / suggestion)

        tab = RiskTab(real_services(), Notices(), Language(language), theme, ask)
        qtbot.addWidget(tab)
        tab.resize(1200, 640)
        tab.show()
        qtbot.waitExposed(tab)
        return tab

    return make


@pytest.fixture
def tab(make_tab: Callable[..., RiskTab]) -> RiskTab:
    """The tab in English."""
    return make_tab()


def _advice(tab: RiskTab) -> str:
    assert tab.advice is not None
    return words_of(tab.advice)


def _choose(tab: RiskTab, setting: Setting) -> None:
    tab.form.button(setting).click()


@pytest.mark.parametrize("setting", list(Setting))
def test_each_setting_has_its_signs_below_the_safety_line(tab: RiskTab, setting: Setting) -> None:
    _choose(tab, setting)
    QApplication.processEvents()
    assert list(tab.lines) == [sign.id for sign in tab.checklist.indicators]
    assert "Do not confront" in tab.safety.words
    first = next(iter(tab.lines.values()))
    assert tab.safety.mapTo(tab, QPoint()).y() < first.mapTo(tab, QPoint()).y()


def test_nothing_ticked_says_what_to_do_and_proves_nothing(tab: RiskTab) -> None:
    assert f"0 of {len(tab.lines)}: no sign on this list, which proves nothing" in _advice(tab)
    assert "Tick what you see" in _advice(tab)


def test_a_tick_gives_reason_next_step_and_source_and_can_be_taken_back(tab: RiskTab) -> None:
    _choose(tab, Setting.POST)
    line = tab.lines["post-hotel"]
    line.click()
    sign = next(sign for sign in tab.checklist.indicators if sign.id == "post-hotel")
    assert f"1 of {len(tab.lines)}: look closer" in _advice(tab)
    assert f"Why: {sign.why}" in _advice(tab)
    assert f"Next: {sign.next}" in _advice(tab)
    assert "own judgement" in _advice(tab)
    line.click()
    assert "no sign on this list" in _advice(tab)


def test_one_decisive_sign_is_enough(tab: RiskTab) -> None:
    _choose(tab, Setting.POST)
    tab.lines["air-holes"].click()
    assert f"1 of {len(tab.lines)}: examine" in _advice(tab)


def test_a_sign_is_ticked_by_the_space_key_and_by_a_click_on_its_words(tab: RiskTab) -> None:
    first, second = list(tab.lines.values())[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=QPoint(second.width() - 5, second.height() - 5))
    assert "2 of" in _advice(tab)


def test_goods_and_route_bring_their_own_signs(tab: RiskTab) -> None:
    assert "sea-africa-asia" not in tab.lines
    tab.form.fields["group"].put("wood")
    tab.form.fields["exporter"].put("CM")
    tab.form.fields["importer"].put("vn")
    assert "sea-africa-asia" in tab.lines
    first = tab.checklist.indicators[0]
    assert "wood" in first.groups, "those of the goods at hand come first"
    assert tab.takeaway().printed.looked_up.endswith("CM · Cameroon · VN · Viet Nam")


def test_ticks_outlast_a_look_at_another_setting(tab: RiskTab) -> None:
    _choose(tab, Setting.POST)
    tab.lines["air-holes"].click()
    _choose(tab, Setting.DOCUMENTS)
    assert "0 of" in _advice(tab)
    _choose(tab, Setting.POST)
    assert tab.lines["air-holes"].isChecked()
    assert "1 of" in _advice(tab)


def test_a_country_that_is_none_is_said_at_its_field_and_stays(tab: RiskTab) -> None:
    field = tab.form.fields["exporter"]
    field.put("Atlantis")
    assert "“Atlantis” is not in the list" in field.remark
    assert field.words == "Atlantis"
    assert tab.lines


def test_an_item_presets_the_goods(tab: RiskTab) -> None:
    tab.show_item(["log", "sawn-wood"], [])
    assert tab.form.situation.group == "wood"


def test_emptied_and_brought_back(tab: RiskTab) -> None:
    tab.form.fields["exporter"].put("CM")
    next(iter(tab.lines.values())).click()
    tab.bar.clear.click()
    assert "0 of" in _advice(tab)
    assert tab.form.situation.exporter == ""
    tab.bar.bring_back.click()
    assert "1 of" in _advice(tab)
    assert tab.form.situation.exporter == "CM"


@pytest.mark.parametrize("setting", list(Setting))
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_empty_list_is_one_page(
    make_tab: Callable[..., RiskTab], tmp_path: Path, language: str, setting: Setting
) -> None:
    tab = make_tab(language)
    _choose(tab, setting)
    tab.actions_of_page.save_a4.trigger()
    assert pages_of((tmp_path / f"risk-{setting}.pdf").read_bytes()) == 1


def test_the_list_as_text_says_what_was_ticked(tab: RiskTab) -> None:
    line = next(iter(tab.lines.values()))
    line.click()
    tab.actions_of_page.copy_text.trigger()
    assert f"[x] {line.said}" in QGuiApplication.clipboard().text()
    tab.actions_of_page.copy_name.trigger()
    assert QGuiApplication.clipboard().text().startswith(f"1 of {len(tab.lines)}: ")


def test_lines_are_high_enough_for_their_words_and_for_a_finger(make_tab: Callable[..., RiskTab]) -> None:
    tab = make_tab(scale=200)
    tab.resize(700, 600)
    QApplication.processEvents()
    for line in tab.lines.values():
        assert line.height() >= max(44, line.heightForWidth(line.width())), line.said


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_it_is_drawn_in_every_theme(make_tab: Callable[..., RiskTab], choice: ThemeChoice) -> None:
    tab = make_tab(choice=choice)
    next(iter(tab.lines.values())).click()
    assert not tab.grab().isNull()
    tab._theme.apply(Settings())
    assert "1 of" in _advice(tab)
