"""Colours that can be read, badges that need no colour, names as biologists write them."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inama_id.domain.taxon import Rank
from inama_id.ui import theme as themes
from inama_id.ui.settings import Settings, ThemeChoice
from inama_id.ui.theme import Scheme, Theme, Tone, palette
from inama_id.ui.widgets.appendix_badge import AppendixBadge, in_force, not_found, partly, upcoming
from inama_id.ui.widgets.taxon_label import TaxonLabel, markup, runs

_AA = 4.5


def _luminance(colour: QColor) -> float:
    return 0.2126 * _linear(colour.redF()) + 0.7152 * _linear(colour.greenF()) + 0.0722 * _linear(colour.blueF())


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)


def _contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("tone", list(Tone))
def test_meanings_are_readable(app: QApplication, scheme: Scheme, tone: Tone) -> None:
    theme = Theme(app)
    theme.apply(Settings(theme=ThemeChoice(scheme.value)))
    paint = theme.paint(tone)
    assert _contrast(QColor(paint.fill), QColor(paint.text)) >= _AA


@pytest.mark.parametrize("scheme", list(Scheme))
def test_text_is_readable(scheme: Scheme) -> None:
    roles = QPalette.ColorRole
    pairs = [
        (roles.Window, roles.WindowText),
        (roles.Window, roles.PlaceholderText),
        (roles.Window, roles.Link),
        (roles.Base, roles.Text),
        (roles.Base, roles.PlaceholderText),
        (roles.Base, roles.Link),
        (roles.Button, roles.ButtonText),
        (roles.Highlight, roles.HighlightedText),
        (roles.ToolTipBase, roles.ToolTipText),
    ]
    made = palette(scheme)
    for ground, text in pairs:
        assert _contrast(made.color(ground), made.color(text)) >= _AA, (ground, text)
    disabled = QPalette.ColorGroup.Disabled
    assert _contrast(made.color(disabled, roles.Button), made.color(disabled, roles.ButtonText)) >= _AA


def test_badges_differ_without_colour() -> None:
    badges = [in_force(value) for value in ("I", "II", "III", "I/II", None)]
    badges += [upcoming("II"), not_found(), partly("II")]
    for one, other in combinations(badges, 2):
        assert one.text != other.text
        assert one.spoken != other.spoken
    assert len({in_force(value).shape for value in ("I", "II", "III", None)}) == 4


def test_a_badge_speaks(app: QApplication) -> None:
    badge = AppendixBadge(in_force("I"), Theme(app))
    assert badge.accessibleName() == "Appendix I"
    badge.show_badge(not_found())
    assert badge.accessibleName() == "not found"


@pytest.mark.parametrize(
    ("name", "rank", "written"),
    [
        ("Felis", Rank.GENUS, "<i>Felis</i>"),
        ("Felidae", Rank.FAMILY, "Felidae"),
        ("Aaa bbb var. ccc", Rank.VARIETY, "<i>Aaa bbb</i> var.<i> ccc</i>"),
        ("Aaa x bbb", Rank.SPECIES, "<i>Aaa</i> ×<i> bbb</i>"),
        ("Aaa <b>", Rank.SPECIES, "<i>Aaa &lt;b&gt;</i>"),
    ],
)
def test_italics(name: str, rank: Rank, written: str) -> None:
    assert markup(name, rank) == f'<span dir="ltr">{written}</span>'


def test_no_letter_of_a_name_is_lost() -> None:
    assert "".join(text for text, _ in runs("Aaa bbb subsp. ccc", Rank.SUBSPECIES)) == "Aaa bbb subsp. ccc"


def test_a_label_says_its_name_plainly(app: QApplication) -> None:
    assert TaxonLabel("Aaa bbb", Rank.SPECIES, "Smith, 1900").accessibleName() == "Aaa bbb Smith, 1900"


def test_text_scale_changes_the_font(app: QApplication) -> None:
    theme = Theme(app)
    before = app.font().pointSizeF()
    theme.apply(Settings(text_scale=200))
    assert app.font().pointSizeF() == pytest.approx(2 * before)
    theme.apply(Settings())
    assert app.font().pointSizeF() == pytest.approx(before)


def test_every_scheme_has_every_meaning() -> None:
    for scheme in Scheme:
        assert set(themes.PAINTS[scheme]) == set(Tone)


@pytest.mark.parametrize("scale", [100, 150])
def test_a_change_of_colours_reaches_what_is_on_show_at_every_text_size(
    app: QApplication, qtbot: QtBot, scale: int
) -> None:
    theme = Theme(app)
    theme.apply(Settings(theme=ThemeChoice.DARK, text_scale=scale))
    window = QWidget()
    qtbot.addWidget(window)
    shown = QLineEdit(window)
    window.show()
    for choice in (ThemeChoice.LIGHT, ThemeChoice.CONTRAST, ThemeChoice.DARK):
        theme.apply(Settings(theme=choice, text_scale=scale))
        QApplication.processEvents()
        wanted = palette(Scheme(choice.value)).color(QPalette.ColorRole.Base)
        assert shown.palette().color(QPalette.ColorRole.Base) == wanted, choice
