"""Translations of the window: ``.ts`` files are edited and committed, ``.qm`` files are built from them.

``python -m inama_id.ui.translations`` builds; ``python -m inama_id.ui.translations update`` brings the
``.ts`` files up to date with the program first.
"""
