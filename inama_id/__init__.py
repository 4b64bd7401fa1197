"""Inama ID: what is this item, is it listed by CITES today, and what next. Works without any network."""

__version__ = "0.2.0"
