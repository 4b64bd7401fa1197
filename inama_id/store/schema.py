"""The version of the database layout that this program reads."""

SCHEMA_VERSION = "1.0"
"""``major.minor``: another major cannot be read; a newer minor can."""
