"""The connecting words of annotation sentences, by language. Patterns are whole phrases with named places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from inama_id.domain.annotation import AnnotationKind

_BEFORE_VOWEL = re.compile(r"\bde (?=[AEIOUYÉaeiouéh])")


@dataclass(frozen=True, slots=True)
class Words:
    """The phrases of one language."""

    summaries: Mapping[AnnotationKind, str]
    only_these_parts: str
    all_parts: str
    all_parts_but: str
    all_others_as: str
    treated_as: str
    instead: str
    specimens: str
    of: str
    origin: str
    exporter: str
    populations: str
    purposes: str
    unless: str
    until: str
    either: str
    at_most: str
    at_least: str
    zero_quota: str
    notified_quota: str
    yearly_quota: str
    total_quota: str
    quota_for: str
    nor: str
    thousands: str
    movements: Mapping[str, str]
    units: Mapping[str, str]
    per: Mapping[str, str]
    elides: bool = False

    def elided(self, text: str) -> str:
        """Return the text with "de" shortened before a vowel, where the language does so."""
        return _BEFORE_VOWEL.sub("d’", text) if self.elides else text


def words_of(language: str) -> Words:
    """Return the words of a language, or English where there are none."""
    return {"fr": _FRENCH, "es": _SPANISH}.get(language, _ENGLISH)


_ENGLISH = Words(
    summaries={
        AnnotationKind.QUOTA: "An export quota applies.",
        AnnotationKind.EXEMPTION: "Some specimens are not subject to the Convention.",
        AnnotationKind.POPULATION: "This entry was made for the trade named here only.",
        AnnotationKind.CONDITION: "The entry carries a condition.",
    },
    only_these_parts="Of parts and derivatives, the entry covers only those named here.",
    all_parts="The entry covers all parts and derivatives.",
    all_parts_but="The entry covers all parts and derivatives except those named here.",
    all_others_as="All other specimens are treated as Appendix {appendix}.",
    treated_as="Specimens are treated as Appendix {appendix}.",
    instead="{items}: annotation {annotation} decides instead",
    specimens="specimens",
    of="{part} of {taxa}",
    origin="country of origin: {countries}",
    exporter="exporting country: {countries}",
    populations="populations of {countries}",
    purposes="for {purposes}",
    unless="but not {items}",
    until="until {day}",
    either="or",
    at_most="up to {amount} {unit} per {per}",
    at_least="at least {amount} {unit} per {per}",
    zero_quota="Export quota of zero",
    notified_quota="Yearly export quota as notified by the exporting country",
    yearly_quota="Export quota of {amount} {unit} a year",
    total_quota="Export quota of {amount} {unit} in all",
    quota_for="{quota} for {items}",
    nor="nor",
    thousands=",",
    movements={"export": "on export", "re-export": "on re-export", "import": "on import"},
    units={"kg": "kg", "plants": "plants", "specimens": "specimens"},
    per={"shipment": "shipment", "container": "container", "item": "item"},
)

_FRENCH = Words(
    summaries={
        AnnotationKind.QUOTA: "Un quota d’exportation s’applique.",
        AnnotationKind.EXEMPTION: "Certains spécimens ne sont pas soumis à la Convention.",
        AnnotationKind.POPULATION: "Cette inscription vise seulement le commerce nommé ici.",
        AnnotationKind.CONDITION: "L’inscription comporte une condition.",
    },
    only_these_parts="Parmi les parties et produits, l’inscription couvre seulement ceux nommés ici.",
    all_parts="L’inscription couvre toutes les parties et tous les produits.",
    all_parts_but="L’inscription couvre toutes les parties et tous les produits, sauf ceux nommés ici.",
    all_others_as="Tous les autres spécimens sont traités comme relevant de l’Annexe {appendix}.",
    treated_as="Les spécimens sont traités comme relevant de l’Annexe {appendix}.",
    instead="{items} : l’annotation {annotation} décide à la place",
    specimens="spécimens",
    of="{part} de {taxa}",
    origin="pays d’origine : {countries}",
    exporter="pays d’exportation : {countries}",
    populations="populations : {countries}",
    purposes="but : {purposes}",
    unless="mais pas : {items}",
    until="jusqu’au {day}",
    either="ou",
    at_most="jusqu’à {amount} {unit} par {per}",
    at_least="au moins {amount} {unit} par {per}",
    zero_quota="Quota d’exportation zéro",
    notified_quota="Quota d’exportation annuel notifié par le pays d’exportation",
    yearly_quota="Quota d’exportation de {amount} {unit} par an",
    total_quota="Quota d’exportation de {amount} {unit} au total",
    quota_for="{quota} pour : {items}",
    nor="ni",
    thousands="\u202f",
    elides=True,
    movements={"export": "à l’exportation", "re-export": "à la réexportation", "import": "à l’importation"},
    units={"kg": "kg", "plants": "plantes", "specimens": "spécimens"},
    per={"shipment": "envoi", "container": "conteneur", "item": "objet"},
)

_SPANISH = Words(
    summaries={
        AnnotationKind.QUOTA: "Se aplica un cupo de exportación.",
        AnnotationKind.EXEMPTION: "Algunos especímenes no están sujetos a la Convención.",
        AnnotationKind.POPULATION: "Esta inclusión se hizo solo para el comercio aquí nombrado.",
        AnnotationKind.CONDITION: "La inclusión lleva una condición.",
    },
    only_these_parts="De las partes y derivados, la inclusión abarca solo los aquí nombrados.",
    all_parts="La inclusión abarca todas las partes y derivados.",
    all_parts_but="La inclusión abarca todas las partes y derivados, excepto los aquí nombrados.",
    all_others_as="Todos los demás especímenes se tratan como del Apéndice {appendix}.",
    treated_as="Los especímenes se tratan como del Apéndice {appendix}.",
    instead="{items}: decide en su lugar la anotación {annotation}",
    specimens="especímenes",
    of="{part} de {taxa}",
    origin="país de origen: {countries}",
    exporter="país de exportación: {countries}",
    populations="poblaciones: {countries}",
    purposes="propósito: {purposes}",
    unless="pero no: {items}",
    until="hasta el {day}",
    either="o",
    at_most="hasta {amount} {unit} por {per}",
    at_least="al menos {amount} {unit} por {per}",
    zero_quota="Cupo de exportación nulo",
    notified_quota="Cupo de exportación anual notificado por el país de exportación",
    yearly_quota="Cupo de exportación de {amount} {unit} al año",
    total_quota="Cupo de exportación de {amount} {unit} en total",
    quota_for="{quota} para: {items}",
    nor="ni",
    thousands="\u202f",
    movements={"export": "en la exportación", "re-export": "en la reexportación", "import": "en la importación"},
    units={"kg": "kg", "plants": "plantas", "specimens": "especímenes"},
    per={"shipment": "envío", "container": "contenedor", "item": "objeto"},
)
