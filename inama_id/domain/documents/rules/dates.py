"""The days on the paper: how long it may be valid, and in which order things happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.kinds import RE_EXPORT
from inama_id.domain.documents.rules.codes import has_source
from inama_id.domain.documents.validity import months_after, quota_year_end


def check(case: Case) -> Iterator[Hit]:
    """Check the days of the whole paper."""
    yield from _length(case)
    yield from _expiry(case)
    yield from _issue(case)
    yield from _endorsement(case)


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check the days of one line against those of the paper."""
    line, issued = facts.line, case.permit.issued
    days = _words(issued=issued, origin_date=line.origin_date, re_export_date=line.last_date, acquired=line.acquired)
    if issued and line.origin_date and line.origin_date > issued:
        yield Hit("origin-permit-later", days)
    if issued and line.last_date and line.last_date > issued:
        yield Hit("last-re-export-later", days)
    if line.origin_date and line.last_date and line.last_date < line.origin_date:
        yield Hit("last-re-export-before-origin", days)
    if issued and line.acquired and line.acquired > issued:
        yield Hit("acquired-after-issue", days)
    yield from _caviar(case, facts)


def _length(case: Case) -> Iterator[Hit]:
    issued, until = case.permit.issued, case.permit.valid_until
    if issued and until and until < issued:
        yield Hit("valid-before-issue", _words(issued=issued, until=until))
    elif (limit := _limit(case)) and until and until > limit:
        months = str(case.kind.months if case.kind else "")
        yield Hit(
            "validity-too-long",
            {"document": case.document, "months": months, **_words(issued=issued, until=until, limit=limit)},
        )


def _expiry(case: Case) -> Iterator[Hit]:
    until, on, shipped, limit = case.permit.valid_until, case.seen.on, case.seen.shipped, _limit(case)
    if until and on > until:
        yield Hit("expired", _words(until=until, on=on))
    if until and shipped and shipped > until:
        yield Hit("used-after-expiry", _words(until=until, shipped=shipped))
    if not until and limit and on > limit:
        days = _words(issued=case.permit.issued, limit=limit, on=on)
        yield Hit("expired-without-date", {"document": case.document, **days})


def _issue(case: Case) -> Iterator[Hit]:
    issued, on, shipped = case.permit.issued, case.seen.on, case.seen.shipped
    if issued and issued > on:
        yield Hit("issued-in-future", _words(issued=issued, on=on))
    if issued and shipped and shipped < issued and not case.permit.retrospective:
        yield Hit("left-before-issue", _words(issued=issued, shipped=shipped))


def _endorsement(case: Case) -> Iterator[Hit]:
    endorsed, issued, until = case.permit.endorsed_on, case.permit.issued, case.permit.valid_until
    if not endorsed:
        return
    shipped = case.seen.shipped
    days = _words(endorsed=endorsed, issued=issued, until=until, on=case.seen.on, shipped=shipped)
    early = issued is not None and endorsed < issued and not case.permit.retrospective
    if early or (until is not None and endorsed > until):
        yield Hit("endorsed-outside-validity", days)
    if endorsed > case.seen.on:
        yield Hit("endorsed-in-future", days)
    elif shipped and endorsed > shipped:
        yield Hit("endorsed-after-leaving", days)


def _caviar(case: Case, facts: LineFacts) -> Iterator[Hit]:
    line, issued, until = facts.line, case.permit.issued, case.permit.valid_until
    rule = case.book.rules["caviar-eighteen-months" if case.permit.kind == RE_EXPORT else "caviar-quota-year"]
    shared = line.term in rule.terms and has_source(line.source, rule.sources)
    if not (shared and issued and until):
        return
    if case.permit.kind == RE_EXPORT:
        limit = months_after(line.origin_date, rule.months or 0) if line.origin_date else None
    else:
        limit = quota_year_end(issued) if line.quota is not None else None
    if limit and until > limit:
        yield Hit(rule.id, _words(until=until, limit=limit, origin_date=line.origin_date))


def _limit(case: Case) -> date | None:
    months = case.kind.months if case.kind else None
    return months_after(case.permit.issued, months) if months and case.permit.issued else None


def _words(**days: date | None) -> dict[str, str]:
    return {name: day.isoformat() if day else "(no day)" for name, day in days.items()}
