"""The recipe of the installers, as far as it can be checked without building one."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from inama_id.cli import _COMMANDS
from installers import libraries, manual, names, qt_parts, sbom, windows
from installers.libraries import HASHES, Library
from installers.licences import debian_copyright, report
from installers.program import Program
from tests.house.sources import PROGRAM, ROOT, modules, named, tracked, tree

RELEASE = Program("1.2.3", "2026.11.25", "2026-03-05")
_LONGEST_FILE, _LONGEST_FUNCTION = 300, 60


def _shipped() -> list[str]:
    """Return what the spec takes from the program's package, by its place in the installed folder."""
    files = [path for path in PROGRAM.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return [f"_internal/{named(path)}" for path in files if path.suffix not in {".py", ".ts", ".part"}]


def test_every_shipped_file_can_be_installed_anywhere() -> None:
    assert len(_shipped()) > 20
    assert not names.faults(_shipped())


def test_every_file_of_the_project_can_be_checked_out_on_windows() -> None:
    assert not names.faults(path.relative_to(ROOT).as_posix() for path in tracked())


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("a/b.svg", None),
        ("icons/console.svg", None),
        ("a" * 181, "longer than"),
        ("a/co:n.svg", "not a name on Windows"),
        ("a/aux.svg", "not a name on Windows"),
        ("a/nul", "not a name on Windows"),
        ("a./b", "not a name on Windows"),
        ("a/b ", "not a name on Windows"),
    ],
)
def test_bad_names_are_found(path: str, fault: str | None) -> None:
    found = names.faults([path])
    assert (fault is None and not found) or (fault is not None and fault in found[0])


def test_names_that_differ_by_case_only_are_found() -> None:
    assert len(names.faults(["a/Grain.svg", "a/grain.svg", "b/grain.svg"])) == 2


def test_windows_puts_in_and_takes_out_the_same() -> None:
    staged = sorted(["inama-id.exe", "_internal/data/a b$c.svg", "_internal/data/x/é.svg", *_shipped()])
    assert windows.put_in(windows.install_list(staged)) == [path.replace("$", "$$") for path in staged]
    assert windows.taken_out(windows.uninstall_list(staged)) == [path.replace("$", "$$") for path in staged]
    removed = re.findall(r'^RMDir "\$INSTDIR\\(.+)"$', windows.uninstall_list(staged), re.MULTILINE)
    assert removed.index(r"_internal\data\x") < removed.index(r"_internal\data") < removed.index("_internal")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
@pytest.mark.parametrize("signing", [None, "true %1"])
def test_the_windows_script_compiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, signing: str | None) -> None:
    from installers import icons

    if signing:
        monkeypatch.setenv("INAMA_ID_SIGN", signing)
    staged = tmp_path / "staged"
    for place in ("inama-id-window.exe", "_internal/data/species.db"):
        (staged / place).parent.mkdir(parents=True, exist_ok=True)
        (staged / place).write_text(place)
    icons.render(tmp_path)
    made = windows.build(staged, RELEASE, tmp_path / "inama-id.ico", tmp_path, tmp_path)
    assert made.name == "inama-id-1.2.3-windows-x86_64-setup.exe"
    assert made.read_bytes().startswith(b"MZ")


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_every_pinned_dependency_is_listed_with_its_licence(system: str) -> None:
    listed = {library.name: library for library in libraries.libraries(system)}
    for name, version in libraries.pins().items():
        assert listed[name].version == version
        assert listed[name].licence
    assert listed["pyinstaller"].version == libraries.pins("package")["pyinstaller"]
    assert ("ICU" in listed) == (system == "linux")


def test_the_hashes_are_those_of_the_pinned_versions() -> None:
    """After a change of versions: ``python packaging/lock.py``."""
    locked = re.findall(
        r"^(\S+==\S+)((?: \\\n +--hash=sha256:[0-9a-f]{64})+)$", HASHES.read_text("utf-8"), re.MULTILINE
    )
    pinned = {**libraries.pins("package"), **libraries.pins()}
    assert sorted(pin for pin, _ in locked) == sorted(f"{name}=={version}" for name, version in pinned.items())
    compiled = dict(locked)[f"PySide6-Essentials=={pinned['PySide6-Essentials']}"]
    assert compiled.count("--hash") == 3, "one for each system"


def test_licences_agree_with_the_wheels() -> None:
    said_as = {"LGPL-3.0-only": "LGPL-3.0", "BSD-2-Clause": "BSD", "BSD-3-Clause": "BSD"}
    for library in libraries.libraries():
        if library.name in libraries.pins():
            said = metadata.metadata(library.name)
            words = " ".join(str(said[field]) for field in ("License", "License-Expression", "Classifier"))
            assert said_as.get(library.licence, library.licence) in words, library.name


