"""The contacts of the user's own agency: entered once, kept on this computer, printed on every card."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from inama_id.ui.settings import write_whole

_log = logging.getLogger(__name__)
_ESCAPES = {code: f"\\u{code:04x}" for code in (*range(0x20), 0x7F, *b'"\\')}
"""What TOML does not allow as it stands in a string."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What an agency entered for one field; a place or a text has a name alone."""

    name: str = ""
    telephone: str = ""
    hours: str = ""

    @property
    def line(self) -> str:
        """The entry as it stands on a card."""
        return ", ".join(part for part in (self.name, self.telephone, self.hours) if part)


Entries = Mapping[str, Entry]
"""Entries by the id of their field."""


def parse(text: str) -> dict[str, Entry]:
    """Read entries from TOML; what has the wrong form is left out. Raises ValueError for what is no TOML."""
    import tomllib

    table = tomllib.loads(text)
    return {id: _entry(held) for id, held in table.items() if isinstance(held, dict)}


def dump(entries: Entries) -> str:
    """Write entries as TOML, those that are empty left out."""
    return "\n".join(_table(id, entry) for id, entry in entries.items() if entry.line)


class Agency(QObject):
    """Holds the entries and saves every change at once."""

    changed = Signal()
    """Another entry holds."""
    save_failed = Signal(str)
    """The path that could not be written; the entries hold until the program ends."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._path = folder / "agency.toml"
        self._unreadable = False
        self._entries = self._read()

    @property
    def path(self) -> Path:
        """The file they are kept in."""
        return self._path

    @property
    def entries(self) -> Entries:
        """All entries, those too that no card of this content calls."""
        return self._entries

    @property
    def lines(self) -> dict[str, str]:
        """The entries as they stand on a card, by the id of their field."""
        return {id: entry.line for id, entry in self._entries.items() if entry.line}

    def entry(self, id: str) -> Entry:
        """Return the entry of a field, or an empty one."""
        return self._entries.get(id, Entry())

    def enter(self, id: str, entry: Entry) -> None:
        """Set the entry of a field and save all of them."""
        if entry == self.entry(id):
            return
        self._entries = {**self._entries, id: entry}
        self._save()
        self.changed.emit()

    def _save(self) -> None:
        if self._unreadable:
            self._set_aside()
        if not write_whole(self._path, dump(self._entries).encode(errors="replace")):
            self.save_failed.emit(str(self._path))

    def _set_aside(self) -> None:
        """Keep a file that could not be read: someone may still mend it by hand."""
        try:
            os.replace(self._path, self._path.with_suffix(".unreadable.toml"))
        except OSError as error:
            _log.info("%s cannot be set aside: %s", self._path, error)
        self._unreadable = False

    def _read(self) -> dict[str, Entry]:
        try:
            return parse(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _log.info("%s cannot be read: %s", self._path, error)
            self._unreadable = True
            return {}


def _entry(held: Mapping[str, Any]) -> Entry:
    wanted = {field.name: held.get(field.name) for field in fields(Entry)}
    return Entry(**{name: text for name, text in wanted.items() if isinstance(text, str)})


def _table(id: str, entry: Entry) -> str:
    values = ((field.name, getattr(entry, field.name)) for field in fields(Entry))
    lines = [f"{name} = {_quoted(text)}\n" for name, text in values if text]
    return f"[{_quoted(id)}]\n{''.join(lines)}"


def _quoted(text: str) -> str:
    """Return a TOML basic string."""
    return f'"{text.translate(_ESCAPES)}"'
