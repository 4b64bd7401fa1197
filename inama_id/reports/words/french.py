"""Reports in French."""

from __future__ import annotations

from inama_id.domain.taxon import Rank
from inama_id.reports.words.shape import (
    AnnotationWords,
    Calendar,
    EntryWords,
    PaperWords,
    SectionWords,
    VerdictWords,
    Words,
)

FRENCH = Words(
    language="fr",
    calendar=Calendar(
        months=(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ),
        day="{day} {month} {year}",
        first_day="{day}er {month} {year}",
    ),
    ranks={
        Rank.KINGDOM: "règne",
        Rank.PHYLUM: "embranchement",
        Rank.CLASS: "classe",
        Rank.ORDER: "ordre",
        Rank.FAMILY: "famille",
        Rank.GENUS: "genre",
        Rank.SPECIES: "espèce",
        Rank.SUBSPECIES: "sous-espèce",
        Rank.VARIETY: "variété",
        Rank.FORM: "forme",
    },
    appendix="Annexe {numeral}",
    appendices="Annexes {numeral}",
    colon="\N{NO-BREAK SPACE}: ",
    synonyms="Synonymes",
    included="Noms de taxons traités comme partie de celui-ci",
    trade="nom commercial",
    unread="Connaissance générale ; source encore à trouver.",
    excepted_because="L’inscription {entry} ({appendix}) ne le couvre pas : {reason}",
    verdict=VerdictWords(
        listed="Le commerce international des spécimens couverts par l’inscription est soumis à la CITES.",
        at_request=(
            "Inscrit à la demande de : {parties}. "
            "Le commerce international des spécimens couverts par l’inscription est soumis à la CITES."
        ),
        split="L’Annexe applicable dépend de la population ou du taxon inférieur : voir les inscriptions ci-dessous.",
        split_below=(
            "{whole} ; mais certains taxons inférieurs sont inscrits ailleurs ({below}) : "
            "voir les inscriptions ci-dessous."
        ),
        split_populations="L’Annexe applicable dépend de la population : voir les inscriptions ci-dessous.",
        populations="Certaines populations seulement : voir lesquelles ci-dessous.",
        conditional="Sous la condition indiquée avec l’inscription ci-dessous.",
        all_subspecies=(
            "Aucune inscription ne couvre cette espèce dans son ensemble, "
            "mais toutes les sous-espèces tenues sous elle sont inscrites."
        ),
        all_below=(
            "Aucune inscription ne couvre ce taxon dans son ensemble, "
            "mais toutes les espèces tenues sous lui sont inscrites."
        ),
        partly=(
            "Non inscrit dans son ensemble. Des inscriptions de taxons inférieurs en couvrent une partie "
            "({appendix}) : voir laquelle ci-dessous."
        ),
        partly_unnamed="Non inscrit dans son ensemble. Certains des taxons sous lui sont inscrits.",
        excepted="Non inscrit : excepté de l’inscription « {entry} ».",
        not_listed=(
            "Non inscrit : aucune inscription en vigueur à cette date ne nomme ce taxon "
            "ni un taxon supérieur auquel il appartient."
        ),
        upcoming="Décidé, pas encore en vigueur : {appendix} à partir du {date}.",
        later="Pas en vigueur à cette date, mais plus tard : {appendix} à partir du {date}.",
        uncertain="{appendix}, incertain à cette date",
        unknown_start=(
            "Le premier jour d’une inscription montrée ici ne nous est pas connu. "
            "Ce contenu ne permet pas de dire si elle était déjà en vigueur le {date}."
        ),
        history_incomplete=(
            "Les Annexes sont tenues en entier à partir du {date}. "
            "Les inscriptions antérieures le sont dans la mesure connue ; il peut en manquer."
        ),
        future=(
            "Des décisions postérieures à ce contenu (édition {version}) peuvent changer ce qui s’applique le {date}."
        ),
        unconfirmed="Une inscription montrée ici n’est pas confirmée.",
        was_listed="Ce taxon a été inscrit auparavant : voir l’historique.",
    ),
    entry=EntryWords(
        all_populations="Toutes les populations",
        other_populations="Toutes les autres populations",
        excepted="Non couverts par l’inscription de ce taxon, nommément ({count}) :",
        populations_of="Populations : {countries}",
        populations_except="Toutes les populations sauf : {countries}",
        own="Inscription propre : {entry}",
        inherited="Couvert par l’inscription {entry}",
        below="Inscription d’un taxon inférieur : {entry}",
        since="En vigueur depuis le {date}",
        since_unknown="En vigueur ; son premier jour ne nous est pas connu",
        perhaps="Son premier jour ne nous est pas connu ; peut-être pas encore en vigueur à cette date",
        until="jusqu’au {date}",
        applies_from="pour ce taxon depuis le {date}",
        applies_until="pour ce taxon jusqu’au {date}",
        starts="Pas encore en vigueur ; commence le {date}",
        started="Pas en vigueur à cette date ; commence le {date}",
        condition="Condition : {text}",
        requested_by="À la demande de : {parties}",
        annotation="Annotation {ids}",
        annotations="Annotations {ids}",
        unconfirmed="Non confirmé",
        unconfirmed_meaning="encore à vérifier dans le texte des Annexes",
        note="Note : {text}",
        from_column="Du",
        to_column="Au",
        entry_column="Inscription",
        scope_column="Portée",
        unknown_day="non connu",
    ),
    annotation=AnnotationWords(
        title="Annotation {id}",
        of_entries="de l’inscription : {entries}",
        covered="Couvert",
        not_covered="Non couvert",
        limits="Limites",
        definitions="Termes expliqués",
        doubt="En doute : {text}",
        none=(
            "L’inscription ne porte pas d’annotation : elle couvre les spécimens vivants et morts "
            "et toutes les parties et tous les produits facilement identifiables."
        ),
        none_of_entries=(
            "Sans annotation, donc spécimens vivants et morts et toutes les parties et tous les produits "
            "facilement identifiables : {entries}"
        ),
        none_coming=(
            "Une fois en vigueur, les inscriptions sans annotation couvrent les spécimens vivants et morts "
            "et toutes les parties et tous les produits facilement identifiables."
        ),
        wording=(
            "Les annotations sont données telles que tenues avec les Annexes du {held} ; "
            "le {date} leur texte a pu être différent."
        ),
    ),
    section=SectionWords(
        today="Aujourd’hui, {date}",
        not_today="Le {date}, pas aujourd’hui",
        listing_on="Inscription le {date}",
        listing_today="Inscription aujourd’hui",
        below="Inscriptions de taxons inférieurs",
        coverage="Ce qui est couvert",
        upcoming="Changements à venir",
        upcoming_note="Décidés, mais pas en vigueur à la date consultée.",
        later="Changements ultérieurs",
        later_note="Ils ont commencé après la date consultée.",
        history="Historique",
        history_none="Aucune inscription antérieure n’est tenue.",
        history_note="Dans la mesure où nous le tenons ; des inscriptions antérieures peuvent manquer.",
        why_not="Pourquoi il n’est pas inscrit",
        exceptions="Inscriptions qui ne le couvrent pas",
        names="Noms",
        names_none="Aucun autre nom n’est tenu.",
        countries="Pays",
        countries_none="Aucun pays n’est tenu pour ce taxon. Cela ne dit rien du lieu où il vit.",
        taxonomy="Taxons supérieurs",
        children="Taxons sous lui",
        siblings="Taxons à côté de lui",
        references="Références",
    ),
    paper=PaperWords(
        title="Fiche de taxon : {name}",
        looked_up="Consulté aujourd’hui, {date}",
        looked_up_other="Consulté pour le {date}, qui n’est pas le jour de l’impression ({today})",
        content="Édition du contenu {version} ; Annexes en vigueur à partir du {date}",
        page="Page {page} sur {pages}",
        disclaimer=(
            "Cette fiche informe ; elle ne décide pas. Le texte des Annexes et l’avis de l’organe de gestion "
            "font foi. N’est pas une publication du Secrétariat CITES."
        ),
        citation=(
            "Annexes CITES en vigueur à partir du {appendices}, {name}, le {on} : {entries}. "
            "Inama ID, édition du contenu {version}, consulté le {today}."
        ),
        citation_entry="{appendix}, inscription « {entry} »",
        citation_none="non inscrit",
        citation_partly="non inscrit dans son ensemble",
        citation_since="en vigueur depuis le {date}",
        citation_since_unknown="premier jour non connu de nous",
        citation_more="et inscriptions de taxons inférieurs ({count})",
    ),
)
