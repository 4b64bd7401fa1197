"""Names in other scripts have glyphs, on a system with fonts for them and on one without."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from inama_id.store.letters import letters
from inama_id.store.reference_db import ReferenceDb
from species_db.fonts.cut import cut
from tests.house.sources import ROOT

# Two letters whose glyphs must differ from one another and from the box.
_TWO = "非洲"
_LOOK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from inama_id.ui import fonts

def picture(text):
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawText(QPointF(4, 32), text)
    painter.end()
    return bytes(image.constBits())

app = QApplication(["fonts"])
font = QFont(app.font())
font.setPixelSize(24)
app.setFont(font)
fonts.load(Path(sys.argv[1]))
first, second = sys.argv[2]
told = {
    "lacking": fonts.lacking(sys.argv[2]),
    "distinct": picture(first) != picture(second),
    "boxes": [picture(letter) == picture(chr(0xEFFFF)) for letter in (first, second)],
}
print(json.dumps(told))
"""
_MADE = "fonts of names"


def _look(folder: Path, system: Path, text: str = _TWO) -> dict[str, object]:
    """Draw two letters in a process that sees only the fonts of a configuration, and those of a folder."""
    environment = {
        **os.environ,
        "FONTCONFIG_FILE": str(system),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "QT_LOGGING_RULES": "qt.text.font.db=false",
    }
    command = [sys.executable, "-X", "utf8", "-c", _LOOK, str(folder), text]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


@pytest.fixture
def bare_system(tmp_path: Path) -> Path:
    """A configuration of a system that has fonts for Latin only."""
    return _system(tmp_path, next(Path("/usr/share/fonts").rglob("DejaVuSans.ttf")).parent)


def _system(folder: Path, fonts: Path) -> Path:
    configuration = folder / "fonts.conf"
    configuration.write_text(
        f"<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig><dir>{fonts}</dir>"
        f"<cachedir>{folder / 'cache'}</cachedir></fontconfig>"
    )
    return configuration


@pytest.fixture(scope="session")
def sources() -> Path:
    """Where the fonts are that ours are cut from; packaging/system-packages.sh installs them."""
    found = next(Path("/usr/share/fonts").rglob("NotoSansCJK-Regular.ttc"), None)
    if found is None:
        pytest.skip("fonts-noto-cjk is not installed")
    return found


@pytest.fixture(scope="session")
def made(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a font cut to a few letters."""
    folder = tmp_path_factory.mktemp(_MADE)
    (folder / "east-asian.otf").write_bytes(cut(sources, "Noto Sans CJK SC", "Inama Names East-Asian", _TWO, "、"))
    return folder


def test_without_fonts_names_are_boxes(bare_system: Path, tmp_path: Path) -> None:
    """The fault itself, so that the tests below can fail."""
    assert _look(tmp_path, bare_system) == {"lacking": _TWO, "distinct": False, "boxes": [True, True]}


@pytest.mark.parametrize("text", ["हक", "ชน", "ཀམ"])
def test_a_script_that_no_font_can_shape_is_told(bare_system: Path, tmp_path: Path, text: str) -> None:
    """Qt then draws boxes of its own, which look like glyphs of a font."""
    assert _look(tmp_path, bare_system, text)["lacking"] == text


def test_our_fonts_give_a_bare_system_glyphs(bare_system: Path, made: Path) -> None:
    assert _look(made, bare_system) == {"lacking": "", "distinct": True, "boxes": [False, False]}


def test_what_ours_was_not_cut_to_is_told(bare_system: Path, made: Path) -> None:
    assert _look(made, bare_system, "非象")["lacking"] == "象"


def test_a_system_with_fonts_needs_none_of_ours(sources: Path, tmp_path: Path) -> None:
    told = _look(tmp_path, _system(tmp_path, sources.parent))
    assert told == {"lacking": "", "distinct": True, "boxes": [False, False]}


def test_thai_vowels_and_joined_letters_survive_cutting(sources: Path, bare_system: Path, tmp_path: Path) -> None:
    """Shaping takes the vowel am apart and joins Devanagari consonants: the parts must be there."""
    for script, word in (("Thai", "น้ำ"), ("Devanagari", "क्ष"), ("Arabic", "فيل")):
        source = next(Path("/usr/share/fonts").rglob(f"NotoSans{script}-Regular.ttf"))
        (tmp_path / f"{script}.otf").write_bytes(cut(source, "", f"Inama Names {script}", "".join(sorted(set(word)))))
    for word in ("นำ", "कष", "في"):
        assert _look(tmp_path, bare_system, word)["lacking"] == ""


def test_a_font_says_whose_it_is_and_under_which_licence(made: Path) -> None:
    with TTFont(made / "east-asian.otf") as font:
        names = {record.nameID: record.toUnicode() for record in font["name"].names}
    assert names[1] == "Inama Names East-Asian"
    assert "Adobe" in names[0]
    assert "Open Font License" in names[13]
    assert not [text for number, text in names.items() if number in (1, 4, 6) and "Noto" in text]


def test_the_same_letters_give_the_same_font(sources: Path, made: Path) -> None:
    again = cut(sources, "Noto Sans CJK SC", "Inama Names East-Asian", _TWO, "、")
    assert again == (made / "east-asian.otf").read_bytes()


def test_a_letter_the_source_lacks_stops_the_build(sources: Path) -> None:
    with pytest.raises(ValueError, match="ཨ"):
        cut(sources, "Noto Sans CJK SC", "Inama Names East-Asian", "非ཨ")


def test_letters_are_those_of_names_in_all_scripts(nano_content: Path) -> None:
    held = letters(ReferenceDb(nano_content))
    assert set("非洲象") <= held
    assert "é" in held
