"""The sections of the library page as rich text."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from inama_id import __version__
from inama_id.domain.edition import ContentEdition
from inama_id.domain.reference import Reference
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.library.licence_texts import CONTENT_LICENCE_NAME, CONTENT_LICENCE_URL, MIT, THIRD_PARTY


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts if text)


def _title(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def about(edition: ContentEdition, language: Language) -> str:
    """What the program is, and which content it has."""
    rows = (
        (translate("Library", "Content edition"), edition.version),
        (translate("Library", "Appendices in force from"), language.date(edition.appendices_in_force_from)),
        (translate("Library", "Taxa"), language.number(edition.taxa)),
        (translate("Library", "Names"), language.number(edition.names)),
        (translate("Library", "Legal entries"), language.number(edition.listings)),
        (translate("Library", "Program version"), __version__),
    )
    table = "".join(
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td><b>{escape(value)}</b></td></tr>" for name, value in rows
    )
    return (
        _title("Inama ID")
        + _paragraphs(
            translate("Library", "Type any name and see whether the taxon is listed by CITES, where, and since when."),
            translate("Library", "Inama ID works without any network and sends nothing anywhere."),
        )
        + f'<table cellpadding="4">{table}</table>'
        + _paragraphs(
            translate(
                "Library",
                "Inama ID informs; it does not decide. The text of the Appendices and the advice of the Management "
                "Authority are what counts. It is not a publication of the CITES Secretariat.",
            )
        )
    )


def references(all_references: Iterable[Reference]) -> str:
    """All sources with their licences and attributions."""
    intro = _paragraphs(
        translate("Library", "Every fact carries its source. Facts are taken over, not sentences or pictures.")
    )
    return _title(translate("Library", "Sources")) + intro + "".join(_reference(entry) for entry in all_references)


def _reference(entry: Reference) -> str:
    origin = ", ".join(part for part in (entry.publisher, entry.year) if part)
    lines = [f"<b>{escape(entry.title)}</b>"]
    if origin:
        lines.append(escape(origin))
    if entry.url:
        lines.append(escape(entry.url))
    if entry.licence:
        lines.append(escape(translate("Library", "Licence: {licence}").format(licence=entry.licence)))
    if entry.attribution:
        lines.append(escape(entry.attribution))
    if not entry.was_read:
        lines.append(f"<i>{escape(labels.unread())}</i>")
    return f"<p>{'<br>'.join(lines)}</p>"


def licences() -> str:
    """Licences of program and content."""
    code = "".join(f"<p>{escape(part)}</p>" for part in MIT.split("\n\n"))
    return (
        _title(translate("Library", "Licence of the program"))
        + code
        + _title(translate("Library", "Licence of the content"))
        + _paragraphs(
            CONTENT_LICENCE_NAME,
            translate(
                "Library",
                "You may share and adapt the names, listings and texts for any purpose, if you name Inama ID and the "
                "sources, link to the licence, and say what you changed. There is no warranty.",
            ),
            CONTENT_LICENCE_URL,
        )
    )


def software() -> str:
    """Software by others."""
    rows = "".join(
        f"<p><b>{escape(entry.name)}</b><br>{escape(entry.licence)}<br>{escape(entry.url)}</p>" for entry in THIRD_PARTY
    )
    intro = translate(
        "Library",
        "Inama ID stands on this software. Qt is used as separate libraries that you may replace by your own build.",
    )
    return _title(translate("Library", "Software by others")) + _paragraphs(intro) + rows
