"""Identification: from an officer's answers to ranked candidates with reasons.

A naive Bayes key that allows for error. Every answer, the item form among them, weighs on all profiles at once; nothing
is ever struck out, and "none of these" is a candidate like any other.
"""

from inama_id.domain.identification.assessment import Assessment, Candidate, Law, Outcome, identify, settling
from inama_id.domain.identification.differences import Difference, differences
from inama_id.domain.identification.examination import Examination, History
from inama_id.domain.identification.key import Key, KeyProfile
from inama_id.domain.identification.observation import Certainty, MeanReading, Observation, measured
from inama_id.domain.identification.questions import Question
from inama_id.domain.identification.reasons import Evidence, Factor, Reasons, WhyNot, reasons, why_not

__all__ = [
    "Assessment",
    "Candidate",
    "Certainty",
    "Difference",
    "Evidence",
    "Examination",
    "Factor",
    "History",
    "Key",
    "KeyProfile",
    "Law",
    "MeanReading",
    "Observation",
    "Outcome",
    "Question",
    "Reasons",
    "WhyNot",
    "differences",
    "identify",
    "measured",
    "reasons",
    "settling",
    "why_not",
]
