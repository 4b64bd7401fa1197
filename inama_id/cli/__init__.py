"""The commands: everything the window can do that needs no window.

Exit status: 0 answered, 1 nothing found (or the content is not sound), 2 bad input, with one clear line on stderr.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import NoReturn, Protocol

from inama_id import __version__
from inama_id.cli import check, doctor, find, identify, lookup
from inama_id.cli.answers import ANSWERED, BAD_INPUT, in_words
from inama_id.errors import InamaError


class _Command(Protocol):
    """What each module of this package has."""

    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...
    def run(self, options: argparse.Namespace) -> int: ...


_COMMANDS: Mapping[str, _Command] = {
    "lookup": lookup,
    "find": find,
    "identify": identify,
    "check": check,
    "doctor": doctor,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status."""
    try:
        options = _parser().parse_args(argv)
        return _COMMANDS[options.command].run(options)
    except _Usage as problem:
        return _fail(str(problem))
    except InamaError as problem:
        return _fail(in_words(problem))
    except BrokenPipeError:
        return ANSWERED


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
    for name, command in _COMMANDS.items():
        command.add_arguments(commands.add_parser(name, parents=[common], help=command.HELP))
    return parser


def _fail(sentence: str) -> int:
    print(f"inama-id: {sentence}", file=sys.stderr)
    return BAD_INPUT
