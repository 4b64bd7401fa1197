"""Checks the content and builds the database, unless it was built already from the same content and compiler."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inama_id.store.schema import seal_path
from species_db import checks
from species_db.build.database import Progress, write
from species_db.build.findings import Finding, Level
from species_db.build.load import load
from species_db.build.records import Content

ROOT = Path(__file__).resolve().parents[1]
CONTENT = ROOT / "content"
DATABASE = ROOT.parent / "inama_id" / "data" / "species.db"


@dataclass(frozen=True, slots=True)
class Checked:
    """The content with everything there is to say about it."""

    content: Content
    findings: list[Finding]

    @property
    def has_errors(self) -> bool:
        """Whether the content must not be built."""
        return any(finding.level is Level.ERROR for finding in self.findings)


def check(root: Path = CONTENT) -> Checked:
    """Load the content and apply every rule; rules are skipped when the files cannot be read."""
    loaded = load(root)
    findings = loaded.findings or list(checks.check(loaded.content))
    return Checked(loaded.content, sorted(findings, key=lambda f: (f.level, f.where, f.rule, f.text)))


def is_current(database: Path = DATABASE, root: Path = CONTENT) -> bool:
    """Whether ``database`` was built from exactly this content by exactly this compiler."""
    seal = _read_seal(database)
    return bool(seal) and seal.get("sources") == _fingerprint(root) and database.stat().st_size == seal.get("size")


def build(content: Content, progress: Progress, database: Path = DATABASE, root: Path = CONTENT) -> None:
    """Write the database beside its place and move it there when it is complete; then seal it with its hash."""
    database.parent.mkdir(parents=True, exist_ok=True)
    part = database.with_suffix(f".{os.getpid()}.part")  # two builds at once must not write into one file
    part.unlink(missing_ok=True)
    write(content, part, progress)
    seal = {
        "version": content.edition["version"],
        "size": part.stat().st_size,
        "sha256": _sha256(part),
        "sources": _fingerprint(root),
    }
    os.replace(part, database)
    seal_path(database).write_text(json.dumps(seal, indent=1, sort_keys=True) + "\n", "utf-8")


def _read_seal(database: Path) -> dict[str, object]:
    if not (database.exists() and seal_path(database).exists()):
        return {}
    seal: dict[str, object] = json.loads(seal_path(database).read_text("utf-8"))
    return seal


def _fingerprint(root: Path) -> str:
    """Hash the content and the code that checks and compiles it."""
    digest = hashlib.sha256()
    for path in _sources(root):
        digest.update(path.name.encode() + b"\0" + _sha256(path).encode())
    return digest.hexdigest()


def _sources(root: Path) -> Iterator[Path]:
    yield from sorted(p for p in root.rglob("*") if p.suffix in (".csv", ".yaml"))
    for code in ("checks/*.py", "build/*.py", "schemas/*", "../inama_id/domain/**/*.py", "../inama_id/store/schema.py"):
        yield from sorted(ROOT.glob(code))


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
