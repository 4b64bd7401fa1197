"""Values of an identification in words."""

from __future__ import annotations

from inama_id.domain.character import Character, Damage
from inama_id.domain.identification import Assessment, Certainty, Observation
from inama_id.domain.profile import NOT_LISTED
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.widgets.appendix_badge import Badge, in_force, partly

_UNBROKEN = "\u00a0"
_LIKELY = ((0.8, 0), (0.4, 1), (0.1, 2), (0.0, 3))


def percent(chance: float, language: Language) -> str:
    """Write a probability; what is nearly nothing or nearly certain is not rounded to it."""
    if 0 < chance < 0.01:
        return translate("Chance", "under 1 %")
    if 0.99 < chance < 1:
        return translate("Chance", "over 99 %")
    written = translate("Chance", "{number} %").format(number=language.number(round(chance * 100)))
    return written.replace(" ", _UNBROKEN)


def likely(chance: float) -> str:
    """Say a probability in words."""
    words = (
        translate("Chance", "very likely"),
        translate("Chance", "likely"),
        translate("Chance", "possible"),
        translate("Chance", "unlikely"),
    )
    return words[next(word for least, word in _LIKELY if chance >= least)]


def parts(outcome: str) -> tuple[str | None, bool]:
    """Split a legal outcome into its Appendices, if any, and whether some of its taxa are not listed."""
    if outcome == NOT_LISTED:
        return None, True
    unlisted = outcome.endswith(f"/{NOT_LISTED}")
    return outcome.removesuffix(f"/{NOT_LISTED}"), unlisted


def outcome(value: str) -> str:
    """Say a legal outcome, e.g. "Appendix II, or not listed"."""
    appendix, unlisted = parts(value)
    if appendix and unlisted:
        return translate("Outcome", "{appendix}, or not listed").format(appendix=labels.appendix(appendix))
    return labels.appendix(appendix)


def badge(value: str) -> Badge:
    """Return the badge of a legal outcome."""
    appendix, unlisted = parts(value)
    return partly(appendix) if appendix and unlisted else in_force(appendix)


def listed_share(assessment: Assessment) -> float:
    """Return the probability that the item is of a kind all of whose taxa are listed."""
    return sum(each.probability for each in assessment.candidates if each.listed)


def certainty(value: Certainty) -> str:
    """Name a degree of certainty."""
    return {
        Certainty.SURE: translate("Certainty", "Sure"),
        Certainty.PROBABLE: translate("Certainty", "Probably"),
        Certainty.GUESS: translate("Certainty", "Guess"),
    }[value]


def damage(value: Damage) -> str:
    """Say what a check does to the item, or nothing."""
    return {
        Damage.NONE: "",
        Damage.TRACE: translate("Damage", "leaves a mark"),
        Damage.DESTRUCTIVE: translate("Damage", "damages the item"),
    }[value]


def effort(seconds: int, language: Language) -> str:
    """Say how long a check takes."""
    if seconds < 90:
        return translate("Effort", "{number} s").format(number=language.number(seconds))
    return translate("Effort", "{number} min").format(number=language.number(round(seconds / 60)))


def reading(value: float, unit: str, language: Language) -> str:
    """Write a measured value with its unit."""
    return f"{number(value, language)} {unit_word(unit)}".strip()


def number(value: float, language: Language) -> str:
    """Write a number as short as it is, with the decimal sign of the language."""
    return f"{value:g}".replace(".", language.locale.decimalPoint())


def unit_word(unit: str) -> str:
    """Write a unit as people do."""
    return {
        "degree": "°",
        "percent": "%",
        "count": "",
        "ratio": translate("Unit", "times"),
    }.get(unit, unit)


def answer(observation: Observation, character: Character, language: Language) -> str:
    """Write what was answered: states, or a reading."""
    if observation.measured is not None:
        read = reading(observation.measured, character.unit, language)
        if not observation.cannot_tell:
            return read
        return translate("Identify", "{reading}, which decides nothing").format(reading=read)
    if observation.cannot_tell:
        return translate("Identify", "cannot tell")
    chosen = [state.label for state in character.states if state.id in observation.states]
    return translate("Identify", " or ").join(chosen)
