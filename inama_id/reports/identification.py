"""The answer of an identification, as JSON (a stable contract) and as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from inama_id.domain.character import Character, CharacterId, StateId
from inama_id.domain.edition import ContentEdition
from inama_id.domain.identification import Assessment, Candidate, Evidence, Observation, Question, Reasons
from inama_id.domain.profile import Cue, ProfileSheet

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Told:
    """One candidate with the reasons for its place and what else is held of it."""

    candidate: Candidate
    reasons: Reasons
    sheet: ProfileSheet


@dataclass(frozen=True, slots=True)
class Answer:
    """An assessment with everything that is told of it."""

    assessment: Assessment
    candidates: Sequence[Told]
    characters: Mapping[CharacterId, Character]
    questions: int
    """How many of the next questions are told."""
    on: date
    edition: ContentEdition


def as_json(answer: Answer) -> dict[str, object]:
    """Return the answer as the command line's JSON object."""
    found = answer.assessment
    return {
        "on": answer.on.isoformat(),
        "content": {
            "version": answer.edition.version,
            "appendices_in_force_from": answer.edition.appendices_in_force_from.isoformat(),
        },
        "observations": [_observation_json(observation) for observation in found.examination.observations],
        "candidates": [_candidate_json(told, answer) for told in answer.candidates],
        "none_of_these": _rounded(found.none_of_these),
        "legal_outcome": {
            "decided": found.law.decided,
            "answer": found.law.answer,
            "probability": _rounded(found.law.probability),
        },
        "next_characters": [_question_json(question, answer) for question in found.questions[: answer.questions]],
    }


def as_text(answer: Answer) -> str:
    """Return the answer for a terminal."""
    return "\n".join(_lines(answer))


def _observation_json(observation: Observation) -> dict[str, object]:
    return {
        "character": observation.character,
        "states": sorted(observation.states),
        "certainty": observation.certainty.value,
        "measured": observation.measured,
    }


def _candidate_json(told: Told, answer: Answer) -> dict[str, object]:
    outcome = told.sheet.outcome
    return {
        "profile_id": told.candidate.profile_id,
        "title": told.candidate.title,
        "probability": _rounded(told.candidate.probability),
        "listed": outcome.listed,
        "appendix": outcome.appendix,
        "legal_outcome": outcome.answer,
        "taxa": [
            {"taxon_id": line.id, "scientific_name": line.name, "appendix": line.appendix} for line in told.sheet.taxa
        ],
        "for": [_evidence_json(evidence, told.sheet, answer) for evidence in told.reasons.matches],
        "against": [_evidence_json(evidence, told.sheet, answer) for evidence in told.reasons.conflicts],
        "unknown": len(told.reasons.unknown),
        "look_alikes": [alike.profile_id or alike.what for alike in told.sheet.profile.look_alikes],
    }


def _evidence_json(evidence: Evidence, sheet: ProfileSheet, answer: Answer) -> dict[str, object]:
    observation, cue = evidence.observation, _cue_of(evidence, sheet)
    reference = sheet.references.get(cue.reference_id) if cue else None
    return {
        "character": observation.character,
        "answered": _labels(observation.character, observation.states, answer),
        "expected": _labels(observation.character, evidence.expected, answer),
        "bits": round(evidence.bits, 2),
        "cue": cue.text if cue else None,
        "reference": reference.id if reference else None,
        "reference_read": reference.was_read if reference else None,
    }


def _question_json(question: Question, answer: Answer) -> dict[str, object]:
    character = answer.characters[question.character_id]
    return {
        "character": character.id,
        "question": character.question,
        "states": [{"state": state.id, "label": state.label} for state in character.states],
        "gain_bits": round(question.gain_bits, 3),
        "effort_seconds": character.effort,
        "tools": list(character.tools),
        "damage": character.damage.value,
    }


def _lines(answer: Answer) -> Iterator[str]:
    found = answer.assessment
    law = "the law is decided" if found.law.decided else "the law is not decided yet"
    yield f"{law}: {found.law.answer} ({_percent(found.law.probability)})"
    for told in answer.candidates:
        yield f"{_percent(told.candidate.probability):>5}  {told.candidate.title}  [{told.sheet.outcome.answer}]"
        for evidence in told.reasons.matches:
            yield f"       + {_reason(evidence, told.sheet, answer)}"
        for evidence in told.reasons.conflicts:
            yield f"       - {_reason(evidence, told.sheet, answer)}"
    yield f"{_percent(found.none_of_these):>5}  none of these"
    for question in found.questions[: answer.questions]:
        character = answer.characters[question.character_id]
        yield f"next: {character.question} ({character.id}, {character.effort} s, {question.gain_bits:.2f} bits)"


def _reason(evidence: Evidence, sheet: ProfileSheet, answer: Answer) -> str:
    observation, cue = evidence.observation, _cue_of(evidence, sheet)
    shown = evidence.expected & observation.states or evidence.expected
    return f"{observation.character}: {cue.text if cue else ' or '.join(_labels(observation.character, shown, answer))}"


def _cue_of(evidence: Evidence, sheet: ProfileSheet) -> Cue | None:
    """Return the cue that says what was expected: the one about the state answered, else any of the character."""
    cues = [cue for cue in sheet.profile.cues if cue.character == evidence.observation.character]
    return next((cue for cue in cues if cue.states & evidence.observation.states), cues[0] if cues else None)


def _labels(id: CharacterId, states: frozenset[StateId], answer: Answer) -> list[str]:
    return [state.label for state in answer.characters[id].states if state.id in states]


def _rounded(probability: float) -> float:
    return round(probability, 4)


def _percent(probability: float) -> str:
    percent = probability * _PERCENT
    return f"{percent:.0f} %" if percent >= 1 else "<1 %"
