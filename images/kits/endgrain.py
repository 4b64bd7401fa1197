"""The shaved end grain of wood under a lens, drawn from real measures; bark up, pith down.

Terms and measures follow the IAWA list of microscopic features for hardwood identification (1989).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.cropping import cut, line_within
from images.kits.outlines import dots, strokes
from images.kits.swatches import spots
from images.palette import HIGHLIGHT, LINE, PAPER, THIN, WOOD

PALE = "#f4e4c1"
PORE = "#3a2414"
_LATEWOOD = "#96653a"
_LEFT, _TOP, _RIGHT, _BOTTOM = 8.0, 8.0, 192.0, 172.0
_FRAME: list[Point] = [(_LEFT, _TOP), (_RIGHT, _TOP), (_RIGHT, _BOTTOM), (_LEFT, _BOTTOM)]


@dataclass(frozen=True, slots=True)
class EndGrain:
    """What an end grain shows. Lengths in mm, widths of pores and rays in micrometres, counts per mm or mm2.

    ``around`` is the pale tissue about the pores, ``between`` the pale lines between them. A ``ring`` of 0 means
    no growth rings; ``filling`` is the colour of what fills the pores; ``square`` frames a square millimetre.
    ``scale`` is units of the sheet for a millimetre: 40 is about ten times life size.
    """

    pores: float = 9
    width: float = 140
    arrangement: Literal["diffuse", "ring-porous", "semi-ring-porous", "radial"] = "diffuse"
    grouping: Literal["alone", "short-rows", "long-rows", "clusters"] = "alone"
    around: Literal["none", "halo", "eye", "winged-eye", "joined-wings"] = "none"
    between: Literal["none", "short-dashes", "narrow-lines", "net", "wide-bands"] = "none"
    ring: float = 0
    ring_line: bool = False
    rays: float = 6
    ray_width: float = 22
    canals: bool = False
    islands: bool = False
    filling: str = ""
    square: bool = False
    scale: float = 40
    seed: int = 1


@dataclass(frozen=True, slots=True)
class _Pore:
    x: float
    y: float
    r: float


_ROWS = {
    "alone": (1,),
    "short-rows": (1, 2, 1, 3, 1, 2, 1),
    "long-rows": (1, 5, 4, 2, 6, 4),
    "clusters": (7, 1, 6, 1, 7),
}


def draw_end_grain(c: Canvas, grain: EndGrain) -> None:
    """Draw a piece of shaved end grain with a scale bar of one millimetre."""
    c.rect(_LEFT, _TOP, _RIGHT - _LEFT, _BOTTOM - _TOP, fill=WOOD, stroke=NONE)
    _rings(c, grain)
    _bands(c, grain)
    _rays(c, grain)
    pores = [pore for pore in _places(grain) if _within(pore, 1.6 if grain.around == "halo" else 1)]
    for pore in pores:
        _tissue(c, grain, pore)
    if grain.islands:
        _islands(c, grain)
    _holes(c, grain, [single for pore in pores for single in _group(grain, pore) if _within(single)])
    _canals(c, grain)
    c.polygon(_FRAME)
    if grain.square:
        c.rect(100 - grain.scale / 2, 90 - grain.scale / 2, grain.scale, grain.scale, stroke=HIGHLIGHT)
    scale_bar(c, grain.scale)


def draw_softwood(c: Canvas, *, canals: bool = False, scale: float = 60) -> None:
    """Draw the end grain of a conifer: even rows of tiny cells, pale early and dark late wood, perhaps resin canals."""
    c.rect(_LEFT, _TOP, _RIGHT - _LEFT, _BOTTOM - _TOP, fill=PALE, stroke=NONE)
    ring = 1.35 * scale
    for n in range(4):
        limit = _BOTTOM - 20 - n * ring
        for share, shade in ((0.34, "#e2bf86"), (0.22, "#c08a52"), (0.11, _LATEWOOD)):
            c.polygon(cut(_bowed(limit, share * ring), _FRAME), fill=shade, stroke=NONE)
    cell = 0.045 * scale
    ways = [(_TOP + 1, _BOTTOM - 1), (_BOTTOM - 1, _TOP + 1)]
    columns = [_LEFT + (n + 0.5) * cell for n in range(int((_RIGHT - _LEFT) / cell))]
    rows = [(x, y) for n, x in enumerate(columns) for y in ways[n % 2]]
    c.line(rows, stroke=_LATEWOOD, width=0.5 * cell, dash=f"0.1 {cell:.1f}")
    if canals:
        for u, v in scattered(22, 4):
            x, y = _LEFT + 12 + u * (_RIGHT - _LEFT - 24), _TOP + 12 + v * (_BOTTOM - _TOP - 24)
            if (y - _BOTTOM + 20 - _bow(x)) % ring < 0.6 * ring:
                c.circle(x, y, 0.085 * scale, fill=PAPER, stroke=_LATEWOOD, width=THIN)
    c.polygon(_FRAME)
    scale_bar(c, scale)


def scale_bar(c: Canvas, units: float) -> None:
    """Draw a bar one millimetre long below the window."""
    left, y = 84 - units / 2, 181.0
    c.line([(left, y - 4), (left, y + 4)], width=LINE)
    c.line([(left + units, y - 4), (left + units, y + 4)], width=LINE)
    c.line([(left, y), (left + units, y)], width=LINE)
    c.text(left + units + 6, y + 5, "1 mm", size=14, anchor="start")


def _limits(grain: EndGrain) -> list[float]:
    """Return the heights of the ring limits, from below the window upwards."""
    step = grain.ring * grain.scale
    return [_BOTTOM + 0.55 * step - n * step for n in range(int((_BOTTOM - _TOP) / step) + 3)] if step else []


def _bow(x: float) -> float:
    return 4 * ((x - 100) / 92) ** 2


def _bowed(y: float, thick: float) -> list[Point]:
    """Return a band that follows the bend of the rings; it begins at ``y`` and lies below it."""
    places = [_LEFT + (_RIGHT - _LEFT) * i / 12 for i in range(13)]
    return [*((x, y + _bow(x)) for x in places), *((x, y + thick + _bow(x)) for x in reversed(places))]


def _rings(c: Canvas, grain: EndGrain) -> None:
    for y in _limits(grain):
        soft = 0.16 * grain.ring * grain.scale
        if grain.arrangement != "ring-porous":
            _polygon(c, _bowed(y, soft), "#a8764a")
        if grain.ring_line:
            _polygon(c, _bowed(y - 1, 0.06 * grain.scale), PALE)
        else:
            line_within(c, _bowed(y, 0)[:13], _FRAME, stroke=_LATEWOOD, width=THIN)


def _polygon(c: Canvas, shape: Sequence[Point], fill: str) -> None:
    part = cut(shape, _FRAME)
    if len(part) > 2:
        c.polygon(part, fill=fill, stroke=NONE)


_BANDS = {"narrow-lines": (0.19, 0.035), "net": (1 / 7, 0.024), "wide-bands": (0.75, 0.32)}
"""Distance and thickness of pale bands, mm."""


def _bands(c: Canvas, grain: EndGrain) -> None:
    if grain.between == "short-dashes":
        places = scattered(int(26 * (_RIGHT - _LEFT) * (_BOTTOM - _TOP) / grain.scale**2), grain.seed + 3)
        spots = ((_LEFT + 3 + u * 174, _TOP + 3 + v * 158) for u, v in places)
        half = 0.045 * grain.scale
        strokes(c, ([(x, y), (x + 2 * half, y + 0.4)] for x, y in spots), stroke=PALE, width=0.022 * grain.scale)
        return
    if grain.between in _BANDS:
        gap, thick = (grain.scale * value for value in _BANDS[grain.between])
        for n in range(int((_BOTTOM - _TOP) / gap) + 2):
            y = _TOP - 6 + n * gap
            wave = [(x, y + 1.4 * math.sin(x / 17 + n) + _bow(x)) for x in range(8, 193, 8)]
            _polygon(c, [*wave, *((x, y + thick) for x, y in reversed(wave))], PALE)


def _rays(c: Canvas, grain: EndGrain) -> None:
    gap, width = grain.scale / grain.rays, max(0.7, grain.ray_width * grain.scale / 1000)
    lines = []
    for n in range(1, int((_RIGHT - _LEFT) / gap) + 1):
        x = _LEFT + gap * (n - 0.4 + 0.18 * math.sin(n * 2.3))
        if x < _RIGHT - width / 2:
            lines.append([(x, _TOP + width / 2), (x + 0.6, 90), (x, _BOTTOM - width / 2)])
    strokes(c, lines, stroke=PALE if grain.ray_width > 50 or grain.between == "net" else "#e0bd8c", width=width)


def _within(pore: _Pore, share: float = 1) -> bool:
    """Tell whether a pore, or what lies within a share of its radius, lies inside the window."""
    r = share * pore.r
    return _LEFT + r < pore.x < _RIGHT - r and _TOP + r < pore.y < _BOTTOM - r


def _places(grain: EndGrain) -> Iterator[_Pore]:
    """Yield the places of pores, a row of pores by its middle."""
    width = grain.width * grain.scale / 1000
    if grain.around == "joined-wings":
        yield from _in_waves(grain, width)
        return
    if grain.arrangement == "ring-porous":
        yield from _early_lines(grain, width)
    rows = _ROWS[grain.grouping]
    area = (_RIGHT - _LEFT) * (_BOTTOM - _TOP) / grain.scale**2
    wanted = round(grain.pores * area * len(rows) / sum(rows))
    apart = len(rows) == 1 and wanted < 400
    chosen: list[_Pore] = []
    for n, (u, v) in enumerate(scattered(wanted * (5 if apart else 1), grain.seed)):
        x, y = _LEFT + u * (_RIGHT - _LEFT), _TOP + v * (_BOTTOM - _TOP)
        pore = _Pore(x, y, _radius(grain, n, x, y))
        if len(chosen) < wanted and pore.r and not (apart and any(_touch(pore, other) for other in chosen)):
            chosen.append(pore)
    yield from chosen


def _touch(one: _Pore, other: _Pore) -> bool:
    return math.hypot(one.x - other.x, one.y - other.y) < 1.35 * (one.r + other.r)


def _radius(grain: EndGrain, n: int, x: float, y: float) -> float:
    """Return the radius of the pore number ``n`` at a place, 0 where the arrangement leaves none."""
    width, share = grain.width * grain.scale / 1000, _share_of_ring(grain, x, y)
    r = width / 2 * (1 + 0.16 * math.sin(n * 2.7))
    if grain.arrangement == "ring-porous":
        return 0 if share < 2.6 * width / (grain.ring * grain.scale) else 0.24 * r
    if grain.arrangement == "semi-ring-porous":
        return r * (1.2 - 0.95 * share)
    lanes = grain.arrangement == "radial"
    return 0 if lanes and (x + 0.55 * y + 5 * math.sin(y / 12)) % 46 > 17 else r


def _share_of_ring(grain: EndGrain, x: float, y: float) -> float:
    """Return how far a place lies from its ring's beginning (0) to its end (1)."""
    if not grain.ring:
        return 0
    step = grain.ring * grain.scale
    return ((_BOTTOM + 0.55 * step + _bow(x) - y) / step) % 1


