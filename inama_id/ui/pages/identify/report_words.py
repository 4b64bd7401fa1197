"""The words of a result in the window's language."""

from __future__ import annotations

from inama_id.reports.identification_facts import IdentificationWords
from inama_id.ui.i18n import translate


def report_words() -> IdentificationWords:
    """Return the headings and sentences of a result."""
    return IdentificationWords(
        title=translate("IdentifyReport", "Identification"),
        most_likely=translate("IdentifyReport", "Most likely:"),
        nothing_likely=translate("IdentifyReport", "No kind of item held here fits well."),
        remaining=translate("IdentifyReport", "What it may be, and what the law says of each"),
        kind=translate("IdentifyReport", "Kind of item"),
        chance=translate("IdentifyReport", "Probability"),
        outcome=translate("IdentifyReport", "Law"),
        split=translate(
            "IdentifyReport",
            "Where more than one Appendix is named, the species or the population decides: see the page of that kind.",
        ),
        none=translate("IdentifyReport", "None of these"),
        none_explained=none_explained(),
        look_alikes=translate("IdentifyReport", "Look-alikes still open"),
        no_look_alikes=translate("IdentifyReport", "None that this content describes."),
        settle=translate("IdentifyReport", "What would settle it"),
        check_here=translate("IdentifyReport", "Check here, most telling first:"),
        with_tools=translate("IdentifyReport", "With tools that are not at hand:"),
        nothing_to_check=translate("IdentifyReport", "No check known here tells the remaining candidates apart."),
        expert=translate(
            "IdentifyReport",
            "If doubt remains: keep the item, photograph it with a scale, and ask the Scientific Authority, a "
            "specialist of the group, or a laboratory.",
        ),
        answers=translate("IdentifyReport", "Answers given"),
        no_answers=translate("IdentifyReport", "No question was answered."),
        day=translate("IdentifyReport", "The law as of {day}."),
        ranked=translate("IdentifyReport", "This is a ranking of candidates, not a verdict."),
    )


def none_possible() -> str:
    """Say what it means that none of the candidates need be right, while one of them leads."""
    return translate(
        "IdentifyReport",
        "Whatever the answers, the item may be of a kind that this content does not hold; this is how probable that "
        "is. It does not mean that the item is not listed. It becomes more probable with every answer that fits none "
        "of the candidates.",
    )


def none_explained() -> str:
    """Say what it means that none of the candidates may be right, and what to do."""
    return translate(
        "IdentifyReport",
        "The answers fit none of the kinds held here well. Either an answer is mistaken, or the item is of a kind "
        "that this content does not hold. That does not mean it is not listed. Check the answers you were least sure "
        "of; if they stand, keep the item and ask the Management Authority or a specialist before it is released.",
    )
