"""Fishes: build, head, feelers, mouth, pattern; seahorses."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.fishes import Body, Seahorse, eye, fin_on, fish, seahorse
from images.kits.outlines import is_inside, ribbon
from images.palette import DARK_GREY, FEATHER_RED, FEATHER_YELLOW, GREY, HIGHLIGHT, INK, LINE, PAPER, SHADE, THICK, THIN

GOLD, BLUE, ORANGE, GREEN = "#c9a04a", "#5d7fa6", "#e58a2e", "#8a9a78"
BLADE = Body((14, 22, 24, 24, 22, 12), (16, 26, 28, 28, 22, 12), 8, 170, GOLD, "small")
DEEP = Body((6, 44, 62, 60, 36, 12), (6, 36, 56, 54, 30, 12), 20, 150, GREY)
STOUT = Body((22, 40, 46, 42, 30, 16), (22, 38, 44, 36, 24, 16), 12, 156, GREEN)
FLAT = Body((8, 30, 40, 34, 22, 10), (12, 18, 18, 18, 14, 8), 12, 156, "#8b7a5c")
SPINDLE = Body((3, 16, 22, 20, 13, 6), (3, 10, 14, 14, 10, 6), 8, 152, GREY, "shark")


def blade(c: Canvas, *, fill: str = GOLD) -> None:
    """Arowana: a long blade, fins far behind, upturned mouth with two feelers."""
    fin_on(c, [(106, 78), (124, 62), (164, 68), (166, 88)], fill=fill)
    fin_on(c, [(98, 126), (118, 146), (164, 134), (166, 112)], fill=fill)
    fish(c, Body(BLADE.upper, BLADE.lower, BLADE.left, BLADE.right, fill, "small"))
    for x in range(46, 160, 20):
        for y in (86, 102, 118):
            c.curve([(x, y - 8), (x + 8, y), (x, y + 8)], width=THIN)
    for dy in (0, 6):
        c.curve([(10, 88 + dy), (2, 78 + dy), (3, 64 + dy)], width=THIN)


def deep(c: Canvas) -> None:
    """Short, deep, flat from side to side."""
    fin_on(c, [(66, 42), (84, 18), (138, 40), (134, 66)])
    fin_on(c, [(78, 152), (92, 176), (134, 160), (134, 130)])
    fish(c, DEEP)


def stout(c: Canvas) -> None:
    """Stout, large head, thick lips."""
    fin_on(c, [(58, 58), (66, 40), (132, 48), (138, 72)], fill=GREEN)
    fin_on(c, [(96, 140), (104, 160), (126, 156), (130, 130)], fill=GREEN)
    fish(c, STOUT)


def flat_bellied(c: Canvas) -> None:
    """Armoured catfish: flat belly, body in bony plates."""
    fin_on(c, [(58, 66), (66, 26), (98, 40), (96, 66)], fill="#8b7a5c")
    fish(c, FLAT)
    for x in range(58, 150, 14):
        for y, dy in ((72, 14), (90, 14), (106, 10)):
            if is_inside((x + 6, y + 4), [*FLAT.edge("back"), *reversed(FLAT.edge("belly"))]):
                c.line([(x, y), (x + 8, y + dy / 2), (x, y + dy)], width=LINE)
    c.line([(8, 120), (160, 120)], stroke=HIGHLIGHT, width=THICK)


def sturgeon(c: Canvas, *, rows: bool = True, pointed: bool = False) -> None:
    """Sturgeon: spindle with a shark-like tail, long snout with feelers."""
    fin_on(c, [(122, 84), (128, 60), (142, 66), (144, 92)])
    fish(c, SPINDLE)
    c.path("M10,98 C0,100 -2,106 4,108 L28,110 Z", fill=GREY)
    for x in (18, 24):
        c.line([(x, 109), (x - 3, 122)], width=THIN)
    for x in range(44, 150, 13) if rows else ():
        y = 84 - 5 * (1 - abs(x - 84) / 60)
        c.polygon([(x - 6, y + 4), (x, y - 7), (x + 6, y + 4)], fill=HIGHLIGHT if pointed else PAPER, width=THIN)
        c.polygon([(x - 5, 99), (x, 94), (x + 5, 99), (x, 104)], fill=HIGHLIGHT if pointed else PAPER, width=THIN)
        c.polygon([(x - 5, 110), (x, 107), (x + 5, 110), (x, 115)], fill=HIGHLIGHT if pointed else PAPER, width=THIN)


def smooth_body(c: Canvas) -> None:
    """The same build without plates."""
    sturgeon(c, rows=False)


def head(c: Canvas, *, mouth: str = "front", feelers: int = 0, hump: bool = False) -> None:
    """A fish's head from the side, facing left."""
    top = "C90,18 150,16 200,14" if hump else "C70,50 130,26 200,20"
    tips = {"upturned": "M26,62", "front": "M18,104", "below": "M22,92"}
    c.path(f"{tips[mouth]} {top} L200,186 C140,184 70,160 {'40,120' if mouth != 'upturned' else '30,100'} Z", fill=GREY)
    gape = {
        "upturned": ((26, 64), (52, 88), (60, 108)),
        "front": ((18, 105), (44, 110), (62, 106)),
        "below": ((40, 120), (58, 118), (70, 128)),
    }
    c.curve(gape[mouth], stroke=HIGHLIGHT if not feelers else INK, width=THICK + 1)
    eye(c, 88, 82, 15)
    c.curve([(146, 40), (166, 100), (146, 162)])
    x, y = gape[mouth][1]
    for n in range(feelers):
        c.curve(
            [(x + n * 8 - 10, y + 8), (x - 20 + n * 12, y + 34), (x - 14 + n * 14, y + 62)],
            stroke=HIGHLIGHT,
            width=THICK,
        )


