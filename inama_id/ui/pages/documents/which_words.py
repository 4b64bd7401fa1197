"""The words of the papers of a movement in the window's language."""

from __future__ import annotations

from inama_id.domain.coverage.answer import Answer, State
from inama_id.domain.documents.findings import Level
from inama_id.reports.packing_html import PackingWords
from inama_id.reports.papers_html import PapersWords
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents import words


def papers_words() -> PapersWords:
    """Return the headings and sentences."""
    return PapersWords(
        title=translate("Papers", "Documents for {name}"),
        day=translate("Papers", "{name}, on {day}"),
        appendix=translate("Papers", "Judged as Appendix {appendix}"),
        answers={each: words.answer(each) for each in Answer},
        states={each: words.state(each) for each in State},
        levels={each: words.level(each) for each in Level},
        given=translate("Papers", "What was filled in"),
        why=translate("Papers", "Why"),
        asked=translate("Papers", "Still to be asked"),
        documents=translate("Papers", "Documents, in the order of issue"),
        no_documents=translate("Papers", "None under the Convention. National law may ask for others: it decides."),
        against=translate("Papers", "What speaks against it"),
        exemptions=translate("Papers", "Exemptions relied on"),
        references=translate("Papers", "References"),
        rules=translate("Papers", "Rules that apply"),
        issued_by=translate("Papers", "Issued by {issuer}"),
        valid=translate("Papers", "valid {months} months at most"),
        finds=translate("Papers", "Before it is issued:"),
        still_needed=translate("Papers", "Still needed: {document}"),
    )


def packing_words() -> PackingWords:
    """Return the headings and sentences for a packing of several goods."""
    return PackingWords(
        title=translate("Packed", "The packing as a whole"),
        answers={each: words.answer(each) for each in Answer},
        appendix=translate("Papers", "Judged as Appendix {appendix}"),
        together=translate("Packed", "Held together: {goods}"),
        apart=translate("Packed", "To be held: {goods}"),
        nothing=translate("Packed", "None of the goods has to be held under the Convention."),
        over_limit=translate("Packed", "All goods together exceed: {limit}"),
        asked=translate("Packed", "Missing for the packing"),
        told_apart=translate("Packed", "Can the goods be told apart? They are held together until this is answered."),
    )
