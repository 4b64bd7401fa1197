"""Kinds of item are found by description, in any of several languages, with the passage that fits."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from inama_id.domain.found import FindResult
from inama_id.domain.profile import ProfileId
from inama_id.services import Services, open_services
from inama_id.services.find import Find
from inama_id.store.prose import Prose, ProseIndex, open_or_build
from inama_id.store.schema import seal_path

TODAY = date(2026, 4, 1)


def _find(nano: Services, text: str, limit: int = 5) -> FindResult:
    return nano.find.find(text, on=TODAY, limit=limit)


def _ids(result: FindResult) -> list[str]:
    return [found.line.id for found in result.found]


def _marked(result: FindResult) -> str:
    return "".join(f"*{piece.text}*" if piece.marked else piece.text for piece in result.found[0].pieces)


@pytest.mark.parametrize(
    ("text", "profile", "passage"),
    [
        ("sourness", "indian-rosewood", "*Sour* smell"),
        ("crossings", "elephant-ivory", "*Crossing* lines on the cut end"),
        ("IVOIRE", "elephant-ivory", "*ivoire*"),
        ("ivoires", "elephant-ivory", "*ivoire*"),
        ("jacaranda", "brazilian-rosewood", "*jacarandá*"),
        ("象牙", "elephant-ivory", "*象牙*"),
        ("xiang ya fen", "elephant-ivory", "*xiang* *ya* *fen*"),
        ("ara macao", "scarlet-macaw", "*Ara* *macao*"),
    ],
)
def test_words_are_found_in_any_form_and_language(nano: Services, text: str, profile: str, passage: str) -> None:
    result = _find(nano, text)
    assert _ids(result)[0] == profile
    assert _marked(result) == passage


def test_what_fits_more_of_the_words_comes_first(nano: Services) -> None:
    result = _find(nano, "smells of plastic")
    assert _ids(result)[0] == "plastic-imitation"
    assert result.found[0].share == 1.0
    assert all(found.share < 1.0 for found in result.found[1:])


def test_common_words_do_not_count(nano: Services) -> None:
    assert _ids(_find(nano, "the ivory of the")) == _ids(_find(nano, "ivory"))
    assert _ids(_find(nano, "of the")) == []


def test_a_word_that_is_common_in_english_still_tells_in_other_languages() -> None:
    index = _index(_prose("musk", names={"zh-Latn": ["she xiang"]}), _prose("wood", names={"zh-Latn": ["chen xiang"]}))
    assert [hit.profile_id for hit in index.find("she xiang", 5)] == ["musk", "wood"]


def test_the_very_name_asked_for_comes_before_more_frequent_items() -> None:
    index = _index(
        _prose("copy", names={"zh": ["假象牙"]}, weight=9), _prose("ivory", names={"zh": ["象牙"]}, weight=5)
    )
    assert [hit.profile_id for hit in index.find("象牙", 5)] == ["ivory", "copy"]


def test_among_equals_the_item_customs_meet_more_often_comes_first() -> None:
    index = _index(_prose("rare", "Red skin", weight=1), _prose("usual", "Red skin", weight=9))
    assert [hit.profile_id for hit in index.find("red skin", 5)] == ["usual", "rare"]


def test_the_passage_is_the_one_with_most_words_and_the_shortest_of_several() -> None:
    index = _index(_prose("a", "A long tale of a red thing and much else", "A red thing", "A red thing with a hole"))
    assert _words(index, "red thing") == "A *red* *thing*"
    assert _words(index, "red hole") == "A *red* thing with a *hole*"


def test_a_title_alone_brings_the_first_passage_without_a_mark() -> None:
    assert _words(_index(_prose("a", "It is green", title="Kingfisher")), "kingfisher") == "It is green"


def test_a_profile_without_passages_is_found_too() -> None:
    assert _words(_index(_prose("a", title="Kingfisher", names={"en": ["bird"]})), "bird") == "*bird*"
    assert _words(_index(_prose("a", title="Kingfisher")), "kingfisher") == "*Kingfisher*"


def test_a_better_spelling_is_offered(nano: Services) -> None:
    assert _find(nano, "smells of plastik").suggestion == "smells of plastic"
    assert _find(nano, "smells of plastic").suggestion == ""


def test_another_form_of_a_known_word_is_spelt_right(nano: Services) -> None:
    found = _find(nano, "smelling of plastics")
    assert (_ids(found)[0], found.suggestion) == ("plastic-imitation", "")


@pytest.mark.parametrize("text", ["", "   ", "*", "NOT OR AND", '"ivory', "ivory:*~", "𓃰", "\0", "x" * 5000, "ивори"])
def test_odd_text_is_no_error(nano: Services, text: str) -> None:
    assert _find(nano, text).query == text


def test_the_law_is_that_of_the_day(nano: Services) -> None:
    early = nano.find.find("scarlet macaw", on=date(1985, 7, 31), limit=1)
    assert early.found[0].line.outcome.answer == "II"
    assert _find(nano, "scarlet macaw").found[0].line.outcome.answer == "I"


def test_no_more_than_wanted(nano: Services) -> None:
    assert len(_find(nano, "smells", 2).found) == 2


# The index is a cache.


@pytest.fixture
def content(nano_database: Path, tmp_path: Path) -> Path:
    """A content database of its own, in a folder that can be written."""
    for path in (nano_database, seal_path(nano_database)):
        shutil.copy(path, tmp_path)
    return tmp_path / nano_database.name


def _opened(content: Path) -> Find:
    return open_services(content).find


def _times_read(content: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note every time the texts are read to build an index."""
    read: list[str] = []
    original: Callable[[Find], object] = Find._texts

    def texts(self: Find) -> object:
        read.append("read")
        return original(self)

    monkeypatch.setattr(Find, "_texts", texts)
    return read


