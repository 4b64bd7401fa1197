"""``inama-id lookup NAME``: a name, in any language or spelling."""

from __future__ import annotations

import argparse

from inama_id.cli.answers import ANSWERED, NOTHING_FOUND, day, language, limit, show
from inama_id.errors import BadInput
from inama_id.paths import content_path
from inama_id.services import open_services

HELP = "look a name up, in any language or spelling"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--limit", metavar="N", default="10", help="how many taxa at most (default 10)")


def run(options: argparse.Namespace) -> int:
    """Print what the name leads to."""
    from inama_id.reports import lookup

    on, services = day(options), open_services(content_path())
    lang = language(options, services)
    if not options.name.strip():
        raise BadInput("NAME", options.name, "a name")
    result = services.search.find(options.name, on=on, language=lang, limit=limit(options))
    answer = lookup.Answer(
        result=result,
        on=on,
        edition=services.library.edition(),
        listings={hit.taxon_id: services.species.listings(hit.taxon_id) for hit in result.hits},
        exclusions={hit.taxon_id: services.species.exclusions(hit.taxon_id, on=on) for hit in result.hits},
        common_names={hit.taxon_id: services.species.common_names(hit.taxon_id) for hit in result.hits},
        language=lang if options.lang else None,
    )
    show(options, lookup.as_json(answer), lookup.as_text(answer))
    return ANSWERED if result.hits else NOTHING_FOUND
