"""YAML files with the line each item stands on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from species_db.build.records import Where


def top_level(root: Path, path: Path) -> Iterator[tuple[Where, str, Any]]:
    """Yield the keys of a file that is one mapping; raises ValueError when it is none."""
    file = path.relative_to(root).as_posix()
    node, value = parsed(path)
    if node is None:
        return
    if not isinstance(value, dict):
        raise ValueError("must be a mapping")
    for key_node, _ in node.value:
        yield Where(file, key_node.start_mark.line + 1), str(key_node.value), value.get(_key(key_node, value))


def listed(root: Path, path: Path) -> Iterator[tuple[Where, dict[str, Any]]]:
    """Yield the items of a file that is one list of mappings; raises ValueError when it is none."""
    file = path.relative_to(root).as_posix()
    node, value = parsed(path)
    if node is None:
        return
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError("must be a list of mappings")
    for item_node, item in zip(node.value, value, strict=True):
        yield Where(file, item_node.start_mark.line + 1), item


def document(root: Path, path: Path) -> tuple[dict[str, Any], dict[str, Where]]:
    """Return a file that is one mapping, and where each item of its lists stands: ``cues.2`` is the third cue."""
    file = path.relative_to(root).as_posix()
    node, value = parsed(path)
    if not isinstance(value, dict):
        raise ValueError("must be a mapping")
    places: dict[str, Where] = {}
    for key_node, value_node in node.value:
        places[str(key_node.value)] = Where(file, key_node.start_mark.line + 1)
        if isinstance(value_node, yaml.SequenceNode):
            for number, item in enumerate(value_node.value):
                places[f"{key_node.value}.{number}"] = Where(file, item.start_mark.line + 1)
    return value, places


def parsed(path: Path) -> tuple[Any, Any]:
    """Return a file's node, which knows its lines, and its value: both from one reading. None and None when empty."""
    loader = yaml.CSafeLoader(path.read_text("utf-8"))
    try:
        node = loader.get_single_node()
        return node, None if node is None else loader.construct_document(node)
    finally:
        loader.dispose()


def _key(node: Any, mapping: dict[Any, Any]) -> Any:
    return node.value if node.value in mapping else next(key for key in mapping if str(key) == node.value)