def _early_lines(grain: EndGrain, width: float) -> Iterator[_Pore]:
    step = 1.22 * width
    for limit in _limits(grain):
        for row in range(2):
            for n in range(int((_RIGHT - _LEFT) / step)):
                x = _LEFT + (n + 0.5 + 0.45 * row + 0.05 * math.sin(n * 3 + limit)) * step
                y = limit + _bow(x) - width * (0.6 + 1.02 * row) - 1.2 * math.sin(n * 1.9 + row)
                yield _Pore(x, y, width / 2 * (1 - 0.2 * row + 0.08 * math.sin(n * 2.1)))


def _in_waves(grain: EndGrain, width: float) -> Iterator[_Pore]:
    gap = 0.62 * grain.scale
    step = grain.scale**2 / grain.pores / gap
    for n in range(int((_BOTTOM - _TOP) / gap) + 1):
        for k in range(int((_RIGHT - _LEFT) / step) + 1):
            x = _LEFT + (k + 0.5 * (n % 2) + 0.2 * math.sin(k * 2.2 + n)) * step
            yield _Pore(x, _wave(grain, n, x), width / 2 * (1 + 0.14 * math.sin(k * 2 + n)))


def _wave(grain: EndGrain, n: int, x: float) -> float:
    return _TOP + 0.62 * grain.scale * (n + 0.4) + 0.1 * grain.scale * math.sin(x / 13 + 2 * n)


