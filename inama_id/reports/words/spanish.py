"""Reports in Spanish."""

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

SPANISH = Words(
    language="es",
    calendar=Calendar(
        months=(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ),
        day="{day} de {month} de {year}",
        first_day="{day} de {month} de {year}",
    ),
    ranks={
        Rank.KINGDOM: "reino",
        Rank.PHYLUM: "filo",
        Rank.CLASS: "clase",
        Rank.ORDER: "orden",
        Rank.FAMILY: "familia",
        Rank.GENUS: "género",
        Rank.SPECIES: "especie",
        Rank.SUBSPECIES: "subespecie",
        Rank.VARIETY: "variedad",
        Rank.FORM: "forma",
    },
    appendix="Apéndice {numeral}",
    appendices="Apéndices {numeral}",
    colon=": ",
    synonyms="Sinónimos",
    included="Nombres de taxones tratados como parte de este",
    trade="nombre comercial",
    unread="Conocimiento general; aún falta una fuente.",
    excepted_because="La inclusión {entry} ({appendix}) no lo abarca: {reason}",
    verdict=VerdictWords(
        listed="El comercio internacional de los especímenes que abarca la inclusión está sujeto a la CITES.",
        at_request=(
            "Incluido a petición de: {parties}. "
            "El comercio internacional de los especímenes que abarca la inclusión está sujeto a la CITES."
        ),
        split="El Apéndice aplicable depende de la población o del taxón inferior: véanse las inclusiones abajo.",
        split_below="{whole}; pero algunos taxones inferiores están incluidos ({below}): véanse las inclusiones abajo.",
        split_populations="El Apéndice aplicable depende de la población: véanse las inclusiones abajo.",
        populations="Solo ciertas poblaciones: véase cuáles abajo.",
        conditional="Bajo la condición que figura con la inclusión abajo.",
        all_subspecies=(
            "Ninguna inclusión abarca esta especie en su conjunto, "
            "pero todas las subespecies que constan bajo ella están incluidas."
        ),
        all_below=(
            "Ninguna inclusión abarca este taxón en su conjunto, "
            "pero todas las especies que constan bajo él están incluidas."
        ),
        partly=(
            "No incluido en su conjunto. Inclusiones de taxones inferiores abarcan una parte ({appendix}): "
            "véase cuál abajo."
        ),
        partly_unnamed="No incluido en su conjunto. Algunos de los taxones bajo él están incluidos.",
        excepted="No incluido: está exceptuado de la inclusión «{entry}».",
        not_listed=(
            "No incluido: ninguna inclusión en vigor en esta fecha lo nombra, ni a un taxón superior al que pertenezca."
        ),
        upcoming="Decidido, aún no en vigor: {appendix} a partir del {date}.",
        later="No en vigor en esta fecha, pero sí después: {appendix} a partir del {date}.",
        uncertain="{appendix}, no es seguro en esta fecha",
        unknown_start=(
            "No conocemos el primer día de una inclusión mostrada aquí. "
            "Este contenido no permite decir si ya estaba en vigor el {date}."
        ),
        history_incomplete=(
            "Los Apéndices constan completos desde el {date}. "
            "Las inclusiones anteriores constan en la medida conocida; pueden faltar algunas."
        ),
        future="Decisiones posteriores a este contenido (edición {version}) pueden cambiar lo que se aplica el {date}.",
        unconfirmed="Una inclusión mostrada aquí no está confirmada.",
        was_listed="Estuvo incluido antes: véase el historial.",
    ),
    entry=EntryWords(
        all_populations="Todas las poblaciones",
        other_populations="Todas las demás poblaciones",
        excepted="No cubiertos por la inclusión de este taxón, por nombre ({count}):",
        populations_of="Poblaciones: {countries}",
        populations_except="Todas las poblaciones excepto: {countries}",
        own="Inclusión propia: {entry}",
        inherited="Abarcado por la inclusión {entry}",
        below="Inclusión de un taxón inferior: {entry}",
        since="En vigor desde el {date}",
        since_unknown="En vigor; no conocemos su primer día",
        perhaps="No conocemos su primer día; quizá aún no en vigor en esta fecha",
        until="hasta el {date}",
        applies_from="para este taxón desde el {date}",
        applies_until="para este taxón hasta el {date}",
        starts="Aún no en vigor; empieza el {date}",
        started="No en vigor en esta fecha; empieza el {date}",
        condition="Condición: {text}",
        requested_by="A petición de: {parties}",
        annotation="Anotación {ids}",
        annotations="Anotaciones {ids}",
        unconfirmed="No confirmado",
        unconfirmed_meaning="por verificar en el texto de los Apéndices",
        note="Nota: {text}",
        from_column="Desde",
        to_column="Hasta",
        entry_column="Inclusión",
        scope_column="Alcance",
        unknown_day="no conocido",
    ),
    annotation=AnnotationWords(
        title="Anotación {id}",
        of_entries="de la inclusión: {entries}",
        covered="Abarcado",
        not_covered="No abarcado",
        limits="Límites",
        definitions="Términos explicados",
        doubt="En duda: {text}",
        none=(
            "La inclusión no lleva anotación: abarca especímenes vivos y muertos "
            "y todas las partes y derivados fácilmente identificables."
        ),
        none_of_entries=(
            "Sin anotación, por tanto especímenes vivos y muertos y todas las partes y derivados "
            "fácilmente identificables: {entries}"
        ),
        none_coming=(
            "Una vez en vigor, las inclusiones sin anotación abarcan especímenes vivos y muertos "
            "y todas las partes y derivados fácilmente identificables."
        ),
        wording=(
            "Las anotaciones se dan como constan con los Apéndices del {held}; el {date} pudieron tener otro texto."
        ),
    ),
    section=SectionWords(
        today="Hoy, {date}",
        not_today="El {date}, no hoy",
        listing_on="Inclusión el {date}",
        listing_today="Inclusión hoy",
        below="Inclusiones de taxones inferiores",
        coverage="Qué se abarca",
        upcoming="Cambios futuros",
        upcoming_note="Decididos, pero no en vigor en la fecha consultada.",
        later="Cambios posteriores",
        later_note="Empezaron después de la fecha consultada.",
        history="Historial",
        history_none="No constan inclusiones anteriores.",
        history_note="En la medida en que consta; pueden faltar inclusiones anteriores.",
        why_not="Por qué no está incluido",
        exceptions="Inclusiones que no lo abarcan",
        names="Nombres",
        names_none="No constan otros nombres.",
        countries="Países",
        countries_none="No constan países para este taxón. Esto no dice nada de dónde vive.",
        taxonomy="Taxones superiores",
        children="Taxones bajo él",
        siblings="Taxones junto a él",
        references="Referencias",
    ),
    paper=PaperWords(
        title="Ficha de taxón: {name}",
        looked_up="Consultado hoy, {date}",
        looked_up_other="Consultado para el {date}, que no es el día de la impresión ({today})",
        content="Edición del contenido {version}; Apéndices en vigor desde el {date}",
        page="Página {page} de {pages}",
        disclaimer=(
            "Esta ficha informa; no decide. El texto de los Apéndices y el consejo de la Autoridad Administrativa "
            "son lo que cuenta. No es una publicación de la Secretaría CITES."
        ),
        citation=(
            "Apéndices de la CITES en vigor desde el {appendices}, {name}, el {on}: {entries}. "
            "Inama ID, edición del contenido {version}, consultado el {today}."
        ),
        citation_entry="{appendix}, inclusión «{entry}»",
        citation_none="no incluido",
        citation_partly="no incluido en su conjunto",
        citation_since="en vigor desde el {date}",
        citation_since_unknown="primer día no conocido por nosotros",
        citation_more="e inclusiones de taxones inferiores ({count})",
    ),
)
