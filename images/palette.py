"""The few colours and lines all drawings are made of.

The colours keep apart for colour-blind readers (they differ in lightness, not in hue alone) and stand on a light card,
in the dark theme too.
"""

from __future__ import annotations

INK = "#2b2b2b"
SOFT_INK = "#6f6a62"
PAPER = "#ffffff"
HIGHLIGHT = "#c2410c"
"""The one colour that points at what matters."""
SHADE = "#d9d4ca"

IVORY = "#f3e9cf"
BONE = "#e9e2d3"
HORN = "#8a6f4e"
DARK_HORN = "#3c342c"
WOOD = "#b98756"
DARK_WOOD = "#6a3d22"
LEATHER = "#a9743f"
FUR = "#c98f4d"
SCALE = "#7d7253"
LEAF = "#6b9a4f"
DARK_LEAF = "#3f6b3a"
WATER = "#9cc4d9"
CORAL_RED = "#c4473f"
CORAL_WHITE = "#efe9df"
FEATHER_RED = "#c63c2f"
FEATHER_BLUE = "#2f6fb2"
FEATHER_GREEN = "#4f9a47"
FEATHER_YELLOW = "#e7b93c"
ROSE = "#dda7a3"
GREY = "#a7a7a2"
DARK_GREY = "#5c5c5a"
GLASS = "#dfeaea"

THIN, LINE, THICK = 1.5, 2.5, 4.0
"""Line widths in a drawing 200 units wide."""
