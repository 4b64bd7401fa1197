"""Small keys for the tests of identification: made by hand, and any that hypothesis thinks of."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from inama_id.domain.character import ITEM_FORM, Character, CharacterId, Damage, Reliability, State, StateId, ToolId
from inama_id.domain.identification import Certainty, Examination, Key, KeyProfile, Observation
from inama_id.domain.profile import ProfileId


def character(
    id: str,
    states: str | tuple[State, ...],
    *,
    tools: str = "",
    effort: int = 10,
    damage: Damage = Damage.NONE,
    reliability: Reliability = Reliability.MEDIUM,
    when: Mapping[str, str] | None = None,
) -> Character:
    """Return a character; states, tools and conditions are words with spaces between."""
    held = tuple(State(StateId(each), each, "") for each in states.split()) if isinstance(states, str) else states
    tool_ids = tuple(ToolId(tool) for tool in tools.split())
    conditions = {CharacterId(parent): states_of(allowed) for parent, allowed in (when or {}).items()}
    return Character(CharacterId(id), f"{id}?", "", tool_ids, effort, damage, reliability, "", held, conditions)


def profile(id: str, outcome: str, *, weight: float = 1.0, **scores: str) -> KeyProfile:
    """Return a profile; ``item_form`` stands for the item form, other names for characters."""
    scored = {CharacterId(name.replace("_", "-")): states_of(states) for name, states in scores.items()}
    return KeyProfile(ProfileId(id), id.title(), scored, weight, outcome, outcome != "not listed")


def key(characters: list[Character], *profiles: KeyProfile) -> Key:
    """Return a key."""
    return Key({each.id: each for each in characters}, profiles)


def states_of(words: str) -> frozenset[StateId]:
    """Return the states named by words with spaces between."""
    return frozenset(StateId(word) for word in words.split())


def seen(character: str, states: str, certainty: Certainty = Certainty.SURE) -> Observation:
    """Return an answer."""
    return Observation(CharacterId(character), states_of(states), certainty)


def examined(*answers: Observation) -> Examination:
    """Return an examination with answers, everything being at hand."""
    return Examination(answers)


TUSKS = key(
    [
        character(ITEM_FORM, "tusk carving scale", reliability=Reliability.HIGH),
        character(
            "lines", "crossing wavy dots none", tools="lens microscope", effort=30, when={ITEM_FORM: "tusk carving"}
        ),
        character("outline", "round oval square"),
        character("burn", "smells melts", tools="needle", damage=Damage.DESTRUCTIVE, reliability=Reliability.HIGH),
    ],
    profile("elephant", "I/II", item_form="tusk carving", lines="crossing", outline="round oval", burn="smells"),
    profile("mammoth", "not listed", item_form="tusk carving", lines="crossing", outline="round oval", burn="smells"),
    profile("walrus", "III", item_form="tusk carving", lines="dots", outline="oval", burn="smells"),
    profile("resin", "not listed", item_form="carving", lines="none wavy", burn="melts"),
    profile("pangolin", "I", item_form="scale"),
)
"""A few kinds of ivory, a substitute, and something else altogether."""


@st.composite
def keys(draw: st.DrawFn) -> Key:
    """Return any small key."""
    sizes = draw(st.lists(st.integers(2, 6), min_size=1, max_size=5))
    characters = [
        character(
            f"c{number}",
            " ".join(f"s{each}" for each in range(size)),
            damage=draw(st.sampled_from(Damage)),
            reliability=draw(st.sampled_from(Reliability)),
            effort=draw(st.integers(1, 300)),
        )
        for number, size in enumerate(sizes)
    ]
    count = draw(st.integers(1, 7))
    return key(characters, *(draw(_profiles(number, characters)) for number in range(count)))


@st.composite
def _profiles(draw: st.DrawFn, number: int, characters: list[Character]) -> KeyProfile:
    scores = {
        each.id: draw(st.frozensets(st.sampled_from([state.id for state in each.states]), min_size=1))
        for each in characters
        if draw(st.booleans())
    }
    outcome = draw(st.sampled_from(("I", "II", "not listed")))
    weight = draw(st.floats(0.01, 100))
    return KeyProfile(ProfileId(f"p{number}"), f"P{number}", scores, weight, outcome, outcome != "not listed")


def answers(held: Key) -> st.SearchStrategy[Observation]:
    """Return any answer to a question of a key, "cannot tell" among them."""

    def to(asked: Character) -> st.SearchStrategy[Observation]:
        states = st.frozensets(st.sampled_from([state.id for state in asked.states]))
        return st.builds(Observation, st.just(asked.id), states, st.sampled_from(Certainty))

    return st.sampled_from(list(held.characters.values())).flatmap(to)


@st.composite
def examinations(draw: st.DrawFn) -> tuple[Key, Examination]:
    """Return a key with any examination by it."""
    held = draw(keys())
    examination = Examination(use_prior=draw(st.booleans()))
    for answer in draw(st.lists(answers(held), max_size=6)):
        examination = examination.answered(answer)
    return held, examination
