"""Every action of the window once, as data; the shortcuts and the keyboard page are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from inama_id.ui.i18n import translate


class ActionId(StrEnum):
    """The actions there are."""

    LOOK_UP = "look-up"
    IDENTIFY = "identify"
    DOCUMENTS = "documents"
    BROWSE = "browse"
    PICTURES = "pictures"
    LIBRARY = "library"
    SETTINGS = "settings"
    KEYBOARD = "keyboard"
    BACK = "back"
    FORWARD = "forward"
    TODAY = "today"
    TEXT_LARGER = "text-larger"
    TEXT_SMALLER = "text-smaller"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is called, its key, and its drawing if it has a button."""

    id: ActionId
    text: str
    key: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class KeyHint:
    """A key that acts inside one part of the window."""

    where: str
    key: str
    text: str


def actions() -> tuple[ActionSpec, ...]:
    """Return all actions in the window's language."""
    return (
        ActionSpec(ActionId.LOOK_UP, translate("Actions", "Look up"), "Ctrl+K", "look-up"),
        ActionSpec(ActionId.IDENTIFY, translate("Actions", "Identify"), "Ctrl+I", "identify"),
        ActionSpec(ActionId.DOCUMENTS, translate("Actions", "Documents"), "Ctrl+D", "documents"),
        ActionSpec(ActionId.BROWSE, translate("Actions", "Browse"), "Ctrl+B", "browse"),
        ActionSpec(ActionId.PICTURES, translate("Actions", "Pictures and measuring"), "Ctrl+M"),
        ActionSpec(ActionId.LIBRARY, translate("Actions", "Library"), "Ctrl+L", "library"),
        ActionSpec(ActionId.SETTINGS, translate("Actions", "Settings"), "Ctrl+,", "settings"),
        ActionSpec(ActionId.KEYBOARD, translate("Actions", "Keys"), "F1", "keyboard"),
        ActionSpec(ActionId.BACK, translate("Actions", "Back"), "Alt+Left", "back"),
        ActionSpec(ActionId.FORWARD, translate("Actions", "Forward"), "Alt+Right", "forward"),
        ActionSpec(ActionId.TODAY, translate("Actions", "Look up on today's date"), "Ctrl+T"),
        ActionSpec(ActionId.TEXT_LARGER, translate("Actions", "Larger text"), "Ctrl++"),
        ActionSpec(ActionId.TEXT_SMALLER, translate("Actions", "Smaller text"), "Ctrl+-"),
        ActionSpec(ActionId.QUIT, translate("Actions", "Close Inama ID"), "Ctrl+Q"),
    )


def key_hints() -> tuple[KeyHint, ...]:
    """Return the keys that are not actions of the whole window."""
    taxon, item = translate("Keys", "Taxon page"), translate("Keys", "Page of a kind of item")
    to_date = translate("Keys", "Go to the date")
    identify = translate("Actions", "Identify")
    look_up, browse = translate("Actions", "Look up"), translate("Actions", "Browse")
    documents, pictures = translate("Actions", "Documents"), translate("Actions", "Pictures and measuring")
    return (
        KeyHint(look_up, "↑ ↓", translate("Keys", "Choose a result while typing goes on")),
        KeyHint(look_up, "Enter", translate("Keys", "Open the chosen result")),
        KeyHint(look_up, "Esc", translate("Keys", "Clear the field")),
        KeyHint(look_up, "Ctrl+Z", translate("Keys", "Bring back what was cleared")),
        KeyHint(look_up, QKeySequence.mnemonic(translate("DateControl", "On &date")).toString(), to_date),
        KeyHint(taxon, "Ctrl+P", translate("Keys", "Print the sheet")),
        KeyHint(taxon, "Ctrl+Shift+P", translate("Keys", "Preview the print")),
        KeyHint(taxon, "Ctrl+S", translate("Keys", "Save the sheet as PDF")),
        KeyHint(taxon, "Ctrl+Shift+C", translate("Keys", "Copy the citation")),
        KeyHint(taxon, "Alt+1 … 9", translate("Keys", "Go to a section")),
        KeyHint(item, "Ctrl+P", translate("Keys", "Print the sheet")),
        KeyHint(item, "Ctrl+S", translate("Keys", "Save the sheet as PDF")),
        KeyHint(item, "Alt+1 … 9", translate("Keys", "Go to a section")),
        KeyHint(identify, "1 … 9", translate("Keys", "Choose an answer")),
        KeyHint(identify, "0", translate("Keys", "Answer “cannot tell”")),
        KeyHint(identify, "S  P  G", translate("Keys", "Be sure, probably right, or guess")),
        KeyHint(identify, "M", translate("Keys", "Choose more than one answer")),
        KeyHint(identify, "Ctrl+Z", translate("Keys", "Take the last step back")),
        KeyHint(identify, "Ctrl+Y", translate("Keys", "Take it again")),
        KeyHint(identify, "Ctrl+N", translate("Keys", "Begin with a new item")),
        KeyHint(identify, "Esc", translate("Keys", "Go back to the question")),
        KeyHint(documents, "Alt+1 … 6", translate("Keys", "Go to a tab")),
        KeyHint(documents, "↑ ↓ Enter", translate("Keys", "Choose the taxon while typing goes on")),
        KeyHint(documents, "Ctrl+P", translate("Keys", "Print the answer")),
        KeyHint(documents, "Ctrl+S", translate("Keys", "Save the answer as PDF")),
        KeyHint(pictures, "+  −  0  1", translate("Keys", "Zoom; show the whole picture, or its own pixels")),
        KeyHint(pictures, "← → ↑ ↓", translate("Keys", "Move the picture; with Shift by a hair")),
        KeyHint(pictures, translate("Keys", "Space"), translate("Keys", "Set a point in the middle of the picture")),
        KeyHint(pictures, translate("Keys", "Backspace"), translate("Keys", "Take the last point back")),
        KeyHint(pictures, "Enter", translate("Keys", "Finish counting, or an outline")),
        KeyHint(pictures, "Ctrl+O", translate("Keys", "Open a photograph")),
        KeyHint(pictures, "Ctrl+V", translate("Keys", "Paste a picture")),
        KeyHint(browse, "← →", translate("Keys", "Go to the column before or after")),
        KeyHint(browse, "↑ ↓", translate("Keys", "Choose a taxon; the column after it follows")),
        KeyHint(browse, "Enter", translate("Keys", "Open the page of the chosen taxon")),
        KeyHint(browse, "Ctrl+F", translate("Keys", "Filter the column")),
    )


def make_actions(owner: QWidget) -> dict[ActionId, QAction]:
    """Make the actions, active in the whole window of their owner."""
    made = {}
    for spec in actions():
        action = QAction(spec.text, owner)
        keys = [QKeySequence(spec.key)]
        if spec.id is ActionId.TEXT_LARGER:
            keys.append(QKeySequence("Ctrl+="))
        action.setShortcuts(keys)
        action.setToolTip(f"{spec.text} ({native(spec.key)})")
        owner.addAction(action)
        made[spec.id] = action
    return made


def native(key: str) -> str:
    """Write a key as the system does."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