def test_every_licence_text_of_ours_is_there() -> None:
    kept = {place for library in libraries.libraries("linux") for place in library.texts if ":" not in place}
    assert kept == {path.name for path in libraries.LICENCES.glob("*.txt")}


def _library(**changes: object) -> Library:
    usual = {
        "name": "Tool_Box", "title": "Tools", "version": "3", "licence": "MIT", "texts": (), "copyright": "A. Body",
        "website": "https://tools.invalid", "note": "", "is_wheel": True,
    }  # fmt: skip
    return Library(**{**usual, **changes})  # type: ignore[arg-type]


def test_parts_list_is_cyclonedx(tmp_path: Path) -> None:
    (tmp_path / "species.db").write_bytes(b"content")
    told = [sbom.sbom(RELEASE, [_library()], {"species.db": tmp_path / "species.db"}) for _ in range(2)]
    assert told[0] == told[1]
    parts = json.loads(told[0])
    assert (parts["bomFormat"], parts["specVersion"]) == ("CycloneDX", "1.5")
    assert parts["metadata"]["component"]["version"] == "1.2.3"
    library, content = parts["components"]
    assert library["purl"].endswith("/tool-box@3")
    assert library["licenses"] == [{"expression": "MIT"}]
    assert content["hashes"][0]["content"] == "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73"
    references = {part["bom-ref"] for part in parts["components"]}
    assert set(parts["dependencies"][0]["dependsOn"]) == references


def test_licence_report_has_every_text_once() -> None:
    told = report([_library(), _library(name="Other")], lambda _library: "Do as you please.", "Ours.")
    assert told.count("Do as you please.") == 1
    assert "Tool_Box, Other" in told
    assert "Ours." in told


def test_debian_copyright_has_paragraphs_and_no_bare_blank_lines_in_texts() -> None:
    told = debian_copyright([_library(note="Mind.\n\nThe gap.")], lambda _library: "One.\n\nTwo.", "Ours.\n\nAll.")
    paragraphs = told.strip().split("\n\n")
    assert [paragraph.split(":")[0] for paragraph in paragraphs] == ["Format", "Files", "Files"]
    assert "\n .\n Two." in paragraphs[2]


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/plugins/sqldrivers/qsqlite.dll", False),
        ("PySide6/Qt/lib/libQt6Svg.so.6", True),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/Qt6Widgets.dll", True),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/designer_fr.qm", False),
        ("PySide6\\plugins\\imageformats\\qjpeg.dll", True),
        ("inama_id/data/species.db", True),
    ],
)
def test_parts_of_qt_that_travel(path: str, wanted: bool) -> None:
    assert qt_parts.is_wanted(path) is wanted


@pytest.mark.parametrize(
    ("path", "origin", "stays"),
    [
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("libglib-2.0.so.0", "/lib/x86_64-linux-gnu/libglib-2.0.so.0", True),
        ("libsqlite3.so.0", "/lib/x86_64-linux-gnu/libsqlite3.so.0", False),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("libpython3.11.so.1.0", "/opt/python/lib/libpython3.11.so.1.0", False),
        ("python3.11/lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/home/x/.venv/lib/libQt6Core.so.6", False),
    ],
)
def test_libraries_of_the_building_machine_stay_there(path: str, origin: str, stays: bool) -> None:
    assert qt_parts.is_of_this_machine(path, origin) is stays


def test_the_manual_tells_of_every_command() -> None:
    text = manual.manual()
    assert not [name for name in _COMMANDS if not re.search(rf"^{name}\b", text, re.MULTILINE)]


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_the_man_page_has_no_faults(tmp_path: Path) -> None:
    page = tmp_path / "inama-id.1"
    page.write_text(manual.man_page(RELEASE, manual.manual()), "utf-8")
    done = subprocess.run(["man", "--warnings", "-l", str(page)], capture_output=True, encoding="utf-8", check=True)
    assert not done.stderr
    assert "lookup NAME" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the desktop's own tool")
def test_the_desktop_entry_starts_the_program() -> None:
    entry = (ROOT / "packaging" / "linux" / "inama-id.desktop").read_text("utf-8")
    assert "\nExec=inama-id\n" in entry
    assert "\nIcon=inama-id\n" in entry
    if shutil.which("desktop-file-validate"):
        place = ROOT / "packaging" / "linux" / "inama-id.desktop"
        assert not subprocess.run(["desktop-file-validate", place], capture_output=True, check=True).stdout


@pytest.mark.parametrize("module", modules(ROOT / "packaging"), ids=named)
def test_the_recipe_is_short(module: Path) -> None:
    assert len(module.read_text("utf-8").splitlines()) < _LONGEST_FILE
    functions = [node for node in ast.walk(tree(module)) if isinstance(node, ast.FunctionDef)]
    assert not [f.name for f in functions if (f.end_lineno or 0) - f.lineno >= _LONGEST_FUNCTION]
