"""The user's choices: a typed value kept as TOML; the window's place is kept apart."""

from __future__ import annotations

import logging
import os
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Signal

_log = logging.getLogger(__name__)

TEXT_SCALES = (100, 125, 150, 175, 200)
"""Sizes of text offered, in percent of the system's."""


class ThemeChoice(StrEnum):
    """Which colours the window uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user can choose. Empty languages mean: as the system has it."""

    window_language: str = ""
    names_language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_scale: int = 100
    """In percent, one of `TEXT_SCALES`."""
    keep_recent: bool = True


def _valid(name: str, value: Any) -> Any:
    """Return a value as the field wants it, or raise ValueError."""
    if name == "theme":
        return ThemeChoice(value)
    wanted = type(getattr(Settings(), name))
    if type(value) is not wanted or (name == "text_scale" and value not in TEXT_SCALES):
        raise ValueError(value)
    return value


def parse(text: str) -> Settings:
    """Read settings from TOML; what is unknown or wrong is left at its default."""
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        _log.info("the settings file cannot be read; defaults are used")
        return Settings()
    settings = Settings()
    for field in fields(Settings):
        if field.name in table:
            try:
                settings = replace(settings, **{field.name: _valid(field.name, table[field.name])})
            except ValueError:
                _log.info("the setting %s has a value that cannot be used", field.name)
    return settings


def dump(settings: Settings) -> str:
    """Write settings as TOML."""
    lines = []
    for name, value in asdict(settings).items():
        if isinstance(value, bool):
            lines.append(f"{name} = {str(value).lower()}")
        elif isinstance(value, int):
            lines.append(f"{name} = {value}")
        else:
            lines.append(f'{name} = "{value}"')
    return "\n".join(lines) + "\n"


def write_whole(path: Path, data: bytes) -> bool:
    """Write a file so that it is either the old one or the new one; False when the disk refuses."""
    beside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        os.replace(beside, path)
    except OSError as error:
        _log.info("%s cannot be written: %s", path, error)
        return False
    return True


class SettingsStore(QObject):
    """Holds the settings, saves what is changed at once and tells who shows them."""

    changed = Signal(object, object)
    """The `Settings` before and now."""
    save_failed = Signal(str)
    """The path that could not be written; the choice holds until the program ends."""

    def __init__(self, config: Path, state: Path) -> None:
        super().__init__()
        self._path = config / "settings.toml"
        self._geometry_path = state / "window.bin"
        try:
            self._settings = parse(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            self._settings = Settings()

    @property
    def value(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def is_first_start(self) -> bool:
        """Whether nothing was ever saved here."""
        return not os.path.exists(self._path)  # unlike Path.exists, no error in a closed folder

    def change(self, **choices: Any) -> None:
        """Set one or more fields, emit `changed` and save, if anything differs."""
        if self.try_out(**choices):
            self.save()

    def try_out(self, **choices: Any) -> bool:
        """Set one or more fields without saving; return whether anything differs, and emit `changed` if so."""
        before, self._settings = self._settings, replace(self._settings, **choices)
        if self._settings == before:
            return False
        self.changed.emit(before, self._settings)
        return True

    def save(self) -> None:
        """Write the settings as they are now; emits `save_failed` when the disk refuses."""
        if not write_whole(self._path, dump(self._settings).encode()):
            self.save_failed.emit(str(self._path))

    def geometry(self) -> QByteArray:
        """The window's last place and size, or empty."""
        try:
            return QByteArray(self._geometry_path.read_bytes())
        except OSError:
            return QByteArray()

    def save_geometry(self, geometry: QByteArray) -> None:
        """Remember the window's place and size; a refusal by the disk is no loss worth a word."""
        write_whole(self._geometry_path, bytes(geometry.data()))
