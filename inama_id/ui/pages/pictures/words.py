"""Words of the pictures page: kinds of measurement, values, and what is wrong with a photograph."""

from __future__ import annotations

from inama_id.domain.measurement import Kind, NoAnswer, Scale, Unit, Value
from inama_id.domain.photograph import Problem, Refusal, Remark
from inama_id.ui.i18n import Language, translate

_CM_FROM = 100.0
"""Millimetres from which a length is told in centimetres."""


def kind(value: Kind) -> str:
    """Name a tool."""
    return {
        Kind.LENGTH: translate("Pictures", "Length"),
        Kind.ANGLE: translate("Pictures", "Angle"),
        Kind.RATIO: translate("Pictures", "Ratio"),
        Kind.COUNT: translate("Pictures", "Count"),
        Kind.AREA: translate("Pictures", "Area"),
        Kind.CROSSING: translate("Pictures", "Crossing lines"),
        Kind.RULER: translate("Pictures", "Ruler"),
        Kind.COIN: translate("Pictures", "Coin"),
        Kind.CARD: translate("Pictures", "Bank card"),
    }[value]


def next_step(value: Kind, points: int) -> str:
    """Say what to click next."""
    steps = _steps(value)
    return steps[min(points, len(steps) - 1)]


def _steps(value: Kind) -> tuple[str, ...]:
    return {
        Kind.LENGTH: (translate("Pictures", "Click one end."), translate("Pictures", "Click the other end.")),
        Kind.ANGLE: (
            translate("Pictures", "Click a point on the first side."),
            translate("Pictures", "Click the corner of the angle."),
            translate("Pictures", "Click a point on the second side."),
        ),
        Kind.RATIO: (
            translate("Pictures", "First length, for example the height: click one end."),
            translate("Pictures", "First length: click the other end."),
            translate("Pictures", "Second length, for example the width: click one end."),
            translate("Pictures", "Second length: click the other end."),
        ),
        Kind.COUNT: (
            translate("Pictures", "Click each thing once."),
            translate("Pictures", "Click the next one; press Done at the end."),
        ),
        Kind.AREA: (
            translate("Pictures", "Click along the outline."),
            translate("Pictures", "Click the next corner of the outline."),
            translate("Pictures", "Click the next corner of the outline."),
            translate("Pictures", "Click the next corner, or press Done."),
        ),
        Kind.CROSSING: (
            translate("Pictures", "Click on one line, on the side of the outer edge."),
            translate("Pictures", "Click where the two lines cross."),
            translate("Pictures", "Click on the other line, on the side of the outer edge."),
        ),
        Kind.RULER: (
            translate("Pictures", "Click a mark of the ruler."),
            translate("Pictures", "Click another mark, far from the first; type the distance below."),
        ),
        Kind.COIN: (
            translate("Pictures", "Click four points on the rim of the coin, well apart."),
            translate("Pictures", "Click a second point on the rim."),
            translate("Pictures", "Click a third point on the rim."),
            translate("Pictures", "Click a fourth point on the rim."),
        ),
        Kind.CARD: (
            translate("Pictures", "Click the middle of one edge of the card."),
            translate("Pictures", "Click the middle of the opposite edge."),
            translate("Pictures", "Click the middle of a third edge."),
            translate("Pictures", "Click the middle of the last edge."),
        ),
    }[value]


def value(found: Value, language: Language) -> str:
    """Write a value with its unit, as exactly as it can be measured."""
    amount = found.amount
    match found.unit:
        case Unit.MM if amount >= _CM_FROM:
            return f"{_number(amount / 10, language)}\u00a0cm"
        case Unit.MM:
            return f"{_number(amount, language)}\u00a0mm"
        case Unit.MM2 if amount >= _CM_FROM:
            return f"{_number(amount / 100, language)}\u00a0cm²"
        case Unit.MM2:
            return f"{_number(amount, language)}\u00a0mm²"
        case Unit.DEGREE:
            return degrees(amount, language)
        case Unit.COUNT:
            return language.number(round(amount))
        case _:
            return f"{_number(amount, language)}\u00a0:\u00a01"


def degrees(amount: float, language: Language) -> str:
    """Write an angle."""
    return f"{decimal(amount, 1, language)}°"


def decimal(amount: float, places: int, language: Language) -> str:
    """Write a number with so many decimals."""
    return f"{amount:.{places}f}".replace(".", language.locale.decimalPoint())