def test_the_index_is_built_once(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = _times_read(content, monkeypatch)
    for _ in range(2):
        assert _opened(content).find("ivoire", on=TODAY, limit=1).found
    assert read == ["read"]


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _flipped(path: Path) -> None:
    path.write_bytes(bytes(255 - byte for byte in path.read_bytes()))


@pytest.mark.parametrize("damage", [_truncated, _flipped, Path.unlink])
@pytest.mark.parametrize("part", ["*.toc", "*.seg", "seal"])
def test_a_damaged_index_is_built_anew(
    content: Path, damage: Callable[[Path], None], part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _opened(content).prepare()
    damage(next((content.parent / "prose").glob(part)))
    read = _times_read(content, monkeypatch)
    assert _opened(content).find("ivoire", on=TODAY, limit=1).found
    assert read == ["read"]
    _opened(content).prepare()
    assert read == ["read"], "the new one is kept"


def test_it_knows_whether_the_index_is_there(content: Path) -> None:
    first = _opened(content)
    assert not first.is_ready
    first.prepare()
    assert first.is_ready
    assert _opened(content).is_ready


def test_the_index_of_another_content_is_built_anew(tmp_path: Path) -> None:
    first = open_or_build(tmp_path / "prose", "one", lambda: [_prose("old", "Red")])
    second = open_or_build(tmp_path / "prose", "two", lambda: [_prose("new", "Red")])
    assert [hit.profile_id for hit in second.find("red", 5)] == ["new"]
    assert first is not second


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    index = open_or_build(tmp_path / "file" / "prose", "stamp", lambda: iter([_prose("a", "Red")]))
    assert [hit.profile_id for hit in index.find("red", 5)] == ["a"]


def test_a_disk_that_fills_up_loses_no_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Path, _text: str, _encoding: str) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    index = open_or_build(tmp_path / "prose", "stamp", lambda: iter([_prose("a", "Red"), _prose("b", "Red")]))
    assert [hit.profile_id for hit in index.find("red", 5)] == ["a", "b"]


def _prose(
    id: str, *body: str, title: str = "Thing", names: dict[str, list[str]] | None = None, weight: int = 5
) -> Prose:
    return Prose(ProfileId(id), title, body, names or {}, weight)


def _index(*texts: Prose) -> ProseIndex:
    return open_or_build(None, "", lambda: texts)


def _words(index: ProseIndex, text: str) -> str:
    hit = index.find(text, 1)[0]
    return "".join(f"*{piece.text}*" if piece.marked else piece.text for piece in hit.pieces)
