"""The page of a kind of item: its profile with the words of the key and of the code lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from inama_id.domain.character import CharacterId
from inama_id.domain.edition import ContentEdition
from inama_id.domain.item_sheet import CodeMeaning, Coming, ItemSheet
from inama_id.domain.profile import Profile, ProfileId, ProfileSheet
from inama_id.domain.trade_codes.headings import hs_digits

if TYPE_CHECKING:
    from inama_id.domain.trade_codes.values import HsHeading
    from inama_id.services.codes import Codes
    from inama_id.services.identification import Identification
    from inama_id.services.profiles import Profiles
    from inama_id.services.taxon_lines import TaxonLines
    from inama_id.store.taxa import TaxonStore


class ItemSheets:
    """Joins what the page of a kind of item shows."""

    def __init__(
        self,
        profiles: Profiles,
        identification: Identification,
        codes: Codes,
        taxa: TaxonStore,
        lines: TaxonLines,
        edition: ContentEdition,
    ) -> None:
        self._profiles, self._identification, self._codes = profiles, identification, codes
        self._taxa, self._lines, self._edition = taxa, lines, edition

    def sheet(self, profile_id: ProfileId, *, on: date, names: str, language: str) -> ItemSheet:
        """Return the page of a kind of item; raises UnknownProfile.

        ``names`` is the language of common names, ``language`` that of everything else.
        """
        sheet = self._profiles.sheet(profile_id, on=on, language=names)
        profile = sheet.profile
        forms = {form.id: form.label for group in self._identification.form_groups(language) for form in group.forms}
        wanted = {*profile.tools, *(tool for cue in profile.cues for tool in cue.tools)}
        characters = self._identification.characters(language)
        terms = tuple(self._term(code, language) for code in profile.terms)
        headings = tuple(self._heading(code, language) for code in profile.hs)
        cited = {id for code in (*terms, *headings) for id in code.reference_ids}
        return ItemSheet(
            sheet=sheet,
            edition=self._edition,
            forms=tuple(forms.get(form, form) for form in profile.forms),
            tools=tuple(tool for tool in self._identification.tools(language) if tool.id in wanted),
            characters={id: characters[id] for id in _characters_of(profile) if id in characters},
            terms=terms,
            headings=headings,
            coming=tuple(self._coming(sheet)),
            references={**sheet.references, **{held.id: held for held in self._taxa.references(sorted(cited))}},
        )

    def _coming(self, sheet: ProfileSheet) -> Iterator[Coming]:
        entries = self._taxa.entries([line.id for line in sheet.taxa])
        for line in sheet.taxa:
            upcoming = self._lines.status(entries[line.id], sheet.on).upcoming
            if upcoming:
                yield Coming(line.id, *upcoming)

    def _term(self, code: str, language: str) -> CodeMeaning:
        held = self._codes.term(code)
        if held is None:
            return CodeMeaning(code, "", "", "", ())
        return CodeMeaning(code, held.label(language), held.definition, "", held.reference_ids)

    def _heading(self, code: str, language: str) -> CodeMeaning:
        held = self._nearest(code)
        if held is None:
            return CodeMeaning(code, "", "", "", ())
        of = "" if held.digits == hs_digits(code) else held.code
        return CodeMeaning(code, held.label(language), held.catch_all, of, held.reference_ids)

    def _nearest(self, code: str) -> HsHeading | None:
        digits = hs_digits(code) or ""
        lengths = (length for length in (6, 4, 2) if length <= len(digits))
        return next((held for length in lengths if (held := self._codes.headings.get(digits[:length]))), None)


def _characters_of(profile: Profile) -> list[CharacterId]:
    return [cue.character for cue in profile.cues if cue.character]