def no_value(of: Kind, *, has_scale: bool) -> str:
    """Say why a mark has no value."""
    if of in (Kind.LENGTH, Kind.AREA) and not has_scale:
        return translate("Pictures", "set a scale first")
    if of is Kind.AREA:
        return translate("Pictures", "the outline crosses itself")
    return translate("Pictures", "two points are the same")


def scale(found: Scale | None, of: Kind | None, language: Language) -> str:
    """Say whether there is a scale, and how far it can be trusted."""
    if of is None:
        return translate("Pictures", "No scale yet: lengths and areas need one.")
    if found is None:
        return translate("Pictures", "No scale can be made of these points. Set them anew.")
    told = translate("Pictures", "Scale set: {number} pixels are 1 mm.").format(
        number=_number(found.pixels_per_mm, language)
    )
    if not found.is_skewed:
        return told
    share = language.number(round(found.skew * 100))
    slant = translate(
        "Pictures", "It is seen at a slant: its sides differ by {share} %, and lengths may be wrong by as much."
    ).format(share=share)
    return f"{told} ⚠ {slant}"


def advice() -> str:
    """Say what makes every scale wrong."""
    return translate(
        "Pictures",
        "A scale holds only at its own distance from the camera: it must lie level with what is measured, "
        "and the camera must look straight at both.",
    )


def why_no_mean(why: NoAnswer, count: int, least: int, language: Language) -> str:
    """Say why crossing lines give no answer."""
    if why is NoAnswer.TOO_FEW:
        return translate("Pictures", "No answer yet. Crossings of the outer zone still needed: {missing}.").format(
            missing=language.number(least - count)
        )
    return translate("Pictures", "No answer: between 90° and 115° elephant and mammoth overlap. Use other features.")


def remark(value: Remark, width: int, height: int, language: Language) -> str:
    """Say what to know of a photograph."""
    return {
        Remark.REDUCED: translate("Pictures", "Shown with fewer pixels than the file has ({width} × {height}).").format(
            width=language.number(width), height=language.number(height)
        ),
        Remark.FIRST_OF_SEVERAL: translate("Pictures", "The file holds several pictures; this is the first."),
        Remark.COLOURS: translate("Pictures", "Made for printing (CMYK): colours are not exact."),
    }[value]


def refusal(value: Refusal, name: str) -> str:
    """Say in one sentence why a photograph cannot be shown."""
    said = {
        Problem.MISSING: translate("Pictures", "“{name}” is not there any more."),
        Problem.FOLDER: translate("Pictures", "“{name}” is a folder; choose one photograph in it."),
        Problem.NOT_A_FILE: translate("Pictures", "“{name}” is not a file but a device."),
        Problem.NO_PERMISSION: translate(
            "Pictures", "You are not allowed to read “{name}”; copy it to your own folder."
        ),
        Problem.EMPTY: translate("Pictures", "“{name}” is empty; copy it from the camera again."),
        Problem.TOO_MANY_BYTES: translate("Pictures", "“{name}” is larger than 400 megabytes; save it smaller."),
        Problem.TOO_MANY_PIXELS: translate(
            "Pictures", "“{name}” has too many pixels and was not opened; save it smaller."
        ),
        Problem.WRONG_KIND: _wrong_kind(value.found),
        Problem.DAMAGED: translate("Pictures", "“{name}” is damaged or incomplete; copy it from the camera again."),
        Problem.TOO_MUCH_MEMORY: translate("Pictures", "“{name}” needs more memory than there is; save it smaller."),
        Problem.TOO_SLOW: translate("Pictures", "“{name}” took too long and was stopped; save it smaller."),
        Problem.FAILED: translate("Pictures", "Reading “{name}” failed; save it as JPEG with another program."),
    }[value.problem]
    return said.format(name=name, kind=value.found)


def _wrong_kind(found: str) -> str:
    if found == "HEIC":
        return translate("Pictures", "“{name}” is a HEIC photograph of a telephone; save it as JPEG first.")
    if found:
        return translate("Pictures", "“{name}” is a {kind} file; only JPEG, PNG, WebP and TIFF photographs are opened.")
    return translate("Pictures", "“{name}” is no photograph; only JPEG, PNG, WebP and TIFF are opened.")


def _number(amount: float, language: Language) -> str:
    """Write three digits that count, never as a power of ten."""
    places = next((places for limit, places in ((10.0, 2), (100.0, 1)) if amount < limit), 0)
    return decimal(amount, places, language)
