"""The agency's contacts: kept whole, read again, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from inama_id.ui.agency import Agency, Entry, dump, parse

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(st.dictionaries(_TEXT, st.builds(Entry, _TEXT, _TEXT, _TEXT), max_size=4))
def test_what_is_written_is_read_again(entries: dict[str, Entry]) -> None:
    assert parse(dump(entries)) == {id: entry for id, entry in entries.items() if entry.line}


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("", {}),
        ('version = 1\n[a]\nname = "x"', {"a": Entry("x")}),
        ('[a]\nname = 3\ntelephone = "1"\nfax = "2"', {"a": Entry("", "1")}),
    ],
)
def test_what_has_the_wrong_form_is_left_out(text: str, entries: dict[str, Entry]) -> None:
    assert parse(text) == entries


def test_an_entry_is_one_line_on_a_card() -> None:
    assert Entry("Desk", "123", "8–18").line == "Desk, 123, 8–18"
    assert Entry(telephone="123").line == "123"


def test_each_change_is_saved_at_once_and_told(tmp_path: Path, qtbot: QtBot) -> None:
    agency = Agency(tmp_path / "state")
    with qtbot.waitSignal(agency.changed):
        agency.enter("desk", Entry("Anna", "112"))
    assert Agency(tmp_path / "state").entry("desk") == Entry("Anna", "112")
    with qtbot.assertNotEmitted(agency.changed):
        agency.enter("desk", Entry("Anna", "112"))


def test_an_entry_can_be_emptied(tmp_path: Path) -> None:
    agency = Agency(tmp_path)
    agency.enter("desk", Entry("Anna"))
    agency.enter("desk", Entry())
    assert agency.lines == {}
    assert Agency(tmp_path).entry("desk") == Entry()


def test_entries_that_this_content_does_not_call_are_kept(tmp_path: Path) -> None:
    agency = Agency(tmp_path)
    agency.enter("of-another-edition", Entry("Anna"))
    other = Agency(tmp_path)
    other.enter("desk", Entry("Bo"))
    assert Agency(tmp_path).entry("of-another-edition") == Entry("Anna")


def test_a_file_that_cannot_be_read_is_set_aside_before_it_would_be_overwritten(tmp_path: Path) -> None:
    (tmp_path / "agency.toml").write_text("[desk\nname = Anna")
    agency = Agency(tmp_path)
    assert agency.lines == {}
    agency.enter("desk", Entry("Bo"))
    agency.enter("other", Entry("Cy"))
    assert (tmp_path / "agency.unreadable.toml").read_text() == "[desk\nname = Anna"
    assert Agency(tmp_path).lines == {"desk": "Bo", "other": "Cy"}


def test_a_disk_that_refuses_is_told_and_the_entry_holds(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("")
    agency = Agency(tmp_path / "file")
    with qtbot.waitSignal(agency.save_failed) as told:
        agency.enter("desk", Entry("Anna"))
    assert told.args == [str(tmp_path / "file" / "agency.toml")]
    assert agency.entry("desk") == Entry("Anna")
