"""``inama-id identify``: from what is seen to ranked candidates with reasons."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from inama_id.cli.answers import ANSWERED, NOTHING_FOUND, day, language, limit, show
from inama_id.errors import BadInput
from inama_id.paths import content_path
from inama_id.services import Services, open_services

if TYPE_CHECKING:
    from inama_id.domain.identification import Certainty, Examination, Observation

HELP = "identify an item from what is seen"
_QUESTIONS = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    answer = "CHARACTER=STATE[|STATE]"
    parser.add_argument("--form", metavar="FORM", action="append", default=[], help="what kind of thing it is")
    parser.add_argument("--observe", metavar=answer, action="append", default=[], help="what is seen for sure")
    parser.add_argument("--probable", metavar=answer, action="append", default=[], help="what is probably seen")
    parser.add_argument("--guess", metavar=answer, action="append", default=[], help="what is only guessed")
    parser.add_argument("--tool", metavar="TOOL", action="append", default=[], help="a tool at hand (default: all)")
    parser.add_argument("--no-prior", action="store_true", help="leave out how often items are seized")
    parser.add_argument("--limit", metavar="N", default="10", help="how many candidates at most (default 10)")


def run(options: argparse.Namespace) -> int:
    """Print the candidates."""
    from inama_id.reports import identification as report

    on, services = day(options), open_services(content_path())
    lang = language(options, services)
    examination = _examination(options, services)
    assessment = services.identification.identify(examination, on=on, language=lang)
    candidates = assessment.candidates[: limit(options)]
    answer = report.Answer(
        assessment=assessment,
        candidates=[
            report.Told(
                candidate,
                services.identification.reasons(examination, candidate.profile_id, on=on, language=lang),
                services.profiles.sheet(candidate.profile_id, on=on, language=lang),
            )
            for candidate in candidates
        ],
        characters=services.identification.characters(lang),
        questions=_QUESTIONS,
        on=on,
        edition=services.library.edition(),
    )
    show(options, report.as_json(answer), report.as_text(answer))
    return ANSWERED if candidates else NOTHING_FOUND


def _examination(options: argparse.Namespace, services: Services) -> Examination:
    from inama_id.domain.character import ITEM_FORM, CharacterId
    from inama_id.domain.identification import Certainty, Examination

    tools = frozenset(services.identification.tool(name, "--tool") for name in options.tool)
    examination = Examination(tools=tools or None, use_prior=not options.no_prior)
    if not all(form.strip() for form in options.form):
        raise BadInput("--form", "", "a kind of thing, e.g. tusk")
    told: dict[CharacterId, list[Observation]] = {}
    for option, texts, certainty in (
        ("--form", [f"{ITEM_FORM}={form}" for form in options.form], Certainty.SURE),
        ("--observe", options.observe, Certainty.SURE),
        ("--probable", options.probable, Certainty.PROBABLE),
        ("--guess", options.guess, Certainty.GUESS),
    ):
        for found in (each for text in texts for each in _observations(text, certainty, option, services)):
            told.setdefault(found.character, []).append(found)
    for answers in told.values():
        examination = examination.answered(_together(answers))
    return examination


def _together(answers: Sequence[Observation]) -> Observation:
    """Return what several answers to one question come to, whatever their order, as sure as the least sure of them.

    They mean what all of them allow, or any of it where they contradict each other.
    """
    from inama_id.domain.identification import Certainty, Observation

    first, *others = answers
    if not others:
        return first
    told = [each.states for each in answers if not each.cannot_tell] or [first.states]
    states = frozenset.intersection(*told) or frozenset.union(*told)
    ranks = list(Certainty)
    return Observation(first.character, states, max((each.certainty for each in answers), key=ranks.index))


def _observations(text: str, certainty: Certainty, option: str, services: Services) -> tuple[Observation, ...]:
    character, equals, states = text.partition("=")
    if not equals or not character.strip() or not states.strip():
        raise BadInput(option, text, "of the form CHARACTER=STATE, e.g. uv-glow=white-blue")
    return services.identification.observations(character.strip(), states, certainty, option)
