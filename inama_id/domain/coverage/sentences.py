"""The sentences of the coverage engine, with named gaps; what a rule says is filled in from the rule."""

from __future__ import annotations

from typing import Final

ENTRY: Final = "{entry} stands in Appendix {appendix}{scope}."
ENTRY_SINCE: Final = "{entry} has stood in Appendix {appendix} since {day}{scope}."
UNCONFIRMED: Final = "No source we could read confirms this entry: ask the authority."
DOUBT: Final = "Not confirmed: {doubt}"
LATER_TEXT: Final = "The text of annotation {rule} that we hold began on {day}; the earlier text is not held."
NOT_COVERED_TAXON: Final = "{entry} (Appendix {appendix}) does not cover it: {reason}"
OTHER_POPULATION: Final = (
    "{entry} stands in Appendix {appendix} only for this: {population}. The specimen is of another."
)
UPCOMING: Final = "{entry}: decided for Appendix {appendix}, in force from {day}; not yet on {on}."

COVERS: Final = "Annotation {rule} covers {part}."
COVERS_ALL: Final = "Annotation {rule}: {summary}"
COVERS_ONLY: Final = "Annotation {rule} covers only: {parts}. {goods} is none of these."
COVERS_MAYBE: Final = "Annotation {rule} covers only: {parts}. Whether the goods are among them is not known."
EXCLUDES: Final = "Annotation {rule} does not cover: {item}."
EXCLUDES_MAYBE: Final = "Annotation {rule} does not cover: {item}. Whether this holds is not known."
EACH_ARTICLE: Final = (
    "The limit of annotation {rule} counts the listed wood in each article by itself, not the shipment as a whole."
)
EXCLUDES_NOT: Final = "Annotation {rule} takes out: {item}. That does not hold here."
ALLOWS: Final = "Annotation {rule} allows trade as Appendix II in: {item}."
ALLOWS_MAYBE: Final = "Annotation {rule} allows trade as Appendix II in: {item}. Whether this holds is not known."
ALL_OTHERS: Final = "The goods are none of what annotation {rule} allows: they are treated as Appendix {appendix}."
TREATED_AS: Final = "Annotation {rule}: the specimens are treated as Appendix {appendix}."
SAYS: Final = "Annotation {rule}: {sentence}."
MAY_SAY: Final = "Annotation {rule} may matter here: {sentence}."

ASK_TERM: Final = "What are the goods: which trade term describes them?"
ASK_EXACT_GOODS: Final = "{term} does not tell what the goods are: what exactly are they?"
ASK_PART: Final = "Are the goods {part}?"
ASK_CONDITION: Final = "Does this hold for the specimens: {condition}?"
ASK_NAMED: Final = "Are they one of these: {names}?"
ASK_ORIGIN: Final = "From which country do the specimens originally come?"
ASK_EXPORTER: Final = "Which country do they leave for this trade?"
ASK_TAXON: Final = "Which species or subspecies is it, exactly?"
ASK_MOVEMENT: Final = "Is it an export, a re-export, an import, an introduction from the sea or a transit?"
ASK_PURPOSE: Final = "Are they moved for {purposes}?"
ASK_ITEM_KG: Final = "What does the listed wood in the heaviest single article weigh, in kg?"
ASK_HEAVIEST: Final = "What does the heaviest of them weigh, in kg?"
ASK_SHIPMENT: Final = "How much of it does the whole shipment hold ({unit})?"
ASK_CONTAINER: Final = "How many plants does the smallest container of the shipment hold?"
ASK_QUANTITY: Final = "How much is it, in {unit}?"
ASK_CONDITION_OF_ENTRY: Final = "Is this so: {condition}?"

BRANCH: Final = "If {label}: {answer}."
COVERED: Final = "covered"
COVERED_BY: Final = "covered, Appendix {appendix}"
NOT_COVERED: Final = "not covered"
DEPENDS: Final = "it depends"
ORIGIN_IS: Final = "it comes from {countries}"
ORIGIN_ELSEWHERE: Final = "it comes from any other country"
TAXON_IS: Final = "it belongs to {entry}"
TAXON_OTHER: Final = "it is none of the taxa named here"
TAXON_EXCEPTED: Final = "it is {names}"
EXCEPTED: Final = "{entry} does not cover {names}."
OR: Final = ", or "
AND_MORE: Final = "and {count} more"

BEFORE_CONVENTION: Final = "acquired before the Convention itself began (1 July 1975)"
ACQUIRED_BEFORE: Final = "acquired before {day}, the first day of the species in the Appendices"
ACQUIRED_SINCE: Final = "acquired on or after {day}, a day on which the species already stood in the Appendices"
ASK_ACQUIRED: Final = "When was the specimen first taken from the wild or brought under control?"
ASK_FIRST_DAY: Final = (
    "Since when has the species stood in the Appendices? The first day is not known to us: ask the authority."
)
AMOUNT: Final = "{amount:g} {unit}"
COUNT: Final = "{amount:g}"
SETS: Final = "{amount:g} sets"
WITHIN_LIMIT: Final = "at most {limit} a person"
OVER_LIMIT: Final = "{amount} for each person is more than {limit}: documents are needed for the whole quantity"
BARRED: Final = "ruled out, because {facts}"
WRONG_APPENDIX: Final = "only for Appendix {appendices}"
