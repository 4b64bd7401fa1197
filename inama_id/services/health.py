"""Is this installation sound? Examined without a window, for the help desk."""

from __future__ import annotations

import getpass
import platform
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from importlib.resources import files
from pathlib import Path

from inama_id import __version__
from inama_id.domain.scripts import by_script
from inama_id.errors import InamaError
from inama_id.paths import config_dir, prose_path, state_dir
from inama_id.services import Services, open_services
from inama_id.services.health_check import Check
from inama_id.services.health_places import check_places
from inama_id.services.health_privacy import anonymous
from inama_id.services.health_window import check_window
from inama_id.store.letters import letters
from inama_id.store.reference_db import ReferenceDb


@dataclass(frozen=True, slots=True)
class Report:
    """All checks. Holds no personal data: neither the user's name nor where the home folder is."""

    checks: tuple[Check, ...]
    newest_fault: str = ""
    """What the program wrote when it last met a fault of its own; empty when it never did."""

    @property
    def sound(self) -> bool:
        """Whether every check passed."""
        return all(check.sound for check in self.checks)


def examine(content: Path, in_words: Callable[[InamaError], str]) -> Report:
    """Examine program, libraries, content and surroundings; ``in_words`` turns an error into a sentence.

    Takes one to two seconds.
    """
    clean = partial(anonymous, home=Path.home(), user=_user())
    places = {"settings": config_dir(), "own files": state_dir()}
    faults = sorted((state_dir() / "faults").glob("fault-*.txt"))
    found = (*_program(), *_content(content, in_words), *check_places(places), _faults(len(faults)))
    checks = tuple(replace(check, detail=clean(check.detail)) for check in found)
    return Report(checks, clean(faults[-1].read_text("utf-8", "replace")) if faults else "")


def _faults(count: int) -> Check:
    """Faults of the past are told, but do not make an installation unsound."""
    return Check("faults of the program", True, f"{count} reported" if count else "none reported")


def _program() -> Iterator[Check]:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    yield Check("program", True, f"Inama ID {__version__}, Python {platform.python_version()}, {system}")
    yield Check("full-text search", _has_fts5(), f"SQLite {sqlite3.sqlite_version}")


def _content(content: Path, in_words: Callable[[InamaError], str]) -> Iterator[Check]:
    try:
        services = open_services(content)
        services.library.verify()
        yield from _held(services)
        shown = by_script(letters(ReferenceDb(content)))
    except InamaError as problem:
        yield Check("content", False, in_words(problem))
        shown = {}
    else:
        yield _text_index(services, content)
        yield _pictures(services)
    yield from check_window(shown)


def _held(services: Services) -> Iterator[Check]:
    edition = services.library.edition()
    found = services.search.find("a", on=date.today(), language="en", limit=1).hits
    held = f"{edition.taxa} taxa, {edition.names} names, {edition.listings} entries"
    yield Check("content", True, f"version {edition.version}, hash as sealed")
    yield Check("Appendices", True, f"in force from {edition.appendices_in_force_from}")
    yield Check("names", bool(found), held)


def _text_index(services: Services, content: Path) -> Check:
    """The index is a cache: without one the first search makes it, which is slow but no fault."""
    where = prose_path(content)
    ready = services.find.is_ready
    return Check("text index", True, f"{where}, {'ready' if ready else 'not made yet: the first search takes longer'}")


def _pictures(services: Services) -> Check:
    """A kind of item without a drawing is no fault, a drawing that was copied in part is one."""
    folder = Path(str(files("inama_id"))) / "data" / "pictures"
    drawings = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.svg")}
    broken = [name for name, path in drawings.items() if not path.read_bytes().rstrip().endswith(b"</svg>")]
    forms = [form.id for group in services.identification.form_groups("en") for form in group.forms]
    drawn = sum(f"forms/{form}.svg" in drawings for form in forms)
    found = f"{len(drawings)}, of {drawn} of {len(forms)} kinds of item"
    told = f"{found}; damaged: {', '.join(sorted(broken)[:5])}" if broken else found
    return Check("pictures", bool(drawings) and not broken, told)


def _has_fts5() -> bool:
    return any(row[0] == "ENABLE_FTS5" for row in sqlite3.connect(":memory:").execute("PRAGMA compile_options"))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""  # a user without a name