def _group(grain: EndGrain, pore: _Pore) -> Iterator[_Pore]:
    """Yield the single pores of a row or cluster."""
    rows = _ROWS[grain.grouping]
    count = rows[int(pore.x * 3 + pore.y * 7) % len(rows)]
    if grain.grouping == "clusters":
        yield pore
        for n in range(count - 1):
            x, y = polar(pore.x, pore.y, pore.r * (1.55 + 0.3 * (n % 2)), 57 * n + 9 * pore.x)
            yield _Pore(x, y, pore.r * (0.95 - 0.22 * (n % 3)))
        return
    for n in range(count):
        yield _Pore(pore.x, pore.y + (n - (count - 1) / 2) * 1.72 * pore.r, pore.r * (1 - 0.05 * (n % 2)))


def _tissue(c: Canvas, grain: EndGrain, pore: _Pore) -> None:
    x, y, r = pore.x, pore.y, pore.r
    if grain.around == "halo":
        spots(c, [(x, y)], 3.1 * r, PALE)
    elif grain.around in ("eye", "winged-eye"):
        if grain.around == "winged-eye":
            wing = [(x - 6.2 * r, y), (x, y - 0.75 * r), (x + 6.2 * r, y), (x, y + 0.75 * r)]
            _polygon(c, wing, PALE)
        _polygon(c, [(x - 2.9 * r, y), (x, y - 1.7 * r), (x + 2.9 * r, y), (x, y + 1.7 * r)], PALE)
    elif grain.around == "joined-wings":
        row = round((y - _TOP) / (0.62 * grain.scale) - 0.4)
        reach = 0.62 * 1.3 * grain.scale
        places = [x + reach * i / 6 for i in range(-6, 7)]
        half = [0.34 * r + 1.2 * r * math.exp(-(((p - x) / (1.7 * r)) ** 2)) for p in places]
        upper = [(p, _wave(grain, row, p) - h) for p, h in zip(places, half, strict=True)]
        lower = [(p, _wave(grain, row, p) + h) for p, h in zip(places, half, strict=True)]
        _polygon(c, [*upper, *reversed(lower)], PALE)