def sucker(c: Canvas) -> None:
    """Armoured catfish from below: a sucker mouth between bony plates."""
    c.blob([(100, 12), (150, 30), (172, 90), (160, 190), (40, 190), (28, 90), (50, 30)], fill="#8b7a5c")
    c.ellipse(100, 74, 40, 30, fill="#d9c3a0")
    c.ellipse(100, 70, 22, 12, fill=DARK_GREY)
    for y in range(116, 190, 16):
        for x in range(52, 150, 20):
            c.polygon([(x, y), (x + 17, y), (x + 14, y + 12), (x + 3, y + 12)], fill="#b39f78", width=THIN)


def thick_lips(c: Canvas) -> None:
    """Thick lips and a hump on the forehead."""
    c.path("M24,112 C34,70 46,20 100,14 C130,12 160,30 200,34 L200,186 C140,184 70,170 40,134 Z", fill=GREEN)
    for y in (108, 124):
        c.blob([(14, y), (34, y - 10), (54, y - 2), (40, y + 10), (20, y + 8)], fill="#a8b394")
    eye(c, 92, 92, 13)
    c.curve([(146, 60), (166, 110), (146, 164)])


def long_snout(c: Canvas) -> None:
    """Sturgeon: long snout, four feelers before a small mouth below."""
    c.path("M6,108 C60,90 120,60 200,52 L200,160 C160,158 120,140 96,130 L30,122 C16,120 8,116 6,108 Z", fill=GREY)
    c.ellipse(108, 136, 14, 8, fill=DARK_GREY)
    for x in (56, 64, 72, 80):
        c.curve([(x, 124), (x - 2, 140), (x - 6, 154)], stroke=HIGHLIGHT, width=LINE + 1)
    eye(c, 128, 88, 8)


def paddle(c: Canvas) -> None:
    """Paddlefish: a long flat paddle in front."""
    c.path(
        "M4,92 C20,80 60,88 96,88 C140,70 170,64 200,64 L200,150 C160,150 120,140 100,110 L96,106 "
        "C60,106 20,112 4,100 Z",
        fill=GREY,
    )
    c.path("M100,112 C120,128 146,132 160,128 C144,114 124,108 100,112 Z", fill=DARK_GREY)
    eye(c, 112, 96, 6)


def smooth_head(c: Canvas) -> None:
    """A smooth head with mouth in front."""
    c.path("M18,104 C70,50 130,26 200,20 L200,186 C140,184 70,160 30,118 Z", fill=GREY)
    c.curve([(18, 105), (44, 110), (60, 106)])
    eye(c, 88, 82, 14)
    c.curve([(146, 40), (166, 100), (146, 162)])


