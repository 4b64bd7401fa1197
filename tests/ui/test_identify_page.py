"""From a thing in the hand and no name to a result that can be taken away."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QDateEdit, QFileDialog
from pytestqt.qtbot import QtBot

from inama_id.domain.character import CharacterId, ToolId
from inama_id.domain.identification import Certainty, Law, Observation, Outcome, assessment
from inama_id.services import identification
from inama_id.ui.history import PageId
from inama_id.ui.i18n import Language
from inama_id.ui.pages.identify import words
from inama_id.ui.settings import ThemeChoice
from tests.ui.drivers import Driver
from tests.ui.identify_driver import IdentifyDriver

ELEPHANT, CATTLE, PLASTIC = "Elephant ivory", "Bone of cattle", "Plastic imitation of ivory"
INDIAN, BRAZILIAN, CHERRY = "Indian rosewood", "Brazilian rosewood", "Cherry wood"


@pytest.fixture
def identify(driver: Driver) -> IdentifyDriver:
    """Hands on the Identify page, freshly opened."""
    return IdentifyDriver(driver).open()


@pytest.fixture
def ivory(identify: IdentifyDriver) -> IdentifyDriver:
    """A carving with crossing lines in its cut end."""
    identify.choose_form("Carving or bead")
    identify.answer("crossing lines")
    return identify


@pytest.fixture
def purple_wood(identify: IdentifyDriver) -> IdentifyDriver:
    """A sawn wood that looks and smells like one kind only."""
    identify.choose_form("Plank or sawn wood")
    for character, label in (("wood-colour", "purple-brown"), ("wood-smell", "sour or unpleasant")):
        identify.ask(character)
        identify.answer(label)
    return identify


# The start.


def test_it_begins_with_the_kinds_of_thing(identify: IdentifyDriver) -> None:
    assert identify.view() == "start"
    assert identify.forms() == ["Tusk or large tooth", "Carving or bead", "Plank or sawn wood", "Live bird"]
    assert identify.page.panel.isHidden(), "there is nothing to add up yet"


def test_a_description_finds_kinds_of_item(identify: IdentifyDriver) -> None:
    identify.describe("crossing lines")
    assert identify.found()[0] == ELEPHANT
    assert {word.lower() for word in identify.passages()[0]} >= {"crossing", "lines"}


def test_what_is_found_tells_the_appendix(identify: IdentifyDriver) -> None:
    identify.describe("crossing lines")
    found = identify.page.start.found
    spoken = str(found.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith(f"{ELEPHANT}, Appendices I/II.")


def test_enter_opens_the_page_of_what_was_found(identify: IdentifyDriver, qtbot: QtBot) -> None:
    identify.describe("crossing lines")
    with qtbot.waitSignal(identify.page.start.profile_requested) as asked:
        identify.press(Qt.Key.Key_Return)
    assert asked.args == ["elephant-ivory"]


def test_a_description_narrows_the_forms(identify: IdentifyDriver) -> None:
    identify.describe("plank")
    assert identify.forms() == ["Plank or sawn wood"]
    identify.press(Qt.Key.Key_Escape)
    identify.page.start.field.settle()
    assert len(identify.forms()) == 4


def test_typing_is_looked_for_after_a_pause(identify: IdentifyDriver, qtbot: QtBot) -> None:
    identify.page.start.field.insert("plank")
    qtbot.waitUntil(lambda: identify.forms() == ["Plank or sawn wood"], timeout=2000)


def test_a_slip_of_the_finger_is_mended_by_a_link(identify: IdentifyDriver) -> None:
    identify.describe("ivry")
    assert "ivory" in identify.page.start.suggestion.text()
    identify.page.start.suggestion.linkActivated.emit("ivory")
    assert identify.page.start.field.text() == "ivory"
    assert ELEPHANT in identify.found()


def test_nothing_found_is_never_not_listed(identify: IdentifyDriver) -> None:
    identify.describe("qzxv")
    assert identify.found() == []
    assert identify.forms() == []
    assert "That does not mean it is not listed" in identify.page.start.nothing.words
    assert not identify.page.start.nothing.isHidden()


def test_the_usual_tools_are_at_hand_and_others_can_be_added(identify: IdentifyDriver) -> None:
    assert identify.tools_held() == {"lens-10x"}
    identify.switch_tool("uv-torch")
    assert identify.page.session.examination.tools == frozenset({ToolId("lens-10x"), ToolId("uv-torch")})
    identify.switch_tool("uv-torch")
    assert identify.tools_held() == {"lens-10x"}


def test_a_tool_does_not_disturb_a_description(identify: IdentifyDriver) -> None:
    identify.describe("plank")
    identify.switch_tool("uv-torch")
    assert identify.page.start.field.text() == "plank"


def test_a_form_that_cannot_be_told_is_passed_over(identify: IdentifyDriver) -> None:
    identify.page.start.cannot_tell.click()
    assert identify.view() == "question"
    assert identify.answers() == ["cannot tell"]


# Questions.


def test_a_form_leads_to_the_question_that_tells_most(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    assert identify.question() == "What pattern shows on the cut end?"
    assert identify.choices() == ["crossing lines", "dark pits or flecks", "no structure, or bubbles"]
    assert identify.page.question.tags.text == "60 s, Hand lens"
    assert "Wet the end and look with a lens." in identify.page.question.how.text()
    assert not identify.page.panel.isHidden()


def test_one_click_answers(ivory: IdentifyDriver) -> None:
    assert ivory.answers() == ["Carving or bead", "crossing lines"]
    assert ivory.candidates()[0] == ELEPHANT
    assert ivory.spoken(ELEPHANT).endswith("Appendices I/II")


def test_a_number_key_answers(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    identify.press(Qt.Key.Key_2)
    assert identify.answers() == ["Carving or bead", "dark pits or flecks"]
    assert identify.candidates()[0] == CATTLE


def test_number_keys_act_wherever_the_keyboard_is(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    identify.page.panel.ranking.none.setFocus()
    identify.press(Qt.Key.Key_2)
    assert identify.answers()[-1] == "dark pits or flecks"


@pytest.mark.parametrize(
    ("key", "certainty"),
    [(Qt.Key.Key_S, Certainty.SURE), (Qt.Key.Key_P, Certainty.PROBABLE), (Qt.Key.Key_G, Certainty.GUESS)],
)
def test_certainty_has_keys(identify: IdentifyDriver, key: Qt.Key, certainty: Certainty) -> None:
    identify.choose_form("Carving or bead")
    identify.press(key)
    identify.press(Qt.Key.Key_1)
    assert identify.page.session.examination.observations[-1].certainty is certainty


def test_the_next_answer_is_sure_again(identify: IdentifyDriver) -> None:
    identify.choose_form("Plank or sawn wood")
    identify.choose_certainty(Certainty.GUESS)
    identify.press(Qt.Key.Key_1)
    assert identify.page.question.certainty.value is Certainty.SURE


def test_a_guess_counts_less(identify: IdentifyDriver) -> None:
    chances = {}
    for certainty in (Certainty.SURE, Certainty.GUESS):
        identify.choose_form("Carving or bead")
        identify.choose_certainty(certainty)
        identify.answer("dark pits or flecks")
        chances[certainty] = identify.page.session.assessment.candidates[0].probability
        identify.new_item()
    assert chances[Certainty.GUESS] < chances[Certainty.SURE]


def test_several_answers_at_once(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    question = identify.page.question
    assert question.answer_several.isHidden()
    question.several.click()
    assert not question.answer_several.isEnabled()
    identify.answer("crossing lines")
    identify.answer("dark pits or flecks")
    assert len(identify.answers()) == 1, "nothing is answered before the button says so"
    question.answer_several.click()
    assert identify.answers()[-1] == "crossing lines or dark pits or flecks"
    assert not question.several.isChecked()


def test_cannot_tell_changes_nothing_and_is_not_asked_again(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    before = identify.page.session.assessment.candidates
    asked = identify.question()
    identify.press(Qt.Key.Key_0)
    assert identify.answers()[-1] == "cannot tell"
    assert identify.page.session.assessment.candidates == before
    assert identify.question() != asked or identify.view() == "nothing_left"


def test_a_reading_is_answered_with_enter(identify: IdentifyDriver) -> None:
    identify.choose_form("Live bird")
    identify.ask("bird-length")
    assert identify.page.question.number.field.hasFocus()
    identify.measure("32,5")
    assert identify.answers()[-1] == "32.5 cm"
    assert identify.candidates()[0] == "Cockatiel"


def test_a_reading_that_is_no_number_is_not_lost(identify: IdentifyDriver) -> None:
    identify.choose_form("Live bird")
    identify.ask("bird-length")
    identify.measure("long")
    assert identify.page.question.number.trouble.text() == "Type a number, for example 12.5."
    assert identify.page.question.number.field.text() == "long"
    assert identify.answers() == ["Live bird"]


def test_a_reading_that_decides_nothing_says_so(identify: IdentifyDriver) -> None:
    asked = identify.page.session.character(CharacterId("bird-length"))
    given = Observation(asked.id, frozenset(), measured=0.5)
    assert words.answer(given, asked, Language("en")) == "0.5 cm, which decides nothing"


def test_letters_are_keys_in_the_field_for_a_reading(identify: IdentifyDriver) -> None:
    identify.choose_form("Live bird")
    identify.ask("bird-length")
    identify.press(Qt.Key.Key_G)
    assert identify.page.question.certainty.value is Certainty.GUESS
    assert identify.page.question.number.field.text() == ""


def test_other_questions_show_what_each_takes(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    identify.open_questions()
    listed = identify.listed_questions()
    assert listed[0] == "What kind of thing is it? | Answered: Carving or bead"
    assert (
        "How does it smell when touched with a hot needle? | not at hand: Hot needle · 30 s · leaves a mark" in listed
    )
    gains = [row.gain for row in identify.page.questions.rows if row.gain is not None]
    assert gains[0] == 1.0
    assert gains == sorted(gains, reverse=True)


def test_the_list_of_questions_is_narrowed_by_words(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    identify.open_questions()
    identify.page.questions.field.setText("needle")
    assert [row.character_id for row in identify.page.questions.rows] == ["burn-smell"]
    identify.page.questions.field.setText("qzxv")
    assert identify.page.questions.rows == []
    assert identify.page.questions.note == "No question has these words. Clear the field to see all."


def test_a_question_picked_from_the_list_is_asked(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    identify.ask("burn-smell")
    assert identify.question() == "How does it smell when touched with a hot needle?"
    assert identify.page.question.tags.text == "30 s, not at hand: Hot needle, leaves a mark"
    identify.answer("plastic")
    assert identify.candidates()[0] == PLASTIC


def test_nothing_left_to_ask_leads_to_the_result(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    identify.answer("no structure, or bubbles")
    assert identify.view() == "nothing_left"
    identify.page.nothing_left.result.click()
    assert identify.view() == "result"


# What it adds up to.


def test_the_law_is_not_decided_at_first(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    assert identify.law().startswith("Not decided yet: ")
    assert "% listed" in identify.law()
    assert "None of these" in identify.none_of_these()


def test_the_law_is_decided(purple_wood: IdentifyDriver) -> None:
    assert purple_wood.law().startswith("Law decided: Appendix II\nProbability of this answer: ")
    assert purple_wood.candidates()[0] == INDIAN


def test_a_kind_listed_in_part_is_not_called_free(identify: IdentifyDriver) -> None:
    identify.choose_form("Carving or bead")
    law, outcome = Law(False, "I/not listed", 0.9), Outcome("I/not listed", 0.9, None)
    identify.page.panel.banner.show_law(replace(identify.page.session.assessment, law=law, outcomes=(outcome,)))
    assert identify.law().startswith("Not decided: Appendix I, or not listed\n")


def test_none_of_these_is_always_there_and_says_what_it_means(ivory: IdentifyDriver) -> None:
    ivory.page.panel.ranking.none.click()
    assert ivory.view() == "reasons"
    assert "does not mean that the item is not listed" in ivory.page.reasons.html


def test_when_none_of_these_leads_it_is_said(identify: IdentifyDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inama_id.ui.pages.identify.law_banner.none_leads", lambda _assessment: True)
    monkeypatch.setattr("inama_id.ui.pages.identify.report_facts.none_leads", lambda _assessment: True)
    identify.choose_form("Carving or bead")
    assert identify.law().startswith("Not decided: it may be none of these")
    told = identify.result()
    assert "No kind of item held here fits well." in told
    assert "ask the Management Authority or a specialist before it is released" in told


def test_more_candidates_on_demand(ivory: IdentifyDriver) -> None:
    few = ivory.candidates()
    ivory.page.panel.ranking.more.click()
    assert len(ivory.candidates()) == 9 > len(few)


def test_seizure_frequencies_can_be_left_out(identify: IdentifyDriver) -> None:
    identify.choose_form("Plank or sawn wood")
    before = identify.page.session.assessment.candidates
    identify.page.panel.prior.click()
    assert not identify.page.session.examination.use_prior
    assert identify.page.session.assessment.candidates != before
    identify.undo()
    assert identify.page.session.assessment.candidates == before
    assert identify.page.panel.prior.isChecked()


def test_an_answer_is_changed(ivory: IdentifyDriver) -> None:
    ivory.change("crossing lines")
    assert ivory.question() == "What pattern shows on the cut end?"
    assert ivory.ticked() == ["crossing lines"]
    ivory.answer("dark pits or flecks")
    assert ivory.answers() == ["Carving or bead", "dark pits or flecks"]


def test_the_same_answer_again_goes_on(ivory: IdentifyDriver) -> None:
    before, asked = ivory.page.session.history, ivory.question()
    ivory.change("crossing lines")
    ivory.answer("crossing lines")
    assert ivory.page.session.history is before
    assert ivory.question() == asked


def test_the_form_is_changed(ivory: IdentifyDriver) -> None:
    ivory.change("Carving or bead")
    assert ivory.view() == "start"
    ivory.choose_form("Live bird")
    assert ivory.answers()[0] == "Live bird"


def test_an_answer_is_taken_back(ivory: IdentifyDriver) -> None:
    ivory.take_back("crossing lines")
    assert ivory.answers() == ["Carving or bead"]
    assert ivory.question() == "What pattern shows on the cut end?"


def test_undo_and_redo_are_exact(purple_wood: IdentifyDriver) -> None:
    states = [purple_wood.page.session.assessment]
    while purple_wood.page.session.history.past:
        purple_wood.undo()
        states.append(purple_wood.page.session.assessment)
    assert purple_wood.view() == "start"
    for expected in reversed(states[:-1]):
        purple_wood.redo()
        assert purple_wood.page.session.assessment == expected
    assert purple_wood.law().startswith("Law decided: Appendix II")


def test_a_new_item_asks_nothing_and_can_be_undone(purple_wood: IdentifyDriver) -> None:
    before = purple_wood.page.session.assessment
    purple_wood.new_item()
    assert purple_wood.view() == "start"
    assert not purple_wood.form_given()
    purple_wood.undo()
    assert purple_wood.page.session.assessment == before
    assert purple_wood.view() == "question" or purple_wood.view() == "nothing_left"


def test_undo_in_the_field_belongs_to_the_field_first(purple_wood: IdentifyDriver) -> None:
    purple_wood.new_item()
    purple_wood.page.start.field.insert("plank")
    purple_wood.undo()
    assert purple_wood.page.start.field.text() == ""
    assert not purple_wood.form_given()


def test_each_answer_is_weighed_once(identify: IdentifyDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    weighed = []

    def counted(*arguments: object) -> object:
        weighed.append(arguments)
        return assessment.identify(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(identification, "identify", counted)
    identify.choose_form("Carving or bead")
    identify.answer("crossing lines")
    assert len(weighed) == 2


# Why, side by side, and the result.


def test_reasons_for_and_against(ivory: IdentifyDriver) -> None:
    told = ivory.why(ELEPHANT)
    assert "What speaks for it" in told
    assert "What pattern shows on the cut end? crossing lines" in told
    assert "“Crossing lines on the cut end”" in told
    assert ": read]" in told
    against = ivory.why(PLASTIC)
    assert "This kind shows: no structure, or bubbles" in against
    assert "general knowledge, not read in a source" in against
    assert f"Why “{ELEPHANT}” is ahead" in against


def test_reasons_tell_what_is_open_and_lead_there(ivory: IdentifyDriver) -> None:
    told = ivory.why(ELEPHANT)
    assert "How does it smell when touched with a hot needle?" in told
    ivory.page.reasons.link_followed.emit("ask:burn-smell")
    assert ivory.question() == "How does it smell when touched with a hot needle?"


def test_reasons_lead_to_the_page_of_the_kind(ivory: IdentifyDriver, qtbot: QtBot) -> None:
    ivory.why(ELEPHANT)
    with qtbot.waitSignal(ivory.page.profile_requested) as asked:
        ivory.page.open_profile.click()
    assert asked.args == ["elephant-ivory"]
    assert ivory.driver.window.place.profile_id == "elephant-ivory"


def test_reasons_follow_the_answers(ivory: IdentifyDriver) -> None:
    ivory.why(ELEPHANT)
    ivory.take_back("crossing lines")
    assert ivory.view() == "reasons"
    assert "crossing lines (" not in ivory.page.reasons.html


def test_escape_leads_back_to_the_question(ivory: IdentifyDriver) -> None:
    asked = ivory.question()
    ivory.why(ELEPHANT)
    ivory.press(Qt.Key.Key_Escape)
    assert ivory.view() == "question"
    assert ivory.question() == asked


def test_side_by_side_shows_only_where_they_differ(purple_wood: IdentifyDriver) -> None:
    purple_wood.page.panel.ranking.more.click()
    purple_wood.tick(BRAZILIAN)
    assert not purple_wood.page.panel.ranking.compare.isEnabled()
    purple_wood.tick(CHERRY)
    told = purple_wood.comparison()
    assert "How does a fresh scrape smell?" in told
    assert "Does it float?" not in told, "both float"
    assert "You: sour or unpleasant" in told


def test_no_more_than_four_are_compared(ivory: IdentifyDriver) -> None:
    ivory.page.panel.ranking.more.click()
    titles = ivory.candidates()[:5]
    ivory.tick(*titles)
    assert len(ivory.page.session.compared) == 4
    assert titles[0] not in [row.button.title for row in ivory.page.panel.ranking.rows if row.box.isChecked()]


def test_unticking_all_but_one_ends_the_comparison(ivory: IdentifyDriver) -> None:
    first, second = ivory.candidates()[:2]
    ivory.tick(first, second)
    ivory.comparison()
    ivory.tick(second)
    assert ivory.view() != "compare"


def test_the_result_tells_the_law_what_is_open_and_every_answer(ivory: IdentifyDriver) -> None:
    told = ivory.result()
    assert f"Most likely: {ELEPHANT}" in told
    assert "Appendices I/II" in told
    assert "None of these" in told
    assert "How does it smell when touched with a hot needle?" in told
    assert "ask the Scientific Authority" in told
    assert "What pattern shows on the cut end? crossing lines" in told
    assert "The law as of 1 April 2026." in told
    assert "This is a ranking of candidates, not a verdict." in told
    assert "Content edition" in told


def test_the_result_names_look_alikes_that_are_open(identify: IdentifyDriver) -> None:
    identify.choose_form("Tusk or large tooth")
    told = identify.result()
    assert f"{PLASTIC}: No lines" in told


def test_the_result_before_any_answer_but_the_form(identify: IdentifyDriver) -> None:
    identify.page.start.cannot_tell.click()
    assert "cannot tell" in identify.result()


def test_the_result_is_saved_as_pdf(ivory: IdentifyDriver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "item.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    ivory.result()
    ivory.page.result.actions_of_result.save_a4.trigger()
    pdf = target.read_bytes()
    assert pdf.startswith(b"%PDF")
    assert len(pdf) > 2000


def test_the_result_is_saved_as_web_page(
    ivory: IdentifyDriver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "item.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    ivory.result()
    ivory.page.result.actions_of_result.save_html.trigger()
    page = target.read_text(encoding="utf-8")
    assert '<html lang="en">' in page
    assert "profile:" not in page, "a file has no pages to lead to"


def test_the_result_is_copied_as_text(ivory: IdentifyDriver) -> None:
    ivory.result()
    ivory.page.result.actions_of_result.copy_text.trigger()
    text = QGuiApplication.clipboard().text()
    assert f"- {ELEPHANT}: " in text
    assert "- What pattern shows on the cut end? crossing lines" in text
    assert "<" not in text


def test_markup_in_words_is_only_words(identify: IdentifyDriver) -> None:
    identify.describe("<b>plank</b>")
    assert "<b>plank" not in identify.page.start.suggestion.text()


# The whole.


def test_by_keyboard_alone(identify: IdentifyDriver) -> None:
    assert identify.page.start.field.hasFocus()
    identify.press(Qt.Key.Key_Down)
    identify.press(Qt.Key.Key_Right)
    identify.press(Qt.Key.Key_Return)
    assert identify.answers() == ["Carving or bead"]
    identify.press(Qt.Key.Key_Right)
    identify.press(Qt.Key.Key_Left)
    identify.press(Qt.Key.Key_Return)
    assert identify.answers() == ["Carving or bead", "crossing lines"]


def test_arrows_walk_the_grid_and_lead_back_to_the_field(identify: IdentifyDriver) -> None:
    cards = identify.page.start.forms.shown()
    cards[0].setFocus()
    identify.press(Qt.Key.Key_Down)
    assert cards[2].hasFocus(), "the block below"
    identify.press(Qt.Key.Key_Up)
    assert cards[0].hasFocus()
    identify.press(Qt.Key.Key_Up)
    assert identify.page.start.field.hasFocus()


def test_another_day_is_another_law(ivory: IdentifyDriver) -> None:
    ivory.driver.desktop.on_date.set(date(1970, 1, 1))
    assert ivory.page.session.assessment.candidates[0].outcome == "not listed"
    assert ivory.answers() == ["Carving or bead", "crossing lines"]


def test_a_day_that_is_typed_keeps_the_keyboard(ivory: IdentifyDriver) -> None:
    dates = ivory.page.steps.dates
    field: QDateEdit = next(iter(dates.findChildren(QDateEdit)))
    field.setFocus()
    ivory.driver.desktop.on_date.set(date(2020, 1, 1))
    assert field.hasFocus()


def test_the_item_waits_while_other_pages_are_shown(ivory: IdentifyDriver) -> None:
    ivory.driver.show(PageId.LOOK_UP)
    ivory.open()
    assert ivory.answers() == ["Carving or bead", "crossing lines"]


def test_a_page_made_anew_goes_on_with_the_item(ivory: IdentifyDriver) -> None:
    old, before = ivory.page, ivory.page.session.assessment
    ivory.driver.desktop.settings.change(text_scale=150)
    ivory.page.take_over(old)
    assert ivory.page.session.assessment == before
    assert ivory.answers() == ["Carving or bead", "crossing lines"]


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_every_view_in_every_theme(ivory: IdentifyDriver, choice: ThemeChoice) -> None:
    ivory.driver.desktop.settings.change(theme=choice)
    ivory.open()
    for show in (ivory.page.show_result, ivory.page.show_none, ivory.page.go_on, ivory.open_questions):
        show()
        QApplication.processEvents()
        assert not ivory.driver.window.grab().isNull()


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_view_in_every_language(identify: IdentifyDriver, language: str) -> None:
    identify.driver.desktop.settings.change(window_language=language)
    identify.open()
    assert identify.page.start.forms.shown()[0].label != "Tusk or large tooth"
    identify.page.start.forms.shown()[1].click()
    told = identify.result()
    assert "What it may be" not in told


def test_large_text_fits_a_small_screen(identify: IdentifyDriver) -> None:
    identify.driver.desktop.settings.change(text_scale=200)
    identify.open()
    identify.choose_form("Carving or bead")
    assert identify.driver.window.minimumSizeHint().height() <= 768
    assert identify.driver.window.minimumSizeHint().width() <= 1366


def test_an_answer_is_painted_at_once(ivory: IdentifyDriver) -> None:
    spent = []
    for _ in range(20):
        started = time.perf_counter()
        ivory.undo()
        ivory.redo()
        spent.append((time.perf_counter() - started) / 2)
    assert sorted(spent)[-2] < 0.1, "twice the target, for a busy machine"


def test_a_wide_card_has_its_drawing_beside_the_words(identify: IdentifyDriver) -> None:
    card = identify.page.start.forms.shown()[0]
    drawing = QPixmap(80, 80)
    drawing.fill()
    card.show_choice("Tusk", "Whole", picture=drawing)
    assert card.heightForWidth(400) < card.heightForWidth(150)
