"""Fonts for the names in other scripts, cut to the letters that the content has.

A system without fonts for Chinese, Arabic or Thai would show boxes. The whole fonts weigh more than the program; what
the names need of them is about a megabyte and a half. They are cut from the Noto fonts of Debian's packages
fonts-noto-core and fonts-noto-cjk when an installer is made.
"""
