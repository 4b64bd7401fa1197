"""What a language says on the sheet of a kind of item, beyond what all sheets say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inama_id.domain.profile import Strength


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """The legal answer of a kind of item: titles, one sentence for each way it can stand, and what limits it."""

    not_listed: str
    partly: str
    one_taxon: str
    all_taxa: str
    by_population: str
    by_taxon: str
    some_taxa: str
    no_taxon: str
    made_of: str
    alike_listed: str
    annotation: str


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """Headings of the sections."""

    cues: str
    look_alikes: str
    taxa: str
    names: str
    codes: str
    risks: str
    tools: str


@dataclass(frozen=True, slots=True)
class ItemWords:
    """Everything else."""

    title: str
    forms: str
    outcome: OutcomeWords
    heading: HeadingWords
    strengths: Mapping[Strength, tuple[str, str]]
    """Name of a strength, and how far such a cue carries."""
    key: str
    tools: str
    read: str
    unread: str
    unread_count: str
    cues_none: str
    inseparable: str
    listed: str
    not_listed: str
    unknown: str
    look_alikes_none: str
    taxa_none: str
    rest: str
    names_none: str
    terms: str
    headings: str
    under: str
    meaning_unknown: str
    codes_none: str
    tools_none: str
    citation: str


ENGLISH = ItemWords(
    title="Kind of item: {name}",
    forms="Met as: {forms}",
    outcome=OutcomeWords(
        not_listed="Not listed",
        partly="{appendix}, or not listed",
        one_taxon="What it comes from is listed in this Appendix.",
        all_taxa="Everything it may come from is listed in this Appendix.",
        by_population="Listed. Which Appendix applies depends on the population or the lower taxon: see the taxa.",
        by_taxon="Everything it may come from is listed. Which Appendix applies depends on the taxon: see the taxa.",
        some_taxa="Some of the taxa it may come from are listed, others are not: see the taxa.",
        no_taxon="No entry in force on this date covers the taxa it comes from.",
        made_of="Made of: {what}. No entry covers it.",
        alike_listed="Be sure that it is this: of what it is mistaken for, {count} may be listed.",
        annotation="Whether this part or product is covered may depend on an annotation: open the taxon.",
    ),
    heading=HeadingWords(
        cues="What to look for",
        look_alikes="What it is mistaken for",
        taxa="What it may come from",
        names="Trade names",
        codes="Codes on papers",
        risks="How it is hidden or declared",
        tools="Tools that help",
    ),
    strengths={
        Strength.DIAGNOSTIC: ("Diagnostic", "one of these, seen clearly, nearly settles it"),
        Strength.STRONG: ("Strong", "each speaks clearly for it"),
        Strength.SUPPORTIVE: ("Supportive", "counts only together with others"),
    },
    key="Key: {question} – {answer}",
    tools="With: {tools}",
    read="source read",
    unread="general knowledge, not traced",
    unread_count="{count} of {all} cues are general knowledge and not traced to a source.",
    cues_none="No cues are held.",
    inseparable="Cannot be told apart in the field:",
    listed="listed",
    not_listed="not listed",
    unknown="listing not known here",
    look_alikes_none="No look-alikes are held. This does not mean that there are none.",
    taxa_none="No taxon stands behind it.",
    rest="all but the lower taxa with entries of their own",
    names_none="No trade names are held.",
    terms="CITES trade terms",
    headings="Harmonized System 2022",
    under="under {code}",
    meaning_unknown="meaning not held",
    codes_none="No codes are held.",
    tools_none="The naked eye.",
    citation=(
        "{title} (kind of item), on {on}: {answer}. CITES Appendices in force from {appendices}. "
        "Inama ID, content edition {version}, looked up on {today}."
    ),
)

FRENCH = ItemWords(
    title="Type d’objet : {name}",
    forms="Se présente comme : {forms}",
    outcome=OutcomeWords(
        not_listed="Non inscrit",
        partly="{appendix}, ou non inscrit",
        one_taxon="Ce dont il provient est inscrit à cette annexe.",
        all_taxa="Tout ce dont il peut provenir est inscrit à cette annexe.",
        by_population="Inscrit. L’annexe dépend de la population ou du taxon inférieur : voir les taxons.",
        by_taxon="Tout ce dont il peut provenir est inscrit. L’annexe dépend du taxon : voir les taxons.",
        some_taxa="Certains des taxons dont il peut provenir sont inscrits, d’autres non : voir les taxons.",
        no_taxon="Aucune inscription en vigueur à cette date ne couvre les taxons dont il provient.",
        made_of="Matière : {what}. Aucune inscription ne la couvre.",
        alike_listed="Vérifiez que c’est bien lui : parmi ses sosies, {count} peuvent être inscrits.",
        annotation="Une annotation peut limiter les parties et produits couverts : ouvrez le taxon.",
    ),
    heading=HeadingWords(
        cues="Ce qu’il faut regarder",
        look_alikes="Avec quoi on le confond",
        taxa="D’où il peut provenir",
        names="Noms commerciaux",
        codes="Codes sur les documents",
        risks="Comment il est caché ou déclaré",
        tools="Outils utiles",
    ),
    strengths={
        Strength.DIAGNOSTIC: ("Diagnostique", "un seul, bien vu, suffit presque"),
        Strength.STRONG: ("Fort", "chacun parle nettement pour lui"),
        Strength.SUPPORTIVE: ("D’appoint", "ne compte qu’avec d’autres"),
    },
    key="Clé : {question} – {answer}",
    tools="Avec : {tools}",
    read="source lue",
    unread="connaissance générale, sans source",
    unread_count="{count} indices sur {all} relèvent de la connaissance générale, sans source.",
    cues_none="Aucun indice n’est enregistré.",
    inseparable="Impossible à distinguer sur le terrain :",
    listed="inscrit",
    not_listed="non inscrit",
    unknown="inscription inconnue ici",
    look_alikes_none="Aucun sosie n’est enregistré. Cela ne veut pas dire qu’il n’y en a pas.",
    taxa_none="Aucun taxon n’est en cause.",
    rest="sauf les taxons inférieurs qui ont leur propre inscription",
    names_none="Aucun nom commercial n’est enregistré.",
    terms="Termes commerciaux CITES",
    headings="Système harmonisé 2022",
    under="sous {code}",
    meaning_unknown="sens non enregistré",
    codes_none="Aucun code n’est enregistré.",
    tools_none="L’œil nu.",
    citation=(
        "{title} (type d’objet), au {on} : {answer}. Annexes CITES en vigueur à partir du {appendices}. "
        "Inama ID, édition du contenu {version}, consulté le {today}."
    ),
)

SPANISH = ItemWords(
    title="Clase de objeto: {name}",
    forms="Se presenta como: {forms}",
    outcome=OutcomeWords(
        not_listed="No incluido",
        partly="{appendix}, o no incluido",
        one_taxon="Aquello de lo que procede está incluido en este Apéndice.",
        all_taxa="Todo aquello de lo que puede proceder está incluido en este Apéndice.",
        by_population="Incluido. El Apéndice depende de la población o del taxón inferior: véanse los taxones.",
        by_taxon="Todo aquello de lo que puede proceder está incluido. El Apéndice depende del taxón: véanse abajo.",
        some_taxa="Algunos de los taxones de los que puede proceder están incluidos y otros no: véanse los taxones.",
        no_taxon="Ninguna inclusión en vigor en esta fecha cubre los taxones de los que procede.",
        made_of="Hecho de: {what}. Ninguna inclusión lo cubre.",
        alike_listed="Asegúrese de que es esto: de aquello con que se confunde, {count} pueden estar incluidos.",
        annotation="Una anotación puede limitar las partes y productos cubiertos: abra el taxón.",
    ),
    heading=HeadingWords(
        cues="Qué mirar",
        look_alikes="Con qué se confunde",
        taxa="De qué puede proceder",
        names="Nombres comerciales",
        codes="Códigos en los documentos",
        risks="Cómo se oculta o declara",
        tools="Herramientas que ayudan",
    ),
    strengths={
        Strength.DIAGNOSTIC: ("Diagnóstico", "uno solo, bien visto, casi basta"),
        Strength.STRONG: ("Fuerte", "cada uno habla claramente a su favor"),
        Strength.SUPPORTIVE: ("De apoyo", "solo cuenta junto con otros"),
    },
    key="Clave: {question} – {answer}",
    tools="Con: {tools}",
    read="fuente leída",
    unread="conocimiento general, sin fuente",
    unread_count="{count} de {all} indicios son conocimiento general, sin fuente.",
    cues_none="No hay indicios registrados.",
    inseparable="No se puede distinguir sobre el terreno:",
    listed="incluido",
    not_listed="no incluido",
    unknown="inclusión no conocida aquí",
    look_alikes_none="No hay semejantes registrados. Eso no significa que no existan.",
    taxa_none="No hay ningún taxón detrás.",
    rest="salvo los taxones inferiores con inclusión propia",
    names_none="No hay nombres comerciales registrados.",
    terms="Términos comerciales de la CITES",
    headings="Sistema Armonizado 2022",
    under="bajo {code}",
    meaning_unknown="significado no registrado",
    codes_none="No hay códigos registrados.",
    tools_none="A simple vista.",
    citation=(
        "{title} (clase de objeto), al {on}: {answer}. Apéndices de la CITES en vigor desde {appendices}. "
        "Inama ID, edición del contenido {version}, consultado el {today}."
    ),
)


def item_words(language: str) -> ItemWords:
    """Return the words in a language, or in English where there are none."""
    return {"fr": FRENCH, "es": SPANISH}.get(language, ENGLISH)
