"""``inama-id doctor``: is everything sound?"""

from __future__ import annotations

import argparse

from inama_id.cli.answers import ANSWERED, NOTHING_FOUND, in_words, show
from inama_id.paths import content_path

HELP = "examine content and program"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing of its own."""


def run(options: argparse.Namespace) -> int:
    """Print what was examined."""
    from inama_id.reports.health import as_json, as_text
    from inama_id.services.health import examine

    report = examine(content_path(), in_words)
    show(options, as_json(report.checks), as_text(report.checks))
    return ANSWERED if report.sound else NOTHING_FOUND
