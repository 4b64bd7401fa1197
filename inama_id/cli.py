"""The commands: everything the window can do that needs no window.

Exit status: 0 answered, 1 nothing found (or the content is not sound), 2 bad input, with one clear line on stderr.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from typing import NoReturn

from inama_id import __version__
from inama_id.errors import BadInput, ContentDamaged, ContentMissing, ContentOutdated, InamaError
from inama_id.paths import content_path
from inama_id.services import Services, open_services

ANSWERED, NOTHING_FOUND, BAD_INPUT = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status."""
    try:
        options = _parser().parse_args(argv)
        return _COMMANDS[options.command](options)
    except _Usage as problem:
        return _fail(str(problem))
    except InamaError as problem:
        return _fail(in_words(problem))
    except BrokenPipeError:
        return ANSWERED


def in_words(problem: InamaError) -> str:
    """Put an error into one sentence: what happened and what to do."""
    match problem:
        case ContentMissing(path=path):
            return f"the content database is missing ({path}): run 'make build', or install Inama ID again"
        case ContentOutdated(found=found, wanted=wanted):
            return f"the content database has layout {found}, not {wanted}: run 'make build', or install Inama ID again"
        case ContentDamaged(path=path):
            return f"the content database is damaged ({path}): run 'make build', or install Inama ID again"
        case BadInput(option=option, value=value, wanted=wanted):
            return f"{option}: {value!r} is not {wanted}"
        case _:
            return f"unknown taxon {problem}"


def _lookup(options: argparse.Namespace) -> int:
    from inama_id.reports import lookup

    on, services = _day(options.on), open_services(content_path())
    language = _language(options.lang, services)
    if not options.name.strip():
        raise BadInput("NAME", options.name, "a name")
    result = services.search.find(options.name, on=on, language=language, limit=_limit(options.limit))
    answer = lookup.Answer(
        result=result,
        on=on,
        edition=services.library.edition(),
        listings={hit.taxon_id: services.species.listings(hit.taxon_id) for hit in result.hits},
        exclusions={hit.taxon_id: services.species.exclusions(hit.taxon_id, on=on) for hit in result.hits},
        common_names={hit.taxon_id: services.species.common_names(hit.taxon_id) for hit in result.hits},
        language=language if options.lang else None,
    )
    print(json.dumps(lookup.as_json(answer), ensure_ascii=False, indent=1) if options.json else lookup.as_text(answer))
    return ANSWERED if result.hits else NOTHING_FOUND


def _doctor(options: argparse.Namespace) -> int:
    from inama_id.reports.health import as_json, as_text
    from inama_id.services.health import examine

    report = examine(content_path(), in_words)
    shown = json.dumps(as_json(report.checks), ensure_ascii=False, indent=1) if options.json else as_text(report.checks)
    print(shown)
    return ANSWERED if report.sound else NOTHING_FOUND


_COMMANDS = {"lookup": _lookup, "doctor": _doctor}


class _Usage(Exception):
    """The command line cannot be understood."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Usage(message)


def _parser() -> argparse.ArgumentParser:
    common = _Parser(add_help=False)
    common.add_argument("--json", action="store_true", help="print JSON")
    common.add_argument("--lang", metavar="LANGUAGE", help="language of vernacular names, e.g. en, fr, zh")
    common.add_argument("--on", metavar="YYYY-MM-DD", help="the day asked about (default: today)")
    parser = _Parser(
        prog="inama-id", description="What is it, and is it listed by CITES? Without a command: the window."
    )
    parser.add_argument("--version", action="version", version=f"inama-id {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    lookup = commands.add_parser("lookup", parents=[common], help="look a name up, in any language or spelling")
    lookup.add_argument("name", metavar="NAME")
    lookup.add_argument("--limit", metavar="N", default="10", help="how many taxa at most (default 10)")
    commands.add_parser("doctor", parents=[common], help="examine content and program")
    return parser


def _day(text: str | None) -> date:
    if text is None:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadInput("--on", text, "a date like 2026-03-05") from None


def _language(text: str | None, services: Services) -> str:
    if text is None:
        return "en"
    if text not in services.library.languages():
        raise BadInput("--lang", text, "a language held (en, fr, es, zh ...)")
    return text


def _limit(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 1000:
        raise BadInput("--limit", text, "a number from 1 to 1000")
    return int(text)


def _fail(sentence: str) -> int:
    print(f"inama-id: {sentence}", file=sys.stderr)
    return BAD_INPUT
