"""``inama-id find WORDS``: kinds of item by description."""

from __future__ import annotations

import argparse

from inama_id.cli.answers import ANSWERED, NOTHING_FOUND, day, language, limit, show
from inama_id.errors import BadInput
from inama_id.paths import content_path
from inama_id.services import open_services

HELP = "find kinds of item by describing them"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("words", metavar="WORDS", nargs="+")
    parser.add_argument("--limit", metavar="N", default="10", help="how many kinds of item at most (default 10)")


def run(options: argparse.Namespace) -> int:
    """Print the kinds of item that fit."""
    from inama_id.reports import find

    on, services = day(options), open_services(content_path())
    language(options, services)
    words = " ".join(options.words)
    if not words.strip():
        raise BadInput("WORDS", words, "a description")
    result = services.find.find(words, on=on, limit=limit(options))
    show(options, find.as_json(result, on, services.library.edition()), find.as_text(result))
    return ANSWERED if result.found else NOTHING_FOUND