def slanted_bars(c: Canvas) -> None:
    """Zebra pleco: black and white slanted stripes."""
    fin_on(c, [(58, 66), (62, 22), (98, 36), (96, 66)], fill=PAPER)
    fish(c, Body(FLAT.upper, FLAT.lower, FLAT.left, FLAT.right, PAPER))
    for x in range(24, 150, 24):
        d = 32 * (1 - abs(x - 72) / 100)
        ribbon(c, [(x + 12, 102 - d), (x + 2, 104), (x - 8, 112)], [10, 11, 9], fill=INK, width=1)


def maze_face(c: Canvas) -> None:
    """Humphead wrasse: maze lines on the face, two dark lines behind the eye."""
    thick_lips(c)
    for y in (46, 62, 120, 138):
        c.curve([(70, y), (84, y + 8), (98, y - 2), (112, y + 8), (126, y)], stroke="#2f5d50", width=LINE)
    for y in (86, 98):
        c.line([(108, y), (142, y - 8)], stroke=INK, width=6)


def three_bars(c: Canvas) -> None:
    """Silver with three black bars and long fins."""
    fin_on(c, [(66, 42), (90, 4), (150, 30), (134, 66)], fill=SHADE)
    fin_on(c, [(78, 152), (96, 196), (148, 176), (134, 130)], fill=SHADE)
    fish(c, Body(DEEP.upper, DEEP.lower, DEEP.left, DEEP.right, SHADE))
    for x, d in ((40, 34), (82, 58), (124, 44)):
        c.rect(x - 6, 100 - d, 12, d * 1.92, fill=INK, stroke=NONE)
    eye(c, 36, 94)


def lobed(c: Canvas) -> None:
    """Coelacanth: pale spots on blue, fins on fleshy stalks, three-lobed tail."""
    c.polygon([(140, 74), (186, 62), (180, 94), (198, 100), (180, 106), (186, 138), (140, 126)], fill=BLUE)
    for x, y, u, v in ((60, 136, 52, 170), (100, 136, 104, 172), (112, 66, 124, 34), (130, 124, 142, 154)):
        ribbon(c, [(x, y), ((x + u) / 2, (y + v) / 2), (u, v)], [18, 16, 26], fill=BLUE)
    outline = fish(c, Body((14, 36, 40, 38, 32, 22), (14, 34, 38, 34, 28, 22), 12, 160, BLUE, "small"))
    for n, (x, y) in enumerate((60 + k * 31 % 96, 70 + k * 23 % 62) for k in range(16)):
        if is_inside((x, y), outline):
            c.ellipse(x, y, 6, 4 + n % 2, fill=PAPER, stroke=NONE)


def red_rear(c: Canvas) -> None:
    """Arapaima: grey-green in front, red flecks towards the tail, no feelers."""
    fin_on(c, [(110, 78), (126, 66), (164, 72), (166, 90)], fill="#7f5a4a")
    fin_on(c, [(110, 124), (126, 138), (164, 130), (166, 112)], fill="#7f5a4a")
    fish(c, Body((8, 22, 26, 25, 22, 12), (8, 22, 26, 25, 20, 12), 8, 170, GREEN, "small"))
    for x in range(84, 168, 12):
        for y in (84, 98, 112):
            c.curve([(x, y - 5), (x + 6, y), (x, y + 5)], stroke=FEATHER_RED, width=LINE + (x - 84) / 40)


def angelfish(c: Canvas) -> None:
    """Clarion angelfish: orange body, dark head, thin blue bars in the young."""
    fin_on(c, [(60, 48), (80, 24), (146, 50), (136, 72)], fill=ORANGE)
    fin_on(c, [(72, 150), (92, 174), (146, 152), (136, 124)], fill=ORANGE)
    fish(c, Body((8, 40, 56, 52, 34, 14), (8, 36, 52, 48, 30, 14), 20, 150, ORANGE))
    c.blob([(20, 94), (44, 62), (56, 56), (62, 100), (54, 146), (42, 134), (21, 106)], fill="#6a4a3a", stroke=NONE)
    for x, half in ((66, 50), (82, 52), (98, 50)):
        c.curve([(x, 102 - half), (x + 7, 100), (x, 98 + half)], stroke="#3f8fd6", width=LINE)
    eye(c, 38, 94)


