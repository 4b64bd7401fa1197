"""Shark fins from their ratios: outline, tip, rear flap, faces, cut base."""

from __future__ import annotations

import math
from dataclasses import dataclass

from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.cropping import sampled
from images.palette import BONE, GREY, SHADE, THIN


@dataclass(frozen=True, slots=True)
class Fin:
    """A back fin seen from its left side, front to the left; lengths are shares of the width at its base.

    ``apex`` is the radius of the tip, ``flap`` the length of the free rear tip, ``rake`` how far the tip lies behind
    the front of the base.
    """

    height: float = 1.0
    apex: float = 0.1
    flap: float = 0.25
    rake: float = 0.95
    rear: str = "straight"
    fill: str = GREY
    left: float = 26
    base: float = 104

    def outline(self) -> list[Point]:
        """Return close points around the fin, from the front of the base over the tip to the flap."""
        w, r = self.base, self.base * self.apex
        front, back = (self.left, FOOT), (self.left + w, FOOT - w * 0.12)
        middle = (self.left + w * self.rake, FOOT - w * self.height + r)
        rise, fall = _angle(front, middle) - 90, _angle(middle, back) - 90
        crown = [polar(*middle, r, rise + (fall - rise) * i / 8) for i in range(9)]
        leading = [_beside(front, crown[0], t, 0.07 * math.sin(math.pi * t)) for t in (0, 0.25, 0.5, 0.75, 0.92)]
        flap = [(back[0] + w * self.flap * 0.5, FOOT - w * 0.06), (back[0] + w * self.flap, FOOT - 1)]
        tail = [back, *flap] if self.flap else [back]
        return [*sampled([*leading, *crown], closed=False), *self._rear(crown[-1], back), *tail, (back[0], FOOT)]

    def _rear(self, top: Point, back: Point) -> list[Point]:
        if self.rear == "ragged":
            return [_beside(top, back, 0.05 + 0.07 * n, -0.05 if n % 2 else 0.03) for n in range(13)]
        bends = {"straight": (-0.03, -0.06, -0.05), "hollow": (-0.24, -0.3, -0.2), "s-shaped": (0.13, 0.02, -0.14)}
        slender = 1 if self.height < 1.4 else self.height**-1.5
        points = [
            _beside(top, back, t, bend * slender) for t, bend in zip((0.25, 0.5, 0.75), bends[self.rear], strict=True)
        ]
        return sampled([top, *points, back], closed=False)[1:]


FOOT = 172.0
"""Where the base of a fin lies on the sheet."""


def _angle(begin: Point, end: Point) -> float:
    return math.degrees(math.atan2(end[1] - begin[1], end[0] - begin[0]))


def _beside(begin: Point, end: Point, t: float, bend: float) -> Point:
    """Return a point between two others, moved outwards by a share of their distance."""
    dx, dy = end[0] - begin[0], end[1] - begin[1]
    return (begin[0] + dx * t + dy * bend, begin[1] + dy * t - dx * bend)


def fin(c: Canvas, form: Fin) -> list[Point]:
    """Draw a fin with its cut base; return the close points around it."""
    outline = form.outline()
    x0, x1 = form.left, form.left + form.base
    c.blob([(x0, FOOT), ((x0 + x1) / 2, FOOT + 1), (x1, FOOT), (x1 - 6, FOOT + 12), (x0 + 8, FOOT + 12)], fill=BONE)
    c.polygon(outline, fill=form.fill)
    return outline


def tip_zone(outline: list[Point], depth: float) -> list[Point]:
    """Return the part of a fin within so many units of its top."""
    top = min(y for _, y in outline)
    return [point for point in outline if point[1] < top + depth]


def colour_tip(c: Canvas, form: Fin, *, fill: str, depth: float, line: bool) -> None:
    """Colour the tip of a fin, with a sharp border line if asked, and draw the outline again."""
    zone = tip_zone(form.outline(), depth)
    c.polygon(zone, fill=fill, stroke=NONE)
    if line:
        c.line([zone[0], zone[-1]], width=THIN)
    c.polygon(form.outline())


def cut_base(c: Canvas, *, blocks: bool) -> None:
    """Draw the cut base of a fin, with cartilage blocks or with spongy fibres."""
    oval = [(14, 100), (30, 72), (80, 58), (140, 62), (182, 88), (188, 104), (166, 130), (100, 142), (40, 130)]
    c.blob(oval, fill=SHADE)
    if blocks:
        for i in range(9):
            c.rect(
                28 + i * 16, 88 - 8 * (1 - abs(i - 4) / 4), 13, 26 + 16 * (1 - abs(i - 4) / 4), radius=3, fill="#ffffff"
            )
        return
    for n, (u, v) in enumerate(scattered(70, 2)):
        x, y = 26 + u * 150, 72 + v * 58
        if ((x - 101) / 74) ** 2 + ((y - 101) / 32) ** 2 < 1:
            c.curve([(x, y), (x + 5, y - 4 + n % 3 * 3), (x + 11, y + 1)], stroke="#c9962a", width=3.5)
