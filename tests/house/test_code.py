"""Rules of the house that no other tool checks."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.house.sources import PROGRAM, ROOT, imports, modules, named, tree

_LONGEST_FUNCTION = 60
_LONGEST_WINDOW = 300
_TRANSLATING = {"tr", "translate"}
_TWO_WORDS = re.compile(r"(?=\b([A-Z][a-z-]+ [a-z][a-z-]+))")
_CODE = [*modules(PROGRAM), *modules(ROOT / "species_db"), *modules(ROOT / "tests")]


@pytest.mark.parametrize("module", _CODE, ids=named)
def test_functions_are_short(module: Path) -> None:
    functions = [node for node in ast.walk(tree(module)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {f.name: length for f in functions if (length := (f.end_lineno or 0) - f.lineno + 1) > _LONGEST_FUNCTION}
    assert not long


def test_the_window_is_a_frame_only() -> None:
    lines = (PROGRAM / "ui" / "main_window.py").read_text("utf-8").splitlines()
    assert 0 < len(lines) <= _LONGEST_WINDOW


def test_no_module_is_a_drawer_for_everything() -> None:
    vague = {"util", "utils", "helper", "helpers", "common", "misc"}
    assert not [named(module) for module in _CODE if vague & set(module.relative_to(ROOT).with_suffix("").parts)]


@pytest.mark.parametrize("module", modules(PROGRAM), ids=named)
def test_translated_texts_are_whole(module: Path) -> None:
    """A text put together before it is translated is never found in the catalogue."""
    assert not [call.lineno for call in _translations(module) if _is_put_together(call)]


@pytest.mark.parametrize("module", modules(PROGRAM), ids=named)
def test_no_species_is_named_in_code(module: Path) -> None:
    pairs = {pair for text in _strings(tree(module)) for pair in _TWO_WORDS.findall(text)}
    assert not pairs & _binomials()


def test_the_species_are_read() -> None:
    assert len(_binomials()) > 30_000
    assert "Loxodonta africana" in _binomials()


@pytest.mark.parametrize("module", modules(ROOT / "tests" / "unit"), ids=named)
def test_unit_tests_need_no_qt(module: Path) -> None:
    assert not [name for name in imports(module) if name.startswith(("PySide6", "pytestqt", "inama_id.ui"))]


@cache
def _binomials() -> frozenset[str]:
    found = set()
    for path in (ROOT / "species_db" / "content" / "taxa").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                if row.get("rank") == "species":
                    found.add(" ".join(row["name"].split()[:2]))
    return frozenset(found)


def _strings(node: ast.AST) -> Iterator[str]:
    """Yield the texts in code; a docstring may give an example."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            if not isinstance(node, ast.Expr):
                yield child.value
        else:
            yield from _strings(child)


def _translations(module: Path) -> Iterator[ast.Call]:
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in _TRANSLATING:
            yield node


def _is_put_together(call: ast.Call) -> bool:
    for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
        if isinstance(argument, ast.JoinedStr) or (isinstance(argument, ast.BinOp) and _holds_text(argument)):
            return True
        if (
            isinstance(argument, ast.Call)
            and isinstance(argument.func, ast.Attribute)
            and argument.func.attr == "format"
        ):
            return True
    return False


def _holds_text(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in ast.walk(node))