def fin_gap(c: Canvas, *, gap: bool) -> None:
    """The rear of a fish: fins that run on almost into a small tail, or a clear gap before a large one."""
    c.path("M0,50 C60,46 110,70 140,88 L140,112 C110,130 60,154 0,150 Z", fill=GOLD)
    if gap:
        fin_on(c, [(10, 50), (20, 22), (62, 34), (66, 56)], fill=GOLD)
        fin_on(c, [(10, 150), (20, 178), (62, 166), (66, 144)], fill=GOLD)
        c.polygon([(138, 88), (188, 46), (180, 100), (188, 154), (138, 112)], fill=GOLD)
        for y in (66, 136):
            c.line([(74, y), (132, y + (10 if y < 100 else -10))], stroke=HIGHLIGHT, width=THICK)
    else:
        fin_on(c, [(10, 50), (30, 24), (134, 60), (138, 84)], fill=GOLD, rays=9)
        fin_on(c, [(10, 150), (30, 176), (134, 140), (138, 116)], fill=GOLD, rays=9)
        c.blob([(138, 86), (164, 88), (170, 100), (164, 112), (138, 114)], fill=GOLD)


def cheek(c: Canvas, *, kind: str) -> None:
    """A seahorse's head with its cheek spine."""
    c.path(
        "M30,196 C24,150 20,110 26,80 C30,40 64,26 96,32 C116,36 130,48 136,62 "
        "L192,84 L190,104 L134,104 C124,120 104,126 92,126 C88,150 92,176 96,196 Z",
        fill=FEATHER_YELLOW,
    )
    for x in (46, 62, 78):
        c.polygon([(x - 8, 36), (x - 4 + (x - 62) / 3, 8), (x + 8, 34)], fill=FEATHER_YELLOW)
    eye(c, 108, 66, 12)
    if kind == "hooked":
        c.path("M74,116 C80,136 76,150 62,156 C92,160 100,140 92,114 Z", fill=HIGHLIGHT)
    for x in {"single": (84,), "double": (74, 94)}.get(kind, ()):
        c.polygon([(x - 8, 116), (x - 2, 152), (x + 8, 116)], fill=HIGHLIGHT)


STATES: dict[str, dict[str, Draw]] = {
    "fish-body-shape": {
        "long-blade": blade,
        "deep-flat": deep,
        "stout": stout,
        "flat-bellied": flat_bellied,
        "spindle": sturgeon,
    },
    "fish-head-form": {
        "armoured-sucker": sucker,
        "smooth": smooth_head,
        "thick-lips-hump": thick_lips,
        "long-snout-barbels": long_snout,
        "paddle": paddle,
    },
    "fish-barbels": {name: partial(head, feelers=n) for name, n in (("two", 2), ("four", 4))} | {"none": smooth_head},
    "fish-mouth": {mouth: partial(head, mouth=mouth) for mouth in ("upturned", "front", "below")},
    "fish-scute-rows": {"five-rows": partial(sturgeon, pointed=True), "none": smooth_body},
    "fish-fin-tail-gap": {"run-into-tail": partial(fin_gap, gap=False), "clear-gap": partial(fin_gap, gap=True)},
    "fish-pattern": {
        "black-and-white-bars": slanted_bars,
        "maze-face": maze_face,
        "big-scales-barbels": blade,
        "red-flecked-rear": red_rear,
        "orange-blue-head": angelfish,
        "silver-three-bars": three_bars,
        "blue-spots-lobed-fins": lobed,
    },
    "seahorse-spines": {
        "smooth": partial(seahorse, form=Seahorse()),
        "blunt": partial(seahorse, form=Seahorse(spines=7, blunt=True)),
        "long-sharp": partial(seahorse, form=Seahorse(spines=15)),
    },
    "seahorse-coronet": {
        "very-low": partial(seahorse, form=Seahorse(crown=3, points=5)),
        "low-rounded": partial(seahorse, form=Seahorse(crown=10, rounded=True)),
        "tall-spiny": partial(seahorse, form=Seahorse(crown=17, points=4)),
    },
    "seahorse-cheek-spine": {kind: partial(cheek, kind=kind) for kind in ("hooked", "single", "double", "none")},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
