"""The compiler of the content: ``python -m species_db check | build | stats | diff``."""

from __future__ import annotations

import argparse
import sqlite3
import sys
import time
from pathlib import Path

from inama_id.services import open_services
from species_db.build import compiler, difference, statistics
from species_db.build.findings import Level


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0 when the content is sound, 1 when it has errors, 2 for a call that cannot be understood."""
    parser = argparse.ArgumentParser(prog="python -m species_db", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="report every finding, with file and line")
    check.add_argument("--no-warnings", action="store_true", help="report errors only")
    build = commands.add_parser("build", help="check, then build the database")
    build.add_argument("--force", action="store_true", help="build even when nothing changed")
    commands.add_parser("stats", help="what the content holds and how well it is supported")
    diff = commands.add_parser("diff", help="what changed since an older database")
    diff.add_argument("old", type=Path)
    for command in (check, build, diff, commands.choices["stats"]):
        command.add_argument("--content", type=Path, default=compiler.CONTENT, help=argparse.SUPPRESS)
        command.add_argument("--database", type=Path, default=compiler.DATABASE, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.command == "build":
        return _build(options.content, options.database, force=options.force)
    if options.command == "diff":
        return _diff(options.old, options.database)
    checked = compiler.check(options.content)
    if options.command == "check":
        _report(checked, with_warnings=not options.no_warnings)
    elif not checked.has_errors:
        print("\n".join(statistics.lines(checked.content)))
    else:
        _report(checked, with_warnings=False)
    return int(checked.has_errors)


def _build(content: Path, database: Path, *, force: bool) -> int:
    if not force and compiler.is_current(database, content):
        open_services(database).find.prepare()
        print(f"{database} is up to date")
        return 0
    start = time.monotonic()

    def progress(step: str) -> None:
        print(f"[{time.monotonic() - start:5.1f} s] {step}", flush=True)

    progress("reading and checking the content")
    checked = compiler.check(content)
    if checked.has_errors:
        _report(checked, with_warnings=False)
        return 1
    compiler.build(checked.content, progress, database, content)
    progress("text index")
    open_services(database).find.prepare()
    progress(f"{database} ({database.stat().st_size / 1e6:.1f} MB)")
    return 0


def _diff(old: Path, new: Path) -> int:
    for path in (old, new):
        if not path.is_file():
            print(f"{path} is not there", file=sys.stderr)
            return 2
    try:
        for line in difference.lines(old, new):
            print(line)
    except sqlite3.DatabaseError as problem:
        print(f"{old} cannot be compared: {problem}", file=sys.stderr)
        return 2
    return 0


def _report(checked: compiler.Checked, *, with_warnings: bool) -> None:
    shown = [f for f in checked.findings if with_warnings or f.level is Level.ERROR]
    for finding in shown:
        print(finding)
    errors = sum(f.level is Level.ERROR for f in checked.findings)
    print(f"{errors} errors, {len(checked.findings) - errors} warnings")


if __name__ == "__main__":
    sys.exit(main())
