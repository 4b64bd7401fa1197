"""``inama-id check``: is it covered, which documents does it need, and what speaks against them?"""

from __future__ import annotations

import argparse

from inama_id.domain.specimen import Movement

HELP = "is a consignment covered, which documents does it need, and what speaks against it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("--taxon", metavar="NAME", required=True, help="scientific name, or id of a taxon")
    parser.add_argument("--term", metavar="TERM", default="", help="trade-term code, e.g. LIV, SKI, LOG")
    parser.add_argument("--purpose", metavar="P", default="", help="purpose code, e.g. T")
    parser.add_argument("--source", metavar="S", default="", help="source code, e.g. W, or two, e.g. O/W")
    parser.add_argument("--exporter", metavar="ISO2", default="", help="country the goods leave")
    parser.add_argument("--importer", metavar="ISO2", default="", help="country the goods go to")
    parser.add_argument(
        "--origin", metavar="ISO2", default="", help="country of origin, if it is not the exporter; XX for unknown"
    )
    parser.add_argument("--quantity", metavar="Q", default="", help="a number")
    parser.add_argument("--unit", metavar="UNIT", default="", help="unit, e.g. kg; none for a number of pieces")
    parser.add_argument("--personal", action="store_true", default=None, help="personal or household effects")
    parser.add_argument("--item-kg", metavar="KG", default="", help="weight of the heaviest single article")
    parser.add_argument("--shipment-total", metavar="Q", default="", help="amount of such goods in the whole shipment")
    parser.add_argument("--container-plants", metavar="N", default="", help="plants in the smallest container")
    parser.add_argument("--movement", metavar="HOW", default="", help=", ".join(Movement))
    parser.add_argument("--acquired", metavar="YYYY-MM-DD", default="", help="day of acquisition")
    parser.add_argument("--state", metavar="ID", action="append", default=[], help="a condition known to hold")
    parser.add_argument("--not-state", metavar="ID", action="append", default=[], help="a condition known not to hold")
    parser.add_argument("--exemption", metavar="ID", default="", help="special procedure, e.g. pre-convention")
    parser.add_argument(
        "--also", metavar="NAME[:TERM]", action="append", default=[], help="other goods in the same packing"
    )
    parser.add_argument("--inseparable", action="store_true", help="the goods in the packing cannot be told apart")
    parser.add_argument("--layer", metavar="ID", action="append", default=[], help="stricter rules, e.g. eu")


def run(options: argparse.Namespace) -> int:
    """Print whether the specimens are covered, the documents they need, and the findings."""
    from inama_id.cli.consignment import answer  # 80 ms that other commands need not wait for

    return answer(options)
