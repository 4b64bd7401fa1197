"""``inama-id doctor``: is everything sound?"""

from __future__ import annotations

import argparse
from pathlib import Path

from inama_id.cli.answers import ANSWERED, NOTHING_FOUND, in_words, show
from inama_id.errors import BadInput
from inama_id.paths import content_path

HELP = "examine content and program"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take where to write the report."""
    parser.add_argument("--report", metavar="FILE", help="write it to a file as well, for the help desk")


def run(options: argparse.Namespace) -> int:
    """Print what was examined. Nothing of it tells who the user is."""
    from inama_id.reports.health import as_file, as_json, as_text
    from inama_id.services.health import examine

    report = examine(content_path(), in_words)
    if options.report is not None:
        _write(options.report, as_file(report.checks, report.newest_fault))
    show(options, as_json(report.checks), as_text(report.checks))
    return ANSWERED if report.sound else NOTHING_FOUND


def _write(file: str, text: str) -> None:
    try:
        Path(file).write_text(text, encoding="utf-8")
    except OSError:
        raise BadInput("--report", file, "a file that can be written") from None