def _canals(c: Canvas, grain: EndGrain) -> None:
    if grain.canals:
        r = 0.08 * grain.scale
        for limit in (52.0, 128.0):
            _polygon(c, _bowed(limit - 1.6 * r, 3.2 * r), PALE)
            row = [(x, limit + _bow(x)) for x in range(14, 188, round(2.7 * r))]
            dots(c, row, r, fill=PAPER, stroke=PORE)


def _islands(c: Canvas, grain: EndGrain) -> None:
    """Included phloem, as agarwood has it: lens-shaped islands broader than high, each 0.3 to 0.6 mm."""
    for n, (u, v) in enumerate(scattered(13, 5)):
        half = grain.scale * (0.2 + 0.05 * (n % 3))
        x, y = _LEFT + half + u * (_RIGHT - _LEFT - 2 * half), _TOP + 10 + v * (_BOTTOM - _TOP - 20)
        high = half * 0.42
        lens = [(x - half, y), (x - half / 2, y - high), (x + half / 2, y - high * 0.9)]
        c.blob(
            [*lens, (x + half, y), (x + half / 2, y + high), (x - half / 2, y + high * 0.9)],
            fill=PALE,
            stroke=_LATEWOOD,
            width=1,
        )
        if n % 3 == 0:
            torn = [(x - half * 0.6, y + 1), (x - 1, y - high * 0.5), (x + half * 0.55, y), (x + 2, y + high * 0.55)]
            c.polygon(torn, fill="#7d5c3c", stroke=NONE)


def _holes(c: Canvas, grain: EndGrain, pores: Sequence[_Pore]) -> None:
    for size in sorted({round(p.r * 4) for p in pores}):
        same = [(p.x, p.y) for p in pores if round(p.r * 4) == size]
        spots(c, same, size / 2, PORE)
        if grain.filling:
            spots(c, same, 0.4 * size, grain.filling)
